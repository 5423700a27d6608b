//! What reaches the loop from the helper threads, and how such a thread is started.
//!
//! The model knows only [`Msg`]. How the program ends, and that it was stopped and let go again, is
//! between the shell's own parts.

use std::{
    io,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread::{self, JoinHandle},
};

use super::Exit;
use crate::app::Msg;

/// One thing that somebody outside wants.
#[derive(Debug)]
pub(super) enum Call {
    /// Something for the model.
    Msg(Msg),
    /// The program must end, and this is how.
    Stop(Exit),
    /// Sizes are heard from now on; one that changed before may have been missed.
    Listening,
    /// A line was typed, where the program is a conversation by lines.
    Line(Vec<u8>),
    /// The data file may hold something else.
    Changed,
    /// The process was stopped and runs again (SIGCONT): the terminal may have changed meanwhile.
    Back,
}

/// Where helpers call.
pub(super) type Tell = SyncSender<Call>;

/// How many calls may wait. A keyboard that sends faster than screens can be drawn is held up here, and at last by
/// the kernel: what nobody has read yet must not fill the memory.
const WAITING: usize = 1024;

/// The line between the helpers and the loop.
pub(super) fn line() -> (Tell, Receiver<Call>) {
    sync_channel(WAITING)
}

/// Starts a thread that works for the loop. What `work` returns ends the program; a helper that
/// panics ends it too, since a screen that no longer hears its keyboard helps nobody.
pub(super) fn helper(
    name: &str,
    calls: &Tell,
    work: impl FnOnce(&Tell) -> Option<Exit> + Send + 'static,
) -> io::Result<JoinHandle<()>> {
    let calls = calls.clone();
    thread::Builder::new().name(name.to_owned()).spawn(move || {
        let mut last = LastWord { calls: &calls, exit: Some(Exit::Crashed) };
        last.exit = work(&calls);
    })
}

/// Says how the helper ended, however it ended.
struct LastWord<'a> {
    calls: &'a Tell,
    exit: Option<Exit>,
}

impl Drop for LastWord<'_> {
    fn drop(&mut self) {
        if let Some(exit) = self.exit.take() {
            // The loop may be gone already; then there is nothing left to end.
            let _ = self.calls.send(Call::Stop(exit));
        }
    }
}

#[cfg(test)]
#[allow(clippy::panic, clippy::unwrap_used, reason = "tests may")]
mod tests {
    use super::*;

    #[test]
    fn a_helper_that_panics_ends_the_program() {
        let (tell, calls) = line();
        helper("clumsy", &tell, |_| panic!("on purpose")).unwrap();
        assert!(matches!(calls.recv(), Ok(Call::Stop(Exit::Crashed))));
    }

    #[test]
    fn a_helper_without_a_last_word_ends_nothing() {
        let (tell, calls) = line();
        helper("modest", &tell, |_| None).unwrap();
        drop(tell);
        assert!(calls.recv().is_err());
    }
}
