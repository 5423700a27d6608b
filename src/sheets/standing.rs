//! How a tie stands on the day: its state, why, since when, its last sign of life. The state itself is worked
//! out in `history`.

use jiff::ToSpan;

use super::builder::SheetBuilder;
use super::word::{happened_how, state_of, stop, until};
use super::{Item, Role, Setting};
use crate::history::{EventNo, Standing, State, Tie};
use crate::records::{Date, Day, Event, Force, Precision, Reach, SourceKind, What};

/// After so many years without a sign the sheet says how many there were.
const QUIET_YEARS: i16 = 5;

impl SheetBuilder<'_> {
    /// The state with its cause, the last sign, the grounds.
    pub(super) fn standing(&mut self, record: &Tie) {
        let standing = record.standing(self.day);
        let role = Role::State(standing.state);
        let word = format!("[{}]", state_of(self.dataset, record, self.speech, self.day));
        let told = self.told(record, standing);
        // Of the events that it rests on the first tells how it stands.
        let event = told.first().and_then(|(_, event)| *event);
        let mut item = Item::new(Setting::Bare, self.word("label-state"), word).role(role);
        for (told, event) in told {
            let sources = event.and_then(|at| record.event(at)).map(|event| event.sources.clone());
            item = item.and(format!(" {told}"), Role::Text);
            item = self.sourced(item, &sources.unwrap_or_default());
        }
        self.put(self.telling(item, event));
        self.term(record, standing);
        self.signs(record);
        self.ground(record);
    }

    /// For how long the deed was made, until when that is, and whether it runs on.
    fn term(&mut self, record: &Tie, standing: Standing) {
        let Some(said) = until(self.speech, record, self.day) else { return };
        let runs_on = format!("{}{}", stop(&said), self.word("standing-runs-on"));
        let item = Item::new(Setting::Labelled, self.word("label-term"), said);
        let deed = record.term_deed(self.day);
        let sources = deed.and_then(|deed| record.event(deed)).map(|deed| deed.sources.clone());
        let item = self.sourced(item, &sources.unwrap_or_default());
        let item = self.telling(item, deed);
        self.put(if standing.runs_on.is_some() { item.and(runs_on, Role::Warning) } else { item });
    }

    /// Since when, until when, how, or why it cannot be told: each part with the event it rests on.
    fn told(&self, record: &Tie, standing: Standing) -> Vec<(String, Option<EventNo>)> {
        let cause = standing.cause.and_then(|at| record.event(at));
        let when = cause.and_then(|event| event.date.as_ref());
        let first = record.beginning();
        let since = record.since();
        match standing.state {
            State::InForce | State::Recognised => {
                let mut told: Vec<_> =
                    when.map(|date| (self.lasting(date), standing.cause)).into_iter().collect();
                if let Some(first_date) = since.filter(|_| first != standing.cause) {
                    let when = self.speech.when(first_date);
                    told.push((self.speech.say("standing-first", &[("when", when.into())]), first));
                }
                told
            }
            State::Ahead => since.map(|date| (self.speech.since(date), first)).into_iter().collect(),
            State::Paused | State::Ended => {
                let how = cause.map(|event| happened_how(self.speech, event)).unwrap_or_default();
                let told = when.map(|date| format!("{}: {how}", self.speech.when(date))).unwrap_or(how);
                let since = since.map(|date| (format!("({})", self.speech.since(date)), first));
                [Some((told, standing.cause)), since].into_iter().flatten().collect()
            }
            State::Unclear => vec![(self.doubt(cause, when), standing.cause)],
            State::Never => vec![(self.word("standing-never"), None)],
        }
    }

    /// "od 1992 r. (34 lata)", the years only where the beginning is known to the year.
    fn lasting(&self, since: &Date) -> String {
        let said = self.speech.since(since);
        match self.years_from(since).filter(|years| *years > 0) {
            Some(years) => format!("{said} ({})", self.speech.say("years", &[("n", years.into())])),
            None => said,
        }
    }

    /// How many years have passed since a date, where it is known well enough to say. Of a date that
    /// is known to the year it is the difference of the years, as people count.
    fn years_from(&self, date: &Date) -> Option<i16> {
        let Reach::At(point) = date.reach() else { return None };
        if point.precision == Precision::Year {
            return Some(self.day.year() - point.first.year());
        }
        let years = self.years_since(point.last);
        (years == self.years_since(point.first)).then_some(years)
    }

    /// Whole years from a day to the day of the sheet.
    fn years_since(&self, day: Day) -> i16 {
        let early = (self.day.month(), self.day.day()) < (day.month(), day.day());
        self.day.year() - day.year() - i16::from(early)
    }

    fn doubt(&self, cause: Option<&Event>, when: Option<&Date>) -> String {
        let date = || when.map(|date| self.speech.date(date)).unwrap_or_default();
        match cause {
            Some(event) if event.what == What::Unlisted => {
                self.speech.say("standing-unlisted", &[("date", date().into())])
            }
            Some(event) if event.force() == Force::Begins && self.is_over(event) => {
                let years = event.term.as_ref().map_or(0, |term| i16::from(term.years));
                // Without a known beginning nobody can say when the term is over.
                let open = when.is_some_and(|date| date.earliest().is_none());
                let id = if open { "standing-term-open" } else { "standing-term-over" };
                self.speech.say(id, &[("n", years.into()), ("date", date().into())])
            }
            _ => self.speech.say("standing-inside", &[("date", date().into())]),
        }
    }

    /// Whether the term of a deed is over, or may be.
    fn is_over(&self, event: &Event) -> bool {
        let years = event.term.as_ref().map(|term| i64::from(term.years).years());
        let first = event.date.as_ref().and_then(Date::earliest);
        years.is_some_and(|years| first.is_none_or(|first| first.saturating_add(years) <= self.day))
    }

    fn signs(&mut self, record: &Tie) {
        let label = self.word("label-last-sign");
        let sign = record.last_sign(self.day);
        let Some(event) = sign.and_then(|sign| record.event(sign)) else {
            let listed = record.last_mention(self.day).is_some();
            let id = if listed { "sign-none-but-lists" } else { "sign-none" };
            return self.put(Item::new(Setting::Labelled, label, self.word(id)));
        };
        let date = event.date.as_ref();
        let said = date.map(|date| self.speech.date(date)).unwrap_or_default();
        let mut text = format!("{said} ({})", happened_how(self.speech, event));
        let at_least = |date: &Date| self.years_since(date.latest().unwrap_or(self.day).min(self.day));
        let quiet = date.map_or(0, |date| self.years_from(date).unwrap_or_else(|| at_least(date)));
        if quiet >= QUIET_YEARS {
            text.push_str(&self.speech.say("sign-quiet", &[("n", quiet.into())]));
        }
        let item = self.sourced(Item::new(Setting::Labelled, label, text), &event.sources);
        self.put(self.telling(item, sign));
    }

    fn ground(&mut self, record: &Tie) {
        let id = match record.ground(self.dataset, self.day) {
            Some(SourceKind::Encyclopaedia) => "ground-encyclopaedia",
            Some(SourceKind::Weak) => "ground-weak",
            _ => return,
        };
        let item = Item::new(Setting::Labelled, self.word("label-ground"), self.word(id)).role(Role::Warning);
        self.put(item);
    }
}
