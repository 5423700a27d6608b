//! Text of both directions in one line, after UAX #9: what runs from right to left is set apart by isolates, so that
//! no number and no full stop beside it changes its place. Only what is printed for people is treated so, at the very
//! end: data and the cells of the screen hold no isolates.

use std::borrow::Cow;

/// First strong isolate, pop directional isolate.
const ISOLATES: (char, char) = ('\u{2068}', '\u{2069}');

/// The text with each stretch that runs from right to left in isolates.
pub fn isolated(text: &str) -> Cow<'_, str> {
    // Every such letter begins with one of these bytes in UTF-8.
    if !text.bytes().any(|byte| matches!(byte, 0xD6..=0xDF | 0xE0 | 0xEF | 0xF0)) {
        return Cow::Borrowed(text);
    }
    let (mut told, mut rest) = (String::with_capacity(text.len() + 16), text);
    while let Some(start) = rest.find(is_leftward) {
        let (before, from) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let (stretch, after) = from.split_at_checked(stretch(from)).unwrap_or((from, ""));
        told.push_str(before);
        told.push(ISOLATES.0);
        told.push_str(stretch);
        told.push(ISOLATES.1);
        rest = after;
    }
    told.push_str(rest);
    Cow::Owned(told)
}

/// How many bytes from a letter that runs leftward to the last one that belongs to the same words: spaces one by
/// one, hyphens, figures and quotes may stand between, but nothing that parts names.
fn stretch(text: &str) -> usize {
    let mut end = 0;
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        let goes_on = match c {
            ' ' => last != ' ' || at == 0,
            '\u{a0}' | '-' | '–' | '\'' | '’' | '"' | '.' | '0'..='9' => true,
            _ => is_leftward(c) || is_mark(c),
        };
        if !goes_on {
            break;
        }
        if is_leftward(c) || is_mark(c) && end == at {
            end = at + c.len_utf8();
        }
        last = c;
    }
    end
}

/// Whether a letter is of a script that runs from right to left.
fn is_leftward(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
        && c.is_alphabetic()
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_leftward_is_set_apart_word_by_word_and_nothing_else() {
        for (text, told) in [
            ("Łuck, 290 km", "Łuck, 290 km"),
            ("Гродна 2000, 崇左市, გორი", "Гродна 2000, 崇左市, გორი"),
            ("Najbliżej: חיפה, 2450 km", "Najbliżej: <חיפה>, 2450 km"),
            ("4 maja: חיפה: 29. rocznica", "4 maja: <חיפה>: 29. rocznica"),
            ("חיפה", "<חיפה>"),
            ("תל אביב  Izrael", "<תל אביב>  Izrael"),
            ("יהוד-מונוסון 5", "<יהוד-מונוסון> 5"),
            ("חיפה, عكا, 5", "<חיפה>, <عكا>, 5"),
            ("בית ספר 5 חיפה 7", "<בית ספר 5 חיפה> 7"),
            ("שָׁלוֹם 1", "<שָׁלוֹם> 1"),
            ("تهران ۱۲ (می\u{200c}خواهم)\nدو 2", "<تهران> ۱۲ (<می\u{200c}خواهم>)\n<دو> 2"),
            ("", ""),
        ] {
            let got = isolated(text).replace('\u{2068}', "<").replace('\u{2069}', ">");
            assert_eq!(got, told);
        }
        assert!(matches!(isolated("Łuck, 290 km"), Cow::Borrowed(_)));
    }
}
