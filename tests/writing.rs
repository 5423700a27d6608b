//! The query as it is written: what Tab, the menu and a chip make of what is typed, whatever that is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Screen, dataset, records, today};
use mosty::archive::{Archive, vocabulary};
use mosty::history::State;
use mosty::records::{Continent, Field};
use mosty::search::{Clause, Reading, Search, TermKind, Value, completions};
use proptest::prelude::*;

const POLISH: usize = 0;
const ENGLISH: usize = 1;

#[test]
fn what_is_typed_is_completed_in_the_language_of_the_screen() {
    let vocabulary = vocabulary(&records());
    let offered = |typed: &str, lang: usize| -> Vec<String> {
        let (typed, cursor) = match typed.find('|') {
            Some(at) => (typed.replace('|', ""), at),
            None => (typed.to_owned(), typed.len()),
        };
        completions(&vocabulary, &typed, cursor, lang).into_iter().map(|of| of.shown).collect()
    };
    for (typed, lang, wanted) in [
        ("k", POLISH, vec![]),
        ("kr", POLISH, vec!["kraj:"]),
        ("KRA", POLISH, vec!["kraj:"]),
        ("pa", POLISH, vec!["państwo:"]),
        ("kr", ENGLISH, vec![]),
        ("co", ENGLISH, vec!["country:", "continent:"]),
        ("łuck kr", POLISH, vec!["kraj:"]),
        ("kr|aj", POLISH, vec!["kraj:"]),
        ("kraj:lit", POLISH, vec!["kraj:litwa"]),
        ("kraj:lith", POLISH, vec!["kraj:litwa"]),
        ("kraj:lit", ENGLISH, vec!["kraj:lithuania"]),
        ("!kraj:lit", POLISH, vec!["!kraj:litwa"]),
        ("kraj:łotwa,lit", POLISH, vec!["kraj:litwa"]),
        ("kraj:korea pod", POLISH, vec!["podstawa:"]),
        ("kraj:korea połud", POLISH, vec![]),
        ("kraj:\"korea połu", POLISH, vec!["kraj:\"korea południowa\""]),
        ("kraj:litwa", POLISH, vec![]),
        ("stan:zakończone", POLISH, vec![]),
        ("stan:bez", POLISH, vec!["stan:niezawarta"]),
        ("termin:", POLISH, vec!["termin:milcząco", "termin:minął"]),
        ("rok:20", POLISH, vec![]),
        ("\"kr", POLISH, vec![]),
        ("nic:lit", POLISH, vec![]),
        ("", POLISH, vec![]),
    ] {
        assert_eq!(offered(typed, lang), wanted, "{typed}");
    }
    // Written, and where the cursor stands then.
    for (typed, written) in [
        ("kr|", "kraj:|"),
        ("!kr|", "!kraj:|"),
        (" st| wilno", "stan:| wilno"),
        ("a kraj:lit|  b", "a kraj:litwa| b"),
        ("kraj:lit|", "kraj:litwa |"),
        ("kraj:lit|,łotwa", "kraj:litwa|,łotwa"),
        ("kraj:łotwa,\"korea połu|", "kraj:łotwa,\"korea południowa\" |"),
        ("„stany z\" kraj:\"stany z|", "„stany z\" kraj:\"stany zjednoczone\" |"),
        ("\"stany kraj:stany| z", "kraj:\"stany zjednoczone\"| \"stany z"),
    ] {
        let (text, cursor) = (typed.replace('|', ""), typed.find('|').unwrap());
        let offered = completions(&vocabulary, &text, cursor, POLISH);
        let (mut text, cursor) = Reading::new(&text, &vocabulary, POLISH).completed(&offered[0]);
        text.insert(cursor, '|');
        assert_eq!(text, written, "{typed}");
    }
}

#[test]
fn the_menu_writes_what_it_switches_and_leaves_the_rest_as_typed() {
    let vocabulary = vocabulary(&records());
    let (ended, without) = (Value::State(State::Ended), Value::State(State::Unclear));
    let (korea, culture) = (Value::Country("KR"), Value::Field(Field::Culture));
    for (typed, value, written) in [
        ("", &ended, "stan:zakończona"),
        ("  ŁUCK  umowa!", &ended, "ŁUCK umowa! stan:zakończona"),
        ("stan:zakończona", &ended, ""),
        ("a stan:zak b", &ended, "a b"),
        ("state:\"in", &ended, "state:in,zakończona"),
        ("STATE:active,ended x", &ended, "STATE:active x"),
        ("kraj:\"korea po", &ended, "kraj:\"korea po\" stan:zakończona"),
        ("\"Rada Mia", &ended, "stan:zakończona \"Rada Mia"),
        ("\"Rada Miasta\"!umowa", &ended, "\"Rada Miasta\" !umowa stan:zakończona"),
        ("stan: wilno", &ended, "stan:zakończona wilno"),
        ("stan:czynna,", &ended, "stan:czynna,zakończona"),
        ("stan:,zakończona,czynna", &ended, "stan:,czynna"),
        ("!stan:zakończona", &ended, "!stan:zakończona stan:zakończona"),
        ("stan:xyz", &ended, "stan:xyz,zakończona"),
        ("kraj:litwa", &korea, "kraj:litwa,\"korea południowa\""),
        ("kraj:litwa,„Korea Południowa”,LT", &korea, "kraj:litwa,LT"),
        ("stan:niepewna", &without, ""),
        ("stan:\"bez umowy\"", &culture, "stan:\"bez umowy\" dziedzina:kultura"),
    ] {
        let reading = Reading::new(typed, &vocabulary, POLISH);
        assert_eq!(reading.toggled(value, &vocabulary, POLISH), written, "{typed}");
    }
    let reading = Reading::new(" a  !kraj:\"x y\",z \"c d\"e", &vocabulary, POLISH);
    let without = (0..5).map(|term| reading.without(term));
    let all = "a !kraj:\"x y\",z \"c d\" e";
    let left =
        ["!kraj:\"x y\",z \"c d\" e", "a \"c d\" e", "a !kraj:\"x y\",z e", "a !kraj:\"x y\",z \"c d\"", all];
    assert_eq!(without.collect::<Vec<_>>(), left);
}

#[test]
fn what_the_menu_adds_to_a_filter_that_is_still_open_stands_beside_it() {
    let mut screen = Screen::polish(120, 40).play("/state:\"in<enter><c-f><down><down><down><enter><esc>");
    assert_eq!(screen.model.query().text(), "state:in,zakończona");
    let alone = Screen::polish(120, 40).play("/state:in<enter>").model.rows().len();
    assert_eq!((alone > 0, screen.model.rows().len()), (true, alone + 5));
    // The chip and Backspace take it off whole.
    screen.press("<bs>");
    assert_eq!((screen.model.query().text(), screen.model.rows().len()), ("", 64));
    // A phrase that is still open stays so, for whoever types on.
    screen.press("/\"rada mia<enter><esc><c-f><down><down><down><enter><esc>/sta\"");
    assert_eq!(screen.model.query().text(), "stan:zakończona \"rada miasta\"");
    assert_eq!(screen.model.reading().terms.len(), 2);
}

/// The values that are on, each as often as it is.
fn on(reading: &Reading) -> Vec<&Value> {
    reading.filter.clauses.iter().filter(|clause| !clause.not).flat_map(Clause::all).collect()
}

/// The words and phrases of a text, in order, and how many filters stand among them.
fn words(reading: &Reading) -> (Vec<(bool, &str)>, usize) {
    let mut filters = 0;
    let mut words = Vec::new();
    for term in &reading.terms {
        match &term.kind {
            TermKind::Word(text) | TermKind::Exact(text) => words.push((term.not, reading.part(text))),
            TermKind::Filter { .. } => filters += 1,
        }
    }
    (words, filters)
}

/// Everything that a typed text goes through.
fn through(search: &mut Search, archive: &Archive, typed: &str) {
    let (index, vocabulary, dataset) = (archive.index(), archive.vocabulary(), archive.dataset());
    let reading = Reading::new(typed, vocabulary, POLISH);
    let kept = search.keep(&reading, vocabulary, (|| index, dataset), today());
    assert!(kept.is_none_or(|kept| kept.len() == dataset.records().len()));
    search.run(index, typed, &[], 5);
    for cursor in (0..=typed.len()).filter(|at| typed.is_char_boundary(*at)).take(40) {
        for completion in completions(vocabulary, typed, cursor, ENGLISH) {
            let (text, cursor) = reading.completed(&completion);
            let (_, value) = completion.shown.split_once(':').unwrap();
            let written = if completion.value.is_some() { value } else { &*completion.shown };
            assert!(text.get(..cursor).is_some_and(|before| before.trim_end().ends_with(written)), "{text}");
        }
    }
    for misread in &reading.misread {
        assert!(typed.get(misread.range.clone()).is_some());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_does_harm(
        typed in "((!?(kraj|stan|rok|od|wpis|termin|źródło|typ|xyz):)?[\"„”!:,.0-9a-zżół ]{0,12}){0,8}|.{0,200}"
    ) {
        let dataset = dataset(include_str!("data/good/full.json"));
        through(&mut Search::default(), &Archive::new(dataset), &typed);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_is_switched_whatever_is_typed(
        typed in "((!?(kraj|stan|od|typ|xyz):)?[\"„”!:, ]{0,3}(litwa|kor|19|sieć|zak|a)?[\"”, ]{0,2}){0,8}",
        value in 0_usize..6,
    ) {
        let vocabulary = vocabulary(&dataset(include_str!("data/good/full.json")));
        let values = [
            Value::State(State::Ended), Value::Country("KR"), Value::Country("LT"), Value::NoSign,
            Value::Field(Field::Culture), Value::Continent(Continent::Europe),
        ];
        let value = &values[value];
        let before = Reading::new(&typed, &vocabulary, POLISH);
        let text = before.toggled(value, &vocabulary, POLISH);
        let after = Reading::new(&text, &vocabulary, POLISH);
        let times = |reading: &Reading| on(reading).iter().filter(|on| **on == value).count();
        if times(&before) > 0 {
            prop_assert!(times(&after) < times(&before), "{}", text);
        } else {
            prop_assert_eq!(times(&after), 1, "{}", text);
        }
        prop_assert_eq!(words(&after).0, words(&before).0, "{}", text);
        prop_assert!(words(&after).1.abs_diff(words(&before).1) <= 1, "{}", text);
        for term in 0..before.terms.len() {
            let text = before.without(term);
            prop_assert_eq!(Reading::new(&text, &vocabulary, POLISH).terms.len() + 1, before.terms.len());
        }
    }
}

/// Bounded work: of a text of any length no more is read than of its beginning.
#[test]
fn of_the_longest_texts_only_the_beginning_is_read() {
    const READ: usize = 2_048;

    let (archive, mut search) = (Archive::new(records()), Search::default());
    for part in
        ["kraj:", "!a ", "\"a\" ", "kraj:a,", "!\"umowa o\" ", "x:\"", "źródło:b,", "rok:1..2,", "grodno "]
    {
        let long: String = part.chars().cycle().take(100_000).collect();
        let end = (0..=READ).rev().find(|end| long.is_char_boundary(*end)).unwrap();
        let (whole, beginning) = (&long, long.get(..end).unwrap());
        let [read, of] = [whole, beginning].map(|typed| Reading::new(typed, archive.vocabulary(), POLISH));
        assert_eq!(
            (&read.terms, &read.filter, &read.misread),
            (&of.terms, &of.filter, &of.misread),
            "{part:?}"
        );
        assert!(read.terms.last().is_some_and(|term| term.range.end <= READ), "{part:?}");
        let mut found = |typed: &str| search.run(archive.index(), typed, &[], 5);
        assert_eq!(found(whole), found(beginning), "{part:?}");
        through(&mut search, &archive, whole);
    }
}
