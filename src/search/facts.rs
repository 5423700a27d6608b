//! What filters ask of records, laid out side by side: going through the records themselves would
//! be a walk through all memory for every letter typed. What depends on the day is worked out for
//! one day, and only once it is asked for.

use std::cell::OnceCell;
use std::ops::Range;

use super::value::{Aspect, Value};
use crate::history::{Counts, Dataset, RecordNo, Rule, Standing, State, TermEnd, Tie, decades};
use crate::records::{self, Act, Continent, Day, Event, Force, How, Kind, SourceKind, Type, What, continent};

/// The first and the last day that something may have happened on.
type Stretch = (Day, Day);

/// What does not depend on the day.
struct Fixed {
    kind: Kind,
    r#type: Type,
    /// A bit for each field of cooperation.
    fields: u32,
    since: Option<Stretch>,
    /// Its countries, in `Facts::countries`.
    countries: Range<u32>,
    /// What turned its state, in `Facts::turns`.
    turns: Range<u32>,
}

/// How a record stands on the day.
struct Stood {
    state: State,
    /// When what led to the state happened.
    cause: Option<Stretch>,
    runs_on: bool,
}

/// Something that happened.
pub(super) struct Occurrence {
    what: What,
    act: Option<Act>,
    /// Whether a tie was paused or ended by resolution: then that is the paper behind it, too.
    by_resolution: bool,
    /// When it is put among others, and when it may have been.
    date: Option<(Day, Stretch)>,
}

impl Occurrence {
    pub(super) fn new(record: &Tie, event: &Event) -> Self {
        let date = event.date.as_ref().map(|date| (date.anchor(), record.stretch(date)));
        let by_resolution = event.how == Some(How::Resolution);
        Self { what: event.what, act: event.act, by_resolution, date }
    }

    /// Whether it has this value: what it is, the paper behind it, or its year.
    pub(super) fn is(&self, value: &Value) -> bool {
        match value {
            Value::What(what) => self.what == *what,
            Value::Act(Act::CouncilResolution) if self.by_resolution => true,
            Value::Act(act) => self.act == Some(*act),
            Value::Days(_, from, to) => self.date.is_some_and(|(_, stretch)| within((*from, *to), stretch)),
            _ => false,
        }
    }

    /// Whether it is not still ahead.
    pub(super) fn is_past(&self, day: Day) -> bool {
        self.date.is_none_or(|(anchor, _)| anchor <= day)
    }
}

/// What happened, record by record, and where what happened to each ends.
type Occurrences = (Vec<Occurrence>, Vec<u32>);

/// The facts of a dataset on a day.
pub(super) struct Facts {
    day: Day,
    fixed: Vec<Fixed>,
    /// Numbers of countries, as `number` gives them.
    countries: Vec<u8>,
    /// When it is put among others, and when it may have been.
    turns: Vec<(Day, Stretch)>,
    continents: Vec<Option<Continent>>,
    occurrences: OnceCell<Occurrences>,
    stood: OnceCell<Vec<Stood>>,
    signs: OnceCell<Vec<Option<Stretch>>>,
    grounds: OnceCell<Vec<Option<SourceKind>>>,
    terms: OnceCell<Vec<Option<TermEnd>>>,
    /// A bit for each rule by which a record surely counts.
    counted: OnceCell<Vec<u8>>,
}

impl Facts {
    /// Gathers what does not depend on the day.
    pub(super) fn new(dataset: &Dataset, day: Day) -> Self {
        let (mut codes, mut turns) = (Vec::new(), Vec::new());
        let fixed = dataset.records().iter().map(|record| {
            let before = (end(&codes), end(&turns));
            codes.extend(dataset.countries(record).filter_map(number));
            let turning = record.events.iter().filter(|event| event.force() != Force::Silent);
            let dates = turning.filter_map(|event| event.date.as_ref());
            turns.extend(dates.map(|date| (date.anchor(), record.stretch(date))));
            Fixed {
                kind: record.kind,
                r#type: record.r#type,
                fields: record.fields.iter().fold(0, |bits, field| bits | 1 << *field as u32),
                since: record.since().map(|date| record.stretch(date)),
                countries: before.0..end(&codes),
                turns: before.1..end(&turns),
            }
        });
        let fixed = fixed.collect();
        let continents = records::countries().map(continent).collect();
        let (stood, signs, grounds, terms, counted) = Default::default();
        let occurrences = OnceCell::new();
        Self {
            day,
            fixed,
            countries: codes,
            turns,
            continents,
            occurrences,
            stood,
            signs,
            grounds,
            terms,
            counted,
        }
    }

    /// The day that they are of.
    pub(super) fn day(&self) -> Day {
        self.day
    }

    /// The same on another day.
    pub(super) fn on(&mut self, day: Day) {
        if self.day != day {
            self.day = day;
            (self.stood, self.signs, self.grounds, self.terms, self.counted) = Default::default();
        }
    }

    /// The numbers of a record's countries.
    pub(super) fn countries(&self, record: RecordNo) -> &[u8] {
        self.fixed
            .get(record.index())
            .and_then(|fixed| part(&self.countries, &fixed.countries))
            .unwrap_or_default()
    }

    /// Whether a record has a value; years are those of what led to the state if `by_cause`.
    pub(super) fn has(&self, dataset: &Dataset, record: RecordNo, value: &Value, by_cause: bool) -> bool {
        let Some(fixed) = self.fixed.get(record.index()) else { return false };
        match value {
            Value::Country(code) => {
                number(code).is_some_and(|number| self.countries(record).contains(&number))
            }
            Value::Continent(wanted) => self.continents(record).any(|continent| continent == *wanted),
            Value::Several(Aspect::Continent) => differ(self.continents(record)),
            Value::Several(_) => differ(self.countries(record).iter()),
            Value::Missing(Aspect::Continent) => self.continents(record).next().is_none(),
            Value::Missing(Aspect::Since) => fixed.since.is_none(),
            Value::Missing(_) => self.countries(record).is_empty(),
            Value::Rule(rule) => self.counted(dataset, record) & bit(*rule) != 0,
            Value::Decades(first, last) => fixed.since.is_some_and(|since| decades(since) == (*first, *last)),
            Value::Kind(kind) => fixed.kind == *kind,
            Value::Type(kind) => fixed.r#type == *kind,
            Value::Field(field) => fixed.fields & 1 << *field as u32 != 0,
            Value::State(state) => self.stood(dataset, record).is_some_and(|stood| stood.state == *state),
            Value::Lasting => self.stood(dataset, record).is_some_and(|stood| stood.state.lasts()),
            Value::Silent => self.stood(dataset, record).is_some_and(|stood| stood.runs_on),
            Value::Ground(kind) => self.ground(dataset, record) == Some(*kind),
            Value::Source(id) => {
                dataset.tie(record).is_some_and(|record| sources(record).any(|source| source == &**id))
            }
            Value::What(_) | Value::Act(_) => {
                let mut happened = self.occurrences(dataset, record).iter();
                happened.any(|occurrence| occurrence.is(value) && occurrence.is_past(self.day))
            }
            Value::NoSign => self.sign(dataset, record).is_none(),
            Value::Over => self.term(dataset, record).is_some_and(|(end, state)| end.over(self.day, state)),
            Value::Months(months) => {
                self.term(dataset, record).is_some_and(|(end, state)| end.within(self.day, *months, state))
            }
            Value::Days(aspect, from, to) => {
                let within = |stretch: &Stretch| within((*from, *to), *stretch);
                match aspect {
                    Aspect::Since => fixed.since.as_ref().is_some_and(within),
                    Aspect::Term => self
                        .term(dataset, record)
                        .is_some_and(|(end, state)| end.between((*from, *to), state)),
                    Aspect::Sign => self.sign(dataset, record).as_ref().is_some_and(within),
                    Aspect::Year if by_cause => {
                        self.stood(dataset, record).and_then(|stood| stood.cause.as_ref()).is_some_and(within)
                    }
                    Aspect::Year => {
                        let turns = part(&self.turns, &fixed.turns).unwrap_or_default();
                        // What is still ahead has not happened.
                        turns.iter().any(|(anchor, stretch)| *anchor <= self.day && within(stretch))
                    }
                    _ => false,
                }
            }
        }
    }

    /// What happened to a record.
    pub(super) fn occurrences(&self, dataset: &Dataset, record: RecordNo) -> &[Occurrence] {
        let (all, ends) = self.occurrences.get_or_init(|| {
            let (mut all, mut ends) = (Vec::new(), Vec::new());
            for record in dataset.records() {
                all.extend(record.events.iter().map(|event| Occurrence::new(record, event)));
                ends.push(end(&all));
            }
            (all, ends)
        });
        let ended = |at: usize| ends.get(at).copied().unwrap_or_default();
        let start = record.index().checked_sub(1).map(ended).unwrap_or_default();
        part(all, &(start..ended(record.index()))).unwrap_or_default()
    }

    fn stood(&self, dataset: &Dataset, record: RecordNo) -> Option<&Stood> {
        let stood = |record: &Tie| {
            let Standing { state, cause, runs_on } = record.standing(self.day);
            let date = cause.and_then(|at| record.event(at)).and_then(|event| event.date.as_ref());
            Stood { state, cause: date.map(|date| record.stretch(date)), runs_on: runs_on.is_some() }
        };
        self.stood.get_or_init(|| dataset.records().iter().map(stood).collect()).get(record.index())
    }

    fn sign(&self, dataset: &Dataset, record: RecordNo) -> Option<Stretch> {
        let sign = |record: &Tie| {
            let event = record.event(record.last_sign(self.day)?)?;
            event.date.as_ref().map(|date| record.stretch(date))
        };
        self.signs
            .get_or_init(|| dataset.records().iter().map(sign).collect())
            .get(record.index())
            .copied()
            .flatten()
    }

    fn ground(&self, dataset: &Dataset, record: RecordNo) -> Option<SourceKind> {
        let ground = |record: &Tie| record.ground(dataset, self.day);
        self.grounds
            .get_or_init(|| dataset.records().iter().map(ground).collect())
            .get(record.index())
            .copied()
            .flatten()
    }

    fn continents(&self, record: RecordNo) -> impl Iterator<Item = Continent> {
        let countries = self.countries(record).iter();
        countries.filter_map(|country| *self.continents.get(usize::from(*country))?)
    }

    fn counted(&self, dataset: &Dataset, record: RecordNo) -> u8 {
        let rules = |record: &Tie| {
            let surely = |rule: &Rule| rule.counts(dataset, record, self.day) == Counts::Surely;
            Rule::ALL.into_iter().filter(surely).fold(0, |bits, rule| bits | bit(rule))
        };
        let counted = self.counted.get_or_init(|| dataset.records().iter().map(rules).collect());
        counted.get(record.index()).copied().unwrap_or_default()
    }

    fn term(&self, dataset: &Dataset, record: RecordNo) -> Option<(TermEnd, State)> {
        let term = |record: &Tie| record.term_end(self.day);
        let ends = self.terms.get_or_init(|| dataset.records().iter().map(term).collect());
        let end = ends.get(record.index()).copied().flatten()?;
        Some((end, self.stood(dataset, record)?.state))
    }
}

fn within((from, to): Stretch, (first, last): Stretch) -> bool {
    from <= first && last <= to
}

fn bit(rule: Rule) -> u8 {
    1 << rule as u8
}

/// Whether there are two that are not the same.
fn differ<T: PartialEq>(mut all: impl Iterator<Item = T>) -> bool {
    all.next().is_some_and(|first| all.any(|other| other != first))
}

/// The number of a country in the list of all; there are 250 of them.
pub(super) fn number(code: &str) -> Option<u8> {
    static NUMBERS: std::sync::LazyLock<std::collections::HashMap<&'static str, u8>> =
        std::sync::LazyLock::new(|| records::countries().zip(0..).collect());
    NUMBERS.get(code).copied()
}

fn end<T>(pool: &[T]) -> u32 {
    u32::try_from(pool.len()).unwrap_or(u32::MAX)
}

fn part<'a, T>(pool: &'a [T], range: &Range<u32>) -> Option<&'a [T]> {
    pool.get(range.start as usize..range.end as usize)
}

/// The ids of the sources that anything told of the record rests on.
fn sources(record: &Tie) -> impl Iterator<Item = &str> {
    let events = record.events.iter().flat_map(|event| &event.sources);
    let claims = record.disputes.iter().flat_map(|dispute| &dispute.claims).flat_map(|claim| &claim.sources);
    let population = record.population.iter().flat_map(|population| &population.sources);
    events.chain(claims).chain(population).map(|id| &**id)
}
