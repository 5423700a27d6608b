//! The pane beside the list: the chosen view, and below it the tabs of all views. Which view that is, and
//! what it says, is for `app` and `sheets`.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::map;
use crate::app::{Focus, Model, View, view};
use crate::ui::page;
use crate::ui::paint::{self, Brush, Cursor};

/// Draws the view.
pub fn draw(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let areas = model.areas();
    tabs(model, brush, areas.tabs, buffer);
    let focused = model.focus() == Focus::Detail && model.page().is_none();
    let (on_map, list) = (areas.map, areas.far);
    let scene = map::Scene {
        map: model.map(),
        markers: model.markers(),
        selected: model.on_map(),
        dataset: model.dataset(),
        speech: model.speech(),
    };
    if model.view() != View::Map {
        if areas.has_map_aside() {
            map::draw(&scene, brush, on_map, buffer);
        }
        return page::reader(model.detail(), brush, area, focused, buffer);
    }
    let marked = map::draw(&scene, brush, on_map, buffer);
    if list.is_empty() { marked } else { page::reader(model.detail(), brush, list, focused, buffer) }
}

/// The tabs, that of the view in brackets.
fn tabs(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(1), ..area };
    for tab in view::tabs(model, usize::from(area.width)) {
        let x = area.x.saturating_add(u16::try_from(tab.start).unwrap_or(u16::MAX)).min(area.right());
        let style = if tab.view == model.view() { brush.styles.header } else { brush.styles.key };
        let at = Rect { x, width: area.right() - x, ..area };
        paint::line(buffer, at, 0, vec![Span::styled(tab.text, style)]);
    }
}
