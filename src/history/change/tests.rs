//! Stretches of days, and what changed in them: in the shipped records, in made-up and in random
//! lives.

use std::sync::LazyLock;

use proptest::prelude::*;

use crate::history::lots::{some_date, some_day};
use serde_json::{Value, json};

use super::*;
use crate::file::{Audience, read};
use crate::records::File;

static SHIPPED: LazyLock<Dataset> =
    LazyLock::new(|| read(include_str!("../../../data/bialystok.json"), Audience::Staff).unwrap());

/// Ties with these lives, each event written `date what`, perhaps with further fields after that.
/// They need not be such as a sound file has.
fn dataset(lives: &[Vec<String>]) -> Dataset {
    let event = |written: &String| {
        let mut parts = written.splitn(3, ' ');
        let (date, what) = (parts.next().unwrap(), parts.next().unwrap());
        let mut event: Value = json!({"date": date, "what": what, "sources": ["s"]});
        if let Some(term) = parts.next() {
            event["term"] = serde_json::from_str(term).unwrap();
        }
        event
    };
    let record = |(at, life): (usize, &Vec<String>)| {
        json!({"id": format!("r{at}"), "kind": "partner", "type": "city", "name": {"pl": "R"},
               "summary": {"pl": "R."}, "events": life.iter().map(event).collect::<Vec<_>>()})
    };
    let file = json!({
        "format": "mosty/1", "updated": "2026-11-23",
        "cities": {"home": {"name": {"pl": "Dom"}, "country": "PL", "at": [53.1, 23.2]}},
        "sources": {"s": {"title": "Wykaz", "publisher": "Urząd", "lang": "pl", "kind": "official"}},
        "records": lives.iter().enumerate().map(record).collect::<Vec<_>>(),
    });
    Dataset::new(serde_json::from_value::<File>(file).unwrap())
}

fn day(written: &str) -> Day {
    written.parse().expect(written)
}

/// One tie's life between two days: date, what it came to, how sure, state before and after.
fn told(life: &[&str], after: &str, until: &str) -> Vec<String> {
    let dataset = dataset(&[life.iter().map(ToString::to_string).collect()]);
    let tell = |news: News| {
        let date = news.date.map(|date| date.to_string()).unwrap_or_default();
        let sure = if news.certainty == Certainty::Within { "" } else { news.certainty.code() };
        let states = [news.before.code(), news.after.code()].join(" > ");
        [&date, news.outcome.code(), sure, &states].map(str::to_owned).join(" ").replace("  ", " ")
    };
    news(&dataset, day(after), day(until)).into_iter().map(tell).collect()
}

#[test]
fn in_2022_ended_what_the_sources_say() {
    let (after, until) = (day("2021-12-31"), day("2022-12-31"));
    let tell = |news: News| {
        let (record, event) = news.of(&SHIPPED).unwrap();
        let how = event.how.map(|how| format!(" {how:?}")).unwrap_or_default();
        let date = news.date.clone().unwrap();
        format!(
            "{date} {}: {} {:?}{how}, {}",
            record.id,
            news.outcome.code(),
            event.what,
            news.certainty.code()
        )
    };
    let told: Vec<_> = news(&SHIPPED, after, until).into_iter().map(tell).collect();
    assert_eq!(
        told,
        [
            "../2022-08-04 pb-lutsk-ntu: renewed Renewed, perhaps-earlier",
            "2022-02/.. dijon: doubted Unlisted, perhaps-later",
            "2022-02-24/2022-02-28 tomsk: ended Terminated Unilateral, within",
            "2022-02-24/2022-02-28 irkutsk: ended Terminated Unilateral, within",
            "2022-03-03 grodno: ended Ended Resolution, within",
            "2022-03-03 kaliningrad: ended Ended Resolution, within",
            "2022-03-03 pskov: ended Ended Resolution, within",
            "../2022-10-18 umb-ttuhsc: term-over Signed, perhaps-earlier",
            "2022-12-12 sybir-network: began Signed, within",
        ]
    );
    let ended = |change: &Change| {
        let id = SHIPPED.records()[change.record.index()].id.to_string();
        (change.after.state == State::Ended).then(|| format!("{} {id}", change.day))
    };
    let ended: Vec<_> = changes(&SHIPPED, after, until).iter().filter_map(ended).collect();
    assert_eq!(
        ended,
        [
            "2022-02-28 tomsk",
            "2022-02-28 irkutsk",
            "2022-03-03 grodno",
            "2022-03-03 kaliningrad",
            "2022-03-03 pskov"
        ]
    );
}

#[test]
fn an_event_is_told_once_and_dated_as_it_is() {
    let eindhoven: &[&str] = &["1992 signed"];
    assert_eq!(told(eindhoven, "1991-12-31", "1992-12-31"), ["1992 began ahead > in-force"]);
    assert_eq!(told(eindhoven, "1991-12-31", "1992-06-30"), ["1992 began perhaps-later ahead > unclear"]);
    assert_eq!(
        told(eindhoven, "1992-06-30", "1999-12-31"),
        ["1992 began perhaps-earlier unclear > in-force"]
    );
    assert_eq!(told(eindhoven, "1992-03-01", "1992-06-30"), [""; 0]);
    assert_eq!(told(eindhoven, "1992-12-31", "2026-11-23"), [""; 0]);
    assert_eq!(told(eindhoven, "1980-01-01", "1991-12-31"), [""; 0]);
    let by_2010: &[&str] = &["../2010-01-12 signed"];
    assert_eq!(
        told(by_2010, "2009-12-31", "2010-12-31"),
        ["../2010-01-12 began perhaps-earlier unclear > in-force"]
    );
    assert_eq!(told(by_2010, "2000-12-31", "2009-12-31"), [""; 0]);
}

#[test]
fn lives_are_told_in_outcomes() {
    let all = |life: &[&str]| told(life, "1980-01-01", "2040-01-01");
    for (life, expected) in [
        (
            &[
                "2000-06-01 signed",
                "2018-03-16 signed",
                "2020 suspended",
                "2021-05-01 resumed",
                "2022-03-03 ended",
            ][..],
            &[
                "2000-06-01 began ahead > in-force",
                "2018-03-16 renewed in-force > in-force",
                "2020 paused in-force > paused",
                "2021-05-01 resumed paused > in-force",
                "2022-03-03 ended in-force > ended",
            ][..],
        ),
        (
            &["1991-01 joined", "2004 left", "2019-01-11 joined"],
            &[
                "1991-01 joined ahead > in-force",
                "2004 left in-force > ended",
                "2019-01-11 joined ended > in-force",
            ],
        ),
        (
            &["2001-05-05 signed", "2022-02-28 lapsed", "2022-03-03 ended"],
            &[
                "2001-05-05 began ahead > in-force",
                "2022-02-28 ended in-force > ended",
                "2022-03-03 confirmed ended > ended",
            ],
        ),
        (
            &[r#"2009 signed {"years": 3}"#],
            &["2009 began ahead > in-force", "2012 term-over in-force > unclear"],
        ),
        (
            &[r#"2009-05-05 signed {"years": 3, "then": "ends"}"#, "2015-01-01 signed"],
            &[
                "2009-05-05 began ahead > in-force",
                "2012-05-05 expired in-force > ended",
                "2015-01-01 began ended > in-force",
            ],
        ),
        (
            &[r#"2009-05-05 signed {"years": 3, "then": "continues"}"#],
            &["2009-05-05 began ahead > in-force", "2012-05-05 runs-on in-force > in-force"],
        ),
        (
            &["2009-05-05 signed", "2015-01-01 unlisted", "2016-01-01 renewed"],
            &[
                "2009-05-05 began ahead > in-force",
                "2015-01-01 doubted in-force > unclear",
                "2016-01-01 renewed unclear > in-force",
            ],
        ),
    ] {
        assert_eq!(all(life), expected, "{life:?}");
    }
}

fn some_life() -> impl Strategy<Value = Vec<String>> {
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
        r#" {"years": 2}"#,
        r#" {"years": 3, "then": "ends"}"#,
        r#" {"years": 5, "then": "continues"}"#,
    ]);
    let event = (some_date(), what, term).prop_map(|(date, what, term)| format!("{date} {what}{term}"));
    prop::collection::vec(event, 1..7)
}

/// The standings at the end of `after`, with the changes made, are those at the end of `until`;
/// and what changes up to a day and what changes from it on is all that changes.
fn holds(dataset: &Dataset, mut days: Vec<Day>) -> Result<(), TestCaseError> {
    days.sort_unstable();
    let standings =
        |day: Day| dataset.records().iter().map(|record| record.standing(day)).collect::<Vec<_>>();
    let (after, until) = (days[0], days[days.len() - 1]);
    let all = changes(dataset, after, until);
    let mut now = standings(after);
    for change in &all {
        prop_assert!(after < change.day && change.day <= until);
        prop_assert_eq!(now[change.record.index()], change.before);
        prop_assert_ne!(change.before, change.after);
        prop_assert_eq!(dataset.records()[change.record.index()].standing(change.day), change.after);
        now[change.record.index()] = change.after;
    }
    prop_assert_eq!(now, standings(until));
    let parts: Vec<_> = days.windows(2).flat_map(|pair| changes(dataset, pair[0], pair[1])).collect();
    prop_assert_eq!(&parts, &all);
    // Every turn is told, and nothing is told twice.
    let told = news(dataset, after, until);
    for change in &all {
        let tells = |news: &&News| news.record == change.record;
        prop_assert!(told.iter().any(|news| tells(&news)), "untold: {:?}", change);
        let developments = dataset.records()[change.record.index()].developments();
        prop_assert!(
            developments
                .iter()
                .any(|development| development.first == change.day || development.last == change.day),
            "untold: {:?}",
            change
        );
    }
    for (at, one) in told.iter().enumerate() {
        let same = |other: &&News| {
            (other.record, other.event, other.outcome.of_term())
                == (one.record, one.event, one.outcome.of_term())
        };
        prop_assert!(!told[at + 1..].iter().any(|other| same(&other)), "told twice: {:?}", one);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changes_lead_from_day_to_day_in_any_lives(
        lives in prop::collection::vec(some_life(), 1..4),
        days in prop::collection::vec(some_day(), 2..6),
    ) {
        holds(&dataset(&lives), days)?;
    }

    #[test]
    fn changes_lead_from_day_to_day_in_the_shipped_records(
        days in prop::collection::vec((1985i16..2035, 1i8..=12, 1i8..=28), 2..6),
    ) {
        let days = days.into_iter().map(|(year, month, day)| Day::constant(year, month, day));
        holds(&SHIPPED, days.collect())?;
    }
}
