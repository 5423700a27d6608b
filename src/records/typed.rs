//! Days as people type them: a whole day, a month or a year, in the order of ISO 8601 or in that
//! of Polish letters. Stretches of days in a query are for `search` (`days`).

use std::ops::RangeInclusive;

use super::Day;

/// The days that are meant by `2021`, `2021-12`, `12.2021`, `2021-12-31` or `31.12.2021`; years
/// have four digits.
pub fn typed_days(text: &str) -> Option<RangeInclusive<Day>> {
    let text = text.trim();
    let mut parts: Vec<&str> = text.split('-').collect();
    if parts.len() == 1 {
        parts = text.split('.').rev().collect();
    }
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (&year, rest) = parts.split_first()?;
    if year.len() != 4 || !parts.iter().all(digits) {
        return None;
    }
    let year: i16 = year.parse().ok()?;
    match rest {
        [] => Some(Day::new(year, 1, 1).ok()?..=Day::new(year, 12, 31).ok()?),
        [month] => {
            let first = Day::new(year, month.parse().ok()?, 1).ok()?;
            Some(first..=first.last_of_month())
        }
        [month, day] => {
            let day = Day::new(year, month.parse().ok()?, day.parse().ok()?).ok()?;
            Some(day..=day)
        }
        _ => None,
    }
}

/// The day before these days: what is asked of from the first of them on changed after it.
pub fn day_before(days: &RangeInclusive<Day>) -> Day {
    days.start().yesterday().unwrap_or(*days.start())
}

/// The days to compare for what changed in `2021-12-31..2022`, both ends included.
pub fn typed_stretch(text: &str) -> Option<(Day, Day)> {
    let (from, to) = text.split_once("..")?;
    let (from, to) = (typed_days(from)?, typed_days(to)?);
    (from.start() <= to.end()).then(|| (day_before(&from), *to.end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_includes_both_its_ends() {
        for (typed, meant) in [
            ("2022..2022", Some(("2021-12-31", "2022-12-31"))),
            ("2021-12-31..2022-03", Some(("2021-12-30", "2022-03-31"))),
            ("3.2022 .. 31.3.2022", Some(("2022-02-28", "2022-03-31"))),
            ("2023..2022", None),
            ("2022..", None),
            ("2022", None),
        ] {
            let days = typed_stretch(typed).map(|(after, until)| (after.to_string(), until.to_string()));
            let days = days.as_ref().map(|(after, until)| (after.as_str(), until.as_str()));
            assert_eq!(days, meant, "{typed:?}");
        }
    }

    #[test]
    fn days_months_and_years_are_read_in_both_orders() {
        for (typed, meant) in [
            ("2021", Some(("2021-01-01", "2021-12-31"))),
            (" 2021 ", Some(("2021-01-01", "2021-12-31"))),
            ("2021-12", Some(("2021-12-01", "2021-12-31"))),
            ("12.2021", Some(("2021-12-01", "2021-12-31"))),
            ("2.2024", Some(("2024-02-01", "2024-02-29"))),
            ("2021-12-31", Some(("2021-12-31", "2021-12-31"))),
            ("31.12.2021", Some(("2021-12-31", "2021-12-31"))),
            ("1.2.2021", Some(("2021-02-01", "2021-02-01"))),
            ("31.02.2021", None),
            ("2021-13", None),
            ("21", None),
            ("12", None),
            ("", None),
            ("2021-", None),
            ("..2021", None),
            ("31-12-2021", None),
            ("2021-12-31-1", None),
            ("２０２１", None),
            ("-2021", None),
            ("+202", None),
        ] {
            let days = typed_days(typed).map(|days| (days.start().to_string(), days.end().to_string()));
            let days = days.as_ref().map(|(first, last)| (first.as_str(), last.as_str()));
            assert_eq!(days, meant, "{typed:?}");
        }
    }
}
