//! How the screen was left, and the exit code that says so.

use crate::app::Unwritten;
use crate::sheets::Unread;

/// How the screen was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The person was done.
    Quit,
    /// The person broke off: Ctrl+C, or SIGINT or SIGQUIT from outside.
    Interrupted,
    /// SIGTERM: whoever runs the service wants it to end.
    Terminated,
    /// The terminal is gone: SIGHUP, or it vanished without a word.
    HungUp,
    /// A helper thread panicked; the panic hook has told about it already.
    Crashed,
    /// The terminal could not be used.
    Failed(Unwritten),
    /// There is no terminal to take keys from.
    NoKeyboard,
    /// There was nothing to show: the data could not be read.
    Unread(Unread),
}

impl Exit {
    /// The exit code: 0, 2 and 130 as everywhere in the program, 101 as Rust ends a panic.
    ///
    /// SIGTERM and a lost terminal end with 0, not 143 and 129: nothing is lost by them, and systemd
    /// takes those *codes* for failures (it forgives only a death by the signal itself, see
    /// `SuccessExitStatus=` in systemd.service(5)).
    #[must_use]
    pub fn code(&self) -> u8 {
        match self {
            Self::Quit | Self::Terminated | Self::HungUp => 0,
            Self::Failed(_) | Self::NoKeyboard | Self::Unread(Unread::Spent | Unread::Closed(..)) => 2,
            Self::Unread(Unread::Unsound(..)) => 3,
            Self::Crashed => 101,
            Self::Interrupted => 130,
        }
    }
}
