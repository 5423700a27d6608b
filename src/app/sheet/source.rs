//! Who says so: the sources of one fact, whole.

use super::{Item, Role, Setting, Sheet, named};
use crate::lang::Speech;
use crate::records::Dataset;

/// The fact, then each of its sources with all that is known of it.
pub fn sources(dataset: &Dataset, speech: &Speech, fact: &Item) -> Sheet {
    let said = if fact.label.is_empty() { fact.said() } else { format!("{}: {}", fact.label, fact.said()) };
    let mut items = vec![Item::new(Setting::Bare, speech.word("label-fact"), said)];
    for source in fact.sources.iter().filter_map(|id| dataset.source(id)) {
        let mut put = |label: &str, text: String| {
            if !text.is_empty() {
                items.push(Item::new(Setting::Labelled, speech.word(label), text));
            }
        };
        let date = |date: &Option<crate::records::Date>| date.as_ref().map(|date| speech.date(date));
        put("label-publisher", source.publisher.to_string());
        put("label-title", speech.say("quoted", &[("text", source.title.to_string().into())]));
        put("label-published", date(&source.date).unwrap_or_else(|| speech.word("source-undated")));
        put("label-read", date(&source.read).unwrap_or_default());
        put("label-source-kind", speech.word(&named("source", source.kind)));
        let tongue = format!("tongue-{}", source.lang);
        put(
            "label-source-lang",
            if speech.has(&tongue) { speech.word(&tongue) } else { source.lang.to_string() },
        );
        put("label-note", source.note.get(speech.lang().code()).to_owned());
        if let Some(url) = &source.url {
            let item = Item::new(Setting::Labelled, speech.word("label-address"), url.to_string());
            items.push(item.showing(url));
        }
        // A line of air between sources.
        items.push(Item::heading(""));
    }
    items.pop();
    if fact.sources.is_empty() {
        items.push(Item::new(Setting::Bare, "", speech.word("source-none")).role(Role::Quiet));
    }
    Sheet { items }
}
