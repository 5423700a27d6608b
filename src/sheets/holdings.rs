//! What all the records rest on: every source, how much each bears, and what rests on little.

use strum::VariantArray as _;

use std::cmp::Reverse;

use super::columns::{align, bar};
use super::source::known;
use super::word::{happened, unended};
use super::{Fact, Item, Role, Setting, Sheet, Target};
use crate::archive::weak;
use crate::history::{Dataset, Figures, Rest, Rested, Said, Whose, resting};
use crate::lang::{Speech, named};
use crate::look::Symbols;
use crate::records::{Day, Quote, Source, SourceKind, Text};

/// The widest column of kinds.
const NAMES: usize = 17;

/// Every source, the most used first: what much rests on is what a sceptic should read first. Before
/// them how many there are of each kind, and the ties that no good source tells of.
pub fn holdings(dataset: &Dataset, known: &Rested, speech: &Speech, day: Day, symbols: Symbols) -> Sheet {
    let number = |number: usize| speech.number(number as u64);
    let all = Item::new(Setting::Labelled, speech.word("heading-sources"), number(dataset.sources().len()));
    let mut items = vec![all.role(Role::Title)];
    items.extend(kinds(dataset, speech, symbols));
    items.extend(weakly_grounded(dataset, known, speech, day));
    items.push(Item::heading(speech.word("heading-all-sources")));
    for (id, source, facts) in rested(dataset, known) {
        let facts = speech.say("source-facts", &[("n", facts.into()), ("facts", number(facts).into())]);
        let kind = speech.word(&named("source", source.kind));
        let item =
            Item::new(Setting::Labelled, &**id, format!("{} ({kind}). {facts}", short(source, speech)));
        let item = item.telling(Fact::Source(id.clone())).resting_on(std::slice::from_ref(id));
        items.push(item.leading_to(Target::Source(id.clone())));
    }
    Sheet::new(speech, items)
}

/// Every source with the number of facts that rest on it, the most used first.
pub fn rested<'a>(dataset: &'a Dataset, known: &Rested) -> Vec<(&'a Text, &'a Source, usize)> {
    let sources = dataset.sources().iter().zip(known.facts());
    let mut rested: Vec<_> = sources.map(|((id, source), facts)| (id, source, *facts)).collect();
    rested.sort_by_key(|(_, _, facts)| Reverse(*facts));
    rested
}

fn kinds(dataset: &Dataset, speech: &Speech, symbols: Symbols) -> Vec<Item> {
    let of = |kind| dataset.sources().values().filter(|source| source.kind == kind).count();
    let most = SourceKind::VARIANTS.iter().copied().map(of).max().unwrap_or_default();
    let mut rows: Vec<Item> = SourceKind::VARIANTS
        .iter()
        .copied()
        .map(|kind| {
            let (name, number) = (speech.word(&named("source", kind)), of(kind));
            let mut row = Item::new(Setting::Labelled, name, speech.number(number as u64));
            row.runs.insert(0, bar(Figures { lasting: number, recorded: number }, most, symbols.signs()));
            row
        })
        .collect();
    align(&mut rows, NAMES);
    rows.insert(0, Item::heading(speech.word("heading-source-kinds")));
    rows
}

/// The ties of the day that nothing better than an encyclopaedia tells of.
fn weakly_grounded(dataset: &Dataset, known: &Rested, speech: &Speech, day: Day) -> Vec<Item> {
    let records = known.little().iter().filter_map(|number| Some((*number, dataset.tie(*number)?)));
    let mut items: Vec<Item> = records
        .filter(|(_, record)| record.present(day) && weak(dataset, record, day))
        .map(|(number, record)| {
            let ground = if record.ground(dataset, day) == Some(SourceKind::Weak) {
                "ground-weak"
            } else {
                "ground-encyclopaedia"
            };
            let item = Item::new(Setting::Point, "", record.name.get(speech.lang().codes())).role(Role::Link);
            item.and(format!("{} {}", speech.colon(), speech.word(ground)), Role::Warning)
                .telling(Fact::Record(number, None))
                .leading_to(Target::Record(number))
        })
        .collect();
    if !items.is_empty() {
        items.insert(0, Item::heading(speech.word("heading-weak-grounds")));
    }
    items
}

/// Publisher, title and date, in one line.
fn short(source: &Source, speech: &Speech) -> String {
    let title = speech.say("quoted", &[("text", source.title.to_string().into())]);
    let date = source.date.as_ref().map_or_else(|| speech.word("source-undated"), |date| speech.date(date));
    format!("{}, {title}, {date}", source.publisher)
}

/// One source: everything known of it, and every fact that rests on it, newest first; `None` when
/// there is no source with this id.
pub fn source(dataset: &Dataset, id: &str, speech: &Speech) -> Option<Sheet> {
    let (id, source) = dataset.sources().iter().find(|(known, _)| ***known == *id)?;
    let name = Item::new(Setting::Labelled, speech.word("label-id"), &**id).role(Role::Title);
    let mut items = vec![name.telling(Fact::Source(id.clone()))];
    items.extend(known(id, source, speech));
    let facts = resting_on(dataset, id);
    let number = speech.number(facts.len() as u64);
    items.push(Item::heading(speech.say("heading-resting", &[("facts", number.into())])));
    if facts.is_empty() {
        items.push(Item::new(Setting::Bare, "", speech.word("resting-none")).role(Role::Quiet));
    }
    let lang = speech.lang().codes();
    items.extend(facts.iter().map(|rest| {
        let event = match rest.said {
            Said::Event(number, _) => Some(number),
            Said::Population(_) | Said::Reason(_) | Said::Claim(..) => None,
        };
        let (name, fact, target) = match rest.whose {
            Whose::Record(number) => {
                let name = dataset.tie(number).map(|record| &record.name);
                (name, Fact::Record(number, event), Some(Target::Record(number)))
            }
            Whose::City(id) => {
                let name = dataset.cities().get(id).map(|city| &city.name);
                (name, Fact::City(id.clone(), event), None)
            }
        };
        let (label, said) = fact_told(speech, id, rest);
        let name = name.map(|name| name.get(lang)).unwrap_or_default();
        let item = Item::new(Setting::Dated, label, speech.labelled(name, &said));
        Item { target, ..item.telling(fact).resting_on(std::slice::from_ref(id)) }
    }));
    Some(Sheet::new(speech, items))
}

/// What rests on a source, newest first.
pub fn resting_on<'a>(dataset: &'a Dataset, id: &Text) -> Vec<Rest<'a>> {
    let mut facts = resting(dataset).remove(id).unwrap_or_default();
    facts.sort_by_key(|rest| Reverse(rest.said.date().map(crate::records::Date::anchor)));
    facts
}

/// A fact in words, after its date or what it is about. Of quotes those that are this source's, or nobody knows
/// whose.
pub fn fact_told(speech: &Speech, source: &Text, rest: &Rest<'_>) -> (String, String) {
    let lang = speech.lang().codes();
    let quoted = |quote: Option<&Quote>| {
        let quote = quote.filter(|quote| quote.source().is_none_or(|id| id == source))?;
        Some(speech.say("event-quote", &[("quote", unended(quote).into())]))
    };
    match rest.said {
        Said::Event(_, event) => {
            let date = event.date.as_ref().map_or_else(|| speech.word("no-date"), |date| speech.date(date));
            let note = Some(event.note.get(lang).to_owned()).filter(|note| !note.is_empty());
            let more: Vec<String> = note.into_iter().chain(quoted(event.quote.as_deref())).collect();
            let end = if more.is_empty() { String::new() } else { format!(". {}", more.join(" ")) };
            (date, happened(speech, event) + &end)
        }
        Said::Population(population) => (speech.word("label-population"), speech.number(population.value)),
        Said::Reason(reason) => (speech.word("label-reason"), reason.reason.get(lang).to_owned()),
        Said::Claim(dispute, claim) => {
            let said = [dispute.about.get(lang), claim.claim.get(lang)].map(str::to_owned);
            let said: Vec<String> = said.into_iter().chain(quoted(claim.quote.as_deref())).collect();
            (speech.word("heading-disputes"), said.join(" "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};
    use crate::lang::Lang;
    use crate::sheets::sources;

    fn shipped() -> Dataset {
        read(include_str!("../../data/bialystok.json"), Audience::Public).unwrap()
    }

    fn today() -> Day {
        Day::constant(2026, 11, 23)
    }

    #[test]
    fn every_source_is_listed_and_leads_to_all_that_rests_on_it() {
        let dataset = shipped();
        for lang in Lang::ALL {
            let speech = Speech::new(lang);
            let list = holdings(&dataset, &Rested::new(&dataset), &speech, today(), Symbols::Ascii);
            let mut listed = 0;
            for item in &list.items {
                let Some(Target::Source(id)) = &item.target else { continue };
                listed += 1;
                let sheet = source(&dataset, id, &speech).unwrap();
                let resting = sheet.items.iter().filter(|item| item.setting == Setting::Dated).count();
                let facts = speech
                    .say("source-facts", &[("n", resting.into()), ("facts", resting.to_string().into())]);
                assert!(item.text().ends_with(&facts), "{}: {facts}", item.text());
                assert!(resting > 0, "{id} is of use");
            }
            assert_eq!(listed, dataset.sources().len());
        }
        assert_eq!(source(&dataset, "nobody", &Speech::new(Lang::POLISH)), None);
    }

    #[test]
    fn facts_lead_to_their_records() {
        let dataset = shipped();
        let sheet = source(&dataset, "hrodna-life-2018", &Speech::new(Lang::POLISH)).unwrap();
        let grodno = dataset.number("grodno").unwrap();
        let deed = sheet.items.iter().find(|item| item.label.contains("16\u{a0}marca")).unwrap();
        let told = deed.text().replace('\u{a0}', " ");
        assert!(told.starts_with("Grodno: podpisanie: umowa o współpracy"), "{told}");
        assert_eq!(deed.target, Some(Target::Record(grodno)));
    }

    #[test]
    fn ties_on_weak_grounds_are_named() {
        let dataset = shipped();
        let known = Rested::new(&dataset);
        let weak = weakly_grounded(&dataset, &known, &Speech::new(Lang::POLISH), today());
        let named: Vec<&str> = weak
            .iter()
            .filter_map(|item| match item.target {
                Some(Target::Record(number)) => Some(&*dataset.tie(number).unwrap().id),
                _ => None,
            })
            .collect();
        assert_eq!(named, ["dobrich", "bochum", "bahir-dar", "saint-louis", "urgench"]);
    }

    #[test]
    fn a_source_is_told_the_same_wherever_it_is_told() {
        let dataset = shipped();
        let speech = Speech::new(Lang::POLISH);
        for (id, known) in dataset.sources() {
            let fact = Item::new(Setting::Bare, "", "x").resting_on(std::slice::from_ref(id));
            let asked = sources(&dataset, &speech, &fact).items;
            let told = source(&dataset, id, &speech).unwrap().items;
            // But for the way there.
            let shared = asked.len() - 2;
            assert_eq!(asked[1..=shared], told[1..=shared]);
            assert_eq!(asked[shared + 1].target, Some(Target::Source(id.clone())));
            let unread = told.iter().any(|item| item.label == "Dostęp" && item.text() == "nie zapisano");
            assert_eq!(unread, known.read.is_none(), "{id}");
        }
    }
}
