//! The day that everything is told for, the day that it is, and the history being played. What else
//! changes with the day is for the model to see to.

use jiff::ToSpan;

use super::axis::{Axis, Scale};
use crate::history::Dataset;
use crate::records::Day;

/// How many months a step of the playing history may be, from the slowest on.
const STEPS: [i32; 4] = [1, 3, 6, 12];

/// The days that matter.
pub(super) struct Time {
    axis: Axis,
    today: Day,
    /// Which of `STEPS` the history is played by, while it is.
    playing: Option<usize>,
}

impl Time {
    /// The time that records tell of, with the cursor on a day.
    pub(super) fn new(dataset: &Dataset, today: Day, cursor: Day) -> Self {
        Self { axis: Axis::new(dataset.beginnings(), today, cursor), today, playing: None }
    }

    /// The axis of the timeline.
    pub(super) fn axis(&self) -> &Axis {
        &self.axis
    }

    /// The day that everything is told for.
    pub(super) fn day(&self) -> Day {
        self.axis.cursor
    }

    /// The day that it is.
    pub(super) fn today(&self) -> Day {
        self.today
    }

    /// Whether another day than today was asked for.
    pub(super) fn is_as_of(&self) -> bool {
        self.axis.cursor != self.today
    }

    /// Whether the history is being played.
    pub(super) fn is_playing(&self) -> bool {
        self.playing.is_some()
    }

    /// The end of the month or year before or after, as the axis shows them; never past today.
    pub(super) fn beside(&self, on: bool) -> Day {
        let day = if on { self.axis.later() } else { self.axis.earlier() };
        // Who asked for a day to come steps back from there.
        day.min(self.today.max(self.axis.cursor))
    }

    /// The day that a column of the axis stands for, of so many; never past today.
    pub(super) fn at(&self, column: u16, columns: u16) -> Day {
        self.axis.close(self.axis.day(column, columns)).min(self.today)
    }

    /// Tells everything for a day.
    pub(super) fn tell_for(&mut self, day: Day) {
        self.axis = self.axis.told_for(day, self.today);
    }

    /// Another day has begun. The day to tell everything for: whoever looks at today looks at the new one.
    pub(super) fn turn_day(&mut self, day: Day) -> Day {
        let as_of = self.is_as_of().then_some(self.axis.cursor);
        self.today = day;
        as_of.unwrap_or(day)
    }

    /// Takes the time that other records tell of, seen from as near as before.
    pub(super) fn renew(&mut self, dataset: &Dataset) {
        let Axis { scale, cursor, .. } = self.axis;
        self.axis = Axis::new(dataset.beginnings(), self.today, cursor);
        self.axis.scale = scale;
    }

    /// Looks from as near as this; from how near it looked before.
    pub(super) fn look(&mut self, scale: Scale) -> Scale {
        std::mem::replace(&mut self.axis.scale, scale)
    }

    /// Nearer or farther; from the nearest it goes round to the whole again.
    pub(super) fn zoom(&mut self, change: fn(Scale) -> Scale) {
        let changed = change(self.axis.scale);
        self.axis.scale =
            if changed == self.axis.scale && changed == Scale::Months { Scale::Decades } else { changed };
    }

    /// Begins to play. The day to begin from, if it is not the one that is shown.
    pub(super) fn play(&mut self) -> Option<Day> {
        self.playing = Some(1);
        (self.axis.cursor >= self.today).then_some(self.axis.start)
    }

    /// The day of the next step, while the history is played; today is the last.
    pub(super) fn next(&self) -> Option<Day> {
        let months = STEPS.get(self.playing?).copied().unwrap_or(1);
        Some(self.axis.cursor.saturating_add(months.months()).last_of_month().min(self.today))
    }

    /// Plays by larger steps, or by smaller ones.
    pub(super) fn pace(&mut self, larger: bool) {
        if let Some(step) = &mut self.playing {
            *step = if larger { (*step + 1).min(STEPS.len() - 1) } else { step.saturating_sub(1) };
        }
    }

    /// Stops to play; whether the history was being played.
    pub(super) fn stop(&mut self) -> bool {
        self.playing.take().is_some()
    }
}
