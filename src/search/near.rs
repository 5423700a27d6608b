//! What may have been meant when nothing matches as typed: the names nearest by edit distance.

use strsim::osa_distance;

use super::best::{Score, tie};
use super::grade::mask;
use super::index::Index;
use super::place::Place;
use super::query::{Query, Word};
use super::recall::{Match, Recall};
use crate::history::RecordNo;

/// A record whose name is near.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Near {
    pub(super) score: Score,
    tie: u32,
    pub(super) record: RecordNo,
    off: usize,
    place: (u8, usize),
}

impl Near {
    /// The name.
    pub(super) fn place(&self) -> Place {
        let (order, number) = self.place;
        if order == 0 { Place::Name(number) } else { Place::Alias(number) }
    }
}

/// How many letters a word of this length may be off: none in words so short that another letter
/// makes another word.
fn allowed(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

/// The records whose names are nearest, best first: those as near as the nearest, and those one
/// letter further off. A word that some record has as typed may be off in no other way.
pub(super) fn near(index: &Index, query: &Query, recall: &Recall, order: &[u32]) -> Vec<Near> {
    let words = query.words.iter().map(|word| (Sought::new(word), recall.matches(word).unwrap_or_default()));
    let mut words: Vec<(Sought, &[Match])> = words.collect();
    // What rules out most records is asked first.
    words.sort_by_key(|(sought, matches)| (sought.allowed, matches.len()));
    let phrase = query.phrase.as_ref().map(Sought::new);
    if words.iter().map(|(sought, _)| sought).chain(&phrase).all(|sought| sought.allowed == 0) {
        return Vec::new();
    }
    let mut found: Vec<Near> = Vec::new();
    let mut nearest = usize::MAX - 1;
    for record in RecordNo::all().take(index.len()) {
        if tie(order, record) == u32::MAX {
            continue;
        }
        let together = phrase.as_ref().and_then(|phrase| phrase.nearest(index, record, nearest + 1));
        let apart = apart(index, record, &words, nearest + 1);
        let Some((off, place)) =
            together.into_iter().chain(apart).min_by_key(|&(off, place)| (off, key(place)))
        else {
            continue;
        };
        if off > nearest + 1 {
            continue;
        }
        nearest = off.min(nearest);
        found.push(Near {
            score: Score::off(off, place),
            tie: tie(order, record),
            record,
            off,
            place: key(place),
        });
    }
    found.retain(|near| near.off <= nearest + 1);
    found.sort_unstable();
    found
}

/// How far off all words are together, and where the one furthest off is.
fn apart(
    index: &Index,
    record: RecordNo,
    words: &[(Sought, &[Match])],
    most: usize,
) -> Option<(usize, Place)> {
    let mut sum = 0;
    let mut worst: Option<(usize, Place)> = None;
    for (sought, matches) in words {
        if matches.binary_search_by_key(&record, |found| found.record).is_ok() {
            continue;
        }
        let (off, place) = sought.nearest(index, record, most)?;
        sum += off;
        if worst.is_none_or(|(most, _)| off > most) {
            worst = Some((off, place));
        }
    }
    worst.map(|(_, place)| (sum, place))
}

fn key(place: Place) -> (u8, usize) {
    let (Place::Name(number) | Place::Alias(number)) = place else { return (place.order(), 0) };
    (place.order(), number)
}

struct Sought<'a> {
    word: &'a Word,
    mask: u64,
    allowed: usize,
}

impl<'a> Sought<'a> {
    fn new(word: &'a Word) -> Self {
        let allowed = if word.initials.is_some() { 0 } else { allowed(word.letters.len()) };
        Self { word, mask: mask(word.letters.as_bytes()), allowed }
    }

    /// The nearest name or alias of a record, as a whole or by one of its words, if it is no more
    /// than `most` off: whatever is further than the nearest so far is of no use.
    fn nearest(&self, index: &Index, record: RecordNo, most: usize) -> Option<(usize, Place)> {
        let most = most.min(self.allowed);
        let mut nearest: Option<(usize, Place)> = None;
        for (mask, name, place) in index.names.each(record.index()) {
            // Each letter that the name lacks altogether is one off.
            if !matches!(place, Place::Name(_) | Place::Alias(_))
                || (self.mask & !mask).count_ones() as usize > most
            {
                continue;
            }
            let whole = std::iter::once(name);
            let words = name.split(' ').filter(|word| word.len() < name.len());
            for text in whole.chain(words) {
                if let Some(off) = self.off(text, most)
                    && nearest.is_none_or(|(best, _)| off < best)
                {
                    nearest = Some((off, place));
                }
            }
        }
        nearest
    }

    /// How far off a text is, if not too far. The beginning of a longer text counts as one more:
    /// the person may not have typed to its end yet.
    fn off(&self, text: &str, most: usize) -> Option<usize> {
        let length = self.word.letters.len();
        let whole = text.len().abs_diff(length) <= most;
        let whole = whole.then(|| self.distance(text, most)).flatten();
        let begun = text.get(..length).filter(|beginning| beginning.len() < text.len());
        let begun = begun.and_then(|beginning| self.distance(beginning, most.checked_sub(1)?));
        whole.into_iter().chain(begun.map(|off| off + 1)).min()
    }

    /// The edit distance, if it is no more than `most`. Each letter that only one side has is one
    /// edit at least, or one side of it: most texts are too far off by that alone.
    fn distance(&self, text: &str, most: usize) -> Option<usize> {
        let mask = mask(text.as_bytes());
        let only = |here: u64, there: u64| (here & !there).count_ones() as usize;
        if only(self.mask, mask) > most || only(mask, self.mask) > most {
            return None;
        }
        Some(osa_distance(&self.word.letters, text)).filter(|&off| off <= most)
    }
}
