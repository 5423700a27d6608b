//! The list: its rows, their order, the selected one, and the records that a search or a day must not lose
//! sight of. What is looked for is not known here.

use super::lines::{Lines, ListLine};
use crate::archive::Archive;
use crate::history::{Dataset, RecordNo};
use crate::lang::Speech;
use crate::records::Day;
use crate::search::{Found, Partly};
use crate::sheets::{Rows, Showing, Sort};

/// A row of the list and the first lines in view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The selected row.
    pub row: usize,
    /// The first line in view; the heads of groups are lines too.
    pub top: usize,
    /// The first line in view on the timeline.
    pub timeline: usize,
}

/// The list of records.
pub(super) struct List {
    rows: Rows,
    sort: Sort,
    reverse: bool,
    /// What the query asks them to be sorted by.
    asked: Option<(Sort, bool)>,
    lines: Lines,
    selection: Selection,
    /// The record that was opened although the day hides it.
    guest: Option<RecordNo>,
    /// The record to return to, while the day hides it.
    hidden: Option<RecordNo>,
    /// The record that was selected before the search began.
    before: Option<RecordNo>,
}

impl List {
    /// The first row of some selected; they are still to be put in order.
    pub(super) fn new(rows: Rows, sort: Sort) -> Self {
        Self {
            rows,
            sort,
            reverse: false,
            asked: None,
            lines: Lines::default(),
            selection: Selection::default(),
            guest: None,
            hidden: None,
            before: None,
        }
    }

    /// The rows.
    pub(super) fn rows(&self) -> &Rows {
        &self.rows
    }

    /// What they are sorted by, and whether the other way round: as the query asks, or else as was chosen.
    pub(super) fn sorted(&self) -> (Sort, bool) {
        self.asked.unwrap_or(self.chosen())
    }

    /// What was chosen to sort them by.
    pub(super) fn chosen(&self) -> (Sort, bool) {
        (self.sort, self.reverse)
    }

    /// The selected row and the first line in view.
    pub(super) fn selection(&self) -> Selection {
        self.selection
    }

    /// The selected row.
    pub(super) fn row(&self) -> usize {
        self.selection.row
    }

    /// The selected record.
    pub(super) fn record(&self) -> Option<RecordNo> {
        self.rows.record(self.selection.row)
    }

    /// Whether the first row is selected.
    pub(super) fn is_first(&self) -> bool {
        self.selection.row == 0
    }

    /// Whether the last row is selected, or there is none.
    pub(super) fn is_last(&self) -> bool {
        self.selection.row + 1 >= self.rows.len()
    }

    /// The row on a line of the view, heads of groups counted as lines of their own.
    pub(super) fn at(&self, line: usize) -> Option<usize> {
        match self.lines.at(&self.rows, line + self.selection.top)? {
            ListLine::Row(row) | ListLine::Why(row) => Some(row),
            ListLine::Head(_) => None,
        }
    }

    /// Selects a row, or the last where there are fewer.
    pub(super) fn select(&mut self, row: usize) {
        self.selection.row = row.min(self.last());
    }

    /// Selects a row and brings it to the top of the view.
    pub(super) fn open_at(&mut self, row: usize) {
        self.selection = Selection { row, top: usize::MAX, ..self.selection };
    }

    /// Selects a record, or the first row where it is not shown.
    pub(super) fn select_record(&mut self, record: Option<RecordNo>) {
        self.select(record.and_then(|record| self.rows.row(record)).unwrap_or_default());
    }

    /// So many rows up or down. Whoever moves on does not want to return to what a day hid.
    pub(super) fn step(&mut self, steps: usize, forward: bool) {
        self.hidden = None;
        let row = self.selection.row;
        self.select(if forward { row.saturating_add(steps) } else { row.saturating_sub(steps) });
    }

    /// So many lines up or down, to the row that stands there.
    pub(super) fn leaf(&mut self, lines: usize, forward: bool) {
        let line = self.lines.line(&self.rows, self.selection.row);
        let line = if forward { line + lines } else { line.saturating_sub(lines) };
        let row = self.lines.row(&self.rows, line);
        self.step(row.abs_diff(self.selection.row).max(1), forward);
    }

    /// Selects a row that there is: there may be fewer than before.
    pub(super) fn hold(&mut self) {
        self.select(self.selection.row);
    }

    /// Brings the selected row into a view of so many lines, the head of a group with its first row.
    pub(super) fn scroll(&mut self, lines: usize) {
        let Selection { row, top, .. } = self.selection;
        let (first, last) = self.lines.of(&self.rows, row);
        let top = top.min(first).max((last + 1).saturating_sub(lines));
        self.selection.top = top.min(self.lines.len(&self.rows).saturating_sub(lines));
    }

    /// Brings the selected row into the view of the timeline, of so many lines: by leaps, so that the picture
    /// stands still while one walks through it.
    pub(super) fn scroll_timeline(&mut self, lines: usize) {
        let Selection { row, timeline, .. } = self.selection;
        let alone = Lines::default();
        let ((head, line), all) = (alone.of(&self.rows, row), alone.len(&self.rows));
        let seen = (timeline..timeline + lines).contains(&line);
        let top = if seen { timeline } else { line.saturating_sub(lines / 2) };
        // The first row of a part with its head, where there is room for both.
        let top = top.min(head).max((line + 1).saturating_sub(lines));
        self.selection.timeline = top.min(all.saturating_sub(lines));
    }

    /// What stands on a line of the timeline: heads and rows, without why these were found.
    pub(super) fn timeline_line(&self, line: usize) -> Option<ListLine> {
        Lines::default().at(&self.rows, line)
    }

    /// Sorts by something else from now on; `arrange` must follow.
    pub(super) fn sort_by(&mut self, sort: Sort, reverse: bool) {
        (self.sort, self.reverse) = (sort, reverse);
    }

    /// Takes what the query asks to sort by; whether that is something else now, so that `arrange` must follow.
    pub(super) fn ask_order(&mut self, order: Option<(Sort, bool)>) -> bool {
        std::mem::replace(&mut self.asked, order) != order
    }

    /// Puts the rows in order, as of a day; `pick` must follow.
    pub(super) fn arrange(&mut self, dataset: &Dataset, speech: &Speech, day: Day) {
        let (sort, reverse) = self.sorted();
        self.rows.sort(dataset, speech, day, sort, reverse);
    }

    /// Picks the rows that a day shows, and the guest.
    pub(super) fn pick(&mut self, archive: &Archive, showing: Showing) {
        self.rows.pick(archive, Showing { guest: self.guest, ..showing });
    }

    /// Keeps only these records, or all again, those of these countries first; `pick` must follow.
    pub(super) fn keep(&mut self, kept: Option<Vec<bool>>, countries: Vec<&'static str>) {
        self.rows.keep(kept, countries);
    }

    /// Shows these hits, or all records again.
    pub(super) fn show(&mut self, found: Option<Found>) {
        self.rows.show(found);
    }

    /// Takes more of the hits that are shown.
    pub(super) fn rank(&mut self, found: Found) {
        self.rows.rank(found);
    }

    /// Shows behind the others what answers all but a part of the query; all of them lack the part that begins with
    /// a term, if one is given.
    pub(super) fn add(&mut self, lacking: Option<usize>, partly: Vec<Partly>) {
        self.rows.add(lacking, partly);
    }

    /// Says below rows why a query found them, where they do not show it themselves; or does not.
    pub(super) fn explain(&mut self, told: (&Dataset, &Speech), query: &str, wanted: bool) {
        self.lines = Lines::new(told, &self.rows, query, wanted);
    }

    /// Whether it is told below a row why that was found.
    pub(super) fn is_told(&self, row: usize) -> bool {
        self.lines.is_told(row)
    }

    /// What stands on a line of the list.
    pub(super) fn line(&self, line: usize) -> Option<ListLine> {
        self.lines.at(&self.rows, line)
    }

    /// Takes the same records with their names in another language, the hits as they were; `arrange` must
    /// follow.
    pub(super) fn rename(&mut self, rows: Rows) {
        let found = self.rows.found().cloned();
        self.rows = rows;
        self.rows.show(found);
    }

    /// Takes other records; of those before nothing stays but the order. `arrange` must follow.
    pub(super) fn renew(&mut self, rows: Rows) {
        (self.guest, self.hidden, self.before) = (None, None, None);
        self.rows = rows;
    }

    /// Shows a record whatever the day hides; `pick` must follow.
    pub(super) fn invite(&mut self, record: RecordNo) {
        self.guest = Some(record);
    }

    /// Another day will be told for: the guest leaves. The record to select on that day.
    pub(super) fn leave_day(&mut self) -> Option<RecordNo> {
        self.guest = None;
        self.hidden.or(self.record())
    }

    /// Selects a record in its row on another day. What the day hides is selected again when it comes back.
    pub(super) fn return_to(&mut self, record: Option<RecordNo>, row: Option<usize>) {
        self.hidden = record.filter(|_| row.is_none());
        self.select(row.unwrap_or(self.selection.row));
    }

    /// Remembers what is selected before a search.
    pub(super) fn remember(&mut self) {
        self.before = self.record();
    }

    /// What was selected before the search began.
    pub(super) fn before(&self) -> Option<RecordNo> {
        self.before
    }

    /// Selects the best hit; with nothing looked for, what was selected before.
    pub(super) fn select_best(&mut self) {
        self.select_record(self.before.filter(|_| self.rows.found().is_none() && self.asked.is_none()));
    }

    fn last(&self) -> usize {
        self.rows.len().saturating_sub(1)
    }
}
