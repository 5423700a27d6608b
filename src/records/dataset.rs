//! The whole file, and the questions that need more of it than one record.

use std::collections::{BTreeMap, HashMap};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::nearest::nearest;
use super::words::unique;
use super::{City, Date, Day, Event, Record, Source, Text};

/// The format this program reads and writes.
pub const FORMAT: &str = "mosty/1";

/// A file in the format `mosty/1`, as it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "mosty/1")]
pub struct File {
    /// Where editors find the schema.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<Text>,
    /// Always `mosty/1`.
    pub format: Format,
    /// The day the data was last put in order; shown with every answer.
    pub updated: Date,
    /// The cities whose ties these are, by id.
    #[serde(deserialize_with = "unique")]
    #[schemars(extend("minProperties" = 1))]
    pub cities: BTreeMap<Text, City>,
    /// The ties.
    pub records: Vec<Record>,
    /// The sources, by id.
    #[serde(deserialize_with = "unique")]
    pub sources: BTreeMap<Text, Source>,
}

/// The name of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Format {
    /// The only one there is so far.
    #[serde(rename = "mosty/1")]
    Mosty1,
}

/// A file that was read and found sound: every reference in it holds.
#[derive(Clone, Debug)]
pub struct Dataset {
    file: File,
    by_id: HashMap<Text, usize>,
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
        Self { file, by_id: HashMap::new() }
    }
}

impl Dataset {
    /// Takes a sound file: it has a city, and its references hold. `read` is the only caller
    /// outside tests, after `check` found no fault.
    pub fn new(mut file: File) -> Self {
        for city in file.cities.values_mut() {
            arrange(&mut city.events);
        }
        for record in &mut file.records {
            arrange(&mut record.events);
            record.settle(file.updated.latest());
        }
        let by_id = file.records.iter().enumerate().map(|(at, record)| (record.id.clone(), at)).collect();
        Self { file, by_id }
    }

    /// The day of the data.
    pub fn updated(&self) -> &Date {
        &self.file.updated
    }

    /// The records in the order of the file, each with its events oldest first (undated before all).
    pub fn records(&self) -> &[Record] {
        &self.file.records
    }

    /// The record with this id.
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.position(id).and_then(|at| self.file.records.get(at))
    }

    /// Where in `records` the record with this id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        Text::new(id).and_then(|id| self.by_id.get(&id).copied())
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

    /// The first city of the file, which gives the screen its title.
    pub fn city(&self) -> Option<&City> {
        self.file.cities.values().next()
    }

    /// The agreements that accompany a partner.
    pub fn accompanying<'a>(&'a self, partner: &'a Record) -> impl Iterator<Item = &'a Record> {
        self.records().iter().filter(|record| record.with.as_ref() == Some(&partner.id))
    }

    /// The file as it stands, events sorted.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// A schema of the format for editors, generated from these types.
    pub fn schema() -> String {
        format!("{:#}\n", schema())
    }
}

/// Puts events oldest first, undated ones before all: their order in the file means nothing.
fn arrange(events: &mut [Event]) {
    // A date with an open end comes after those that surely are over.
    let key = |date: &Date| (date.anchor(), date.latest().unwrap_or(Day::MAX));
    events.sort_by_key(|event| event.date.as_ref().map(key));
}

/// The same schema as data.
pub(super) fn schema() -> Value {
    schemars::schema_for!(File).to_value()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::records::{Audience, read};

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
    fn what_is_named_is_found() {
        let dataset = dataset(FULL);
        for (at, record) in dataset.records().iter().enumerate() {
            assert_eq!(dataset.position(&record.id), Some(at));
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
        let names: Vec<_> = homes.iter().map(|city| city.name.get("pl")).collect();
        assert_eq!(names, ["Alfa", "Beta", "Beta", "Beta"]);
        let one = dataset(FULL);
        assert!(one.records().iter().all(|record| one.home(record) == one.city()));
    }

    #[test]
    fn what_is_read_can_be_written_and_read_again() {
        for text in [MINIMAL, FULL, CITIES] {
            let first = dataset(text);
            let written = serde_json::to_string(first.file()).unwrap();
            assert_eq!(dataset(&written).file(), first.file());
        }
    }
}
