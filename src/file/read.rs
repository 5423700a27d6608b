//! Reading a file, strictly and whole: a sound dataset, or everything that is wrong with it.
//!
//! A sound file is parsed once, straight into the types. Only when that fails is the text walked
//! through a second time to find all that is wrong and where. Nothing here opens files: callers
//! hand in bytes.

use std::borrow::Cow;
use std::collections::HashSet;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::check::check;
use super::echo::Shaken;
use super::fault::{Fault, FaultKind, Syntax};
use super::place::{Found, Path, Step, find, tell};
use super::shape::Shape;
use super::strict::Strict;
use super::walk::walk;
use crate::history::Dataset;
use crate::records::File;

/// Who is going to see what is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The office: everything.
    Staff,
    /// Anybody: what is for the office only is dropped before anything else sees it, and no fault
    /// quotes it.
    Public,
}

/// Reads a file.
///
/// # Errors
/// Everything that is wrong with it, in the order of the text. Never an empty list.
pub fn read(bytes: impl AsRef<[u8]>, audience: Audience) -> Result<Dataset, Vec<Fault>> {
    let bytes = bytes.as_ref();
    let parsed = std::str::from_utf8(bytes).ok().and_then(|text| Some((text, parse(text).ok()?)));
    let Some((text, mut file)) = parsed else { return Err(diagnose(bytes, audience)) };
    if audience == Audience::Public {
        drop_internal(&mut file);
    }
    let faults = check(&file);
    if faults.is_empty() { Ok(Dataset::new(file)) } else { Err(tell(text, find(text, faults))) }
}

fn parse(text: &str) -> serde_json::Result<File> {
    let mut json = serde_json::Deserializer::from_str(text);
    let file = File::deserialize(Strict(&mut json))?;
    json.end()?;
    Ok(file)
}

fn drop_internal(file: &mut File) {
    for record in &mut file.records {
        record.internal = None;
    }
}

/// Everything that is wrong with a text that could not be parsed.
fn diagnose(bytes: &[u8], audience: Audience) -> Vec<Fault> {
    let mut found = Vec::new();
    let text = letters(bytes, &mut found);
    if text.is_empty() && !found.is_empty() {
        return tell(&text, found);
    }
    let (text, controls) = controls(&text);
    match serde_json::from_str::<&RawValue>(&text) {
        Err(error) => {
            let offset = offset_of(&text, &error);
            // Beyond the first error of syntax nobody knows what is inside quotes and what is not.
            let before = controls.into_iter().filter(|(at, _)| *at < offset);
            found.extend(before.map(|(offset, found)| hostile(offset, found)));
            let reason = reason(&text, offset, &error);
            // A missing comma is missed where the last value ends, often on the line before.
            let missed = text.get(..offset).map_or(offset, |before| before.trim_end().len());
            let offset = if reason == Syntax::Comma { missed } else { offset };
            found.push(fault(offset, FaultKind::Syntax { reason }));
        }
        Ok(raw) => found.extend(structure(&text, raw, controls, audience)),
    }
    if found.is_empty() {
        // The walk and the parser should never differ; if they do, nothing unsound passes.
        let offset = parse(&text).err().map_or(0, |error| offset_of(&text, &error));
        found.push(fault(offset, FaultKind::Syntax { reason: Syntax::Other }));
    }
    tell(&text, found)
}

/// The faults of shape, and those of sense that can be told in spite of them.
fn structure(text: &str, raw: &RawValue, controls: Vec<(usize, char)>, audience: Audience) -> Vec<Found> {
    let Some(shape) = Shape::of_file() else { return Vec::new() };
    let mut walked = walk(text, raw, shape, controls);
    if audience == Audience::Public {
        withhold(&mut walked.faults);
    }
    if let Ok(mut file) = serde_json::from_value::<File>(walked.rest) {
        if audience == Audience::Public {
            drop_internal(&mut file);
        }
        let mut judged = check(&file);
        let shaken = Shaken::new(&walked.faults);
        judged.retain(|(path, kind)| !shaken.doubts(path, kind));
        walked.faults.extend(find(text, judged));
    }
    walked.faults
}

/// Keeps of all faults in the parts for the office only that there are some.
fn withhold(faults: &mut Vec<Found>) {
    let internal = Step::Key("internal".into());
    let mut told = HashSet::new();
    faults.sort_by_key(|fault| fault.offset);
    faults.retain_mut(|fault| {
        let is_record = fault.path.0.first() == Some(&Step::Key("records".into()));
        if !is_record || fault.path.0.get(2).is_none_or(|step| *step != internal) {
            return true;
        }
        fault.path.0.truncate(3);
        fault.kind = FaultKind::Withheld;
        told.insert(fault.path.clone())
    });
}

/// The bytes as text. What is no text becomes `?`, so that every offset stays what it was.
fn letters<'a>(bytes: &'a [u8], found: &mut Vec<Found>) -> Cow<'a, str> {
    let bytes = match bytes.strip_prefix("\u{feff}".as_bytes()) {
        Some(rest) => {
            found.push(fault(0, FaultKind::ByteOrderMark));
            rest
        }
        None => bytes,
    };
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    if let Some([0xFF, 0xFE] | [0xFE, 0xFF]) = bytes.first_chunk() {
        // UTF-16: nothing in it is what it seems.
        let found_bytes =
            bytes.iter().take(2).map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(" ");
        found.push(fault(0, FaultKind::NotUtf8 { found: found_bytes }));
        return Cow::Borrowed("");
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            let hex: Vec<_> = chunk.invalid().iter().map(|byte| format!("{byte:02X}")).collect();
            found.push(fault(text.len(), FaultKind::NotUtf8 { found: hex.join(" ") }));
            text.extend(chunk.invalid().iter().map(|_| '?'));
        }
    }
    Cow::Owned(text)
}

/// Control characters written straight into strings would end the parsing; with spaces in their
/// place it goes on. Line breaks stay: they mean that a closing quote was forgotten.
fn controls(text: &str) -> (Cow<'_, str>, Vec<(usize, char)>) {
    let (mut inside, mut escaped) = (false, false);
    let mut controls = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if inside => escaped = true,
            b'"' => inside = !inside,
            b'\n' | b'\r' => {}
            0..0x20 if inside => controls.push((at, char::from(byte))),
            _ => {}
        }
    }
    if controls.is_empty() {
        return (Cow::Borrowed(text), controls);
    }
    let mut bytes = text.as_bytes().to_vec();
    for (at, _) in &controls {
        if let Some(byte) = bytes.get_mut(*at) {
            *byte = b' ';
        }
    }
    (String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned), controls)
}

/// The byte that an error of the parser points at.
fn offset_of(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.trim_end().len();
    }
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
    let start = std::iter::once(0).chain(ends).nth(error.line().saturating_sub(1)).unwrap_or(text.len());
    let mut offset = (start + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// What the parser means. It tells its reasons only in words, so they are known by those; one that
/// changes its words becomes `Other`, and a test notices.
fn reason(text: &str, offset: usize, error: &serde_json::Error) -> Syntax {
    if error.is_eof() {
        return if text.trim().is_empty() { Syntax::Empty } else { Syntax::Truncated };
    }
    let (before, after) = text.split_at_checked(offset).unwrap_or((text, ""));
    if before.trim_end().ends_with(',') && after.starts_with(['}', ']']) {
        return Syntax::TrailingComma;
    }
    let words = error.to_string();
    let known = [
        ("trailing characters", Syntax::Trailing),
        ("expected value", Syntax::Value),
        ("expected ident", Syntax::Value),
        ("expected `,`", Syntax::Comma),
        ("expected `:`", Syntax::Colon),
        ("key must be a string", Syntax::Key),
        ("invalid escape", Syntax::Escape),
        ("invalid number", Syntax::Number),
        ("control character", Syntax::Unclosed),
    ];
    known.iter().find(|(start, _)| words.starts_with(start)).map_or(Syntax::Other, |(_, reason)| *reason)
}

fn fault(offset: usize, kind: FaultKind) -> Found {
    Found { offset, path: Path(Vec::new()), kind }
}

fn hostile(offset: usize, found: char) -> Found {
    fault(offset, FaultKind::HostileCharacter { found })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    const GOOD: &str = include_str!("../../tests/data/good/full.json");

    /// Puts something else in the place of the nth value of a tree.
    fn replace(value: &mut Value, nth: &mut usize, with: &Value) {
        if *nth == 0 {
            *nth = usize::MAX;
            *value = with.clone();
            return;
        }
        *nth -= 1;
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| replace(item, nth, with)),
            Value::Object(fields) => fields.values_mut().for_each(|field| replace(field, nth, with)),
            _ => {}
        }
    }

    /// Values that a lenient parser might let pass where something else is expected.
    fn odd() -> impl Strategy<Value = Value> {
        prop::sample::select(vec![
            json!(null),
            json!(true),
            json!(false),
            json!(0),
            json!(1),
            json!(-1),
            json!(256),
            json!(1.0),
            json!(0.5),
            json!(99999),
            json!(u64::MAX),
            json!(""),
            json!(" "),
            json!("a"),
            json!("2001"),
            json!("2001-02-30"),
            json!("PL"),
            json!("signed"),
            json!("\u{202e}"),
            json!([]),
            json!({}),
            json!([1, 2]),
            json!([1, "ends"]),
            json!(["a"]),
            json!([[]]),
            json!({"signed": null}),
            json!({"pl": "a"}),
            json!({"pl": null}),
            json!({"years": 5}),
            json!([{}]),
        ])
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn parser_and_walk_agree(places in prop::collection::vec((0usize..330, odd()), 1..4)) {
            let mut value: Value = serde_json::from_str(GOOD).unwrap();
            for (mut nth, with) in places {
                replace(&mut value, &mut nth, &with);
            }
            let text = value.to_string();
            let raw = serde_json::from_str::<&RawValue>(&text).unwrap();
            let walked = walk(&text, raw, Shape::of_file().unwrap(), Vec::new());
            let parsed = parse(&text);
            // The walk also knows the bounds of numbers, which are a rule to the parser.
            let shape = walked.faults.iter().any(|fault| !matches!(fault.kind, FaultKind::OutOfRange { .. }));
            prop_assert!(!shape || parsed.is_err());
            prop_assert!(parsed.is_ok() || !walked.faults.is_empty(), "{:?} {text}", parsed.err());
            let sound = parsed.is_ok_and(|file| check(&file).is_empty());
            prop_assert_eq!(sound, read(&text, Audience::Staff).is_ok());
            prop_assert!(serde_json::from_value::<File>(walked.rest).is_ok());
        }
    }
}
