//! Which sense of a query holds: that in which its words mean something, if anything has all that it asks for;
//! else as much of it as something has. A name that is typed whole is a name, whatever its words mean.

use super::grade::{Grade, Sieve};
use super::index::Index;
use super::names::{NONE, beats};
use super::query::{Query, Word};
use super::reading::Reading;
use super::run::Search;
use super::sense::Tongue;
use super::vocabulary::Vocabulary;
use crate::history::{Dataset, RecordNo};
use crate::records::Day;

/// How well the words of a query are found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// By nothing.
    None,
    /// Only by names that are near.
    Near,
    /// As they were typed.
    Exact,
}

impl Search {
    /// The sense of what was typed that leaves something: with its words understood, in the language of this
    /// number before any other; as words; or in part, and then it says which terms it leaves out.
    pub fn understand<'i>(
        &mut self,
        typed: Reading,
        (vocabulary, lang): (&Vocabulary, usize),
        (index, dataset): (impl Fn() -> &'i Index, &Dataset),
        day: Day,
    ) -> Reading {
        let lexicon = vocabulary.lexicon();
        let meant = typed.understood(lexicon, lang, Tongue::Own);
        let loosely = typed.understood(lexicon, lang, Tongue::Any);
        if loosely == typed || is_named(index(), &typed) {
            return typed;
        }
        let mut fit = |reading: &Reading| self.fit(reading, vocabulary, (index(), dataset), day);
        let mut near = None;
        for reading in [meant.clone(), meant.as_words(), loosely.clone(), loosely.as_words()] {
            match fit(&reading) {
                Fit::Exact => return reading,
                Fit::Near => near = near.or(Some(reading)),
                Fit::None => {}
            }
        }
        let parts = || [meant.without_senses(), meant.without_words()].into_iter().flatten();
        near.or_else(|| parts().find(|part| fit(part) == Fit::Exact)).unwrap_or(typed)
    }

    /// What was perhaps meant, where nothing is found: the nearest sense that leaves something.
    pub fn guess<'i>(
        &mut self,
        reading: &Reading,
        (vocabulary, lang): (&Vocabulary, usize),
        (index, dataset): (impl Fn() -> &'i Index, &Dataset),
        day: Day,
    ) -> Option<Reading> {
        let guess = reading.guessed(vocabulary.lexicon(), lang)?;
        (self.fit(&guess, vocabulary, (index(), dataset), day) == Fit::Exact).then_some(guess)
    }

    /// How well something is found that a reading asks for.
    fn fit(
        &mut self,
        reading: &Reading,
        vocabulary: &Vocabulary,
        (index, dataset): (&Index, &Dataset),
        day: Day,
    ) -> Fit {
        let kept = self.keep(reading, vocabulary, (|| index, dataset), day);
        if Self::is_blank(reading.sought()) {
            let any = kept.is_none_or(|kept| kept.contains(&true));
            return if any { Fit::Exact } else { Fit::None };
        }
        let order: Vec<u32> = kept.map_or_else(Vec::new, |kept| {
            RecordNo::all()
                .zip(kept)
                .map(|(record, kept)| if kept { record.into() } else { u32::MAX })
                .collect()
        });
        match self.run(index, reading.sought(), &order, 1).hits.first() {
            None => Fit::None,
            Some(hit) if hit.approximate => Fit::Near,
            Some(_) => Fit::Exact,
        }
    }
}

/// Whether all that was typed is a name or an alias of some record, or several words its beginning.
fn is_named(index: &Index, reading: &Reading) -> bool {
    let query = Query::new(&reading.typed);
    let several = query.phrase.is_some();
    let Some(word): Option<&Word> = query.phrase.as_ref().or(query.words.first()) else { return false };
    let sieve = Sieve::new(word.letters.as_bytes());
    let worst = if several { Grade::WordPrefix } else { Grade::Prefix };
    let named = |record: usize| index.names.best(record, word, sieve);
    (0..index.len()).map(named).any(|step| step != NONE && beats(step, worst))
}
