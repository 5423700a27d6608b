//! Summaries and events: which words occur in which records.
//!
//! A word of a query never holds a space, so it stands in a text exactly if it stands in one of
//! the text's words. A file has far fewer different words than words: these few are searched, and
//! the texts themselves are neither kept nor read.

use foldhash::HashMap;

use super::grade::mask;
use super::place::Place;
use crate::history::RecordNo;

/// Where in a record a word occurs first: its summaries by number, then, from `EVENTS` on, its
/// events. More than 32 767 of either are told as the last of them.
pub(super) type Spot = u16;

/// No occurrence.
pub(super) const NOWHERE: Spot = Spot::MAX;
const EVENTS: Spot = 1 << 15;

fn spot(place: Place) -> Spot {
    let number =
        |number: usize, least: Spot| least + Spot::try_from(number).unwrap_or(Spot::MAX).min(EVENTS - 2);
    match place {
        Place::Summary(at) => number(at, 0),
        Place::Event(at) => number(at.index(), EVENTS),
        _ => NOWHERE,
    }
}

/// The place that a spot stands for.
pub(super) fn place(spot: Spot) -> Place {
    match spot.checked_sub(EVENTS) {
        Some(event) => Place::Event(event.into()),
        None => Place::Summary(spot.into()),
    }
}

/// The different words and where they occur.
#[derive(Debug, Default)]
pub(super) struct Texts {
    letters: String,
    /// Where in `letters` each word ends.
    ends: Vec<u32>,
    masks: Vec<u64>,
    /// Where in `records` and `spots` each word's occurrences end.
    occurrence_ends: Vec<usize>,
    records: Vec<RecordNo>,
    spots: Vec<Spot>,
}

impl Texts {
    /// The words that contain `letters`; among those that a shorter query had, if given. A single
    /// letter is looked for as a word of its own: inside words it would be everywhere.
    pub(super) fn words(&self, letters: &str, among: Option<&[u32]>) -> Vec<u32> {
        let wanted = mask(letters.as_bytes());
        let has = |word: &u32| {
            let mask = self.masks.get(*word as usize).copied().unwrap_or(0);
            mask & wanted == wanted && {
                let word = self.word(*word);
                if letters.len() == 1 {
                    word == letters
                } else {
                    contains(word.as_bytes(), letters.as_bytes())
                }
            }
        };
        match among {
            Some(words) => words.iter().copied().filter(has).collect(),
            None => (0..u32::try_from(self.masks.len()).unwrap_or(u32::MAX)).filter(has).collect(),
        }
    }

    /// Notes for each record the first spot where one of the words occurs.
    pub(super) fn mark(&self, words: &[u32], spots: &mut [Spot]) {
        for &word in words {
            let end = |word: usize| self.occurrence_ends.get(word).copied();
            let word = word as usize;
            let range = word.checked_sub(1).and_then(end).unwrap_or(0)..end(word).unwrap_or(0);
            let records = self.records.get(range.clone()).unwrap_or_default();
            for (&record, &spot) in records.iter().zip(self.spots.get(range).unwrap_or_default()) {
                if let Some(first) = spots.get_mut(record.index()) {
                    *first = spot.min(*first);
                }
            }
        }
    }

    /// A word by its number.
    pub(super) fn word(&self, word: u32) -> &str {
        let end = |word: u32| self.ends.get(word as usize).map(|&end| end as usize);
        let start = word.checked_sub(1).and_then(end).unwrap_or(0);
        self.letters.get(start..end(word).unwrap_or(0)).unwrap_or_default()
    }
}

/// Shorter and, on single words, faster than `str::contains`.
fn contains(word: &[u8], letters: &[u8]) -> bool {
    let Some((first, further)) = letters.split_first() else { return true };
    let mut rest = word;
    while let Some((letter, tail)) = rest.split_first() {
        if letter == first && tail.starts_with(further) {
            return true;
        }
        rest = tail;
    }
    false
}

/// Gathers the words of texts, record after record.
#[derive(Default)]
pub(super) struct Gather {
    texts: Texts,
    numbers: HashMap<Box<str>, u32>,
    /// The last record that each word was seen in.
    seen: Vec<Option<RecordNo>>,
    occurrences: Vec<(u32, RecordNo, Spot)>,
}

impl Gather {
    /// Adds a folded text of a record. Records come in order, each one's places from the best on.
    pub(super) fn text(&mut self, record: RecordNo, place: Place, folded: &str) {
        for word in folded.split_ascii_whitespace() {
            let number = self.number(word);
            if let Some(seen) = self.seen.get_mut(number as usize)
                && *seen != Some(record)
            {
                *seen = Some(record);
                self.occurrences.push((number, record, spot(place)));
            }
        }
    }

    /// Everything gathered, by word.
    pub(super) fn done(self) -> Texts {
        let Self { mut texts, occurrences, .. } = self;
        let mut ends = vec![0usize; texts.masks.len()];
        for &(word, ..) in &occurrences {
            if let Some(count) = ends.get_mut(word as usize) {
                *count += 1;
            }
        }
        // Counts become beginnings; filling in moves each beginning to its end.
        let mut sum = 0;
        for end in &mut ends {
            sum += std::mem::replace(end, sum);
        }
        texts.records = vec![RecordNo::default(); sum];
        texts.spots = vec![NOWHERE; sum];
        for (word, record, spot) in occurrences {
            let Some(at) = ends.get_mut(word as usize) else { continue };
            if let (Some(to_record), Some(to_spot)) = (texts.records.get_mut(*at), texts.spots.get_mut(*at)) {
                (*to_record, *to_spot) = (record, spot);
            }
            *at += 1;
        }
        texts.occurrence_ends = ends;
        texts
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.numbers.get(word) {
            return number;
        }
        let number = u32::try_from(self.texts.masks.len()).unwrap_or(u32::MAX);
        self.texts.letters.push_str(word);
        self.texts.ends.push(u32::try_from(self.texts.letters.len()).unwrap_or(u32::MAX));
        self.texts.masks.push(mask(word.as_bytes()));
        self.seen.push(None);
        self.numbers.insert(word.into(), number);
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(records: &[&[(Place, &str)]]) -> Texts {
        let mut gather = Gather::default();
        for (record, texts) in RecordNo::all().zip(records) {
            for &(place, text) in *texts {
                gather.text(record, place, text);
            }
        }
        gather.done()
    }

    #[test]
    fn words_lead_to_their_first_place_in_each_record() {
        let (summary, event) = (Place::Summary, |at: u16| Place::Event(at.into()));
        let texts = texts(&[
            &[(summary(0), "umowa z miastem"), (event(1), "umowa wygasla")],
            &[(event(40_000), "nic")],
            &[(summary(0), "wizyta"), (event(0), "odnowiona umowa"), (event(2), "umowa")],
        ]);
        for (letters, expected) in [
            ("umow", vec![(0, summary(0)), (2, event(0))]),
            ("wyg", vec![(0, event(1))]),
            ("ni", vec![(1, event(32_766))]),
            ("z", vec![(0, summary(0))]),
            ("umowaz", vec![]),
        ] {
            let mut spots = vec![NOWHERE; 3];
            texts.mark(&texts.words(letters, None), &mut spots);
            let found: Vec<_> = (0..).zip(spots).filter(|&(_, spot)| spot != NOWHERE).collect();
            let found: Vec<_> = found.into_iter().map(|(record, spot)| (record, place(spot))).collect();
            assert_eq!(found, expected, "{letters}");
        }
        let shorter = texts.words("um", None);
        assert_eq!(texts.words("umo", Some(&shorter)), texts.words("umo", None));
    }
}
