//! Without a screen: the same answers in print, for pipes, screen readers and other programs.
//!
//! Pure: an answer is text. Who prints it, and where, is for `main`.

mod check;
mod json;
mod plain;
mod table;

pub use check::{faults, sound};

use crate::app::{Rows, Sort};
use crate::lang::Speech;
use crate::records::{Dataset, Day, Record};
use crate::search::{Hit, Index, Search};

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Columns, for a terminal.
    Table,
    /// One fact a line, the label before it, for pipes and screen readers.
    Plain,
    /// JSON, for other programs.
    Json,
}

/// What an answer is told from.
pub struct Context<'a> {
    /// The records.
    pub dataset: &'a Dataset,
    /// The language.
    pub speech: &'a Speech,
    /// The day that it is told for.
    pub day: Day,
    /// The columns of the terminal.
    pub columns: usize,
}

/// A record in an answer, and how a query found it.
pub(crate) struct Row<'a> {
    record: &'a Record,
    hit: Option<Hit>,
}

impl Context<'_> {
    /// All records in the order of the list.
    pub fn list(&self, sort: Sort, format: Format) -> String {
        let rows = self.order(sort).into_iter().filter_map(|at| self.dataset.records().get(at));
        self.rows(&rows.map(|record| Row { record, hit: None }).collect::<Vec<_>>(), format)
    }

    /// The records that a query finds, the best first; `None` when there are none.
    pub fn find(&self, query: &str, index: Index, format: Format) -> Option<String> {
        let all = self.dataset.records().len();
        let mut ranks = vec![0; all];
        for (rank, at) in (0u32..).zip(self.order(Sort::default())) {
            if let Some(place) = ranks.get_mut(at) {
                *place = rank;
            }
        }
        let found = Search::new(index).run(query, &ranks, all);
        let row = |hit: Hit| Some(Row { record: self.dataset.records().get(hit.record)?, hit: Some(hit) });
        let rows: Vec<Row<'_>> = found.hits.into_iter().filter_map(row).collect();
        (!rows.is_empty()).then(|| self.rows(&rows, format))
    }

    /// Everything about one record.
    pub fn show(&self, record: &Record, format: Format) -> String {
        match format {
            Format::Json => json::whole(self, record),
            Format::Plain => plain::whole(self, record),
            Format::Table => table::whole(self, record),
        }
    }

    fn rows(&self, rows: &[Row<'_>], format: Format) -> String {
        match format {
            Format::Json => json::rows(self, rows),
            Format::Plain => plain::rows(self, rows),
            Format::Table => table::rows(self, rows),
        }
    }

    /// The places of the records in the order of the list.
    fn order(&self, sort: Sort) -> Vec<usize> {
        let mut rows = Rows::new(self.dataset, self.speech);
        rows.sort(self.dataset, self.speech, self.day, sort, false);
        (0..rows.len()).filter_map(|row| rows.record(row)).collect()
    }
}
