//! The list as it stood on a day: words that name partners, or a state in which a tie lasts, and a year or a day
//! ask for the list of that day, not for what happened then. What else words mean is decided in `sense`.

use std::ops::{Range, RangeInclusive};

use super::lexicon::Beside;
use super::reading::{Reading, Sense};
use super::token::{Token, Understanding, tokens, weigh};
use super::value::{Aspect, Value};
use super::vocabulary::Vocabulary;
use crate::history::State;
use crate::records::{Day, Kind};

impl Reading {
    /// The same text understood as asking for the list of a day; none where it does not. Of a year it is the last
    /// day, of that which `day` lies in the day itself.
    pub(super) fn as_it_stood(&self, vocabulary: &Vocabulary, table: usize, day: Day) -> Option<Self> {
        self.in_filters(day).or_else(|| self.in_words(vocabulary, table, day))
    }

    /// The list that filters ask for by a state in which ties last, and by one year.
    fn in_filters(&self, day: Day) -> Option<Self> {
        let clauses = &self.filter.clauses;
        let mut years = clauses.iter().filter(|clause| clause.aspect == Aspect::Year);
        let (year, None) = (years.next().filter(|year| !year.not)?, years.next()) else { return None };
        let mut states = clauses.iter().filter(|clause| clause.aspect == Aspect::State).peekable();
        let of_event = self.filter.of_events || self.asks_for(Aspect::Event);
        states.peek().filter(|_| !of_event)?;
        if !states.all(|clause| !clause.not && clause.all().all(lasts)) {
            return None;
        }
        let mut values = year.all();
        let (Some(Value::Days(_, from, to)), None) = (values.next(), values.next()) else { return None };
        let stood = last(*from, *to, day)?;
        let term = year.term;
        let mut reading = Self { day: Some(stood), ..self.clone() };
        reading.filter.clauses.retain(|clause| clause.term != term);
        Some(reading)
    }

    /// The list that words ask for.
    fn in_words(&self, vocabulary: &Vocabulary, table: usize, day: Day) -> Option<Self> {
        if self.filter.of_events {
            return None;
        }
        let words = self.sentence();
        let mut tokens = tokens(&words, vocabulary.lexicon(), table, day);
        weigh(&mut tokens, table);
        tokens.iter().find(|token| names_list(token))?;
        // What is no part of the name of a list must be the day.
        let mut others = (0..tokens.len()).filter(|at| !fits(&tokens, *at));
        let first = others.next()?;
        let end = others.next_back().unwrap_or(first) + 1;
        let terms = |tokens: &[Token]| -> Option<Range<usize>> {
            let first = words.get(tokens.first()?.words.start)?.term;
            Some(first..words.get(tokens.last()?.words.end.checked_sub(1)?)?.term + 1)
        };
        let dated = tokens.get(first..end).filter(|dated| !dated.iter().any(Token::is_limit))?;
        let (from, to) = self.days(dated, &terms(dated)?, vocabulary)?;
        let dated = Sense { day: Some(last(from, to, day)?), ..Sense::of(terms(dated)?) };
        let mut reading = Self { day: dated.day, ..self.clone() };
        reading.weightless = words.iter().map(|word| word.term).collect();
        let around = tokens.get(..first).into_iter().chain(tokens.get(end..)).flatten();
        for token in around {
            let sense = Sense::of(terms(std::slice::from_ref(token))?);
            let Some(sense) = sense.asking(&token.meaning) else { continue };
            reading.demand(&sense);
            reading.senses.push(sense);
        }
        reading.senses.push(dated);
        reading.senses.sort_by_key(|sense| sense.terms.start);
        let understood = |at: &usize| !reading.senses.iter().any(|sense| sense.terms.contains(at));
        reading.weightless.dedup();
        reading.weightless = reading.weightless.iter().copied().filter(understood).collect();
        reading.sought = reading.text_of(|at| reading.seeks(at));
        Some(reading)
    }

    /// The days that some words name: in figures, by the name of a month, or as a year told from today.
    fn days(&self, named: &[Token], terms: &Range<usize>, vocabulary: &Vocabulary) -> Option<(Day, Day)> {
        if let [Token { meaning: Understanding::Values(values, false), .. }] = named {
            return match values.as_slice() {
                [Value::Days(Aspect::Year, from, to)] => Some((*from, *to)),
                _ => None,
            };
        }
        let text = self.text_of(|at| terms.contains(&at));
        let text = text.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        (vocabulary.days())(text).map(RangeInclusive::into_inner)
    }
}

/// Whether a token names the records that a list is of.
fn names_list(token: &Token) -> bool {
    let list = |value: &Value| lasts(value) || matches!(value, Value::Kind(Kind::Partner | Kind::Membership));
    match &token.meaning {
        Understanding::Values(values, false) => values.iter().all(list),
        Understanding::Beside(beside) => *beside == Beside::AsOf,
        _ => false,
    }
}

/// Whether a token may stand beside the name of a list. What would be a limit is a preposition before anything
/// but a day.
fn fits(tokens: &[Token], at: usize) -> bool {
    let of_place = |value: &Value| {
        matches!(value.aspect(), Aspect::Country | Aspect::Continent | Aspect::Type | Aspect::Field)
    };
    let Some(token) = tokens.get(at) else { return false };
    match &token.meaning {
        _ if names_list(token) => true,
        Understanding::Small
        | Understanding::Order(..)
        | Understanding::View(_)
        | Understanding::Beside(Beside::City | Beside::Year) => true,
        Understanding::Beside(beside) if beside.is_limit() => {
            tokens.get(at + 1).is_some_and(|next| matches!(next.meaning, Understanding::Values(..)))
                && fits(tokens, at + 1)
        }
        Understanding::Values(values, false) => values.iter().all(of_place),
        _ => false,
    }
}

/// Whether a tie lasts in the state that is asked for.
fn lasts(value: &Value) -> bool {
    matches!(value, Value::Lasting | Value::State(State::InForce))
}

/// The last of some days, which lie in one year; where `day` is one of them, that.
fn last(from: Day, to: Day, day: Day) -> Option<Day> {
    (from.year() == to.year()).then_some(if from <= day && day <= to { day } else { to })
}
