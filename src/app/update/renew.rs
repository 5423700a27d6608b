//! The same told anew: in another language, on another day, from a new file.

use std::sync::Arc;

use crate::app::{Effect, Model, Progress, Retired};
use crate::archive::Archive;
use crate::lang::{Lang, Speech};
use crate::records::Day;
use crate::sheets::{Rows, Unread};

impl Model {
    /// Says everything in another language. Whoever chooses the one on the screen waits for nothing.
    pub(super) fn speak(&mut self, lang: Lang) {
        if lang == self.speech.lang() {
            return;
        }
        self.speech = Speech::new(lang);
        self.query.forget();
        let selected = self.list.record();
        self.list.rename(Rows::new(&self.archive, self.speech.lang()));
        self.sort();
        self.select(selected);
        self.retell();
    }

    /// Another day has begun: whoever looks at today looks at the new one.
    pub(super) fn turn_day(&mut self, day: Day) {
        let day = self.time.turn_day(day);
        self.tell_for(day);
    }

    /// Tells everything for a day. What the day hides is selected again when it comes back.
    pub(super) fn tell_for(&mut self, day: Day) {
        self.side.tell_since(None);
        let wanted = self.list.leave_day();
        self.time.tell_for(day);
        if self.sorted().0.of_day() {
            self.arrange();
        } else {
            self.pick();
            if !self.query.is_blank() {
                self.research();
            }
        }
        let row = wanted.and_then(|record| self.row(record));
        self.list.return_to(wanted, row);
        self.retell();
    }

    /// The file of the data changed: it is read when nothing is in the way, and meanwhile whoever wants it at
    /// once is told how.
    pub(super) fn hear_of_change(&mut self) {
        self.changed = true;
        if self.is_busy() {
            self.tell(self.speech.word("notice-changed"));
        }
    }

    /// Asks for the changed file, once nothing is in the way.
    pub(super) fn take_change(&mut self) -> Option<Effect> {
        let due = self.changed && !self.is_busy();
        self.changed &= !due;
        due.then_some(Effect::Reload)
    }

    /// Whether somebody reads or writes what other data would take from under their hands.
    fn is_busy(&self) -> bool {
        !self.pages.is_empty() || self.typing() || self.asked().is_some() || self.is_playing()
    }

    /// Takes a new dataset, or says why not and keeps the old one.
    pub(super) fn load(&mut self, loaded: Result<Arc<Archive>, Unread>) -> Option<Effect> {
        let first = self.loading().is_some();
        self.wait(None);
        let archive = match loaded {
            Ok(archive) => archive,
            Err(why) => {
                self.tell(why.kept(&self.speech));
                return None;
            }
        };
        // Until the words are ready to be searched, the list is all there is.
        self.wait((first && !archive.is_indexed()).then(Progress::whole));
        let retired = self.replace(archive, first);
        let date = self.speech.date(self.archive.dataset().updated());
        if !first {
            self.tell(self.speech.say("notice-loaded", &[("date", date.into())]));
        }
        Some(retired)
    }

    /// Shows what was read so far of data that are still to come whole.
    pub(super) fn list_beginning(&mut self, archive: Arc<Archive>) -> Option<Effect> {
        // It may come late, when the whole is there already.
        self.loading().filter(|progress| *progress != Progress::whole())?;
        Some(self.replace(archive, true))
    }

    /// Puts other records in the place of those shown, which are handed back to be freed.
    fn replace(&mut self, archive: Arc<Archive>, first: bool) -> Effect {
        // Whoever has not moved yet stays at the beginning.
        let moved = !first || self.list().row > 0;
        let selected = self.selected().filter(|_| moved).map(|record| record.id.clone());
        let retired = std::mem::replace(&mut self.archive, archive);
        self.query.renew();
        self.list.renew(Rows::new(&self.archive, self.speech.lang()));
        if first {
            self.side.centre(self.archive.dataset());
        }
        self.time.renew(self.archive.dataset());
        self.sort();
        self.side.forget();
        self.research();
        let record = selected.and_then(|id| self.archive.dataset().number(&id));
        self.select(record);
        self.retell();
        Effect::Free(Retired(retired))
    }

    /// What was typed before the words could be searched is looked for.
    pub(super) fn search_at_last(&mut self) {
        self.wait(None);
        if !self.query.is_blank() {
            self.research();
        }
    }

    /// Builds what is told in words anew, pages from the lowest up.
    pub(super) fn retell(&mut self) {
        let sheet = self.sheet();
        self.side.reader().replace(sheet);
        for at in 0..self.pages.len() {
            let Some(about) = self.pages.abouts().nth(at).cloned() else { continue };
            let sheet = self.page_sheet(&about, at);
            let (title, nothing) = (self.speech.word(about.title()), self.nothing_on_page());
            self.pages.retell(at, title, sheet, nothing);
        }
    }
}
