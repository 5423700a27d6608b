//! A page laid over the screen, and how the lines of any sheet are drawn.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Span;

use super::frame;
use super::paint::{self, Brush, Cursor};
use crate::app::{Page, Reader};
use crate::sheets::{Line, Setting};

/// Draws a page with its frame.
pub fn draw(page: &Page, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let area = outline(page, area)?;
    frame::sheet(brush, area, buffer);
    let title = Rect { x: area.x + 2, y: area.y, width: area.width - 4, height: 1 };
    let sought = page.sought().text();
    let said = if sought.is_empty() {
        page.title.clone()
    } else {
        format!("{}{} {sought}", page.title, page.reader.sheet().colon)
    };
    paint::line(buffer, title, 0, vec![Span::styled(format!(" {said} "), brush.styles.header)]);
    reader(&page.reader, brush, inner(area), true, buffer)
}

/// The frame of a page: no taller than it needs; none where there is no room for one.
pub fn outline(page: &Page, area: Rect) -> Option<Rect> {
    let (.., all) = page.reader.extent_of_view();
    let height = area.height.min(u16::try_from(all + 2).unwrap_or(u16::MAX));
    (area.width >= 4 && area.height >= 3).then_some(Rect { height, ..area })
}

/// Where the sheet stands within the frame of a page.
pub fn inner(outline: Rect) -> Rect {
    Rect { x: outline.x + 2, y: outline.y + 1, width: outline.width - 3, height: outline.height - 2 }
}

/// Where the text of a sheet stands: beside it there is the cursor's mark, and signs that there is more.
pub fn room(area: Rect) -> Rect {
    Rect { x: area.x + 2, width: area.width.saturating_sub(3), ..area }
}

/// Draws the lines of a sheet that are in view, the fact under the cursor marked.
pub fn reader(reader: &Reader, brush: &Brush<'_>, area: Rect, focused: bool, buffer: &mut Buffer) -> Cursor {
    let mut cursor = None;
    let room = room(area);
    let mut last = None;
    for (row, line) in (0..area.height).zip(reader.view()) {
        let current = line.item == reader.cursor() && focused;
        let opens = current && last != Some(line.item);
        last = Some(line.item);
        paint::line(buffer, room, row, spans(reader, brush, line, current));
        if opens {
            paint::line(buffer, area, row, vec![Span::styled(brush.signs.cursor, brush.styles.selected)]);
            cursor = Some(Position::new(area.x, area.y + row));
        }
    }
    let (top, rows, all) = reader.extent_of_view();
    let edge = area.right() - 1;
    if top > 0 {
        paint::sign(buffer, edge, area.y, brush.signs.up, brush.styles.key);
    }
    if top + rows < all {
        paint::sign(buffer, edge, area.bottom() - 1, brush.signs.down, brush.styles.key);
    }
    cursor
}

fn spans(reader: &Reader, brush: &Brush<'_>, line: &Line, current: bool) -> Vec<Span<'static>> {
    let heading = reader.sheet().items.get(line.item).is_some_and(|item| item.setting == Setting::Heading);
    let mut spans = vec![Span::raw(" ".repeat(line.indent))];
    for run in &line.runs {
        let style = if heading { brush.styles.header } else { brush.styles.role(run.role) };
        let style = if current { brush.styles.selected } else { style };
        spans.extend(brush.marked(&run.text, style));
    }
    spans
}
