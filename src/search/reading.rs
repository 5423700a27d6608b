//! What typed text asks for, with the meaning that a vocabulary gives it: filters, exact phrases,
//! words, and what of it could not be understood.

use std::ops::Range;

use super::days::{days, decades};
use super::filter::{Clause, Filter};
use super::sort::Sort;
use super::token::Understanding;
use super::typed::{QueryTerm, TermKind, TypedValue, terms};
use super::value::{Aspect, Value};
use super::view::AskedView;
use super::vocabulary::Vocabulary;
use crate::records::Day;

/// The longest term in months that anybody asks for: a century.
const MONTHS: u16 = 1_200;

/// Something that could not be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misreading {
    /// Where in the typed text it stands.
    pub range: Range<usize>,
    /// It, as typed.
    pub found: String,
    /// What is wrong with it.
    pub wrong: Wrong,
    /// What was perhaps meant.
    pub nearest: Option<String>,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There is no such field.
    Field,
    /// The field has no such value.
    Value(Aspect),
    /// This is no stretch of days, or for a term no number of months.
    Range(Aspect),
    /// Nothing stands behind the colon.
    Missing(Aspect),
}

impl Misreading {
    /// Whether it is only that something is still to be typed.
    pub fn unfinished(&self) -> bool {
        matches!(self.wrong, Wrong::Missing(_))
    }
}

/// Words that ask for something as a filter does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sense {
    /// The terms, by their place among those typed.
    pub terms: Range<usize>,
    /// What they ask for, of which any will do.
    pub values: Vec<Value>,
    /// Whether none of it may hold.
    pub not: bool,
    /// What the answer is to be sorted by, and whether the other way round; then there are no values.
    pub order: Option<(Sort, bool)>,
    /// The day that the answer is to be told for; then there are no values.
    pub day: Option<Day>,
    /// The view that answers it; then there are no values, and the list is as without the words.
    pub view: Option<AskedView>,
}

impl Sense {
    /// Of these terms, as yet without a meaning.
    pub(super) fn of(terms: Range<usize>) -> Self {
        Self { terms, values: Vec::new(), not: false, order: None, day: None, view: None }
    }

    /// The same with what words are, if that asks for something.
    pub(super) fn asking(self, meaning: &Understanding) -> Option<Self> {
        match meaning {
            Understanding::Values(values, not) => Some(Self { values: values.clone(), not: *not, ..self }),
            Understanding::Order(sort, reverse) => Some(Self { order: Some((*sort, *reverse)), ..self }),
            Understanding::View(view) => Some(Self { view: Some(*view), ..self }),
            _ => None,
        }
    }

    /// The field that they ask about.
    pub(super) fn aspect(&self) -> Option<Aspect> {
        self.values.first().map(Value::aspect)
    }
}

/// Typed text, understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What was typed.
    pub typed: String,
    /// Its parts, in order.
    pub terms: Vec<QueryTerm>,
    /// What its filters, and its words as far as they are understood, ask for.
    pub filter: Filter,
    /// What was not understood, in order.
    pub misread: Vec<Misreading>,
    /// What words were understood as, in order.
    pub senses: Vec<Sense>,
    /// The terms that had to be left out, for nothing has all of them.
    pub missed: Vec<usize>,
    /// Whether what words were understood as is only near what was typed.
    pub guess: bool,
    /// The day that the answer is to be told for.
    pub(super) day: Option<Day>,
    /// The terms that mean nothing beside the others.
    pub(super) weightless: Vec<usize>,
    /// The terms that are still to be looked for, as they were typed.
    pub(super) sought: String,
}

impl Reading {
    /// Understands typed text. Misreadings name what was perhaps meant in the language of this number
    /// rather than in another.
    pub fn new(typed: &str, vocabulary: &Vocabulary, lang: usize) -> Self {
        let terms = terms(typed);
        let end = terms.last().map_or(0, |last| last.range.end);
        let sought = typed.get(..end).unwrap_or_default().to_owned();
        let mut reading = Self { typed: typed.to_owned(), terms, sought, ..Self::default() };
        for at in 0..reading.terms.len() {
            let Some(QueryTerm { kind: TermKind::Filter { name, values }, not, .. }) =
                reading.terms.get(at).cloned()
            else {
                continue;
            };
            let Some(aspect) = vocabulary.aspect(reading.part(&name)) else {
                let nearest = vocabulary.nearest_name(reading.part(&name), lang);
                reading.misread(name, Wrong::Field, nearest);
                continue;
            };
            let values: Vec<Option<Vec<Value>>> =
                values.iter().map(|value| reading.value(vocabulary, aspect, value, lang)).collect();
            if values.iter().any(Option::is_some) {
                let values = values.into_iter().map(Option::unwrap_or_default).collect();
                reading.filter.clauses.push(Clause { term: at, aspect, not, values });
            }
        }
        reading.filter.faulty = reading.misread.iter().any(|part| !part.unfinished());
        reading
    }

    /// The same asked of events rather than of records.
    pub fn of_events(mut self) -> Self {
        self.filter.of_events = true;
        self
    }

    /// A part of what was typed.
    pub fn part(&self, range: &Range<usize>) -> &str {
        self.typed.get(range.clone()).unwrap_or_default()
    }

    /// Whether some filter asks for this.
    pub fn asks_for(&self, aspect: Aspect) -> bool {
        self.filter.clauses.iter().any(|clause| clause.aspect == aspect)
    }

    /// Whether the term of this number is written as a filter, rather than as words.
    pub fn is_filter(&self, term: usize) -> bool {
        self.terms.get(term).is_some_and(|term| matches!(term.kind, TermKind::Filter { .. }))
    }

    /// What the term of this number, perhaps with others, was understood as.
    pub fn sense(&self, term: usize) -> Option<&Sense> {
        self.senses.iter().find(|sense| sense.terms.contains(&term))
    }

    /// What the answer is to be sorted by, and whether the other way round, if words say so.
    pub fn order(&self) -> Option<(Sort, bool)> {
        self.senses.iter().find_map(|sense| sense.order)
    }

    /// The view that answers it, if words ask for one.
    pub fn view(&self) -> Option<AskedView> {
        self.senses.iter().find_map(|sense| sense.view)
    }

    /// The day that the answer is to be told for, if something typed says so.
    pub fn day(&self) -> Option<Day> {
        self.day
    }

    /// Whether the term of this number means nothing beside the others.
    pub fn is_weightless(&self, term: usize) -> bool {
        self.weightless.contains(&term)
    }

    /// Whether the term of this number asks for something as a filter does, written so or not.
    pub fn filters(&self, term: usize) -> bool {
        self.is_filter(term) || self.sense(term).is_some()
    }

    /// What is to be looked for: the words that mean nothing else.
    pub fn sought(&self) -> &str {
        &self.sought
    }

    /// Whether anything but words that are to be found was typed: the records may be fewer then
    /// before any word is looked for.
    pub(super) fn narrows(&self) -> bool {
        !self.filter.is_empty()
            || self.terms.iter().any(|term| {
                term.not && !matches!(term.kind, TermKind::Filter { .. })
                    || matches!(term.kind, TermKind::Exact(_))
            })
    }

    /// The exact phrases and the words that must not be found, as typed: whether they must not, and
    /// the text. What decides, beside filters, which records are left.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&QueryTerm, &str)> {
        self.terms.iter().filter_map(|term| match &term.kind {
            TermKind::Exact(range) => Some((term, self.part(range))),
            TermKind::Word(range) if term.not => Some((term, self.part(range))),
            _ => None,
        })
    }

    /// What decides which records are left before any word is looked for: two readings with the same
    /// leave the same.
    pub fn narrowing(&self) -> (Filter, Vec<String>) {
        (self.filter.clone(), self.texts().map(|(term, _)| self.part(&term.range).to_owned()).collect())
    }

    /// What a typed value stands for; `None` where nothing is typed yet.
    fn value(
        &mut self,
        vocabulary: &Vocabulary,
        aspect: Aspect,
        value: &TypedValue,
        lang: usize,
    ) -> Option<Vec<Value>> {
        let text = self.part(&value.text).trim().to_owned();
        let dated = matches!(aspect, Aspect::Year | Aspect::Since | Aspect::Sign);
        if text.is_empty() || dated && text.chars().all(|c| c == '.') && text.len() < 3 {
            self.misread(value.range.clone(), Wrong::Missing(aspect), None);
            return None;
        }
        let stretch = |(from, to)| Value::Days(aspect, from, to);
        let known: Vec<Value> = match aspect {
            _ if dated && figures(&text) => {
                let bounds = decades(&text).filter(|_| aspect == Aspect::Since);
                let bounds = bounds.map(|(first, last)| Value::Decades(first, last));
                let days = || days(&text, vocabulary.days()).map(stretch);
                bounds.or_else(days).into_iter().collect()
            }
            Aspect::Term if figures(&text) => {
                text.parse().ok().filter(|months| *months <= MONTHS).map(Value::Months).into_iter().collect()
            }
            _ => {
                let known: Vec<Value> = vocabulary.values(aspect, &text, lang).into_iter().cloned().collect();
                let in_words = || days(&text, vocabulary.days()).map(stretch).into_iter().collect();
                if dated && known.is_empty() { in_words() } else { known }
            }
        };
        if known.is_empty() {
            let ranged =
                dated && aspect != Aspect::Sign || figures(&text) && (dated || aspect == Aspect::Term);
            let wrong = if ranged { Wrong::Range(aspect) } else { Wrong::Value(aspect) };
            let nearest = if ranged { None } else { vocabulary.meant(aspect, &text, lang) };
            self.misread(value.range.clone(), wrong, nearest);
        }
        Some(known)
    }

    fn misread(&mut self, range: Range<usize>, wrong: Wrong, nearest: Option<String>) {
        let found = self.part(&range).to_owned();
        self.misread.push(Misreading { range, found, wrong, nearest });
    }
}

/// Whether a person means figures by it rather than words.
fn figures(text: &str) -> bool {
    text.starts_with("..") || text.starts_with(|first: char| first.is_ascii_digit())
}
