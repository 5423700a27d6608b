//! The words for what a file holds: names, states, values of its vocabularies, sources. What takes no more
//! than the value to say is in `lang` (`word`).

use super::{Item, Role, Setting};
use crate::archive::weak;
use crate::history::{Dataset, State, Tie};
use crate::lang::{Speech, named};
use crate::records::{Act, Day, Event, Quote, Source, What};
use crate::text::width;

/// The name as it is known there, with the language it is in: "ukr. Луцьк". None where it is the
/// same as the name shown.
pub fn local_name(record: &Tie, speech: &Speech) -> Option<String> {
    let tag = record.local.as_deref()?;
    let name = record.name.exact(tag)?;
    (name != record.name.get(speech.lang().codes())).then(|| tagged(speech, tag, name))
}

/// What else it is called than by the names known already: in the languages that are wanted, each name once ("ang.,
/// niem. Hrodna"), then by its aliases and its short form.
pub(super) fn other_names(
    record: &Tie,
    speech: &Speech,
    known: &[&str],
    wanted: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut names: Vec<(&str, Vec<String>)> = Vec::new();
    for (tag, name) in record.name.iter().filter(|(tag, name)| wanted(tag) && !known.contains(name)) {
        let tongue = speech.tongue(tag);
        match names.iter_mut().find(|(other, _)| *other == name) {
            Some((_, tongues)) => tongues.push(tongue),
            None => names.push((name, vec![tongue])),
        }
    }
    let mut others: Vec<&str> = Vec::new();
    let short = record.short.get(speech.lang().codes());
    for name in record.aliases.iter().map(|alias| &**alias).chain([short]) {
        let said = known.contains(&name) || names.iter().any(|(other, _)| *other == name);
        if !name.is_empty() && !said && !others.contains(&name) {
            others.push(name);
        }
    }
    let tagged = names.iter().map(|(name, tongues)| format!("{} {name}", tongues.join(", ")));
    tagged.chain(others.into_iter().map(str::to_owned)).collect()
}

/// The word for a state.
pub fn state_word(speech: &Speech, state: State) -> String {
    speech.word(&format!("state-{}", state.code()))
}

/// The word for the state of this record on this day, with a question mark where the tie itself
/// rests on weak grounds.
pub fn state_of(dataset: &Dataset, record: &Tie, speech: &Speech, day: Day) -> String {
    let state = record.standing(day).state;
    let doubt = state.lasts() && weak(dataset, record, day);
    let word = state_word(speech, state);
    if doubt { format!("{word}?") } else { word }
}

/// A word of a language with the language's short name: "ukr. Луцьк".
pub(super) fn tagged(speech: &Speech, tag: &str, name: &str) -> String {
    format!("{} {name}", speech.tongue(tag))
}

/// "zakończenie uchwałą": what happened and in what way, without the paper.
pub(super) fn happened_how(speech: &Speech, event: &Event) -> String {
    if event.is_begun_unseen() {
        return speech.word("event-begun");
    }
    let what = speech.word(&named("what", event.what));
    match event.how {
        Some(how) => format!("{what} {}", speech.word(&named("how", how))),
        None => what,
    }
}

/// In what way a record came into its state, in the longest form for a column of so many cells: "uchwałą Rady
/// Miasta Białystok; umowa wygasła wcześniej, nie wiadomo kiedy", "uchwałą; umowa wygasła", "uchwałą".
pub fn how(speech: &Speech, record: &Tie, home: &str, day: Day, columns: usize) -> String {
    let standing = record.standing(day);
    let Some(event) = standing.cause.and_then(|at| record.event(at)) else { return String::new() };
    let short = match event.how {
        Some(how) => speech.word(&named("way", how)),
        None if standing.ran_out(event) => speech.word("ended-term"),
        None => speech.word(&named("what", event.what)),
    };
    let way = if event.how.is_some() { way(speech, event, home) } else { short.clone() };
    let notice = |way: &str| match event.how {
        Some(_) => notice(speech, event).map(|notice| format!("{notice} {way}")),
        None => notice(speech, event),
    };
    let (noticed, briefly) = (notice(&way), notice(&short));
    let whole = noticed.unwrap_or(way);
    let over = Some(day).filter(|_| standing.state == State::Ended);
    let expired = over.and_then(|day| record.event(record.ran_out(day)?));
    let forms = match expired {
        Some(deed) => {
            let deed = expired_word(speech, deed);
            let whole = deed_ran_out(speech, record, day).map(|said| format!("{whole}; {said}"));
            [whole, Some(format!("{short}; {deed}"))]
        }
        None => [Some(whole), briefly],
    };
    let fits = |form: &String| width::of(form) <= columns;
    forms.into_iter().flatten().find(fits).unwrap_or(short)
}

/// "list intencyjny wypowiedziany": of what deed notice was given; none where that is not known.
pub(super) fn notice(speech: &Speech, event: &Event) -> Option<String> {
    let act = event.act.filter(|act| event.what == What::Terminated && *act != Act::Unknown)?;
    Some(speech.say("deed-terminated", &[("act", <&str>::from(act).into())]))
}

/// "umowa wygasła": which deed ran out.
pub(super) fn expired_word(speech: &Speech, event: &Event) -> String {
    speech.say("deed-expired", &[("act", event.act.map_or("", Into::into).into())])
}

/// "umowa wygasła wcześniej, nie wiadomo kiedy": the deed that had run out by a day while the tie stood on.
pub(super) fn deed_ran_out(speech: &Speech, record: &Tie, day: Day) -> Option<String> {
    let event = record.event(record.ran_out(day)?)?;
    let deed = expired_word(speech, event).into();
    Some(match event.date.as_ref().filter(|date| date.earliest().is_some()) {
        Some(date) => speech.say("deed-expired-when", &[("deed", deed), ("when", speech.when(date).into())]),
        None => speech.say("deed-expired-earlier", &[("deed", deed)]),
    })
}

/// In what way something was paused or ended, and by whom: "uchwałą Rady Miasta Białystok", "jednostronnie".
pub(super) fn way(speech: &Speech, event: &Event, home: &str) -> String {
    let Some(how) = event.how else { return String::new() };
    let way = named("way", how);
    let by = event.by.map(|by| format!("{way}-{}", <&str>::from(by))).filter(|id| speech.has(id));
    speech.say(&by.unwrap_or(way), &[("city", home.into())])
}

/// The name of the home city that a record is one of.
pub fn home(dataset: &Dataset, record: &Tie, speech: &Speech) -> String {
    dataset.home(record).map(|city| city.name.get(speech.lang().codes()).to_owned()).unwrap_or_default()
}

/// That not all records are meant, in a message that says how many are; nothing where all are.
pub fn some(dataset: &Dataset, speech: &Speech, id: &str, records: usize) -> Option<Item> {
    let all = dataset.records().len();
    let number = |number: usize| speech.number(number as u64).into();
    let said = speech.say(id, &[("some", number(records)), ("all", number(all))]);
    (records < all).then(|| Item::new(Setting::Bare, "", said).role(Role::Warning))
}

/// What parts a sentence from the next: a date may have brought the full stop along, as in "2020 r.".
pub fn stop(sentence: &str) -> &'static str {
    if sentence.ends_with('.') { " " } else { ". " }
}

/// A quote without its full stop: the sentence that it stands in brings one along.
pub(super) fn unended(quote: &Quote) -> String {
    let text: &str = quote.text();
    text.strip_suffix('.').filter(|text| !text.ends_with('.')).unwrap_or(text).to_owned()
}

/// For how long the deed in force was made, and when that ends: "na 5 lat, koniec: 18 grudnia 2020 r.".
pub fn until(speech: &Speech, record: &Tie, day: Day) -> Option<String> {
    let years = record.event(record.term_deed(day)?)?.term.as_ref()?.years;
    let years = speech.say("years", &[("n", years.into())]);
    let end = record.term_end(day)?.date()?;
    Some(speech.say("term-until", &[("years", years.into()), ("date", speech.date(&end).into())]))
}

/// When and how a record came into its state: "3 marca 2022 r.: uchwałą Rady Miasta Białystok".
pub fn when_and_how(speech: &Speech, record: &Tie, home: &str, day: Day) -> Option<String> {
    let standing = record.standing(day);
    let event = standing.cause.and_then(|at| record.event(at))?;
    let how = how(speech, record, home, day, usize::MAX);
    Some(standing.turned(event).map_or(how.clone(), |date| speech.labelled(&speech.date(&date), &how)))
}

/// "podpisanie: umowa o partnerstwie miast, na 5 lat".
pub fn happened(speech: &Speech, event: &Event) -> String {
    let mut said = happened_how(speech, event);
    if let Some(act) = event.act.filter(|act| *act != Act::Unknown) {
        let act = speech.word(&named("act", act));
        // "uchwała: uchwała Rady Miasta" would say it twice.
        said = if act.contains(&said) { act } else { speech.labelled(&said, &act) };
    }
    if let Some(term) = &event.term {
        let years = speech.say("years", &[("n", term.years.into())]);
        said = format!("{said}, {}", speech.say("event-term", &[("years", years.into())]));
    }
    said
}

/// A source in one line, ready to be quoted: publisher, title, date, address.
pub fn citation(source: &Source, speech: &Speech) -> String {
    let said = cited(source, speech);
    match &source.url {
        Some(url) => format!("{said}, {url}"),
        None => said,
    }
}

/// When a source was read and what of it: "27 listopada 2026 r. (kopia)".
pub(super) fn read_when(source: &Source, speech: &Speech) -> Option<String> {
    let read = speech.date(source.read.as_ref()?);
    Some(match source.read_as {
        Some(what) => format!("{read} ({})", speech.word(&named("read-as", what))),
        None => read,
    })
}

/// The language of a source in brackets, where it is not that of the person: "(niem.)".
pub(super) fn foreign(source: &Source, speech: &Speech) -> Option<String> {
    let own = speech.lang().codes().first().is_some_and(|code| **code == *source.lang);
    (!own).then(|| format!("({})", speech.tongue(&source.lang)))
}

/// A source in one line without its address.
pub(super) fn cited(source: &Source, speech: &Speech) -> String {
    let title = speech.say("quoted", &[("text", source.title.to_string().into())]);
    let date = source.date.as_ref().map_or_else(|| speech.word("source-undated"), |date| speech.date(date));
    let mut said = format!("{}, {title}, {date}", source.publisher);
    if let Some(read) = read_when(source, speech) {
        said = format!("{said}, {}", speech.say("citation-read", &[("date", read.into())]));
    }
    said
}
