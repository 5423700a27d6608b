//! Without a screen: the same answers in print, for pipes, screen readers and other programs.
//!
//! Pure: an answer is text. Who prints it, and where, is for `main`.

mod brief;
mod calendar;
mod check;
mod csv;
mod doctor;
mod events;
mod export;
mod json;
mod plain;
mod sources;
mod stats;
mod table;

pub use check::{check, faults};
pub use doctor::{Place, doctor};
pub use export::{export, file};
pub use plain::lines;

use crate::history::{away, partners};
use crate::search::{Index, Search, Vocabulary};
use crate::sheets::{self, About, Asking, Listed, Sort, Subject};

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Columns, for a terminal.
    Table,
    /// One fact a line, the label before it, for pipes and screen readers.
    Plain,
    /// JSON, for other programs.
    Json,
    /// A table for spreadsheets. Not every answer is one.
    Csv,
}

impl Asking<'_> {
    /// All records in the order of the list.
    pub fn list(&self, sort: Sort, format: Format) -> String {
        self.rows(&self.all(&self.order(sort), About::Nothing), format)
    }

    /// The records that a query finds: the best first, or where it asks by filters alone those that
    /// they leave, in the order of the list. `None` when there are none; an error says what of the
    /// query cannot be understood.
    pub fn find(
        &self,
        query: &str,
        index: Index,
        vocabulary: &Vocabulary,
        sort: Sort,
        format: Format,
    ) -> Result<Option<String>, String> {
        let listed = self.sought(query, &mut Search::new(index), vocabulary, sort)?;
        Ok((!listed.rows.is_empty()).then(|| self.rows(&listed, format)))
    }

    /// Everything about what has this id, or else about the only record or city with this name in
    /// any language; `None` when there is none.
    pub fn show(&self, id: &str, format: Format) -> Option<String> {
        let (dataset, speech) = (self.dataset, self.speech);
        let subject = self.subject(id)?;
        if format == Format::Json {
            return Some(match subject {
                Subject::Record(record) => json::whole(self, record),
                Subject::City(id, city) => json::city(self, id, city),
            });
        }
        let (id, sheet) = match subject {
            Subject::Record(record) => (&record.id, sheets::record(dataset, record, speech, self.day)),
            Subject::City(id, city) => (id, sheets::city(dataset, city, speech, self.day)),
        };
        Some(match format {
            Format::Table => table::whole(&sheet, self.columns),
            _ => plain::whole(self, id, &sheet),
        })
    }

    /// How far away the partners are, from the nearest to the farthest; `None` when the data give
    /// no places.
    pub fn distances(&self, format: Format) -> Option<String> {
        let partners = partners(self.dataset);
        let away = away(self.dataset, &partners, self.day);
        let sheet = || sheets::distances(self.dataset, &partners, self.speech, self.day, usize::MAX);
        (!away.is_empty()).then(|| match format {
            Format::Json => json::distances(self, &away),
            Format::Plain | Format::Csv => plain::sheet(self, &sheet()),
            Format::Table => table::whole(&sheet(), self.columns),
        })
    }

    fn rows(&self, listed: &Listed<'_>, format: Format) -> String {
        let Listed { rows, sections } = listed;
        let list = match format {
            Format::Json => return json::rows(self, rows),
            Format::Csv => return csv::rows(self, rows),
            Format::Plain => plain::rows(self, rows, sections),
            Format::Table => table::rows(self, rows, sections),
        };
        // Who files a print must see of which day it tells.
        let date = self.speech.date(self.dataset.updated());
        let args = [("day", self.speech.day(self.day).into()), ("date", date.into())];
        format!("{list}\n{}\n", self.speech.say("brief-foot", &args))
    }
}
