//! The words of filters in every language, for `search` to understand and to complete.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use crate::history::{Dataset, Tie};
use crate::lang::{Lang, Speech, named};
use crate::records::Day;
use crate::search::{Aspect, Index, Lexicon, Value, Vocabulary};

/// The vocabulary of a dataset: names of fields and words for values in all languages, in the order
/// of `Lang::ALL`.
pub fn vocabulary(dataset: &Dataset) -> Vocabulary {
    Vocabulary::new(
        dataset,
        |aspect| each(|speech| names(speech, *aspect)),
        |value| each(|speech| words(speech, value)),
        days,
        lexicon,
    )
}

/// The days meant by words, in whatever language. Filters know no today, so none is told from it.
fn days(text: &str) -> Option<RangeInclusive<Day>> {
    Speech::new(Lang::POLISH).dated(text).ok()
}

/// What the words of a sentence mean, in the order of `Lang::ALL`. The text is made of `data/lexicon` by a test.
fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> =
        LazyLock::new(|| Lexicon::new(Lang::ALL.len(), include_str!("../../data/lexicon.txt"), keyed));
    &LEXICON
}

/// The value with this key in the tables of words: a country by its code, others by the name of their message.
fn keyed(key: &str) -> Option<Value> {
    let is = |value: &Value| match value {
        Value::Country(code) => *code == key,
        _ => id(value).is_some_and(|id| id == key),
    };
    Value::fixed().find(is)
}

fn each(words: impl Fn(&Speech) -> Vec<String>) -> Vec<Vec<String>> {
    Lang::ALL.map(|lang| words(&Speech::new(lang))).into()
}

fn names(speech: &Speech, aspect: Aspect) -> Vec<String> {
    spelt(speech, forms(&speech.word(&format!("aspect-{}", aspect.id()))))
}

/// The index of a dataset, with the names of countries and the words for kinds in every language.
pub fn index(dataset: &Dataset) -> Index {
    let speeches = Lang::ALL.map(Speech::new);
    let countries = |code: &str| speeches.iter().flat_map(|speech| speech.countries(code)).collect();
    let kinds = |record: &Tie| speeches.iter().flat_map(|speech| speech.kinds(record)).collect();
    Index::new(dataset, &countries, &kinds)
}

/// The number of a language among those of the vocabulary.
pub fn tongue(speech: &Speech) -> usize {
    Lang::ALL.iter().position(|known| *known == speech.lang()).unwrap_or_default()
}

/// The word for a value as the screen shows it; none for what is no word.
pub fn word(speech: &Speech, value: &Value) -> Option<String> {
    Some(match value {
        Value::Country(code) => speech.country(code),
        _ => speech.word(&id(value)?).split(", ").next().unwrap_or_default().to_owned(),
    })
}

/// The words for a value, the one shown on the screen first.
fn words(speech: &Speech, value: &Value) -> Vec<String> {
    if let Value::Country(code) = value {
        return spelt(speech, speech.countries(code));
    }
    let Some(id) = id(value) else { return Vec::new() };
    let more = format!("forms-{id}");
    let more = if speech.has(&more) { forms(&speech.word(&more)) } else { Vec::new() };
    spelt(speech, forms(&speech.word(&id)).into_iter().chain(more).collect())
}

/// The words, and behind them those that keyboards without German letters write otherwise: `oesterreich`.
fn spelt(speech: &Speech, mut words: Vec<String>) -> Vec<String> {
    if speech.lang().code() == "de" {
        let letters = [('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('Ä', "Ae"), ('Ö', "Oe"), ('Ü', "Ue")];
        let apart = |word: &String| {
            letters.iter().fold(word.clone(), |word, (letter, two)| word.replace(*letter, two))
        };
        let more: Vec<String> = words.iter().map(apart).filter(|word| !words.contains(word)).collect();
        words.extend(more);
    }
    words
}

fn forms(text: &str) -> Vec<String> {
    text.split(", ").map(|form| form.replace('\u{a0}', " ")).collect()
}

/// The name of the message that says a value.
fn id(value: &Value) -> Option<String> {
    Some(match value {
        Value::Continent(continent) => format!("continent-{}", continent.code()),
        Value::State(state) => format!("state-{}", state.code()),
        Value::Lasting => "filter-lasting".to_owned(),
        Value::Kind(kind) => named("kind", kind),
        Value::Type(kind) => named("type", kind),
        Value::Field(field) => named("field", field),
        Value::What(what) => named("what", what),
        Value::Act(act) => named("act", act),
        Value::Ground(kind) => named("source", kind),
        Value::Rule(rule) => format!("rule-name-{}", rule.code()),
        Value::Several(_) => "filter-several".to_owned(),
        Value::Missing(_) => "filter-missing".to_owned(),
        Value::NoSign => "filter-no-sign".to_owned(),
        Value::Silent => "filter-silent".to_owned(),
        Value::Over => "filter-over".to_owned(),
        Value::Country(_) | Value::Source(_) | Value::Days(..) | Value::Decades(..) | Value::Months(_) => {
            return None;
        }
    })
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;
    use crate::file::{Audience, read};

    fn shipped() -> Vocabulary {
        vocabulary(&read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap())
    }

    #[test]
    fn a_value_has_the_names_that_people_give_it() {
        let vocabulary = shipped();
        for (lang, field, typed, value) in [
            ("de", "land", "oesterreich", "Österreich"),
            ("de", "land", "Tuerkei", "Türkei"),
            ("de", "land", "Weißrussland", "Belarus"),
            ("de", "land", "Moldawien", "Republik Moldau"),
            ("de", "quelle", "behoerde", "amtlich"),
            ("de", "art", "Landkreis", "County"),
            ("de", "zustand", "beendet", "beendet"),
            ("be", "краіна", "Нямеччына", "Германія"),
            ("be", "краіна", "Малдавія", "Малдова"),
            ("uk", "країна", "Молдавія", "Молдова"),
            ("lt", "šalis", "Sakartvelas", "Gruzija"),
            ("pl", "stan", "aktywna", "trwa"),
            ("pl", "kraj", "Czechy", "Czechy"),
            ("en", "state", "unclear", "uncertain"),
            ("en", "kind", "agreement of institutions", "agreement between institutions"),
            ("fr", "état", "terminée", "terminé"),
        ] {
            let speech = Speech::new(Lang::find(lang).unwrap());
            let aspect = vocabulary.aspect(field).expect(field);
            let found = vocabulary.values(aspect, typed, tongue(&speech));
            let found: Vec<_> = found.into_iter().filter_map(|value| word(&speech, value)).collect();
            assert_eq!(found, [value], "{field}:{typed}");
        }
    }

    #[test]
    fn every_name_means_one_field_and_every_value_is_understood_as_it_is_written() {
        let vocabulary = shipped();
        for &aspect in Aspect::VARIANTS {
            for (number, lang) in Lang::ALL.into_iter().enumerate() {
                let speech = Speech::new(lang);
                for name in forms(&speech.word(&format!("aspect-{}", aspect.id()))) {
                    assert_eq!(vocabulary.aspect(&name), Some(aspect), "{name}");
                }
                assert!(!vocabulary.name(aspect, number).contains(' '));
            }
        }
        for value in Value::fixed() {
            for number in 0..Lang::ALL.len() {
                let written = vocabulary.written(&value, number);
                let found = vocabulary.values(value.aspect(), written.trim_matches('"'), number);
                assert_eq!(found, [&value], "{written}");
            }
        }
    }
}
