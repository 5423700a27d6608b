//! The letters of a language in a strip, to search with where there is no keyboard. Serves drawing,
//! the arrows and the pointer.

use ratatui::layout::Rect;

/// What a cell of the strip does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Adds a letter, or a space.
    Letter(char),
    /// Takes the last one off.
    Delete,
}

/// From this width on a sign has three columns, what a finger can hit; below it two.
const WIDE: u16 = 30;

fn cell(width: u16) -> u16 {
    if width < WIDE { 2 } else { 3 }
}

fn per_row(width: u16) -> usize {
    usize::from((width / cell(width)).max(1))
}

/// The rows that so many signs take in a strip of this width.
pub fn rows(width: u16, signs: usize) -> u16 {
    u16::try_from(signs.div_ceil(per_row(width))).unwrap_or(u16::MAX)
}

/// Where a sign of a strip stands.
pub fn place(strip: Rect, sign: usize) -> Rect {
    let per_row = per_row(strip.width);
    let (row, column) = (sign / per_row, sign % per_row);
    let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    let width = cell(strip.width);
    Rect { x: strip.x + small(column) * width, y: strip.y.saturating_add(small(row)), width, height: 1 }
}

/// The sign that lies so far across and down from one of so many in this strip, if one does.
pub fn beside(strip: Rect, signs: usize, from: usize, across: i32, down: i32) -> Option<usize> {
    let per_row = i32::try_from(per_row(strip.width)).unwrap_or(i32::MAX);
    let now = i32::try_from(from).unwrap_or_default();
    let wanted = now + across + down * per_row;
    let last = i32::try_from(signs).unwrap_or(i32::MAX) - 1;
    // The last row may be shorter than the others.
    let short = down > 0 && wanted > last && now / per_row < last / per_row;
    let wanted = if short { last } else { wanted };
    usize::try_from(wanted).ok().filter(|wanted| *wanted < signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_stand_beside_one_another_and_within_the_strip() {
        for width in [20, 38, 40, 55, 80, 120] {
            let strip = Rect::new(1, 4, width, rows(width, 35));
            for sign in 0..35 {
                let place = place(strip, sign);
                assert_eq!(place.intersection(strip), place, "{sign} of {width}");
                assert!(width < WIDE || place.width == 3);
                if sign > 0 {
                    assert!(super::place(strip, sign - 1).intersection(place).is_empty());
                }
            }
        }
    }
}
