//! What the pane beside the list shows, and which tab of it stands where. Serves drawing and the
//! pointer.

use super::Model;
use crate::lang::Speech;
use crate::text::width;

/// A view of the pane beside the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The selected record.
    #[default]
    Details,
    /// Where the partners are, and how far.
    Map,
}

impl View {
    /// Every view, in the order of its digits from 1.
    pub const ALL: [Self; 2] = [Self::Details, Self::Map];

    /// The name of its message, after `view-`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Details => "details",
            Self::Map => "map",
        }
    }

    /// The digit that chooses it.
    pub fn digit(self) -> usize {
        Self::ALL.iter().position(|view| *view == self).unwrap_or_default() + 1
    }
}

/// The tab of a view.
pub struct Tab {
    /// The view.
    pub view: View,
    /// What is written on it.
    pub text: String,
    /// Its first column, from the beginning of the line.
    pub start: usize,
}

impl Tab {
    /// The column after its last.
    pub fn end(&self) -> usize {
        self.start + width::of(&self.text)
    }
}

/// The tabs in so many columns: all by name, or where that is too much only the chosen one, the
/// others by their digits.
pub fn tabs(model: &Model, columns: usize) -> Vec<Tab> {
    let whole = lay(model.speech(), model.view(), true);
    if whole.last().is_some_and(|tab| tab.end() <= columns) {
        return whole;
    }
    lay(model.speech(), model.view(), false)
}

fn lay(speech: &Speech, chosen: View, named: bool) -> Vec<Tab> {
    let mut start = 0;
    let tab = |view: View| {
        let digit = view.digit();
        let name = speech.word(&format!("view-{}", view.id()));
        let text = match (view == chosen, named) {
            (true, _) => format!("[{digit} {name}]"),
            (false, true) => format!("{digit} {name}"),
            (false, false) => digit.to_string(),
        };
        let tab = Tab { view, text, start };
        start = tab.end() + 1;
        tab
    };
    View::ALL.into_iter().map(tab).collect()
}
