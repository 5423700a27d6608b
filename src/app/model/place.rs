//! Where things are on the screen, and where a key pressed now would mean something: it follows from the parts of
//! the model and changes none of them.

use super::Model;
use crate::app::Size;
use crate::app::areas::{self, Areas, Focus};
use crate::app::keymap::Context;
use crate::app::kiosk::{Phase, letters};

/// From this height on there is a row to leaf with.
const LEAFED: u16 = 10;

impl Model {
    /// The areas of the screen as it is now.
    pub fn areas(&self) -> Areas {
        let Size { width, height } = self.size;
        if let Some(Phase::Attract(_)) = self.phase() {
            return areas::playing(self.size);
        }
        let band = if self.look.large && height >= 2 * areas::BLOCK { areas::BLOCK } else { 0 };
        let leaf = u16::from(self.leafs() && height >= band + LEAFED);
        let size = Size { width, height: height - band - leaf };
        let mut areas = areas::areas(size, self.focus(), self.panes.pane(), self.panes.filled());
        if !self.side.is_map() {
            areas = areas.with_map_aside();
        }
        if self.letter().is_some() {
            areas = areas.with_letters(letters::rows(areas.list.width, self.signs_of_strip().len()));
        }
        let areas = if band > 0 { areas.under_band() } else { areas };
        if leaf > 0 { areas.over_leaf() } else { areas }
    }

    /// Whether there is something that a finger may want to leaf through.
    fn leafs(&self) -> bool {
        // A map with nothing on it needs its rows to say what can be done.
        let placed = || self.archive.dataset().records().iter().any(|record| record.at.is_some());
        let records = self.phase() == Some(Phase::Records) && (!self.side.is_map() || placed());
        self.visit.is_some() && (!self.pages.is_empty() || records)
    }

    /// Where a key pressed now would mean something.
    pub fn context(&self) -> Context {
        match self.focus() {
            _ if !self.pages.is_empty() => Context::Page,
            _ if self.letter().is_some() => Context::Letters,
            focus if self.phase() == Some(Phase::Home) && focus != Focus::Bar => Context::Home,
            _ if self.asked().is_some() => Context::Asking,
            _ if self.typing() => Context::Typing,
            Focus::Bar => Context::Bar,
            focus => self.context_of(focus),
        }
    }

    /// Where the hints of the bar are for.
    pub fn hinted(&self) -> Context {
        match self.context() {
            Context::Bar if self.at_home() => Context::Home,
            Context::Bar => self.context_of(self.panes.pane()),
            context => context,
        }
    }

    fn context_of(&self, pane: Focus) -> Context {
        match pane {
            Focus::Detail if self.side.is_map() && self.panes.filled() => Context::Ground,
            Focus::Detail if self.side.is_map() => Context::Map,
            Focus::Detail => Context::Detail,
            Focus::Timeline => Context::Timeline,
            Focus::List | Focus::Bar => Context::List,
        }
    }
}
