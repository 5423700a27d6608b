//! The events of a record whose anniversaries are kept. In which years they come round, and where in a
//! year, is for `anniversary`.

use super::EventNo;
use crate::records::{Date, Day, Force, Record, What};

/// An event whose anniversaries are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    /// The event.
    pub(super) event: EventNo,
    /// The first and the last day that it may have been; none where these are not in one year.
    pub(super) days: Option<(Day, Day)>,
}

/// The events whose anniversaries are kept: the first beginning, and later deeds with days of their
/// own, each day once.
pub(super) fn kept(record: &Record) -> Vec<Kept> {
    let mut kept: Vec<(EventNo, &Date)> = Vec::new();
    for (at, event) in EventNo::all().zip(&record.events) {
        let Some(date) = event.date.as_ref().filter(|_| event.force() == Force::Begins) else { continue };
        let later_deed = matches!(event.what, What::Signed | What::Joined)
            && date.earliest() == date.latest()
            && kept
                .iter()
                .all(|(_, other)| (other.earliest(), other.latest()) != (date.earliest(), date.latest()));
        if kept.is_empty() || later_deed {
            kept.push((at, date));
        }
    }
    kept.into_iter().map(|(event, date)| Kept { event, days: year_of(date) }).collect()
}

/// The first and the last day of a date, if they are in one year.
pub(super) fn year_of(date: &Date) -> Option<(Day, Day)> {
    let (first, last) = (date.earliest()?, date.latest()?);
    (first.year() == last.year()).then_some((first, last))
}
