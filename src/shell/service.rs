//! The service manager that may have started us: that the screen is there, that it still answers, and what
//! those who look after it should know. Without one nothing is sent, and nobody is woken.
//!
//! The protocol is `sd_notify(3)`. The variables are systemd's own and are read by the library.

use std::time::{Duration, Instant};

use sd_notify::NotifyState;

/// What is told to the service manager, and how often.
pub(super) struct Service {
    /// How often it wants a sign of life, if it does.
    pulse: Option<Duration>,
    /// When it got the last one; none before the first frame.
    told: Option<Instant>,
}

impl Service {
    /// The one that the environment names, if it names one.
    pub(super) fn new() -> Self {
        // A sign every half of the limit, as sd_watchdog_enabled(3) advises.
        Self { pulse: sd_notify::watchdog_enabled().map(|limit| limit / 2), told: None }
    }

    /// A frame was drawn at this moment. Returns after how long another one must be.
    pub(super) fn drawn(&mut self, now: Instant) -> Option<Duration> {
        if self.told.is_none() {
            tell(&[NotifyState::Ready]);
        }
        let due = |pulse: Duration| self.told.is_none_or(|told| now.duration_since(told) >= pulse / 2);
        if self.told.is_none() || self.pulse.is_some_and(due) {
            if self.pulse.is_some() {
                tell(&[NotifyState::Watchdog]);
            }
            self.told = Some(now);
        }
        self.pulse
    }

    /// The screen ends.
    pub(super) fn stopping() {
        tell(&[NotifyState::Stopping]);
    }
}

/// A line for those who ask the service manager how we are.
pub(super) fn status(line: &str) {
    tell(&[NotifyState::Status(line)]);
}

/// Nobody may be there to hear it, and nothing depends on that.
fn tell(states: &[NotifyState<'_>]) {
    let _ = sd_notify::notify(states);
}
