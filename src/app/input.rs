//! A line of text that a person types: the query. Cursor and deletions go by grapheme.

use unicode_segmentation::UnicodeSegmentation;

use super::Key;
use crate::text::clean;

/// More than anybody types; a pasted novel ends here.
const LONGEST: usize = 200;

/// The text and where the next letter goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    text: String,
    cursor: usize,
}

impl Input {
    /// What was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What stands before the cursor.
    pub fn before(&self) -> &str {
        self.text.get(..self.cursor).unwrap_or(&self.text)
    }

    /// Whether nothing but spaces was typed.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Puts text in at the cursor. Line breaks and tabs become spaces; what could act on a
    /// terminal is dropped.
    pub fn insert(&mut self, text: &str) {
        let room = LONGEST.saturating_sub(self.text.chars().count());
        let spaced = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c });
        let taken: String = spaced.filter(|c| !clean::is_hostile(*c)).take(room).collect();
        self.text.insert_str(self.cursor, &taken);
        self.cursor += taken.len();
    }

    /// What a key does to the line; keys that mean nothing to it do nothing.
    pub fn edit(&mut self, key: Key) {
        match key {
            Key::Char(c) => self.insert(c.encode_utf8(&mut [0; 4])),
            Key::Backspace => self.backspace(),
            Key::Delete => self.delete(),
            Key::Left | Key::ShiftLeft => self.left(),
            Key::Right | Key::ShiftRight => self.right(),
            Key::Home | Key::Ctrl('a') => self.home(),
            Key::End | Key::Ctrl('e') => self.end(),
            Key::Ctrl('w') => self.delete_word(),
            Key::Ctrl('u') => self.delete_to_start(),
            _ => {}
        }
    }

    /// Puts another text in place of the line, the cursor so far from its beginning. Whether it
    /// could be put there whole; otherwise the line stays as it is.
    pub fn rewrite(&mut self, text: &str, cursor: usize) -> bool {
        let mut line = Self::default();
        line.insert(text);
        let whole = line.text == text;
        if whole {
            line.cursor = if text.is_char_boundary(cursor) { cursor } else { text.len() };
            *self = line;
        }
        whole
    }

    /// Empties the line.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Deletes the letter before the cursor.
    pub fn backspace(&mut self) {
        let end = self.cursor;
        self.left();
        self.text.replace_range(self.cursor..end, "");
    }

    /// Deletes the letter at the cursor.
    pub fn delete(&mut self) {
        let start = self.cursor;
        self.right();
        self.text.replace_range(start..self.cursor, "");
        self.cursor = start;
    }

    /// Deletes the word before the cursor, and the spaces after it.
    pub fn delete_word(&mut self) {
        let kept = self.before().trim_end();
        let start = kept.rfind(' ').map_or(0, |space| space + 1);
        self.text.replace_range(start..self.cursor, "");
        self.cursor = start;
    }

    /// Deletes everything before the cursor.
    pub fn delete_to_start(&mut self) {
        self.text.replace_range(..self.cursor, "");
        self.cursor = 0;
    }

    /// One letter back.
    pub fn left(&mut self) {
        self.cursor = self.before().grapheme_indices(true).next_back().map_or(0, |(at, _)| at);
    }

    /// One letter on.
    pub fn right(&mut self) {
        let after = self.text.get(self.cursor..).unwrap_or_default();
        self.cursor += after.graphemes(true).next().map_or(0, str::len);
    }

    /// To the beginning.
    pub fn home(&mut self) {
        self.cursor = 0;
    }

    /// To the end.
    pub fn end(&mut self) {
        self.cursor = self.text.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Input {
        let mut input = Input::default();
        input.insert(text);
        input
    }

    #[test]
    fn letters_go_in_and_out_whole() {
        let mut input = typed("Łe\u{301}");
        input.backspace();
        assert_eq!(input.text(), "Ł");
        input.home();
        input.insert("a");
        assert_eq!((input.text(), input.before()), ("aŁ", "a"));
        input.delete();
        assert_eq!(input.text(), "a");
        input.backspace();
        input.backspace();
        input.delete();
        assert!(input.is_blank());
    }

    #[test]
    fn words_and_beginnings_go_at_once() {
        let mut input = typed("euro net ");
        input.delete_word();
        assert_eq!(input.text(), "euro ");
        input.left();
        input.delete_to_start();
        assert_eq!(input.text(), " ");
    }

    #[test]
    fn hostile_and_endless_pastes_are_tamed() {
        assert_eq!(typed("a\u{202e}\x1b[2J\nb").text(), "a[2J b");
        assert_eq!(typed(&"x".repeat(5000)).text().len(), LONGEST);
    }
}
