//! The fuzzy matcher: scores for scattered letters and the places of these letters.
//!
//! The only file that names `fuzzy_matcher`. It is given folded text only, because the crate folds
//! ASCII case and nothing else, and its places are bytes of that text. Which matches count at all
//! is `grade`'s to say.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::{SkimMatcherV2, SkimScoreConfig};

/// For a letter that matches.
const LETTER: i32 = 16;
/// More for one that begins a word; twice as much for the first of the name.
const HEAD: i32 = 4;
/// More for one that follows the letter before it at once. Never less than any other bonus: the
/// crate reads a bonus that an earlier call may have left behind, and a score would depend on
/// what was matched before (`aaa` in `aaab aaaa`: 71 alone, 83 after other names). While this is
/// the greatest bonus, what was left behind makes no difference.
const CONSECUTIVE: i32 = 2 * HEAD;
const GAP_START: i32 = -3;
const GAP: i32 = -1;

/// The matcher, and the memory it works in.
pub(super) struct Matcher(SkimMatcherV2);

impl Default for Matcher {
    fn default() -> Self {
        let scores = SkimScoreConfig {
            score_match: LETTER,
            gap_start: GAP_START,
            gap_extension: GAP,
            bonus_first_char_multiplier: 2,
            bonus_head: HEAD,
            bonus_break: 0,
            bonus_camel: 0,
            bonus_consecutive: CONSECUTIVE,
            penalty_case_mismatch: 0,
        };
        Self(SkimMatcherV2::default().score_config(scores).respect_case())
    }
}

impl Matcher {
    /// How good the match is; `None` if the name does not have the letters in order.
    pub(super) fn score(&self, name: &str, word: &str) -> Option<i64> {
        self.0.fuzzy_match(name, word)
    }

    /// The places of the matched letters in the name, in order.
    pub(super) fn places(&self, name: &str, word: &str) -> Vec<usize> {
        self.0.fuzzy_indices(name, word).map(|(_, places)| places).unwrap_or_default()
    }
}

/// The best score that a word of so many letters can reach in a name that does not contain it
/// in one piece: every letter after the first follows at once, but for one that begins a word.
pub(super) fn ceiling(letters: usize) -> i64 {
    let first = LETTER + GAP + 2 * HEAD;
    let gap = LETTER + HEAD + GAP_START + GAP;
    let further = i64::try_from(letters.saturating_sub(2)).unwrap_or(i64::MAX);
    further.saturating_mul(i64::from(LETTER + CONSECUTIVE)) + i64::from(first + gap)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn scores_prefer_beginnings_and_runs() {
        let matcher = Matcher::default();
        let score = |name, word| matcher.score(name, word).unwrap();
        assert!(score("eindhoven", "eidh") > score("eindhoven", "enho"));
        assert!(score("new york", "ny") > score("nahly", "ny"));
        assert_eq!(matcher.score("eindhoven", "eindohven"), None);
        assert_eq!(matcher.places("eindhoven", "ehv"), [0, 4, 6]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn scores_stay_under_the_ceiling_and_forget_what_came_before(
            names in prop::collection::vec("[ab ]{1,12}", 1..8), word in "[ab]{2,5}",
        ) {
            let matcher = Matcher::default();
            for name in names {
                let score = matcher.score(&name, &word);
                prop_assert_eq!(score, Matcher::default().score(&name, &word));
                if !name.contains(&word) {
                    prop_assert!(score.is_none_or(|score| score <= ceiling(word.len())));
                }
                let places = matcher.places(&name, &word);
                prop_assert_eq!(places.len(), if score.is_some() { word.len() } else { 0 });
                prop_assert!(places.is_sorted());
                let found: String = places.iter().map(|&at| name.as_bytes()[at] as char).collect();
                prop_assert!(score.is_none() || found == word);
            }
        }
    }
}
