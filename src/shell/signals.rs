//! Signals: a thread that sleeps until one comes and passes it on.
//!
//! SIGTSTP is left to the system on purpose: Ctrl+Z is a key here, and a stop from outside cannot be
//! prepared for in time. What can be done is to look after the terminal when SIGCONT tells that it is over.

use std::{io, sync::Arc};

use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP},
    flag,
    iterator::Signals,
};

use super::{
    Exit,
    call::{Tell, helper},
};

/// Starts to listen. From here on none of these signals ends the process by itself.
///
/// At the terminal in city hall (`kiosk`) only the system may end or stop us, by SIGTERM: what a keyboard
/// or a terminal can send is taken and forgotten. A terminal that is really gone is noticed elsewhere.
pub(super) fn listen(calls: &Tell, kiosk: bool) -> io::Result<()> {
    // Set in the handler itself: whoever runs again after a stop of his own finds it set, and sets it back.
    flag::register(SIGCONT, Arc::clone(calls.back()))?;
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT])?;
    if kiosk {
        signals.add_signal(SIGTSTP)?;
    }
    helper("signals", calls, move |calls| {
        for signal in signals.forever() {
            match signal {
                SIGHUP | SIGINT | SIGQUIT | SIGTSTP if kiosk => {}
                SIGTERM => return Some(Exit::Terminated),
                SIGHUP => return Some(Exit::HungUp),
                SIGCONT => calls.wake(),
                _ => return Some(Exit::Interrupted),
            }
        }
        None
    })
    .map(drop)
}
