//! What is known: the dataset, its records, their events and sources; partial dates; the state of
//! a tie on any day; reading and checking a file.
//!
//! A record is a history. Nothing here stores a state: it is computed from the events for a day
//! (`standing`), so every answer can be given *as of* any day. Nothing here reads files, knows the
//! clock, or says a word in any language: callers hand in text and days, and get data back.

mod check;
mod city;
mod continent;
mod count;
mod country;
mod dataset;
mod date;
mod distance;
mod echo;
mod event;
mod fault;
mod literal;
mod place;
mod read;
mod record;
mod shape;
mod source;
mod standing;
mod stretch;
mod strict;
mod term;
mod walk;
mod words;

pub use city::City;
pub use continent::{Continent, continent};
pub use count::{Rule, count, counted};
pub use country::countries;
pub use dataset::{Dataset, FORMAT, File, Format};
pub use date::{Date, Day, Point, Precision, Reach};
pub use distance::kilometres;
pub use event::{Act, Claim, Dispute, Event, Force, How, Term, Then, What};
pub use fault::{Fault, FaultKind, Sort, Syntax};
pub use read::{Audience, read};
pub use record::{Field, Internal, Kind, Link, Party, Population, Record, Scope, Type};
pub use source::{Source, SourceKind};
pub use standing::{Span, Standing, State};
pub use term::TermEnd;
pub use words::{Text, Words};
