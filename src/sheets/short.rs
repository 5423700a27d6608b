//! Dates in figures, for columns that are too narrow for words. In words they are `lang`'s.

use crate::lang::Speech;
use crate::records::{Date, Point, Precision, Reach};
use crate::text::width;

/// The year of a date: "1992", "≤ 2010", "ok. 2009", "1990/1992" for one of these years.
pub fn year(date: &Date, speech: &Speech) -> String {
    sketch(date, speech, |point| match point.precision {
        Precision::Decade => format!("{}/{}", point.first.year(), point.last.year()),
        _ => point.first.year().to_string(),
    })
}

/// The same in so many columns. Where there is less room: "~1996", and of years between which it lies the first.
pub fn year_in(date: &Date, speech: &Speech, columns: usize) -> String {
    let whole = year(date, speech);
    if width::of(&whole) <= columns {
        return whole;
    }
    let disputed = if date.is_disputed() { DISPUTED } else { "" };
    let first = match date.reach() {
        Reach::At(point) if point.approximate && point.precision != Precision::Decade => {
            return format!("~{}{disputed}", point.first.year());
        }
        Reach::At(point) if point.precision == Precision::Decade => point,
        Reach::Between(first, _) => first,
        _ => return whole,
    };
    let first = first.first.year().to_string();
    speech.say("short-not-before", &[("date", first.into())]) + disputed
}

/// A date as far as it is known: "2018-03-16", "≤ 2010-01-12".
pub fn short(date: &Date, speech: &Speech) -> String {
    sketch(date, speech, |point| match point.precision {
        Precision::Day => point.first.to_string(),
        Precision::Month => point.first.strftime("%Y-%m").to_string(),
        Precision::Year => point.first.year().to_string(),
        Precision::Decade => format!("{}/{}", point.first.year(), point.last.year()),
    })
}

/// What a date bears on which sources disagree; the words for it stand where there is room.
const DISPUTED: &str = "*";

fn sketch(date: &Date, speech: &Speech, figures: impl Fn(Point) -> String) -> String {
    let sketched = reached(date, speech, figures);
    if date.is_disputed() { sketched + DISPUTED } else { sketched }
}

fn reached(date: &Date, speech: &Speech, figures: impl Fn(Point) -> String) -> String {
    let say = |id: &str, point: Point| speech.say(id, &[("date", figures(point).into())]);
    match date.reach() {
        Reach::At(point) if point.approximate && point.uncertain => say("short-about", point) + "?",
        Reach::At(point) if point.approximate => say("short-about", point),
        Reach::At(point) if point.uncertain => format!("{}?", figures(point)),
        Reach::At(point) => figures(point),
        Reach::NotAfter(point) => say("short-not-after", point),
        Reach::NotBefore(point) => say("short-not-before", point),
        Reach::Between(first, last) if figures(first) == figures(last) => figures(first),
        Reach::Between(first, last) => range(first, last),
    }
}

/// What holds all of a range, told no more precisely than fits a column: its month, its year, or its years.
fn range(first: Point, last: Point) -> String {
    let (from, to) = (first.first, last.last);
    match (from.year() == to.year(), from.month() == to.month()) {
        (true, true) => from.strftime("%Y-%m").to_string(),
        (true, false) => from.year().to_string(),
        (false, _) => format!("{}/{}", from.year(), to.year()),
    }
}
