//! Anniversaries: which years of a tie come round in a year, and on which day as far as the sources
//! know one. What it is called, and when a calendar reminds of it, is for `sheets` and `print`.

use std::cmp::Reverse;
use std::ops::Range;

use super::kept::{Kept, year_of};
use super::{Dataset, EventNo, RecordNo, State, Tie};
use crate::records::{Day, Event};

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
    /// The tie.
    pub record: RecordNo,
    /// The event whose anniversary it is.
    pub event: EventNo,
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
        let record = dataset.tie(self.record)?;
        Some((record, record.event(self.event)?))
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
        (!self.is_round(), block, self.falls, grade, Reverse(self.years), self.record, self.event)
    }
}

/// What comes round in some years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coming {
    /// The years in order.
    pub years: Vec<Year>,
    /// The ties without anniversaries of their beginning.
    pub open: Vec<RecordNo>,
}

/// What comes round in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// The first of its anniversaries, in order.
    pub told: Vec<Anniversary>,
    /// How many there are of them.
    pub all: usize,
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
        all.extend(known(record, day).filter_map(|kept| anniversary(at, kept, year, false)));
    }
    all.sort_unstable_by_key(Anniversary::order);
    all
}

/// The anniversaries of the shown ties in the first of `years`, and the round ones of the others; of
/// each year the first `most` one by one.
pub fn coming(
    dataset: &Dataset,
    shown: impl Fn(RecordNo) -> bool,
    day: Day,
    years: Range<i16>,
    most: usize,
) -> Coming {
    let first = years.start;
    let mut all: Vec<(i16, Vec<Anniversary>)> = years.map(|year| (year, Vec::new())).collect();
    let mut open = Vec::new();
    for (at, record) in alive(dataset, day).filter(|(at, _)| shown(*at)) {
        for kept in known(record, day) {
            for (year, found) in &mut all {
                found.extend(anniversary(at, kept, *year, *year > first));
            }
        }
        open.extend(is_open(record).then_some(at));
    }
    let year = |(year, mut told): (i16, Vec<Anniversary>)| {
        let all = told.len();
        if most < all {
            told.select_nth_unstable_by_key(most, Anniversary::order);
            told.truncate(most);
        }
        told.sort_unstable_by_key(Anniversary::order);
        Year { year, told, all }
    };
    Coming { years: all.into_iter().map(year).collect(), open }
}

/// The ties alive on `day` that have no anniversary of their beginning, because no year of it is
/// known: only that it was no later or no earlier than some day, or in one of several years.
pub fn bounded(dataset: &Dataset, day: Day) -> Vec<RecordNo> {
    alive(dataset, day).filter(|(_, record)| is_open(record)).map(|(at, _)| at).collect()
}

fn alive(dataset: &Dataset, day: Day) -> impl Iterator<Item = (RecordNo, &Tie)> {
    let over =
        move |record: &Tie| matches!(record.standing(day).state, State::Ended | State::Never | State::Ahead);
    dataset.numbered().filter(move |(_, record)| !over(record))
}

/// Whether no year of the beginning is known.
fn is_open(record: &Tie) -> bool {
    let open = record.kept().first().is_some_and(|first| first.days.is_none());
    open && record.since().is_some_and(|date| year_of(date).is_none())
}

/// Those that are kept on `day`: the beginning, and later deeds made by then.
fn known(record: &Tie, day: Day) -> impl Iterator<Item = Kept> {
    let made = move |kept: &Kept| kept.days.is_some_and(|(first, _)| first <= day);
    let mut first = true;
    record.kept().iter().copied().filter(move |kept| std::mem::take(&mut first) || made(kept))
}

/// The anniversary in `year` of what is kept of a record; only if it is a round one, where that is asked.
fn anniversary(record: RecordNo, kept: Kept, year: i16, round: bool) -> Option<Anniversary> {
    let (first, last) = kept.days?;
    let years = year - first.year();
    if years <= 0 || round && years % 5 != 0 {
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
    Some(Anniversary { record, event: kept.event, year, years, falls })
}

#[cfg(test)]
mod tests;
