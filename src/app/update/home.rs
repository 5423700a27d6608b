//! The way back to the first screen: step by step, the newest first, or at once. What was changed in which order
//! is kept in `backtrack`.

use strum::VariantArray;

use crate::app::areas::{self, Focus};
use crate::app::axis::Scale;
use crate::app::backtrack::{Stand, Trace};
use crate::app::{Model, View, map};
use crate::history::Rule;

impl Model {
    /// Whether Esc would put something back.
    pub fn is_away(&self) -> bool {
        !self.backtrack.last().is_empty() || self.focus() == Focus::Detail && self.side.origin().is_some()
    }

    /// Whether something is being written, in a line that Esc closes.
    pub fn writes(&self) -> bool {
        self.typing() || self.asked().is_some()
    }

    /// How everything stands that Esc puts back.
    pub(super) fn stand(&self) -> Stand {
        Stand {
            // Spaces alone look for nothing.
            query: if self.query.is_blank() { String::new() } else { self.query.text().to_owned() },
            order: self.list.chosen(),
            day: self.is_as_of().then(|| self.day()),
            view: self.view(),
            rule: self.side.rule(),
            scale: self.axis().scale,
            ground: self.map().chosen(),
            filled: self.panes.filled(),
            // The bar is no place to come back from: it speaks for the pane.
            pane: self.panes.pane(),
        }
    }

    /// How it stands on the first screen.
    pub(super) fn home_stand(&self) -> Stand {
        Stand {
            query: String::new(),
            order: (self.setup().sort, false),
            day: self.setup().as_of.filter(|day| *day != self.today()),
            view: View::default(),
            rule: Rule::ALL[0],
            scale: Scale::default(),
            ground: map::Zoom::default(),
            filled: false,
            pane: Focus::default(),
        }
    }

    /// Undoes what was done last: what is written on a page, the page, what is being written, then one step of
    /// the way here; at last the list stands at its beginning again.
    pub(super) fn escape(&mut self) {
        if self.pages.unwrite() || self.pages.pop() || self.query.take_day().is_some() {
            return;
        }
        if self.typing() {
            self.query.end_typing();
            return self.clear_search(self.list.before());
        }
        if self.focus() == Focus::Bar {
            return self.leave_bar();
        }
        if self.focus() == Focus::Detail && self.return_to_view() {
            return;
        }
        if self.backtrack.last().contains(&Trace::Query) && self.leave_count() {
            return;
        }
        loop {
            let last = self.backtrack.last().to_vec();
            if last.is_empty() {
                return self.begin_anew();
            }
            // What nobody sees is put back with the next thing that somebody does.
            let seen = last.iter().any(|trace| self.shows(*trace));
            let (before, map) = (self.stand(), *self.map());
            let mapped = self.side.is_map() && !self.areas().map.is_empty();
            for trace in last {
                self.put_back(trace);
            }
            let after = self.stand();
            self.backtrack.note(&self.home_stand(), &before, &after);
            // What must be in view may have decided all along how near the map looks.
            self.show();
            let seen = seen || mapped && !map.shows_as(self.map());
            if seen || before == after {
                return;
            }
        }
    }

    /// Back to the line of a view that led to the record that is read; whether one did.
    pub(super) fn return_to_view(&mut self) -> bool {
        let Some((view, line)) = self.side.origin() else { return false };
        self.side.turn_to(view);
        self.show();
        self.side.reader().stand_on(line);
        true
    }

    /// Whether the screen as it is shows how something stands.
    fn shows(&self, trace: Trace) -> bool {
        let areas = self.areas();
        match trace {
            Trace::Query | Trace::Day | Trace::Pane => true,
            // Hits stand in an order of their own.
            Trace::Order => !areas.list.is_empty() && self.rows().found().is_none(),
            Trace::View => !areas.detail.is_empty(),
            Trace::Rule => !areas.detail.is_empty() && self.view() == View::Numbers,
            Trace::Scale => !areas.timeline.is_empty(),
            // That is seen only by what it comes to.
            Trace::Ground => false,
            Trace::Fill => areas::takes_turns(self.size()) != self.panes.filled(),
        }
    }

    /// To the first screen, whatever was done since.
    pub(super) fn go_to_start(&mut self) {
        self.pages.clear();
        self.query.take_day();
        self.query.end_typing();
        for trace in Trace::VARIANTS {
            self.put_back(*trace);
        }
        self.begin_anew();
    }

    /// The list and all else from its beginning.
    fn begin_anew(&mut self) {
        self.query.clear();
        self.side.leave_count();
        self.side.turn_to(self.view());
        self.side.tell_since(None);
        self.list.select(0);
        self.side.centre(self.archive.dataset());
        self.side.forget();
    }

    /// Puts something back to how the first screen has it.
    fn put_back(&mut self, trace: Trace) {
        let home = self.home_stand();
        match trace {
            Trace::Query => self.clear_search(self.list.before()),
            Trace::Order => self.resort(home.order.0, home.order.1),
            Trace::Day => self.tell_for(home.day.unwrap_or(self.today())),
            Trace::View => {
                self.side.tell_since(None);
                self.side.turn_to(home.view);
            }
            Trace::Rule => self.recount(home.rule),
            Trace::Scale => _ = self.time.look(home.scale),
            Trace::Ground => self.side.centre(self.archive.dataset()),
            Trace::Fill => self.panes.fill(home.filled),
            Trace::Pane => self.move_to(home.pane),
        }
    }
}
