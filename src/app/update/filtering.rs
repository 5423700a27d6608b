//! Filters without typing them: the menu, chips taken off, and Tab that writes them.

use crate::app::model::About;
use crate::app::{Field, Model};
use crate::search::{Sort, Value};
use crate::sheets::{Item, Setting, Target};

impl Model {
    /// Opens the menu of filters, its cursor on the first value.
    pub(super) fn open_filters(&mut self) {
        if self.pages.iter().any(|page| page.about == About::Filter) {
            return;
        }
        self.lay(About::Filter);
        if let Some(page) = self.pages.last_mut() {
            page.reader.seek(|item| matches!(item.target, Some(Target::Value(_))));
        }
    }

    /// Takes the last filter off.
    pub(super) fn unfilter(&mut self) {
        let reading = self.reading();
        if let Some(last) = (0..reading.terms.len()).rev().find(|at| reading.is_filter(*at)) {
            self.drop_term(last);
        }
    }

    /// Takes a term out of the query.
    pub(super) fn drop_term(&mut self, term: usize) {
        let Some(range) = self.reading().terms.get(term).map(|term| term.range.clone()) else { return };
        let text = self.query.text();
        let before = text.get(..range.start).unwrap_or_default().trim_end();
        let after = text.get(range.end..).unwrap_or_default().trim_start();
        let space = if before.is_empty() || after.is_empty() { "" } else { " " };
        self.rewrite(&format!("{before}{space}{after}"));
    }

    /// Switches a value on or off: among the values of its field that are on already, or as a new
    /// filter at the end of the query.
    pub(super) fn toggle(&mut self, value: &Value) {
        let reading = self.reading();
        let written = self.vocabulary().written(value, self.tongue());
        let mut clauses = reading.filter.clauses.iter().filter(|clause| !clause.not);
        if let Some(on) = clauses.clone().find(|clause| clause.all().any(|of| of == value)) {
            let kept: Vec<usize> = (0..on.values.len())
                .filter(|at| on.values.get(*at).is_some_and(|of| !of.contains(value)))
                .collect();
            let typed = self.typed_values(on.term);
            let kept: Vec<String> = kept.into_iter().filter_map(|at| typed.get(at).cloned()).collect();
            return if kept.is_empty() { self.drop_term(on.term) } else { self.write_values(on.term, &kept) };
        }
        if let Some(term) = clauses.find(|clause| clause.aspect == value.aspect()).map(|clause| clause.term) {
            let mut values = self.typed_values(term);
            values.push(written);
            return self.write_values(term, &values);
        }
        let filter = format!("{}:{written}", self.vocabulary().name(value.aspect(), self.tongue()));
        let text = self.query.text().trim_end();
        self.rewrite(&if text.is_empty() { filter } else { format!("{text} {filter}") });
    }

    /// The values of a filter as typed, those left out that are empty.
    fn typed_values(&self, term: usize) -> Vec<String> {
        let reading = self.reading();
        match reading.terms.get(term).map(|term| &term.sort) {
            Some(Sort::Filter { values, .. }) => {
                let values = values.iter().map(|value| reading.part(&value.range).to_owned());
                values.filter(|value| !value.is_empty()).collect()
            }
            _ => Vec::new(),
        }
    }

    fn write_values(&mut self, term: usize, values: &[String]) {
        let Some(Sort::Filter { name, .. }) = self.reading().terms.get(term).map(|term| term.sort.clone())
        else {
            return;
        };
        let Some(range) = self.reading().terms.get(term).map(|term| term.range.clone()) else { return };
        let text = self.query.text();
        let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
        let (before, after) = (part(0..name.end), part(range.end..text.len()));
        self.rewrite(&format!("{before}:{}{after}", values.join(",")));
    }

    /// Puts another text in place of the query and shows what it asks for, the selected record
    /// kept if it can be.
    fn rewrite(&mut self, text: &str) {
        let selected = self.rows.record(self.list.row);
        if self.query.is_blank() {
            self.before = selected;
        }
        let mut query = Field::default();
        query.insert(text);
        if query.text() != text {
            self.notice = Some(self.speech.word("notice-query-long"));
            return;
        }
        self.query = query;
        self.research();
        self.list.row = selected.and_then(|record| self.row(record)).unwrap_or_default();
    }

    /// Writes the first completion; whether there was one.
    pub(super) fn complete(&mut self) -> bool {
        let Some(completion) = self.offers().first().map(|offer| offer.completion.clone()) else {
            return false;
        };
        let last = completion.range.end == self.query.text().len();
        self.query.replace(completion.range, &completion.text);
        if last && completion.value.is_some() {
            self.query.insert(" ");
        }
        self.ask();
        true
    }

    /// Does what an item of the menu says, and says the menu anew with the cursor where it was.
    /// Whether the item was one.
    pub(super) fn take_filter(&mut self) -> bool {
        let Some(page) = self.pages.last().filter(|page| page.about == About::Filter) else { return false };
        let Some(target) = page.reader.item().and_then(|item| item.target.clone()) else { return false };
        match &target {
            Target::Term(term) => self.drop_term(*term),
            Target::Value(value) => self.toggle(value),
            _ => return false,
        }
        let sheet = self.page_sheet(&About::Filter, self.pages.len() - 1);
        if let Some(page) = self.pages.last_mut() {
            page.reader.replace_with(sheet, |item: &Item| {
                item.setting == Setting::Point && item.target.as_ref() == Some(&target)
            });
        }
        true
    }
}
