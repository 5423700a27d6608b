//! Exact phrases, and words that must not be found: what they leave of the records. The index tells
//! which records may have a phrase; their texts are read to be sure.

use super::grade::{Grade, Sieve};
use super::index::Index;
use super::names::beats;
use super::place::Place;
use super::query::{Query, Word};
use super::reading::Reading;
use super::texts::{NOWHERE, Spot, place};
use super::typed::TermKind;
use super::value::Value;
use super::vocabulary::Vocabulary;
use crate::history::{Dataset, RecordNo, Tie};
use crate::text::fold::{is_apostrophe, spell};

/// Drops from `kept` the records that the exact phrases and unwanted words of a reading leave out.
pub(super) fn narrow(
    index: &Index,
    vocabulary: &Vocabulary,
    dataset: &Dataset,
    reading: &Reading,
    kept: &mut [bool],
) {
    for (term, text) in reading.texts() {
        let words = Query::of(text).words;
        // Nothing but signs: nothing to find or to miss.
        if words.is_empty() {
            continue;
        }
        let mut has = vec![true; kept.len()];
        let exact = matches!(term.kind, TermKind::Exact(_));
        let mut spots = Vec::new();
        for word in &words {
            spots = having(index, word, exact, &mut has);
        }
        if exact {
            let phrase = Phrase::new(vocabulary, text);
            let records = dataset.records().iter().zip(spots);
            for ((has, kept), (record, spot)) in has.iter_mut().zip(&*kept).zip(records) {
                *has = *has && *kept && phrase.stands(dataset, record, spot);
            }
        }
        for (kept, has) in kept.iter_mut().zip(has) {
            *kept = *kept && has != term.not;
        }
    }
}

/// Keeps the records that have a word better than by scattered letters; in sentences perhaps only
/// those that have it whole. Returns where in the sentences of each record it stands first.
fn having(index: &Index, word: &Word, whole: bool, has: &mut [bool]) -> Vec<Spot> {
    let mut spots = vec![NOWHERE; has.len()];
    let mut words = index.texts.words(&word.letters, None);
    words.retain(|at| !whole || index.texts.word(*at) == &*word.letters);
    index.texts.mark(&words, &mut spots);
    let (sieve, sets) = (Sieve::new(word.letters.as_bytes()), index.set_steps(word));
    for ((record, spot), has) in RecordNo::all().zip(&spots).zip(has) {
        *has = *has && (*spot != NOWHERE || beats(index.best(record, word, sieve, &sets), Grade::Fuzzy));
    }
    spots
}

/// A phrase that is looked for.
struct Phrase {
    spelled: String,
    /// The countries, kinds and types whose words have it.
    shared: Vec<Value>,
}

impl Phrase {
    fn new(vocabulary: &Vocabulary, text: &str) -> Self {
        let spelled = spell(text);
        let searched = |value: &Value| matches!(value, Value::Country(_) | Value::Kind(_) | Value::Type(_));
        let named = |value: &Value| vocabulary.words(value).any(|text| has_phrase(text, &spelled));
        let shared = Value::fixed().filter(|value| searched(value) && named(value)).collect();
        Self { spelled, shared }
    }

    /// Whether it stands in some searched text of the record, most likely where its last word does.
    fn stands(&self, dataset: &Dataset, record: &Tie, spot: Spot) -> bool {
        let likely = (spot != NOWHERE).then(|| place(spot));
        let own = likely.into_iter().chain(Place::names(record)).chain(Place::sentences(record));
        let shares = |value: &Value| match value {
            Value::Country(code) => dataset.countries(record).any(|country| country == *code),
            Value::Kind(kind) => record.kind == *kind,
            Value::Type(kind) => record.r#type == *kind,
            _ => false,
        };
        self.shared.iter().any(shares)
            || own.flat_map(|place| place.texts(record)).any(|(_, text)| has_phrase(text, &self.spelled))
    }
}

/// Whether a text has the words of a spelled phrase, whole and one after another. Spelling a whole
/// file would take long, so only what begins with the right letter is spelled.
fn has_phrase(text: &str, phrase: &str) -> bool {
    let Some(first) = phrase.chars().next() else { return false };
    // Letters with accents apart are put together by spelling only.
    if text.bytes().any(|byte| matches!(byte, 0xCC | 0xCD)) {
        return whole(&spell(text), phrase).next().is_some();
    }
    let upper = first.to_uppercase().next();
    let begins = |at: usize| {
        let before = text.get(..at).unwrap_or_default().chars().rev().find(|c| !is_apostrophe(*c));
        before.is_none_or(|before| !before.is_alphanumeric())
    };
    let window = |at: usize| {
        let letters = text.get(at..).unwrap_or_default().chars().take(phrase.len() + GAPS);
        spell(&letters.collect::<String>())
    };
    let stands = |at: usize| whole(&window(at), phrase).next() == Some(0);
    let found = text.char_indices().filter(|(_, c)| *c == first || Some(*c) == upper);
    found.map(|(at, _)| at).any(|at| begins(at) && stands(at))
}

/// How many signs between its words a phrase may have in a text.
const GAPS: usize = 64;

/// Where a phrase begins in a spelled text, between the ends of words.
pub(super) fn whole<'a>(text: &'a str, phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    let ends = |part: Option<&str>, last: bool| {
        let part = part.unwrap_or_default();
        part.is_empty() || if last { part.ends_with(' ') } else { part.starts_with(' ') }
    };
    let found = text.match_indices(phrase).filter(|_| !phrase.is_empty());
    found
        .filter(move |(at, _)| ends(text.get(..*at), true) && ends(text.get(at + phrase.len()..), false))
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_stand_between_the_ends_of_words() {
        for (text, phrase, wanted) in [
            ("Rada Miasta uchwaliła", "rada miasta", true),
            ("uchwała Rady Miasta", "rada miasta", false),
            ("Prada Miasta", "rada miasta", false),
            ("rada-miasta", "rada miasta", true),
            ("Łuck i okolice", "łuck", true),
            ("ŁUCK", "łuck", true),
            ("Luck", "łuck", false),
            ("łucki", "łuck", false),
            ("L’Aquila", "laquila", true),
            ("L’Aquila", "aquila", false),
            ("‘Rada’", "rada", true),
            ("cafe\u{301} bar", "café bar", true),
            ("a a b", "a b", true),
            ("", "a", false),
            ("a", "", false),
        ] {
            assert_eq!(has_phrase(text, phrase), wanted, "{phrase} in {text}");
            assert_eq!(whole(&spell(text), phrase).next().is_some(), wanted, "{phrase} in {text}, spelled");
        }
    }
}
