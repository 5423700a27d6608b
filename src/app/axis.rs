//! The axis of time: which days a row of columns shows, and which column a day falls on.

use jiff::ToSpan;

use crate::records::Day;

/// The first year of the axis, unless records begin before it.
const FIRST_YEAR: i16 = 1990;

/// How much time a screen shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scale {
    /// All of it, by decades.
    #[default]
    Decades,
    /// A dozen years.
    Years,
    /// Three years, by months.
    Months,
}

impl Scale {
    /// One step nearer; the nearest stays.
    #[must_use]
    pub fn nearer(self) -> Self {
        match self {
            Self::Decades => Self::Years,
            Self::Years | Self::Months => Self::Months,
        }
    }

    /// One step farther; the farthest stays.
    #[must_use]
    pub fn farther(self) -> Self {
        match self {
            Self::Months => Self::Years,
            Self::Years | Self::Decades => Self::Decades,
        }
    }
}

/// The cursor of the timeline and how near it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    /// Where it begins unless an earlier day is asked for.
    origin: Day,
    /// The first day there is.
    pub start: Day,
    /// The last day there is: the end of this year, or of the cursor's if that is later.
    pub end: Day,
    /// The day that everything on the screen is told for.
    pub cursor: Day,
    /// How near it looks.
    pub scale: Scale,
}

impl Axis {
    /// From 1990, or from the first beginning if that is earlier but does not squeeze the rest, to the
    /// end of this year, with the cursor on a day.
    pub fn new(beginnings: impl Iterator<Item = Day>, today: Day, cursor: Day) -> Self {
        let origin = Day::new(first_year(beginnings, today), 1, 1).unwrap_or(Day::MIN);
        let axis = Self { origin, start: origin, end: origin, cursor, scale: Scale::default() };
        axis.told_for(cursor, today)
    }

    /// The same with the cursor on another day, reaching as far as it must.
    #[must_use]
    pub fn told_for(self, cursor: Day, today: Day) -> Self {
        let start = self.origin.min(cursor.first_of_year());
        Self { start, end: today.max(cursor).last_of_year(), cursor, ..self }
    }

    /// The last day of the month that a day lies in where months are shown, of its year otherwise:
    /// people ask how things stood when a year was over.
    pub fn close(&self, day: Day) -> Day {
        if self.scale == Scale::Months { day.last_of_month() } else { day.last_of_year() }
    }

    /// The end of the month or year before the cursor's, but not before the axis begins.
    pub fn earlier(&self) -> Day {
        let first = if self.scale == Scale::Months {
            self.cursor.first_of_month()
        } else {
            self.cursor.first_of_year()
        };
        first.yesterday().unwrap_or(first).max(self.start)
    }

    /// The end of the cursor's month or year, from there the end of the next.
    pub fn later(&self) -> Day {
        let end = self.close(self.cursor);
        let next = || end.tomorrow().map_or(end, |next| self.close(next));
        if end > self.cursor { end } else { next() }
    }

    /// Whether a day lies before all that the axis reaches, however far one looks.
    pub fn is_before(&self, day: Day) -> bool {
        self.scale == Scale::Decades && day < self.start
    }

    /// The days that the axis shows: the first, and the one after the last.
    pub fn window(&self) -> (Day, Day) {
        let years: i16 = match self.scale {
            Scale::Decades => return (self.start, self.end.tomorrow().unwrap_or(self.end)),
            Scale::Years => 12,
            Scale::Months => 3,
        };
        let latest = (self.end.year() + 1 - years).max(self.start.year());
        let first = (self.cursor.year() - years / 2).clamp(self.start.year(), latest);
        let day = |year| Day::new(year, 1, 1).unwrap_or(self.start);
        (day(first), day(first + years))
    }

    /// The column of a day on an axis of so many columns; days outside fall on the nearer end.
    pub fn column(&self, day: Day, columns: u16) -> u16 {
        let (from, to) = self.window();
        let all = days(from, to).max(1);
        let passed = days(from, day).clamp(0, all - 1);
        u16::try_from(passed * i64::from(columns) / all).unwrap_or(u16::MAX)
    }

    /// The first day of a column.
    pub fn day(&self, column: u16, columns: u16) -> Day {
        let (from, to) = self.window();
        let passed = days(from, to) * i64::from(column) / i64::from(columns.max(1));
        // Rounded up, so that `column` of this day is `column` again.
        let exact = days(from, to) * i64::from(column) % i64::from(columns.max(1)) == 0;
        from.saturating_add((passed + i64::from(!exact)).days())
    }

    /// The years, or where months are shown the months, that are written over the axis: each with
    /// its column, not nearer than `gap` columns to the one before.
    pub fn labels(&self, columns: u16, gap: u16) -> Vec<(u16, Day)> {
        let (from, to) = self.window();
        for years in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] {
            let labels = self.every(from, to, years, columns);
            let apart = labels.windows(2).all(|pair| matches!(pair, [one, other] if other.0 - one.0 >= gap));
            if apart {
                return labels;
            }
        }
        Vec::new()
    }

    fn every(&self, from: Day, to: Day, years: i16, columns: u16) -> Vec<(u16, Day)> {
        let first = from.year().div_euclid(years) * years;
        let starts = (0..).map(|at| first + at * years).take_while(|year| *year < to.year());
        let days = starts.filter(|year| *year >= from.year()).filter_map(|year| Day::new(year, 1, 1).ok());
        days.map(|day| (self.column(day, columns), day)).collect()
    }
}

/// The year that an axis begins with. It holds half of the beginnings at least; an older one may not take
/// more than half of the columns from the rest.
fn first_year(beginnings: impl Iterator<Item = Day>, today: Day) -> i16 {
    let mut years: Vec<i16> = beginnings.map(Day::year).collect();
    years.sort_unstable();
    let middle = years.get(years.len() / 2).copied().unwrap_or(FIRST_YEAR);
    let first = middle.min(FIRST_YEAR).min(today.year());
    let older = years.into_iter().rev().skip_while(|year| *year >= first);
    older.fold(first, |first, year| if first - year <= today.year() - first { year } else { first })
}

fn days(from: Day, to: Day) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn axis() -> Axis {
        Axis::new([date(1991, 1, 18)].into_iter(), date(2026, 11, 23), date(2026, 11, 23))
    }

    #[test]
    fn the_axis_runs_from_1990_to_the_end_of_this_year() {
        assert_eq!((axis().start, axis().end), (date(1990, 1, 1), date(2026, 12, 31)));
        let start = |first: Option<Day>, today| Axis::new(first.into_iter(), today, today).start;
        assert_eq!(start(Some(date(1960, 1, 1)), date(2026, 11, 23)), date(1960, 1, 1));
        assert_eq!(start(None, date(1980, 5, 5)), date(1980, 1, 1));
        let ahead = Axis::new(std::iter::empty(), date(2026, 11, 23), date(2031, 3, 1));
        assert_eq!(ahead.end, date(2031, 12, 31));
    }

    #[test]
    fn the_axis_begins_where_most_begin() {
        for (years, first) in [
            (vec![836, 1975], 1975),
            (vec![1589, 1992, 1995, 2001], 1990),
            (vec![836], 836),
            (vec![836, 1950, 1951, 1953], 1950),
            (vec![1920, 1960, 1992, 1995, 2001], 1920),
            (vec![1920, 1992, 1995, 2001], 1990),
            (vec![1, 9999, 9999], 1990),
        ] {
            let beginnings = years.iter().map(|year| date(*year, 5, 8));
            let axis = Axis::new(beginnings, date(2026, 11, 23), date(2026, 11, 23));
            assert_eq!(axis.start.year(), first, "{years:?}");
        }
        // The day that is asked for is always on it.
        let axis =
            Axis::new([date(836, 1, 1), date(1975, 1, 1)].into_iter(), date(2026, 11, 23), date(840, 5, 5));
        assert_eq!(axis.start, date(840, 1, 1));
        assert!(axis.is_before(date(836, 1, 1)) && !axis.is_before(date(840, 1, 1)));
        assert!(axis.labels(40, 6).len() > 1);
    }

    #[test]
    fn days_and_columns_answer_each_other() {
        let mut axis = axis();
        for scale in [Scale::Decades, Scale::Years, Scale::Months] {
            axis.scale = scale;
            for columns in [1, 7, 50, 97, 200] {
                for column in 0..columns {
                    assert_eq!(
                        axis.column(axis.day(column, columns), columns),
                        column,
                        "{scale:?} {columns}"
                    );
                }
            }
            assert_eq!(axis.column(Day::MIN, 80), 0);
            assert_eq!(axis.column(Day::MAX, 80), 79);
        }
    }

    #[test]
    fn the_cursor_steps_to_the_ends_of_years_and_months() {
        let mut axis = axis();
        assert_eq!(axis.later(), date(2026, 12, 31));
        for (scale, from, earlier, later) in [
            (Scale::Decades, date(2026, 11, 23), date(2025, 12, 31), date(2026, 12, 31)),
            (Scale::Decades, date(2022, 3, 31), date(2021, 12, 31), date(2022, 12, 31)),
            (Scale::Years, date(2021, 12, 31), date(2020, 12, 31), date(2022, 12, 31)),
            (Scale::Months, date(2024, 3, 31), date(2024, 2, 29), date(2024, 4, 30)),
            (Scale::Months, date(2024, 3, 1), date(2024, 2, 29), date(2024, 3, 31)),
            (Scale::Decades, date(1990, 12, 31), date(1990, 1, 1), date(1991, 12, 31)),
        ] {
            (axis.scale, axis.cursor) = (scale, from);
            assert_eq!((axis.earlier(), axis.later()), (earlier, later), "{scale:?} {from}");
        }
    }

    #[test]
    fn labels_keep_apart() {
        let years =
            |labels: Vec<(u16, Day)>| labels.into_iter().map(|(_, day)| day.year()).collect::<Vec<_>>();
        assert_eq!(years(axis().labels(80, 8)), [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
        assert_eq!(years(axis().labels(40, 8)), [1990, 2000, 2010, 2020]);
        assert!(axis().labels(0, 8).len() <= 1);
    }
}
