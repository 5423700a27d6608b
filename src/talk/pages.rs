//! What is told before each menu of the conversation: what the commands print, and what to choose after it.

use std::ops::RangeInclusive;

use super::Talk;
use super::menu::{Asks, Destination, Entry, Menu};
use crate::history::{RecordNo, Rule};
use crate::lang::Lang;
use crate::print;
use crate::records::Day;
use crate::search::Value;
use crate::sheets::Sort;
use crate::sheets::{self, Item, Question, Setting, Sheet, Target};

impl Talk {
    /// A menu, and what is told before it.
    pub(super) fn menu(&self, to: &Destination) -> (String, Menu) {
        match to {
            Destination::Ask(question) => self.answered(question),
            Destination::Partners(sort) => self.partners(*sort),
            Destination::Others => self.others(),
            Destination::Changes => self.from(),
            Destination::Day => self.another_day(),
            Destination::Languages => self.languages(),
            Destination::SourcesOf(number) => self.sources_of(*number),
            // These are told and lead nowhere.
            Destination::Figures(_) | Destination::Today | Destination::Speak(_) | Destination::Whole(_) => {
                (String::new(), self.beginning())
            }
        }
    }

    /// The answer to a question, and what may be asked after it.
    fn answered(&self, question: &Question) -> (String, Menu) {
        match question {
            Question::Anniversaries(year) => self.anniversaries(year.unwrap_or(self.day().year())),
            Question::Numbers { rule, .. } => self.numbers(*rule),
            Question::Sources => self.sources(),
            Question::Show(id) => {
                self.archive.dataset().number(id).map_or_else(|| self.lost(), |number| self.record(number))
            }
            _ => self.lost(),
        }
    }

    /// Where nothing leads.
    fn lost(&self) -> (String, Menu) {
        (String::new(), self.beginning())
    }

    /// How many partners there are by a rule.
    pub(super) fn numbered(rule: Rule) -> Question {
        Question::Numbers { query: String::new(), rule, names: false }
    }

    /// The beginning of the conversation.
    pub(super) fn beginning(&self) -> Menu {
        let word = |id: &str| self.speech.word(id);
        let year = self.day().year();
        let entries = vec![
            Entry::new(word("talk-choose-partners"), Destination::Partners(self.start.sort)),
            Entry::new(word("talk-choose-oldest"), Destination::Partners(Sort::Start)),
            Entry::new(word("talk-choose-others"), Destination::Others),
            Entry::new(self.of_year(year), Destination::Ask(Question::Anniversaries(Some(year)))),
            Entry::new(word("numbers-partners"), Destination::Ask(Self::numbered(Rule::ALL[0]))),
            Entry::new(word("talk-choose-changes"), Destination::Changes),
            Entry::new(word("heading-sources"), Destination::Ask(Question::Sources)),
            Entry::new(word("talk-choose-day"), Destination::Day),
            Entry::new(word("choice-language"), Destination::Languages),
            Entry::new(word("talk-choose-distances"), Destination::Ask(Question::Distances)),
            Entry::new(word("heading-plain"), Destination::Ask(Question::Plain)),
        ];
        Menu::new("", entries)
    }

    /// What is said at the beginning, before the choices.
    pub(super) fn greeting(&self) -> String {
        let (speech, day, data) = (&self.speech, self.day(), self.archive.dataset().updated());
        let city = self
            .archive
            .dataset()
            .city()
            .map(|city| city.name.get(speech.lang().codes()))
            .unwrap_or_default();
        let mut lines = vec![
            speech.say("talk-title", &[("city", city.into())]),
            self.line("numbers-day", &speech.day(day)),
            self.line("label-updated", &speech.date(data)),
        ];
        lines.extend(sheets::doubt(self.archive.dataset(), speech, day, self.as_of));
        lines.push(self.line("talk-how-label", &speech.word("talk-how")));
        if self.start.visitor {
            lines
                .extend(print::lines(&Sheet::new(speech, vec![sheets::ask(self.archive.dataset(), speech)])));
        }
        lines.join("\n")
    }

    fn record(&self, number: RecordNo) -> (String, Menu) {
        let Some(record) = self.archive.dataset().tie(number) else { return self.lost() };
        let sources = self.speech.number(self.cited(number).len() as u64);
        let sources = self.speech.say("talk-choose-sources", &[("n", sources.into())]);
        let whole = Entry::new(self.speech.word("talk-choose-whole"), Destination::Whole(number));
        let mut entries = vec![whole, Entry::new(sources, Destination::SourcesOf(number))];
        // The page is made for those who print it; it names a command.
        if !self.start.visitor {
            let page = Question::Brief { id: record.id.to_string(), internal: false };
            entries.push(Entry::new(self.speech.word("heading-brief"), Destination::Ask(page)));
        }
        let other = |item: &Item| match item.target {
            Some(Target::Record(to)) if to != number => {
                let show = Question::Show(self.archive.dataset().tie(to)?.id.to_string());
                Some(
                    Entry::new(self.speech.labelled(&item.label, &item.said()), Destination::Ask(show))
                        .instead(),
                )
            }
            _ => None,
        };
        entries.extend(self.sheet(number).items.iter().filter_map(other));
        (self.short(number), Menu::new(record.name.get(self.speech.lang().codes()), entries))
    }

    /// What answers most who ask about a record; the rest is one choice further, since whoever listens cannot skip.
    fn short(&self, number: RecordNo) -> String {
        let short = sheets::in_short(self.archive.dataset(), number, &self.speech, self.day());
        let sign = sheets::last_sign(self.archive.dataset(), number, &self.speech, self.day());
        let sign = sign.map(|item| self.speech.labelled(&item.label, &item.said()));
        let parts = [short.title, short.line, short.told].into_iter().chain(sign);
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// How many partners there are by a rule, and the rules to choose from with their numbers.
    fn numbers(&self, rule: Rule) -> (String, Menu) {
        let sheet = self.asking().sheet(&Self::numbered(rule)).unwrap_or_default();
        let after = sheet.items.iter().position(|item| item.setting == Setting::Heading);
        let (answer, rest) = sheet.items.split_at_checked(after.unwrap_or_default()).unwrap_or_default();
        let by = |item: &Item| match item.target {
            Some(Target::Counted(Value::Rule(rule), _)) => {
                Some(Entry::new(item.said(), Destination::Ask(Self::numbered(rule))).instead())
            }
            _ => None,
        };
        let mut entries: Vec<Entry> = rest.iter().filter_map(by).collect();
        if let Some(first) = entries.first_mut() {
            first.head = Some(self.speech.word("heading-rules"));
        }
        entries.push(Entry::new(self.speech.word("talk-choose-figures"), Destination::Figures(rule)));
        let mut lines = print::lines(&Sheet::new(&self.speech, answer.to_vec()));
        lines.push(self.line("label-why", &self.speech.word("published-why")));
        (lines.join("\n"), Menu::new(self.speech.word("numbers-partners"), entries))
    }

    fn anniversaries(&self, year: i16) -> (String, Menu) {
        let near = [year.checked_add(1), year.checked_sub(1)].into_iter().flatten();
        let near = near.filter(|year| (1..=9999).contains(year));
        let of = |year: i16| Question::Anniversaries(Some(year));
        let entry = |year: i16| Entry::new(self.of_year(year), Destination::Ask(of(year))).instead();
        let text = self.told(&of(year));
        (text, Menu::new(self.of_year(year), near.map(entry).collect()))
    }

    fn of_year(&self, year: i16) -> String {
        self.speech.say("anniversaries-title", &[("year", year.to_string().into())])
    }

    fn another_day(&self) -> (String, Menu) {
        let today = Entry::new(self.speech.word("talk-choose-today"), Destination::Today);
        let menu = Menu::new(self.speech.word("talk-choose-day"), vec![today]);
        (self.speech.word("talk-day-how"), menu.asking(Asks::Day))
    }

    fn from(&self) -> (String, Menu) {
        let menu = Menu::new(self.speech.word("talk-from"), Vec::new());
        (self.speech.word("talk-from-how"), menu.asking(Asks::From))
    }

    /// The question until when, after the beginning.
    pub(super) fn until(&self, from: RangeInclusive<Day>) -> (String, Menu) {
        let day = self.day();
        let today = Destination::Ask(Question::Changes { from: from.clone(), to: Some(day..=day) });
        let label = self.speech.day(day);
        let begun = self.line("talk-from", &self.speech.day(*from.start()));
        let text = format!("{begun}\n{}", self.speech.word("talk-to-how"));
        let menu = Menu::new(self.speech.word("talk-to"), vec![Entry::new(label, today)]);
        (text, menu.asking(Asks::To(from)))
    }

    fn languages(&self) -> (String, Menu) {
        let entry = |lang: Lang| Entry::new(lang.name(), Destination::Speak(lang));
        let entries = Lang::ALL.into_iter().map(entry).collect();
        (self.speech.word("languages-about"), Menu::new(self.speech.word("talk-languages"), entries))
    }

    /// Everything about a record, as `show` prints it.
    pub(super) fn sheet(&self, number: RecordNo) -> Sheet {
        sheets::record(self.archive.dataset(), number, &self.speech, self.day()).unwrap_or_default()
    }

    pub(super) fn day(&self) -> Day {
        self.asking().day
    }
}
