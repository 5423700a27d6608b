//! What happened: events, what they do to a tie, and where sources disagree. Whether it had happened by a
//! day, and how the tie then stood, is for `history`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};
use thin_vec::ThinVec;

use super::{Cited, Date, Quote, Text, Words};

/// What kind of thing happened.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A deed was signed.
    Signed,
    /// A network was joined.
    Joined,
    /// The tie was confirmed or put on a new footing.
    Renewed,
    /// A paused tie was taken up again.
    Resumed,
    /// The tie was put on hold.
    Suspended,
    /// A deed ran out, and the tie with it.
    Lapsed,
    /// A deed ran out, and the tie stood on without it.
    Expired,
    /// One side or both gave notice.
    Terminated,
    /// The tie was brought to an end, by resolution for example.
    Ended,
    /// A network was left.
    Left,
    /// People or offices were in touch.
    Contact,
    /// A delegation travelled.
    Visit,
    /// Joint work.
    Project,
    /// Help was given.
    Aid,
    /// A prize or honour.
    Award,
    /// Somebody in office said something about the tie.
    Statement,
    /// A council or board decided something that neither begins nor ends the tie.
    Resolution,
    /// A tie was proposed or announced.
    Proposed,
    /// The tie was found named in a list, report or dataset.
    Listed,
    /// A list where one would expect the tie does not name it.
    Unlisted,
    /// Exhibition, festival, concert.
    Culture,
    /// Congress, forum, assembly.
    Meeting,
    /// An organisation came into being.
    Founded,
    /// Something outside the tie that explains it.
    Background,
}

/// What an event does to the state of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// From here the tie is in force.
    Begins,
    /// From here it rests.
    Pauses,
    /// From here it is over.
    Ends,
    /// From here it is doubtful that it still stands.
    Doubts,
    /// Nothing.
    Silent,
}

impl What {
    /// What this kind of event does to the state, unless the event itself says that it begins the tie.
    pub fn force(self) -> Force {
        match self {
            Self::Signed | Self::Joined | Self::Renewed | Self::Resumed => Force::Begins,
            Self::Suspended => Force::Pauses,
            Self::Lapsed | Self::Terminated | Self::Ended | Self::Left => Force::Ends,
            Self::Unlisted => Force::Doubts,
            _ => Force::Silent,
        }
    }

    /// Whether this is about somebody's list rather than the tie.
    fn is_mention(self) -> bool {
        matches!(self, Self::Listed | Self::Unlisted)
    }
}

/// The paper behind an event.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// An agreement between partner cities.
    PartnershipAgreement,
    /// An agreement on cooperation.
    CooperationAgreement,
    /// An accord: less formal than an agreement, and kept apart from it as the sources do ("porozumienie").
    Accord,
    /// A letter of intent.
    LetterOfIntent,
    /// A protocol of intent.
    ProtocolOfIntent,
    /// A joint declaration.
    JointDeclaration,
    /// A resolution of the city council.
    CouncilResolution,
    /// An agreement of three or more parties.
    MultilateralAgreement,
    /// An agreement on double diplomas.
    DoubleDiploma,
    /// An exchange of pupils or students.
    Exchange,
    /// An agreement or a letter of intent: the sources do not say which.
    AgreementOrLetter,
    /// No document was found.
    Unknown,
}

/// In what way a tie was paused or came to an end.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It ran out and was not renewed.
    NotRenewed,
    /// One side gave notice.
    Unilateral,
    /// Both sides agreed to it.
    Mutual,
    /// By resolution of a council.
    Resolution,
    /// In practice, without a document.
    Informal,
}

/// Who paused or ended a tie.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// The home city.
    City,
    /// The other side.
    Partner,
}

/// What a deed says of the time after its term.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// It stays in force until a side ends it.
    Continues,
    /// It is over.
    Ends,
}

/// For how long a deed was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Whole years from the event.
    #[schemars(range(min = 1))]
    pub years: u8,
    /// What follows; left out when the sources do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Then>,
}

/// One dated thing in the life of a tie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// When, as precisely as the sources know. Left out when no date is known at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Why it is that date, where no source says so: it was inferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inferred: Option<Box<Words>>,
    /// What happened.
    pub what: What,
    /// The paper behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<Act>,
    /// In what way the tie was paused or ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<How>,
    /// Who paused or ended it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Who>,
    /// Marks the event that a tie without a known deed begins with.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub begins: bool,
    /// For how long the deed was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    /// Where it happened.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub place: Words,
    /// Who signed or took part, in their offices.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Words>")]
    pub people: ThinVec<Words>,
    /// What else there is to say, in a sentence or two.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub note: Words,
    /// The source's own words, where they matter: a misprint kept, for example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<Box<Quote>>,
    /// Ids of the sources. Never empty.
    #[schemars(with = "Vec<Text>", length(min = 1))]
    pub sources: Cited,
}

impl Event {
    /// Whether the event is a sign that the tie lives, rather than a mention, what explains it, or a deed's end.
    pub fn is_sign(&self) -> bool {
        !matches!(self.what, What::Background | What::Expired) && !self.is_mention()
    }

    /// Whether it is somebody's mention of the tie, or a beginning of which no paper and no day is known:
    /// that is what such a mention proves. Its date tells when somebody looked or copied; that year
    /// nothing happened.
    pub fn is_mention(&self) -> bool {
        let inferred = self.act == Some(Act::Unknown)
            && self.date.as_ref().is_some_and(|date| date.earliest().is_none());
        self.what.is_mention() || inferred
    }

    /// Whether it is an agreement that somebody has seen, rather than a beginning that is only told of.
    pub fn is_agreement(&self) -> bool {
        let known = self.act.map(|act| act != Act::Unknown);
        match self.what {
            What::Signed | What::Joined | What::Renewed => known != Some(false),
            // An organisation that a tie began with is its deed.
            What::Founded => self.begins && known != Some(false),
            What::Resumed => known == Some(true),
            _ => false,
        }
    }

    /// Whether a tie began with it, of which no paper was found.
    pub fn is_begun_unseen(&self) -> bool {
        let unseen = self.what == What::Signed && self.act == Some(Act::Unknown);
        unseen || self.what == What::Listed && self.begins
    }

    /// What this event does to the state of its tie.
    pub fn force(&self) -> Force {
        if self.begins { Force::Begins } else { self.what.force() }
    }
}

/// A point that sources disagree on, shown whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dispute {
    /// The question.
    pub about: Words,
    /// What is said.
    #[schemars(with = "Vec<Claim>", length(min = 2))]
    pub claims: ThinVec<Claim>,
    /// The date that it is about, as one of the events has it: that date bears a sign wherever it is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Whether it is about how many ties there are: shown where they are counted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub counts: bool,
    /// Why the claim marked as chosen was preferred.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub why: Words,
}

/// One side of a dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What is said.
    pub claim: Words,
    /// Whether this file goes by it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub chosen: bool,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<Box<Quote>>,
    /// Ids of the sources. Never empty.
    #[schemars(with = "Vec<Text>", length(min = 1))]
    pub sources: Cited,
}
