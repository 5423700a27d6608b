//! Playing the history: the day runs by itself from the beginning to today, and everything with it.

use crate::app::{Effect, Key, Model};

/// How long each step is looked at, in milliseconds.
const BEAT: u32 = 250;
/// How long one is looked at in which something happened.
const HOLD: u32 = 1250;

impl Model {
    /// Begins to play: from the day that is shown, or from the beginning if that is today.
    pub(super) fn play(&mut self) -> Option<Effect> {
        if self.look.still {
            self.tell(self.speech.word("notice-no-motion"));
            return None;
        }
        self.pages.clear();
        if let Some(start) = self.time.play() {
            self.tell_for(start);
        }
        Some(Effect::Wake(BEAT))
    }

    /// The next step, if the history is being played; today is the last.
    pub(super) fn tick(&mut self) -> Option<Effect> {
        let next = self.time.next()?;
        let since = self.day().tomorrow().unwrap_or(next);
        self.tell_for(next);
        if next >= self.today() {
            self.stop();
            return None;
        }
        let eventful = since <= next && self.happened(since..=next, 1).0 > 0;
        Some(Effect::Wake(if eventful { HOLD } else { BEAT }))
    }

    /// Whether a key was for the player: plus and minus change its pace, any other stops it.
    pub(super) fn conduct(&mut self, key: Key) -> bool {
        if !self.is_playing() {
            return false;
        }
        match key {
            Key::Char('+' | '=') => self.time.pace(true),
            Key::Char('-') => self.time.pace(false),
            _ => {
                self.stop();
            }
        }
        // What ends or suspends the program does so at once, and what is written is not lost.
        let written = matches!(key, Key::Char(c) if c.is_alphanumeric());
        !written && !matches!(key, Key::Ctrl(_) | Key::F(10))
    }

    /// Stops on the day that is shown; whether the history was being played.
    pub(super) fn stop(&mut self) -> bool {
        let playing = self.time.stop();
        if playing {
            self.tell_for(self.day());
        }
        playing
    }
}
