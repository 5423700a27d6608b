//! **mosty** ("bridges"): a terminal browser for a city's international cooperation records.
//!
//! The map of the house. Which room may see which is a table in `tests/architecture.rs`:
//!
//! | room | what lives there |
//! |---|---|
//! | [`text`] | letters: hostile characters, folding for search, widths |
//! | [`records`] | what is written: file, city, record, event, source, partial dates |
//! | [`history`] | what follows from it: the state on a day, changes, anniversaries, counts |
//! | [`look`] | signs: symbol sets, the names of themes |
//! | [`file`](mod@file) | `mosty/1` as bytes: reading and judging |
//! | [`lang`] | languages: messages, plurals, dates, numbers, names of countries, order of names |
//! | [`search`] | finding: the index, ranking, what a query matched; the only room with the fuzzy matcher |
//! | [`archive`] | a dataset with everything derived from it |
//! | [`sheets`] | what is said: every answer as facts in order |
//! | [`print`](mod@print) | an answer in a form, without a screen |
//! | [`app`] | what is going on: the model, its messages, what they change |
//! | [`talk`] | the conversation by lines |
//! | [`ui`] | how it looks: a frame drawn from the model |
//! | [`cli`] | the words of the command line |
//! | [`shell`] | the real world: terminal, input, signals, the loop, environment, files, clock |

pub mod app;
pub mod archive;
pub mod cli;
pub mod file;
pub mod history;
pub mod lang;
pub mod look;
pub mod print;
pub mod records;
pub mod search;
pub mod sheets;
pub mod shell;
pub mod talk;
pub mod text;
pub mod ui;
