//! Anniversaries: which years of a tie come round in a year, and on which day as far as the sources
//! know one. What it is called, and when a calendar reminds of it, is for `sheets` and `print`.

use std::cmp::Reverse;

use super::{Dataset, State, Tie};
use crate::records::{Date, Day, Event, Force, What};

/// Where in its year an anniversary falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Falls {
    /// On this day; that of 29 February on 1 March where there is none.
    On(Day),
    /// In the month that begins on this day.
    In(Day),
    /// No more than the year is known.
    Undated,
}

/// A year of a tie that comes round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anniversary {
    /// The tie, by its place in the dataset.
    pub record: usize,
    /// The event whose anniversary it is, by its place among the record's events.
    pub event: usize,
    /// The year that it comes round in.
    pub year: i16,
    /// How many years it will have been.
    pub years: i16,
    /// Where in the year.
    pub falls: Falls,
}

impl Anniversary {
    /// Whether it is one that is kept: a multiple of five.
    pub fn is_round(&self) -> bool {
        self.years % 5 == 0
    }

    /// The tie and the event in their dataset.
    pub fn of<'a>(&self, dataset: &'a Dataset) -> Option<(&'a Tie, &'a Event)> {
        let record = dataset.records().get(self.record)?;
        Some((record, record.events.get(self.event)?))
    }

    /// Round ones before all others; of either those with a day before those with a month or only
    /// the year; by day, and what has no day by how round it is.
    fn order(&self) -> impl Ord + use<> {
        let grade = [25, 10, 5].iter().position(|step| self.years % step == 0).unwrap_or(3);
        let block = match self.falls {
            Falls::On(_) => 0,
            Falls::In(_) => 1,
            Falls::Undated => 2,
        };
        (!self.is_round(), block, self.falls, grade, Reverse(self.years), self.record)
    }
}

/// The anniversaries in `year` of the ties that are alive, perhaps alive or on hold on `day`.
///
/// What is kept is the beginning: the first one, even if the tie was over for a while, for that is
/// the day people remember. Where a later deed was signed, or a network joined again, on a day of
/// its own, protocol keeps that day too; it is an anniversary of the deed and is told as such. Later
/// deeds without a day add nothing to plan for and are left out, and so are confirmations.
pub fn anniversaries(dataset: &Dataset, day: Day, year: i16) -> Vec<Anniversary> {
    let mut all = Vec::new();
    for (at, record) in alive(dataset, day) {
        for (event, date) in kept(record, day) {
            let Some((falls, begun)) = falls(date, year) else { continue };
            let years = year - begun;
            if years > 0 {
                all.push(Anniversary { record: at, event, year, years, falls });
            }
        }
    }
    all.sort_by_cached_key(Anniversary::order);
    all
}

/// The ties alive on `day` that have no anniversary of their beginning, because no year of it is
/// known: only that it was no later or no earlier than some day, or in one of several years.
pub fn bounded(dataset: &Dataset, day: Day) -> Vec<usize> {
    let open = |record: &Tie| record.since().is_some_and(|date| falls(date, day.year()).is_none());
    alive(dataset, day).filter(|(_, record)| open(record)).map(|(at, _)| at).collect()
}

fn alive(dataset: &Dataset, day: Day) -> impl Iterator<Item = (usize, &Tie)> {
    let over =
        move |record: &Tie| matches!(record.standing(day).state, State::Ended | State::Never | State::Ahead);
    dataset.records().iter().enumerate().filter(move |(_, record)| !over(record))
}

/// The events whose anniversaries are kept: the first beginning, and later deeds with days of their
/// own, each day once.
fn kept(record: &Tie, day: Day) -> Vec<(usize, &Date)> {
    let mut kept: Vec<(usize, &Date)> = Vec::new();
    for (at, event) in record.events.iter().enumerate() {
        let Some(date) = event.date.as_ref().filter(|_| event.force() == Force::Begins) else { continue };
        let later_deed = matches!(event.what, What::Signed | What::Joined)
            && date.earliest() == date.latest()
            && date.anchor() <= day
            && kept
                .iter()
                .all(|(_, other)| (other.earliest(), other.latest()) != (date.earliest(), date.latest()));
        if kept.is_empty() || later_deed {
            kept.push((at, date));
        }
    }
    kept
}

/// Where in `year` the anniversary of a date falls, and the year that it is counted from.
fn falls(date: &Date, year: i16) -> Option<(Falls, i16)> {
    let (first, last) = (date.earliest()?, date.latest()?);
    if first.year() != last.year() {
        return None;
    }
    let falls = if first == last {
        let first_of_march = || Day::new(year, 3, 1);
        Falls::On(Day::new(year, first.month(), first.day()).or_else(|_| first_of_march()).ok()?)
    } else if first.month() == last.month() {
        Falls::In(Day::new(year, first.month(), 1).ok()?)
    } else {
        Falls::Undated
    };
    Some((falls, first.year()))
}

#[cfg(test)]
mod tests;
