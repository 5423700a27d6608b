//! How every tie stands on one day, side by side: a list of all would otherwise walk through all memory.

use crate::history::{Dataset, RecordNo, State};
use crate::records::Day;

/// All ties on a day.
#[derive(Debug)]
pub struct Snapshot {
    day: Day,
    /// The state of each, and whether it had surely begun.
    ties: Vec<(State, bool)>,
}

impl Snapshot {
    pub(super) fn new(dataset: &Dataset, day: Day) -> Self {
        let ties = dataset.records().iter().map(|tie| (tie.standing(day).state, tie.begun_by(day)));
        Self { day, ties: ties.collect() }
    }

    /// The day.
    pub fn day(&self) -> Day {
        self.day
    }

    /// The state of a tie, and whether it had surely begun.
    pub fn tie(&self, record: RecordNo) -> (State, bool) {
        self.ties.get(record.index()).copied().unwrap_or((State::Never, false))
    }
}
