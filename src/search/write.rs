//! How a query is written: its terms, changed as terms and printed once, in quotes where they are
//! needed and every quote closed. What the terms mean is not known here.

use std::ops::Range;

use super::typed::{QueryTerm, TermKind, TypedValue, closing};

/// The quotes that are written: the first pair that can be.
const QUOTES: [(char, char); 2] = [('"', '"'), ('„', '”')];

/// A query in the writing. What is put into its terms is laid down behind what was typed, so that
/// the ranges of all of them lie in one text.
pub(super) struct Draft {
    text: String,
    terms: Vec<QueryTerm>,
}

impl Draft {
    pub(super) fn new(typed: &str, terms: &[QueryTerm]) -> Self {
        Self { text: typed.to_owned(), terms: terms.to_vec() }
    }

    /// Takes a term out.
    pub(super) fn remove(&mut self, term: usize) {
        if term < self.terms.len() {
            self.terms.remove(term);
        }
    }

    /// Adds a filter at the end, but before a phrase that is still open.
    pub(super) fn add(&mut self, not: bool, name: &str, value: &str) {
        let name = self.lay(name);
        let value = self.value(value);
        let range = name.start..value.range.end;
        let term = QueryTerm { range, not, kind: TermKind::Filter { name, values: vec![value] } };
        let end = self.terms.iter().position(|term| self.awaits(term).is_some());
        self.terms.insert(end.unwrap_or(self.terms.len()), term);
    }

    /// Adds a value to those of a filter, in place of the last if that is still to be typed.
    pub(super) fn push(&mut self, term: usize, value: &str) {
        let value = self.value(value);
        if let Some(values) = self.values(term) {
            values.pop_if(|last| last.text.is_empty());
            values.push(value);
        }
        self.settle(term);
    }

    /// Keeps these of the values of a filter, by their number; the filter goes with the last.
    pub(super) fn retain(&mut self, term: usize, keep: impl Fn(usize) -> bool) {
        let Some(values) = self.values(term) else { return };
        let mut number = 0..;
        values.retain(|_| number.next().is_some_and(&keep));
        if values.iter().all(|value| value.text.is_empty()) {
            self.remove(term);
        }
    }

    /// Makes a filter of a term, its value still to be written.
    pub(super) fn name(&mut self, term: usize, name: &str) {
        let (name, value) = (self.lay(name), self.value(""));
        if let Some(term) = self.terms.get_mut(term) {
            term.kind = TermKind::Filter { name, values: vec![value] };
        }
    }

    /// Puts another value in place of one of a filter; where the filter stands then.
    pub(super) fn replace(&mut self, term: usize, number: usize, value: &str) -> usize {
        let value = self.value(value);
        if let Some(old) = self.values(term).and_then(|values| values.get_mut(number)) {
            *old = value;
        }
        self.settle(term)
    }

    /// The query.
    pub(super) fn print(&self) -> String {
        self.print_to(None).0
    }

    /// The query, and how far it is to the end of a value: of this term, and of this number.
    pub(super) fn print_to(&self, value: Option<(usize, usize)>) -> (String, usize) {
        let mut text = String::new();
        let mut end = None;
        let mut awaited = Vec::new();
        for (at, term) in self.terms.iter().enumerate() {
            if at > 0 {
                text.push(' ');
            }
            let ends = self.term(term, &awaited, &mut text);
            awaited.extend(self.awaits(term));
            end = end.or(value.filter(|(of, _)| *of == at).and_then(|(_, number)| ends.get(number).copied()));
        }
        let end = end.unwrap_or(text.len());
        (text, end)
    }

    /// Writes a term, behind words that await these quotes; where each of its values ends.
    fn term(&self, term: &QueryTerm, awaited: &[char], text: &mut String) -> Vec<usize> {
        if term.not {
            text.push('!');
        }
        match &term.kind {
            TermKind::Word(word) => text.push_str(self.part(word)),
            TermKind::Exact(phrase) => text.push_str(&quoted(self.part(phrase), awaited)),
            TermKind::Filter { name, values } => {
                text.push_str(self.part(name));
                let written = values.iter().enumerate().map(|(number, value)| {
                    text.push(if number == 0 { ':' } else { ',' });
                    let value = self.part(&value.text);
                    // Two slashes behind the colon would make an address of the filter.
                    let quote = number == 0 && value.starts_with("//") || needs_quotes(value);
                    text.push_str(&if quote { quoted(value, awaited) } else { value.to_owned() });
                    text.len()
                });
                return written.collect();
            }
        }
        Vec::new()
    }

    /// A filter behind a word that awaits a quote must not bring it: then it goes before that word.
    /// Where it stands in the end.
    fn settle(&mut self, at: usize) -> usize {
        let Some(term) = self.terms.get(at).cloned() else { return at };
        let mut written = String::new();
        self.term(&term, &[], &mut written);
        let closes = |word: &QueryTerm| self.awaits(word).is_some_and(|quote| written.contains(quote));
        let Some(to) = self.terms.iter().take(at).position(closes) else { return at };
        self.terms.remove(at);
        self.terms.insert(to, term);
        to
    }

    /// The quote that would make a phrase of a word and all that stands behind it.
    fn awaits(&self, term: &QueryTerm) -> Option<char> {
        match &term.kind {
            TermKind::Word(word) => self.part(word).chars().next().and_then(closing),
            TermKind::Exact(_) | TermKind::Filter { .. } => None,
        }
    }

    fn values(&mut self, term: usize) -> Option<&mut Vec<TypedValue>> {
        match &mut self.terms.get_mut(term)?.kind {
            TermKind::Filter { values, .. } => Some(values),
            TermKind::Word(_) | TermKind::Exact(_) => None,
        }
    }

    fn value(&mut self, text: &str) -> TypedValue {
        let text = self.lay(text);
        TypedValue { range: text.clone(), text }
    }

    fn lay(&mut self, text: &str) -> Range<usize> {
        let start = self.text.len();
        self.text.push_str(text);
        start..self.text.len()
    }

    fn part(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }
}

/// A value as it is written, in quotes if it would not be one otherwise.
pub(super) fn value(text: &str) -> String {
    if needs_quotes(text) { quoted(text, &[]) } else { text.to_owned() }
}

fn needs_quotes(text: &str) -> bool {
    text.contains(|c: char| c == ',' || c.is_whitespace()) || text.chars().next().and_then(closing).is_some()
}

/// Text in quotes that neither it nor a word before it closes. Where there are none it was typed
/// last, its quote open, and so it stays.
fn quoted(text: &str, awaited: &[char]) -> String {
    let fit = QUOTES.iter().find(|(_, close)| !text.contains(*close) && !awaited.contains(close));
    fit.map_or_else(|| format!("„{text}"), |(open, close)| format!("{open}{text}{close}"))
}

#[cfg(test)]
mod tests;
