//! What filters leave of the records, and how many records each value would.

use super::facts::{Facts, Occurrence, number};
use super::value::{Aspect, Value};
use crate::history::{Dataset, RecordNo, State, Tie};
use crate::records::Event;

/// One filter: a field, and the values of which any will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The term that it was read from, by its place among those typed.
    pub term: usize,
    /// The field.
    pub aspect: Aspect,
    /// Whether it holds where none of the values does.
    pub not: bool,
    /// What each typed value stands for; nothing, where it is not known or still to be typed.
    pub values: Vec<Vec<Value>>,
}

impl Clause {
    /// All its values.
    pub fn all(&self) -> impl Iterator<Item = &Value> {
        self.values.iter().flatten()
    }
}

/// Filters that must all hold; those that ask for values of one field add up to one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The filters, in the order typed.
    pub clauses: Vec<Clause>,
    /// Something of them could not be understood: then nothing is found.
    pub faulty: bool,
    /// Events are asked for: a year is that of anything that happened, whether or not it turned the state.
    pub of_events: bool,
}

/// What the years that are asked for are of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Years {
    /// Anything that turned the state.
    Turn,
    /// What led to the state.
    Cause,
    /// The very event that is asked for.
    Event,
}

impl Filter {
    /// Whether there is nothing to ask.
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty() && !self.faulty
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

    /// The countries that are asked for; none where something else than a country would do as well.
    pub fn countries(&self) -> Vec<&'static str> {
        let clauses = self.clauses.iter().filter(|clause| clause.aspect == Aspect::Country && !clause.not);
        let code = |value: &Value| if let Value::Country(code) = value { Some(*code) } else { None };
        let codes: Option<Vec<&'static str>> = clauses.flat_map(Clause::all).map(code).collect();
        codes.unwrap_or_default()
    }

    /// Whether an event is asked for, its record being left by all filters.
    pub fn tells(&self, record: &Tie, event: &Event) -> bool {
        self.tells_of(&Occurrence::new(record, event), &|_| false)
    }

    /// The same of what happened: in one of the years and of one of the kinds that are asked for, and in and of
    /// none that may not be; but for some filters.
    fn tells_of(&self, occurrence: &Occurrence, but: &dyn Fn(&Clause) -> bool) -> bool {
        [Aspect::Year, Aspect::Event].into_iter().all(|aspect| {
            let of = |clause: &&Clause| clause.aspect == aspect && self.is_of_event(clause) && !but(clause);
            let holds = |clause: &Clause| clause.all().any(|value| occurrence.is(value));
            let mut asked = self.clauses.iter().filter(of).filter(|clause| !clause.not).peekable();
            let mut barred = self.clauses.iter().filter(of).filter(|clause| clause.not);
            (asked.peek().is_none() || asked.any(holds)) && !barred.any(holds)
        })
    }

    /// Whether a filter asks about an event, if years are asked of events. No event of a kind is what is asked
    /// where records are.
    fn is_of_event(&self, clause: &Clause) -> bool {
        match clause.aspect {
            Aspect::Year => true,
            Aspect::Event => self.of_events || !clause.not,
            _ => false,
        }
    }

    /// Whether each record is left by all filters.
    pub(super) fn mask(&self, facts: &Facts, dataset: &Dataset) -> Vec<bool> {
        if self.faulty {
            return vec![false; dataset.records().len()];
        }
        self.mask_but(&|_| false, self.years(&[]), facts, dataset)
    }

    /// How many records of those that `among` lets pass have each of these values, the filters `but`
    /// some given as they are.
    pub(super) fn tally(
        &self,
        values: &[Value],
        but: &dyn Fn(&Clause) -> bool,
        (facts, dataset): (&Facts, &Dataset),
        among: Option<&[bool]>,
    ) -> Vec<usize> {
        let years = self.years(values);
        let mask = self.mask_but(but, years, facts, dataset);
        let counted = |record: &RecordNo| among.is_none_or(|among| among.get(record.index()) == Some(&true));
        let records: Vec<RecordNo> = RecordNo::all()
            .zip(mask)
            .filter(|(_, kept)| *kept)
            .map(|(record, _)| record)
            .filter(counted)
            .collect();
        let by_country = countries(facts, &records);
        let has = |record: RecordNo, value: &Value| match value {
            Value::What(_) | Value::Act(_) => self.happened(facts, dataset, record, &|occurrence| {
                occurrence.is(value) && self.tells_of(occurrence, but)
            }),
            _ => facts.has(dataset, record, value, years == Years::Cause),
        };
        let count = |value: &Value| match value {
            // Of many countries a record has one or two: all are counted at once.
            Value::Country(code) => number(code)
                .and_then(|number| by_country.get(usize::from(number)))
                .copied()
                .unwrap_or_default(),
            _ => records.iter().filter(|record| has(**record, value)).count(),
        };
        values.iter().map(count).collect()
    }

    /// What the years are of, if these values are asked for as well.
    fn years(&self, values: &[Value]) -> Years {
        let asks = |aspect: Aspect| {
            let mut clauses = self.clauses.iter().filter(|clause| clause.aspect == aspect);
            let values = || values.iter().any(|value| value.aspect() == aspect);
            clauses.any(|clause| aspect == Aspect::State || !clause.not) || values()
        };
        match () {
            () if self.of_events || asks(Aspect::Event) => Years::Event,
            () if asks(Aspect::State) => Years::Cause,
            () => Years::Turn,
        }
    }

    /// Whether something of the kind happened to a record. What is still ahead has not happened, but events are
    /// told of all days.
    fn happened(
        &self,
        facts: &Facts,
        dataset: &Dataset,
        record: RecordNo,
        wanted: &dyn Fn(&Occurrence) -> bool,
    ) -> bool {
        let mut occurrences = facts.occurrences(dataset, record).iter();
        occurrences
            .any(|occurrence| (self.of_events || occurrence.is_past(facts.day())) && wanted(occurrence))
    }

    fn mask_but(
        &self,
        but: &dyn Fn(&Clause) -> bool,
        years: Years,
        facts: &Facts,
        dataset: &Dataset,
    ) -> Vec<bool> {
        let mut mask = vec![true; dataset.records().len()];
        let of_event = |clause: &Clause| years == Years::Event && self.is_of_event(clause);
        for (aspect, not, values) in self.demands(&|clause| but(clause) || of_event(clause)) {
            let mut wanted = [false; 256];
            let mut others: Vec<&Value> = Vec::new();
            for value in values {
                match value {
                    Value::Country(code) => {
                        let place = number(code).and_then(|number| wanted.get_mut(usize::from(number)));
                        if let Some(place) = place {
                            *place = true;
                        }
                    }
                    _ => others.push(value),
                }
            }
            let in_country = |record: RecordNo| {
                facts.countries(record).iter().any(|country| wanted.get(usize::from(*country)) == Some(&true))
            };
            for (record, kept) in RecordNo::all().zip(&mut mask).filter(|(_, kept)| **kept) {
                let holds = aspect == Aspect::Country && in_country(record)
                    || others.iter().any(|value| facts.has(dataset, record, value, years == Years::Cause));
                *kept = holds != not;
            }
        }
        if self.clauses.iter().any(|clause| of_event(clause) && !but(clause)) {
            let told = |occurrence: &Occurrence| self.tells_of(occurrence, but);
            for (record, kept) in RecordNo::all().zip(&mut mask).filter(|(_, kept)| **kept) {
                *kept = self.happened(facts, dataset, record, &told);
            }
        }
        mask
    }

    /// What must hold: for each field the values of all filters that ask for it, and apart from these
    /// what each filter asks against; but for some filters.
    fn demands(&self, but: &dyn Fn(&Clause) -> bool) -> Vec<(Aspect, bool, Vec<&Value>)> {
        let mut demands: Vec<(Aspect, bool, Vec<&Value>)> = Vec::new();
        for clause in self.clauses.iter().filter(|clause| !but(clause)) {
            let mut same = demands.iter_mut().filter(|(aspect, not, _)| *aspect == clause.aspect && !not);
            match same.next().filter(|_| !clause.not) {
                Some((.., values)) => values.extend(clause.all()),
                None => demands.push((clause.aspect, clause.not, clause.all().collect())),
            }
        }
        demands
    }
}

/// How many of some records lie in each country, by its number.
fn countries(facts: &Facts, records: &[RecordNo]) -> [usize; 256] {
    let mut counts = [0; 256];
    for record in records {
        let own = facts.countries(*record);
        // A country named twice by one record counts once.
        for (place, country) in own.iter().enumerate() {
            if !own.iter().take(place).any(|before| before == country)
                && let Some(count) = counts.get_mut(usize::from(*country))
            {
                *count += 1;
            }
        }
    }
    counts
}
