//! Rules on events: that each can have happened, names its sources, and that together they make a
//! history that begins before it ends.

use crate::file::fault::{FaultKind, quote};
use crate::file::place::Trail;
use crate::records::{Date, Day, Event, Force, Record};

use super::{Check, word};

impl Check<'_> {
    pub(super) fn history(&mut self, record: &Record, trail: &Trail<'_>) {
        let events = trail.key("events");
        // A record is a history; one without events says nothing.
        if record.events.is_empty() {
            self.fault(&events, FaultKind::EmptyList);
        }
        let beginning = Beginning::of(record);
        for (at, event) in record.events.iter().enumerate() {
            let trail = events.index(at);
            self.event(event, &trail);
            self.turn(event, &trail);
            if matches!(event.force(), Force::Pauses | Force::Ends) {
                self.begun(event, beginning.as_ref(), &trail);
            }
        }
    }

    /// What holds for every event, whether it belongs to a tie or to the city.
    pub(super) fn event(&mut self, event: &Event, trail: &Trail<'_>) {
        self.tags(&event.place, &trail.key("place"));
        self.tags(&event.note, &trail.key("note"));
        if let Some(reason) = &event.inferred {
            self.words(reason, &trail.key("inferred"));
            // What is inferred is a date.
            if event.date.is_none() {
                self.fault(&trail.key("date"), FaultKind::MissingField { field: "date".to_owned() });
            }
        }
        for (at, person) in event.people.iter().enumerate() {
            self.words(person, &trail.key("people").index(at));
        }
        self.sources(&event.sources, &trail.key("sources"));
        self.quote(event.quote.as_deref(), &event.sources, &trail.key("quote"));
        // A term is a year long at least.
        if event.term.as_ref().is_some_and(|term| term.years == 0) {
            let (least, most) = ("1".to_owned(), u8::MAX.to_string());
            let kind = FaultKind::OutOfRange { found: "0".to_owned(), least, most };
            self.fault(&trail.key("term").key("years"), kind);
        }
        // Nothing can have happened after the day of the data.
        if let (Some(date), Some(updated)) = (&event.date, self.known.updated)
            && date.earliest().is_some_and(|earliest| earliest > updated)
        {
            let updated = quote(self.file.updated.as_str());
            let kind = FaultKind::FutureEvent { found: quote(date.as_str()), updated };
            self.fault(&trail.key("date"), kind);
        }
    }

    /// What an event says of the state of the tie, it says with all that takes.
    fn turn(&mut self, event: &Event, trail: &Trail<'_>) {
        let found = word(event.what);
        let force = event.what.force();
        // What begins, pauses or ends a tie has a date, be it only `../2010`: the state on a day
        // cannot be told otherwise.
        if event.date.is_none() && matches!(event.force(), Force::Begins | Force::Pauses | Force::Ends) {
            self.fault(&trail.key("date"), FaultKind::UndatedTurn { found: found.clone() });
        }
        // `begins` marks what does not begin a tie by itself, never what pauses, ends or doubts it.
        if event.begins && matches!(force, Force::Pauses | Force::Ends | Force::Doubts) {
            self.fault(&trail.name("begins"), FaultKind::NeedlessBegins { found: found.clone() });
        }
        // `how` tells in what way a tie was paused or ended, and nothing else.
        if event.how.is_some() && !matches!(force, Force::Pauses | Force::Ends) {
            self.fault(&trail.name("how"), FaultKind::NeedlessHow { found: found.clone() });
        }
        // A term runs from a deed that begins the tie.
        if event.term.is_some() && event.force() != Force::Begins {
            self.fault(&trail.name("term"), FaultKind::NeedlessTerm { found });
        }
    }

    /// What pauses or ends was begun before: a tie cannot end before it began.
    fn begun(&mut self, event: &Event, beginning: Option<&Beginning<'_>>, trail: &Trail<'_>) {
        let Some(beginning) = beginning else {
            self.fault(trail, FaultKind::NeverBegun { found: word(event.what) });
            return;
        };
        let Some(date) = &event.date else { return };
        let before = date.latest().zip(beginning.surely_after).is_some_and(|(end, begin)| end < begin);
        if let Some(first) = beginning.first.filter(|_| before) {
            let kind =
                FaultKind::EndsBeforeBeginning { found: quote(date.as_str()), begins: quote(first.as_str()) };
            self.fault(&trail.key("date"), kind);
        }
    }
}

/// When a tie begins, worked out once for all events that end it.
struct Beginning<'a> {
    /// The date put first.
    first: Option<&'a Date>,
    /// The first day on which it can have begun; none where no such day is known.
    surely_after: Option<Day>,
}

impl<'a> Beginning<'a> {
    /// None where no event begins the tie.
    fn of(record: &'a Record) -> Option<Self> {
        let begins = || record.events.iter().filter(|event| event.force() == Force::Begins);
        begins().next()?;
        let first = begins().filter_map(|begin| begin.date.as_ref()).min_by_key(|date| date.anchor());
        let earliest = begins().map(|begin| begin.date.as_ref().and_then(Date::earliest)).min();
        // `None` comes first, so one beginning without a first day leaves all in doubt.
        Some(Self { first, surely_after: earliest.flatten() })
    }
}
