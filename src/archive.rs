//! What is derived from a dataset once, and in which words it can be asked.

mod vocabulary;

pub use vocabulary::{index, tongue, vocabulary, word};
