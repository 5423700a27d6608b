//! What can be saved to a file.

use super::{Item, Role, Setting, Sheet, Target};
use crate::app::{Export, View};
use crate::lang::Speech;

/// Every file that there is, those of the view on the screen first.
pub fn exports(speech: &Speech, view: View) -> Sheet {
    let mut exports = Export::ALL.to_vec();
    if view == View::Anniversaries {
        exports.sort_by_key(|export| matches!(export, Export::List(_)));
    }
    let item = |export: Export| {
        let said = speech.word(&format!("export-{}", export.code()));
        Item::new(Setting::Bare, "", said).role(Role::Link).leading_to(Target::Export(export))
    };
    let mut items: Vec<Item> = exports.into_iter().map(item).collect();
    items.push(Item::heading(""));
    items.push(Item::new(Setting::Bare, "", speech.word("export-about")).role(Role::Quiet));
    Sheet { items }
}
