//! What is derived from a dataset once, and in which words it can be asked. Nothing here is asked or
//! answered, and what is made once never changes.

mod vocabulary;

use std::sync::OnceLock;

use crate::history::{Chronicle, Dataset};
use crate::search::{Index, Vocabulary};

pub use vocabulary::{index, tongue, vocabulary, word};

/// A dataset with everything derived from it; each part is made when it is first asked for, and stays.
#[derive(Debug)]
pub struct Archive {
    dataset: Dataset,
    index: OnceLock<Index>,
    vocabulary: OnceLock<Vocabulary>,
    chronicle: OnceLock<Chronicle>,
}

impl Archive {
    /// Of this dataset.
    pub fn new(dataset: Dataset) -> Self {
        let (index, vocabulary, chronicle) = Default::default();
        Self { dataset, index, vocabulary, chronicle }
    }

    /// The records.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// What is searched.
    pub fn index(&self) -> &Index {
        self.index.get_or_init(|| index(&self.dataset))
    }

    /// The words of filters.
    pub fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| vocabulary(&self.dataset))
    }

    /// What happened in which year.
    pub fn chronicle(&self) -> &Chronicle {
        self.chronicle.get_or_init(|| Chronicle::new(&self.dataset))
    }
}
