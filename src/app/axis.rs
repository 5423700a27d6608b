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
    /// Two years, by months.
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
    /// The last day there is: today, or the end of the cursor's year if that is later.
    pub end: Day,
    /// The day that everything on the screen is told for.
    pub cursor: Day,
    /// How near it looks.
    pub scale: Scale,
}

impl Axis {
    /// From 1990, or from the first beginning if that is earlier but does not squeeze the rest, to today,
    /// with the cursor on a day.
    pub fn new(beginnings: impl Iterator<Item = Day>, today: Day, cursor: Day) -> Self {
        let origin = Day::new(first_year(beginnings, today), 1, 1).unwrap_or(Day::MIN);
        let axis = Self { origin, start: origin, end: origin, cursor, scale: Scale::default() };
        axis.told_for(cursor, today)
    }

    /// The same with the cursor on another day, reaching as far as it must.
    #[must_use]
    pub fn told_for(self, cursor: Day, today: Day) -> Self {
        let start = self.origin.min(cursor.first_of_year());
        let end = if cursor > today { cursor.last_of_year() } else { today };
        Self { start, end, cursor, ..self }
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

    /// The days that the axis shows: the first, and the one after the last. However near it looks, the
    /// cursor stands where it stands in the whole, so that it keeps its place while one goes nearer.
    pub fn window(&self) -> (Day, Day) {
        let whole = (self.start, self.end.tomorrow().unwrap_or(self.end));
        let all = days(whole.0, whole.1);
        let shown: i64 = match self.scale {
            Scale::Decades => all,
            Scale::Years => 12 * 365 + 3,
            Scale::Months => 2 * 365,
        };
        if shown >= all {
            return whole;
        }
        let from = self.cursor.saturating_sub((days(self.start, self.cursor) * shown / all).days());
        (from, from.saturating_add(shown.days()))
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

    /// What is written over the axis: years, or where months are shown these between them; each not nearer
    /// than `gap` columns to the one before.
    pub fn labels(&self, columns: u16, gap: u16) -> Vec<Label> {
        let months: &[i16] = if self.scale == Scale::Months { &[1, 3, 6] } else { &[] };
        let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(|years: i16| years.saturating_mul(12));
        let steps = months.iter().copied().chain(years);
        let mut labels = steps.map(|months| self.every(months, columns));
        let apart = |labels: &Vec<Label>| {
            labels.windows(2).all(|pair| matches!(pair, [one, other] if other.column - one.column >= gap))
        };
        labels.find(apart).unwrap_or_default()
    }

    /// A label for the first day of every so many months that the axis shows.
    fn every(&self, months: i16, columns: u16) -> Vec<Label> {
        let (from, to) = self.window();
        let years = (months / 12).max(1);
        let first = from.year().div_euclid(years) * years;
        let starts = (0..).map(|at| first.saturating_add(at * years)).take_while(|year| *year <= to.year());
        let within = |year| {
            (1..=12)
                .step_by(if months < 12 { months.unsigned_abs().into() } else { 12 })
                .filter_map(move |month| Day::new(year, month, 1).ok())
        };
        starts
            .flat_map(within)
            .filter(|day| (from..to).contains(day))
            .map(|day| Label { column: self.column(day, columns), day })
            .collect()
    }
}

/// A year or a month that is written over the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The column of its first day.
    pub column: u16,
    /// That day; of a year it is the first of January.
    pub day: Day,
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
    fn the_axis_runs_from_1990_to_today() {
        assert_eq!((axis().start, axis().end), (date(1990, 1, 1), date(2026, 11, 23)));
        let start = |first: Option<Day>, today| Axis::new(first.into_iter(), today, today).start;
        assert_eq!(start(Some(date(1960, 1, 1)), date(2026, 11, 23)), date(1960, 1, 1));
        assert_eq!(start(None, date(1980, 5, 5)), date(1980, 1, 1));
        let ahead = Axis::new(std::iter::empty(), date(2026, 11, 23), date(2031, 3, 1));
        assert_eq!(ahead.end, date(2031, 12, 31));
    }

    #[test]
    fn going_nearer_keeps_the_chosen_day_in_its_column() {
        for cursor in
            (1990..2026).map(|year| date(year, 12, 31)).chain([date(1990, 1, 1), date(2026, 11, 23)])
        {
            let mut axis = axis().told_for(cursor, date(2026, 11, 23));
            for columns in [4, 20, 33, 58, 94, 136, 270] {
                axis.scale = Scale::Decades;
                let column = axis.column(cursor, columns);
                for scale in [Scale::Years, Scale::Months] {
                    axis.scale = scale;
                    assert!(
                        column.abs_diff(axis.column(cursor, columns)) <= 1,
                        "{cursor} {scale:?} {columns}"
                    );
                    let (from, to) = axis.window();
                    assert!((from..to).contains(&cursor) && from >= axis.start && to <= date(2026, 11, 24));
                }
            }
        }
    }

    #[test]
    fn today_is_the_right_edge_however_near_one_looks() {
        let mut axis = axis();
        for scale in [Scale::Decades, Scale::Years, Scale::Months] {
            axis.scale = scale;
            assert_eq!(axis.window().1, date(2026, 11, 24), "{scale:?}");
            assert_eq!(axis.column(axis.end, 94), 93);
        }
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
        let years = |labels: Vec<Label>| labels.into_iter().map(|label| label.day.year()).collect::<Vec<_>>();
        assert_eq!(years(axis().labels(80, 8)), [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
        assert_eq!(years(axis().labels(40, 8)), [1990, 2000, 2010, 2020]);
        assert!(axis().labels(0, 8).len() <= 1);
        let mut axis = axis();
        axis.scale = Scale::Years;
        assert_eq!(years(axis.labels(80, 6)), (2015..=2026).collect::<Vec<_>>());
        axis.scale = Scale::Months;
        let months =
            |labels: Vec<Label>| labels.into_iter().map(|label| label.day.month()).collect::<Vec<_>>();
        assert_eq!(months(axis.labels(100, 6)), [1, 4, 7, 10, 1, 4, 7, 10]);
        assert_eq!(months(axis.labels(40, 6)), [1, 7, 1, 7]);
    }
}
