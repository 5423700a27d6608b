//! Text as it stands in a file: clean by construction, and in as many languages as it was given.
//! Nothing here says words of the interface: that is `lang`. Which language stands in where the file lacks one
//! is decided here, in [`Words::nearest`].

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de};

use crate::text::clean;

/// One line of text from a data file that holds no character able to act on a terminal, hide
/// itself or turn its neighbours around. There is no other way to make one than through the check,
/// so whatever is a `Text` may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text(Box<str>);

impl Text {
    /// The text, if every character of it is harmless and it is not blank.
    pub fn new(text: &str) -> Option<Self> {
        Self::fits(text).then(|| Self(text.into()))
    }

    /// Whether that makes a text.
    pub fn fits(text: &str) -> bool {
        clean::first_hostile(text).is_none() && !text.trim().is_empty()
    }
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Line;
        impl de::Visitor<'_> for Line {
            type Value = Text;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                Text::new(text).ok_or_else(|| E::custom("blank text or a forbidden character"))
            }
        }
        from.deserialize_str(Line)
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Text without control, bidirectional or invisible characters.",
            "type": "string", "format": "text", "minLength": 1
        })
    }
}

/// The same words in several languages, by language tag (`pl`, `en`, `be` …).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Words(#[serde(deserialize_with = "unique")] BTreeMap<Text, Text>);

impl Words {
    /// The words in `lang`, or in the nearest language that they are given in; empty only when there are
    /// none at all.
    pub fn get(&self, lang: &str) -> &str {
        self.nearest(lang).1
    }

    /// The same with the tag of the language that they are in. After `lang` come the languages that its
    /// readers are the likeliest to read, then whatever there is.
    pub fn nearest(&self, lang: &str) -> (&str, &str) {
        let after = match lang {
            "de" | "fr" | "lt" => ["en", "pl"],
            _ => ["pl", "en"],
        };
        let known = |tag: &str| self.iter().find(|(other, _)| *other == tag);
        let found = known(lang).or_else(|| after.into_iter().find_map(known));
        found.or_else(|| self.iter().next()).unwrap_or_default()
    }

    /// The words in just this language.
    pub fn exact(&self, lang: &str) -> Option<&str> {
        self.iter().find_map(|(tag, words)| (tag == lang).then_some(words))
    }

    /// Every language tag with its words, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(tag, words)| (&**tag, &**words))
    }

    /// Whether there are no words in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Reads entries by id, refusing an id that stands there twice: the parser would take the last one
/// and say nothing.
pub(super) fn unique<'de, D, V>(from: D) -> Result<BTreeMap<Text, V>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de>,
{
    struct Entries<V>(PhantomData<V>);
    impl<'de, V: Deserialize<'de>> de::Visitor<'de> for Entries<V> {
        type Value = BTreeMap<Text, V>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: de::MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            let mut map = BTreeMap::new();
            while let Some((id, value)) = entries.next_entry()? {
                if map.insert(id, value).is_some() {
                    return Err(de::Error::custom("the same id twice"));
                }
            }
            Ok(map)
        }
    }
    from.deserialize_map(Entries(PhantomData))
}
