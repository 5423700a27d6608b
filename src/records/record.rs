//! One tie: a partner, a membership, or an agreement between institutions.
//!
//! A new field stands here with its doc comment, which the schema takes over. Then, as it needs them: a rule
//! in `file/check*`; a line of the sheet in `sheets/record.rs` (`sheets/builder.rs`, if cities have it too, and
//! `sheets/brief.rs`) with its `label-NAME`; a `Place` in `search/place.rs`, whose `order` must stay below 8; a
//! column in `print/csv.rs`; its row in `data/README.md`; an example in `tests/data/good/full.json`. JSON and
//! exports have it by themselves.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};
use thin_vec::ThinVec;

use super::{Cited, Dispute, Event, Text, Words};

/// What sort of tie it is.
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
pub enum Kind {
    /// A city, county … that the city itself is tied to, was, or might have been.
    Partner,
    /// The city belongs to a network.
    Membership,
    /// An agreement between institutions, which accompanies the city's own ties.
    Agreement,
}

/// What stands at the other end of the tie.
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
pub enum Type {
    /// A city or town.
    City,
    /// A county.
    County,
    /// A district of a larger city with a government of its own.
    District,
    /// A union of municipalities around a city.
    Metropolis,
    /// A region.
    Region,
    /// A university, museum, school, association …
    Institution,
    /// A network or association of cities.
    Network,
}

/// Whether a membership reaches beyond the country.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Beyond the country.
    #[default]
    International,
    /// Within the country.
    Domestic,
}

/// What the cooperation is about.
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
#[expect(missing_docs, reason = "the names say it")]
pub enum Field {
    Administration,
    Agriculture,
    Aid,
    Culture,
    Digital,
    Economy,
    Education,
    Energy,
    Environment,
    Heritage,
    Medicine,
    Research,
    SelfGovernment,
    Social,
    Sport,
    Tourism,
    Trade,
    Transport,
    Youth,
}

/// More than ever lived in one place, or anywhere.
pub const MOST_PEOPLE: u64 = 10_000_000_000;

/// How many people live there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// People.
    #[schemars(extend("maximum" = MOST_PEOPLE))]
    pub value: u64,
    /// The year of the figure, where the source gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 1, "maximum" = 9999))]
    pub year: Option<i16>,
    /// Ids of the sources. Never empty.
    #[schemars(with = "Vec<Text>", length(min = 1))]
    pub sources: Cited,
}

/// A party of an agreement between institutions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Its name.
    pub name: Words,
    /// The city it sits in, where known.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub city: Words,
    /// Country, ISO 3166-1 alpha-2.
    #[schemars(extend("pattern" = "^[A-Z]{2}$"))]
    pub country: Text,
}

/// A page worth knowing about the tie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Address.
    pub url: Text,
    /// What is found there.
    pub title: Words,
}

/// For the office only; a public reading of the file drops it before anything else sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Internal {
    /// Who to call.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Text>")]
    pub contacts: ThinVec<Text>,
    /// What the office remembers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
}

impl Record {
    /// What else people may type for its name: other names, then short forms.
    pub fn other_names(&self) -> impl Iterator<Item = &str> {
        self.aliases.iter().map(|alias| &**alias).chain(self.short.iter().map(|(_, short)| short))
    }
}

/// One tie and its history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Stable name of the record for `show`, exports and links: small Latin letters, digits, hyphens.
    #[schemars(extend("pattern" = "^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: Text,
    /// The city whose tie it is; may be left out when the file has one city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<Text>,
    /// What sort of tie it is.
    pub kind: Kind,
    /// What stands at the other end.
    pub r#type: Type,
    /// Whether a membership reaches beyond the country.
    #[serde(default)]
    pub scope: Scope,
    /// Names by language.
    pub name: Words,
    /// Short forms of the name by language, for where a column is narrow.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub short: Words,
    /// The language tag under `name` that is spoken there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local: Option<Text>,
    /// Other names people may type.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Text>")]
    pub aliases: ThinVec<Text>,
    /// Country, ISO 3166-1 alpha-2. For a membership, that of the seat; left out when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("pattern" = "^[A-Z]{2}$"))]
    pub country: Option<Text>,
    /// Latitude and longitude in degrees, WGS 84.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("items" = {"type": "number", "minimum": -180, "maximum": 180}))]
    pub at: Option<[f64; 2]>,
    /// Wikidata id (`Q…`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("pattern" = "^Q[0-9]+$"))]
    pub wikidata: Option<Text>,
    /// How many people live there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<Box<Population>>,
    /// Seat of a network.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub seat: Words,
    /// What the cooperation is about.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Field>")]
    pub fields: ThinVec<Field>,
    /// The parties of an agreement between institutions.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Party>")]
    pub between: ThinVec<Party>,
    /// The partner record that an agreement accompanies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<Text>,
    /// One plain sentence.
    pub summary: Words,
    /// Its history, in any order.
    #[schemars(with = "Vec<Event>", length(min = 1))]
    pub events: ThinVec<Event>,
    /// Where sources disagree.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Dispute>")]
    pub disputes: ThinVec<Dispute>,
    /// What is not known.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Words>")]
    pub gaps: ThinVec<Words>,
    /// Pages worth knowing.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Link>")]
    pub links: ThinVec<Link>,
    /// For the office only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internal: Option<Box<Internal>>,
}
