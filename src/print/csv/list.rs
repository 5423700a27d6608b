//! The list and the anniversaries as tables.

use super::{Column, Table, Teller, bounds};
use crate::history::{Anniversary, State, Tie, anniversaries, kilometres};
use crate::print::json::events::when;
use crate::records::{Date, Event};
use crate::sheets::{self, Row, happened, line, local_name, state_of};

const LIST: &[Column] = &[
    ("id", "label-id"),
    ("name", "label-name"),
    ("local_name", "csv-local"),
    ("kind", "label-kind"),
    ("type", "label-type"),
    ("country_name", "label-country"),
    ("country", "csv-code"),
    ("state", "label-state"),
    ("state_how", "csv-how"),
    ("since", "label-since"),
    ("last_sign", "label-last-sign"),
    ("distance_km", "csv-km"),
    ("summary", "label-summary"),
    ("as_of", "csv-as-of"),
    ("updated", "label-updated"),
    ("since_earliest", "csv-since-earliest"),
    ("since_latest", "csv-since-latest"),
    ("end", "csv-end"),
    ("end_earliest", "csv-end-earliest"),
    ("end_latest", "csv-end-latest"),
    ("last_sign_latest", "csv-last-latest"),
    ("ground", "label-ground"),
    ("sources", "heading-sources"),
    ("city", "csv-city"),
    ("wikidata", "csv-wikidata"),
    ("latitude", "csv-latitude"),
    ("longitude", "csv-longitude"),
    ("since_disputed", ""),
    ("line", "label-line"),
    ("state_act", "csv-act"),
    ("ran_out", "csv-ran-out"),
    ("breaks", "csv-breaks"),
];

const ANNIVERSARIES: &[Column] = &[
    ("year", "csv-year"),
    ("when", "csv-when"),
    ("years", "csv-years"),
    ("round", "csv-round"),
    ("id", "label-id"),
    ("name", "label-name"),
    ("what", "csv-event"),
    ("date", "csv-date"),
    ("state", "label-state"),
    ("sources", "heading-sources"),
    ("breaks", "csv-breaks"),
];

impl Teller<'_> {
    /// A line for each row.
    pub(super) fn list(&self, rows: &[Row<'_>]) -> Table {
        Table { columns: LIST, lines: rows.iter().map(|row| self.tie(row.record)).collect() }
    }

    /// The line of one record.
    pub(super) fn one(&self, record: &Tie) -> Table {
        Table { columns: LIST, lines: vec![self.tie(record)] }
    }

    fn tie(&self, record: &Tie) -> Vec<String> {
        let (asking, day) = (self.asking, self.asking.day);
        let (speech, dataset) = (asking.speech, asking.dataset);
        let lang = speech.lang().codes();
        let standing = record.standing(day);
        let cause = standing.cause.and_then(|at| record.event(at));
        let end = cause.filter(|_| standing.state == State::Ended);
        let ended = end.and_then(|event| standing.turned(event));
        let began = record.beginning().and_then(|at| record.event(at));
        let sign = record.last_sign(day).and_then(|sign| record.event(sign)?.date.as_ref());
        let home = dataset.home(record);
        let km = home.zip(record.at).map(|(home, at)| kilometres(home.at, at).to_string());
        let local = || record.local.as_deref().and_then(|tag| record.name.exact(tag)).map(str::to_owned);
        let [since_earliest, since_latest] = bounds(record.since());
        let [end_earliest, end_latest] = bounds(ended.as_ref());
        let [_, last_sign_latest] = bounds(sign);
        let [latitude, longitude] = record.at.map_or([String::new(), String::new()], |at| at.map(degrees));
        let ground = record.ground(dataset, day).map(|ground| self.coded("source", ground));
        let sources = began.into_iter().chain(end).flat_map(|event| &event.sources);
        vec![
            record.id.to_string(),
            record.name.get(lang).to_owned(),
            if self.open { local() } else { local_name(record, speech) }.unwrap_or_default(),
            self.coded("kind", record.kind),
            self.coded("type", record.r#type),
            record.country.as_deref().map(|code| speech.country(code)).unwrap_or_default(),
            record.country.as_deref().unwrap_or_default().to_owned(),
            self.state(record),
            self.how(record, cause),
            self.since(record),
            self.date(sign),
            km.unwrap_or_default(),
            record.summary.get(lang).to_owned(),
            day.to_string(),
            dataset.updated().to_string(),
            since_earliest,
            since_latest,
            self.date(ended.as_ref()),
            end_earliest,
            end_latest,
            last_sign_latest,
            ground.unwrap_or_default(),
            self.cited(sources),
            home.map(|city| city.name.get(lang).to_owned()).unwrap_or_default(),
            record.wikidata.as_deref().unwrap_or_default().to_owned(),
            latitude,
            longitude,
            self.yes(record.since().is_some_and(Date::is_disputed)),
            line(speech, record, &sheets::home(dataset, record, speech), day),
            cause.and_then(|event| event.act).map(|act| self.coded("act", act)).unwrap_or_default(),
            self.date(record.ran_out(day).and_then(|at| record.event(at)?.date.as_ref())),
            began.map(|event| self.breaks(record, event)).unwrap_or_default(),
        ]
    }

    /// In what way it was paused or ended: for people with the deed, and what ran out before.
    fn how(&self, record: &Tie, cause: Option<&Event>) -> String {
        let Some(how) = cause.and_then(|event| event.how) else { return String::new() };
        if self.open {
            return self.coded("way", how);
        }
        let (speech, dataset) = (self.asking.speech, self.asking.dataset);
        let home = sheets::home(dataset, record, speech);
        sheets::how(speech, record, &home, self.asking.day, usize::MAX)
    }

    /// Since when: for people, where it lasts again, the last beginning too.
    fn since(&self, record: &Tie) -> String {
        let first = self.date(record.since());
        match sheets::again(record, self.asking.day).filter(|_| !self.open) {
            Some(again) => format!("{first} … {}", self.date(Some(&again))),
            None => first,
        }
    }

    pub(super) fn state(&self, record: &Tie) -> String {
        let (asking, day) = (self.asking, self.asking.day);
        if self.open {
            return record.standing(day).state.code().to_owned();
        }
        state_of(asking.dataset, record, asking.speech, day)
    }

    /// A line for each anniversary of a year.
    pub(super) fn anniversaries(&self, year: i16) -> Table {
        let all = anniversaries(self.asking.dataset, self.asking.day, year);
        Table { columns: ANNIVERSARIES, lines: all.iter().filter_map(|one| self.anniversary(one)).collect() }
    }

    fn anniversary(&self, anniversary: &Anniversary) -> Option<Vec<String>> {
        let speech = self.asking.speech;
        let (record, event) = anniversary.of(self.asking.dataset)?;
        let falls = Date::parse(&when(anniversary));
        Some(vec![
            anniversary.year.to_string(),
            self.date(falls.as_ref()),
            anniversary.years.to_string(),
            self.yes(anniversary.is_round()),
            record.id.to_string(),
            record.name.get(speech.lang().codes()).to_owned(),
            self.happened(event),
            self.date(event.date.as_ref()),
            self.state(record),
            self.cited(&event.sources),
            self.breaks(record, event),
        ])
    }

    /// Of a while without the tie the years, for programs both dates: "2004/2019-01-11".
    fn breaks(&self, record: &Tie, event: &Event) -> String {
        let day = self.asking.day;
        if !self.open {
            return sheets::breaks(self.asking.speech, record, event, day).join(", ");
        }
        let breaks = record.breaks(event, day).into_iter();
        breaks.map(|(from, to)| format!("{from}/{to}")).collect::<Vec<_>>().join(";")
    }

    fn happened(&self, event: &Event) -> String {
        let what: &str = event.what.into();
        if self.open { what.to_owned() } else { happened(self.asking.speech, event) }
    }
}

/// Degrees with a point, never as a whole number.
pub(super) fn degrees(degrees: f64) -> String {
    format!("{degrees:.5}")
}
