//! The whole file in the format `mosty/1`, as it stands. What follows from it is in `history`, how it is
//! read and judged in `file`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::unique;
use super::{City, Date, Record, Source, Text};

/// A file in the format `mosty/1`, as it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "mosty/1")]
pub struct File {
    /// Where editors find the schema.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<Text>,
    /// Always `mosty/1`.
    pub format: Format,
    /// The day the data was last put in order; shown with every answer.
    pub updated: Date,
    /// The cities whose ties these are, by id.
    #[serde(deserialize_with = "unique")]
    #[schemars(extend("minProperties" = 1))]
    pub cities: BTreeMap<Text, City>,
    /// The ties.
    pub records: Vec<Record>,
    /// The sources, by id.
    #[serde(deserialize_with = "unique")]
    pub sources: BTreeMap<Text, Source>,
}

/// The name of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Format {
    /// The only one there is so far.
    #[serde(rename = "mosty/1")]
    Mosty1,
}
