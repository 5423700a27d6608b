//! The rules that a file of the right shape must keep. Each says in one sentence what it forbids;
//! all are tried, so that a person who edits a file learns everything at once. They judge what is
//! known and are silent about style. Nothing here knows text positions: a fault is put at a path.

mod history;
mod names;
mod twins;

use std::collections::{BTreeMap, HashMap};

use super::fault::{FaultKind, nearest, quote};
use super::place::{Path, Trail};
use crate::records::{
    City, Day, Dispute, File, Kind, MOST_PEOPLE, Population, Record, Source, Text, Words, is_country,
};

/// How many characters a summary may have: what two lines of the smallest screen hold.
const LONGEST_SUMMARY: usize = 200;

/// How many comparisons the search for nearest names may cost a file as a whole: help for the
/// first slips, never a wait.
const PATIENCE: usize = 100_000;

/// Everything that a file of the right shape does wrong, rule by rule, in no order.
pub(super) fn check(file: &File) -> Vec<(Path, FaultKind)> {
    let mut ids = HashMap::with_capacity(file.records.len());
    for (at, record) in file.records.iter().enumerate() {
        ids.entry(&*record.id).or_insert(at);
    }
    let mut check =
        Check { file, updated: file.updated.latest(), ids, faults: Vec::new(), patience: PATIENCE };
    check.whole();
    check.faults
}

struct Check<'a> {
    file: &'a File,
    updated: Option<Day>,
    ids: HashMap<&'a str, usize>,
    faults: Vec<(Path, FaultKind)>,
    patience: usize,
}

impl<'a> Check<'a> {
    fn fault(&mut self, trail: &Trail<'_>, kind: FaultKind) {
        self.faults.push((trail.path(), kind));
    }

    fn whole(&mut self) {
        let file = self.file;
        let cities = Trail::Whole.key("cities");
        // A file without a city is about nothing.
        if file.cities.is_empty() {
            self.fault(&cities, FaultKind::NoCity);
        }
        for (id, city) in &file.cities {
            self.id(id, &cities.name(id));
            self.city(city, &cities.key(id));
        }
        let records = Trail::Whole.key("records");
        for (at, record) in file.records.iter().enumerate() {
            self.record(at, record, &records.index(at));
        }
        let sources = Trail::Whole.key("sources");
        for (id, source) in &file.sources {
            self.id(id, &sources.name(id));
            self.source(source, &sources.key(id));
        }
        self.twins();
    }

    /// An id is made of small Latin letters, digits and single hyphens between them, so that it can
    /// be typed on a command line, spoken on the phone and put into a link.
    fn id(&mut self, id: &Text, trail: &Trail<'_>) {
        let part = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if !id.split('-').all(part) {
            self.fault(trail, FaultKind::BadId { found: quote(id) });
        }
    }

    fn city(&mut self, city: &City, trail: &Trail<'_>) {
        self.names(&city.name, &trail.key("name"));
        self.country(&city.country, &trail.key("country"));
        self.at(&city.at, &trail.key("at"));
        self.wikidata(city.wikidata.as_ref(), &trail.key("wikidata"));
        self.population(city.population.as_ref(), &trail.key("population"));
        self.tags(&city.ask, &trail.key("ask"));
        let events = trail.key("events");
        for (at, event) in city.events.iter().enumerate() {
            self.event(event, &events.index(at));
        }
        self.disputes(&city.disputes, &trail.key("disputes"));
    }

    fn record(&mut self, at: usize, record: &'a Record, trail: &Trail<'_>) {
        self.id(&record.id, &trail.key("id"));
        // Two records with one id: nobody could tell which one is meant.
        if self.ids.get(&*record.id).is_some_and(|first| *first != at) {
            self.fault(&trail.key("id"), FaultKind::DuplicateId { found: quote(&record.id) });
        }
        self.whose(record, trail);
        self.names(&record.name, &trail.key("name"));
        self.local(record, &trail.key("local"));
        for (at, alias) in record.aliases.iter().enumerate() {
            self.script(alias, &trail.key("aliases").index(at));
        }
        if let Some(country) = &record.country {
            self.country(country, &trail.key("country"));
        }
        if let Some(at) = &record.at {
            self.at(at, &trail.key("at"));
        }
        self.wikidata(record.wikidata.as_ref(), &trail.key("wikidata"));
        self.population(record.population.as_ref(), &trail.key("population"));
        self.tags(&record.seat, &trail.key("seat"));
        self.parties(record, trail);
        self.with(record, &trail.key("with"));
        self.summary(&record.summary, &trail.key("summary"));
        self.history(record, trail);
        self.disputes(&record.disputes, &trail.key("disputes"));
        for (at, gap) in record.gaps.iter().enumerate() {
            self.words(gap, &trail.key("gaps").index(at));
        }
        for (at, link) in record.links.iter().enumerate() {
            let (links, trail) = (trail.key("links"), at);
            let trail = links.index(trail);
            self.address(&link.url, &trail.key("url"));
            self.words(&link.title, &trail.key("title"));
        }
    }

    fn source(&mut self, source: &Source, trail: &Trail<'_>) {
        self.tag(&source.lang, &trail.key("lang"));
        if let Some(url) = &source.url {
            self.address(url, &trail.key("url"));
        }
        self.tags(&source.note, &trail.key("note"));
    }

    /// The city of a record is one of the file's; where there are several, it must be named.
    fn whose(&mut self, record: &Record, trail: &Trail<'_>) {
        let file = self.file;
        let known = || file.cities.keys().map(|id| &**id);
        let expected = || quote(&known().take(20).collect::<Vec<_>>().join(", "));
        match &record.city {
            Some(city) if !file.cities.contains_key(city) => {
                let nearest = self.nearest(city, &file.cities);
                let kind = FaultKind::UnknownCity { found: quote(city), nearest, expected: expected() };
                self.fault(&trail.key("city"), kind);
            }
            None if file.cities.len() > 1 => {
                self.fault(&trail.key("city"), FaultKind::CityNotNamed { expected: expected() });
            }
            _ => {}
        }
    }

    /// Parties and an accompanied partner belong to agreements between institutions.
    fn parties(&mut self, record: &Record, trail: &Trail<'_>) {
        if record.kind != Kind::Agreement {
            let kind = word(&record.kind);
            for (field, given) in [("between", !record.between.is_empty()), ("with", record.with.is_some())] {
                if given {
                    let kind = FaultKind::MisplacedField { found: field.to_owned(), kind: kind.clone() };
                    self.fault(&trail.name(field), kind);
                }
            }
        }
        for (at, party) in record.between.iter().enumerate() {
            let between = trail.key("between");
            let trail = between.index(at);
            self.words(&party.name, &trail.key("name"));
            self.tags(&party.city, &trail.key("city"));
            self.country(&party.country, &trail.key("country"));
        }
    }

    /// `with` names a record, and that record is a partner.
    fn with(&mut self, record: &Record, trail: &Trail<'_>) {
        let Some(with) = &record.with else { return };
        let target = self.ids.get(&**with).and_then(|at| self.file.records.get(*at));
        match target {
            None => {
                self.patience = self.patience.saturating_sub(self.ids.len());
                let known = self.ids.keys().copied().filter(|_| self.patience > 0);
                let nearest = nearest(with, known);
                self.fault(trail, FaultKind::UnknownRecord { found: quote(with), nearest });
            }
            Some(target) if target.kind != Kind::Partner => {
                self.fault(trail, FaultKind::NotAPartner { found: quote(with) });
            }
            Some(_) => {}
        }
    }

    /// A country is a code of ISO 3166-1, in capitals.
    fn country(&mut self, country: &Text, trail: &Trail<'_>) {
        if !is_country(country) {
            self.fault(trail, FaultKind::UnknownCountry { found: quote(country) });
        }
    }

    /// Latitudes lie within 90 degrees of the equator, longitudes within 180 of Greenwich.
    fn at(&mut self, at: &[f64; 2], trail: &Trail<'_>) {
        for (index, (degrees, most)) in at.iter().zip([90, 180]).enumerate() {
            if !(-f64::from(most)..=f64::from(most)).contains(degrees) {
                let (least, most) = (format!("-{most}"), most.to_string());
                let kind = FaultKind::OutOfRange { found: degrees.to_string(), least, most };
                self.fault(&trail.index(index), kind);
            }
        }
    }

    /// A Wikidata id is a Q and a number.
    fn wikidata(&mut self, id: Option<&Text>, trail: &Trail<'_>) {
        let number =
            |id: &Text| id.strip_prefix('Q').map(|number| number.bytes().all(|b| b.is_ascii_digit()));
        if let Some(id) = id.filter(|id| id.len() < 2 || number(id) != Some(true)) {
            self.fault(trail, FaultKind::BadWikidata { found: quote(id) });
        }
    }

    /// No more people than the world has, in a year that a date can have.
    fn population(&mut self, population: Option<&Population>, trail: &Trail<'_>) {
        if let Some(population) = population {
            if let Some(year) = population.year.filter(|year| !(1..=9999).contains(year)) {
                let (least, most) = ("1".to_owned(), "9999".to_owned());
                let kind = FaultKind::OutOfRange { found: year.to_string(), least, most };
                self.fault(&trail.key("year"), kind);
            }
            if population.value > MOST_PEOPLE {
                let (least, most) = ("0".to_owned(), MOST_PEOPLE.to_string());
                let kind = FaultKind::OutOfRange { found: population.value.to_string(), least, most };
                self.fault(&trail.key("value"), kind);
            }
            self.sources(&population.sources, &trail.key("sources"));
        }
    }

    /// Every fact names at least one source, and every source that it names is there.
    fn sources(&mut self, ids: &[Text], trail: &Trail<'_>) {
        let file = self.file;
        if ids.is_empty() {
            self.fault(trail, FaultKind::EmptyList);
        }
        for (at, id) in ids.iter().enumerate() {
            if !file.sources.contains_key(id) {
                let nearest = self.nearest(id, &file.sources);
                self.fault(&trail.index(at), FaultKind::UnknownSource { found: quote(id), nearest });
            }
        }
    }

    /// A dispute has two sides or more, each with words and sources, and goes by one at most.
    fn disputes(&mut self, disputes: &[Dispute], trail: &Trail<'_>) {
        for (at, dispute) in disputes.iter().enumerate() {
            let trail = trail.index(at);
            self.words(&dispute.about, &trail.key("about"));
            self.tags(&dispute.why, &trail.key("why"));
            let claims = trail.key("claims");
            if dispute.claims.len() < 2 {
                self.fault(&claims, FaultKind::FewClaims);
            }
            let chosen = dispute.claims.iter().filter(|claim| claim.chosen).count();
            if chosen > 1 {
                self.fault(&claims, FaultKind::ManyChosen { found: chosen });
            }
            for (at, claim) in dispute.claims.iter().enumerate() {
                let trail = claims.index(at);
                self.words(&claim.claim, &trail.key("claim"));
                self.sources(&claim.sources, &trail.key("sources"));
            }
        }
    }

    /// A summary is one plain sentence of at most 200 characters in every language.
    fn summary(&mut self, summary: &Words, trail: &Trail<'_>) {
        self.words(summary, trail);
        for (tag, words) in summary.iter() {
            let found = words.chars().count();
            if found > LONGEST_SUMMARY {
                self.fault(&trail.key(tag), FaultKind::LongSummary { found, most: LONGEST_SUMMARY });
            }
        }
    }

    fn nearest<V>(&mut self, found: &str, known: &BTreeMap<Text, V>) -> Option<String> {
        self.patience = self.patience.saturating_sub(known.len());
        let known = known.keys().map(|id| &**id).filter(|_| self.patience > 0);
        nearest(found, known)
    }
}

/// The word for a value of a vocabulary, as the file writes it.
fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
