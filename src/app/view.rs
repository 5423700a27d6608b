//! What the pane beside the list shows, and which tab of it stands where. Serves drawing and the
//! pointer.

use strum::VariantArray;

use super::areas::Focus;
use super::help::key_name;
use super::kiosk::{Phase, show::Exhibit};
use super::map::{self, Map, Marker};
use super::side::{Mapped, View};
use super::{Action, Model, Size, keymap};
use crate::history::RecordNo;
use crate::sheets::{Asking, Question, Sheet, Target};
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

/// The tabs in so many columns: with their keys, where that is too much by name alone, at last by short names.
pub fn tabs(model: &Model, columns: usize) -> Vec<Tab> {
    let fits = |tabs: &Vec<Tab>| tabs.last().is_some_and(|tab| tab.end() <= columns);
    let ways = [(true, ""), (false, ""), (false, "-short")];
    let mut laid = ways.into_iter().map(|(keys, length)| lay(model, keys, length));
    laid.find(fits).unwrap_or_else(|| {
        // At last those furthest from the chosen one, which the keys reach all the same.
        let mut tabs = lay(model, false, "-short");
        while !fits(&tabs) && tabs.len() > 1 {
            if tabs.last().is_some_and(|tab| tab.view == model.view()) {
                let gone = tabs.remove(0).end() + 1;
                for tab in &mut tabs {
                    tab.start -= gone;
                }
            } else {
                tabs.pop();
            }
        }
        tabs
    })
}

fn lay(model: &Model, keys: bool, length: &str) -> Vec<Tab> {
    let speech = model.speech();
    let mut start = 0;
    let tab = |view: View| {
        let name = speech.word(&format!("view-{}{length}", view.id()));
        let key = keymap::key(model.person(), Action::Show(view)).filter(|_| keys);
        let text = match (view == model.view(), key) {
            (true, _) => format!("[{name}]"),
            (false, Some(key)) => format!("{} {name}", key_name(speech, model.look().symbols.signs(), key)),
            (false, None) => name,
        };
        let tab = Tab { view, text, start };
        start = tab.end() + 1;
        tab
    };
    View::VARIANTS.iter().copied().map(tab).collect()
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

    /// The record that the map joins to home: the selected one, or the one that the show is about.
    pub fn on_map(&self) -> Option<RecordNo> {
        match self.playing() {
            Some(Exhibit::Partner(record, _)) => Some(record),
            Some(Exhibit::City | Exhibit::Today) => None,
            None => self.list.record(),
        }
    }

    /// Opens the map at the record that was chosen before; where none was, at the nearest and the farthest.
    fn open_map(&mut self) {
        let chosen = !self.list.is_first() || !self.query.is_blank();
        match self.list.record().filter(|_| self.side.is_map()) {
            Some(record) if chosen => self.side.find_record(record),
            Some(_) => self.side.reader().rewind(),
            None => {}
        }
    }

    /// List and map are about the same record, whichever of them the cursor moves in.
    fn agree_on_map(&mut self) {
        let shown = self.side.detail().item().and_then(|item| item.fact.as_ref()?.record());
        match (shown, self.list.record()) {
            (Some(shown), _) if self.focus() == Focus::Detail => {
                if let Some(row) = self.rows().row(shown) {
                    self.list.select(row);
                }
            }
            (_, Some(record)) if self.focus() != Focus::Detail => self.side.find_record(record),
            _ => {}
        }
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
            self.open_map();
        }
        if self.side.is_map() {
            self.agree_on_map();
        }
        if self.side.is_map() || self.areas().has_map_aside() {
            self.put_on_map();
        }
    }

    /// Puts the records on the map, and sees to it that the selected one is in view.
    fn put_on_map(&mut self) {
        let selected = self.on_map();
        let due = Mapped { rows: self.rows().edition(), day: self.day(), selected, size: self.ground() };
        if !self.side.maps(due) {
            // A map that jumps catches the eye of those who only pass by.
            let still = matches!(self.phase(), Some(Phase::Attract(_)));
            self.side.put_on_map(due, still, self.archive.dataset(), self.list.rows().records());
        }
    }

    /// What the pane beside the list answers; nothing where no record is selected.
    pub(super) fn question(&self) -> Option<Question> {
        Some(match self.view() {
            View::Details => Question::Show(self.selected()?.id.to_string()),
            View::Map => Question::Distances,
            View::Anniversaries => Question::Anniversaries(None),
            View::Numbers => Question::Numbers { query: String::new(), rule: self.side.rule(), names: false },
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
        let mut sheet = self.view_remedied(sheet.unwrap_or_default());
        for item in &mut sheet.items {
            // What a filter asks otherwise already no second one of its field can say.
            if matches!(&item.target, Some(Target::Counted(value, _)) if self.reading().asks_otherwise(value))
            {
                item.target = None;
            }
        }
        let open = self.side.unfolds(self.list.record());
        self.drawable(if open { sheet } else { sheet.fold() })
    }

    /// Opens the mentions of the record that is read, or folds them again.
    pub(super) fn unfold(&mut self) {
        self.side.unfold(self.list.record());
        let sheet = self.sheet();
        let open = self.side.unfolds(self.list.record());
        let reader = self.side.reader();
        reader.replace_with(sheet, |item| item.target == Some(Target::Mentions));
        if open {
            reader.raise();
        }
    }
}
