//! The home city, and what happened there without belonging to a single tie. What follows from it is for
//! `history`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Cited, Dispute, Event, Link, Population, Text, Words};

/// A city whose ties the file holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// Names by language.
    pub name: Words,
    /// Country, ISO 3166-1 alpha-2.
    #[schemars(extend("pattern" = "^[A-Z]{2}$"))]
    pub country: Text,
    /// Latitude and longitude in degrees, WGS 84: distances are measured from here.
    #[schemars(extend("items" = {"type": "number", "minimum": -180, "maximum": 180}))]
    pub at: [f64; 2],
    /// Wikidata id (`Q…`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("pattern" = "^Q[0-9]+$"))]
    pub wikidata: Option<Text>,
    /// How many people live there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<Box<Population>>,
    /// One plain sentence.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub summary: Words,
    /// Why it has ties abroad, as it says itself.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Reason>")]
    pub reasons: ThinVec<Reason>,
    /// Where somebody who needs a human finds one.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub ask: Words,
    /// What happened in the city's foreign affairs without belonging to one tie.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Event>")]
    pub events: ThinVec<Event>,
    /// Where sources disagree about the whole: how many partners there are, for example.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Dispute>")]
    pub disputes: ThinVec<Dispute>,
    /// What is not known of the whole.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Words>")]
    pub gaps: ThinVec<Words>,
    /// Pages worth knowing.
    #[serde(default, skip_serializing_if = "ThinVec::is_empty")]
    #[schemars(with = "Vec<Link>")]
    pub links: ThinVec<Link>,
}

/// Why the city has ties abroad.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// In words.
    pub reason: Words,
    /// Ids of the sources. Never empty.
    #[schemars(with = "Vec<Text>", length(min = 1))]
    pub sources: Cited,
}
