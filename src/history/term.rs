//! When the term of a deed ends.

use crate::history::Tie;
use std::cmp::Ordering;

use jiff::{Span, ToSpan};

use super::{EventNo, State};
use crate::records::{Date, Day, Force};

/// The stretch of days in which a term has its last day: until that day is over, the deed holds. A deed known only as made "no later than" some day has
/// a term that ends no later than some day: its first day is then `Day::MIN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermEnd {
    /// The first day that may be its last.
    pub first: Day,
    /// The latest day that may be its last: after it the term surely is over.
    pub last: Day,
}

impl Tie {
    /// In which days the term of the latest deed surely made by `day` ends; `None` where there is no
    /// such deed or it has no term. A deed without a term takes the place of one with a term.
    pub fn term_end(&self, day: Day) -> Option<TermEnd> {
        let deed = self.event(self.term_deed(day)?)?;
        let (date, term) = (deed.date.as_ref()?, deed.term.as_ref()?);
        let years = i64::from(term.years).years();
        let first = date.earliest().map_or(Day::MIN, |first| first.saturating_add(years));
        Some(TermEnd { first, last: later(self.surely(date), years) })
    }

    /// The latest deed surely made by `day`, if it has a term.
    pub fn term_deed(&self, day: Day) -> Option<EventNo> {
        let deeds = EventNo::all().zip(&self.events).filter(|(_, event)| event.force() == Force::Begins);
        let made = deeds.filter(|(_, event)| self.happened_by(event, day));
        // Of two on one day the later in the history counts.
        let latest = made.reduce(|one, other| {
            match anchor(one.1.date.as_ref()).cmp(&anchor(other.1.date.as_ref())) {
                Ordering::Greater => one,
                Ordering::Equal | Ordering::Less => other,
            }
        })?;
        Some(latest).filter(|(_, deed)| deed.term.is_some()).map(|(number, _)| number)
    }
}

impl TermEnd {
    /// Whether a term that may still run on `day`, the tie being in this state, surely ends within
    /// so many months. Where only a bound is known, the bound must lie within them; the term may
    /// then be over already.
    pub fn within(self, day: Day, months: u16, state: State) -> bool {
        self.between((day, later(day, i64::from(months).months())), state)
    }

    /// The same between two days, both among them.
    pub fn between(self, (from, to): (Day, Day), state: State) -> bool {
        from <= self.last && self.last <= to && (state.lasts() || state == State::Unclear)
    }

    /// When that is, as precisely as it is known; none where it is not known at all.
    pub fn date(self) -> Option<Date> {
        let Self { first, last } = self;
        let written = if last == Day::MAX {
            return None;
        } else if first == Day::MIN {
            format!("../{last}")
        } else if first == last {
            last.to_string()
        } else if (first, last) == (last.first_of_year(), first.last_of_year()) {
            last.strftime("%Y").to_string()
        } else if (first, last) == (last.first_of_month(), first.last_of_month()) {
            last.strftime("%Y-%m").to_string()
        } else {
            format!("{first}/{last}")
        };
        Date::parse(&written)
    }

    /// Whether the term is surely over on `day` and the sources do not say what followed: the tie is
    /// in this state.
    pub fn over(self, day: Day, state: State) -> bool {
        self.last < day && state == State::Unclear
    }
}

fn anchor(date: Option<&Date>) -> Option<Day> {
    date.map(Date::anchor)
}

fn later(day: Day, by: Span) -> Day {
    if day == Day::MAX { day } else { day.saturating_add(by) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};
    use crate::history::Dataset;
    use crate::records::Record;

    fn shipped() -> Dataset {
        read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap()
    }

    fn day(text: &str) -> Day {
        if text.is_empty() { Day::MIN } else { text.parse().unwrap() }
    }

    #[test]
    fn an_end_is_a_date_no_more_precise_than_it_is_known() {
        for (first, last, written) in [
            ("2020-12-18", "2020-12-18", "2020-12-18"),
            ("2020-12-01", "2020-12-31", "2020-12"),
            ("2012-01-01", "2012-12-31", "2012"),
            ("2012-01-01", "2013-12-31", "2012-01-01/2013-12-31"),
            ("", "2020-12-18", "../2020-12-18"),
        ] {
            let end = TermEnd { first: day(first), last: day(last) };
            assert_eq!(end.date().map(|date| date.to_string()).as_deref(), Some(written));
        }
    }

    #[test]
    fn terms_end_as_exactly_as_their_deeds_are_known() {
        let dataset = shipped();
        for (id, on, wanted) in [
            ("chongzuo", "2026-11-23", Some(("2015-12-18", "2020-12-18"))),
            ("pb-knuca", "2026-11-23", Some(("2035-01-01", "2035-09-15"))),
            ("umb-ttuhsc", "2026-11-23", Some(("", "2022-10-18"))),
            ("uwb-wisconsin", "2026-11-23", Some(("2012-01-01", "2012-12-31"))),
            ("uwb-liaocheng", "2026-11-23", Some(("", "2031-11-23"))),
            // Before the deed was surely made nothing can be told of its term.
            ("uwb-wisconsin", "2009-06-01", None),
            ("pb-knuca", "2025-09-14", None),
            ("grodno", "2026-11-23", None),
        ] {
            let end = dataset.record(id).unwrap().term_end(day(on));
            let wanted = wanted.map(|(first, last)| TermEnd { first: day(first), last: day(last) });
            assert_eq!(end, wanted, "{id} on {on}");
        }
    }

    #[test]
    fn ending_within_months_and_being_over_are_told_only_where_they_are_sure() {
        let dataset = shipped();
        for (id, on, months, within, over) in [
            ("uwb-wisconsin", "2010-12-31", 24, true, false),
            ("uwb-wisconsin", "2010-12-30", 24, false, false),
            ("uwb-wisconsin", "2012-12-31", 24, true, false),
            ("uwb-wisconsin", "2013-01-01", 24, false, true),
            ("uwb-wisconsin", "2026-11-23", 12, false, true),
            ("umb-ttuhsc", "2026-11-23", 12, false, true),
            ("umb-ttuhsc", "2022-01-01", 12, true, false),
            // Bounded only: within, if the bound is.
            ("uwb-liaocheng", "2026-11-23", 59, false, false),
            ("uwb-liaocheng", "2026-11-23", 60, true, false),
            ("pb-knuca", "2026-11-23", 12, false, false),
            // It runs on by itself: neither.
            ("chongzuo", "2026-11-23", 1200, false, false),
        ] {
            let record = dataset.record(id).unwrap();
            let (end, state) = (record.term_end(day(on)).unwrap(), record.standing(day(on)).state);
            let told = (end.within(day(on), months, state), end.over(day(on), state));
            assert_eq!(told, (within, over), "{id} on {on}");
        }
    }

    #[test]
    fn a_later_deed_takes_the_place_of_an_earlier_one() {
        let mut record = Record::clone(shipped().record("uwb-wisconsin").unwrap());
        let mut later = record.events.iter().find(|event| event.term.is_some()).unwrap().clone();
        later.date = Date::parse("2011-05-01");
        later.term = None;
        record.events.push(later);
        let record = Tie::new(record, None);
        assert!(record.term_end(day("2010-06-01")).is_some());
        assert_eq!(record.term_end(day("2012-06-01")), None);
    }
}
