//! Rules on the same tie written twice.

use std::collections::HashMap;

use crate::file::fault::{FaultKind, quote};
use crate::file::place::Trail;
use crate::records::{City, Kind, Record, Text};

use super::Check;

impl<'a> Check<'a> {
    /// A city holds a partner once, is not its own partner, and does not stand in the list of a city
    /// of the file that stands in its own: A–B and B–A are one tie, and would be counted twice.
    pub(super) fn twins(&mut self) {
        let file = self.file;
        let mut by_wikidata: HashMap<(&str, &str), &Record> = HashMap::new();
        let mut by_name: HashMap<(&str, &str, String), &Record> = HashMap::with_capacity(file.records.len());
        // Pairs of cities of the file, the home city first.
        let mut pairs: HashMap<(&str, &str), &Record> = HashMap::new();
        for (at, record) in file.records.iter().enumerate().filter(|(_, r)| r.kind == Kind::Partner) {
            let Some(home) = self.home(record) else { continue };
            let mut twin = None;
            if let Some(wikidata) = &record.wikidata {
                twin = Some(*by_wikidata.entry((home, &**wikidata)).or_insert(record));
            }
            if let Some(country) = &record.country {
                for (_, name) in record.name.iter() {
                    let other = *by_name.entry((home, &**country, name.to_lowercase())).or_insert(record);
                    // Namesakes with Wikidata ids of their own are two places.
                    let apart = other.wikidata.is_some()
                        && record.wikidata.is_some()
                        && other.wikidata != record.wikidata;
                    if twin.is_none_or(|twin| std::ptr::eq(twin, record)) && !apart {
                        twin = Some(other);
                    }
                }
            }
            let records = Trail::Whole.key("records");
            let trail = records.index(at);
            let found = || quote(&record.id);
            if let Some(other) = twin.filter(|twin| !std::ptr::eq(*twin, record)) {
                let kind = FaultKind::TwinRecords { found: found(), other: quote(&other.id) };
                self.fault(&trail, kind);
            }
            for (partner, city) in &file.cities {
                if !is_city(record, city) {
                    continue;
                }
                if &**partner == home {
                    self.fault(&trail, FaultKind::OwnCity { found: found() });
                } else if let Some(other) = pairs.get(&(&**partner, home)) {
                    let kind = FaultKind::MirroredRecord { found: found(), other: quote(&other.id) };
                    self.fault(&trail, kind);
                } else {
                    pairs.insert((home, partner), record);
                }
            }
        }
    }

    fn home(&self, record: &'a Record) -> Option<&'a str> {
        let first = || self.file.cities.keys().next();
        record.city.as_ref().or_else(first).map(|id: &Text| &**id)
    }
}

fn is_city(record: &Record, city: &City) -> bool {
    if let (Some(one), Some(other)) = (&record.wikidata, &city.wikidata) {
        return one == other;
    }
    record.country.as_ref() == Some(&city.country)
        && record.name.iter().any(|(tag, name)| city.name.exact(tag) == Some(name))
}
