//! Calendars read back by another library: what stands in them, and on which days they remind.

use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::archive::Archive;
use crate::file::{Audience, read};
use crate::lang::{Lang, Speech};

const SHIPPED: &str = include_str!("../../../data/bialystok.json");

/// Ties with these names, each signed on a date.
fn dataset(ties: &[(&str, &str)]) -> Dataset {
    let record = |(at, (name, date)): (usize, &(&str, &str))| -> Value {
        json!({"id": format!("r{at}"), "kind": "partner", "type": "city", "country": "NL",
               "name": {"pl": name}, "summary": {"pl": "Miasto."},
               "events": [{"date": date, "what": "signed", "sources": ["s"]}]})
    };
    let file = json!({
        "format": "mosty/1", "updated": "2026-11-23",
        "cities": {"home": {"name": {"pl": "Dom, dom; \"dom\""}, "country": "PL", "at": [53.1, 23.2]}},
        "sources": {"s": {"title": "Wykaz; spis, \\n", "publisher": "Urząd", "lang": "pl", "kind": "official"}},
        "records": ties.iter().enumerate().map(record).collect::<Vec<_>>(),
    });
    read(file.to_string(), Audience::Staff).unwrap()
}

fn written(dataset: &Dataset, on: &str, year: Option<i16>) -> (String, Option<String>) {
    let (speech, day) = (&Speech::new(Lang::POLISH), on.parse().unwrap());
    Asking::new(&Archive::new(dataset.clone()), speech, day).calendar(year)
}

/// What the other library finds.
fn found(text: &str) -> (ICalendar, Vec<ICalendarComponent>) {
    let calendar = ICalendar::parse(text).unwrap();
    let event = |part: &&ICalendarComponent| part.component_type == ICalendarComponentType::VEvent;
    let entries = calendar.components.iter().filter(event).cloned().collect();
    (calendar, entries)
}

fn text(entry: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let values = &entry.property(name).unwrap().values;
    assert_eq!(values.len(), 1, "{values:?}");
    values[0].as_text().unwrap().to_owned()
}

/// The day that an entry begins on; it has no hour.
fn start(entry: &ICalendarComponent) -> String {
    let start =
        entry.property(&ICalendarProperty::Dtstart).unwrap().values[0].as_partial_date_time().unwrap();
    assert_eq!((start.hour, start.minute), (None, None));
    format!("{:04}-{:02}-{:02}", start.year.unwrap(), start.month.unwrap(), start.day.unwrap())
}

#[test]
fn the_shipped_calendar_is_read_by_another_library() {
    let shipped = read(SHIPPED, Audience::Staff).unwrap();
    let (written, remark) = written(&shipped, "2026-11-23", None);
    let (_, entries) = found(&written);
    let told: Vec<_> = entries.iter().map(|entry| (entry.uid().unwrap().to_owned(), start(entry))).collect();
    let expected = [
        ("eurocities-joined@mosty", "2005-11-22"),
        ("zmp-joined-2@mosty", "2019-01-11"),
        ("pb-ustb-signed@mosty", "2017-06-07"),
        ("pb-ningbotech-signed@mosty", "2024-05-14"),
        ("sybir-network-signed@mosty", "2022-12-12"),
        ("pb-lviv-signed@mosty", "2017-07-03"),
        ("oifp-minsk-signed@mosty", "2017-02-09"),
    ];
    assert_eq!(told, expected.map(|(uid, start)| (uid.to_owned(), start.to_owned())));
    for entry in &entries {
        assert!(entry.property(&ICalendarProperty::Rrule).is_some());
        let summary = text(entry, &ICalendarProperty::Summary);
        assert!(!summary.contains(|letter: char| letter.is_ascii_digit()), "wrong next year: {summary}");
    }
    let summary = text(&entries[0], &ICalendarProperty::Summary);
    assert_eq!(summary, "Rocznica: EUROCITIES (przystąpienie)");
    let description = text(&entries[0], &ICalendarProperty::Description).replace('\u{a0}', " ");
    assert!(
        description.starts_with("przystąpienie, 22 listopada 2005 r.\nŹródła:\npodlaskie.eu, „EUROCITIES”")
    );
    // What has no day is named, and what is over is not there at all.
    let remark = remark.unwrap().replace('\u{a0}', " ");
    assert!(remark.starts_with("Pominięto 13 rocznic") && remark.contains("Eindhoven"), "{remark}");
    assert!(!written.contains("1992") && !written.contains("irkutsk"));
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let shipped = read(SHIPPED, Audience::Staff).unwrap();
    let today = written(&shipped, "2026-11-23", None);
    assert_eq!(written(&shipped, "2026-11-24", None), today);
    assert_eq!(written(&shipped, "2028-02-29", None), today);
    assert!(today.0.contains("\r\nDTSTAMP:20261123T000000Z\r\n"));
}

#[test]
fn a_date_that_is_put_right_is_the_same_entry_anew() {
    let entry = |date: &str| {
        let (calendar, _) = written(&dataset(&[("Miasto", date)]), "2026-11-23", None);
        let line = |name: &str| calendar.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
        (line("UID:"), line("DTSTART;VALUE=DATE:"))
    };
    assert_eq!(entry("2018-03-16"), ("r0-signed@mosty".to_owned(), "20180316".to_owned()));
    assert_eq!(entry("2018-03-17"), ("r0-signed@mosty".to_owned(), "20180317".to_owned()));
    assert_eq!(entry("2004-02-29").0, "r0-signed@mosty");
    // Several of one kind are told apart.
    let shipped = read(SHIPPED, Audience::Staff).unwrap();
    let (calendar, _) = written(&shipped, "2019-01-01", None);
    let mut uids: Vec<_> = calendar.lines().filter(|line| line.starts_with("UID:")).collect();
    assert!(uids.contains(&"UID:grodno-signed-2@mosty"), "{uids:?}");
    let all = uids.len();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), all);
    assert!(calendar.contains("\r\nSEQUENCE:20261123\r\n"));
}

#[test]
fn lines_are_as_long_as_the_format_allows() {
    let shipped = read(SHIPPED, Audience::Staff).unwrap();
    let names = (1..160).flat_map(|length| ["a".repeat(length), "崇".repeat(length / 2 + 1)]);
    let made_up = names.map(|name| written(&dataset(&[(&name, "2001-01-01")]), "2026-11-23", None));
    for (calendar, _) in made_up.chain([written(&shipped, "2026-11-23", None)]) {
        assert!(calendar.ends_with("END:VCALENDAR\r\n"));
        for line in calendar.split("\r\n") {
            assert!(line.len() <= OCTETS && !line.contains(['\r', '\n']), "{line:?}");
        }
    }
}

#[test]
fn entries_come_round_every_year_and_a_leap_day_on_the_first_of_march() {
    for (date, days) in [
        ("2018-03-16", ["2018-03-16", "2019-03-16", "2020-03-16", "2021-03-16", "2022-03-16"]),
        ("2004-02-29", ["2004-02-29", "2005-03-01", "2006-03-01", "2007-03-01", "2008-02-29"]),
        ("2004-03-01", ["2004-03-01", "2005-03-01", "2006-03-01", "2007-03-01", "2008-03-01"]),
    ] {
        let (calendar, remark) = written(&dataset(&[("Miasto", date)]), "2026-11-23", None);
        assert_eq!(remark, None);
        let told = found(&calendar).0.expand_dates(Tz::Floating, 10_000);
        assert_eq!(told.errors, []);
        let mut told: Vec<_> = told.events.iter().map(|event| event.start.date_naive().to_string()).collect();
        told.retain(|day| day.len() == "2004-02-29".len());
        told.sort();
        assert_eq!(told[..5], days, "{date}");
        // No rule but those that every calendar knows.
        let rules: Vec<_> = calendar.lines().filter_map(|line| line.strip_prefix("RRULE:")).collect();
        let leap = date.ends_with("02-29");
        let plain = if leap { "FREQ=YEARLY;INTERVAL=4" } else { "FREQ=YEARLY" };
        assert_eq!(rules, vec![plain; if leap { 4 } else { 1 }]);
    }
}

#[test]
fn only_certain_days_go_into_a_calendar() {
    let ties = [
        ("Dzień", "2018-03-16"),
        ("Wątpliwe", "2017-03-16?"),
        ("Około", "2016-03-16~"),
        ("Miesiąc", "2015-03"),
        ("Rok", "2014"),
        ("Najpóźniej", "../2013-03-16"),
        ("Nowe", "2026-05-05"),
    ];
    let (calendar, remark) = written(&dataset(&ties), "2026-11-23", None);
    let uids: Vec<_> = found(&calendar).1.iter().map(|entry| entry.uid().unwrap().to_owned()).collect();
    assert_eq!(uids, ["r0-signed@mosty", "r6-signed@mosty"]);
    let remark = remark.unwrap().replace('\u{a0}', " ");
    assert_eq!(remark, "Pominięto 4 rocznice bez pewnego dnia: Wątpliwe, Około, Miesiąc, Rok.");
    // Nothing of this year comes round within it.
    let (calendar, _) = written(&dataset(&ties), "2026-11-23", Some(2026));
    assert_eq!(found(&calendar).1.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_names_survive(name in "[a-zł][,;:\\\\\"'=nN a-ząłż崇🇵🇱\u{a0}]{0,120}[a-z]") {
        let (calendar, _) = written(&dataset(&[(&name, "2018-03-16"), ("Druga", "2018-03-17")]), "2026-11-23", None);
        let (_, entries) = found(&calendar);
        prop_assert_eq!(entries.len(), 2);
        let summary = text(&entries[0], &ICalendarProperty::Summary);
        prop_assert_eq!(summary, format!("Rocznica: {name} (podpisanie)"));
        let description = text(&entries[1], &ICalendarProperty::Description);
        prop_assert!(description.contains("„Wykaz; spis, \\n”"), "{}", description);
        for line in calendar.split("\r\n") {
            prop_assert!(line.len() <= OCTETS, "{:?}", line);
        }
    }
}
