//! The timeline: one row per record in the order of the list, its states as bars, its events as marks. Which
//! days a column shows is for `app` (`axis`).

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;

use crate::app::areas::{self, TimelineAreas};
use crate::app::{Focus, Model, Scale};
use crate::history::Happening;
use crate::history::{State, Tie};
use crate::look;
use crate::records::{Event, Force, Precision, Reach, What};
use crate::sheets::{self, NamedRow, happened};
use crate::text::width;
use crate::ui::paint::{self, Brush, Cursor};

/// From so many rows below the bars on the last one explains the signs.
const ROOMY: u16 = 4;

/// Draws the timeline.
pub fn draw(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let parts = areas::timeline(area);
    if parts.axis.is_empty() {
        return None;
    }
    years(model, brush, area, parts, buffer);
    let rows = model.rows();
    let first = areas::first_row(model.list().row, usize::from(parts.names.height), rows.len());
    let mut cursor = None;
    let seen = first..first + usize::from(parts.names.height);
    let ties: Vec<&Tie> = seen.map_while(|row| model.dataset().tie(rows.record(row)?)).collect();
    let alone = |tie| NamedRow { tie, found: None, beside: String::new() };
    let named: Vec<NamedRow<'_>> = ties.iter().copied().map(alone).collect();
    let column = brush.column(model.speech(), name_width(parts.names));
    for ((line, record), shown) in (0..).zip(ties).zip(&column.names(model.dataset(), &named)) {
        let selected = first + usize::from(line) == model.list().row;
        name(model, brush, shown, selected, parts.names, line, buffer);
        let bar = Rect { y: parts.bars.y + line, height: 1, ..parts.bars };
        spans(model, brush, record, bar, buffer);
        marks(model, brush, record, bar, buffer);
        before(model, brush, record, bar, buffer);
        if selected {
            cursor = Some(Position::new(parts.names.x, parts.names.y + line));
        }
    }
    if model.focus() == Focus::Timeline || model.is_as_of() {
        let x = parts.bars.x + model.axis().column(model.day(), parts.bars.width);
        for y in parts.bars.y..parts.bars.bottom() {
            let blank = buffer.cell((x, y)).is_none_or(|cell| cell.symbol() == " ");
            if blank {
                paint::sign(buffer, x, y, brush.signs.vertical, brush.styles.border);
            } else if let Some(cell) = buffer.cell_mut((x, y)) {
                cell.set_style(Style::reset().patch(brush.styles.selected));
            }
        }
    }
    told(model, brush, parts.told, buffer);
    cursor
}

/// The line of years, with that of the cursor marked.
fn years(model: &Model, brush: &Brush<'_>, area: Rect, parts: TimelineAreas, buffer: &mut Buffer) {
    let axis = model.axis();
    let title =
        brush.cell(&format!(" {}", model.speech().word("timeline-title")), usize::from(parts.names.width));
    let at = Rect { height: 1, width: parts.names.width, ..area };
    paint::line(buffer, at, 0, vec![Span::styled(title, brush.styles.header)]);
    let text = match axis.scale {
        Scale::Months => model.speech().month(axis.cursor),
        Scale::Decades | Scale::Years => axis.cursor.year().to_string(),
    };
    let focused = model.focus() == Focus::Timeline || model.is_as_of();
    let wide = u16::try_from(width::of(&text)).unwrap_or(4);
    let cursor = axis.column(axis.cursor, parts.axis.width).saturating_sub(wide / 2);
    let cursor = cursor.min(parts.axis.width.saturating_sub(wide));
    for (column, day) in axis.labels(parts.axis.width, 6) {
        // The year of the cursor stands over those that it would touch.
        if focused && column + 5 > cursor && column < cursor + wide + 1 {
            continue;
        }
        let at = Rect { x: parts.axis.x + column, width: parts.axis.width - column, ..parts.axis };
        let year = day.year().to_string();
        // A year that is cut says another.
        if width::of(&year) <= usize::from(at.width) {
            paint::line(buffer, at, 0, vec![Span::styled(year, brush.styles.label)]);
        }
    }
    if focused {
        let at = Rect { x: parts.axis.x + cursor, width: parts.axis.width - cursor, ..parts.axis };
        paint::line(buffer, at, 0, vec![Span::styled(text, brush.styles.selected)]);
    }
}

fn name(
    model: &Model,
    brush: &Brush<'_>,
    name: &str,
    selected: bool,
    area: Rect,
    line: u16,
    buffer: &mut Buffer,
) {
    let focused = selected && model.focus() == Focus::Timeline;
    let style = if focused { brush.styles.selected } else { brush.styles.text };
    let mark = if selected { brush.signs.cursor } else { " " };
    let text = format!("{mark} {}", brush.cell(name, name_width(area)));
    paint::line(buffer, area, line, vec![Span::styled(text, style)]);
}

/// How wide a name is: a sign stands before it, a space behind.
fn name_width(area: Rect) -> usize {
    usize::from(area.width.saturating_sub(3))
}

/// The states as bars, up to today.
fn spans(model: &Model, brush: &Brush<'_>, record: &Tie, area: Rect, buffer: &mut Buffer) {
    let axis = model.axis();
    let (from, to) = axis.window();
    // While the history plays, the bars grow with it.
    let last = if model.is_playing() { model.day() } else { model.today() };
    let to = to.min(last.tomorrow().unwrap_or(last));
    if to <= from {
        return;
    }
    for span in record.spans(from, to) {
        let sign = match span.state {
            State::InForce => brush.signs.in_force,
            State::Recognised => brush.signs.recognised,
            State::Paused => brush.signs.paused,
            State::Unclear => brush.signs.unclear,
            State::Ended | State::Ahead | State::Never => continue,
        };
        let style = brush.styles.state(span.state);
        let last = span.to.yesterday().unwrap_or(span.to);
        let (first, last) = (axis.column(span.from, area.width), axis.column(last, area.width));
        for column in first..=last {
            paint::sign(buffer, area.x + column, area.y, sign, style);
        }
        if span.state.lasts() && span.to == to && to > model.today() {
            paint::sign(buffer, area.x + last, area.y, brush.signs.lasting, style);
        }
    }
}

/// The events as marks; those that change the state over the others.
fn marks(model: &Model, brush: &Brush<'_>, record: &Tie, area: Rect, buffer: &mut Buffer) {
    let axis = model.axis();
    let (from, to) = axis.window();
    let to = if model.is_playing() { to.min(model.day().tomorrow().unwrap_or(to)) } else { to };
    let weight = |event: &&Event| event.force() != Force::Silent;
    let marked = |event: &&Event| event.is_sign() || event.force() == Force::Begins;
    let mut events: Vec<&Event> = record.events.iter().filter(marked).collect();
    events.sort_by_key(weight);
    for event in events {
        let Some(date) = &event.date else { continue };
        let day = date.anchor();
        if !(from..to).contains(&day) {
            continue;
        }
        let (sign, style) = sign(brush, event, date.reach(), axis.scale);
        paint::sign(buffer, area.x + axis.column(day, area.width), area.y, sign, style);
    }
}

/// What began before the axis does: an arrow to it and its year at the edge.
fn before(model: &Model, brush: &Brush<'_>, record: &Tie, area: Rect, buffer: &mut Buffer) {
    let Some(date) = record.since().filter(|date| model.axis().is_before(date.anchor())) else { return };
    let text = format!("{}{} ", brush.signs.left, sheets::year(date, model.speech()));
    if width::of(&text) <= usize::from(area.width) {
        paint::line(buffer, area, 0, vec![Span::styled(text, brush.styles.text)]);
    }
}

fn sign(brush: &Brush<'_>, event: &Event, reach: Reach, scale: Scale) -> (&'static str, Style) {
    let sure = match reach {
        // A decade is no year, and a year no month.
        Reach::At(point) => {
            let coarse = match scale {
                Scale::Decades | Scale::Years => point.precision == Precision::Decade,
                Scale::Months => matches!(point.precision, Precision::Decade | Precision::Year),
            };
            !(point.uncertain || point.approximate || coarse)
        }
        Reach::Between(..) => event.force() == Force::Silent,
        Reach::NotAfter(_) | Reach::NotBefore(_) => false,
    };
    match event.force() {
        Force::Ends => (brush.signs.ended, brush.styles.text),
        _ if !sure => (brush.signs.event_unsure, brush.styles.text),
        Force::Begins if event.what != What::Renewed => (brush.signs.begun, brush.styles.in_force),
        _ => (brush.signs.event, brush.styles.text),
    }
}

/// What happened in the year of the cursor, as much as there is room for.
fn told(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    // That nothing happened is not known before everything is read.
    if model.loading().is_some() && model.rows().is_empty() {
        return;
    }
    let speech = model.speech();
    let explained = area.height >= ROOMY;
    if explained {
        legend(model, brush, area, buffer);
    }
    let rows = usize::from(area.height - u16::from(explained));
    // One line tells several things, many lines one each.
    let (count, happenings) = model.happenings(rows.max(4));
    let cursor = model.axis().cursor;
    let when = match model.axis().scale {
        Scale::Months => speech.month(cursor),
        Scale::Decades | Scale::Years => cursor.year().to_string(),
    };
    let head = speech.say("events-count", &[("n", count.into()), ("when", when.into())]);
    let columns = usize::from(area.width.saturating_sub(2));
    let mut lines: Vec<String> =
        happenings.iter().map(|happening| brush.drawable(&tell(model, happening)).into_owned()).collect();
    if rows == 1 {
        lines = vec![lines.join("; ")];
    }
    match lines.first_mut() {
        Some(first) => first.insert_str(0, &format!("{head} ")),
        None => lines.push(head),
    }
    for (row, line) in (0..area.height).take(rows).zip(&lines) {
        let hidden = count.saturating_sub(rows);
        let last = usize::from(row) + 1 == rows && rows > 1 && hidden > 0;
        let more = if last { speech.say("events-more", &[("n", hidden.into())]) } else { String::new() };
        let room = columns.saturating_sub(width::of(&more));
        let shown = width::clip(line, room, brush.signs.more);
        let spans = vec![
            Span::styled(format!(" {shown}"), brush.styles.text),
            Span::styled(more, brush.styles.label),
        ];
        paint::line(buffer, area, row, spans);
    }
}

/// What the signs say, in the last row, as many as there is room for.
fn legend(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let mut line = String::new();
    for (sign, id) in look::legend(model.look().symbols) {
        let next = format!("{line}  {sign} {}", model.speech().word(&id));
        if width::of(&next) > usize::from(area.width) {
            break;
        }
        line = next;
    }
    paint::line(buffer, area, area.height - 1, vec![Span::styled(line, brush.styles.quiet)]);
}

/// "16 marca 2018 r. Grodno – podpisanie: umowa o partnerstwie miast".
fn tell(model: &Model, happening: &Happening<'_>) -> String {
    let speech = model.speech();
    let lang = speech.lang().codes();
    let date = happening.event.date.as_ref().map(|date| speech.date(date)).unwrap_or_default();
    let names: Vec<&str> = happening.records.iter().map(|record| record.name.get(lang)).collect();
    let what = happened(speech, happening.event);
    if names.is_empty() {
        let city = model.dataset().city().map(|city| city.name.get(lang)).unwrap_or_default();
        return format!("{date}: {city} – {what}. {}", happening.event.note.get(lang));
    }
    format!("{date}: {} – {what}", names.join(", "))
}
