//! What stands under the bars: what happened in the chosen year, how many rows are still below, and what the
//! signs say.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::years;
use crate::app::areas::TimelineAreas;
use crate::app::{ListLine, Model};
use crate::history::Happening;
use crate::look;
use crate::sheets::happened;
use crate::text::width;
use crate::ui::paint::{self, Brush};

/// Draws it.
pub fn draw(model: &Model, brush: &Brush<'_>, parts: TimelineAreas, buffer: &mut Buffer) {
    let all = legend(model, brush);
    let explained =
        Rect { x: parts.legend.x + 1, width: parts.legend.width.saturating_sub(1), ..parts.legend };
    let room = usize::from(explained.width);
    paint::line(buffer, explained, 0, vec![Span::styled(fitting(&all, room), brush.styles.quiet)]);
    // That nothing happened is not known before everything is read.
    if parts.told.is_empty() || model.loading().is_some() && model.rows().is_empty() {
        return;
    }
    let below = below(model, brush, parts.bars.height);
    let rows = usize::from(parts.told.height);
    let (hidden, lines) = happened_then(model, brush, rows);
    let columns = usize::from(parts.told.width.saturating_sub(2));
    for (row, line) in (0..parts.told.height).zip(&lines) {
        let last = usize::from(row) + 1 == rows;
        let more = if last && rows > 1 && hidden > 0 {
            model.speech().say("events-more", &[("n", hidden.into())])
        } else {
            String::new()
        };
        let below = if last { width::of(&below) + 1 } else { 0 };
        let room = columns.saturating_sub(width::of(&more) + below);
        let shown = width::clip(line, room, brush.signs.more);
        // What is told leaves room for what the signs say.
        let beside = room.saturating_sub(width::of(&shown) + 3);
        let mut spans = vec![
            Span::styled(format!(" {shown}"), brush.styles.text),
            Span::styled(more, brush.styles.label),
        ];
        if parts.legend.is_empty() && lines.len() == 1 {
            spans.push(Span::styled(format!("   {}", fitting(&all, beside)), brush.styles.quiet));
        }
        paint::line(buffer, parts.told, row, spans);
    }
    let wide = u16::try_from(width::of(&below)).unwrap_or(0).min(parts.told.width);
    let corner = Rect { x: (parts.told.right() - wide).saturating_sub(1), width: wide, ..parts.told };
    let last = parts.told.height - 1;
    paint::line(buffer, corner, last, vec![Span::styled(below, brush.styles.label)]);
}

/// What happened in the chosen year, in so many lines, and how much more there is.
fn happened_then(model: &Model, brush: &Brush<'_>, rows: usize) -> (usize, Vec<String>) {
    let speech = model.speech();
    // One line tells several things, many lines one each.
    let (count, happenings) = model.happenings(rows.max(4));
    let when = years::name(speech, model.axis().scale, model.day());
    let head = speech.say("events-count", &[("n", count.into()), ("when", when.into())]);
    let mut lines: Vec<String> =
        happenings.iter().map(|happening| brush.drawable(&tell(model, happening)).into_owned()).collect();
    if rows == 1 {
        lines = vec![lines.join("; ")];
    }
    match lines.first_mut() {
        Some(first) => {
            first.insert_str(0, &format!("{head} "));
            first.truncate(first.trim_end().len());
        }
        None => lines.push(head),
    }
    (count.saturating_sub(rows), lines)
}

/// How many rows stand below those in view; nothing where none does.
fn below(model: &Model, brush: &Brush<'_>, visible: u16) -> String {
    let top = model.list().timeline;
    let seen = (top..).map_while(|line| model.timeline_line(line)).take(visible.into());
    let last = seen.filter_map(|line| if let ListLine::Row(row) = line { Some(row + 1) } else { None }).max();
    match model.rows().len() - last.unwrap_or_default().min(model.rows().len()) {
        0 => String::new(),
        n => {
            let n = model.speech().number(n as u64);
            format!("{} {}", brush.signs.down, model.speech().say("timeline-below", &[("n", n.into())]))
        }
    }
}

/// What the signs say, each with its own.
fn legend(model: &Model, brush: &Brush<'_>) -> Vec<String> {
    let signs = look::legend(model.look().symbols).into_iter();
    signs.map(|(sign, id)| format!("{sign} {}", brush.drawable(&model.speech().word(id)))).collect()
}

/// As many of these as there is room for.
fn fitting(parts: &[String], room: usize) -> String {
    let mut line = String::new();
    for part in parts {
        let gap = if line.is_empty() { "" } else { "  " };
        if width::of(&line) + gap.len() + width::of(part) > room {
            break;
        }
        line.push_str(gap);
        line.push_str(part);
    }
    line
}

/// "16 marca 2018 r.: Grodno – podpisanie: umowa o partnerstwie miast".
fn tell(model: &Model, happening: &Happening<'_>) -> String {
    let speech = model.speech();
    let lang = speech.lang().codes();
    let date = happening.event.date.as_ref().map(|date| speech.date(date)).unwrap_or_default();
    let names: Vec<&str> = happening.records.iter().map(|record| record.name.get(lang)).collect();
    let what = happened(speech, happening.event);
    if names.is_empty() {
        let city = model.dataset().city().map(|city| city.name.get(lang)).unwrap_or_default();
        return speech.labelled(&date, &format!("{city} – {what}. {}", happening.event.note.get(lang)));
    }
    speech.labelled(&date, &format!("{} – {what}", names.join(", ")))
}
