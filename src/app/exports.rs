//! What can be saved to a file.

use crate::app::View;
use crate::lang::Speech;
use crate::sheets::Export;
use crate::sheets::{Item, Role, Setting, Sheet, Target};

/// Every file that there is by its number, those of the view on the screen first.
pub fn exports(speech: &Speech, view: View) -> Sheet {
    let mut exports = Export::all();
    if view == View::Anniversaries {
        exports.sort_by_key(Export::is_list);
    }
    let item = |(number, export): (usize, Export)| {
        let said = speech.word(&format!("export-{}", export.code()));
        let item = Item::new(Setting::Point, number.to_string(), said).role(Role::Link);
        item.leading_to(Target::Export(export))
    };
    let mut items: Vec<Item> = (1..).zip(exports).map(item).collect();
    items.push(Item::heading(""));
    items.push(Item::new(Setting::Bare, "", speech.word("export-about")).role(Role::Quiet));
    Sheet { items }
}
