//! JSON as it is written: the parts of a raw value, and the characters of a string with the places
//! where they are written. No meaning, only letters.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::fault::Sort;

/// What sort of value this is.
pub(super) fn sort(raw: &RawValue) -> Sort {
    match raw.get().bytes().next() {
        Some(b'"') => Sort::Text,
        Some(b'{') => Sort::Object,
        Some(b'[') => Sort::List,
        Some(b't' | b'f') => Sort::Bool,
        Some(b'n') => Sort::Null,
        _ => Sort::Number,
    }
}

/// The items of a list; none if it is no list.
pub(super) fn items(raw: &RawValue) -> Vec<&RawValue> {
    if sort(raw) == Sort::List { serde_json::from_str(raw.get()).unwrap_or_default() } else { Vec::new() }
}

/// The entries of an object in the order of the file, each name as it is written, duplicates
/// among them; none if it is no object.
pub(super) fn entries(raw: &RawValue) -> Vec<(&RawValue, &RawValue)> {
    if sort(raw) == Sort::Object {
        serde_json::from_str::<Entries<'_>>(raw.get()).map(|entries| entries.0).unwrap_or_default()
    } else {
        Vec::new()
    }
}

struct Entries<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Vec<(&'de RawValue, &'de RawValue)>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    all.push(entry);
                }
                Ok(all)
            }
        }
        from.deserialize_map(All).map(Entries)
    }
}

/// The text of a string; none if it is no string or holds an escape that stands for no character.
pub(super) fn decode(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

/// One character of a string: where it is written, how many bytes that takes, and which it is;
/// none for half a surrogate pair.
pub(super) struct Letter {
    pub(super) at: usize,
    pub(super) length: usize,
    pub(super) character: Option<char>,
}

/// The characters of a string as they are written between its quotes.
pub(super) fn letters(literal: &str) -> Vec<Letter> {
    let mut letters = Vec::new();
    let mut rest = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default();
    let mut at = 1;
    while let Some(first) = rest.chars().next() {
        let (length, character) = if first == '\\' { escape(rest) } else { (first.len_utf8(), Some(first)) };
        letters.push(Letter { at, length, character });
        at += length;
        rest = rest.get(length..).unwrap_or_default();
    }
    letters
}

fn escape(text: &str) -> (usize, Option<char>) {
    let single = |c| (2, Some(c));
    match text.as_bytes().get(1) {
        Some(b'n') => single('\n'),
        Some(b't') => single('\t'),
        Some(b'r') => single('\r'),
        Some(b'b') => single('\u{8}'),
        Some(b'f') => single('\u{c}'),
        Some(b'u') => {
            let unit =
                |from: usize| text.get(from..from + 4).and_then(|hex| u16::from_str_radix(hex, 16).ok());
            let Some(high) = unit(2) else { return (text.len().min(2), None) };
            let pair = text.get(6..8).filter(|next| *next == "\\u").and_then(|_| unit(8));
            match (char::decode_utf16([high]).next(), pair) {
                (Some(Ok(c)), _) => (6, Some(c)),
                (_, Some(low)) if (0xD800..0xDC00).contains(&high) && (0xDC00..0xE000).contains(&low) => {
                    (12, char::decode_utf16([high, low]).next().and_then(Result::ok))
                }
                _ => (6, None),
            }
        }
        Some(&other) if other.is_ascii() => single(char::from(other)),
        _ => (1, None),
    }
}
