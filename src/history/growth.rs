//! How many partners there surely were on every day: made once for a rule, so that a whole axis of days is looked up.

use std::collections::BTreeMap;

use super::{Counts, Dataset, Rule, Tie};
use crate::records::Day;

/// How many partners surely count by a rule, day by day.
#[derive(Debug)]
pub struct Growth {
    rule: Rule,
    /// The days on which the number changes, each with what it is from then on.
    steps: Vec<(Day, usize)>,
}

impl Growth {
    /// Of all partners of a dataset.
    pub fn new(dataset: &Dataset, rule: Rule) -> Self {
        let mut changes: BTreeMap<Day, isize> = BTreeMap::new();
        for tie in dataset.records() {
            let mut counted = false;
            for day in tie.turning_days() {
                let counts = rule.counts(dataset, tie, day) == Counts::Surely;
                if counts != counted {
                    *changes.entry(day).or_default() += if counts { 1 } else { -1 };
                }
                counted = counts;
            }
        }
        let mut number = 0;
        let step = |(day, change): (Day, isize)| {
            number = usize::checked_add_signed(number, change).unwrap_or_default();
            (day, number)
        };
        Self { rule, steps: changes.into_iter().map(step).collect() }
    }

    /// The rule.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// How many there were on a day.
    pub fn on(&self, day: Day) -> usize {
        let past = self.steps.partition_point(|(from, _)| *from <= day);
        past.checked_sub(1).and_then(|at| self.steps.get(at)).map_or(0, |(_, number)| *number)
    }
}

impl Tie {
    /// The days, in order, on which it may begin or cease to count by some rule.
    fn turning_days(&self) -> Vec<Day> {
        let named = self.naming().filter_map(|event| Some(self.surely(event.date.as_ref()?)));
        let mut days: Vec<Day> = self.edges().iter().copied().chain(named).collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};
    use crate::history::{RecordNo, count};

    #[test]
    fn it_counts_as_the_rules_do_on_every_day() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Public).unwrap();
        let all: Vec<RecordNo> = dataset.numbers().collect();
        for rule in Rule::ALL {
            let growth = Growth::new(&dataset, rule);
            // On the days around each step, and on one of every month.
            let steps = growth.steps.iter().flat_map(|(day, _)| [day.yesterday().unwrap_or(*day), *day]);
            let months =
                (1985..2030).flat_map(|year| (1..=12).map(move |month| Day::constant(year, month, 17)));
            for day in steps.chain(months) {
                assert_eq!(growth.on(day), count(&dataset, &all, rule, day).sure, "{rule:?} {day}");
            }
        }
    }
}
