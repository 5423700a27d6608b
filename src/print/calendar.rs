//! Anniversaries for a calendar (iCalendar, RFC 5545): an entry for a whole day, every year. The
//! same data give the same bytes, so that reading the file in again makes no second entry.
//!
//! An entry keeps its UID when its date is put right, unless it changes places with another event of its kind: it
//! is made of the id of the record, of what happened and, from the second event of that kind on, of its number
//! among them. So that the new date is taken over, each later day of the data is a higher SEQUENCE. Rules are those
//! that Outlook reads for a year (MS-OXCICAL, 2.1.3.2.2.5: months, days of a month, an interval): days of a year are
//! none of them. Where a year has no 29 February some calendars take 1 March and some leave it out: hence an entry
//! for each kind of year.

use icalendar::{Calendar, Component as _, Event as Entry, Property};

use crate::history::{Dataset, EventNo, Tie, anniversaries};
use crate::records::{Date, Day, Event};
use crate::sheets::Asking;
use crate::sheets::{citation, happened, without_day};

/// Lines of a calendar hold no more octets than this.
const OCTETS: usize = 75;

/// How often a leap day comes; the next year that has none, though it is its turn, is 2100.
const LEAP: i16 = 4;

impl Asking<'_> {
    /// The calendar, and the remark that names what it leaves out because nobody knows the day for
    /// certain. With a year, only what comes round in it.
    pub fn calendar(&self, year: Option<i16>) -> (String, Option<String>) {
        // What began this year comes round for the first time in the next.
        let year = year.unwrap_or(self.day.year().saturating_add(1));
        let mut all = anniversaries(self.dataset, self.day, year);
        // Which of them are round is nothing to a calendar.
        all.sort_by_key(|anniversary| (anniversary.record, anniversary.event));
        let mut calendar = Calendar::empty();
        let lang = self.speech.lang();
        let city = self.dataset.city().map(|city| city.name.get(lang.codes())).unwrap_or_default();
        let name = self.speech.say("calendar-name", &[("city", city.to_owned().into())]);
        for (key, value) in [
            ("VERSION", "2.0".to_owned()),
            ("PRODID", format!("-//mosty//mosty//{}", lang.code().to_uppercase())),
            ("CALSCALE", "GREGORIAN".to_owned()),
            ("X-WR-CALNAME", name),
        ] {
            calendar.append_property(Property::new(key, value));
        }
        for anniversary in &all {
            let Some((record, event)) = anniversary.of(self.dataset) else { continue };
            if let Some(day) = event.date.as_ref().and_then(Date::day) {
                calendar.extend(self.entries(record, (anniversary.event, event), day));
            }
        }
        let left_out = without_day(self.dataset, self.speech, self.day, year);
        let args = [("n", left_out.len().into()), ("names", left_out.join(", ").into())];
        let remark = (!left_out.is_empty()).then(|| self.speech.say("calendar-left-out", &args));
        (folded(&calendar.to_string()), remark)
    }

    /// The entry of a day. Of 29 February there are four, for each of the years up to the next one, and each
    /// comes every four years: calendars know no plainer rules, and some stumble over those that count days.
    fn entries(&self, record: &Tie, (number, event): (EventNo, &Event), day: Day) -> Vec<Entry> {
        let uid = identity(record, number, event);
        if (day.month(), day.day()) != (2, 29) {
            return vec![self.entry(record, event, (day, day), &format!("{uid}@mosty"), "FREQ=YEARLY")];
        }
        let rule = format!("FREQ=YEARLY;INTERVAL={LEAP}");
        let common = (1..LEAP).filter_map(|later| Some((later, Day::new(day.year() + later, 3, 1).ok()?)));
        let mut entries = vec![self.entry(record, event, (day, day), &format!("{uid}@mosty"), &rule)];
        entries.extend(common.map(|(later, start)| {
            self.entry(record, event, (day, start), &format!("{uid}-{later}@mosty"), &rule)
        }));
        entries
    }

    /// What happened on a day, from another day on by a rule.
    fn entry(&self, record: &Tie, event: &Event, (day, from): (Day, Day), uid: &str, rule: &str) -> Entry {
        let (speech, dataset) = (self.speech, self.dataset);
        let what = happened(speech, event);
        let name = record.name.get(speech.lang().codes()).to_owned();
        let summary = [("name", name.into()), ("what", what.clone().into())];
        let mut start = Property::new("DTSTART", figures(from));
        start.add_parameter("VALUE", "DATE");
        let mut entry = Entry::with_uid(uid);
        entry
            .add_property("DTSTAMP", stamp(dataset))
            .add_property("LAST-MODIFIED", stamp(dataset))
            .add_property("SEQUENCE", figures(dataset.updated().anchor()))
            .append_property(start.done())
            .add_property("RRULE", rule)
            .add_property("TRANSP", "TRANSPARENT")
            .add_property("SUMMARY", speech.say("calendar-summary", &summary))
            .add_property("DESCRIPTION", self.description(event, &what, day));
        entry.done()
    }

    /// What happened and when, and who says so.
    fn description(&self, event: &Event, what: &str, day: Day) -> String {
        let sources = event.sources.iter().filter_map(|id| self.dataset.source(id));
        let sources: Vec<String> = sources.map(|source| citation(source, self.speech)).collect();
        let heading = self.speech.word("heading-sources");
        format!("{what}, {}\n{heading}:\n{}", self.speech.day(day), sources.join("\n"))
    }
}

/// Which event of which record, whatever its date: "eurocities-joined", "grodno-signed-2".
fn identity(record: &Tie, number: EventNo, event: &Event) -> String {
    let what: &str = event.what.into();
    let before = record.events.iter().take(number.index()).filter(|other| other.what == event.what).count();
    if before == 0 { format!("{}-{what}", record.id) } else { format!("{}-{what}-{}", record.id, before + 1) }
}

/// The moment that an entry is as of: that of the data, not of the writing.
fn stamp(dataset: &Dataset) -> String {
    format!("{}T000000Z", figures(dataset.updated().anchor()))
}

fn figures(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// The library folds long lines, but leaves one octet too many on some.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.split_terminator("\r\n") {
        let end = (0..=OCTETS).rev().find(|at| line.is_char_boundary(*at));
        let (line, rest) = end.and_then(|end| line.split_at_checked(end)).unwrap_or((line, ""));
        folded.push_str(line);
        if !rest.is_empty() {
            folded.push_str("\r\n ");
            folded.push_str(rest);
        }
        folded.push_str("\r\n");
    }
    folded
}

#[cfg(test)]
mod tests;
