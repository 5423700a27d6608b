//! The parts that a list of all records falls into, and their order: what lasts first, partners that are over
//! apart below them, then memberships and what institutions agreed on. Whether a tie was ever concluded, and
//! who vouches for it, does not depend on the day, so each record's part is found once; only what is over is
//! a matter of the day (`on`).

use strum::VariantArray;

use crate::history::{Dataset, State, Tie};
use crate::records::{Day, Kind, Scope, SourceKind};

/// The parts of the list, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
pub enum Group {
    /// Partners.
    Partners,
    /// Partners that nothing better than an encyclopaedia vouches for.
    Unconfirmed,
    /// Partners whose tie is over on the day.
    Ended,
    /// Memberships in networks beyond the country.
    Memberships,
    /// Memberships in networks within the country.
    Domestic,
    /// Agreements between institutions.
    Agreements,
    /// Contacts and plans that no agreement came of.
    Others,
}

impl Group {
    /// The group of a record.
    pub fn of(dataset: &Dataset, record: &Tie) -> Self {
        match (record.kind, record.scope) {
            _ if record.standing(Day::MAX).state == State::Never => Self::Others,
            (Kind::Partner, _) if weak(dataset, record, Day::MAX) => Self::Unconfirmed,
            (Kind::Partner, _) => Self::Partners,
            (Kind::Membership, Scope::International) => Self::Memberships,
            (Kind::Membership, Scope::Domestic) => Self::Domestic,
            (Kind::Agreement, _) => Self::Agreements,
        }
    }

    /// The same on a day on which the tie stands like this. A membership or an agreement that is over
    /// stays among its like.
    #[must_use]
    pub fn on(self, state: State) -> Self {
        match self {
            Self::Partners | Self::Unconfirmed if state == State::Ended => Self::Ended,
            group => group,
        }
    }

    /// The name of its message.
    pub fn id(self) -> &'static str {
        match self {
            Self::Partners => "group-partners",
            Self::Unconfirmed => "group-unconfirmed",
            Self::Ended => "group-ended",
            Self::Memberships => "group-memberships",
            Self::Domestic => "group-domestic",
            Self::Agreements => "group-agreements",
            Self::Others => "group-others",
        }
    }
}

/// Whether nothing better than an encyclopaedia said by that day that there is such a tie.
pub fn weak(dataset: &Dataset, record: &Tie, day: Day) -> bool {
    record.ground(dataset, day).is_some_and(|ground| ground >= SourceKind::Encyclopaedia)
}
