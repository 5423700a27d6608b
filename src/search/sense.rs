//! What the words of a query mean: which of them ask for a country, a state, a year, which mean nothing, and
//! which are left to be looked for. Whether that answer holds is decided in `understand`.

use std::ops::Range;

use super::filter::{Clause, Filter};
use super::lexicon::{Lexicon, Meaning};
use super::query::Query;
use super::reading::{Reading, Sense};
use super::typed::TermKind;
use super::value::{Aspect, Value};
use crate::records::Day;
use crate::text::fold::fold;

/// More words than these are not understood: whoever pastes a page asks for no country.
const WORDS: usize = 24;
/// Among more words that are not known nothing is guessed.
const GUESSED: usize = 3;
/// The years that a number alone may mean.
const YEARS: Range<i16> = 1900..2100;

/// A word, and the term that it is of.
struct Word {
    term: usize,
    /// How many filters, phrases and unwanted words stand before it.
    part: usize,
    letters: String,
}

/// What became of some words.
struct Token {
    words: Range<usize>,
    meaning: Understanding,
    /// A bit for each table that says so.
    tables: u32,
}

/// Which small words are of no weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    /// Those of the person's language, and of one that something else was said in.
    Own,
    /// Those of any.
    Any,
}

/// What some words are.
enum Understanding {
    /// To be looked for.
    Sought,
    /// Of no weight.
    Small,
    Values(Vec<Value>),
    Year,
    Years,
    /// A number of four digits, or of two; joined to the word before it, or behind.
    Number(i16, usize),
}

impl Reading {
    /// The same text with its words understood as far as they mean something, in the table of this number
    /// before any other; the same reading where none does.
    pub(super) fn understood(&self, lexicon: &Lexicon, table: usize, tongue: Tongue) -> Self {
        let words = self.sentence();
        let mut tokens = tokens(&words, lexicon, table);
        if tongue == Tongue::Own {
            weigh(&mut tokens, table);
        }
        join(&mut tokens, &words);
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
            let Understanding::Values(values) = &token.meaning else { continue };
            let sense = Sense { terms: terms(token), values: values.clone() };
            // A word of which only a part means something is a word, and so is what stood with it.
            if !sense.terms.clone().all(|term| covered.get(term) == Some(&true)) {
                covered
                    .iter_mut()
                    .take(sense.terms.end)
                    .skip(sense.terms.start)
                    .for_each(|known| *known = false);
                continue;
            }
            match senses
                .last_mut()
                .filter(|last| last.terms.end > sense.terms.start && last.aspect() == sense.aspect())
            {
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

    /// Whether the term of this number is to be looked for.
    fn seeks(&self, at: usize) -> bool {
        !self.weightless.contains(&at) && self.sense(at).is_none()
    }

    /// What the filters that are written as such ask for.
    fn written(&self) -> Filter {
        let mut filter = self.filter.clone();
        filter.clauses.retain(|clause| self.is_filter(clause.term));
        filter
    }

    /// The same with words that are near some meaning taken for it; none where none is.
    pub(super) fn guessed(&self, lexicon: &Lexicon, table: usize) -> Option<Self> {
        let words: Vec<Word> =
            self.sentence().into_iter().filter(|word| self.seeks(word.term)).take(GUESSED + 1).collect();
        if words.len() > GUESSED {
            return None;
        }
        let near =
            words.into_iter().filter_map(|word| Some((word.term, lexicon.guess(&word.letters, table)?)));
        let mut reading = Self { guess: true, ..self.clone() };
        for (term, value) in near {
            if reading.sense(term).is_none() {
                let sense = Sense { terms: term..term + 1, values: vec![value] };
                reading.demand(&sense);
                reading.senses.push(sense);
            }
        }
        reading.sought = reading.text_of(|at| reading.seeks(at));
        (reading.senses.len() > self.senses.len()).then_some(reading)
    }

    /// The words that may be understood.
    fn sentence(&self) -> Vec<Word> {
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
            words.extend(parts.map(|letters| Word { term, part, letters: letters.to_owned() }));
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
    fn demand(&mut self, sense: &Sense) {
        if let Some(aspect) = sense.aspect() {
            let (term, values) = (sense.terms.start, vec![sense.values.clone()]);
            self.filter.clauses.push(Clause { term, aspect, not: false, values });
        }
    }
}

impl Token {
    fn is_days(&self) -> bool {
        matches!(&self.meaning, Understanding::Values(values) if matches!(values.as_slice(), [Value::Days(..)]))
    }

    fn is_understood(&self) -> bool {
        matches!(self.meaning, Understanding::Small | Understanding::Values(_))
    }
}

/// What each word is by itself, or several together.
fn tokens(words: &[Word], lexicon: &Lexicon, table: usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        // What stands between two words parts them.
        let part = rest.first().map(|word| word.part);
        let rest: Vec<&str> =
            rest.iter().take_while(|word| Some(word.part) == part).map(|word| &*word.letters).collect();
        let (taken, meaning, tables) = token(&rest, lexicon, table);
        tokens.push(Token { words: at..at + taken, meaning, tables });
        at += taken;
    }
    tokens
}

fn token(words: &[&str], lexicon: &Lexicon, table: usize) -> (usize, Understanding, u32) {
    let first = words.first().copied().unwrap_or_default();
    let digits = first.bytes().take_while(u8::is_ascii_digit).count();
    if let (2 | 4, Some((number, suffix))) = (digits, first.split_at_checked(digits))
        && let Ok(number) = number.parse()
    {
        let meant = lexicon.understand(&[suffix], table).map(|found| found.meanings);
        let meaning = match meant.as_deref() {
            _ if suffix.is_empty() => Understanding::Number(number, digits),
            Some([Meaning::Years]) => {
                decade(number, digits).map_or(Understanding::Sought, Understanding::Values)
            }
            Some([Meaning::Year]) => {
                year(number, digits).map_or(Understanding::Sought, Understanding::Values)
            }
            _ => Understanding::Sought,
        };
        return (1, meaning, 0);
    }
    let Some(found) = lexicon.understand(words, table) else { return (1, Understanding::Sought, 0) };
    let meaning = match found.meanings.as_slice() {
        [Meaning::Small] => Understanding::Small,
        [Meaning::Year] => Understanding::Year,
        [Meaning::Years] => Understanding::Years,
        [Meaning::Decade(first)] => decade(*first, 4).map_or(Understanding::Sought, Understanding::Values),
        meanings => {
            let values = meanings.iter().filter_map(|meaning| match meaning {
                Meaning::Value(value) => Some(value.clone()),
                _ => None,
            });
            Understanding::Values(values.collect())
        }
    };
    (found.words, meaning, found.tables)
}

/// A word that is small only in a language that nothing else was said in weighs as any other: `list` is a letter
/// in Polish.
fn weigh(tokens: &mut [Token], own: usize) {
    let said = tokens.iter().filter(|token| matches!(token.meaning, Understanding::Values(_)));
    let spoken = said.fold(1 << own, |tables, token| tables | token.tables);
    for token in tokens {
        if matches!(token.meaning, Understanding::Small) && token.tables & spoken == 0 {
            token.meaning = Understanding::Sought;
        }
    }
}

/// Makes years, decades and stretches of numbers and of the words beside them; what stands alone is looked for.
fn join(tokens: &mut [Token], words: &[Word]) {
    for at in 0..tokens.len() {
        let Some(&Token { meaning: Understanding::Number(number, digits), .. }) = tokens.get(at) else {
            continue;
        };
        let is_years = |at: Option<usize>| {
            at.and_then(|at| tokens.get(at))
                .is_some_and(|token| matches!(token.meaning, Understanding::Years))
        };
        // "90-te", "2010–2015": the one belongs to the other.
        let word = |at: usize| tokens.get(at).and_then(|token| words.get(token.words.start));
        let glued = word(at).zip(word(at + 1)).is_some_and(|(one, next)| one.term == next.term);
        let decades = is_years(at.checked_sub(1)) || glued && is_years(Some(at + 1));
        let last = match tokens.get(at + 1).map(|next| &next.meaning) {
            Some(&Understanding::Number(last, 4)) if glued && digits == 4 && number < last => Some(last),
            _ => None,
        };
        let values = match last {
            Some(last) => days(number, last),
            None if decades => decade(number, digits),
            None => year(number, digits),
        };
        if let Some(token) = tokens.get_mut(at) {
            token.meaning = values.map_or(Understanding::Sought, Understanding::Values);
        }
        if last.is_some() {
            take(tokens, at, at + 1);
        }
    }
    for at in 0..tokens.len() {
        let is_days = tokens.get(at).is_some_and(Token::is_days);
        for beside in [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter(|_| is_days) {
            let beside_number =
                |token: &Token| matches!(token.meaning, Understanding::Year | Understanding::Years);
            if tokens.get(beside).is_some_and(beside_number) {
                take(tokens, at, beside);
            }
        }
    }
    for token in tokens {
        if matches!(token.meaning, Understanding::Year | Understanding::Years) {
            token.meaning = Understanding::Sought;
        }
    }
}

/// Makes the words of a neighbour words of this token, so that they go with it.
fn take(tokens: &mut [Token], at: usize, beside: usize) {
    let Some(taken) = tokens.get_mut(beside).map(|token| {
        token.meaning = Understanding::Small;
        std::mem::replace(&mut token.words, 0..0)
    }) else {
        return;
    };
    if let Some(token) = tokens.get_mut(at) {
        token.words = token.words.start.min(taken.start)..token.words.end.max(taken.end);
    }
}

/// A year of four digits.
fn year(number: i16, digits: usize) -> Option<Vec<Value>> {
    (digits == 4 && YEARS.contains(&number)).then(|| days(number, number)).flatten()
}

/// A decade by its first year, or by its last two digits: those of this century up to the twenties.
fn decade(number: i16, digits: usize) -> Option<Vec<Value>> {
    let first = if digits == 4 { number } else { number + if number < 30 { 2000 } else { 1900 } };
    (first % 10 == 0 && YEARS.contains(&first)).then(|| days(first, first + 9)).flatten()
}

fn days(from: i16, to: i16) -> Option<Vec<Value>> {
    Some(vec![Value::Days(Aspect::Year, Day::new(from, 1, 1).ok()?, Day::new(to, 12, 31).ok()?)])
}
