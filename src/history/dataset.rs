//! The whole file, and the questions that need more of it than one record. What is made of it for speed
//! belongs into `archive`, finding by words into `search`.

use std::collections::{BTreeMap, BTreeSet};

use rayon::iter::{IndexedParallelIterator as _, IntoParallelIterator as _, ParallelIterator as _};

use super::{RecordNo, Tie, kilometres};
use crate::records::{City, Date, Day, Dispute, Event, File, Format, Record, Source, SourceKind, Text, What};
use crate::text::nearest::nearest;

/// From so many records on all processors work out what follows from them.
const MANY: usize = 1024;

/// A file that was read and found sound: every reference in it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// The file without its records.
    file: File,
    records: Vec<Tie>,
    /// The numbers of the records, in the order of their ids.
    by_id: Box<[RecordNo]>,
}

impl Default for Dataset {
    /// What is known while no file could be read: nothing, not even a city.
    fn default() -> Self {
        let file = File {
            schema: None,
            format: Format::Mosty1,
            updated: Date::on(Day::MIN),
            cities: BTreeMap::new(),
            records: Vec::new(),
            sources: BTreeMap::new(),
        };
        Self { file, records: Vec::new(), by_id: Box::default() }
    }
}

impl Dataset {
    /// Takes a sound file: it has a city, and its references hold. `read` is the only caller
    /// outside tests, after `check` found no fault.
    pub fn new(mut file: File) -> Self {
        for city in file.cities.values_mut() {
            arrange(&mut city.events);
            doubt(&mut city.events, &city.disputes);
        }
        let known_by = file.updated.latest();
        let tie = |mut record: Record| {
            arrange(&mut record.events);
            doubt(&mut record.events, &record.disputes);
            Tie::new(record, known_by)
        };
        let records = std::mem::take(&mut file.records);
        let records: Vec<Tie> = if records.len() < MANY {
            records.into_iter().map(tie).collect()
        } else {
            records.into_par_iter().with_min_len(MANY).map(tie).collect()
        };
        let mut by_id: Box<[RecordNo]> = RecordNo::all().take(records.len()).collect();
        let id = |number: &RecordNo| records.get(number.index()).map(|tie| &tie.id);
        by_id.sort_unstable_by(|one, other| id(one).cmp(&id(other)));
        Self { file, records, by_id }
    }

    /// The day of the data.
    pub fn updated(&self) -> &Date {
        &self.file.updated
    }

    /// The first day on which some record began, as far as one is known.
    pub fn first_beginning(&self) -> Option<Day> {
        self.beginnings().min()
    }

    /// The first day on which each record may have begun, where one is known.
    pub fn beginnings(&self) -> impl Iterator<Item = Day> {
        self.records.iter().filter_map(Tie::since).filter_map(Date::earliest)
    }

    /// The records in the order of the file, each with its events oldest first (undated before all).
    pub fn records(&self) -> &[Tie] {
        &self.records
    }

    /// The numbers of the records, in the order of the file.
    pub fn numbers(&self) -> impl Iterator<Item = RecordNo> {
        RecordNo::all().take(self.records.len())
    }

    /// The records with their numbers, in the order of the file.
    pub fn numbered(&self) -> impl Iterator<Item = (RecordNo, &Tie)> {
        RecordNo::all().zip(&self.records)
    }

    /// The record with this number.
    pub fn tie(&self, number: RecordNo) -> Option<&Tie> {
        self.records.get(number.index())
    }

    /// The record with this id.
    pub fn record(&self, id: &str) -> Option<&Tie> {
        self.number(id).and_then(|number| self.tie(number))
    }

    /// The number of the record with this id.
    pub fn number(&self, id: &str) -> Option<RecordNo> {
        let of = |number: &RecordNo| self.tie(*number).map_or("", |tie| &*tie.id);
        let found = self.by_id.binary_search_by(|number| of(number).cmp(id)).ok()?;
        self.by_id.get(found).copied()
    }

    /// The three ids of records nearest to a mistyped one, the nearest first; none where all are far.
    pub fn near_records(&self, id: &str) -> Vec<&str> {
        nearest(id, self.records().iter().map(|record| &*record.id)).into_iter().take(3).collect()
    }

    /// The three ids of sources nearest to a mistyped one, the nearest first; none where all are far.
    pub fn near_sources(&self, id: &str) -> Vec<&str> {
        nearest(id, self.sources().keys().map(|id| &**id)).into_iter().take(3).collect()
    }

    /// The sources by id.
    pub fn sources(&self) -> &BTreeMap<Text, Source> {
        &self.file.sources
    }

    /// The source with this id.
    pub fn source(&self, id: &Text) -> Option<&Source> {
        self.file.sources.get(id)
    }

    /// The cities by id, each with its events oldest first (undated before all).
    pub fn cities(&self) -> &BTreeMap<Text, City> {
        &self.file.cities
    }

    /// The city whose tie a record is: the named one, else the file's first.
    pub fn home(&self, record: &Record) -> Option<&City> {
        match &record.city {
            Some(id) => self.file.cities.get(id),
            None => self.file.cities.values().next(),
        }
    }

    /// How many kilometres away a record lies from its home city, if it has a place.
    pub fn distance(&self, record: &Record) -> Option<u64> {
        Some(kilometres(self.home(record)?.at, record.at?))
    }

    /// Whether the date of an event tells only when somebody looked or copied: it is a mention, or says what
    /// an encyclopaedia lacked that day, or is known by undated sources to have been before they were read.
    pub fn is_copied(&self, event: &Event) -> bool {
        let all =
            |holds: fn(&Source) -> bool| event.sources.iter().all(|id| self.source(id).is_some_and(holds));
        let open = event.date.as_ref().is_some_and(|date| date.earliest().is_none());
        event.is_mention()
            || event.what == What::Background && all(|source| source.kind == SourceKind::Encyclopaedia)
            || open && all(|source| source.date.is_none())
    }

    /// The countries of a record: its own, then those of its parties but for home. One may come twice.
    pub fn countries<'a>(&'a self, record: &'a Record) -> impl Iterator<Item = &'a str> {
        // Most records have no parties, and asking for the home city costs.
        let home = if record.between.is_empty() { None } else { self.home(record) }.map(|city| &city.country);
        let parties = record.between.iter().map(|party| &party.country);
        record.country.iter().chain(parties.filter(move |&country| Some(country) != home)).map(|code| &**code)
    }

    /// The first city of the file, which gives the screen its title.
    pub fn city(&self) -> Option<&City> {
        self.file.cities.values().next()
    }

    /// The agreements that accompany a partner.
    pub fn accompanying<'a>(&'a self, partner: &'a Record) -> impl Iterator<Item = &'a Tie> {
        self.records().iter().filter(|record| record.with.as_ref() == Some(&partner.id))
    }

    /// The file as it stands, events sorted.
    pub fn to_file(&self) -> File {
        File { records: self.records.iter().map(|tie| Record::clone(tie)).collect(), ..self.file.clone() }
    }
}

/// Puts events oldest first, undated ones before all: their order in the file means nothing.
fn arrange(events: &mut [Event]) {
    // A date with an open end comes after those that surely are over.
    let key = |date: &Date| (date.anchor(), date.latest().unwrap_or(Day::MAX));
    events.sort_by_key(|event| event.date.as_ref().map(key));
}

/// Marks the dates that disputes are about.
fn doubt(events: &mut [Event], disputes: &[Dispute]) {
    let about = disputes.iter().filter_map(|dispute| dispute.date.as_ref());
    let about: BTreeSet<&str> = about.map(Date::as_str).collect();
    let dates = events.iter_mut().filter_map(|event| event.date.as_mut());
    for date in dates.filter(|date| about.contains(date.as_str())) {
        *date = date.disputed();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::file::{Audience, read};

    const MINIMAL: &str = include_str!("../../tests/data/good/minimal.json");
    const FULL: &str = include_str!("../../tests/data/good/full.json");
    const CITIES: &str = include_str!("../../tests/data/good/cities.json");

    fn dataset(text: &str) -> Dataset {
        read(text, Audience::Staff).unwrap()
    }

    /// The events of the city and of a record of the full file, with these in their places.
    fn told(events: &Value) -> [Vec<String>; 2] {
        let mut file: Value = serde_json::from_str(FULL).unwrap();
        file["cities"]["bialystok"]["events"] = events.clone();
        file["records"][0]["events"] = events.clone();
        let dataset = dataset(&file.to_string());
        let dates = |events: &[Event]| {
            let date = |event: &Event| event.date.as_ref().map_or("none", Date::as_str).to_owned();
            events.iter().map(date).collect()
        };
        [dates(&dataset.city().unwrap().events), dates(&dataset.records()[0].events)]
    }

    #[test]
    fn events_are_told_oldest_first() {
        let ordered = ["none", "1990", "../2004", "2005", "2005/2007", "2005/..", "2010-01-12"];
        let mut shuffled = ordered.to_vec();
        for _ in 0..ordered.len() {
            shuffled.rotate_left(1);
            shuffled.swap(1, 4);
            let event = |date: &&str| match *date {
                "none" => json!({"what": "visit", "sources": ["press"]}),
                date => json!({"date": date, "what": "visit", "sources": ["press"]}),
            };
            let events = json!(shuffled.iter().map(event).collect::<Vec<_>>());
            assert_eq!(told(&events), [ordered, ordered], "{shuffled:?}");
        }
    }

    #[test]
    fn a_date_that_sources_disagree_on_is_marked() {
        let mut file: Value = serde_json::from_str(FULL).unwrap();
        let events = json!([{"date": "1994", "what": "signed", "sources": ["press"]},
                            {"date": "1999", "what": "visit", "sources": ["press"]}]);
        let claim = json!({"claim": {"pl": "W 1995 r."}, "sources": ["press"]});
        let disputes = json!([{"about": {"pl": "Kiedy?"}, "date": "1994", "claims": [claim, claim]}]);
        file["records"][0]["events"] = events;
        file["records"][0]["disputes"] = disputes;
        let dataset = dataset(&file.to_string());
        let marked: Vec<_> = dataset.records()[0]
            .events
            .iter()
            .map(|event| event.date.as_ref().unwrap().is_disputed())
            .collect();
        assert_eq!(marked, [true, false]);
        assert!(dataset.records()[0].since().unwrap().is_disputed());
    }

    #[test]
    fn what_is_named_is_found() {
        let dataset = dataset(FULL);
        for (number, record) in dataset.numbered() {
            assert_eq!(dataset.number(&record.id), Some(number));
            assert_eq!(dataset.record(&record.id), Some(record));
            assert!(
                record.events.iter().flat_map(|event| &event.sources).all(|id| dataset.source(id).is_some())
            );
        }
        assert_eq!(dataset.record("Grodno"), None);
        assert_eq!(dataset.record(""), None);
        let grodno = dataset.record("grodno").unwrap();
        let with: Vec<_> = dataset.accompanying(grodno).map(|record| &*record.id).collect();
        assert_eq!(with, ["library"]);
    }

    #[test]
    fn every_record_has_a_home() {
        let cities = dataset(CITIES);
        let homes: Vec<_> = cities.records().iter().filter_map(|record| cities.home(record)).collect();
        let names: Vec<_> = homes.iter().map(|city| city.name.get(&["pl"])).collect();
        assert_eq!(names, ["Alfa", "Beta", "Beta", "Beta"]);
        let one = dataset(FULL);
        assert!(one.records().iter().all(|record| one.home(record) == one.city()));
    }

    #[test]
    fn what_is_read_can_be_written_and_read_again() {
        for text in [MINIMAL, FULL, CITIES] {
            let first = dataset(text);
            let written = serde_json::to_string(&first.to_file()).unwrap();
            assert_eq!(dataset(&written).to_file(), first.to_file());
        }
    }
}
