//! A visit to the terminal in city hall: what a visitor's keys and fingers do beyond what a clerk's do,
//! when the visit is over, and what is seen while nobody is there.

use std::sync::Arc;

use crate::app::areas::Focus;
use crate::app::kiosk::letters::{self, Sign};
use crate::app::kiosk::show::Exhibit;
use crate::app::kiosk::{self, Phase, SLIDE, WARNING};
use crate::app::pages::About;
use crate::app::{Action, Choice, Effect, Key, Model, Mouse, Msg, Retired, Setup, View};
use crate::archive::Archive;
use crate::look::Theme;
use crate::sheets::Question;

impl Model {
    /// Takes a message in, at the terminal in city hall. Whatever it leads to, only what is harmless there
    /// is asked of the shell.
    pub(super) fn host(&mut self, msg: Msg) -> Vec<Effect> {
        let mut effects = match msg {
            Msg::Stop => return vec![Effect::Quit],
            Msg::Key(_) | Msg::Paste(_) | Msg::Mouse(_) => self.serve(msg),
            Msg::Tick => self.pass(),
            Msg::Loaded(Ok(archive)) => self.wait_with(archive),
            Msg::Changed => vec![Effect::Reload],
            Msg::Leave => self.leave(),
            // The last good records stay; the shell tells those who look after the terminal. Nothing is shown here
            // before it is judged whole.
            Msg::Loaded(Err(_)) | Msg::Saved(_) | Msg::Progress(_) | Msg::Begun(_) | Msg::Indexed => {
                Vec::new()
            }
            Msg::Resize(_) | Msg::Today(_) => {
                self.receive(msg);
                self.begin().into_iter().collect()
            }
        };
        let leave = self.leaves();
        effects.retain(|effect| kiosk::harmless(effect, leave));
        effects
    }

    /// Whether the program ends with the visit.
    fn leaves(&self) -> bool {
        self.visit.as_ref().is_some_and(|visit| visit.kiosk.leave)
    }

    /// Ends the program as soon as nobody is there.
    fn leave(&mut self) -> Vec<Effect> {
        let Some(visit) = &mut self.visit else { return Vec::new() };
        visit.kiosk.leave = true;
        if visit.unattended() { vec![Effect::Quit] } else { Vec::new() }
    }

    /// New records wait until nobody is there.
    fn wait_with(&mut self, archive: Arc<Archive>) -> Vec<Effect> {
        let Some(visit) = &mut self.visit else { return Vec::new() };
        visit.waiting = Some(archive);
        if visit.unattended() { self.renew() } else { Vec::new() }
    }

    /// A sign of the visitor.
    fn serve(&mut self, msg: Msg) -> Vec<Effect> {
        let Some(visit) = &mut self.visit else { return Vec::new() };
        match visit.phase {
            Phase::Attract(_) => return self.renew(),
            Phase::Closed => return Vec::new(),
            Phase::Home | Phase::Records => {}
        }
        visit.begun = true;
        // Whoever answers the warning only wants it gone.
        if visit.left.take().is_none() && self.receive(msg) == Some(Effect::Redraw) {
            return self.welcome();
        }
        let idle = self.visit.as_ref().map(|visit| Effect::Wake(visit.kiosk.idle.saturating_mul(1000)));
        idle.into_iter().collect()
    }

    /// Asks for the first alarm, once.
    fn begin(&mut self) -> Option<Effect> {
        let visit =
            self.visit.as_mut().filter(|visit| !visit.timed && (visit.kiosk.attract || visit.kiosk.leave))?;
        visit.timed = true;
        Some(Effect::Wake(visit.kiosk.idle.saturating_mul(1000)))
    }

    /// Some time has passed without a sign of anybody.
    fn pass(&mut self) -> Vec<Effect> {
        let Some(visit) = &mut self.visit else { return Vec::new() };
        match (visit.phase, visit.left) {
            (Phase::Closed, _) => Vec::new(),
            (Phase::Attract(at), _) => self.play_on(at + 1),
            (Phase::Home, None) if !visit.begun && visit.kiosk.leave => vec![Effect::Quit],
            (Phase::Home, None) if !visit.begun => {
                if visit.kiosk.attract {
                    self.play_on(0)
                } else {
                    Vec::new()
                }
            }
            (_, None) => {
                visit.left = Some(WARNING);
                vec![Effect::Wake(1000)]
            }
            (_, Some(0 | 1)) => self.welcome(),
            (_, Some(left)) => {
                visit.left = Some(left - 1);
                vec![Effect::Wake(1000)]
            }
        }
    }

    /// The visit is over.
    fn welcome(&mut self) -> Vec<Effect> {
        if self.leaves() { vec![Effect::Quit] } else { self.renew() }
    }

    /// The first page as the first visitor of the day found it, with the newest records. Nothing of the
    /// last visit can be left, for nothing of it is kept.
    fn renew(&mut self) -> Vec<Effect> {
        let waiting = self.visit.as_mut().and_then(|visit| visit.waiting.take());
        let retired = waiting.is_some().then(|| Effect::Free(Retired(Arc::clone(&self.archive))));
        let archive = waiting.unwrap_or_else(|| Arc::clone(&self.archive));
        let setup = Setup { size: self.size(), today: self.today(), ..self.setup() };
        *self = Self::new(archive, setup);
        [Effect::Redraw].into_iter().chain(self.begin()).chain(retired).collect()
    }

    /// Shows the next thing of those that play while nobody is there.
    fn play_on(&mut self, at: usize) -> Vec<Effect> {
        let slides = self.slides();
        let Some(exhibit) = slides.get(at % slides.len().max(1)).copied() else { return self.renew() };
        let (record, day) = match exhibit {
            Exhibit::Partner(record, day) => (Some(record), day),
            Exhibit::City | Exhibit::Today => (None, self.today()),
        };
        self.speak(self.lang_of_round(at / slides.len()));
        self.side.turn_to(View::Map);
        self.tell_for(day);
        self.select(record);
        if let Some(visit) = &mut self.visit {
            visit.phase = Phase::Attract(at);
        }
        vec![Effect::Wake(SLIDE * 1000)]
    }

    /// What a visitor means by an action, where it is something else than a clerk means; whether it was.
    pub(super) fn guide(&mut self, action: Action) -> bool {
        if self.visit.is_none() {
            return false;
        }
        let page = !self.pages.is_empty();
        match action {
            Action::Back if !page => self.step_back(),
            Action::Theme => self.strengthen(),
            Action::Larger => self.look.large = !self.look.large,
            Action::Choose(choice) => self.choose(choice),
            Action::Search => self.pick_letters(),
            _ if page || self.typing() && self.letter().is_none() => return false,
            Action::Up | Action::Down | Action::Earlier | Action::Later if self.focus() != Focus::Bar => {
                return self.walk(action);
            }
            Action::Open if self.letter().is_some() => self.take_letter(),
            Action::Open if self.at_home() && self.focus() != Focus::Bar => {
                if let Some(choice) = Choice::ALL.get(self.chosen()) {
                    self.choose(*choice);
                }
            }
            Action::Up | Action::Down if self.at_home() => self.leave_bar(),
            _ => return false,
        }
        true
    }

    /// An arrow: over the first page, among the letters, and from a pane to what stands around it.
    fn walk(&mut self, action: Action) -> bool {
        let step = match action {
            Action::Up => (0, -1),
            Action::Down => (0, 1),
            Action::Earlier => (-1, 0),
            _ => (1, 0),
        };
        if self.letter().is_some() {
            if !self.move_letter(step.0, step.1) {
                self.leave_letters(step.1);
            }
            return true;
        }
        if self.at_home() {
            self.move_choice(step);
            return true;
        }
        match (action, self.focus()) {
            (Action::Up, Focus::List) if self.list.is_first() => self.pick_letters(),
            (Action::Down, Focus::List) if self.list.is_last() => self.move_to(Focus::Bar),
            (Action::Down, Focus::Timeline) if self.list.is_last() => {
                self.move_to(Focus::Bar);
            }
            (Action::Down, Focus::Detail) => {
                let before = (self.detail().cursor(), self.detail().extent_of_view());
                self.go(1, true);
                if before == (self.detail().cursor(), self.detail().extent_of_view()) {
                    self.move_to(Focus::Bar);
                }
            }
            _ => return false,
        }
        true
    }

    /// Moves among the choices; below the last come the letters.
    fn move_choice(&mut self, (across, down): (i32, i32)) {
        let areas = self.home_areas();
        let Some(from) = areas.choices.get(self.chosen()).copied() else { return };
        let lines = areas.choices.iter().filter(|area| area.x == from.x).count();
        let at = self.chosen();
        let next = match (across, down) {
            (0, 1) => at + 1,
            (0, _) => at.checked_sub(1).unwrap_or(usize::MAX),
            (1, _) => at + lines,
            _ => at.checked_sub(lines).unwrap_or(at),
        };
        if next == usize::MAX {
            self.move_to(Focus::Bar);
        } else if let (true, Some(visit)) = (next < Choice::ALL.len(), &mut self.visit) {
            visit.choice = next;
        } else if down == 1 {
            self.pick_letters();
        }
    }

    /// Gives the cursor to the letters.
    fn pick_letters(&mut self) {
        if !self.at_home() {
            self.begin_search();
        }
        if let Some(visit) = &mut self.visit {
            visit.letter = Some(0);
        }
        if self.strip().is_empty() {
            self.close_letters();
        }
    }

    /// From the letters to what stands above or below them.
    fn leave_letters(&mut self, down: i32) {
        match (down, self.at_home()) {
            (0, _) => {}
            (1, true) | (-1, false) => {
                self.close_letters();
                self.query.end_typing();
                self.move_to(Focus::Bar);
            }
            (1, false) => {
                self.close_letters();
                self.move_to(Focus::List);
            }
            _ => self.close_letters(),
        }
    }

    pub(super) fn close_letters(&mut self) {
        if let Some(visit) = &mut self.visit {
            visit.letter = None;
        }
    }

    /// Types the letter under the cursor.
    fn take_letter(&mut self) {
        let sign = self.letter().and_then(|at| self.signs_of_strip().into_iter().nth(at));
        if let Some(sign) = sign {
            self.type_sign(&sign);
        }
    }

    fn type_sign(&mut self, sign: &Sign) {
        self.enter_records();
        if !self.typing() {
            self.begin_search();
        }
        match sign {
            Sign::Letter(letter) => self.edit(Key::Char(*letter)),
            Sign::Delete => self.edit(Key::Backspace),
        }
    }

    /// From the first page to the records.
    pub(super) fn enter_records(&mut self) {
        if let Some(visit) = self.visit.as_mut().filter(|visit| visit.phase == Phase::Home) {
            visit.phase = Phase::Records;
        }
    }

    /// Does what the first page offers.
    fn choose(&mut self, choice: Choice) {
        if let Some(visit) = &mut self.visit {
            visit.choice = Choice::ALL.iter().position(|other| *other == choice).unwrap_or_default();
        }
        match choice {
            Choice::Partners => {
                self.enter_records();
                self.side.turn_to(View::Details);
                self.list.select(0);
                self.move_to(Focus::List);
            }
            Choice::Map => {
                self.enter_records();
                self.turn_to(View::Map);
            }
            Choice::Timeline => {
                self.enter_records();
                self.move_to(Focus::Timeline);
            }
            Choice::Memberships => self.lay(About::Answer(Question::Memberships)),
            Choice::Year => self.lay(About::Answer(Question::Year)),
            Choice::Plain => self.lay(About::Answer(Question::Plain)),
            Choice::Language => self.open_languages(),
        }
    }

    /// Between the usual colours and those with the most contrast.
    fn strengthen(&mut self) {
        let usual = self.setup().look.theme;
        let strong = if usual == Theme::Contrast { Theme::Default } else { Theme::Contrast };
        self.look.theme = if self.look.theme == usual { strong } else { usual };
    }

    /// A click on the first page or on the letters; whether it was on them.
    pub(super) fn touch(&mut self, mouse: Mouse) -> bool {
        let Mouse::Click(column, row) = mouse else { return self.at_home() };
        if self.visit.is_none() || !self.pages.is_empty() {
            return false;
        }
        let cell = (column, row).into();
        let strip = self.strip();
        let signs = self.signs_of_strip();
        let hit = signs.iter().enumerate().find(|(at, _)| letters::place(strip, *at).contains(cell));
        if let Some((at, sign)) = hit.filter(|_| strip.contains(cell)) {
            if let Some(visit) = &mut self.visit {
                visit.letter = Some(at);
            }
            self.type_sign(sign);
            return true;
        }
        if self.at_home() {
            let areas = self.home_areas();
            let choice = areas.choices.iter().position(|area| area.contains(cell));
            if let Some(choice) = choice.and_then(|at| Choice::ALL.get(at)) {
                self.choose(*choice);
            }
            return !areas.bar.contains(cell);
        }
        if self.areas().header.contains(cell) {
            self.go_home();
            return true;
        }
        if self.areas().query.contains(cell) {
            self.pick_letters();
            return true;
        }
        self.close_letters();
        false
    }
}
