//! The tables of words that people type in sentences: that they say what they mean once, that they know every
//! country, and that the text which the program reads is made of them.
//!
//! `MOSTY_UPDATE_LEXICON=1 cargo test --test lexicon` writes that text anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use common::today;
use mosty::archive::{index, vocabulary};
use mosty::history::Dataset;
use mosty::lang::{Lang, Speech};
use mosty::search::{Reading, Search, Value};
use mosty::text::fold::fold;
use serde_json::json;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(path)).unwrap()
}

/// Each form of a table, folded, with its key: a hyphen behind each word that is a stem.
fn forms(table: &str) -> Vec<(String, String)> {
    let mut forms = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.starts_with("endings")) {
        let mut words = line.split_whitespace();
        let Some(key) = words.next() else { continue };
        for form in words {
            let word = |word: &str| fold(word) + if word.ends_with('-') { "-" } else { "" };
            let folded: Vec<String> = form.split('_').map(word).filter(|word| word != "-").collect();
            forms.push((folded.join(" "), key.to_owned()));
        }
    }
    forms
}

/// The endings of a table, folded.
fn endings(table: &str) -> BTreeSet<String> {
    let line = table.lines().find_map(|line| line.strip_prefix("endings ")).expect("a line of endings");
    line.split_whitespace().map(fold).filter(|ending| !ending.is_empty()).collect()
}

/// All tables in one text: the endings of each, then every form in order.
fn compiled() -> String {
    let tables = Lang::ALL.map(|lang| read(&format!("lexicon/{}.txt", lang.code())));
    let mut known: BTreeMap<(String, String), String> = BTreeMap::new();
    for (number, table) in tables.iter().enumerate() {
        for form in forms(table) {
            let tables = known.entry(form).or_default();
            if !tables.ends_with(&number.to_string()) {
                tables.push_str(&number.to_string());
            }
        }
    }
    let endings = tables.iter().map(|table| endings(table).into_iter().collect::<Vec<_>>().join(" "));
    let mut lines: Vec<String> =
        known.into_iter().map(|((form, key), tables)| format!("{form}\t{key}\t{tables}")).collect();
    lines.sort_unstable();
    endings.chain(lines).map(|line| line + "\n").collect()
}

#[test]
fn the_text_that_is_read_is_made_of_the_tables() {
    let made = compiled();
    if std::env::var_os("MOSTY_UPDATE_LEXICON").is_some() {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/lexicon.txt"), &made).unwrap();
    }
    assert!(
        read("lexicon.txt") == made,
        "data/lexicon.txt is old: MOSTY_UPDATE_LEXICON=1 cargo test --test lexicon"
    );
}

/// Forms that two countries share, in some language.
const SHARED: [&str; 12] = ["CD", "CG", "KP", "KR", "DM", "DO", "NE", "NG", "GN", "GQ", "GW", "SD"];

/// Whether these are something that happens and the paper behind something: a resolution is passed, and a tie
/// rests on one. Whoever asks for it means either.
fn is_paper(mut keys: [&str; 2]) -> bool {
    keys.sort_unstable();
    keys == ["act-council-resolution", "what-resolution"]
}

#[test]
fn a_form_means_one_thing_in_its_language() {
    for lang in Lang::ALL {
        let mut meant: BTreeMap<String, String> = BTreeMap::new();
        for (form, key) in forms(&read(&format!("lexicon/{}.txt", lang.code()))) {
            if let Some(other) = meant.insert(form.clone(), key.clone()).filter(|other| *other != key) {
                let shared = [&other, &key].iter().all(|key| SHARED.contains(&key.as_str()));
                assert!(
                    shared || is_paper([&other, &key]),
                    "{}: {form} is both {other} and {key}",
                    lang.code()
                );
            }
        }
    }
}

/// A dataset with a partner in every country, each called by a name that means nothing.
fn everywhere() -> Dataset {
    let codes =
        Value::fixed().filter_map(|value| if let Value::Country(code) = value { Some(code) } else { None });
    let record = |code: &str| {
        json!({"id": format!("in-{}", code.to_lowercase()), "kind": "partner", "type": "city", "country": code,
            "name": {"pl": format!("Qx{code}")}, "summary": {"pl": "Nic."},
            "events": [{"date": "2001", "what": "signed", "sources": ["s"]}]})
    };
    let records: Vec<_> = codes.map(record).collect();
    let home = json!({"home": {"name": {"pl": "Dom"}, "country": "PL", "at": [0.0, 0.0]}});
    let file = json!({"format": "mosty/1", "updated": "2026-01-01", "cities": home, "records": records,
        "sources": {"s": {"title": "Umowy", "publisher": "Urząd", "lang": "pl", "kind": "official"}}});
    common::dataset(&file.to_string())
}

/// But for two that are ordinary words or a city: `gana` is "enough" in Lithuanian, Grenade in Spain.
#[test]
fn every_country_is_understood_by_its_name() {
    let dataset = everywhere();
    let (index, vocabulary) = (index(&dataset), vocabulary(&dataset));
    for (number, lang) in Lang::ALL.into_iter().enumerate() {
        let speech = Speech::new(lang);
        let mut unknown = Vec::new();
        for value in Value::fixed() {
            let Value::Country(code) = value else { continue };
            let name = speech.country(code);
            let typed = Reading::new(&name, &vocabulary, number);
            let records = (|| &index, &dataset);
            let reading = Search::default().understand(typed, (&vocabulary, number), records, today());
            let ordinary = ["GH", "GD"].contains(&code) && ["lt", "fr"].contains(&lang.code());
            if !ordinary && !reading.senses.iter().any(|sense| sense.values.contains(&value)) {
                unknown.push(format!("{code} {name}"));
            }
        }
        assert_eq!(unknown, Vec::<String>::new(), "{}", lang.code());
    }
}
