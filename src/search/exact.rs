//! Exact phrases, and words that must not be found: what they leave of the records. The index tells
//! which records may have a phrase; their texts are read to be sure.

use super::grade::{Grade, Sieve};
use super::index::{Index, countries};
use super::names::Step;
use super::place::Place;
use super::query::{Query, Word};
use super::reading::Reading;
use super::texts::NOWHERE;
use super::typed::Sort;
use super::value::Value;
use super::vocabulary::Vocabulary;
use crate::records::{Dataset, Record};
use crate::text::fold::spell;

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
        words.iter().for_each(|word| having(index, word, &mut has));
        if matches!(term.sort, Sort::Exact(_)) {
            let phrase = spell(text);
            for ((has, kept), record) in has.iter_mut().zip(&*kept).zip(dataset.records()) {
                *has = *has && *kept && stands(vocabulary, dataset, record, &phrase);
            }
        }
        for (kept, has) in kept.iter_mut().zip(has) {
            *kept = *kept && has != term.not;
        }
    }
}

/// Keeps the records that have a word better than by scattered letters.
fn having(index: &Index, word: &Word, has: &mut [bool]) {
    let mut spots = vec![NOWHERE; has.len()];
    index.texts.mark(&index.texts.words(&word.letters, None), &mut spots);
    let (sieve, sets) = (Sieve::new(word.letters.as_bytes()), index.set_steps(word));
    for ((record, spot), has) in (0u32..).zip(spots).zip(has) {
        *has = *has && (spot != NOWHERE || index.best(record, word, sieve, &sets) / 8 < Grade::Fuzzy as Step);
    }
}

/// Whether a spelled phrase stands in some searched text of the record.
fn stands(vocabulary: &Vocabulary, dataset: &Dataset, record: &Record, phrase: &str) -> bool {
    let own = Place::names(record).chain(Place::sentences(record));
    own.flat_map(|place| place.texts(record)).any(|(_, text)| has_phrase(text, phrase))
        || shared(dataset, record).any(|value| vocabulary.words(&value).any(|text| has_phrase(text, phrase)))
}

/// What a record shares with others by name: its countries, its kind and type.
fn shared<'a>(dataset: &'a Dataset, record: &'a Record) -> impl Iterator<Item = Value> + 'a {
    let known = |code: &str| crate::records::countries().find(|known| *known == code);
    let countries = countries(dataset, record).filter_map(known).map(Value::Country);
    countries.chain([Value::Kind(record.kind), Value::Type(record.r#type)])
}

/// Whether a text has the words of a spelled phrase, whole and one after another.
fn has_phrase(text: &str, phrase: &str) -> bool {
    // Most texts are passed over by their length alone: spelling makes nothing much longer.
    text.len() * 2 >= phrase.len() && whole(&spell(text), phrase).next().is_some()
}

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
