//! The query: beginning it, typing it, keeping or leaving it.

use crate::app::areas::Focus;
use crate::app::keymap::Context;
use crate::app::{Key, Model};
use crate::history::RecordNo;
use crate::search::Found;

impl Model {
    /// Opens the query for typing and remembers what was selected.
    pub(super) fn begin_search(&mut self) {
        if self.query.is_blank() {
            self.list.remember();
        }
        self.move_to(Focus::List);
        self.query.begin_typing();
    }

    /// Keeps what was found and opens the selected hit; where only filters were written, the list is what was
    /// asked for.
    pub(super) fn end_search(&mut self) {
        self.query.end_typing();
        if self.rows().found().is_some() {
            self.open_record();
        }
    }

    /// Shows all records again, with this one selected.
    pub(super) fn clear_search(&mut self, selected: Option<RecordNo>) {
        self.query.clear();
        self.research();
        self.follow_day();
        self.list.select_record(selected);
    }

    /// A key that means nothing where the cursor is. What it writes goes into what is being written there, else
    /// into the query.
    pub(super) fn take_text(&mut self, key: Key) {
        match self.context() {
            Context::Asking => self.edit_day(key),
            Context::Typing => self.edit(key),
            Context::Page if self.visit.is_none() && self.is_numbered() => {}
            Context::Page if self.visit.is_none() && self.pages.write(key) => {}
            // What lies under a page is not deleted unseen.
            Context::Page if self.visit.is_none() && !matches!(key, Key::Char(_)) => {}
            _ if self.begin_writing(key) => {}
            Context::Page => {}
            _ => self.remark_unknown(),
        }
    }

    /// Opens the query and writes into it; whether the key writes.
    fn begin_writing(&mut self, key: Key) -> bool {
        let writes = match key {
            Key::Char(' ') => false,
            Key::Char(c) => self.visit.is_none() || c.is_alphanumeric() || c == '"',
            _ => self.visit.is_none() && key.writes() && !self.query.is_blank(),
        };
        if writes {
            if matches!(key, Key::Char(_)) {
                self.drop_words();
            }
            self.open_query();
            self.edit(key);
        }
        writes
    }

    /// Opens the query, wherever one is.
    fn open_query(&mut self) {
        self.close_letters();
        self.enter_records();
        self.begin_search();
    }

    /// Whoever writes anew asks something new: filters stay, on their chips, the words of before go.
    fn drop_words(&mut self) {
        if self.typing() || self.query.is_blank() {
            return;
        }
        let reading = self.reading();
        let filters = (0..reading.terms.len()).filter(|at| reading.is_filter(*at));
        let filters = filters.filter_map(|at| reading.terms.get(at));
        let kept: Vec<&str> = filters.flat_map(|term| [reading.part(&term.range), " "]).collect();
        let kept = kept.concat();
        self.query.rewrite(&kept, kept.len());
    }

    /// Takes back the last thing written: a filter whole, of a word a letter.
    pub(super) fn erase(&mut self) {
        let reading = self.reading();
        match reading.terms.len().checked_sub(1) {
            Some(last) if reading.filters(last) => self.drop_term(last),
            _ => _ = self.begin_writing(Key::Backspace),
        }
    }

    /// Says once, gently, that a key means nothing here.
    fn remark_unknown(&mut self) {
        if self.visit.is_none() && !std::mem::replace(&mut self.baffled, true) {
            self.tell(self.speech.word("notice-unknown-key"));
        }
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
        self.follow_day();
        self.list.select_best();
    }

    /// Tells everything for the day that the query says, and for that of before once it says none.
    pub(super) fn follow_day(&mut self) {
        if let Some(day) = self.query.day_to_show(self.day()) {
            self.tell_for(day);
        }
    }

    /// Text that was pasted, or came so fast that no hand can have meant single keys: into what is being written,
    /// else into the query, which opens for it.
    pub(super) fn paste(&mut self, text: &str) {
        self.copied = false;
        let clerk = self.visit.is_none();
        if clerk && self.pages.insert(text) {
            return;
        }
        // On a page of files the line break of a paste would be an Enter that nobody pressed: it goes.
        self.pages.clear();
        if let Some(day) = self.query.day_line() {
            return day.insert(text);
        }
        // Who typed ahead, the key of the search included, meant the search.
        let ahead = text.strip_prefix('/').filter(|_| clerk && self.query.is_blank());
        if !self.takes_text() {
            self.drop_words();
            self.open_query();
        }
        self.query.insert(ahead.unwrap_or(text));
        self.ask();
    }

    /// Looks for what the query says now.
    pub(in crate::app) fn research(&mut self) {
        if self.loading().is_some() && !self.archive.is_indexed() {
            // It is kept, and looked for as soon as that costs nobody a wait.
            return;
        }
        let (tongue, day) = (self.tongue(), self.day());
        let narrowed = self.query.read(&self.archive, tongue, day);
        let reordered = self.list.ask_order(self.query.reading().order());
        if reordered {
            self.list.arrange(self.archive.dataset(), &self.speech, day);
        }
        if narrowed || reordered {
            self.narrow();
        }
        self.seek();
        if self.rows().is_empty() && self.query.guess(&self.archive, tongue, day) {
            self.narrow();
            self.seek();
        }
        let doubtful = self.rows().found().is_some_and(Found::is_doubtful);
        self.query.suppose(&self.archive, tongue, day, doubtful);
        let partly = self.query.partly(&self.archive, self.list.rows(), day);
        let lacking = self.reading().missed.first().copied();
        self.list.add(lacking, partly);
    }

    /// Keeps the records that the query leaves before any word is looked for. What the list shows is decided
    /// here.
    fn narrow(&mut self) {
        let day = self.day();
        let countries = self.reading().filter.countries();
        self.list.keep(self.query.kept(&self.archive, day), countries);
        self.pick();
    }

    /// Looks for the words.
    fn seek(&mut self) {
        if !self.query.has_words() {
            self.list.show(None);
            return;
        }
        // As many as a tall screen shows twice over; scrolling asks for more. Groups need all.
        let few = 2 * usize::from(self.size().height.max(20));
        let wanted = if self.visit.is_some() { usize::MAX } else { few };
        let found = self.query.run(&self.archive, self.list.rows().ranks(), wanted);
        self.list.show(Some(found));
    }
}
