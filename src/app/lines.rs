//! The lines of the list: heads of parts, rows, and below a row why a query found it. Which rows there are is for
//! `sheets` (`Rows`); what a line looks like is for `ui`.

use crate::history::Dataset;
use crate::lang::Speech;
use crate::sheets::{self, Rows, Section};

/// What stands on a line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListLine {
    /// The head of a part.
    Head(Section),
    /// A row.
    Row(usize),
    /// Why the row above was found.
    Why(usize),
}

/// Which rows take a second line.
#[derive(Default)]
pub(super) struct Lines {
    /// Those, in order.
    told: Vec<usize>,
}

impl Lines {
    /// The lines of some rows, with a second one, if wanted, for what does not show by itself why it was found.
    pub(super) fn new(
        (dataset, speech): (&Dataset, &Speech),
        rows: &Rows,
        query: &str,
        wanted: bool,
    ) -> Self {
        let hits = rows.hits().filter(|_| wanted);
        let told = hits.filter(|(_, hit)| {
            dataset.tie(hit.record).is_some_and(|record| !sheets::is_plain(speech, hit, record, query))
        });
        Self { told: told.map(|(row, _)| row).collect() }
    }

    /// The line that a row stands on.
    pub(super) fn line(&self, rows: &Rows, row: usize) -> usize {
        let heads = rows.sections().iter().filter(|section| section.start <= row).count();
        row + heads + self.told.partition_point(|told| *told < row)
    }

    /// The first line that goes with a row, the heads over it among them, and the last.
    pub(super) fn of(&self, rows: &Rows, row: usize) -> (usize, usize) {
        let (line, heads) = (self.line(rows, row), rows.sections().iter().filter(|head| head.start == row));
        (line.saturating_sub(heads.count()), line + usize::from(self.is_told(row)))
    }

    /// How many lines there are.
    pub(super) fn len(&self, rows: &Rows) -> usize {
        rows.len() + rows.sections().len() + self.told.len()
    }

    /// The row that a line belongs to, or the last; that of a head is the row below it.
    pub(super) fn row(&self, rows: &Rows, line: usize) -> usize {
        let (mut row, mut further) = (0, rows.len());
        // The first row whose last line is not before this one.
        while row < further {
            let middle = row + (further - row) / 2;
            if self.of(rows, middle).1 < line { row = middle + 1 } else { further = middle }
        }
        row.min(rows.len().saturating_sub(1))
    }

    /// What stands on a line; nothing behind the last.
    pub(super) fn at(&self, rows: &Rows, line: usize) -> Option<ListLine> {
        if line >= self.len(rows) {
            return None;
        }
        let row = self.row(rows, line);
        let own = self.line(rows, row);
        Some(match line.checked_sub(own) {
            Some(0) => ListLine::Row(row),
            Some(_) => ListLine::Why(row),
            None => {
                let heads = rows.sections().iter().filter(|section| section.start == row);
                ListLine::Head(*heads.rev().nth(own - line - 1)?)
            }
        })
    }

    /// Whether a row has a second line.
    pub(super) fn is_told(&self, row: usize) -> bool {
        self.told.binary_search(&row).is_ok()
    }
}
