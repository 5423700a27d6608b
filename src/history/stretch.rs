//! The stretch of days that a partial date may be.

use crate::records::{Date, Day};

/// The first and the last day that a date may be, the data being known up to a day. Without a
/// beginning (`../2010`) the first is `Day::MIN`.
pub(super) fn stretch(date: &Date, known_by: Option<Day>) -> (Day, Day) {
    (date.earliest().unwrap_or(Day::MIN), surely(date, known_by))
}

/// The day from which the event of this date surely has happened: the last that it may be, or
/// the day of the data, which tells only of what has happened by then.
pub(super) fn surely(date: &Date, known_by: Option<Day>) -> Day {
    let last = date.latest().unwrap_or(Day::MAX);
    let told = known_by.filter(|known| date.earliest().is_none_or(|first| first <= *known));
    told.map_or(last, |known| last.min(known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};

    #[test]
    fn a_date_may_be_any_of_its_days() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        let record = dataset.record("grodno").unwrap();
        let min = Day::MIN.to_string();
        for (written, first, last) in [
            ("1992", "1992-01-01", "1992-12-31"),
            ("199X", "1990-01-01", "1999-12-31"),
            ("1992?", "1992-01-01", "1992-12-31"),
            ("1999/2000-03", "1999-01-01", "2000-03-31"),
            ("../2010-01-12", &min, "2010-01-12"),
            // The data tell only of what has happened by their day.
            ("2022-02/..", "2022-02-01", "2026-11-23"),
            ("2026", "2026-01-01", "2026-11-23"),
        ] {
            let (from, to) = record.stretch(&Date::parse(written).unwrap());
            assert_eq!((from.to_string().as_str(), to.to_string().as_str()), (first, last), "{written}");
        }
    }
}
