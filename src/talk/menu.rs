//! A menu of the conversation: its name, its entries and where each leads. What is told on the way is
//! elsewhere.

use std::ops::RangeInclusive;

use crate::history::{RecordNo, Rule};
use crate::lang::{Lang, Speech};
use crate::records::Day;
use crate::sheets::{Question, Sort};

/// So many entries are told at once: with all around them they stay on a small screen.
const PART: usize = 15;

/// What a person can choose from.
#[derive(Clone, Debug, Default)]
pub(super) struct Menu {
    /// What it is called.
    pub(super) name: String,
    /// What can be chosen, by number from 1. Numbers stay the same in every part of a long list.
    pub(super) entries: Vec<Entry>,
    /// The first entry of the part that was told last.
    pub(super) first: usize,
    /// What is asked for besides a number.
    pub(super) asks: Asks,
}

/// What is asked for besides a number.
#[derive(Clone, Debug, Default)]
pub(super) enum Asks {
    /// Other words are looked for.
    #[default]
    Nothing,
    /// The day that everything is told for.
    Day,
    /// Since when changes are told.
    From,
    /// Until when, after the beginning was told.
    To(RangeInclusive<Day>),
}

/// Something to choose.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// A heading over it and those that follow, if they begin a part of a list.
    pub(super) head: Option<String>,
    /// What it is.
    pub(super) label: String,
    /// Where it leads.
    pub(super) leads: Destination,
    /// Whether it leads there instead of deeper: the way back stays the same.
    pub(super) instead: bool,
}

/// Where an entry leads.
#[derive(Clone, Debug)]
pub(super) enum Destination {
    /// To the answer to a question, and what may be asked after it.
    Ask(Question),
    /// Everything about a record.
    Whole(RecordNo),
    /// To the partners in an order.
    Partners(Sort),
    /// To everything else.
    Others,
    /// All numbers, with those of others.
    Figures(Rule),
    /// To the question since when changes are told.
    Changes,
    /// To the question which day everything is told for.
    Day,
    /// Everything is told for today.
    Today,
    /// To the languages.
    Languages,
    /// Another language.
    Speak(Lang),
    /// To the sources of a record.
    SourcesOf(RecordNo),
}

impl Entry {
    pub(super) fn new(label: impl Into<String>, leads: Destination) -> Self {
        Self { head: None, label: label.into(), leads, instead: false }
    }

    /// The same, leading there instead of deeper.
    pub(super) fn instead(self) -> Self {
        Self { instead: true, ..self }
    }
}

impl Menu {
    pub(super) fn new(name: impl Into<String>, entries: Vec<Entry>) -> Self {
        Self { name: name.into(), entries, ..Self::default() }
    }

    /// The same, asking for something else than words to look for.
    pub(super) fn asking(self, asks: Asks) -> Self {
        Self { asks, ..self }
    }

    /// The first entry of the next part, if there is one.
    pub(super) fn more(&self) -> Option<usize> {
        Some(self.first + PART).filter(|next| *next < self.entries.len())
    }

    /// Whether the list is told in parts.
    pub(super) fn long(&self) -> bool {
        self.entries.len() > PART
    }

    /// The entries of this part with their numbers, how to hear more of them, and what 0 does.
    pub(super) fn offers(&self, speech: &Speech, last: &str) -> String {
        let mut lines = Vec::new();
        for (at, entry) in self.entries.iter().enumerate().skip(self.first).take(PART) {
            match &entry.head {
                Some(head) => lines.push(if lines.is_empty() { head.clone() } else { format!("\n{head}") }),
                None if lines.is_empty() => lines.push(speech.word("talk-choices")),
                None => {}
            }
            lines.push(format!("{}. {}", at + 1, entry.label));
        }
        if let Some(next) = self.more() {
            let (all, words) = (self.entries.len(), speech.word("talk-words-next"));
            let word = words.split(", ").next().unwrap_or_default().to_owned();
            let number = |number: usize| speech.number(number as u64).into();
            let args = [
                ("word", word.into()),
                ("first", number(next + 1)),
                ("last", number((next + PART).min(all))),
                ("all", number(all)),
            ];
            lines.push(format!("\n{}", speech.say("talk-more", &args)));
        }
        lines.push(format!("0. {}", speech.word(last)));
        lines.join("\n")
    }
}
