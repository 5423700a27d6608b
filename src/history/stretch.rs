//! The stretch of days that a partial date may be.

use crate::history::Tie;
use crate::records::{Date, Day};

impl Tie {
    /// The first and the last day that a date of this record may be. Without a beginning
    /// (`../2010`) the first is `Day::MIN`; without an end the last is the day of the data.
    pub fn stretch(&self, date: &Date) -> (Day, Day) {
        (date.earliest().unwrap_or(Day::MIN), self.surely(date))
    }
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
