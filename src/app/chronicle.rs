//! What happened in which year, over all records: made once for a dataset.

use std::collections::BTreeMap;

use crate::records::{Dataset, Date, Day, Event, Force, Record, What};

/// One event of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    /// Whose it is: a record, by its place, or the city itself.
    record: Option<u32>,
    event: u32,
}

/// All dated events by year.
#[derive(Debug, Default)]
pub struct Chronicle(BTreeMap<i16, Vec<Entry>>);

/// Events of one sort on one date, with all that they happened to.
#[derive(Clone, Debug)]
pub struct Happening<'a> {
    /// The event, as the first of them tells it.
    pub event: &'a Event,
    /// The records that it happened to; none for what happened to the city itself.
    pub records: Vec<&'a Record>,
}

impl Chronicle {
    /// Puts the events of a dataset in order.
    pub fn new(dataset: &Dataset) -> Self {
        let mut years: BTreeMap<i16, Vec<Entry>> = BTreeMap::new();
        let mut put = |record: Option<u32>, events: &[Event]| {
            for (at, event) in (0u32..).zip(events) {
                if let Some(date) = &event.date {
                    years.entry(date.anchor().year()).or_default().push(Entry { record, event: at });
                }
            }
        };
        if let Some(city) = dataset.city() {
            put(None, &city.events);
        }
        for (at, record) in (0u32..).zip(dataset.records()) {
            put(Some(at), &record.events);
        }
        Self(years)
    }

    /// What happened in these days, at most so many things, and how many there were in all: first
    /// what concerns the selected record, then what changed the state of a tie, then what else happened, then who was mentioned where.
    pub fn between<'a>(
        &self,
        dataset: &'a Dataset,
        selected: Option<&Record>,
        from: Day,
        to: Day,
        shown: impl Fn(usize) -> bool,
    ) -> Vec<Happening<'a>> {
        let mut happenings: Vec<Happening<'a>> = Vec::new();
        for entry in self.0.range(from.year()..=to.year()).flat_map(|(_, entries)| entries) {
            let record = entry.record.map(|at| at as usize);
            if record.is_some_and(|at| !shown(at)) {
                continue;
            }
            let record = record.and_then(|at| dataset.records().get(at));
            let events = record.map_or_else(
                || dataset.city().map(|city| city.events.as_slice()).unwrap_or_default(),
                |record| record.events.as_slice(),
            );
            let Some(event) = events.get(entry.event as usize) else { continue };
            let Some(date) = event.date.as_ref().filter(|date| (from..to).contains(&date.anchor())) else {
                continue;
            };
            let same = |known: &&mut Happening<'_>| {
                known.event.what == event.what
                    && known.event.date.as_ref() == Some(date)
                    // What two agreements are about is told apart; a meeting of many is one.
                    && (known.event.act == event.act)
            };
            match happenings.iter_mut().find(same) {
                Some(known) => known.records.extend(record),
                None => happenings.push(Happening { event, records: record.into_iter().collect() }),
            }
        }
        happenings.sort_by_key(|happening| {
            let date = happening.event.date.as_ref();
            let weight = match happening.event.force() {
                _ if matches!(happening.event.what, What::Listed | What::Background) => 3,
                // No later than: it may not have been this year at all.
                _ if date.is_some_and(|date| date.earliest().is_none()) => 2,
                Force::Silent => 1,
                _ => 0,
            };
            let own = selected.is_some_and(|own| happening.records.iter().any(|record| record.id == own.id));
            (!own, weight, date.map(Date::anchor))
        });
        happenings
    }
}
