//! What the pane beside the list shows, and which tab of it stands where. Serves drawing and the
//! pointer.

use super::areas::Focus;
use super::map::{self, Map, Marker};
use super::reader::Reader;
use super::{Model, Size};
use crate::lang::Speech;
use crate::records::Day;
use crate::sheets::{Asking, Question, Sheet, Target};
use crate::text::width;

/// More of one kind than anybody reads on a screen; the command line tells all.
const MOST: usize = 250;

/// A view of the pane beside the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// The selected record.
    #[default]
    Details,
    /// Where the partners are, and how far.
    Map,
    /// Which years come round.
    Anniversaries,
    /// How many, by which rule.
    Numbers,
    /// What everything rests on.
    Sources,
    /// What changed up to the day, since the year or month before it.
    Changes,
}

impl View {
    /// Every view, in the order of its digits from 1.
    pub const ALL: [Self; 6] =
        [Self::Details, Self::Map, Self::Anniversaries, Self::Numbers, Self::Sources, Self::Changes];

    /// The name of its message, after `view-`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Details => "details",
            Self::Map => "map",
            Self::Anniversaries => "anniversaries",
            Self::Numbers => "numbers",
            Self::Sources => "sources",
            Self::Changes => "changes",
        }
    }

    /// The digit that chooses it.
    pub fn digit(self) -> usize {
        Self::ALL.iter().position(|view| *view == self).unwrap_or_default() + 1
    }
}

/// What the pane beside the list is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    view: View,
    /// The record, in its details.
    record: Option<usize>,
    /// Which rows, elsewhere.
    rows: u64,
}

/// What the map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mapped {
    rows: u64,
    day: Day,
    selected: Option<usize>,
    size: Size,
}

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
        &self.map
    }

    /// The records on the map.
    pub fn markers(&self) -> &[Marker] {
        &self.markers
    }

    /// The record that the map joins to home: that of the distance under the cursor, or the selected one.
    pub fn on_map(&self) -> Option<usize> {
        let target = self.detail.item().and_then(|item| item.target.as_ref());
        match target {
            Some(Target::Record(record)) if self.focus() == Focus::Detail => Some(*record),
            _ => self.rows.record(self.list.row),
        }
    }

    /// The cells that the map is drawn on.
    pub(super) fn ground(&self) -> Size {
        let ground = map::canvas(self.areas().map);
        Size { width: ground.width, height: ground.height }
    }

    /// Opens what the pane beside the list is about now, if that is something else.
    pub(super) fn show(&mut self) {
        let record = self.rows.record(self.list.row).filter(|_| self.view == View::Details);
        let rows = if self.view == View::Details { 0 } else { self.rows.edition() };
        let now = Shown { view: self.view, record, rows };
        match self.shown.replace(now) {
            Some(before) if before == now => {}
            Some(before) if before == (Shown { rows: before.rows, ..now }) => {
                self.detail.replace(self.sheet());
            }
            _ => self.detail = Reader::open(self.sheet()),
        }
        if self.view == View::Map {
            self.put_on_map();
        }
    }

    /// Puts the records on the map, and sees to it that the selected one is in view.
    fn put_on_map(&mut self) {
        let selected = self.on_map();
        let now = Mapped { rows: self.rows.edition(), day: self.day(), selected, size: self.ground() };
        if self.mapped == Some(now) {
            return;
        }
        self.mapped = Some(now);
        self.markers = map::markers(self.archive.dataset(), self.rows.records(), selected, now.day);
        let record = selected.and_then(|at| self.archive.dataset().records().get(at));
        if let Some((record, at)) = record.and_then(|record| Some((record, record.at?))) {
            self.map.follow(now.size, self.archive.dataset().home(record).map(|city| city.at), at);
        }
    }

    /// What the pane beside the list answers; nothing where no record is selected.
    fn question(&self) -> Option<Question> {
        Some(match self.view {
            View::Details => Question::Show(self.selected()?.id.to_string()),
            View::Map => Question::Distances,
            View::Anniversaries => Question::Anniversaries(None),
            View::Numbers => Question::Numbers { query: String::new(), rule: self.rule },
            View::Sources => Question::Sources,
            View::Changes => {
                let after = self.since.unwrap_or_else(|| self.axis().earlier());
                let first = after.tomorrow().unwrap_or(after);
                Question::Changes { from: first..=first, to: None }
            }
        })
    }

    /// What there is to say in the pane beside the list, about the records that the list asks about.
    pub(super) fn sheet(&self) -> Sheet {
        let asking = Asking { among: Some(&self.rows), most: MOST, ..self.asking() };
        let sheet = self.question().and_then(|question| asking.sheet(&question));
        self.drawable(sheet.unwrap_or_default())
    }
}
