//! The timeline: the rows of the list in their order and under their heads, each with its trace. Which days a
//! column shows, and what a tie leaves there, is for `app` (`axis`, `trace`).

mod bars;
mod growth;
mod labels;
mod told;
mod years;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use crate::app::areas;
use crate::app::{Focus, ListLine, Model};
use crate::history::Tie;
use crate::sheets::{self, NamedRow, Section};
use crate::text::width;
use crate::ui::paint::{self, Brush, Cursor};

/// Draws the timeline.
pub fn draw(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let parts = areas::timeline(area);
    if parts.axis.is_empty() {
        return None;
    }
    let (rows, top) = (model.rows(), model.list().timeline);
    head(model, brush, parts.head, buffer);
    years::draw(model, brush, parts.axis, buffer);
    years::draw(model, brush, parts.foot, buffer);
    growth::draw(model, brush, parts.growth, parts.bars, buffer);
    let lines: Vec<_> =
        (top..).map_while(|line| model.timeline_line(line)).take(parts.bars.height.into()).collect();
    let tie = |row: usize| model.dataset().tie(rows.record(row)?);
    let alone = |tie| NamedRow { tie, found: None, beside: String::new() };
    let shown = |line: &ListLine| if let ListLine::Row(row) = line { tie(*row) } else { None };
    let ties: Vec<NamedRow<'_>> = lines.iter().filter_map(shown).map(alone).collect();
    let column = brush.column(model.speech(), name_width(parts.names));
    let mut names = column.names(model.dataset(), &ties).into_iter();
    let chosen = bars::chosen(model, parts.bars.width);
    let mut cursor = None;
    for line in 0..parts.bars.height {
        let bar = Rect { y: parts.bars.y + line, height: 1, ..parts.bars };
        let beside = Rect { y: bar.y, height: 1, ..parts.names };
        let mut drawn: Option<&Tie> = None;
        match lines.get(usize::from(line)) {
            Some(ListLine::Row(row)) => {
                let selected = *row == model.list().row;
                name(model, brush, &names.next().unwrap_or_default(), selected, beside, buffer);
                drawn = tie(*row);
                if selected {
                    cursor = Some(beside.as_position());
                }
            }
            Some(ListLine::Head(section)) => {
                // The line of the year goes through every row.
                let room = beside.width + chosen.unwrap_or(bar.width);
                section_head(model, brush, *section, Rect { width: room, ..beside }, buffer);
            }
            Some(ListLine::Why(_)) | None => {}
        }
        bars::draw(model, brush, drawn, chosen, bar, buffer);
    }
    if rows.is_empty() && model.loading().is_none() {
        let below = Rect { y: parts.bars.y, height: parts.bars.height, ..area };
        paint::nothing(&model.nothing_to_show(), brush, below, buffer);
    }
    told::draw(model, brush, parts, buffer);
    cursor
}

/// What this pane is.
fn head(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let title = brush.cut(&format!(" {}", model.speech().word("timeline-title")), area.width.into());
    paint::line(buffer, area, 0, vec![Span::styled(title, brush.styles.header)]);
}

/// The head of some rows: what they are, and how many.
fn section_head(model: &Model, brush: &Brush<'_>, section: Section, area: Rect, buffer: &mut Buffer) {
    let plain = Section { counted: None, ended: 0, ..section };
    let said = format!(" {}", sheets::section(model.speech(), (model.vocabulary(), model.reading()), plain));
    let room = usize::from(area.width.saturating_sub(1));
    // Where there is little room, the name alone, before it is cut.
    let said =
        if width::of(&said) > room { said.split(':').next().unwrap_or(&said).trim_start() } else { &said };
    let said = brush.cut(said, room);
    paint::line(buffer, area, 0, vec![Span::styled(said, brush.styles.header)]);
}

fn name(model: &Model, brush: &Brush<'_>, name: &str, selected: bool, area: Rect, buffer: &mut Buffer) {
    let focused = selected && model.focus() == Focus::Timeline;
    let style = if focused { brush.styles.selected } else { brush.styles.text };
    let mark = if selected { brush.signs.cursor } else { " " };
    let text = format!("{mark} {}", brush.cell(name, name_width(area)));
    paint::line(buffer, area, 0, vec![Span::styled(text, style)]);
}

/// How wide a name is: a sign stands before it, a space behind.
fn name_width(area: Rect) -> usize {
    usize::from(area.width.saturating_sub(3))
}
