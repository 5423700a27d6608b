//! Lives of ties, real ones and made-up ones, and the states that they lead to.

use std::fmt::Write;

use jiff::ToSpan;
use proptest::prelude::*;

use super::*;
use crate::history::Tie;
use crate::history::lots::{some_date, some_day};
use crate::records::{Date, Force, Record, What};

/// A record with these events, each written `date what`, perhaps with further fields after that.
fn record(events: &[&str]) -> Tie {
    let mut written = String::new();
    for event in events {
        let mut parts = event.splitn(3, ' ');
        let (date, what, more) = (parts.next(), parts.next(), parts.next());
        let comma = if written.is_empty() { "" } else { "," };
        let (date, what) = (date.unwrap(), what.unwrap());
        let more = more.map(|more| format!(", {more}")).unwrap_or_default();
        write!(written, r#"{comma} {{"date": "{date}", "what": "{what}"{more}, "sources": ["s"]}}"#).unwrap();
    }
    let record = format!(
        r#"{{"id": "r", "kind": "partner", "type": "city", "name": {{"pl": "R"}}, "summary": {{"pl": "R."}}, "events": [{written}]}}"#
    );
    let mut record: Record = serde_json::from_str(&record).expect(&record);
    record.events.sort_by_key(|event| event.date.as_ref().map(Date::anchor));
    Tie::new(record, Some(day("2026-11-23")))
}

fn day(written: &str) -> Day {
    written.parse().expect(written)
}

/// The states from 1990 to 2030, each with its first day.
fn life(events: &[&str]) -> String {
    let spans = record(events).spans(day("1990-01-01"), day("2030-01-01"));
    let told: Vec<_> = spans.iter().map(|span| format!("{} {:?}", span.from, span.state)).collect();
    told.join(", ").replacen("1990-01-01 ", "", 1)
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn ties_stand_as_their_events_say() {
    let table: &[(&str, &[&str], &str)] = &[
        ("Eindhoven", &["1992 signed"], "Ahead, 1992-01-01 Unclear, 1992-12-31 InForce"),
        (
            "Grodno",
            &[
                "2000-06 signed",
                r#"2017 renewed "act": "council-resolution""#,
                "2018-03-16 signed",
                r#"2020 suspended "how": "informal""#,
                r#"2022-03-03 ended "how": "resolution""#,
            ],
            "Ahead, 2000-06-01 Unclear, 2000-06-30 InForce, 2020-01-01 Unclear, 2020-12-31 Paused, 2022-03-03 Ended",
        ),
        (
            "Kaliningrad",
            &[
                "../2010-01-12 signed",
                "2017 renewed",
                r#"2022-02-28 lapsed "how": "not-renewed""#,
                r#"2022-03-03 ended "how": "resolution""#,
            ],
            "Unclear, 2010-01-12 InForce, 2022-02-28 Ended",
        ),
        (
            "Psków",
            &["2001 renewed", "../2010-01-12 listed", "2022-02-28 lapsed", "2022-03-03 ended"],
            "Ahead, 2001-01-01 Unclear, 2001-12-31 InForce, 2022-02-28 Ended",
        ),
        (
            "Irkuck",
            &["2014-06-20 signed", r#"2022-02-24/2022-02-28 terminated "how": "unilateral""#],
            "Ahead, 2014-06-20 InForce, 2022-02-24 Unclear, 2022-02-28 Ended",
        ),
        (
            "Chongzuo",
            &[r#"../2015-12-18 signed "term": {"years": 5, "then": "continues"}"#],
            "Unclear, 2015-12-18 InForce",
        ),
        ("Bahyr Dar", &[r#"../2026-02-08 listed "begins": true"#], "Unclear, 2026-02-08 Recognised"),
        ("known by a year", &["../2010 signed"], "Unclear, 2010-12-31 InForce"),
        ("Duisburg", &["2024 proposed", "2024-05-01 contact", "2025 unlisted"], "Never"),
        (
            "ZMP",
            &["1991-01-18/1991-01-20 joined", "2004 left", "2019-01-11 joined"],
            "Ahead, 1991-01-18 Unclear, 1991-01-20 InForce, 2004-01-01 Unclear, 2004-12-31 Ended, 2019-01-11 InForce",
        ),
        (
            "a term that ends",
            &[r#"2010-05-01 signed "term": {"years": 3, "then": "ends"}"#],
            "Ahead, 2010-05-01 InForce, 2013-05-02 Ended",
        ),
        (
            "a term whose sequel is not known",
            &[r#"2009 signed "term": {"years": 3}"#],
            "Ahead, 2009-01-01 Unclear, 2009-12-31 InForce, 2012-01-02 Unclear",
        ),
        (
            "a term renewed in time",
            &[r#"2009 signed "term": {"years": 3, "then": "ends"}"#, "2012-02 renewed"],
            "Ahead, 2009-01-01 Unclear, 2009-12-31 InForce",
        ),
        (
            "a term from nobody knows when",
            &[r#"../2015 signed "term": {"years": 5, "then": "ends"}"#],
            "Unclear, 2021-01-01 Ended",
        ),
        (
            "a leap day",
            &[r#"2012-02-29 signed "term": {"years": 1, "then": "ends"}"#],
            "Ahead, 2012-02-29 InForce, 2013-03-01 Ended",
        ),
        (
            "a leap day to a leap day",
            &[r#"2012-02-29 signed "term": {"years": 4, "then": "ends"}"#],
            "Ahead, 2012-02-29 InForce, 2016-03-01 Ended",
        ),
        (
            "a term of five years",
            &[r#"2021-11-27 signed "term": {"years": 5, "then": "ends"}"#],
            "Ahead, 2021-11-27 InForce, 2026-11-28 Ended",
        ),
        (
            "a term to the end of a year",
            &[r#"2010-12-31 signed "term": {"years": 2}"#],
            "Ahead, 2010-12-31 InForce, 2013-01-01 Unclear",
        ),
        (
            "a term renewed on its last day",
            &[r#"2010-05-01 signed "term": {"years": 3, "then": "ends"}"#, "2013-05-01 renewed"],
            "Ahead, 2010-05-01 InForce",
        ),
        (
            "a term renewed on the day after it",
            &[r#"2010-05-01 signed "term": {"years": 3, "then": "ends"}"#, "2013-05-02 renewed"],
            "Ahead, 2010-05-01 InForce",
        ),
        (
            "a term renewed too late",
            &[r#"2010-05-01 signed "term": {"years": 3, "then": "ends"}"#, "2013-05-03 renewed"],
            "Ahead, 2010-05-01 InForce, 2013-05-02 Ended, 2013-05-03 InForce",
        ),
        (
            "Dijon",
            &["../2010-01-12 signed", "2022-02/.. unlisted"],
            "Unclear, 2010-01-12 InForce, 2022-02-01 Unclear",
        ),
        // It is told, so it has happened by the day of the data.
        (
            "an open end",
            &["2000-01-01 signed", "2022-02/.. ended"],
            "Ahead, 2000-01-01 InForce, 2022-02-01 Unclear, 2026-11-23 Ended",
        ),
        // So has what is dated to the year or the month of the data, or only from above.
        ("this year", &["2026 signed"], "Ahead, 2026-01-01 Unclear, 2026-11-23 InForce"),
        ("this month", &["2026-11 signed"], "Ahead, 2026-11-01 Unclear, 2026-11-23 InForce"),
        ("this decade", &["202X signed"], "Ahead, 2020-01-01 Unclear, 2026-11-23 InForce"),
        ("this year at the latest", &["../2026 signed"], "Unclear, 2026-11-23 InForce"),
        (
            "an end this year",
            &["2000-01-01 signed", "2026 ended"],
            "Ahead, 2000-01-01 InForce, 2026-01-01 Unclear, 2026-11-23 Ended",
        ),
        (
            "an end between two years",
            &["2000-01-01 signed", "2024/2028 ended"],
            "Ahead, 2000-01-01 InForce, 2024-01-01 Unclear, 2026-11-23 Ended",
        ),
        // The data does not tell the future: a date there is a slip, and stays what it says.
        ("next year", &["2027 signed"], "Ahead, 2027-01-01 Unclear, 2027-12-31 InForce"),
        // A term from this year is over so many years after the day of the data at the latest.
        (
            "a term from this year",
            &[r#"2026 signed "term": {"years": 1, "then": "ends"}"#],
            "Ahead, 2026-01-01 Unclear, 2026-11-23 InForce, 2027-01-02 Unclear, 2027-11-24 Ended",
        ),
        (
            "an open beginning goes before an end",
            &["../2010 signed", "2005 ended"],
            "Unclear, 2005-12-31 Ended",
        ),
        (
            "doubt, then a new deed",
            &["2000-01-01 signed", "2010-01-01 unlisted", "2012-01-01 renewed"],
            "Ahead, 2000-01-01 InForce, 2010-01-01 Unclear, 2012-01-01 InForce",
        ),
        (
            "doubt does not revive",
            &["2000-01-01 signed", "2005-01-01 ended", "2010-01-01 unlisted"],
            "Ahead, 2000-01-01 InForce, 2005-01-01 Ended",
        ),
        (
            "a pause of what is over",
            &["2000-01-01 signed", "2005-01-01 ended", "2010-01-01 suspended"],
            "Ahead, 2000-01-01 InForce, 2005-01-01 Ended",
        ),
        (
            "paused and resumed in a year",
            &["2000-01-01 signed", "2017 suspended", "2017 resumed"],
            "Ahead, 2000-01-01 InForce, 2017-01-01 Unclear, 2017-12-31 InForce",
        ),
        // Which came last, nobody knows.
        (
            "left and joined in a year",
            &["1991-01-01 joined", "2004 left", "2004 joined"],
            "Ahead, 1991-01-01 InForce, 2004-01-01 Unclear",
        ),
        (
            "ended and renewed, perhaps",
            &["2000-01-01 signed", "2010 ended", "2010-06/2012 renewed"],
            "Ahead, 2000-01-01 InForce, 2010-01-01 Unclear",
        ),
        (
            "begun and ended in a year",
            &["2004 signed", "2004 ended"],
            "Ahead, 2004-01-01 Unclear, 2004-12-31 Ended",
        ),
        (
            "an agreement made some time after the first mention",
            &[r#"../2010 listed "begins": true"#, "2015/2018 signed"],
            "Unclear, 2010-12-31 Recognised, 2018-12-31 InForce",
        ),
        (
            "a signing that nobody has seen",
            &[r#"2010-01-12 signed "act": "unknown""#],
            "Ahead, 2010-01-12 Recognised",
        ),
        (
            "begun anew without an agreement",
            &["2000-01-01 signed", "2005-01-01 ended", r#"2010-01-01 contact "begins": true"#],
            "Ahead, 2000-01-01 InForce, 2005-01-01 Ended, 2010-01-01 Recognised",
        ),
        (
            "a pause does not lose the agreement",
            &["2000-01-01 signed", "2005-01-01 suspended", "2006-01-01 resumed"],
            "Ahead, 2000-01-01 InForce, 2005-01-01 Paused, 2006-01-01 InForce",
        ),
        ("an end without a beginning", &["2004 ended"], "Never"),
        ("an end before the beginning", &["2001 ended", "2004-01-01 signed"], "Ahead, 2004-01-01 InForce"),
        (
            "a second deed from nobody knows when",
            &["2005 signed", "../2020 signed"],
            "Ahead, 2005-01-01 Unclear, 2005-12-31 InForce",
        ),
    ];
    for (name, events, expected) in table {
        assert_eq!(&life(events), expected, "{name}");
        let backwards: Vec<_> = events.iter().copied().rev().collect();
        assert_eq!(&life(&backwards), expected, "{name}, written backwards");
    }
}

#[test]
fn a_state_names_its_cause() {
    let pskov = record(&["2001 renewed", "2022-02-28 lapsed", "2022-03-03 ended"]);
    assert_eq!(pskov.standing(day("2023-01-01")).cause, Some(EventNo::from(1)));
    assert_eq!(pskov.standing(day("2010-01-01")).cause, Some(EventNo::from(0)));
    assert_eq!(pskov.standing(day("2000-12-31")).cause, None);
    let grodno = record(&["2000-06 signed", "2018-03-16 signed", "2020 suspended", "2022-03-03 ended"]);
    assert_eq!(grodno.standing(day("2021-06-01")).cause, Some(EventNo::from(2)));
    assert_eq!(
        grodno.standing(day("2020-06-01")),
        Standing { state: State::Unclear, cause: Some(EventNo::from(2)), runs_on: None }
    );
}

#[test]
fn a_deed_runs_on_until_there_is_a_new_one() {
    let chongzuo = r#"../2015-12-18 signed "term": {"years": 5, "then": "continues"}"#;
    let runs_on = |events: &[&str], on: &str| record(events).standing(day(on)).runs_on;
    assert_eq!(runs_on(&[chongzuo], "2020-12-18"), None);
    assert_eq!(runs_on(&[chongzuo], "2020-12-19"), Some(day("2020-12-19")));
    assert_eq!(runs_on(&[chongzuo], "2026-11-23"), Some(day("2020-12-19")));
    assert_eq!(runs_on(&[chongzuo, "2023-01-01 renewed"], "2022-01-01"), Some(day("2020-12-19")));
    assert_eq!(runs_on(&[chongzuo, "2023-01-01 renewed"], "2024-01-01"), None);
    assert_eq!(runs_on(&[chongzuo, "2023-01-01 ended"], "2024-01-01"), None);
}

#[test]
fn mentions_are_no_signs_of_life() {
    let record = record(&["2001 signed", "2009 visit", "2012 background", "2015 listed", "2026 unlisted"]);
    let told = |event: Option<EventNo>| event.and_then(|event| record.event(event)).map(|event| event.what);
    assert_eq!(told(record.last_sign(day("2020-01-01"))), Some(What::Visit));
    assert_eq!(told(record.last_mention(day("2020-01-01"))), Some(What::Listed));
    assert_eq!(told(record.last_sign(day("2000-01-01"))), None);
    assert_eq!(record.since().map(Date::as_str), Some("2001"));
}

fn some_events() -> impl Strategy<Value = Vec<String>> {
    let what = prop::sample::select(vec![
        "signed",
        "joined",
        "renewed",
        "resumed",
        "suspended",
        "lapsed",
        "ended",
        "left",
        "unlisted",
        "visit",
    ]);
    let term = prop::sample::select(vec![
        "",
        "",
        "",
        r#" "term": {"years": 2}"#,
        r#" "term": {"years": 3, "then": "ends"}"#,
        r#" "term": {"years": 5, "then": "continues"}"#,
    ]);
    let event = (some_date(), what, term).prop_map(|(date, what, term)| format!("{date} {what}{term}"));
    prop::collection::vec(event, 0..7)
}

/// What `standing` says must hold whichever days within their dates the events fell on: here
/// they fall on days that are picked by lot, and history takes its course.
fn course(record: &Tie, lots: &[u32], on: Day) -> Option<State> {
    let mut days = Vec::new();
    for (at, (event, lot)) in record.events.iter().zip(lots).enumerate() {
        let date = event.date.as_ref().unwrap();
        let first = date.earliest().unwrap_or(day("1980-01-01"));
        let last = record.surely(date).min(day("2029-01-01"));
        let room = u32::try_from((last - first).get_days().max(0)).unwrap();
        days.push((first.saturating_add(i64::from(lot % (room + 1)).days()), at, event));
    }
    days.retain(|(_, _, event)| event.force() != Force::Silent);
    days.sort_by_key(|(fell, _, _)| *fell);
    // Impossible: the tie begins before anything else happens to it.
    let opens = record.turns().first().map(|turn| turn.event);
    if days.first().and_then(|(_, at, _)| EventNo::new(*at)) != opens {
        return None;
    }
    let mut state = None;
    for (_, _, event) in days.iter().filter(|(fell, _, _)| *fell <= on) {
        state = match (event.force(), state) {
            (Force::Begins, _) => Some(State::InForce),
            (Force::Ends, Some(_)) => Some(State::Ended),
            (Force::Pauses, Some(State::InForce | State::Unclear)) => Some(State::Paused),
            (Force::Doubts, Some(State::InForce)) => Some(State::Unclear),
            (_, state) => state,
        };
    }
    Some(state.unwrap_or(State::Ahead))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_agree_with_standings(events in some_events(), days in prop::collection::vec(some_day(), 20)) {
        let events: Vec<_> = events.iter().map(String::as_str).collect();
        let record = record(&events);
        let (from, to) = (day("1996-03-01"), day("2024-02-29"));
        let spans = record.spans(from, to);
        prop_assert_eq!(spans.first().map(|span| span.from), Some(from));
        prop_assert_eq!(spans.last().map(|span| span.to), Some(to));
        for pair in spans.windows(2) {
            prop_assert_eq!(pair[0].to, pair[1].from);
            prop_assert_ne!(pair[0].state, pair[1].state);
        }
        for span in &spans {
            prop_assert!(span.from < span.to);
            prop_assert_eq!(record.standing(span.from).state, span.state);
            prop_assert_eq!(record.standing(span.to.yesterday().unwrap()).state, span.state);
        }
        for day in days.into_iter().filter(|day| (from..to).contains(day)) {
            let span = spans.iter().find(|span| (span.from..span.to).contains(&day)).unwrap();
            prop_assert_eq!(record.standing(day).state, span.state);
        }
    }

    #[test]
    fn no_course_of_history_contradicts_a_state(
        events in some_events(),
        lots in prop::collection::vec(any::<u32>(), 7),
        on in some_day(),
    ) {
        let events: Vec<_> = events.iter().map(String::as_str).collect();
        let mut record = Record::clone(&record(&events));
        record.events.iter_mut().for_each(|event| event.term = None);
        // What is resumed was suspended before; a lot does not care.
        record.events.retain(|event| event.what != What::Resumed);
        let record = Tie::new(record, Some(day("2026-11-23")));
        let told = record.standing(on).state;
        if let Some(state) = course(&record, &lots, on) {
            let told = if told == State::Never { State::Ahead } else { told };
            prop_assert!(told == state || told == State::Unclear, "{told:?} told, {state:?} by lot");
        }
    }
}
