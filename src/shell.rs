//! The real world: the terminal, the keyboard, signals, the environment, files, the clock.
//!
//! Nobody above this room touches any of them. [`open`] shows the program on the terminal until somebody
//! leaves; [`Environment`] says what the environment says; [`mod@file`] reads. No word of any language is
//! written here, and of records no more is known than of which day they are and how many, for the service
//! manager: the program comes in as a [`Model`], texts and closures in [`Launch`].
//!
//! | file | what lives there |
//! |---|---|
//! | `terminal` | taking the terminal and giving it back, once, on every way out |
//! | `screen` | ratatui's surface: one write a frame |
//! | `scroll` | rows that only moved |
//! | `pen` | cells to bytes |
//! | `links` | addresses on the screen that a terminal can open |
//! | `input` | reads the keyboard |
//! | `decode` | its bytes to keys, pastes, pointer |
//! | `leave` | text that leaves the program |
//! | `lines` | the conversation by lines, without a screen |
//! | `hangup` | ends the program when its terminal is gone |
//! | `signals` | SIGTERM and its kin, another size |
//! | `call` | what these tell the loop |
//! | `data` | the data in use, by whatever way they come |
//! | `load` | reads them where nobody waits for it |
//! | `waiting` | how far the reading has come, where somebody waits for an answer |
//! | `run` | the loop |
//! | `clock` | which day it is |
//! | `errand` | does what a command line asks for |
//! | `exit` | how it ended |
//! | `environment` | what the variables say |
//! | `file` | bytes from a file or standard input |
//! | `save` | bytes to a new file |
//! | `watch` | when the data file changes |
//! | `service` | signs of life for a service manager |
//! | `machine` | what the machine of the terminal in city hall lacks |
//! | `log` | lines for those who look after the program |

mod call;
mod clock;
mod data;
mod decode;
mod environment;
mod errand;
mod exit;
pub mod file;
mod hangup;
mod input;
mod leave;
mod lines;
mod links;
mod load;
pub mod log;
mod machine;
mod pen;
mod run;
mod save;
mod screen;
mod scroll;
mod service;
mod signals;
mod terminal;
mod waiting;
mod watch;

use std::{
    io,
    mem::ManuallyDrop,
    sync::{atomic::Ordering, mpsc::RecvTimeoutError},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use ratatui::{Frame, Terminal};

pub use self::errand::{Stop, run};
use self::{
    call::{Call, Calls, Tell, helper},
    links::Links,
    load::{Load, Loader},
    log::{Level, log},
    service::Service,
    terminal::{Guard, Output},
};
pub use self::{
    clock::today,
    data::{Data, EMBEDDED},
    decode::Decoder,
    environment::Environment,
    exit::Exit,
    leave::complain,
    lines::converse,
    save::folder,
    screen::Screen,
};
use crate::app::{self, Effect, Model, Msg, Retired, Saved, Unwritten};
use crate::lang::Lang;
use crate::print;
use crate::records::Day;
use crate::sheets::{Export, Saving};
use crate::ui;

/// What [`open`] must know besides the program.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Launch {
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
    /// Whether it ends with the visit there.
    pub leave: bool,
    /// The data in use.
    pub data: Data,
    /// Which they are, where they are shown from the beginning.
    pub shown: Option<String>,
    /// Whether they are still to be read when the screen opens: the model awaits them then.
    pub opening: bool,
    /// The language that the screen opens in.
    pub lang: Lang,
    /// What to say after a panic, in the person's language.
    pub fault: String,
    /// What day it is; [`today`], unless somebody chose a day.
    pub today: Box<dyn Fn() -> Day>,
    /// Whether that day ends: nobody chose it.
    pub ticking: bool,
}

/// A small file is read within this time, and its first frame shows all of it at once.
const PATIENCE: Duration = Duration::from_millis(15);

/// Shows the program on the terminal until somebody leaves. The terminal is given back before this
/// returns, and before a panic says anything.
#[must_use]
pub fn open(model: Model, setup: Launch) -> Exit {
    // Never dropped: nobody who leaves waits until the memory of many records is given back piece by piece.
    let mut model = ManuallyDrop::new(model);
    terminal::leave_on_panic(setup.fault.clone(), setup.kiosk);
    show(&mut model, setup).unwrap_or_else(|error| Exit::Failed(Unwritten::from(&error)))
}

fn show(model: &mut Model, setup: Launch) -> io::Result<Exit> {
    let (tell, calls) = call::line();
    let Ok(keyboard) = hangup::keyboard() else { return Ok(Exit::NoKeyboard) };
    // Signals first: from the moment that the terminal is ours, one must not simply kill us.
    signals::listen(&tell, setup.kiosk)?;
    let guard = Guard::enter(setup.mouse)?;
    hangup::watch(keyboard.try_clone()?, &tell)?;
    input::listen(keyboard.try_clone()?, &tell)?;
    if let Some(Err(why)) = setup.data.file().map(|file| watch::watch(file, !setup.opening, &tell)) {
        log(Level::Warning, &why.to_string());
    }
    let loader = Loader::after(setup.shown.clone());
    let screen = Screen::new(Output, screen::size, !setup.console);
    let links = setup.links.then(|| screen.links());
    let mut shown = Shown { model, links, kiosk: setup.kiosk, leave: setup.leave };
    let mut terminal = Terminal::new(screen)?;
    let mut outside = Outside { guard, setup, tell, loader, saving: Vec::new(), service: Service::new() };
    if outside.setup.opening {
        outside.load(true);
    }
    let patience = if outside.setup.opening { PATIENCE } else { Duration::ZERO };
    let exit = run::run(&mut terminal, &mut shown, &mut outside, calls, patience);
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
    kiosk: bool,
    /// Whether the program ends with the visit.
    leave: bool,
}

impl run::Program for Shown<'_> {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        self.leave |= matches!(msg, Msg::Leave);
        let mut effects = app::update(self.model, msg);
        // The model asks for nothing else there; if it ever did, it would not get it.
        effects.retain(|effect| !self.kiosk || app::kiosk::harmless(effect, self.leave));
        effects
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

    fn file(&self, export: Export) -> Saving {
        self.model.saving(export)
    }
}

/// The world as the loop sees it.
struct Outside {
    guard: Guard,
    setup: Launch,
    tell: Tell,
    loader: Loader,
    /// What writes files right now.
    saving: Vec<JoinHandle<()>>,
    service: Service,
}

impl Outside {
    /// Reads the data where nobody waits for them; what they hold, or what is wrong, calls in later.
    fn load(&mut self, first: bool) {
        let Launch { data, lang, kiosk, .. } = &self.setup;
        let load = Load { data: data.clone(), lang: *lang, day: (self.setup.today)(), first, told: *kiosk };
        self.loader.start(load, &self.tell);
    }
}

impl run::World for Outside {
    fn today(&self) -> Day {
        (self.setup.today)()
    }

    fn day_left(&self) -> Option<Duration> {
        self.setup.ticking.then(clock::left)
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

    fn reload(&mut self) {
        self.load(false);
    }

    /// A large file takes long to forget.
    fn free(&mut self, retired: Retired) {
        // Without a thread it is freed here and now.
        let _ = helper("free", &self.tell, move |_| {
            drop(retired);
            None
        });
    }

    /// Neither a slow disk nor a long list must freeze the keys.
    fn save(&mut self, saving: Saving) {
        self.saving.retain(|helper| !helper.is_finished());
        let started = helper("save", &self.tell, move |calls| {
            let (name, text) = print::export(&saving);
            let _ = calls.send(Call::Msg(Msg::Saved(save::here(&name, leave::plain(&text).as_bytes()))));
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
