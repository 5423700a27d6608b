//! One message in, the model changed, perhaps something for the shell to do.

mod copy;
mod day;
mod filtering;
mod home;
mod kiosk;
mod page;
mod play;
mod pointer;
mod renew;
mod saved;
mod typing;
mod way;

use super::areas::Focus;
use super::axis::Scale;
use super::keymap::{self, Context};
use super::pages::About;
use super::{Action, Effect, Key, Model, Msg, View, bar};
use crate::history::{RecordNo, Rule};
use crate::search;
use crate::sheets::{Item, Question, Sort, Target};

/// Takes a message in: what the shell must do because of it, in this order.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    if model.visit.is_some() {
        let effects = model.host(msg);
        model.settle();
        return effects;
    }
    let before = model.stand();
    let mut effects: Vec<_> = model.receive(msg).into_iter().collect();
    effects.extend(model.take_change());
    model.backtrack.note(&model.home_stand(), &before, &model.stand());
    model.settle();
    effects
}

impl Model {
    /// What a message changes, whoever sits there.
    fn receive(&mut self, msg: Msg) -> Option<Effect> {
        match msg {
            Msg::Key(key) => return self.press(key),
            Msg::Paste(text) => {
                self.hush();
                self.stop();
                self.paste(&text);
            }
            Msg::Mouse(mouse) => return self.point(mouse),
            Msg::Resize(size) => self.resize(size),
            Msg::Today(day) => self.turn_day(day),
            Msg::Changed => self.hear_of_change(),
            Msg::Progress(progress) => {
                if self.loading().is_some() {
                    self.wait(Some(progress));
                }
            }
            Msg::Begun(archive) => return self.list_beginning(archive),
            Msg::Loaded(loaded) => return self.load(loaded),
            Msg::Indexed => self.search_at_last(),
            Msg::Tick => return self.tick(),
            Msg::Saved(saved) => self.tell_saved(&saved),
            // A clerk is asked by nobody to leave when he is done.
            Msg::Leave => {}
            Msg::Stop => return Some(Effect::Quit),
        }
        None
    }

    fn press(&mut self, key: Key) -> Option<Effect> {
        self.hush();
        if self.conduct(key) {
            return None;
        }
        let meant = self.meant(key);
        self.copied &= meant == Some(Action::Copy);
        match meant {
            Some(action) => return self.act(action),
            None => self.take_text(key),
        }
        None
    }

    /// What a key means where the cursor is; nothing if it writes.
    fn meant(&self, key: Key) -> Option<Action> {
        let (context, clerk) = (self.context(), self.visit.is_none());
        let writes = match (key, context) {
            (Key::Char(c), Context::Page) if c.is_ascii_digit() => !self.is_numbered(),
            (Key::Char(' ' | '?') | Key::Left | Key::Right, Context::Page) => {
                clerk && self.pages.are_written_on()
            }
            (Key::Char('/'), Context::Page) => clerk && self.pages.are_searched(),
            (Key::Char(_) | Key::Backspace, Context::Page) => clerk,
            // Who looks for something goes on writing it from the list.
            (Key::Char(c), Context::List) => clerk && c != '/' && !self.query.is_blank(),
            _ => false,
        };
        // What is done beneath a page would be done unseen.
        let unseen =
            |action: &Action| context == Context::Page && matches!(action, Action::YearBack | Action::YearOn);
        keymap::action(self.person(), context, key).filter(|action| !writes && !unseen(action))
    }

    /// Does what a person means, if the person may.
    pub(super) fn act(&mut self, action: Action) -> Option<Effect> {
        if !self.permits(action) || self.guide(action) {
            return None;
        }
        match action {
            Action::Up => self.go(1, false),
            Action::Down => self.go(1, true),
            Action::PageUp => self.go(self.length(), false),
            Action::PageDown => self.go(self.length(), true),
            Action::Top => self.go(usize::MAX, false),
            Action::Bottom => self.go(usize::MAX, true),
            Action::Open => return self.open(),
            Action::Deeper => return self.deeper(),
            Action::Back => self.back(),
            Action::PreviousPane => self.turn(false),
            Action::Search => self.begin_search(),
            Action::NextMatch => self.find(true),
            Action::PreviousMatch => self.find(false),
            Action::Sort => self.lay(About::Order),
            Action::Asleep => self.list_asleep(),
            Action::Filter => self.open_filters(),
            Action::Erase => self.erase(),
            Action::Complete if self.complete() => {}
            Action::Complete | Action::NextPane => self.turn(true),
            Action::Memberships => self.lay(About::Answer(Question::Memberships)),
            Action::NextSection => self.side.reader().section(true),
            Action::PreviousSection => self.side.reader().section(false),
            Action::Show(view) => self.switch_to(view),
            Action::Rule => self.next_rule(),
            Action::Fill => self.panes.fill(!self.panes.filled()),
            Action::Nth(number) => return self.take_nth(number),
            Action::Brief => self.brief(),
            Action::Disputes => self.tell_disputes(),
            Action::Export => self.lay(About::Export),
            Action::Timeline => self.move_to(Focus::Timeline),
            Action::Earlier => self.aside(false),
            Action::Later => self.aside(true),
            Action::YearBack => self.step_year(false),
            Action::YearOn => self.step_year(true),
            Action::Day => self.ask_day(),
            Action::Play => return self.play(),
            Action::ZoomIn => self.approach(true),
            Action::ZoomOut => self.approach(false),
            Action::West => self.pan(-1, 0),
            Action::East => self.pan(1, 0),
            Action::North => self.pan(0, 1),
            Action::South => self.pan(0, -1),
            Action::Source if !self.pages.is_empty() => {
                // What else a line leads to is for Enter: here only who says so is asked.
                if leads(self.fact(self.pages.len()).as_deref()).1 {
                    self.lay(About::Source);
                }
            }
            Action::Source => self.lay(About::Source),
            Action::Copy => return self.copy(),
            Action::City => self.tell_of_city(),
            Action::Help => self.lay(About::Help),
            // Only visitors have these; they were done above.
            Action::Choose(_) | Action::Larger => {}
            Action::Language => self.open_languages(),
            Action::Theme => self.retheme(),
            Action::Reload => return Some(Effect::Reload),
            // At the terminal in city hall this begins everything anew.
            Action::Redraw | Action::Finish => return Some(Effect::Redraw),
            Action::Escape => self.escape(),
            Action::Start => self.go_to_start(),
            Action::Leave => return Some(Effect::Quit),
            Action::Interrupt => return Some(Effect::Interrupt),
            Action::Suspend => return Some(Effect::Suspend),
        }
        None
    }

    /// How many lines a page is, where the cursor is.
    pub(super) fn length(&self) -> usize {
        let areas = self.areas();
        let rows = match self.focus() {
            _ if !self.pages.is_empty() => areas.page().height.saturating_sub(2),
            Focus::Detail => areas.detail.height,
            _ => areas.list.height.saturating_sub(2).max(areas.timeline.height / 2),
        };
        usize::from(rows).saturating_sub(1).max(1)
    }

    /// So many steps up or down, in whatever the cursor is in.
    pub(super) fn go(&mut self, steps: usize, forward: bool) {
        let focus = self.focus();
        if self.pages.is_empty() {
            // Whoever goes to a row has written enough: the cursor is where the mark is.
            self.query.end_typing();
        }
        let reader = match (self.pages.reader(), focus) {
            (Some(reader), _) => reader,
            (None, Focus::Detail) => self.side.reader(),
            (None, Focus::Bar) => return self.leave_bar(),
            (None, Focus::List) if steps > 1 && steps < usize::MAX => return self.list.leaf(steps, forward),
            (None, Focus::List | Focus::Timeline) => return self.list.step(steps, forward),
        };
        if steps == 1 { reader.step(forward) } else { reader.scroll(steps, forward) }
    }

    /// Gives the cursor to a pane.
    pub(super) fn move_to(&mut self, focus: Focus) {
        self.query.end_typing();
        // What is done beneath a page would be done unseen.
        self.pages.clear();
        self.panes.move_to(focus);
    }

    pub(super) fn leave_bar(&mut self) {
        self.move_to(self.panes.pane());
    }

    fn turn(&mut self, forward: bool) {
        self.move_to(self.panes.next(forward));
    }

    fn open(&mut self) -> Option<Effect> {
        if !self.pages.is_empty() {
            return self.ask_page();
        }
        if self.context() == Context::Asking {
            self.take_day();
            return None;
        }
        if self.typing() {
            self.end_search();
            return None;
        }
        match self.focus() {
            Focus::List | Focus::Timeline => self.open_record(),
            Focus::Detail => return self.deeper(),
            Focus::Bar => {
                let action = bar::offered(self).get(self.hint())?.binding.action;
                return self.take_hint(action);
            }
        }
        None
    }

    /// To the details of the selected record, whatever stands beside the list.
    pub(super) fn open_record(&mut self) {
        if !self.rows().is_empty() {
            self.turn_to(View::Details);
        }
    }

    /// Into what the cursor is on: the details of a record, the record a fact leads to, its sources.
    fn deeper(&mut self) -> Option<Effect> {
        match self.focus() {
            // A file is written by Enter or by its digit, by nothing else.
            _ if self.pages.are_about(&About::Export) => {}
            _ if !self.pages.is_empty() => return self.ask_page(),
            Focus::List => return self.open(),
            Focus::Detail => {
                let (target, sourced) = leads(self.side.detail().item());
                match target {
                    Some(target) => return self.follow(target),
                    None if sourced => self.lay(About::Source),
                    None => {}
                }
            }
            Focus::Timeline | Focus::Bar => {}
        }
        None
    }

    /// Does what a hint of the bar says.
    pub(super) fn take_hint(&mut self, action: Action) -> Option<Effect> {
        if self.focus() == Focus::Bar {
            self.leave_bar();
        }
        self.act(action)
    }

    /// To another record, which comes into the list if a query hides it.
    fn jump(&mut self, record: RecordNo) {
        if let Some(row) = self.row(record) {
            return self.list.select(row);
        }
        self.clear_search(Some(record));
        // What a fact leads to is opened, whatever the day hides.
        if self.rows().row(record).is_none() {
            self.list.invite(record);
            self.pick();
            self.list.select_record(Some(record));
        }
    }

    pub(super) fn back(&mut self) {
        match self.focus() {
            _ if self.pages.unwrite() || self.pages.pop() => {}
            Focus::List => {}
            Focus::Detail | Focus::Timeline => self.move_to(Focus::List),
            Focus::Bar => self.leave_bar(),
        }
    }

    fn find(&mut self, forward: bool) {
        let query = self.query.text().to_owned();
        let found = self.side.reader().find(forward, |item| !search::marks(&query, &item.text()).is_empty());
        if found {
            self.move_to(Focus::Detail);
        }
    }

    pub(super) fn resort(&mut self, sort: Sort, reverse: bool) {
        // The query must not say another order than the list has.
        if let Some(sense) = self.reading().senses.iter().find(|sense| sense.order.is_some()) {
            self.drop_term(sense.terms.start);
        }
        self.list.sort_by(sort, reverse);
        self.pages.clear();
        self.sort();
    }

    /// Those of which nothing is known for longest come first.
    fn list_asleep(&mut self) {
        self.resort(Sort::LastSign, false);
        self.list.open_at(0);
        self.move_to(Focus::List);
    }

    /// Left or right, where that does not mean back and deeper.
    pub(super) fn aside(&mut self, on: bool) {
        match self.focus() {
            Focus::Bar => {
                let hints = bar::offered(self).len();
                self.panes.choose(on, hints);
            }
            _ => self.step(on),
        }
    }

    /// To a view of the pane beside the list; from there back to the details.
    fn switch_to(&mut self, view: View) {
        let shown = self.view() == view && self.focus() == Focus::Detail && self.pages.is_empty();
        self.turn_to(if shown { View::default() } else { view });
        if shown {
            self.move_to(Focus::List);
        }
    }

    /// Counts partners by the next rule, where they are counted.
    fn next_rule(&mut self) {
        self.turn_to(View::Numbers);
        self.recount(self.side.rule().next());
    }

    /// Counts partners by a rule, with the number in view.
    pub(super) fn recount(&mut self, rule: Rule) {
        self.count_by(rule);
        self.side.reader().rewind();
    }

    /// Counts partners by a rule.
    pub(super) fn count_by(&mut self, rule: Rule) {
        self.side.count_by(rule);
        // The head of the partners tells their number, too.
        self.pick();
        self.retell();
    }

    /// Gives the cursor to a view of the pane beside the list.
    pub(super) fn turn_to(&mut self, view: View) {
        self.move_to(Focus::Detail);
        self.side.turn_to(view);
    }

    /// Nearer or farther: on the map, or on the axis of time.
    pub(super) fn approach(&mut self, nearer: bool) {
        use crate::app::map;
        match (self.context(), nearer) {
            (Context::Map | Context::Ground, true) => self.side.look(map::Zoom::nearer),
            (Context::Map | Context::Ground, false) => self.side.look(map::Zoom::farther),
            (_, true) => self.time.zoom(Scale::nearer),
            (_, false) => self.time.zoom(Scale::farther),
        }
    }

    /// Moves the map by quarters of what it shows.
    fn pan(&mut self, east: i8, north: i8) {
        let size = self.ground();
        self.side.pan(size, f64::from(east) / 4.0, f64::from(north) / 4.0);
    }

    fn retheme(&mut self) {
        self.look.theme = self.look.next_theme();
        let name = self.speech.word(&format!("theme-{}", self.look.theme.name()));
        self.tell(self.speech.say("notice-theme", &[("name", name.into())]));
    }

    /// Whether the context takes letters as text.
    pub(super) fn takes_text(&self) -> bool {
        self.context() == Context::Typing
    }
}

/// Where a fact leads, and whether somebody says it.
pub(super) fn leads(fact: Option<&Item>) -> (Option<Target>, bool) {
    fact.map_or((None, false), |fact| (fact.target.clone(), !fact.sources.is_empty()))
}
