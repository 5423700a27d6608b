//! The sources as a table, the most used first; and what rests on one of them.

use super::{Column, Table, Teller, bounds};
use crate::history::{Rest, Said, Whose};
use crate::records::Text;
use crate::sheets::{fact_told, rested, resting_on};

const SOURCES: &[Column] = &[
    ("id", "label-id"),
    ("publisher", "label-publisher"),
    ("title", "label-title"),
    ("date", "label-published"),
    ("read", "label-read"),
    ("url", "label-address"),
    ("lang", "label-source-lang"),
    ("kind", "label-source-kind"),
    ("note", "label-note"),
    ("facts", "csv-facts"),
    ("updated", "label-updated"),
    ("read_as", ""),
];

const RESTING: &[Column] = &[
    ("source", "heading-source"),
    ("id", "label-id"),
    ("name", "label-name"),
    ("what", ""),
    ("fact", "label-fact"),
    ("date", "csv-date"),
    ("date_earliest", "csv-date-earliest"),
    ("date_latest", "csv-date-latest"),
    ("updated", "label-updated"),
];

impl Teller<'_> {
    /// A line for each fact that rests on a source, the newest first; `None` where there is no such source.
    pub(super) fn source(&self, id: &str) -> Option<Table> {
        let (source, _) = self.asking.source(id)?;
        let facts = resting_on(self.asking.dataset, source);
        Some(Table { columns: RESTING, lines: facts.iter().map(|rest| self.fact(source, rest)).collect() })
    }

    fn fact(&self, source: &Text, rest: &Rest<'_>) -> Vec<String> {
        let (dataset, speech) = (self.asking.dataset, self.asking.speech);
        let (id, name) = match rest.whose {
            Whose::City(id) => (Some(id), dataset.cities().get(id).map(|city| &city.name)),
            Whose::Record(number) => dataset.tie(number).map(|record| (&record.id, &record.name)).unzip(),
        };
        let what = match rest.said {
            Said::Event(_, event) => event.what.into(),
            Said::Population(_) => "population",
            Said::Reason(_) => "reason",
            Said::Claim(..) => "claim",
        };
        let (label, fact) = fact_told(speech, source, rest);
        // The date of an event stands in columns of its own.
        let fact = if rest.said.is_event() { fact } else { self.asking.speech.labelled(&label, &fact) };
        let [earliest, latest] = bounds(rest.said.date());
        vec![
            source.to_string(),
            id.map(ToString::to_string).unwrap_or_default(),
            name.map(|name| name.get(speech.lang().codes()).to_owned()).unwrap_or_default(),
            what.to_owned(),
            fact,
            self.date(rest.said.date()),
            earliest,
            latest,
            dataset.updated().to_string(),
        ]
    }

    /// A line for each source.
    pub(super) fn sources(&self) -> Table {
        let (dataset, speech) = (self.asking.dataset, self.asking.speech);
        let lines = rested(dataset, self.asking.archive.rested()).into_iter().map(|(id, source, facts)| {
            vec![
                id.to_string(),
                source.publisher.to_string(),
                source.title.to_string(),
                self.date(source.date.as_ref()),
                self.date(source.read.as_ref()),
                source.url.as_deref().unwrap_or_default().to_owned(),
                source.lang.to_string(),
                self.coded("source", source.kind),
                source.note.get(speech.lang().codes()).to_owned(),
                facts.to_string(),
                dataset.updated().to_string(),
                source.read_as.map(|what| self.coded("read-as", what)).unwrap_or_default(),
            ]
        });
        Table { columns: SOURCES, lines: lines.collect() }
    }
}
