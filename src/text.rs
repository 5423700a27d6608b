//! Letters: which characters are harmless, how text is folded for search, how wide it is.
//! Nothing here knows records, languages or the screen.

pub mod clean;
pub mod fold;
pub mod width;
