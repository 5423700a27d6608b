//! What rests on a source: every event, population, reason and claim of records and cities that names it. How many of
//! them are shown is for `sheets`.

use std::collections::HashMap;

use super::{Dataset, EventNo, RecordNo};
use crate::records::{City, Claim, Date, Dispute, Event, Force, Population, Reason, SourceKind, Text};

/// Whose fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose<'a> {
    /// A city's, by its id.
    City(&'a Text),
    /// A record's.
    Record(RecordNo),
}

/// What is said.
#[derive(Clone, Copy, Debug)]
pub enum Said<'a> {
    /// Something happened.
    Event(EventNo, &'a Event),
    /// So many people live there.
    Population(&'a Population),
    /// Why a city has ties abroad.
    Reason(&'a Reason),
    /// One side of a dispute.
    Claim(&'a Dispute, &'a Claim),
}

/// A fact that rests on a source.
#[derive(Clone, Copy, Debug)]
pub struct Rest<'a> {
    /// Whose fact it is.
    pub whose: Whose<'a>,
    /// What is said.
    pub said: Said<'a>,
}

impl<'a> Said<'a> {
    /// The date of an event; the others have none.
    pub fn date(&self) -> Option<&'a Date> {
        match self {
            Self::Event(_, event) => event.date.as_ref(),
            Self::Population(_) | Self::Reason(_) | Self::Claim(..) => None,
        }
    }

    /// Whether something happened.
    pub fn is_event(&self) -> bool {
        matches!(self, Self::Event(..))
    }

    fn sources(&self) -> &'a [Text] {
        match self {
            Self::Event(_, event) => &event.sources,
            Self::Population(population) => &population.sources,
            Self::Reason(reason) => &reason.sources,
            Self::Claim(_, claim) => &claim.sources,
        }
    }
}

/// The facts that rest on each source, by its id: the cities' first, then those of the records in
/// the order of the file. A source that nothing rests on is left out.
pub fn resting(dataset: &Dataset) -> HashMap<&Text, Vec<Rest<'_>>> {
    let cities = dataset
        .cities()
        .iter()
        .flat_map(|(id, city)| of_city(city).map(move |said| Rest { whose: Whose::City(id), said }));
    let records = dataset.numbered().flat_map(|(number, record)| {
        let facts = facts(&record.events, record.population.as_deref(), &record.disputes);
        facts.map(move |said| Rest { whose: Whose::Record(number), said })
    });
    let mut resting: HashMap<&Text, Vec<Rest<'_>>> = HashMap::new();
    for rest in cities.chain(records) {
        let mut sources: Vec<&Text> = rest.said.sources().iter().collect();
        // A source that is named twice says it once.
        sources.sort_unstable();
        sources.dedup();
        for source in sources {
            resting.entry(source).or_default().push(rest);
        }
    }
    resting
}

/// The sources of a number of ties, or of what moves the state of one, of which nobody wrote down that they were
/// read: their ids in order.
pub fn unread(dataset: &Dataset) -> Vec<&Text> {
    let weighty = |rest: &Rest<'_>| match rest.said {
        Said::Event(_, event) => event.force() != Force::Silent,
        Said::Claim(dispute, _) => dispute.counts,
        Said::Population(_) | Said::Reason(_) => false,
    };
    let is_unread = |id: &Text| dataset.source(id).is_some_and(|source| source.read.is_none());
    let resting = resting(dataset).into_iter();
    let mut unread: Vec<&Text> =
        resting.filter(|(id, facts)| is_unread(id) && facts.iter().any(weighty)).map(|(id, _)| id).collect();
    unread.sort_unstable();
    unread
}

/// What the list of all sources tells on any day: made once for a dataset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rested {
    /// How many facts rest on each source, in the order of the sources.
    facts: Vec<usize>,
    /// The records that name a source which is no better than an encyclopaedia: no other rests on
    /// little on whatever day.
    little: Vec<RecordNo>,
}

impl Rested {
    /// Counts the facts of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let ids = dataset.sources().iter().enumerate();
        let known: HashMap<&Text, (usize, SourceKind)> =
            ids.map(|(at, (id, source))| (id, (at, source.kind))).collect();
        let mut rested = Self { facts: vec![0; known.len()], little: Vec::new() };
        let mut count = |said: Said<'_>| {
            let sources = said.sources();
            for (at, id) in sources.iter().enumerate() {
                // A source that is named twice says it once.
                let again = sources.iter().take(at).any(|before| before == id);
                let place = known.get(id).filter(|_| !again).and_then(|(at, _)| rested.facts.get_mut(*at));
                if let Some(facts) = place {
                    *facts += 1;
                }
            }
            let kind = |id| known.get(id).is_some_and(|(_, kind)| *kind >= SourceKind::Encyclopaedia);
            sources.iter().any(kind)
        };
        for city in dataset.cities().values() {
            for fact in of_city(city) {
                count(fact);
            }
        }
        for (number, record) in dataset.numbered() {
            let facts = facts(&record.events, record.population.as_deref(), &record.disputes);
            if facts.fold(false, |little, fact| count(fact) | little) {
                rested.little.push(number);
            }
        }
        rested
    }

    /// How many facts rest on each source, in the order of the sources.
    pub fn facts(&self) -> &[usize] {
        &self.facts
    }

    /// The records that may rest on little.
    pub fn little(&self) -> &[RecordNo] {
        &self.little
    }
}

fn of_city(city: &City) -> impl Iterator<Item = Said<'_>> {
    let facts = facts(&city.events, city.population.as_deref(), &city.disputes);
    city.reasons.iter().map(Said::Reason).chain(facts)
}

fn facts<'a>(
    events: &'a [Event],
    population: Option<&'a Population>,
    disputes: &'a [Dispute],
) -> impl Iterator<Item = Said<'a>> {
    let claims = disputes.iter().flat_map(|dispute| dispute.claims.iter().map(move |claim| (dispute, claim)));
    let population = population.into_iter().map(Said::Population);
    population
        .chain(EventNo::all().zip(events).map(|(number, event)| Said::Event(number, event)))
        .chain(claims.map(|(dispute, claim)| Said::Claim(dispute, claim)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};

    #[test]
    fn every_mention_of_a_source_rests_on_it() {
        let text = include_str!("../../data/bialystok.json");
        let dataset = read(text, Audience::Public).unwrap();
        let resting = resting(&dataset);
        let file: serde_json::Value = serde_json::from_str(text).unwrap();
        let mut named = 0;
        count(&file["cities"], &mut named);
        count(&file["records"], &mut named);
        assert_eq!(resting.values().map(Vec::len).sum::<usize>(), named);
        let counted = dataset.sources().keys().map(|id| resting.get(id).map_or(0, Vec::len));
        assert_eq!(Rested::new(&dataset).facts(), counted.collect::<Vec<_>>());
        for (source, facts) in &resting {
            assert!(facts.iter().all(|rest| rest.said.sources().contains(source)), "{source}");
        }
    }

    /// Counts what stands in lists called `sources`.
    fn count(value: &serde_json::Value, named: &mut usize) {
        for (key, inner) in value.as_object().into_iter().flatten() {
            match inner.as_array() {
                Some(ids) if key == "sources" => *named += ids.len(),
                _ => count(inner, named),
            }
        }
        value.as_array().into_iter().flatten().for_each(|inner| count(inner, named));
    }
}
