//! Filters without typing them: the menu, chips taken off, and Tab that writes them.

use crate::app::areas::Focus;
use crate::app::pages::About;
use crate::app::side::Opened;
use crate::app::{Model, View};
use crate::search::Value;
use crate::sheets::{Item, Setting, Target};

impl Model {
    /// Opens the menu of filters, its cursor on the first value.
    pub(super) fn open_filters(&mut self) {
        // What the values leave cannot be counted before the words can be searched.
        if self.loading().is_some() && !self.archive.is_indexed() {
            return;
        }
        if self.pages.abouts().any(|about| *about == About::Filter) {
            return;
        }
        self.lay(About::Filter);
        if let Some(reader) = self.pages.reader() {
            reader.seek(|item| matches!(item.target, Some(Target::Value(_))));
        }
    }

    /// Takes a term out of the query.
    pub(super) fn drop_term(&mut self, term: usize) {
        self.rewrite(&self.reading().without(term));
    }

    /// Switches a value on or off.
    pub(super) fn toggle(&mut self, value: &Value) {
        self.rewrite(&self.reading().toggled(value, self.vocabulary(), self.tongue()));
    }

    /// To the list of the records that the line under the cursor counts: those with this value, but for those
    /// with another. The way back to the line is kept.
    pub(super) fn open_count(&mut self, value: &Value, but: Option<&Value>) {
        let (before, line) = (self.query.text().to_owned(), self.side.detail().cursor());
        let selected = self.list.record();
        let query = self.reading().narrowed(value, but, self.vocabulary(), self.tongue());
        self.rewrite(&query);
        if self.query.text() == query {
            self.side.open_count(Opened { query, before, selected, line });
            self.move_to(Focus::List);
            self.list.open_at(0);
        }
    }

    /// Back to the line that counts what the list shows, if that is what was done last; whether it was.
    pub(super) fn leave_count(&mut self) -> bool {
        let Some(opened) = self.side.opened().filter(|opened| opened.query == self.query.text()).cloned()
        else {
            return false;
        };
        self.side.leave_count();
        self.rewrite(&opened.before);
        self.select(opened.selected);
        self.turn_to(View::Numbers);
        self.show();
        self.side.reader().stand_on(opened.line);
        true
    }

    /// Puts another text in place of the query and shows what it asks for, the selected record
    /// kept if it can be.
    pub(super) fn rewrite(&mut self, text: &str) {
        let selected = self.list.record();
        if self.query.is_blank() {
            self.list.remember();
        }
        if self.write(text, text.len()) {
            self.research();
            self.follow_day();
            self.select(selected);
        }
    }

    /// Writes the query anew, the cursor so far from its beginning; whether there is room for it.
    fn write(&mut self, text: &str, cursor: usize) -> bool {
        let written = self.query.rewrite(text, cursor);
        if !written {
            self.tell(self.speech.word("notice-query-long"));
        }
        written
    }

    /// Writes the first completion; whether there was one.
    pub(super) fn complete(&mut self) -> bool {
        let Some(completion) = self.offers().first().map(|offer| offer.completion.clone()) else {
            return false;
        };
        let (text, cursor) = self.reading().completed(&completion);
        if self.write(&text, cursor) {
            self.ask();
        }
        true
    }

    /// Does what an item of the menu says, and says the menu anew with the cursor where it was.
    /// Whether the item was one.
    pub(super) fn take_filter(&mut self) -> bool {
        let Some(page) = self.pages.top().filter(|page| *page.about() == About::Filter) else { return false };
        let Some(target) = page.reader.item().and_then(|item| item.target.clone()) else { return false };
        match &target {
            Target::Term(term) => self.drop_term(*term),
            Target::Value(value) => self.toggle(value),
            _ => return false,
        }
        let sheet = self.page_sheet(&About::Filter, self.pages.len() - 1);
        if let Some(page) = self.pages.top_mut() {
            page.retell_with(sheet, |item: &Item| {
                item.setting == Setting::Point && item.target.as_ref() == Some(&target)
            });
        }
        true
    }
}
