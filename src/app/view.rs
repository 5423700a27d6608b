//! What the pane beside the list shows, and which tab of it stands where. Serves drawing and the
//! pointer.

use super::areas::Focus;
use super::map::{self, Map, Marker};
use super::side::{Mapped, View};
use super::{Model, Size};
use crate::history::RecordNo;
use crate::lang::Speech;
use crate::sheets::{Asking, Question, Sheet};
use crate::text::width;

/// More of one kind than anybody reads on a screen; the command line tells all.
const MOST: usize = 250;

/// The tab of a view.
pub struct Tab {
    /// The view.
    pub view: View,
    /// What is written on it.
    pub text: String,
    /// Its first column, from the beginning of the line.
    pub start: usize,
}

impl Tab {
    /// The column after its last.
    pub fn end(&self) -> usize {
        self.start + width::of(&self.text)
    }
}

/// The tabs in so many columns: all by name, or where that is too much only the first of them and
/// the chosen one, the others by their digits.
pub fn tabs(model: &Model, columns: usize) -> Vec<Tab> {
    let named = |named: usize| lay(model.speech(), model.view(), named);
    let fits = |tabs: &Vec<Tab>| tabs.last().is_some_and(|tab| tab.end() <= columns);
    (0..=View::ALL.len()).rev().map(named).find(fits).unwrap_or_else(|| named(0))
}

fn lay(speech: &Speech, chosen: View, named: usize) -> Vec<Tab> {
    let mut start = 0;
    let tab = |view: View| {
        let digit = view.digit();
        let name = speech.word(&format!("view-{}", view.id()));
        let text = match (view == chosen, digit <= named) {
            (true, _) => format!("[{digit} {name}]"),
            (false, true) => format!("{digit} {name}"),
            (false, false) => digit.to_string(),
        };
        let tab = Tab { view, text, start };
        start = tab.end() + 1;
        tab
    };
    View::ALL.into_iter().map(tab).collect()
}

impl Model {
    /// What part of the world the map shows.
    pub fn map(&self) -> &Map {
        self.side.map()
    }

    /// The records on the map.
    pub fn markers(&self) -> &[Marker] {
        self.side.markers()
    }

    /// The record that the map joins to home: that of the distance under the cursor, or the selected one.
    pub fn on_map(&self) -> Option<RecordNo> {
        let read = self.detail().item().filter(|_| self.focus() == Focus::Detail);
        let record = read.and_then(|item| item.fact.as_ref()?.record());
        record.or(self.list.record())
    }

    /// The cells that the map is drawn on.
    pub(super) fn ground(&self) -> Size {
        let ground = map::canvas(self.areas().map);
        Size { width: ground.width, height: ground.height }
    }

    /// Opens what the pane beside the list is about now, if that is something else.
    pub(super) fn show(&mut self) {
        let due = self.side.due(self.list.record(), self.rows().edition());
        if !self.side.shows(due) {
            let sheet = self.sheet();
            self.side.show(due, sheet);
        }
        if self.side.is_map() {
            self.put_on_map();
        }
    }

    /// Puts the records on the map, and sees to it that the selected one is in view.
    fn put_on_map(&mut self) {
        let selected = self.on_map();
        let due = Mapped { rows: self.rows().edition(), day: self.day(), selected, size: self.ground() };
        if !self.side.maps(due) {
            self.side.put_on_map(due, self.archive.dataset(), self.list.rows().records());
        }
    }

    /// What the pane beside the list answers; nothing where no record is selected.
    fn question(&self) -> Option<Question> {
        Some(match self.view() {
            View::Details => Question::Show(self.selected()?.id.to_string()),
            View::Map => Question::Distances,
            View::Anniversaries => Question::Anniversaries(None),
            View::Numbers => Question::Numbers { query: String::new(), rule: self.side.rule() },
            View::Sources => Question::Sources,
            View::Changes => {
                let after = self.side.since().unwrap_or_else(|| self.axis().earlier());
                let first = after.tomorrow().unwrap_or(after);
                Question::Changes { from: first..=first, to: None }
            }
        })
    }

    /// What there is to say in the pane beside the list, about the records that the list asks about.
    pub(super) fn sheet(&self) -> Sheet {
        let asking = Asking { among: Some(self.rows()), most: MOST, ..self.asking() };
        let sheet = self.question().and_then(|question| asking.sheet(&question));
        self.drawable(sheet.unwrap_or_default())
    }
}
