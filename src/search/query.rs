//! From typed text to the words that are looked for. A query language belongs here.

use crate::text::fold::{fold, spell};

/// How many folded letters of a query are looked at; the rest of a long paste is let go.
const LETTERS: usize = 64;
/// How many words.
const WORDS: usize = 12;
/// How much typed text is folded at all.
const TYPED: usize = 512;

/// One word of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Folded; never empty, no spaces.
    pub(super) letters: Box<str>,
    /// As typed, in lower case, if it was typed with other than plain letters: then an exact
    /// spelling is meant, while plain letters may be mere haste.
    pub(super) spelled: Option<Box<str>>,
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Query {
    /// Each word once, in the order typed.
    pub(super) words: Vec<Word>,
    /// All words as typed with single spaces between them, if there are several.
    pub(super) phrase: Option<Word>,
}

impl Query {
    /// Reads typed text.
    pub(super) fn new(typed: &str) -> Self {
        let typed: String = typed.chars().take(TYPED).collect();
        let mut words: Vec<Word> = Vec::new();
        let (mut phrase, mut spelled_phrase) = (String::new(), String::new());
        let mut left = LETTERS;
        let spelled = spell(&typed);
        for spelled in spelled.split(' ') {
            let folded = fold(spelled);
            let single = !folded.contains(' ');
            for part in folded.split(' ').filter(|part| !part.is_empty()) {
                let letters = part.get(..left.min(part.len())).unwrap_or_default();
                left -= letters.len();
                if letters.is_empty() || words.len() == WORDS {
                    break;
                }
                let as_typed = if single && letters == part { spelled } else { letters };
                for (phrase, word) in [(&mut phrase, letters), (&mut spelled_phrase, as_typed)] {
                    phrase.push_str(if phrase.is_empty() { "" } else { " " });
                    phrase.push_str(word);
                }
                let word = Word::new(letters, as_typed);
                if !words.contains(&word) {
                    words.push(word);
                }
            }
        }
        let phrase = (phrase.contains(' ')).then(|| Word::new(&phrase, &spelled_phrase));
        Self { words, phrase }
    }
}

impl Word {
    fn new(letters: &str, spelled: &str) -> Self {
        Self { letters: letters.into(), spelled: (letters != spelled).then(|| spelled.into()) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(typed: &str) -> Vec<String> {
        Query::new(typed).words.iter().map(|word| word.letters.to_string()).collect()
    }

    #[test]
    fn typed_text_becomes_words() {
        for (typed, expected) in [
            ("luck", vec!["luck"]),
            ("  Łuck  UKRAINA ", vec!["luck", "ukraina"]),
            ("Bielsko-Biała", vec!["bielsko", "biala"]),
            ("luck luck", vec!["luck"]),
            ("½", vec!["1", "2"]),
            ("- ’ —", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(words(typed), expected, "{typed}");
        }
    }

    #[test]
    fn the_spelling_is_kept_where_it_says_more() {
        let query = Query::new("Łuck luck");
        let spelled: Vec<_> = query.words.iter().map(|word| word.spelled.as_deref()).collect();
        assert_eq!(spelled, [Some("łuck"), None]);
        assert_eq!(query.phrase.unwrap().spelled.as_deref(), Some("łuck luck"));
        assert_eq!(Query::new("luck").phrase, None);
    }

    #[test]
    fn a_paste_is_cut() {
        assert_eq!(words(&"a".repeat(1_000_000)), ["a".repeat(64)]);
        let many: String = ('a'..='z').flat_map(|c| [c, ' ']).collect();
        assert_eq!(words(&many.repeat(1000)).len(), WORDS);
    }

    proptest! {
        #[test]
        fn no_paste_gets_through_whole(typed in any::<String>()) {
            let query = Query::new(&typed);
            prop_assert!(query.words.len() <= WORDS);
            prop_assert!(query.words.iter().map(|word| word.letters.len()).sum::<usize>() <= LETTERS);
            prop_assert!(query.words.iter().all(|word| !word.letters.is_empty() && !word.letters.contains(' ')));
        }
    }
}
