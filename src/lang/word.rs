//! Words for the values of the format's fixed vocabularies. What takes a history to say, a state and its
//! reason for example, is for `sheets` (`word`).

use super::Speech;
use crate::records::{Kind, Record};

/// The name of the message for a value of a fixed vocabulary: its name in the file after a prefix.
pub fn named(prefix: &str, value: impl serde::Serialize) -> String {
    let name = serde_json::to_value(value).ok();
    let name = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    format!("{prefix}-{name}")
}

impl Speech {
    /// The words for what a record is: kind and type, for a network where it reaches.
    pub fn kinds(&self, record: &Record) -> Vec<String> {
        let mut kinds =
            vec![self.word(&named("kind", record.kind)), self.word(&named("type", record.r#type))];
        if record.kind == Kind::Membership {
            kinds.push(self.word(&named("network", record.scope)));
        }
        kinds
    }
}
