//! What of a query could not be understood, in words.

use strum::VariantArray as _;

use crate::archive::tongue;
use crate::lang::Speech;
use crate::search::{Aspect, Misreading, Value, Vocabulary, Wrong};
use crate::text::clean;

/// More values than these are no help in one sentence.
const LISTED: usize = 8;

/// What is wrong, and what was perhaps meant.
pub fn misread(speech: &Speech, vocabulary: &Vocabulary, misread: &Misreading) -> String {
    let tongue = tongue(speech);
    let name = |aspect: Aspect| vocabulary.name(aspect, tongue).to_owned();
    let (id, field, expected) = match misread.wrong {
        Wrong::Field => {
            let all: Vec<String> = Aspect::VARIANTS.iter().copied().map(name).collect();
            ("query-unknown-field", String::new(), all)
        }
        Wrong::Value(aspect) => ("query-unknown-value", name(aspect), values(vocabulary, aspect, tongue)),
        Wrong::Range(Aspect::Term) => ("query-bad-months", name(Aspect::Term), Vec::new()),
        Wrong::Range(aspect) => ("query-bad-range", name(aspect), Vec::new()),
        Wrong::Missing(aspect) => ("query-missing", name(aspect), Vec::new()),
    };
    let hint = match &misread.nearest {
        Some(_) => "nearest",
        None if expected.is_empty() => "none",
        None => "expected",
    };
    speech.say(
        id,
        &[
            ("found", clean::visible(misread.found.trim_matches('"')).into_owned().into()),
            ("field", field.into()),
            ("hint", hint.into()),
            ("nearest", misread.nearest.clone().unwrap_or_default().into()),
            ("expected", expected.join(", ").into()),
        ],
    )
}

/// The values of a field, if they are few.
fn values(vocabulary: &Vocabulary, aspect: Aspect, tongue: usize) -> Vec<String> {
    let worded = Value::fixed().filter(|value| value.aspect() == aspect);
    let words: Vec<String> = worded.map(|value| vocabulary.written(&value, tongue)).collect();
    // Beside the words for terms there are numbers of months.
    let months = (aspect == Aspect::Term).then(|| "12".to_owned());
    let words: Vec<String> = months.into_iter().chain(words).collect();
    if words.len() > LISTED { Vec::new() } else { words }
}
