//! Partial dates: as much of a date as the sources know, after EDTF (ISO 8601-2:2019, Annex A). Dates in
//! words are for `lang`; days as people type them are read in `typed`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use edtf_core::{Bound, BoundDate, Edtf, IntervalEndpoint, Precision as EdtfPrecision};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::words::LATELY_MOST;

/// A day of the calendar.
pub type Day = jiff::civil::Date;

/// How much of a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// The decade: `199X`.
    Decade,
    /// The year: `1992`.
    Year,
    /// The month: `2000-06`.
    Month,
    /// The day: `2018-03-16`.
    Day,
}

/// One date, known to some precision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The first day that it may be. What lies beyond `precision` is filler and never shown.
    pub first: Day,
    /// The last day that it may be.
    pub last: Day,
    /// How much of it is known.
    pub precision: Precision,
    /// The source doubts it (`?`).
    pub uncertain: bool,
    /// It is an estimate (`~`).
    pub approximate: bool,
}

/// How a date reaches through time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// At this point.
    At(Point),
    /// From the first to the second point, or somewhere between them.
    Between(Point, Point),
    /// No later than this point: `../2010-01-12`.
    NotAfter(Point),
    /// No earlier than this point: `2022-02/..`.
    NotBefore(Point),
}

/// A partial date as it stands in a file.
// The same few thousand days come again and again in a file, so equal dates share their memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date(Arc<Known>);

#[derive(Debug, PartialEq, Eq)]
struct Known {
    written: Box<str>,
    reach: Reach,
    /// Whether sources disagree on it.
    disputed: bool,
}

thread_local! {
    /// Dates that were read lately.
    static LATELY: RefCell<HashMap<Box<str>, Date>> = RefCell::default();
}

impl Date {
    /// Reads EDTF: years, months, days and decades, each perhaps `?` or `~`, and intervals of them
    /// with at most one open end. `None` for anything else, sets and times of day among it.
    pub fn parse(text: &str) -> Option<Self> {
        let reach = match Edtf::parse(text).ok()? {
            Edtf::Date(date) => Reach::At(point(&date)?),
            Edtf::Interval(interval) => match (endpoint(&interval.start)?, endpoint(&interval.end)?) {
                (Some(first), Some(last)) => Reach::Between(first, last),
                (None, Some(last)) => Reach::NotAfter(last),
                (Some(first), None) => Reach::NotBefore(first),
                (None, None) => return None,
            },
            _ => return None,
        };
        Some(Self(Arc::new(Known { written: text.into(), reach, disputed: false })))
    }

    /// Just this day.
    pub fn on(day: Day) -> Self {
        let point =
            Point { first: day, last: day, precision: Precision::Day, uncertain: false, approximate: false };
        Self(Arc::new(Known { written: day.to_string().into(), reach: Reach::At(point), disputed: false }))
    }

    /// The same date, on which sources disagree.
    #[must_use]
    pub fn disputed(&self) -> Self {
        Self(Arc::new(Known { written: self.0.written.clone(), reach: self.0.reach, disputed: true }))
    }

    /// Whether sources disagree on it: it bears a sign wherever it is told.
    pub fn is_disputed(&self) -> bool {
        self.0.disputed
    }

    /// The date as written in the file.
    pub fn as_str(&self) -> &str {
        &self.0.written
    }

    /// How it reaches through time.
    pub fn reach(&self) -> Reach {
        self.0.reach
    }

    /// The first day that it may be; none when it has no beginning.
    pub fn earliest(&self) -> Option<Day> {
        match self.0.reach {
            Reach::At(point) | Reach::Between(point, _) | Reach::NotBefore(point) => Some(point.first),
            Reach::NotAfter(_) => None,
        }
    }

    /// The last day that it may be; none when it has no end.
    pub fn latest(&self) -> Option<Day> {
        match self.0.reach {
            Reach::At(point) | Reach::Between(_, point) | Reach::NotAfter(point) => Some(point.last),
            Reach::NotBefore(_) => None,
        }
    }

    /// The day that it is put at among others: the first that it may be, or, where it has no
    /// beginning, the last.
    pub fn anchor(&self) -> Day {
        match self.0.reach {
            Reach::At(point) | Reach::Between(point, _) | Reach::NotBefore(point) => point.first,
            Reach::NotAfter(point) => point.last,
        }
    }

    /// The same date so many years later, known no better than this one; on 28 February where there
    /// is no 29th. None where the format has no words for it.
    pub fn years_later(&self, years: u8) -> Option<Self> {
        let later = |end: &str| -> Option<String> {
            if end == ".." {
                return Some(end.to_owned());
            }
            let (year, rest) = end.split_at_checked(4)?;
            let year = year.parse::<i16>().ok()? + i16::from(years);
            let common = Day::new(year, 2, 29).is_err();
            let rest = if common { rest.replacen("-02-29", "-02-28", 1) } else { rest.to_owned() };
            Some(format!("{year:04}{rest}"))
        };
        let ends: Option<Vec<String>> = self.0.written.split('/').map(later).collect();
        Self::parse(&ends?.join("/"))
    }

    /// The exact day, where it is known beyond doubt.
    pub fn day(&self) -> Option<Day> {
        match self.0.reach {
            Reach::At(Point {
                first,
                precision: Precision::Day,
                uncertain: false,
                approximate: false,
                ..
            }) => Some(first),
            _ => None,
        }
    }
}

/// The date that is written so, the same as before where it was read lately.
fn shared(text: &str) -> Option<Date> {
    LATELY.with_borrow_mut(|lately| {
        if let Some(known) = lately.get(text) {
            return Some(known.clone());
        }
        let date = Date::parse(text)?;
        if lately.len() >= LATELY_MOST {
            lately.clear();
        }
        lately.insert(text.into(), date.clone());
        Some(date)
    })
}

/// The outer option is whether it can be read, the inner whether the end is closed.
#[expect(clippy::option_option, reason = "the two questions are apart")]
fn endpoint(end: &IntervalEndpoint) -> Option<Option<Point>> {
    match end {
        IntervalEndpoint::Open => Some(None),
        IntervalEndpoint::Date(date) => point(date).map(Some),
        _ => None,
    }
}

fn point(date: &edtf_core::Date) -> Option<Point> {
    // Significant digits (`1990S3`) are another notation for decades; one is enough.
    if date.year.significant_digits.is_some() {
        return None;
    }
    let bounds = Edtf::Date(*date).bounds();
    let (Bound::Date(first), Bound::Date(last)) = (bounds.earliest, bounds.latest) else {
        return None;
    };
    let (first, last) = (day(first)?, day(last)?);
    if first.year() < 1 {
        return None;
    }
    let precision = match date.precision() {
        EdtfPrecision::Day if first == last => Precision::Day,
        EdtfPrecision::Month if !date.has_unspecified() => Precision::Month,
        EdtfPrecision::Year if !date.has_unspecified() => Precision::Year,
        _ if first.year() / 10 == last.year() / 10 && first.year() + 9 == last.year() => Precision::Decade,
        _ => return None,
    };
    Some(Point { first, last, precision, uncertain: date.is_uncertain(), approximate: date.is_approximate() })
}

fn day(bound: BoundDate) -> Option<Day> {
    Day::new(i16::try_from(bound.year).ok()?, i8::try_from(bound.month).ok()?, i8::try_from(bound.day).ok()?)
        .ok()
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.written)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0.written)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Edtf;
        impl de::Visitor<'_> for Edtf {
            type Value = Date;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
                shared(text).ok_or_else(|| E::custom("not a date this program reads"))
            }
        }
        from.deserialize_str(Edtf)
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "EDTF (ISO 8601-2): 1992, 2000-06, 2018-03-16, 199X, 2022?, 2020~, ../2010-01-12, 2013/2018.",
            "type": "string", "format": "edtf"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written, first day, last day, day among others, exact day.
    const TABLE: &[(&str, &str, &str, &str, &str)] = &[
        ("199X", "1990-01-01", "1999-12-31", "1990-01-01", ""),
        ("1992", "1992-01-01", "1992-12-31", "1992-01-01", ""),
        ("1992?", "1992-01-01", "1992-12-31", "1992-01-01", ""),
        ("2009~", "2009-01-01", "2009-12-31", "2009-01-01", ""),
        ("2000-06", "2000-06-01", "2000-06-30", "2000-06-01", ""),
        ("2004-02", "2004-02-01", "2004-02-29", "2004-02-01", ""),
        ("2018-03-16", "2018-03-16", "2018-03-16", "2018-03-16", "2018-03-16"),
        ("2018-03-16?", "2018-03-16", "2018-03-16", "2018-03-16", ""),
        ("2018-03-16~", "2018-03-16", "2018-03-16", "2018-03-16", ""),
        ("2004-02-29", "2004-02-29", "2004-02-29", "2004-02-29", "2004-02-29"),
        ("../2010", "", "2010-12-31", "2010-12-31", ""),
        ("../2010-01-12", "", "2010-01-12", "2010-01-12", ""),
        ("../199X", "", "1999-12-31", "1999-12-31", ""),
        ("2022-02/..", "2022-02-01", "", "2022-02-01", ""),
        ("2013/2018", "2013-01-01", "2018-12-31", "2013-01-01", ""),
        ("2016-06-24/2016-06-26", "2016-06-24", "2016-06-26", "2016-06-24", ""),
        ("2017-02/2026-02-08", "2017-02-01", "2026-02-08", "2017-02-01", ""),
        ("2018-03-16/2018-03-16", "2018-03-16", "2018-03-16", "2018-03-16", ""),
    ];

    #[test]
    fn dates_reach_as_far_as_they_are_known() {
        let told = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        for &(written, earliest, latest, anchor, exact) in TABLE {
            let date = Date::parse(written).expect(written);
            assert_eq!(told(date.earliest()), earliest, "earliest {written}");
            assert_eq!(told(date.latest()), latest, "latest {written}");
            assert_eq!(date.anchor().to_string(), anchor, "anchor {written}");
            assert_eq!(told(date.day()), exact, "exact {written}");
            assert_eq!(date.to_string(), written);
        }
    }

    #[test]
    fn a_term_ends_on_a_date_known_as_well_as_its_beginning() {
        for (written, years, later) in [
            ("2009", 3, Some("2012")),
            ("2009~", 3, Some("2012~")),
            ("2015-12?", 5, Some("2020-12?")),
            ("2015-12-18", 5, Some("2020-12-18")),
            ("2016-02-29", 3, Some("2019-02-28")),
            ("2016-02-29", 4, Some("2020-02-29")),
            ("../2015-12-18", 5, Some("../2020-12-18")),
            ("2013/..", 5, Some("2018/..")),
            ("2011-03-01/2011-10-10", 5, Some("2016-03-01/2016-10-10")),
            ("199X", 10, None),
            ("9998", 5, None),
        ] {
            let date = Date::parse(written).expect(written).years_later(years);
            assert_eq!(date.as_ref().map(Date::as_str), later, "{written} + {years}");
        }
    }

    #[test]
    fn precision_is_what_is_written() {
        for (written, precision, uncertain, approximate) in [
            ("199X", Precision::Decade, false, false),
            ("199X?", Precision::Decade, true, false),
            ("1992", Precision::Year, false, false),
            ("1992?", Precision::Year, true, false),
            ("1992~", Precision::Year, false, true),
            ("1992%", Precision::Year, true, true),
            ("2000-06~", Precision::Month, false, true),
            ("2018-03-16?", Precision::Day, true, false),
        ] {
            let Reach::At(point) = Date::parse(written).expect(written).reach() else { panic!("{written}") };
            assert_eq!(
                (point.precision, point.uncertain, point.approximate),
                (precision, uncertain, approximate)
            );
        }
    }

    #[test]
    fn anything_else_is_no_date() {
        for written in [
            "",
            " ",
            "nie wiadomo",
            "92",
            "1992 ",
            " 1992",
            "1992r.",
            "16.03.2018",
            "2018-3-16",
            "2018-03-16T10:00",
            "2018-02-30",
            "2018-13",
            "2018-00",
            "2001-21",
            "19XX",
            "XXXX",
            "2018-XX",
            "2018-03-XX",
            "1990S3",
            "Y19920",
            "-0044",
            "0000",
            "..",
            "../..",
            "/2004",
            "2004/",
            "2018/2013",
            "2018-03-16/2018-03-15",
            "1992-1995",
            "{1992,1993}",
            "[1992,1993]",
            "1992/1993/1994",
            "２０１８",
            "2018-03-16\u{202e}",
            "99999",
        ] {
            assert_eq!(Date::parse(written), None, "{written:?}");
        }
    }
}
