//! The help: every key, from the table that drives them, and what the signs say.

use crate::app::keymap::{self, Context, Person};
use crate::app::{Action, Key};
use crate::lang::Speech;
use crate::look::{LIST_LEGEND, Signs, Symbols, legend, map_legend};
use crate::sheets::columns::align;
use crate::sheets::{Item, Setting, Sheet};

/// The contexts in the order of the help.
const CONTEXTS: [(Context, &str); 12] = [
    (Context::Home, "place-home"),
    (Context::Anywhere, "place-anywhere"),
    (Context::List, "place-list"),
    (Context::Detail, "place-detail"),
    (Context::Map, "place-map"),
    (Context::Ground, "place-ground"),
    (Context::Timeline, "place-timeline"),
    (Context::Letters, "place-letters"),
    (Context::Typing, "place-typing"),
    (Context::Asking, "place-asking"),
    (Context::Bar, "place-bar"),
    (Context::Page, "place-page"),
];

/// The widest column of keys; longer ones push their meaning aside.
const KEYS: usize = 18;

/// All keys with what they mean, and what the signs of the timeline and of the map say; then what more there is.
pub fn help(speech: &Speech, symbols: Symbols, person: Person, more: Vec<Item>) -> Sheet {
    let table = keymap::table(person);
    let signs = symbols.signs();
    let mut items = vec![Item::new(
        Setting::Bare,
        speech.word("heading-help"),
        speech.word(if person == Person::Visitor { "help-visitor" } else { "help-about" }),
    )];
    items.push(Item::heading(speech.word("heading-legend")));
    items.extend(legend(symbols).map(|(sign, id)| Item::new(Setting::Labelled, sign, speech.word(id))));
    for (context, id) in CONTEXTS {
        if !table.iter().any(|binding| binding.context == context) {
            continue;
        }
        items.push(Item::heading(speech.word(id)));
        for action in Action::ALL {
            // By the name of the action: the digits of a page are one line.
            let named = |binding: &&keymap::Binding| binding.action.id() == action.id();
            let bindings = table.iter().filter(|binding| binding.context == context).filter(named);
            let keys: Vec<String> =
                bindings.flat_map(|binding| binding.keys).map(|key| key_name(speech, signs, *key)).collect();
            let keys = match keys.as_slice() {
                [] => continue,
                [first, .., last] if action == Action::Nth(1) => format!("{first}-{last}"),
                keys => keys.join(" "),
            };
            items.push(Item::new(Setting::Labelled, keys, speech.word(&format!("do-{}", action.id()))));
        }
    }
    items.push(Item::heading(speech.word("heading-legend-map")));
    let explained = map_legend(symbols).map(|(sign, id)| Item::new(Setting::Labelled, sign, speech.word(id)));
    items.extend(explained);
    items.extend(more);
    align(&mut items, KEYS);
    Sheet::new(speech, items)
}

/// What the signs say that a visitor meets first: those of the list and of the map.
pub fn signs(speech: &Speech, symbols: Symbols) -> Vec<Item> {
    let explained = |heading: &str, signs: &[(&str, &str)]| {
        let said = signs.iter().map(|(sign, id)| Item::new(Setting::Labelled, *sign, speech.word(id)));
        std::iter::once(Item::heading(speech.word(heading))).chain(said).collect::<Vec<_>>()
    };
    let mut items = explained("heading-legend-list", &LIST_LEGEND);
    items.append(&mut explained("heading-legend-map", &map_legend(symbols)));
    items
}

/// What is written on a key; the arrows are drawn, with the signs in use.
pub fn key_name(speech: &Speech, signs: &Signs, key: Key) -> String {
    let id = match key {
        Key::Char(' ') => "key-space",
        Key::Char(c) => return c.to_string(),
        Key::Ctrl(c) => return format!("Ctrl+{}", c.to_uppercase()),
        Key::F(n) => return format!("F{n}"),
        Key::Enter => "key-enter",
        Key::Esc => "key-esc",
        Key::Tab => "key-tab",
        Key::BackTab => "key-backtab",
        Key::Backspace => "key-backspace",
        Key::Delete => "key-delete",
        Key::Up => return signs.up.to_owned(),
        Key::Down => return signs.down.to_owned(),
        Key::Left => return signs.left.to_owned(),
        Key::Right => return signs.right.to_owned(),
        Key::ShiftLeft => return format!("Shift+{}", signs.left),
        Key::ShiftRight => return format!("Shift+{}", signs.right),
        Key::Home => "key-home",
        Key::End => "key-end",
        Key::PageUp => "key-page-up",
        Key::PageDown => "key-page-down",
    };
    speech.word(id)
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn every_place_has_its_part_of_the_help() {
        for context in Context::VARIANTS {
            assert_eq!(CONTEXTS.iter().filter(|(of, _)| of == context).count(), 1, "{context:?}");
        }
    }
}
