//! One honest line for each tie: from when to when, and who ended it or why that cannot be told. Every list,
//! card and page tells a tie in these words. The state itself is worked out in `history`.

use jiff::ToSpan;

use super::short::{year, year_in};
use super::word::{deed_ran_out, notice, way};
use crate::history::{EventNo, State, Tie};
use crate::lang::{Speech, named};
use crate::records::{Date, Day, Event, Force, Precision, Reach, What};

/// A part of the line.
pub(super) struct Part {
    /// What stands before it, where it is not the first.
    pub(super) joint: &'static str,
    /// What it says.
    pub(super) said: String,
    /// The event that it rests on.
    pub(super) event: Option<EventNo>,
}

impl Part {
    fn new(said: String, event: Option<EventNo>) -> Self {
        Self { joint: ", ", said, event }
    }
}

/// The whole line: "2000–2022, zakończona uchwałą Rady Miasta Białystok", "od 1992 r. (34 lata)".
pub fn line(speech: &Speech, record: &Tie, home: &str, day: Day) -> String {
    let mut line = String::new();
    for Part { joint, said, .. } in parts(speech, record, home, day) {
        line.push_str(if line.is_empty() { "" } else { joint });
        line.push_str(&said);
    }
    line
}

/// The line in figures, for a column of so many cells: "1992", "≤ 2013", "2000–2022"; of a tie that was over or
/// on hold for a while and lasts again the last beginning too: "1991…2019". Where there is no room for both
/// years it is the later one; no year is ever cut.
pub fn years(speech: &Speech, record: &Tie, day: Day, columns: usize) -> String {
    let standing = record.standing(day);
    let begun = record.since().map(|date| year_in(date, speech, columns)).unwrap_or_default();
    let cause = standing.cause.and_then(|at| record.event(at));
    let over = cause.filter(|_| standing.state == State::Ended).and_then(|event| standing.turned(event));
    let fits = |text: &String| crate::text::width::of(text) <= columns;
    if let Some(over) = over.map(|date| year(&date, speech)) {
        let both = if begun == over { over.clone() } else { format!("{begun}–{over}") };
        return if fits(&both) { both } else { format!("–{over}") };
    }
    match again(record, day).map(|date| year(&date, speech)).filter(|again| *again != begun) {
        Some(again) => Some(format!("{begun}…{again}")).filter(fits).unwrap_or(again),
        None => begun,
    }
}

/// Since when a tie lasts again that was over or on hold for a while.
pub fn again(record: &Tie, day: Day) -> Option<Date> {
    if !record.standing(day).state.lasts() {
        return None;
    }
    let first = record.event(record.beginning()?)?;
    record.breaks(first, day).pop().map(|(_, again)| again)
}

/// The parts of the line in order.
pub(super) fn parts(speech: &Speech, record: &Tie, home: &str, day: Day) -> Vec<Part> {
    let standing = record.standing(day);
    let cause = standing.cause.and_then(|at| record.event(at));
    let date = cause.and_then(|event| standing.turned(event));
    let (first, since) = (record.beginning(), record.since());
    let begun = || since.map(|since| Part::new(speech.since(since), first));
    let ran_out = || {
        let said = deed_ran_out(speech, record, day)?;
        Some(Part { joint: "; ", said, event: record.ran_out(day) })
    };
    match standing.state {
        State::InForce | State::Recognised => {
            let from = cause.and_then(|event| event.date.as_ref());
            let mut told: Vec<Part> =
                from.map(|date| Part::new(lasting(speech, date, day), standing.cause)).into_iter().collect();
            if let Some(since) = since.filter(|_| first != standing.cause) {
                let when = speech.when(since);
                told.push(Part::new(speech.say("standing-first", &[("when", when.into())]), first));
            }
            told.extend(ran_out());
            told
        }
        State::Ahead => begun().into_iter().collect(),
        State::Paused => {
            let when = date.map(|date| speech.when(&date)).unwrap_or_default();
            let paused = speech.say("standing-paused", &[("when", when.into())]);
            let way = cause.map(|event| way(speech, event, home)).unwrap_or_default();
            let said = if way.is_empty() { paused } else { format!("{paused}, {way}") };
            begun().into_iter().chain([Part::new(said, standing.cause)]).collect()
        }
        State::Ended => {
            let span = since.zip(date.as_ref()).map(|(from, to)| Part::new(span(speech, from, to), first));
            let ended = cause.map(|event| Part::new(ended(speech, event, home), standing.cause));
            span.into_iter().chain(ended).chain(ran_out()).collect()
        }
        State::Unclear => {
            let begun = begun().filter(|_| record.begun_by(day) && first != standing.cause);
            let doubt = Part::new(doubt(speech, cause, day), standing.cause);
            begun.into_iter().chain([doubt]).collect()
        }
        State::Never => vec![Part::new(speech.word("standing-never"), None)],
    }
}

/// "2000–2022", or in words where one of the years is not known.
fn span(speech: &Speech, from: &Date, to: &Date) -> String {
    let known = |date: &Date| match date.reach() {
        Reach::At(point) if point.approximate || point.uncertain => None,
        _ => {
            let (first, last) = (date.earliest()?.year(), date.latest()?.year());
            (first == last).then_some(first.to_string())
        }
    };
    match (known(from), known(to), from.reach()) {
        (Some(from), Some(to), _) if from == to => from,
        (Some(from), Some(to), _) => speech.say("life", &[("from", from.into()), ("to", to.into())]),
        (_, Some(to), Reach::NotAfter(point)) => {
            let from = point.first.year().to_string();
            speech.say("life-not-after", &[("from", from.into()), ("to", to.into())])
        }
        _ => {
            let (from, to) = (speech.date(from), speech.date(to));
            speech.say("life-otherwise", &[("from", from.into()), ("to", to.into())])
        }
    }
}

/// "zakończona uchwałą Rady Miasta Białystok".
fn ended(speech: &Speech, event: &Event, home: &str) -> String {
    let ended = if event.force() == Force::Begins {
        speech.word("ended-term")
    } else {
        notice(speech, event).unwrap_or_else(|| speech.word(&named("ended", event.what)))
    };
    let way = way(speech, event, home);
    if way.is_empty() { ended } else { format!("{ended} {way}") }
}

/// "od 1992 r. (34 lata)", the years only where the beginning is known to the year.
fn lasting(speech: &Speech, since: &Date, day: Day) -> String {
    let said = speech.since(since);
    match years_from(since, day).filter(|years| *years > 0) {
        Some(years) => format!("{said} ({})", speech.say("years", &[("n", years.into())])),
        None => said,
    }
}

/// How many years have passed since a date, where it is known well enough to say. Of a date that
/// is known to the year it is the difference of the years, as people count.
pub(super) fn years_from(date: &Date, day: Day) -> Option<i16> {
    let Reach::At(point) = date.reach() else { return None };
    if point.approximate || point.uncertain {
        return None;
    }
    if point.precision == Precision::Year {
        return Some(day.year() - point.first.year());
    }
    let years = years_since(point.last, day);
    (years == years_since(point.first, day)).then_some(years)
}

/// Whole years from one day to another.
pub(super) fn years_since(from: Day, day: Day) -> i16 {
    let early = (day.month(), day.day()) < (from.month(), from.day());
    day.year() - from.year() - i16::from(early)
}

/// Why it cannot be told how the tie stands.
fn doubt(speech: &Speech, cause: Option<&Event>, day: Day) -> String {
    let when = cause.and_then(|event| event.date.as_ref());
    let date = || when.map(|date| speech.date(date)).unwrap_or_default();
    let aside = || when.map(|date| speech.aside(date)).unwrap_or_default();
    match cause {
        Some(event) if event.what == What::Unlisted => {
            speech.say("standing-unlisted", &[("date", aside().into())])
        }
        Some(event) if event.force() == Force::Begins && is_over(event, day) => {
            let years = event.term.as_ref().map_or(0, |term| i16::from(term.years));
            // Without a known beginning nobody can say when the term is over.
            let open = when.is_some_and(|date| date.earliest().is_none());
            let id = if open { "standing-term-open" } else { "standing-term-over" };
            speech.say(id, &[("n", years.into()), ("date", aside().into())])
        }
        _ => speech.say("standing-inside", &[("date", date().into())]),
    }
}

/// Whether the term of a deed is over, or may be.
fn is_over(event: &Event, day: Day) -> bool {
    let years = event.term.as_ref().map(|term| i64::from(term.years).years());
    let first = event.date.as_ref().and_then(Date::earliest);
    years.is_some_and(|years| first.is_none_or(|first| first.saturating_add(years) <= day))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::file::{Audience, read};
    use crate::history::Dataset;
    use crate::lang::Lang;
    use crate::sheets::anniversaries;

    /// How deep the brackets of a text go.
    fn depth(text: &str) -> usize {
        let step = |(depth, most): (usize, usize), c: char| match c {
            '(' => (depth + 1, most.max(depth + 1)),
            ')' => (depth.saturating_sub(1), most),
            _ => (depth, most),
        };
        text.chars().fold((0, 0), step).1
    }

    #[test]
    fn no_line_has_brackets_in_brackets() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        let deeds = [
            json!([{"date": "2001?", "what": "signed", "term": {"years": 5}}]),
            json!([{"date": "../2001?", "what": "signed", "term": {"years": 5}}]),
            json!([{"date": "2000-06", "what": "signed"}, {"date": "2005?", "what": "unlisted"}]),
            json!([{"date": "2000?", "what": "signed"}, {"date": "2005?/2006?", "what": "suspended", "how": "informal"}]),
            json!([{"date": "2000?", "what": "signed"}, {"date": "2005?", "what": "ended", "how": "resolution"},
                   {"date": "2010?", "what": "signed"}]),
        ];
        let made_up = deeds.map(made_up);
        for lang in Lang::ALL {
            let speech = Speech::new(lang);
            for dataset in made_up.iter().chain([&dataset]) {
                for record in dataset.records() {
                    for day in (1990..2027).map(|year| Day::constant(year, 6, 30)) {
                        let said = line(&speech, record, "Białystok", day);
                        assert!(depth(&said) <= 1, "{} on {day}: {said}", record.id);
                    }
                }
                let day = Day::constant(2026, 11, 23);
                let sheet = anniversaries(dataset, |_| true, &speech, day, (2026, 5), usize::MAX);
                for item in &sheet.items {
                    assert!(depth(&item.text()) <= 1, "{}", item.text());
                }
            }
        }
    }

    fn made_up(mut events: Value) -> Dataset {
        for event in events.as_array_mut().into_iter().flatten() {
            event["sources"] = json!(["s"]);
        }
        let claims = [
            json!({"claim": {"pl": "Tak."}, "sources": ["s"]}),
            json!({"claim": {"pl": "Nie."}, "sources": ["s"]}),
        ];
        let dispute = json!({"about": {"pl": "Od kiedy?"}, "date": events[0]["date"], "claims": claims});
        let file = json!({
            "format": "mosty/1", "updated": "2026-11-23",
            "cities": {"home": {"name": {"pl": "Dom"}, "country": "PL", "at": [53.1, 23.2]}},
            "sources": {"s": {"title": "Wykaz", "publisher": "Urząd", "lang": "pl", "kind": "official"}},
            "records": [{"id": "r", "kind": "partner", "type": "city", "country": "NL", "name": {"pl": "Miasto"},
                         "summary": {"pl": "Zdanie."}, "events": events, "disputes": [dispute]}],
        });
        read(file.to_string(), Audience::Staff).unwrap()
    }

    #[test]
    fn years_are_counted_from_what_is_known_only() {
        let (speech, day) = (Speech::new(Lang::POLISH), Day::constant(2026, 11, 23));
        for (date, said) in [
            ("1992", "od 1992 r. (34 lata)"),
            ("2000-06", "od czerwca 2000 r. (26 lat)"),
            ("2001~", "od ok. 2001 r."),
            ("2001?", "od 2001 r. (niepewne)"),
            ("2000-06-01?", "od 1 czerwca 2000 r. (niepewne)"),
            ("../2010", "co najmniej od 2010 r."),
        ] {
            let date = Date::parse(date).unwrap();
            assert_eq!(lasting(&speech, &date, day).replace('\u{a0}', " "), said);
        }
    }
}
