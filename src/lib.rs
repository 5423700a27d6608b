//! **mosty** ("bridges"): a terminal browser for a city's international cooperation records.
//!
//! The map of the house. Which room may see which is a table in `tests/architecture.rs`:
//!
//! | room | what lives there |
//! |---|---|
//! | [`records`] | what is written: file, city, record, event, source, partial dates |
//! | [`history`] | what follows from it: the state on a day, changes, anniversaries, counts |
//! | [`file`] | `mosty/1` as bytes: reading and judging |
//! | [`text`] | letters: hostile characters, folding for search, widths |
//! | [`lang`] | languages: messages, plurals, dates, numbers, names of countries, order of names |
//! | [`search`] | finding: the index, ranking, what a query matched; the only room with the fuzzy matcher |
//! | [`app`] | what is going on: the model, its messages, what they change |
//! | [`ui`] | how it looks: a frame drawn from the model |
//! | [`answers`] | without a screen: the same answers in print |
//! | [`cli`] | the words of the command line |
//! | [`shell`] | the real world: terminal, input, signals, the loop, environment, files, clock |

pub mod answers;
pub mod app;
pub mod cli;
pub mod file;
pub mod history;
pub mod lang;
pub mod records;
pub mod search;
pub mod shell;
pub mod text;
pub mod ui;
