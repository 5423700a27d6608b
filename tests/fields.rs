//! A field of the format that nobody shows, prints or finds is noticed here by itself: the schema says
//! which fields there are, a file holds them all, and each must come out everywhere.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};

use common::{Screen, dataset, plain};
use mosty::archive::{index, vocabulary};
use mosty::lang::{Lang, Speech};
use mosty::look::Look;
use mosty::records::Date;
use mosty::search::{Reading, Search};
use serde_json::Value;

/// A file in which every field of the format stands, each with a word of its own.
const FILE: &str = "tests/data/good/every-field.json";

/// Where a field comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// On the screen: what is told of a record, of the city, of a source.
    Screen,
    /// The same printed.
    Print,
    /// The same printed as JSON.
    Json,
    /// In the data printed as a file.
    Export,
    /// By looking for its word: the record is found.
    Find,
}

use Way::{Export, Find, Json, Print, Screen as Shown};

/// What does not come out somewhere, and why: a field, or all below a way that ends with a dot.
const EXCEPTIONS: &[(&str, &[Way], &str)] = &[
    ("$schema", &[Shown, Print, Json, Find], "it is for editors"),
    ("format", &[Shown, Print, Json, Find], "whoever reads an answer does not read the file"),
    ("updated", &[Find], "the day of the data is told with everything"),
    ("cities.", &[Find], "the home city is no record"),
    ("sources.", &[Find], "a source is no record: it is filtered by"),
    ("cities.*.at[]", &[Shown, Print], "told as distances"),
    ("cities.*.disputes[].counts", &[Shown, Print], "told by where the dispute stands"),
    ("cities.*.disputes[].claims[].chosen", &[Shown, Print], "told in words of its own"),
    ("cities.*.events[].begins", &[Shown, Print], "a city has no state"),
    ("cities.*.events[].term.then", &[Shown, Print], "a city has no state"),
    ("records[].at[]", &[Shown, Print, Find], "told as a distance"),
    ("records[].city", &[Shown], "all are of one city, whose name stands above everything"),
    ("records[].local", &[Find], "a language is no word of a record"),
    ("records[].wikidata", &[Find], "no person looks for it"),
    ("records[].scope", &[Find], "found by its words, not as an exact phrase"),
    ("records[].fields[]", &[Find], "it is filtered by"),
    ("records[].population.", &[Find], "figures are not looked for"),
    ("records[].gaps[].*", &[Find], "what is not known is nothing to be found by"),
    ("records[].links[].", &[Find], "a link is not about the record alone"),
    ("records[].disputes[].", &[Find], "what is disputed would be found like what is so"),
    ("records[].disputes[].counts", &[Shown, Print], "told where partners are counted"),
    ("records[].disputes[].claims[].chosen", &[Shown, Print], "told in words of its own"),
    ("records[].events[].date", &[Find], "it is filtered by"),
    ("records[].events[].what", &[Find], "nearly every record has each: states and years are filtered by"),
    ("records[].events[].act", &[Find], "nearly every record has one"),
    ("records[].events[].how", &[Find], "told beside the state"),
    ("records[].events[].by", &[Find], "told beside the state"),
    ("records[].events[].inferred.*", &[Find], "a reason is not what happened"),
    ("records[].events[].quote.", &[Find], "the words of a source, in its language"),
    ("records[].events[].sources[]", &[Find], "it is filtered by"),
    ("records[].events[].begins", &[Shown, Print, Find], "told by the state"),
    ("records[].events[].term.", &[Find], "it is filtered by"),
    ("records[].events[].term.then", &[Shown, Print], "told by the state after the term"),
    ("records[].internal.", &[Shown, Print, Json, Find], "for the office, which reads the file"),
];

#[test]
fn every_field_of_the_format_is_in_the_file() {
    let schema: Value = serde_json::from_str(&mosty::file::schema()).unwrap();
    let mut wanted = BTreeSet::new();
    fields(&schema, &schema, "", &mut wanted);
    let held: BTreeSet<String> = held().into_keys().collect();
    assert_eq!(held, wanted, "left: the file, right: the format");
}

#[test]
fn every_field_comes_out_everywhere() {
    let speech = Speech::new(Lang::POLISH);
    let (shown, printed, json, exported) = (shown(), printed(&[]), printed(&["--json"]), mosty(&["export"]));
    let dataset = dataset(&file());
    let (index, vocabulary, mut search) = (index(&dataset), vocabulary(&dataset), Search::default());
    // Letter for letter, as an exact phrase.
    let mut found = |words: &str| {
        let reading = Reading::new(&format!("\"{words}\""), &vocabulary, 0);
        let kept = search.keep(&reading, &vocabulary, (|| &index, &dataset), common::today());
        kept.is_some_and(|kept| kept.contains(&true))
    };
    let mut excepted = BTreeSet::new();
    let mut missing = Vec::new();
    for (field, values) in held() {
        for way in [Shown, Print, Json, Export, Find] {
            // A list comes out whole or not at all: one value will do.
            let out = values.iter().any(|value| match way {
                Shown => shown.contains(&said(&speech, &field, value)),
                Print => printed.contains(&said(&speech, &field, value)),
                Json => json.contains(&written(&field, value)),
                Export => exported.contains(&written(&field, value)),
                Find => found(&said(&speech, &field, value)),
            });
            let covers = |name: &str| field == name || name.ends_with('.') && field.starts_with(name);
            let exception = EXCEPTIONS.iter().find(|(name, ways, _)| covers(name) && ways.contains(&way));
            match exception {
                _ if out => {}
                Some((name, ..)) => drop(excepted.insert((*name, format!("{way:?}")))),
                None => missing.push(format!("{field}: {way:?}")),
            }
        }
    }
    assert!(missing.is_empty(), "what does not come out:\n{}", missing.join("\n"));
    for (name, ways, _) in EXCEPTIONS {
        for way in *ways {
            assert!(
                excepted.contains(&(*name, format!("{way:?}"))),
                "{name} does come out by {way:?}: strike it"
            );
        }
    }
}

/// What stands at one place of a file, by its schema; a choice of something or nothing is that something.
fn meant<'a>(schema: &'a Value, root: &'a Value) -> &'a Value {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return meant(root.pointer(target.strip_prefix('#').unwrap()).unwrap(), root);
    }
    let something = |choice: &&Value| choice.get("type").and_then(Value::as_str) != Some("null");
    let choices = schema.get("anyOf").and_then(Value::as_array);
    choices.map_or(schema, |choices| meant(choices.iter().find(something).unwrap(), root))
}

/// The parts below: their names, `*` for any, and their schemas.
fn parts<'a>(schema: &'a Value, root: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let schema = meant(schema, root);
    if let Some(parts) = schema.get("properties").and_then(Value::as_object) {
        return parts.iter().map(|(name, part)| (name.as_str(), part)).collect();
    }
    let any = schema.get("additionalProperties").filter(|part| part.is_object()).map(|part| ("*", part));
    any.or_else(|| schema.get("items").map(|item| ("[]", item))).into_iter().collect()
}

fn below(way: &str, name: &str) -> String {
    if way.is_empty() || name == "[]" { format!("{way}{name}") } else { format!("{way}.{name}") }
}

/// The ways to every value that the schema knows: `records[].events[].date`, `sources.*.title`.
fn fields(schema: &Value, root: &Value, way: &str, into: &mut BTreeSet<String>) {
    let parts = parts(schema, root);
    if parts.is_empty() {
        into.insert(way.to_owned());
    }
    for (name, part) in parts {
        fields(part, root, &below(way, name), into);
    }
}

/// All values of the file, by the ways to them.
fn held() -> BTreeMap<String, Vec<Value>> {
    fn walk(value: &Value, schema: &Value, root: &Value, way: &str, into: &mut BTreeMap<String, Vec<Value>>) {
        let parts = parts(schema, root);
        if parts.is_empty() {
            into.entry(way.to_owned()).or_default().push(value.clone());
        }
        for (name, part) in parts {
            let values: Vec<&Value> = match (name, value) {
                ("*", Value::Object(entries)) => entries.values().collect(),
                ("[]", Value::Array(items)) => items.iter().collect(),
                _ => value.get(name).into_iter().collect(),
            };
            for value in values {
                walk(value, part, root, &below(way, name), into);
            }
        }
    }
    let schema = serde_json::from_str(&mosty::file::schema()).unwrap();
    let mut held = BTreeMap::new();
    walk(&serde_json::from_str(&file()).unwrap(), &schema, &schema, "", &mut held);
    held
}

fn file() -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE)).unwrap()
}

/// A value as a person reads it.
fn said(speech: &Speech, field: &str, value: &Value) -> String {
    let vocabularies = [
        ("act", "act"),
        ("how", "how"),
        ("what", "what"),
        ("records[].kind", "kind"),
        ("sources.*.kind", "source"),
        ("type", "type"),
        ("scope", "network"),
        ("fields[]", "field"),
        ("read_as", "read-as"),
    ];
    let is = |name: &str| field == name || field.ends_with(&format!(".{name}"));
    let text = match value {
        Value::String(text) => text.as_str(),
        Value::Number(number) => {
            return number.as_u64().map_or(number.to_string(), |number| {
                if is("population.year") { number.to_string() } else { plain(&speech.number(number)) }
            });
        }
        other => return format!("{}: {other}", field.rsplit('.').next().unwrap()),
    };
    if let Some((_, prefix)) = vocabularies.iter().find(|(name, _)| is(name)) {
        return plain(&speech.word(&format!("{prefix}-{text}")));
    }
    if is("by") {
        return plain(&speech.word(&format!("way-unilateral-{text}")));
    }
    if is("country") {
        return speech.country(text);
    }
    if is("lang") || is("local") {
        return plain(&speech.tongue(text));
    }
    if is("date") || is("read") || is("updated") {
        return plain(&speech.date(&Date::parse(text).unwrap()));
    }
    text.to_owned()
}

/// A value as it stands in JSON: with its name where it alone says nothing.
fn written(field: &str, value: &Value) -> String {
    match value {
        Value::Bool(_) | Value::Number(_) if !field.ends_with("[]") => {
            format!("\"{}\": {value}", field.rsplit('.').next().unwrap())
        }
        _ => value.to_string(),
    }
}

/// What the program answers about the file.
fn mosty(args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mosty"));
    command.args(args).args(["--data", FILE, "--today", "2026-11-23"]).env_clear();
    let answer = command.current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null()).output().unwrap();
    String::from_utf8(answer.stdout).unwrap()
}

const RECORDS: [&str; 3] = ["nimbrolet", "siec-plinkow", "umowa-plotek"];

fn printed(form: &[&str]) -> String {
    let mut printed = String::new();
    for id in RECORDS.iter().chain(&["domowo"]) {
        printed += &mosty(&[&["show", id], form].concat());
    }
    printed += &mosty(&[&["sources"], form].concat());
    printed += &mosty(&[&["sources", "gazeta-obca"], form].concat());
    if form.is_empty() { plain(&printed) } else { printed }
}

/// All that the screen shows of the records, the city and the sources, without what is drawn.
fn shown() -> String {
    let open = || Screen::open(dataset(&file()), 200, 200, "pl", Look::default());
    let mut scripts: Vec<String> = RECORDS.iter().map(|id| format!("/{id}<enter>")).collect();
    scripts.push("<c-v>".to_owned());
    scripts.extend((0..12).map(|down| format!("<f8>{}<enter>", "<down>".repeat(down))));
    scripts.iter().map(|script| open().play(script).words() + "\n").collect()
}
