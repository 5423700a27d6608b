//! What is going on: the model, the messages that reach it, and what each of them changes.
//!
//! Pure: no terminal, no clock, no files. Time, size and files come in as messages; what the world
//! must do goes out as an [`Effect`].

mod msg;

pub use msg::{Effect, Key, Mouse, Msg, Size};
