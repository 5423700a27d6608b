//! The sources as a table, the most used first.

use super::{Column, Table, Teller};
use crate::sheets::rested;

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
];

impl Teller<'_> {
    /// A line for each source.
    pub(super) fn sources(&self) -> Table {
        let (dataset, speech) = (self.asking.dataset, self.asking.speech);
        let lines = rested(dataset, self.asking.archive.rested()).into_iter().map(|(id, source, facts)| {
            vec![
                id.to_string(),
                source.publisher.to_string(),
                source.title.to_string(),
                self.when(source.date.as_ref()),
                self.when(source.read.as_ref()),
                source.url.as_deref().unwrap_or_default().to_owned(),
                source.lang.to_string(),
                self.coded("source", source.kind),
                source.note.get(speech.lang().codes()).to_owned(),
                facts.to_string(),
                dataset.updated().to_string(),
            ]
        });
        Table { columns: SOURCES, lines: lines.collect() }
    }
}
