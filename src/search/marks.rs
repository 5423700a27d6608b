//! Which letters of a text to highlight. Asked only for what is on the screen.

use unicode_segmentation::UnicodeSegmentation;

use super::declined;
use super::exact::whole;
use super::grade::{Grade, grade};
use super::matcher::Matcher;
use super::query::Query;
use super::typed::{TermKind, terms};
use crate::text::fold::{Folded, fold, spell};

/// The graphemes of `text`, counted from 0, that the words and exact phrases of the query matched:
/// in order, each once; none if none matches this text. Filters and what must not be found mark
/// nothing.
pub fn marks(query: &str, text: &str) -> Vec<usize> {
    let folded = Folded::new(text);
    let mut marks = Vec::new();
    for term in terms(query).into_iter().filter(|term| !term.not) {
        match term.kind {
            TermKind::Word(range) => {
                let words = Query::of(query.get(range).unwrap_or_default()).words;
                let words = words.into_iter().filter(|word| word.initials.is_none());
                let places = words.flat_map(|word| places(folded.text(), &word.letters));
                marks.extend(folded.graphemes(places));
            }
            TermKind::Exact(range) => {
                marks.extend(exact(query.get(range).unwrap_or_default(), text, &folded));
            }
            TermKind::Filter { .. } => {}
        }
    }
    marks.sort_unstable();
    marks.dedup();
    marks
}

/// Where a phrase stands letter for letter.
fn exact(phrase: &str, text: &str, folded: &Folded) -> Vec<usize> {
    let (plain, spelled) = (fold(phrase), spell(phrase));
    let mut marks = Vec::new();
    for at in whole(folded.text(), &plain) {
        let found = folded.graphemes(at..at + plain.len());
        let (Some(first), Some(last)) = (found.first(), found.last()) else { continue };
        let standing: String = text.graphemes(true).skip(*first).take(last - first + 1).collect();
        if spell(&standing) == spelled {
            marks.extend(found);
        }
    }
    marks
}

fn places(text: &str, word: &str) -> Vec<usize> {
    match grade(text.as_bytes(), word.as_bytes()) {
        None => Vec::new(),
        Some(Grade::Fuzzy) => Matcher::default().places(text, word),
        Some(Grade::Declined | Grade::WordDeclined) => declined::places(text, word).collect(),
        // A single letter stands everywhere: show the one that counted.
        Some(grade) if word.len() == 1 => {
            let at_word = || text.find(&format!(" {word}")).map(|at| at + 1);
            let at = if grade == Grade::Inside { text.find(word) } else { None };
            let first = text.starts_with(word).then_some(0);
            first.or(at).or_else(at_word).into_iter().collect()
        }
        Some(_) => text.match_indices(word).flat_map(|(at, found)| at..at + found.len()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn matched_letters_are_marked() {
        for (query, text, marked) in [
            ("luck", "Łuck", "Łuck"),
            ("lutsk", "Луцьк", "Луцк"),
            ("ŁUCK ukr", "Luck, Ukraina", "LuckUkr"),
            ("strasse", "Große Straße", "Straße"),
            ("ehv", "Eindhoven", "Ehv"),
            ("zmp", "Związek Miast Polskich", "ZMP"),
            ("monoson", "Yehud-Monosson", "Monoson"),
            ("e", "Nowe Grecco", "e"),
            ("g", "Nagoja Grecco", "G"),
            ("umow", "Umowa i umowa", "Umowumow"),
            ("dijon", "Łuck", ""),
            ("", "Łuck", ""),
            ("Kownie", "Kowno", "Kown"),
            ("ㅅㅇ", "Sąsiad", ""),
            ("luckiem", "Politechnika Łucka", "Łuck"),
            ("kraj:litwa wilno", "Wilno, Litwa", "Wilno"),
            ("!litwa wilno !\"na litwie\"", "Wilno na Litwie", "Wilno"),
            (
                "\"rada miasta\"",
                "Rada Miasta i rada; miasta, Rada-Miasta",
                "Rada Miastarada;miastaRada-Miasta",
            ),
            ("\"łuck\"", "Łuck i Luck, Łuckow", "Łuck"),
            ("\"umowa", "umowa", "umowa"),
            ("cafe", "cafe\u{301} bar", "cafe\u{301}"),
        ] {
            let graphemes: Vec<&str> = text.graphemes(true).collect();
            let found: String = marks(query, text).into_iter().map(|at| graphemes[at]).collect();
            assert_eq!(found, marked, "{query} in {text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn marks_lie_inside(query in any::<String>(), text in any::<String>()) {
            let marks = marks(&query, &text);
            prop_assert!(marks.is_sorted_by(|a, b| a < b));
            prop_assert!(marks.iter().all(|&at| at < text.graphemes(true).count()));
        }
    }
}
