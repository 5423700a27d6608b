//! What the first page of the terminal in city hall offers.

/// What the first page offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each has its sentence, under the name `id` gives")]
pub enum Choice {
    Partners,
    Map,
    Timeline,
    Memberships,
    Year,
    Plain,
    Language,
}

impl Choice {
    /// Every choice, in the order of its digits from 1.
    pub const ALL: [Self; 7] = [
        Self::Partners,
        Self::Map,
        Self::Timeline,
        Self::Memberships,
        Self::Year,
        Self::Plain,
        Self::Language,
    ];

    /// The name of its messages, after `choice-`.
    pub fn id(self) -> &'static str {
        self.action().trim_start_matches("choose-")
    }

    /// The name of the action that takes it.
    pub(super) fn action(self) -> &'static str {
        match self {
            Self::Partners => "choose-partners",
            Self::Map => "choose-map",
            Self::Timeline => "choose-timeline",
            Self::Memberships => "choose-memberships",
            Self::Year => "choose-year",
            Self::Plain => "choose-plain",
            Self::Language => "choose-language",
        }
    }
}
