//! The real world: the terminal, the keyboard, signals, the environment, files, the clock.
//!
//! Nobody above this room touches any of them. [`open`] shows the program on the terminal until somebody
//! leaves; [`Environment`] says what the environment says; [`mod@file`] reads. No word of any language is
//! written here, and of records no more is known than of which day they are and how many, for the service
//! manager: the program comes in as a [`Model`], texts and closures in [`Setup`].
//!
//! | file | what lives there |
//! |---|---|
//! | `terminal` | taking the terminal and giving it back, once, on every way out |
//! | `screen` | ratatui's surface: one write a frame |
//! | `pen` | cells to bytes |
//! | `links` | addresses on the screen that a terminal can open |
//! | `input` | keys, pastes, pointer, size |
//! | `lines` | the conversation by lines, without a screen |
//! | `hangup` | ends the program when its terminal is gone |
//! | `signals` | SIGTERM and its kin |
//! | `call` | what these tell the loop |
//! | `run` | the loop |
//! | `exit` | how it ended |
//! | `environment` | what the variables say |
//! | `file` | bytes from a file or standard input |
//! | `save` | bytes to a new file |
//! | `watch` | when the data file changes |
//! | `service` | signs of life for a service manager |
//! | `log` | lines for those who look after the program |

mod call;
mod environment;
mod exit;
pub mod file;
mod hangup;
mod input;
mod lines;
mod links;
pub mod log;
mod pen;
mod run;
mod save;
mod screen;
mod service;
mod signals;
mod terminal;
mod watch;

use std::{
    io,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
        mpsc::RecvTimeoutError,
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use ratatui::{Frame, Terminal};

use self::{
    call::{Call, Calls, Tell, helper},
    links::Links,
    log::{Level, log},
    service::Service,
    terminal::{Guard, Output},
};
pub use self::{environment::Environment, exit::Exit, lines::converse, screen::Screen};
use crate::app::{self, Effect, Model, Msg, Saved, Unwritten};
use crate::records::Day;
use crate::sheets::Export;
use crate::ui;

/// What [`open`] must know besides the program.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Setup {
    /// Whether clicks and the wheel are wanted. It costs the person the terminal's own selection.
    pub mouse: bool,
    /// Whether this is the Linux console ([`Environment::console`]): it knows nothing of synchronized
    /// updates and clipboards, and takes OSC sequences for its palette.
    pub console: bool,
    /// Whether the terminal takes hyperlinks ([`Environment::links`]).
    pub links: bool,
    /// Whether this is the terminal in city hall: nothing that comes from it ends or stops the program,
    /// and nothing is written, copied or saved, whatever the program asks for.
    pub kiosk: bool,
    /// A file to read again whenever it changes.
    pub watch: Option<PathBuf>,
    /// What to say after a panic, in the person's language.
    pub fault: String,
    /// What day it is; [`today`], unless somebody chose a day.
    pub today: Box<dyn Fn() -> Day>,
    /// Reads the data again and returns [`Msg::Loaded`]. Runs on a thread of its own.
    pub reload: Arc<dyn Fn() -> Msg + Send + Sync>,
    /// The name and the bytes of a file, of the program as it is.
    pub export: fn(&Model, Export) -> (String, Vec<u8>),
}

/// The calendar day now, where the person is.
#[must_use]
pub fn today() -> Day {
    jiff::Zoned::now().date()
}

/// Shows the program on the terminal until somebody leaves. The terminal is given back before this
/// returns, and before a panic says anything.
#[must_use]
pub fn open(mut model: Model, setup: Setup) -> Exit {
    terminal::leave_on_panic(setup.fault.clone(), setup.kiosk);
    show(&mut model, setup).unwrap_or_else(|error| Exit::Failed(error.to_string()))
}

fn show(model: &mut Model, setup: Setup) -> io::Result<Exit> {
    let (tell, calls) = call::line();
    let keyboard = hangup::keyboard()?;
    // Signals first: from the moment that the terminal is ours, one must not simply kill us.
    signals::listen(&tell, setup.kiosk)?;
    let guard = Guard::enter(setup.mouse)?;
    hangup::watch(keyboard.try_clone()?, &tell)?;
    input::listen(&tell)?;
    if let Some(Err(why)) = setup.watch.clone().map(|file| watch::watch(file, &tell)) {
        log(Level::Warning, &why.to_string());
    }
    let screen = Screen::new(Output, screen::size, !setup.console);
    let links = setup.links.then(|| screen.links());
    let mut shown = Shown { model, links, export: setup.export, kiosk: setup.kiosk };
    let mut terminal = Terminal::new(screen)?;
    let mut outside =
        Outside { guard, setup, tell, reading: Arc::default(), saving: Vec::new(), service: Service::new() };
    let exit = run::run(&mut terminal, &mut shown, &mut outside, calls);
    let Outside { guard, saving, .. } = outside;
    drop(guard);
    Service::stopping();
    // Whoever leaves at once gets the file all the same, and gets it whole. None of them waits for the loop any
    // more: it has taken its end of the line along.
    for helper in saving {
        let _ = helper.join();
    }
    // A terminal that vanishes can be noticed by a failing write first.
    Ok(if matches!(exit, Exit::Failed(_)) && hangup::gone(&keyboard) { Exit::HungUp } else { exit })
}

/// The program as the loop sees it.
struct Shown<'a> {
    model: &'a mut Model,
    /// Where the terminal takes links.
    links: Option<Links>,
    export: fn(&Model, Export) -> (String, Vec<u8>),
    kiosk: bool,
}

impl run::Program for Shown<'_> {
    fn update(&mut self, msg: Msg) -> Option<Effect> {
        let effect = app::update(self.model, msg);
        // The model asks for nothing else there; if it ever did, it would not get it.
        effect.filter(|effect| !self.kiosk || app::kiosk::harmless(effect))
    }

    fn view(&self, frame: &mut Frame<'_>) {
        ui::view(self.model, frame);
        if let Some(links) = &self.links {
            links.mark(&ui::links(self.model), frame.buffer_mut());
        }
        // One honest way to see what becomes of the terminal, for tests/pty.rs; no release has it.
        #[cfg(debug_assertions)]
        assert!(std::env::var_os("MOSTY_TEST_PANIC").is_none(), "MOSTY_TEST_PANIC is set");
    }

    fn file(&self, export: Export) -> (String, Vec<u8>) {
        (self.export)(self.model, export)
    }
}

/// The world as the loop sees it.
struct Outside {
    guard: Guard,
    setup: Setup,
    tell: Tell,
    /// `IDLE`, `READING`, or `AGAIN`: the file is being read right now, and changed meanwhile.
    reading: Arc<AtomicU8>,
    /// What writes files right now.
    saving: Vec<JoinHandle<()>>,
    service: Service,
}

const IDLE: u8 = 0;
const READING: u8 = 1;
const AGAIN: u8 = 2;

impl run::World for Outside {
    fn today(&self) -> Day {
        (self.setup.today)()
    }

    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wait(&mut self, calls: &Calls, most: Option<Duration>) -> Result<Call, RecvTimeoutError> {
        calls.wait(most)
    }

    fn suspend(&mut self) -> io::Result<()> {
        self.guard.suspend()?;
        // The terminal is taken again already. Where nobody could resume us there was no stop, and this changes nothing.
        self.tell.back().store(false, Ordering::SeqCst);
        Ok(())
    }

    fn retake(&mut self) -> io::Result<()> {
        self.guard.retake()
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        if self.setup.console { Ok(()) } else { terminal::copy(text) }
    }

    fn drawn(&mut self) -> Option<Duration> {
        self.service.drawn(Instant::now())
    }

    /// A large file must not freeze the keys, and asking twice must not read twice at the same time; but what
    /// changed while it was read is read again.
    fn reload(&mut self) {
        let begun = self.reading.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |reading| {
            Some(if reading == IDLE { READING } else { AGAIN })
        });
        if begun != Ok(IDLE) {
            return;
        }
        let (read, reading) = (Arc::clone(&self.setup.reload), Arc::clone(&self.reading));
        let watched = self.setup.watch.is_some();
        let started = helper("reload", &self.tell, move |calls| {
            loop {
                reading.store(READING, Ordering::SeqCst);
                let msg = read();
                if watched {
                    tell_of(&msg);
                }
                let _ = calls.send(Call::Msg(msg));
                if reading.compare_exchange(READING, IDLE, Ordering::SeqCst, Ordering::SeqCst).is_ok() {
                    return None;
                }
            }
        });
        if started.is_err() {
            self.reading.store(IDLE, Ordering::SeqCst);
        }
    }

    /// A slow disk must not freeze the keys.
    fn save(&mut self, name: String, bytes: Vec<u8>) {
        self.saving.retain(|helper| !helper.is_finished());
        let started = helper("save", &self.tell, move |calls| {
            let _ = calls.send(Call::Msg(Msg::Saved(save::here(&name, &bytes))));
            None
        });
        match started {
            Ok(helper) => self.saving.push(helper),
            Err(error) => {
                let saved = Saved { folder: ".".to_owned(), file: Err(Unwritten::from(&error)) };
                // The loop itself calls: it must not wait for itself.
                self.tell.try_send(Call::Msg(Msg::Saved(saved)));
            }
        }
    }
}

/// Tells those who look after the program what came of reading a file that changed: the screen does not.
fn tell_of(msg: &Msg) {
    match msg {
        Msg::Loaded(Ok(archive)) => {
            let dataset = archive.dataset();
            service::status(&format!("{} · {}", dataset.updated(), dataset.records().len()));
        }
        Msg::Loaded(Err(why)) => {
            log(Level::Error, why);
            service::status(why);
        }
        _ => {}
    }
}
