//! From typed text to the words that are looked for: what `typed` takes apart, folded and counted.

use super::typed::{TermKind, terms};
use crate::text::fold::{fold, initials, is_initials, spell};

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
    /// The consonants that Korean syllables begin with, if nothing else was typed: they are no sounds to
    /// be found anywhere, and stand for whole syllables.
    pub(super) initials: Option<Box<str>>,
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
    /// The words and exact phrases of typed text that must be found; filters and what must not be
    /// found are not looked for.
    pub(super) fn new(typed: &str) -> Self {
        let mut query = Gathered::default();
        for term in terms(typed).into_iter().filter(|term| !term.not) {
            if let TermKind::Word(range) | TermKind::Exact(range) = term.kind {
                query.text(typed.get(range).unwrap_or_default());
            }
        }
        query.done()
    }

    /// The words of a text taken as it is.
    pub(super) fn of(text: &str) -> Self {
        let mut query = Gathered::default();
        query.text(text);
        query.done()
    }
}

/// A query in the making.
struct Gathered {
    words: Vec<Word>,
    phrase: String,
    spelled: String,
    /// How many letters may still be taken.
    left: usize,
}

impl Default for Gathered {
    fn default() -> Self {
        Self { words: Vec::new(), phrase: String::new(), spelled: String::new(), left: LETTERS }
    }
}

impl Gathered {
    fn text(&mut self, text: &str) {
        let text: String = text.chars().take(TYPED).collect();
        for spelled in spell(&text).split(' ') {
            let folded = fold(spelled);
            let single = !folded.contains(' ');
            for part in folded.split(' ').filter(|part| !part.is_empty()) {
                let letters = part.get(..self.left.min(part.len())).unwrap_or_default();
                self.left -= letters.len();
                if letters.is_empty() || self.words.len() == WORDS {
                    return;
                }
                self.word(letters, if single && letters == part { spelled } else { letters });
            }
        }
    }

    fn word(&mut self, letters: &str, as_typed: &str) {
        for (phrase, word) in [(&mut self.phrase, letters), (&mut self.spelled, as_typed)] {
            phrase.push_str(if phrase.is_empty() { "" } else { " " });
            phrase.push_str(word);
        }
        let word = Word::new(letters, as_typed);
        if !self.words.contains(&word) {
            self.words.push(word);
        }
    }

    fn done(self) -> Query {
        let phrase = self.phrase.contains(' ').then(|| Word::new(&self.phrase, &self.spelled));
        Query { words: self.words, phrase }
    }
}

impl Word {
    fn new(letters: &str, spelled: &str) -> Self {
        Self {
            letters: letters.into(),
            spelled: (letters != spelled).then(|| spelled.into()),
            initials: is_initials(spelled).then(|| initials(spelled).collect::<String>().into()),
        }
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
            ("kraj:litwa wilno !kowno", vec!["wilno"]),
            ("\"Rada Miasta\" umowa !\"list intencyjny\"", vec!["rada", "miasta", "umowa"]),
            ("\"Rada Mia", vec!["rada", "mia"]),
            ("12:30 https://a.pl", vec!["12", "30", "https", "a", "pl"]),
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
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_paste_gets_through_whole(typed in any::<String>()) {
            let query = Query::new(&typed);
            prop_assert!(query.words.len() <= WORDS);
            prop_assert!(query.words.iter().map(|word| word.letters.len()).sum::<usize>() <= LETTERS);
            prop_assert!(query.words.iter().all(|word| !word.letters.is_empty() && !word.letters.contains(' ')));
        }
    }
}
