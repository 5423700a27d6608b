//! What the words of a query were understood as, and what of it had to be left out, in words.

use crate::archive::{self, tongue};
use crate::lang::Speech;
use crate::look::Symbols;
use crate::records::Day;
use crate::search::{AskedView, Reading, Search, Sense, Value, Vocabulary};
use crate::text::clean;

/// How many values are named of a filter that leaves open which is meant.
const NAMED: usize = 3;

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
    if let Some(day) = sense.day {
        return as_of(speech, day);
    }
    if let Some(view) = sense.view {
        return speech.word(&format!("view-{}", view.name()));
    }
    let doubt = if reading.guess { "?" } else { "" };
    asked(speech, vocabulary, sense.not, sense.values.iter()) + doubt
}

/// Where a view is that words ask for, by its key or its command: "Rocznice: F6".
pub fn viewed(speech: &Speech, view: AskedView, at: &str) -> String {
    let name = speech.word(&format!("view-{}", view.name()));
    speech.say("query-view", &[("view", name.into()), ("at", at.into())])
}

/// The command that prints a view.
pub(super) fn printed(view: AskedView) -> &'static str {
    match view {
        AskedView::Map => "mosty distances",
        AskedView::Anniversaries => "mosty anniversaries",
        AskedView::Numbers => "mosty stats",
        AskedView::Sources => "mosty sources",
        AskedView::Changes => "mosty changes",
    }
}

/// "stan na: 31 grudnia 2021 r."
pub(super) fn as_of(speech: &Speech, day: Day) -> String {
    speech.say("query-as-of", &[("day", speech.day(day).into())])
}

/// The same of a filter that is written as one; none where it is not understood, or may mean too many things.
pub fn filtered(speech: &Speech, vocabulary: &Vocabulary, reading: &Reading, term: usize) -> Option<String> {
    let clause = reading.filter.clauses.iter().find(|clause| clause.term == term)?;
    (clause.all().count() <= NAMED).then(|| asked(speech, vocabulary, clause.not, clause.all()))
}

/// The part of a query that begins with a term, where it is what a record lacks: "kraj: Niemcy", "opera".
pub(super) fn missing(speech: &Speech, vocabulary: &Vocabulary, reading: &Reading, term: usize) -> String {
    if reading.missed.contains(&term) {
        return written(reading, &reading.missed);
    }
    let Some(sense) = reading.sense(term) else { return written(reading, &[term]) };
    let aspect = |sense: &Sense| sense.values.first().map(Value::aspect);
    let same = reading.senses.iter().filter(|other| aspect(other) == aspect(sense) && other.not == sense.not);
    asked(speech, vocabulary, sense.not, same.flat_map(|sense| &sense.values))
}

/// Values of one field under its name.
fn asked<'v>(
    speech: &Speech,
    vocabulary: &Vocabulary,
    not: bool,
    values: impl Iterator<Item = &'v Value>,
) -> String {
    let values: Vec<&Value> = values.collect();
    let field = values.first().map(|value| vocabulary.name(value.aspect(), tongue(speech)));
    let said: Vec<String> = values.iter().map(|value| said(speech, value)).collect();
    let args = [("field", field.unwrap_or_default().to_owned().into()), ("value", said.join(", ").into())];
    speech.say(if not { "query-understood-not" } else { "query-understood" }, &args)
}

/// What was understood as something, as it was typed.
pub fn as_typed(reading: &Reading, sense: &Sense) -> String {
    written(reading, &sense.terms.clone().collect::<Vec<_>>())
}

/// Terms as they were typed.
fn written(reading: &Reading, terms: &[usize]) -> String {
    let terms = terms.iter().filter_map(|at| reading.terms.get(*at));
    let typed: Vec<&str> = terms.map(|term| reading.part(&term.range)).collect();
    clean::visible(&typed.join(" ")).into_owned()
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

/// That all of a query is understood, though nothing is so: "Zrozumiano: termin: 12 mies. – nic nie pasuje."
pub(super) fn empty_handed(
    spoken: (&Speech, Symbols),
    vocabulary: &Vocabulary,
    reading: &Reading,
) -> Option<String> {
    let filters = (0..reading.terms.len())
        .filter(|term| reading.is_filter(*term))
        .filter_map(|term| filtered(spoken.0, vocabulary, reading, term));
    let said: Vec<String> = match &*reading.senses {
        [] => filters.collect(),
        _ => filters.chain([senses(spoken, vocabulary, reading)]).collect(),
    };
    let all = Search::is_blank(reading.sought()) && reading.missed.is_empty() && !said.is_empty();
    all.then(|| spoken.0.say("answer-empty-handed", &[("text", said.join(", ").into())]))
}

/// All that a query was understood as.
fn senses(spoken: (&Speech, Symbols), vocabulary: &Vocabulary, reading: &Reading) -> String {
    let senses = reading.senses.iter().map(|sense| understood(spoken, vocabulary, reading, sense));
    senses.collect::<Vec<_>>().join(", ")
}

/// A message about the terms that were left out, if any were.
fn said_of(speech: &Speech, id: &str, reading: &Reading) -> Option<String> {
    let text = written(reading, &reading.missed);
    (!text.is_empty()).then(|| speech.say(id, &[("text", text.into())]))
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
