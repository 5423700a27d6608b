//! What happened in which year, over all records: made once for a dataset.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::RangeInclusive;

use crate::history::{Dataset, EventNo, RecordNo, Tie};
use crate::records::{Date, Day, Event, Force, What};

/// How many records of a happening are named; of the others it is told how many they are.
const NAMED: usize = 8;

/// All dated events by year but for those that only explain others, and those of which the dates tell only
/// when somebody looked; in each year first what changed the state of a tie, then what else happened, then
/// what may not have been that year at all; and each of these by date.
#[derive(Debug, Default)]
pub struct Chronicle(BTreeMap<i16, Vec<Group>>);

/// Events of one sort on one date.
#[derive(Debug)]
struct Group {
    /// Whose event tells what happened: a record's, or the city's own.
    teller: Option<RecordNo>,
    event: EventNo,
    /// The records that it happened to, in the order of the dataset; none for the city itself.
    records: Vec<RecordNo>,
}

/// Events of one sort on one date, with those that they happened to.
#[derive(Clone, Debug)]
pub struct Happening<'a> {
    /// The event, as the first of them tells it.
    pub event: &'a Event,
    /// The first records that it happened to; none for what happened to the city itself.
    pub records: Vec<&'a Tie>,
    /// How many more it happened to.
    pub more: usize,
}

/// What is asked of a chronicle.
pub struct Asked<'a, F> {
    /// The days.
    pub days: RangeInclusive<Day>,
    /// Which records count.
    pub shown: &'a F,
    /// How many happenings are wanted.
    pub most: usize,
}

impl Chronicle {
    /// Puts the events of a dataset in order.
    pub fn new(dataset: &Dataset) -> Self {
        let mut years: BTreeMap<i16, BTreeMap<_, Group>> = BTreeMap::new();
        let records = dataset.numbered().map(|(number, record)| (Some(number), &record.events));
        let city = dataset.city().map(|city| (None, &city.events));
        for (teller, events) in city.into_iter().chain(records) {
            for (number, event) in EventNo::all().zip(events) {
                let happened = event.what != What::Background && !dataset.is_copied(event);
                let Some(date) = event.date.as_ref().filter(|_| happened) else { continue };
                let groups = years.entry(date.anchor().year()).or_default();
                // What two agreements are about is told apart; a meeting of many is one.
                let sort = (event.what, event.act, teller.is_none().then_some(number));
                match groups.entry((weight(event, date), date.anchor(), date.as_str(), sort)) {
                    Entry::Occupied(known) => {
                        let records = &mut known.into_mut().records;
                        records.extend(teller.filter(|at| records.last() != Some(at)));
                    }
                    Entry::Vacant(new) => {
                        new.insert(Group { teller, event: number, records: teller.into_iter().collect() });
                    }
                }
            }
        }
        Self(years.into_iter().map(|(year, groups)| (year, groups.into_values().collect())).collect())
    }

    /// How many things happened in some days, and the first of them.
    pub fn between<'a, F: Fn(RecordNo) -> bool>(
        &self,
        dataset: &'a Dataset,
        asked: &Asked<'_, F>,
    ) -> (usize, Vec<Happening<'a>>) {
        let years = asked.days.start().year()..=asked.days.end().year();
        let mut count = 0;
        let mut told: Vec<Happening<'a>> = Vec::new();
        for group in self.0.range(years).flat_map(|(_, groups)| groups) {
            let Some(event) = event(dataset, group) else { continue };
            if !event.date.as_ref().is_some_and(|date| asked.days.contains(&date.anchor())) {
                continue;
            }
            let mut records =
                group.records.iter().copied().filter(|&number| (asked.shown)(number)).peekable();
            if group.teller.is_some() && records.peek().is_none() {
                continue;
            }
            count += 1;
            if told.len() < asked.most {
                let named = records.by_ref().take(NAMED).filter_map(|number| dataset.tie(number)).collect();
                told.push(Happening { event, records: named, more: records.count() });
            }
        }
        (count, told)
    }
}

fn event<'a>(dataset: &'a Dataset, group: &Group) -> Option<&'a Event> {
    let events = match group.teller {
        Some(record) => &dataset.tie(record)?.events,
        None => &dataset.city()?.events,
    };
    events.get(group.event.index())
}

/// How far down in its year an event is told.
fn weight(event: &Event, date: &Date) -> u8 {
    match event.force() {
        // No later than: it may not have been this year at all.
        _ if date.earliest().is_none() => 2,
        Force::Silent => 1,
        _ => 0,
    }
}
