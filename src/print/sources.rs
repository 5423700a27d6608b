//! As data, what the records rest on: all sources, or one with every fact that rests on it.

use serde_json::{Value, json};

use super::json;
use crate::history::{Rest, Said, Whose, resting};
use crate::records::{Source, Text};
use crate::sheets;
use crate::sheets::Asking;

impl Asking<'_> {
    /// All sources, the most used first.
    pub(super) fn all_sources(&self) -> String {
        let rested = sheets::rested(self.dataset, self.archive.rested()).into_iter();
        let sources: Vec<Value> = rested.map(|(id, source, facts)| object(id, source, facts)).collect();
        json::print(&sources)
    }

    /// One source with all facts that rest on it; `None` when there is none with this id.
    pub(super) fn one_source(&self, id: &str) -> Option<String> {
        let (id, source) = self.source(id)?;
        let facts = resting(self.dataset).remove(id).unwrap_or_default();
        let mut value = object(id, source, facts.len());
        if let Value::Object(fields) = &mut value {
            fields.insert("resting".into(), facts.iter().map(|rest| self.fact(rest)).collect());
        }
        Some(json::print(&value))
    }

    fn fact(&self, rest: &Rest<'_>) -> Value {
        let (whose, id) = match rest.whose {
            Whose::City(id) => ("city", Some(id)),
            Whose::Record(number) => ("record", self.dataset.tie(number).map(|record| &record.id)),
        };
        match rest.said {
            Said::Event(_, event) => json!({whose: id, "event": event}),
            Said::Population(population) => json!({whose: id, "population": population}),
            Said::Claim(dispute, claim) => json!({whose: id, "about": dispute.about, "claim": claim}),
        }
    }
}

/// A source as the file has it, with its id and how much rests on it.
fn object(id: &Text, source: &Source, facts: usize) -> Value {
    let mut value = json!(source);
    if let Value::Object(fields) = &mut value {
        fields.insert("id".into(), json!(id));
        fields.insert("facts".into(), json!(facts));
    }
    value
}
