//! What filters leave of the records on a day, and how many records each value would.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::index::countries;
use super::value::{Aspect, Value};
use crate::records::{Dataset, Date, Day, Event, Force, Record, SourceKind, Standing, State, continent};

/// One filter: a field, and the values of which any will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The term that it was read from, by its place among those typed.
    pub term: usize,
    /// The field.
    pub aspect: Aspect,
    /// Whether it holds where none of the values does.
    pub not: bool,
    /// What each typed value stands for; nothing, where it is not known.
    pub values: Vec<Vec<Value>>,
}

impl Clause {
    /// All its values.
    pub fn all(&self) -> impl Iterator<Item = &Value> {
        self.values.iter().flatten()
    }
}

/// Filters that must all hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The filters, in the order typed.
    pub clauses: Vec<Clause>,
    /// Something of them could not be understood: then nothing is found.
    pub faulty: bool,
}

/// A record on a day; what costs is looked up when a filter asks for it, and once.
struct Facts<'a, S: FnOnce() -> Standing, G: FnOnce() -> Option<SourceKind>> {
    dataset: &'a Dataset,
    record: &'a Record,
    day: Day,
    standing: LazyCell<Standing, S>,
    ground: LazyCell<Option<SourceKind>, G>,
    /// Whether a year is that of what led to the state.
    by_cause: bool,
}

impl Filter {
    /// Whether there is nothing to ask.
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty() && !self.faulty
    }

    /// Whether a record is left by all filters on `day`.
    pub fn holds(&self, dataset: &Dataset, record: &Record, day: Day) -> bool {
        !self.faulty
            && (self.clauses.is_empty() || self.holds_but(&|_| false, self.by_cause(), dataset, record, day))
    }

    /// The one state that is asked for, if it is just one.
    pub fn only_state(&self) -> Option<State> {
        let mut states = self.clauses.iter().filter(|clause| clause.aspect == Aspect::State);
        let (clause, None) = (states.next()?, states.next()) else { return None };
        let mut values = clause.all();
        match (clause.not, values.next(), values.next()) {
            (false, Some(Value::State(state)), None) => Some(*state),
            _ => None,
        }
    }

    /// The same, if records get into that state in more than one way: ended or paused.
    pub fn told_by_how(&self) -> Option<State> {
        self.only_state().filter(|state| matches!(state, State::Ended | State::Paused))
    }

    /// How many records of those that `among` lets pass have each of these values of a field, the
    /// filters `but` some given as they are.
    pub fn tally(
        &self,
        values: &[Value],
        but: &dyn Fn(&Clause) -> bool,
        (dataset, day): (&Dataset, Day),
        among: &dyn Fn(usize) -> bool,
    ) -> Vec<usize> {
        let by_cause = self.by_cause() || values.iter().any(|value| value.aspect() == Aspect::State);
        let mut counts = vec![0; values.len()];
        // Of many countries a record has one or two: they are looked up, not tried.
        let (codes, others): (Vec<_>, Vec<_>) =
            (0..).zip(values).partition(|(_, value)| matches!(value, Value::Country(_)));
        let code = |value: &Value| if let Value::Country(code) = value { *code } else { "" };
        let codes: HashMap<&str, usize> = codes.into_iter().map(|(at, value)| (code(value), at)).collect();
        let records = dataset.records().iter().enumerate();
        for (_, record) in records.filter(|(at, _)| among(*at)) {
            if !self.holds_but(but, by_cause, dataset, record, day) {
                continue;
            }
            let facts = facts(dataset, record, day, by_cause);
            let mut count = |at: usize| counts.get_mut(at).map_or((), |count| *count += 1);
            others.iter().filter(|(_, value)| facts.has(value)).for_each(|(at, _)| count(*at));
            if !codes.is_empty() {
                let mut own: Vec<&str> = countries(dataset, record).collect();
                own.sort_unstable();
                own.dedup();
                own.iter().filter_map(|code| codes.get(code)).for_each(|at| count(*at));
            }
        }
        counts
    }

    fn by_cause(&self) -> bool {
        self.clauses.iter().any(|clause| clause.aspect == Aspect::State)
    }

    fn holds_but(
        &self,
        but: &dyn Fn(&Clause) -> bool,
        by_cause: bool,
        dataset: &Dataset,
        record: &Record,
        day: Day,
    ) -> bool {
        let facts = facts(dataset, record, day, by_cause);
        let holds = |clause: &Clause| clause.all().any(|value| facts.has(value)) != clause.not;
        self.clauses.iter().filter(|clause| !but(clause)).all(holds)
    }
}

fn facts<'a>(
    dataset: &'a Dataset,
    record: &'a Record,
    day: Day,
    by_cause: bool,
) -> Facts<'a, impl FnOnce() -> Standing, impl FnOnce() -> Option<SourceKind>> {
    Facts {
        dataset,
        record,
        day,
        standing: LazyCell::new(move || record.standing(day)),
        ground: LazyCell::new(move || record.ground(dataset)),
        by_cause,
    }
}

impl<S: FnOnce() -> Standing, G: FnOnce() -> Option<SourceKind>> Facts<'_, S, G> {
    fn has(&self, value: &Value) -> bool {
        let record = self.record;
        match value {
            Value::Country(code) => countries(self.dataset, record).any(|country| country == *code),
            Value::Continent(wanted) => {
                countries(self.dataset, record).any(|country| continent(country) == Some(*wanted))
            }
            Value::State(state) => self.standing.state == *state,
            Value::Kind(kind) => record.kind == *kind,
            Value::Type(kind) => record.r#type == *kind,
            Value::Field(field) => record.fields.contains(field),
            Value::Ground(kind) => *self.ground == Some(*kind),
            Value::Source(id) => sources(record).any(|source| source == &**id),
            Value::NoSign => self.sign().is_none(),
            Value::Silent => self.standing.runs_on.is_some(),
            Value::Over => record.term_over(self.day),
            Value::Months(months) => record.term_ends_within(self.day, *months),
            Value::Days(aspect, from, to) => self.dated(*aspect, &(*from..=*to)),
        }
    }

    /// Whether what a field tells of lies in these days.
    fn dated(&self, aspect: Aspect, days: &RangeInclusive<Day>) -> bool {
        let within = |date: &Date| self.record.within(date, days);
        match aspect {
            Aspect::Since => self.record.since().is_some_and(within),
            Aspect::Sign => self.sign().is_some_and(within),
            Aspect::Year if self.by_cause => {
                let cause = self.standing.cause.and_then(|at| self.record.events.get(at));
                cause.and_then(|event| event.date.as_ref()).is_some_and(within)
            }
            Aspect::Year => {
                let turns = |event: &&Event| event.force() != Force::Silent;
                let dates = self.record.events.iter().filter(turns).filter_map(|event| event.date.as_ref());
                // What is still ahead has not happened.
                dates.filter(|date| date.anchor() <= self.day).any(within)
            }
            _ => false,
        }
    }

    fn sign(&self) -> Option<&Date> {
        self.record.last_sign(self.day).and_then(|event| event.date.as_ref())
    }
}

/// The ids of the sources that anything told of the record rests on.
fn sources(record: &Record) -> impl Iterator<Item = &str> {
    let events = record.events.iter().flat_map(|event| &event.sources);
    let claims = record.disputes.iter().flat_map(|dispute| &dispute.claims).flat_map(|claim| &claim.sources);
    let population = record.population.iter().flat_map(|population| &population.sources);
    events.chain(claims).chain(population).map(|id| &**id)
}
