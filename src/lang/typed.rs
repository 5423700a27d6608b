//! Days as people write them, in any language that is spoken here, and as the program writes them itself: with the
//! names of months in their forms, and words such as "yesterday". Days in figures alone are for `records` (`typed`).

use std::ops::RangeInclusive;

use jiff::ToSpan as _;

use super::{Lang, Speech};
use crate::records::{Day, typed_days};
use crate::text::fold::fold;

/// Longer than any day is written; the rest of a paste is no day.
const LONGEST: usize = 60;

/// The forms that the name of a month takes.
const FORMS: [&str; 3] = ["month-name", "month-of", "month-in"];

impl Speech {
    /// The days that are meant by `31 grudnia 2021 r.`, `31/12/2021`, `w grudniu 2021`, `2021` or `wczoraj`. Where there
    /// is no such day, the nearest that there is, if any is near.
    pub fn days(&self, text: &str, today: Day) -> Result<RangeInclusive<Day>, Option<Day>> {
        self.typed(text, Some(today))
    }

    /// The same, where nothing is told from today.
    pub fn dated(&self, text: &str) -> Result<RangeInclusive<Day>, Option<Day>> {
        self.typed(text, None)
    }

    fn typed(&self, text: &str, today: Option<Day>) -> Result<RangeInclusive<Day>, Option<Day>> {
        if let Some(days) = typed_days(text) {
            return Ok(days);
        }
        if text.len() > LONGEST || text.contains("..") {
            return Err(None);
        }
        let text = fold(text);
        // The person's own language first, then the others: a day may be copied from anywhere.
        let others = Lang::ALL.into_iter().filter(|lang| *lang != self.lang()).map(Speech::new);
        let others: Vec<Speech> = others.collect();
        let speeches = || std::iter::once(self).chain(&others);
        if let Some(day) = today.and_then(|today| speeches().find_map(|speech| speech.relative(&text, today)))
        {
            return Ok(day..=day);
        }
        let (mut figures, mut month) = (Vec::new(), None);
        let passed_over = |word: &str| speeches().any(|of| of.forms("day-words").any(|known| known == word));
        for word in text.split(' ') {
            // "31st", "1er".
            let ending = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let number = word.strip_suffix(ending).unwrap_or_default();
            if !number.is_empty() && (ending.is_empty() || passed_over(ending)) {
                figures.push(number);
            } else if let Some(named) = speeches().find_map(|speech| speech.month_named(word)) {
                if month.replace(named).is_some() {
                    return Err(None);
                }
            } else if !passed_over(word) {
                return Err(None);
            }
        }
        days_of(&figures, month)
    }

    /// That this is no day, and the nearest one that there is.
    pub fn no_day(&self, id: &str, text: &str, nearest: Option<Day>) -> String {
        let said = self.say(id, &[("what", text.to_owned().into())]);
        let Some(nearest) = nearest else { return said };
        // The sentence has a full stop of its own, as "2021 r." has.
        let nearest = self.day(nearest).trim_end_matches('.').to_owned();
        format!("{said} {}", self.say("day-nearest", &[("day", nearest.into())]))
    }

    /// The words of a message, folded.
    fn forms(&self, id: &str) -> impl Iterator<Item = String> + use<> {
        self.word(id).split(", ").map(fold).collect::<Vec<_>>().into_iter()
    }

    fn month_named(&self, word: &str) -> Option<i8> {
        let form = |id: &str, month: i8| fold(&self.say(id, &[("month", month.into())]));
        (1..=12).find(|month| FORMS.iter().any(|id| form(id, *month) == word))
    }

    /// A day that is told from today.
    fn relative(&self, text: &str, today: Day) -> Option<Day> {
        let told = |id: &str| self.forms(id).any(|known| known == text);
        let ago = [("day-today", 0.days()), ("day-yesterday", 1.day()), ("day-year-ago", 1.year())];
        let (_, ago) = ago.into_iter().find(|(id, _)| told(id))?;
        Some(today.saturating_sub(ago))
    }
}

/// The days of a year with or without a month and a day of it, the year written first or last.
fn days_of(figures: &[&str], month: Option<i8>) -> Result<RangeInclusive<Day>, Option<Day>> {
    let number = |figures: &str| figures.parse::<i16>().map_err(|_| None);
    let mut rest = figures.to_vec();
    let year_first = rest.first().is_some_and(|first| first.len() == 4);
    if !year_first {
        rest.reverse();
    }
    let (written, rest) = rest.split_first().filter(|(year, _)| year.len() == 4).ok_or(None)?;
    let year = number(written)?;
    if rest.iter().any(|figures| figures.len() > 2) {
        return Err(None);
    }
    let (month, day) = match (month, rest) {
        (None, []) => return typed_days(written).ok_or(None),
        (None, [month]) => (number(month)?, None),
        (None, [month, day]) => (number(month)?, Some(number(day)?)),
        (Some(month), []) => (month.into(), None),
        (Some(month), [day]) => (month.into(), Some(number(day)?)),
        _ => return Err(None),
    };
    // What is not there is answered with what is nearest to it.
    let near = i8::try_from(month.clamp(1, 12)).map_err(|_| None)?;
    let first = Day::new(year, near, 1).map_err(|_| None)?;
    let last = first.last_of_month();
    let Some(day) = day else {
        return if i16::from(near) == month { Ok(first..=last) } else { Err(Some(first)) };
    };
    let near_day = i8::try_from(day.clamp(1, last.day().into())).map_err(|_| None)?;
    let near_day = Day::new(year, near, near_day).map_err(|_| None)?;
    if i16::from(near) == month && i16::from(near_day.day()) == day {
        return Ok(near_day..=near_day);
    }
    Err(Some(near_day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Date;

    const TODAY: Day = Day::constant(2026, 11, 30);

    fn read(lang: Lang, text: &str) -> String {
        match Speech::new(lang).days(text, TODAY) {
            Ok(days) if days.start() == days.end() => days.start().to_string(),
            Ok(days) => format!("{}/{}", days.start(), days.end()),
            Err(Some(day)) => format!("?{day}"),
            Err(None) => "-".to_owned(),
        }
    }

    #[test]
    fn whatever_the_program_writes_it_can_read_in_every_language() {
        for lang in Lang::ALL {
            let speech = Speech::new(lang);
            for month in 1..=12 {
                let day = Day::constant(2021, month, 28);
                assert_eq!(read(lang, &speech.day(day)), day.to_string(), "{}", speech.day(day));
                let range = format!("{}/{}", day.first_of_month(), day.last_of_month());
                let date = Date::parse(&format!("2021-{month:02}")).unwrap();
                for text in [speech.month(day), speech.when(&date), speech.date(&date)] {
                    assert_eq!(read(lang, &text), range, "{text}");
                }
                let exact = Date::on(day);
                assert_eq!(read(lang, &speech.when(&exact)), day.to_string(), "{}", speech.when(&exact));
                // Copied from another language, too.
                assert_eq!(read(Lang::POLISH, &speech.day(day)), day.to_string(), "{}", speech.day(day));
            }
            let year = Date::parse("2021").unwrap();
            for text in [speech.date(&year), speech.when(&year)] {
                assert_eq!(read(lang, &text), "2021-01-01/2021-12-31", "{text}");
            }
            for (id, day) in
                [("day-today", "2026-11-30"), ("day-yesterday", "2026-11-29"), ("day-year-ago", "2025-11-30")]
            {
                for word in speech.word(id).split(", ") {
                    assert_eq!(read(lang, word), day, "{word}");
                }
            }
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for (text, days) in [
            ("31 grudnia 2021", "2021-12-31"),
            ("31 GRUDNIA 2021 R.", "2021-12-31"),
            ("31\u{a0}grudnia 2021\u{a0}r.", "2021-12-31"),
            ("31.12.2021", "2021-12-31"),
            ("31/12/2021", "2021-12-31"),
            ("31-12-2021", "2021-12-31"),
            ("2021/12/31", "2021-12-31"),
            ("2021.12.31", "2021-12-31"),
            ("2021 m. gruodžio 31 d.", "2021-12-31"),
            ("31 снежня 2021 г.", "2021-12-31"),
            ("31. Dezember 2021", "2021-12-31"),
            ("le 1er mars 2021", "2021-03-01"),
            ("31. 12. 2021", "2021-12-31"),
            ("1.2.2021", "2021-02-01"),
            ("grudzień 2021", "2021-12-01/2021-12-31"),
            ("grudzien 2021", "2021-12-01/2021-12-31"),
            ("w grudniu 2021 r.", "2021-12-01/2021-12-31"),
            ("2021 grudzień", "2021-12-01/2021-12-31"),
            ("12/2021", "2021-12-01/2021-12-31"),
            ("w 2021 roku", "2021-01-01/2021-12-31"),
            ("2021", "2021-01-01/2021-12-31"),
            ("dziś", "2026-11-30"),
            ("Dzis", "2026-11-30"),
            ("wczoraj", "2026-11-29"),
            ("rok temu", "2025-11-30"),
            ("yesterday", "2026-11-29"),
            ("31st December 2021", "2021-12-31"),
            ("1er janvier 2021", "2021-01-01"),
            // What is not there is answered with what is nearest to it.
            ("31 lutego 2021", "?2021-02-28"),
            ("31 lutego 2024", "?2024-02-29"),
            ("32.12.2021", "?2021-12-31"),
            ("0.12.2021", "?2021-12-01"),
            ("31.13.2021", "?2021-12-31"),
            ("2021-13", "?2021-12-01"),
            ("31 listopada 2021", "?2021-11-30"),
            ("", "-"),
            ("31 grudnia", "-"),
            ("31 grudnia 21", "-"),
            ("grudzień styczeń 2021", "-"),
            ("1 2 3 2021", "-"),
            ("kiedyś", "-"),
            ("2021..2022", "-"),
            ("2021–2022", "-"),
            ("0000", "0000-01-01/0000-12-31"),
            ("99999", "-"),
        ] {
            assert_eq!(read(Lang::POLISH, text), days, "{text}");
        }
        assert_eq!(read(Lang::POLISH, &"31 grudnia 2021 ".repeat(1000)), "-");
    }
}
