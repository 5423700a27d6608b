//! How well one word of a query matches one name: the measure that counts and ranks rest on.
//! Works on folded letters and knows nothing of records.
//!
//! Whatever matches a word also matches every beginning of that word that has two letters or more.
//! Narrowing the matches of the last key to those of the next rests on this.

use strum::EnumCount;

use super::declined;
use super::place::Place;

/// How a word matches, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumCount)]
pub(super) enum Grade {
    /// The whole name, letter for letter as typed with its accents.
    Spelled,
    /// The whole name.
    Whole,
    /// The name begins with it.
    Prefix,
    /// It is the name in another case: `Łuckiem`, `Kowna`, `Луцьку`.
    Declined,
    /// A word of the name begins with it.
    WordPrefix,
    /// It is a word of the name in another case.
    WordDeclined,
    /// The name contains it.
    Inside,
    /// The name has its letters in order, not too far apart.
    Fuzzy,
    /// A summary or an event contains it.
    Text,
}

impl Grade {
    /// The grade counted in such a place: only a name or an alias is *the* name of a record. Whoever
    /// types `milwaukee` means the county rather than an agreement with a party in Milwaukee.
    pub(super) fn at(self, place: Place) -> Self {
        match place {
            Place::Name(_) | Place::Alias(_) => self,
            _ => self.max(Self::Prefix),
        }
    }
}

/// Longer names are not searched for scattered letters: in a long text any would be found.
const FUZZY_LENGTH: usize = 120;
/// How many letters of the name may be skipped between two letters of the word; each further
/// letter of the word allows for one more. `ehv` finds Eindhoven, `mke` Milwaukee, and `luck`
/// does not find Luxemburg Brock.
const SKIPPED: usize = 5;

/// One bit for each letter and digit in a folded text: what lacks a bit of the word has no match.
pub(super) fn mask(text: &[u8]) -> u64 {
    text.iter().fold(0, |mask, &letter| {
        mask | match letter {
            b'a'..=b'z' => 1 << (letter - b'a'),
            b'0'..=b'9' => 1 << (letter - b'0' + 26),
            _ => 0,
        }
    })
}

/// What can be told of a folded text without reading it: most names are passed over by this alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sieve {
    /// Its letters.
    pub(super) letters: u64,
    /// The first letters of its words.
    initials: u64,
    /// Pairs of neighbours, several sharing a bit.
    pairs: u64,
    /// The letters that a name must have of which this may be a case.
    stem: u64,
}

impl Sieve {
    /// The sieve of a folded text.
    pub(super) fn new(text: &[u8]) -> Self {
        let first = |word: &[u8]| word.get(..1).map_or(0, mask);
        let pair = |pair: &[u8]| match pair {
            &[a, b] => 1 << ((a.wrapping_mul(31) ^ b.wrapping_mul(7)) & 63),
            _ => 0u64,
        };
        Self {
            letters: mask(text),
            initials: text.split(|&letter| letter == b' ').fold(0, |mask, word| mask | first(word)),
            pairs: text.windows(2).fold(0, |mask, window| mask | pair(window)),
            stem: declined::stem(text).map_or(u64::MAX, mask),
        }
    }

    /// The best grade that a text with this sieve may have for the word with that one, if any:
    /// it may have a word that begins as this one does, or contain it further on.
    pub(super) fn at_best(self, word: Self) -> Option<Grade> {
        let begun = self.initials & word.initials != 0;
        if self.letters & word.letters == word.letters {
            let inside = || (self.pairs & word.pairs == word.pairs).then_some(Grade::Inside);
            if begun { Some(Grade::Spelled) } else { inside() }
        } else {
            (begun && self.letters & word.stem == word.stem).then_some(Grade::Declined)
        }
    }
}

/// How `word` matches `name`, both folded, `word` not empty; never `Spelled` or `Text`.
pub(super) fn grade(name: &[u8], word: &[u8]) -> Option<Grade> {
    let (&first, further) = word.split_first()?;
    let fuzzy = name.len() <= FUZZY_LENGTH && !further.is_empty();
    let mut best: Option<Grade> = None;
    let mut rest = name;
    let mut before = b' ';
    while let Some((&letter, tail)) = rest.split_first() {
        if letter == first {
            let at_word = before == b' ';
            if tail.starts_with(further) {
                if rest.len() == name.len() {
                    return Some(if name.len() == word.len() { Grade::Whole } else { Grade::Prefix });
                }
                if at_word {
                    return Some(Grade::WordPrefix);
                }
                best = Some(best.map_or(Grade::Inside, |best| best.min(Grade::Inside)));
            } else if at_word && declined::is_case(rest, word) {
                if rest.len() == name.len() && !name.contains(&b' ') {
                    return Some(Grade::Declined);
                }
                best = Some(Grade::WordDeclined);
            } else if fuzzy && best.is_none() && at_word && is_near(tail, further) {
                best = Some(Grade::Fuzzy);
            }
        }
        before = letter;
        rest = tail;
    }
    best.or_else(|| (fuzzy && has_initials(name, word)).then_some(Grade::Fuzzy))
}

/// Whether the letters follow one another in `name`, each at its first chance, without skipping
/// too many. A jump to the beginning of a word is free: people abbreviate so.
fn is_near(name: &[u8], letters: &[u8]) -> bool {
    let mut name = name.iter();
    let mut skipped = 0;
    for (number, &letter) in letters.iter().enumerate() {
        let mut gap = 0;
        let mut before = 0;
        loop {
            match name.next() {
                None => return false,
                Some(&found) if found == letter => break,
                Some(&other) => {
                    gap += 1;
                    before = other;
                }
            }
        }
        skipped += if before == b' ' { 0 } else { gap };
        if skipped > SKIPPED + number {
            return false;
        }
    }
    true
}

/// Whether the letters are initials of the name's words, in order: `ubc`, `zmp`.
fn has_initials(name: &[u8], letters: &[u8]) -> bool {
    let mut initials = name.split(|&letter| letter == b' ').filter_map(<[u8]>::first);
    letters.iter().all(|letter| initials.any(|initial| initial == letter))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_graded() {
        use Grade::*;
        for (name, word, expected) in [
            ("luck", "luck", Some(Whole)),
            ("luckau", "luck", Some(Prefix)),
            ("nowy luck", "luck", Some(WordPrefix)),
            ("pluck", "luck", Some(Inside)),
            ("pluck luck", "luck", Some(WordPrefix)),
            ("eindhoven", "ehv", Some(Fuzzy)),
            ("milwaukee county", "mke", Some(Fuzzy)),
            ("mazara del vallo", "mzrvallo", Some(Fuzzy)),
            ("eindhoven", "eidhoven", Some(Fuzzy)),
            ("union of the baltic cities", "ubc", Some(Fuzzy)),
            ("zwiazek miast polskich", "zmp", Some(Fuzzy)),
            ("new york city", "nyc", Some(Fuzzy)),
            ("luxemburg brock", "luck", None),
            ("eindhoven", "nhv", None),
            ("eindhoven", "eindohven", None),
            ("dijon", "x", None),
            ("dijon", "j", Some(Inside)),
            ("luck", "luckiem", Some(Declined)),
            ("luck", "lucki", Some(Declined)),
            ("kowno", "kowna", Some(Declined)),
            ("kowno", "kownie", Some(Declined)),
            ("krolewiec", "krolewca", Some(Declined)),
            ("bielce", "bielcach", Some(Declined)),
            ("kaunas", "kaune", Some(Declined)),
            ("lutsk", "lutsku", Some(Declined)),
            ("mazara del vallo", "mazary", Some(WordDeclined)),
            ("politechnika lucka", "luckiem", Some(WordDeclined)),
            ("grodno", "grodzie", None),
            ("luck", "luckiewicz", None),
            ("", "a", None),
        ] {
            assert_eq!(grade(name.as_bytes(), word.as_bytes()), expected, "{name} {word}");
        }
        let long = format!("luxcxk {}", "y".repeat(FUZZY_LENGTH));
        assert_eq!(grade(long.as_bytes(), b"luck"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_match_matches_every_shorter_word(name in "[a-c ]{0,14}", word in "[a-c]{2,6}") {
            let (name, word) = (name.as_bytes(), word.as_bytes());
            if let Some(grade) = grade(name, word) {
                prop_assert!(Sieve::new(name).at_best(Sieve::new(word)).is_some_and(|best| best <= grade));
                for end in 2..word.len() {
                    prop_assert!(super::grade(name, &word[..end]).is_some());
                }
            }
        }

        #[test]
        fn a_match_has_the_letters_in_order(name in "[a-d ]{0,14}", word in "[a-d]{1,5}") {
            let grade = grade(name.as_bytes(), word.as_bytes());
            let declined = matches!(grade, Some(Grade::Declined | Grade::WordDeclined));
            if grade.is_some() && !declined {
                let mut letters = name.bytes();
                prop_assert!(word.bytes().all(|letter| letters.any(|other| other == letter)));
            }
            let contained = grade.is_some_and(|grade| grade <= Grade::Inside) && !declined;
            prop_assert!(contained == name.contains(&word) || declined);
        }
    }
}
