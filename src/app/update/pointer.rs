//! The pointer: a click selects, a second click opens, the left edge goes back, the wheel moves. Visitors open at
//! once: who touches something wants it, and nothing on the screen could say that it takes two.

use ratatui::layout::Margin;

use crate::app::areas::{self, Focus};
use crate::app::columns::Columns;
use crate::app::kiosk::leaf::{self, Leaf};
use crate::app::{Action, Effect, ListLine, Model, Mouse, bar, chips, map, view};
use crate::sheets::{Fact, Item};

impl Model {
    /// What a click or the turn of a wheel means where it happened.
    pub(super) fn point(&mut self, mouse: Mouse) -> Option<Effect> {
        self.hush();
        self.copied = false;
        if self.stop() || self.touch(mouse) {
            return None;
        }
        match mouse {
            Mouse::Click(column, row) => return self.click(column, row),
            Mouse::WheelUp(column, row) => self.wheel(column, row, false),
            Mouse::WheelDown(column, row) => self.wheel(column, row, true),
        }
        None
    }

    fn wheel(&mut self, column: u16, row: u16, forward: bool) {
        if self.pages.is_empty() {
            match self.areas().at(column, row) {
                Some(Focus::Bar) => {
                    self.move_to(Focus::Bar);
                    return self.aside(forward);
                }
                None => return,
                Some(focus) if self.typing() && focus == Focus::List => {}
                Some(Focus::Detail) if self.on_ground(column, row).is_some() => {
                    self.move_to(Focus::Detail);
                    return self.approach(!forward);
                }
                Some(focus) => self.move_to(focus),
            }
        }
        self.go(1, forward);
    }

    fn click(&mut self, column: u16, row: u16) -> Option<Effect> {
        let areas = self.areas();
        if areas.leaf.contains((column, row).into()) {
            self.leaf_through(leaf::at(areas.leaf, column)?);
            return None;
        }
        // The bar lies under no page: what it offers it does.
        if areas.at(column, row) == Some(Focus::Bar) {
            return self.click_bar(column);
        }
        if let Some(reader) = self.pages.reader() {
            let inner = areas.page().inner(Margin::new(1, 1));
            if !inner.contains((column, row).into()) || !reader.has_row(usize::from(row - inner.y)) {
                self.pages.pop();
                return None;
            }
            let row = usize::from(row - inner.y);
            let again = reader.point(row);
            let opens = if self.visit.is_some() { reader.opens(row) } else { again };
            return opens.then(|| self.act(Action::Open)).flatten();
        }
        if areas.tabs.contains((column, row).into()) {
            let at = usize::from(column - areas.tabs.x).checked_sub(1)?;
            let tabs = view::tabs(self, usize::from(areas.tabs.width.saturating_sub(1)));
            let tab = tabs.into_iter().find(|tab| (tab.start..=tab.end()).contains(&at))?;
            self.turn_to(tab.view);
            return None;
        }
        if areas.header.contains((column, row).into()) {
            self.ask_day();
            return None;
        }
        if areas.query.contains((column, row).into()) {
            match self.chip(column) {
                Some(term) => self.drop_term(term),
                None => self.begin_search(),
            }
            return None;
        }
        if column == 0 {
            return self.act(Action::Back);
        }
        if areas.has_map_aside() && areas.map.contains((column, row).into()) {
            self.select_on_map(column, row);
            return None;
        }
        match areas.at(column, row)? {
            Focus::List if row == areas.list.y => {
                self.click_head(usize::from(column - areas.list.x));
                None
            }
            Focus::List => self.click_list(row - areas.list.y - 1),
            Focus::Detail if self.on_ground(column, row).is_some() => {
                let (column, row) = self.on_ground(column, row)?;
                self.move_to(Focus::Detail);
                let clicked = map::nearest(&self.map().viewport(self.ground()), self.markers(), column, row)?;
                let again = self.on_map() == Some(clicked);
                let of = |item: &Item| item.fact.as_ref().and_then(Fact::record) == Some(clicked);
                if again {
                    self.act(Action::Open)
                } else {
                    self.side.reader().go_to(of);
                    None
                }
            }
            Focus::Detail => {
                let again = self.focus() == Focus::Detail;
                self.move_to(Focus::Detail);
                let top = if self.side.is_map() { areas.far.y } else { areas.detail.y };
                let row = usize::from(row.saturating_sub(top));
                let again = self.side.reader().point(row) && again;
                let opens = if self.visit.is_some() { self.side.detail().opens(row) } else { again };
                opens.then(|| self.act(Action::Open)).flatten()
            }
            Focus::Timeline => {
                self.move_to(Focus::Timeline);
                // The pane grows with the focus: the click is answered where it was aimed at.
                let parts = areas::timeline(areas.timeline);
                let cell = (column, row).into();
                // What is told below the bars stands under no day.
                if parts.axis.contains(cell) || parts.bars.contains(cell) {
                    self.tell_for(self.time.at(column - parts.axis.x, parts.axis.width));
                }
                if parts.names.y <= row && row < parts.names.bottom() {
                    let line = self.list().timeline + usize::from(row - parts.names.y);
                    if let Some(ListLine::Row(row)) = self.timeline_line(line) {
                        self.list.select(row);
                    }
                }
                None
            }
            Focus::Bar => None,
        }
    }

    /// Leafs through what there is to read, or goes to the first page.
    fn leaf_through(&mut self, leaf: Leaf) {
        self.close_letters();
        if self.pages.is_empty() && self.focus() == Focus::Bar {
            self.leave_bar();
        }
        match leaf {
            Leaf::Back => self.go(self.length(), false),
            Leaf::On => self.go(self.length(), true),
            Leaf::Start => self.go_home(),
        }
    }

    /// A click on the bar does what stands there.
    fn click_bar(&mut self, column: u16) -> Option<Effect> {
        let inner = bar::inner(self.areas().bar);
        let at = usize::from(column.checked_sub(inner.x)?);
        let hints = bar::hints(self, usize::from(inner.width));
        let hit = hints.iter().find(|hint| (hint.start..hint.end()).contains(&at))?;
        self.take_hint(hit.binding.action)
    }

    /// Selects the record that a click on the map beside the details means.
    fn select_on_map(&mut self, column: u16, row: u16) {
        let Some((column, row)) = self.on_ground(column, row) else { return };
        let view = self.map().viewport(self.ground());
        let clicked = map::nearest(&view, self.markers(), column, row);
        if let Some(row) = clicked.and_then(|record| self.row(record)) {
            self.list.select(row);
        }
    }

    /// The cell of the map that a cell of the screen is, if the map is there.
    fn on_ground(&self, column: u16, row: u16) -> Option<(u16, u16)> {
        let ground = map::canvas(self.areas().map);
        let shown = self.side.is_map() || self.areas().has_map_aside();
        let inside = shown && ground.contains((column, row).into());
        inside.then(|| (column - ground.x, row - ground.y))
    }

    /// The filter whose chip is in a column of the query.
    fn chip(&self, column: u16) -> Option<usize> {
        if self.typing() {
            return None;
        }
        let area = chips::area(self);
        let at = usize::from(column.checked_sub(area.x)?);
        let chips = chips::chips(self, usize::from(area.width));
        let hit = chips.into_iter().find(|chip| (chip.start..chip.end()).contains(&at))?;
        hit.term.filter(|_| hit.filter)
    }

    /// Sorts by the column whose head it is; by the same again, the other way round.
    fn click_head(&mut self, column: usize) {
        let columns = Columns::new(self, usize::from(self.areas().list.width));
        if let Some(sort) = columns.sort_at(self, column).filter(|_| self.permits(Action::Sort)) {
            self.resort(sort, self.sorted() == (sort, false));
        }
    }

    /// A click on a line below the heads of the columns.
    fn click_list(&mut self, line: u16) -> Option<Effect> {
        let row = self.list.at(usize::from(line))?;
        let again = self.list.row() == row && self.focus() == Focus::List && !self.typing();
        self.list.select(row);
        self.move_to(Focus::List);
        if again || self.visit.is_some() { self.act(Action::Open) } else { None }
    }
}
