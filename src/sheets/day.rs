//! Whether the day can be right that everything is told for, and what is said where it cannot.

use crate::archive::Archive;
use crate::history::Dataset;
use crate::lang::Speech;
use crate::records::Day;

/// No clock of a machine that runs this program has rightly shown an earlier year.
const FIRST_YEAR: i16 = 1990;

/// Whether a clock that shows this day must be wrong: nobody has data of a later day.
pub fn is_doubtful(dataset: &Dataset, today: Day) -> bool {
    today.year() < FIRST_YEAR || dataset.updated().earliest().is_some_and(|first| today < first)
}

/// What must be said of the day: that the clock cannot be right where everything is told for today, or that
/// the data know nothing of a day that was asked for.
pub fn doubt(dataset: &Dataset, speech: &Speech, today: Day, as_of: Option<Day>) -> Option<String> {
    let updated = dataset.updated();
    let later = as_of.filter(|day| updated.latest().is_some_and(|last| *day > last));
    let clock = as_of.is_none() && is_doubtful(dataset, today);
    let (id, day) = later.map(|day| ("remark-future", day)).or(clock.then_some(("remark-clock", today)))?;
    Some(speech.say(id, &[("day", speech.day(day).into()), ("date", speech.date(updated).into())]))
}

/// That a day is before everything that the data tell of, if it is.
pub fn before_all(archive: &Archive, speech: &Speech, day: Day) -> Option<String> {
    let first = archive.beginning_after(day)?;
    Some(speech.say("list-before", &[("day", speech.day(first).into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};
    use crate::lang::Lang;

    #[test]
    fn a_clock_that_cannot_be_right_is_named_and_so_is_a_day_that_the_data_do_not_know() {
        // Of 23 November 2026.
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        for (today, as_of, said) in [
            ("1970-01-01", "", "1 stycznia 1970 r."),
            ("1989-12-31", "", "31 grudnia 1989 r."),
            ("2026-11-22", "", "22 listopada 2026 r."),
            ("2026-11-23", "", ""),
            ("2031-01-01", "", ""),
            // Whoever names a day does not ask the clock.
            ("1970-01-01", "2020-01-01", ""),
            ("2031-01-01", "2026-11-23", ""),
            ("2031-01-01", "2026-11-24", "24 listopada 2026 r."),
        ] {
            for lang in Lang::ALL {
                let doubt = doubt(&dataset, &Speech::new(lang), today.parse().unwrap(), as_of.parse().ok());
                assert_eq!(doubt.is_some(), !said.is_empty(), "{today} {as_of} {lang:?}");
                let doubt = doubt.unwrap_or_default().replace('\u{a0}', " ");
                assert!(lang != Lang::POLISH || doubt.contains(said), "{doubt}");
            }
        }
    }
}
