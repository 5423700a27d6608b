//! The data and the corpora: what is shipped is sound, the schema says what the types say, good
//! files are read, and of bad ones everything that is wrong is told.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::string_slice, reason = "cut where something was found")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

mod common;

use mosty::file::{Audience, Fault, FaultKind, read};
use mosty::history::{Rule, State, count};
use mosty::lang::{Lang, Speech};
use mosty::records::Text;
use proptest::prelude::*;
use serde_json::Value;
use strum::VariantNames as _;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn corpus(name: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("tests/data").join(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    let named =
        |path: PathBuf| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap());
    files.into_iter().map(named).collect()
}

fn told(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn faults(bytes: &[u8], audience: Audience) -> Vec<Fault> {
    read(bytes, audience).err().map_or_else(Vec::new, |faults| faults.first)
}

#[test]
fn the_shipped_dataset_is_sound() {
    let bytes = fs::read(root().join("data/bialystok.json")).expect("data/bialystok.json");
    for audience in [Audience::Staff, Audience::Public] {
        let faults = faults(&bytes, audience);
        assert!(faults.is_empty(), "{}", told(&faults));
    }
}

#[test]
fn the_schema_says_what_the_types_say() {
    let path = root().join("data/mosty-1.schema.json");
    let schema = mosty::file::schema();
    if std::env::var_os("MOSTY_UPDATE_SCHEMA").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == schema,
        "data/mosty-1.schema.json is stale. Write it anew: MOSTY_UPDATE_SCHEMA=1 cargo test --test data schema"
    );
}

/// The fields and the words of vocabularies that a schema knows.
fn known(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(parts) => {
            for (key, part) in parts {
                match (key.as_str(), part) {
                    ("properties", Value::Object(fields)) => names.extend(fields.keys().cloned()),
                    ("const", Value::String(word)) => names.extend([word.clone()]),
                    ("enum", Value::Array(words)) => {
                        names.extend(words.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => {}
                }
                known(part, names);
            }
        }
        Value::Array(parts) => parts.iter().for_each(|part| known(part, names)),
        _ => {}
    }
}

#[test]
fn the_guide_names_every_field_and_word_and_its_example_is_sound() {
    let guide = fs::read_to_string(root().join("data/README.md")).unwrap();
    let mut names = BTreeSet::new();
    known(&serde_json::from_str(&mosty::file::schema()).unwrap(), &mut names);
    for name in names {
        assert!(guide.contains(&format!("`{name}`")), "data/README.md does not name {name}");
    }
    let example = guide.lines().skip_while(|line| *line != "    {");
    let example: Vec<_> = example.take_while(|line| line.starts_with("    ")).collect();
    let faults = faults(example.join("\n").as_bytes(), Audience::Staff);
    assert!(faults.is_empty(), "{}", told(&faults));
}

#[test]
fn good_files_are_read() {
    for (name, bytes) in corpus("good") {
        for audience in [Audience::Staff, Audience::Public] {
            let faults = faults(&bytes, audience);
            assert!(faults.is_empty(), "{name}: {}", told(&faults));
        }
    }
}

#[test]
fn a_public_reading_knows_nothing_internal() {
    let bytes = fs::read(root().join("tests/data/good/full.json")).unwrap();
    let staff = read(&bytes, Audience::Staff).unwrap();
    let public = read(&bytes, Audience::Public).unwrap();
    assert!(staff.record("grodno").unwrap().internal.is_some());
    assert!(public.records().iter().all(|record| record.internal.is_none()));
    assert!(!format!("{public:?}").contains("Sekret"));

    let bytes = fs::read(root().join("tests/data/bad/internal.json")).unwrap();
    let (staff, public) = (told(&faults(&bytes, Audience::Staff)), told(&faults(&bytes, Audience::Public)));
    assert!(staff.contains("tel. 123"));
    assert!(!public.contains("taj") && !public.contains("Tajny"), "{public}");
    insta::assert_snapshot!("bad-internal-public", public);
}

#[test]
fn of_bad_files_everything_wrong_is_told() {
    for (name, bytes) in corpus("bad") {
        let faults = faults(&bytes, Audience::Staff);
        assert!(!faults.is_empty(), "{name} is not bad");
        insta::assert_snapshot!(format!("bad-{name}"), told(&faults));
    }
}

/// Every code.
fn codes() -> BTreeSet<String> {
    FaultKind::VARIANTS.iter().map(ToString::to_string).collect()
}

#[test]
fn every_fault_is_in_the_corpus() {
    let found: BTreeSet<String> = corpus("bad")
        .iter()
        .flat_map(|(_, bytes)| [faults(bytes, Audience::Staff), faults(bytes, Audience::Public)].concat())
        .map(|fault| fault.kind.code().to_owned())
        .collect();
    assert_eq!(codes(), found);
}

#[test]
fn every_fault_has_its_message() {
    for lang in Lang::ALL {
        let messages =
            lang.messages().lines().filter_map(|line| line.strip_prefix("fault-")?.split_once(" ="));
        assert_eq!(messages.map(|(code, _)| code.to_owned()).collect::<BTreeSet<_>>(), codes(), "{lang:?}");
        let speech = Speech::new(lang);
        let mut said = BTreeSet::new();
        for (_, bytes) in corpus("bad") {
            for fault in [faults(&bytes, Audience::Staff), faults(&bytes, Audience::Public)].concat() {
                let args = fault.kind.args();
                let args: Vec<_> = args.into_iter().map(|(name, value)| (name, value.into())).collect();
                let words = speech.say(&format!("fault-{}", fault.kind.code()), &args);
                assert!(Text::new(&words).is_some(), "{words:?}");
                said.insert(words);
            }
        }
        let said = said.into_iter().collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(format!("said-{}", lang.code()), said);
    }
}

#[test]
fn counts_follow_their_rules() {
    let bytes = fs::read(root().join("tests/data/good/full.json")).unwrap();
    let dataset = read(bytes, Audience::Public).unwrap();
    let all: Vec<_> = dataset.numbers().collect();
    let told = |day: &str| Rule::ALL.map(|rule| count(&dataset, &all, rule, day.parse().unwrap()));
    let counts = |day: &str| told(day).map(|count| count.sure);
    let unclear = |day: &str| told(day).map(|count| count.unclear);
    // Signed, cities, partners, confirmed, ever.
    assert_eq!(counts("1999-12-31"), [0, 0, 0, 0, 0]);
    assert_eq!(counts("2019-01-01"), [1, 1, 1, 1, 1]);
    assert_eq!(counts("2023-01-01"), [0, 0, 0, 0, 1]);
    assert_eq!(counts("2026-11-23"), [0, 1, 1, 0, 2]);
    // What may count is in no number: Grodno was put on hold about 2020, and of Bahir Dar's
    // beginning only an upper bound is known.
    assert_eq!(counts("2020-06-01"), [0, 0, 0, 0, 1]);
    assert_eq!(unclear("2020-06-01"), [1, 2, 2, 1, 1]);
    assert_eq!(unclear("2019-01-01"), [0, 1, 1, 0, 1]);
    assert_eq!(unclear("2026-11-23"), [0; 5]);
}

/// A file of so many records, each with the faults given.
fn large(records: usize, fault: &str) -> String {
    let mut text = String::from(
        r#"{"format": "mosty/1", "updated": "2026-11-23",
        "cities": {"b": {"name": {"pl": "B"}, "country": "PL", "at": [53.1, 23.1]}}, "records": ["#,
    );
    for at in 0..records {
        let comma = if at == 0 { "" } else { "," };
        write!(
            text,
            r#"{comma}
  {{"id": "r-{at}", "kind": "partner", "type": "city", "name": {{"pl": "Łódź {at}", "en": "Lodz {at}"}}, "country": "PL",
   "at": [53.6758, 23.82887], "summary": {{"pl": "Miasto partnerskie.", "en": "A partner city."}}, {fault}
   "events": [
     {{"date": "2000-06", "what": "signed", "act": "cooperation-agreement", "sources": ["press"]}},
     {{"date": "2018-03-16", "what": "signed", "note": {{"pl": "Umowa zawarta „na zawsze”.", "en": "For ever."}}, "sources": ["press"]}},
     {{"date": "2022-03-03", "what": "ended", "how": "resolution", "sources": ["press"]}}]}}"#
        )
        .unwrap();
    }
    text.push_str(
        r#"], "sources": {"press": {"title": "W", "publisher": "G", "lang": "pl", "kind": "press"}}}"#,
    );
    text
}

#[test]
fn of_thousands_of_faults_a_hundred_are_told_and_all_are_counted() {
    for (fault, each) in [
        (r#""contry": "BY","#, 1),
        (r#""city": "c","#, 1),
        (r#""aliases": ["a\u202eb"],"#, 1),
        ("\"aliases\": [\"a\u{1}b\"],", 1),
        (r#""population": {"value": 1, "sources": ["x"]},"#, 1),
        // No such record, and none that a partner accompanies.
        (r#""with": "nobody","#, 2),
        (r#""id": "again","#, 1),
        (r#""local": 1, "local": "xx", "links": [{"url": "", "title": null, "x": [1]}],"#, 5),
        // Of a public reading one in each record.
        (r#""internal": {"contacts": ["", 7], "note": ""},"#, 3),
    ] {
        // One long line is the hardest: columns are counted through it.
        let text = large(1000, fault).replace('\n', " ");
        let found = read(&text, Audience::Staff).unwrap_err();
        assert_eq!((found.first.len(), found.count()), (100, 1000 * each), "{fault}");
        let last = &found.first[99].path;
        assert!(last.starts_with(&format!("records[{}]", 99 / each)) || last.is_empty(), "{fault}: {last}");
        if fault.contains("internal") {
            let found = read(&text, Audience::Public).unwrap_err();
            assert_eq!((found.first.len(), found.count()), (100, 1000), "{fault}");
        }
    }
}

#[test]
fn faults_of_sense_are_told_in_the_order_of_the_text() {
    let fault = r#""links": [{"url": "x", "title": {"pl": "B"}}], "local": "xx","#;
    let found = read(large(300, fault), Audience::Staff).unwrap_err();
    assert_eq!((found.first.len(), found.more), (100, 500));
    let told: Vec<_> = found.first.iter().map(|fault| (fault.path.clone(), fault.kind.code())).collect();
    let of = |at: usize| {
        [
            (format!("records[{at}].links[0].url"), "bad-address"),
            (format!("records[{at}].local"), "unknown-local"),
        ]
    };
    assert_eq!(told, (0..50).flat_map(of).collect::<Vec<_>>());
}

#[test]
fn bytes_that_are_no_text_are_counted() {
    let mut bytes = large(3, "").into_bytes();
    bytes.splice(1..1, std::iter::repeat_n(b"\xff ", 5000).flatten().copied());
    let found = read(bytes, Audience::Staff).unwrap_err();
    // And what the parser says of the first of them.
    assert_eq!((found.first.len(), found.count()), (100, 5001));
}

/// Not a test of anything but speed: `cargo test --release --test data -- --ignored --nocapture`.
#[test]
#[ignore = "measures"]
fn a_hundred_thousand_records_are_read() {
    for (name, fault) in [("sound", ""), ("a fault in each", r#""contry": "BY","#)] {
        let text = large(100_000, fault);
        let start = Instant::now();
        let faults = read(&text, Audience::Staff).err().map_or(0, |faults| faults.count());
        println!("{name}: {} MB, {faults} faults, {:?}", text.len() / 1_000_000, start.elapsed());
    }
}

/// What may happen to a file on its way: a byte changed, the end lost, a stretch lost or doubled.
fn mutate(bytes: &mut Vec<u8>, (form, at, length, byte): (u8, usize, usize, u8)) {
    let at = at % bytes.len().max(1);
    let end = (at + length % 40).min(bytes.len());
    match form % 5 {
        0 if at < bytes.len() => bytes[at] = byte,
        1 if form > 200 => bytes.truncate(at),
        2 => drop(bytes.drain(at..end)),
        3 => bytes.splice(at..at, bytes[at..end].to_vec()).for_each(drop),
        _ => {
            // Whole lines: the fields of objects.
            let lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
            let gone = at % lines.len();
            let kept: Vec<_> =
                lines.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, line)| *line).collect();
            *bytes = kept.join(&b'\n');
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_to_a_file_it_is_read_or_told_off(
        mutations in prop::collection::vec(any::<(u8, usize, usize, u8)>(), 1..6),
        public: bool,
    ) {
        let mut bytes = fs::read(root().join("tests/data/good/full.json")).unwrap();
        for mutation in mutations {
            mutate(&mut bytes, mutation);
        }
        let audience = if public { Audience::Public } else { Audience::Staff };
        let lines = bytes.split(|byte| *byte == b'\n').count();
        if let Err(faults) = read(&bytes, audience).map_err(|faults| faults.first) {
            prop_assert!(!faults.is_empty());
            prop_assert!(faults.is_sorted_by_key(|fault| (fault.line, fault.column)));
            for fault in faults {
                prop_assert!((1..=lines).contains(&fault.line) && fault.column >= 1, "{fault}");
                // The parser refused what the walk through the text found nothing wrong with.
                prop_assert_ne!(fault.kind.args(), vec![("reason", "other".to_owned())]);
                prop_assert!(Text::new(&fault.to_string()).is_some(), "{:?}", fault);
            }
        }
    }
}

/// How the network stood on some days, by state: what had surely begun by then, then what may have.
fn network(day: &str) -> String {
    let dataset = common::records();
    let day = day.parse().unwrap();
    let mut told: BTreeMap<(bool, State), Vec<&str>> = BTreeMap::new();
    for record in dataset.records() {
        let state = record.standing(day).state;
        told.entry((!record.begun_by(day), state)).or_default().push(&record.id);
    }
    let line = |((perhaps, state), ids): ((bool, State), Vec<&str>)| {
        let perhaps = if perhaps && state == State::Unclear { "perhaps " } else { "" };
        format!("{perhaps}{}: {}\n", state.code(), ids.join(" "))
    };
    told.into_iter().map(line).collect()
}

/// The golden days. Each line was read through by hand against the data; a change here is a change of
/// history, not of a snapshot.
#[test]
fn the_network_stood_so() {
    for day in ["1995-12-31", "2001-12-31", "2010-01-12", "2021-12-31", "2022-03-31", "2026-11-23"] {
        insta::assert_snapshot!(format!("network-{day}"), network(day));
    }
}
