//! A line of labels that touch one another nowhere: a label that is cut says another, so none ever is.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;

use crate::text::width;
use crate::ui::paint;

/// The labels of a line so far, each with the columns that it takes.
pub(super) struct Labels {
    columns: u16,
    placed: Vec<(Range<u16>, String, Style)>,
}

impl Labels {
    /// A line of so many columns, without labels.
    pub(super) fn new(columns: u16) -> Self {
        Self { columns, placed: Vec::new() }
    }

    /// Places a label, its first column here, if it fits and touches none; whether it did.
    pub(super) fn place(&mut self, start: u16, text: &str, style: Style) -> bool {
        let end = start.saturating_add(u16::try_from(width::of(text)).unwrap_or(u16::MAX));
        let touched = |(taken, ..): &(Range<u16>, String, Style)| start <= taken.end && taken.start <= end;
        let fits = end <= self.columns && !self.placed.iter().any(touched);
        if fits {
            self.placed.push((start..end, text.to_owned(), style));
        }
        fits
    }

    /// Draws them where the line lies.
    pub(super) fn draw(self, area: Rect, buffer: &mut Buffer) {
        for (columns, text, style) in self.placed {
            let at = Rect { x: area.x + columns.start, width: columns.end - columns.start, ..area };
            paint::line(buffer, at, 0, vec![Span::styled(text, style)]);
        }
    }
}
