//! Who says so: the sources of one fact, whole.

use super::word::read_when;
use super::{Fact, Item, Role, Setting, Sheet, Target};
use crate::history::Dataset;
use crate::lang::{Speech, named};
use crate::records::{Source, Text};

/// The fact, then each of its sources with all that is known of it.
pub fn sources(dataset: &Dataset, speech: &Speech, fact: &Item) -> Sheet {
    let said = if fact.label.is_empty() { fact.said() } else { speech.labelled(&fact.label, &fact.said()) };
    let said = Item::new(Setting::Bare, speech.word("label-fact"), said);
    let mut items = vec![Item { fact: fact.fact.clone(), ..said }];
    let event = fact.fact.as_ref().and_then(|fact| fact.told(dataset));
    let reason = event.and_then(|event| event.inferred.as_deref()).map(|reason| speech.told(reason));
    let quote = event.and_then(|event| event.quote.as_deref());
    let quote = quote.map(|quote| speech.say("quoted", &[("text", quote.text().to_string().into())]));
    // A line that tells all of an event tells these too.
    let more = [("label-inferred", reason), ("label-quote", quote)];
    for (label, text) in more.into_iter().filter_map(|(label, text)| Some((label, text?))) {
        if !fact.said().contains(&text) {
            items.push(Item {
                fact: fact.fact.clone(),
                ..Item::new(Setting::Labelled, speech.word(label), text)
            });
        }
    }
    for (id, source) in fact.sources.iter().filter_map(|id| Some((id, dataset.source(id)?))) {
        items.extend(known(id, source, speech));
        let more = Item::new(Setting::Bare, "", speech.word("source-more")).role(Role::Link);
        items.push(more.leading_to(Target::Source(id.clone())));
        // A line of air between sources.
        items.push(Item::heading(""));
    }
    items.pop();
    if fact.sources.is_empty() {
        items.push(Item::new(Setting::Bare, "", speech.word("source-none")).role(Role::Quiet));
    }
    Sheet::new(speech, items)
}

/// All that is known of a source, and what of the rest nobody wrote down.
pub(super) fn known(id: &Text, source: &Source, speech: &Speech) -> Vec<Item> {
    let tongue = format!("tongue-{}", source.lang);
    let date = |date: &Option<crate::records::Date>| date.as_ref().map(|date| speech.date(date));
    let unwritten = || speech.word("source-unwritten");
    let facts = [
        ("label-publisher", source.publisher.to_string()),
        ("label-title", speech.say("quoted", &[("text", source.title.to_string().into())])),
        ("label-published", date(&source.date).unwrap_or_else(|| speech.word("source-undated"))),
        ("label-read", read_when(source, speech).unwrap_or_else(unwritten)),
        ("label-source-kind", speech.word(&named("source", source.kind))),
        (
            "label-source-lang",
            if speech.has(&tongue) { speech.word(&tongue) } else { source.lang.to_string() },
        ),
        ("label-note", source.note.get(speech.lang().codes()).to_owned()),
    ];
    let item = |label: &str, text: String| {
        Item::new(Setting::Labelled, speech.word(label), text).telling(Fact::Source(id.clone()))
    };
    let said = facts.into_iter().filter(|(_, text)| !text.is_empty());
    let address = match &source.url {
        Some(url) => item("label-address", url.to_string()).showing(url),
        None => item("label-address", unwritten()),
    };
    said.map(|(label, text)| item(label, text)).chain([address]).collect()
}
