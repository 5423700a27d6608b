//! How many columns text takes on a terminal, and how to cut and wrap it: always by grapheme, so
//! that no letter loses its accent and no wide character is halved.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Columns that the text takes: of each grapheme by itself, as it is drawn.
pub fn of(text: &str) -> usize {
    if text.chars().all(is_plain) {
        return text.chars().count();
    }
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// Whether a character takes one column and, beside others of them, stands by itself: most of what is
/// ever measured.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '\u{370}'..='\u{482}'
        | '\u{48A}'..='\u{52F}' | '\u{2010}'..='\u{2027}')
}

/// Whether the text takes no more columns than these; of a long one only so much is looked at.
fn fits(text: &str, columns: usize) -> bool {
    take(text, columns).len() == text.len()
}

/// The longest beginning of `text` that takes at most `columns`.
pub fn take(text: &str, columns: usize) -> &str {
    // The first letter beyond the columns, too: an accent there would belong to the last one.
    if text.chars().take(columns.saturating_add(1)).all(is_plain) {
        return text.char_indices().nth(columns).and_then(|(at, _)| text.get(..at)).unwrap_or(text);
    }
    let mut used = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used += grapheme.width();
        if used > columns {
            return text.get(..at).unwrap_or_default();
        }
    }
    text
}

/// The text cut to `columns`, ending in `mark` if anything was cut off.
pub fn clip(text: &str, columns: usize, mark: &str) -> String {
    if fits(text, columns) {
        return text.to_owned();
    }
    let room = columns.saturating_sub(of(mark));
    let kept = take(text, room);
    let mark = take(mark, columns - of(kept).min(columns));
    format!("{kept}{mark}")
}

/// The text cut to `columns` in its middle, so that beginning and end can both be read.
pub fn squeeze(text: &str, columns: usize, mark: &str) -> String {
    if fits(text, columns) {
        return text.to_owned();
    }
    let room = columns.saturating_sub(of(mark));
    let head = take(text, room / 2);
    let room = room - of(head);
    // The longest end that fits.
    let mut used = 0;
    let end = text.grapheme_indices(true).rev().take_while(|(_, grapheme)| {
        used += grapheme.width();
        used <= room
    });
    let tail = end.last().and_then(|(at, _)| text.get(at..)).unwrap_or_default();
    let mark = take(mark, columns.saturating_sub(of(head) + of(tail)));
    format!("{head}{mark}{tail}")
}

/// Where the text breaks into lines of at most `columns`, the first one shorter by `used`: at
/// spaces, inside a word only where the word alone is too long. No-break spaces (U+00A0, U+202F)
/// hold. Byte ranges of the text, without the spaces at the breaks; never an empty list.
pub fn wrap(text: &str, columns: usize, used: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut room = columns.saturating_sub(used).max(1);
    let mut line: Option<Range<usize>> = None;
    for (start, word) in words(text) {
        let end = start + word.len();
        let joins = |from: usize, room: usize| text.get(from..end).is_some_and(|joined| fits(joined, room));
        match &mut line {
            Some(open) if joins(open.start, room) => open.end = end,
            _ => {
                if let Some(full) = line.take() {
                    lines.push(full);
                    room = columns.max(1);
                }
                let rest = break_word(text, start..end, &mut room, columns, &mut lines);
                line = Some(rest);
            }
        }
    }
    lines.extend(line);
    if lines.is_empty() {
        lines.push(0..0);
    }
    lines
}

/// The words between plain spaces, with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(' ').filter_map(move |word| {
        let start = at;
        at += word.len() + 1;
        (!word.is_empty()).then_some((start, word))
    })
}

/// Puts whole lines of a word that is too long for one, and returns what is left of it.
fn break_word(
    text: &str,
    word: Range<usize>,
    room: &mut usize,
    columns: usize,
    lines: &mut Vec<Range<usize>>,
) -> Range<usize> {
    let Range { mut start, end } = word;
    while let Some(rest) = text.get(start..end).filter(|rest| !fits(rest, *room)) {
        let head = match take(rest, *room) {
            // A letter wider than the line stands alone rather than nowhere.
            "" => rest.graphemes(true).next().unwrap_or(rest),
            head => head,
        };
        if head.len() == rest.len() {
            break;
        }
        lines.push(start..start + head.len());
        start += head.len();
        *room = columns.max(1);
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_is_cut_by_grapheme() {
        assert_eq!(take("Łuck", 2), "Łu");
        assert_eq!(take("崇左市", 3), "崇");
        assert_eq!(take("e\u{301}e\u{301}", 1), "e\u{301}");
        assert_eq!(clip("Eindhoven", 6, "…"), "Eindh…");
        assert_eq!(clip("Eindhoven", 9, "…"), "Eindhoven");
        assert_eq!(clip("崇左市", 4, "…"), "崇…");
        assert_eq!(clip("ab", 0, "…"), "");
        assert_eq!(squeeze("Uniwersytet – Lwów", 10, "…"), "Uniw… Lwów");
        assert_eq!(squeeze("Lwów", 10, "…"), "Lwów");
    }

    #[test]
    fn plain_letters_stand_by_themselves_in_one_column() {
        for c in ('\0'..=char::MAX).filter(|c| is_plain(*c)) {
            let text = format!("a{c}{c}–ж{c}");
            assert!(text.graphemes(true).map(str::width).eq([1; 6]), "{c:?}");
        }
    }

    fn lines(text: &str, columns: usize) -> Vec<&str> {
        wrap(text, columns, 0).into_iter().map(|line| text.get(line).unwrap()).collect()
    }

    #[test]
    fn lines_break_at_spaces_but_not_at_no_break_spaces() {
        assert_eq!(
            lines("Umowa z 16\u{a0}marca 2018\u{a0}r.", 10),
            ["Umowa z", "16\u{a0}marca", "2018\u{a0}r."]
        );
        assert_eq!(lines("Sumqayıt", 3), ["Sum", "qay", "ıt"]);
        assert_eq!(lines("ab  cd", 6), ["ab  cd"]);
        assert_eq!(lines("", 5), [""]);
        assert_eq!(lines("崇左市", 1), ["崇", "左", "市"]);
    }

    #[test]
    fn the_first_line_may_be_shorter() {
        assert_eq!(wrap("one two three", 7, 4), [0..3, 4..7, 8..13]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn squeezed_text_fits_and_keeps_both_ends(text in "[a-zł崇é ]{0,30}", columns in 0usize..20) {
            let squeezed = squeeze(&text, columns, "…");
            prop_assert!(of(&squeezed) <= columns);
            let (head, tail) = squeezed.split_once('…').unwrap_or((&squeezed, ""));
            prop_assert!(text.starts_with(head) && text.ends_with(tail));
        }

        #[test]
        fn text_is_as_wide_as_its_graphemes(text in any::<String>()) {
            let text: String = text.chars().filter(|c| !c.is_control()).collect();
            prop_assert_eq!(of(&text), text.graphemes(true).map(UnicodeWidthStr::width).sum::<usize>());
        }

        #[test]
        fn no_line_is_wider_than_asked(text in "\\PC{0,60}", columns in 2usize..30) {
            for line in lines(&text, columns) {
                prop_assert!(of(line) <= columns || line.graphemes(true).count() == 1);
            }
        }

        #[test]
        fn wrapping_loses_nothing_but_spaces(text in "\\PC{0,60}", columns in 1usize..30) {
            let kept: String = lines(&text, columns).concat().chars().filter(|c| *c != ' ').collect();
            prop_assert_eq!(kept, text.replace(' ', ""));
        }

        #[test]
        fn cutting_never_exceeds(text in "\\PC{0,60}", columns in 0usize..30) {
            prop_assert!(of(&clip(&text, columns, "…")) <= columns);
        }
    }
}
