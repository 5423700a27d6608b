//! What a list can be sorted by, and what its records are compared by then. Which of them are shown, and in which
//! parts, is for `rows`.

use std::collections::HashMap;

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::history::{Dataset, Tie};
use crate::lang::{self, Speech};
use crate::records::{Date, Day};

/// What the list is sorted by, within its parts; in the order of the key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Sort {
    /// Beginning, the oldest first; those without one last.
    #[default]
    #[strum(serialize = "since")]
    Start,
    /// Name.
    Name,
    /// Name of the country, then name.
    Country,
    /// What stands at the other end, which then also makes the parts.
    Type,
    /// Last sign of life, the oldest first; those without one before all.
    #[strum(serialize = "sign")]
    LastSign,
    /// End of the term, the first to end first; those without one last.
    Term,
}

impl Sort {
    /// Its name, by which a person asks for it.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Whether another day may put the records in another order.
    pub fn of_day(self) -> bool {
        matches!(self, Self::LastSign | Self::Term)
    }
    /// What the records are compared by, in the order of the dataset; nothing where their names are enough.
    pub(super) fn keys(self, dataset: &Dataset, speech: &Speech, day: Day) -> Vec<Measure> {
        match self {
            Self::Name | Self::Type => Vec::new(),
            Self::Country => countries(dataset, speech),
            Self::Start => dataset.records().iter().map(start).collect(),
            Self::LastSign => dataset.records().iter().map(|record| sign(record, day)).collect(),
            Self::Term => dataset.records().iter().map(|record| term(record, day)).collect(),
        }
    }
}

/// What records are compared by before their names.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Measure {
    /// A rank among countries.
    Rank(usize),
    /// First those that are missing, or the days in order.
    Early(Option<Day>),
    /// The days in order, then those that are missing.
    Late(bool, Option<Day>),
}

fn start(record: &Tie) -> Measure {
    let day = record.since().map(Date::anchor);
    Measure::Late(day.is_none(), day)
}

fn sign(record: &Tie, day: Day) -> Measure {
    let date = record.last_sign(day).and_then(|sign| record.event(sign)?.date.as_ref());
    Measure::Early(date.map(|date| date.latest().unwrap_or(day).min(day)))
}

fn term(record: &Tie, day: Day) -> Measure {
    let end = record.term_end(day).map(|end| end.last);
    Measure::Late(end.is_none(), end)
}

fn countries(dataset: &Dataset, speech: &Speech) -> Vec<Measure> {
    let order = lang::Order::new(speech.lang());
    let codes: HashMap<&str, Vec<u8>> = dataset
        .records()
        .iter()
        .filter_map(|record| record.country.as_deref())
        .map(|code| (code, order.key(&speech.country(code))))
        .collect();
    let mut sorted: Vec<&Vec<u8>> = codes.values().collect();
    sorted.sort_unstable();
    let rank = |record: &Tie| match record.country.as_deref().and_then(|code| codes.get(code)) {
        Some(key) => Measure::Rank(sorted.binary_search(&key).unwrap_or_default()),
        None => Measure::Rank(usize::MAX),
    };
    dataset.records().iter().map(rank).collect()
}
