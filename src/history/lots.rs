//! Days and dates drawn by lot, of every precision, for the tests of this room.

use proptest::prelude::*;

use crate::records::Day;

/// A day of the years that tests tell of.
pub(super) fn some_day() -> impl Strategy<Value = Day> {
    (1995i16..2025, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Day::constant(year, month, day))
}

/// A date as a file may write it.
pub(super) fn some_date() -> impl Strategy<Value = String> {
    (some_day(), some_day(), 0..8).prop_map(|(one, other, form)| match form {
        0 => format!("{}X", one.year() / 10),
        1 => format!("{}", one.year()),
        2 => format!("{}-{:02}", one.year(), one.month()),
        3 => format!("../{one}"),
        4 => format!("{one}/.."),
        5 => format!("{}/{}", one.min(other), one.max(other)),
        _ => format!("{one}"),
    })
}
