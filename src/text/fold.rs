//! Folding: what a person types and what a record holds, brought to the same letters.
//!
//! Folded text is made of `a`–`z`, `0`–`9` and single spaces, nothing else: lower case, without
//! accents, other scripts in Latin letters, every hyphen, no-break space and full stop a space, no
//! apostrophes. `Łuck`, `LUCK` and `łuck` become `luck`; `Луцьк` becomes `lutsk`, whoever typed it.
//! Folded text is for comparing only. Nothing here is ever shown, and nothing here compares.

use std::sync::OnceLock;

use any_ascii::any_ascii_char;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

/// The text folded.
pub fn fold(text: &str) -> String {
    let mut folded = Plain(Vec::with_capacity(text.len()));
    let mut gap = Gap::default();
    if text.is_ascii() {
        text.bytes().for_each(|letter| gap.ascii(letter, 0, &mut folded));
    } else if text.chars().any(is_composed_apart) {
        text.nfc().for_each(|c| gap.put(c, 0, &mut folded));
    } else {
        text.chars().for_each(|c| gap.put(c, 0, &mut folded));
    }
    String::from_utf8(folded.0).unwrap_or_default()
}

/// The text in lower case with its accents and in its own script, but with spaces, hyphens and
/// apostrophes treated as in folding: tells `łuck` from `luck` where folding does not.
pub fn spell(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    let mut gap = false;
    let mut lower: String = text.chars().flat_map(char::to_lowercase).collect();
    // Below the first accent that stands apart everything is composed.
    if lower.chars().any(|c| c >= '\u{300}') && is_nfc_quick(lower.chars()) != IsNormalized::Yes {
        lower = lower.nfc().collect();
    }
    for c in lower.chars() {
        if is_apostrophe(c) {
            continue;
        }
        if !c.is_alphanumeric() && canonical_combining_class(c) == 0 {
            gap = true;
            continue;
        }
        if std::mem::take(&mut gap) && !spelled.is_empty() {
            spelled.push(' ');
        }
        spelled.push(c);
    }
    spelled
}

/// The consonants that the syllables of Hangul in a text begin with: `서울` is `ᄉᄋ`, and so is `ㅅㅇ`.
pub fn initials(text: &str) -> impl Iterator<Item = char> + '_ {
    text.nfkd().filter(|c| is_initial(*c))
}

/// Whether there is nothing but such consonants in a text.
pub fn is_initials(text: &str) -> bool {
    !text.is_empty() && text.nfkd().all(is_initial)
}

fn is_initial(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{1112}')
}

/// Folded text that remembers which grapheme of the original each of its bytes came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
    origin: Vec<usize>,
}

impl Folded {
    /// Folds `text`.
    pub fn new(text: &str) -> Self {
        let mut folded = Self::default();
        let mut gap = Gap::default();
        for (number, grapheme) in text.graphemes(true).enumerate() {
            if grapheme.chars().any(is_composed_apart) {
                grapheme.nfc().for_each(|c| gap.put(c, number, &mut folded));
            } else {
                grapheme.chars().for_each(|c| gap.put(c, number, &mut folded));
            }
        }
        folded
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The graphemes of the original, counted from 0, that these bytes of the folded text came
    /// from: in order, each once. Places outside the text are passed over.
    pub fn graphemes(&self, places: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let mut numbers: Vec<usize> =
            places.into_iter().filter_map(|at| self.origin.get(at).copied()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

/// Whatever folded letters are put into.
trait Sink {
    /// Takes a letter, digit or space that came from this grapheme.
    fn letter(&mut self, letter: u8, grapheme: usize);
    fn is_empty(&self) -> bool;
}

/// Bytes rather than a `String`: all of them are ASCII, and whole files are folded through here.
struct Plain(Vec<u8>);

impl Sink for Plain {
    fn letter(&mut self, letter: u8, _: usize) {
        self.0.push(letter);
    }
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Sink for Folded {
    fn letter(&mut self, letter: u8, grapheme: usize) {
        self.text.push(char::from(letter));
        self.origin.push(grapheme);
    }
    fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// The grapheme of the first separator since the last letter. It becomes a space only before
/// another letter, so that none leads, trails or stands double.
#[derive(Default)]
struct Gap(Option<usize>);

impl Gap {
    fn put(&mut self, c: char, grapheme: usize, into: &mut impl Sink) {
        if let Ok(letter) = u8::try_from(c)
            && letter.is_ascii()
        {
            return self.ascii(letter, grapheme, into);
        }
        match COMMON.get((c as usize).wrapping_sub(COMMON_FIRST)) {
            Some(known) => {
                let letters = known.get_or_init(|| letters(c).into());
                letters.bytes().for_each(|letter| self.ascii(letter, grapheme, into));
            }
            None => letters(c).bytes().for_each(|letter| self.ascii(letter, grapheme, into)),
        }
    }

    fn ascii(&mut self, c: u8, grapheme: usize, into: &mut impl Sink) {
        if c.is_ascii_alphanumeric() {
            if let Some(from) = self.0.take() {
                into.letter(b' ', from);
            }
            into.letter(c.to_ascii_lowercase(), grapheme);
        } else if !is_apostrophe(c.into()) && self.0.is_none() && !into.is_empty() {
            self.0 = Some(grapheme);
        }
    }
}

/// Latin, Greek and Cyrillic letters, whose folding is worked out once: a file is full of them.
static COMMON: [OnceLock<Box<str>>; COMMON_END - COMMON_FIRST] =
    [const { OnceLock::new() }; COMMON_END - COMMON_FIRST];
const COMMON_FIRST: usize = 0x80;
const COMMON_END: usize = 0x0530;

/// What one character becomes: Latin letters, digits, a space for a separator, or nothing.
fn letters(c: char) -> String {
    let mut out = String::new();
    if is_apostrophe(c) {
        return out;
    }
    for lower in c.to_lowercase() {
        if is_kana_or_hangul(lower) {
            romanise(lower, &mut out);
            continue;
        }
        for part in std::iter::once(lower).nfkd() {
            // Accents only: the vowel signs of India's scripts have class 0 and are letters.
            if canonical_combining_class(part) == 0 {
                romanise(part, &mut out);
            }
        }
    }
    out
}

fn romanise(c: char, out: &mut String) {
    // Transliteration writes ь and ъ as quotation marks: inside a letter they are no separators.
    let is_letter = c.is_alphanumeric();
    for letter in any_ascii_char(c).chars() {
        if letter.is_ascii_alphanumeric() {
            out.push(letter.to_ascii_lowercase());
        } else if !is_letter {
            out.push(' ');
        }
    }
}

/// Signs that stand inside a word without parting it, as in `Слов'янськ` or `L’Aquila`.
pub fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '´'
            | '’'
            | '‘'
            | '‛'
            | '′'
            | 'ʹ'
            | 'ʻ'
            | 'ʼ'
            | 'ʽ'
            | 'ʾ'
            | 'ʿ'
            | 'ˈ'
            | '＇'
            | '״'
            | '׳'
    )
}

/// Scripts where taking a syllable apart would change its reading: `が` is *ga*, not *ka*.
fn is_kana_or_hangul(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30FF}' | '\u{AC00}'..='\u{D7A3}')
}

/// Marks and letters of such syllables that stand apart in text that was not composed.
fn is_composed_apart(c: char) -> bool {
    matches!(c, '\u{3099}' | '\u{309A}' | '\u{1100}'..='\u{11FF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_fold_to_letters() {
        for (text, folded) in [
            ("Łuck", "luck"),
            ("LUCK", "luck"),
            ("Луцьк", "lutsk"),
            ("Гродна", "grodna"),
            ("Białystok", "bialystok"),
            ("Łódź", "lodz"),
            ("Straße", "strasse"),
            ("STRASSE", "strasse"),
            ("Sumqayıt", "sumqayit"),
            ("İstanbul", "istanbul"),
            ("Œuvre þorn Đakovo Ħamrun Ærø", "oeuvre thorn dakovo hamrun aero"),
            ("Königsberg", "konigsberg"),
            ("Кёнигсберг", "kenigsberg"),
            ("Yehud-Monosson", "yehud monosson"),
            ("Yehud\u{2011}Monosson", "yehud monosson"),
            ("Bielsko–Biała", "bielsko biala"),
            ("16\u{a0}marca 2018\u{202f}r.", "16 marca 2018 r"),
            ("  „Mosty” — (tak)… ", "mosty tak"),
            ("L’Aquila", "laquila"),
            ("Слов'янськ", "slovyansk"),
            ("יהוד-מונוסון", "yhvd mvnvsvn"),
            ("გორი", "gori"),
            ("崇左市", "chongzuoshi"),
            ("Αθήνα", "athina"),
            ("が カ\u{3099} 가 \u{1100}\u{1161}", "ga ga ga ga"),
            ("कि", "ki"),
            ("ь’—", ""),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
            assert_eq!(Folded::new(text).text(), folded, "{text}");
        }
    }

    #[test]
    fn spelling_keeps_accents_and_scripts() {
        for (text, spelled) in [
            ("ŁUCK", "łuck"),
            ("Luck", "luck"),
            ("Луцьк", "луцьк"),
            ("e\u{301}a", "éa"),
            ("Bielsko–Biała.", "bielsko biała"),
            ("L’Aquila", "laquila"),
        ] {
            assert_eq!(spell(text), spelled, "{text}");
        }
    }

    #[test]
    fn syllables_are_known_by_their_first_consonants() {
        for (text, consonants, alone) in [
            ("ㅅㅇ", "\u{1109}\u{110b}", true),
            ("서울", "\u{1109}\u{110b}", false),
            ("서ㅇ", "\u{1109}\u{110b}", false),
            ("ㅅㅓ", "\u{1109}", false),
            ("Šiauliai", "", false),
            ("", "", false),
        ] {
            assert_eq!(
                (initials(text).collect::<String>().as_str(), is_initials(text)),
                (consonants, alone),
                "{text}"
            );
        }
    }

    #[test]
    fn places_lead_back_to_graphemes() {
        for (text, places, graphemes) in [
            ("Łuck", vec![0, 1], vec![0, 1]),
            ("Groß", vec![3, 4], vec![3]),
            ("„Łódź”", vec![3, 0], vec![1, 4]),
            ("e\u{301}t", vec![1], vec![1]),
            ("Луцьк", vec![2, 3, 4], vec![2, 4]),
            ("a – b", vec![1, 2], vec![1, 4]),
            ("ab", vec![7], vec![]),
        ] {
            assert_eq!(Folded::new(text).graphemes(places), graphemes, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn origins_lie_inside_and_in_order(text in any::<String>()) {
            let folded = Folded::new(&text);
            prop_assert_eq!(folded.text.len(), folded.origin.len());
            prop_assert!(folded.origin.is_sorted());
            let graphemes = text.graphemes(true).count();
            prop_assert!(folded.origin.iter().all(|&number| number < graphemes));
        }

        #[test]
        fn folding_is_plain_and_stable(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert!(folded.bytes().all(|b| b == b' ' || b.is_ascii_digit() || b.is_ascii_lowercase()));
            prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
            prop_assert_eq!(&fold(&folded), &folded);
            let with_origins = Folded::new(&text);
            prop_assert_eq!(with_origins.text(), &folded);
        }

        #[test]
        fn case_and_composition_do_not_matter(text in "[a-ząćęłńóśźżäöüéèàА-Яа-яёїйґ \\-]{0,20}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
            prop_assert_eq!(fold(&text.nfd().collect::<String>()), fold(&text));
            prop_assert_eq!(spell(&text.nfd().collect::<String>()), spell(&text));
        }
    }
}
