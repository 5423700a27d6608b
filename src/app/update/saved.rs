//! What came of saving a file, told to the person.

use crate::app::{Model, Saved};
use crate::sheets;
use crate::text::{clean, width};

/// As many columns of the folder's name are told even where the bar has no room for them.
const LEAST: usize = 10;

impl Model {
    /// Tells it; a long name of a folder is cut so that the rest can be read, and of those whom a calendar
    /// leaves out as many are named as fit.
    pub(super) fn tell_saved(&mut self, saved: &Saved) {
        let room = usize::from(self.areas().bar.width).saturating_sub(6);
        let visible = clean::visible(&saved.folder);
        let least = width::of(&visible).min(LEAST);
        // What has no day is in no calendar.
        let names = if saved.is_calendar() {
            self.named(room, |names| width::of(&self.saved(saved, "", names)) + least)
        } else {
            String::new()
        };
        let rest = width::of(&self.saved(saved, "", &names));
        let more = self.look.symbols.signs().more;
        let folder = width::squeeze(&visible, room.saturating_sub(rest).max(LEAST), more);
        self.tell(self.saved(saved, &folder, &names));
    }

    /// Those whom a calendar of this day leaves out.
    pub(super) fn without_day(&self) -> Vec<String> {
        // As in the calendar: what began this year comes round for the first time in the next.
        let year = self.day().year().saturating_add(1);
        sheets::without_day(self.archive.dataset(), &self.speech, self.day(), year)
    }

    /// As many of them as fit, at least the first, and how many more there are.
    fn named(&self, room: usize, taken: impl Fn(&str) -> usize) -> String {
        let all = self.without_day();
        let told = |count: usize| {
            let names: Vec<&str> = all.iter().take(count).map(String::as_str).collect();
            let names = names.join(", ");
            match all.len().saturating_sub(count) {
                0 => names,
                n => {
                    let n = self.speech.number(n as u64);
                    self.speech.say("notice-left-out-more", &[("names", names.into()), ("n", n.into())])
                }
            }
        };
        // All may fit where one less does not, for then nothing says how many more there are.
        let most = (1..all.len()).take_while(|count| taken(&told(*count)) <= room).last();
        let whole = Some(told(all.len())).filter(|names| taken(names) <= room);
        whole.unwrap_or_else(|| told(most.unwrap_or(1)))
    }

    fn saved(&self, saved: &Saved, folder: &str, names: &str) -> String {
        match &saved.file {
            Ok(file) => {
                let file = clean::visible(file).into_owned();
                let id = if names.is_empty() { "notice-saved" } else { "notice-saved-calendar" };
                let args = [("file", file.into()), ("folder", folder.into()), ("names", names.into())];
                self.speech.say(id, &args)
            }
            Err(fault) => {
                let why = fault.said(&self.speech);
                let args = [("fault", fault.code().into()), ("why", why.into()), ("folder", folder.into())];
                self.speech.say("notice-unsaved", &args)
            }
        }
    }
}
