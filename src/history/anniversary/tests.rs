//! Anniversaries of the shipped records and of made-up ones.

use serde_json::{Value, json};

use super::*;
use crate::file::{Audience, read};
use crate::records::File;

fn day(written: &str) -> Day {
    written.parse().expect(written)
}

/// One tie with these events, each written `date what`.
fn tie(events: &[&str]) -> Dataset {
    let event = |written: &&str| {
        let (date, what) = written.split_once(' ').unwrap();
        json!({"date": date, "what": what, "sources": ["s"]})
    };
    let events: Vec<Value> = events.iter().map(event).collect();
    let file = json!({
        "format": "mosty/1", "updated": "2026-11-23",
        "cities": {"home": {"name": {"pl": "Dom"}, "country": "PL", "at": [53.1, 23.2]}},
        "sources": {"s": {"title": "Wykaz", "publisher": "Urząd", "lang": "pl", "kind": "official"}},
        "records": [{"id": "r", "kind": "partner", "type": "city", "name": {"pl": "R"},
                     "summary": {"pl": "R."}, "events": events}],
    });
    Dataset::new(serde_json::from_value::<File>(file).unwrap())
}

/// Where in the year, how many years, of what.
fn told(dataset: &Dataset, on: &str, year: i16) -> Vec<String> {
    let tell = |anniversary: &Anniversary| {
        let (record, event) = anniversary.of(dataset).unwrap();
        let falls = match anniversary.falls {
            Falls::On(day) => day.to_string(),
            Falls::In(first) => first.strftime("%Y-%m").to_string(),
            Falls::Undated => "undated".to_owned(),
        };
        let date = event.date.as_ref().unwrap();
        format!("{falls} {} {} {date}", record.id, anniversary.years)
    };
    anniversaries(dataset, day(on), year).iter().map(tell).collect()
}

#[test]
fn a_while_without_the_tie_is_told_of_what_came_before_it() {
    let told = |events: &[&str], on: &str| {
        let dataset = tie(events);
        let record = &dataset.records()[0];
        let breaks = |event: &Event| {
            let breaks = record.breaks(event, day(on)).into_iter();
            breaks.map(|(from, to)| format!("{from} {to}")).collect::<Vec<_>>().join(", ")
        };
        record.events.iter().map(breaks).collect::<Vec<_>>()
    };
    let left = ["1991-01-18/1991-01-20 joined", "2004 left", "2019-01-11 joined"];
    assert_eq!(told(&left, "2026-11-23"), ["2004 2019-01-11", "", ""]);
    assert_eq!(told(&left, "2019-01-10"), ["", "", ""], "it is not over yet that it was over");
    let held = ["1991 signed", "2000-05 suspended", "2003-02 resumed", "2010 ended", "2012 resumed"];
    assert_eq!(told(&held, "2026-11-23")[0], "2000-05 2003-02, 2010 2012");
    assert_eq!(told(&held, "2005-01-01")[0], "2000-05 2003-02");
    assert_eq!(told(&["1991 signed", "2000 listed"], "2026-11-23"), ["", ""]);
    let shipped = read(include_str!("../../../data/bialystok.json"), Audience::Public).unwrap();
    let broken = shipped.records().iter().filter(|record| {
        record
            .beginning()
            .and_then(|at| record.event(at))
            .is_some_and(|event| !record.breaks(event, day("2026-11-23")).is_empty())
    });
    assert_eq!(broken.map(|record| &*record.id).collect::<Vec<_>>(), ["zmp"]);
}

#[test]
fn anniversaries_fall_where_their_dates_allow() {
    for (date, year, expected) in [
        ("2018-03-16", 2026, Some("2026-03-16 r 8")),
        ("2018-03-16?", 2026, Some("2026-03-16 r 8")),
        ("2004-02-29", 2026, Some("2026-03-01 r 22")),
        ("2004-02-29", 2028, Some("2028-02-29 r 24")),
        ("2000-06", 2025, Some("2025-06 r 25")),
        ("1991-01-18/1991-01-20", 2026, Some("2026-01 r 35")),
        ("1991-01-18/1991-02-20", 2026, Some("undated r 35")),
        ("1992", 2026, Some("undated r 34")),
        ("1996~", 2026, Some("undated r 30")),
        ("2026-01-05", 2027, Some("2027-01-05 r 1")),
        ("2026-01-05", 2026, None),
        ("2026-01-05", 2020, None),
        ("199X", 2026, None),
        ("2013/2018", 2026, None),
        ("../2010-01-12", 2026, None),
        ("2010/..", 2026, None),
    ] {
        let dataset = tie(&[&format!("{date} signed")]);
        let told = told(&dataset, "2026-11-23", year);
        let expected: Vec<_> = expected.map(|told| format!("{told} {date}")).into_iter().collect();
        assert_eq!(told, expected, "{date} in {year}");
        let unknown = ["199X", "2013/2018", "../2010-01-12", "2010/.."].contains(&date);
        assert_eq!(bounded(&dataset, day("2026-11-23")).len(), usize::from(unknown), "{date}");
    }
}

#[test]
fn the_first_beginning_counts_and_later_deeds_with_days_of_their_own() {
    let kept = |events: &[&str]| told(&tie(events), "2026-11-23", 2030);
    assert_eq!(
        kept(&["2000-06 signed", "2017 renewed", "2018-03-16 signed"]),
        ["2030-06 r 30 2000-06", "2030-03-16 r 12 2018-03-16"]
    );
    assert_eq!(
        kept(&["1991 joined", "2004 left", "2019-01-11 joined"]),
        ["2030-01-11 r 11 2019-01-11", "undated r 39 1991"]
    );
    assert_eq!(kept(&["2000-06-01 signed", "2005 signed", "2006-07 signed"]), ["2030-06-01 r 30 2000-06-01"]);
    assert_eq!(kept(&["2000-06-01 signed", "2000-06-01 joined"]).len(), 1, "a day is kept once");
    assert_eq!(kept(&["../2000 signed", "2005-05-05 signed"]), ["2030-05-05 r 25 2005-05-05"]);
    // What is over, or has not begun by the day of asking, is not kept.
    assert_eq!(kept(&["2000-06-01 signed", "2022 ended"]), [""; 0]);
    assert_eq!(kept(&["2000-06-01 visit"]), [""; 0]);
    assert_eq!(kept(&["2000-06-01 signed", "2020-01-01 suspended"]).len(), 1);
    let grodno = tie(&["2000-06-01 signed", "2018-03-16 signed", "2022-03-03 ended"]);
    assert_eq!(told(&grodno, "2021-12-31", 2025).len(), 2);
    assert_eq!(told(&grodno, "2010-12-31", 2025), ["2025-06-01 r 25 2000-06-01"]);
    assert_eq!(told(&grodno, "1999-12-31", 2025), [""; 0]);
    assert_eq!(told(&grodno, "2026-11-23", 2026), [""; 0]);
}

#[test]
fn the_shipped_records_have_these() {
    let shipped = read(include_str!("../../../data/bialystok.json"), Audience::Staff).unwrap();
    assert_eq!(
        told(&shipped, "2026-11-23", 2026),
        [
            "2026-01 zmp 35 1991-01-18/1991-01-20",
            "undated uwb-grsu 30 1996~",
            "undated aviama 15 2011-03-01/2011-10-10",
            "2026-01-11 zmp 7 2019-01-11",
            "2026-02-09 oifp-minsk 9 2017-02-09",
            "2026-05-14 pb-ningbotech 2 2024-05-14",
            "2026-06-07 pb-ustb 9 2017-06-07",
            "2026-07-03 pb-lviv 9 2017-07-03",
            "2026-11-22 eurocities 21 2005-11-22",
            "2026-12-12 sybir-network 4 2022-12-12",
            "2026-08 sumgait 13 2013-08",
            "2026-09 uwb-luoyang 9 2017-09",
            "undated eindhoven 34 1992",
            "undated skmbe 29 1997",
            "undated umb-grsmu-vilnius 23 2003",
            "undated pb-lutsk-ntu 21 2005",
            "undated uwb-wisconsin 17 2009",
            "undated umb-bukhara 7 2019-01/2019-09-10",
            "undated umb-andijan 7 2019",
            "undated pb-knuca 1 2025-01/2025-09-15",
        ]
    );
    assert_eq!(
        told(&shipped, "2026-11-23", 2027),
        [
            "2027-02-09 oifp-minsk 10 2017-02-09",
            "2027-06-07 pb-ustb 10 2017-06-07",
            "2027-07-03 pb-lviv 10 2017-07-03",
            "2027-12-12 sybir-network 5 2022-12-12",
            "2027-09 uwb-luoyang 10 2017-09",
            "undated skmbe 30 1997",
            "undated eindhoven 35 1992",
            "2027-01-11 zmp 8 2019-01-11",
            "2027-05-14 pb-ningbotech 3 2024-05-14",
            "2027-11-22 eurocities 22 2005-11-22",
            "2027-01 zmp 36 1991-01-18/1991-01-20",
            "2027-08 sumgait 14 2013-08",
            "undated uwb-grsu 31 1996~",
            "undated umb-grsmu-vilnius 24 2003",
            "undated pb-lutsk-ntu 22 2005",
            "undated uwb-wisconsin 18 2009",
            "undated aviama 16 2011-03-01/2011-10-10",
            "undated umb-bukhara 8 2019-01/2019-09-10",
            "undated umb-andijan 8 2019",
            "undated pb-knuca 2 2025-01/2025-09-15",
        ]
    );
    let open: Vec<_> = bounded(&shipped, day("2026-11-23"));
    assert_eq!(open.len(), 31);
    // Every living tie has an anniversary of its beginning, or is among those that can have none.
    for (at, record) in alive(&shipped, day("2026-11-23")) {
        let begun = |one: &Anniversary| {
            one.record == at && one.of(&shipped).unwrap().1.date.as_ref() == record.since()
        };
        let kept = anniversaries(&shipped, day("2026-11-23"), 2030).iter().any(begun);
        assert_ne!(kept, open.contains(&at), "{}", record.id);
    }
}
