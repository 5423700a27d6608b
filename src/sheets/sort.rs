//! What the records of a list are compared by when it is sorted. Which of them are shown, and in which parts, is
//! for `rows`.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::history::{Dataset, Tie};
use crate::lang::{self, Speech};
use crate::records::{Date, Day};
use crate::search::Sort;

/// What the records are compared by, in the order of the dataset; nothing where their names are enough.
pub(super) fn measures(sort: Sort, dataset: &Dataset, speech: &Speech, day: Day) -> Vec<Measure> {
    match sort {
        Sort::Name | Sort::Type => Vec::new(),
        Sort::Country => countries(dataset, speech),
        Sort::Start => dataset.records().iter().map(start).collect(),
        Sort::LastSign => dataset.records().iter().map(|record| sign(record, day)).collect(),
        Sort::Distance => dataset.records().iter().map(|record| far(dataset, record)).collect(),
        Sort::Term => dataset.records().iter().map(|record| term(record, day)).collect(),
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
    /// The kilometres in order, then those that are missing.
    Far(bool, Option<u64>),
    /// The same of beginnings: where they are put, and the first day that they may be.
    Begun(Option<Day>, Option<Day>),
}

impl Measure {
    /// Which comes first, perhaps the other way round: what has nothing to be sorted by stands last all the same.
    pub(super) fn compare(&self, other: &Self, reverse: bool) -> Ordering {
        match (self, other) {
            (Self::Late(missing, _), Self::Late(lacking, _))
            | (Self::Far(missing, _), Self::Far(lacking, _))
                if missing != lacking =>
            {
                missing.cmp(lacking)
            }
            // A beginning no later than some day is not among the newest for certain.
            (Self::Begun(one, first), Self::Begun(other, earliest)) => match (one, other) {
                (Some(_), Some(_)) if reverse => earliest.cmp(first).then_with(|| other.cmp(one)),
                (Some(one), Some(other)) => one.cmp(other),
                _ => one.is_none().cmp(&other.is_none()),
            },
            _ if reverse => other.cmp(self),
            _ => self.cmp(other),
        }
    }
}

fn start(record: &Tie) -> Measure {
    let since = record.since();
    Measure::Begun(since.map(Date::anchor), since.and_then(Date::earliest))
}

fn sign(record: &Tie, day: Day) -> Measure {
    let date = record.last_sign(day).and_then(|sign| record.event(sign)?.date.as_ref());
    Measure::Early(date.map(|date| date.latest().unwrap_or(day).min(day)))
}

fn term(record: &Tie, day: Day) -> Measure {
    let end = record.term_end(day).map(|end| end.last);
    Measure::Late(end.is_none(), end)
}

fn far(dataset: &Dataset, record: &Tie) -> Measure {
    let km = dataset.distance(record);
    Measure::Far(km.is_none(), km)
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
