//! `mosty/1` as bytes: reading a file strictly and whole, and judging it: where something is wrong, what
//! was found there, and what was expected.
//!
//! Nothing here opens files: callers hand in bytes. A fault is data; `lang` and those above have the words
//! for it.

mod audience;
mod batch;
mod check;
mod diagnose;
mod echo;
mod fault;
mod literal;
mod place;
mod read;
mod schema;
mod shape;
mod strict;
mod title;
mod walk;

pub use audience::Audience;
pub use batch::{Heard, Listener};
pub use fault::{Fault, FaultKind, Faults, Syntax, ValueType};
pub use read::{read, read_aloud, read_text};
pub use schema::schema;
pub use title::{Title, title};
