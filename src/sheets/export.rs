//! What can be saved to a file.

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
