//! What came of saving a file, told to the person.

use std::path::Path;

use crate::app::{Model, Saved};
use crate::text::{clean, width};

/// As many columns of the folder's name are told even where the bar has no room for them.
const LEAST: usize = 10;

impl Model {
    /// Tells it; a long name of a folder is cut so that the rest can be read.
    pub(super) fn tell_saved(&mut self, saved: &Saved) {
        let room = usize::from(self.areas().bar.width).saturating_sub(6);
        let rest = width::of(&self.saved(saved, ""));
        let more = self.look.symbols.signs().more;
        let folder =
            width::squeeze(&clean::visible(&saved.folder), room.saturating_sub(rest).max(LEAST), more);
        self.tell(self.saved(saved, &folder));
    }

    fn saved(&self, saved: &Saved, folder: &str) -> String {
        match &saved.file {
            Ok(file) => {
                let file = clean::visible(file).into_owned();
                // What has no day is in no calendar.
                let id = if Path::new(&file).extension().is_some_and(|ending| ending == "ics") {
                    "notice-saved-calendar"
                } else {
                    "notice-saved"
                };
                self.speech.say(id, &[("file", file.into()), ("folder", folder.into())])
            }
            Err(fault) => {
                let why = fault.said(&self.speech);
                let args = [("fault", fault.code().into()), ("why", why.into()), ("folder", folder.into())];
                self.speech.say("notice-unsaved", &args)
            }
        }
    }
}
