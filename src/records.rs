//! What is known: the dataset, its records, their events and sources; partial dates; the state of
//! a tie on any day; reading and checking a file.
//!
//! A record is a history. Nothing here stores a state: it is computed from the events for a day
//! (`standing`), so every answer can be given *as of* any day. Nothing here reads files, knows the
//! clock, or says a word in any language: callers hand in text and days, and get data back.

mod anniversary;
mod change;
mod check;
mod city;
mod continent;
mod count;
mod country;
mod course;
mod dataset;
mod date;
mod distance;
mod echo;
mod event;
mod fault;
mod literal;
#[cfg(test)]
mod lots;
mod nearest;
mod place;
mod read;
mod record;
mod rest;
mod shape;
mod source;
mod standing;
mod stretch;
mod strict;
mod tally;
mod term;
mod typed;
mod walk;
mod words;

pub use anniversary::{Anniversary, Falls, anniversaries, bounded};
pub use change::{Certainty, Change, News, changes, news};
pub use city::City;
pub use continent::{Continent, continent};
pub use count::{Count, Counts, Rule, count};
pub use country::countries;
pub use course::{Span, Stage};
pub use dataset::{Dataset, FORMAT, File, Format};
pub use date::{Date, Day, Point, Precision, Reach};
pub use distance::{kilometres, way};
pub use event::{Act, Claim, Dispute, Event, Force, How, Term, Then, What};
pub use fault::{Fault, FaultKind, Sort, Syntax};
pub use read::{Audience, read};
pub use record::{Field, Internal, Kind, Link, Party, Population, Record, Scope, Type};
pub use rest::{Fact, Rest, Whose, resting};
pub use source::{Source, SourceKind};
pub use standing::{Outcome, Standing, State};
pub use tally::{Breakdown, By, Figures, Group};
pub use term::TermEnd;
pub use typed::{day_before, typed_days, typed_stretch};
pub use words::{Text, Words};
