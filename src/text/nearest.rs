//! What may have been meant by a word that is not known: the nearest of those that are. Names near to a whole
//! query are for `search` (`near`).

/// The longest word that is compared; nobody mistypes a longer one.
const LONGEST: usize = 60;

/// The known words near enough to be what was meant, the nearest first.
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let length = found.chars().take(LONGEST + 1).count();
    if length > LONGEST {
        return Vec::new();
    }
    let mostly = |word: &str| (word.chars().count().max(length) / 3).max(1);
    let lower = found.to_lowercase();
    let far = |word: &str| strsim::osa_distance(&lower, &word.to_lowercase());
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .filter(|word| word.len().abs_diff(found.len()) <= found.len().max(3))
        .map(|word| (far(word), word))
        .filter(|&(distance, word)| distance <= mostly(word))
        .collect();
    near.sort_unstable();
    near.into_iter().map(|(_, word)| word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_near() {
        let known = ["signed", "joined", "ended"];
        assert_eq!(nearest("singed", known).first(), Some(&"signed"));
        assert_eq!(nearest("Ended", known).first(), Some(&"ended"));
        assert!(nearest("podpisano", known).is_empty());
        assert!(nearest(&"signed".repeat(20), known).is_empty());
    }
}
