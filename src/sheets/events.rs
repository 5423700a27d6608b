//! Everything that happened to the records that are asked about, the oldest first.

use super::builder::SheetBuilder;
use super::word::happened;
use super::{Asking, Fact, Item, Role, Setting, Sheet, Target};
use crate::history::{Dataset, EventNo, RecordNo};
use crate::lang::Speech;
use crate::records::Day;

impl Asking<'_> {
    /// The events that are asked about, the oldest first, those without a date before all.
    pub fn events(&self) -> Vec<(RecordNo, EventNo)> {
        let mut events = in_order(self.dataset, &self.asked());
        if let Some(filter) = self.told {
            events.retain(|(number, at)| {
                let record = self.dataset.tie(*number);
                record
                    .is_some_and(|record| record.event(*at).is_some_and(|event| filter.tells(record, event)))
            });
        }
        events
    }
}

fn in_order(dataset: &Dataset, records: &[RecordNo]) -> Vec<(RecordNo, EventNo)> {
    let of = |number: &RecordNo| Some((*number, dataset.tie(*number)?));
    let events = records.iter().filter_map(of).flat_map(|(number, record)| {
        EventNo::all().zip(&record.events).map(move |(at, event)| (number, at, event.date.as_ref()))
    });
    let mut events: Vec<_> = events.collect();
    events.sort_by_key(|(_, _, date)| date.map(|date| (date.anchor(), date.latest().unwrap_or(Day::MAX))));
    events.into_iter().map(|(number, at, _)| (number, at)).collect()
}

/// A line for each of these events.
pub fn events(dataset: &Dataset, events: Vec<(RecordNo, EventNo)>, speech: &Speech, day: Day) -> Sheet {
    let mut builder = SheetBuilder::new(dataset, speech, day);
    let n = speech.number(events.len() as u64).into();
    builder.put(Item::new(Setting::Bare, "", speech.say("events-title", &[("n", n)])).role(Role::Title));
    for (number, at) in events {
        builder.event(number, at);
    }
    builder.sources();
    builder.done()
}

impl SheetBuilder<'_> {
    fn event(&mut self, number: RecordNo, at: EventNo) {
        let Some(record) = self.dataset.tie(number) else { return };
        let Some(event) = record.event(at) else { return };
        let date = event.date.as_ref().map_or_else(|| self.word("no-date"), |date| self.speech.date(date));
        let item = Item::new(Setting::Dated, date, self.words(&record.name)).role(Role::Link);
        let more = self.circumstances(event);
        let more = if more.is_empty() { more } else { format!(". {more}") };
        let item = item.and(format!(", {}{more}", happened(self.speech, event)), Role::Text);
        let item = self.sourced(item, &event.sources);
        self.put(item.telling(Fact::Record(number, Some(at))).leading_to(Target::Record(number)));
    }
}
