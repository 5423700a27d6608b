//! The hang-up watcher: ends the program when its terminal is gone.
//!
//! A terminal can vanish without SIGHUP (`ssh -t`, a pane whose parent ignores the signal). Whoever reads
//! from it may wait for room in the line of calls just then. So a thread of its own sleeps on the terminal
//! and is woken by nothing else.

use std::{
    fs::File,
    io,
    os::fd::{AsFd, OwnedFd},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
    stdio::stdin,
    termios::isatty,
};

use super::{
    Exit,
    call::{Tell, helper},
};

/// The terminal that the keys come from: the same choice as crossterm makes for its modes, so that
/// `cat data.json | mosty --data -` works.
pub(super) fn keyboard() -> io::Result<OwnedFd> {
    if isatty(stdin()) {
        stdin().try_clone_to_owned()
    } else {
        Ok(File::options().read(true).write(true).open("/dev/tty")?.into())
    }
}

/// Starts to watch.
pub(super) fn watch(keyboard: OwnedFd, calls: &Tell) -> io::Result<()> {
    helper("hangup", calls, move |_| {
        loop {
            match wait(&keyboard, None) {
                // A terminal that cannot be polled (POLLNVAL, as on macOS's /dev/tty) is not watched.
                Ok(flags) if !lost(flags) => return None,
                Ok(_) => return Some(Exit::HungUp),
                Err(Errno::INTR) => {}
                Err(_) => return None,
            }
        }
    })
    .map(drop)
}

/// Whether the terminal is gone already.
pub(super) fn gone(keyboard: &impl AsFd) -> bool {
    wait(keyboard, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })).is_ok_and(lost)
}

fn lost(flags: PollFlags) -> bool {
    flags.intersects(PollFlags::HUP | PollFlags::ERR)
}

/// Asks for no event at all: the kernel reports a hang-up and an error unasked, and nothing else wakes us.
fn wait(keyboard: &impl AsFd, limit: Option<&Timespec>) -> Result<PollFlags, Errno> {
    let mut watched = [PollFd::new(keyboard, PollFlags::empty())];
    poll(&mut watched, limit)?;
    let [watched] = watched;
    Ok(watched.revents())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use std::os::unix::net::UnixStream;

    use super::*;
    use crate::shell::call::{self, Call};

    #[test]
    fn a_byte_wakes_nobody_and_a_lost_end_does() {
        use std::io::Write as _;
        let (mut far, near) = UnixStream::pair().unwrap();
        far.write_all(b"key").unwrap();
        assert!(!gone(&near));
        let (tell, calls) = call::line();
        watch(near.into(), &tell).unwrap();
        assert!(calls.next().is_none());
        drop(far);
        assert!(matches!(calls.wait(None), Ok(Call::Stop(Exit::HungUp))));
    }
}
