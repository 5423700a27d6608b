//! Text as it stands in a file: clean by construction, and in as many languages as it was given.
//! Nothing here says words of the interface, nor knows its languages: that is `lang`, which also says which of
//! them may stand in for which.

use std::borrow::{Borrow, Cow};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use compact_str::CompactString;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::text::clean;

/// One line of text from a data file that holds no character able to act on a terminal, hide
/// itself or turn its neighbours around, its letters composed. There is no other way to make one than through the check,
/// so whatever is a `Text` may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
// Ids, codes and most names are so short that they need no memory of their own.
pub struct Text(CompactString);

impl Text {
    /// The text, if every character of it is harmless and it is not blank.
    pub fn new(text: &str) -> Option<Self> {
        Self::fits(text).then(|| Self(clean::composed(text).into()))
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

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
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
#[derive(Clone, Default, PartialEq, Eq, JsonSchema)]
#[serde(transparent)]
pub struct Words(
    // A line for each language in the order of their tags, the tag and a tab before the words: in one
    // piece, since there are more of these than of anything else. No text holds a tab or a line break.
    #[schemars(with = "BTreeMap<Text, Text>")] Box<str>,
);

impl Words {
    /// The words in the first of these languages that they are given in, or in whatever there is; empty only
    /// when there are none at all.
    pub fn get(&self, tags: &[&str]) -> &str {
        self.nearest(tags).1
    }

    /// The same with the tag of the language that they are in.
    pub fn nearest(&self, tags: &[&str]) -> (&str, &str) {
        let known = |tag: &&str| self.iter().find(|(other, _)| other == tag);
        tags.iter().find_map(known).or_else(|| self.iter().next()).unwrap_or_default()
    }

    /// The words in just this language.
    pub fn exact(&self, lang: &str) -> Option<&str> {
        self.iter().find_map(|(tag, words)| (tag == lang).then_some(words))
    }

    /// Every language tag with its words, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.split('\n').filter_map(|line| line.split_once('\t'))
    }

    /// Whether there are no words in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Lines;
        impl<'de> de::Visitor<'de> for Lines {
            type Value = Words;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: de::MapAccess<'de>>(self, mut entries: A) -> Result<Words, A::Error> {
                let mut text = String::new();
                let mut ends = Vec::with_capacity(8);
                while entries.next_key_seed(Append(&mut text))?.is_some() {
                    let tag = text.len();
                    text.push('\t');
                    entries.next_value_seed(Append(&mut text))?;
                    ends.push((tag, text.len()));
                }
                let mut start = 0;
                let parts = ends.iter().map(|&(tag, end)| {
                    let line = text.get(start..end).unwrap_or_default();
                    let tag = text.get(start..tag).unwrap_or_default();
                    start = end;
                    (tag, line)
                });
                let mut lines: Vec<(&str, &str)> = parts.collect();
                lines.sort_unstable();
                if lines.windows(2).any(|pair| matches!(pair, [(one, _), (other, _)] if one == other)) {
                    return Err(de::Error::custom("the same language twice"));
                }
                let mut words = String::with_capacity(text.len() + lines.len());
                for (at, (_, line)) in lines.iter().enumerate() {
                    if at > 0 {
                        words.push('\n');
                    }
                    words.push_str(line);
                }
                Ok(Words(words.into()))
            }
        }
        from.deserialize_map(Lines)
    }
}

/// The ids of the sources that say something, in the order of the file. Most parts of a file rest on
/// the same few, so equal lists share their memory.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cited(Arc<[Text]>);

thread_local! {
    /// Lists that were read lately.
    static LATELY: RefCell<HashSet<Cited>> = RefCell::default();
}

/// How many lists, or dates, are kept to be shared.
pub(super) const LATELY_MOST: usize = 4096;

impl From<Vec<Text>> for Cited {
    fn from(ids: Vec<Text>) -> Self {
        LATELY.with_borrow_mut(|lately| {
            if let Some(known) = lately.get(ids.as_slice()) {
                return known.clone();
            }
            if lately.len() >= LATELY_MOST {
                lately.clear();
            }
            let cited = Self(ids.into());
            lately.insert(cited.clone());
            cited
        })
    }
}

impl Default for Cited {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl Borrow<[Text]> for Cited {
    fn borrow(&self) -> &[Text] {
        self
    }
}

impl Deref for Cited {
    type Target = [Text];
    fn deref(&self) -> &[Text] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a Cited {
    type Item = &'a Text;
    type IntoIter = std::slice::Iter<'a, Text>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Serialize for Cited {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Cited {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Vec::deserialize(from).map(Self::from)
    }
}

/// Reads one text to the end of others.
struct Append<'a>(&'a mut String);

impl<'de> de::DeserializeSeed<'de> for Append<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_str(self)
    }
}

impl de::Visitor<'_> for Append<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        let plain = clean::is_plain(text);
        if plain && !text.trim().is_empty() {
            self.0.push_str(text);
            return Ok(());
        }
        if !plain && Text::fits(text) {
            self.0.push_str(&clean::composed(text));
            return Ok(());
        }
        Err(E::custom("blank text or a forbidden character"))
    }
}

/// Reads entries by id, refusing an id that stands there twice: the parser would take the last one
/// and say nothing.
pub fn unique<'de, D, V>(from: D) -> Result<BTreeMap<Text, V>, D::Error>
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
