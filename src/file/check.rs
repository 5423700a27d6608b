//! The rules that a file of the right shape must keep. Each says in one sentence what it forbids;
//! all are tried, so that a person who edits a file learns everything at once. They judge what is
//! known and are silent about style. Nothing here knows text positions: a fault is put at a path.

mod history;
mod names;
mod quotes;
mod twins;

pub(super) use twins::twins;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::iter::{IndexedParallelIterator as _, IntoParallelIterator as _, ParallelIterator as _};

use super::batch::BATCH;
use super::fault::{FaultKind, nearest, quote};
use super::place::{Path, Trail};
use crate::records::{
    City, Date, Day, Dispute, Event, File, Kind, Link, MOST_PEOPLE, Population, Record, Source, Text, Words,
    is_country,
};

/// How many characters a summary may have: what two lines of the smallest screen hold.
const LONGEST_SUMMARY: usize = 200;

/// How many comparisons the search for nearest names may cost a file as a whole: help for the
/// first slips, never a wait.
const PATIENCE: usize = 100_000;

/// How many faults of one part (a record, a city, a source) are kept to be told; the rest of them are
/// counted. More than are ever told, since nobody knows yet in which order they stand in the text.
const KEPT: usize = 1000;

/// Whether a file of the right shape does nothing wrong. Stops at the first fault, and looks on all
/// processors.
pub(super) fn is_sound(file: &File) -> bool {
    let known = Known::of(file);
    let sound = |judge: &dyn Fn(&mut Check<'_>) -> Judged| {
        let mut check = Check::new(&known);
        check.patience = 0;
        judge(&mut check).faults.is_empty()
    };
    let whole = || {
        sound(&|check| check.whole())
            && file.cities.iter().all(|(id, city)| sound(&|check| check.a_city(id, city)))
            && file.sources.iter().all(|(id, source)| sound(&|check| check.a_source(id, source)))
            && twins(file).next().is_none()
    };
    let record = |at| sound(&|check| check.a_record(at));
    // A city's records are judged before other threads could be woken for them.
    if file.records.len() < BATCH {
        return whole() && (0..file.records.len()).all(record);
    }
    let records = || (0..file.records.len()).into_par_iter().with_min_len(BATCH).all(record);
    let (whole, records) = rayon::join(whole, records);
    whole && records
}

/// What a part is judged by beside itself: the file, and where in it each record stands.
pub(super) struct Known<'a> {
    file: &'a File,
    updated: Option<Day>,
    ids: HashMap<&'a str, usize>,
}

impl<'a> Known<'a> {
    pub(super) fn of(file: &'a File) -> Self {
        let mut ids = HashMap::with_capacity(file.records.len());
        for (at, record) in file.records.iter().enumerate() {
            ids.entry(&*record.id).or_insert(at);
        }
        Self { file, updated: file.updated.latest(), ids }
    }
}

/// What is wrong with a part: faults at their paths, in no order, and how many more there are.
#[derive(Default)]
pub(super) struct Judged {
    pub(super) faults: Vec<(Path, FaultKind)>,
    pub(super) more: usize,
}

impl Judged {
    pub(super) fn add(&mut self, trail: &Trail<'_>, kind: FaultKind) {
        if self.faults.len() < KEPT {
            self.faults.push((trail.path(), kind));
        } else {
            self.more += 1;
        }
    }
}

/// Judges a file part by part.
pub(super) struct Check<'a> {
    known: &'a Known<'a>,
    file: &'a File,
    judged: Judged,
    patience: usize,
}

impl<'a> Check<'a> {
    pub(super) fn new(known: &'a Known<'a>) -> Self {
        Self { known, file: known.file, judged: Judged::default(), patience: PATIENCE }
    }

    fn fault(&mut self, trail: &Trail<'_>, kind: FaultKind) {
        self.judged.add(trail, kind);
    }

    /// What is wrong with the file as a whole.
    pub(super) fn whole(&mut self) -> Judged {
        // A file without a city is about nothing.
        if self.file.cities.is_empty() {
            self.fault(&Trail::Whole.key("cities"), FaultKind::NoCity);
        }
        std::mem::take(&mut self.judged)
    }

    /// What is wrong with a city.
    pub(super) fn a_city(&mut self, id: &Text, city: &City) -> Judged {
        let cities = Trail::Whole.key("cities");
        self.id(id, &cities.name(id));
        self.city(city, &cities.key(id));
        std::mem::take(&mut self.judged)
    }

    /// What is wrong with the record at this place of the file.
    pub(super) fn a_record(&mut self, at: usize) -> Judged {
        if let Some(record) = self.file.records.get(at) {
            self.record(at, record, &Trail::Whole.key("records").index(at));
        }
        std::mem::take(&mut self.judged)
    }

    /// What is wrong with a source.
    pub(super) fn a_source(&mut self, id: &Text, source: &Source) -> Judged {
        let sources = Trail::Whole.key("sources");
        self.id(id, &sources.name(id));
        self.source(source, &sources.key(id));
        std::mem::take(&mut self.judged)
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
        self.population(city.population.as_deref(), &trail.key("population"));
        if !city.summary.is_empty() {
            self.summary(&city.summary, &trail.key("summary"));
        }
        for (at, reason) in city.reasons.iter().enumerate() {
            let reasons = trail.key("reasons");
            let trail = reasons.index(at);
            self.words(&reason.reason, &trail.key("reason"));
            self.sources(&reason.sources, &trail.key("sources"));
        }
        self.tags(&city.ask, &trail.key("ask"));
        let events = trail.key("events");
        for (at, event) in city.events.iter().enumerate() {
            self.event(event, &events.index(at));
        }
        self.disputes(&city.disputes, &city.events, &trail.key("disputes"));
        self.gaps(&city.gaps, &trail.key("gaps"));
        self.links(&city.links, &trail.key("links"));
    }

    fn record(&mut self, at: usize, record: &Record, trail: &Trail<'_>) {
        self.id(&record.id, &trail.key("id"));
        // Two records with one id: nobody could tell which one is meant.
        if self.known.ids.get(&*record.id).is_some_and(|first| *first != at) {
            self.fault(&trail.key("id"), FaultKind::DuplicateId { found: quote(&record.id) });
        }
        self.whose(record, trail);
        self.names(&record.name, &trail.key("name"));
        self.short(record, &trail.key("short"));
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
        self.population(record.population.as_deref(), &trail.key("population"));
        self.tags(&record.seat, &trail.key("seat"));
        self.parties(record, trail);
        self.with(record, &trail.key("with"));
        self.summary(&record.summary, &trail.key("summary"));
        self.history(record, trail);
        self.disputes(&record.disputes, &record.events, &trail.key("disputes"));
        self.gaps(&record.gaps, &trail.key("gaps"));
        self.links(&record.links, &trail.key("links"));
    }

    fn gaps(&mut self, gaps: &[Words], trail: &Trail<'_>) {
        for (at, gap) in gaps.iter().enumerate() {
            self.words(gap, &trail.index(at));
        }
    }

    fn links(&mut self, links: &[Link], trail: &Trail<'_>) {
        for (at, link) in links.iter().enumerate() {
            let trail = trail.index(at);
            self.address(&link.url, &trail.key("url"));
            self.words(&link.title, &trail.key("title"));
        }
    }

    fn source(&mut self, source: &Source, trail: &Trail<'_>) {
        self.tag(&source.lang, &trail.key("lang"));
        if let Some(url) = &source.url {
            self.address(url, &trail.key("url"));
        }
        self.reading(source, trail);
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
            let kind = word(record.kind);
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
        let target = self.known.ids.get(&**with).and_then(|at| self.file.records.get(*at));
        match target {
            None => {
                self.patience = self.patience.saturating_sub(self.known.ids.len());
                let known = self.known.ids.keys().copied().filter(|_| self.patience > 0);
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

    /// A dispute has two sides or more, each with words and sources, and goes by one at most. The date that it is
    /// about is that of an event.
    fn disputes(&mut self, disputes: &[Dispute], events: &[Event], trail: &Trail<'_>) {
        // Most records have no disputes.
        let told = events.iter().filter(|_| !disputes.is_empty()).filter_map(|event| event.date.as_ref());
        let told: BTreeSet<&str> = told.map(Date::as_str).collect();
        for (at, dispute) in disputes.iter().enumerate() {
            let trail = trail.index(at);
            self.words(&dispute.about, &trail.key("about"));
            self.tags(&dispute.why, &trail.key("why"));
            if let Some(date) = dispute.date.as_ref().filter(|date| !told.contains(date.as_str())) {
                self.fault(&trail.key("date"), FaultKind::DateElsewhere { found: quote(date.as_str()) });
            }
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
                self.quote(claim.quote.as_deref(), &claim.sources, &trail.key("quote"));
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
fn word(value: impl Into<&'static str>) -> String {
    value.into().to_owned()
}
