//! What the word under the cursor may become: the name of a field, or a value of one.

use std::ops::Range;

use super::reading::Reading;
use super::typed::{TermKind, terms};
use super::value::{Aspect, Value};
use super::vocabulary::Vocabulary;
use super::write;
use crate::text::fold::fold;

/// From so many letters on a word may be the beginning of a field's name.
const LETTERS: usize = 2;

/// What a term may become: `Reading::completed` writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The term, by its place among those typed.
    pub term: usize,
    /// The name of the field or the word for the value, as they are.
    pub text: String,
    /// What will stand there then, the name of the field included.
    pub shown: String,
    /// The value, and which of those of the term it comes in place of; none for a field.
    pub value: Option<(usize, Value)>,
}

/// What the word before the cursor may become, in the language of this number: fields that begin so,
/// or values of the field. Nothing for a value that is whole.
pub fn completions(vocabulary: &Vocabulary, typed: &str, cursor: usize, lang: usize) -> Vec<Completion> {
    let all = terms(typed);
    let under = |range: &Range<usize>| range.start <= cursor && cursor <= range.end;
    // Between two terms the earlier one is being typed.
    let Some((number, term)) = all.iter().enumerate().find(|(_, term)| under(&term.range)) else {
        return Vec::new();
    };
    match &term.kind {
        TermKind::Word(word) if word.start < cursor => {
            let before = typed.get(word.start..cursor).unwrap_or_default();
            fields(vocabulary, number, before, lang)
        }
        TermKind::Filter { name, values } => {
            let value = values.iter().enumerate().find(|(_, value)| under(&value.range));
            let aspect = typed.get(name.clone()).and_then(|name| vocabulary.aspect(name));
            let (Some((at, value)), Some(aspect)) = (value, aspect) else { return Vec::new() };
            let named = typed.get(term.range.start..name.end).unwrap_or_default();
            let before = typed.get(value.text.start..cursor.min(value.text.end)).unwrap_or_default();
            let whole = fold(typed.get(value.text.clone()).unwrap_or_default());
            let offered = values_of(vocabulary, aspect, before, &whole, lang);
            let completion = |(value, text): (Value, String)| Completion {
                term: number,
                shown: format!("{named}:{}", write::value(&text)),
                text,
                value: Some((at, value)),
            };
            offered.into_iter().map(completion).collect()
        }
        _ => Vec::new(),
    }
}

/// What a guess would write in place of the one word that it is about; none where it is about more.
pub fn perhaps(
    vocabulary: &Vocabulary,
    reading: &Reading,
    guess: &Reading,
    lang: usize,
) -> Option<Completion> {
    let mut new = guess.senses.iter().filter(|sense| reading.sense(sense.terms.start).is_none());
    let (sense, None) = (new.next()?, new.next()) else { return None };
    let value = sense.values.first()?;
    let shown = format!("{}:{}", vocabulary.name(value.aspect(), lang), vocabulary.written(value, lang));
    let text = vocabulary.plain(value, lang);
    Some(Completion { term: sense.terms.start, text, shown, value: Some((0, value.clone())) })
}

/// The fields that begin so, for the term of this number.
fn fields(vocabulary: &Vocabulary, term: usize, before: &str, lang: usize) -> Vec<Completion> {
    if before.chars().count() < LETTERS || !before.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let completion =
        |name: &str| Completion { term, text: name.to_owned(), shown: format!("{name}:"), value: None };
    vocabulary.fields(before, lang).map(|(_, name)| completion(name)).collect()
}

/// The values that begin so, with their words, but for the one that is typed already.
fn values_of(
    vocabulary: &Vocabulary,
    aspect: Aspect,
    before: &str,
    whole: &str,
    lang: usize,
) -> Vec<(Value, String)> {
    let beginning = vocabulary.beginning(aspect, before, lang);
    let worded = beginning.map(|value| (value.clone(), vocabulary.plain(value, lang)));
    let typed = |value: &Value| vocabulary.words(value).any(|word| fold(word) == whole);
    worded.filter(|(value, _)| !typed(value)).collect()
}
