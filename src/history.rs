//! What follows from what is written: the state of a tie on any day, what changed between two days,
//! anniversaries, counts by a rule, distances, what rests on a source.
//!
//! A record is a history. No state is stored in a file: a [`Tie`] works its course out once, so every
//! answer can be given *as of* any day. Nothing here reads files, knows the clock, or says a word in any
//! language: callers hand in data and days, and get data back.

mod anniversary;
mod away;
mod change;
mod chronicle;
mod count;
mod course;
mod dataset;
mod distance;
mod ground;
mod growth;
mod kept;
#[cfg(test)]
mod lots;
mod mark;
mod number;
mod outcome;
mod rest;
mod standing;
mod stretch;
mod tally;
mod term;
mod tie;
mod turns;

pub use anniversary::{Anniversary, Coming, Falls, Year, anniversaries, bounded, coming};
pub use away::{Away, away, partners};
pub use change::{Certainty, Change, News, changes, news, told};
pub use chronicle::{Asked, Chronicle, Happening};
pub use count::{Count, Counts, Rule, count, counts};
pub use course::{Span, Stage};
pub use dataset::Dataset;
pub use distance::{kilometres, way};
pub use growth::Growth;
pub use mark::Mark;
pub use number::{EventNo, RecordNo};
pub use outcome::Outcome;
pub use rest::{Rest, Rested, Said, Whose, resting, unread};
pub use standing::{Standing, State};
pub use tally::{Breakdown, By, Category, Figures, decades};
pub use term::TermEnd;
pub use tie::Tie;
