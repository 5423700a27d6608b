//! What happened, what changed between two days, and the anniversaries of a year, as data.

use std::ops::RangeInclusive;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Named, WholeDay, answer, words};
use crate::history::{
    Anniversary, Certainty, Falls, News, Outcome, State, Tie, anniversaries, bounded, told,
};
use crate::records::{Act, Date, Day, Event, How, Text, What, Who, day_before};
use crate::sheets::{Asking, YEARS};

/// The answer of `events`.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct Story<'a> {
    /// The day that the answer is told for.
    as_of: WholeDay,
    /// The day of the data.
    updated: &'a Date,
    /// The events, the oldest first, those without a date before all.
    events: Vec<Happened<'a>>,
}

/// An event of a record.
#[derive(Serialize, JsonSchema)]
struct Happened<'a> {
    /// The stable name of the record.
    id: &'a Text,
    /// The name of the record in the language of the answer.
    name: &'a str,
    /// Whether sources disagree on the date.
    disputed: bool,
    /// The event as the file has it.
    event: &'a Event,
}

/// The answer of `changes`.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct Stretch<'a> {
    /// The first of the days.
    from: WholeDay,
    /// The last of the days.
    to: WholeDay,
    /// The day of the data.
    updated: &'a Date,
    /// What changed on them.
    changes: Vec<Turned<'a>>,
}

/// One thing that changed.
#[derive(Serialize, JsonSchema)]
struct Turned<'a> {
    /// The stable name of the record.
    id: &'a Text,
    /// The name in the language of the answer.
    name: &'a str,
    /// What it came to.
    #[schemars(extend("enum" = words::<Outcome>()))]
    change: &'static str,
    /// Whether it surely was on these days.
    #[schemars(extend("enum" = [Certainty::Within, Certainty::PerhapsEarlier, Certainty::PerhapsLater].map(Certainty::code)))]
    certainty: &'static str,
    /// The date of the event.
    date: Option<&'a Date>,
    /// What happened.
    what: What,
    /// The paper behind it.
    act: Option<Act>,
    /// In what way the tie was paused or ended.
    how: Option<How>,
    /// Who paused or ended it.
    by: Option<Who>,
    /// For how many years the deed was made.
    term_years: Option<u8>,
    /// The state before.
    #[schemars(extend("enum" = words::<State>()))]
    before: &'static str,
    /// The state after.
    #[schemars(extend("enum" = words::<State>()))]
    after: &'static str,
    /// Ids of the sources of the event.
    sources: &'a [Text],
}

/// The answer of `anniversaries`.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct Years<'a> {
    /// The year.
    year: i16,
    /// The day that the answer is told for.
    as_of: WholeDay,
    /// The day of the data.
    updated: &'a Date,
    /// The anniversaries of that year.
    anniversaries: Vec<Kept<'a>>,
    /// The round ones of the next four.
    coming: Vec<Kept<'a>>,
    /// Ids of ties whose first year nobody knows.
    without: Vec<&'a Text>,
}

/// One anniversary.
#[derive(Serialize, JsonSchema)]
struct Kept<'a> {
    /// The stable name of the record.
    id: &'a Text,
    /// The name in the language of the answer.
    name: &'a str,
    /// How many years it will have been.
    years: i16,
    /// Whether that is a multiple of five.
    round: bool,
    /// When it is, as far as that is known: a day, a month or a year.
    when: String,
    /// The date of the event.
    date: Option<&'a Date>,
    /// Whether sources disagree on that date.
    disputed: bool,
    /// What happened.
    what: What,
    /// The paper behind it.
    act: Option<Act>,
    /// How the tie stands on the day.
    #[schemars(extend("enum" = words::<State>()))]
    state: &'static str,
    /// Ids of the sources of the event.
    sources: &'a [Text],
    /// From when to when the tie was over or on hold since the event, and lasted again.
    breaks: Vec<Break>,
}

/// A while without the tie.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct Break {
    /// When it was over or put on hold.
    from: Date,
    /// When it began again.
    to: Date,
}

impl Named for Story<'_> {
    const NAME: &'static str = "events";
}

impl Named for Stretch<'_> {
    const NAME: &'static str = "changes";
}

impl Named for Years<'_> {
    const NAME: &'static str = "anniversaries";
}

impl Asking<'_> {
    /// Every event of the records asked about, the oldest first.
    pub(in crate::print) fn all_events(&self) -> String {
        let told = self.events().into_iter().filter_map(|(number, at)| {
            let record = self.dataset.tie(number)?;
            let event = record.event(at)?;
            let name = record.name.get(self.speech.lang().codes());
            Some(Happened { id: &record.id, name, disputed: is_disputed(event), event })
        });
        answer(Story { as_of: WholeDay(self.day), updated: self.dataset.updated(), events: told.collect() })
    }

    /// What changed from the beginning of some days to the end of a day.
    pub(in crate::print) fn news(&self, from: &RangeInclusive<Day>, until: Day) -> String {
        let told = told(self.dataset, day_before(from), until);
        answer(Stretch {
            from: WholeDay(*from.start()),
            to: WholeDay(until),
            updated: self.dataset.updated(),
            changes: told.iter().filter_map(|news| self.change(news)).collect(),
        })
    }

    /// The anniversaries of a year and the round ones of the next.
    pub(in crate::print) fn years(&self, year: i16) -> String {
        let of = |year: i16| anniversaries(self.dataset, self.day, year);
        let coming = (year..year.saturating_add(YEARS)).skip(1).flat_map(of);
        let told = |all: Vec<Anniversary>| -> Vec<Kept<'_>> {
            all.iter().filter_map(|anniversary| self.anniversary(anniversary)).collect()
        };
        let open = bounded(self.dataset, self.day);
        answer(Years {
            year,
            as_of: WholeDay(self.day),
            updated: self.dataset.updated(),
            anniversaries: told(of(year)),
            coming: told(coming.filter(Anniversary::is_round).collect()),
            without: open.iter().filter_map(|number| Some(&self.dataset.tie(*number)?.id)).collect(),
        })
    }

    fn change(&self, news: &News) -> Option<Turned<'_>> {
        let (record, event) = news.of(self.dataset)?;
        Some(Turned {
            id: &record.id,
            name: record.name.get(self.speech.lang().codes()),
            change: news.outcome.code(),
            certainty: news.certainty.code(),
            date: event.date.as_ref(),
            what: event.what,
            act: event.act,
            how: event.how,
            by: event.by,
            term_years: event.term.as_ref().map(|term| term.years),
            before: news.before.code(),
            after: news.after.code(),
            sources: &event.sources,
        })
    }

    fn anniversary(&self, anniversary: &Anniversary) -> Option<Kept<'_>> {
        let (record, event) = anniversary.of(self.dataset)?;
        Some(Kept {
            id: &record.id,
            name: record.name.get(self.speech.lang().codes()),
            years: anniversary.years,
            round: anniversary.is_round(),
            when: when(anniversary),
            date: event.date.as_ref(),
            disputed: is_disputed(event),
            what: event.what,
            act: event.act,
            state: record.standing(self.day).state.code(),
            sources: &event.sources,
            breaks: breaks(record, event, self.day),
        })
    }
}

/// From when to when a tie was over or on hold after an event, and lasted again by the day.
pub(in crate::print) fn breaks(record: &Tie, event: &Event, day: Day) -> Vec<Break> {
    record.breaks(event, day).into_iter().map(|(from, to)| Break { from, to }).collect()
}

fn is_disputed(event: &Event) -> bool {
    event.date.as_ref().is_some_and(Date::is_disputed)
}

/// When an anniversary is, no more precisely than that is known: "2026-03-16", "2026-06", "2026".
pub(in crate::print) fn when(anniversary: &Anniversary) -> String {
    match anniversary.falls {
        Falls::On(day) => day.to_string(),
        Falls::In(first) => first.strftime("%Y-%m").to_string(),
        Falls::Undated => format!("{:04}", anniversary.year),
    }
}
