//! What the list shows, and in which order: all records by group, or the hits of a query by rank.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::sheet;
use crate::lang::{Order, Speech};
use crate::records::{Dataset, Day, Kind, Record, Scope, State, Type};
use crate::search::{Found, Hit};

/// The parts of the list, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Partners, present and former.
    Partners,
    /// Partners that nothing better than an encyclopaedia vouches for.
    Unconfirmed,
    /// Memberships in networks beyond the country.
    Memberships,
    /// Memberships in networks within the country.
    Domestic,
    /// Agreements between institutions.
    Agreements,
    /// Contacts and plans that no agreement came of.
    Others,
}

impl Group {
    /// The group of a record.
    pub fn of(dataset: &Dataset, record: &Record) -> Self {
        // Whether a tie was ever concluded does not depend on the day.
        match (record.kind, record.scope) {
            _ if record.standing(Day::MAX).state == State::Never => Self::Others,
            (Kind::Partner, _) if sheet::weak(dataset, record) => Self::Unconfirmed,
            (Kind::Partner, _) => Self::Partners,
            (Kind::Membership, Scope::International) => Self::Memberships,
            (Kind::Membership, Scope::Domestic) => Self::Domestic,
            (Kind::Agreement, _) => Self::Agreements,
        }
    }

    /// The name of its message.
    pub fn id(self) -> &'static str {
        match self {
            Self::Partners => "group-partners",
            Self::Unconfirmed => "group-unconfirmed",
            Self::Memberships => "group-memberships",
            Self::Domestic => "group-domestic",
            Self::Agreements => "group-agreements",
            Self::Others => "group-others",
        }
    }
}

/// What the records on the following lines have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Head {
    /// Their part of the list.
    Group(Group),
    /// What stands at the other end; what is not a city comes first.
    Type(bool, Type),
}

/// The head of some rows: the first of them, how many they are, and how many of them are over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// What they have in common.
    pub head: Head,
    /// The first row.
    pub start: usize,
    /// How many rows.
    pub size: usize,
    /// How many of them are ended on the day.
    pub ended: usize,
}

/// What the list is sorted by, within its parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Name.
    #[default]
    Name,
    /// Beginning, the oldest first; those without one last.
    Start,
    /// Name of the country, then name.
    Country,
    /// What stands at the other end, which then also makes the parts.
    Type,
    /// Last sign of life, the oldest first; those without one before all.
    LastSign,
}

impl Sort {
    /// Every order with the name by which a person asks for it, in the order of the key.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Name, "name"),
        (Self::Start, "since"),
        (Self::Country, "country"),
        (Self::Type, "type"),
        (Self::LastSign, "sign"),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(sort, _)| *sort == self).map_or("name", |(_, name)| name)
    }

    /// The next one, going round.
    #[must_use]
    pub fn next(self) -> Self {
        let after = Self::ALL.iter().skip_while(|(sort, _)| *sort != self).nth(1);
        after.map_or(Self::Name, |(sort, _)| *sort)
    }
}

/// The rows of the list.
#[derive(Default)]
pub struct Rows {
    /// Keys that put the records' names in the order of the language.
    names: Vec<Vec<u8>>,
    groups: Vec<Group>,
    heads: Vec<Head>,
    /// Whether each record is over on the day.
    ended: Vec<bool>,
    /// All records in their order.
    order: Vec<u32>,
    /// Whether each record is kept; none where all are.
    kept: Option<Vec<bool>>,
    /// Those that are kept, in that order.
    sorted: Vec<u32>,
    /// Where each record stands in `sorted`: what decides between equal hits. `u32::MAX` for those
    /// that are not kept.
    ranks: Vec<u32>,
    sections: Vec<Section>,
    found: Option<Found>,
}

impl Rows {
    /// Takes the names of a dataset in a language; `sort` must follow.
    pub fn new(dataset: &Dataset, speech: &Speech) -> Self {
        let order = Order::new(speech.lang());
        let name = |record: &Record| order.key(record.name.get(speech.lang().code()));
        Self {
            names: dataset.records().iter().map(name).collect(),
            groups: dataset.records().iter().map(|record| Group::of(dataset, record)).collect(),
            ..Self::default()
        }
    }

    /// Sorts anew.
    pub fn sort(&mut self, dataset: &Dataset, speech: &Speech, day: Day, sort: Sort, reverse: bool) {
        let keys: Vec<Key> = match sort {
            Sort::Name | Sort::Type => Vec::new(),
            Sort::Country => countries(dataset, speech),
            Sort::Start => dataset.records().iter().map(start).collect(),
            Sort::LastSign => dataset.records().iter().map(|record| sign(record, day)).collect(),
        };
        let head = |(at, record): (usize, &Record)| match sort {
            Sort::Type => Head::Type(record.r#type == Type::City, record.r#type),
            _ => Head::Group(self.groups.get(at).copied().unwrap_or(Group::Others)),
        };
        let heads: Vec<Head> = dataset.records().iter().enumerate().map(head).collect();
        let by = |one: u32, other: u32| -> Ordering {
            let (one, other) = (one as usize, other as usize);
            let within = keys.get(one).cmp(&keys.get(other));
            let within = within.then_with(|| self.names.get(one).cmp(&self.names.get(other)));
            let within = if reverse { within.reverse() } else { within };
            heads.get(one).cmp(&heads.get(other)).then(within)
        };
        let mut order: Vec<u32> = (0..u32::try_from(self.names.len()).unwrap_or(u32::MAX)).collect();
        order.sort_by(|one, other| by(*one, *other));
        let ended = |record: &Record| record.standing(day).state == State::Ended;
        self.ended = dataset.records().iter().map(ended).collect();
        self.order = order;
        self.heads = heads;
        self.arrange();
    }

    /// Shows only these records, by their places in the dataset, or all again; a query looks only
    /// among them.
    pub fn keep(&mut self, kept: Option<Vec<bool>>) {
        if self.kept.is_some() || kept.is_some() {
            self.kept = kept;
            self.arrange();
        }
    }

    /// How many records are kept, if not all are.
    pub fn kept(&self) -> Option<usize> {
        self.kept.as_ref().map(|_| self.sorted.len())
    }

    /// Puts the kept records in their rows.
    fn arrange(&mut self) {
        let kept =
            |record: &u32| self.kept.as_ref().is_none_or(|kept| kept.get(*record as usize) == Some(&true));
        self.sorted = self.order.iter().copied().filter(kept).collect();
        self.ranks = vec![u32::MAX; self.order.len()];
        for (rank, record) in (0u32..).zip(&self.sorted) {
            if let Some(place) = self.ranks.get_mut(*record as usize) {
                *place = rank;
            }
        }
        self.sections = self.parts();
    }

    /// The parts that the kept records make.
    fn parts(&self) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        for (row, record) in self.sorted.iter().enumerate() {
            let at = *record as usize;
            let Some(head) = self.heads.get(at) else { continue };
            if sections.last().is_none_or(|last| last.head != *head) {
                sections.push(Section { head: *head, start: row, size: 0, ended: 0 });
            }
            if let Some(last) = sections.last_mut() {
                last.size += 1;
                last.ended += usize::from(self.ended.get(at) == Some(&true));
            }
        }
        sections
    }

    /// Where each record stands when nothing is searched: decides between equal hits.
    pub fn ranks(&self) -> &[u32] {
        &self.ranks
    }

    /// Shows these hits, or all records again.
    pub fn show(&mut self, found: Option<Found>) {
        self.found = found;
    }

    /// What the query found, if there is one.
    pub fn found(&self) -> Option<&Found> {
        self.found.as_ref()
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.found.as_ref().map_or(self.sorted.len(), Found::total)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The record in a row, by its place in the dataset.
    pub fn record(&self, row: usize) -> Option<usize> {
        match &self.found {
            Some(found) => found.hits.get(row).map(|hit| hit.record),
            None => self.sorted.get(row).map(|record| *record as usize),
        }
    }

    /// The hit in a row, while a query is shown.
    pub fn hit(&self, row: usize) -> Option<&Hit> {
        self.found.as_ref().and_then(|found| found.hits.get(row))
    }

    /// The row of a record, if it is shown.
    pub fn row(&self, record: usize) -> Option<usize> {
        match &self.found {
            Some(found) => found.hits.iter().position(|hit| hit.record == record),
            None => self.ranks.get(record).filter(|rank| **rank != u32::MAX).map(|rank| *rank as usize),
        }
    }

    /// Whether a record is shown, on whatever row.
    pub fn shows(&self, record: usize) -> bool {
        match &self.found {
            Some(found) => found.records.binary_search(&record).is_ok(),
            None => self.row(record).is_some(),
        }
    }

    /// The parts of the list; none while hits are shown.
    pub fn sections(&self) -> &[Section] {
        if self.found.is_some() { &[] } else { &self.sections }
    }

    /// The line that a row stands on, heads of groups counted as lines of their own.
    pub fn line(&self, row: usize) -> usize {
        row + self.sections().iter().filter(|section| section.start <= row).count()
    }

    /// How many lines there are.
    pub fn lines(&self) -> usize {
        self.len() + self.sections().len()
    }

    /// What stands on a line: a row, or else the head of a part.
    pub fn at(&self, line: usize) -> Result<usize, Section> {
        for (before, section) in self.sections().iter().enumerate().rev() {
            let head = section.start + before;
            if line == head {
                return Err(*section);
            }
            if line > head {
                return Ok(line - before - 1);
            }
        }
        Ok(line)
    }
}

/// What records are compared by before their names.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// A rank among countries.
    Rank(usize),
    /// First those that are missing, or the days in order.
    Early(Option<Day>),
    /// The days in order, then those that are missing.
    Late(bool, Option<Day>),
}

fn start(record: &Record) -> Key {
    let day = record.since().map(crate::records::Date::anchor);
    Key::Late(day.is_none(), day)
}

fn sign(record: &Record, day: Day) -> Key {
    let date = record.last_sign(day).and_then(|event| event.date.as_ref());
    Key::Early(date.map(|date| date.latest().unwrap_or(day).min(day)))
}

fn countries(dataset: &Dataset, speech: &Speech) -> Vec<Key> {
    let order = Order::new(speech.lang());
    let codes: HashMap<&str, Vec<u8>> = dataset
        .records()
        .iter()
        .filter_map(|record| record.country.as_deref())
        .map(|code| (code, order.key(&speech.country(code))))
        .collect();
    let mut sorted: Vec<&Vec<u8>> = codes.values().collect();
    sorted.sort_unstable();
    let rank = |record: &Record| match record.country.as_deref().and_then(|code| codes.get(code)) {
        Some(key) => Key::Rank(sorted.binary_search(&key).unwrap_or_default()),
        None => Key::Rank(usize::MAX),
    };
    dataset.records().iter().map(rank).collect()
}
