//! The day that everything is told for: stepping it, typing it, going back to today.

use crate::app::axis::Scale;
use crate::app::input::Input;
use crate::app::{Key, Model, View};
use crate::records::typed_stretch;
use crate::sheets;

impl Model {
    /// To the end of the month or year before or after, as the axis shows them; never past today.
    pub(super) fn step(&mut self, on: bool) {
        self.tell_for(self.time.beside(on));
    }

    /// A year, however near the axis looks.
    pub(super) fn step_year(&mut self, on: bool) {
        let scale = self.time.look(Scale::Years);
        self.step(on);
        self.time.look(scale);
    }

    /// Opens the line for a day.
    pub(super) fn ask_day(&mut self) {
        self.pages.clear();
        self.query.ask_day(Input::default());
    }

    /// A key that is not in the table, while a day is typed.
    pub(super) fn edit_day(&mut self, key: Key) {
        if let Some(day) = self.query.day_line() {
            day.edit(key);
        }
    }

    /// Takes the day that was typed; of a month or a year it is the last. Two of them ask what changed
    /// between them. Nothing typed is today.
    pub(super) fn take_day(&mut self) {
        let typed = self.query.take_day().unwrap_or_default();
        if typed.is_blank() {
            return self.tell_for(self.today());
        }
        let days = self.speech.days(typed.text(), self.today());
        if let Ok(days) = &days {
            self.tell_for(*days.end());
            return self.remark_future();
        }
        if let Some((after, until)) = typed_stretch(typed.text()) {
            self.tell_for(until);
            self.side.tell_since(Some(after));
            self.retell();
            return self.turn_to(View::Changes);
        }
        self.tell(self.speech.no_day("notice-no-day", typed.text(), days.err().flatten()));
        self.query.ask_day(typed);
    }

    /// Of a day after that of the data nothing is known but what follows from them.
    fn remark_future(&mut self) {
        let as_of = self.is_as_of().then(|| self.day());
        if let Some(doubt) = sheets::doubt(self.archive.dataset(), &self.speech, self.today(), as_of) {
            self.tell(doubt);
        }
    }
}
