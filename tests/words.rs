//! Every word of every vocabulary, of the format and of the program, has a message of its own in
//! every language: one that was forgotten would show its bare name.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use mosty::app::keymap::{KEYMAP, VISITOR};
use mosty::app::{Choice, View};
use mosty::archive::Group;
use mosty::history::{By, Outcome, Rule, State};
use mosty::lang::{Lang, Speech};
use mosty::look::Theme;
use mosty::records::{Continent, countries};
use mosty::search::Aspect;
use mosty::sheets::{Export, Question, Sort, Told};
use serde_json::Value;
use strum::VariantArray;

/// The vocabularies of the format, each with what the names of its messages begin with.
const VOCABULARIES: &[(&str, &str)] = &[
    ("Act", "act"),
    ("Field", "field"),
    ("How", "how"),
    ("Kind", "kind"),
    ("Scope", "network"),
    ("ReadAs", "read-as"),
    ("SourceKind", "source"),
    ("Type", "type"),
    ("What", "what"),
];

/// Words that nobody reads, and why.
const UNSAID: &[(&str, &str, &str)] = &[
    ("Act", "unknown", "what happened is told without its paper"),
    ("Format", "mosty/1", "the name of the format"),
    ("Then", "continues", "told by the state after the term"),
    ("Then", "ends", "told by the state after the term"),
    ("Who", "city", "told with the way, together with the name of the city"),
    ("Who", "partner", "told with the way"),
];

/// The vocabularies of the schema: their names with their words.
fn vocabularies() -> BTreeMap<String, Vec<String>> {
    let schema: Value = serde_json::from_str(&mosty::file::schema()).unwrap();
    let mut vocabularies = BTreeMap::new();
    for (name, of) in schema["$defs"].as_object().unwrap() {
        let constants = of["oneOf"].as_array().into_iter().flatten().map(|choice| &choice["const"]);
        let words = constants.chain(of["enum"].as_array().into_iter().flatten());
        let words: Vec<String> = words.map(|word| word.as_str().unwrap().to_owned()).collect();
        if !words.is_empty() {
            vocabularies.insert(name.clone(), words);
        }
    }
    vocabularies
}

/// The ids of the messages of a vocabulary.
fn ids<V: VariantArray + Copy + Into<&'static str>>(prefix: &str) -> Vec<String> {
    V::VARIANTS.iter().map(|word| format!("{prefix}-{}", (*word).into())).collect()
}

#[test]
fn every_word_has_a_message_of_its_own_in_every_language() {
    let mut all: Vec<Vec<String>> = Vec::new();
    for (name, words) in vocabularies() {
        let prefix = VOCABULARIES.iter().find(|(known, _)| *known == name).map(|(_, prefix)| prefix);
        let said =
            words.iter().filter(|word| !UNSAID.iter().any(|(of, unsaid, _)| *of == name && unsaid == word));
        let said: Vec<&String> = said.collect();
        assert!(prefix.is_some() || said.is_empty(), "{name}: no message says {said:?}");
        all.push(said.into_iter().map(|word| format!("{}-{word}", prefix.unwrap())).collect());
    }
    all.extend([
        ids::<State>("state"),
        ids::<Outcome>("outcome"),
        ids::<Rule>("rule"),
        ids::<By>("by"),
        ids::<Continent>("continent"),
        ids::<Aspect>("aspect"),
        ids::<Theme>("theme"),
        ids::<Sort>("sort"),
        Group::VARIANTS.iter().map(|group| group.id().to_owned()).collect(),
        Choice::ALL.iter().map(|choice| format!("choice-{}", choice.id())).collect(),
        View::VARIANTS.iter().map(|view| format!("view-{}", view.id())).collect(),
        Export::all(Some(&Told::Answer(Question::Sources)))
            .iter()
            .map(|export| format!("export-{}", export.code()))
            .collect(),
        countries().map(|code| format!("country-{code}")).collect(),
    ]);
    let mut forgotten = Vec::new();
    for lang in Lang::ALL {
        let speech = Speech::new(lang);
        for ids in &all {
            let mut said: BTreeMap<String, &str> = BTreeMap::new();
            for id in ids {
                let words = speech.say(id, &[("n", 2.into())]);
                if !speech.has(id) || words.trim().is_empty() || words == *id {
                    forgotten.push(format!("{}: {id}", lang.code()));
                } else if let Some(other) = said.insert(words.clone(), id) {
                    forgotten.push(format!("{}: {id} says “{words}”, as {other} does", lang.code()));
                }
            }
        }
    }
    assert!(forgotten.is_empty(), "{}", forgotten.join("\n"));
}

/// Every key of the table is told in the help, and those that the bar offers have a short word, too.
#[test]
fn every_action_has_its_words_in_every_language() {
    for lang in Lang::ALL {
        let speech = Speech::new(lang);
        for binding in KEYMAP.iter().chain(VISITOR) {
            let id = binding.action.id();
            assert!(speech.has(&format!("do-{id}")), "{lang:?}: do-{id}");
            assert!(!binding.hint || speech.has(&format!("hint-{id}")), "{lang:?}: hint-{id}");
        }
    }
}

/// The tables that stand in an order of their own, or are written where strum writes none, are whole.
#[test]
fn every_table_is_whole() {
    fn whole<V: VariantArray + PartialEq + std::fmt::Debug>(table: &[V]) {
        assert_eq!(table.len(), V::VARIANTS.len());
        assert!(V::VARIANTS.iter().all(|word| table.contains(word)), "{table:?}");
    }
    whole(&Rule::ALL);
}

/// One word for one aspect, wherever it is named: on a card, over a column, among the filters, in an order, over
/// numbers. Words in another case are known by how they begin.
const ASPECTS: &[&[&str]] = &[
    &["label-name", "column-name", "sort-name", "found-name"],
    &["label-type", "filters-type", "sort-type", "found-kind", "by-type", "aspect-type"],
    &["label-kind", "filters-kind", "by-kind", "aspect-kind"],
    &["label-country", "column-country", "filters-country", "sort-country", "found-country", "by-country"],
    &["label-state", "column-state", "filters-state", "by-state", "aspect-state"],
    &["label-distance", "column-distance", "sort-distance"],
    &["label-last-sign", "filters-sign", "sort-sign", "csv-last-latest"],
    &["label-ground", "filters-source"],
    &["label-term", "filters-term", "sort-term", "aspect-term"],
    &["filters-since", "sort-since"],
    &["label-seat", "found-seat"],
    &["view-map", "place-map", "do-map", "choice-map"],
    &["view-details", "place-detail"],
    &["timeline-title", "place-timeline", "choice-timeline"],
    &["kind-agreement", "label-accompanying", "group-agreements"],
    &["what-resolution", "act-council-resolution"],
    &["state-in-force", "legend-in-force"],
    &["state-recognised", "legend-recognised"],
    &["state-paused", "legend-paused"],
];

#[test]
fn one_aspect_has_one_word_in_every_language() {
    let mut other = Vec::new();
    for lang in Lang::ALL {
        let speech = Speech::new(lang);
        let word = |id: &str| mosty::text::fold::fold(&speech.say(id, &[("text", "".into())]));
        for ids in ASPECTS {
            let known = word(ids[0]);
            let stem: String = known.split(' ').next().unwrap().chars().take(3).collect();
            for id in &ids[1..] {
                let said = word(id);
                if !said.split(' ').any(|word| word.starts_with(&stem)) {
                    other.push(format!("{}: {id} says “{said}”, {} “{known}”", lang.code(), ids[0]));
                }
            }
        }
    }
    assert!(other.is_empty(), "{}", other.join("\n"));
}

/// The labels that may stand on one card.
const CARD: &[&str] = &[
    "label-name",
    "label-id",
    "label-kind",
    "label-type",
    "label-country",
    "label-distance",
    "label-state",
    "label-since",
    "label-term",
    "label-last-sign",
    "label-ground",
    "label-summary",
    "label-seat",
    "label-fields",
    "label-ask",
    "label-population",
    "label-aliases",
    "label-party",
    "label-with",
    "label-accompanying",
    "label-question",
    "label-why",
    "label-note",
    "label-line",
    "label-found",
    "label-updated",
];

#[test]
fn no_two_labels_of_a_card_are_alike() {
    for lang in Lang::ALL {
        let speech = Speech::new(lang);
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for id in CARD {
            let other = seen.insert(speech.word(id).to_lowercase(), id);
            assert_eq!(other, None, "{}: {id} says “{}”", lang.code(), speech.word(id));
        }
    }
}

/// Whoever corrects a word reads there which was chosen; what it says must stand in the files.
#[test]
fn the_glossary_is_true_to_the_files() {
    let speeches = Lang::ALL.map(Speech::new);
    let mut rows = 0;
    for line in include_str!("../data/lang/README.md").lines().filter(|line| line.starts_with("| `")) {
        let mut cells = line.trim_matches('|').split('|').map(str::trim);
        let id = cells.next().unwrap().trim_matches('`');
        let words: Vec<&str> = cells.collect();
        let known: Vec<String> =
            speeches.iter().map(|speech| speech.word(id).replace(['\u{a0}', '\u{202f}'], " ")).collect();
        assert_eq!(words, known, "{id}");
        rows += 1;
    }
    assert!(rows > 40, "{rows}");
}
