//! The details of the selected record.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::{Focus, Model};
use crate::ui::paint::Brush;
use crate::ui::{Cursor, page};

/// Draws the sheet of the record.
pub fn draw(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let focused = model.focus() == Focus::Detail && model.page().is_none();
    page::reader(model.detail(), brush, area, focused, buffer)
}
