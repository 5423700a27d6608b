//! What there is to say about one record on a day.

use super::builder::SheetBuilder;
use super::word::{local_name, other_names};
use super::{Fact, Item, Role, Setting, Sheet, Target};
use crate::history::{Dataset, RecordNo, Tie, kilometres};
use crate::lang::{Speech, named};
use crate::records::{City, Day, Kind};

/// Everything about the record, in the language, on the day; none where there is no such record.
pub fn record(dataset: &Dataset, number: RecordNo, speech: &Speech, day: Day) -> Option<Sheet> {
    let record = dataset.tie(number)?;
    let mut builder = SheetBuilder::new(dataset, speech, day);
    builder.fact = Some(Fact::Record(number, None));
    builder.head(record);
    builder.stands(record);
    builder.disagreement(record);
    builder.ground(record);
    builder.blank();
    builder.fact(Setting::Bare, "label-summary", builder.prose(&record.summary));
    builder.blank();
    builder.course(record);
    builder.blank();
    builder.term(record);
    builder.signs(record);
    builder.ties(record);
    builder.nature(record);
    builder.labels_aside();
    builder.chronicle(record);
    builder.disputes(&record.disputes);
    builder.gaps(&record.gaps);
    builder.links(&record.links, record.wikidata.as_deref());
    builder.sources();
    Some(builder.done())
}

impl SheetBuilder<'_> {
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

    /// That sources disagree, beside the state that it casts doubt on, leading to how.
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
        self.fact(Setting::Labelled, "label-seat", self.words(&record.seat));
        let fields: Vec<String> =
            record.fields.iter().map(|field| self.speech.word(&named("field", field))).collect();
        self.fact(Setting::Labelled, "label-fields", fields.join(", "));
        self.population(record.population.as_deref());
        let shown = record.name.get(self.speech.lang().codes());
        let local = record.name.exact(record.local.as_deref().unwrap_or_default()).unwrap_or_default();
        let others = other_names(record, self.speech, &[shown, local], |_| true);
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
}

#[cfg(test)]
mod tests {
    use super::super::word::happened;
    use super::super::{Run, wrap};
    use super::*;
    use crate::file::{Audience, read};
    use crate::history::EventNo;
    use crate::lang::Lang;
    use crate::text::width;

    #[test]
    fn a_card_reads_like_a_page_at_any_width() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        for lang in Lang::ALL {
            let speech = Speech::new(lang);
            for (number, tie) in dataset.numbered() {
                let sheet = record(&dataset, number, &speech, Day::constant(2026, 11, 23)).unwrap();
                for columns in (37..=300).step_by(if lang == Lang::POLISH { 1 } else { 23 }) {
                    for line in wrap(&sheet, columns) {
                        let text: String = line.runs.iter().map(|run| run.text.as_str()).collect();
                        let told = format!("{} at {columns}: {text:?}", tie.id);
                        assert!(line.indent + width::of(&text) <= columns, "{told}");
                        // What stands in the column of labels is no prose.
                        let label = line.runs.first().filter(|run| run.role == Role::Quiet);
                        let label = label.map_or(0, |run| width::of(&run.text));
                        assert!(width::of(&text) - label <= 72, "{told}");
                        let marks = |run: &Run| run.role == Role::Mark;
                        assert!(line.runs.is_empty() || !line.runs.iter().all(marks), "{told}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_line_that_tells_an_event_names_it_and_no_other() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        let speech = Speech::new(Lang::POLISH);
        let days = [1995, 2010, 2026].map(|year| Day::constant(year, 11, 23));
        for (number, tie) in dataset.numbered() {
            for day in days {
                let sheet = record(&dataset, number, &speech, day).unwrap();
                let mut told = Vec::new();
                for item in &sheet.items {
                    let event = match &item.fact {
                        None => {
                            assert_eq!(item.setting, Setting::Heading);
                            continue;
                        }
                        Some(Fact::Source(id)) => {
                            assert_eq!(item.sources, std::slice::from_ref(id));
                            continue;
                        }
                        Some(fact) => {
                            let Fact::Record(of, event) = fact else { panic!("{fact:?}") };
                            assert_eq!(*of, number, "{item:?}");
                            *event
                        }
                    };
                    assert!(event.is_some() || item.setting != Setting::Dated, "{item:?}");
                    let Some(event) = event else { continue };
                    let named = tie.event(event).unwrap();
                    assert!(named.sources.iter().all(|id| item.sources.contains(id)), "{item:?}");
                    if item.setting == Setting::Dated {
                        let date = named.date.as_ref().map(|date| speech.date(date));
                        let date = date.unwrap_or_else(|| speech.word("no-date"));
                        let date = match named.inferred {
                            Some(_) => speech.say("date-inferred", &[("date", date.into())]),
                            None => date,
                        };
                        assert_eq!(item.label, date);
                        assert!(item.said().starts_with(&happened(&speech, named)), "{item:?}");
                        assert!(item.sources.iter().eq(named.sources.iter()), "{item:?}");
                        told.push(event);
                    }
                }
                told.sort_unstable();
                assert!(told.into_iter().eq(EventNo::all().take(tie.events.len())), "{}", tie.id);
            }
        }
    }
}
