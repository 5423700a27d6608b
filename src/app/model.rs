//! Everything that is going on, in one place, owned by one thread: the parts, what there is to know of them,
//! and what follows when several of them must agree. What one part can do alone lives in its own file, and
//! nobody else reaches into it. How they are ordered and where they lie is for the files below.

mod order;
mod place;

use std::ops::RangeInclusive;
use std::sync::Arc;

use super::areas::Focus;
use super::axis::{Axis, Scale};
use super::backtrack::Backtrack;
use super::input::Input;
use super::inquiry::{Inquiry, Offer};
use super::kiosk::Visit;
use super::lines::ListLine;
use super::list::{List, Selection};
use super::pages::{Page, Pages};
use super::panes::Panes;
use super::reader::Reader;
use super::setup::Setup;
use super::side::{Side, View};
use super::time::Time;
use super::{Progress, Size};
use crate::archive::{self, Archive};
use crate::history::{Asked, Dataset, Growth, Happening, RecordNo, Tie};
use crate::lang::Speech;
use crate::look::Look;
use crate::records::Day;
use crate::search::{Reading, Vocabulary};
use crate::sheets::{self, Asking, Export, Rows, Run, Saving, Sort};
use crate::text::clean;

/// A list of this size has room to say below a row why it was found.
const TOLD: Size = Size { width: 36, height: 10 };

/// The state of the program. `update` changes it, `ui::view` draws it.
pub struct Model {
    /// What it was opened with, so that it can be begun anew.
    setup: Setup,
    size: Size,
    /// Where files are saved.
    folder: String,
    notice: Option<String>,
    /// How far the first reading of the data has come, until they can be searched.
    loading: Option<Progress>,
    /// The visit, at the terminal in city hall.
    pub(super) visit: Option<Visit>,
    /// The records, with everything derived from them: it stays when all else begins anew.
    pub(super) archive: Arc<Archive>,
    pub(super) speech: Speech,
    pub(super) look: Look,
    pub(super) list: List,
    pub(super) query: Inquiry,
    pub(super) side: Side,
    pub(super) time: Time,
    pub(super) pages: Pages,
    pub(super) panes: Panes,
    /// The way back to the first screen.
    pub(super) backtrack: Backtrack,
    /// Whether the last sign of the person was to copy: who copies again wants the source with it.
    pub(super) copied: bool,
    /// Whether the file of the data changed since it was read.
    pub(super) changed: bool,
    /// Whether somebody was told already that a key means nothing.
    pub(super) baffled: bool,
}

impl Model {
    /// The program as it is found in the morning: all records, the first one selected.
    pub fn new(archive: Arc<Archive>, setup: Setup) -> Self {
        let dataset = archive.dataset();
        let mut model = Self {
            setup,
            size: setup.size,
            folder: ".".to_owned(),
            notice: None,
            loading: None,
            visit: setup.kiosk.map(|kiosk| Visit::new(kiosk, dataset)),
            speech: Speech::new(setup.lang),
            look: setup.look,
            list: List::new(Rows::new(&archive, setup.lang), setup.sort),
            query: Inquiry::default(),
            side: Side::new(dataset),
            time: Time::new(dataset, setup.today, setup.as_of.unwrap_or(setup.today)),
            pages: Pages::default(),
            panes: Panes::default(),
            backtrack: Backtrack::default(),
            copied: false,
            changed: false,
            baffled: false,
            archive,
        };
        model.sort();
        model.settle();
        model
    }

    /// The same, with something to tell at once.
    #[must_use]
    pub fn telling(mut self, notice: Option<String>) -> Self {
        self.notice = notice;
        self
    }

    /// The same, told where files will be saved.
    pub fn saving_in(mut self, folder: &str) -> Self {
        self.folder = clean::visible(folder).into_owned();
        self
    }

    /// The records.
    pub fn dataset(&self) -> &Dataset {
        self.archive.dataset()
    }

    /// The records, with everything derived from them.
    pub fn archive(&self) -> &Archive {
        &self.archive
    }

    /// Who asks, on the screen as it is.
    pub fn asking(&self) -> Asking<'_> {
        let symbols = self.look.symbols;
        Asking { as_of: self.is_as_of(), symbols, ..Asking::new(&self.archive, &self.speech, self.day()) }
    }

    /// The words of the language on the screen.
    pub fn speech(&self) -> &Speech {
        &self.speech
    }

    /// Signs and colours.
    pub fn look(&self) -> Look {
        self.look
    }

    /// The day that everything on the screen is told for.
    pub fn day(&self) -> Day {
        self.time.day()
    }

    /// The day that it is.
    pub fn today(&self) -> Day {
        self.time.today()
    }

    /// Whether another day than today was asked for.
    pub fn is_as_of(&self) -> bool {
        self.time.is_as_of()
    }

    /// The pane with the cursor.
    pub fn focus(&self) -> Focus {
        self.panes.focus()
    }

    /// Whether the query is being typed.
    pub fn typing(&self) -> bool {
        self.query.typing()
    }

    /// Whether the history is being played.
    pub fn is_playing(&self) -> bool {
        self.time.is_playing()
    }

    /// The query.
    pub fn query(&self) -> &Input {
        self.query.line()
    }

    /// The day being typed, while one is.
    pub fn asked(&self) -> Option<&Input> {
        self.query.day()
    }

    /// What the query asks for.
    pub fn reading(&self) -> &Reading {
        self.query.reading()
    }

    /// The words that filters are written in.
    pub fn vocabulary(&self) -> &Vocabulary {
        self.archive.vocabulary()
    }

    /// The number of the language of the screen in the vocabulary.
    pub fn tongue(&self) -> usize {
        archive::tongue(&self.speech)
    }

    /// What Tab would write, the first of them; nothing while nothing is typed.
    pub fn offers(&self) -> &[Offer] {
        self.query.offers()
    }

    /// The list.
    pub fn rows(&self) -> &Rows {
        self.list.rows()
    }

    /// What the list is sorted by, and whether the other way round.
    pub fn sorted(&self) -> (Sort, bool) {
        self.list.sorted()
    }

    /// Whether it is told below a row why that was found.
    pub fn is_told(&self, row: usize) -> bool {
        self.list.is_told(row)
    }

    /// What stands on a line of the list.
    pub fn line(&self, line: usize) -> Option<ListLine> {
        self.list.line(line)
    }

    /// What stands on a line of the timeline; nothing behind the last.
    pub fn timeline_line(&self, line: usize) -> Option<ListLine> {
        self.list.timeline_line(line)
    }

    /// The selected row and the first line in view.
    pub fn list(&self) -> Selection {
        self.list.selection()
    }

    /// What the pane beside the list shows.
    pub fn view(&self) -> View {
        self.side.view()
    }

    /// What there is to read in it.
    pub fn detail(&self) -> &Reader {
        self.side.detail()
    }

    /// The axis of the timeline.
    pub fn axis(&self) -> &Axis {
        self.time.axis()
    }

    /// What happened to the shown records, and to the city, in the year of the cursor, or in its
    /// month where months are shown: how many things, and the first of them, at most so many.
    pub fn happenings(&self, most: usize) -> (usize, Vec<Happening<'_>>) {
        let cursor = self.day();
        let days = match self.axis().scale {
            Scale::Months => cursor.first_of_month()..=cursor.last_of_month(),
            Scale::Decades | Scale::Years => cursor.first_of_year()..=cursor.last_of_year(),
        };
        self.happened(days, most)
    }

    /// The same in some days.
    pub(super) fn happened(&self, days: RangeInclusive<Day>, most: usize) -> (usize, Vec<Happening<'_>>) {
        let shown = |record: RecordNo| self.rows().asks(record);
        let asked = Asked { days, shown: &shown, most };
        self.archive.chronicle().between(self.archive.dataset(), &asked)
    }

    /// What there is to say first; nothing while the records are still to come.
    pub fn overview(&self) -> [Vec<[Run; 2]>; 2] {
        if self.loading.is_some() {
            return Default::default();
        }
        let overview = self.archive.overview(self.day(), self.side.rule());
        sheets::overview(self.dataset(), &overview, &self.speech)
    }

    /// How many partners there were on every day, counted as the overview counts them; nothing while the records
    /// are still to come.
    pub fn growth(&self) -> Option<Arc<Growth>> {
        self.loading.is_none().then(|| self.archive.growth(self.side.rule()))
    }

    /// The chosen hint of the bar.
    pub fn hint(&self) -> usize {
        self.panes.hint()
    }

    /// The topmost page laid over the screen.
    pub fn page(&self) -> Option<&Page> {
        self.pages.top()
    }

    /// The same while the data are still to come.
    #[must_use]
    pub fn awaiting(mut self) -> Self {
        self.loading = Some(Progress::default());
        self
    }

    /// How far the first reading of the data has come, while it goes on.
    pub fn loading(&self) -> Option<Progress> {
        self.loading
    }

    /// A file to be saved as the screen is now.
    pub fn saving(&self, export: Export) -> Saving {
        let (archive, lang, day) = (Arc::clone(&self.archive), self.speech.lang(), self.day());
        let (rows, query) = (self.rows().clone(), self.reading().clone());
        Saving { export, archive, lang, day, as_of: self.is_as_of(), rows, query }
    }

    /// What there is to tell just now.
    pub fn notice(&self) -> Option<&str> {
        self.notice.as_deref()
    }

    /// Tells something, until the next sign of the person.
    pub(super) fn tell(&mut self, notice: String) {
        self.notice = Some(notice);
    }

    /// Tells nothing any more.
    pub(super) fn hush(&mut self) {
        self.notice = None;
    }

    /// What it was opened with.
    pub(super) fn setup(&self) -> Setup {
        self.setup
    }

    /// The size of the terminal.
    pub(super) fn size(&self) -> Size {
        self.size
    }

    /// The terminal has another size.
    pub(super) fn resize(&mut self, size: Size) {
        self.size = size;
    }

    /// Where files are saved.
    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// The first reading of the data has come so far; none when it is over.
    pub(super) fn wait(&mut self, progress: Option<Progress>) {
        self.loading = progress;
    }

    /// The selected record.
    pub fn selected(&self) -> Option<&Tie> {
        self.list.record().and_then(|number| self.archive.dataset().tie(number))
    }

    /// After every change: what follows from it, so that `view` finds everything in place.
    pub(super) fn settle(&mut self) {
        let tongue = self.tongue();
        if self.loading.is_none() {
            self.query.offer(&self.archive, tongue, self.time.day());
        }
        self.list.hold();
        let areas = self.areas();
        let visible = usize::from(areas.list.height.saturating_sub(2)).max(1);
        let seen = visible.max(usize::from(areas.timeline.height));
        self.rank(self.list.row() + seen);
        self.show();
        // Among the distances the cursor may have selected another row.
        self.rank(self.list.row() + seen);
        let told = (self.archive.dataset(), &self.speech);
        let roomy = areas.list.width >= TOLD.width && areas.list.height >= TOLD.height;
        self.list.explain(told, self.query.reading().sought(), roomy);
        // While the list is not seen it stays where it was left.
        if !areas.list.is_empty() {
            self.list.scroll(visible);
        }
        self.list.scroll_timeline(super::areas::timeline(areas.timeline).bars.height.into());
        let detail = if self.side.is_map() { areas.far } else { areas.detail };
        // One column for the cursor's mark, one for air.
        self.side.reader().fit(usize::from(detail.width.saturating_sub(3)), usize::from(detail.height));
        let page = areas.page();
        if let Some(reader) = self.pages.reader() {
            reader.fit(usize::from(page.width.saturating_sub(6)), usize::from(page.height.saturating_sub(2)));
        }
    }

    /// Text in letters that the terminal draws.
    pub(super) fn drawn(&self, text: &str) -> String {
        self.look.symbols.font().map_or_else(|| text.to_owned(), |font| font.drawable(text).into_owned())
    }

    /// A sheet in letters that the terminal draws.
    pub(super) fn drawable(&self, sheet: sheets::Sheet) -> sheets::Sheet {
        match self.look.symbols.font() {
            Some(font) => sheet.drawn_with(font),
            None => sheet,
        }
    }
}
