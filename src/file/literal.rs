//! JSON as it is written: the parts of a raw value, and the characters of a string with the places
//! where they are written. No meaning, only letters.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::fault::ValueType;

/// What sort of value this is.
pub(super) fn sort(raw: &RawValue) -> ValueType {
    match raw.get().bytes().next() {
        Some(b'"') => ValueType::Text,
        Some(b'{') => ValueType::Object,
        Some(b'[') => ValueType::List,
        Some(b't' | b'f') => ValueType::Bool,
        Some(b'n') => ValueType::Null,
        _ => ValueType::Number,
    }
}

/// Tells the items of a list one by one, however many there are; none if it is no list.
pub(super) fn each_item<'a>(raw: &'a RawValue, tell: impl FnMut(&'a RawValue)) {
    if sort(raw) == ValueType::List {
        // What is a raw value has been parsed before: this cannot fail.
        let _ = serde_json::Deserializer::from_str(raw.get()).deserialize_seq(Items(tell));
    }
}

/// Tells the entries of an object one by one in the order of the file, each name as it is written,
/// duplicates among them; none if it is no object.
pub(super) fn each_entry<'a>(raw: &'a RawValue, tell: impl FnMut(&'a RawValue, &'a RawValue)) {
    if sort(raw) == ValueType::Object {
        let _ = serde_json::Deserializer::from_str(raw.get()).deserialize_map(Entries(tell));
    }
}

/// Visits the items of a list without keeping them.
struct Items<F>(F);

impl<'a, F: FnMut(&'a RawValue)> Visitor<'a> for Items<F> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'a>>(mut self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element()? {
            (self.0)(item);
        }
        Ok(())
    }
}

/// The same for the entries of an object.
struct Entries<F>(F);

impl<'a, F: FnMut(&'a RawValue, &'a RawValue)> Visitor<'a> for Entries<F> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'a>>(mut self, mut entries: A) -> Result<(), A::Error> {
        while let Some((name, value)) = entries.next_entry()? {
            (self.0)(name, value);
        }
        Ok(())
    }
}

/// The text of a string; none if it is no string or holds an escape that stands for no character.
pub(super) fn decode(raw: &RawValue) -> Option<Cow<'_, str>> {
    // Without escapes it is read where it stands.
    let plain = serde_json::from_str::<&str>(raw.get()).map(Cow::Borrowed);
    plain.or_else(|_| serde_json::from_str::<String>(raw.get()).map(Cow::Owned)).ok()
}

/// One character of a string: where it is written, how many bytes that takes, and which it is;
/// none for half a surrogate pair.
pub(super) struct Letter {
    pub(super) at: usize,
    pub(super) length: usize,
    pub(super) character: Option<char>,
}

/// The characters of a string as they are written between its quotes.
pub(super) fn letters(literal: &str) -> impl Iterator<Item = Letter> {
    let mut rest = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default();
    let mut at = 1;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (length, character) = if first == '\\' { escape(rest) } else { (first.len_utf8(), Some(first)) };
        let letter = Letter { at, length, character };
        at += length;
        rest = rest.get(length..).unwrap_or_default();
        Some(letter)
    })
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
