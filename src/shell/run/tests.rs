//! The loop, played through with a program that writes down what it hears and a world that says what
//! is wanted of it.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may")]

use std::{
    cell::{Cell, RefCell},
    sync::mpsc,
};

use jiff::civil::date;
use ratatui::backend::TestBackend;

use super::*;
use crate::app::Key;

/// Writes down what it is told and does what the letters say.
#[derive(Default)]
struct Notebook {
    heard: Vec<String>,
    frames: Cell<usize>,
}

impl Program for Notebook {
    fn update(&mut self, msg: Msg) -> Option<Effect> {
        self.heard.push(match &msg {
            Msg::Key(Key::Char(letter)) => letter.to_string(),
            Msg::Resize(size) => format!("{}x{}", size.width, size.height),
            Msg::Today(day) => day.to_string(),
            other => format!("{other:?}"),
        });
        match msg {
            Msg::Key(Key::Char('q')) => Some(Effect::Quit),
            Msg::Key(Key::Char('c')) => Some(Effect::Interrupt),
            Msg::Key(Key::Char('z')) => Some(Effect::Suspend),
            Msg::Key(Key::Char('l')) => Some(Effect::Redraw),
            Msg::Key(Key::Char('r')) => Some(Effect::Reload),
            Msg::Key(Key::Char('y')) => Some(Effect::Copy("Łuck".to_owned())),
            _ => None,
        }
    }

    fn view(&self, frame: &mut Frame<'_>) {
        self.frames.set(self.frames.get() + 1);
        frame.render_widget(ratatui::text::Line::raw("mosty"), frame.area());
    }
}

/// Says what day it is, from a list, and writes down what was wanted of it.
struct Stage {
    days: RefCell<Vec<Day>>,
    wanted: Vec<&'static str>,
    broken: bool,
}

impl World for Stage {
    fn today(&self) -> Day {
        let mut days = self.days.borrow_mut();
        if days.len() > 1 { days.remove(0) } else { days[0] }
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
}

fn stage() -> Stage {
    Stage { days: RefCell::new(vec![date(2026, 11, 23)]), wanted: Vec::new(), broken: false }
}

fn key(letter: char) -> Call {
    Call::Msg(Msg::Key(Key::Char(letter)))
}

fn play(calls: impl IntoIterator<Item = Call>, stage: &mut Stage, size: (u16, u16)) -> (Exit, Notebook) {
    let (tell, queue) = mpsc::channel();
    for call in calls {
        tell.send(call).unwrap();
    }
    drop(tell);
    let mut notebook = Notebook::default();
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    let exit = run(&mut terminal, &mut notebook, stage, &queue);
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
fn a_size_that_is_not_true_any_more_is_put_right() {
    let stale = Call::Msg(Msg::Resize(Size { width: 40, height: 12 }));
    let (_, notebook) = play([stale], &mut stage(), (80, 24));
    assert_eq!(notebook.heard, ["80x24", "40x12", "80x24"]);
}

#[test]
fn a_size_that_nobody_heard_of_is_found_and_the_same_size_is_no_news() {
    let (_, notebook) = play([Call::Listening], &mut stage(), (80, 24));
    assert_eq!(notebook.frames.get(), 1);
    let stale = Call::Msg(Msg::Resize(Size { width: 40, height: 12 }));
    let (_, notebook) = play([stale, Call::Listening], &mut stage(), (80, 24));
    assert_eq!(notebook.heard, ["80x24", "40x12", "80x24"]);
}

#[test]
fn the_world_does_what_effects_say() {
    let mut stage = stage();
    play([key('z'), key('r'), key('y'), key('l'), key('q')], &mut stage, (80, 24));
    assert_eq!(stage.wanted, ["suspend", "reload", "copy"]);
}

#[test]
fn coming_back_counts_once() {
    let mut announced = stage();
    play([key('z'), Call::Back], &mut announced, (80, 24));
    assert_eq!(announced.wanted, ["suspend"]);
    let mut surprising = stage();
    let (_, notebook) = play([Call::Back], &mut surprising, (80, 24));
    assert_eq!(surprising.wanted, ["retake"]);
    assert_eq!(notebook.frames.get(), 2);
}

#[test]
fn a_terminal_that_does_not_come_back_ends_the_program() {
    let mut stage = Stage { broken: true, ..stage() };
    let (exit, _) = play([key('z')], &mut stage, (80, 24));
    assert_eq!(exit, Exit::Failed("no terminal".to_owned()));
}

#[test]
fn redrawing_wipes_what_others_wrote() {
    let (tell, queue) = mpsc::channel();
    tell.send(key('l')).unwrap();
    drop(tell);
    let mut terminal = Terminal::new(TestBackend::with_lines(["dirt", "dirt"])).unwrap();
    run(&mut terminal, &mut Notebook::default(), &mut stage(), &queue);
    terminal.backend().assert_buffer_lines(["most", "    "]);
}

#[test]
fn no_room_is_no_fault() {
    for size in [(0, 0), (0, 24), (80, 0), (1, 1)] {
        let (exit, _) = play([key('a'), key('l'), key('q')], &mut stage(), size);
        assert_eq!(exit, Exit::Quit, "{size:?}");
    }
}
