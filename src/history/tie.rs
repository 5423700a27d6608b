//! A tie: a record that is part of a dataset, with the course that follows from its events.

use std::ops::Deref;

use super::EventNo;
use super::course::Course;
use crate::records::{Day, Event, Record};

/// A record, and what follows from it. It reads like the record; besides, it can be asked how it stands
/// on any day.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    record: Record,
    /// The last day of the data that it belongs to: what they tell has happened by then.
    pub(super) known_by: Option<Day>,
    pub(super) course: Course,
}

impl Tie {
    /// Works out what follows from a record whose events are in order.
    pub(super) fn new(record: Record, known_by: Option<Day>) -> Self {
        let mut tie = Self { record, known_by, course: Course::default() };
        tie.course = Course::of(&tie);
        tie
    }

    /// One of its events.
    pub fn event(&self, number: EventNo) -> Option<&Event> {
        self.record.events.get(number.index())
    }
}

impl Deref for Tie {
    type Target = Record;
    fn deref(&self) -> &Record {
        &self.record
    }
}
