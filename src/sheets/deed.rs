//! What happened, in one sentence that can be read aloud. Names and places stand in brackets behind it, as the file
//! has them: no language here knows how a name that it has never seen is declined.

use super::section::first_upper;
use super::word::{expired_word, home, way};
use crate::history::{Dataset, Happening, Tie};
use crate::lang::{Speech, named};
use crate::records::{Act, Event, What};

/// "20 czerwca podpisano list intencyjny (Irkuck; miejsce: Białystok).", where the year is told already.
pub fn deed(dataset: &Dataset, speech: &Speech, happening: &Happening<'_>) -> String {
    let (event, codes) = (happening.event, speech.lang().codes());
    let when = event.date.as_ref().map(|date| speech.within(date)).unwrap_or_default();
    let city = match happening.records.first() {
        Some(record) => home(dataset, record, speech),
        None => dataset.city().map(|city| city.name.get(codes).to_owned()).unwrap_or_default(),
    };
    let note = event.note.get(codes);
    if happening.records.is_empty() && !note.is_empty() {
        return first_upper(&speech.say("told-home", &[("when", when.into()), ("note", note.into())]));
    }
    let (done, is_paper_said) = clause(speech, event, &city);
    let whose = brackets(speech, happening, city, is_paper_said);
    let told = [("when", when.into()), ("deed", done.into()), ("whose", whose.into())];
    first_upper(&speech.say("told-event", &told))
}

/// What was done, with its verb: "podpisano list intencyjny"; and whether it says with which paper.
fn clause(speech: &Speech, event: &Event, city: &str) -> (String, bool) {
    let way = way(speech, event, city);
    let way = if way.is_empty() { way } else { format!(" {way}") };
    let what = <&str>::from(event.what);
    if event.is_begun_unseen() {
        return (speech.word("told-begun"), true);
    }
    if event.what == What::Expired {
        return (expired_word(speech, event), true);
    }
    // Of other deeds it is not the paper that was done something to.
    let paper = event.act.filter(|act| match event.what {
        What::Signed | What::Terminated | What::Proposed => *act != Act::Unknown,
        What::Resolution => *act == Act::CouncilResolution,
        _ => false,
    });
    match paper {
        Some(paper) => {
            let paper = speech.word(&named("paper", paper));
            (speech.say(&format!("told-{what}-paper"), &[("paper", paper.into()), ("way", way.into())]), true)
        }
        None => (speech.say(&format!("told-{what}"), &[("way", way.into())]), false),
    }
}

/// To whom it happened, with what paper unless that is said, for how long, where.
fn brackets(speech: &Speech, happening: &Happening<'_>, city: String, is_paper_said: bool) -> String {
    let (event, codes) = (happening.event, speech.lang().codes());
    let name = |record: &&Tie| match record.short.get(codes) {
        "" => record.name.get(codes).to_owned(),
        short => short.to_owned(),
    };
    let mut names = happening.records.iter().map(name).collect::<Vec<_>>().join(", ");
    if happening.more > 0 {
        let told = [("names", names.into()), ("n", happening.more.into())];
        names = speech.say("notice-left-out-more", &told);
    }
    if names.is_empty() {
        names = city;
    }
    let mut parts = vec![names];
    if let Some(act) = event.act.filter(|act| !is_paper_said && *act != Act::Unknown) {
        parts.push(speech.word(&named("act", act)));
    }
    if let Some(term) = &event.term {
        let years = speech.say("years", &[("n", term.years.into())]);
        parts.push(speech.say("event-term", &[("years", years.into())]));
    }
    let place = event.place.get(codes);
    if !place.is_empty() && parts.iter().all(|part| part != place) {
        parts.push(speech.say("told-place", &[("place", place.into())]));
    }
    speech.listed(&parts)
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;
    use crate::file::{Audience, read};
    use crate::lang::Lang;

    fn dataset() -> Dataset {
        read(include_str!("../../data/bialystok.json"), Audience::Public).unwrap()
    }

    /// What is told of an event of one record, and of some more.
    fn told(dataset: &Dataset, speech: &Speech, event: &Event, more: usize) -> String {
        let records = vec![dataset.record("grodno").unwrap()];
        deed(dataset, speech, &Happening { event, records, more })
    }

    #[test]
    fn whatever_happened_is_a_sentence_in_every_language() {
        let dataset = dataset();
        for lang in Lang::ALL {
            let speech = Speech::new(lang);
            for what in What::VARIANTS.iter().filter(|what| **what != What::Background) {
                for act in Act::VARIANTS.iter().copied().map(Some).chain([None]) {
                    let mut event: Event =
                        serde_json::from_str(r#"{"date": "2022-03-03", "what": "ended", "sources": ["s"]}"#)
                            .unwrap();
                    (event.what, event.act) = (*what, act);
                    let said = told(&dataset, &speech, &event, 0);
                    let whole = said.ends_with('.') && !said.contains(['{', '}']) && !said.contains("  ");
                    assert!(whole && !said.contains("told-") && !said.contains("paper-"), "{said}");
                    assert!(!said.starts_with(char::is_lowercase) && !said.contains("2022"), "{said}");
                }
            }
        }
    }

    #[test]
    fn deeds_are_told_with_verbs() {
        let (dataset, speech) = (dataset(), Speech::new(Lang::POLISH));
        for (event, expected) in [
            (
                r#"{"date": "2014-06-20", "what": "signed", "act": "letter-of-intent", "place": {"pl": "Białystok"},
                    "sources": ["s"]}"#,
                "20 czerwca podpisano list intencyjny (Grodno; miejsce: Białystok).",
            ),
            (
                r#"{"date": "2022-03-03", "what": "ended", "how": "resolution", "by": "city", "sources": ["s"]}"#,
                "3 marca zakończono współpracę uchwałą Rady Miasta Białystok (Grodno).",
            ),
            (
                r#"{"date": "2009-09/2009-09", "what": "visit", "place": {"pl": "Grodno"}, "sources": ["s"]}"#,
                "We wrześniu odbyła się wizyta (Grodno).",
            ),
            (
                r#"{"date": "../2009-07-25", "what": "listed", "begins": true, "sources": ["s"]}"#,
                "Najpóźniej 25 lipca zaczęto współpracę, dokumentu nie znaleziono (Grodno).",
            ),
            (
                r#"{"date": "2009-07-25/2009-08-01", "what": "resolution", "act": "council-resolution",
                    "sources": ["s"]}"#,
                "25 lipca – 1 sierpnia podjęto uchwałę Rady Miasta (Grodno).",
            ),
        ] {
            let event: Event = serde_json::from_str(event).unwrap();
            assert_eq!(told(&dataset, &speech, &event, 0).replace('\u{a0}', " "), expected);
        }
        let event: Event =
            serde_json::from_str(r#"{"date": "2009", "what": "aid", "sources": ["s"]}"#).unwrap();
        assert_eq!(
            told(&dataset, &speech, &event, 3).replace('\u{a0}', " "),
            "W 2009 r. udzielono pomocy (Grodno i 3 innych)."
        );
    }
}
