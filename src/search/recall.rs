//! What each word of a query matches, kept while the person types: a longer word looks only among
//! the matches of a shorter one, and a word that was asked for before costs nothing.

use super::grade::{Grade, Sieve};
use super::index::Index;
use super::names::{NONE, Step, beats, step};
use super::query::{Query, Word};
use super::texts::{NOWHERE, Spot, place};
use crate::history::RecordNo;

/// How many words and how many matches may be kept.
const WORDS: usize = 64;
const MATCHES: usize = 2_000_000;

/// A record that a word matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    /// The record.
    pub(super) record: RecordNo,
    /// Where in its texts, if they are where it matches best.
    pub(super) spot: Spot,
    /// How well.
    pub(super) step: Step,
}

/// A word and what it matched.
struct Recalled {
    word: Word,
    /// The words of texts that contain it.
    texts: Vec<u32>,
    /// The records, in order.
    matches: Vec<Match>,
}

/// The words asked for lately, oldest first.
#[derive(Default)]
pub(super) struct Recall {
    words: Vec<Recalled>,
    spots: Vec<Spot>,
}

impl Recall {
    /// Finds what each word of a query matches.
    pub(super) fn prepare(&mut self, index: &Index, query: &Query) {
        self.forget(query);
        for word in &query.words {
            if self.matches(word).is_none() {
                let found = self.find(index, word);
                self.words.push(found);
            }
        }
    }

    /// What a word matches, once prepared.
    pub(super) fn matches(&self, word: &Word) -> Option<&[Match]> {
        self.words.iter().rev().find(|known| known.word == *word).map(|known| &*known.matches)
    }

    /// Lets the oldest go when too much is kept, but never what the query at hand grew from.
    fn forget(&mut self, query: &Query) {
        let mut kept: usize = self.words.iter().map(|known| known.matches.len()).sum();
        let mut count = self.words.len();
        self.words.retain(|known| {
            let needed = query.words.iter().any(|word| word.letters.starts_with(&*known.word.letters));
            let keep = needed || (count < WORDS && kept < MATCHES);
            if !keep {
                count -= 1;
                kept -= known.matches.len();
            }
            keep
        });
    }

    fn find(&mut self, index: &Index, word: &Word) -> Recalled {
        let grows = |known: &&Recalled| {
            known.word.letters.len() > 1 && word.letters.starts_with(&*known.word.letters)
        };
        let by_letters = |known: &&Recalled| known.word.initials.is_none() && word.initials.is_none();
        let shorter = self.words.iter().filter(grows).filter(by_letters);
        let shorter = shorter.max_by_key(|known| known.word.letters.len());
        let texts = match word.initials {
            Some(_) => Vec::new(),
            None => index.texts.words(&word.letters, shorter.map(|known| &*known.texts)),
        };
        self.spots.clear();
        self.spots.resize(index.len(), NOWHERE);
        index.texts.mark(&texts, &mut self.spots);

        let (sieve, sets) = (Sieve::new(word.letters.as_bytes()), index.set_steps(word));
        let named = |record: RecordNo| index.best(record, word, sieve, &sets);
        let records = RecordNo::all().zip(&self.spots);
        let matches = match shorter {
            // Whatever the word matches, its beginning matched in the same sort of place.
            Some(known) => {
                let spots = known.matches.iter().map(|old| {
                    let spot = self.spots.get(old.record.index()).copied().unwrap_or(NOWHERE);
                    (old, spot)
                });
                let found = spots.filter_map(|(old, spot)| {
                    let in_names = beats(old.step, Grade::Text);
                    found(old.record, if in_names { named(old.record) } else { NONE }, spot)
                });
                found.collect()
            }
            None => records.filter_map(|(record, &spot)| found(record, named(record), spot)).collect(),
        };
        Recalled { word: word.clone(), texts, matches }
    }
}

fn found(record: RecordNo, named: Step, spot: Spot) -> Option<Match> {
    if named != NONE {
        Some(Match { record, spot: NOWHERE, step: named })
    } else if spot != NOWHERE {
        Some(Match { record, spot, step: step(Grade::Text, place(spot)) })
    } else {
        None
    }
}
