//! Anniversaries for a calendar (iCalendar, RFC 5545): an entry for a whole day, every year. The
//! same data give the same bytes, so that reading the file in again makes no second entry.

use icalendar::{Calendar, Component as _, Event as Entry, Property};

use crate::history::{Anniversary, Dataset, Tie, anniversaries};
use crate::records::{Date, Day, Event};
use crate::sheets::Asking;
use crate::sheets::{citation, happened};

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
        let mut left_out = Vec::new();
        for (record, event) in all.iter().filter_map(|anniversary: &Anniversary| anniversary.of(self.dataset))
        {
            match event.date.as_ref().and_then(Date::day) {
                Some(day) => {
                    calendar.extend(self.entries(record, event, day));
                }
                None => left_out.push(record.name.get(lang.codes())),
            }
        }
        let args = [("n", left_out.len().into()), ("names", left_out.join(", ").into())];
        let remark = (!left_out.is_empty()).then(|| self.speech.say("calendar-left-out", &args));
        (folded(&calendar.to_string()), remark)
    }

    /// The entry of a day. Of 29 February there are four, for each of the years up to the next one, and each
    /// comes every four years: calendars know no plainer rules, and some stumble over those that count days.
    fn entries(&self, record: &Tie, event: &Event, day: Day) -> Vec<Entry> {
        let uid = format!("{}-{day}", record.id);
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
