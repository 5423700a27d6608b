//! A page of facts about one thing, in the order a person wants them, as data: what is said, in
//! which role, resting on which sources, leading where. The screen wraps and colours it, the
//! command line prints it; both say the same. Nothing here draws, writes, or knows which key was pressed.

mod anniversaries;
mod answer;
mod asking;
mod brief;
mod builder;
mod changes;
mod city;
pub mod columns;
mod course;
mod day;
mod deed;
mod distances;
mod events;
mod fitted;
mod form;
mod found;
mod hall;
mod holdings;
mod line;
mod misread;
mod numbers;
mod overview;
mod question;
mod reasons;
mod record;
mod rows;
mod section;
mod short;
mod slide;
mod sort;
mod source;
mod standing;
mod understood;
mod unread;
mod word;
mod wrap;

pub use anniversaries::{anniversaries, breaks, without_day};
pub use asking::{Aside, Asking, Listed, Narrowed, Row, Subject};
pub use brief::{COLUMNS, brief};
pub use changes::changes;
pub use city::city;
pub use day::{before_all, doubt, is_doubtful};
pub use deed::deed;
pub use distances::distances;
pub use events::events;
pub use fitted::{NameColumn, NamedRow};
pub use form::{Export, Form, Saving, Told};
pub use found::{found_in, is_plain, matched};
pub use hall::{ask, in_plain_words, languages, memberships, orders, this_year};
pub use holdings::{fact_told, holdings, rested, resting_on, source};
pub use line::{again, line, years};
pub use misread::misread;
pub use numbers::{group_code, groups, names, numbers, rule_name};
pub use overview::overview;
pub use question::{Question, YEARS};
pub use reasons::reasoned;
pub use record::record;
pub use rows::{Rows, Showing};
pub use section::{Counted, Head, Section, counted, section};
pub use short::{short, year, year_in};
pub use slide::{Slide, in_short, last_sign, opening, today};
pub use source::sources;
pub use understood::{as_typed, filtered, missed, understood, viewed};
pub use unread::{Origin, Unread, fault_said, faults};
pub use word::{citation, happened, home, how, local_name, state_of, state_word, until, when_and_how};
pub use wrap::{Line, wrap};

pub use crate::search::Sort;

use crate::history::{Dataset, EventNo, RecordNo, State};
use crate::lang::{Lang, Speech};
use crate::records::{Event, Text};
use crate::search;
use crate::text::draw::Font;

/// The part that a piece of text plays; `ui` decides what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Plain text.
    Text,
    /// The name of the thing.
    Title,
    /// What a fact is about, before the fact.
    Label,
    /// Less important.
    Quiet,
    /// The state of a tie.
    State(State),
    /// Leads somewhere.
    Link,
    /// A reader should beware.
    Warning,
    /// That there is nothing to tell: a screen says beside it what can be done.
    Nothing,
    /// Numbers of sources behind a fact.
    Mark,
    /// For the eye only: a bar, what fills a column, a key that can be pressed. Not read aloud, copied or searched.
    Bar,
}

/// A piece of text in one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Its part.
    pub role: Role,
    /// The web address that it shows, whole even where the text is only a part of it.
    pub address: Option<Text>,
}

impl Run {
    /// A piece of text.
    pub fn new(text: impl Into<String>, role: Role) -> Self {
        Self { text: text.into(), role, address: None }
    }
}

/// Where a fact leads when it is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To another record.
    Record(RecordNo),
    /// To where sources disagree, further down the sheet.
    Disputes,
    /// To the mentions in lists that stand folded below; opened, they are folded again.
    Mentions,
    /// To a file, by its place among those that can be saved.
    Export(usize),
    /// To the same in another language.
    Speech(Lang),
    /// To the list in another order; of the order that it is in, to its reverse.
    Order(Sort),
    /// To the answer to a question.
    Answer(Question),
    /// To the list of the records that are counted there: those with a value, but for those with another.
    Counted(search::Value, Option<search::Value>),
    /// To everything that is known of a source, and all that rests on it.
    Source(Text),
    /// To the list without this term of the query, by its place among those typed.
    Term(usize),
    /// To the list with a filter for this value, or without the one there is.
    Value(search::Value),
}

/// What a line tells of, so that whoever reads it can be told more, can quote it, can correct it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Of a record; of one of its events, where it tells that one.
    Record(RecordNo, Option<EventNo>),
    /// Of a home city, by its id; of one of its events.
    City(Text, Option<EventNo>),
    /// Of a source, by its id.
    Source(Text),
}

impl Fact {
    /// The record, if it is one's.
    pub fn record(&self) -> Option<RecordNo> {
        match self {
            Self::Record(record, _) => Some(*record),
            Self::City(..) | Self::Source(_) => None,
        }
    }

    /// The event that it tells, if it tells one.
    pub fn told<'a>(&self, dataset: &'a Dataset) -> Option<&'a Event> {
        match self {
            Self::Record(record, event) => dataset.tie(*record)?.event((*event)?),
            Self::City(id, event) => dataset.cities().get(id)?.events.get((*event)?.index()),
            Self::Source(_) => None,
        }
    }

    /// The same of one of the events.
    #[must_use]
    pub fn event(self, event: EventNo) -> Self {
        match self {
            Self::Record(record, _) => Self::Record(record, Some(event)),
            Self::City(id, _) => Self::City(id, Some(event)),
            Self::Source(_) => self,
        }
    }
}

/// How a fact is set on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// A heading over the facts that follow. Cannot be selected.
    Heading,
    /// Without its label, which the eye does not need.
    Bare,
    /// Like `Bare`, on the same line as the one before.
    Joined,
    /// The label, then the fact.
    Labelled,
    /// The label, in a column that it shares with its neighbours' where there is room, then the fact.
    Beside,
    /// A dated line of a history: the label, then the fact indented below where it is long.
    Dated,
    /// One of several under a heading.
    Point,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// How it is set.
    pub setting: Setting,
    /// What it is about: "Kraj", "16 marca 2018 r.".
    pub label: String,
    /// The same in figures, for a column too narrow for words; empty where it has none.
    pub figures: String,
    /// The fact.
    pub runs: Vec<Run>,
    /// What it tells of; none where that is nothing in the file.
    pub fact: Option<Fact>,
    /// Ids of the sources that it rests on.
    pub sources: Vec<Text>,
    /// Where it leads.
    pub target: Option<Target>,
    /// Whether a screen shows it only when asked to: one of many mentions.
    pub folded: bool,
}

impl Item {
    /// A fact in plain text.
    pub fn new(setting: Setting, label: impl Into<String>, text: impl Into<String>) -> Self {
        let run = Run::new(text, Role::Text);
        Self {
            setting,
            label: label.into(),
            figures: String::new(),
            runs: vec![run],
            fact: None,
            sources: Vec::new(),
            target: None,
            folded: false,
        }
    }

    /// A heading.
    pub fn heading(text: impl Into<String>) -> Self {
        Self {
            setting: Setting::Heading,
            label: text.into(),
            figures: String::new(),
            runs: Vec::new(),
            fact: None,
            sources: Vec::new(),
            target: None,
            folded: false,
        }
    }

    /// The same in another role.
    #[must_use]
    pub fn role(mut self, role: Role) -> Self {
        for run in &mut self.runs {
            run.role = role;
        }
        self
    }

    /// The same with more text.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>, role: Role) -> Self {
        self.runs.push(Run::new(text, role));
        self
    }

    /// The same, its last piece showing this address.
    #[must_use]
    pub fn showing(mut self, address: &Text) -> Self {
        if let Some(run) = self.runs.last_mut() {
            run.address = Some(address.clone());
        }
        self
    }

    /// The same, telling of this.
    #[must_use]
    pub fn telling(self, fact: Fact) -> Self {
        Self { fact: Some(fact), ..self }
    }

    /// The same, resting on these sources.
    #[must_use]
    pub fn resting_on(mut self, sources: &[Text]) -> Self {
        self.sources.extend_from_slice(sources);
        self
    }

    /// The same, leading somewhere.
    #[must_use]
    pub fn leading_to(mut self, target: Target) -> Self {
        self.target = Some(target);
        self
    }

    /// Its text without the marks of sources: to be copied or quoted.
    pub fn said(&self) -> String {
        let runs = self.runs.iter().filter(|run| !matches!(run.role, Role::Mark | Role::Bar));
        let bare = |run: &Run| match run.role {
            // The brackets stand for a colour.
            Role::State(_) => run.text.replace(['[', ']'], ""),
            _ => run.text.clone(),
        };
        runs.map(bare).collect()
    }

    /// Its text without roles, and without what is only for the eye.
    pub fn text(&self) -> String {
        self.runs.iter().filter(|run| run.role != Role::Bar).map(|run| run.text.as_str()).collect()
    }
}

/// Facts in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The facts.
    pub items: Vec<Item>,
    /// The colon of its language, which parts labels from facts.
    pub colon: &'static str,
}

impl Default for Sheet {
    fn default() -> Self {
        Self { items: Vec::new(), colon: ":" }
    }
}

impl Sheet {
    /// Facts in a language.
    pub fn new(speech: &Speech, items: Vec<Item>) -> Self {
        Self { items, colon: speech.colon() }
    }

    /// The same in letters that the Linux console draws.
    #[must_use]
    pub fn drawn_with(mut self, font: Font) -> Self {
        for item in &mut self.items {
            item.label = font.drawable(&item.label).into_owned();
            item.figures = font.drawable(&item.figures).into_owned();
            for run in &mut item.runs {
                run.text = font.drawable(&run.text).into_owned();
            }
        }
        self
    }

    /// The same without what is folded.
    #[must_use]
    pub fn fold(mut self) -> Self {
        self.items.retain(|item| !item.folded);
        self
    }

    /// The nearest item that can be selected, going `forward` or back from `from`, itself included.
    pub fn selectable(&self, from: usize, forward: bool) -> Option<usize> {
        let can = |at: &usize| self.items.get(*at).is_some_and(|item| item.setting != Setting::Heading);
        if forward { (from..self.items.len()).find(can) } else { (0..=from).rev().find(can) }
    }
}
