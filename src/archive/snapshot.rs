//! How every tie stands on one day, side by side: a list of all would otherwise walk through all memory.

use strum::VariantArray as _;

use crate::history::{Dataset, RecordNo, State};
use crate::records::Day;

/// All ties on a day.
#[derive(Debug)]
pub struct Snapshot {
    day: Day,
    /// The state of each, and whether it had surely begun.
    ties: Vec<(State, bool)>,
    /// Those of the states that occur.
    states: Vec<State>,
}

impl Snapshot {
    pub(super) fn new(dataset: &Dataset, day: Day) -> Self {
        let ties = dataset.records().iter().map(|tie| (tie.standing(day).state, tie.begun_by(day)));
        let ties: Vec<(State, bool)> = ties.collect();
        let occurs = |state: &State| ties.iter().any(|(other, _)| other == state);
        let states = State::VARIANTS.iter().copied().filter(occurs).collect();
        Self { day, ties, states }
    }

    /// The day.
    pub fn day(&self) -> Day {
        self.day
    }

    /// The states that occur on it, in their order.
    pub fn states(&self) -> &[State] {
        &self.states
    }

    /// The state of a tie, and whether it had surely begun.
    pub fn tie(&self, record: RecordNo) -> (State, bool) {
        self.ties.get(record.index()).copied().unwrap_or((State::Never, false))
    }
}
