//! The course of a tie: every day on which its standing changes, worked out once while reading, so
//! that asking for any day is a look into a sorted list.

use super::anniversary::{Kept, kept};
use super::standing::{Standing, State};
use super::{EventNo, Tie};
use crate::records::{Day, Event, Force, What};

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
    stages: Box<[Stage]>,
    /// The first day on which the tie surely had begun.
    begun: Option<Day>,
    /// Every day on which something that turns the state may begin to have happened, or surely has,
    /// in order; `stages` tells only of those that turned it.
    edges: Box<[Day]>,
    /// The events whose anniversaries are kept.
    kept: Box<[Kept]>,
    /// The events that begin the tie, and those that found it in a list, by their places.
    naming: Box<[EventNo]>,
}

impl Course {
    /// Works it out. It holds as long as the events stay what they are.
    pub(super) fn of(tie: &Tie) -> Self {
        let mut stages: Vec<Stage> = Vec::new();
        let mut edges = Vec::new();
        for stage in tie.work_out() {
            edges.push(stage.from);
            if stages.last().is_none_or(|last| last.standing != stage.standing) {
                stages.push(stage);
            }
        }
        let begins = tie.events.iter().filter(|event| event.force() == Force::Begins);
        let begun = begins.filter_map(|event| Some(tie.surely(event.date.as_ref()?))).min();
        let names = |event: &Event| event.force() == Force::Begins || event.what == What::Listed;
        let naming = EventNo::all().zip(&tie.events).filter(|(_, event)| names(event)).map(|(at, _)| at);
        Self {
            stages: stages.into(),
            begun,
            edges: edges.into(),
            kept: kept(tie).into(),
            naming: naming.collect(),
        }
    }
}

impl Tie {
    /// The stages of the tie in order, the first from the beginning of time.
    pub fn stages(&self) -> &[Stage] {
        &self.course.stages
    }

    /// How the tie stands on `day`.
    pub fn standing(&self, day: Day) -> Standing {
        let stages = self.stages();
        let after = stages.partition_point(|stage| stage.from <= day);
        let stage = after.checked_sub(1).and_then(|at| stages.get(at));
        stage.map_or(Standing { state: State::Never, cause: None, runs_on: None }, |stage| stage.standing)
    }

    /// The stretches of equal state from `from` up to, not including, `to`: in order, without gaps
    /// and overlaps, neighbours in different states.
    pub fn spans(&self, from: Day, to: Day) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        if from >= to {
            return spans;
        }
        let stages = self.stages();
        for (at, stage) in stages.iter().enumerate() {
            let first = stage.from.max(from);
            let end = stages.get(at + 1).map_or(to, |next| next.from.min(to));
            let state = stage.standing.state;
            match spans.last_mut() {
                _ if first >= end => {}
                Some(last) if last.state == state => last.to = end,
                _ => spans.push(Span { from: first, to: end, state }),
            }
        }
        spans
    }

    /// Whether anything may have begun to happen, or surely has happened, on the days after `after` and
    /// up to `until`.
    pub(super) fn stirs(&self, after: Day, until: Day) -> bool {
        self.course.edges.iter().any(|edge| after < *edge && *edge <= until)
    }

    /// The events that begin the tie, and those that found it in a list: what its grounds are looked
    /// for in, without walking through all that ever happened.
    pub(super) fn naming(&self) -> impl Iterator<Item = &Event> {
        self.named_by().filter_map(|number| self.event(number))
    }

    /// The same by their numbers.
    pub(super) fn named_by(&self) -> impl Iterator<Item = EventNo> {
        self.course.naming.iter().copied()
    }

    /// The events whose anniversaries are kept, the first beginning before later deeds.
    pub(super) fn kept(&self) -> &[Kept] {
        &self.course.kept
    }

    /// Whether the tie had surely begun by `day`, whatever became of it.
    pub fn begun_by(&self, day: Day) -> bool {
        self.course.begun.is_some_and(|begun| begun <= day)
    }

    /// Whether the tie was there on `day`: surely begun and not over.
    pub fn present(&self, day: Day) -> bool {
        !matches!(self.standing(day).state, State::Ended | State::Ahead | State::Never) && self.begun_by(day)
    }
}
