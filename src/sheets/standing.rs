//! How a tie stands on the day: its state with its line, its term, its last sign of life. The line is `line`'s,
//! the state itself is worked out in `history`.

use super::builder::SheetBuilder;
use super::line::{Part, parts, years_from, years_since};
use super::word::{happened_how, home, state_of, stop, until};
use super::{Item, Role, Setting};
use crate::history::Tie;
use crate::records::{Date, SourceKind, Text};

/// After so many years without a sign the sheet says how many there were.
const QUIET_YEARS: i16 = 5;

impl SheetBuilder<'_> {
    /// The state with its cause, the term, the last sign, the grounds.
    pub(super) fn standing(&mut self, record: &Tie) {
        self.stands(record);
        self.term(record);
        self.signs(record);
        self.ground(record);
    }

    /// The state and the one line, what they rest on behind it.
    pub(super) fn stands(&mut self, record: &Tie) {
        let role = Role::State(record.standing(self.day).state);
        let word = state_of(self.dataset, record, self.speech, self.day);
        let home = home(self.dataset, record, self.speech);
        let told = parts(self.speech, record, &home, self.day);
        // Of the events that it rests on the first tells how it stands.
        let event = told.first().and_then(|part| part.event);
        let mut item = Item::new(Setting::Bare, self.word("label-state"), format!("[{word}]")).role(role);
        let mut sources: Vec<Text> = Vec::new();
        for (at, Part { joint, said, event }) in told.into_iter().enumerate() {
            // "[zakończona] 2000–2022, zakończona uchwałą" would say it twice.
            let told = said.strip_prefix(&format!("{word} ")).unwrap_or(&said);
            item = item.and(format!("{}{told}", if at == 0 { " " } else { joint }), Role::Text);
            let event = event.and_then(|at| record.event(at));
            let new = event.into_iter().flat_map(|event| event.sources.iter());
            let new: Vec<Text> = new.filter(|id| !sources.contains(id)).cloned().collect();
            sources.extend(new);
        }
        item = self.sourced(item, &sources);
        self.put(self.telling(item, event));
    }

    /// For how long the deed was made, until when that is, and whether it runs on.
    pub(super) fn term(&mut self, record: &Tie) {
        let standing = record.standing(self.day);
        let Some(said) = until(self.speech, record, self.day) else { return };
        let runs_on = format!("{}{}", stop(&said), self.word("standing-runs-on"));
        let item = Item::new(Setting::Labelled, self.word("label-term"), said);
        let deed = record.term_deed(self.day);
        let item = if standing.runs_on.is_some() { item.and(runs_on, Role::Warning) } else { item };
        let sources = deed.and_then(|deed| record.event(deed)).map(|deed| deed.sources.clone());
        let item = self.sourced(item, &sources.unwrap_or_default());
        self.put(self.telling(item, deed));
    }

    pub(super) fn signs(&mut self, record: &Tie) {
        let label = self.word("label-last-sign");
        let sign = record.last_sign(self.day);
        let Some(event) = sign.and_then(|sign| record.event(sign)) else {
            let listed = record.last_mention(self.day).is_some();
            let id = if listed { "sign-none-but-lists" } else { "sign-none" };
            return self.put(Item::new(Setting::Labelled, label, self.word(id)));
        };
        let date = event.date.as_ref();
        let said = date.map(|date| self.speech.date(date)).unwrap_or_default();
        let mut text = format!("{said} ({})", happened_how(self.speech, event));
        let at_least = |date: &Date| years_since(date.latest().unwrap_or(self.day).min(self.day), self.day);
        let quiet = date.map_or(0, |date| years_from(date, self.day).unwrap_or_else(|| at_least(date)));
        if quiet >= QUIET_YEARS {
            text.push_str(&self.speech.say("sign-quiet", &[("n", quiet.into())]));
        }
        let item = self.sourced(Item::new(Setting::Labelled, label, text), &event.sources);
        self.put(self.telling(item, sign));
    }

    pub(super) fn ground(&mut self, record: &Tie) {
        let id = match record.ground(self.dataset, self.day) {
            Some(SourceKind::Encyclopaedia) => "ground-encyclopaedia",
            Some(SourceKind::Weak) => "ground-weak",
            _ => return,
        };
        let item = Item::new(Setting::Labelled, self.word("label-ground"), self.word(id)).role(Role::Warning);
        self.put(item);
    }
}
