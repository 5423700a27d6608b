//! What the query asks for, read; which records its filters leave; what Tab would write.

use std::sync::Arc;

use super::Model;
use crate::archive;
use crate::records::Day;
use crate::search::{Clause, Completion, Filter, Reading, Search, Value, Vocabulary, completions};

/// How many values are counted for the completions of one word.
const COUNTED: usize = 64;
/// How many completions are offered.
const OFFERED: usize = 8;

/// A completion and, for a value, how many records it would leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is put in place of what.
    pub completion: Completion,
    /// How many records; none for the name of a field.
    pub count: Option<usize>,
}

/// The query, read, with what follows from it.
#[derive(Default)]
pub(super) struct Sought {
    pub(super) reading: Reading,
    /// What the records kept now were kept by.
    kept_by: Option<(Filter, Vec<String>, Day)>,
    /// What is offered, and for which text and cursor.
    offers: Vec<Offer>,
    offered_at: Option<(String, usize)>,
    /// The values that the menu offers, in the order of the language, and on which day.
    pub(super) occurring: Option<(Day, Vec<Value>)>,
}

impl Sought {
    /// Sees to it that everything is worked out anew: the rows or the language are other ones.
    pub(super) fn forget(&mut self) {
        self.kept_by = None;
        self.offered_at = None;
        self.occurring = None;
    }
}

impl Model {
    /// The query, read.
    pub fn reading(&self) -> &Reading {
        &self.sought.reading
    }

    /// The words that filters are written in.
    pub fn vocabulary(&self) -> &Vocabulary {
        self.archive.vocabulary()
    }

    /// The number of the language of the screen in the vocabulary.
    pub fn tongue(&self) -> usize {
        archive::tongue(&self.speech)
    }

    /// What Tab would write, the first of them; nothing while nothing is typed.
    pub fn offers(&self) -> &[Offer] {
        if self.typing { &self.sought.offers } else { &[] }
    }

    /// Reads the query and keeps the records that it leaves before any word is looked for. What the
    /// list shows is decided here.
    pub(super) fn narrow(&mut self) {
        let reading = Reading::new(self.query.text(), self.archive.vocabulary(), self.tongue());
        let (filter, texts) = reading.narrowing();
        let by = (filter, texts, self.day());
        self.sought.reading = reading;
        if self.sought.kept_by.as_ref() != Some(&by) {
            let reading = &self.sought.reading;
            // Words alone keep all, and an index is not made for nothing.
            let kept = if reading.narrows() {
                let (archive, day) = (&self.archive, self.day());
                self.search.keep(reading, archive.vocabulary(), (archive.index(), archive.dataset()), day)
            } else {
                None
            };
            self.list.keep(kept);
            self.sought.kept_by = Some(by);
            self.pick();
        }
    }

    /// Works out what Tab would write, if the text or the cursor is another.
    pub(super) fn offer(&mut self) {
        let at = (self.query.text().to_owned(), self.query.before().len());
        if !self.typing || self.sought.offered_at.as_ref() == Some(&at) {
            return;
        }
        let found = completions(self.archive.vocabulary(), &at.0, at.1, self.tongue());
        self.sought.offers = self.counted(found.into_iter().take(COUNTED).collect());
        self.sought.offered_at = Some(at);
    }

    /// Completions with their counts, those that leave most records first; those that leave none
    /// only where all do.
    fn counted(&mut self, completions: Vec<Completion>) -> Vec<Offer> {
        let values: Vec<Value> =
            completions.iter().filter_map(|c| c.value.clone()).map(|(_, value)| value).collect();
        let Some(term) = completions.first().filter(|first| first.value.is_some()).map(|first| first.term)
        else {
            let bare = completions.into_iter().map(|completion| Offer { completion, count: None });
            return bare.take(OFFERED).collect();
        };
        let counts = self.tally(&values, &|clause| clause.term == term);
        let offers = completions.into_iter().zip(counts);
        let mut offers: Vec<Offer> =
            offers.map(|(completion, count)| Offer { completion, count: Some(count) }).collect();
        offers.sort_by_key(|offer| std::cmp::Reverse(offer.count));
        if offers.iter().any(|offer| offer.count > Some(0)) {
            offers.retain(|offer| offer.count > Some(0));
        }
        offers.truncate(OFFERED);
        offers
    }

    /// How many records would be shown for each value, all but some filters being as they are.
    pub(super) fn tally(&mut self, values: &[Value], but: &dyn Fn(&Clause) -> bool) -> Vec<usize> {
        let among = self.worded();
        let filter = &self.sought.reading.filter;
        self.search.tally(filter, values, but, (self.archive.dataset(), self.day()), among.as_deref())
    }

    /// The records that the words of the query leave, whatever its filters do; `None` for all.
    fn worded(&mut self) -> Option<Vec<bool>> {
        let (archive, day) = (Arc::clone(&self.archive), self.day());
        let (index, dataset) = (archive.index(), archive.dataset());
        let texts = Reading { filter: Filter::default(), ..self.sought.reading.clone() };
        let kept = self.search.keep(&texts, archive.vocabulary(), (index, dataset), day);
        if Search::is_blank(self.query.text()) {
            return kept;
        }
        let found = self.search.run(index, self.query.text(), &[], 0);
        let mut worded = vec![false; dataset.records().len()];
        for record in found.records {
            if let Some(word) = worded.get_mut(record) {
                *word = kept.as_ref().is_none_or(|kept| kept.get(record) == Some(&true));
            }
        }
        Some(worded)
    }
}
