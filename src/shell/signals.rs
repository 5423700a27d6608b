//! Signals: a thread that sleeps until one comes, passes it on, and sees to it that the program ends by one that
//! says so.
//!
//! SIGTSTP is left to the system on purpose: Ctrl+Z is a key here, and a stop from outside cannot be
//! prepared for in time. What can be done is to look after the terminal when SIGCONT tells that it is over.
//!
//! A loop that hears of its end ends at once. One that cannot hear (it writes to a terminal that takes no
//! output, or waits for a disk) gets a short grace; then this thread ends the program in its place.
//! Nothing is lost by that: what is being saved gets its name only when it is whole.

use std::{io, process, sync::Arc, thread, time::Duration};

use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGWINCH},
    flag,
    iterator::Signals,
};

use super::{
    Exit,
    call::{Call, Tell, helper},
    terminal,
};
use crate::app::Msg;

/// How long the loop has to end the program itself, once it was told to.
const GRACE: Duration = Duration::from_secs(1);

/// Starts to listen. From here on none of these signals ends the process by itself.
///
/// At the terminal in city hall (`kiosk`) only the system may end or stop us, by SIGTERM: what a keyboard
/// or a terminal can send is taken and forgotten. SIGUSR1 ends us as soon as nobody is there. A terminal that is really gone is noticed elsewhere.
pub(super) fn listen(calls: &Tell, kiosk: bool) -> io::Result<()> {
    // Set in the handler itself: whoever runs again after a stop of his own finds it set, and sets it back.
    flag::register(SIGCONT, Arc::clone(calls.back()))?;
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGWINCH])?;
    if kiosk {
        signals.add_signal(SIGTSTP)?;
        signals.add_signal(SIGUSR1)?;
    }
    helper("signals", calls, move |calls| {
        for signal in signals.forever() {
            match signal {
                SIGCONT | SIGWINCH => calls.wake(),
                SIGHUP | SIGINT | SIGQUIT | SIGTSTP if kiosk => {}
                SIGUSR1 => calls.send(Call::Msg(Msg::Leave)).ok()?,
                SIGTERM => end(calls, Exit::Terminated),
                SIGHUP => end(calls, Exit::HungUp),
                _ => end(calls, Exit::Interrupted),
            }
        }
        None
    })
    .map(drop)
}

/// Ends the program: by its loop, or without it.
fn end(calls: &Tell, exit: Exit) -> ! {
    let code = exit.code();
    calls.stop(exit);
    thread::sleep(GRACE);
    terminal::abandon();
    process::exit(code.into())
}
