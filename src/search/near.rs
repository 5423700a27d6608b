//! What may have been meant when nothing matches as typed: the names nearest by edit distance.

use super::best::{Score, tie};
use super::distance::{Distance, Pattern};
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
    let Some(misspelt) = Misspelt::new(query, recall) else { return Vec::new() };
    let mut found: Vec<Near> = Vec::new();
    let mut nearest = usize::MAX - 1;
    for record in RecordNo::all().take(index.len()) {
        let tie = tie(order, record);
        if tie == u32::MAX {
            continue;
        }
        let Some((off, place)) = misspelt.nearest(index, record, nearest + 1) else { continue };
        nearest = off.min(nearest);
        found.push(Near { score: Score::off(off, place), tie, record, off, place: key(place) });
    }
    found.retain(|near| near.off <= nearest + 1);
    found.sort_unstable();
    found
}

/// Whether one of these records has a name that is near.
pub(super) fn is_near(
    index: &Index,
    query: &Query,
    recall: &Recall,
    among: &dyn Fn(RecordNo) -> bool,
) -> bool {
    let Some(misspelt) = Misspelt::new(query, recall) else { return false };
    let mut records = RecordNo::all().take(index.len()).filter(|record| among(*record));
    records.any(|record| misspelt.nearest(index, record, usize::MAX).is_some())
}

/// A query of which a word may be misspelt.
struct Misspelt<'a> {
    /// Each word, and the records that have it as typed.
    words: Vec<(Sought, &'a [Match])>,
    phrase: Option<Sought>,
}

impl<'a> Misspelt<'a> {
    /// None where every word is too short for it.
    fn new(query: &Query, recall: &'a Recall) -> Option<Self> {
        let words = query.words.iter();
        let words = words.map(|word| (Sought::new(word), recall.matches(word).unwrap_or_default()));
        let mut words: Vec<(Sought, &[Match])> = words.collect();
        // What rules out most records is asked first.
        words.sort_by_key(|(sought, matches)| (sought.allowed, matches.len()));
        let phrase = query.phrase.as_ref().map(Sought::new);
        let may = words.iter().map(|(sought, _)| sought).chain(&phrase).any(|sought| sought.allowed > 0);
        may.then_some(Self { words, phrase })
    }

    /// How far off a record is, all words together or each apart, and where the one furthest off is; none
    /// where it is more than `most`.
    fn nearest(&self, index: &Index, record: RecordNo, most: usize) -> Option<(usize, Place)> {
        let together = self.phrase.as_ref().and_then(|phrase| phrase.nearest(index, record, most));
        let found = together.into_iter().chain(self.apart(index, record, most));
        found.min_by_key(|&(off, place)| (off, key(place))).filter(|(off, _)| *off <= most)
    }

    fn apart(&self, index: &Index, record: RecordNo, most: usize) -> Option<(usize, Place)> {
        let mut sum = 0;
        let mut worst: Option<(usize, Place)> = None;
        for (sought, matches) in &self.words {
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
}

fn key(place: Place) -> (u8, usize) {
    let (Place::Name(number) | Place::Alias(number)) = place else { return (place.order(), 0) };
    (place.order(), number)
}

/// A word that may be misspelt.
struct Sought {
    /// None where no letter of it may be wrong.
    pattern: Option<Pattern>,
    mask: u64,
    allowed: usize,
}

impl Sought {
    fn new(word: &Word) -> Self {
        let allowed = if word.initials.is_some() { 0 } else { allowed(word.letters.len()) };
        let pattern = (allowed > 0).then(|| Pattern::new(&word.letters)).flatten();
        Self {
            allowed: if pattern.is_some() { allowed } else { 0 },
            pattern,
            mask: mask(word.letters.as_bytes()),
        }
    }

    /// The nearest name or alias of a record, as a whole or by one of its words, if it is no more
    /// than `most` off: whatever is further than the nearest so far is of no use.
    fn nearest(&self, index: &Index, record: RecordNo, most: usize) -> Option<(usize, Place)> {
        let pattern = self.pattern.as_ref()?;
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
                if let Some(off) = off(pattern, text, most)
                    && nearest.is_none_or(|(best, _)| off < best)
                {
                    nearest = Some((off, place));
                }
            }
        }
        nearest
    }
}

/// How far off a text is, if not too far. The beginning of a longer text counts as one more: the
/// person may not have typed to its end yet.
fn off(word: &Pattern, text: &str, most: usize) -> Option<usize> {
    if text.len() + most < word.len() {
        return None;
    }
    // Letters that are more than may be wrong only show that the text is longer.
    let read = text.get(..word.len() + most + 1).unwrap_or(text);
    let Distance { whole, begun } = word.distance(read);
    let begun = if text.len() > word.len() { begun + 1 } else { whole };
    Some(whole.min(begun)).filter(|off| *off <= most)
}
