//! The way back of a visitor: by one step, to the page that led to a record, to the first page. That of a clerk
//! is in `home`.

use crate::app::areas::Focus;
use crate::app::kiosk::{Led, Phase};
use crate::app::{Model, View};
use crate::history::RecordNo;

/// As many pages as anybody remembers to have come from.
const LONGEST: usize = 20;

impl Model {
    /// Keeps the pages that lead a visitor to a record, so that the way back from there leads to them.
    pub(super) fn leave_pages(&mut self, to: RecordNo) {
        let led = Led {
            phase: self.phase().unwrap_or(Phase::Records),
            view: self.view(),
            pane: self.panes.pane(),
            record: self.list.record(),
            query: self.query.text().to_owned(),
            line: self.side.detail().cursor(),
            pages: self.pages.places().map(|(about, item)| (about.clone(), item)).collect(),
            to,
        };
        let Some(visit) = self.visit.as_mut().filter(|_| !led.pages.is_empty()) else { return };
        if visit.led.len() == LONGEST {
            visit.led.remove(0);
        }
        visit.led.push(led);
    }

    /// Lays the pages again that led to the record that is read; whether any did.
    fn return_to_pages(&mut self) -> bool {
        let record = self.list.record();
        let Some(visit) = &mut self.visit else { return false };
        let Some(led) = visit.led.pop().filter(|led| Some(led.to) == record) else {
            // Who went elsewhere since does not want back.
            visit.led.clear();
            return false;
        };
        visit.phase = led.phase;
        self.rewrite(&led.query);
        self.side.turn_to(led.view);
        self.move_to(led.pane);
        self.select(led.record);
        self.show();
        self.side.reader().stand_on(led.line);
        for (about, item) in led.pages {
            self.lay(about);
            if let Some(reader) = self.pages.reader() {
                reader.stand_on(item);
            }
        }
        true
    }

    /// Back by one step; from the list, the map or the timeline to the first page.
    pub(super) fn step_back(&mut self) {
        if self.at_home() {
            self.close_letters();
            self.leave_bar();
        } else if self.typing() || !self.query.is_blank() && self.focus() == Focus::List {
            self.close_letters();
            self.query.end_typing();
            self.clear_search(None);
        } else if self.focus() == Focus::Bar {
            self.leave_bar();
        } else if self.focus() == Focus::Detail && self.view() == View::Details {
            if !self.return_to_pages() && !self.return_to_view() {
                self.move_to(Focus::List);
            }
        } else {
            self.go_home();
        }
    }

    /// To the first page, within the visit: the language and the letters stay as they were chosen.
    pub(super) fn go_home(&mut self) {
        self.clear_search(None);
        self.tell_for(self.today());
        self.side.turn_to(View::default());
        self.move_to(Focus::List);
        self.close_letters();
        if let Some(visit) = &mut self.visit {
            visit.led.clear();
            visit.phase = Phase::Home;
        }
    }
}
