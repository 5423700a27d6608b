//! Where places are, as tables: how far away the partners are, and a home city.

use super::list::degrees;
use super::{Column, Table, Teller};
use crate::history::{Away, away, partners};
use crate::records::{City, Text};

const DISTANCES: &[Column] = &[
    ("id", "label-id"),
    ("name", "label-name"),
    ("country_name", "label-country"),
    ("country", "csv-code"),
    ("state", "label-state"),
    ("distance_km", "csv-km"),
    ("as_of", "csv-as-of"),
    ("updated", "label-updated"),
];

const CITY: &[Column] = &[
    ("id", "label-id"),
    ("name", "label-name"),
    ("country_name", "label-country"),
    ("country", "csv-code"),
    ("population", "label-population"),
    ("sources", "heading-sources"),
    ("wikidata", "csv-wikidata"),
    ("latitude", "csv-latitude"),
    ("longitude", "csv-longitude"),
    ("updated", "label-updated"),
];

impl Teller<'_> {
    /// A line for each partner that has a place, the nearest first.
    pub(super) fn distances(&self) -> Table {
        let dataset = self.asking.dataset;
        let all = away(dataset, &partners(dataset), self.asking.day);
        Table { columns: DISTANCES, lines: all.iter().filter_map(|away| self.away(away)).collect() }
    }

    fn away(&self, away: &Away) -> Option<Vec<String>> {
        let (dataset, speech) = (self.asking.dataset, self.asking.speech);
        let record = dataset.tie(away.record)?;
        Some(vec![
            record.id.to_string(),
            record.name.get(speech.lang().codes()).to_owned(),
            record.country.as_deref().map(|code| speech.country(code)).unwrap_or_default(),
            record.country.as_deref().unwrap_or_default().to_owned(),
            self.state(record),
            away.km.to_string(),
            self.asking.day.to_string(),
            dataset.updated().to_string(),
        ])
    }

    /// The line of a home city.
    pub(super) fn city(&self, id: &Text, city: &City) -> Table {
        let speech = self.asking.speech;
        let population = city.population.as_deref();
        let [latitude, longitude] = city.at.map(degrees);
        let line = vec![
            id.to_string(),
            city.name.get(speech.lang().codes()).to_owned(),
            speech.country(&city.country),
            city.country.to_string(),
            population.map(|population| population.value.to_string()).unwrap_or_default(),
            self.cited(population.into_iter().flat_map(|population| &population.sources)),
            city.wikidata.as_deref().unwrap_or_default().to_owned(),
            latitude,
            longitude,
            self.asking.dataset.updated().to_string(),
        ];
        Table { columns: CITY, lines: vec![line] }
    }
}
