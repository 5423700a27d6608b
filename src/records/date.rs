//! Partial dates: as much of a date as the sources know, after EDTF (ISO 8601-2:2019, Annex A).

use std::borrow::Cow;
use std::fmt;

use edtf_core::{Bound, BoundDate, Edtf, IntervalEndpoint, Precision as EdtfPrecision};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    written: Box<str>,
    reach: Reach,
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
        Some(Self { written: text.into(), reach })
    }

    /// The date as written in the file.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// How it reaches through time.
    pub fn reach(&self) -> Reach {
        self.reach
    }

    /// The first day that it may be; none when it has no beginning.
    pub fn earliest(&self) -> Option<Day> {
        match self.reach {
            Reach::At(point) | Reach::Between(point, _) | Reach::NotBefore(point) => Some(point.first),
            Reach::NotAfter(_) => None,
        }
    }

    /// The last day that it may be; none when it has no end.
    pub fn latest(&self) -> Option<Day> {
        match self.reach {
            Reach::At(point) | Reach::Between(_, point) | Reach::NotAfter(point) => Some(point.last),
            Reach::NotBefore(_) => None,
        }
    }

    /// The day that it is put at among others: the first that it may be, or, where it has no
    /// beginning, the last.
    pub fn anchor(&self) -> Day {
        match self.reach {
            Reach::At(point) | Reach::Between(point, _) | Reach::NotBefore(point) => point.first,
            Reach::NotAfter(point) => point.last,
        }
    }

    /// The exact day, where it is known beyond doubt.
    pub fn day(&self) -> Option<Day> {
        match self.reach {
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
    let bounds = Edtf::Date(*date).bounds();
    let (Bound::Date(first), Bound::Date(last)) = (bounds.earliest, bounds.latest) else {
        return None;
    };
    let (first, last) = (day(first)?, day(last)?);
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
        f.write_str(&self.written)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.written)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("not a date this program reads"))
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
