//! What changed between two days, and the anniversaries of a year, as data.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use super::json;
use crate::history::{Anniversary, Falls, News, anniversaries, bounded, told};
use crate::records::{Day, day_before};
use crate::sheets::{Asking, YEARS};

impl Asking<'_> {
    /// What changed from the beginning of some days to the end of a day.
    pub(super) fn news(&self, from: &RangeInclusive<Day>, until: Day) -> String {
        let told = told(self.dataset, day_before(from), until);
        json::print(&json!({
            "from": from.start().to_string(),
            "to": until.to_string(),
            "updated": self.dataset.updated(),
            "changes": told.iter().filter_map(|news| self.change(news)).collect::<Vec<_>>(),
        }))
    }

    /// The anniversaries of a year and the round ones of the next.
    pub(super) fn years(&self, year: i16) -> String {
        let of = |year: i16| anniversaries(self.dataset, self.day, year);
        let coming = (year..year.saturating_add(YEARS)).skip(1).flat_map(of);
        let told = |all: Vec<Anniversary>| -> Vec<Value> {
            all.iter().filter_map(|anniversary| self.anniversary(anniversary)).collect()
        };
        let open = bounded(self.dataset, self.day);
        json::print(&json!({
            "year": year,
            "as_of": self.day.to_string(),
            "updated": self.dataset.updated(),
            "anniversaries": told(of(year)),
            "coming": told(coming.filter(Anniversary::is_round).collect()),
            "without": open.iter().filter_map(|number| Some(&self.dataset.tie(*number)?.id)).collect::<Vec<_>>(),
        }))
    }

    fn change(&self, news: &News) -> Option<Value> {
        let (record, event) = news.of(self.dataset)?;
        Some(json!({
            "id": record.id,
            "name": record.name.get(self.speech.lang().codes()),
            "change": news.outcome.code(),
            "certainty": news.certainty.code(),
            "date": event.date,
            "what": event.what,
            "act": event.act,
            "how": event.how,
            "term_years": event.term.as_ref().map(|term| term.years),
            "before": news.before.code(),
            "after": news.after.code(),
            "sources": event.sources,
        }))
    }

    fn anniversary(&self, anniversary: &Anniversary) -> Option<Value> {
        let (record, event) = anniversary.of(self.dataset)?;
        Some(json!({
            "id": record.id,
            "name": record.name.get(self.speech.lang().codes()),
            "years": anniversary.years,
            "round": anniversary.is_round(),
            "when": when(anniversary),
            "date": event.date,
            "what": event.what,
            "act": event.act,
            "state": record.standing(self.day).state.code(),
            "sources": event.sources,
        }))
    }
}

/// When an anniversary is, no more precisely than that is known: "2026-03-16", "2026-06", "2026".
pub(super) fn when(anniversary: &Anniversary) -> String {
    match anniversary.falls {
        Falls::On(day) => day.to_string(),
        Falls::In(first) => first.strftime("%Y-%m").to_string(),
        Falls::Undated => format!("{:04}", anniversary.year),
    }
}
