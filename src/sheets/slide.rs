//! What a slide of the show in the hall says: a title for block letters, a line, and some prose. Whoever
//! passes by reads one of them and no other, so each tells its state in words.

use super::builder::SheetBuilder;
use super::word::stop;
use super::{Fact, Item, Run, years};
use crate::history::{Dataset, RecordNo, State};
use crate::lang::Speech;
use crate::records::{Day, Kind};

/// What one slide says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slide {
    /// A name or a word.
    pub title: String,
    /// Where and how it stands.
    pub line: String,
    /// A sentence or two.
    pub told: String,
}

/// The columns that a single year takes, the last one of a tie that is over.
const ONE: usize = 5;

/// What all this is, how many partners there are by which rule, and what the city says of it.
pub fn opening(dataset: &Dataset, overview: &[Vec<[Run; 2]>; 2], speech: &Speech) -> Slide {
    let city = dataset.city();
    let name = city.map(|city| speech.told(&city.name)).unwrap_or_default();
    let [partners, _] = overview;
    let summary = city.map(|city| speech.told(&city.summary)).unwrap_or_default();
    Slide {
        line: speech.say("title", &[("city", name.as_str().into())]),
        title: name,
        told: sentences([said(partners), summary]),
    }
}

/// A record in short: its country, how far it is, how it stands on the day, and its sentence.
pub fn in_short(dataset: &Dataset, number: RecordNo, speech: &Speech, day: Day) -> Slide {
    let Some(record) = dataset.tie(number) else { return Slide::default() };
    let mut builder = SheetBuilder::new(dataset, speech, day);
    builder.fact = Some(Fact::Record(number, None));
    builder.stands(record);
    let far = builder.distance(record);
    let stands = builder.done().items.into_iter().next().map(|item| item.said());
    let country = record.country.as_deref().map(|code| speech.country(code));
    Slide {
        title: speech.told(&record.name),
        line: country.into_iter().chain(far).chain(stands).collect::<Vec<_>>().join(" · "),
        told: speech.told(&record.summary),
    }
}

/// When there was the last sign that a tie is alive.
pub fn last_sign(dataset: &Dataset, number: RecordNo, speech: &Speech, day: Day) -> Option<Item> {
    let mut builder = SheetBuilder::new(dataset, speech, day);
    builder.signs(dataset.tie(number)?);
    builder.done().items.into_iter().next()
}

/// How it all stands today, and who was a partner once.
pub fn today(dataset: &Dataset, overview: &[Vec<[Run; 2]>; 2], speech: &Speech, day: Day) -> Slide {
    let ended = dataset
        .records()
        .iter()
        .filter(|record| record.kind == Kind::Partner && record.standing(day).state == State::Ended);
    let ended: Vec<String> = ended
        .map(|record| {
            let year = years(speech, record, day, ONE);
            let told = [("name", speech.told(&record.name).into()), ("year", year.trim_matches('–').into())];
            speech.say("show-until", &told)
        })
        .collect();
    let former = match ended.as_slice() {
        [] => String::new(),
        ended => format!("{} {}", speech.word("show-former"), ended.join(", ")),
    };
    let [partners, networks] = overview;
    Slide {
        title: speech.word("show-today"),
        line: as_it_stands(dataset, speech, day),
        told: sentences([said(partners), former, said(networks)]),
    }
}

/// "stan na 1 grudnia 2026 r. · dane z 23 listopada 2026 r."
fn as_it_stands(dataset: &Dataset, speech: &Speech, day: Day) -> String {
    let date = speech.date(dataset.updated());
    speech.say("title-day", &[("day", speech.day(day).into()), ("date", date.into())])
}

fn said(parts: &[[Run; 2]]) -> String {
    parts.iter().flatten().map(|run| run.text.as_str()).collect()
}

/// These one after the other, each with its end.
fn sentences<const N: usize>(parts: [String; N]) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let told: Vec<String> = parts.map(|part| part.clone() + stop(&part)).collect();
    told.concat().trim_end().to_owned()
}
