//! The index of a dataset: what is searched, folded once. It takes no part in any single search.

use foldhash::{HashMap, HashMapExt as _};

use super::grade::Sieve;
use super::names::{NONE, Names, Step};
use super::place::Place;
use super::query::Word;
use super::texts::{Gather, Texts};
use crate::history::{Dataset, RecordNo, Tie};
use crate::records::{Kind, Scope, Type};
use crate::text::fold::fold;

/// Everything that can be found in a dataset. Building it takes time with large files, so it may
/// be built in a thread; it holds no reference to the dataset.
#[derive(Debug)]
pub struct Index {
    /// Names, a group for each record.
    pub(super) names: Names,
    /// Names of countries and words for kinds, a group for each set of them that some record has.
    pub(super) shared: Names,
    /// The set of each record.
    sets: Vec<usize>,
    /// Summaries and events.
    pub(super) texts: Texts,
}

impl Index {
    /// Reads the dataset. `countries` gives the names of a country, by its two letters, in every
    /// language that a person may type them in; `kinds` the words for what a record is, which depend
    /// on its kind, type and scope alone.
    pub fn new(
        dataset: &Dataset,
        countries: &dyn Fn(&str) -> Vec<String>,
        kinds: &dyn Fn(&Tie) -> Vec<String>,
    ) -> Self {
        let mut index = Self {
            names: Names::default(),
            shared: Names::default(),
            sets: Vec::with_capacity(dataset.records().len()),
            texts: Texts::default(),
        };
        let mut gather = Gather::default();
        let mut known: HashMap<(Vec<&str>, Kind, Type, Scope), usize> = HashMap::new();
        for (number, record) in dataset.numbered() {
            let with_texts =
                |place: Place| place.texts(record).into_iter().map(move |(_, text)| (place, text));
            index.names.push(Place::names(record).flat_map(with_texts));
            let key = (codes(dataset, record), record.kind, record.r#type, record.scope);
            let set = *known.entry(key).or_insert_with_key(|(codes, ..)| {
                let names: Vec<String> = codes.iter().flat_map(|code| countries(code)).collect();
                let names = names.iter().map(|name| (Place::Country, name.as_str()));
                let words = kinds(record);
                let words = words.iter().map(|word| (Place::Kind, word.as_str()));
                index.shared.push(names.chain(words));
                index.shared.len() - 1
            });
            index.sets.push(set);
            for (place, text) in Place::sentences(record).flat_map(with_texts) {
                gather.text(number, place, &fold(text));
            }
        }
        index.texts = gather.done();
        index
    }

    /// How many records there are.
    pub(super) fn len(&self) -> usize {
        self.sets.len()
    }

    /// The set of words that a record shares with others.
    pub(super) fn set(&self, record: RecordNo) -> usize {
        self.sets.get(record.index()).copied().unwrap_or(usize::MAX)
    }

    /// The best step of a word in each set.
    pub(super) fn set_steps(&self, word: &Word) -> Vec<Step> {
        let sieve = Sieve::new(word.letters.as_bytes());
        (0..self.shared.len()).map(|set| self.shared.best(set, word, sieve)).collect()
    }

    /// The best step of a word in the names of a record and in its set.
    pub(super) fn best(&self, record: RecordNo, word: &Word, sieve: Sieve, sets: &[Step]) -> Step {
        let shared = sets.get(self.set(record)).copied().unwrap_or(NONE);
        self.names.best(record.index(), word, sieve).min(shared)
    }
}

/// The record's country and those of parties abroad: the party at home would be in every search
/// for the own country.
fn codes<'a>(dataset: &'a Dataset, record: &'a Tie) -> Vec<&'a str> {
    let mut codes: Vec<&str> = dataset.countries(record).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
