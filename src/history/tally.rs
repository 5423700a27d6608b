//! Records counted by what they are: how many there are of each state, kind, type, country,
//! continent and decade of beginning. Every breakdown takes every record once, so that all of them
//! add up to the same. Groups have codes here, and names in `sheets`.

use std::collections::HashMap;

use strum::{IntoStaticStr, VariantArray};

use super::{Dataset, RecordNo, State, Tie};
use crate::records::{Continent, Day, Kind, Type, continent};

/// What a breakdown tells records apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum By {
    State,
    Kind,
    Type,
    Country,
    Continent,
    Decade,
}

/// What the records on one row of a breakdown have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category<'a> {
    /// The state on the day.
    State(State),
    /// The sort of tie.
    Kind(Kind),
    /// What stands at the other end.
    Type(Type),
    /// The country, by its code.
    Country(&'a str),
    /// The continent of the country.
    Continent(Continent),
    /// The first years of the first and the last decade that the beginning may lie in, an end left
    /// out where it is open. The decade is known where the two are the same.
    Decade(Option<i16>, Option<i16>),
    /// More than one country, or continent.
    Several,
    /// The records know of no country, or of no beginning.
    Unknown,
}

/// How many records there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Those that last on the day.
    pub lasting: usize,
    /// Ever recorded.
    pub recorded: usize,
}

/// Records told apart by one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown<'a> {
    /// By which.
    pub by: By,
    /// Every group that has a record, once, in order; what is not known comes last.
    pub rows: Vec<(Category<'a>, Figures)>,
}

impl By {
    /// Everything that records are told apart by.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its stable name, for messages and for printed data.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// The group of a record on a day.
    pub fn group<'a>(self, dataset: &'a Dataset, record: &'a Tie, day: Day) -> Category<'a> {
        let countries = || dataset.countries(record);
        match self {
            Self::State => Category::State(record.standing(day).state),
            Self::Kind => Category::Kind(record.kind),
            Self::Type => Category::Type(record.r#type),
            Self::Country => one(countries(), Category::Country),
            Self::Continent => one(countries().filter_map(continent), Category::Continent),
            Self::Decade => record.since().map_or(Category::Unknown, |date| {
                let (first, last) = decades(record.stretch(date));
                Category::Decade(first, last)
            }),
        }
    }
}

impl Figures {
    fn add(&mut self, state: State) {
        self.recorded += 1;
        self.lasting += usize::from(state.lasts());
    }
}

impl<'a> Breakdown<'a> {
    /// The records told apart by one thing on a day.
    pub fn new(dataset: &'a Dataset, records: &[RecordNo], by: By, day: Day) -> Self {
        Self::told_apart(dataset, records, &[by], day)
            .into_iter()
            .next()
            .unwrap_or(Self { by, rows: Vec::new() })
    }

    /// The records told apart by each thing, in the order of [`By::ALL`]: they are walked through once.
    pub fn all(dataset: &'a Dataset, records: &[RecordNo], day: Day) -> Vec<Self> {
        Self::told_apart(dataset, records, By::ALL, day)
    }

    fn told_apart(dataset: &'a Dataset, records: &[RecordNo], by: &[By], day: Day) -> Vec<Self> {
        let tally = |by: &By| (*by, HashMap::<Category<'a>, Figures>::new());
        let mut tallies: Vec<_> = by.iter().map(tally).collect();
        for record in records.iter().filter_map(|number| dataset.tie(*number)) {
            let state = record.standing(day).state;
            for (by, groups) in &mut tallies {
                groups.entry(by.group(dataset, record, day)).or_default().add(state);
            }
        }
        let breakdown = |(by, groups): (By, HashMap<Category<'a>, Figures>)| {
            let mut rows: Vec<_> = groups.into_iter().collect();
            rows.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
            Self { by, rows }
        };
        tallies.into_iter().map(breakdown).collect()
    }

    /// All rows together.
    pub fn total(&self) -> Figures {
        let add = |sum: Figures, (_, row): &(Category<'_>, Figures)| Figures {
            lasting: sum.lasting + row.lasting,
            recorded: sum.recorded + row.recorded,
        };
        self.rows.iter().fold(Figures::default(), add)
    }
}

/// The one that there is, if all are the same.
fn one<'a, T: PartialEq>(mut all: impl Iterator<Item = T>, category: fn(T) -> Category<'a>) -> Category<'a> {
    match all.next() {
        None => Category::Unknown,
        Some(first) if all.all(|other| other == first) => category(first),
        Some(_) => Category::Several,
    }
}

/// The first years of the decades that the first and the last of some days lie in, an end left out where
/// it is open.
pub fn decades((first, last): (Day, Day)) -> (Option<i16>, Option<i16>) {
    let decade = |day: Day| day.year().div_euclid(10) * 10;
    (
        Some(first).filter(|day| *day != Day::MIN).map(decade),
        Some(last).filter(|day| *day != Day::MAX).map(decade),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::file::{Audience, read};
    use crate::records::Date;

    const SHIPPED: &str = include_str!("../../data/bialystok.json");

    fn shipped() -> Dataset {
        read(SHIPPED, Audience::Public).unwrap()
    }

    #[test]
    fn decades_are_known_only_where_the_date_says_so() {
        let record = shipped();
        let record = record.record("grodno").unwrap();
        let group = |text: &str| decades(record.stretch(&Date::parse(text).unwrap()));
        for (date, first, last) in [
            ("1992", Some(1990), Some(1990)),
            ("199X", Some(1990), Some(1990)),
            ("2000-06", Some(2000), Some(2000)),
            ("2014-06-20", Some(2010), Some(2010)),
            ("../2010-01-12", None, Some(2010)),
            // The data tell only of what has happened by their day.
            ("2022-02/..", Some(2020), Some(2020)),
            ("2017-02/2026-02-08", Some(2010), Some(2020)),
            ("2022-02-24/2022-02-28", Some(2020), Some(2020)),
        ] {
            assert_eq!(group(date), (first, last), "{date}");
        }
    }

    #[test]
    fn rows_hold_what_they_say() {
        let dataset = shipped();
        let all: Vec<RecordNo> = dataset.numbers().collect();
        let on = |by| Breakdown::new(&dataset, &all, by, Day::constant(2026, 11, 23));
        let of = |breakdown: &Breakdown<'_>, group: Category<'_>| {
            breakdown.rows.iter().find(|(of, _)| *of == group).map(|(_, figures)| *figures)
        };
        let county = Figures { lasting: 1, recorded: 1 };
        assert_eq!(of(&on(By::Type), Category::Type(Type::County)), Some(county));
        let states = on(By::State);
        for (group, figures) in &states.rows {
            let lasts = matches!(group, Category::State(state) if state.lasts());
            let lasting = if lasts { figures.recorded } else { 0 };
            assert_eq!(figures.lasting, lasting, "{group:?}");
        }
        assert_eq!(
            of(&on(By::Decade), Category::Decade(Some(1990), Some(1990))).map(|f| f.recorded > 0),
            Some(true)
        );
        // Of two agreements the parties are in several countries.
        let several = Figures { lasting: 2, recorded: 2 };
        assert_eq!(of(&on(By::Country), Category::Several), Some(several));
        let africa = of(&on(By::Continent), Category::Continent(Continent::Africa)).unwrap();
        assert_eq!(africa.recorded, 3, "Lusaka, Bahir Dar, Saint-Louis");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

        #[test]
        fn breakdowns_add_up_for_any_records_on_any_day(
            kept in prop::collection::vec(any::<bool>(), 64),
            year in 1980i16..2040,
            month in 1i8..13,
        ) {
            let dataset = shipped();
            let day = Day::constant(year, month, 15);
            let records: Vec<RecordNo> = dataset.numbers().filter(|number| kept.get(number.index()) == Some(&true)).collect();
            let lasts = |number: &&RecordNo| dataset.tie(**number).unwrap().standing(day).state.lasts();
            let expected = Figures { lasting: records.iter().filter(lasts).count(), recorded: records.len() };
            for &by in By::ALL {
                let breakdown = Breakdown::new(&dataset, &records, by, day);
                prop_assert_eq!(breakdown.total(), expected, "{:?}", by);
                for (at, (group, figures)) in breakdown.rows.iter().enumerate() {
                    prop_assert!(figures.recorded > 0 && figures.lasting <= figures.recorded);
                    prop_assert!(breakdown.rows.iter().skip(at + 1).all(|(other, _)| other != group));
                }
            }
        }
    }
}
