//! What there is to say first, in two lines over the list: how many partners and by which rule, which was the
//! first; the networks, and what happened last.

use super::word::happened;
use super::{NameColumn, Role, Run};
use crate::archive::Overview;
use crate::history::{Dataset, RecordNo};
use crate::lang::Speech;

/// The two lines, each in the parts of which a narrow screen may leave out the last: a label, and what it says.
pub fn overview(dataset: &Dataset, overview: &Overview, speech: &Speech) -> [Vec<[Run; 2]>; 2] {
    let named = NameColumn { speech, columns: LONGEST, more: "…", font: None };
    let name = |record: RecordNo| dataset.tie(record).map(|tie| named.name(tie));
    let counted = [("count", overview.counted.into())];
    let counted = speech.say(&format!("counted-{}", overview.rule().code()), &counted);
    let first = overview.first.and_then(|first| {
        let year = dataset.tie(first)?.since().map(|date| super::year(date, speech))?;
        Some(format!("{}, {year}", name(first)?))
    });
    let networks: Vec<String> = overview.networks.iter().copied().filter_map(name).collect();
    let last = overview.last.and_then(|(record, event)| {
        let event = dataset.tie(record)?.event(event)?;
        let date = speech.date(event.date.as_ref()?);
        Some(format!("{date}, {} – {}", happened(speech, event), name(record)?))
    });
    let ended = Some(overview.ended).filter(|ended| *ended > 0).map(|ended| speech.number(ended as u64));
    let part = |id: &str, said: Option<String>| {
        said.filter(|said| !said.is_empty()).map(|said| (speech.word(&format!("overview-{id}")), said))
    };
    let line = |parts: &[Option<(String, String)>]| {
        let parts = parts.iter().flatten().enumerate();
        let told = |(at, (label, said)): (usize, &(String, String))| {
            let apart = if at == 0 { "" } else { " · " };
            [Run::new(format!("{apart}{label} "), Role::Label), Run::new(said.as_str(), Role::Text)]
        };
        parts.map(told).collect()
    };
    let partners = part("partners", Some(counted));
    [
        line(&[partners, part("first", first), part("ended", ended)]),
        line(&[part("networks", Some(networks.join(", "))), part("last", last)]),
    ]
}

/// The columns that a name gets: more would leave none to the next.
const LONGEST: usize = 28;
