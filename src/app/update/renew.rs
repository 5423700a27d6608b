//! The same told anew: in another language, on another day, from a new file.

use crate::app::model;
use crate::app::rows::Rows;
use crate::app::sought::Sought;
use crate::app::{Axis, Chronicle, Model};
use crate::lang::{Lang, Speech};
use crate::records::{Dataset, Day};
use crate::search::Search;

impl Model {
    /// Says everything in another language.
    pub(super) fn speak(&mut self, lang: Lang) {
        self.speech = Speech::new(lang);
        self.sought.forget();
        let found = self.rows.found().cloned();
        self.rows = Rows::new(&self.dataset, &self.speech);
        self.rows.show(found);
        self.sort();
        self.list.row = self.shown.and_then(|record| self.row(record)).unwrap_or_default();
        self.retell();
    }

    /// Another day has begun: states and terms are told for it.
    pub(super) fn turn_day(&mut self, day: Day) {
        self.today = day;
        self.rescale();
        self.sort();
        self.retell();
    }

    /// Takes a new dataset, or says why not and keeps the old one.
    pub(super) fn load(&mut self, loaded: Result<Box<Dataset>, String>) {
        let dataset = match loaded {
            Ok(dataset) => *dataset,
            Err(why) => {
                self.notice = Some(why);
                return;
            }
        };
        let selected = self.selected().map(|record| record.id.clone());
        self.chronicle = Chronicle::new(&dataset);
        self.search = Search::new(model::index(&dataset));
        self.sought = Sought::new(&dataset);
        self.dataset = dataset;
        self.rows = Rows::new(&self.dataset, &self.speech);
        self.rescale();
        self.sort();
        self.shown = None;
        self.before = None;
        self.research();
        let record = selected.and_then(|id| self.dataset.position(&id));
        self.list.row = record.and_then(|record| self.row(record)).unwrap_or_default();
        self.retell();
        let date = self.speech.date(self.dataset.updated());
        self.notice = Some(self.speech.say("notice-loaded", &[("date", date.into())]));
    }

    /// Fits the axis to the records and the day, with the cursor left where it is if it can.
    fn rescale(&mut self) {
        let Axis { start, end, .. } = model::axis(&self.dataset, self.today);
        let cursor = self.axis.cursor.clamp(start, end.first_of_month());
        self.axis = Axis { start, end, cursor, ..self.axis };
    }

    /// Builds what is told in words anew, pages from the lowest up.
    fn retell(&mut self) {
        let sheet = self.sheet();
        self.detail.replace(sheet);
        for at in 0..self.pages.len() {
            let Some(about) = self.pages.get(at).map(|page| page.about) else { continue };
            let sheet = self.page_sheet(about, at);
            let title = self.speech.word(about.title());
            if let Some(page) = self.pages.get_mut(at) {
                page.title = title;
                page.reader.replace(sheet);
            }
        }
    }
}
