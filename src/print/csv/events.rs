//! What happened as tables: every event by itself, and what changed between two days.

use std::ops::RangeInclusive;

use super::{Column, Table, Teller, bounds};
use crate::history::{Certainty, News, State, told};
use crate::records::{Date, Day, Words, day_before};
use crate::sheets::{happened, state_word};

const EVENTS: &[Column] = &[
    ("id", "label-id"),
    ("name", "label-name"),
    ("country", "csv-code"),
    ("date", "csv-date"),
    ("date_earliest", "csv-date-earliest"),
    ("date_latest", "csv-date-latest"),
    ("what", "csv-event"),
    ("act", "csv-act"),
    ("how", "csv-how"),
    ("begins", "csv-begins"),
    ("term_years", "csv-term-years"),
    ("place", "csv-place"),
    ("people", "csv-people"),
    ("note", "label-note"),
    ("quote", "label-quote"),
    ("sources", "heading-sources"),
    ("updated", "label-updated"),
    ("disputed", ""),
    ("inferred", "label-inferred"),
    ("quote_source", ""),
];

const CHANGES: &[Column] = &[
    ("id", "label-id"),
    ("name", "label-name"),
    ("change", ""),
    ("date", "csv-date"),
    ("date_earliest", "csv-date-earliest"),
    ("date_latest", "csv-date-latest"),
    ("what", "csv-event"),
    ("certainty", "csv-certainty"),
    ("before", "csv-before"),
    ("after", "csv-after"),
    ("sources", "heading-sources"),
    ("from", "csv-from"),
    ("to", "csv-to"),
    ("updated", "label-updated"),
];

impl Teller<'_> {
    /// A line for each event, the oldest first.
    pub(super) fn events(&self) -> Table {
        let dataset = self.asking.dataset;
        let told = self.asking.events().into_iter().filter_map(|(number, at)| {
            let record = dataset.tie(number)?;
            let event = record.event(at)?;
            let [earliest, latest] = bounds(event.date.as_ref());
            let quote = event.quote.as_deref();
            let term = event.term.as_ref().map(|term| term.years.to_string());
            let people: Vec<&str> = event.people.iter().map(|person| self.in_words(person)).collect();
            Some(vec![
                record.id.to_string(),
                self.in_words(&record.name).to_owned(),
                record.country.as_deref().unwrap_or_default().to_owned(),
                self.date(event.date.as_ref()),
                earliest,
                latest,
                self.coded("what", event.what),
                event.act.map(|act| self.coded("act", act)).unwrap_or_default(),
                event.how.map(|how| self.coded("way", how)).unwrap_or_default(),
                self.yes(event.begins),
                term.unwrap_or_default(),
                self.in_words(&event.place).to_owned(),
                people.join("; "),
                self.in_words(&event.note).to_owned(),
                quote.map(|quote| quote.text().to_string()).unwrap_or_default(),
                self.cited(&event.sources),
                dataset.updated().to_string(),
                self.yes(event.date.as_ref().is_some_and(Date::is_disputed)),
                event.inferred.as_deref().map(|reason| self.in_words(reason)).unwrap_or_default().to_owned(),
                quote.and_then(|quote| quote.source()).map(ToString::to_string).unwrap_or_default(),
            ])
        });
        Table { columns: EVENTS, lines: told.collect() }
    }

    /// A line for each change from the beginning of some days to the end of a day.
    pub(super) fn changes(&self, from: &RangeInclusive<Day>, until: Day) -> Table {
        let told = told(self.asking.dataset, day_before(from), until);
        let lines = told.iter().filter(|news| self.asking.asks(news.record));
        let lines = lines.filter_map(|news| self.change(news, *from.start(), until));
        Table { columns: CHANGES, lines: lines.collect() }
    }

    fn change(&self, news: &News, from: Day, until: Day) -> Option<Vec<String>> {
        let speech = self.asking.speech;
        let (record, event) = news.of(self.asking.dataset)?;
        let [earliest, latest] = bounds(news.date.as_ref());
        let state =
            |state: State| if self.open { state.code().to_owned() } else { state_word(speech, state) };
        let what = happened(speech, event);
        let what = match (self.open, news.outcome.of_term()) {
            (true, _) => <&str>::from(event.what).to_owned(),
            (false, true) => speech.say("changes-term", &[("what", what.into())]),
            (false, false) => what,
        };
        let certainty = match news.certainty {
            certainty if self.open => certainty.code().to_owned(),
            Certainty::Within => String::new(),
            Certainty::PerhapsEarlier => speech.word("changes-perhaps-earlier"),
            Certainty::PerhapsLater => speech.word("changes-perhaps-later"),
        };
        Some(vec![
            record.id.to_string(),
            self.in_words(&record.name).to_owned(),
            news.outcome.code().to_owned(),
            self.date(news.date.as_ref()),
            earliest,
            latest,
            what,
            certainty,
            state(news.before),
            state(news.after),
            self.cited(&event.sources),
            from.to_string(),
            until.to_string(),
            self.asking.dataset.updated().to_string(),
        ])
    }

    fn in_words<'w>(&self, words: &'w Words) -> &'w str {
        words.get(self.asking.speech.lang().codes())
    }
}
