//! The real program in a real terminal: a pseudo-terminal, and an emulator that reads it.
//!
//! Nothing here sleeps for a guess of time: whoever waits names a condition, and only a program that is
//! broken makes it wait until the deadline (`MOSTY_TEST_TIMEOUT`, in seconds).

use std::{
    collections::BTreeMap,
    env, fs,
    io::{self, Read, Write},
    mem,
    num::NonZeroU16,
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard},
    thread::{self, JoinHandle},
    time::Instant,
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

use crate::process::{timeout, until};

/// The program under test.
pub(crate) const MOSTY: &str = env!("CARGO_BIN_EXE_mosty");

/// What to start, and where.
pub(crate) struct Start {
    program: String,
    args: Vec<String>,
    variables: BTreeMap<String, String>,
    columns: u16,
    rows: u16,
    folder: PathBuf,
}

/// The program itself.
pub(crate) fn mosty(args: &[&str]) -> Start {
    start(MOSTY, args)
}

/// A shell script; `"$0"` in it is the program.
pub(crate) fn script(text: &str) -> Start {
    start("bash", &["--norc", "--noprofile", "-c", text, MOSTY])
}

/// Another program.
pub(crate) fn program(name: &str, args: &[&str]) -> Start {
    start(name, args)
}

fn start(program: &str, args: &[&str]) -> Start {
    Start {
        program: program.to_owned(),
        args: args.iter().map(|&arg| arg.to_owned()).collect(),
        variables: BTreeMap::from([("TERM".to_owned(), "xterm-256color".to_owned())]),
        columns: 80,
        rows: 24,
        folder: env!("CARGO_MANIFEST_DIR").into(),
    }
}

impl Start {
    pub(crate) fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    pub(crate) fn size(mut self, columns: u16, rows: u16) -> Self {
        (self.columns, self.rows) = (columns, rows);
        self
    }

    /// In this folder.
    pub(crate) fn folder(mut self, folder: &Path) -> Self {
        self.folder = folder.into();
        self
    }

    /// Starts it.
    pub(crate) fn run(self) -> Terminal {
        let pair = native_pty_system().openpty(cells(self.columns, self.rows)).unwrap();
        let mut command = CommandBuilder::new(&self.program);
        command.args(&self.args);
        command.cwd(&self.folder);
        // Nothing of the developer's own settings may reach the program.
        command.env_clear();
        command.env("PATH", env::var_os("PATH").unwrap_or_default());
        for (name, value) in &self.variables {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let writer = pair.master.take_writer().unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let seen = Arc::new((Mutex::new(Seen::new(self.columns, self.rows)), Condvar::new()));
        let shared = Arc::clone(&seen);
        let reading = thread::spawn(move || {
            let mut chunk = [0; 4096];
            loop {
                let held = shared.1.wait_while(shared.0.lock().unwrap(), |seen| seen.held);
                drop(held.unwrap());
                let read = reader.read(&mut chunk).unwrap_or(0);
                let mut seen = shared.0.lock().unwrap();
                seen.take(&chunk[..read]);
                shared.1.notify_all();
                if read == 0 || seen.deaf {
                    return;
                }
            }
        });
        Terminal { child, master: pair.master, writer, seen, reading }
    }
}

fn cells(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

/// The emulator has at least one cell, whatever the terminal says of itself.
fn at_least_one(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells).unwrap_or(NonZeroU16::MIN)
}

/// What has come out of the program so far.
struct Seen {
    emulator: vt100::Parser,
    bytes: Vec<u8>,
    closed: bool,
    deaf: bool,
    /// Whether nothing is read for now.
    held: bool,
    /// How many frames were begun and not ended yet.
    open: isize,
    /// How often the screen held nothing after a frame that came on something.
    blank: usize,
}

impl Seen {
    fn new(columns: u16, rows: u16) -> Self {
        let emulator = vt100::Parser::new(at_least_one(rows), at_least_one(columns), 0);
        Self { emulator, bytes: Vec::new(), closed: false, deaf: false, held: false, open: 0, blank: 0 }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.closed = bytes.is_empty();
        // A mark may have come in two parts.
        let from = self.bytes.len().saturating_sub(BEGIN.len() - 1);
        self.bytes.extend_from_slice(bytes);
        self.open += count(&self.bytes[from..], BEGIN) - count(&self.bytes[from..], END);
        let before = self.is_blank();
        self.emulator.process(bytes);
        if self.finished() && !before && self.is_blank() {
            self.blank += 1;
        }
    }
}

/// Around a frame, where frames are marked.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

fn count(bytes: &[u8], part: &[u8]) -> isize {
    bytes.windows(part.len()).filter(|window| *window == part).count().try_into().unwrap()
}

impl Seen {
    /// Whether every frame that was begun is ended, where frames are marked.
    fn finished(&self) -> bool {
        self.open == 0
    }

    /// Whether the alternate screen holds nothing.
    fn is_blank(&self) -> bool {
        let screen = self.emulator.screen();
        screen.alternate_screen() && screen.contents().trim().is_empty()
    }
}

/// Whether the bytes hold this text.
pub(crate) fn has(bytes: &[u8], part: &str) -> bool {
    bytes.windows(part.len()).any(|window| window == part.as_bytes())
}

/// A running program and its terminal.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    reading: JoinHandle<()>,
}

impl Terminal {
    /// Waits until the screen is as wanted.
    #[track_caller]
    pub(crate) fn wait_for(&self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) {
        self.wait(what, |seen| wanted(seen.emulator.screen()));
    }

    /// Waits for the first frame.
    #[track_caller]
    pub(crate) fn wait_for_a_frame(&self) {
        self.wait_for("a frame", |screen| screen.alternate_screen() && !screen.contents().trim().is_empty());
    }

    /// Waits until this text is on the screen.
    #[track_caller]
    pub(crate) fn wait_for_text(&self, text: &str) {
        self.wait_for(text, |screen| screen.contents().contains(text));
    }

    /// Waits until the program has written more than so many bytes in all.
    #[track_caller]
    pub(crate) fn wait_for_more_than(&self, bytes: usize) {
        self.wait("more output", |seen| seen.bytes.len() > bytes);
    }

    /// Waits until the program has written this.
    #[track_caller]
    pub(crate) fn wait_for_bytes(&self, part: &str) {
        self.wait(part, |seen| has(&seen.bytes, part));
    }

    /// Waits until the program has written this behind its first so many bytes.
    #[track_caller]
    pub(crate) fn wait_for_bytes_behind(&self, start: usize, part: &str) {
        self.wait(part, |seen| seen.bytes.get(start..).is_some_and(|bytes| has(bytes, part)));
    }

    #[track_caller]
    fn wait(&self, what: &str, wanted: impl Fn(&Seen) -> bool) {
        // A frame that is still being written is no screen yet.
        self.wait_within(what, |seen| seen.finished() && wanted(seen));
    }

    /// Waits, be it in the middle of a frame.
    #[track_caller]
    fn wait_within(&self, what: &str, wanted: impl Fn(&Seen) -> bool) {
        let deadline = Instant::now() + timeout();
        let mut seen = self.seen();
        while !wanted(&seen) {
            let left = deadline.saturating_duration_since(Instant::now());
            let screen = seen.emulator.screen().contents();
            assert!(!left.is_zero(), "waited in vain for {what}; the screen shows:\n{screen}");
            assert!(!seen.closed, "the program ended before {what}; the screen shows:\n{screen}");
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.0.lock().unwrap()
    }

    /// Looks at the screen as it is.
    pub(crate) fn screen<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.seen().emulator.screen())
    }

    /// Everything that the program has written.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.seen().bytes.clone()
    }

    /// Types these letters.
    pub(crate) fn press(&mut self, keys: &str) {
        self.press_bytes(keys.as_bytes());
    }

    /// Opens the search and types this in it.
    #[track_caller]
    pub(crate) fn search(&mut self, text: &str) {
        self.press("/");
        self.wait_for("the field", |screen| !screen.hide_cursor() && screen.cursor_position().0 == 1);
        self.press(text);
    }

    /// Types these bytes, text or not.
    pub(crate) fn press_bytes(&mut self, bytes: &[u8]) {
        self.writer.write_all(bytes).unwrap();
        self.writer.flush().unwrap();
    }

    /// Types this so many times, and goes on with whatever else there is to do meanwhile. What is typed later is lost.
    pub(crate) fn flood(&mut self, keys: &str, times: usize) {
        let mut writer = mem::replace(&mut self.writer, Box::new(io::sink()));
        let keys = keys.repeat(times);
        // Where the program is gone before all is typed, this ends with the tests.
        thread::spawn(move || writer.write_all(keys.as_bytes()));
    }

    /// Reads no more of what the program writes, except for what is being read just now.
    pub(crate) fn hold(&self) {
        self.seen().held = true;
    }

    /// How often the screen was seen without anything on it.
    pub(crate) fn blank_frames(&self) -> usize {
        self.seen().blank
    }

    /// Pastes, as a terminal does that was asked for bracketed paste.
    pub(crate) fn paste(&mut self, text: &str) {
        self.press(&format!("\x1b[200~{text}\x1b[201~"));
    }

    /// Gives the terminal another size.
    pub(crate) fn resize(&self, columns: u16, rows: u16) {
        self.seen().emulator.screen_mut().set_size(at_least_one(rows), at_least_one(columns));
        self.master.resize(cells(columns, rows)).unwrap();
    }

    /// Sends a signal to the process that was started.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    pub(crate) fn pid(&self) -> Pid {
        let pid = self.child.process_id().unwrap();
        Pid::from_raw(i32::try_from(pid).unwrap()).unwrap()
    }

    /// The only child of the process that was started: the program, where a shell started it.
    pub(crate) fn grandchild(&self) -> Pid {
        let pid = self.pid().as_raw_pid();
        let list = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap();
        Pid::from_raw(list.trim().parse().unwrap()).unwrap()
    }

    /// Waits until the program has ended and all its output is read.
    #[track_caller]
    pub(crate) fn finish(mut self) -> Left {
        let code = exit_code(&mut self.child);
        self.seen().held = false;
        self.seen.1.notify_all();
        self.wait_within("the end of the output", |seen| seen.closed);
        let modes = format!("{:?}", self.master.get_termios().unwrap().local_flags);
        let seen = self.seen();
        Left { code, screen: seen.emulator.screen().clone(), bytes: seen.bytes.clone(), modes }
    }

    /// Takes the terminal away from under the program, every end of it, and waits for the program to end.
    #[track_caller]
    pub(crate) fn vanish(mut self) -> u32 {
        // The thread that reads holds an end too, and lets go of it after the next byte.
        self.seen().deaf = true;
        self.press("x");
        self.reading.join().unwrap();
        drop((self.writer, self.master));
        exit_code(&mut self.child)
    }
}

#[track_caller]
fn exit_code(child: &mut Box<dyn Child + Send + Sync>) -> u32 {
    let mut status = None;
    until("the program to end", || {
        status = child.try_wait().unwrap();
        status.is_some()
    });
    status.unwrap().exit_code()
}

/// What a program left behind.
pub(crate) struct Left {
    pub(crate) code: u32,
    pub(crate) screen: vt100::Screen,
    pub(crate) bytes: Vec<u8>,
    /// The terminal's own modes, in words.
    modes: String,
}

impl Left {
    /// Asserts that the terminal is as if nothing had happened.
    #[track_caller]
    pub(crate) fn assert_clean(&self) {
        assert!(!self.screen.alternate_screen(), "the alternate screen is still on");
        assert_eq!(
            self.screen.mouse_protocol_mode(),
            vt100::MouseProtocolMode::None,
            "the mouse is still on"
        );
        assert!(!self.screen.bracketed_paste(), "bracketed paste is still on");
        assert!(!self.screen.hide_cursor(), "the cursor is still hidden");
        assert!(!self.screen.inverse() && !self.screen.bold(), "attributes are still on");
        assert_eq!(self.screen.fgcolor(), vt100::Color::Default, "a colour is still on");
        for mode in ["ICANON", "ECHO", "ISIG"] {
            assert!(self.modes.contains(mode), "{mode} is still off: {}", self.modes);
        }
    }

    /// Asserts that a person can read this: it stands on the screen, and no line begins in the middle,
    /// as lines do that were written in raw mode.
    #[track_caller]
    pub(crate) fn assert_readable(&self, text: &str) {
        let screen = self.screen.contents();
        assert!(screen.contains(text), "no “{text}” in:\n{screen}");
        assert!(!screen.starts_with([' ', '\n']), "the message begins in the middle:\n{screen}");
    }
}
