//! The one rule on which characters may never reach a terminal, a spreadsheet or a calendar.

use std::borrow::Cow;

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

/// Byte offset and character of the first hostile character.
pub fn first_hostile(text: &str) -> Option<(usize, char)> {
    // Files are full of ASCII and of the letters of Europe, which are told by their bytes alone.
    let doubtful =
        text.bytes().enumerate().filter(|(_, byte)| HARMLESS.get(usize::from(*byte)) != Some(&true));
    doubtful.filter_map(|(at, _)| Some((at, text.get(at..)?.chars().next()?))).find(|&(_, c)| is_hostile(c))
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
    for c in text.chars() {
        if is_hostile(c) {
            shown.push_str(&format!("<U+{:04X}>", u32::from(c)));
        } else {
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
