//! How it looks: a frame drawn from the model. Nothing here changes the model, and nothing here
//! decides what is said: that comes from the model's rows and sheets.

mod blocks;
mod frame;
mod hall;
mod link;
mod page;
mod paint;
mod panes;
mod theme;

use ratatui::Frame;
use ratatui::buffer::Buffer;

pub use self::link::{Hyperlink, links};
use self::paint::{Brush, Cursor};
use crate::app::areas::Areas;
use crate::app::kiosk::Phase;
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
    if areas.bar.is_empty() {
        frame::too_small(model, &brush, areas.screen, buffer);
        return;
    }
    let mut cursor = match model.phase() {
        // Visitors see one thing at a time: nothing looks out from under a page.
        Some(Phase::Home | Phase::Records) if model.page().is_some() => {
            hall::magnified(model, &brush, areas.band, buffer);
            frame::bar(model, &brush, areas.bar, buffer)
        }
        Some(Phase::Closed) => {
            hall::closed(model, &brush, areas.screen, buffer);
            None
        }
        Some(Phase::Home) => hall::home(model, &brush, buffer),
        Some(Phase::Attract(_)) => {
            hall::attract(model, &brush, &areas, buffer);
            panes(model, &brush, &areas, buffer);
            None
        }
        Some(Phase::Records) | None => records(model, &brush, &areas, buffer),
    };
    hall::leaf(model, &brush, areas.leaf, buffer);
    if let Some(page) = model.page() {
        cursor = page::draw(page, &brush, areas.page(), buffer);
    }
    cursor = hall::warning(model, &brush, areas.screen, buffer).or(cursor);
    paint::back_halves(frame.buffer_mut());
    paint::stand_ins(model.look().symbols, frame.buffer_mut());
    paint::isolate(model.look().symbols, areas.screen, frame.buffer_mut());
    if let Some(cursor) = cursor.filter(|at| areas.screen.contains(*at)) {
        frame.set_cursor_position(cursor);
    }
}

/// List, details and timeline with what stands around them.
fn records(model: &Model, brush: &Brush<'_>, areas: &Areas, buffer: &mut Buffer) -> Cursor {
    hall::magnified(model, brush, areas.band, buffer);
    frame::draw(model, brush, areas, buffer);
    let query = frame::query(model, brush, areas.query, buffer);
    let at = panes(model, brush, areas, buffer);
    let letter = hall::strip(model, brush, areas.letters, buffer);
    let bar = frame::bar(model, brush, areas.bar, buffer);
    if model.focus() == Focus::Bar { bar } else { letter.or(query).or(at) }
}

/// The panes that have room, and where the cursor of the one in focus stands.
fn panes(model: &Model, brush: &Brush<'_>, areas: &Areas, buffer: &mut Buffer) -> Cursor {
    let mut cursor = None;
    for (focus, draw) in panes::PANES {
        let area = areas.panes().into_iter().find(|(at, _)| *at == focus).map(|(_, area)| area);
        let Some(area) = area.filter(|area| !area.is_empty()) else { continue };
        let at = draw(model, brush, area, buffer);
        cursor = cursor.or(at.filter(|_| model.focus() == focus));
    }
    cursor
}
