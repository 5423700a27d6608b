//! How it looks: a frame drawn from the model. Nothing here changes the model, and nothing here
//! decides what is said: that comes from the model's rows and sheets.

mod frame;
mod link;
mod page;
mod paint;
mod panes;
mod theme;

use ratatui::Frame;
use ratatui::layout::Position;

pub use self::link::{Link, links};
use crate::app::{Focus, Model};

/// Draws the model.
pub fn view(model: &Model, frame: &mut Frame<'_>) {
    let areas = model.areas();
    // Drawing into no area at all panics in some widgets.
    if areas.screen.is_empty() {
        return;
    }
    let brush = paint::Brush::new(model);
    let buffer = frame.buffer_mut();
    buffer.set_style(areas.screen, brush.styles.text);
    if areas.header.is_empty() {
        frame::too_small(model, &brush, areas.screen, buffer);
        return;
    }
    frame::draw(model, &brush, &areas, buffer);
    let mut cursor = frame::query(model, &brush, areas.query, buffer);
    for (focus, draw) in panes::PANES {
        let area =
            areas.panes().into_iter().find(|(at, _)| *at == focus).map(|(_, area)| area).unwrap_or_default();
        if area.is_empty() {
            continue;
        }
        let at = draw(model, &brush, area, buffer);
        if model.focus() == focus && !model.typing() && model.asked().is_none() {
            cursor = at;
        }
    }
    let bar = frame::bar(model, &brush, areas.bar, buffer);
    if model.focus() == Focus::Bar {
        cursor = bar;
    }
    if let Some(page) = model.page() {
        cursor = page::draw(page, &brush, areas.page(), buffer);
    }
    paint::back_halves(areas.screen, frame.buffer_mut());
    paint::stand_ins(model.look().symbols, frame.buffer_mut());
    if let Some(cursor) = cursor.filter(|at| areas.screen.contains(*at)) {
        frame.set_cursor_position(cursor);
    }
}

/// Where the terminal's own cursor belongs, if a part of the screen has it.
type Cursor = Option<Position>;
