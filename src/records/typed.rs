//! Days as people type them: a whole day, a month or a year, in the order of ISO 8601 or in that
//! of Polish letters.

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

#[cfg(test)]
mod tests {
    use super::*;

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
