//! As data, what the records rest on: all sources, or one with every fact that rests on it.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Marked, Named, answer, print};
use crate::history::{Rest, Said, Whose, resting};
use crate::records::{Claim, Date, Event, Population, ReadAs, Source, SourceKind, Text, Words};
use crate::sheets;
use crate::sheets::Asking;

/// A source of `sources`.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct KnownSource<'a> {
    /// Its id in the file.
    id: &'a Text,
    /// Title as published.
    title: &'a Text,
    /// Who published it.
    publisher: &'a Text,
    /// Address, where one is known.
    url: Option<&'a Text>,
    /// Day of publication, as far as it is known.
    date: Option<&'a Date>,
    /// When it was read for the file.
    read: Option<&'a Date>,
    /// What of it was read: the page, a stored copy, a file of a dataset.
    read_as: Option<ReadAs>,
    /// Language tag of the publication.
    lang: &'a Text,
    /// How near it stands to the fact.
    kind: SourceKind,
    /// What a reader should know of it.
    note: &'a Words,
    /// How many facts rest on it.
    facts: usize,
    /// These facts; only where one source is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    resting: Option<Vec<Fact<'a>>>,
}

/// A fact that rests on a source: an event, a population, a reason, or a claim.
#[derive(Default, Serialize, JsonSchema)]
struct Fact<'a> {
    /// The id of the record, where it is one's.
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<&'a Text>,
    /// The id of the home city, where it is one's.
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<&'a Text>,
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'a Event>,
    /// The population.
    #[serde(skip_serializing_if = "Option::is_none")]
    population: Option<&'a Population>,
    /// A reason why the city has ties abroad.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a Words>,
    /// What a claim is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<&'a Words>,
    /// The claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    claim: Option<&'a Claim>,
}

impl Named for KnownSource<'_> {
    const NAME: &'static str = "sources";
}

impl Asking<'_> {
    /// All sources, the most used first.
    pub(in crate::print) fn all_sources(&self) -> String {
        let rested = sheets::rested(self.dataset, self.archive.rested()).into_iter();
        let sources = rested.map(|(id, source, facts)| Marked::new(known(id, source, facts)));
        print(&sources.collect::<Vec<_>>())
    }

    /// One source with all facts that rest on it; `None` when there is none with this id.
    pub(in crate::print) fn one_source(&self, id: &str) -> Option<String> {
        let (id, source) = self.source(id)?;
        let facts = resting(self.dataset).remove(id).unwrap_or_default();
        let resting = facts.iter().map(|rest| self.fact(rest)).collect();
        Some(answer(KnownSource { resting: Some(resting), ..known(id, source, facts.len()) }))
    }

    fn fact<'a>(&'a self, rest: &Rest<'a>) -> Fact<'a> {
        let whose = match rest.whose {
            Whose::City(id) => Fact { city: Some(id), ..Fact::default() },
            Whose::Record(number) => {
                Fact { record: self.dataset.tie(number).map(|record| &record.id), ..Fact::default() }
            }
        };
        match rest.said {
            Said::Event(_, event) => Fact { event: Some(event), ..whose },
            Said::Population(population) => Fact { population: Some(population), ..whose },
            Said::Reason(reason) => Fact { reason: Some(&reason.reason), ..whose },
            Said::Claim(dispute, claim) => Fact { about: Some(&dispute.about), claim: Some(claim), ..whose },
        }
    }
}

/// A source as the file has it, with its id and how much rests on it.
fn known<'a>(id: &'a Text, source: &'a Source, facts: usize) -> KnownSource<'a> {
    KnownSource {
        id,
        title: &source.title,
        publisher: &source.publisher,
        url: source.url.as_ref(),
        date: source.date.as_ref(),
        read: source.read.as_ref(),
        read_as: source.read_as,
        lang: &source.lang,
        kind: source.kind,
        note: &source.note,
        facts,
        resting: None,
    }
}
