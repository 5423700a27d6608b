//! What reaches the loop from the helper threads, and how such a thread is started.
//!
//! The model knows only [`Msg`]. How the program ends, and that it was stopped and let go again, is
//! between the shell's own parts.
//!
//! No two threads can wait for each other for ever:
//! - keys and answers stand in a bounded line, and only helpers wait there ([`Tell::send`]): the loop itself
//!   never does ([`Tell::try_send`]);
//! - what ends the program, and that it runs again, passes the line by ([`Tell::stop`], [`Tell::back`]), so that
//!   no flood of keys holds up a signal, nor the thread that hears it;
//! - the only threads that are joined are those that save. The loop takes its end of the line along
//!   when it ends, so each send of theirs has failed or succeeded before anybody waits for them.

use std::{
    io,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, SendError, SyncSender, sync_channel},
    },
    thread::{self, JoinHandle},
    time::Duration,
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
    /// A line was typed, where the program is a conversation by lines.
    Line(Vec<u8>),
    /// The data file may hold something else.
    Changed,
    /// The process was stopped and runs again (SIGCONT): the terminal may have changed meanwhile.
    Back,
    /// Something came that does not stand in the line; or the terminal has another size, perhaps.
    Look,
}

/// What does not wait behind keys.
#[derive(Default)]
struct Urgent {
    /// How the program must end: the first who said so is heard.
    stop: OnceLock<Exit>,
    /// Whether the process was stopped and runs again.
    back: Arc<AtomicBool>,
}

/// Where helpers call.
#[derive(Clone)]
pub(super) struct Tell {
    line: SyncSender<Call>,
    urgent: Arc<Urgent>,
}

impl Tell {
    /// Calls, and waits where the line is full. It fails where nobody listens any more.
    pub(super) fn send(&self, call: Call) -> Result<(), SendError<Call>> {
        self.line.send(call)
    }

    /// Calls unless the line is full.
    pub(super) fn try_send(&self, call: Call) {
        let _ = self.line.try_send(call);
    }

    /// Ends the program, whatever stands in the line.
    pub(super) fn stop(&self, exit: Exit) {
        let _ = self.urgent.stop.set(exit);
        self.wake();
    }

    /// What a signal handler sets when the process runs again. Whoever takes the terminal again sets it back.
    pub(super) fn back(&self) -> &Arc<AtomicBool> {
        &self.urgent.back
    }

    /// Wakes the loop. Where the line is full it does not sleep, and looks before it takes the next call.
    pub(super) fn wake(&self) {
        self.try_send(Call::Look);
    }
}

/// Where the loop listens.
pub(super) struct Calls {
    line: Receiver<Call>,
    urgent: Arc<Urgent>,
}

impl Calls {
    /// Waits for the next call, at most so long.
    pub(super) fn wait(&self, most: Option<Duration>) -> Result<Call, RecvTimeoutError> {
        if let Some(call) = self.urgent() {
            return Ok(call);
        }
        let call = match most {
            Some(most) => self.line.recv_timeout(most)?,
            // Without an end: a limit, however long, would be a wake-up.
            None => self.line.recv().map_err(|_| RecvTimeoutError::Disconnected)?,
        };
        Ok(if matches!(call, Call::Look) { self.urgent().unwrap_or(call) } else { call })
    }

    /// The next call, if there is one.
    pub(super) fn next(&self) -> Option<Call> {
        self.urgent().or_else(|| self.line.try_recv().ok())
    }

    fn urgent(&self) -> Option<Call> {
        let stop = self.urgent.stop.get().cloned().map(Call::Stop);
        stop.or_else(|| self.urgent.back.swap(false, Ordering::SeqCst).then_some(Call::Back))
    }
}

/// How many calls may wait. A keyboard that sends faster than screens can be drawn is held up here, and at last by
/// the kernel: what nobody has read yet must not fill the memory.
const WAITING: usize = 1024;

/// The line between the helpers and the loop.
pub(super) fn line() -> (Tell, Calls) {
    line_for(WAITING)
}

/// The same for so many calls.
pub(super) fn line_for(waiting: usize) -> (Tell, Calls) {
    let (tell, line) = sync_channel(waiting);
    let urgent = Arc::<Urgent>::default();
    (Tell { line: tell, urgent: Arc::clone(&urgent) }, Calls { line, urgent })
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
            self.calls.stop(exit);
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
        assert!(matches!(calls.wait(None), Ok(Call::Stop(Exit::Crashed))));
    }

    #[test]
    fn a_helper_without_a_last_word_ends_nothing() {
        let (tell, calls) = line();
        helper("modest", &tell, |_| None).unwrap();
        drop(tell);
        assert!(calls.wait(None).is_err());
    }

    #[test]
    fn the_end_does_not_stand_in_the_line() {
        let (tell, calls) = line_for(1);
        tell.send(Call::Changed).unwrap();
        tell.stop(Exit::Terminated);
        tell.stop(Exit::HungUp);
        for _ in 0..3 {
            assert!(matches!(calls.next(), Some(Call::Stop(Exit::Terminated))), "the first one is heard");
        }
    }

    #[test]
    fn a_return_is_told_once_and_not_at_all_if_it_was_seen_to() {
        let (tell, calls) = line_for(1);
        tell.send(Call::Changed).unwrap();
        tell.back().store(true, Ordering::SeqCst);
        tell.wake();
        assert!(matches!(calls.wait(None), Ok(Call::Back)));
        assert!(matches!(calls.next(), Some(Call::Changed)));
        tell.back().store(true, Ordering::SeqCst);
        tell.wake();
        tell.back().store(false, Ordering::SeqCst);
        assert!(matches!(calls.next(), Some(Call::Look)));
        assert!(calls.next().is_none());
    }

    #[test]
    fn whoever_waits_in_the_line_is_let_go_when_nobody_listens() {
        let (tell, calls) = line_for(1);
        tell.send(Call::Changed).unwrap();
        let waits = thread::spawn(move || tell.send(Call::Changed).is_err());
        drop(calls);
        assert!(waits.join().unwrap());
    }
}
