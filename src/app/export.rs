//! What can be saved to a file, and what came of it.

use crate::lang::Speech;
use crate::records::Day;

/// What is saved, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// The list as it is shown: what was found, in its order.
    List(ListFile),
    /// The anniversaries of the year of the day.
    Anniversaries(YearFile),
}

/// A file that holds a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFile {
    /// Lines for a person.
    Text,
    /// A table for spreadsheets.
    Csv,
    /// JSON, for other programs.
    Json,
}

/// A file that holds the anniversaries of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearFile {
    /// For a calendar: entries that come round every year.
    Calendar,
    /// A table for spreadsheets.
    Csv,
}

impl Export {
    /// Every file.
    pub const ALL: [Self; 5] = [
        Self::List(ListFile::Csv),
        Self::List(ListFile::Text),
        Self::List(ListFile::Json),
        Self::Anniversaries(YearFile::Calendar),
        Self::Anniversaries(YearFile::Csv),
    ];

    /// The name of its message, after `export-`.
    pub fn code(self) -> &'static str {
        match self {
            Self::List(ListFile::Csv) => "list-csv",
            Self::List(ListFile::Text) => "list-text",
            Self::List(ListFile::Json) => "list-json",
            Self::Anniversaries(YearFile::Calendar) => "anniversaries-calendar",
            Self::Anniversaries(YearFile::Csv) => "anniversaries-csv",
        }
    }

    /// The name of the file, if there is none of that name yet: what it holds and for which day.
    pub fn file_name(self, speech: &Speech, day: Day) -> String {
        let (name, ending) = match self {
            Self::List(file) => ("file-name-list", file.ending()),
            Self::Anniversaries(YearFile::Calendar) => ("file-name-anniversaries", "ics"),
            Self::Anniversaries(YearFile::Csv) => ("file-name-anniversaries", "csv"),
        };
        let args = [("day", day.to_string().into()), ("year", day.year().to_string().into())];
        format!("{}.{ending}", speech.say(name, &args))
    }
}

impl ListFile {
    fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Csv => "csv",
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
