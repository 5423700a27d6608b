//! The course of a tie: every day on which its standing changes, worked out once while reading, so
//! that asking for any day is a look into a sorted list.

use super::Tie;
use super::standing::{Standing, State};
use crate::records::{Day, Force};

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
    stages: Vec<Stage>,
    /// The first day on which the tie surely had begun.
    begun: Option<Day>,
}

impl Course {
    /// Works it out. It holds as long as the events stay what they are.
    pub(super) fn of(tie: &Tie) -> Self {
        let mut stages: Vec<Stage> = Vec::new();
        for stage in tie.work_out() {
            if stages.last().is_none_or(|last| last.standing != stage.standing) {
                stages.push(stage);
            }
        }
        let begins = tie.events.iter().filter(|event| event.force() == Force::Begins);
        let begun = begins.filter_map(|event| Some(tie.surely(event.date.as_ref()?))).min();
        Self { stages, begun }
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

    /// Whether the tie had surely begun by `day`, whatever became of it.
    pub fn begun_by(&self, day: Day) -> bool {
        self.course.begun.is_some_and(|begun| begun <= day)
    }

    /// Whether the tie was there on `day`: surely begun and not over.
    pub fn present(&self, day: Day) -> bool {
        !matches!(self.standing(day).state, State::Ended | State::Ahead | State::Never) && self.begun_by(day)
    }
}
