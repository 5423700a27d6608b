//! What there is to say about one record on a day.

use super::page::Page;
use super::word::{local_name, tagged};
use super::{Item, Role, Setting, Sheet, Target};
use crate::history::{Dataset, RecordNo, Tie, kilometres};
use crate::lang::{Speech, named};
use crate::records::{City, Day, Kind};

/// Everything about the record, in the language, on the day.
pub fn record(dataset: &Dataset, record: &Tie, speech: &Speech, day: Day) -> Sheet {
    let mut page = Page::new(dataset, speech, day);
    page.head(record);
    page.standing(record);
    page.disagreement(record);
    page.nature(record);
    page.ties(record);
    page.history(&record.events);
    page.disputes(&record.disputes);
    page.gaps(&record.gaps);
    page.links(record);
    page.sources();
    page.done()
}

impl Page<'_> {
    fn head(&mut self, record: &Tie) {
        let title =
            Item::new(Setting::Bare, self.word("label-name"), self.words(&record.name)).role(Role::Title);
        let title = match local_name(record, self.speech) {
            Some(local) => title.and(format!(" ({local})"), Role::Text),
            None => title,
        };
        self.put(title);
        let kind = match record.kind {
            Kind::Membership => self.word(&named("network", record.scope)),
            Kind::Agreement => self.word("kind-agreement"),
            Kind::Partner => self.word(&named("type", record.r#type)),
        };
        self.fact(Setting::Bare, "label-type", kind);
        if let Some(code) = &record.country {
            self.fact(Setting::Joined, "label-country", self.speech.country(code));
        }
        if let Some(km) = self.distance(record) {
            self.fact(Setting::Joined, "label-distance", km);
        }
    }

    /// How far it is from the city.
    pub(super) fn distance(&self, record: &Tie) -> Option<String> {
        let home: &City = self.dataset.home(record)?;
        let km = kilometres(home.at, record.at?);
        Some(self.speech.say("kilometres", &[("km", self.speech.number(km).into())]))
    }

    /// That sources disagree, at the top, leading to how.
    fn disagreement(&mut self, record: &Tie) {
        let count = record.disputes.len();
        if count > 0 {
            let text = self.speech.say("disputes-count", &[("n", count.into())]);
            let item = Item::new(Setting::Bare, "", text).role(Role::Link);
            let claims = record.disputes.iter().flat_map(|dispute| &dispute.claims);
            let mut sources: Vec<_> = claims.flat_map(|claim| claim.sources.iter().cloned()).collect();
            sources.sort();
            sources.dedup();
            self.put(item.resting_on(&sources).leading_to(Target::Disputes));
        }
    }

    fn nature(&mut self, record: &Tie) {
        self.fact(Setting::Bare, "label-summary", self.prose(&record.summary));
        self.fact(Setting::Labelled, "label-seat", self.words(&record.seat));
        let fields: Vec<String> =
            record.fields.iter().map(|field| self.speech.word(&named("field", field))).collect();
        self.fact(Setting::Labelled, "label-fields", fields.join(", "));
        self.population(record.population.as_deref());
        let shown = record.name.get(self.speech.lang().code());
        let local = record.local.as_deref().unwrap_or_default();
        let names = record.name.iter().filter(|(tag, name)| *name != shown && *tag != local);
        let mut others: Vec<String> = names.map(|(tag, name)| tagged(self.speech, tag, name)).collect();
        others.extend(record.aliases.iter().map(ToString::to_string));
        self.fact(Setting::Labelled, "label-aliases", others.join(", "));
    }

    /// Parties of an agreement, the partner that it goes with, the agreements that go with a partner.
    fn ties(&mut self, record: &Tie) {
        for party in &record.between {
            let place = [self.words(&party.city), self.speech.country(&party.country)];
            let place: Vec<String> = place.into_iter().filter(|part| !part.is_empty()).collect();
            let text = format!("{} ({})", self.words(&party.name), place.join(", "));
            self.fact(Setting::Labelled, "label-party", text);
        }
        if let Some(number) = record.with.as_deref().and_then(|id| self.dataset.number(id)) {
            self.leading("label-with", number);
        }
        let accompanying: Vec<RecordNo> =
            self.dataset.accompanying(record).filter_map(|other| self.dataset.number(&other.id)).collect();
        for number in accompanying {
            self.leading("label-accompanying", number);
        }
    }

    fn leading(&mut self, label: &str, number: RecordNo) {
        let Some(other) = self.dataset.tie(number) else { return };
        let item = Item::new(Setting::Labelled, self.word(label), self.words(&other.name)).role(Role::Link);
        self.put(item.leading_to(Target::Record(number)));
    }

    fn links(&mut self, record: &Tie) {
        if record.links.is_empty() && record.wikidata.is_none() {
            return;
        }
        self.heading("heading-links");
        for link in &record.links {
            let item = Item::new(Setting::Point, String::new(), self.words(&link.title));
            let item = item.and(" ", Role::Quiet).and(link.url.to_string(), Role::Quiet);
            self.put(item.showing(&link.url));
        }
        if let Some(id) = &record.wikidata {
            let item = Item::new(Setting::Point, String::new(), "Wikidata");
            self.put(item.and(format!(" {id}"), Role::Quiet));
        }
    }
}
