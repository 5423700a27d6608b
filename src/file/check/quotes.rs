//! Rules on the words of sources: whose they are, and that somebody read them there.

use crate::file::fault::{FaultKind, quote as found};
use crate::file::place::Trail;
use crate::records::{LONGEST_QUOTE, Quote, Source, Text};

use super::Check;

impl Check<'_> {
    /// A quote from a named source is short, the fact rests on that source, and it was read for this file.
    pub(super) fn quote(&mut self, quote: Option<&Quote>, sources: &[Text], trail: &Trail<'_>) {
        let Some((quote, id)) = quote.and_then(|quote| Some((quote, quote.source()?))) else { return };
        let words = quote.words();
        if words > LONGEST_QUOTE {
            self.fault(&trail.key("text"), FaultKind::LongQuote { found: words, most: LONGEST_QUOTE });
        }
        let unread = |source: &Source| source.read.is_none();
        if !sources.contains(id) {
            self.fault(&trail.key("source"), FaultKind::QuoteElsewhere { found: found(id) });
        } else if self.file.sources.get(id).is_some_and(unread) {
            self.fault(&trail.key("source"), FaultKind::UnreadQuote { found: found(id) });
        }
    }

    /// Who says what of a source was read, says when.
    pub(super) fn reading(&mut self, source: &Source, trail: &Trail<'_>) {
        if source.read_as.is_some() && source.read.is_none() {
            self.fault(&trail.key("read"), FaultKind::MissingField { field: "read".to_owned() });
        }
    }
}
