//! Reading a file, strictly and whole: a sound dataset, or everything that is wrong with it.
//!
//! A sound file is parsed once, straight into the types. Only when that fails is the text walked
//! through a second time to find all that is wrong and where. Nothing here opens files: callers
//! hand in bytes.

use super::Audience;
use super::batch::{Listener, heard, parse};
use super::check::is_sound;
use super::diagnose::{diagnose, judged};
use super::fault::Faults;
use crate::history::Dataset;
use crate::records::File;

/// Reads a file.
///
/// # Errors
/// What is wrong with it, the first in the order of the text, the rest counted.
pub fn read(bytes: impl AsRef<[u8]>, audience: Audience) -> Result<Dataset, Faults> {
    let file = sound(bytes.as_ref(), audience)?;
    // A large file and what is made of it must not stand in memory together longer than needed.
    drop(bytes);
    Ok(Dataset::new(file))
}

/// The same of what is known to be text.
///
/// # Errors
/// As of a file.
pub fn read_text(text: &str, audience: Audience) -> Result<Dataset, Faults> {
    sound_text(text, audience).map(Dataset::new)
}

/// The same, while somebody hears how far it has come.
pub fn read_aloud(
    bytes: impl AsRef<[u8]>,
    audience: Audience,
    listener: Listener,
) -> Result<Dataset, Faults> {
    heard(listener, || read(bytes, audience))
}

fn sound(bytes: &[u8], audience: Audience) -> Result<File, Faults> {
    let text = std::str::from_utf8(bytes).map_err(|_| diagnose(bytes, audience))?;
    sound_text(text, audience)
}

fn sound_text(text: &str, audience: Audience) -> Result<File, Faults> {
    let Ok(mut file) = parse(text) else { return Err(diagnose(text.as_bytes(), audience)) };
    if audience == Audience::Public {
        drop_internal(&mut file);
    }
    if is_sound(&file) { Ok(file) } else { Err(judged(text, &file)) }
}

fn drop_internal(file: &mut File) {
    for record in &mut file.records {
        record.internal = None;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::value::RawValue;
    use serde_json::{Value, json};

    use super::super::diagnose::remains;
    use super::super::fault::FaultKind;
    use super::super::shape::Shape;
    use super::super::walk::walk;
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
            json!({"source": "press", "text": "a"}),
            json!({"text": "a"}),
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
            let (shape, staff) = (Shape::of_file().unwrap(), Audience::Staff);
            let walked = walk(&text, None, raw, shape, staff);
            let parsed = parse(&text);
            // The walk also knows the bounds of numbers, which are a rule to the parser.
            let misshapen = walked.iter().any(|(_, kind)| !matches!(kind, FaultKind::OutOfRange { .. }));
            prop_assert!(!misshapen || parsed.is_err());
            prop_assert!(parsed.is_ok() || walked.count() > 0, "{:?} {text}", parsed.err());
            let sound = parsed.is_ok_and(|file| is_sound(&file));
            prop_assert_eq!(sound, read(&text, Audience::Staff).is_ok());
            prop_assert!(remains(raw, shape).is_some());
        }
    }
}
