//! The parts of a list and what stands over each. Which rows a part holds is for `rows`.

use super::understood::missing;
use crate::archive::Group;
use crate::history::Rule;
use crate::lang::{Speech, named};
use crate::records::Type;
use crate::search::{Reading, Vocabulary};

/// What the records on the following lines have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Head {
    /// Their part of the list.
    Group(Group),
    /// What stands at the other end; what is not a city comes first.
    Type(bool, Type),
    /// On a day of the past: nobody knows whether they had begun by then.
    Perhaps,
    /// They lie elsewhere, and only a party is from the country that is asked for.
    Party,
    /// They answer all but a part of the query, which begins with this term.
    Partly(usize),
}

/// How many partners surely count by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The rule.
    pub rule: Rule,
    /// How many of the part of the list: never more than it has rows.
    pub here: usize,
    /// How many of the whole list: those in its other parts too.
    pub all: usize,
}

/// The head of some rows: the first of them, how many they are, and how many of them are over; over the
/// partners, how many of them count by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// What they have in common.
    pub head: Head,
    /// The first row.
    pub start: usize,
    /// How many rows.
    pub size: usize,
    /// How many of them are ended on the day, though they stand among the others.
    pub ended: usize,
    /// How many count by a rule.
    pub counted: Option<Counted>,
}

impl Section {
    /// Of so many rows from one on, of which nothing is counted.
    pub(super) fn apart(head: Head, start: usize, size: usize) -> Self {
        Self { head, start, size, ended: 0, counted: None }
    }

    /// Whether a row belongs to it.
    pub(super) fn holds(&self, row: usize) -> bool {
        (self.start..self.start + self.size).contains(&row)
    }
}

/// The head of a part of the list, as a query made it: "Partnerzy: 16 (z czynną umową: 8)".
pub fn section(speech: &Speech, (vocabulary, reading): (&Vocabulary, &Reading), section: Section) -> String {
    let name = match section.head {
        Head::Group(group) => speech.word(group.id()),
        Head::Perhaps => speech.word("group-perhaps"),
        Head::Party => speech.word("group-party"),
        Head::Type(_, kind) => first_upper(&speech.word(&named("type", kind))),
        Head::Partly(term) => missing(speech, vocabulary, reading, term),
    };
    let number = |number: usize| speech.number(number as u64).into();
    if let Some(count) = section.counted {
        return counted(speech, &name, count, section.size);
    }
    let id = match section.head {
        Head::Partly(_) => "section-partly",
        _ if section.ended > 0 => "section-ended",
        _ => "section",
    };
    let args = [("name", name.into()), ("size", number(section.size)), ("ended", number(section.ended))];
    speech.say(id, &args)
}

/// How many rows there are, and how many of them count by a rule; and how many in the whole list, if more.
pub fn counted(speech: &Speech, name: &str, Counted { rule, here, all }: Counted, size: usize) -> String {
    let number = |number: usize| speech.number(number as u64).into();
    let told = speech.say(&format!("counted-{}", rule.code()), &[("count", number(here))]);
    let id = if here == all { "section-counted" } else { "section-counted-of-all" };
    let args = [("name", name.into()), ("size", number(size)), ("told", told.into()), ("all", number(all))];
    speech.say(id, &args)
}

/// The text as it begins a sentence.
pub(super) fn first_upper(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
