//! What the words of a query were understood as, and what of it had to be left out, in words.

use crate::archive::{self, tongue};
use crate::lang::Speech;
use crate::look::Symbols;
use crate::records::Day;
use crate::search::{Reading, Sense, Value, Vocabulary};
use crate::text::clean;

/// "kraj: Niemcy", "rok: 1990–1999", "typ: nie miasto", "kolejność: początek ↑"; with a question mark where it is
/// only near what was typed.
pub fn understood(
    (speech, symbols): (&Speech, Symbols),
    vocabulary: &Vocabulary,
    reading: &Reading,
    sense: &Sense,
) -> String {
    if let Some((sort, reverse)) = sense.order {
        let by = speech.word(&format!("sort-{}", sort.name()));
        let arrow = if reverse { symbols.signs().down } else { symbols.signs().up };
        return speech.say("query-order", &[("by", by.into()), ("arrow", arrow.into())]);
    }
    let field = sense.values.first().map(|value| vocabulary.name(value.aspect(), tongue(speech)));
    let values: Vec<String> = sense.values.iter().map(|value| said(speech, value)).collect();
    let args = [("field", field.unwrap_or_default().to_owned().into()), ("value", values.join(", ").into())];
    let doubt = if reading.guess { "?" } else { "" };
    speech.say(if sense.not { "query-understood-not" } else { "query-understood" }, &args) + doubt
}

/// "bez: opera"; nothing where all of a query is found.
pub fn missed(speech: &Speech, reading: &Reading) -> Option<String> {
    said_of(speech, "query-missed", reading)
}

/// The same as a sentence.
pub(super) fn left_out(speech: &Speech, reading: &Reading) -> Option<String> {
    said_of(speech, "answer-missed", reading)
}

/// A sentence that says what was perhaps meant.
pub(super) fn guessed(spoken: (&Speech, Symbols), vocabulary: &Vocabulary, reading: &Reading) -> String {
    spoken.0.say("answer-guess", &[("text", senses(spoken, vocabulary, reading).into())])
}

/// A sentence that says what was perhaps meant beside what is shown, and how many that would be.
pub(super) fn perhaps(
    spoken: (&Speech, Symbols),
    vocabulary: &Vocabulary,
    reading: &Reading,
    count: usize,
) -> String {
    let (speech, senses) = (spoken.0, senses(spoken, vocabulary, reading));
    let ids = format!("{senses} – {}", speech.number(count as u64));
    speech.say("answer-nearest", &[("ids", ids.into())])
}

/// All that a query was understood as.
fn senses(spoken: (&Speech, Symbols), vocabulary: &Vocabulary, reading: &Reading) -> String {
    let senses = reading.senses.iter().map(|sense| understood(spoken, vocabulary, reading, sense));
    senses.collect::<Vec<_>>().join(", ")
}

/// A message about the terms that were left out, if any were.
fn said_of(speech: &Speech, id: &str, reading: &Reading) -> Option<String> {
    let terms = reading.missed.iter().filter_map(|at| reading.terms.get(*at));
    let typed: Vec<&str> = terms.map(|term| reading.part(&term.range)).collect();
    let text = clean::visible(&typed.join(" ")).into_owned();
    (!typed.is_empty()).then(|| speech.say(id, &[("text", text.into())]))
}

fn said(speech: &Speech, value: &Value) -> String {
    match value {
        Value::Days(_, from, to) if *from == Day::MIN || *to == Day::MAX => value.to_string(),
        Value::Months(months) => speech.say("query-months", &[("months", i64::from(*months).into())]),
        Value::Days(_, from, to) if from.year() != to.year() => format!("{}–{}", from.year(), to.year()),
        Value::Days(..) => value.to_string(),
        _ => archive::word(speech, value).unwrap_or_default(),
    }
}
