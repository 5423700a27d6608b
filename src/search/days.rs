//! Stretches of days as people type them: `2022`, `2020..2022`, `..1999`, `2010..`, `2020-06..`. Days in words are
//! for the reader that a vocabulary brings.

use std::ops::RangeInclusive;

use crate::records::{Date, Day, Reach, typed_days};

/// Reads days in words, such as `grudzień 2021`.
pub type DayReader = fn(&str) -> Option<RangeInclusive<Day>>;

/// The first and the last day. A year of which only the first digits are typed stands for all that
/// begin so: `199` is the nineties.
pub(super) fn days(text: &str, in_words: DayReader) -> Option<(Day, Day)> {
    let point = |text: &str| point(text, in_words);
    let (from, to) = match text.split_once("..") {
        Some((from, to)) => (
            if from.trim().is_empty() { Day::MIN } else { point(from)?.0 },
            if to.trim().is_empty() { Day::MAX } else { point(to)?.1 },
        ),
        None => point(text)?,
    };
    (from <= to && (from, to) != (Day::MIN, Day::MAX)).then_some((from, to))
}

/// The first years of the decades that a beginning lies between, where it is not known in which: `../201X`,
/// `201X/202X`.
pub(super) fn decades(text: &str) -> Option<(Option<i16>, Option<i16>)> {
    let (first, last) = text.split_once('/')?;
    let decade = |text: &str| match text {
        ".." => Some(None),
        _ => text
            .strip_suffix(['X', 'x'])
            .filter(|text| text.len() == 3)?
            .parse::<u8>()
            .ok()
            .map(|of| Some(i16::from(of) * 10)),
    };
    let (first, last) = (decade(first)?, decade(last)?);
    (first != last && first.is_none_or(|first| last.is_none_or(|last| first < last))).then_some((first, last))
}

fn point(text: &str, in_words: DayReader) -> Option<(Day, Day)> {
    let text = text.trim_end_matches('-');
    if (1..4).contains(&text.len()) && text.bytes().all(|letter| letter.is_ascii_digit()) {
        let further = "X".repeat(4 - text.len());
        let year = |filler: &str| further.replace('X', filler);
        let first = format!("{text}{}", year("0")).parse::<i16>().ok()?.max(1);
        let last = format!("{text}{}", year("9")).parse::<i16>().ok()?;
        return Some((Day::new(first, 1, 1).ok()?, Day::new(last, 12, 31).ok()?));
    }
    // As it is written in letters: 31.12.2021, 12.2021.
    if let Some(days) = typed_days(text) {
        return Some((*days.start(), *days.end()));
    }
    match Date::parse(text).map(|date| date.reach()) {
        Some(Reach::At(point)) => Some((point.first, point.last)),
        Some(_) => None,
        None => in_words(text.trim()).map(RangeInclusive::into_inner),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_words(text: &str) -> Option<RangeInclusive<Day>> {
        (text == "may day").then(|| Day::constant(2021, 5, 1)..=Day::constant(2021, 5, 1))
    }

    #[test]
    fn stretches_are_read() {
        let min = Day::MIN.to_string();
        let max = Day::MAX.to_string();
        for (text, wanted) in [
            ("2022", Some(("2022-01-01", "2022-12-31"))),
            ("2020..2022", Some(("2020-01-01", "2022-12-31"))),
            ("..1999", Some((&*min, "1999-12-31"))),
            ("2010..", Some(("2010-01-01", &*max))),
            ("2020-06..2021-02", Some(("2020-06-01", "2021-02-28"))),
            ("2022-03-03", Some(("2022-03-03", "2022-03-03"))),
            ("199X", Some(("1990-01-01", "1999-12-31"))),
            ("2", Some(("2000-01-01", "2999-12-31"))),
            ("199", Some(("1990-01-01", "1999-12-31"))),
            ("1990..19", Some(("1990-01-01", "1999-12-31"))),
            ("0", Some(("0001-01-01", "0999-12-31"))),
            ("2022-", Some(("2022-01-01", "2022-12-31"))),
            ("31.12.2021", Some(("2021-12-31", "2021-12-31"))),
            ("12.2021..1.2.2022", Some(("2021-12-01", "2022-02-01"))),
            ("may day", Some(("2021-05-01", "2021-05-01"))),
            ("2020..may day", Some(("2020-01-01", "2021-05-01"))),
            ("may day .. ", Some(("2021-05-01", &*max))),
            ("may day..2020", None),
            ("2022..2020", None),
            ("..", None),
            ("", None),
            ("rok", None),
            ("2020...2021", None),
            ("99999", None),
            ("2020/2021", None),
            ("2022-13", None),
        ] {
            let read = days(text, in_words).map(|(from, to)| (from.to_string(), to.to_string()));
            assert_eq!(read, wanted.map(|(from, to)| (from.to_owned(), to.to_owned())), "{text}");
        }
    }
}
