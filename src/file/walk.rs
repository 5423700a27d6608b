//! A walk through a text against the shape of a file: every structural fault at once, each at its
//! byte, or what remains of a part when what is faulty in it is put aside. Only ever taken when
//! something is wrong; nothing here judges what the data say. A walk for the faults keeps nothing of
//! what it sees, so that a file of any size that is wrong all through costs no more than the text.

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::text::clean;

use super::Audience;
use super::fault::{FaultKind, ValueType, nearest, quote};
use super::literal::{self, decode, letters};
use super::place::{Findings, Trail, offset};
use super::shape::{Member, Shape};
use crate::records::{Date, Text};

/// Everything that is wrong with the shape of `raw`, which is a piece of `text`. `written` is the text
/// before control characters in its strings were made spaces, if there were any. Of faults in the
/// parts for the office only, a public reading keeps that there are some.
pub(super) fn walk(
    text: &str,
    written: Option<&[u8]>,
    raw: &RawValue,
    shape: &Shape,
    audience: Audience,
) -> Findings {
    let mut walk = Walk { text, written, found: Findings::default(), audience, keeps: false };
    walk.value(raw, shape, &Trail::Whole);
    walk.found
}

/// What remains of `raw`, with fillers where something required is faulty, and without what is
/// optional and faulty.
pub(super) fn remains(raw: &RawValue, shape: &Shape) -> Value {
    keeping(raw).value(raw, shape, &Trail::Whole).unwrap_or_else(|| shape.filler())
}

/// The same for the name of an entry.
pub(super) fn name(raw: &RawValue) -> Option<Text> {
    Text::new(&keeping(raw).name(raw, &Trail::Whole))
}

fn keeping(raw: &RawValue) -> Walk<'_> {
    let found = Findings::default();
    Walk { text: raw.get(), written: None, found, audience: Audience::Staff, keeps: true }
}

/// How many names of one object are told from one another; no sound file comes near.
const MOST_NAMES: usize = 1 << 20;

struct Walk<'a> {
    text: &'a str,
    written: Option<&'a [u8]>,
    found: Findings,
    audience: Audience,
    /// Whether what is sound is kept.
    keeps: bool,
}

impl<'a> Walk<'a> {
    fn fault(&mut self, part: &RawValue, trail: &Trail<'_>, kind: impl FnOnce() -> FaultKind) {
        self.fault_within(part, 0, trail, kind);
    }

    fn fault_within(
        &mut self,
        part: &RawValue,
        by: usize,
        trail: &Trail<'_>,
        kind: impl FnOnce() -> FaultKind,
    ) {
        self.found.add(offset(self.text, part.get()) + by, || (trail.path(), kind()));
    }

    /// What a sound value leaves.
    fn kept(&self, value: impl FnOnce() -> Value) -> Value {
        if self.keeps { value() } else { Value::Null }
    }

    /// The control characters that were written in a part, with their places in it.
    fn controls<'r>(&self, raw: &'r RawValue) -> impl Iterator<Item = (usize, char)> + use<'a, 'r> {
        let start = offset(self.text, raw.get());
        let written = self.written.and_then(|written| written.get(start..start + raw.get().len()));
        let pairs = written.unwrap_or_default().iter().zip(raw.get().bytes()).enumerate();
        let control = |(_, (was, is)): &(usize, (&u8, u8))| **was < 0x20 && **was != *is;
        pairs.filter(control).map(|(at, (was, _))| (at, char::from(*was)))
    }

    /// Passes over a part that there is no shape for: only what could act on a terminal is told.
    fn pass(&mut self, raw: &RawValue) {
        let start = offset(self.text, raw.get());
        for (at, found) in self.controls(raw) {
            self.found.add_to_text(start + at, || FaultKind::HostileCharacter { found });
        }
    }

    /// The value, if it is of this shape, whatever is faulty inside.
    fn value(&mut self, raw: &RawValue, shape: &Shape, trail: &Trail<'_>) -> Option<Value> {
        if self.audience == Audience::Staff || !is_internal(trail) {
            return self.shaped(raw, shape, trail);
        }
        let outside = std::mem::take(&mut self.found);
        let value = self.shaped(raw, shape, trail);
        let inside = std::mem::replace(&mut self.found, outside);
        if let Some(start) = inside.start() {
            self.found.add(start, || (trail.path(), FaultKind::Withheld));
        }
        value
    }

    fn shaped(&mut self, raw: &RawValue, shape: &Shape, trail: &Trail<'_>) -> Option<Value> {
        let found = literal::sort(raw);
        let shape = match shape {
            Shape::TextOr(more) if found == ValueType::Object => more,
            _ => shape,
        };
        let expected = match shape {
            Shape::Text | Shape::TextOr(_) => ValueType::Text,
            Shape::Date => ValueType::Date,
            Shape::Word(_) => ValueType::Word,
            Shape::Number(..) => ValueType::Number,
            Shape::Integer(..) => ValueType::Integer,
            Shape::Bool => ValueType::Bool,
            Shape::List(..) => ValueType::List,
            Shape::Map(_) | Shape::Object(_) => ValueType::Object,
        };
        match (shape, found) {
            (Shape::Text | Shape::TextOr(_), ValueType::Text) => {
                let text = self.text(raw, trail)?;
                let composed = clean::composed(&text);
                let shown = if self.keeps { clean::visible(&composed) } else { Cow::Borrowed("") };
                (!self.keeps || !shown.trim().is_empty()).then(|| self.kept(|| shown.into()))
            }
            (Shape::Date, ValueType::Text) => self.date(raw, trail),
            (Shape::Word(words), ValueType::Text) => self.word(raw, words, trail),
            (Shape::Number(least, most), ValueType::Number) => self.number(raw, (*least, *most), trail),
            (Shape::Integer(least, most), ValueType::Number) => self.integer(raw, (*least, *most), trail),
            (Shape::Bool, ValueType::Bool) => Some(self.kept(|| (raw.get() == "true").into())),
            (Shape::List(item, length), ValueType::List) => self.list(raw, item, *length, trail),
            (Shape::Map(value), ValueType::Object) => Some(self.map(raw, value, trail)),
            (Shape::Object(fields), ValueType::Object) => Some(self.object(raw, fields, trail)),
            _ => {
                let kind = || FaultKind::WrongType { found: quote(raw.get()), sort: found, expected };
                self.fault(raw, trail, kind);
                self.pass(raw);
                None
            }
        }
    }

    /// The characters of a string, or the fault that some escape stands for none.
    fn string<'r>(&mut self, raw: &'r RawValue, trail: &Trail<'_>) -> Option<Cow<'r, str>> {
        for (at, found) in self.controls(raw) {
            self.fault_within(raw, at, trail, || FaultKind::HostileCharacter { found });
        }
        let decoded = decode(raw);
        if decoded.is_none() {
            for letter in letters(raw.get()).filter(|letter| letter.character.is_none()) {
                let written = raw.get().get(letter.at..letter.at + letter.length).unwrap_or_default();
                self.fault_within(raw, letter.at, trail, || FaultKind::BadEscape { found: quote(written) });
            }
        }
        decoded
    }

    /// Text, whatever is hostile in it, which is a fault.
    fn text<'r>(&mut self, raw: &'r RawValue, trail: &Trail<'_>) -> Option<Cow<'r, str>> {
        let before = self.found.count();
        let text = self.string(raw, trail)?;
        if !Text::fits(&text) {
            let mut hostile = clean::hostile(&text).peekable();
            for (letter, (at, found)) in letters(raw.get()).zip(text.char_indices()) {
                if hostile.next_if(|(other, _)| *other == at).is_some() {
                    let kind = || {
                        if clean::is_hostile(found) {
                            FaultKind::HostileCharacter { found }
                        } else {
                            FaultKind::StackedMarks { found }
                        }
                    };
                    self.fault_within(raw, letter.at, trail, kind);
                }
            }
            if self.found.count() == before {
                self.fault(raw, trail, || FaultKind::BlankText);
            }
        }
        Some(text)
    }

    /// The name of an entry, with what is hostile written out from here on. One that cannot be kept
    /// still needs some name, for the path.
    fn name(&mut self, raw: &RawValue, trail: &Trail<'_>) -> String {
        let known = decode(raw).unwrap_or_else(|| quote(raw.get()).into());
        let text = self.text(raw, &trail.name(&clean::visible(&known)));
        let shown = text.map(|text| clean::visible(&clean::composed(&text)).into_owned());
        shown.filter(|shown| !shown.trim().is_empty()).unwrap_or_else(|| format!("∅{known}"))
    }

    fn date(&mut self, raw: &RawValue, trail: &Trail<'_>) -> Option<Value> {
        let text = self.string(raw, trail)?;
        if Date::parse(&text).is_some() {
            return Some(self.kept(|| text.into()));
        }
        self.fault(raw, trail, || {
            let turned = text.split_once('/').map(|(first, last)| format!("{last}/{first}"));
            let found = quote(&text);
            let reversed = turned.is_some_and(|turned| Date::parse(&turned).is_some());
            if reversed && !text.contains("..") {
                FaultKind::ReversedDate { found }
            } else {
                FaultKind::BadDate { found }
            }
        });
        None
    }

    fn word(&mut self, raw: &RawValue, words: &[String], trail: &Trail<'_>) -> Option<Value> {
        let text = self.string(raw, trail)?;
        if words.iter().any(|word| *word == text) {
            return Some(self.kept(|| text.into()));
        }
        let nearest = || nearest(&text, words.iter().map(String::as_str));
        self.fault(raw, trail, || FaultKind::UnknownValue {
            found: quote(&text),
            nearest: nearest(),
            expected: words.join(", "),
        });
        if self.keeps { nearest().map(Value::from) } else { None }
    }

    fn number(&mut self, raw: &RawValue, (least, most): (f64, f64), trail: &Trail<'_>) -> Option<Value> {
        let number = serde_json::from_str::<f64>(raw.get()).ok();
        let number = number.filter(|number| (least..=most).contains(number)).map(Value::from);
        if number.is_none() {
            self.fault(raw, trail, || FaultKind::OutOfRange {
                found: quote(raw.get()),
                least: least.to_string(),
                most: most.to_string(),
            });
        }
        number
    }

    fn integer(&mut self, raw: &RawValue, (least, most): (i128, i128), trail: &Trail<'_>) -> Option<Value> {
        let found = || quote(raw.get());
        // "-0" is a fraction to the parser, and so it is here.
        let whole = raw.get().bytes().all(|b| b == b'-' || b.is_ascii_digit()) && raw.get() != "-0";
        if !whole {
            let (sort, expected) = (ValueType::Number, ValueType::Integer);
            self.fault(raw, trail, || FaultKind::WrongType { found: found(), sort, expected });
            return None;
        }
        let value = raw.get().parse::<i128>().ok().filter(|value| (least..=most).contains(value));
        if value.is_none() {
            let (least, most) = (least.to_string(), most.to_string());
            self.fault(raw, trail, || FaultKind::OutOfRange { found: found(), least, most });
        }
        value.and_then(|_| serde_json::from_str(raw.get()).ok())
    }

    fn list(
        &mut self,
        raw: &RawValue,
        shape: &Shape,
        fixed: Option<usize>,
        trail: &Trail<'_>,
    ) -> Option<Value> {
        if let Some(expected) = fixed {
            let mut found = 0;
            literal::each_item(raw, |_| found += 1);
            if found != expected {
                self.fault(raw, trail, || FaultKind::WrongLength { found, expected });
                self.pass(raw);
                return None;
            }
        }
        let (mut index, mut kept) = (0, Vec::new());
        literal::each_item(raw, |item| {
            let value = self.value(item, shape, &trail.index(index));
            if self.keeps {
                kept.push(value.unwrap_or_else(|| shape.filler()));
            }
            index += 1;
        });
        Some(Value::Array(kept))
    }

    fn map(&mut self, raw: &RawValue, shape: &Shape, trail: &Trail<'_>) -> Value {
        let mut map = Map::new();
        // Of the names only their hashes: none is needed again.
        let (hasher, mut seen) = (RandomState::new(), HashSet::new());
        literal::each_entry(raw, |name, value| {
            let key = self.name(name, trail);
            let value = self.value(value, shape, &trail.key(&key));
            let hash = hasher.hash_one(&key);
            if seen.contains(&hash) {
                self.fault(name, &trail.name(&key), || FaultKind::DuplicateField { found: quote(&key) });
                return;
            }
            if seen.len() < MOST_NAMES {
                seen.insert(hash);
            }
            if self.keeps {
                map.insert(key, value.unwrap_or_else(|| shape.filler()));
            }
        });
        Value::Object(map)
    }

    fn object(&mut self, raw: &RawValue, fields: &[Member], trail: &Trail<'_>) -> Value {
        let mut map = Map::new();
        let mut seen = HashSet::new();
        literal::each_entry(raw, |name, value| {
            let key = decode(name).unwrap_or_else(|| quote(name.get()).into());
            let Some(field) = fields.iter().find(|field| field.name == key) else {
                let known = || fields.iter().map(|field| field.name.as_str());
                self.fault(name, &trail.name(&key), || FaultKind::UnknownField {
                    found: quote(&key),
                    nearest: nearest(&key, known()),
                    expected: known().collect::<Vec<_>>().join(", "),
                });
                self.pass(name);
                self.pass(value);
                return;
            };
            if !seen.insert(field.name.as_str()) {
                self.fault(name, &trail.name(&key), || FaultKind::DuplicateField { found: quote(&key) });
                self.pass(value);
                return;
            }
            if field.nullable && literal::sort(value) == ValueType::Null {
                return;
            }
            let value = self.value(value, &field.shape, &trail.key(&key));
            let filled =
                |value: Option<Value>| value.or_else(|| field.required.then(|| field.shape.filler()));
            if self.keeps
                && let Some(value) = filled(value)
            {
                map.insert(key.into_owned(), value);
            }
        });
        for field in fields.iter().filter(|field| field.required && !seen.contains(field.name.as_str())) {
            self.fault(raw, &trail.key(&field.name), || FaultKind::MissingField {
                field: field.name.clone(),
            });
            if self.keeps {
                map.insert(field.name.clone(), field.shape.filler());
            }
        }
        Value::Object(map)
    }
}

/// Whether a trail leads just to what a record holds for the office only.
fn is_internal(trail: &Trail<'_>) -> bool {
    matches!(trail, Trail::Key(Trail::Index(Trail::Key(Trail::Whole, "records"), _), "internal"))
}
