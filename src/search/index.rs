//! The index of a dataset: what is searched, folded once. It takes no part in any single search.

use std::collections::HashMap;

use super::grade::Sieve;
use super::names::{NONE, Names, Step};
use super::place::Place;
use super::query::Word;
use super::texts::{Gather, Texts};
use crate::records::{Dataset, Record};
use crate::text::fold::fold;

/// Everything that can be found in a dataset. Building it takes time with large files, so it may
/// be built in a thread; it holds no reference to the dataset.
#[derive(Debug)]
pub struct Index {
    /// Names, a group for each record.
    pub(super) names: Names,
    /// Names of countries, a group for each set of countries that some record has.
    pub(super) countries: Names,
    /// The set of countries of each record.
    country: Vec<usize>,
    /// Summaries and events.
    pub(super) texts: Texts,
}

impl Index {
    /// Reads the dataset. `countries` gives the names of a country, by its two letters, in every
    /// language that a person may type them in.
    pub fn new(dataset: &Dataset, countries: &dyn Fn(&str) -> Vec<String>) -> Self {
        let mut index = Self {
            names: Names::default(),
            countries: Names::default(),
            country: Vec::with_capacity(dataset.records().len()),
            texts: Texts::default(),
        };
        let mut gather = Gather::default();
        let mut known: HashMap<Vec<&str>, usize> = HashMap::new();
        for (number, record) in (0..).zip(dataset.records()) {
            let with_texts =
                |place: Place| place.texts(record).into_iter().map(move |(_, text)| (place, text));
            index.names.push(Place::names(record).flat_map(with_texts));
            let codes = codes(dataset, record);
            let set = *known.entry(codes).or_insert_with_key(|codes| {
                let names: Vec<String> = codes.iter().flat_map(|code| countries(code)).collect();
                index.countries.push(names.iter().map(|name| (Place::Country, name.as_str())));
                index.countries.len() - 1
            });
            index.country.push(set);
            for (place, text) in Place::sentences(record).flat_map(with_texts) {
                gather.text(number, place, &fold(text));
            }
        }
        index.texts = gather.done();
        index
    }

    /// How many records there are.
    pub(super) fn len(&self) -> usize {
        self.country.len()
    }

    /// The set of countries of a record.
    pub(super) fn country(&self, record: u32) -> usize {
        self.country.get(record as usize).copied().unwrap_or(usize::MAX)
    }

    /// The best step of a word in each set of countries.
    pub(super) fn country_steps(&self, word: &Word) -> Vec<Step> {
        let sieve = Sieve::new(word.letters.as_bytes());
        (0..self.countries.len()).map(|set| self.countries.best(set, word, sieve)).collect()
    }

    /// The best step of a word in the names of a record and of its countries.
    pub(super) fn best(&self, record: u32, word: &Word, sieve: Sieve, countries: &[Step]) -> Step {
        let country = countries.get(self.country(record)).copied().unwrap_or(NONE);
        self.names.best(record as usize, word, sieve).min(country)
    }
}

/// The record's country and those of parties abroad: the party at home would be in every search
/// for the own country.
fn codes<'a>(dataset: &'a Dataset, record: &'a Record) -> Vec<&'a str> {
    let home = dataset.home(record).map(|city| &city.country);
    let parties = record.between.iter().map(|party| &party.country).filter(|&country| Some(country) != home);
    let mut codes: Vec<&str> = record.country.iter().chain(parties).map(|code| &**code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
