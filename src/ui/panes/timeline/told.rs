//! What stands under the bars: what happened in the chosen year, how many rows are still below, and what the
//! signs say.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::years;
use crate::app::areas::TimelineAreas;
use crate::app::{ListLine, Model};
use crate::look;
use crate::sheets::deed;
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
    let room = Room {
        rows: parts.told.height.into(),
        columns: usize::from(parts.told.width.saturating_sub(2)),
        taken: if below.is_empty() { 0 } else { width::of(&below) + 1 },
    };
    let lines = happened_then(model, brush, room);
    for (row, line) in (0..parts.told.height).zip(&lines) {
        let mut spans = vec![Span::styled(format!(" {line}"), brush.styles.text)];
        if parts.legend.is_empty() && room.rows == 1 {
            // What is told leaves room for what the signs say.
            let beside = room.columns.saturating_sub(room.taken + width::of(line) + 3);
            spans.push(Span::styled(format!("   {}", fitting(&all, beside)), brush.styles.quiet));
        }
        paint::line(buffer, parts.told, row, spans);
    }
    let wide = u16::try_from(width::of(&below)).unwrap_or(0).min(parts.told.width);
    let corner = Rect { x: (parts.told.right() - wide).saturating_sub(1), width: wide, ..parts.told };
    let last = parts.told.height - 1;
    paint::line(buffer, corner, last, vec![Span::styled(below, brush.styles.label)]);
}

/// The room for what happened: rows of so many columns, of which others take some at the end of the last.
#[derive(Clone, Copy)]
struct Room {
    rows: usize,
    columns: usize,
    taken: usize,
}

impl Room {
    /// These paragraphs in lines, if they fit.
    fn lines(self, paragraphs: &[String]) -> Option<Vec<String>> {
        let lines: Vec<String> = paragraphs.iter().flat_map(|text| self.broken(text)).collect();
        let taken = if lines.len() == self.rows { self.taken } else { 0 };
        let ends = lines.last().is_some_and(|last| width::of(last) + taken <= self.columns);
        (lines.len() <= self.rows && ends).then_some(lines)
    }

    /// As much of a text as there is room for, with a mark that says so.
    fn cut(self, text: &str, mark: &str) -> Vec<String> {
        let mut lines = self.broken(text);
        let rest = lines.split_off(self.rows.saturating_sub(1).min(lines.len()));
        if !rest.is_empty() {
            lines.push(cut(&rest.join(" "), self.columns.saturating_sub(self.taken), mark));
        }
        lines
    }

    fn broken(self, text: &str) -> Vec<String> {
        let line = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
        width::wrap(text, self.columns, 0).into_iter().map(line).collect()
    }
}

/// As many whole words as there is room for: half a word, or half a day, would be read as another.
fn cut(text: &str, room: usize, mark: &str) -> String {
    let fitting = room.saturating_sub(width::of(mark));
    let first = width::wrap(text, fitting, 0).into_iter().next().unwrap_or_default();
    match text.get(first) {
        Some(words) if width::of(text) > room => words.to_owned() + mark,
        _ => text.to_owned(),
    }
}

/// What happened in the chosen year, in whole sentences, as many as there is room for, and how much more there is.
fn happened_then(model: &Model, brush: &Brush<'_>, room: Room) -> Vec<String> {
    let speech = model.speech();
    let (count, happenings) = model.happenings(MOST);
    let when = years::name(speech, model.axis().scale, model.day());
    let mut told = vec![speech.say("events-count", &[("n", count.into()), ("when", when.into())])];
    let mut best = None;
    for (at, happening) in happenings.iter().enumerate() {
        let deed = deed(model.dataset(), speech, happening);
        let deed = brush.drawable(&deed);
        // Where there are few rows, they follow one another.
        match told.last_mut().filter(|_| at == 0 || room.rows <= FEW) {
            Some(last) => *last = format!("{last} {deed}"),
            None => told.push(deed.into_owned()),
        }
        let mut whole = told.clone();
        let more = count.saturating_sub(at + 1);
        if let Some(last) = whole.last_mut().filter(|_| more > 0 && room.rows > 1) {
            last.push_str(&speech.say("events-more", &[("n", more.into())]));
        }
        match room.lines(&whole) {
            Some(lines) => best = Some(lines),
            None => break,
        }
    }
    best.unwrap_or_else(|| room.cut(&told.join(" "), brush.signs.more))
}

/// More sentences than there is ever room for.
const MOST: usize = 12;
/// So few rows hold more where each sentence begins where the last one ends.
const FEW: usize = 2;

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
