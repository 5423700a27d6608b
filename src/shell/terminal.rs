//! The terminal is lent to us: [`Guard::enter`] takes it, one [`leave()`] gives it back.
//!
//! `leave` serves every way out (the end of the loop, an error, a panic, a signal, Ctrl+Z) and acts
//! once: a second restore moves the cursor over the text printed since
//! (<https://github.com/ratatui/bevy_ratatui/pull/107>). `ratatui::restore` is not used, it ends
//! neither mouse reports nor bracketed paste. What is drawn between the two is not known here.

use std::{
    env,
    io::{self, IsTerminal as _, Write},
    panic,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use crossterm::{
    clipboard::CopyToClipboard,
    queue,
    terminal::{disable_raw_mode, enable_raw_mode},
};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
    process::{Signal, getpid, kill_current_process_group, kill_process},
    stdio::stdout,
    termios::{QueueSelector, tcflush},
};

use super::leave;
use super::log::{self, Level};

/// Alternate screen, bracketed paste, no cursor until a frame shows one.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?2004h\x1b[?25l";

/// Presses and the wheel (1000), with coordinates beyond 223 (1006). `EnableMouseCapture` would ask for
/// every motion as well, a flood over SSH.
const MOUSE: &[u8] = b"\x1b[?1000h\x1b[?1006h";

/// Everything back. The screen is emptied first for terminals without an alternate one, such as the
/// Linux console, where the frame would stay under the shell's prompt.
const LEAVE: &[u8] = b"\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[0m\x1b[2J\x1b[H\x1b[?1049l\x1b[?25h";

/// Whether the terminal is ours now.
static OURS: AtomicBool = AtomicBool::new(false);

/// Holds the terminal until it is dropped.
pub(super) struct Guard {
    mouse: bool,
}

impl Guard {
    /// Takes the terminal.
    pub(super) fn enter(mouse: bool) -> io::Result<Self> {
        let guard = Self { mouse };
        guard.take()?;
        Ok(guard)
    }

    /// Gives the terminal back, stops, and takes the terminal again when the person returns.
    pub(super) fn suspend(&self) -> io::Result<()> {
        leave();
        // The whole group, as the terminal's own Ctrl+Z does: in `cat data | mosty` or a wrapper
        // script, stopping only this process would leave the shell waiting for the others. SIGTSTP, not
        // SIGSTOP: where no shell could ever let us go on (`xterm -e mosty`), the kernel ignores it.
        kill_current_process_group(Signal::TSTP)?;
        self.take()
    }

    /// Takes the terminal again after somebody else may have changed it.
    pub(super) fn retake(&self) -> io::Result<()> {
        leave();
        self.take()
    }

    fn take(&self) -> io::Result<()> {
        // Raw mode first: a job in the background is stopped by this, before it wrote on a screen that
        // is somebody else's.
        enable_raw_mode()?;
        OURS.store(true, Ordering::SeqCst);
        put(ENTER)?;
        if self.mouse { put(MOUSE) } else { Ok(()) }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        leave();
    }
}

/// Gives the terminal back, once. Nothing can be done about failures: the terminal may be gone.
pub(super) fn leave() {
    if OURS.swap(false, Ordering::SeqCst) {
        let _ = put(LEAVE);
        let _ = disable_raw_mode();
    }
}

/// How often, and how far apart, a terminal that takes no output is given room.
const TRIES: usize = 10;
const APART: Duration = Duration::from_millis(10);

/// Gives the terminal back without waiting for it, when the loop has not done so though it was told to.
///
/// What a terminal does not take is thrown away. That makes room: a loop that only waited for it goes on
/// within these moments, gives the terminal back and ends. One that is held up by something else is not waited
/// for, and a terminal that still takes nothing gets back its modes at least.
pub(super) fn abandon() {
    for _ in 0..TRIES {
        if !takes_output() {
            let _ = tcflush(stdout(), QueueSelector::OFlush);
            // Whoever waits there does not see the room before a signal makes him look.
            let _ = kill_process(getpid(), Signal::CONT);
        }
        thread::sleep(APART);
    }
    if takes_output() {
        leave();
    } else {
        let _ = disable_raw_mode();
    }
}

/// Whether a few bytes can be written without waiting.
fn takes_output() -> bool {
    let (out, now) = (stdout(), Timespec { tv_sec: 0, tv_nsec: 0 });
    let mut terminal = [PollFd::new(&out, PollFlags::OUT)];
    let polled = poll(&mut terminal, Some(&now)).is_ok();
    let [terminal] = terminal;
    polled && terminal.revents().contains(PollFlags::OUT)
}

/// From now on a panic, in whichever thread, gives the terminal back before it says `text` on it. The
/// technical account is for those who build, debug or look after the program: with `quiet` it goes to the
/// log alone, and never to a screen.
pub(super) fn leave_on_panic(text: String, quiet: bool) {
    let account = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        leave();
        let screen = io::stderr().is_terminal() || !io::stdout().is_terminal();
        let _ = if screen { writeln!(io::stderr(), "{text}") } else { writeln!(io::stdout(), "{text}") };
        if quiet {
            return log::log(Level::Error, &panic.to_string());
        }
        let wanted = env::var_os("RUST_BACKTRACE").is_some_and(|value| value != "0");
        if wanted || cfg!(debug_assertions) {
            account(panic);
        }
    }));
}

/// Standard output while the terminal is ours. What is written after that is dropped: a helper may have
/// panicked and given the terminal back while a frame was being drawn.
pub(super) struct Output;

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if OURS.load(Ordering::SeqCst) {
            put(bytes)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Hands text to the clipboard where the person sits, over SSH as well (OSC 52). Whether the terminal
/// takes it cannot be known.
pub(super) fn copy(text: &str) -> io::Result<()> {
    let mut bytes = Vec::new();
    queue!(bytes, CopyToClipboard::to_clipboard_from(leave::plain(text).as_bytes()))?;
    Output.write_all(&bytes)
}

/// Writes straight to the terminal: `io::stdout` has a buffer and a lock, and a panic may hold both.
fn put(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(stdout(), bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(Errno::INTR) => {}
            // Somebody who shares the terminal made it non-blocking.
            Err(Errno::AGAIN) => _ = poll(&mut [PollFd::new(&stdout(), PollFlags::OUT)], None),
            Err(errno) => return Err(errno.into()),
        }
    }
    Ok(())
}
