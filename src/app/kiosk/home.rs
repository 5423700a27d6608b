//! Where everything stands on the first page of the terminal in city hall. Serves drawing and the
//! pointer.

use ratatui::layout::Rect;

use super::letters;
use crate::app::areas::BLOCK;
use crate::app::{Choice, Size};

/// The parts of the first page. A part that is not shown is empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HomeAreas {
    /// The name of the city, in block letters where it is tall enough.
    pub title: Rect,
    /// What all this is, and how old the records are.
    pub about: Rect,
    /// The choices, in their order.
    pub choices: [Rect; Choice::ALL.len()],
    /// The letters to search with.
    pub letters: Rect,
    /// Where a human is found.
    pub ask: Rect,
    /// The bar of hints.
    pub bar: Rect,
}

/// The rows of a choice: from here on more air helps nobody.
const AIRY: u16 = 6;

/// From this height on there is room for sentences. Below it the title says where to ask, in a word.
pub const TALL: u16 = 20;

/// The parts of a screen of this size, with so many signs to search with, so many lines that tell where
/// a human is found, this choice under the cursor, and its name in block letters or not.
pub fn areas(size: Size, letters: usize, ask: usize, chosen: usize, large: bool) -> HomeAreas {
    let Size { width, height } = size;
    let row = |y: u16, rows: u16| Rect::new(0, y, width, rows);
    let few = u16::try_from(Choice::ALL.len()).unwrap_or(u16::MAX);
    let tall = height >= TALL;
    // From the bottom up: bar, where to ask, letters; what is left is for title and choices.
    let bar = row(height.saturating_sub(1), 1.min(height));
    let ask = u16::try_from(ask).unwrap_or(u16::MAX);
    let ask_rows = if tall { ask.min(3) } else { 0 };
    let large = large && !tall && height > BLOCK + 1;
    let strip = letters::rows(width, letters);
    let strip = if height > few + ask_rows + strip && !large { strip } else { 0 };
    let ask = row(bar.y.saturating_sub(ask_rows), ask_rows);
    let letters = row(ask.y.saturating_sub(strip), strip);
    let room = letters.y;
    let two = width >= 64 && room >= BLOCK + 8;
    let lines = if two { few.div_ceil(2) } else { few };
    let about_rows = u16::from(tall && room > lines + BLOCK);
    let title_rows =
        if large || room >= lines + BLOCK { BLOCK } else { room.saturating_sub(lines + about_rows).min(1) };
    let head = title_rows + about_rows;
    let each = (room.saturating_sub(head) / lines).min(AIRY);
    let (title, about) = (row(0, title_rows), row(title_rows, about_rows));
    let mut areas = HomeAreas { title, about, letters, ask, bar, ..HomeAreas::default() };
    let column = if two { width / 2 } else { width };
    if each == 0 {
        // Room for some: those down to the one under the cursor.
        let rows = usize::from(room - head);
        let first = (chosen + 1).saturating_sub(rows);
        for (y, choice) in (head..room).zip(areas.choices.iter_mut().skip(first)) {
            *choice = row(y, 1);
        }
        return areas;
    }
    for (at, choice) in (0..few).zip(&mut areas.choices) {
        // Down the first column, then down the second: the digits are read as a list.
        let (across, down) = if two { (at / lines, at % lines) } else { (0, at) };
        *choice = Rect::new(across * column, head + down * each, column, each);
    }
    areas
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::areas::SMALLEST;

    fn all(areas: &HomeAreas) -> Vec<Rect> {
        let parts = [areas.title, areas.about, areas.letters, areas.ask, areas.bar];
        parts.into_iter().chain(areas.choices).collect()
    }

    #[test]
    fn parts_never_overlap_or_leave_the_screen() {
        for width in (20..140).step_by(7).chain([40, 80, 120]) {
            for height in 5..60 {
                let parts = all(&areas(
                    Size { width, height },
                    35,
                    2,
                    usize::from(height) % Choice::ALL.len(),
                    height % 2 == 0,
                ));
                let screen = Rect::new(0, 0, width, height);
                for (at, one) in parts.iter().enumerate() {
                    assert_eq!(one.intersection(screen), *one, "{width}x{height} part {at}");
                    for (other, rect) in parts.iter().enumerate().skip(at + 1) {
                        assert!(one.intersection(*rect).is_empty(), "{width}x{height} {at} {other}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_choice_under_the_cursor_is_seen_on_the_smallest_screen() {
        for chosen in 0..Choice::ALL.len() {
            let areas = areas(SMALLEST, 35, 2, chosen, false);
            assert!(!areas.choices[chosen].is_empty(), "{chosen}");
        }
    }

    #[test]
    fn every_choice_can_be_hit_where_the_program_fits() {
        for (width, height) in [(120, 36), (80, 24), (64, 24), (40, 12), (128, 48), (80, 25)] {
            let areas = areas(Size { width, height }, 35, 2, 0, false);
            assert!(areas.choices.iter().all(|choice| choice.height >= 1 && choice.width >= 20));
            assert!(!areas.letters.is_empty() && !areas.title.is_empty(), "{width}x{height}");
            assert_eq!(areas.ask.is_empty(), height < TALL, "{width}x{height}");
        }
        assert!(areas(Size { width: 80, height: 24 }, 35, 2, 0, false).choices[0].height >= 3);
        assert_eq!(areas(Size { width: 80, height: 24 }, 35, 2, 0, false).title.height, BLOCK);
    }
}
