//! The conversation by lines, for screen readers, braille lines and terminals that cannot place their
//! cursor: a person chooses by number or types what to look for, and is told what the commands print.
//!
//! Pure: a line comes in, a text goes out. Nothing is drawn, and nothing is kept but where the person is.
//! Who reads the lines, and where the texts go, is for the shell.

mod lists;
mod menu;
mod pages;

use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::archive::Archive;
use crate::lang::{Lang, Speech};
use crate::records::Day;
use crate::search::Search;
use crate::sheets::{Asking, Form, Question, Sort};
use crate::text::clean;
use crate::text::fold::fold;
use menu::{Asks, Destination, Entry, Menu};

/// More letters than anybody looks for; the rest of a line is not heard.
const HEARD: usize = 200;

/// What a conversation begins with, and begins with anew for every visitor.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// The language.
    pub lang: Lang,
    /// What day it is.
    pub today: Day,
    /// The day that everything is told for, if one was named.
    pub as_of: Option<Day>,
    /// What the partners are sorted by.
    pub sort: Sort,
    /// Whether this is the terminal in city hall: nobody ends the conversation there.
    pub visitor: bool,
}

/// What a line is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The text; unless the conversation is over, its last line asks for the next one.
    pub text: String,
    /// Whether the conversation is over.
    pub over: bool,
}

/// A conversation.
pub struct Talk {
    archive: Arc<Archive>,
    search: Search,
    speech: Speech,
    start: Start,
    as_of: Option<Day>,
    home: Menu,
    /// How the person came here from the beginning.
    path: Vec<Menu>,
}

/// What a line means where it was typed.
enum Meant {
    Again,
    Number(usize),
    Next,
    Back,
    End,
    Other,
}

impl Talk {
    /// A conversation about these records.
    pub fn new(archive: Arc<Archive>, start: Start) -> Self {
        let mut talk = Self {
            archive,
            search: Search::default(),
            speech: Speech::new(start.lang),
            start,
            as_of: start.as_of,
            home: Menu::default(),
            path: Vec::new(),
        };
        talk.home = talk.beginning();
        talk
    }

    /// Tells what day it is now: a conversation may go on past midnight.
    pub fn wake(&mut self, today: Day) {
        if self.start.today != today {
            self.start.today = today;
            self.home = self.beginning();
        }
    }

    /// What is said before the first line: what this is about, and what there is to choose.
    pub fn greet(&self) -> String {
        self.reply(&self.greeting(), true).text
    }

    /// What is said to a line. It may hold anything.
    pub fn answer(&mut self, line: &str) -> Reply {
        let line = heard(line);
        match self.meant(&line) {
            Meant::Again => self.reply("", true),
            Meant::Number(0) | Meant::Back => self.back(),
            Meant::Number(number) => self.choose(number),
            Meant::Next => self.next(),
            Meant::End => self.end(),
            Meant::Other => self.other(&line),
        }
    }

    /// What is said when a visitor went away: the greeting for the next one.
    pub fn anew(&mut self) -> Reply {
        self.end()
    }

    fn meant(&self, line: &str) -> Meant {
        let here = self.here();
        let word = |id: &str| self.speech.word(id).split(", ").any(|word| fold(word) == fold(line));
        let digits = line.trim_end_matches(['.', ')']);
        let number = Some(digits).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        match number.and_then(|digits| digits.parse::<usize>().ok()) {
            // Four digits are a year, and may be looked for.
            Some(number) if number <= here.entries.len() || digits.len() < 4 => Meant::Number(number),
            _ if line.is_empty() => Meant::Again,
            _ if here.long() && word("talk-words-next") => Meant::Next,
            _ if word("talk-words-back") => Meant::Back,
            _ if word("talk-words-end") => Meant::End,
            _ => Meant::Other,
        }
    }

    fn back(&mut self) -> Reply {
        if self.path.pop().is_some() { self.reply("", true) } else { self.end() }
    }

    /// The conversation is over; for a visitor it begins anew.
    fn end(&mut self) -> Reply {
        if !self.start.visitor {
            return Reply { text: self.speech.word("talk-bye") + "\n", over: true };
        }
        self.as_of = self.start.as_of;
        self.speak(self.start.lang)
    }

    fn choose(&mut self, number: usize) -> Reply {
        let Some(Entry { leads, instead, .. }) = self.here().entries.get(number - 1).cloned() else {
            let args = [("number", number.to_string().into())];
            return self.reply(&self.speech.say("talk-no-number", &args), false);
        };
        if instead {
            self.path.pop();
        }
        self.take(leads)
    }

    fn take(&mut self, to: Destination) -> Reply {
        match to {
            Destination::Figures(rule) => self.reply(&self.told(&Self::numbered(rule)), false),
            Destination::Speak(lang) => self.speak(lang),
            Destination::Today => self.date(None),
            Destination::Ask(Question::Changes { from, to: Some(to) }) => self.changed(from, to),
            Destination::Whole(number) => {
                let id = self.archive.dataset().tie(number).map(|record| record.id.to_string());
                self.reply(&self.told(&Question::Show(id.unwrap_or_default())), false)
            }
            Destination::Ask(
                question @ (Question::Brief { .. }
                | Question::Source(_)
                | Question::Distances
                | Question::Plain),
            ) => self.reply(&self.told(&question), false),
            to => self.enter(self.menu(&to)),
        }
    }

    /// What is told first with a new menu, and what there is to choose.
    fn enter(&mut self, (text, menu): (String, Menu)) -> Reply {
        self.path.push(menu);
        self.reply(&text, true)
    }

    /// The next part of a long list, after the last one the first again.
    fn next(&mut self) -> Reply {
        let here = self.path.last_mut().unwrap_or(&mut self.home);
        here.first = here.more().unwrap_or_default();
        self.reply("", true)
    }

    /// What is neither a choice nor a command: a day where one is asked for, elsewhere a search.
    fn other(&mut self, line: &str) -> Reply {
        let asks = self.here().asks.clone();
        if matches!(asks, Asks::Nothing) {
            return self.search(line);
        }
        match (asks, self.speech.days(line, self.start.today)) {
            (_, Err(nearest)) => self.reply(&self.speech.no_day("usage-days", line, nearest), false),
            (Asks::Nothing, Ok(_)) => self.search(line),
            (Asks::Day, Ok(days)) => self.date(Some(*days.end())),
            (Asks::From, Ok(days)) => self.enter(self.until(days)),
            (Asks::To(from), Ok(days)) => self.changed(from, days),
        }
    }

    fn search(&mut self, query: &str) -> Reply {
        // Who looks for something else begins anew: the way back is never long.
        match self.found(query) {
            Ok((text, menu)) => {
                self.path.clear();
                self.enter((text, menu))
            }
            Err(why) => self.reply(&why, false),
        }
    }

    /// Everything is told for this day from now on, or for today again.
    fn date(&mut self, as_of: Option<Day>) -> Reply {
        self.as_of = as_of;
        self.restart()
    }

    fn speak(&mut self, lang: Lang) -> Reply {
        self.speech = Speech::new(lang);
        self.restart()
    }

    fn restart(&mut self) -> Reply {
        self.home = self.beginning();
        self.path.clear();
        self.reply(&self.greeting(), true)
    }

    fn changed(&mut self, from: RangeInclusive<Day>, to: RangeInclusive<Day>) -> Reply {
        let (first, last) = (*from.start(), *to.end());
        if first > last {
            let args = [("from", self.speech.day(first).into()), ("to", self.speech.day(last).into())];
            return self.reply(&self.speech.say("usage-order", &args), false);
        }
        let text = self.told(&Question::Changes { from, to: Some(to) });
        self.path.clear();
        self.reply(&text, false)
    }

    /// A text, then what there is to choose if that is to be told, and what is waited for.
    fn reply(&self, text: &str, offer: bool) -> Reply {
        let here = self.here();
        let home = self.path.is_empty();
        let mut parts = Vec::new();
        if let Some(day) = self.as_of {
            let told = self.line("numbers-day", &self.speech.day(day));
            parts.extend(Some(told).filter(|told| !text.contains(told)));
        }
        parts.push(text.trim_end().to_owned());
        if offer {
            let last = match (home, self.start.visitor) {
                (false, _) => "talk-back",
                (true, false) => "talk-end",
                (true, true) => "talk-anew",
            };
            parts.push(here.offers(&self.speech, last));
        }
        let prompt = match (home, self.start.visitor, &here.asks) {
            (true, false, _) => "talk-home",
            (true, true, _) => "talk-home-visitor",
            (_, true, Asks::Nothing) => "talk-here-visitor",
            (_, false, Asks::Nothing) => "talk-here",
            _ => "talk-asks-day",
        };
        let words = self.speech.word("talk-words-end");
        let end = words.split(", ").next().unwrap_or_default().to_owned();
        parts.push(
            self.speech.say(prompt, &[("place", here.name.as_str().into()), ("end", end.into())]) + " ",
        );
        parts.retain(|part| !part.is_empty());
        Reply { text: parts.join("\n\n"), over: false }
    }

    fn here(&self) -> &Menu {
        self.path.last().unwrap_or(&self.home)
    }

    fn asking(&self) -> Asking<'_> {
        let day = self.as_of.unwrap_or(self.start.today);
        let as_of = self.as_of.is_some();
        Asking { as_of, ..Asking::new(&self.archive, &self.speech, day) }
    }

    /// The answer to a question as it is printed.
    fn told(&self, question: &Question) -> String {
        self.asking().answer(question, Form::Plain).text
    }

    /// A fact, its label before it.
    fn line(&self, label: &str, value: &str) -> String {
        self.speech.labelled(&self.speech.word(label), value)
    }
}

/// What is heard of a line: not more than a person types, and nothing that acts on a terminal when it
/// is said again.
fn heard(line: &str) -> String {
    let calm = |letter: char| if clean::is_hostile(letter) { ' ' } else { letter };
    line.chars().take(HEARD).map(calm).collect::<String>().trim().to_owned()
}
