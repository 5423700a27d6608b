//! What is derived from a dataset once, and in which words it can be asked. Nothing here is asked or
//! answered, and what is made once never changes.

mod group;
mod overview;
mod snapshot;
mod vocabulary;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

pub use group::{Group, weak};
pub use overview::Overview;
pub use snapshot::Snapshot;
pub use vocabulary::{index, tongue, vocabulary, word};

use crate::history::{Chronicle, Dataset, Growth, RecordNo, Rested, Rule, Tie};
use crate::lang::{Lang, Order};
use crate::records::Day;
use crate::search::{Index, Vocabulary};

/// A dataset with everything derived from it; each part is made when it is first asked for, and stays.
#[derive(Debug)]
pub struct Archive {
    dataset: Dataset,
    index: OnceLock<Index>,
    vocabulary: OnceLock<Vocabulary>,
    chronicle: OnceLock<Chronicle>,
    rested: OnceLock<Rested>,
    groups: OnceLock<Arc<[Group]>>,
    /// The first day on which some record began.
    beginning: OnceLock<Option<Day>>,
    /// Where each record stands by its name, in each language in the order of `Lang::ALL`.
    names: [OnceLock<Arc<[u32]>>; Lang::ALL.len()],
    /// The day that was asked for last: whoever asks for a day asks for it again.
    snapshot: Mutex<Option<Arc<Snapshot>>>,
    overview: Mutex<Option<Arc<Overview>>>,
    growth: Mutex<Option<Arc<Growth>>>,
}

impl Archive {
    /// Of this dataset.
    pub fn new(dataset: Dataset) -> Self {
        Self {
            dataset,
            index: OnceLock::new(),
            vocabulary: OnceLock::new(),
            chronicle: OnceLock::new(),
            rested: OnceLock::new(),
            groups: OnceLock::new(),
            beginning: OnceLock::new(),
            names: [const { OnceLock::new() }; Lang::ALL.len()],
            snapshot: Mutex::new(None),
            overview: Mutex::new(None),
            growth: Mutex::new(None),
        }
    }

    /// Makes what the first screen asks for, so that nobody waits for it there.
    pub fn prepare(&self, lang: Lang, day: Day) {
        self.names(lang);
        self.groups();
        self.snapshot(day);
        self.chronicle();
        self.growth(Rule::ALL[0]);
    }

    /// The records.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// What is searched.
    pub fn index(&self) -> &Index {
        self.index.get_or_init(|| index(&self.dataset))
    }

    /// Whether the index is made already.
    pub fn is_indexed(&self) -> bool {
        self.index.get().is_some()
    }

    /// The words of filters.
    pub fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| vocabulary(&self.dataset))
    }

    /// What happened in which year.
    pub fn chronicle(&self) -> &Chronicle {
        self.chronicle.get_or_init(|| Chronicle::new(&self.dataset))
    }

    /// What rests on the sources.
    pub fn rested(&self) -> &Rested {
        self.rested.get_or_init(|| Rested::new(&self.dataset))
    }

    /// The first day on which some record began, if the day is before it: of such a day nothing is known.
    pub fn beginning_after(&self, day: Day) -> Option<Day> {
        self.beginning.get_or_init(|| self.dataset.first_beginning()).filter(|first| day < *first)
    }

    /// The part of the list that each record belongs to.
    pub fn groups(&self) -> Arc<[Group]> {
        let of = |record| Group::of(&self.dataset, record);
        Arc::clone(self.groups.get_or_init(|| self.dataset.records().iter().map(of).collect()))
    }

    /// Where each record stands in the order of names.
    pub fn names(&self, lang: Lang) -> Arc<[u32]> {
        let made = || {
            let order = Order::new(lang);
            let key = |record: &Tie| order.key(record.name.get(lang.codes()));
            let keys: Vec<Vec<u8>> = self.dataset.records().iter().map(key).collect();
            let mut order: Vec<RecordNo> = self.dataset.numbers().collect();
            order.sort_by(|one, other| keys.get(one.index()).cmp(&keys.get(other.index())));
            ranks(&order).into()
        };
        match Lang::ALL.iter().position(|known| *known == lang).and_then(|at| self.names.get(at)) {
            Some(names) => Arc::clone(names.get_or_init(made)),
            None => made(),
        }
    }

    /// How every tie stands on a day.
    pub fn snapshot(&self, day: Day) -> Arc<Snapshot> {
        latest(&self.snapshot, |last| last.day() == day, || Snapshot::new(&self.dataset, day))
    }

    /// What there is to say first on a day, partners counted by a rule.
    pub fn overview(&self, day: Day, rule: Rule) -> Arc<Overview> {
        let made = || Overview::new(&self.dataset, &self.snapshot(day), rule);
        latest(&self.overview, |last| last.is_of(day, rule), made)
    }

    /// How many partners there were on every day by a rule.
    pub fn growth(&self, rule: Rule) -> Arc<Growth> {
        latest(&self.growth, |last| last.rule() == rule, || Growth::new(&self.dataset, rule))
    }
}

/// What was asked for last if it is what is wanted; else that is made, and kept in its place.
fn latest<T>(last: &Mutex<Option<Arc<T>>>, wanted: impl Fn(&T) -> bool, made: impl FnOnce() -> T) -> Arc<T> {
    // Whoever panicked while holding it left a whole one or none.
    let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
    match last.as_ref().filter(|last| wanted(last)) {
        Some(last) => Arc::clone(last),
        None => Arc::clone(last.insert(Arc::new(made()))),
    }
}

/// Where each record stands in an order of all.
pub fn ranks(order: &[RecordNo]) -> Vec<u32> {
    let mut ranks = vec![0; order.len()];
    for (rank, record) in (0u32..).zip(order) {
        if let Some(slot) = ranks.get_mut(record.index()) {
            *slot = rank;
        }
    }
    ranks
}

/// The order of all records in which each of them stands there.
pub fn order(ranks: &[u32]) -> Vec<RecordNo> {
    let mut order = vec![RecordNo::default(); ranks.len()];
    for (record, rank) in RecordNo::all().zip(ranks) {
        if let Some(slot) = order.get_mut(*rank as usize) {
            *slot = record;
        }
    }
    order
}
