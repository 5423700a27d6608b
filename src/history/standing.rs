//! The state of a tie on a day, computed from its events.
//!
//! An event with a partial date may or may not have happened by a given day, and of two such events
//! either may have come first. The state is told only where every reading of the dates agrees;
//! otherwise it is `Unclear`, never guessed. Three things are taken for granted, as a person would:
//! a tie begins before anything else happens to it, what is resumed was suspended before, and a
//! deed was made before its term ran out.

mod outcome;
mod turns;

use crate::history::{EventNo, Tie};
use jiff::ToSpan;
use strum::{IntoStaticStr, VariantArray};

pub use self::outcome::Outcome;
use self::turns::{Deed, Turn, arrange, standing};
use super::course::Stage;
use super::dataset::Dataset;
use crate::records::{Date, Day, Event, Force, SourceKind, Then, What};

/// How a tie stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// In force.
    InForce,
    /// On hold.
    Paused,
    /// The events do not say: the day lies inside an event's uncertainty, a term ran out and the
    /// sources do not say what followed, or a list that should name the tie does not.
    Unclear,
    /// Over.
    Ended,
    /// Begun only after that day.
    Ahead,
    /// Never concluded, as far as the records know.
    Never,
}

impl State {
    /// Its name in printed data: stable, in no language.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// The state on a day, and what led to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// The event that it follows from, by its place among the record's events.
    pub cause: Option<EventNo>,
    /// The day since when a deed with a term has run on by itself.
    pub runs_on: Option<Day>,
}

impl Tie {
    /// How the tie stands from each day on that changes anything, in order.
    pub(super) fn work_out(&self) -> impl Iterator<Item = Stage> {
        let turns = self.turns();
        let mut edges: Vec<Day> = turns.iter().flat_map(|turn| [turn.first, turn.last]).collect();
        edges.push(Day::MIN);
        edges.sort_unstable();
        edges.dedup();
        edges.into_iter().map(move |from| Stage { from, standing: standing(&turns, from) })
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

    /// The last sign of life up to `day`: the latest dated event that is not merely somebody's mention.
    pub fn last_sign(&self, day: Day) -> Option<&Event> {
        self.latest(day, Event::is_sign)
    }

    /// The last mention up to `day`: the latest time the tie was found in, or missed from, a list.
    pub fn last_mention(&self, day: Day) -> Option<&Event> {
        self.latest(day, |event| matches!(event.what, What::Listed | What::Unlisted))
    }

    fn latest(&self, day: Day, wanted: fn(&Event) -> bool) -> Option<&Event> {
        let dated = self.events.iter().filter(|event| wanted(event));
        dated
            .filter_map(|event| event.date.as_ref().map(|date| (date.anchor(), event)))
            .filter(|(anchor, _)| *anchor <= day)
            .max_by_key(|(anchor, _)| *anchor)
            .map(|(_, event)| event)
    }

    /// The best kind of source that the tie itself rests on, by what had happened up to `day`: that
    /// of its beginnings and of the lists that name it. Before any of these it is that of its
    /// beginnings, and where nothing begins it, that of all its events.
    pub fn ground(&self, dataset: &Dataset, day: Day) -> Option<SourceKind> {
        let begins = |event: &Event| event.force() == Force::Begins;
        let by_then = |event: &Event| event.date.as_ref().is_none_or(|date| date.anchor() <= day);
        let best = |events: &mut dyn Iterator<Item = &Event>| {
            let sources = events.flat_map(|event| &event.sources);
            sources.filter_map(|id| dataset.source(id).map(|source| source.kind)).min()
        };
        if !self.naming().any(begins) {
            return best(&mut self.events.iter());
        }
        let named = best(&mut self.naming().filter(|event| by_then(event)));
        named.or_else(|| best(&mut self.naming().filter(|event| begins(event))))
    }

    /// The day from which the event of this date surely has happened: the last that it may be, or
    /// the day of the data, which tells only of what has happened by then.
    pub(super) fn surely(&self, date: &Date) -> Day {
        let last = date.latest().unwrap_or(Day::MAX);
        let told = self.known_by.filter(|known| date.earliest().is_none_or(|first| first <= *known));
        told.map_or(last, |known| last.min(known))
    }

    fn turns(&self) -> Vec<Turn> {
        let mut turns = Vec::new();
        for (at, event) in EventNo::all().zip(&self.events) {
            let Some(date) = &event.date else { continue };
            let deed = match event.force() {
                Force::Begins if event.what == What::Resumed => Deed::Resumes,
                Force::Begins => Deed::Begins,
                Force::Pauses => Deed::Pauses,
                Force::Ends => Deed::Ends,
                Force::Doubts => Deed::Doubts,
                Force::Silent => continue,
            };
            let turn = Turn::new(date.earliest().unwrap_or(Day::MIN), self.surely(date), deed, at);
            turns.extend(self.term(event, at, &turn));
            turns.push(turn);
        }
        arrange(turns)
    }

    /// What the end of a deed's term does, unless a later event began the tie anew before that.
    fn term(&self, event: &Event, at: EventNo, deed: &Turn) -> Option<Turn> {
        let term = event.term.as_ref().filter(|_| deed.deed.begins())?;
        let years = i64::from(term.years).years();
        let shift =
            |day: Day| if day == Day::MIN || day == Day::MAX { day } else { day.saturating_add(years) };
        let (first, last) = (shift(deed.first), shift(deed.last));
        let made = event.date.as_ref().map(Date::anchor);
        let renewed = EventNo::all().zip(&self.events).any(|(other, later)| {
            let date = later.date.as_ref().map(Date::anchor);
            later.force() == Force::Begins
                && (date, other) > (made, at)
                && date.is_some_and(|date| date <= last)
        });
        let deed = match term.then {
            Some(Then::Continues) => Deed::RunsOn,
            Some(Then::Ends) => Deed::Ends,
            None => Deed::Doubts,
        };
        (!renewed).then(|| Turn::new(first, last, deed, at))
    }
}

#[cfg(test)]
mod tests;
