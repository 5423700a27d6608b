//! What changed between two days: every turn of a tie's standing, and what happened, each thing
//! once, as a person would tell it.

use jiff::ToSpan;
use strum::IntoStaticStr;

use super::outcome::Outcome;
use super::standing::{Standing, State};
use super::{Dataset, EventNo, RecordNo};
use crate::history::Tie;
use crate::records::{Date, Day, Event};

/// A day on which the standing of a tie turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The tie.
    pub record: RecordNo,
    /// The first day on which it stood otherwise.
    pub day: Day,
    /// How it had stood.
    pub before: Standing,
    /// How it stood from that day on.
    pub after: Standing,
}

/// Every turn of a tie's standing on the days after `after` and up to `until`, in order of day.
/// Whoever knows how the ties stood at the end of `after` and makes these changes knows how they
/// stood at the end of `until`.
pub fn changes(dataset: &Dataset, after: Day, until: Day) -> Vec<Change> {
    let mut changes = Vec::new();
    for (number, record) in dataset.numbered() {
        let stages = record.stages();
        let turns = stages.iter().zip(stages.iter().skip(1));
        let turns = turns.filter(|(_, stage)| after < stage.from && stage.from <= until);
        changes.extend(turns.map(|(before, stage)| Change {
            record: number,
            day: stage.from,
            before: before.standing,
            after: stage.standing,
        }));
    }
    changes.sort_by_key(|change| (change.day, change.record));
    changes
}

/// How sure it is that something happened within a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Certainty {
    /// All the days that its date may mean lie within.
    Within,
    /// It was over by the end, and may have been before the beginning.
    PerhapsEarlier,
    /// The stretch ends before the last day that its date may mean.
    PerhapsLater,
}

impl Certainty {
    /// Its name in printed data: stable, in no language.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// One thing that happened to a tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The tie.
    pub record: RecordNo,
    /// The event that it is told by.
    pub event: EventNo,
    /// What it came to.
    pub outcome: Outcome,
    /// When it was, as precisely as that is known: the date of the event, or of the end of its term.
    pub date: Option<Date>,
    /// Whether it surely was within the stretch.
    pub certainty: Certainty,
    /// The state before, on the last day that surely was before it, or at the beginning.
    pub before: State,
    /// The state after it, or at the end.
    pub after: State,
}

/// What happened to the ties on the days after `after` and up to `until`, in order of date. An
/// event that may have been on one of many days turns the state twice, and is told once.
pub fn news(dataset: &Dataset, after: Day, until: Day) -> Vec<News> {
    let mut news = Vec::new();
    for (number, record) in dataset.numbered() {
        if !record.stirs(after, until) {
            continue;
        }
        for development in record.developments() {
            let begins = after < development.first && development.first <= until;
            let is_over = after < development.last && development.last <= until;
            let certainty = match (begins, is_over) {
                (true, true) => Certainty::Within,
                (false, true) => Certainty::PerhapsEarlier,
                (true, false) => Certainty::PerhapsLater,
                // It surely was before, or after, or its date says nothing of these days.
                (false, false) => continue,
            };
            let eve = if begins { development.first.yesterday().unwrap_or(after) } else { after };
            news.push((
                (development.first, development.last),
                News {
                    record: number,
                    event: development.event,
                    outcome: development.outcome,
                    date: record.event(development.event).and_then(|event| when(event, development.outcome)),
                    certainty,
                    before: record.standing(eve).state,
                    after: record.standing(development.last.min(until)).state,
                },
            ));
        }
    }
    news.sort_by_key(|((first, last), news)| {
        (if *first == Day::MIN { *last } else { *first }, *last, news.record)
    });
    news.into_iter().map(|(_, news)| news).collect()
}

/// The same as it is told to people: that somebody looked or copied on one of the days turns the standing of
/// a tie, and yet nothing happened in that year. Of a longer time it says at least when it was at the latest.
pub fn told(dataset: &Dataset, after: Day, until: Day) -> Vec<News> {
    let mut told = news(dataset, after, until);
    if until <= after.saturating_add(1.year()) {
        told.retain(|news| !news.is_copied(dataset));
    }
    told
}

impl News {
    /// The tie and the event in their dataset.
    pub fn of<'a>(&self, dataset: &'a Dataset) -> Option<(&'a Tie, &'a Event)> {
        let record = dataset.tie(self.record)?;
        Some((record, record.event(self.event)?))
    }

    /// Whether the days hold no more of it than that somebody looked or copied on one of them.
    fn is_copied(&self, dataset: &Dataset) -> bool {
        self.certainty == Certainty::PerhapsEarlier
            && self.of(dataset).is_some_and(|(_, event)| dataset.is_copied(event))
    }
}

/// The date of an event, or of the end of its term.
fn when(event: &Event, outcome: Outcome) -> Option<Date> {
    let date = event.date.as_ref()?;
    match &event.term {
        Some(term) if outcome.of_term() => date.years_later(term.years),
        _ => Some(date.clone()),
    }
}

#[cfg(test)]
mod tests;
