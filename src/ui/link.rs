//! Which cells of a frame show a web address. The cells of ratatui know nothing of links.

use std::ops::Range;

use ratatui::layout::Rect;

use super::page;
use crate::app::{Model, Reader};
use crate::sheets::Line;
use crate::text::width;

/// Neighbouring cells that show an address or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hyperlink<'a> {
    /// The row.
    pub row: u16,
    /// The columns.
    pub columns: Range<u16>,
    /// The whole address.
    pub address: &'a str,
}

/// The addresses that [`view`](super::view) shows, from top to bottom. With a page open they are those of
/// the page: nobody means what lies beneath it.
pub fn links(model: &Model) -> Vec<Hyperlink<'_>> {
    let areas = model.areas();
    // Then there is only room to say so.
    if areas.header.is_empty() {
        return Vec::new();
    }
    match model.page() {
        Some(open) => page::outline(open, areas.page())
            .map(|outline| of(&open.reader, page::inner(outline)))
            .unwrap_or_default(),
        None => of(model.detail(), areas.detail),
    }
}

fn of(reader: &Reader, area: Rect) -> Vec<Hyperlink<'_>> {
    let room = page::room(area);
    room.rows().zip(reader.view()).flat_map(|(row, line)| on(line, row)).collect()
}

fn on(line: &Line, row: Rect) -> impl Iterator<Item = Hyperlink<'_>> {
    let mut column = row.x.saturating_add(cells(line.indent));
    line.runs.iter().filter_map(move |run| {
        let start = column;
        column = start.saturating_add(cells(width::of(&run.text))).min(row.right());
        let address = run.address.as_deref().filter(|_| start < column)?;
        Some(Hyperlink { row: row.y, columns: start..column, address })
    })
}

fn cells(columns: usize) -> u16 {
    u16::try_from(columns).unwrap_or(u16::MAX)
}
