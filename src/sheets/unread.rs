//! Where data come from, and why they could not be read: data, which are said in the language of whoever
//! hears them, perhaps long after.

use crate::file::{Fault, Faults};
use crate::lang::Speech;
use crate::text::clean;

/// Where data come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From inside the program.
    Embedded,
    /// From standard input.
    Piped,
    /// From a file of this name.
    File(String),
}

impl Origin {
    /// How it is called when it is spoken of.
    pub fn said(&self, speech: &Speech) -> String {
        match self {
            Self::Embedded => speech.word("check-embedded"),
            Self::Piped => speech.word("check-stdin"),
            Self::File(name) => clean::visible(name).into_owned(),
        }
    }
}

/// Why data could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// What was piped in can be read only once.
    Spent,
    /// No bytes could be had: the message that says why, and what else it tells.
    Closed(Origin, &'static str, Vec<(&'static str, String)>),
    /// They are not sound.
    Unsound(Origin, Faults),
}

impl Unread {
    /// Everything that is wrong, a line for each thing.
    pub fn told(&self, speech: &Speech) -> String {
        match self {
            Self::Spent => speech.word("reload-stdin"),
            Self::Closed(origin, id, more) => {
                let more = more.iter().map(|(name, value)| (*name, value.as_str().into()));
                let args: Vec<_> = [("file", origin.said(speech).into())].into_iter().chain(more).collect();
                speech.say(id, &args)
            }
            Self::Unsound(origin, found) => faults(speech, &origin.said(speech), found),
        }
    }

    /// That the last good data stay, and the first thing that is wrong with the new ones.
    pub fn kept(&self, speech: &Speech) -> String {
        let told = self.told(speech);
        match self {
            Self::Spent => told,
            _ => speech.say("reload-failed", &[("why", told.lines().next().unwrap_or_default().into())]),
        }
    }
}

/// A line for each fault: file, line, column, path, then what was found, what was expected and
/// how to mend it.
pub fn faults(speech: &Speech, file: &str, faults: &Faults) -> String {
    let file = clean::visible(file);
    let mut text = String::new();
    for fault in &faults.first {
        let place =
            if fault.path.is_empty() { String::new() } else { format!(" {}:", clean::visible(&fault.path)) };
        text.push_str(&format!(
            "{file}:{}:{}:{place} {}\n",
            fault.line,
            fault.column,
            fault_said(speech, fault)
        ));
    }
    if faults.more > 0 {
        text.push_str(&speech.say("check-more", &[("n", faults.more.into())]));
        text.push('\n');
    }
    text.push_str(&speech.say("check-faults", &[("n", faults.count().into())]));
    text.push('\n');
    text
}

/// What was found, what was expected and how to mend it.
pub fn fault_said(speech: &Speech, fault: &Fault) -> String {
    let args = fault.kind.args();
    let args: Vec<_> = args.into_iter().map(|(name, value)| (name, value.into())).collect();
    speech.say(&format!("fault-{}", fault.kind.code()), &args)
}
