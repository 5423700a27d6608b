//! What each event of a tie came to: the turns of its state in order, each told once and taken at
//! its word. The state of a single day is not asked here: between the first and the last day of an
//! uncertain event it is unclear, and yet one thing happened.

use strum::{IntoStaticStr, VariantArray};

use super::turns::{Deed, Turn};
use super::{EventNo, State, Tie};
use crate::records::{Day, Event, Force, What};

/// What an event, or the end of its term, came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    /// The tie ended.
    Ended,
    /// A network was left.
    Left,
    /// The term of a deed was over, and the tie with it.
    Expired,
    /// What was over already was ended once more, by another deed.
    Confirmed,
    /// The tie was put on hold.
    Paused,
    /// The term of a deed was over, and what followed is not known.
    TermOver,
    /// The other side no longer named the tie.
    Doubted,
    /// The term of a deed was over, and it runs on by itself.
    RunsOn,
    /// The tie began, for the first time or anew.
    Began,
    /// A network was joined.
    Joined,
    /// What was in force was confirmed or put on a new footing; that turns no state.
    Renewed,
    /// What was on hold was taken up again.
    Resumed,
}

impl Outcome {
    /// All of them, in the order in which people ask for them: what is over, what is in doubt, what
    /// is new.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name in printed data: stable, in no language.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// Whether it is the end of a deed's term that came about, and not the deed.
    pub fn of_term(self) -> bool {
        matches!(self, Self::Expired | Self::TermOver | Self::RunsOn)
    }
}

/// An event, or the end of its term, with what it came to.
pub(super) struct Development {
    /// Its place among the record's events.
    pub(super) event: EventNo,
    pub(super) outcome: Outcome,
    /// The first day that it may have been.
    pub(super) first: Day,
    /// The day from which it surely has been.
    pub(super) last: Day,
}

impl Tie {
    /// What happened to the tie, in order.
    pub(super) fn developments(&self) -> Vec<Development> {
        let mut state = None;
        let mut developments = Vec::new();
        for turn in self.turns() {
            let Some(event) = self.event(turn.event) else { continue };
            let outcome = outcome(turn.deed, event, state);
            if let Some(outcome) = outcome.or_else(|| self.stray(&turn, event)) {
                developments.push(Development {
                    event: turn.event,
                    outcome,
                    first: turn.first,
                    last: turn.last,
                });
            }
            state = outcome.and_then(|_| turned_to(turn.deed)).or(state);
        }
        developments
    }

    /// What a turn came to that in this order does nothing, where the state turns with it all the
    /// same: of vague dates another may have come first.
    fn stray(&self, turn: &Turn, event: &Event) -> Option<Outcome> {
        let turns = |from: Day| from != Day::MIN && (from == turn.first || from == turn.last);
        let outcome = outcome(turn.deed, event, Some(State::InForce));
        outcome.filter(|_| self.stages().iter().any(|stage| turns(stage.from)))
    }
}

/// What a turn came to after the state that those before it led to, if to anything.
fn outcome(deed: Deed, event: &Event, before: Option<State>) -> Option<Outcome> {
    let over = matches!(before, None | Some(State::Ended));
    let of_term = event.force() == Force::Begins;
    match deed {
        Deed::Begins | Deed::Resumes if over && event.what == What::Joined => Some(Outcome::Joined),
        Deed::Begins | Deed::Resumes if over => Some(Outcome::Began),
        Deed::Begins if before != Some(State::Paused) => Some(Outcome::Renewed),
        Deed::Begins | Deed::Resumes => Some(Outcome::Resumed),
        Deed::Ends if of_term => (!over).then_some(Outcome::Expired),
        Deed::Ends if over => Some(Outcome::Confirmed),
        Deed::Ends if event.what == What::Left => Some(Outcome::Left),
        Deed::Ends => Some(Outcome::Ended),
        Deed::Pauses => (!over && before != Some(State::Paused)).then_some(Outcome::Paused),
        _ if before != Some(State::InForce) => None,
        Deed::RunsOn => Some(Outcome::RunsOn),
        Deed::Doubts if of_term => Some(Outcome::TermOver),
        Deed::Doubts => Some(Outcome::Doubted),
    }
}

/// The state that a turn leads to.
fn turned_to(deed: Deed) -> Option<State> {
    match deed {
        Deed::Begins | Deed::Resumes => Some(State::InForce),
        Deed::Pauses => Some(State::Paused),
        Deed::Ends => Some(State::Ended),
        Deed::Doubts => Some(State::Unclear),
        Deed::RunsOn => None,
    }
}
