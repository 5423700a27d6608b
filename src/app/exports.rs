//! What can be saved to a file, under which name and where.

use crate::app::View;
use crate::lang::Speech;
use crate::records::Day;
use crate::sheets::{Export, Form, Item, Role, Setting, Sheet, Target, Told};

/// What is on the screen when a file is to be saved.
pub struct Before {
    /// What the pane beside the list shows.
    pub view: View,
    /// The day.
    pub day: Day,
    /// What is read: the page that lies on top, or the pane.
    pub read: Option<Told>,
    /// Whether it is a page.
    pub page: bool,
}

/// Every file that there is, those of what is on the screen first.
pub fn files(before: &Before) -> Vec<Export> {
    let mut exports = Export::all(before.read.as_ref());
    let read = before.page || !matches!(before.view, View::Details | View::Anniversaries);
    exports.sort_by_key(|export| match (export.is_list(), export.form) {
        (false, Form::Plain | Form::Markdown) => !read,
        (false, _) => read || before.view != View::Anniversaries,
        (true, _) => read || before.view == View::Anniversaries,
    });
    exports
}

/// The folder; then every file by its number, each with the name that it will have on this day.
pub fn exports(speech: &Speech, before: &Before, folder: &str) -> Sheet {
    let item = |(at, export): (usize, Export)| {
        let said = speech.word(&format!("export-{}", export.code()));
        let item = Item::new(Setting::Point, (at + 1).to_string(), said).role(Role::Link);
        let name = format!(" – {}", export.file_name(speech, before.day));
        item.and(name, Role::Text).leading_to(Target::Export(at))
    };
    let about = speech.say("export-about", &[("folder", folder.to_owned().into())]);
    let about = Item::new(Setting::Bare, "", about).role(Role::Quiet);
    Sheet::new(speech, [about].into_iter().chain(files(before).into_iter().enumerate().map(item)).collect())
}

/// Whom the calendar leaves out, by name: what has no day is in none.
pub fn left_out(speech: &Speech, names: &[String]) -> Option<Item> {
    let args = [("n", names.len().into()), ("names", names.join(", ").into())];
    let said = || speech.say("calendar-left-out", &args);
    (!names.is_empty()).then(|| Item::new(Setting::Bare, "", said()).role(Role::Quiet))
}
