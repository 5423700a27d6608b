//! Who says so: one source of facts. What rests on it is for `history` (`rest`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::{Date, Text, Words};

/// How near a source stands to the fact, the nearest first.
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
pub enum SourceKind {
    /// A city, partner, institution, network or region itself.
    Official,
    /// News media, copies of press releases among them.
    Press,
    /// An association or foundation.
    Organisation,
    /// An encyclopaedia, gazetteer, or data made from one.
    Encyclopaedia,
    /// A blog, an unsigned page, a text without author or year.
    Weak,
}

/// What of a source was read.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum ReadAs {
    /// The page itself.
    Page,
    /// A stored copy of it, an archive's for example.
    Copy,
    /// A file of a dataset.
    File,
}

/// A publication that facts rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Title as published.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Address, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Text>,
    /// Day of publication, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// When it was read for this file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Date>,
    /// What of it was read then, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_as: Option<ReadAs>,
    /// Language tag of the publication.
    pub lang: Text,
    /// How near it stands to the fact.
    pub kind: SourceKind,
    /// What a reader should know of it.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub note: Words,
}
