//! Words for the values of the format's fixed vocabularies. What takes a history to say, a state and its
//! reason for example, is for `sheets` (`word`).

use super::Speech;
use crate::records::{Kind, Record};

/// The name of the message for a value of a fixed vocabulary: its name in the file after a prefix.
pub fn named(prefix: &str, value: impl Into<&'static str>) -> String {
    format!("{prefix}-{}", value.into())
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
