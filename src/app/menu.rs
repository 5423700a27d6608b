//! The menu of filters: those that are on, then for each field its values, with how many records
//! each would leave.

use std::collections::BTreeSet;

use super::model::Model;
use crate::archive;
use crate::history::Tie;
use crate::lang::{Order, Speech};
use crate::records::{Date, Day};
use crate::search::{Aspect, Clause, Value};
use crate::sheets::{self, Item, Role, Setting, Sheet, Target};

/// The fields of the menu, in its order; what is asked of the others is typed.
const FIELDS: [Aspect; 12] = [
    Aspect::State,
    Aspect::Kind,
    Aspect::Type,
    Aspect::Country,
    Aspect::Continent,
    Aspect::Field,
    Aspect::Since,
    Aspect::Event,
    Aspect::Sign,
    Aspect::Term,
    Aspect::Source,
    Aspect::Rule,
];
/// For how many years there was no entry.
const QUIET: [i16; 3] = [5, 10, 15];
/// Within how many months a term ends.
const MONTHS: u16 = 12;

impl Model {
    /// The menu as it is now.
    pub(super) fn filters(&mut self) -> Sheet {
        let mut items = self.filters_on();
        let occurring = self.occurring();
        let counts = self.counts(&occurring);
        // Of many countries and events only those are told that would leave something.
        let many = |value: &Value| matches!(value.aspect(), Aspect::Country | Aspect::Event);
        let told = |value: &Value, count: usize| count > 0 || !many(value) || self.is_on(value);
        let told: Vec<_> =
            occurring.into_iter().zip(counts).filter(|(value, count)| told(value, *count)).collect();
        let mut last = None;
        for (value, count) in told {
            let aspect = value.aspect();
            if last.replace(aspect) != Some(aspect) {
                items.push(Item::heading(self.heading(aspect)));
            }
            items.push(self.choice(value, count));
        }
        Sheet::new(&self.speech, items)
    }

    /// The values that some record has on the day.
    fn occurring(&mut self) -> Vec<Value> {
        let day = self.day();
        if let Some(known) = self.query.occurring(day) {
            return known.to_vec();
        }
        let offered = FIELDS.into_iter().flat_map(|aspect| self.choices(aspect)).collect();
        self.query.occur(&self.archive, day, offered)
    }

    /// How many records would be shown for each value, all but some filters being as they are.
    fn tally(&mut self, values: &[Value], but: &dyn Fn(&Clause) -> bool) -> Vec<usize> {
        self.query.tally(&self.archive, self.time.day(), values, but)
    }

    /// How many records would be shown with each value. It would come beside the others of its
    /// field that are on, so that they do not count against it.
    fn counts(&mut self, values: &[Value]) -> Vec<usize> {
        let clauses = &self.reading().filter.clauses;
        let on: BTreeSet<Aspect> =
            clauses.iter().filter(|clause| !clause.not).map(|clause| clause.aspect).collect();
        // State and event decide how a year is read.
        let of_years = |aspect: Aspect| matches!(aspect, Aspect::State | Aspect::Event);
        let apart = |value: &Value| on.contains(&value.aspect()) || of_years(value.aspect());
        let together: Vec<Value> = values.iter().filter(|value| !apart(value)).cloned().collect();
        let mut counted = self.tally(&together, &|_| false).into_iter();
        let mut own = Vec::new();
        for aspect in FIELDS {
            let values: Vec<Value> =
                values.iter().filter(|value| value.aspect() == aspect && apart(value)).cloned().collect();
            if !values.is_empty() {
                own.push((
                    aspect,
                    self.tally(&values, &|clause| clause.aspect == aspect && !clause.not).into_iter(),
                ));
            }
        }
        let mut count = |value: &Value| match own.iter_mut().find(|(aspect, _)| *aspect == value.aspect()) {
            Some((_, counts)) => counts.next(),
            None => counted.next(),
        };
        values.iter().map(|value| count(value).unwrap_or_default()).collect()
    }

    fn filters_on(&self) -> Vec<Item> {
        let reading = self.reading();
        let first = |at: &usize| reading.sense(*at).is_none_or(|sense| sense.terms.start == *at);
        let on = (0..reading.terms.len()).filter(|at| reading.filters(*at)).filter(first);
        let point = |at: usize| {
            let typed = || reading.terms.get(at).map(|term| reading.part(&term.range).to_owned());
            let spoken = (self.speech(), self.look().symbols);
            let understood = |sense| sheets::understood(spoken, self.archive.vocabulary(), reading, sense);
            let said = reading.sense(at).map(understood).or_else(typed).unwrap_or_default();
            Item::new(Setting::Point, "[x]", said).leading_to(Target::Term(at))
        };
        let on: Vec<Item> = on.map(point).collect();
        let id = if on.is_empty() { "filters-none" } else { "filters-on" };
        std::iter::once(Item::heading(self.speech.word(id))).chain(on).collect()
    }

    /// "Kraj (kraj:)": what the values have in common, and how to type it.
    fn heading(&self, aspect: Aspect) -> String {
        let name = self.archive.vocabulary().name(aspect, self.tongue());
        format!("{} ({name}:)", self.speech.word(&format!("filters-{}", aspect.id())))
    }

    fn choice(&self, value: Value, count: usize) -> Item {
        let label = if self.is_on(&value) { "[x]" } else { "[ ]" };
        let count = self.speech.number(count as u64);
        let item = Item::new(Setting::Point, label, said(&self.speech, &value, self.day()));
        item.and(format!(" ({count})"), Role::Quiet).leading_to(Target::Value(value))
    }

    fn is_on(&self, value: &Value) -> bool {
        let mut clauses = self.reading().filter.clauses.iter().filter(|clause| !clause.not);
        clauses.any(|clause| clause.all().any(|on| on == value))
    }

    /// The values that a field may offer.
    fn choices(&self, aspect: Aspect) -> Vec<Value> {
        let quiet = |years: i16| Value::Days(Aspect::Sign, Day::MIN, last_day(self.day().year() - years));
        match aspect {
            Aspect::Country => self.countries(),
            Aspect::Since => decades(self.archive.dataset().records()),
            Aspect::Sign => QUIET.into_iter().map(quiet).chain([Value::NoSign]).collect(),
            Aspect::Term => vec![Value::Months(MONTHS), Value::Silent, Value::Over],
            _ => Value::fixed().filter(|value| value.aspect() == aspect).collect(),
        }
    }

    /// The countries of the records, in the order of the language.
    fn countries(&self) -> Vec<Value> {
        let records = self.archive.dataset().records().iter();
        let of = |record: &'_ Tie| {
            let parties = record.between.iter().map(|party| party.country.clone());
            record.country.iter().cloned().chain(parties).collect::<Vec<_>>()
        };
        let codes: BTreeSet<_> = records.flat_map(of).collect();
        let known = Value::fixed().filter(
            |value| matches!(value, Value::Country(code) if codes.iter().any(|known| **known == **code)),
        );
        let order = Order::new(self.speech.lang());
        let mut known: Vec<Value> = known.collect();
        known.sort_by_cached_key(|value| order.key(&archive::word(&self.speech, value).unwrap_or_default()));
        known
    }
}

/// The decades in which some record began.
fn decades(records: &[Tie]) -> Vec<Value> {
    let years = records.iter().filter_map(|tie| tie.since()).map(|date: &Date| date.anchor().year());
    let decades: BTreeSet<i16> = years.map(|year| year - year.rem_euclid(10)).collect();
    let decade = |from: i16| Value::Days(Aspect::Since, first_day(from), last_day(from + 9));
    decades.into_iter().map(decade).collect()
}

fn first_day(year: i16) -> Day {
    Day::new(year, 1, 1).unwrap_or(Day::MIN)
}

fn last_day(year: i16) -> Day {
    Day::new(year, 12, 31).unwrap_or(Day::MAX)
}

/// A value as the menu says it.
fn said(speech: &Speech, value: &Value, today: Day) -> String {
    let year = |day: &Day| day.year().to_string();
    match value {
        Value::Days(Aspect::Sign, _, last) => {
            let years = i64::from(today.year() - last.year());
            speech.say("filters-quiet", &[("n", years.into()), ("year", year(last).into())])
        }
        Value::Days(_, from, to) => {
            speech.say("filters-decade", &[("from", year(from).into()), ("to", year(to).into())])
        }
        Value::Months(months) => speech.say("filters-months", &[("n", (*months).into())]),
        Value::Rule(rule) => {
            let sentence = speech.word(&format!("rule-{}", rule.code()));
            speech.labelled(&sheets::rule_name(speech, *rule), &sentence)
        }
        Value::NoSign => speech.word("filters-no-sign"),
        Value::Silent => speech.word("filters-silent"),
        Value::Over => speech.word("filters-over"),
        _ => archive::word(speech, value).unwrap_or_default(),
    }
}
