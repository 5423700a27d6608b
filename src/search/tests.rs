//! Searches over small datasets: what is found, where, and in which order.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::declined::is_case;
use super::grade::{Grade, grade};
use super::names::{beats, step};
use super::*;
use crate::history::{Dataset, Tie};
use crate::records::File;
use crate::text::fold::fold;

fn dataset(records: &[Value]) -> Dataset {
    let file = json!({
        "format": "mosty/1", "updated": "2026-11-23", "records": records,
        "cities": {"bialystok": {"name": {"pl": "Białystok"}, "country": "PL", "at": [53.1, 23.2]}},
        "sources": {"s": {"title": "T", "publisher": "P", "lang": "pl", "kind": "press"}},
    });
    Dataset::new(serde_json::from_value::<File>(file).unwrap())
}

fn record(id: &str, country: &str, name: &Value, aliases: &[&str], summary: &str, notes: &[&str]) -> Value {
    let event = |note: &&str| json!({"what": "visit", "note": {"pl": note}, "sources": ["s"]});
    let mut events: Vec<Value> = notes.iter().map(event).collect();
    events.push(json!({"what": "signed", "sources": ["s"]}));
    json!({
        "id": id, "kind": "partner", "type": "city", "country": country, "name": name,
        "aliases": aliases, "summary": {"pl": summary}, "events": events,
    })
}

fn countries(code: &str) -> Vec<String> {
    let names: &[&str] = match code {
        "BY" => &["Białoruś", "Belarus"],
        "NL" => &["Holandia", "Netherlands"],
        "PL" => &["Polska", "Poland"],
        "TR" => &["Turcja", "Türkiye"],
        "UA" => &["Ukraina", "Ukraine"],
        "US" => &["Stany Zjednoczone", "United States"],
        _ => &[],
    };
    names.iter().map(ToString::to_string).collect()
}

fn sample() -> Dataset {
    dataset(&[
        record("lublin", "PL", &json!({"pl": "Lublin"}), &["Люблин"], "Miasto w Polsce.", &[]),
        record(
            "bornova",
            "TR",
            &json!({"pl": "Bornova", "en": "Bornova"}),
            &[],
            "Dzielnica Izmiru.",
            &["Delegacja z Łucka przyjechała razem z gośćmi.", "Wizyta w Lucku i Grodnie."],
        ),
        record(
            "eindhoven",
            "NL",
            &json!({"pl": "Eindhoven"}),
            &["Ajndhoven", "Эйндховен"],
            "Pierwsze zagraniczne miasto.",
            &[],
        ),
        record(
            "luck",
            "UA",
            &json!({"pl": "Łuck", "en": "Lutsk", "uk": "Луцьк"}),
            &["Luck", "Луцк"],
            "Stolica Wołynia.",
            &["Umowa z 16 marca 2018 r."],
        ),
        record(
            "grodno",
            "BY",
            &json!({"pl": "Grodno", "en": "Hrodna", "be": "Гродна"}),
            &["Гродно", "Gardinas"],
            "Miasto nad Niemnem.",
            &[],
        ),
        record(
            "milwaukee",
            "US",
            &json!({"pl": "Hrabstwo Milwaukee", "en": "Milwaukee County"}),
            &[],
            "Stan.",
            &[],
        ),
        record("lucka", "PL", &json!({"pl": "Łucka Wola"}), &[], "Wieś.", &[]),
        json!({
            "id": "niemen", "kind": "membership", "type": "network", "seat": {"pl": "Suwałki"},
            "name": {"pl": "Euroregion Niemen", "en": "Neman Euroregion"},
            "summary": {"pl": "Związek gmin."}, "events": [{"what": "joined", "sources": ["s"]}],
        }),
        json!({
            "id": "uwm", "kind": "agreement", "type": "institution", "name": {"pl": "List intencyjny"},
            "between": [
                {"name": {"pl": "Politechnika Białostocka"}, "city": {"pl": "Białystok"}, "country": "PL"},
                {"name": {"en": "University of Wisconsin"}, "city": {"en": "Milwaukee"}, "country": "US"},
            ],
            "summary": {"pl": "Uczelnie.", "en": "Two universities."}, "events": [{"what": "signed", "sources": ["s"]}],
        }),
    ])
}

fn search(dataset: &Dataset) -> Asked {
    Asked { index: Index::new(dataset, &countries, &|_| Vec::new()), search: Search::default() }
}

/// An index and what was asked of it.
struct Asked {
    index: Index,
    search: Search,
}

impl Asked {
    fn run(&mut self, query: &str, order: &[u32], wanted: usize) -> Found {
        self.search.run(&self.index, query, order, wanted)
    }
}

/// Ids and places of the hits.
fn found(query: &str) -> Vec<(String, Place)> {
    let dataset = sample();
    let found = search(&dataset).run(query, &[], usize::MAX);
    assert_eq!(found.total(), found.hits.len());
    let id = |hit: &Hit| dataset.records()[hit.record.index()].id.to_string();
    found.hits.iter().map(|hit| (id(hit), hit.place)).collect()
}

#[test]
fn the_one_that_was_meant_comes_first() {
    for (query, id, place) in [
        ("luck", "luck", Place::Name(1)),
        ("Luck", "luck", Place::Name(1)),
        ("LUCK", "luck", Place::Name(1)),
        ("łuck", "luck", Place::Name(1)),
        ("Lutsk", "luck", Place::Name(0)),
        ("Луцьк", "luck", Place::Name(2)),
        ("luc", "luck", Place::Name(1)),
        ("hrodna", "grodno", Place::Name(1)),
        ("Гродна", "grodno", Place::Name(0)),
        ("grodno", "grodno", Place::Name(2)),
        ("ehv", "eindhoven", Place::Name(0)),
        ("wisconsin", "uwm", Place::Party(1)),
        ("niemen", "niemen", Place::Name(1)),
        ("suwalki", "niemen", Place::Seat),
        ("ukraine", "luck", Place::Country),
        ("wolynia", "luck", Place::Summary(0)),
        ("marca 2018", "luck", Place::Event(0.into())),
        ("luck ukraina", "luck", Place::Country),
        ("Ukraina ŁUCK", "luck", Place::Country),
        ("milwaukee county", "milwaukee", Place::Name(0)),
        ("county milwaukee", "milwaukee", Place::Name(0)),
        ("wisconsin stany", "uwm", Place::Party(1)),
        ("gosc z", "bornova", Place::Event(0.into())),
    ] {
        let found = found(query);
        assert_eq!(found.first(), Some(&(id.to_owned(), place)), "{query}: {found:?}");
    }
}

#[test]
fn better_places_and_better_matches_rank_higher() {
    let ids = |query| found(query).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    assert_eq!(ids("luck"), ["luck", "lucka", "bornova"]);
    assert_eq!(ids("milwaukee"), ["milwaukee", "uwm"]);
    assert_eq!(ids("xyz"), [""; 0]);
    assert_eq!(ids("luck turcja"), ["bornova"]);
    // The party at home is not what its own country is searched for.
    assert_eq!(ids("polska"), ["lublin", "lucka"]);
}

#[test]
fn an_exact_spelling_goes_first() {
    let names = ["Lódz", "Łodz", "Łódź"];
    let records = names.iter().map(|name| record(&fold(name), "PL", &json!({"pl": name}), &[], "S.", &[]));
    let mut search = search(&dataset(&records.collect::<Vec<_>>()));
    for (query, first) in [("łódź", 2), ("łodz", 1), ("lódz", 0), ("ŁÓDŹ", 2), ("łód", 2), ("lodz", 0)]
    {
        assert_eq!(search.run(query, &[], 1).hits[0].record.index(), first, "{query}");
    }
}

#[test]
fn korean_consonants_stand_for_whole_syllables() {
    let town = |id: &str, name: &str| record(id, "KR", &json!({"pl": name}), &[], "Sąsiad.", &["Song."]);
    let dataset = dataset(&[town("seul", "서울"), town("siauliai", "Šiauliai"), town("busan", "부산")]);
    let mut asked = search(&dataset);
    let mut ids = |query: &str| -> Vec<String> {
        let found = asked.run(query, &[], 9);
        found.records.iter().map(|number| dataset.tie(*number).unwrap().id.to_string()).collect()
    };
    for (typed, expected) in [
        ("ㅅ", vec!["seul"]),
        ("ㅅㅇ", vec!["seul"]),
        ("ㅂㅅ", vec!["busan"]),
        ("ㅅㅅ", vec![]),
        ("서", vec!["seul"]),
        ("서우", vec!["seul"]),
        ("s", vec!["seul", "siauliai", "busan"]),
    ] {
        assert_eq!(ids(typed), expected, "{typed}");
    }
}

#[test]
fn near_names_are_found_when_nothing_matches() {
    let dataset = sample();
    let mut search = search(&dataset);
    for (query, id) in [
        ("eindohven", Some("eindhoven")),
        ("eindohv", Some("eindhoven")),
        ("bornowa", Some("bornova")),
        ("millwaukee", Some("milwaukee")),
        ("millwaukee county", Some("milwaukee")),
        ("ein dhovem", Some("eindhoven")),
        ("gordno", Some("grodno")),
        ("qqqqqqq", None),
        ("xq", None),
        ("bornowa ukraina", None),
    ] {
        let found = search.run(query, &[], 5);
        let hit = found.hits.first();
        assert_eq!(hit.map(|hit| &*dataset.records()[hit.record.index()].id), id, "{query}");
        assert!(hit.is_none_or(|hit| hit.approximate), "{query}");
        assert_eq!(found.total(), found.records.len());
    }
    assert!(!search.run("eindh", &[], 1).hits[0].approximate);
}

#[test]
fn the_order_breaks_ties_and_filters() {
    let mut search = search(&sample());
    let records = |found: Found| found.hits.iter().map(|hit| hit.record.index()).collect::<Vec<_>>();
    assert_eq!(records(search.run("polska", &[], 9)), [0, 6]);
    assert_eq!(records(search.run("polska", &[8, 7, 6, 5, 4, 3, 2, 1, 0], 9)), [6, 0]);
    let mut order: Vec<u32> = (0..9).collect();
    order[0] = u32::MAX;
    assert_eq!(search.run("polska", &order, 9).records, [6.into()]);
    order[2] = u32::MAX;
    assert_eq!(search.run("eindohven", &order, 9).total(), 0);
}

#[test]
fn hostile_queries_are_answered() {
    let mut search = search(&sample());
    for query in [
        "a".repeat(10_000_000),
        "a b ".repeat(1_000_000),
        "\u{301}".repeat(1_000_000),
        "\u{202e}\x1b[2J\0".to_owned(),
        "😀 崇左市 ½".to_owned(),
        "aaa aaaa aaaaa".to_owned(),
    ] {
        search.run(&query, &[], 40);
    }
    for blank in ["", "  ", "-–—", "’"] {
        assert!(Search::is_blank(blank));
        assert_eq!(search.run(blank, &[], 9), Found::default());
    }
    let mut none = super::tests::search(&dataset(&[]));
    assert_eq!(none.run("luck", &[], 9), Found::default());
}

/// Folded texts that are searched in a place of a record.
fn texts(record: &Tie, place: Place) -> Vec<String> {
    let country = record.country.as_ref().filter(|_| place == Place::Country);
    let countries = country.map(|code| countries(code)).unwrap_or_default();
    place
        .texts(record)
        .into_iter()
        .map(|(_, text)| fold(text))
        .chain(countries.iter().map(|name| fold(name)))
        .collect()
}

/// How well a word matches a record, without index, masks, narrowing or bounds.
fn plainly(record: &Tie, word: &str) -> Option<u8> {
    let names = Place::names(record).chain([Place::Country]).flat_map(|place| {
        let grades =
            texts(record, place).into_iter().filter_map(|text| grade(text.as_bytes(), word.as_bytes()));
        grades.map(|grade| step(grade.at(place), place)).collect::<Vec<_>>()
    });
    let sentences = Place::sentences(record).filter(|&place| {
        let texts = texts(record, place);
        texts
            .iter()
            .flat_map(|text| text.split(' '))
            .any(|found| found == word || word.len() > 1 && found.contains(word))
    });
    names.min().or_else(|| sentences.map(|place| step(Grade::Text, place)).min())
}

fn small_dataset() -> impl Strategy<Value = Dataset> {
    let name = "[ab]{1,3}( [abc]{1,4})?";
    let parts = (name, prop::collection::vec(name, 0..3), "[abc]{1,4} [ab]{1,3}", "[abć]{1,5}", 0..3usize);
    prop::collection::vec(parts, 1..12).prop_map(|records| {
        let records = records.into_iter().map(|(name, aliases, summary, note, country)| {
            let aliases: Vec<&str> = aliases.iter().map(String::as_str).collect();
            let name = json!({"pl": name, "en": name.replace('b', "á")});
            record("r", ["UA", "BY", "ZZ"][country], &name, &aliases, &summary, &[&note])
        });
        dataset(&records.collect::<Vec<_>>())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn exactly_the_matching_records_are_found(
        dataset in small_dataset(), queries in prop::collection::vec("[abcr]{1,4}( [abn]{1,3})?", 1..6),
    ) {
        let mut search = search(&dataset);
        for query in queries {
            // Letter by letter, then back again, as people type.
            let ends = 1..=query.len();
            for end in ends.clone().chain(ends.rev()) {
                let typed = &query[..end];
                let words: Vec<&str> = typed.split_whitespace().collect();
                let having = |record: &Tie| -> Option<u8> {
                    let weakest = words.iter().map(|word| plainly(record, word)).collect::<Option<Vec<_>>>()?;
                    let together = plainly(record, &words.join(" ")).filter(|step| beats(*step, Grade::Fuzzy));
                    weakest.into_iter().max().map(|weakest| weakest.min(together.unwrap_or(weakest)))
                };
                let steps: Vec<_> = dataset.numbered()
                    .filter_map(|(number, record)| Some((number, having(record)?))).collect();
                let of_words = steps.iter().any(|(_, step)| beats(*step, Grade::Inside));
                let scattered = |step: u8| beats(step, Grade::Text) && !beats(step, Grade::Fuzzy);
                let expected: Vec<_> = steps.into_iter()
                    .filter(|(_, step)| !(of_words && scattered(*step))).map(|(number, _)| number).collect();
                let found = search.run(typed, &[], 5);
                if found.hits.iter().any(|hit| hit.approximate) {
                    prop_assert!(expected.is_empty());
                } else {
                    prop_assert_eq!(&found.records, &expected, "{}", typed);
                }
            }
        }
    }

    #[test]
    fn the_first_hits_are_those_of_scoring_everything(
        dataset in small_dataset(), query in "[abá]{1,4}( [abn]{1,3})?", wanted in 0usize..6, turn in any::<bool>(),
    ) {
        let order: Vec<u32> = (0..12).map(|at| if turn { 12 - at } else { at }).collect();
        let mut all = search(&dataset).run(&query, &order, usize::MAX);
        let mut sorted = all.hits.clone();
        sorted.sort_by_key(|hit| (hit.score, order[hit.record.index()]));
        prop_assert_eq!(&all.hits, &sorted);
        all.hits.truncate(wanted);
        prop_assert_eq!(search(&dataset).run(&query, &order, wanted), all);
    }

    #[test]
    fn a_single_word_ranks_as_its_best_place(dataset in small_dataset(), word in "[ab]{1,4}") {
        let found = search(&dataset).run(&word, &[], usize::MAX);
        let steps: Vec<_> = found.hits.iter().map(|hit| plainly(&dataset.records()[hit.record.index()], &word)).collect();
        prop_assert!(steps.is_sorted(), "{steps:?}");
        for hit in found.hits.iter().filter(|hit| !hit.approximate) {
            let best = plainly(&dataset.records()[hit.record.index()], &word);
            prop_assert_eq!(best.map(|step| step % 8), Some(hit.place.order()));
        }
    }

    #[test]
    fn a_hit_names_a_place_that_has_the_letters(dataset in small_dataset(), word in "[abc]{1,4}") {
        for hit in search(&dataset).run(&word, &[], usize::MAX).hits {
            let texts = texts(&dataset.records()[hit.record.index()], hit.place);
            let has = |text: &String| {
                let mut letters = text.chars();
                word.chars().all(|wanted| letters.any(|letter| letter == wanted))
            };
            let is_case = |text: &String| text.split(' ').any(|name| is_case(name.as_bytes(), word.as_bytes()));
            let fits = |text: &String| has(text) || is_case(text);
            prop_assert!(hit.approximate || texts.iter().any(fits), "{word} in {texts:?}");
            let record = &dataset.records()[hit.record.index()];
            let marked = hit.place.texts(record).iter().any(|(_, text)| !marks(&word, text).is_empty());
            prop_assert!(hit.approximate || hit.place == Place::Country || marked);
        }
    }
}
