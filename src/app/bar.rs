//! The bar of hints: which ones fit, and which columns each takes. Serves drawing and the pointer.

use super::keymap::{self, Binding};
use super::sheet::key_name;
use super::{Action, Model};
use crate::text::width;

/// A hint in the bar.
pub struct Hint {
    /// The line of the table of keys that it stands for.
    pub binding: &'static Binding,
    /// The key, as written on it.
    pub key: String,
    /// What it does, in a word or two.
    pub text: String,
    /// Its first column, from the beginning of the bar.
    pub start: usize,
}

impl Hint {
    /// The column after its last.
    pub fn end(&self) -> usize {
        self.start + width::of(&self.key) + 1 + width::of(&self.text)
    }
}

/// The hints that fit into so many columns, the more important first.
pub fn hints(model: &Model, columns: usize) -> Vec<Hint> {
    let (speech, signs) = (model.speech(), model.look().symbols.signs());
    let mut offered: Vec<Hint> = keymap::hints(model.hinted())
        .filter_map(|binding| {
            let key = key_name(speech, signs, *binding.keys.first()?);
            let text = speech.word(&format!("hint-{}", binding.action.id()));
            Some(Hint { binding, key, text, start: 0 })
        })
        .collect();
    loop {
        let mut at = 0;
        for hint in &mut offered {
            hint.start = at;
            at = hint.end() + 2;
        }
        let full = offered.last().is_none_or(|hint| hint.end() <= columns);
        if full || offered.len() <= 1 {
            return offered;
        }
        // The last gives way first; how to learn of the rest stays.
        let help = |hint: &Hint| hint.binding.action == Action::Help;
        let at = offered.iter().rposition(|hint| !help(hint)).unwrap_or_default();
        offered.remove(at);
    }
}
