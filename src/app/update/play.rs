//! Playing the history: the day runs by itself from the beginning to today, and everything with it.

use jiff::ToSpan;

use crate::app::{Effect, Key, Model};

/// How long each step is looked at, in milliseconds.
const BEAT: u32 = 250;
/// How many months a step may be, from the slowest on.
const STEPS: [i32; 4] = [1, 3, 6, 12];

/// The history being played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Play {
    /// Which of `STEPS`.
    step: usize,
}

impl Model {
    /// Begins to play: from the day that is shown, or from the beginning if that is today.
    pub(super) fn play(&mut self) -> Option<Effect> {
        if self.look.still {
            self.notice = Some(self.speech.word("notice-no-motion"));
            return None;
        }
        self.pages.clear();
        self.playing = Some(Play { step: 1 });
        if self.axis.cursor >= self.today {
            self.tell_for(self.axis.start);
        }
        Some(Effect::Wake(BEAT))
    }

    /// The next step, if the history is being played; today is the last.
    pub(super) fn tick(&mut self) -> Option<Effect> {
        let months = STEPS.get(self.playing?.step).copied().unwrap_or(1);
        let next = self.axis.cursor.saturating_add(months.months()).last_of_month();
        self.tell_for(next.min(self.today));
        if next >= self.today {
            self.stop();
            return None;
        }
        Some(Effect::Wake(BEAT))
    }

    /// Whether a key was for the player: plus and minus change its pace, any other stops it.
    pub(super) fn conduct(&mut self, key: Key) -> bool {
        let Some(play) = &mut self.playing else { return false };
        match key {
            Key::Char('+' | '=') => play.step = (play.step + 1).min(STEPS.len() - 1),
            Key::Char('-') => play.step = play.step.saturating_sub(1),
            _ => {
                self.stop();
            }
        }
        // What ends or suspends the program does so at once.
        !matches!(key, Key::Ctrl(_))
    }

    /// Stops on the day that is shown; whether the history was being played.
    pub(super) fn stop(&mut self) -> bool {
        let playing = self.playing.take().is_some();
        if playing {
            self.tell_for(self.axis.cursor);
        }
        playing
    }
}
