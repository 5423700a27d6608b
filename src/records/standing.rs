//! The state of a tie on a day, computed from its events.
//!
//! An event with a partial date may or may not have happened by a given day. The state is told
//! only where both readings agree; otherwise it is `Unclear`, never guessed.

use jiff::ToSpan;

use super::dataset::Dataset;
use super::{Date, Day, Event, Force, Record, SourceKind, Then, What};

/// How a tie stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// The state on a day, and what led to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// The event that it follows from, by its place among the record's events.
    pub cause: Option<usize>,
    /// The day since when a deed with a term has run on by itself.
    pub runs_on: Option<Day>,
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

/// Something that turns the state: happened surely from `last` on, surely not before `first`.
struct Turn {
    first: Day,
    last: Day,
    force: Turning,
    event: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Turning {
    To(State),
    RunsOn,
}

impl Record {
    /// How the tie stands on `day`.
    pub fn standing(&self, day: Day) -> Standing {
        standing(&self.turns(), day)
    }

    /// The stretches of equal state that touch `from..to`, in order and without gaps.
    pub fn spans(&self, from: Day, to: Day) -> Vec<Span> {
        let turns = self.turns();
        let mut edges: Vec<Day> = turns.iter().flat_map(|turn| [turn.first, turn.last]).collect();
        edges.push(from);
        edges.retain(|day| (from..to).contains(day));
        edges.sort_unstable();
        edges.dedup();
        let mut spans: Vec<Span> = Vec::new();
        for (at, &edge) in edges.iter().enumerate() {
            let end = edges.get(at + 1).copied().unwrap_or(to);
            let state = standing(&turns, edge).state;
            match spans.last_mut() {
                Some(last) if last.state == state => last.to = end,
                _ => spans.push(Span { from: edge, to: end, state }),
            }
        }
        spans
    }

    /// Since when: the date of the first event that begins the tie.
    pub fn since(&self) -> Option<&Date> {
        self.events.iter().find(|event| event.force() == Force::Begins).and_then(|event| event.date.as_ref())
    }

    /// The last sign of life up to `day`: the latest dated event that is not merely somebody's mention.
    pub fn last_sign(&self, day: Day) -> Option<&Event> {
        self.latest(day, What::is_sign)
    }

    /// The last mention up to `day`: the latest time the tie was found in, or missed from, a list.
    pub fn last_mention(&self, day: Day) -> Option<&Event> {
        self.latest(day, |what| !what.is_sign())
    }

    fn latest(&self, day: Day, wanted: fn(What) -> bool) -> Option<&Event> {
        let dated = self.events.iter().filter(|event| wanted(event.what));
        dated
            .filter_map(|event| event.date.as_ref().map(|date| (date, event)))
            .filter(|(date, _)| date.anchor() <= day)
            .max_by_key(|(date, _)| (date.latest().unwrap_or(date.anchor()).min(day), date.anchor()))
            .map(|(_, event)| event)
    }

    /// The best kind of source that the tie itself rests on: its beginnings, or, where nothing
    /// begins it, all of its events.
    pub fn ground(&self, dataset: &Dataset) -> Option<SourceKind> {
        let begins = |event: &&Event| event.force() == Force::Begins;
        let any = self.events.iter().any(|event| begins(&event));
        self.events
            .iter()
            .filter(|event| !any || begins(event))
            .flat_map(|event| &event.sources)
            .filter_map(|id| dataset.source(id).map(|source| source.kind))
            .min()
    }

    fn turns(&self) -> Vec<Turn> {
        let mut turns = Vec::new();
        for (at, event) in self.events.iter().enumerate() {
            let Some(date) = &event.date else { continue };
            let force = match event.force() {
                Force::Begins => Turning::To(State::InForce),
                Force::Pauses => Turning::To(State::Paused),
                Force::Ends => Turning::To(State::Ended),
                Force::Doubts => Turning::To(State::Unclear),
                Force::Silent => continue,
            };
            let (first, last) = (date.earliest().unwrap_or(Day::MIN), date.latest().unwrap_or(Day::MAX));
            turns.push(Turn { first, last, force, event: at });
            turns.extend(term(event, at, first, last, &self.events));
        }
        // A turn stands where it surely has happened by; terms fall between the events that follow them.
        turns.sort_by_key(|turn| (if turn.first == Day::MIN { turn.last } else { turn.first }, turn.last));
        turns
    }
}

/// What the end of a deed's term does, unless a later event began the tie anew before that.
fn term(event: &Event, at: usize, first: Day, last: Day, events: &[Event]) -> Option<Turn> {
    let term = event.term.as_ref()?;
    let years = i64::from(term.years).years();
    let shift = |day: Day| if day == Day::MIN { day } else { day.saturating_add(years) };
    let (first, last) = (shift(first), shift(last));
    let renewed = events.iter().skip(at + 1).any(|later| {
        later.force() == Force::Begins && later.date.as_ref().is_some_and(|date| date.anchor() <= last)
    });
    let force = match term.then {
        Some(Then::Continues) => Turning::RunsOn,
        Some(Then::Ends) => Turning::To(State::Ended),
        None => Turning::To(State::Unclear),
    };
    (!renewed).then_some(Turn { first, last, force, event: at })
}

/// The state on `day` if everything that may have happened by then did, and if only what surely did.
fn standing(turns: &[Turn], day: Day) -> Standing {
    let sure = fold(turns.iter().filter(|turn| turn.last <= day));
    let perhaps = fold(turns.iter().filter(|turn| turn.first <= day));
    let begins = |turn: &Turn| turn.force == Turning::To(State::InForce);
    let none = if turns.iter().any(begins) { State::Ahead } else { State::Never };
    match (sure.state, perhaps.state) {
        (None, None) => Standing { state: none, ..perhaps.told(none) },
        (Some(state), Some(other)) if state == other => sure.told(state),
        _ => perhaps.told(State::Unclear),
    }
}

#[derive(Default)]
struct Folded {
    state: Option<State>,
    cause: Option<usize>,
    runs_on: Option<Day>,
}

impl Folded {
    fn told(&self, state: State) -> Standing {
        Standing { state, cause: self.cause, runs_on: self.runs_on }
    }
}

fn fold<'a>(turns: impl Iterator<Item = &'a Turn>) -> Folded {
    let mut folded = Folded::default();
    for turn in turns {
        match turn.force {
            Turning::RunsOn if folded.state == Some(State::InForce) => folded.runs_on = Some(turn.last),
            Turning::RunsOn => {}
            // Doubt and pause touch only what is in force; what is over stays over until it begins anew.
            Turning::To(State::Unclear | State::Paused) if folded.state != Some(State::InForce) => {}
            Turning::To(State::Ended) if folded.state.is_none() => {}
            Turning::To(state) if folded.state == Some(state) => {}
            Turning::To(state) => {
                folded = Folded { state: Some(state), cause: Some(turn.event), runs_on: None };
            }
        }
    }
    folded
}
