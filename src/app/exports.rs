//! What can be saved to a file, under which name and where.

use crate::app::View;
use crate::lang::Speech;
use crate::records::Day;
use crate::sheets::{Export, Item, Role, Setting, Sheet, Target};

/// The folder; then every file that there is by its number, those of the view on the screen first, each with
/// the name that it will have on this day.
pub fn exports(speech: &Speech, (view, day): (View, Day), folder: &str) -> Sheet {
    let mut exports = Export::all();
    if view == View::Anniversaries {
        exports.sort_by_key(Export::is_list);
    }
    let item = |(number, export): (usize, Export)| {
        let said = speech.word(&format!("export-{}", export.code()));
        let item = Item::new(Setting::Point, number.to_string(), said).role(Role::Link);
        let name = format!(" – {}", export.file_name(speech, day));
        item.and(name, Role::Text).leading_to(Target::Export(export))
    };
    let about = speech.say("export-about", &[("folder", folder.to_owned().into())]);
    let about = Item::new(Setting::Bare, "", about).role(Role::Quiet);
    Sheet { items: [about].into_iter().chain((1..).zip(exports).map(item)).collect() }
}
