//! The row that a finger leafs with: back, on, and to the first page, each always in one place. Serves drawing and
//! the pointer.

use ratatui::layout::Rect;

/// What a part of the row does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// To what stands above.
    Back,
    /// To what stands below.
    On,
    /// To the first page.
    Start,
}

impl Leaf {
    /// The parts from left to right.
    pub const ALL: [Self; 3] = [Self::Back, Self::On, Self::Start];

    /// The name of its message, after `leaf-`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::On => "on",
            Self::Start => "start",
        }
    }
}

/// The parts of the row, all as wide as can be.
pub fn parts(row: Rect) -> impl Iterator<Item = (Leaf, Rect)> {
    let width = row.width / 3;
    (0..).zip(Leaf::ALL).map(move |(at, leaf)| (leaf, Rect { x: row.x + at * width, width, ..row }))
}

/// The part in a column.
pub fn at(row: Rect, column: u16) -> Option<Leaf> {
    parts(row).find(|(_, part)| part.contains((column, row.y).into())).map(|(leaf, _)| leaf)
}
