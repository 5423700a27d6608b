//! **mosty** ("bridges"): a terminal browser for a city's international cooperation records.
//!
//! The map of the house, each room seeing only those above it:
//!
//! | room | what lives there |
//! |---|---|
//! | [`records`] | what is known: dataset, record, event, source; the state on a day; reading and checking |
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
pub mod lang;
pub mod records;
pub mod search;
pub mod shell;
pub mod text;
pub mod ui;
