//! The loop, played through with a program that writes down what it hears and a world that says what
//! is wanted of it.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may")]

use std::cell::{Cell, RefCell};

use jiff::civil::date;
use ratatui::backend::TestBackend;

use super::*;
use std::sync::Arc;

use crate::app::Key;
use crate::archive::Archive;
use crate::history::Dataset;
use crate::lang::Lang;
use crate::search::Reading;
use crate::sheets::Rows;
use crate::shell::call;

/// Writes down what it is told and does what the letters say.
#[derive(Default)]
struct Notebook {
    heard: Vec<String>,
    frames: Cell<usize>,
}

impl Program for Notebook {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        self.heard.push(match &msg {
            Msg::Key(Key::Char(letter)) => letter.to_string(),
            Msg::Resize(size) => format!("{}x{}", size.width, size.height),
            Msg::Today(day) => day.to_string(),
            other => format!("{other:?}"),
        });
        let effect = match msg {
            Msg::Key(Key::Char('q')) => Some(Effect::Quit),
            Msg::Key(Key::Char('c')) => Some(Effect::Interrupt),
            Msg::Key(Key::Char('z')) => Some(Effect::Suspend),
            Msg::Key(Key::Char('l')) => Some(Effect::Redraw),
            Msg::Key(Key::Char('r')) | Msg::Changed => Some(Effect::Reload),
            Msg::Key(Key::Char('y')) => Some(Effect::Copy("Łuck".to_owned())),
            Msg::Key(Key::Char('s')) => Some(Effect::Save(Export::all(None).remove(2))),
            Msg::Key(Key::Char('w')) => Some(Effect::Wake(100)),
            Msg::Key(Key::Char('W')) => Some(Effect::Wake(300)),
            Msg::Tick if self.heard.iter().any(|heard| heard == "p") => Some(Effect::Wake(100)),
            _ => None,
        };
        effect.into_iter().collect()
    }

    fn view(&self, frame: &mut Frame<'_>) {
        self.frames.set(self.frames.get() + 1);
        frame.render_widget(ratatui::text::Line::raw("mosty"), frame.area());
    }

    fn file(&self, export: Export) -> Saving {
        Saving {
            export,
            archive: Arc::new(Archive::new(Dataset::default())),
            lang: Lang::POLISH,
            day: date(2026, 11, 23),
            as_of: false,
            rows: Rows::default(),
            query: Reading::default(),
        }
    }
}

/// Says what day it is, from a list, and writes down what was wanted of it.
struct Stage {
    days: RefCell<Vec<Day>>,
    /// How long each day lasts, if it ends.
    day_left: Option<Duration>,
    wanted: Vec<&'static str>,
    broken: bool,
    /// How long a round of the loop takes.
    pace: Duration,
    /// The moment.
    now: Cell<Instant>,
    /// How long the loop was ready to wait each time.
    waits: Vec<Option<Duration>>,
    /// How often the loop may be woken by an alarm, so that a test ends.
    alarms: usize,
    /// How often somebody wants to see that frames are drawn.
    pulse: Option<Duration>,
    /// How many frames were told of.
    drawn: usize,
}

impl World for Stage {
    fn today(&self) -> Day {
        self.now.set(self.now.get() + self.pace);
        let mut days = self.days.borrow_mut();
        if days.len() > 1 { days.remove(0) } else { days[0] }
    }

    fn day_left(&self) -> Option<Duration> {
        self.day_left
    }

    fn now(&self) -> Instant {
        self.now.get()
    }

    /// Everything in the queue is there already; after it nothing comes any more.
    fn wait(&mut self, calls: &Calls, most: Option<Duration>) -> Result<Call, RecvTimeoutError> {
        self.waits.push(most);
        if let Some(call) = calls.next() {
            return Ok(call);
        }
        match most.filter(|_| self.alarms > 0) {
            Some(most) => {
                self.alarms -= 1;
                self.now.set(self.now.get() + most);
                Err(RecvTimeoutError::Timeout)
            }
            None => Err(RecvTimeoutError::Disconnected),
        }
    }

    fn suspend(&mut self) -> io::Result<()> {
        self.wanted.push("suspend");
        if self.broken { Err(io::Error::other("no terminal")) } else { Ok(()) }
    }

    fn retake(&mut self) -> io::Result<()> {
        self.wanted.push("retake");
        Ok(())
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        assert_eq!(text, "Łuck");
        self.wanted.push("copy");
        Ok(())
    }

    fn reload(&mut self) {
        self.wanted.push("reload");
    }

    fn drawn(&mut self) -> Option<Duration> {
        self.drawn += 1;
        self.pulse
    }

    fn free(&mut self, _: Retired) {
        self.wanted.push("free");
    }

    fn save(&mut self, saving: Saving) {
        assert_eq!(saving.export.code(), "list-json");
        self.wanted.push("save");
    }
}

fn stage() -> Stage {
    Stage {
        days: RefCell::new(vec![date(2026, 11, 23)]),
        day_left: None,
        wanted: Vec::new(),
        broken: false,
        pace: Duration::ZERO,
        now: Cell::new(Instant::now()),
        waits: Vec::new(),
        alarms: 8,
        pulse: None,
        drawn: 0,
    }
}

fn key(letter: char) -> Call {
    Call::Msg(Msg::Key(Key::Char(letter)))
}

fn play(calls: impl IntoIterator<Item = Call>, stage: &mut Stage, size: (u16, u16)) -> (Exit, Notebook) {
    let calls: Vec<Call> = calls.into_iter().collect();
    let (tell, queue) = call::line_for(calls.len());
    for call in calls {
        tell.send(call).unwrap();
    }
    drop(tell);
    let mut notebook = Notebook::default();
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    let exit = run(&mut terminal, &mut notebook, stage, queue, Duration::ZERO);
    (exit, notebook)
}

#[test]
fn the_size_comes_first_and_everything_waiting_is_one_frame() {
    let (exit, notebook) = play([key('a'), key('b'), key('d')], &mut stage(), (80, 24));
    assert_eq!(notebook.heard, ["80x24", "a", "b", "d"]);
    assert_eq!(notebook.frames.get(), 2);
    assert_eq!(exit, Exit::Crashed, "a loop that nobody can reach ends");
}

#[test]
fn a_flood_is_still_seen() {
    let (_, notebook) = play((0..1000).map(|_| key('a')), &mut stage(), (80, 24));
    assert_eq!(notebook.frames.get(), 1 + 1000_usize.div_ceil(BATCH + 1));
}

#[test]
fn leaving_leaves_at_once() {
    let ways = [
        (key('q'), Exit::Quit),
        (key('c'), Exit::Interrupted),
        (Call::Stop(Exit::Terminated), Exit::Terminated),
        (Call::Stop(Exit::HungUp), Exit::HungUp),
    ];
    for (call, expected) in ways {
        let (exit, notebook) = play([call, key('a')], &mut stage(), (80, 24));
        assert_eq!(exit, expected);
        assert_ne!(notebook.heard.last().map(String::as_str), Some("a"));
        assert_eq!(notebook.frames.get(), 1);
    }
}

#[test]
fn a_new_day_is_told_before_anything_else() {
    let mut stage = stage();
    stage.days = RefCell::new(vec![date(2026, 11, 23), date(2026, 11, 24)]);
    let (_, notebook) = play([key('a')], &mut stage, (80, 24));
    assert_eq!(notebook.heard, ["80x24", "2026-11-24", "a"]);
}

#[test]
fn midnight_passes_on_a_screen_that_nobody_touches() {
    let mut stage = stage();
    stage.days = RefCell::new(vec![date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 24)]);
    (stage.day_left, stage.alarms) = (Some(milliseconds(500)), 3);
    let (_, notebook) = play([], &mut stage, (80, 24));
    assert_eq!(notebook.heard, ["80x24", "2026-11-24"]);
    // A day that goes on is no news.
    assert_eq!((notebook.frames.get(), stage.waits), (2, vec![Some(milliseconds(500)); 4]));
}

#[test]
fn a_size_that_is_not_true_any_more_is_put_right() {
    let stale = Call::Msg(Msg::Resize(Size { width: 40, height: 12 }));
    let (_, notebook) = play([stale], &mut stage(), (80, 24));
    assert_eq!(notebook.heard, ["80x24", "40x12", "80x24"]);
}

#[test]
fn a_size_that_nobody_heard_of_is_found_and_the_same_size_is_no_news() {
    let (_, notebook) = play([Call::Look], &mut stage(), (80, 24));
    assert_eq!(notebook.frames.get(), 1);
    let stale = Call::Msg(Msg::Resize(Size { width: 40, height: 12 }));
    let (_, notebook) = play([stale, Call::Look], &mut stage(), (80, 24));
    assert_eq!(notebook.heard, ["80x24", "40x12", "80x24"]);
}

#[test]
fn the_world_does_what_effects_say() {
    let mut stage = stage();
    play([key('z'), key('r'), key('y'), key('s'), key('l'), key('q')], &mut stage, (80, 24));
    assert_eq!(stage.wanted, ["suspend", "reload", "copy", "save"]);
}

fn milliseconds(number: u64) -> Duration {
    Duration::from_millis(number)
}

fn ticks(notebook: &Notebook) -> usize {
    notebook.heard.iter().filter(|heard| *heard == "Tick").count()
}

#[test]
fn an_alarm_rings_once_and_is_seen() {
    let mut stage = stage();
    let (_, notebook) = play([key('w')], &mut stage, (80, 24));
    assert_eq!(notebook.heard, ["80x24", "w", "Tick"]);
    assert_eq!(notebook.frames.get(), 3);
    assert_eq!(stage.waits, [None, Some(milliseconds(100)), None], "then the loop waits without end again");
}

#[test]
fn a_new_alarm_replaces_the_old_one() {
    for (calls, last) in [([key('w'), key('W')], 300), ([key('W'), key('w')], 100)] {
        let mut stage = stage();
        let (_, notebook) = play(calls, &mut stage, (80, 24));
        assert_eq!(ticks(&notebook), 1);
        assert_eq!(stage.waits, [None, Some(milliseconds(last)), None]);
    }
}

#[test]
fn calls_do_not_put_the_alarm_off() {
    let mut stage = Stage { pace: milliseconds(40), ..stage() };
    let flood = (0..8 * BATCH).map(|_| key('a'));
    let (_, notebook) = play([key('w')].into_iter().chain(flood), &mut stage, (80, 24));
    let at = notebook.heard.iter().position(|heard| heard == "Tick").unwrap();
    assert!(at < notebook.heard.len() - 1, "the last calls come after it");
    let left = [100, 60, 20].map(|left| Some(milliseconds(left)));
    assert_eq!(stage.waits[..5], [[None].as_slice(), &left, &[None]].concat());
    assert_eq!(ticks(&notebook), 1);
}

#[test]
fn alarms_that_are_late_do_not_pile_up() {
    // Every round takes as long as ten alarms, and each tick asks for the next one.
    let mut stage = Stage { pace: milliseconds(1000), alarms: 3, ..stage() };
    let flood = (0..4 * BATCH).map(|_| key('a'));
    let (_, notebook) = play([key('p'), key('w')].into_iter().chain(flood), &mut stage, (80, 24));
    let rounds = (2 + 4 * BATCH).div_ceil(BATCH + 1) + 3;
    assert_eq!(ticks(&notebook), rounds - 1, "one in each round but the first, which asked");
}

#[test]
fn coming_back_takes_the_terminal_whatever_was_before() {
    let mut surprising = stage();
    let (_, notebook) = play([Call::Back], &mut surprising, (80, 24));
    assert_eq!(surprising.wanted, ["retake"]);
    assert_eq!(notebook.frames.get(), 2);
    // A stop that never was (SIGTSTP is ignored where nobody could resume) swallows no later return.
    let mut ignored = stage();
    play([key('z'), Call::Back], &mut ignored, (80, 24));
    assert_eq!(ignored.wanted, ["suspend", "retake"]);
}

#[test]
fn the_end_passes_by_what_waits() {
    let (tell, queue) = call::line_for(2);
    tell.send(key('a')).unwrap();
    tell.send(key('a')).unwrap();
    tell.stop(Exit::Terminated);
    let mut notebook = Notebook::default();
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let exit = run(&mut terminal, &mut notebook, &mut stage(), queue, Duration::ZERO);
    assert_eq!((exit, notebook.heard), (Exit::Terminated, vec!["80x24".to_owned(), "Stop".to_owned()]));
    assert!(tell.send(key('a')).is_err(), "nobody is kept waiting by a loop that is over");
}

#[test]
fn a_terminal_that_does_not_come_back_ends_the_program() {
    let mut stage = Stage { broken: true, ..stage() };
    let (exit, _) = play([key('z')], &mut stage, (80, 24));
    assert_eq!(exit, Exit::Failed(Unwritten::Other(0)));
}

#[test]
fn redrawing_wipes_what_others_wrote() {
    let (tell, queue) = call::line();
    tell.send(key('l')).unwrap();
    drop(tell);
    let mut terminal = Terminal::new(TestBackend::with_lines(["dirt", "dirt"])).unwrap();
    run(&mut terminal, &mut Notebook::default(), &mut stage(), queue, Duration::ZERO);
    terminal.backend().assert_buffer_lines(["most", "    "]);
}

#[test]
fn no_room_is_no_fault() {
    for size in [(0, 0), (0, 24), (80, 0), (1, 1)] {
        let (exit, _) = play([key('a'), key('l'), key('q')], &mut stage(), size);
        assert_eq!(exit, Exit::Quit, "{size:?}");
    }
}

#[test]
fn a_frame_is_drawn_for_whoever_counts_them_and_only_then() {
    let mut quiet = stage();
    let (_, notebook) = play([], &mut quiet, (20, 5));
    assert_eq!((quiet.waits.as_slice(), quiet.drawn, notebook.frames.get()), ([None].as_slice(), 1, 1));
    let mut counted = Stage { pulse: Some(Duration::from_secs(15)), alarms: 3, ..stage() };
    let (_, notebook) = play([], &mut counted, (20, 5));
    assert_eq!((counted.drawn, notebook.frames.get()), (4, 4));
    assert_eq!(notebook.heard, ["20x5"], "the program hears nothing of it");
}

#[test]
fn a_changed_file_is_told_to_the_program_which_has_it_read() {
    let mut stage = stage();
    let (_, notebook) = play([Call::Changed, Call::Changed], &mut stage, (20, 5));
    assert_eq!(stage.wanted, ["reload", "reload"]);
    assert_eq!(notebook.heard.iter().filter(|heard| *heard == "Changed").count(), 2);
}

#[test]
fn a_clock_that_jumps_moves_no_alarm() {
    let (past, future) = (date(1970, 1, 1), date(2100, 1, 1));
    let days = vec![date(2026, 11, 24), past, future, past];
    let mut stage = Stage { days: RefCell::new(days), alarms: 1, ..stage() };
    let (_, notebook) = play([key('w'), key('a'), key('b')], &mut stage, (20, 5));
    assert!(notebook.heard.contains(&"1970-01-01".to_owned()), "{:?}", notebook.heard);
    assert!(notebook.heard.contains(&"2100-01-01".to_owned()) && notebook.heard.contains(&"Tick".to_owned()));
    assert!(stage.waits.contains(&Some(Duration::from_millis(100))), "{:?}", stage.waits);
}
