//! The query language over the records that come with the program: which records each filter
//! leaves, what is told of what cannot be understood.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{records, today};
use mosty::archive::{index, vocabulary};
use mosty::history::{Counts, Dataset, Rule, State};
use mosty::lang::{Lang, Speech};
use mosty::records::Day;
use mosty::search::{Filter, Reading, Search, Value, Wrong};
use mosty::sheets;

const POLISH: usize = 0;
const ENGLISH: usize = 1;

/// The ids that a query leaves on a day before any word is looked for, in order.
fn left_on(dataset: &Dataset, query: &str, day: Day) -> Vec<String> {
    let (index, vocabulary) = (index(dataset), vocabulary(dataset));
    let reading = Reading::new(query, &vocabulary, POLISH);
    assert_eq!(reading.misread, [], "{query}");
    let kept = Search::default().keep(&reading, &vocabulary, (|| &index, dataset), day);
    let kept = kept.unwrap_or_else(|| vec![true; dataset.records().len()]);
    let ids =
        dataset.records().iter().zip(kept).filter(|(_, kept)| *kept).map(|(record, _)| record.id.to_string());
    let mut ids: Vec<String> = ids.collect();
    ids.sort_unstable();
    ids
}

fn left(query: &str) -> Vec<String> {
    left_on(&records(), query, today())
}

#[test]
fn what_ended_in_2022_is_five_partners_and_nothing_else() {
    let five = ["grodno", "irkutsk", "kaliningrad", "pskov", "tomsk"];
    for query in [
        "stan:zakończona rok:2022",
        "stan:zakończone rok:2022",
        "STAN:ZAKOŃCZONA ROK:2022",
        "stan:zakonczona rok:2022",
        "state:ended year:2022",
        "status:ended rok:2022..2022",
        "rok:2022 stan:zak",
    ] {
        assert_eq!(left(query), five, "{query}");
    }
    // By the file itself: who else has an ending dated in that year?
    let mut ended: Vec<String> = Vec::new();
    for record in records().records() {
        let ends = record.events.iter().filter(|event| event.force() == mosty::records::Force::Ends);
        if ends.filter_map(|event| event.date.as_ref()).any(|date| date.as_str().contains("2022")) {
            ended.push(record.id.to_string());
        }
    }
    ended.sort_unstable();
    assert_eq!(ended, five);
    assert_eq!(left_on(&records(), "stan:zakończona rok:2022", Day::constant(2022, 3, 1)).len(), 2);
    assert_eq!(left_on(&records(), "stan:zakończona", Day::constant(2021, 12, 31)), Vec::<String>::new());
}

#[test]
fn rules_of_counting_are_filters() {
    let dataset = records();
    for lang in Lang::ALL {
        let vocabulary = vocabulary(&dataset);
        let number = Lang::ALL.iter().position(|known| *known == lang).unwrap();
        let name = vocabulary.name(mosty::search::Aspect::Rule, number);
        for rule in Rule::ALL {
            let typed = format!("{name}:{}", vocabulary.written(&Value::Rule(rule), number));
            for day in [today(), Day::constant(2010, 1, 12)] {
                let surely = |tie: &&mosty::history::Tie| rule.counts(&dataset, tie, day) == Counts::Surely;
                let mut ids: Vec<String> =
                    dataset.records().iter().filter(surely).map(|record| record.id.to_string()).collect();
                ids.sort_unstable();
                assert_eq!(left_on(&dataset, &typed, day), ids, "{typed}");
            }
        }
    }
    assert_eq!(left("reguła:umowa").len(), 8);
    assert_eq!(left("rule:cities,agreement"), left("reguła:miasta"));
}

#[test]
fn what_no_single_value_says_is_a_value_too() {
    assert_eq!(left("kraj:kilka"), ["sybir-network", "umb-grsmu-vilnius"]);
    assert_eq!(left("kraj:brak"), Vec::<String>::new());
    assert_eq!(left("kontynent:kilka"), Vec::<String>::new());
    // Who has no beginning was never concluded.
    assert_eq!(left("od:brak"), left("stan:\"bez umowy\""));
    // Somewhen up to the tens, or between the tens and the twenties.
    assert!(left("od:../201X").contains(&"kaunas".to_owned()));
    assert_eq!(
        left("od:201x/202x"),
        ["bahir-dar", "bochum", "dobrich", "saint-louis", "urgench"]
            .iter()
            .filter(|id| left("od:201X/202X").contains(&(**id).to_owned()))
            .copied()
            .collect::<Vec<_>>()
    );
    let all: usize = [
        "od:../200X",
        "od:../201X",
        "od:../202X",
        "od:199X/200X",
        "od:201X/202X",
        "od:199",
        "od:200",
        "od:201",
        "od:202",
        "od:brak",
    ]
    .into_iter()
    .map(|query| left(query).len())
    .sum();
    assert_eq!(all, records().records().len());
}

#[test]
fn filters_leave_what_they_say() {
    let count = |query: &str| left(query).len();
    let dataset = records();
    let by = |holds: &dyn Fn(&mosty::history::Tie) -> bool| {
        let mut ids: Vec<String> = dataset
            .records()
            .iter()
            .filter(|record| holds(record))
            .map(|record| record.id.to_string())
            .collect();
        ids.sort_unstable();
        ids
    };
    let country = |code: &str| {
        by(&|record| {
            record.country.as_deref() == Some(code)
                || record.between.iter().any(|party| &*party.country == code)
        })
    };
    assert_eq!(left("kraj:litwa"), country("LT"));
    assert_eq!(left("country:lithuania"), country("LT"));
    assert_eq!(left("kraj:lt"), country("LT"));
    assert_eq!(left("państwo:\"korea południowa\""), country("KR"));
    assert_eq!(left("kraj:korea"), country("KR"));
    let both: std::collections::BTreeSet<String> =
        [country("LT"), country("LV")].concat().into_iter().collect();
    assert_eq!(left("kraj:litwa,łotwa"), Vec::from_iter(both));
    assert_eq!(count("!kraj:litwa"), dataset.records().len() - country("LT").len());
    // Filters of one field add up, those of different fields must all hold, and so must all that are against.
    for (apart, together) in [
        ("kraj:litwa kraj:łotwa", "kraj:litwa,łotwa"),
        ("kraj:litwa typ:miasto kraj:niemcy", "kraj:litwa,niemcy typ:miasto"),
        ("stan:czynna country:lt stan:zakończona", "kraj:litwa stan:czynna,zakończona"),
        ("od:1992 od:2001", "od:1992,2001"),
        ("kraj:litwa,łotwa !kraj:łotwa", "kraj:litwa !kraj:łotwa"),
        ("!kraj:litwa !kraj:łotwa", "!kraj:litwa,łotwa"),
    ] {
        assert_eq!(left(apart), left(together), "{apart}");
        assert!(count(apart) > 0, "{apart}");
    }
    assert_eq!(count("stan:czynna stan:zakończona"), count("stan:czynna") + count("stan:zakończona"));
    assert_eq!(count("rodzaj:członkostwo"), 5);
    assert_eq!(left("kind:membership"), left("rodzaj:członkostwa"));
    assert_eq!(left("typ:hrabstwo"), ["milwaukee-county"]);
    assert_eq!(left("type:county"), ["milwaukee-county"]);
    let all: usize = ["miasto", "hrabstwo", "dzielnica", "aglomeracja", "region", "instytucje", "sieć"]
        .into_iter()
        .map(|name| count(&format!("typ:{name}")))
        .sum();
    assert_eq!(all, dataset.records().len());
    assert_eq!(
        left("dziedzina:kultura"),
        by(&|record| record.fields.contains(&mosty::records::Field::Culture))
    );
    assert_eq!(left("kraj:izrael"), country("IL"));
    assert!(left("kontynent:azja").contains(&"chongzuo".to_owned()));
    assert!(!left("kontynent:europa").contains(&"chongzuo".to_owned()));
    assert_eq!(left("stan:czynna"), by(&|record| record.standing(today()).state == State::InForce));
    assert_eq!(left("stan:uznawana"), by(&|record| record.standing(today()).state == State::Recognised));
    assert_eq!(left("stan:trwa"), left("stan:czynna,uznawana"));
    assert_eq!(left("state:lasting"), by(&|record| record.standing(today()).state.lasts()));
    assert_eq!(left("źródło:oficjalne"), left("source:official"));
    assert_eq!(
        left("źródło:encyklopedia"),
        by(&|record| record.ground(&dataset, today()) == Some(mosty::records::SourceKind::Encyclopaedia))
    );
    assert!(left("źródło:hrodna-life-2018").contains(&"grodno".to_owned()));
    assert_eq!(count("źródło:urzędowe,prasa,organizacja,encyklopedia,słabe"), dataset.records().len());
}

#[test]
fn years_ranges_signs_and_terms_are_asked_for() {
    // 1992 and nothing more is known of Eindhoven.
    assert!(left("od:1992").contains(&"eindhoven".to_owned()));
    assert!(left("od:1990..1999").contains(&"eindhoven".to_owned()));
    assert!(left("od:..1999").contains(&"eindhoven".to_owned()));
    assert!(!left("od:1993..").contains(&"eindhoven".to_owned()));
    assert!(!left("od:1992-01..1992-06").contains(&"eindhoven".to_owned()));
    // Months in words, of any language.
    for (in_words, in_figures) in [
        ("\"czerwiec 2000\"", "2000-06"),
        ("\"w czerwcu 2000\"", "2000-06"),
        ("„June 2000”", "2000-06"),
        ("\"чэрвень 2000\"", "2000-06"),
        ("\"30 maja 2000..lipiec 2000\"", "2000-05-30..2000-07"),
        ("\"..czerwiec 2000\"", "..2000-06"),
        ("\"czerwiec 2000..\"", "2000-06.."),
    ] {
        let found = left(&format!("od:{in_words}"));
        assert_eq!(found, left(&format!("od:{in_figures}")), "{in_words}");
        assert!(found.contains(&"grodno".to_owned()), "{in_words}");
    }
    assert!(left("rok:\"marzec 2022\"").contains(&"grodno".to_owned()));
    assert!(!left("rok:\"kwiecień 2022\"").contains(&"grodno".to_owned()));
    assert_eq!(left("wpis:\"..grudzień 2015\""), left("wpis:..2015"));
    // "No later than" lies in no year.
    assert!(!left("od:2015").contains(&"chongzuo".to_owned()));
    assert!(left("od:..2015").contains(&"chongzuo".to_owned()));
    // Alone a year asks for anything that turned the state.
    assert!(left("rok:2020").contains(&"grodno".to_owned()));
    assert!(left("rok:2018").contains(&"grodno".to_owned()));
    assert!(!left("stan:zakończona rok:2018").contains(&"grodno".to_owned()));
    // Beside what happened a year is that in which it happened.
    assert_eq!(left("wydarzenie:wizyta rok:2011"), ["irkutsk", "tomsk"]);
    assert_eq!(left("event:visit year:2011,2009"), ["irkutsk", "milwaukee-county", "tomsk"]);
    assert_eq!(
        left("wydarzenie:spotkanie rok:2023"),
        Vec::<String>::new(),
        "another event of lutsk is of 2023"
    );
    assert!(left("wydarzenie:spotkanie,wizyta rok:2023").contains(&"lutsk".to_owned()));
    assert_eq!(
        left("wydarzenie:wizyta !rok:2023").iter().filter(|id| *id == "lutsk" || *id == "gori").count(),
        1
    );
    let (visited, not) = (left("wydarzenie:wizyta"), left("!wydarzenie:wizyta"));
    assert_eq!(visited.len() + not.len(), records().records().len());
    assert_eq!(
        left_on(&records(), "wydarzenie:wizyta", Day::constant(2011, 8, 25)),
        ["milwaukee-county", "tomsk", "yehud"]
    );
    // Signs.
    let without = left("wpis:brak");
    let old = left("wpis:..2010");
    assert!(!old.is_empty() && without.iter().all(|id| !old.contains(id)));
    assert_eq!(left("wpis:..2010,brak").len(), old.len() + without.len());
    assert_eq!(left("!wpis:brak").len() + without.len(), records().records().len());
    // Terms.
    assert_eq!(left("termin:milcząco"), ["chongzuo"]);
    assert_eq!(left("term:silent"), ["chongzuo"]);
    assert_eq!(left("termin:minął"), ["umb-ttuhsc", "uwb-wisconsin"]);
    assert_eq!(left("termin:12"), Vec::<String>::new());
    assert_eq!(left("termin:60"), ["uwb-liaocheng"]);
    assert_eq!(left_on(&records(), "termin:12", Day::constant(2019, 12, 1)), Vec::<String>::new());
    // Known only as made by December 2015: its five years are over by December 2020 at the latest.
    assert_eq!(left_on(&records(), "termin:12", Day::constant(2020, 1, 1)), ["chongzuo"]);
    assert_eq!(left_on(&records(), "termin:12", Day::constant(2022, 1, 1)), ["umb-ttuhsc"]);
}

#[test]
fn exact_phrases_stand_letter_for_letter_and_unwanted_words_drop_records() {
    assert_eq!(left("\"Łuck\""), left("\"łuck\""));
    assert!(left("\"łuck\"").contains(&"lutsk".to_owned()) || left("\"łuck\"").contains(&"luck".to_owned()));
    assert!(left("\"psków\"").contains(&"pskov".to_owned()));
    assert!(!left("\"pśkow\"").contains(&"pskov".to_owned()));
    assert_eq!(left("\"uck\""), Vec::<String>::new());
    // Names of countries and kinds are searched, too.
    assert_eq!(left("\"Korea Południowa\""), left("kraj:\"korea południowa\""));
    assert!(left("\"bez przedłużenia i bez sensu\"").is_empty());
    let all = records().records().len();
    let with = left("\"hrabstwo\"").len();
    assert!(with > 0 && left("!\"hrabstwo\"").len() == all - with);
    assert!(!left("!grodno").contains(&"grodno".to_owned()));
    assert!(left("!grodno").contains(&"eindhoven".to_owned()));
    // Scattered letters do not count: `ehv` finds Eindhoven and `!ehv` leaves it.
    assert!(left("!ehv").contains(&"eindhoven".to_owned()));
    assert_eq!(left("!…").len(), all);
}

#[test]
fn words_and_filters_together_find_fewer() {
    let dataset = records();
    let (index, vocabulary) = (index(&dataset), vocabulary(&dataset));
    let mut search = Search::default();
    let mut found = |query: &str| {
        let reading = Reading::new(query, &vocabulary, POLISH);
        let kept = search.keep(&reading, &vocabulary, (|| &index, &dataset), today());
        let order: Vec<u32> = (0u32..)
            .zip(dataset.records())
            .map(|(at, _)| at)
            .map(|at| if kept.as_ref().is_none_or(|kept| kept[at as usize]) { at } else { u32::MAX })
            .collect();
        let found = search.run(&index, query, &order, 100);
        found.hits.iter().map(|hit| dataset.records()[hit.record.index()].id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(found("grodno stan:zakończona")[0], "grodno");
    assert_eq!(found("stan:zakończona grodno").len(), found("grodno stan:zakończona").len());
    assert!(!found("grodno stan:czynna").contains(&"grodno".to_owned()));
    assert!(found("kraj:litwa").is_empty(), "nothing is looked for");
}

#[test]
fn what_cannot_be_understood_is_told_with_what_was_perhaps_meant() {
    use mosty::search::Aspect::{Country, Kind, Since, State, Term, Year};

    let vocabulary = vocabulary(&records());
    let told = |query: &str, lang: usize| -> Vec<(Wrong, Option<String>)> {
        let reading = Reading::new(query, &vocabulary, lang);
        reading.misread.into_iter().map(|misread| (misread.wrong, misread.nearest)).collect()
    };
    let some = |text: &str| Some(text.to_owned());
    for (query, wanted) in [
        ("krja:litwa", vec![(Wrong::Field, some("kraj"))]),
        ("contry:x", vec![(Wrong::Field, some("country"))]),
        ("zzzzzzzzz:x", vec![(Wrong::Field, None)]),
        ("kraj:litwaa", vec![(Wrong::Value(Country), some("litwa"))]),
        ("stan:zakonczna", vec![(Wrong::Value(State), some("zakończona"))]),
        ("rodzaj:qqqqqq", vec![(Wrong::Value(Kind), None)]),
        ("rodzaj:hrabstwo", vec![(Wrong::Value(Kind), some("typ:hrabstwo"))]),
        ("rok:2022..2020", vec![(Wrong::Range(Year), None)]),
        ("od:dawna", vec![(Wrong::Range(Since), None)]),
        // A month of which year? And today is not known here.
        ("od:grudzień", vec![(Wrong::Range(Since), None)]),
        ("rok:dziś", vec![(Wrong::Range(Year), None)]),
        ("termin:99999", vec![(Wrong::Range(Term), None)]),
        ("kraj:", vec![(Wrong::Missing(Country), None)]),
        ("od:..", vec![(Wrong::Missing(Since), None)]),
        ("kraj:litwa,", vec![(Wrong::Missing(Country), None)]),
        ("krja:x stan:", vec![(Wrong::Field, some("kraj")), (Wrong::Missing(State), None)]),
        ("12:30 https://example.org", vec![]),
    ] {
        assert_eq!(told(query, POLISH), wanted, "{query}");
    }
    // The language of the screen comes first where two words are as near.
    assert_eq!(told("typa:x", POLISH), [(Wrong::Field, some("typ"))]);
    assert_eq!(told("typa:x", ENGLISH), [(Wrong::Field, some("type"))]);
    for lang in Lang::ALL {
        let speech = Speech::new(lang);
        let reading = Reading::new("krja:x kraj:litwaa stan:qqq od:x termin:99999 kraj:", &vocabulary, 0);
        assert_eq!(reading.misread.len(), 6);
        for misread in &reading.misread {
            let said = sheets::misread(&speech, &vocabulary, misread);
            assert!(said.ends_with(['.', '?']) && !said.contains('{'), "{said}");
        }
    }
}

#[test]
fn a_fault_finds_nothing_but_what_is_unfinished_does_no_harm() {
    let dataset = records();
    let (index, vocabulary) = (index(&dataset), vocabulary(&dataset));
    let mut search = Search::default();
    let mut holds = |query: &str| -> usize {
        let kept = search.keep(
            &Reading::new(query, &vocabulary, POLISH),
            &vocabulary,
            (|| &index, &dataset),
            today(),
        );
        kept.map_or(dataset.records().len(), |kept| kept.iter().filter(|kept| **kept).count())
    };
    assert_eq!(holds("krja:litwa"), 0);
    assert_eq!(holds("!krja:litwa"), 0);
    assert_eq!(holds("kraj:"), dataset.records().len());
    assert_eq!(holds("od:.."), dataset.records().len());
    let litwa = holds("kraj:litwa");
    assert_eq!(holds("kraj:litwa,"), litwa);
    assert_eq!(Filter::default().only_state(), None);
}

#[test]
fn the_one_state_that_is_asked_for_is_known() {
    let vocabulary = vocabulary(&records());
    for (query, wanted) in [
        ("stan:zakończona", Some(State::Ended)),
        ("stan:zakończona rok:2022", Some(State::Ended)),
        ("stan:zakończona,czynna", None),
        ("!stan:zakończona", None),
        ("stan:zakończona stan:czynna", None),
        ("rok:2022", None),
    ] {
        assert_eq!(Reading::new(query, &vocabulary, POLISH).filter.only_state(), wanted, "{query}");
    }
}
