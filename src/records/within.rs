//! Whether a partial date lies in a stretch of days.

use std::ops::RangeInclusive;

use super::{Date, Day, Record};

impl Record {
    /// Whether a date of this record surely lies in the stretch: every day that it may be does. A
    /// date without a beginning (`../2010`) lies only in a stretch without one.
    pub fn within(&self, date: &Date, days: &RangeInclusive<Day>) -> bool {
        *days.start() <= date.earliest().unwrap_or(Day::MIN) && self.surely(date) <= *days.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Audience, read};

    #[test]
    fn a_date_lies_where_all_its_days_do() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        let record = dataset.record("grodno").unwrap();
        let day = |text: &str| text.parse::<Day>().unwrap();
        let nineties = day("1990-01-01")..=day("1999-12-31");
        let until = Day::MIN..=day("1999-12-31");
        let since = day("1990-01-01")..=Day::MAX;
        for (written, wanted) in [
            ("1992", [true, true, true]),
            ("199X", [true, true, true]),
            ("1992?", [true, true, true]),
            ("1999/2000", [false, false, true]),
            ("1989-12-31", [false, true, false]),
            ("../1999", [false, true, false]),
            ("../2010-01-12", [false, false, false]),
            // The data tell only of what has happened by their day.
            ("2022-02/..", [false, false, true]),
        ] {
            let date = Date::parse(written).unwrap();
            assert_eq!(
                [&nineties, &until, &since].map(|days| record.within(&date, days)),
                wanted,
                "{written}"
            );
        }
        let known = day("2022-01-01")..=day("2026-12-31");
        assert!(record.within(&Date::parse("2022-02/..").unwrap(), &known));
    }
}
