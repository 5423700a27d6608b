//! What rests on a source: every event, population and claim of records and cities that names it. How many of
//! them are shown is for `sheets`.

use std::collections::HashMap;

use super::Dataset;
use crate::records::{Claim, Date, Dispute, Event, Population, Text};

/// Whose fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose<'a> {
    /// A city's, by its id.
    City(&'a Text),
    /// A record's, by its place in the dataset.
    Record(usize),
}

/// What is said.
#[derive(Clone, Copy, Debug)]
pub enum Fact<'a> {
    /// Something happened.
    Event(&'a Event),
    /// So many people live there.
    Population(&'a Population),
    /// One side of a dispute.
    Claim(&'a Dispute, &'a Claim),
}

/// A fact that rests on a source.
#[derive(Clone, Copy, Debug)]
pub struct Rest<'a> {
    /// Whose fact it is.
    pub whose: Whose<'a>,
    /// What is said.
    pub fact: Fact<'a>,
}

impl<'a> Fact<'a> {
    /// The date of an event; the others have none.
    pub fn date(&self) -> Option<&'a Date> {
        match self {
            Self::Event(event) => event.date.as_ref(),
            Self::Population(_) | Self::Claim(..) => None,
        }
    }

    fn sources(&self) -> &'a [Text] {
        match self {
            Self::Event(event) => &event.sources,
            Self::Population(population) => &population.sources,
            Self::Claim(_, claim) => &claim.sources,
        }
    }
}

/// The facts that rest on each source, by its id: the cities' first, then those of the records in
/// the order of the file. A source that nothing rests on is left out.
pub fn resting(dataset: &Dataset) -> HashMap<&Text, Vec<Rest<'_>>> {
    let cities = dataset.cities().iter().flat_map(|(id, city)| {
        let facts = facts(&city.events, city.population.as_ref(), &city.disputes);
        facts.map(move |fact| Rest { whose: Whose::City(id), fact })
    });
    let records = dataset.records().iter().enumerate().flat_map(|(at, record)| {
        let facts = facts(&record.events, record.population.as_ref(), &record.disputes);
        facts.map(move |fact| Rest { whose: Whose::Record(at), fact })
    });
    let mut resting: HashMap<&Text, Vec<Rest<'_>>> = HashMap::new();
    for rest in cities.chain(records) {
        let mut sources: Vec<&Text> = rest.fact.sources().iter().collect();
        // A source that is named twice says it once.
        sources.sort_unstable();
        sources.dedup();
        for source in sources {
            resting.entry(source).or_default().push(rest);
        }
    }
    resting
}

fn facts<'a>(
    events: &'a [Event],
    population: Option<&'a Population>,
    disputes: &'a [Dispute],
) -> impl Iterator<Item = Fact<'a>> {
    let claims = disputes.iter().flat_map(|dispute| dispute.claims.iter().map(move |claim| (dispute, claim)));
    let population = population.into_iter().map(Fact::Population);
    population
        .chain(events.iter().map(Fact::Event))
        .chain(claims.map(|(dispute, claim)| Fact::Claim(dispute, claim)))
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
        for (source, facts) in &resting {
            assert!(facts.iter().all(|rest| rest.fact.sources().contains(source)), "{source}");
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
