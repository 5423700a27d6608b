//! A source's own words, in its own language.

use std::fmt;

use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::Text;

/// How many words a quote from a named source may have.
pub const LONGEST_QUOTE: usize = 15;

/// A source's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Quote {
    /// With the source that they were read in.
    Sourced(SourcedQuote),
    /// Alone: which of the sources has them, nobody wrote down.
    Bare(Text),
}

/// A source's own words, and which source that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourcedQuote {
    /// The id of the source, one of those that the fact rests on; it was read for this file.
    pub source: Text,
    /// Its words, fifteen at most, in its own language.
    pub text: Text,
}

impl Quote {
    /// The words.
    pub fn text(&self) -> &Text {
        match self {
            Self::Sourced(quote) => &quote.text,
            Self::Bare(text) => text,
        }
    }

    /// The id of the source that has them, where it was written down.
    pub fn source(&self) -> Option<&Text> {
        match self {
            Self::Sourced(quote) => Some(&quote.source),
            Self::Bare(_) => None,
        }
    }

    /// How many words it has: a dash between spaces is none.
    pub fn words(&self) -> usize {
        let is_word = |part: &&str| part.contains(char::is_alphanumeric);
        self.text().split_whitespace().filter(is_word).count()
    }
}

impl<'de> Deserialize<'de> for Quote {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Quote;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text, or a source and its text")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Quote, E> {
                let text = Text::new(text).map(Quote::Bare);
                text.ok_or_else(|| E::custom("blank text or a forbidden character"))
            }
            fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Quote, A::Error> {
                SourcedQuote::deserialize(MapAccessDeserializer::new(entries)).map(Quote::Sourced)
            }
        }
        from.deserialize_any(Either)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn quotes_are_written_as_they_were_read() {
        for (written, source, words) in [
            (json!("raz – dwa"), None, 2),
            (json!({"source": "gazeta", "text": "raz, dwa\u{a0}trzy"}), Some("gazeta"), 3),
        ] {
            let quote: Quote = serde_json::from_value(written.clone()).unwrap();
            assert_eq!(quote.source().map(|id| &**id), source);
            assert_eq!(quote.words(), words);
            assert_eq!(serde_json::to_value(quote).unwrap(), written);
        }
        for wrong in [
            json!(1),
            json!(" "),
            json!(["a", "b"]),
            json!({"text": "a"}),
            json!({"source": "a", "text": "b", "c": "d"}),
        ] {
            assert!(serde_json::from_value::<Quote>(wrong.clone()).is_err(), "{wrong}");
        }
    }
}
