//! The course of a tie on its card: its deeds first, a line each, then what people did, what lies behind, and
//! last the lists that name it, folded into one line.

use super::builder::SheetBuilder;
use super::short::short;
use super::word::happened;
use super::{Item, Role, Setting, Target};
use crate::history::{EventNo, Tie};
use crate::records::{Date, Event, Force, What};

/// Whether the event began, paused or ended the tie by what somebody did, or a deed ran out.
pub(super) fn is_deed(event: &Event) -> bool {
    let moves = !matches!(event.force(), Force::Silent | Force::Doubts);
    (moves || event.what == What::Expired) && !is_mention(event)
}

/// Whether it tells only that a list names the tie, or does not.
fn is_mention(event: &Event) -> bool {
    matches!(event.what, What::Listed | What::Unlisted)
}

type Told<'a> = Vec<(EventNo, &'a Event)>;

impl SheetBuilder<'_> {
    /// The deeds that had come by the day, the first of all first, a line each.
    pub(super) fn course(&mut self, record: &Tie) {
        let deeds: Told<'_> = self.by_then(record).into_iter().filter(|(_, event)| is_deed(event)).collect();
        for (number, event) in deeds {
            let item = self.deed(number, event);
            self.put(item);
        }
    }

    /// An event in one line.
    pub(super) fn deed(&mut self, number: EventNo, event: &Event) -> Item {
        let item = Item::new(Setting::Labelled, self.dated(event), happened(self.speech, event));
        let figures = event.date.as_ref().map(|date| short(date, self.speech)).unwrap_or_default();
        let item = Item { figures, ..item };
        let item = self.sourced(item, &event.sources);
        self.telling(item, Some(number))
    }

    /// Everything that happened, with all that is known of it. A mention in words that matter stands among
    /// the events.
    pub(super) fn chronicle(&mut self, record: &Tie) {
        let by_then = self.by_then(record);
        let (mentions, others): (Told<'_>, Told<'_>) =
            by_then.into_iter().partition(|(_, event)| is_mention(event) && event.quote.is_none());
        let (behind, done): (Told<'_>, Told<'_>) =
            others.into_iter().partition(|(_, event)| event.what == What::Background);
        self.events("heading-events", &done);
        self.events("heading-background", &behind);
        self.mentions(&mentions);
        let later: Told<'_> =
            EventNo::all().zip(&record.events).filter(|(_, event)| self.is_later(event)).collect();
        self.events("heading-later", &later);
    }

    /// "7 wzmianek w spisach, 2010–2026", and behind that line each of them.
    fn mentions(&mut self, mentions: &[(EventNo, &Event)]) {
        if mentions.is_empty() {
            return;
        }
        let days = || mentions.iter().filter_map(|(_, event)| event.date.as_ref().map(Date::anchor));
        let years = match (days().min(), days().max()) {
            (Some(first), Some(last)) if first.year() == last.year() => format!(", {}", first.year()),
            (Some(first), Some(last)) => format!(", {}–{}", first.year(), last.year()),
            _ => String::new(),
        };
        self.heading("heading-mentions");
        let count = self.speech.say("mentions-count", &[("n", mentions.len().into())]);
        let item = Item::new(Setting::Bare, "", format!("{count}{years}")).role(Role::Link);
        self.put(item.leading_to(Target::Mentions));
        for &(number, event) in mentions.iter().rev() {
            let item = self.happening(number, event);
            self.put(Item { folded: true, ..item });
        }
    }

    fn is_later(&self, event: &Event) -> bool {
        event.date.as_ref().is_some_and(|date| date.anchor() > self.day)
    }

    fn by_then<'a>(&self, record: &'a Tie) -> Told<'a> {
        EventNo::all().zip(&record.events).filter(|(_, event)| !self.is_later(event)).collect()
    }
}
