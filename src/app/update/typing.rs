//! The query: beginning it, typing it, keeping or leaving it.

use crate::app::areas::Focus;
use crate::app::{Key, Model};
use crate::history::RecordNo;

impl Model {
    /// Opens the query for typing and remembers what was selected.
    pub(super) fn begin_search(&mut self) {
        if self.query.is_blank() {
            self.list.remember();
        }
        self.move_to(Focus::List);
        self.query.begin_typing();
    }

    /// Keeps what was found and goes to the details of the selected hit.
    pub(super) fn end_search(&mut self) {
        self.query.end_typing();
        if self.rows().found().is_some() && !self.rows().is_empty() {
            self.move_to(Focus::Detail);
        }
    }

    /// Shows all records again, with this one selected.
    pub(super) fn clear_search(&mut self, selected: Option<RecordNo>) {
        self.query.clear();
        self.research();
        self.list.select_record(selected);
    }

    /// A key that is not in the table, while typing.
    pub(super) fn edit(&mut self, key: Key) {
        if self.query.edit(key) {
            self.ask();
        }
    }

    /// Looks for what was typed, with the best hit selected; with nothing to look for, the record
    /// that was selected before.
    pub(super) fn ask(&mut self) {
        self.research();
        self.list.select_best();
    }

    /// Text that was pasted goes into the query, which opens for it.
    pub(super) fn paste(&mut self, text: &str) {
        if self.page().is_some() {
            return;
        }
        if let Some(day) = self.query.day_line() {
            return day.insert(text);
        }
        if !self.takes_text() {
            self.close_letters();
            self.enter_records();
            self.begin_search();
        }
        self.query.insert(text);
        self.ask();
    }

    /// Looks for what the query says now.
    pub(in crate::app) fn research(&mut self) {
        if self.loading().is_some() && !self.archive.is_indexed() {
            // It is kept, and looked for as soon as that costs nobody a wait.
            return;
        }
        self.narrow();
        if !self.query.has_words() {
            self.list.show(None);
            return;
        }
        // As many as a tall screen shows twice over; scrolling asks for more.
        let wanted = 2 * usize::from(self.size().height.max(20));
        let found = self.query.run(&self.archive, self.list.rows().ranks(), wanted);
        self.list.show(Some(found));
    }

    /// Reads the query and keeps the records that it leaves before any word is looked for. What the
    /// list shows is decided here.
    fn narrow(&mut self) {
        let (tongue, day) = (self.tongue(), self.day());
        if self.query.read(&self.archive, tongue, day) {
            self.list.keep(self.query.kept(&self.archive, day));
            self.pick();
        }
    }
}
