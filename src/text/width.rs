//! How many columns text takes on a terminal, and how to cut and wrap it: always by grapheme, so
//! that no letter loses its accent and no wide character is halved.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Columns that the text takes.
pub fn of(text: &str) -> usize {
    text.width()
}

/// The longest beginning of `text` that takes at most `columns`.
pub fn take(text: &str, columns: usize) -> &str {
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
    if of(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(of(mark));
    let kept = take(text, room);
    let mark = take(mark, columns - of(kept).min(columns));
    format!("{kept}{mark}")
}

/// The text broken into lines of at most `columns`: at spaces, inside a word only where the word
/// alone is too long. No-break spaces (U+00A0, U+202F) hold. Never an empty list.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let gap = usize::from(!line.is_empty());
        if of(&line) + gap + of(word) <= columns {
            if gap == 1 {
                line.push(' ');
            }
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut rest = word;
        while of(rest) > columns {
            let mut head = take(rest, columns);
            if head.is_empty() {
                // A grapheme wider than the column: let it stand alone rather than loop.
                head = rest.graphemes(true).next().unwrap_or(rest);
            }
            lines.push(head.to_owned());
            rest = rest.get(head.len()..).unwrap_or_default();
        }
        line.push_str(rest);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
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
    }

    #[test]
    fn lines_break_at_spaces_but_not_at_no_break_spaces() {
        assert_eq!(
            wrap("Umowa z 16\u{a0}marca 2018\u{a0}r.", 10),
            ["Umowa z", "16\u{a0}marca", "2018\u{a0}r."]
        );
        assert_eq!(wrap("Sumqayıt", 3), ["Sum", "qay", "ıt"]);
        assert_eq!(wrap("", 5), [""]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked(text in "\\PC{0,60}", columns in 2usize..30) {
            for line in wrap(&text, columns) {
                prop_assert!(of(&line) <= columns || line.graphemes(true).count() == 1);
            }
        }

        #[test]
        fn cutting_never_exceeds(text in "\\PC{0,60}", columns in 0usize..30) {
            prop_assert!(of(&clip(&text, columns, "…")) <= columns);
        }
    }
}
