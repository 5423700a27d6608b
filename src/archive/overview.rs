//! What there is to say first of a dataset on a day. How it is said is for `sheets`.

use crate::history::{Dataset, EventNo, RecordNo, Rule, Tie, count};
use crate::records::{Date, Day, Kind, Scope};

/// What there is to say first on a day.
#[derive(Debug)]
pub struct Overview {
    day: Day,
    rule: Rule,
    /// How many partners surely count by the rule.
    pub counted: usize,
    /// The partner that surely was there before all others, whatever became of it.
    pub first: Option<RecordNo>,
    /// The networks beyond the country that the city is in.
    pub networks: Vec<RecordNo>,
    /// What happened last, and to which tie.
    pub last: Option<(RecordNo, EventNo)>,
}

impl Overview {
    /// Of a dataset, its partners counted by a rule.
    pub(super) fn new(dataset: &Dataset, day: Day, rule: Rule) -> Self {
        let partners: Vec<RecordNo> = of(dataset, |tie| tie.kind == Kind::Partner);
        let began = |number: &RecordNo| {
            let tie = dataset.tie(*number).filter(|tie| tie.begun_by(day))?;
            Some((tie.since().and_then(Date::latest)?, *number))
        };
        let beyond = |tie: &Tie| tie.kind == Kind::Membership && tie.scope == Scope::International;
        let last = |(number, tie): (RecordNo, &Tie)| {
            let event = tie.last_sign(day)?;
            let date = tie.event(event).filter(|event| !dataset.is_copied(event))?.date.as_ref()?;
            Some((date.anchor(), number, event))
        };
        Self {
            day,
            rule,
            counted: count(dataset, &partners, rule, day).sure,
            first: partners.iter().filter_map(began).min().map(|(_, number)| number),
            networks: of(dataset, |tie| beyond(tie) && tie.standing(day).state.lasts()),
            last: dataset
                .numbered()
                .filter_map(last)
                .max_by_key(|(date, ..)| *date)
                .map(|(_, tie, event)| (tie, event)),
        }
    }

    /// Whether it is that of this day and rule.
    pub(super) fn is_of(&self, day: Day, rule: Rule) -> bool {
        (self.day, self.rule) == (day, rule)
    }

    /// The rule that its partners are counted by.
    pub fn rule(&self) -> Rule {
        self.rule
    }
}

fn of(dataset: &Dataset, wanted: impl Fn(&Tie) -> bool) -> Vec<RecordNo> {
    dataset.numbered().filter(|(_, tie)| wanted(tie)).map(|(number, _)| number).collect()
}
