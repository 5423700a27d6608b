//! The parts that a list of all records falls into. Whether a tie was ever concluded, and who vouches for
//! it, does not depend on the day, so each record's part is found once.

use strum::VariantArray;

use crate::history::{Dataset, State, Tie};
use crate::records::{Day, Kind, Scope, SourceKind};

/// The parts of the list, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
pub enum Group {
    /// Partners, present and former.
    Partners,
    /// Partners that nothing better than an encyclopaedia vouches for.
    Unconfirmed,
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

    /// The name of its message.
    pub fn id(self) -> &'static str {
        match self {
            Self::Partners => "group-partners",
            Self::Unconfirmed => "group-unconfirmed",
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
