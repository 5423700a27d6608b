//! How a tie stands on a day: its state, and what led to it.
//!
//! An event with a partial date may or may not have happened by a given day, and of two such events
//! either may have come first. The state is told only where every reading of the dates agrees;
//! otherwise it is `Unclear`, never guessed. How that is worked out stands in `course` and `turns`.

use strum::{IntoStaticStr, VariantArray};

use super::EventNo;
use crate::records::{Date, Day, Event, Force};

/// How a tie stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// In force, and its agreement is known; of a network the city is a member.
    InForce,
    /// Sources hold it for a tie that lasts, but nobody has found its agreement.
    Recognised,
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

    /// Whether the tie lasts, on whatever evidence.
    pub fn lasts(self) -> bool {
        matches!(self, Self::InForce | Self::Recognised)
    }
}

/// The state on a day, and what led to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// The event that it follows from.
    pub cause: Option<EventNo>,
    /// The day since when a deed with a term has run on by itself.
    pub runs_on: Option<Day>,
}

impl Standing {
    /// Whether a tie is over because the term of its deed ran out: the deed is then its cause.
    pub fn ran_out(self, cause: &Event) -> bool {
        self.state == State::Ended && cause.force() == Force::Begins
    }

    /// When what led to it was: of a term that ran out, its end.
    pub fn turned(self, cause: &Event) -> Option<Date> {
        let date = cause.date.as_ref()?;
        match &cause.term {
            Some(term) if self.ran_out(cause) => date.years_later(term.years),
            _ => Some(date.clone()),
        }
    }
}

#[cfg(test)]
mod tests;
