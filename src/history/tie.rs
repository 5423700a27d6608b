//! A tie: a record that is part of a dataset, with the course that follows from its events, and what can
//! be asked of it alone. What needs the other records or the sources is not here.

use std::ops::Deref;

use super::EventNo;
use super::course::{Course, Span, Stage, turns};
use super::kept::Kept;
use super::standing::{Standing, State};
use super::stretch::{stretch, surely};
use super::turns::Turn;
use crate::records::{Date, Day, Event, Force, Record, What};

/// A record, and what follows from it. It reads like the record; besides, it can be asked how it stands
/// on any day.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    record: Record,
    /// The last day of the data that it belongs to: what they tell has happened by then.
    known_by: Option<Day>,
    course: Course,
}

impl Tie {
    /// Works out what follows from a record whose events are in order.
    pub(super) fn new(record: Record, known_by: Option<Day>) -> Self {
        let course = Course::of(&record, known_by);
        Self { record, known_by, course }
    }

    /// One of its events.
    pub fn event(&self, number: EventNo) -> Option<&Event> {
        self.record.events.get(number.index())
    }

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

    /// Where nobody knows from which day on the tie may have been there: the day by which it had begun.
    pub fn begun_no_later_than(&self) -> Option<Day> {
        let [opening, next, ..] = self.stages() else { return None };
        (opening.standing.state == State::Unclear).then_some(next.from)
    }

    /// Whether anything may have begun to happen, or surely has happened, on the days after `after` and
    /// up to `until`.
    pub(super) fn stirs(&self, after: Day, until: Day) -> bool {
        self.course.edges.iter().any(|edge| after < *edge && *edge <= until)
    }

    /// Every day on which its standing may change, in order.
    pub(super) fn edges(&self) -> &[Day] {
        &self.course.edges
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

    /// Whether an agreement may have been made by `day`, and not before the tie was last over.
    pub(super) fn may_be_agreed(&self, day: Day) -> bool {
        let past = self.stages().partition_point(|stage| stage.from <= day);
        let past = self.stages().get(..past).unwrap_or_default();
        let mut states = past.chunk_by(|one, next| one.standing.state == next.standing.state).rev();
        let over =
            states.find_map(|stages| stages.first().filter(|stage| stage.standing.state == State::Ended));
        let may = |event: &Event| {
            event.date.as_ref().is_some_and(|date| {
                let (first, last) = self.stretch(date);
                first <= day && over.is_none_or(|over| over.from <= last)
            })
        };
        self.naming().any(|event| event.is_agreement() && may(event))
    }

    /// From when to when the tie was over or on hold after an event and lasted again by `day`.
    pub fn breaks(&self, after: &Event, day: Day) -> Vec<(Date, Date)> {
        let Some((_, begun)) = after.date.as_ref().map(|date| self.stretch(date)) else { return Vec::new() };
        let mut breaks = Vec::new();
        let mut left = None;
        for Stage { from, standing } in self.stages().iter().filter(|stage| stage.from <= day) {
            let turned = || {
                let event = self.event(standing.cause?)?;
                standing.turned(event)
            };
            match standing.state {
                State::Ended | State::Paused if left.is_none() && *from > begun => left = turned(),
                State::InForce | State::Recognised => breaks.extend(left.take().zip(turned())),
                _ => {}
            }
        }
        breaks
    }

    /// Whether the tie was there on `day`: surely begun and not over.
    pub fn present(&self, day: Day) -> bool {
        !matches!(self.standing(day).state, State::Ended | State::Ahead | State::Never) && self.begun_by(day)
    }

    /// The first event that begins the tie.
    pub fn beginning(&self) -> Option<EventNo> {
        let begins =
            |number: &EventNo| self.event(*number).is_some_and(|event| event.force() == Force::Begins);
        self.named_by().find(begins)
    }

    /// Since when: the date of the first event that begins the tie.
    pub fn since(&self) -> Option<&Date> {
        self.beginning().and_then(|first| self.event(first)?.date.as_ref())
    }

    /// Whether one of the record's events surely had happened by `day`.
    pub fn happened_by(&self, event: &Event, day: Day) -> bool {
        event.date.as_ref().is_some_and(|date| self.surely(date) <= day)
    }

    /// The deed that had run out by `day` while the tie stood on; none where it was begun or renewed since.
    pub fn ran_out(&self, day: Day) -> Option<EventNo> {
        let gone = |event: &Event| event.date.as_ref().is_none_or(|date| self.surely(date) <= day);
        let (at, expired) = EventNo::all()
            .zip(&self.events)
            .filter(|(_, event)| event.what == What::Expired && gone(event))
            .last()?;
        let anchor = |event: &Event| event.date.as_ref().map(Date::anchor);
        let since = |event: &Event| event.force() == Force::Begins && anchor(event) > anchor(expired);
        (anchor(expired).is_none() || !self.events.iter().any(since)).then_some(at)
    }

    /// The last sign of life up to `day`: the latest dated event that is not merely somebody's mention.
    pub fn last_sign(&self, day: Day) -> Option<EventNo> {
        self.latest(day, Event::is_sign)
    }

    /// The last mention up to `day`: the latest time the tie was found in, or missed from, a list.
    pub fn last_mention(&self, day: Day) -> Option<EventNo> {
        self.latest(day, |event| matches!(event.what, What::Listed | What::Unlisted))
    }

    fn latest(&self, day: Day, wanted: fn(&Event) -> bool) -> Option<EventNo> {
        EventNo::all()
            .zip(&self.events)
            .filter(|(_, event)| wanted(event))
            .filter_map(|(number, event)| event.date.as_ref().map(|date| (date.anchor(), number)))
            .filter(|(anchor, _)| *anchor <= day)
            .max_by_key(|(anchor, _)| *anchor)
            .map(|(_, number)| number)
    }

    /// The first and the last day that a date of this record may be. Without a beginning
    /// (`../2010`) the first is `Day::MIN`; without an end the last is the day of the data.
    pub fn stretch(&self, date: &Date) -> (Day, Day) {
        stretch(date, self.known_by)
    }

    /// The day from which the event of this date surely has happened.
    pub(super) fn surely(&self, date: &Date) -> Day {
        surely(date, self.known_by)
    }

    /// What turns the state of the tie, in order.
    pub(super) fn turns(&self) -> Vec<Turn> {
        turns(self, self.known_by)
    }
}

impl Deref for Tie {
    type Target = Record;
    fn deref(&self) -> &Record {
        &self.record
    }
}
