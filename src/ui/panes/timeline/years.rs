//! The line of years: the chosen one over its line, today at the right edge, and of the others those that have
//! room. A year that is cut says another, so none ever is.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::bars::chosen;
use super::labels::Labels;
use crate::app::{Axis, Model, Scale};
use crate::lang::Speech;
use crate::records::Day;
use crate::text::width;
use crate::ui::paint::Brush;

/// How many letters of the name of a month tell it.
const MONTH: usize = 3;
/// The columns from one label to the next, at least.
const GAP: u16 = 6;

/// Draws the line.
pub fn draw(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    let (axis, speech, styles) = (model.axis(), model.speech(), &brush.styles);
    let mut line = Labels::new(area.width);
    let wide = |text: &str| u16::try_from(width::of(text)).unwrap_or(area.width);
    // As near to a column as the edges let it.
    let held = |start: u16, text: &str| start.min(area.width.saturating_sub(wide(text)));
    let today = brush.drawable(&speech.word("timeline-today")).into_owned();
    let (from, to) = axis.window();
    let shown = (from..to).contains(&model.today());
    let chosen = chosen(model, area.width).is_some();
    let edge = held(axis.column(model.today(), area.width), &today);
    if chosen && model.is_as_of() {
        let text = brush.drawable(&short(speech, axis.scale, axis.cursor)).into_owned();
        let mut start = held(begins(axis, &text, area.width), &text);
        // Beside today there is room for both.
        if shown && axis.cursor < model.today() && start + wide(&text) + 1 > edge {
            start = edge.saturating_sub(wide(&text) + 1);
        }
        line.place(start, &text, styles.selected);
    }
    if shown {
        let style = if chosen && !model.is_as_of() { styles.selected } else { styles.label };
        line.place(edge, &today, style);
    }
    for label in axis.labels(area.width, GAP) {
        let year = label.day.month() == 1;
        let text = if year {
            label.day.year().to_string()
        } else {
            brush.drawable(&month(speech, label.day)).into_owned()
        };
        let round = match axis.scale {
            Scale::Decades => label.day.year() % 10 == 0,
            Scale::Years => false,
            Scale::Months => year,
        };
        // Where it begins: a mark, and the label beside it.
        let text = format!("{}{text}", brush.signs.vertical);
        line.place(label.column, &text, if round { styles.header } else { styles.quiet });
    }
    line.draw(area, buffer);
}

/// Where the chosen year or month begins; where it is narrower than its name, so that the name stands in the middle
/// over the line.
fn begins(axis: &Axis, text: &str, columns: u16) -> u16 {
    let day = axis.cursor;
    let first = if axis.scale == Scale::Months { day.first_of_month() } else { day.first_of_year() };
    let (first, line) = (axis.column(first, columns), axis.column(day, columns));
    let wide = u16::try_from(width::of(text)).unwrap_or(columns);
    if line - first >= wide { first } else { line.saturating_sub(wide / 2) }
}

/// The year of a day, or its month where months are shown, as it is told.
pub fn name(speech: &Speech, scale: Scale, day: Day) -> String {
    match scale {
        Scale::Months => speech.month(day),
        Scale::Decades | Scale::Years => day.year().to_string(),
    }
}

/// The same for a label.
fn short(speech: &Speech, scale: Scale, day: Day) -> String {
    match scale {
        Scale::Months => format!("{} {}", month(speech, day), day.year()),
        Scale::Decades | Scale::Years => day.year().to_string(),
    }
}

/// The first letters of the name of a month.
fn month(speech: &Speech, day: Day) -> String {
    speech.say("month-name", &[("month", day.month().into())]).chars().take(MONTH).collect()
}
