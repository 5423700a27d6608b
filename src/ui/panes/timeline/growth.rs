//! The row of numbers below the years: how many partners surely counted, by the rule that the overview counts by.
//! A number stands where it begins to hold, on the last day of its column, if the one before leaves room.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::labels::Labels;
use crate::app::Model;
use crate::history::Growth;
use crate::records::Day;
use crate::text::width;
use crate::ui::paint::{self, Brush};

/// Draws it: what is counted in the columns of the names, the numbers in those of the bars.
pub fn draw(model: &Model, brush: &Brush<'_>, area: Rect, bars: Rect, buffer: &mut Buffer) {
    let Some(growth) = model.growth().filter(|_| !area.is_empty()) else { return };
    let number = model.speech().number(growth.on(model.day()) as u64);
    let id = format!("counted-{}", growth.rule().code());
    let label = format!("  {}", brush.drawable(&model.speech().say(&id, &[("count", number.into())])));
    paint::line(buffer, area, 0, vec![Span::styled(label.as_str(), brush.styles.quiet)]);
    // A label wider than the names takes the room of the first numbers.
    let taken = u16::try_from(width::of(&label)).unwrap_or(u16::MAX);
    let from = (area.x.saturating_add(taken) + 1).saturating_sub(bars.x);
    let row = Rect { y: area.y, height: 1, ..bars };
    numbers(model, brush, &growth, from, row).draw(row, buffer);
}

fn numbers(model: &Model, brush: &Brush<'_>, growth: &Growth, from: u16, row: Rect) -> Labels {
    let axis = model.axis();
    let until = if model.is_playing() { model.day() } else { model.today() };
    let mut line = Labels::new(row.width);
    let mut told = None;
    for column in from..row.width {
        if axis.day(column, row.width) > until {
            break;
        }
        let last = axis.day(column + 1, row.width).yesterday().unwrap_or(Day::MIN).min(until);
        let number = growth.on(last);
        let text = model.speech().number(number as u64);
        if told == Some(number) || line.place(column, &text, brush.styles.quiet) {
            told = Some(number);
        }
    }
    line
}
