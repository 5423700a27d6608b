//! What can be saved to a file, and what came of it.

use crate::lang::Speech;
use crate::records::Day;

/// What is saved, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// The list as it is shown: what was found, in its order.
    List(ListFile),
}

/// A file that holds a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFile {
    /// Lines for a person.
    Text,
    /// JSON, for other programs.
    Json,
}

impl Export {
    /// The name of the file, if there is none of that name yet: what it holds and for which day.
    pub fn file_name(self, speech: &Speech, day: Day) -> String {
        let (name, ending) = match self {
            Self::List(file) => ("file-name-list", file.ending()),
        };
        format!("{}.{ending}", speech.say(name, &[("day", day.to_string().into())]))
    }
}

impl ListFile {
    fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Json => "json",
        }
    }
}

/// What came of saving a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The folder.
    pub folder: String,
    /// The name that the file got, or why there is none.
    pub file: Result<String, Unwritten>,
}

/// Why something could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unwritten {
    /// This person may not write there.
    Denied,
    /// Nobody may write there now.
    ReadOnly,
    /// There is no room.
    Full,
    /// There is no such place.
    Missing,
    /// Every name that was tried is taken.
    Taken,
    /// Something else: the number that the system gives to it, if any.
    Other(i32),
}

impl Unwritten {
    /// Why, in words.
    pub fn said(self, speech: &Speech) -> String {
        match self {
            Self::Other(number) => speech.say("unwritten-other", &[("number", number.to_string().into())]),
            _ => speech.word(&format!("unwritten-{}", self.code())),
        }
    }

    /// Its name in messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Denied => "denied",
            Self::ReadOnly => "read-only",
            Self::Full => "full",
            Self::Missing => "missing",
            Self::Taken => "taken",
            Self::Other(_) => "other",
        }
    }
}
