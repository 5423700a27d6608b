//! The one rule on which characters may never reach a terminal, a spreadsheet or a calendar, and how those that may
//! are written: composed (NFC, UAX #15).

use std::borrow::Cow;

use icu_properties::CodePointMapData;
use icu_properties::props::JoiningType;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};
use unicode_width::UnicodeWidthChar as _;

/// How many characters without a width may stand on one letter: as many as in stream-safe text (UAX #15, D3). No
/// orthography comes near.
const MARKS: usize = 30;

/// The joiners: no letter, and yet some spellings need them.
const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

/// The combining class of the signs that take the vowel off a letter (virama), after which letters may join.
const VIRAMA: u8 = 9;

/// Whether a character can act on a terminal, hide, or turn its neighbours around: controls (C0,
/// DEL, C1), bidirectional marks, overrides and isolates, zero-width and other invisible format
/// characters, line and paragraph separators, byte-order marks, tags, variation selectors,
/// interlinear marks and noncharacters. The no-break spaces stay: Polish typesetting needs them.
pub fn is_hostile(c: char) -> bool {
    // Nearly all letters of a file, Greek, Cyrillic and Hebrew among them.
    if matches!(c, ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{34E}' | '\u{350}'..='\u{61B}') {
        return false;
    }
    c.is_control()
        || matches!(u32::from(c),
            0x00AD | 0x034F | 0x061C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
            | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x2800 | 0x3164
            | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0x13430..=0x1345F
            | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
        || (u32::from(c) & 0xFFFE) == 0xFFFE
        || matches!(u32::from(c), 0xFDD0..=0xFDEF | 0xE000..=0xF8FF | 0xF0000..=0x0010_FFFF)
}

/// Whether it may stand as it is, told by its bytes alone in one pass over them: nothing in it is hostile, all of it is
/// composed and has a width. Not all that may stand is plain, but nearly all of a file is: printable ASCII, the letters
/// of Europe with their accents on them (U+00C0 to U+02FF), Cyrillic (U+0400 to U+047F), dashes and quotation marks.
pub fn is_plain(text: &str) -> bool {
    // No byte of these needs its neighbours to be told. Pieces without a way out in their midst go many bytes at once.
    let alone = |byte: u8| matches!(byte, b' '..=b'~' | 0x80..=0xBF | 0xC3..=0xCB | 0xD0 | 0xD1);
    let piece = |bytes: &[u8]| bytes.iter().fold(true, |all, byte| all & alone(*byte));
    if text.as_bytes().chunks(32).all(piece) {
        return true;
    }
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let plain = match byte {
            // U+00A0 to U+00BF but for the soft hyphen.
            0xC2 => matches!(bytes.next(), Some(0xA0..=0xAC | 0xAE..=0xBF)),
            // U+2010 to U+2027.
            0xE2 => bytes.next() == Some(0x80) && matches!(bytes.next(), Some(0x90..=0xA7)),
            byte => alone(byte),
        };
        if !plain {
            return false;
        }
    }
    true
}

/// The text with every letter composed as far as it can be.
pub fn composed(text: &str) -> Cow<'_, str> {
    if is_plain(text) || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.nfc().collect())
}

/// Byte offset and character of everything that may not stand where it stands: what is hostile but for joiners that
/// a spelling needs, and the first mark too many on a letter.
pub fn hostile(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut marks = 0;
    text.char_indices().filter(move |&(at, c)| {
        marks = if is_weightless(c) { marks + 1 } else { 0 };
        is_hostile(c) && !joins(text, at, c) || marks == MARKS + 1
    })
}

fn is_weightless(c: char) -> bool {
    c >= '\u{300}' && c.width() == Some(0)
}

/// Whether a joiner stands where a spelling takes one (RFC 5892, appendices A.1 and A.2): after a virama, and one that
/// parts letters (Persian) between two that would join.
fn joins(text: &str, at: usize, c: char) -> bool {
    if !JOINERS.contains(&c) {
        return false;
    }
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    if before.chars().next_back().is_some_and(|c| canonical_combining_class(c) == VIRAMA) {
        return true;
    }
    let joining = CodePointMapData::<JoiningType>::new();
    let solid = |c: &char| joining.get(*c) != JoiningType::Transparent;
    let left = before.chars().rev().find(solid).map(|c| joining.get(c));
    let right = after.chars().skip(1).find(solid).map(|c| joining.get(c));
    c == JOINERS[0]
        && matches!(left, Some(JoiningType::LeftJoining | JoiningType::DualJoining))
        && matches!(right, Some(JoiningType::RightJoining | JoiningType::DualJoining))
}

/// The first of them.
pub fn first_hostile(text: &str) -> Option<(usize, char)> {
    if is_plain(text) {
        return None;
    }
    // What is long enough to hold too many marks is looked at letter by letter.
    if text.len() > 2 * MARKS && text.chars().any(is_weightless) {
        return hostile(text).next();
    }
    // Files are full of ASCII and of the letters of Europe, which are told by their bytes alone.
    let doubtful =
        text.bytes().enumerate().filter(|(_, byte)| HARMLESS.get(usize::from(*byte)) != Some(&true));
    doubtful
        .filter_map(|(at, _)| Some((at, text.get(at..)?.chars().next()?)))
        .find(|&(at, c)| is_hostile(c) && !joins(text, at, c))
}

/// The bytes that no hostile character has: printable ASCII, what begins a character from U+00C0 to
/// U+033F or from U+0380 to U+05FF, and what continues one.
static HARMLESS: [bool; 256] = {
    let mut harmless = [false; 256];
    let mut byte = 0;
    let mut rest: &mut [bool] = &mut harmless;
    while let Some((known, further)) = rest.split_first_mut() {
        *known = matches!(byte, 0x20..=0x7E | 0x80..=0xBF | 0xC3..=0xCC | 0xCE..=0xD7);
        (byte, rest) = (byte + 1, further);
    }
    harmless
};

/// The text with every hostile character written out as `<U+202E>`; for words that did not come
/// through the reading of a file: arguments, file names, what is quoted in a fault.
pub fn visible(text: &str) -> Cow<'_, str> {
    if first_hostile(text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    let mut hostile = hostile(text).peekable();
    let mut marks = 0;
    for (at, c) in text.char_indices() {
        marks = if is_weightless(c) { marks + 1 } else { 0 };
        if hostile.next_if(|(other, _)| *other == at).is_some() {
            shown.push_str(&format!("<U+{:04X}>", u32::from(c)));
        } else if marks <= MARKS {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_characters_are_known() {
        for c in [
            '\0',
            '\x07',
            '\x1b',
            '\x7f',
            '\u{9b}',
            '\u{200b}',
            '\u{200e}',
            '\u{202e}',
            '\u{2066}',
            '\u{061c}',
            '\u{feff}',
            '\u{e0041}',
            '\u{2028}',
            '\n',
            '\t',
            '\r',
            '\u{fe0f}',
            '\u{ad}',
        ] {
            assert!(is_hostile(c), "{:04X}", u32::from(c));
        }
    }

    #[test]
    fn what_is_told_by_bytes_alone_is_the_same() {
        for c in '\0'..=char::MAX {
            assert_eq!(first_hostile(&format!("Łuk{c}")), is_hostile(c).then_some((4, c)), "{c:?}");
        }
    }

    #[test]
    fn no_letter_carries_more_marks_than_any_orthography_has() {
        let stack = |marks: usize| format!("Miasto Ł{}ódź", "\u{316}".repeat(marks));
        assert_eq!(first_hostile(&stack(30)), None);
        assert_eq!(first_hostile(&stack(31)), Some((9 + 60, '\u{316}')));
        assert_eq!(hostile(&stack(2000)).count(), 1);
        // What is shown of such a word stays short.
        assert_eq!(visible(&stack(2000)), format!("{}<U+0316>ódź", stack(30).trim_end_matches("ódź")));
        // Marks without a class of their own count as well, and each letter counts for itself.
        assert!(first_hostile(&format!("а{}", "\u{489}".repeat(31))).is_some());
        assert_eq!(first_hostile(&"a\u{316}\u{317}".repeat(100)), None);
    }

    #[test]
    fn joiners_stand_where_a_spelling_needs_them() {
        for (text, fine) in [
            ("می\u{200c}خواهم", true),
            ("خانه\u{200c}ها", true),
            ("क्\u{200d}ष", true),
            ("क्\u{200c}ष", true),
            ("ശ്രീ ന്\u{200d}", true),
            ("ශ්\u{200d}රී", true),
            ("Łu\u{200c}ck", false),
            ("Łu\u{200d}ck", false),
            ("\u{200c}می", false),
            ("می\u{200c}", false),
            ("می\u{200d}خواهم", false),
            ("می\u{200c}\u{200c}خواهم", false),
            ("👨\u{200d}👩", false),
        ] {
            assert_eq!(first_hostile(text).is_none(), fine, "{text:?}");
            assert_eq!(hostile(text).next(), first_hostile(text), "{text:?}");
        }
    }

    #[test]
    fn what_is_plain_may_stand_as_it_is() {
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            let sound =
                !is_hostile(c) && is_nfc_quick(text.chars()) == IsNormalized::Yes && !is_weightless(c);
            assert!(sound || !is_plain(&text), "{c:?}");
        }
        assert!(is_plain("„Łuck” – Луцьк, Беласток, Šiauliai"));
    }

    #[test]
    fn letters_are_composed_as_far_as_they_can_be() {
        for (text, told) in
            [("C\u{301}mielo\u{301}w", "Ćmielów"), ("Łuck", "Łuck"), ("ᄒ\u{1161}\u{11ab}", "한")]
        {
            assert_eq!(composed(text), told);
        }
        assert!(matches!(composed("Łódź Ґ"), Cow::Borrowed(_)));
    }

    #[test]
    fn letters_of_every_partner_are_harmless() {
        for text in [
            "Łódź",
            "Гродна",
            "יהוד-מונוסון",
            "გორი",
            "Գյումրի",
            "崇左市",
            "ባሕር ዳር",
            "16\u{a0}marca – „tak”…",
        ] {
            assert_eq!(first_hostile(text), None, "{text}");
        }
    }

    #[test]
    fn hostile_characters_become_visible() {
        assert_eq!(visible("a\u{202e}b\x1b[2J"), "a<U+202E>b<U+001B>[2J");
        assert!(matches!(visible("Łuck"), Cow::Borrowed(_)));
    }
}
