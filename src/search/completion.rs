//! What the word under the cursor may become: the name of a field, or a value of one.

use std::ops::Range;

use super::typed::{Sort, terms};
use super::value::{Aspect, Value};
use super::vocabulary::Vocabulary;
use crate::text::fold::fold;

/// From so many letters on a word may be the beginning of a field's name.
const LETTERS: usize = 2;

/// What may be put in place of what is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The part of the typed text that it replaces.
    pub range: Range<usize>,
    /// What it puts there.
    pub text: String,
    /// What will stand there then, the name of the field included.
    pub shown: String,
    /// The value, and the number of the term that it is typed in; none for a field.
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
    match &term.sort {
        Sort::Word(word) if word.start < cursor => fields(vocabulary, typed, word, cursor, lang),
        Sort::Filter { name, values } => {
            let value = values.iter().find(|value| under(&value.range));
            let aspect = typed.get(name.clone()).and_then(|name| vocabulary.aspect(name));
            let (Some(value), Some(aspect)) = (value, aspect) else { return Vec::new() };
            let named = typed.get(term.range.start..name.end).unwrap_or_default();
            let before = typed.get(value.text.start..cursor.min(value.text.end)).unwrap_or_default();
            let whole = fold(typed.get(value.text.clone()).unwrap_or_default());
            let offered = values_of(vocabulary, aspect, before, &whole, lang);
            let completion = |(value_of, text): (Value, String)| Completion {
                range: value.range.clone(),
                shown: format!("{named}:{text}"),
                text,
                value: Some((number, value_of)),
            };
            offered.into_iter().map(completion).collect()
        }
        _ => Vec::new(),
    }
}

fn fields(
    vocabulary: &Vocabulary,
    typed: &str,
    word: &Range<usize>,
    cursor: usize,
    lang: usize,
) -> Vec<Completion> {
    let before = typed.get(word.start..cursor).unwrap_or_default();
    if before.chars().count() < LETTERS || !before.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let completion = |name: &str| Completion {
        range: word.clone(),
        text: format!("{name}:"),
        shown: format!("{name}:"),
        value: None,
    };
    vocabulary.fields(before, lang).map(|(_, name)| completion(name)).collect()
}

/// The values that begin so, as they are written, but for the one that is typed already.
fn values_of(
    vocabulary: &Vocabulary,
    aspect: Aspect,
    before: &str,
    whole: &str,
    lang: usize,
) -> Vec<(Value, String)> {
    let beginning = vocabulary.beginning(aspect, before);
    let written = beginning.map(|value| (value.clone(), vocabulary.written(value, lang)));
    let typed = |value: &Value| vocabulary.words(value).any(|word| fold(word) == whole);
    written.filter(|(value, _)| !typed(value)).collect()
}
