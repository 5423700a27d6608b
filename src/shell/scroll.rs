//! Rows that only moved: where a list goes on by a line the terminal moves it, and only what is new is
//! written.
//!
//! Regions (DECSTBM) and the index at their edges (LF, RI) are those of the VT100, which every terminal
//! and the Linux console know. What is estimated here is how many bytes that saves; what must be written
//! afterwards is not known here.

use std::io::Write as _;

use ratatui::buffer::{Buffer, Cell};

use super::pen::Placed;
use crate::text::width;

/// What a move costs, in bytes: region, place, index, no region.
const MOVE: i32 = 22;
/// What reaching a stretch of changed cells costs, as a rule.
const REACH: i32 = 5;
/// Of a run of blanks no more than so many count: the rest is erased with them.
const ERASED: i32 = 6;
/// At most so many regions move in one frame.
const MOST: usize = 2;

/// Rows that move by one, and the blank row that this leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Move {
    first: u16,
    last: u16,
    up: bool,
}

impl Move {
    /// Whether a row is among them.
    pub(super) fn holds(self, row: u16) -> bool {
        (self.first..=self.last).contains(&row)
    }

    /// The cells of its rows.
    pub(super) fn cells(self, buffer: &Buffer) -> impl Iterator<Item = Placed<'_>> {
        let columns = buffer.area.left()..buffer.area.right();
        let places = (self.first..=self.last).flat_map(move |y| columns.clone().map(move |x| (x, y)));
        places.filter_map(|(x, y)| Some((x, y, buffer.cell((x, y))?)))
    }

    /// Tells the terminal, whose style is plain. The cursor goes home.
    pub(super) fn write(self, out: &mut Vec<u8>) {
        let Self { first, last, up } = self;
        let (edge, index) = if up { (last, "\n") } else { (first, "\x1bM") };
        // Writing to memory does not fail.
        let _ = write!(out, "\x1b[{};{}r\x1b[{}H{index}\x1b[r", first + 1, last + 1, edge + 1);
    }

    /// What the screen shows afterwards.
    pub(super) fn apply(self, shown: &mut Buffer) {
        let width = usize::from(shown.area.width);
        let rows = usize::from(self.first) * width..(usize::from(self.last) + 1) * width;
        let Some(cells) = shown.content.get_mut(rows) else { return };
        if self.up {
            cells.rotate_left(width);
            cells.iter_mut().rev().take(width).for_each(Cell::reset);
        } else {
            cells.rotate_right(width);
            cells.iter_mut().take(width).for_each(Cell::reset);
        }
    }
}

/// What to move before the screen is made to show what is wanted: nothing where that saves nothing.
pub(super) fn moves(shown: &Buffer, wanted: &Buffer) -> Vec<Move> {
    let width = usize::from(wanted.area.width).max(1);
    let [before, after] = [shown, wanted].map(|buffer| buffer.content.chunks(width).collect::<Vec<_>>());
    let left: Vec<i32> = before.iter().zip(&after).map(|(one, other)| cost(one, other)).collect();
    if before.len() != after.len() || left.iter().sum::<i32>() <= MOVE {
        return Vec::new();
    }
    // A wide letter must not be cut, and what stands behind one only the terminal knows.
    let loose: Vec<bool> = before
        .iter()
        .zip(&after)
        .map(|(one, other)| ![one, other].into_iter().any(|row| wide(row)))
        .collect();
    let saved = |row: usize, from: Option<&&[Cell]>| {
        let (left, wanted) = (left.get(row)?, after.get(row)?);
        loose
            .get(row)
            .is_some_and(|loose| *loose)
            .then(|| left - cost(from.copied().unwrap_or_default(), wanted))
    };
    let rows = || 0..after.len();
    let mut gains = Gains {
        up: rows().map(|row| saved(row, before.get(row + 1))).collect(),
        down: rows().map(|row| saved(row, row.checked_sub(1).and_then(|above| before.get(above)))).collect(),
        new: rows().map(|row| saved(row, None)).collect(),
    };
    let mut moves = Vec::new();
    while let Some(best) = gains.best().filter(|_| moves.len() < MOST) {
        gains.take(best);
        moves.push(best);
    }
    moves
}

/// How many bytes it saves for each row that it is moved up to, moved down to, or blank before it is
/// written; none where a row has to stay.
struct Gains {
    up: Vec<Option<i32>>,
    down: Vec<Option<i32>>,
    new: Vec<Option<i32>>,
}

impl Gains {
    /// The move that saves most.
    fn best(&self) -> Option<Move> {
        let turned = |all: &[Option<i32>]| all.iter().rev().copied().collect::<Vec<_>>();
        let up = most(&self.up, &self.new).map(|(saved, first, last)| (saved, first, last, true));
        let end = self.new.len().saturating_sub(1);
        let down = most(&turned(&self.down), &turned(&self.new));
        let down = down.map(|(saved, first, last)| (saved, end - last, end - first, false));
        let (_, first, last, up) = up.into_iter().chain(down).max_by_key(|(saved, ..)| *saved)?;
        Some(Move { first: u16::try_from(first).ok()?, last: u16::try_from(last).ok()?, up })
    }

    /// The rows of a move are not to be had again.
    fn take(&mut self, taken: Move) {
        for all in [&mut self.up, &mut self.down, &mut self.new] {
            for (row, gain) in (0u16..).zip(all) {
                *gain = gain.filter(|_| !taken.holds(row));
            }
        }
    }
}

/// How much is saved at most, if anything is, by moving which rows up: all but the last get what stood
/// below them, and that becomes blank.
fn most(up: &[Option<i32>], new: &[Option<i32>]) -> Option<(i32, usize, usize)> {
    let mut found: Option<(i32, usize, usize)> = None;
    for first in 0..up.len() {
        let mut saved = -MOVE;
        for (row, gain) in up.iter().enumerate().skip(first) {
            let (Some(gain), Some(Some(edge))) = (gain, new.get(row + 1)) else { break };
            saved += gain;
            if saved + edge > found.map_or(0, |(most, ..)| most) {
                found = Some((saved + edge, first, row + 1));
            }
        }
    }
    found
}

/// About how many bytes turn one row into another; a row without cells is blank.
fn cost(from: &[Cell], to: &[Cell]) -> i32 {
    let mut cost = 0;
    let mut reached = false;
    let mut blanks = 0;
    for (at, cell) in to.iter().enumerate() {
        if same(from.get(at).unwrap_or(&Cell::EMPTY), cell) {
            (reached, blanks) = (false, 0);
            continue;
        }
        blanks = if same(cell, &Cell::EMPTY) { blanks + 1 } else { 0 };
        if blanks <= ERASED {
            cost += i32::try_from(cell.symbol().len()).unwrap_or(1) + if reached { 0 } else { REACH };
        }
        reached = true;
    }
    cost
}

/// Whether two cells look the same. Every row is held against its neighbours in every frame, and nearly every
/// letter is a single byte: these are told apart without a call.
fn same(one: &Cell, other: &Cell) -> bool {
    let letters = match (one.symbol().as_bytes(), other.symbol().as_bytes()) {
        ([one], [other]) => one == other,
        (one, other) => one == other,
    };
    letters && (one.fg, one.bg, one.modifier) == (other.fg, other.bg, other.modifier)
}

fn wide(row: &[Cell]) -> bool {
    row.iter().any(|cell| cell.symbol().len() > 2 && width::of(cell.symbol()) > 1)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    const UP: Move = Move { first: 1, last: 6, up: true };
    const DOWN: Move = Move { first: 1, last: 6, up: false };

    /// Text that is another in every row.
    fn text(row: usize) -> String {
        ('a'..='z').cycle().skip(row * 7).take(30).chain("ść".chars()).collect()
    }

    fn list(first: usize, marked: usize) -> Buffer {
        let row = |row: usize| format!("{} {}", if row == marked { ">" } else { " " }, text(row));
        let mut lines = vec!["the head stays".to_owned()];
        lines.extend((first..first + 6).map(row));
        lines.push("and so does the foot".to_owned());
        Buffer::with_lines(lines)
    }

    #[test]
    fn a_list_that_goes_on_by_a_row_is_moved_and_nothing_else_is() {
        for (before, after, expected) in [
            (list(10, 15), list(11, 16), vec![UP]),
            (list(10, 10), list(9, 9), vec![DOWN]),
            (list(10, 12), list(10, 13), vec![]),
            (list(10, 12), list(30, 32), vec![]),
            (list(10, 12), list(10, 12), vec![]),
        ] {
            assert_eq!(moves(&before, &after), expected);
        }
    }

    #[test]
    fn two_regions_move_each_its_own_way() {
        let both = |above, below| {
            let mut both = Buffer::empty(Rect::new(0, 0, 40, 16));
            for (from, part) in [(0, list(above, 99)), (8, list(below, 99))] {
                for at in part.area.positions() {
                    *both.cell_mut((at.x, at.y + from)).unwrap() = part.cell(at).unwrap().clone();
                }
            }
            both
        };
        let found = moves(&both(10, 50), &both(11, 49));
        let expected = [UP, Move { first: 9, last: 14, ..DOWN }];
        assert!(found.len() == 2 && expected.iter().all(|one| found.contains(one)), "{found:?}");
    }

    #[test]
    fn a_row_with_a_wide_letter_stays() {
        let wide = |row| if row == 13 { "\u{5d07}\u{5de6}" } else { "" };
        let list =
            |first| Buffer::with_lines((first..first + 9).map(|row| wide(row).to_owned() + &text(row)));
        let found = moves(&list(10), &list(11));
        assert!(!found.is_empty() && found.iter().all(|one| !one.holds(2) && !one.holds(3)), "{found:?}");
    }
}
