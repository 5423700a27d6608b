//! The forms that an answer can take: how the files of each end, and which answers it can hold. How it is written
//! is for `print`.
//!
//! A new one is a variant, its ending and its answers in [`Form::holds`] here, its writer in `print`, and an option
//! in `cli`. If the screen offers it, a line in [`Export::all`] and the message `export-CODE`. Markdown is for the
//! screen alone: whoever types a command has what a pipe makes of its answer.

use std::sync::Arc;

use super::{Question, Rows, Sheet, Sort};
use crate::archive::Archive;
use crate::lang::{Lang, Speech};
use crate::records::Day;
use crate::search::Reading;
use crate::text::fold::fold;

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Columns, for a terminal.
    Table,
    /// One fact a line, the label before it, for pipes and screen readers.
    Plain,
    /// JSON, for other programs.
    Json,
    /// A table for spreadsheets.
    Csv,
    /// A table for other programs.
    OpenCsv,
    /// Entries that come round every year, for a calendar.
    Calendar,
    /// Text with headings and lists, for pages and letters.
    Markdown,
}

impl Form {
    /// Whether it can hold the answer to a question.
    pub fn holds(self, question: &Question) -> bool {
        match self {
            Self::Table | Self::Plain | Self::Json => true,
            Self::Csv | Self::OpenCsv => {
                !matches!(question, Question::Memberships | Question::Year | Question::Plain)
            }
            Self::Calendar => matches!(question, Question::Anniversaries(_)),
            Self::Markdown => !matches!(question, Question::List { .. }),
        }
    }

    /// How its files end.
    fn ending(self) -> &'static str {
        match self {
            Self::Table | Self::Plain => "txt",
            Self::Json => "json",
            Self::Csv | Self::OpenCsv => "csv",
            Self::Calendar => "ics",
            Self::Markdown => "md",
        }
    }
}

/// What a file tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The answer to a question.
    Answer(Question),
    /// A page that answers none, as it lies on the screen.
    Page {
        /// What it is called.
        heading: String,
        /// What it says.
        sheet: Sheet,
    },
}

/// What can be saved to a file, as the screen tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// What it tells.
    pub told: Told,
    /// In which form.
    pub form: Form,
}

impl Export {
    /// Every file: of the list, of the anniversaries, and of what is read on the screen.
    pub fn all(read: Option<&Told>) -> Vec<Self> {
        // The screen has asked for the list already.
        let list = Told::Answer(Question::List { query: String::new(), sort: Sort::default() });
        let year = Told::Answer(Question::Anniversaries(None));
        let files = [Form::Csv, Form::Plain, Form::Json].map(|form| (list.clone(), form));
        let years = [Form::Calendar, Form::Csv].map(|form| (year.clone(), form));
        let sheets = [Form::Plain, Form::Markdown].into_iter();
        let sheets = sheets.filter_map(|form| Some((read?.clone(), form)));
        files.into_iter().chain(years).chain(sheets).map(|(told, form)| Self { told, form }).collect()
    }

    /// Whether it is a list.
    pub fn is_list(&self) -> bool {
        matches!(self.told, Told::Answer(Question::List { .. }))
    }

    /// The name of its message, after `export-`.
    pub fn code(&self) -> &'static str {
        match (self.is_list(), self.form) {
            (true, Form::Csv) => "list-csv",
            (true, Form::Json) => "list-json",
            (true, _) => "list-text",
            (false, Form::Csv) => "anniversaries-csv",
            (false, Form::Calendar) => "anniversaries-calendar",
            (false, Form::Markdown) => "sheet-markdown",
            (false, _) => "sheet-text",
        }
    }

    /// The name of the file, if there is none of that name yet: what it holds and for which day.
    pub fn file_name(&self, speech: &Speech, day: Day) -> String {
        let args = [("day", day.to_string().into()), ("year", day.year().to_string().into())];
        let name = match (self.is_list(), self.form) {
            (true, _) => speech.say("file-name-list", &args),
            (false, Form::Csv | Form::Calendar) => speech.say("file-name-anniversaries", &args),
            (false, _) => format!("mosty-{}-{day}", self.called(speech)),
        };
        format!("{name}.{}", self.form.ending())
    }
}

impl Export {
    /// What it is about, in letters that every file system takes: "gori", "wnioski-kowno".
    fn called(&self, speech: &Speech) -> String {
        let name = match &self.told {
            Told::Answer(Question::Show(id) | Question::City(id) | Question::Source(id)) => id.clone(),
            Told::Answer(question @ Question::Brief { id, .. }) => {
                format!("{} {id}", speech.word(question.heading()))
            }
            Told::Answer(question) => speech.word(question.heading()),
            Told::Page { heading, .. } => heading.clone(),
        };
        let words = fold(&name);
        let words = words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join("-")
    }
}

/// A file that is to be saved, told as the screen told it when it was asked for: to be written wherever
/// nobody waits for it.
pub struct Saving {
    /// Which file.
    pub export: Export,
    /// The records.
    pub archive: Arc<Archive>,
    /// The language of the screen.
    pub lang: Lang,
    /// Its day.
    pub day: Day,
    /// Whether that day was asked for.
    pub as_of: bool,
    /// Its list.
    pub rows: Rows,
    /// The query that the list answers.
    pub query: Reading,
}
