//! The loop: wait, take everything that has come, draw once.
//!
//! It wakes itself only when the program asked to be woken, and once a minute to see whether the day is still the
//! same, since a machine may sleep or its clock be set; so one that nobody touches writes no byte. It knows the program and the world only through two traits, so a test can be both.

use std::{
    convert::Infallible,
    error::Error,
    io,
    sync::mpsc::RecvTimeoutError,
    time::{Duration, Instant},
};

use ratatui::{Frame, Terminal, backend::Backend};

use super::Exit;
use super::call::{Call, Calls};
use crate::app::{Effect, Msg, Retired, Size, Unwritten};
use crate::records::Day;
use crate::sheets::{Export, Saving};

/// How many messages are taken before a frame is due, however many more are waiting: somebody who
/// leans on a key, or pastes without brackets, still sees what happens.
const BATCH: usize = 256;

/// What is run: the model with its `update` and its `view`.
pub(super) trait Program {
    fn update(&mut self, msg: Msg) -> Vec<Effect>;
    fn view(&self, frame: &mut Frame<'_>);
    /// A file that is to be saved.
    fn file(&self, export: Export) -> Saving;
}

/// What the loop needs from the world, apart from what calls in.
pub(super) trait World {
    /// The calendar day now.
    fn today(&self) -> Day;
    /// How long it surely is this day still; none if it never ends.
    fn day_left(&self) -> Option<Duration>;
    /// The moment, on a clock that nobody can set.
    fn now(&self) -> Instant;
    /// Waits for somebody to call, at most so long.
    fn wait(&mut self, calls: &Calls, most: Option<Duration>) -> Result<Call, RecvTimeoutError>;
    /// Gives the terminal back until the person returns; of that return nobody calls.
    fn suspend(&mut self) -> io::Result<()>;
    /// Takes the terminal again after an absence that was not announced.
    fn retake(&mut self) -> io::Result<()>;
    /// Hands text to the clipboard.
    fn copy(&mut self, text: &str) -> io::Result<()>;
    /// Starts to read the file again; the answer calls in later.
    fn reload(&mut self);
    /// Frees records that are shown no more.
    fn free(&mut self, retired: Retired);
    /// A frame was drawn: after how long another must be, if somebody counts them.
    fn drawn(&mut self) -> Option<Duration>;
    /// Starts to write a new file; what came of it calls in later.
    fn save(&mut self, saving: Saving);
}

/// Runs until somebody wants to leave; after that nobody can call any more. The first frame has patience with
/// data that are still being read.
pub(super) fn run<B: Backend<Error: 'static>>(
    terminal: &mut Terminal<B>,
    program: &mut impl Program,
    world: &mut impl World,
    calls: Calls,
    patience: Duration,
) -> Exit {
    let day = world.today();
    // The first frame wipes as well: the Linux console has no alternate screen that comes up empty.
    let mut turn =
        Turn { terminal, program, world, calls, day, alarm: None, pulse: None, told: None, wipe: true };
    let Err(exit) = turn.serve(patience);
    exit
}

/// What the loop remembers. Where a result has an [`Exit`], leaving is the error: `?` leaves.
struct Turn<'a, B: Backend, P, W> {
    terminal: &'a mut Terminal<B>,
    program: &'a mut P,
    world: &'a mut W,
    /// It goes with the loop, so that nobody waits for one that is over.
    calls: Calls,
    /// The day that the program was told last.
    day: Day,
    /// When the program wants to be woken.
    alarm: Option<Instant>,
    /// When a frame must be drawn, though there may be nothing new to see.
    pulse: Option<Instant>,
    /// The size that the program was told last.
    told: Option<Size>,
    /// Whether the next frame starts from an empty screen.
    wipe: bool,
}

impl<B: Backend<Error: 'static>, P: Program, W: World> Turn<'_, B, P, W> {
    fn serve(&mut self, patience: Duration) -> Result<Infallible, Exit> {
        self.await_first(patience)?;
        self.draw()?;
        loop {
            let call = self.wait()?;
            let mut news = self.date()?;
            if let Some(call) = call {
                news |= self.take(call)?;
                for _ in 0..BATCH {
                    let Some(call) = self.calls.next() else { break };
                    news |= self.take(call)?;
                }
            }
            news |= self.ring()?;
            if news || self.pulse.is_some_and(|pulse| pulse <= self.world.now()) {
                self.draw()?;
            }
        }
    }

    /// Waits so long at most for the data, and takes what else comes.
    fn await_first(&mut self, patience: Duration) -> Result<(), Exit> {
        let end = self.world.now() + patience;
        loop {
            let left = end.saturating_duration_since(self.world.now());
            if left.is_zero() {
                return Ok(());
            }
            let Ok(call) = self.world.wait(&self.calls, Some(left)) else { return Ok(()) };
            let loaded = matches!(call, Call::Msg(Msg::Loaded(_)));
            self.take(call)?;
            if loaded {
                return Ok(());
            }
        }
    }

    /// Waits for a call, or until the alarm or a frame is due, or the day may be over.
    fn wait(&mut self) -> Result<Option<Call>, Exit> {
        let next = self.alarm.into_iter().chain(self.pulse).min();
        let most = next.map(|next| next.saturating_duration_since(self.world.now()));
        let most = most.into_iter().chain(self.world.day_left()).min();
        match self.world.wait(&self.calls, most) {
            Ok(call) => Ok(Some(call)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            // Nobody is left who could call: the helpers are gone, and the keyboard with them.
            Err(RecvTimeoutError::Disconnected) => Err(Exit::Crashed),
        }
    }

    /// Wakes the program if the alarm is due, however many calls kept it waiting: once, and late
    /// rather than never.
    fn ring(&mut self) -> Result<bool, Exit> {
        let due = self.alarm.take_if(|alarm| *alarm <= self.world.now()).is_some();
        if due {
            self.tell(Msg::Tick)?;
        }
        Ok(due)
    }

    /// Takes one call. Whether there may be something new to see.
    fn take(&mut self, call: Call) -> Result<bool, Exit> {
        match call {
            Call::Msg(msg) => self.tell(msg)?,
            Call::Stop(exit) => {
                // The model hears of it, but is not asked.
                let _ = self.program.update(Msg::Stop);
                return Err(exit);
            }
            Call::Changed => self.tell(Msg::Changed)?,
            // Nobody reads lines while there is a screen.
            Call::Line(_) => return Ok(false),
            Call::Look => return Ok(self.told != Some(self.size()?)),
            Call::Back => {
                self.world.retake().map_err(failed)?;
                self.wipe = true;
            }
        }
        Ok(true)
    }

    fn tell(&mut self, msg: Msg) -> Result<(), Exit> {
        if let Msg::Resize(size) = msg {
            self.told = Some(size);
        }
        for effect in self.program.update(msg) {
            match effect {
                Effect::Quit => return Err(Exit::Quit),
                Effect::Interrupt => return Err(Exit::Interrupted),
                Effect::Suspend => {
                    self.world.suspend().map_err(failed)?;
                    self.wipe = true;
                }
                Effect::Redraw => self.wipe = true,
                Effect::Reload => self.world.reload(),
                Effect::Free(retired) => self.world.free(retired),
                Effect::Save(export) => {
                    let saving = self.program.file(export);
                    self.world.save(saving);
                }
                Effect::Wake(milliseconds) => self.wake(milliseconds),
                Effect::Copy(text) => self.world.copy(&text).map_err(failed)?,
            }
        }
        Ok(())
    }

    /// Sets the alarm.
    fn wake(&mut self, milliseconds: u32) {
        self.alarm = Some(self.world.now() + Duration::from_millis(milliseconds.into()));
    }

    /// Tells of a new day, if there is one.
    fn date(&mut self) -> Result<bool, Exit> {
        let today = self.world.today();
        let new = today != self.day;
        if new {
            self.day = today;
            self.tell(Msg::Today(today))?;
        }
        Ok(new)
    }

    /// The size that the terminal has now.
    fn size(&self) -> Result<Size, Exit> {
        let size = self.terminal.size().map_err(failed)?;
        Ok(Size { width: size.width, height: size.height })
    }

    /// Draws what is to be seen, at the size that the terminal has at this moment.
    fn draw(&mut self) -> Result<(), Exit> {
        let size = self.size()?;
        if self.told != Some(size) {
            self.tell(Msg::Resize(size))?;
        }
        if self.wipe {
            self.wipe = false;
            self.terminal.clear().map_err(failed)?;
        }
        self.terminal.draw(|frame| self.program.view(frame)).map_err(failed)?;
        // Only here: a program that waits for ever, or cannot draw, must not count as alive.
        self.pulse = self.world.drawn().map(|pulse| self.world.now() + pulse);
        Ok(())
    }
}

/// Why the terminal failed, whatever it is in a test.
fn failed(error: impl Error + 'static) -> Exit {
    let error: &(dyn Error + 'static) = &error;
    Exit::Failed(error.downcast_ref().map_or(Unwritten::Other(0), <Unwritten as From<&io::Error>>::from))
}

#[cfg(test)]
mod tests;
