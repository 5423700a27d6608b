//! What there is to say first of a dataset on a day. How it is said is for `sheets`.

use super::Snapshot;
use crate::history::{Dataset, EventNo, RecordNo, Rule, State, Tie, count};
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
    /// How many partners are over.
    pub ended: usize,
    /// The networks beyond the country that the city is in.
    pub networks: Vec<RecordNo>,
    /// What happened last, of what is known not to have happened long before, and to which tie.
    pub last: Option<(RecordNo, EventNo)>,
}

impl Overview {
    /// Of a dataset, its partners counted by a rule.
    pub(super) fn new(dataset: &Dataset, snapshot: &Snapshot, rule: Rule) -> Self {
        let day = snapshot.day();
        let partners: Vec<RecordNo> = of(dataset, |tie| tie.kind == Kind::Partner);
        let began = |number: &RecordNo| {
            let (_, begun) = snapshot.tie(*number);
            let tie = dataset.tie(*number).filter(|_| begun)?;
            Some((tie.since().and_then(Date::latest)?, *number))
        };
        let beyond = |tie: &Tie| tie.kind == Kind::Membership && tie.scope == Scope::International;
        let state = |number: RecordNo| snapshot.tie(number).0;
        let signs = dataset.numbered().flat_map(|(number, tie)| {
            let events = EventNo::all().zip(&tie.events);
            let signs = events.filter(|(_, event)| event.is_sign() && !dataset.is_copied(event));
            signs.filter_map(move |(at, event)| Some((event.date.as_ref()?, number, at)))
        });
        let dated = signs.filter(|(date, ..)| date.earliest().is_some() && date.anchor() <= day);
        Self {
            day,
            rule,
            counted: count(dataset, &partners, rule, day).sure,
            first: partners.iter().filter_map(began).min().map(|(_, number)| number),
            ended: partners.iter().filter(|partner| state(**partner) == State::Ended).count(),
            networks: of(dataset, beyond).into_iter().filter(|network| state(*network).lasts()).collect(),
            last: dated.max_by_key(|(date, ..)| date.anchor()).map(|(_, tie, event)| (tie, event)),
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
