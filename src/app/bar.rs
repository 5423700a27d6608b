//! The bar of hints: which ones fit, and which columns each takes. Serves drawing and the pointer.

use super::help::key_name;
use super::keymap::{self, Binding};
use super::{Action, Focus, Model};
use crate::text::width;

/// A hint in the bar.
pub struct Hint {
    /// Which of all hints it is.
    pub index: usize,
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

/// The hints that fit into so many columns, the more important first. While the bar has the focus
/// it moves along with the chosen one, so that every hint can be reached.
pub fn hints(model: &Model, columns: usize) -> Vec<Hint> {
    let (speech, signs) = (model.speech(), model.look().symbols.signs());
    let offered = keymap::hints(model.person(), model.hinted()).enumerate().filter_map(|(index, binding)| {
        let key = key_name(speech, signs, *binding.keys.first()?);
        let text = speech.word(&format!("hint-{}", binding.action.id()));
        Some(Hint { index, binding, key, text, start: 0 })
    });
    let mut offered: Vec<Hint> = offered.collect();
    let chosen = (model.focus() == Focus::Bar).then(|| model.hint());
    while !fit(&mut offered, columns) && offered.len() > 1 {
        // The last gives way first; how to learn of the rest stays as long as it can.
        let after = |hint: &Hint| chosen.is_none_or(|chosen| hint.index > chosen);
        let help = |hint: &Hint| hint.binding.action == Action::Help;
        let last = offered.iter().rposition(|hint| after(hint) && !help(hint));
        let gives_way = last.or_else(|| offered.iter().rposition(after)).unwrap_or_default();
        offered.remove(gives_way);
    }
    offered
}

/// Puts hints beside one another; whether there is room for all.
fn fit(hints: &mut [Hint], columns: usize) -> bool {
    let mut at = 0;
    for hint in &mut *hints {
        hint.start = at;
        at = hint.end() + 2;
    }
    // A column of air before the corner.
    hints.last().is_none_or(|hint| hint.end() < columns)
}
