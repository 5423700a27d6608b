//! Names in another case than the one they are written in: `Łuckiem`, `w Kownie`, `Bielcach`, `Kaune`, `Луцьку`.
//!
//! A word is taken for a case of a name where both begin alike and end as names and their cases do in the Slavic
//! and Baltic languages. An ending that is only begun counts too, so that every beginning of a word that fits
//! fits as well. Works on folded letters; what the letters between mean is for nobody to know here.

/// How a name may end where its cases end otherwise.
const NAMES: [&str; 14] = ["", "a", "o", "e", "y", "i", "as", "is", "us", "ys", "ja", "ia", "iec", "ec"];
/// How its cases may end there.
const CASES: [&str; 26] = [
    "a", "ach", "ami", "ais", "as", "em", "iem", "ich", "ie", "iej", "ej", "oje", "om", "os", "ovi", "ow",
    "owi", "oyu", "s", "u", "ui", "uje", "yh", "ym", "zie", "cie",
];
/// The same for names whose last vowel goes: `Królewiec`, `Królewca`, `Związek`, `Związku`.
const SHORTENED: [&str; 9] = ["ca", "ce", "cem", "cowi", "cu", "ka", "kiem", "kowi", "ku"];
/// What a name and its case share has so many letters at least.
const STEM: usize = 4;
/// Of a shorter name all of it.
const SHORT: usize = 3;

/// The letters that a word shares for certain with a name that it is a case of; none where it is too short for
/// one.
pub(super) fn stem(word: &[u8]) -> Option<&[u8]> {
    (word.len() > SHORT).then(|| word.get(..SHORT)).flatten()
}

/// Whether `word` is a case of the word that `name` begins with.
pub(super) fn is_case(name: &[u8], word: &[u8]) -> bool {
    let length = name.iter().position(|letter| *letter == b' ').unwrap_or(name.len());
    let shared = shared(name, word).min(length);
    let (Some(end), Some(case)) = (name.get(shared..length), word.get(shared..)) else { return false };
    if case.is_empty() || shared < SHORT || shared < STEM && !end.is_empty() {
        return false;
    }
    let known = |ends: &[&str]| ends.iter().any(|known| known.as_bytes().starts_with(case));
    match end {
        b"iec" | b"ec" | b"ek" => known(&SHORTENED),
        _ => NAMES.iter().any(|known| known.as_bytes() == end) && known(&CASES),
    }
}

/// The letters of the words in a text that a word is a case of, but for their endings.
pub(super) fn places<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let starts = text.bytes().enumerate().scan(b' ', |before, (at, letter)| {
        let starts = *before == b' ';
        *before = letter;
        Some((starts, at))
    });
    let words = starts.filter(|(starts, _)| *starts).map(|(_, at)| at);
    words.flat_map(move |at| {
        let name = text.as_bytes().get(at..).unwrap_or_default();
        let fits = is_case(name, word.as_bytes());
        at..at + if fits { shared(name, word.as_bytes()) } else { 0 }
    })
}

/// How many letters two words have in common from the first on.
fn shared(one: &[u8], other: &[u8]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::fold;

    #[test]
    fn cases_are_of_their_names() {
        for (name, word, is) in [
            ("Łuck", "Łuckiem", true),
            ("Луцьк", "Луцькові", true),
            ("Jelgava", "Jelgavoje", true),
            ("Елгава", "Елгавою", true),
            ("Eindhoven", "Eindhovenas", true),
            ("Grodno", "Grodnos", true),
            ("Grodno", "Grodno’s", true),
            ("Królewiec", "Królewcem", true),
            ("Związek", "Związkiem", true),
            ("Tomsk", "Tomas", false),
            ("Gori", "gorszy", false),
        ] {
            let (name, word) = (fold(name), fold(word));
            assert_eq!(is_case(name.as_bytes(), word.as_bytes()), is, "{name} {word}");
        }
    }
}
