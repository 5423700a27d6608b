//! What sheets of records and of cities have in common: facts with their sources, history,
//! disagreements, gaps.

use std::collections::HashMap;

use super::word::{cited, foreign, happened, unended};
use super::{Fact, Item, Role, Setting, Sheet};
use crate::history::{Dataset, EventNo};
use crate::lang::{Speech, named};
use crate::records::{Claim, Day, Dispute, Event, Link, Population, Quote, Text, Words};

/// A sheet in the making.
pub(super) struct SheetBuilder<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) speech: &'a Speech,
    pub(super) day: Day,
    /// What it tells of, where an item does not say: the city of a file that has one, until it is told of
    /// what else.
    pub(super) fact: Option<Fact>,
    items: Vec<Item>,
    /// Sources in the order of their first mention: their numbers.
    cited: Vec<Text>,
    numbers: HashMap<Text, usize>,
    /// How many sources a fact names at most.
    pub(super) marks: usize,
}

impl<'a> SheetBuilder<'a> {
    /// An empty one.
    pub(super) fn new(dataset: &'a Dataset, speech: &'a Speech, day: Day) -> Self {
        let mut cities = dataset.cities().keys();
        let city = cities.next().filter(|_| cities.next().is_none());
        Self {
            dataset,
            speech,
            day,
            fact: city.map(|id| Fact::City(id.clone(), None)),
            items: Vec::new(),
            cited: Vec::new(),
            numbers: HashMap::new(),
            marks: usize::MAX,
        }
    }

    /// The finished sheet.
    pub(super) fn done(self) -> Sheet {
        Sheet::new(self.speech, self.items)
    }

    pub(super) fn put(&mut self, item: Item) {
        let own = self.fact.as_ref().filter(|_| item.setting != Setting::Heading);
        let fact = item.fact.or_else(|| own.cloned());
        self.items.push(Item { fact, ..item });
    }

    /// The item telling of an event, where it tells one, of what the sheet is about.
    pub(super) fn telling(&self, item: Item, event: Option<EventNo>) -> Item {
        match self.fact.clone().zip(event) {
            Some((fact, event)) => item.telling(fact.event(event)),
            None => item,
        }
    }

    pub(super) fn word(&self, id: &str) -> String {
        self.speech.word(id)
    }

    pub(super) fn words(&self, words: &Words) -> String {
        words.get(self.speech.lang().codes()).to_owned()
    }

    /// Text of several sentences; where it is not in the language, with the name of the one that it is in.
    pub(super) fn prose(&self, words: &Words) -> String {
        self.speech.told(words)
    }

    /// Label and fact, unless the fact is empty.
    pub(super) fn fact(&mut self, setting: Setting, label: &str, text: String) {
        if !text.is_empty() {
            let item = Item::new(setting, self.word(label), text);
            self.put(item);
        }
    }

    /// The labels so far in columns beside their facts.
    pub(super) fn labels_aside(&mut self) {
        for item in self.items.iter_mut().filter(|item| item.setting == Setting::Labelled) {
            item.setting = Setting::Beside;
        }
    }

    /// A blank line, where something was said since the last.
    pub(super) fn blank(&mut self) {
        if self.items.last().is_some_and(|item| item.setting != Setting::Heading) {
            self.put(Item::heading(""));
        }
    }

    /// A heading over the facts that follow.
    pub(super) fn heading(&mut self, id: &str) {
        self.items.pop_if(|last| last.setting == Setting::Heading && last.label.is_empty());
        self.put(Item::heading(self.word(id)));
    }

    /// The marks of sources, as they stand behind a fact: `[1][2]`.
    fn marks(&mut self, sources: &[Text]) -> String {
        let mut marks = String::new();
        for id in sources.iter().take(self.marks) {
            let next = self.numbers.len();
            let at = *self.numbers.entry(id.clone()).or_insert_with(|| {
                self.cited.push(id.clone());
                next
            });
            marks.push_str(&format!("[{}]", at + 1));
        }
        marks
    }

    /// The fact with the marks of its sources behind it.
    pub(super) fn sourced(&mut self, item: Item, sources: &[Text]) -> Item {
        if sources.is_empty() {
            return item;
        }
        let marks = self.marks(sources);
        item.and(format!("\u{a0}{marks}"), Role::Mark).resting_on(sources)
    }

    /// How many people live there.
    pub(super) fn population(&mut self, population: Option<&Population>) {
        let Some(population) = population else { return };
        let people = self.speech.number(population.value);
        let text = match population.year {
            Some(year) => format!("{people} ({year})"),
            None => format!("{people} ({})", self.word("population-undated")),
        };
        let item = Item::new(Setting::Labelled, self.word("label-population"), text);
        let item = self.sourced(item, &population.sources);
        self.put(item);
    }

    /// Events, newest first: those up to the day, then those after it.
    pub(super) fn history(&mut self, events: &[Event]) {
        let later =
            |(_, event): &(EventNo, &Event)| event.date.as_ref().is_some_and(|date| date.anchor() > self.day);
        let (later, by_then): (Vec<_>, Vec<_>) = EventNo::all().zip(events).partition(later);
        self.events("heading-events", &by_then);
        self.events("heading-later", &later);
    }

    /// Events under a heading, newest first.
    pub(super) fn events(&mut self, heading: &str, events: &[(EventNo, &Event)]) {
        if !events.is_empty() {
            self.heading(heading);
        }
        for &(number, event) in events.iter().rev() {
            let item = self.happening(number, event);
            self.put(item);
        }
    }

    /// All that is known of an event.
    pub(super) fn happening(&mut self, number: EventNo, event: &Event) -> Item {
        let item = Item::new(Setting::Dated, self.dated(event), happened(self.speech, event));
        let more = self.circumstances(event);
        let item = if more.is_empty() { item } else { item.and(format!(". {more}"), Role::Text) };
        let item = self.sourced(item, &event.sources);
        self.telling(item, Some(number))
    }

    /// When an event was; of a date that was inferred that it was.
    pub(super) fn dated(&self, event: &Event) -> String {
        let Some(date) = &event.date else { return self.word("no-date") };
        let date = self.speech.date(date);
        match event.inferred {
            Some(_) => self.speech.say("date-inferred", &[("date", date.into())]),
            None => date,
        }
    }

    /// Where, who, what else, in the source's own words.
    pub(super) fn circumstances(&mut self, event: &Event) -> String {
        let mut parts = Vec::new();
        if !event.place.is_empty() {
            parts.push(self.speech.say("event-place", &[("place", self.words(&event.place).into())]));
        }
        if !event.people.is_empty() {
            let people: Vec<String> = event.people.iter().map(|person| self.words(person)).collect();
            parts.push(self.speech.say("event-people", &[("people", self.speech.listed(&people).into())]));
        }
        if !event.note.is_empty() {
            parts.push(self.prose(&event.note));
        }
        if let Some(reason) = &event.inferred {
            parts.push(self.speech.say("event-inferred", &[("reason", self.prose(reason).into())]));
        }
        if let Some(quote) = &event.quote {
            parts.push(self.quoted(quote, &event.sources));
        }
        parts.join(" ")
    }

    /// A source's own words: with its number, where the fact has several, and its language, where that is another.
    fn quoted(&mut self, quote: &Quote, sources: &[Text]) -> String {
        // The numbers stand in the order of the sources, whichever of them is quoted.
        self.marks(sources);
        let several = quote.source().filter(|_| sources.len() > 1);
        let number = several.and_then(|id| self.numbers.get(id)).map(|at| format!("[{}]", at + 1));
        let source = quote.source().and_then(|id| self.dataset.source(id));
        let tongue = source.and_then(|source| foreign(source, self.speech));
        let whose: Vec<String> = number.into_iter().chain(tongue).collect();
        let text = ("quote", unended(quote).into());
        if whose.is_empty() {
            return self.speech.say("event-quote", &[text]);
        }
        self.speech.say("event-quote-of", &[("source", whose.join("\u{a0}").into()), text])
    }

    /// What sources disagree about, whole.
    pub(super) fn disputes(&mut self, disputes: &[Dispute]) {
        if disputes.is_empty() {
            return;
        }
        self.heading("heading-disputes");
        for dispute in disputes {
            self.dispute(dispute);
        }
    }

    /// One question and all that is said about it.
    pub(super) fn dispute(&mut self, dispute: &Dispute) {
        let about = Item::new(Setting::Bare, self.word("label-question"), self.prose(&dispute.about));
        self.put(about.role(Role::Label));
        for claim in &dispute.claims {
            self.claim(claim);
        }
        self.fact(Setting::Labelled, "label-why", self.prose(&dispute.why));
    }

    fn claim(&mut self, claim: &Claim) {
        let item = Item::new(Setting::Point, String::new(), self.prose(&claim.claim));
        let item = self.sourced(item, &claim.sources);
        let chosen = format!(" ({})", self.word("claim-chosen"));
        let item = if claim.chosen { item.and(chosen, Role::Label) } else { item };
        let item = match &claim.quote {
            Some(quote) => item.and(format!(" {}", self.quoted(quote, &claim.sources)), Role::Text),
            None => item,
        };
        self.put(item);
    }

    /// That there is more than went on the sheet.
    pub(super) fn left_out(&mut self, all: usize, most: usize) {
        let left = all.saturating_sub(most);
        if left > 0 {
            let said = self.speech.say("brief-more", &[("number", self.speech.number(left as u64).into())]);
            self.put(Item::new(Setting::Bare, "", said).role(Role::Quiet));
        }
    }

    /// What is not known.
    pub(super) fn gaps(&mut self, gaps: &[Words]) {
        if gaps.is_empty() {
            return;
        }
        self.heading("heading-gaps");
        for gap in gaps {
            let item = Item::new(Setting::Point, String::new(), self.prose(gap));
            self.put(item);
        }
    }

    /// Pages worth knowing.
    pub(super) fn links(&mut self, links: &[Link], wikidata: Option<&str>) {
        if links.is_empty() && wikidata.is_none() {
            return;
        }
        self.heading("heading-links");
        for link in links {
            let item = Item::new(Setting::Point, String::new(), self.words(&link.title));
            let item = item.and(" ", Role::Quiet).and(link.url.to_string(), Role::Quiet);
            self.put(item.showing(&link.url));
        }
        if let Some(id) = wikidata {
            let item = Item::new(Setting::Point, String::new(), "Wikidata");
            self.put(item.and(format!(" {id}"), Role::Quiet));
        }
    }

    /// The sources cited so far, in the order of their numbers.
    pub(super) fn take_cited(&mut self) -> Vec<Text> {
        std::mem::take(&mut self.cited)
    }

    /// All sources cited so far, by their numbers.
    pub(super) fn sources(&mut self) {
        self.heading("heading-sources");
        for (at, id) in self.take_cited().iter().enumerate() {
            let Some(source) = self.dataset.source(id) else { continue };
            let label = format!("[{}]", at + 1);
            let kind = self.speech.word(&named("source", source.kind));
            let item = Item::new(Setting::Point, label, format!("({kind}) {}", cited(source, self.speech)));
            let item = match &source.url {
                Some(url) => item.and(", ", Role::Text).and(url.to_string(), Role::Text).showing(url),
                None => item,
            };
            self.put(item.telling(Fact::Source(id.clone())).resting_on(std::slice::from_ref(id)));
        }
    }
}
