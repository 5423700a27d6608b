//! What came of saving a file.

use std::path::Path;

use strum::IntoStaticStr;

use crate::lang::Speech;

/// What came of saving a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The folder.
    pub folder: String,
    /// The name that the file got, or why there is none.
    pub file: Result<String, Unwritten>,
}

impl Saved {
    /// Whether it is a calendar.
    pub(super) fn is_calendar(&self) -> bool {
        let file = self.file.as_deref().unwrap_or_default();
        Path::new(file).extension().is_some_and(|ending| ending == "ics")
    }
}

/// Why something could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
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
        self.into()
    }
}
