//! The pane beside the list: which view it shows, what is read in it, and the map. What there is to read
//! is worked out where the records are known, not here.

use strum::{IntoStaticStr, VariantArray};

use super::map::{self, Map, Marker};
use super::{Reader, Size};
use crate::history::{Dataset, RecordNo, Rule};
use crate::records::Day;
use crate::search::AskedView;
use crate::sheets::{Sheet, Target};

/// A view of the pane beside the list, in the order of the tabs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
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
    /// The name of its message, after `view-`.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl From<AskedView> for View {
    fn from(asked: AskedView) -> Self {
        match asked {
            AskedView::Map => Self::Map,
            AskedView::Anniversaries => Self::Anniversaries,
            AskedView::Numbers => Self::Numbers,
            AskedView::Sources => Self::Sources,
            AskedView::Changes => Self::Changes,
        }
    }
}

/// A line of the numbers of which the list shows those who are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Opened {
    /// The query that shows them.
    pub(super) query: String,
    /// The query before that.
    pub(super) before: String,
    /// The record that was selected then.
    pub(super) selected: Option<RecordNo>,
    /// The line.
    pub(super) line: usize,
}

/// What the pane beside the list is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Topic {
    view: View,
    /// The record, in its details.
    record: Option<RecordNo>,
    /// Which rows, elsewhere.
    rows: u64,
}

/// What the map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mapped {
    /// Which rows.
    pub(super) rows: u64,
    /// The day.
    pub(super) day: Day,
    /// The record that must be in view.
    pub(super) selected: Option<RecordNo>,
    /// The cells that the map is drawn on.
    pub(super) size: Size,
}

/// The pane beside the list.
pub(super) struct Side {
    view: View,
    /// The view and the line of it that led to the record that is shown.
    origin: Option<(View, usize)>,
    /// The line of the numbers that led to what the list shows.
    opened: Option<Opened>,
    detail: Reader,
    /// What `detail` is about.
    shown: Option<Topic>,
    /// The record whose mentions stand open.
    unfolded: Option<RecordNo>,
    /// What partners are counted by.
    rule: Rule,
    /// The day that changes are told from, if one was typed.
    since: Option<Day>,
    map: Map,
    /// The records on the map, and what they were put there for.
    markers: Vec<Marker>,
    mapped: Option<Mapped>,
}

impl Side {
    /// The details, with nothing in them yet, and the map around the city.
    pub(super) fn new(dataset: &Dataset) -> Self {
        Self {
            view: View::default(),
            origin: None,
            opened: None,
            detail: Reader::default(),
            shown: None,
            unfolded: None,
            rule: Rule::ALL[0],
            since: None,
            map: around(dataset),
            markers: Vec::new(),
            mapped: None,
        }
    }

    /// The view that it shows.
    pub(super) fn view(&self) -> View {
        self.view
    }

    /// Whether it shows the map.
    pub(super) fn is_map(&self) -> bool {
        self.view == View::Map
    }

    /// Shows another view.
    pub(super) fn turn_to(&mut self, view: View) {
        self.view = view;
        self.origin = None;
    }

    /// Shows the record that the line under the cursor leads to; the way back is kept.
    pub(super) fn turn_to_record(&mut self) {
        let origin = (self.view != View::Details).then(|| (self.view, self.detail.cursor()));
        self.turn_to(View::Details);
        self.origin = origin;
    }

    /// The view and the line of it that led to the record that is shown.
    pub(super) fn origin(&self) -> Option<(View, usize)> {
        self.origin
    }

    /// The list shows those whom a line of the numbers counts.
    pub(super) fn open_count(&mut self, opened: Opened) {
        self.opened = Some(opened);
    }

    /// The line that led to what the list shows.
    pub(super) fn opened(&self) -> Option<&Opened> {
        self.opened.as_ref()
    }

    /// There is no way back to that line any more.
    pub(super) fn leave_count(&mut self) {
        self.opened = None;
    }

    /// What there is to read.
    pub(super) fn detail(&self) -> &Reader {
        &self.detail
    }

    /// The same, to be read on.
    pub(super) fn reader(&mut self) -> &mut Reader {
        &mut self.detail
    }

    /// What it must be about, with this record selected in this edition of the rows.
    pub(super) fn due(&self, selected: Option<RecordNo>, rows: u64) -> Topic {
        let details = self.view == View::Details;
        let (record, rows) = if details { (selected, 0) } else { (None, rows) };
        Topic { view: self.view, record, rows }
    }

    /// Whether it is about this.
    pub(super) fn shows(&self, due: Topic) -> bool {
        self.shown == Some(due)
    }

    /// Shows what there is to read about something: from its beginning, unless only the rows are others.
    pub(super) fn show(&mut self, due: Topic, sheet: Sheet) {
        match self.shown.replace(due) {
            Some(before) if before == (Topic { rows: before.rows, ..due }) => self.detail.replace(sheet),
            _ => self.detail = Reader::open(sheet),
        }
    }

    /// Whether the mentions of a record stand open.
    pub(super) fn unfolds(&self, record: Option<RecordNo>) -> bool {
        self.unfolded.is_some() && self.unfolded == record
    }

    /// Opens the mentions of a record, or folds them again; the sheet must be told anew.
    pub(super) fn unfold(&mut self, record: Option<RecordNo>) {
        self.unfolded = if self.unfolds(record) { None } else { record };
    }

    /// Puts the cursor on the line that leads to a record, if there is one.
    pub(super) fn find_record(&mut self, record: RecordNo) {
        self.detail.go_to(|item| item.target == Some(Target::Record(record)));
    }

    /// Sees to it that what is due is read from its beginning: the records are other ones.
    pub(super) fn forget(&mut self) {
        self.shown = None;
    }

    /// What partners are counted by.
    pub(super) fn rule(&self) -> Rule {
        self.rule
    }

    /// Counts partners by another rule.
    pub(super) fn count_by(&mut self, rule: Rule) {
        self.rule = rule;
    }

    /// The day that changes are told from, if one was typed.
    pub(super) fn since(&self) -> Option<Day> {
        self.since
    }

    /// Tells changes from a day, or as the axis has it.
    pub(super) fn tell_since(&mut self, day: Option<Day>) {
        self.since = day;
    }

    /// What part of the world the map shows.
    pub(super) fn map(&self) -> &Map {
        &self.map
    }

    /// The records on the map.
    pub(super) fn markers(&self) -> &[Marker] {
        &self.markers
    }

    /// Looks at the map from nearer or farther.
    pub(super) fn look(&mut self, step: fn(map::Zoom) -> map::Zoom) {
        self.map.look(step);
    }

    /// Moves the map by parts of what it shows on so many cells.
    pub(super) fn pan(&mut self, size: Size, east: f64, north: f64) {
        self.map.pan(size, east, north);
    }

    /// Lays the map anew around the city.
    pub(super) fn centre(&mut self, dataset: &Dataset) {
        self.map = around(dataset);
    }

    /// Whether the map shows this.
    pub(super) fn maps(&self, due: Mapped) -> bool {
        self.mapped == Some(due)
    }

    /// Puts records on the map, and sees to it that the selected one is in view, unless the map must stay still.
    pub(super) fn put_on_map(&mut self, due: Mapped, still: bool, dataset: &Dataset, records: Vec<RecordNo>) {
        self.mapped = Some(due);
        self.markers = map::markers(dataset, records, due.selected, due.day);
        let record = due.selected.filter(|_| !still).and_then(|number| dataset.tie(number));
        if let Some((record, at)) = record.and_then(|record| Some((record, record.at?))) {
            self.map.follow(due.size, dataset.home(record).map(|city| city.at), at);
        }
    }
}

/// The map around the city.
fn around(dataset: &Dataset) -> Map {
    Map::new(dataset.city().map_or([0.0; 2], |city| city.at))
}
