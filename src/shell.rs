//! The real world: the terminal, the keyboard, signals, the environment, files, the clock.
//!
//! Nobody above this room touches any of them. [`open`] shows the program on the terminal until somebody
//! leaves; [`Environment`] says what the environment says; [`mod@file`] reads. No word of any language is
//! written here, and nothing is known of records: the program comes in as a [`Model`], texts and
//! closures in [`Setup`].
//!
//! | file | what lives there |
//! |---|---|
//! | `terminal` | taking the terminal and giving it back, once, on every way out |
//! | `screen` | ratatui's surface: one write a frame |
//! | `input` | keys, pastes, pointer, size |
//! | `hangup` | ends the program when its terminal is gone |
//! | `signals` | SIGTERM and its kin |
//! | `call` | what these tell the loop |
//! | `run` | the loop |
//! | `exit` | how it ended |
//! | `environment` | what the variables say |
//! | `file` | bytes from a file or standard input |

mod call;
mod environment;
mod exit;
pub mod file;
mod hangup;
mod input;
mod screen;
mod signals;
mod terminal;

pub use self::{environment::Environment, exit::Exit};
