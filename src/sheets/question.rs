//! Everything that can be asked of the records, once. The panes and pages of the screen, the commands, the
//! steps of the conversation and the choices in the hall all ask one of these, so that all are told the
//! same. What is asked of the program itself (help, languages, files) is not here.
//!
//! A new one is a variant with its heading here, its sheet in a file of its own beside this one, and its data
//! in `print` (`Asking::data`). Who may ask it: a command (`cli`), a view or a page (`app`), a step of the
//! conversation (`talk/pages.rs`), a choice in the hall (`app/choice.rs`); which forms hold it: [`Form::holds`](super::Form::holds).

use std::ops::RangeInclusive;

use super::Sort;
use crate::history::Rule;
use crate::records::Day;

/// So many years an answer about anniversaries looks ahead, the year asked for among them.
pub const YEARS: i16 = 5;

/// A question about the records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which there are, or which of them a query finds, in an order.
    List {
        /// The query; empty for all.
        query: String,
        /// The order.
        sort: Sort,
    },
    /// Everything about the record or city with this id, or else about the only one with this name.
    Show(String),
    /// Everything about the home city with this id.
    City(String),
    /// One page on a record.
    Brief {
        /// Its id or name.
        id: String,
        /// Whether with what is for the office only.
        internal: bool,
    },
    /// How far away the partners are.
    Distances,
    /// How many there are, the partners counted by a rule.
    Numbers {
        /// Only of the records that a query asks about; empty for all.
        query: String,
        /// The rule.
        rule: Rule,
        /// Whether with the names of those who are counted.
        names: bool,
    },
    /// The anniversaries of a year, none for that of the day, and the round ones of the next.
    Anniversaries(Option<i16>),
    /// What changed from the beginning of some days to the end of others, or to the day.
    Changes {
        /// Its first days.
        from: RangeInclusive<Day>,
        /// Its last days.
        to: Option<RangeInclusive<Day>>,
    },
    /// Everything that happened, the oldest first.
    Events {
        /// Only to the records that a query asks about; empty for all.
        query: String,
    },
    /// What they rest on.
    Sources,
    /// The source with this id, and everything that rests on it.
    Source(String),
    /// The networks that the city is in, each with its sentence.
    Memberships,
    /// The anniversaries of this year, and what happened in it so far.
    Year,
    /// What all this is, in plain words.
    Plain,
}

impl Question {
    /// The name of the message that stands over its answer where that fills a page.
    pub fn heading(&self) -> &'static str {
        match self {
            Self::List { .. } | Self::Show(_) => "view-details",
            Self::City(_) => "heading-city",
            Self::Brief { .. } => "heading-brief",
            Self::Distances => "view-map",
            Self::Numbers { .. } => "view-numbers",
            Self::Anniversaries(_) => "view-anniversaries",
            Self::Changes { .. } => "view-changes",
            Self::Events { .. } => "heading-all-events",
            Self::Sources => "view-sources",
            Self::Source(_) => "heading-source",
            Self::Memberships => "heading-memberships",
            Self::Year => "heading-year",
            Self::Plain => "heading-plain",
        }
    }
}
