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

impl Search {
    /// The sense of what was typed that leaves something: with its words understood, in the language of this
    /// number before any other; as words; or in part, and then it says which terms it leaves out. With its words
    /// understood, too, where something answers all but a part of that.
    pub fn understand<'i>(
        &mut self,
        typed: Reading,
        (vocabulary, lang): (&Vocabulary, usize),
        (index, dataset): (impl Fn() -> &'i Index, &Dataset),
        day: Day,
    ) -> Reading {
        let lexicon = vocabulary.lexicon();
        if let Some(stood) = typed.as_it_stood(vocabulary, lang, day) {
            return if is_named(index(), &typed) { typed } else { stood };
        }
        let loosely = typed.understood(lexicon, lang, Tongue::Any, day);
        // Most that is typed means nothing: then it is gone through once.
        if loosely == typed || is_named(index(), &typed) {
            return typed;
        }
        let meant = typed.understood(lexicon, lang, Tongue::Own, day);
        // That nothing ends soon, or began then, is an answer.
        if meant.is_of_time() {
            return meant;
        }
        let records = (index(), dataset);
        let mut finds = |reading: &Reading| self.finds(reading, vocabulary, records, day, false);
        let mut senses = vec![meant.clone(), meant.as_words(), loosely.as_words(), loosely];
        senses.dedup();
        if let Some(sense) = senses.into_iter().find(|sense| finds(sense)) {
            return sense;
        }
        // A name that is near is nearer than a part of what was asked.
        let views = meant.senses.iter().all(|sense| sense.view.is_some());
        if views || self.finds(&meant, vocabulary, records, day, true) {
            return meant;
        }
        let mut finds = |reading: &Reading| self.finds(reading, vocabulary, records, day, false);
        let parts = [meant.without_senses(), meant.without_words()];
        if let Some(part) = parts.into_iter().flatten().find(|part| finds(part)) {
            return part;
        }
        let nearly = self.partly(&meant, vocabulary, (index, dataset), day, (0, &[]));
        if nearly.is_empty() { typed } else { meant }
    }

    /// What was perhaps meant, where nothing is found or only what is doubtful: the nearest sense that leaves
    /// something.
    pub fn guess<'i>(
        &mut self,
        reading: &Reading,
        (vocabulary, lang): (&Vocabulary, usize),
        (index, dataset): (impl Fn() -> &'i Index, &Dataset),
        day: Day,
    ) -> Option<Reading> {
        let guess = reading.guessed(vocabulary.lexicon(), lang)?;
        self.finds(&guess, vocabulary, (index(), dataset), day, false).then_some(guess)
    }

    /// How many records have all that a reading asks for.
    pub fn count<'i>(
        &mut self,
        reading: &Reading,
        vocabulary: &Vocabulary,
        (index, dataset): (impl Fn() -> &'i Index, &Dataset),
        day: Day,
    ) -> usize {
        let kept = self.keep(reading, vocabulary, (&index, dataset), day);
        if Self::is_blank(reading.sought()) {
            return kept.map_or(index().len(), |kept| kept.into_iter().filter(|kept| *kept).count());
        }
        let having = self.having(index(), reading.sought()).into_iter();
        having.filter(|record| is_kept(kept.as_ref(), *record)).count()
    }

    /// Whether anything has all that a reading asks for; if `near`, whether names near its words do.
    fn finds(
        &mut self,
        reading: &Reading,
        vocabulary: &Vocabulary,
        (index, dataset): (&Index, &Dataset),
        day: Day,
        near: bool,
    ) -> bool {
        let kept = self.keep(reading, vocabulary, (|| index, dataset), day);
        if Self::is_blank(reading.sought()) {
            return kept.as_ref().is_none_or(|kept| kept.contains(&true));
        }
        let is_kept = |record: RecordNo| is_kept(kept.as_ref(), record);
        if near {
            return self.near(index, reading.sought(), &is_kept);
        }
        self.having(index, reading.sought()).into_iter().any(is_kept)
    }
}

/// Whether a record is among those that are kept.
fn is_kept(kept: Option<&Vec<bool>>, record: RecordNo) -> bool {
    kept.is_none_or(|kept| kept.get(record.index()) == Some(&true))
}

/// Whether all that was typed is a name or an alias of some record, or several words its beginning.
pub(super) fn is_named(index: &Index, reading: &Reading) -> bool {
    let query = Query::new(&reading.typed);
    let several = query.phrase.is_some();
    let Some(word): Option<&Word> = query.phrase.as_ref().or(query.words.first()) else { return false };
    let sieve = Sieve::new(word.letters.as_bytes());
    let worst = if several { Grade::WordPrefix } else { Grade::Prefix };
    let named = |record: usize| index.names.best(record, word, sieve);
    (0..index.len()).map(named).any(|step| step != NONE && beats(step, worst))
}
