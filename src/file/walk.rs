//! A walk through a text against the shape of a file: every structural fault at once, each at its
//! byte, and what remains when the faulty parts are put aside. Only ever taken when something is
//! wrong; nothing here judges what the data say.

use std::collections::{BTreeMap, HashSet};

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::text::clean;

use super::fault::{FaultKind, Sort, nearest, quote};
use super::literal::{self, decode, letters};
use super::place::{Found, Trail, offset};
use super::shape::{Field, Shape};
use crate::records::{Date, Text};

/// What a walk found.
pub(super) struct Walked {
    /// Everything that is wrong with the shape.
    pub(super) faults: Vec<Found>,
    /// The file with fillers where something required was faulty, and without what was optional.
    pub(super) rest: Value,
}

/// Walks through the whole of `raw`, which is a piece of `text`. `controls` are the control
/// characters that stood in its strings before they were made spaces.
pub(super) fn walk(text: &str, raw: &RawValue, shape: &Shape, controls: Vec<(usize, char)>) -> Walked {
    let mut walk = Walk { text, faults: Vec::new(), controls: controls.into_iter().collect() };
    let rest = walk.value(raw, shape, &Trail::Whole).unwrap_or_else(|| shape.filler());
    for (offset, found) in std::mem::take(&mut walk.controls) {
        // In a part that was not walked through, an unknown field for example.
        let kind = FaultKind::HostileCharacter { found };
        walk.faults.push(Found { offset, path: Trail::Whole.path(), kind });
    }
    Walked { faults: walk.faults, rest }
}

struct Walk<'a> {
    text: &'a str,
    faults: Vec<Found>,
    controls: BTreeMap<usize, char>,
}

impl Walk<'_> {
    fn fault(&mut self, part: &RawValue, trail: &Trail<'_>, kind: FaultKind) {
        self.fault_within(part, 0, trail, kind);
    }

    fn fault_within(&mut self, part: &RawValue, by: usize, trail: &Trail<'_>, kind: FaultKind) {
        let offset = offset(self.text, part.get()) + by;
        self.faults.push(Found { offset, path: trail.path(), kind });
    }

    /// The value, if it is of this shape, whatever is faulty inside.
    fn value(&mut self, raw: &RawValue, shape: &Shape, trail: &Trail<'_>) -> Option<Value> {
        let found = literal::sort(raw);
        let expected = match shape {
            Shape::Text => Sort::Text,
            Shape::Date => Sort::Date,
            Shape::Word(_) => Sort::Word,
            Shape::Number(..) => Sort::Number,
            Shape::Integer(..) => Sort::Integer,
            Shape::Bool => Sort::Bool,
            Shape::List(..) => Sort::List,
            Shape::Map(_) | Shape::Object(_) => Sort::Object,
        };
        match (shape, found) {
            (Shape::Text, Sort::Text) => self.text(raw, trail).map(Value::String),
            (Shape::Date, Sort::Text) => self.date(raw, trail),
            (Shape::Word(words), Sort::Text) => self.word(raw, words, trail),
            (Shape::Number(least, most), Sort::Number) => self.number(raw, (*least, *most), trail),
            (Shape::Integer(least, most), Sort::Number) => self.integer(raw, (*least, *most), trail),
            (Shape::Bool, Sort::Bool) => Some(Value::Bool(raw.get() == "true")),
            (Shape::List(item, length), Sort::List) => self.list(raw, item, *length, trail),
            (Shape::Map(value), Sort::Object) => Some(self.map(raw, value, trail)),
            (Shape::Object(fields), Sort::Object) => Some(self.object(raw, fields, trail)),
            _ => {
                let kind = FaultKind::WrongType { found: quote(raw.get()), sort: found, expected };
                self.fault(raw, trail, kind);
                None
            }
        }
    }

    /// The characters of a string, or the fault that some escape stands for none.
    fn string(&mut self, raw: &RawValue, trail: &Trail<'_>) -> Option<String> {
        let start = offset(self.text, raw.get());
        let within: Vec<_> =
            self.controls.range(start..start + raw.get().len()).map(|(at, c)| (*at, *c)).collect();
        for (at, found) in within {
            self.controls.remove(&at);
            self.fault_within(raw, at - start, trail, FaultKind::HostileCharacter { found });
        }
        let decoded = decode(raw);
        if decoded.is_none() {
            for letter in letters(raw.get()).iter().filter(|letter| letter.character.is_none()) {
                let written = raw.get().get(letter.at..letter.at + letter.length).unwrap_or_default();
                self.fault_within(raw, letter.at, trail, FaultKind::BadEscape { found: quote(written) });
            }
        }
        decoded
    }

    /// Text that may be shown. What is hostile in it is a fault, and written out from here on.
    fn text(&mut self, raw: &RawValue, trail: &Trail<'_>) -> Option<String> {
        let before = self.faults.len();
        let text = self.string(raw, trail)?;
        if Text::new(&text).is_some() {
            return Some(text);
        }
        for letter in letters(raw.get()) {
            if let Some(found) = letter.character.filter(|c| clean::is_hostile(*c)) {
                self.fault_within(raw, letter.at, trail, FaultKind::HostileCharacter { found });
            }
        }
        if self.faults.len() == before {
            self.fault(raw, trail, FaultKind::BlankText);
        }
        let shown = clean::visible(&text);
        (!shown.trim().is_empty()).then(|| shown.into_owned())
    }

    fn date(&mut self, raw: &RawValue, trail: &Trail<'_>) -> Option<Value> {
        let text = self.string(raw, trail)?;
        if Date::parse(&text).is_some() {
            return Some(text.into());
        }
        let turned = text.split_once('/').map(|(first, last)| format!("{last}/{first}"));
        let found = quote(&text);
        let reversed = turned.is_some_and(|turned| Date::parse(&turned).is_some());
        let kind = if reversed && !text.contains("..") {
            FaultKind::ReversedDate { found }
        } else {
            FaultKind::BadDate { found }
        };
        self.fault(raw, trail, kind);
        None
    }

    fn word(&mut self, raw: &RawValue, words: &[String], trail: &Trail<'_>) -> Option<Value> {
        let text = self.string(raw, trail)?;
        if words.contains(&text) {
            return Some(text.into());
        }
        let nearest = nearest(&text, words.iter().map(String::as_str));
        let kind = FaultKind::UnknownValue {
            found: quote(&text),
            nearest: nearest.clone(),
            expected: words.join(", "),
        };
        self.fault(raw, trail, kind);
        nearest.map(Value::from)
    }

    fn number(&mut self, raw: &RawValue, (least, most): (f64, f64), trail: &Trail<'_>) -> Option<Value> {
        let number = serde_json::from_str::<f64>(raw.get()).ok();
        let number = number.filter(|number| (least..=most).contains(number)).map(Value::from);
        if number.is_none() {
            let kind = FaultKind::OutOfRange {
                found: quote(raw.get()),
                least: least.to_string(),
                most: most.to_string(),
            };
            self.fault(raw, trail, kind);
        }
        number
    }

    fn integer(&mut self, raw: &RawValue, (least, most): (i128, i128), trail: &Trail<'_>) -> Option<Value> {
        let found = quote(raw.get());
        // "-0" is a fraction to the parser, and so it is here.
        let whole = raw.get().bytes().all(|b| b == b'-' || b.is_ascii_digit()) && raw.get() != "-0";
        if !whole {
            let kind = FaultKind::WrongType { found, sort: Sort::Number, expected: Sort::Integer };
            self.fault(raw, trail, kind);
            return None;
        }
        let value = raw.get().parse::<i128>().ok().filter(|value| (least..=most).contains(value));
        if value.is_none() {
            let kind = FaultKind::OutOfRange { found, least: least.to_string(), most: most.to_string() };
            self.fault(raw, trail, kind);
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
        let items = literal::items(raw);
        if let Some(expected) = fixed.filter(|length| *length != items.len()) {
            self.fault(raw, trail, FaultKind::WrongLength { found: items.len(), expected });
            return None;
        }
        let item = |(index, item): (usize, &&RawValue)| {
            self.value(item, shape, &trail.index(index)).unwrap_or_else(|| shape.filler())
        };
        Some(Value::Array(items.iter().enumerate().map(item).collect()))
    }

    fn map(&mut self, raw: &RawValue, shape: &Shape, trail: &Trail<'_>) -> Value {
        let mut map = Map::new();
        for (name, value) in literal::entries(raw) {
            let known = decode(name).unwrap_or_else(|| quote(name.get()));
            let key = self.text(name, &trail.name(&clean::visible(&known)));
            // A name that cannot be kept still needs one, for the path.
            let key = key.unwrap_or_else(|| format!("∅{known}"));
            let value = self.value(value, shape, &trail.key(&key)).unwrap_or_else(|| shape.filler());
            if map.contains_key(&key) {
                self.fault(name, &trail.name(&key), FaultKind::DuplicateField { found: quote(&key) });
            } else {
                map.insert(key, value);
            }
        }
        Value::Object(map)
    }

    fn object(&mut self, raw: &RawValue, fields: &[Field], trail: &Trail<'_>) -> Value {
        let mut map = Map::new();
        let mut seen = HashSet::new();
        for (name, value) in literal::entries(raw) {
            let key = decode(name).unwrap_or_else(|| quote(name.get()));
            let Some(field) = fields.iter().find(|field| field.name == key) else {
                let known = || fields.iter().map(|field| field.name.as_str());
                let kind = FaultKind::UnknownField {
                    found: quote(&key),
                    nearest: nearest(&key, known()),
                    expected: known().collect::<Vec<_>>().join(", "),
                };
                self.fault(name, &trail.name(&key), kind);
                continue;
            };
            if !seen.insert(field.name.as_str()) {
                self.fault(name, &trail.name(&key), FaultKind::DuplicateField { found: quote(&key) });
                continue;
            }
            if field.nullable && literal::sort(value) == Sort::Null {
                continue;
            }
            let value = self.value(value, &field.shape, &trail.key(&key));
            if let Some(value) = value.or_else(|| field.required.then(|| field.shape.filler())) {
                map.insert(key, value);
            }
        }
        for field in fields.iter().filter(|field| field.required && !seen.contains(field.name.as_str())) {
            self.fault(raw, &trail.key(&field.name), FaultKind::MissingField { field: field.name.clone() });
            map.insert(field.name.clone(), field.shape.filler());
        }
        Value::Object(map)
    }
}
