//! The conversation by lines: the terminal stays in its own mode, a line comes in, a text goes out. No
//! byte is written that is not part of a text.
//!
//! What is said is decided elsewhere; here only when, and how it ends.

use std::{
    io::{self, BufRead},
    ops::ControlFlow,
    os::fd::{AsFd as _, OwnedFd},
    sync::mpsc::RecvTimeoutError,
    thread,
    time::{Duration, Instant},
};

use rustix::termios::{
    InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};

use crate::app::Unwritten;

use super::{
    Exit,
    call::{self, Call, Calls, Tell, helper},
    hangup, leave,
    service::Service,
    signals, terminal,
};

/// More bytes of a line than anybody types. What follows on the same line is dropped.
const LONGEST: usize = 4096;

/// How long the end of the input is left alone where it ends nothing: whoever leans on Ctrl+D at the
/// terminal in city hall must not keep the processor busy.
const PAUSE: Duration = Duration::from_millis(100);

/// Says the greeting, then an answer to every line, until the last one or until the person leaves. At
/// the terminal in city hall nobody does: it knows how long a visit may be `idle`, after which the answer is
/// asked for without a line. `fault` is said after a panic.
#[must_use]
pub fn converse(
    greeting: &str,
    idle: Option<Duration>,
    fault: String,
    answer: impl FnMut(Option<&str>) -> ControlFlow<String, String>,
) -> Exit {
    terminal::leave_on_panic(fault, idle.is_some());
    hold(greeting, idle, answer).unwrap_or_else(|error| Exit::Failed(Unwritten::from(&error)))
}

fn hold(
    greeting: &str,
    idle: Option<Duration>,
    mut answer: impl FnMut(Option<&str>) -> ControlFlow<String, String>,
) -> io::Result<Exit> {
    let kiosk = idle.is_some();
    let (tell, calls) = call::line();
    let Ok(keyboard) = hangup::keyboard() else { return Ok(Exit::NoKeyboard) };
    signals::listen(&tell, kiosk)?;
    let _tame = kiosk.then(|| Tame::new(keyboard.try_clone()?)).transpose()?;
    hangup::watch(keyboard.try_clone()?, &tell)?;
    listen(keyboard.try_clone()?, kiosk, &tell)?;
    let mut service = Service::new();
    let exit = leave::print(greeting).and_then(|()| turns(greeting, &calls, &mut service, idle, &mut answer));
    Service::stopping();
    // A terminal that vanishes can be noticed by a failing write first.
    if exit.is_err() && hangup::gone(&keyboard) { Ok(Exit::HungUp) } else { exit }
}

/// Takes turns until somebody ends it.
fn turns(
    greeting: &str,
    calls: &Calls,
    service: &mut Service,
    idle: Option<Duration>,
    answer: &mut impl FnMut(Option<&str>) -> ControlFlow<String, String>,
) -> io::Result<Exit> {
    let mut last = greeting.to_owned();
    // When the visit that began here was heard of last.
    let mut visit: Option<Instant> = None;
    loop {
        let left = idle.zip(visit).map(|(idle, visit)| idle.saturating_sub(visit.elapsed()));
        let most = [service.drawn(Instant::now()), left].into_iter().flatten().min();
        let said = match calls.wait(most) {
            Ok(Call::Line(line)) => Some(line),
            // What is over by now is seen when the next wait is for nothing.
            Err(RecvTimeoutError::Timeout) if left.is_some_and(|left| left.is_zero()) => None,
            Ok(Call::Stop(exit)) => {
                // What comes next on the terminal begins a line of its own.
                return match &exit {
                    Exit::Quit | Exit::Interrupted => leave::print("\n").map(|()| exit),
                    _ => Ok(exit),
                };
            }
            // Whoever comes back from elsewhere is told what was waited for.
            Ok(Call::Back) => {
                leave::print(last.lines().last().unwrap_or_default())?;
                continue;
            }
            Ok(_) | Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => return Ok(Exit::Crashed),
        };
        visit = said.is_some().then(Instant::now);
        // Nobody ended the line that was waited for.
        let apart = if said.is_none() { "\n\n" } else { "" };
        match answer(said.as_deref().map(String::from_utf8_lossy).as_deref()) {
            ControlFlow::Continue(text) => {
                leave::print(&format!("{apart}{text}"))?;
                last = text;
            }
            ControlFlow::Break(text) => return leave::print(&format!("{apart}{text}")).map(|()| Exit::Quit),
        }
    }
}

/// Starts to read lines.
fn listen(keyboard: OwnedFd, kiosk: bool, calls: &Tell) -> io::Result<()> {
    helper("lines", calls, move |calls| {
        let mut input = io::stdin().lock();
        loop {
            match line(&mut input) {
                Ok(Some(line)) => calls.send(Call::Line(line)).ok()?,
                Ok(None) if kiosk && !hangup::gone(&keyboard) => thread::sleep(PAUSE),
                Ok(None) if hangup::gone(&keyboard) => return Some(Exit::HungUp),
                Ok(None) => return Some(Exit::Quit),
                Err(_) => return Some(Exit::HungUp),
            }
        }
    })
    .map(drop)
}

/// The next line without its end, as much of it as is heard; none at the end of the input, which on a
/// terminal need not be the last one.
fn line(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    loop {
        let chunk = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            chunk => chunk?,
        };
        if chunk.is_empty() {
            // A line that was begun and left is not meant.
            return Ok(None);
        }
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let part = chunk.iter().take(end.unwrap_or(chunk.len()));
        line.extend(part.take(LONGEST - line.len()));
        let taken = end.map_or(chunk.len(), |end| end + 1);
        input.consume(taken);
        if end.is_some() {
            return Ok(Some(line));
        }
    }
}

/// The terminal in city hall while it takes no orders from its keyboard: no signals, no stop of the
/// output, no end of the input. Given back as it was.
struct Tame {
    keyboard: OwnedFd,
    before: Termios,
}

impl Tame {
    fn new(keyboard: OwnedFd) -> io::Result<Self> {
        let before = tcgetattr(&keyboard)?;
        let mut tame = before.clone();
        tame.local_modes.remove(LocalModes::ISIG);
        tame.input_modes.remove(InputModes::IXON);
        tame.special_codes[SpecialCodeIndex::VEOF] = 0;
        tcsetattr(keyboard.as_fd(), OptionalActions::Now, &tame)?;
        Ok(Self { keyboard, before })
    }
}

impl Drop for Tame {
    fn drop(&mut self) {
        // The terminal may be gone.
        let _ = tcsetattr(&self.keyboard, OptionalActions::Now, &self.before);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use super::*;

    /// After the last line of a visit its end is asked for, once; before the first there is none.
    #[test]
    fn a_visit_that_nobody_goes_on_with_ends() {
        let (tell, calls) = call::line();
        for line in ["1", "2"] {
            tell.send(Call::Line(line.into())).unwrap();
        }
        let mut heard = Vec::new();
        let exit = turns("", &calls, &mut Service::new(), Some(Duration::ZERO), &mut |line| {
            heard.push(line.map(str::to_owned));
            if line.is_none() {
                tell.send(Call::Stop(Exit::HungUp)).unwrap();
            }
            ControlFlow::Continue(String::new())
        });
        assert!(matches!(exit, Ok(Exit::HungUp)));
        assert_eq!(heard.first(), Some(&Some("1".to_owned())));
        assert_eq!(heard.last(), Some(&None));
        assert_eq!(heard.iter().filter(|line| line.is_some()).count(), 2);
    }

    #[test]
    fn lines_are_read_one_by_one_and_no_longer_than_anybody_types() {
        let long = vec![b'x'; 3 * LONGEST];
        let text = [b"1\n\n\xff\xfe\x00\r\n".as_slice(), &long, b"\n2\nleft"].concat();
        let mut input = io::BufReader::with_capacity(7, text.as_slice());
        let mut read = Vec::new();
        while let Some(line) = line(&mut input).unwrap() {
            read.push(line);
        }
        let expected: [&[u8]; 5] = [b"1", b"", b"\xff\xfe\x00\r", long.get(..LONGEST).unwrap(), b"2"];
        assert_eq!(read, expected);
    }
}
