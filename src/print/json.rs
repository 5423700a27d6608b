//! Answers for other programs. Their types are the promise of `data/README.md`: the schemas in `data/schemas` are
//! made of them (`schemas`). Fields stay; dates are as the file has them, never more precise.

pub(super) mod events;
pub(super) mod sources;
pub(super) mod stats;
pub(super) mod ties;

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use strum::VariantArray;

use crate::history::Dataset;
use crate::records::{Dispute, Event, Population, Reason, Source, Text};

/// The version of all answers. A field that goes or means something else is a new one.
pub(super) const VERSION: u8 = 1;

/// What an answer is called: so is its schema.
pub(super) trait Named {
    /// The name.
    const NAME: &'static str;
}

/// An answer, or one of several, with what says what it is.
#[derive(Serialize)]
pub(super) struct Marked<T> {
    #[serde(rename = "$schema")]
    schema: String,
    version: u8,
    #[serde(flatten)]
    answer: T,
}

impl<T: Named> Marked<T> {
    pub(super) fn new(answer: T) -> Self {
        Self { schema: file_name(T::NAME), version: VERSION, answer }
    }
}

/// The name of its schema.
pub(super) fn file_name(name: &str) -> String {
    format!("mosty-{name}-{VERSION}.schema.json")
}

/// JSON as it is printed.
pub(super) fn print(value: &impl Serialize) -> String {
    // Values made here have text keys only, so that writing them cannot fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// One answer as it is printed.
pub(super) fn answer<T: Named + Serialize>(answer: T) -> String {
    print(&Marked::new(answer))
}

/// The sources of these facts, by id.
pub(super) fn cited<'a>(
    dataset: &'a Dataset,
    population: Option<&'a Population>,
    events: &'a [Event],
    disputes: impl IntoIterator<Item = &'a Dispute>,
    reasons: &'a [Reason],
) -> BTreeMap<&'a Text, &'a Source> {
    let population = population.into_iter().flat_map(|population| &population.sources);
    let events = events.iter().flat_map(|event| &event.sources);
    let claims = disputes.into_iter().flat_map(|dispute| &dispute.claims).flat_map(|claim| &claim.sources);
    let reasons = reasons.iter().flat_map(|reason| &reason.sources);
    let ids = population.chain(reasons).chain(events).chain(claims);
    ids.filter_map(|id| Some((id, dataset.source(id)?))).collect()
}

/// The words of a vocabulary that is not the file's, for a schema.
pub(super) fn words<T: VariantArray + Into<&'static str> + Copy>() -> Vec<&'static str> {
    T::VARIANTS.iter().map(|word| (*word).into()).collect()
}

/// A day of the calendar in an answer: "2026-11-23".
#[derive(Clone, Copy)]
pub(super) struct WholeDay(pub(super) crate::records::Day);

impl Serialize for WholeDay {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl JsonSchema for WholeDay {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"description": "A whole day: 2026-11-23.", "type": "string", "format": "date"})
    }
}
