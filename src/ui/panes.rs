//! The panes that share the screen. What they say comes from the model; how it looks is decided here.
//!
//! A new one is a file here and its line in [`PANES`]; in `app` its `Focus` and place in `Focus::ROUND`, its area and
//! its line in `Areas::panes`, a `Context` for its keys, and that one's heading in the help, `place-NAME`.

mod detail;
mod list;
mod map;
mod timeline;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::paint::{Brush, Cursor};
use crate::app::{Focus, Model};

/// Draws a pane into its area and says where its cursor stands.
type Draw = fn(&Model, &Brush<'_>, Rect, &mut Buffer) -> Cursor;

/// Every pane with what draws it.
pub const PANES: [(Focus, Draw); 3] =
    [(Focus::List, list::draw), (Focus::Detail, detail::draw), (Focus::Timeline, timeline::draw)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_can_be_walked_to_is_drawn() {
        for focus in Focus::ROUND {
            // The bar is no pane: it stands below them.
            let wanted = usize::from(*focus != Focus::Bar);
            assert_eq!(PANES.iter().filter(|(of, _)| of == focus).count(), wanted, "{focus:?}");
        }
    }
}
