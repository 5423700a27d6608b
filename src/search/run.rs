//! One search after another over the same index: what the screen and the command line call.

pub use super::best::Score;
use super::best::{Candidate, Ranking, candidates, tie};
use super::exact::narrow;
use super::facts::Facts;
use super::filter::{Clause, Filter};
use super::index::Index;
use super::matcher::Matcher;
use super::names::{is_doubtful, is_named};
use super::near::{is_near, near};
use super::place::Place;
use super::query::Query;
use super::reading::Reading;
use super::recall::Recall;
use super::value::Value;
use super::vocabulary::Vocabulary;
use crate::history::{Dataset, RecordNo};
use crate::records::Day;

/// A record found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its number in the dataset.
    pub record: RecordNo,
    /// How near it is to what was typed.
    pub score: Score,
    /// Where it matched: for several words, where the weakest of them did.
    pub place: Place,
    /// Nothing matched as typed; this name is near.
    pub approximate: bool,
}

impl Hit {
    /// Whether something else may have been meant: what matched is not quite what was typed.
    pub fn is_doubtful(&self) -> bool {
        self.approximate || is_doubtful(self.score.step())
    }
}

/// The answer to a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The best hits, best first, as many as were wanted.
    pub hits: Vec<Hit>,
    /// Every record found, in the order of the dataset: their number is the number of hits.
    pub records: Vec<RecordNo>,
}

impl Found {
    /// Whether even the best hit may not be what was meant.
    pub fn is_doubtful(&self) -> bool {
        self.hits.first().is_some_and(Hit::is_doubtful)
    }

    /// The same without records that only mention what others are called; every hit must be there.
    pub fn by_name(self) -> Self {
        let named = |hit: &&Hit| !hit.approximate && is_named(hit.score.step());
        let hits: Vec<Hit> = self.hits.iter().filter(named).copied().collect();
        if hits.is_empty() {
            return self;
        }
        let mut records: Vec<RecordNo> = hits.iter().map(|hit| hit.record).collect();
        records.sort_unstable();
        Self { hits, records }
    }

    /// How many records were found, shown or not.
    pub fn total(&self) -> usize {
        self.records.len()
    }
}

/// What was asked of one index lately.
#[derive(Default)]
pub struct Search {
    recall: Recall,
    matcher: Matcher,
    facts: Option<Facts>,
}

impl Search {
    /// Forgets what was asked so far. Answers do not change by it.
    pub fn forget(&mut self) {
        self.recall = Recall::default();
    }

    /// Whether there is nothing to look for in what was typed: no letter or digit.
    pub fn is_blank(query: &str) -> bool {
        Query::new(query).words.is_empty()
    }

    /// Which records the filters, exact phrases and unwanted words of a reading leave on `day`, in
    /// the order of the dataset, which must be that of the index; `None` where they leave all. The index
    /// is asked for only where there are texts to look for: it may have to be made first.
    pub fn keep<'i>(
        &mut self,
        reading: &Reading,
        vocabulary: &Vocabulary,
        (index, dataset): (impl FnOnce() -> &'i Index, &Dataset),
        day: Day,
    ) -> Option<Vec<bool>> {
        if !reading.narrows() {
            return None;
        }
        let mut kept = reading.filter.mask(self.facts(dataset, day), dataset);
        if reading.texts().next().is_some() {
            narrow(index(), vocabulary, dataset, reading, &mut kept);
        }
        Some(kept)
    }

    /// How many records have each of these values on `day`: of those marked in `among`, if given,
    /// that all filters leave but those that `but` names.
    pub fn tally(
        &mut self,
        filter: &Filter,
        values: &[Value],
        but: &dyn Fn(&Clause) -> bool,
        (dataset, day): (&Dataset, Day),
        among: Option<&[bool]>,
    ) -> Vec<usize> {
        filter.tally(values, but, (self.facts(dataset, day), dataset), among)
    }

    /// What filters ask of the records, on a day.
    pub(super) fn facts(&mut self, dataset: &Dataset, day: Day) -> &Facts {
        let facts = self.facts.get_or_insert_with(|| Facts::new(dataset, day));
        facts.on(day);
        facts
    }

    /// Looks for `query`, of which every word must be found. The `wanted` best hits are the same
    /// as if every record were scored and sorted; asking for more of the same query is cheap.
    /// `order` breaks ties: the place of each record in the list as it is sorted, `u32::MAX` for a
    /// record that is filtered out and must not be found. An empty order is that of the dataset.
    /// A blank query finds nothing.
    pub fn run(&mut self, index: &Index, query: &str, order: &[u32], wanted: usize) -> Found {
        let query = Query::new(query);
        self.recall.prepare(index, &query);
        let mut candidates = candidates(index, &query, &self.recall);
        candidates.retain(|candidate| tie(order, candidate.record) != u32::MAX);
        // Letters that are scattered are what was meant only where nothing has them together.
        if candidates.iter().any(Candidate::is_of_words) {
            candidates.retain(|candidate| !candidate.is_scattered());
        }
        if candidates.is_empty() {
            return self.approximate(index, &query, order, wanted);
        }
        let Self { recall, matcher, .. } = &*self;
        let ranking = Ranking { index, query: &query, recall, matcher, order };
        let hits = ranking.best(&candidates, wanted).into_iter().filter_map(|ranked| {
            let place = ranking.place(&candidates, &ranked)?;
            Some(Hit { record: ranked.record, score: ranked.score, place, approximate: false })
        });
        let hits = hits.collect();
        Found { hits, records: candidates.iter().map(|candidate| candidate.record).collect() }
    }

    /// The records that have every word of a query, in no order.
    pub(super) fn having(&mut self, index: &Index, query: &str) -> Vec<RecordNo> {
        self.candidates(index, query).iter().map(|candidate| candidate.record).collect()
    }

    /// The same with how they have them.
    pub(super) fn candidates(&mut self, index: &Index, query: &str) -> Vec<Candidate> {
        let query = Query::new(query);
        self.recall.prepare(index, &query);
        candidates(index, &query, &self.recall)
    }

    /// Whether some of these records has a name that is near the words of a query.
    pub(super) fn near(&self, index: &Index, query: &str, among: &dyn Fn(RecordNo) -> bool) -> bool {
        is_near(index, &Query::new(query), &self.recall, among)
    }

    fn approximate(&self, index: &Index, query: &Query, order: &[u32], wanted: usize) -> Found {
        let near = near(index, query, &self.recall, order);
        let hits = near.iter().take(wanted).map(|near| Hit {
            record: near.record,
            score: near.score,
            place: near.place(),
            approximate: true,
        });
        let hits = hits.collect();
        let mut records: Vec<RecordNo> = near.iter().map(|near| near.record).collect();
        records.sort_unstable();
        Found { hits, records }
    }
}
