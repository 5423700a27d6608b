//! Hyperlinks (OSC 8) for the addresses on the screen.
//!
//! A cell of ratatui knows nothing of links, and a cell whose link alone changes would not be written
//! again. So each address gets a number, which it keeps, and the number stands in the cell as the colour
//! of an underline. Nothing here draws coloured underlines, and `pen` writes none.
//! <https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda>

use std::{cell::RefCell, fmt::Write as _, rc::Rc};

use ratatui::{
    buffer::{Buffer, Cell},
    style::Color,
};

use crate::ui::Hyperlink;

/// What ends a link.
const END: &str = "\x1b]8;;\x1b\\";

/// Every address that the screen has shown, its number being its place. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Links(Rc<RefCell<Vec<String>>>);

impl Links {
    /// Puts the numbers of these links into their cells.
    pub fn mark(&self, links: &[Hyperlink<'_>], buffer: &mut Buffer) {
        for link in links {
            let Some(color) = target(link.address).and_then(|target| self.number(target)) else { continue };
            for column in link.columns.clone() {
                if let Some(cell) = buffer.cell_mut((column, link.row)) {
                    cell.underline_color = color;
                }
            }
        }
    }

    /// What to write before a cell, after a cell with this mark: nothing where the link goes on.
    pub(super) fn change(&self, from: Color, to: Color) -> String {
        let known = self.0.borrow();
        let target = |color| number(color).and_then(|number| Some((number, known.get(number as usize)?)));
        match (target(from), target(to)) {
            (from, to) if from == to => String::new(),
            // With the same name in each part, a terminal knows a broken address for one link.
            (_, Some((number, target))) => format!("\x1b]8;id={number};{target}\x1b\\"),
            (_, None) => END.to_owned(),
        }
    }

    fn number(&self, target: String) -> Option<Color> {
        let mut known = self.0.borrow_mut();
        let at = known.iter().position(|other| *other == target).unwrap_or_else(|| {
            known.push(target);
            known.len() - 1
        });
        let [0, red, green, blue] = u32::try_from(at).ok()?.to_be_bytes() else { return None };
        Some(Color::Rgb(red, green, blue))
    }
}

/// The mark of a cell.
pub(super) fn of(cell: &Cell) -> Color {
    cell.underline_color
}

/// The mark of cells without a link.
pub(super) const NONE: Color = Color::Reset;

fn number(mark: Color) -> Option<u32> {
    let Color::Rgb(red, green, blue) = mark else { return None };
    Some(u32::from_be_bytes([0, red, green, blue]))
}

/// An address as it is told to the terminal. The file is checked, but what is written here is taken for
/// commands, so nothing but printable ASCII passes, and nothing but the web.
fn target(address: &str) -> Option<String> {
    let web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    if !web || address.chars().any(char::is_control) {
        return None;
    }
    let mut target = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            target.push(char::from(byte));
        } else {
            // Writing to memory does not fail.
            let _ = write!(target, "%{byte:02X}");
        }
    }
    Some(target)
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    #[test]
    fn only_harmless_addresses_of_the_web_are_told() {
        let table = [
            ("https://hrodna.life/a?b=1;c#d%20e", Some("https://hrodna.life/a?b=1;c#d%20e")),
            ("http://www.bialystok.pl", Some("http://www.bialystok.pl")),
            ("https://pl.wikipedia.org/wiki/Łuck", Some("https://pl.wikipedia.org/wiki/%C5%81uck")),
            ("https://a b", Some("https://a%20b")),
            ("https://a\u{202e}b", Some("https://a%E2%80%AEb")),
            ("https://a\u{1b}\\\u{1b}]0;b", None),
            ("https://a\u{7}", None),
            ("https://a\u{9c}b", None),
            ("https://a\nb", None),
            ("https://a\u{7f}b", None),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("HTTPS//a", None),
            ("", None),
        ];
        for (address, expected) in table {
            assert_eq!(target(address).as_deref(), expected, "{address:?}");
        }
    }

    fn marked(links: &Links, address: &str) -> Buffer {
        let mut buffer = Buffer::with_lines(["abc", "def"]);
        let parts =
            [Hyperlink { row: 0, columns: 1..3, address }, Hyperlink { row: 1, columns: 0..9, address }];
        links.mark(&parts, &mut buffer);
        buffer
    }

    #[test]
    fn a_cell_whose_link_alone_changes_counts_as_changed() {
        let links = Links::default();
        let (one, other) = (marked(&links, "https://one"), marked(&links, "https://other"));
        let none = Buffer::with_lines(["abc", "def"]);
        assert_eq!(one.diff(&marked(&links, "https://one")).len(), 0, "the same link is the same cell");
        assert_eq!(one.diff(&other).len(), 5);
        assert_eq!(one.diff(&none).len(), 5);
        assert_eq!(none.diff(&marked(&links, "javascript:one")).len(), 0);
        assert_eq!(one.area, Rect::new(0, 0, 3, 2));
    }
}
