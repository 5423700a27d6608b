//! Rules on the same tie written twice.

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasher, Hash};

use crate::file::fault::{FaultKind, quote};
use crate::records::{City, File, Kind, Record, Text};

/// How many cities of one name in one country are looked at: where more share it, nobody can tell
/// which is meant, and looking at all for every record would take time without end.
const NAMESAKES: usize = 8;

/// A city holds a partner once, is not its own partner, and does not stand in the list of a city
/// of the file that stands in its own: A–B and B–A are one tie, and would be counted twice. Tells
/// each fault with the place of its record, in their order.
pub(in crate::file) fn twins(file: &File) -> impl Iterator<Item = (usize, FaultKind)> {
    let mut seen = Seen { cities: Cities::of(file), ..Seen::default() };
    let partners = file.records.iter().enumerate().filter(|(_, record)| record.kind == Kind::Partner);
    partners.flat_map(move |(at, record)| {
        let home = record.city.as_ref().or_else(|| file.cities.keys().next());
        let faults = home.map(|home| seen.judge(record, home)).unwrap_or_default();
        faults.into_iter().map(move |fault| (at, fault))
    })
}

/// The partners so far, by what they could be known again by.
#[derive(Default)]
struct Seen<'a> {
    cities: Cities<'a>,
    by_wikidata: First<'a>,
    by_name: First<'a>,
    /// Pairs of cities of the file, the home city first.
    pairs: HashMap<(&'a str, &'a str), &'a Record>,
}

impl<'a> Seen<'a> {
    fn judge(&mut self, record: &'a Record, home: &'a str) -> Vec<FaultKind> {
        let mut faults = Vec::new();
        let found = || quote(&record.id);
        if let Some(other) = self.twin(record, home).filter(|twin| !std::ptr::eq(*twin, record)) {
            faults.push(FaultKind::TwinRecords { found: found(), other: quote(&other.id) });
        }
        for partner in self.cities.named_by(record) {
            if partner == home {
                faults.push(FaultKind::OwnCity { found: found() });
            } else if let Some(other) = self.pairs.get(&(partner, home)) {
                faults.push(FaultKind::MirroredRecord { found: found(), other: quote(&other.id) });
            } else {
                self.pairs.insert((home, partner), record);
            }
        }
        faults
    }

    /// The first record of the same partner in the list of this city, perhaps this record itself.
    fn twin(&mut self, record: &'a Record, home: &'a str) -> Option<&'a Record> {
        let mut twin = None;
        if let Some(wikidata) = &record.wikidata {
            twin = Some(self.by_wikidata.of((home, wikidata), record));
        }
        let Some(country) = &record.country else { return twin };
        for (_, name) in record.name.iter() {
            let other = self.by_name.of((home, country, name.to_lowercase()), record);
            // Namesakes with Wikidata ids of their own are two places.
            let apart =
                other.wikidata.is_some() && record.wikidata.is_some() && other.wikidata != record.wikidata;
            if twin.is_none_or(|twin| std::ptr::eq(twin, record)) && !apart {
                twin = Some(other);
            }
        }
        twin
    }
}

/// The first record of each key. Of the keys only their hashes are kept, since the keys of a large
/// file would take a third of its size; one chance in billions that two of its keys have the same.
#[derive(Default)]
struct First<'a> {
    records: HashMap<u64, &'a Record>,
}

impl<'a> First<'a> {
    /// The first of this key, which is this record if there was none before.
    fn of(&mut self, key: impl Hash, record: &'a Record) -> &'a Record {
        let hash = self.records.hasher().hash_one(key);
        self.records.entry(hash).or_insert(record)
    }
}

/// The cities of the file by what a record can name them by.
#[derive(Default)]
struct Cities<'a> {
    by_wikidata: HashMap<&'a str, Namesakes<'a>>,
    /// By country, language and name.
    by_name: HashMap<(&'a str, &'a str, &'a str), Namesakes<'a>>,
}

/// Cities that one name may mean, each with its id.
type Namesakes<'a> = Vec<(&'a str, &'a City)>;

impl<'a> Cities<'a> {
    fn of(file: &'a File) -> Self {
        let add = |namesakes: &mut Namesakes<'a>, id: &'a Text, city: &'a City| {
            if namesakes.len() < NAMESAKES {
                namesakes.push((id, city));
            }
        };
        let mut cities = Self::default();
        for (id, city) in &file.cities {
            for (tag, name) in city.name.iter() {
                add(cities.by_name.entry((&city.country, tag, name)).or_default(), id, city);
            }
            if let Some(wikidata) = &city.wikidata {
                add(cities.by_wikidata.entry(wikidata).or_default(), id, city);
            }
        }
        cities
    }

    /// The ids of the cities that a record may be about: by their Wikidata ids or, where one of them
    /// has none, by a name in the same language and country.
    fn named_by(&self, record: &Record) -> BTreeSet<&'a str> {
        let by_id = record.wikidata.as_ref().and_then(|id| self.by_wikidata.get(&**id));
        let country = record.country.as_deref();
        let names = record.name.iter().filter_map(|(tag, name)| self.by_name.get(&(country?, tag, name)));
        let apart = |city: &City| record.wikidata.is_some() && city.wikidata.is_some();
        let by_name = names.flatten().filter(|(_, city)| !apart(city));
        by_id.into_iter().flatten().chain(by_name).map(|(id, _)| *id).collect()
    }
}
