//! One row of the timeline: the trace of a tie, and the line of the chosen day through it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

use crate::app::{Focus, Model, Stroke, trace};
use crate::history::{Mark, State, Tie};
use crate::sheets;
use crate::text::width;
use crate::ui::paint::{self, Brush};

/// The column of the line that marks the chosen day, while one is chosen.
pub fn chosen(model: &Model, columns: u16) -> Option<u16> {
    let marked = model.focus() == Focus::Timeline || model.is_as_of();
    marked.then(|| model.axis().column(model.day(), columns))
}

/// Draws a row; of no tie only the line.
pub fn draw(
    model: &Model,
    brush: &Brush<'_>,
    tie: Option<&Tie>,
    chosen: Option<u16>,
    area: Rect,
    buffer: &mut Buffer,
) {
    // While the history plays, the bars grow with it.
    let until = if model.is_playing() { model.day() } else { model.today() };
    let traces = tie.map(|tie| trace(tie, model.axis(), area.width, until)).unwrap_or_default();
    for (column, trace) in (0..area.width).zip(&traces) {
        if let Some((sign, style)) = drawn(brush, *trace) {
            paint::sign(buffer, area.x + column, area.y, sign, style);
        }
    }
    if let Some(tie) = tie {
        before(model, brush, tie, chosen, area, buffer);
    }
    if let Some(column) = chosen {
        let under = traces.get(usize::from(column)).copied().unwrap_or_default();
        let (sign, style) = crossed(brush, under);
        paint::sign(buffer, area.x + column, area.y, sign, style);
    }
}

/// The sign of a trace and its style. What is not known is fainter than what is.
fn drawn(brush: &Brush<'_>, trace: Stroke) -> Option<(&'static str, Style)> {
    let (signs, styles) = (brush.signs, &brush.styles);
    let sign = match trace {
        Stroke::Nothing => return None,
        Stroke::Perhaps => signs.unclear,
        Stroke::Stretch(state) => signs.stretch(state)?,
        Stroke::Event(mark, _) => signs.mark(mark),
    };
    let style = match trace {
        _ if trace.is_doubt() => styles.doubt,
        Stroke::Stretch(State::Paused) => styles.paused,
        // What only shows that it lives is no louder than that it does.
        Stroke::Event(Mark::Life, _) | Stroke::Stretch(_) => styles.in_force,
        _ => styles.label,
    };
    Some((sign, style))
}

/// The line of the chosen day where it crosses a trace.
fn crossed(brush: &Brush<'_>, under: Stroke) -> (&'static str, Style) {
    let (signs, line) = (brush.signs, brush.styles.header);
    match under {
        Stroke::Event(mark, _) => (signs.mark(mark), brush.styles.selected),
        Stroke::Stretch(State::InForce) => (signs.year_in_force, line),
        Stroke::Stretch(State::Recognised) => (signs.year_recognised, line),
        _ => (signs.year, line),
    }
}

/// What began before the axis does: an arrow to it and its year at the edge, beside the line of the chosen day.
fn before(model: &Model, brush: &Brush<'_>, tie: &Tie, chosen: Option<u16>, area: Rect, buffer: &mut Buffer) {
    let Some(date) = tie.since().filter(|date| model.axis().is_before(date.anchor())) else { return };
    let text = format!("{}{} ", brush.signs.left, sheets::year(date, model.speech()));
    let columns = u16::try_from(width::of(&text)).unwrap_or(u16::MAX);
    let start = chosen.filter(|column| *column < columns).map_or(0, |column| column + 1);
    if start.saturating_add(columns) <= area.width {
        let at = Rect { x: area.x + start, width: area.width - start, ..area };
        paint::line(buffer, at, 0, vec![Span::styled(text, brush.styles.text)]);
    }
}
