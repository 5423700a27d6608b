//! Letters: which characters are harmless, how text is folded for search, how wide it
//! is, what stands for it where it cannot be drawn, which blanks leave the screen.
//! Nothing here knows records, languages or the screen.

pub mod clean;
pub mod direction;
pub mod draw;
pub mod fold;
pub mod nearest;
pub mod space;
pub mod width;
