//! What the words of a query mean: which of them ask for a country, a state, a year, which mean nothing, and
//! which are left to be looked for. Whether that answer holds is decided in `understand`.

use std::ops::Range;

use super::filter::{Clause, Filter};
use super::lexicon::Lexicon;
use super::query::Query;
use super::reading::{Reading, Sense};
use super::token::{Spoken, Token, join, tokens, weigh};
use super::typed::TermKind;
use super::value::{Aspect, Value};
use crate::records::Day;
use crate::text::fold::fold;

/// More words than these are not understood: whoever pastes a page asks for no country.
const WORDS: usize = 24;
/// Among more words that are not known nothing is guessed.
const GUESSED: usize = 3;
/// Which small words are of no weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    /// Those of the person's language, and of one that something else was said in.
    Own,
    /// Those of any.
    Any,
}

impl Reading {
    /// The same text with its words understood as far as they mean something, in the table of this number
    /// before any other; the same reading where none does.
    pub(super) fn understood(&self, lexicon: &Lexicon, table: usize, tongue: Tongue, day: Day) -> Self {
        let words = self.sentence();
        let mut tokens = tokens(&words, lexicon, table, day);
        join(&mut tokens, &words, day);
        if tongue == Tongue::Own {
            weigh(&mut tokens, table);
        }
        let terms = |token: &Token| -> Range<usize> {
            let of = words.get(token.words.clone()).unwrap_or_default();
            of.first().map_or(0, |word| word.term)..of.last().map_or(0, |word| word.term + 1)
        };
        // Signs alone part nothing: "Bosnia & Herzegovina".
        let signs = self.terms.iter().map(|term| {
            matches!(&term.kind, TermKind::Word(range) if !term.not && fold(self.part(range)).is_empty())
        });
        let mut covered: Vec<bool> = signs.collect();
        let mut cover = |range: Range<usize>, is: bool| {
            covered.iter_mut().take(range.end).skip(range.start).for_each(|covered| *covered = is);
        };
        for word in &words {
            cover(word.term..word.term + 1, true);
        }
        for token in tokens.iter().filter(|token| !token.is_understood()) {
            cover(terms(token), false);
        }
        let mut senses: Vec<Sense> = Vec::new();
        for token in &tokens {
            let Some(sense) = Sense::of(terms(token)).asking(&token.meaning) else { continue };
            // A word of which only a part means something is a word, and so is what stood with it.
            if !sense.terms.clone().all(|term| covered.get(term) == Some(&true)) {
                covered
                    .iter_mut()
                    .take(sense.terms.end)
                    .skip(sense.terms.start)
                    .for_each(|known| *known = false);
                continue;
            }
            let alike = |last: &&mut Sense| (last.aspect(), last.not) == (sense.aspect(), sense.not);
            match senses.last_mut().filter(|last| last.terms.end > sense.terms.start).filter(alike) {
                Some(last) => {
                    last.terms.end = sense.terms.end;
                    last.values.extend(sense.values);
                }
                None => senses.push(sense),
            }
        }
        senses.retain(|sense| sense.terms.clone().all(|term| covered.get(term) == Some(&true)));
        let said = words.iter().map(|word| word.term).filter(|term| covered.get(*term) == Some(&true));
        let mut weightless: Vec<usize> = said.collect();
        weightless.dedup();
        weightless.retain(|term| !senses.iter().any(|sense| sense.terms.contains(term)));
        let left = |at: usize| !weightless.contains(&at) && self.terms.get(at).is_some_and(|term| !term.not);
        if senses.is_empty() && (weightless.is_empty() || !(0..self.terms.len()).any(left)) {
            return self.clone();
        }
        let mut reading = Self { weightless, ..self.clone() };
        for sense in &senses {
            reading.demand(sense);
        }
        reading.senses = senses;
        reading.sought = reading.text_of(|at| reading.seeks(at));
        // What is found by words comes by rank: an order means nothing then.
        if !Query::new(&reading.sought).words.is_empty() {
            let ordering = reading.senses.extract_if(.., |sense| sense.order.is_some());
            reading.weightless.extend(ordering.flat_map(|sense| sense.terms));
        }
        reading
    }

    /// The same with every word that weighs anything to be looked for as a word.
    pub(super) fn as_words(&self) -> Self {
        let sought = self.text_of(|at| !self.weightless.contains(&at));
        Self { senses: Vec::new(), filter: self.written(), sought, ..self.clone() }
    }

    /// The same without what words were understood as; none where no word is left to be looked for.
    pub(super) fn without_senses(&self) -> Option<Self> {
        let missed = self.senses.iter().flat_map(|sense| sense.terms.clone()).collect();
        let left = Self { senses: Vec::new(), missed, filter: self.written(), ..self.clone() };
        (!Query::new(&self.sought).words.is_empty()).then_some(left)
    }

    /// The same without the words that are to be looked for; none where they are all that there is.
    pub(super) fn without_words(&self) -> Option<Self> {
        let is_word = |at: &usize| {
            self.seeks(*at) && self.terms.get(*at).is_some_and(|term| matches!(term.kind, TermKind::Word(_)))
        };
        let missed: Vec<usize> = (0..self.terms.len()).filter(is_word).collect();
        let sought = self.text_of(|at| self.seeks(at) && !missed.contains(&at));
        (!self.senses.is_empty()).then(|| Self { missed, sought, ..self.clone() })
    }

    /// Whether all that is asked for is understood, and something of it is a term or a limit of time, or a year
    /// told from today or in which something is asked to have happened: a year in figures alone may as well be a word.
    pub(super) fn is_of_time(&self) -> bool {
        let in_figures = |sense: &Sense| {
            let text = self.text_of(|at| sense.terms.contains(&at));
            text.contains(|letter: char| letter.is_ascii_digit())
        };
        let of_time = |sense: &Sense| match sense.values.first() {
            Some(Value::Months(_) | Value::Silent) => true,
            Some(Value::Days(aspect, ..)) => *aspect != Aspect::Year || !in_figures(sense),
            _ => false,
        };
        let asks = |aspect: Aspect| self.senses.iter().any(|sense| sense.aspect() == Some(aspect));
        let when = asks(Aspect::Event) && asks(Aspect::Year);
        Query::new(&self.sought).words.is_empty() && (when || self.senses.iter().any(of_time))
    }

    /// Whether the term of this number is to be looked for.
    pub(super) fn seeks(&self, at: usize) -> bool {
        !self.weightless.contains(&at) && self.sense(at).is_none()
    }

    /// What the filters that are written as such ask for.
    pub(super) fn written(&self) -> Filter {
        let mut filter = self.filter.clone();
        filter.clauses.retain(|clause| self.is_filter(clause.term));
        filter
    }

    /// The same with words that are near some meaning taken for it; none where none is.
    pub(super) fn guessed(&self, lexicon: &Lexicon, table: usize) -> Option<Self> {
        let words: Vec<Spoken> =
            self.sentence().into_iter().filter(|word| self.seeks(word.term)).take(GUESSED + 1).collect();
        if words.len() > GUESSED {
            return None;
        }
        let near =
            words.into_iter().filter_map(|word| Some((word.term, lexicon.guess(&word.letters, table)?)));
        let mut reading = Self { guess: true, ..self.clone() };
        for (term, value) in near {
            if reading.sense(term).is_none() {
                let sense = Sense { values: vec![value], ..Sense::of(term..term + 1) };
                reading.demand(&sense);
                reading.senses.push(sense);
            }
        }
        reading.sought = reading.text_of(|at| reading.seeks(at));
        (reading.senses.len() > self.senses.len()).then_some(reading)
    }

    /// The words that may be understood.
    pub(super) fn sentence(&self) -> Vec<Spoken> {
        let mut words = Vec::new();
        let mut part = 0;
        for (term, typed) in self.terms.iter().enumerate() {
            let TermKind::Word(range) = typed.kind.clone() else {
                part += 1;
                continue;
            };
            if typed.not {
                part += 1;
                continue;
            }
            let folded = fold(self.part(&range));
            let parts = folded.split(' ').filter(|letters| !letters.is_empty());
            words.extend(parts.map(|letters| Spoken { term, part, letters: letters.to_owned() }));
        }
        words.truncate(WORDS);
        words
    }

    /// The terms of these numbers as they were typed.
    pub(super) fn text_of(&self, wanted: impl Fn(usize) -> bool) -> String {
        let terms = self.terms.iter().enumerate().filter(|(at, _)| wanted(*at));
        terms.map(|(_, term)| self.part(&term.range)).collect::<Vec<_>>().join(" ")
    }

    /// Asks for what words mean. Words for the same field are alternatives, as filters are: "Litwa i Łotwa".
    pub(super) fn demand(&mut self, sense: &Sense) {
        if let Some(aspect) = sense.aspect() {
            let (term, values) = (sense.terms.start, vec![sense.values.clone()]);
            self.filter.clauses.push(Clause { term, aspect, not: sense.not, values });
        }
    }
}
