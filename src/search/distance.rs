//! How far off a word is from many texts: the edit distance in which two letters that changed places count as
//! one edit, all rows of its table worked out at once in the bits of a number (Hyyrö 2003). Works on folded
//! letters.

/// A longer word is near nothing.
const LETTERS: usize = 64;

/// A word that texts are compared with.
pub(super) struct Pattern {
    /// For each letter a bit for every place where the word has it.
    places: Box<[u64; 256]>,
    length: usize,
}

/// How far off a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Distance {
    /// As a whole.
    pub(super) whole: usize,
    /// Its beginning that is as long as the word; as the whole where it has no more letters.
    pub(super) begun: usize,
}

impl Pattern {
    /// Of a folded word; none where it is empty or too long.
    pub(super) fn new(word: &str) -> Option<Self> {
        let length = word.len();
        if !(1..=LETTERS).contains(&length) {
            return None;
        }
        let mut places = Box::new([0; 256]);
        for (at, letter) in word.bytes().enumerate() {
            if let Some(places) = places.get_mut(usize::from(letter)) {
                *places |= 1 << at;
            }
        }
        Some(Self { places, length })
    }

    /// How many letters the word has.
    pub(super) fn len(&self) -> usize {
        self.length
    }

    /// The distance to a folded text.
    pub(super) fn distance(&self, text: &str) -> Distance {
        let last = 1 << (self.length - 1);
        // Where the table grows or falls by one, from row to row and from column to column.
        let (mut grows, mut falls) = (u64::MAX, 0);
        let (mut same, mut before) = (0, 0);
        let mut off = self.length;
        let mut begun = None;
        for (at, letter) in text.bytes().enumerate() {
            if at == self.length {
                begun = Some(off);
            }
            let here = self.places.get(usize::from(letter)).copied().unwrap_or(0);
            let swapped = ((!same & here) << 1) & before;
            same = ((here & grows).wrapping_add(grows) ^ grows) | here | falls | swapped;
            let (on, back) = (falls | !(same | grows), same & grows);
            off += usize::from(on & last != 0);
            off -= usize::from(back & last != 0);
            let (on, back) = (on << 1 | 1, back << 1);
            (grows, falls) = (back | !(same | on), on & same);
            before = here;
        }
        Distance { whole: off, begun: begun.unwrap_or(off) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use strsim::osa_distance;

    use super::*;

    #[test]
    fn a_word_without_letters_or_without_end_is_no_pattern() {
        assert!(Pattern::new("").is_none());
        assert!(Pattern::new(&"a".repeat(65)).is_none());
        let longest = Pattern::new(&"a".repeat(64)).unwrap();
        assert_eq!(longest.distance(""), Distance { whole: 64, begun: 64 });
        assert_eq!(longest.distance(&"a".repeat(80)), Distance { whole: 16, begun: 0 });
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_is_the_distance_of_the_library(word in "[abc ]{1,12}", text in "[abc ]{0,16}") {
            let found = Pattern::new(&word).unwrap().distance(&text);
            prop_assert_eq!(found.whole, osa_distance(&word, &text));
            let begun = text.get(..word.len()).unwrap_or(&text);
            prop_assert_eq!(found.begun, osa_distance(&word, begun));
        }
    }
}
