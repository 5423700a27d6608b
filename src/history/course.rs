//! The course of a tie: every day on which its standing changes, worked out once while reading, so
//! that asking for any day is a look into a sorted list.
//!
//! Three things are taken for granted, as a person would: a tie begins before anything else happens
//! to it, what is resumed was suspended before, and a deed was made before its term ran out.

use jiff::ToSpan;

use super::EventNo;
use super::kept::{Kept, kept};
use super::standing::{Standing, State};
use super::stretch::surely;
use super::turns::{self, Deed, Turn};
use crate::records::{Date, Day, Event, Force, Kind, Record, Then, What};

/// How a tie stands from a day on, until the next stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The first day.
    pub from: Day,
    /// How it stands.
    pub standing: Standing,
}

/// A stretch of days in one state: from the first day up to, not including, the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: Day,
    /// The day after the last.
    pub to: Day,
    /// The state on all these days.
    pub state: State,
}

/// What follows from the events of a record, day for day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Course {
    /// In order; the first begins with time itself. Neighbours differ.
    pub(super) stages: Box<[Stage]>,
    /// The first day on which the tie surely had begun.
    pub(super) begun: Option<Day>,
    /// Every day on which something that turns the state may begin to have happened, or surely has,
    /// in order; `stages` tells only of those that turned it.
    pub(super) edges: Box<[Day]>,
    /// The events whose anniversaries are kept.
    pub(super) kept: Box<[Kept]>,
    /// The events that begin the tie, and those that found it in a list.
    pub(super) naming: Box<[EventNo]>,
}

impl Course {
    /// Works it out, the data being known up to a day. It holds as long as the events stay what they are.
    pub(super) fn of(record: &Record, known_by: Option<Day>) -> Self {
        let turns = turns(record, known_by);
        let mut edges: Vec<Day> = turns.iter().flat_map(|turn| [turn.first, turn.last]).collect();
        edges.push(Day::MIN);
        edges.sort_unstable();
        edges.dedup();
        let stage = |from: &Day| Stage { from: *from, standing: turns::standing(&turns, *from) };
        let mut stages: Vec<Stage> = edges.iter().map(stage).collect();
        tell_agreements(&mut stages, record, known_by);
        stages.dedup_by_key(|stage| stage.standing);
        let begins = record.events.iter().filter(|event| event.force() == Force::Begins);
        let begun = begins.filter_map(|event| Some(surely(event.date.as_ref()?, known_by))).min();
        let names = |event: &Event| event.force() == Force::Begins || event.what == What::Listed;
        let naming = EventNo::all().zip(&record.events).filter(|(_, event)| names(event)).map(|(at, _)| at);
        Self {
            stages: stages.into(),
            begun,
            edges: edges.into(),
            kept: kept(record).into(),
            naming: naming.collect(),
        }
    }
}

/// Of a tie that lasts tells on which days its agreement is not known: before any was made, and, where the
/// tie began anew, before another was.
fn tell_agreements(stages: &mut [Stage], record: &Record, known_by: Option<Day>) {
    if record.kind == Kind::Membership {
        return;
    }
    let agreements = record.events.iter().filter(|event| event.is_agreement());
    let made = |event: &Event| event.date.as_ref().map_or(Day::MIN, |date| surely(date, known_by));
    let made: Vec<Day> = agreements.map(made).collect();
    let (mut over, mut before) = (None, State::Never);
    for Stage { from, standing } in stages {
        if standing.state == State::Ended && before != State::Ended {
            over = Some(*from);
        }
        before = standing.state;
        let known = || made.iter().any(|day| day <= from && over.is_none_or(|over| over <= *day));
        if standing.state == State::InForce && !known() {
            standing.state = State::Recognised;
        }
    }
}

/// What turns the state of a record, in order, the data being known up to a day.
pub(super) fn turns(record: &Record, known_by: Option<Day>) -> Vec<Turn> {
    let mut turns = Vec::new();
    for (at, event) in EventNo::all().zip(&record.events) {
        let Some(date) = &event.date else { continue };
        let deed = match event.force() {
            Force::Begins if event.what == What::Resumed => Deed::Resumes,
            Force::Begins => Deed::Begins,
            Force::Pauses => Deed::Pauses,
            Force::Ends => Deed::Ends,
            Force::Doubts => Deed::Doubts,
            Force::Silent => continue,
        };
        let turn = Turn::new(date.earliest().unwrap_or(Day::MIN), surely(date, known_by), deed, at);
        turns.extend(term(record, event, at, &turn));
        turns.push(turn);
    }
    turns::arrange(turns)
}

/// What the end of a deed's term does, unless a later event began the tie anew before that.
fn term(record: &Record, event: &Event, at: EventNo, deed: &Turn) -> Option<Turn> {
    let term = event.term.as_ref().filter(|_| deed.deed.begins())?;
    let years = i64::from(term.years).years();
    // The last day of a term belongs to it (art. 112 of the Polish civil code; Regulation 1182/71, art. 3).
    let after = |day: Day| day.saturating_add(years).saturating_add(1.day());
    let shift = |day: Day| if day == Day::MIN || day == Day::MAX { day } else { after(day) };
    let (first, last) = (shift(deed.first), shift(deed.last));
    let made = event.date.as_ref().map(Date::anchor);
    let renewed = EventNo::all().zip(&record.events).any(|(other, later)| {
        let date = later.date.as_ref().map(Date::anchor);
        later.force() == Force::Begins && (date, other) > (made, at) && date.is_some_and(|date| date <= last)
    });
    let deed = match term.then {
        Some(Then::Continues) => Deed::RunsOn,
        Some(Then::Ends) => Deed::Ends,
        None => Deed::Doubts,
    };
    (!renewed).then(|| Turn::new(first, last, deed, at))
}
