//! Text in letters of full blocks, for what must be read from afar: a name, a number of seconds. The
//! block is the one sign that every font draws, so every script here can be read on every console.

use std::collections::HashMap;
use std::sync::LazyLock;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_normalization::UnicodeNormalization;

use super::paint;

/// The rows of a letter, the first of them for its mark.
pub const ROWS: u16 = 6;

/// A letter without its mark: rows of columns.
type Shape = Vec<Vec<bool>>;

static SHAPES: LazyLock<HashMap<char, Shape>> = LazyLock::new(|| {
    let lines = include_str!("../../data/blocks.txt").lines().filter(|line| !line.starts_with("//"));
    let shape = |line: &str| {
        let mut parts = line.split(' ');
        let letter = parts.next()?.chars().next()?;
        let rows = parts.map(|row| row.chars().map(|c| c == '#').collect()).collect();
        Some((letter, rows))
    };
    lines.filter_map(shape).collect()
});

/// Letters that look like others: of another script, or other signs.
const TWINS: [(&str, &str); 3] = [("АВЕІКМНОРСТУХ", "ABEIKMHOPCTYX"), ("–—’„”“«»", "--''''''"), ("Ъ", "Ь")];

/// A letter as it is drawn: its shape, and the columns of the mark above it.
struct Letter {
    shape: &'static Shape,
    mark: Vec<usize>,
}

impl Letter {
    fn width(&self) -> usize {
        self.shape.first().map_or(0, Vec::len)
    }
}

/// The shape of a letter without a mark, its own or that of its twin.
fn shape(letter: char) -> Option<&'static Shape> {
    let twin = || {
        TWINS.iter().find_map(|(from, to)| {
            let at = from.chars().position(|other| other == letter)?;
            SHAPES.get(&to.chars().nth(at)?)
        })
    };
    SHAPES.get(&letter).or_else(twin)
}

/// The letter for a sign, if there is one.
fn letter(sign: char) -> Option<Letter> {
    let upper = sign.to_uppercase().next().unwrap_or(sign);
    if let Some(shape) = SHAPES.get(&upper) {
        return Some(Letter { shape, mark: Vec::new() });
    }
    let mut parts = std::iter::once(upper).nfd();
    let shape = parts.next().and_then(shape).or_else(|| shape(upper))?;
    let columns = shape.first().map_or(0, Vec::len);
    let middle = columns / 2;
    let mark = match parts.next() {
        // What hangs below has no row.
        None | Some('\u{327}' | '\u{328}') => Vec::new(),
        Some('\u{308}') => vec![0, columns.saturating_sub(1)],
        Some('\u{302}' | '\u{304}' | '\u{306}' | '\u{30c}') => (middle.saturating_sub(1)..=middle).collect(),
        Some(_) => vec![middle],
    };
    Some(Letter { shape, mark })
}

/// The columns that a text takes; none where one of its letters cannot be drawn.
pub fn width(text: &str) -> Option<usize> {
    let mut columns = 0;
    for sign in text.chars() {
        columns += 1 + if sign.is_whitespace() { 2 } else { letter(sign)?.width() };
    }
    Some(columns.saturating_sub(1))
}

/// As many words of a text, from its beginning, as fit into so many columns, with the columns they take; of
/// a single long word as many letters. None where nothing fits or a letter cannot be drawn.
pub fn fitting(text: &str, columns: usize) -> Option<(&str, usize)> {
    let fits = |end: usize| {
        let part = text.get(..end)?.trim_end();
        let taken = width(part).filter(|taken| (1..=columns).contains(taken))?;
        Some((part, taken))
    };
    width(text)?;
    let spaces: Vec<_> = text.match_indices(char::is_whitespace).map(|(at, _)| at).collect();
    let words = spaces.into_iter().chain([text.len()]);
    let letters = || text.char_indices().map(|(at, c)| at + c.len_utf8());
    words.filter_map(fits).next_back().or_else(|| letters().map_while(fits).last())
}

/// Draws a text from the first column of an area; a letter that does not fit ends it.
pub fn draw(text: &str, block: &str, style: Style, area: Rect, buffer: &mut Buffer) {
    let mut column = 0;
    for sign in text.chars() {
        if sign.is_whitespace() {
            column += 3;
            continue;
        }
        let Some(letter) = letter(sign) else { continue };
        if column + letter.width() > usize::from(area.width) {
            return;
        }
        let marks = letter.mark.iter().map(|x| (*x, 0));
        let rows = letter.shape.iter().zip(1..);
        let filled = rows
            .flat_map(|(row, y)| row.iter().enumerate().filter(|cell| *cell.1).map(move |cell| (cell.0, y)));
        for (x, y) in marks.chain(filled) {
            let x = u16::try_from(column + x).unwrap_or(u16::MAX);
            if y < area.height {
                paint::sign(buffer, area.x.saturating_add(x), area.y + y, block, style);
            }
        }
        column += letter.width() + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Lang, Speech};

    #[test]
    fn every_shape_has_five_equal_rows() {
        for (letter, shape) in SHAPES.iter() {
            assert_eq!(shape.len(), usize::from(ROWS) - 1, "{letter}");
            let width = shape[0].len();
            assert!((1..=6).contains(&width) && shape.iter().all(|row| row.len() == width), "{letter}");
        }
    }

    #[test]
    fn every_letter_of_every_language_can_be_drawn() {
        for lang in Lang::ALL {
            let letters = Speech::new(lang).word("letters");
            for sign in letters.chars().filter(|c| c.is_alphanumeric()) {
                assert!(letter(sign).is_some(), "{sign} of {lang:?}");
            }
        }
        assert!(width("Białystok 0123456789").is_some());
        assert_eq!(width("崇左"), None);
    }

    #[test]
    fn as_much_is_drawn_as_fits() {
        assert_eq!(fitting("Grodno", 80).map(|(part, _)| part), Some("Grodno"));
        assert_eq!(fitting("Hrabstwo Milwaukee", 80).map(|(part, _)| part), Some("Hrabstwo"));
        let (part, columns) = fitting("Hrabstwo", 20).unwrap();
        assert!("Hrabstwo".starts_with(part) && part.len() > 2 && columns <= 20, "{part} {columns}");
        assert_eq!(fitting("崇左", 80), None);
        assert_eq!(fitting("Grodno", 0), None);
        assert_eq!(fitting("", 80), None);
    }

    #[test]
    fn letters_with_marks_differ_from_those_without() {
        for (plain, marked) in [('Z', 'Ż'), ('Z', 'Ž'), ('O', 'Ö'), ('I', 'Ї'), ('И', 'Й'), ('E', 'É')]
        {
            assert_ne!(letter(plain).unwrap().mark, letter(marked).unwrap().mark, "{marked}");
        }
        for (plain, marked) in [('L', 'Ł'), ('A', 'Ą'), ('E', 'Ę'), ('Г', 'Ґ')] {
            assert_ne!(letter(plain).unwrap().shape, letter(marked).unwrap().shape, "{marked}");
        }
    }
}
