//! What the menu, a chip and Tab do to a query: its text afterwards, all that they do not mean left
//! as it was typed. How it is spelled is the writer's.

use std::collections::BTreeSet;
use std::ops::Range;

use super::completion::Completion;
use super::filter::Clause;
use super::reading::Reading;
use super::typed::{QueryTerm, TermKind};
use super::value::Value;
use super::vocabulary::Vocabulary;
use super::write::Draft;
use crate::history::State;

impl Reading {
    /// The query without one of its terms, with all those that mean the same thing together.
    pub fn without(&self, term: usize) -> String {
        let mut draft = self.draft();
        self.terms_of(term).rev().for_each(|term| draft.remove(term));
        draft.print()
    }

    /// The terms that mean one thing together with this one.
    fn terms_of(&self, term: usize) -> Range<usize> {
        self.sense(term).map_or(term..term + 1, |sense| sense.terms.clone())
    }

    /// The query with a value switched on or off, in the language of this number: among the values
    /// of its field, or as a new filter at the end.
    pub fn toggled(&self, value: &Value, vocabulary: &Vocabulary, lang: usize) -> String {
        let mut draft = self.draft();
        let wanted = self.filter.clauses.iter().filter(|clause| !clause.not);
        let mut on: Vec<&Clause> = wanted.filter(|clause| clause.all().any(|of| of == value)).collect();
        if !on.is_empty() {
            // From the last term on, so that those before keep their places.
            on.sort_by_key(|clause| std::cmp::Reverse(clause.term));
            for clause in on {
                match self.sense(clause.term) {
                    Some(sense) => sense.terms.clone().rev().for_each(|term| draft.remove(term)),
                    None => draft.retain(clause.term, |number| {
                        clause.values.get(number).is_none_or(|of| !of.contains(value))
                    }),
                }
            }
            return draft.print();
        }
        let aspect = value.aspect();
        let asks = |term: &QueryTerm| match &term.kind {
            TermKind::Filter { name, .. } => !term.not && vocabulary.aspect(self.part(name)) == Some(aspect),
            TermKind::Word(_) | TermKind::Exact(_) => false,
        };
        let word = vocabulary.plain(value, lang);
        match self.terms.iter().position(asks) {
            Some(term) => draft.push(term, &word),
            None => draft.add(false, vocabulary.name(aspect, lang), &word),
        }
        draft.print()
    }

    /// The query asking of a field for one value alone, in the language of this number, and perhaps against
    /// another.
    pub fn narrowed(&self, to: &Value, but: Option<&Value>, vocabulary: &Vocabulary, lang: usize) -> String {
        let mut draft = self.draft();
        let own = |clause: &&Clause| clause.aspect == to.aspect() && !clause.not;
        let clauses = self.filter.clauses.iter().filter(own);
        let terms: BTreeSet<usize> = clauses.flat_map(|clause| self.terms_of(clause.term)).collect();
        terms.into_iter().rev().for_each(|term| draft.remove(term));
        let off = |value: &Value| {
            self.filter.clauses.iter().any(|clause| clause.not && clause.all().any(|of| of == value))
        };
        let but = but.filter(|value| !off(value)).map(|value| (true, value));
        for (not, value) in [(false, to)].into_iter().chain(but) {
            draft.add(not, vocabulary.name(value.aspect(), lang), &vocabulary.plain(value, lang));
        }
        draft.print()
    }

    /// Whether a filter asks for what a day of the past leaves out of a list.
    pub fn asks_for_absent(&self) -> bool {
        let absent = [State::Ahead, State::Never].map(Value::State);
        let wanted = self.filter.clauses.iter().filter(|clause| !clause.not).flat_map(Clause::all);
        wanted.into_iter().any(|value| absent.contains(value))
    }

    /// Whether a filter asks for other values of a field than this.
    pub fn asks_otherwise(&self, value: &Value) -> bool {
        let own = self.filter.clauses.iter().filter(|clause| clause.aspect == value.aspect() && !clause.not);
        own.clone().next().is_some() && !own.flat_map(Clause::all).any(|of| of == value)
    }

    /// The query with a completion written, and where the cursor stands then.
    pub fn completed(&self, completion: &Completion) -> (String, usize) {
        let mut draft = self.draft();
        let Some((number, _)) = completion.value else {
            draft.name(completion.term, &completion.text);
            return draft.print_to(Some((completion.term, 0)));
        };
        if let Some((name, _)) = completion.shown.split_once(':').filter(|_| !self.is_filter(completion.term))
        {
            draft.name(completion.term, name);
        }
        let term = draft.replace(completion.term, number, &completion.text);
        let (mut text, mut cursor) = draft.print_to(Some((term, number)));
        // After the last value another term follows.
        if cursor == text.len() {
            text.push(' ');
            cursor += 1;
        }
        (text, cursor)
    }

    fn draft(&self) -> Draft {
        Draft::new(&self.typed, &self.terms)
    }
}
