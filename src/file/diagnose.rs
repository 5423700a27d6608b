//! What is wrong with a file that is not sound: with its bytes, its syntax, its shape, and the sense
//! of what it says, each at its place in the text. However much that is, it costs little memory: what
//! nobody will read of is only counted.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::Audience;
use super::batch::parse;
use super::check::{Check, Judged, Known, twins};
use super::echo::Shaken;
use super::fault::{FaultKind, Faults, Syntax};
use super::literal::{decode, each_entry, each_item};
use super::place::{Findings, Path, Segment, Trail, find};
use super::shape::Shape;
use super::strict::part;
use super::walk::{self, walk};
use crate::records::{File, Format, Text};

/// What is wrong with bytes that could not be parsed.
pub(super) fn diagnose(bytes: &[u8], audience: Audience) -> Faults {
    let mut found = Findings::default();
    let unmarked = bytes.strip_prefix("\u{feff}".as_bytes());
    if unmarked.is_some() {
        found.add_to_text(0, || FaultKind::ByteOrderMark);
    }
    let bytes = unmarked.unwrap_or(bytes);
    let text = letters(bytes, &mut found);
    if text.is_empty() && found.count() > 0 {
        return found.tell(&text);
    }
    let (text, controlled) = without_controls(text);
    let written = controlled.then_some(bytes);
    match serde_json::from_str::<&RawValue>(&text) {
        Err(error) => syntax(&text, written, &error, &mut found),
        Ok(raw) => structure(&text, written, raw, audience, &mut found),
    }
    if found.count() == 0 {
        // The walk and the parser should never differ; if they do, nothing unsound passes.
        let offset = parse(&text).err().map_or(0, |error| offset_of(&text, &error));
        found.add_to_text(offset, || FaultKind::Syntax { reason: Syntax::Other });
    }
    found.tell(&text)
}

/// What is wrong with a file of the right shape that breaks rules.
pub(super) fn judged(text: &str, file: &File) -> Faults {
    let mut found = Findings::default();
    if let Ok(raw) = serde_json::from_str::<&RawValue>(text) {
        judge(text, raw, file, None, &mut found);
    }
    found.tell(text)
}

fn syntax(text: &str, written: Option<&[u8]>, error: &serde_json::Error, found: &mut Findings) {
    let offset = offset_of(text, error);
    // Beyond the first error of syntax nobody knows what is inside quotes and what is not.
    let pairs = written.unwrap_or_default().iter().zip(text.bytes()).take(offset).enumerate();
    for (at, (was, _)) in pairs.filter(|(_, (was, is))| **was < 0x20 && *was != is) {
        found.add_to_text(at, || FaultKind::HostileCharacter { found: char::from(*was) });
    }
    let reason = reason(text, offset, error);
    // A missing comma is missed where the last value ends, often on the line before.
    let missed = text.get(..offset).map_or(offset, |before| before.trim_end().len());
    let offset = if reason == Syntax::Comma { missed } else { offset };
    found.add_to_text(offset, || FaultKind::Syntax { reason });
}

/// The faults of shape, and those of sense that can be told in spite of them.
fn structure(text: &str, written: Option<&[u8]>, raw: &RawValue, audience: Audience, found: &mut Findings) {
    let Some(shape) = Shape::of_file() else { return };
    let of_shape = walk(text, written, raw, shape, audience);
    // Of a file with more than can be told nobody could say what it was meant to say.
    let file = if of_shape.is_full() { None } else { remains(raw, shape) };
    let shaken = Shaken::new(&of_shape);
    found.add_all(of_shape);
    if let Some(file) = file {
        judge(text, raw, &file, Some(&shaken), found);
    }
}

/// What a file says when everything faulty in it is put aside. Part by part, so that only a faulty
/// record is ever held in a form that takes much more memory than its text.
pub(super) fn remains(raw: &RawValue, shape: &Shape) -> Option<File> {
    let parts = parts(raw);
    let field = |name: &str| {
        let Shape::Object(fields) = shape else { return None };
        let shape = &fields.iter().find(|field| field.name == name)?.shape;
        Some((parts.get(name).copied(), shape))
    };
    let (raw, shape) = field("updated")?;
    let updated =
        raw.map_or_else(|| serde_json::from_value(shape.filler()).ok(), |raw| part_of(raw, shape))?;
    let (raw, Shape::List(shape, _)) = field("records")? else { return None };
    let mut records = Some(Vec::new());
    let mut add = |raw| match (part_of(raw, shape), &mut records) {
        (Some(record), Some(records)) => records.push(record),
        _ => records = None,
    };
    if let Some(raw) = raw {
        each_item(raw, &mut add);
    }
    let records = records?;
    let (cities, sources) = (entries(field("cities")?)?, entries(field("sources")?)?);
    Some(File { schema: None, format: Format::Mosty1, updated, cities, records, sources })
}

/// What remains of the entries of an object.
fn entries<T: DeserializeOwned>((raw, shape): (Option<&RawValue>, &Shape)) -> Option<BTreeMap<Text, T>> {
    let Shape::Map(shape) = shape else { return None };
    let mut entries = Some(BTreeMap::new());
    let mut add = |name, value| match (walk::name(name), part_of(value, shape), &mut entries) {
        (Some(name), Some(value), Some(entries)) => drop(entries.entry(name).or_insert(value)),
        _ => entries = None,
    };
    if let Some(raw) = raw {
        each_entry(raw, &mut add);
    }
    entries
}

/// What remains of one part.
fn part_of<T: DeserializeOwned>(raw: &RawValue, shape: &Shape) -> Option<T> {
    part(raw.get()).or_else(|_| serde_json::from_value(walk::remains(raw, shape))).ok()
}

/// The fields of an object, the first of those that stand there twice.
fn parts(raw: &RawValue) -> HashMap<Cow<'_, str>, &RawValue> {
    let mut parts = HashMap::new();
    each_entry(raw, |name, value| {
        decode(name).map(|name| parts.entry(name).or_insert(value));
    });
    parts
}

/// Adds what breaks the rules, part by part, each at its place in the text. What the faults of shape
/// make doubtful is left out.
fn judge(text: &str, raw: &RawValue, file: &File, shaken: Option<&Shaken>, found: &mut Findings) {
    let known = Known::of(file);
    let (parts, mut check, mut twins) = (parts(raw), Check::new(&known), twins(file).peekable());
    let mut judge = Judge { text, shaken, found };
    judge.put(raw, 0, check.whole());
    if let Some(records) = parts.get("records") {
        let mut at = 0;
        each_item(records, |record| {
            let mut judged = check.a_record(at);
            while let Some((_, fault)) = twins.next_if(|(other, _)| *other == at) {
                judged.add(&Trail::Whole.key("records").index(at), fault);
            }
            judge.put(record, 2, judged);
            at += 1;
        });
    }
    judge.entries(parts.get("cities"), &file.cities, |id, city| check.a_city(id, city));
    judge.entries(parts.get("sources"), &file.sources, |id, source| check.a_source(id, source));
}

struct Judge<'a> {
    text: &'a str,
    shaken: Option<&'a Shaken>,
    found: &'a mut Findings,
}

impl Judge<'_> {
    /// Puts what is wrong with a part, which stands so many steps from the whole, at its place.
    fn put(&mut self, raw: &RawValue, depth: usize, mut judged: Judged) {
        self.found.count_more(judged.more);
        let shaken = self.shaken;
        judged.faults.retain(|(path, kind)| shaken.is_none_or(|shaken| !shaken.doubts(path, kind)));
        find(self.text, raw, depth, judged.faults, self.found);
    }

    /// Judges the entries of an object, the first of those that stand there twice.
    fn entries<T>(
        &mut self,
        raw: Option<&&RawValue>,
        entries: &BTreeMap<Text, T>,
        mut judge: impl FnMut(&Text, &T) -> Judged,
    ) {
        let Some(raw) = raw else { return };
        let mut waiting: BTreeMap<&Text, &T> = entries.iter().collect();
        each_entry(raw, |name, value| {
            let id = walk::name(name);
            let Some((id, entry)) = id.and_then(|id| waiting.remove_entry(&id)) else { return };
            let Judged { faults, more } = judge(id, entry);
            let of_name = |(path, _): &(Path, _)| matches!(path.0.get(1), Some(Segment::Name(_)));
            let (of_name, of_value) = faults.into_iter().partition(of_name);
            self.put(name, 2, Judged { faults: of_name, more });
            self.put(value, 2, Judged { faults: of_value, more: 0 });
        });
    }
}

/// The bytes as text. What is no text becomes `?`, so that every offset stays what it was.
fn letters<'a>(bytes: &'a [u8], found: &mut Findings) -> Cow<'a, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    if let Some([0xFF, 0xFE] | [0xFE, 0xFF]) = bytes.first_chunk() {
        // UTF-16: nothing in it is what it seems.
        found.add_to_text(0, || FaultKind::NotUtf8 { found: hex(bytes.get(..2).unwrap_or_default()) });
        return Cow::Borrowed("");
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            found.add_to_text(text.len(), || FaultKind::NotUtf8 { found: hex(chunk.invalid()) });
            text.extend(chunk.invalid().iter().map(|_| '?'));
        }
    }
    Cow::Owned(text)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(" ")
}

/// Control characters written straight into strings would end the parsing; with spaces in their
/// place it goes on. Line breaks stay: they mean that a closing quote was forgotten. Tells whether
/// there were any.
fn without_controls(text: Cow<'_, str>) -> (Cow<'_, str>, bool) {
    if !text.bytes().any(controls()) {
        return (text, false);
    }
    let mut bytes = text.into_owned().into_bytes();
    let mut is_control = controls();
    bytes.iter_mut().filter(|byte| is_control(**byte)).for_each(|byte| *byte = b' ');
    // A space for a control character, each of one byte, keeps it text.
    (String::from_utf8(bytes).unwrap_or_default().into(), true)
}

/// Asked of all bytes of a text in turn: which of them are control characters inside of strings.
fn controls() -> impl FnMut(u8) -> bool {
    let (mut inside, mut escaped) = (false, false);
    move |byte| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if inside => escaped = true,
            b'"' => inside = !inside,
            b'\n' | b'\r' => {}
            0..0x20 if inside => return true,
            _ => {}
        }
        false
    }
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
