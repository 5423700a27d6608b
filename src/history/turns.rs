//! What turns the state of a tie, in order, and the state that a row of turns leads to on a day.
//! Nothing here knows records or events: only stretches of days, and what each does to the state.

use super::EventNo;
use super::standing::{Standing, State};
use crate::records::Day;

/// Something that turns the state. It surely has happened from `last` on, surely not before `first`.
pub(super) struct Turn {
    pub(super) first: Day,
    pub(super) last: Day,
    pub(super) deed: Deed,
    pub(super) event: EventNo,
    /// The states that it may have left behind.
    leaves: States,
    /// The day from which something else surely has come after it.
    past: Option<Day>,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Deed {
    Begins,
    /// Begins, after a pause.
    Resumes,
    Pauses,
    Ends,
    Doubts,
    /// A term ran out and the deed goes on: no other state, but worth telling.
    RunsOn,
}

impl Deed {
    pub(super) fn begins(self) -> bool {
        matches!(self, Self::Begins | Self::Resumes)
    }
}

/// The states that a day may be in, as a set; nothing yet is one of them.
#[derive(Clone, Copy, Default, PartialEq)]
struct States(u8);

impl States {
    const NOTHING: Self = Self(1);
    const IN_FORCE: Self = Self(2);
    const PAUSED: Self = Self(4);
    const UNCLEAR: Self = Self(8);
    const ENDED: Self = Self(16);

    fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn of(state: Option<State>) -> Self {
        match state {
            Some(State::InForce | State::Recognised) => Self::IN_FORCE,
            Some(State::Paused) => Self::PAUSED,
            Some(State::Unclear) => Self::UNCLEAR,
            Some(State::Ended) => Self::ENDED,
            Some(State::Ahead | State::Never) | None => Self::NOTHING,
        }
    }
}

impl Turn {
    pub(super) fn new(first: Day, last: Day, deed: Deed, event: EventNo) -> Self {
        Self { first, last, deed, event, leaves: States::default(), past: None }
    }

    /// Where it stands among others: at the first day that it may be, or, where it has no
    /// beginning, at the last.
    fn anchor(&self) -> Day {
        if self.first == Day::MIN { self.last } else { self.first }
    }

    fn overlaps(&self, other: &Turn) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

/// Puts the turns in order, and works out what each may have left behind. What pauses, ends or
/// doubts a tie that cannot have begun by then does nothing (and is a fault in a file).
pub(super) fn arrange(mut turns: Vec<Turn>) -> Vec<Turn> {
    turns.sort_by_key(|turn| (turn.anchor(), turn.last, turn.event));
    if let Some(at) = turns.iter().position(|turn| turn.deed.begins()) {
        let opening = turns.remove(at);
        turns.retain(|turn| turn.last >= opening.first);
        for turn in &mut turns {
            turn.first = turn.first.max(opening.first);
        }
        turns.insert(0, opening);
    } else {
        turns.clear();
    }
    let past = |at: usize, turn: &Turn| {
        let after = turns.iter().enumerate().filter(|(other, after)| precedes((at, turn), (*other, after)));
        after.map(|(_, after)| after.last).min()
    };
    let pasts: Vec<_> = turns.iter().enumerate().map(|(at, turn)| past(at, turn)).collect();
    for (turn, past) in turns.iter_mut().zip(pasts) {
        turn.past = past;
    }
    // What a pause leaves depends on beginnings and ends, what a doubt leaves on pauses as well.
    for stage in [&[Deed::Begins, Deed::Resumes, Deed::Ends] as &[_], &[Deed::Pauses], &[Deed::Doubts]] {
        let of_stage =
            |(at, turn): (usize, &Turn)| stage.contains(&turn.deed).then(|| leaves(&turns, at, turn));
        let left: Vec<_> = turns.iter().enumerate().map(of_stage).collect();
        for (turn, left) in turns.iter_mut().zip(left) {
            turn.leaves = left.unwrap_or(turn.leaves);
        }
    }
    turns
}

/// Whether one turn surely comes before another. The first of all is the one that opens the tie.
fn precedes((at, one): (usize, &Turn), (other_at, other): (usize, &Turn)) -> bool {
    if at == other_at || one.deed == Deed::RunsOn || other.deed == Deed::RunsOn {
        return false;
    }
    one.last < other.first
        || at == 0
        || other_at != 0
            && one.overlaps(other)
            && (one.deed == Deed::Pauses && other.deed == Deed::Resumes
                || one.event == other.event && one.deed.begins())
}

/// The states that a turn may leave behind, those of earlier stages being known.
fn leaves(turns: &[Turn], at: usize, turn: &Turn) -> States {
    let (on, becomes) = match turn.deed {
        Deed::Begins | Deed::Resumes => return States::IN_FORCE,
        Deed::Ends => return States::ENDED,
        Deed::RunsOn => return States::default(),
        Deed::Pauses => (States::IN_FORCE.or(States::ENDED), States::PAUSED),
        Deed::Doubts => (States::IN_FORCE.or(States::ENDED).or(States::PAUSED), States::UNCLEAR),
    };
    let acts = |other: &Turn| {
        other.deed.begins()
            || other.deed == Deed::Ends
            || other.deed == Deed::Pauses && on.or(States::PAUSED) == on
    };
    let before = || turns.iter().enumerate().filter(|(_, other)| acts(other));
    let surely: Vec<_> =
        before().filter(|(other_at, other)| precedes((*other_at, other), (at, turn))).collect();
    let mut states = if surely.is_empty() { States::NOTHING } else { States::default() };
    for (other_at, other) in before() {
        let between =
            || surely.iter().any(|(middle_at, middle)| precedes((other_at, other), (*middle_at, middle)));
        if other_at == at || precedes((at, turn), (other_at, other)) || between() {
            continue;
        }
        // It touches only what is in force; what is over or at rest stays so.
        states = states.or(if other.deed.begins() { becomes } else { other.leaves });
    }
    states
}

/// The state on `day`, if it is the same whichever of the turns that may have happened by then did.
pub(super) fn standing(turns: &[Turn], day: Day) -> Standing {
    let counted = || turns.iter().filter(|turn| turn.deed != Deed::RunsOn);
    let may_be_last =
        || counted().filter(|turn| turn.first <= day && turn.past.is_none_or(|past| past > day));
    let nothing_yet = !counted().any(|turn| turn.last <= day);
    let states = may_be_last()
        .fold(if nothing_yet { States::NOTHING } else { States::default() }, |states, turn| {
            states.or(turn.leaves)
        });
    let sure = fold(turns.iter().filter(|turn| turn.last <= day));
    let perhaps = || fold(turns.iter().filter(|turn| turn.first <= day));
    if states == States::of(sure.state) && states != States::NOTHING {
        return sure.told();
    }
    let state = match states {
        States::NOTHING if turns.is_empty() => State::Never,
        States::NOTHING => State::Ahead,
        States::IN_FORCE => State::InForce,
        States::PAUSED => State::Paused,
        States::ENDED => State::Ended,
        _ => State::Unclear,
    };
    let cause = if matches!(state, State::Never | State::Ahead) { None } else { perhaps().cause };
    Standing { state, cause, runs_on: None }
}

/// The turns in their order, taken at their word: tells which event a state began with.
#[derive(Default)]
struct Folded {
    state: Option<State>,
    cause: Option<EventNo>,
    runs_on: Option<Day>,
}

impl Folded {
    fn told(&self) -> Standing {
        Standing { state: self.state.unwrap_or(State::Never), cause: self.cause, runs_on: self.runs_on }
    }

    fn turn_to(&mut self, state: State, event: EventNo) {
        if self.state != Some(state) {
            *self = Self { state: Some(state), cause: Some(event), runs_on: None };
        } else if state == State::InForce {
            // A new deed: no longer the old one that runs on.
            self.runs_on = None;
        }
    }
}

fn fold<'a>(turns: impl Iterator<Item = &'a Turn>) -> Folded {
    let mut folded = Folded::default();
    for turn in turns {
        let in_force = folded.state == Some(State::InForce);
        match turn.deed {
            Deed::Begins | Deed::Resumes => folded.turn_to(State::InForce, turn.event),
            Deed::Ends if folded.state.is_some() => folded.turn_to(State::Ended, turn.event),
            Deed::Pauses if in_force || folded.state == Some(State::Unclear) => {
                folded.turn_to(State::Paused, turn.event);
            }
            Deed::Doubts if in_force => folded.turn_to(State::Unclear, turn.event),
            Deed::RunsOn if in_force => folded.runs_on = Some(turn.last),
            Deed::Ends | Deed::Pauses | Deed::Doubts | Deed::RunsOn => {}
        }
    }
    folded
}
