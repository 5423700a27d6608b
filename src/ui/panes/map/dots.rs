//! Lines of dots: drawn in braille, laid over what is there, and at last put into the signs that
//! the terminal has.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};
use ratatui::symbols::Marker;
use ratatui::widgets::Widget;
use ratatui::widgets::canvas::{Canvas, Line, Painter, Shape};

use crate::app::map::{At, Viewport};
use crate::ui::paint::{self, BRAILLE, Brush};

/// Lines, each through its points, in one view.
struct Strokes<'a> {
    lines: &'a [&'a [At]],
    /// Dots left out between two that are drawn; none for a whole line.
    gap: f64,
    view: &'a Viewport,
}

impl Shape for Strokes<'_> {
    fn draw(&self, painter: &mut Painter<'_, '_>) {
        for line in self.lines {
            let mut walked = 0.0;
            let mut last = None;
            for at in *line {
                let dot = self.view.dot(*at);
                if let Some(from) = last.filter(|from| !self.view.breaks(*from, dot)) {
                    // Within one dot there is nothing to draw; what is no larger is left out.
                    if (dot.0 - from.0).abs().max((dot.1 - from.1).abs()) < 1.0 {
                        continue;
                    }
                    if self.gap > 0.0 {
                        walked = self.dotted(painter, from, dot, walked);
                    } else {
                        Line::new(from.0, from.1, dot.0, dot.1, Color::Reset).draw(painter);
                    }
                }
                last = Some(dot);
            }
        }
    }
}

impl Strokes<'_> {
    /// Draws a dot wherever so many steps were walked; returns how far it is from the last one.
    fn dotted(&self, painter: &mut Painter<'_, '_>, from: (f64, f64), to: (f64, f64), walked: f64) -> f64 {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let step = self.gap + 1.0;
        let mut along = (step - walked) % step;
        // A line from far outside is not walked dot by dot.
        let (width, height) = self.view.dots();
        if length > (width + height) * 2.0 {
            return 0.0;
        }
        while along < length {
            let part = along / length;
            let (x, y) = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            if let Some((x, y)) = painter.get_point(x, y) {
                painter.paint(x, y, Color::Reset);
            }
            along += step;
        }
        step - (along - length)
    }
}

/// Draws lines in a style; dots that are there already stay.
pub(super) fn draw(
    lines: &[&[At]],
    gap: f64,
    view: &Viewport,
    area: Rect,
    style: Style,
    buffer: &mut Buffer,
) {
    for (position, dots) in cells(lines, gap, view, area) {
        if let Some(cell) = buffer.cell_mut(position)
            && let Some(braille) = char::from_u32(BRAILLE + (dots | bits(cell.symbol()).unwrap_or_default()))
        {
            cell.set_char(braille).set_style(style);
        }
    }
}

/// Draws a dotted line in place of what is there, so that it is no part of a coast or a border; returns where.
pub(super) fn trace(
    line: &[At],
    view: &Viewport,
    brush: &Brush<'_>,
    area: Rect,
    style: Style,
    buffer: &mut Buffer,
) -> Vec<Position> {
    let cells = cells(&[line], 1.0, view, area);
    for (position, dots) in &cells {
        let dotted = char::from_u32(BRAILLE + dots).filter(|_| brush.fine());
        let sign = dotted.map_or_else(|| brush.signs.map_way.to_owned(), String::from);
        paint::sign(buffer, position.x, position.y, &sign, style);
    }
    cells.into_iter().map(|(position, _)| position).collect()
}

/// The cells that lines run through, with the dots of each.
fn cells(lines: &[&[At]], gap: f64, view: &Viewport, area: Rect) -> Vec<(Position, u32)> {
    let (width, height) = view.dots();
    let mut layer = Buffer::empty(area);
    Canvas::default()
        .marker(Marker::Braille)
        .x_bounds([0.0, width - 1.0])
        .y_bounds([0.0, height - 1.0])
        .paint(|context| context.draw(&Strokes { lines, gap, view }))
        .render(area, &mut layer);
    let drawn = area.positions().zip(&layer.content);
    drawn.filter_map(|(position, cell)| Some((position, bits(cell.symbol())?))).collect()
}

/// Puts the dots of an area into signs that the terminal draws.
pub(super) fn stand_ins(brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    for position in area.positions() {
        if let Some(cell) = buffer.cell_mut(position)
            && let Some(dots) = bits(cell.symbol())
            && let Some(braille) = char::from_u32(BRAILLE + dots)
        {
            cell.set_char(brush.dots(braille));
        }
    }
}

/// The dots of a braille sign; none of any other, or of the one without a dot.
fn bits(symbol: &str) -> Option<u32> {
    let dots = u32::from(symbol.chars().next()?).checked_sub(BRAILLE)?;
    (1..=0xff).contains(&dots).then_some(dots)
}
