//! What kind of source a tie rests on.

use super::{Dataset, Tie};
use crate::records::{Day, Event, Force, SourceKind};

impl Tie {
    /// The best kind of source that the tie itself rests on, by what had happened up to `day`: that
    /// of its beginnings and of the lists that name it. Before any of these it is that of its
    /// beginnings, and where nothing begins it, that of all its events.
    pub fn ground(&self, dataset: &Dataset, day: Day) -> Option<SourceKind> {
        let begins = |event: &Event| event.force() == Force::Begins;
        let by_then = |event: &Event| event.date.as_ref().is_none_or(|date| date.anchor() <= day);
        let best = |events: &mut dyn Iterator<Item = &Event>| {
            let sources = events.flat_map(|event| &event.sources);
            sources.filter_map(|id| dataset.source(id).map(|source| source.kind)).min()
        };
        if !self.naming().any(begins) {
            return best(&mut self.events.iter());
        }
        let named = best(&mut self.naming().filter(|event| by_then(event)));
        named.or_else(|| best(&mut self.naming().filter(|event| begins(event))))
    }
}
