//! The best hits, in order, without scoring more records than can be among them.
//!
//! A record ranks as its weakest word does, since all words are wanted, and its hit shows where
//! that word was found. Words that stand together in a name as typed count as one.

use std::collections::BinaryHeap;

use super::grade::{Grade, Sieve};
use super::index::Index;
use super::matcher::Matcher;
use super::names::{Fine, STEPS, Step, beats, lies_in};
use super::place::Place;
use super::query::{Query, Word};
use super::recall::{Match, Recall};
use super::texts::{self, Spot};
use crate::history::RecordNo;

/// How near a hit is to what was typed: less is nearer. Hits of one search compare; the ranks of
/// different searches do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(u64);

impl Score {
    /// Fields from the weightiest on: the weakest step, the sum of all steps, misspelled words,
    /// shortfall of scattered words.
    fn new(step: Step, sum: u16, misspelled: usize, shortfall: i64) -> Self {
        const SHORTFALL: u64 = (1 << 40) - 1;
        let misspelled = misspelled.min(15) as u64;
        let shortfall = u64::try_from(shortfall).unwrap_or(0).min(SHORTFALL);
        Self(u64::from(step) << 56 | u64::from(sum.min(4095)) << 44 | misspelled << 40 | shortfall)
    }

    /// The weakest step, but for approximate hits.
    pub(super) fn step(self) -> Step {
        Step::try_from(self.0 >> 56).unwrap_or(Step::MAX)
    }

    /// The score of an approximate hit so many letters off.
    pub(super) fn off(letters: usize, place: Place) -> Self {
        Self((letters as u64) << 8 | u64::from(place.order()))
    }
}

/// A record that has every word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// The record.
    pub(super) record: RecordNo,
    /// The weakest step of any word.
    step: Step,
    /// The place of that word in the query; `PHRASE` for all words together.
    word: u8,
    spot: Spot,
    sum: u16,
}

impl Candidate {
    /// Whether some name has every word, or a word of it begins so.
    pub(super) fn is_of_words(&self) -> bool {
        beats(self.step, Grade::Inside)
    }

    /// Whether some word is there only as letters with others between them.
    pub(super) fn is_scattered(&self) -> bool {
        beats(self.step, Grade::Text) && !beats(self.step, Grade::Fuzzy)
    }
}

const PHRASE: u8 = u8::MAX;

/// The records that have every word of the query, in the order of the dataset.
pub(super) fn candidates(index: &Index, query: &Query, recall: &Recall) -> Vec<Candidate> {
    let mut lists = query.words.iter().map(|word| recall.matches(word).unwrap_or_default());
    let Some(first) = lists.next() else { return Vec::new() };
    let start = |found: &Match| {
        let &Match { record, spot, step } = found;
        Candidate { record, step, word: 0, spot, sum: step.into() }
    };
    let mut candidates: Vec<Candidate> = first.iter().map(start).collect();
    for (word, list) in (1..).zip(lists) {
        let mut list = list.iter().peekable();
        candidates.retain_mut(|candidate| {
            while list.next_if(|found| found.record < candidate.record).is_some() {}
            let Some(found) = list.next_if(|found| found.record == candidate.record) else { return false };
            candidate.sum += u16::from(found.step);
            if found.step > candidate.step {
                (candidate.step, candidate.spot, candidate.word) = (found.step, found.spot, word);
            }
            true
        });
    }
    if let Some(phrase) = &query.phrase {
        let (sieve, sets) = (Sieve::new(phrase.letters.as_bytes()), index.set_steps(phrase));
        for candidate in &mut candidates {
            let step = index.best(candidate.record, phrase, sieve, &sets);
            if step <= candidate.step && beats(step, Grade::Fuzzy) {
                (candidate.step, candidate.sum, candidate.word) = (step, 0, PHRASE);
            }
        }
    }
    candidates
}

/// What a hit is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ranked {
    pub(super) score: Score,
    tie: u32,
    pub(super) record: RecordNo,
    /// In `candidates`.
    at: usize,
}

/// Ranks candidates.
pub(super) struct Ranking<'a> {
    pub(super) index: &'a Index,
    pub(super) query: &'a Query,
    pub(super) recall: &'a Recall,
    pub(super) matcher: &'a Matcher,
    /// The place of each record in the order that breaks ties.
    pub(super) order: &'a [u32],
}

impl Ranking<'_> {
    /// The best `wanted` candidates, best first: the same as all of them scored, sorted and cut.
    pub(super) fn best(&self, candidates: &[Candidate], wanted: usize) -> Vec<Ranked> {
        let mut best: BinaryHeap<Ranked> = BinaryHeap::new();
        for at in by_step(candidates, wanted) {
            let Some(candidate) = candidates.get(at) else { continue };
            let tie = tie(self.order, candidate.record);
            let record = candidate.record;
            let ranked = |score| Ranked { score, tie, record, at };
            let full = best.len() >= wanted;
            let hopeless = |ranked: &Ranked| full && best.peek().is_none_or(|worst| worst <= ranked);
            // The best that it could be: well spelled, and scattered no more than it must be.
            if hopeless(&ranked(Score::new(candidate.step, candidate.sum, 0, 0))) {
                continue;
            }
            let exact = ranked(self.score(candidate));
            if !hopeless(&exact) {
                if full {
                    best.pop();
                }
                best.push(exact);
            }
        }
        best.into_sorted_vec()
    }

    /// The exact score.
    pub(super) fn score(&self, candidate: &Candidate) -> Score {
        let (mut misspelled, mut shortfall) = (0, 0i64);
        let mut add = |fine: Option<(Fine, Place)>| {
            if let Some((fine, _)) = fine {
                misspelled += usize::from(fine.misspelled);
                shortfall = shortfall.saturating_add(fine.shortfall);
            }
        };
        match &self.query.phrase {
            Some(phrase) if candidate.word == PHRASE => {
                add(self.finest(candidate.record, phrase, candidate.step));
            }
            _ => {
                for word in &self.query.words {
                    let matches = self.recall.matches(word).unwrap_or_default();
                    if let Ok(at) = matches.binary_search_by_key(&candidate.record, |found| found.record)
                        && let Some(found) = matches.get(at)
                    {
                        add(self.finest(candidate.record, word, found.step));
                    }
                }
            }
        }
        Score::new(candidate.step, candidate.sum, misspelled, shortfall)
    }

    /// Where a ranked candidate matched.
    pub(super) fn place(&self, candidates: &[Candidate], ranked: &Ranked) -> Option<Place> {
        let candidate = candidates.get(ranked.at)?;
        if candidate.spot != texts::NOWHERE && candidate.word != PHRASE {
            return Some(texts::place(candidate.spot));
        }
        let word = self.query.words.get(usize::from(candidate.word)).or(self.query.phrase.as_ref())?;
        self.finest(candidate.record, word, candidate.step).map(|(_, place)| place)
    }

    fn finest(&self, record: RecordNo, word: &Word, step: Step) -> Option<(Fine, Place)> {
        let shared = [Place::Country, Place::Kind].into_iter().any(|place| lies_in(step, place));
        let (names, group) = if shared {
            (&self.index.shared, self.index.set(record))
        } else {
            (&self.index.names, record.index())
        };
        names.finest(group, word, step, self.matcher)
    }
}

/// The place of a record in the order that breaks ties; beyond the order's end, that of the dataset.
pub(super) fn tie(order: &[u32], record: RecordNo) -> u32 {
    order.get(record.index()).copied().unwrap_or(record.into())
}

/// Numbers of candidates from the best step on, without those on steps that `wanted` others precede.
fn by_step(candidates: &[Candidate], wanted: usize) -> Vec<usize> {
    let mut counts = [0usize; STEPS];
    for candidate in candidates {
        if let Some(count) = counts.get_mut(usize::from(candidate.step)) {
            *count += 1;
        }
    }
    let mut sum = 0;
    let mut places: Vec<Option<usize>> = Vec::with_capacity(counts.len());
    for count in counts {
        places.push((sum < wanted).then_some(sum));
        if sum < wanted {
            sum += count;
        }
    }
    let mut sorted = vec![0; sum];
    for (number, candidate) in candidates.iter().enumerate() {
        if let Some(Some(place)) = places.get_mut(usize::from(candidate.step)) {
            if let Some(slot) = sorted.get_mut(*place) {
                *slot = number;
            }
            *place += 1;
        }
    }
    sorted
}
