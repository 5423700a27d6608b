//! Text of both directions in one line, after UAX #9: what runs from right to left is set apart by isolates, so that
//! no number and no full stop beside it changes its place. What is printed for people and what a frame shows is
//! treated so at the very end: data hold no isolates.

use std::borrow::Cow;
use std::ops::Range;

/// First strong isolate, pop directional isolate.
pub const ISOLATES: (char, char) = ('\u{2068}', '\u{2069}');

/// The text with each stretch that runs from right to left in isolates.
pub fn isolated(text: &str) -> Cow<'_, str> {
    if !may_run_leftward(text) {
        return Cow::Borrowed(text);
    }
    let (mut told, mut end) = (String::with_capacity(text.len() + 16), 0);
    for stretch in stretches(text) {
        told.push_str(text.get(end..stretch.start).unwrap_or_default());
        told.push(ISOLATES.0);
        told.push_str(text.get(stretch.clone()).unwrap_or_default());
        told.push(ISOLATES.1);
        end = stretch.end;
    }
    told.push_str(text.get(end..).unwrap_or_default());
    Cow::Owned(told)
}

/// Whether a text may hold letters that run from right to left: every one begins with one of these bytes in UTF-8.
pub fn may_run_leftward(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, 0xD6..=0xDF | 0xE0 | 0xEF | 0xF0))
}

/// The stretches that run from right to left, in order.
pub fn stretches(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    std::iter::from_fn(move || {
        let start = end + text.get(end..)?.find(is_leftward)?;
        end = start + stretch(text.get(start..)?);
        Some(start..end)
    })
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
