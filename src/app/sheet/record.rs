//! What there is to say about one record on a day.

use super::{Item, Role, Setting, Sheet, Target};
use crate::lang::Speech;
use crate::records::{
    City, Claim, Dataset, Date, Day, Dispute, Event, Force, Kind, Reach, Record, Source, SourceKind,
    Standing, State, Text, What, Words, kilometres,
};

/// After so many years without a sign the sheet says how many there were.
const QUIET_YEARS: i16 = 5;

/// Everything about the record, in the language, on the day.
pub fn record(dataset: &Dataset, record: &Record, speech: &Speech, day: Day) -> Sheet {
    let mut page = Page { dataset, record, speech, day, items: Vec::new(), cited: Vec::new() };
    page.head();
    page.standing();
    page.disagreement();
    page.nature();
    page.ties();
    page.events();
    page.disputes();
    page.gaps();
    page.links();
    page.sources();
    Sheet { items: page.items }
}

/// The name as it is known there, with the language it is in: "ukr. Луцьк". None where it is the
/// same as the name shown.
pub fn local_name(record: &Record, speech: &Speech) -> Option<String> {
    let tag = record.local.as_deref()?;
    let name = record.name.exact(tag)?;
    (name != record.name.get(speech.lang().code())).then(|| tagged(speech, tag, name))
}

/// The word for a state.
pub fn state_word(speech: &Speech, state: State) -> String {
    speech.word(&format!("state-{}", state.code()))
}

/// The word for the state of this record on this day, with a question mark where the tie itself
/// rests on weak grounds.
pub fn state_of(dataset: &Dataset, record: &Record, speech: &Speech, state: State) -> String {
    let doubt = state == State::InForce && weak(dataset, record);
    let word = state_word(speech, state);
    if doubt { format!("{word}?") } else { word }
}

/// Whether nothing better than an encyclopaedia says that there is such a tie.
pub fn weak(dataset: &Dataset, record: &Record) -> bool {
    record.ground(dataset).is_some_and(|ground| ground >= SourceKind::Encyclopaedia)
}

fn tagged(speech: &Speech, tag: &str, name: &str) -> String {
    let id = format!("tongue-{tag}");
    let tongue = if speech.has(&id) { speech.word(&id) } else { tag.to_owned() };
    format!("{tongue} {name}")
}

/// The name of the message for a value of a fixed vocabulary: its name in the file after a prefix.
pub fn named(prefix: &str, value: impl serde::Serialize) -> String {
    let name = serde_json::to_value(value).ok();
    let name = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    format!("{prefix}-{name}")
}

struct Page<'a> {
    dataset: &'a Dataset,
    record: &'a Record,
    speech: &'a Speech,
    day: Day,
    items: Vec<Item>,
    /// Sources in the order of their first mention: their numbers.
    cited: Vec<Text>,
}

impl Page<'_> {
    fn put(&mut self, item: Item) {
        self.items.push(item);
    }

    fn word(&self, id: &str) -> String {
        self.speech.word(id)
    }

    fn words(&self, words: &Words) -> String {
        words.get(self.speech.lang().code()).to_owned()
    }

    /// Label and fact, unless the fact is empty.
    fn fact(&mut self, setting: Setting, label: &str, text: String) {
        if !text.is_empty() {
            let item = Item::new(setting, self.word(label), text);
            self.put(item);
        }
    }

    /// The marks of sources, as they stand behind a fact: `[1][2]`.
    fn marks(&mut self, sources: &[Text]) -> String {
        let mut marks = String::new();
        for id in sources {
            let at = self.cited.iter().position(|cited| cited == id).unwrap_or_else(|| {
                self.cited.push(id.clone());
                self.cited.len() - 1
            });
            marks.push_str(&format!("[{}]", at + 1));
        }
        marks
    }

    /// The fact with the marks of its sources behind it.
    fn sourced(&mut self, item: Item, sources: &[Text]) -> Item {
        if sources.is_empty() {
            return item;
        }
        let marks = self.marks(sources);
        item.and(format!("\u{a0}{marks}"), Role::Mark).resting_on(sources)
    }

    fn head(&mut self) {
        let title = Item::new(Setting::Bare, self.word("label-name"), self.words(&self.record.name))
            .role(Role::Title);
        let title = match local_name(self.record, self.speech) {
            Some(local) => title.and(format!(" ({local})"), Role::Text),
            None => title,
        };
        self.put(title);
        let kind = match self.record.kind {
            Kind::Membership => self.word(&named("network", self.record.scope)),
            Kind::Agreement => self.word("kind-agreement"),
            Kind::Partner => self.word(&named("type", self.record.r#type)),
        };
        self.fact(Setting::Bare, "label-type", kind);
        if let Some(code) = &self.record.country {
            self.fact(Setting::Joined, "label-country", self.speech.country(code));
        }
        if let Some(km) = self.distance() {
            self.fact(Setting::Joined, "label-distance", km);
        }
    }

    fn distance(&self) -> Option<String> {
        let home: &City = self.dataset.home(self.record)?;
        let km = kilometres(home.at, self.record.at?);
        Some(self.speech.say("kilometres", &[("km", self.speech.number(km).into())]))
    }

    fn standing(&mut self) {
        let standing = self.record.standing(self.day);
        let role = Role::State(standing.state);
        let word = format!("[{}]", state_of(self.dataset, self.record, self.speech, standing.state));
        let mut item = Item::new(Setting::Bare, self.word("label-state"), word).role(role);
        for (told, event) in self.told(standing) {
            let sources = event.and_then(|at| self.record.events.get(at)).map(|event| event.sources.clone());
            item = item.and(format!(" {told}"), Role::Text);
            item = self.sourced(item, &sources.unwrap_or_default());
        }
        self.put(item);
        if standing.runs_on.is_some() {
            self.fact(Setting::Bare, "label-term", self.word("standing-runs-on"));
        }
        self.signs();
        self.ground();
    }

    /// Since when, until when, how, or why it cannot be told: each part with the event it rests on.
    fn told(&self, standing: Standing) -> Vec<(String, Option<usize>)> {
        let cause = standing.cause.and_then(|at| self.record.events.get(at));
        let when = cause.and_then(|event| event.date.as_ref());
        let first = self.record.events.iter().position(|event| event.force() == Force::Begins);
        let since = self.record.since();
        match standing.state {
            State::InForce => {
                let mut told: Vec<_> =
                    when.map(|date| (self.lasting(date), standing.cause)).into_iter().collect();
                if let Some(first_date) = since.filter(|_| first != standing.cause) {
                    let since = self.speech.since(first_date);
                    told.push((self.speech.say("standing-first", &[("since", since.into())]), first));
                }
                told
            }
            State::Ahead => since.map(|date| (self.speech.since(date), first)).into_iter().collect(),
            State::Paused | State::Ended => {
                let how = cause.map(|event| self.happened_how(event)).unwrap_or_default();
                let told = when.map(|date| format!("{}: {how}", self.speech.when(date))).unwrap_or(how);
                let since = since.map(|date| (format!("({})", self.speech.since(date)), first));
                [Some((told, standing.cause)), since].into_iter().flatten().collect()
            }
            State::Unclear => vec![(self.doubt(cause, when), standing.cause)],
            State::Never => vec![(self.word("standing-never"), None)],
        }
    }

    /// "zakończenie uchwałą": what happened and in what way, without the paper.
    fn happened_how(&self, event: &Event) -> String {
        let what = self.speech.word(&named("what", event.what));
        match event.how {
            Some(how) => format!("{what} {}", self.speech.word(&named("how", how))),
            None => what,
        }
    }

    /// "od 1992 r. (34 lata)", the years only where the beginning is known to the year.
    fn lasting(&self, since: &Date) -> String {
        let said = self.speech.since(since);
        match (since.reach(), since.earliest(), since.latest()) {
            (Reach::At(_), Some(first), Some(last)) if first.year() == last.year() => {
                // Only a day can fail to have come round yet this year.
                let exact =
                    if first == last { self.years_since(first) } else { self.day.year() - first.year() };
                let years = self.speech.say("years", &[("n", exact.into())]);
                if exact > 0 { format!("{said} ({years})") } else { said }
            }
            _ => said,
        }
    }

    /// Whole years from a day to the day of the sheet.
    fn years_since(&self, day: Day) -> i16 {
        let early = (self.day.month(), self.day.day()) < (day.month(), day.day());
        self.day.year() - day.year() - i16::from(early)
    }

    fn doubt(&self, cause: Option<&Event>, when: Option<&Date>) -> String {
        let date = || when.map(|date| self.speech.date(date)).unwrap_or_default();
        match cause {
            Some(event) if event.what == What::Unlisted => {
                self.speech.say("standing-unlisted", &[("date", date().into())])
            }
            Some(event) if event.term.is_some() && event.force() == Force::Begins => {
                let years = event.term.as_ref().map_or(0, |term| i16::from(term.years));
                // Without a known beginning nobody can say when the term is over.
                let open = when.is_some_and(|date| date.earliest().is_none());
                let id = if open { "standing-term-open" } else { "standing-term-over" };
                self.speech.say(id, &[("n", years.into()), ("date", date().into())])
            }
            _ => self.speech.say("standing-inside", &[("date", date().into())]),
        }
    }

    fn signs(&mut self) {
        let label = self.word("label-last-sign");
        let item = match self.record.last_sign(self.day) {
            Some(event) => {
                let date = event.date.as_ref();
                let said = date.map(|date| self.speech.date(date)).unwrap_or_default();
                let what = self.speech.word(&named("what", event.what));
                let mut text = format!("{said} ({what})");
                let last = date.map_or(self.day, |date| date.latest().unwrap_or(self.day).min(self.day));
                let quiet = self.years_since(last);
                if quiet >= QUIET_YEARS {
                    text.push_str(&self.speech.say("sign-quiet", &[("n", quiet.into())]));
                }
                let item = Item::new(Setting::Labelled, label, text);
                let sources = event.sources.clone();
                self.sourced(item, &sources)
            }
            None => Item::new(Setting::Labelled, label, self.word("sign-none")),
        };
        self.put(item);
    }

    fn ground(&mut self) {
        let id = match self.record.ground(self.dataset) {
            Some(SourceKind::Encyclopaedia) => "ground-encyclopaedia",
            Some(SourceKind::Weak) => "ground-weak",
            _ => return,
        };
        let item = Item::new(Setting::Labelled, self.word("label-ground"), self.word(id)).role(Role::Warning);
        self.put(item);
    }

    /// That sources disagree, at the top, leading to how.
    fn disagreement(&mut self) {
        let count = self.record.disputes.len();
        if count > 0 {
            let text = self.speech.say("disputes-count", &[("n", count.into())]);
            let item = Item::new(Setting::Bare, self.word("label-disputes"), text).role(Role::Link);
            self.put(item.leading_to(Target::Disputes));
        }
    }

    fn nature(&mut self) {
        self.fact(Setting::Bare, "label-summary", self.words(&self.record.summary));
        self.fact(Setting::Labelled, "label-seat", self.words(&self.record.seat));
        let fields: Vec<String> =
            self.record.fields.iter().map(|field| self.speech.word(&named("field", field))).collect();
        self.fact(Setting::Labelled, "label-fields", fields.join(", "));
        if let Some(population) = &self.record.population {
            let people = self.speech.number(population.value);
            let text = match population.year {
                Some(year) => format!("{people} ({year})"),
                None => format!("{people} ({})", self.word("population-undated")),
            };
            let item = Item::new(Setting::Labelled, self.word("label-population"), text);
            let item = self.sourced(item, &population.sources);
            self.put(item);
        }
        let shown = self.record.name.get(self.speech.lang().code());
        let local = self.record.local.as_deref().unwrap_or_default();
        let names = self.record.name.iter().filter(|(tag, name)| *name != shown && *tag != local);
        let mut others: Vec<String> = names.map(|(tag, name)| tagged(self.speech, tag, name)).collect();
        others.extend(self.record.aliases.iter().map(ToString::to_string));
        self.fact(Setting::Labelled, "label-aliases", others.join(", "));
    }

    /// Parties of an agreement, the partner that it goes with, the agreements that go with a partner.
    fn ties(&mut self) {
        for party in &self.record.between {
            let place = [self.words(&party.city), self.speech.country(&party.country)];
            let place: Vec<String> = place.into_iter().filter(|part| !part.is_empty()).collect();
            let text = format!("{} ({})", self.words(&party.name), place.join(", "));
            self.fact(Setting::Labelled, "label-party", text);
        }
        if let Some(at) = self.record.with.as_deref().and_then(|id| self.dataset.position(id)) {
            self.leading("label-with", at);
        }
        let accompanying: Vec<usize> = self
            .dataset
            .accompanying(self.record)
            .filter_map(|other| self.dataset.position(&other.id))
            .collect();
        for at in accompanying {
            self.leading("label-accompanying", at);
        }
    }

    fn leading(&mut self, label: &str, at: usize) {
        let Some(other) = self.dataset.records().get(at) else { return };
        let item = Item::new(Setting::Labelled, self.word(label), self.words(&other.name)).role(Role::Link);
        self.put(item.leading_to(Target::Record(at)));
    }

    fn events(&mut self) {
        let heading = Item::heading(self.word("heading-events"));
        self.put(heading);
        for event in self.record.events.iter().rev() {
            let date =
                event.date.as_ref().map_or_else(|| self.word("no-date"), |date| self.speech.date(date));
            let mut item = Item::new(Setting::Dated, date, self.happened(event));
            let more = self.circumstances(event);
            if !more.is_empty() {
                item = item.and(format!(". {more}"), Role::Text);
            }
            let item = self.sourced(item, &event.sources);
            self.put(item);
        }
    }

    /// "podpisanie: umowa o partnerstwie miast, uchwałą".
    fn happened(&self, event: &Event) -> String {
        let mut said = self.happened_how(event);
        if let Some(act) = event.act {
            said = format!("{said}: {}", self.speech.word(&named("act", act)));
        }
        if let Some(term) = &event.term {
            let years = self.speech.say("years", &[("n", term.years.into())]);
            said = format!("{said}, {}", self.speech.say("event-term", &[("years", years.into())]));
        }
        said
    }

    fn circumstances(&self, event: &Event) -> String {
        let mut parts = Vec::new();
        if !event.place.is_empty() {
            parts.push(self.speech.say("event-place", &[("place", self.words(&event.place).into())]));
        }
        if !event.people.is_empty() {
            let people: Vec<String> = event.people.iter().map(|person| self.words(person)).collect();
            parts.push(self.speech.say("event-people", &[("people", people.join("; ").into())]));
        }
        if !event.note.is_empty() {
            parts.push(self.words(&event.note));
        }
        if let Some(quote) = &event.quote {
            parts.push(self.speech.say("event-quote", &[("quote", quote.to_string().into())]));
        }
        parts.join(" ")
    }

    fn disputes(&mut self) {
        if self.record.disputes.is_empty() {
            return;
        }
        let heading = Item::heading(self.word("heading-disputes"));
        self.put(heading);
        for dispute in &self.record.disputes {
            self.dispute(dispute);
        }
    }

    fn dispute(&mut self, dispute: &Dispute) {
        let about = Item::new(Setting::Bare, self.word("label-question"), self.words(&dispute.about));
        self.put(about.role(Role::Label));
        for claim in &dispute.claims {
            self.claim(claim);
        }
        self.fact(Setting::Labelled, "label-why", self.words(&dispute.why));
    }

    fn claim(&mut self, claim: &Claim) {
        let item = Item::new(Setting::Point, String::new(), self.words(&claim.claim));
        let item = self.sourced(item, &claim.sources);
        let chosen = format!(" ({})", self.word("claim-chosen"));
        let item = if claim.chosen { item.and(chosen, Role::Label) } else { item };
        self.put(item);
    }

    fn gaps(&mut self) {
        if self.record.gaps.is_empty() {
            return;
        }
        let heading = Item::heading(self.word("heading-gaps"));
        self.put(heading);
        for gap in &self.record.gaps {
            let item = Item::new(Setting::Point, String::new(), self.words(gap));
            self.put(item);
        }
    }

    fn links(&mut self) {
        if self.record.links.is_empty() && self.record.wikidata.is_none() {
            return;
        }
        let heading = Item::heading(self.word("heading-links"));
        self.put(heading);
        for link in &self.record.links {
            let item = Item::new(Setting::Point, String::new(), self.words(&link.title));
            self.put(item.and(format!(" {}", link.url), Role::Quiet));
        }
        if let Some(id) = &self.record.wikidata {
            let item = Item::new(Setting::Point, String::new(), "Wikidata");
            self.put(item.and(format!(" {id}"), Role::Quiet));
        }
    }

    fn sources(&mut self) {
        let heading = Item::heading(self.word("heading-sources"));
        self.put(heading);
        for (at, id) in std::mem::take(&mut self.cited).iter().enumerate() {
            let Some(source) = self.dataset.source(id) else { continue };
            let label = format!("[{}]", at + 1);
            let kind = self.speech.word(&named("source", source.kind));
            let item =
                Item::new(Setting::Point, label, format!("({kind}) {}", citation(source, self.speech)));
            self.put(item.resting_on(std::slice::from_ref(id)));
        }
    }
}

/// A source in one line, ready to be quoted: publisher, title, date, address.
pub fn citation(source: &Source, speech: &Speech) -> String {
    let title = speech.say("quoted", &[("text", source.title.to_string().into())]);
    let date = source.date.as_ref().map_or_else(|| speech.word("source-undated"), |date| speech.date(date));
    let mut said = format!("{}, {title}, {date}", source.publisher);
    if let Some(read) = &source.read {
        let read = speech.date(read);
        said = format!("{said}, {}", speech.say("citation-read", &[("date", read.into())]));
    }
    if let Some(url) = &source.url {
        said = format!("{said}, {url}");
    }
    said
}
