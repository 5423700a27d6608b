//! The list: records by group, or hits by rank, with as many columns as fit. Which rows there are is for
//! `sheets` (`Rows`); here only their columns.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;

use crate::app::columns::{Columns, how, third};
use crate::app::{Focus, Model, Progress};
use crate::history::{TermEnd, Tie};
use crate::lang::Speech;
use crate::records::{Date, Kind};
use crate::search::{Hit, Place};
use crate::sheets::{self, found_in, state_of};
use crate::sheets::{Section, Sort};
use crate::text::width;
use crate::ui::paint::{self, Brush, Cursor};

/// Draws the list.
pub fn draw(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let columns = Columns::new(model, usize::from(area.width));
    paint::line(buffer, area, 0, titles(model, brush, &columns));
    let visible = area.height.saturating_sub(2);
    let list = model.list();
    let mut cursor = None;
    for row in 0..visible {
        let line = list.top + usize::from(row);
        if line >= model.rows().lines() {
            break;
        }
        let at = match model.rows().at(line) {
            Err(section) => {
                paint::line(buffer, area, row + 1, head(model, brush, section, usize::from(area.width)));
                continue;
            }
            Ok(at) => at,
        };
        let selected = at == list.row;
        paint::line(buffer, area, row + 1, entry(model, brush, &columns, at, selected));
        if selected {
            cursor = Some(Position::new(area.x, area.y + row + 1));
        }
    }
    if model.rows().is_empty() {
        let said = nothing(model);
        for (row, range) in
            (2..area.height).zip(width::wrap(&said, usize::from(area.width.saturating_sub(4)), 0))
        {
            let text = format!("  {}", said.get(range).unwrap_or_default());
            paint::line(buffer, area, row, vec![Span::styled(text, brush.styles.text)]);
        }
    }
    if area.height > 1 {
        paint::line(buffer, area, area.height - 1, foot(model, brush, usize::from(area.width)));
    }
    cursor
}

/// Why there is nothing to see.
fn nothing(model: &Model) -> String {
    let (speech, reading) = (model.speech(), model.reading());
    if let Some(misread) = reading.misread.iter().find(|misread| !misread.unfinished()) {
        return sheets::misread(speech, model.vocabulary(), misread);
    }
    match (model.rows().found(), model.rows().kept()) {
        (_, Some(0)) => speech.word("list-none-kept"),
        (Some(_), _) => speech.word("list-nothing"),
        (None, _) if model.loading().is_some() => String::new(),
        (None, _) => {
            let before = sheets::before_all(model.archive(), speech, model.day());
            before.unwrap_or_else(|| speech.word("list-empty"))
        }
    }
}

fn titles(model: &Model, brush: &Brush<'_>, columns: &Columns) -> Vec<Span<'static>> {
    let (sort, reverse) = model.sorted();
    let arrow = if reverse { brush.signs.down } else { brush.signs.up };
    let mut text = String::from("  ");
    for head in columns.heads(model) {
        let mut title = head.id.map(|id| model.speech().word(id)).unwrap_or_default();
        // Hits come by rank, whatever the list is sorted by.
        if head.sort == Some(sort) && head.id.is_some() && model.rows().found().is_none() {
            title.push_str(arrow);
        }
        text.push_str(&brush.cell(&title, head.width));
        text.push(' ');
    }
    vec![Span::styled(text, brush.styles.label)]
}

fn head(model: &Model, brush: &Brush<'_>, section: Section, columns: usize) -> Vec<Span<'static>> {
    let said = format!(" {}", sheets::section(model.speech(), section));
    vec![Span::styled(width::clip(&said, columns, brush.signs.more), brush.styles.header)]
}

fn entry(
    model: &Model,
    brush: &Brush<'_>,
    columns: &Columns,
    row: usize,
    selected: bool,
) -> Vec<Span<'static>> {
    let speech = model.speech();
    let record = model.rows().record(row).and_then(|number| model.dataset().tie(number));
    let Some(record) = record else { return Vec::new() };
    let focused = model.focus() == Focus::List;
    // One bar across the row: the state keeps its word, not its colour.
    let style = |style: Style| if selected && focused { brush.styles.selected } else { style };
    let mark = if selected { brush.signs.cursor } else { " " };
    let mut spans = vec![Span::styled(format!("{mark} "), style(brush.styles.text))];
    spans.extend(name(model, brush, record, model.rows().hit(row), columns.name, style(brush.styles.text)));
    spans.push(Span::styled(" ", style(brush.styles.text)));
    let code = record.country.as_deref().unwrap_or_default();
    let country =
        if columns.country > 2 && !code.is_empty() { speech.country(code) } else { code.to_owned() };
    let standing = record.standing(model.day());
    let sign = record.last_sign(model.day()).and_then(|sign| record.event(sign)?.date.as_ref());
    let cells = [
        (columns.country, country, brush.styles.text),
        (
            columns.state,
            match how(model) {
                Some(_) => sheets::how(speech, record, standing),
                None => state_of(model.dataset(), record, speech, model.day()),
            },
            brush.styles.state(standing.state),
        ),
        (
            columns.since,
            match third(model) {
                Sort::Term => {
                    let end = record.term_end(model.day()).and_then(TermEnd::date);
                    end.map(|date| sheets::year(&date, speech)).unwrap_or_default()
                }
                Sort::LastSign => {
                    sign.map_or_else(|| speech.word("sign-none"), |date| sheets::year(date, speech))
                }
                _ => sheets::years(speech, record, model.day(), columns.since),
            },
            brush.styles.text,
        ),
        (
            columns.sign,
            sign.map_or_else(|| speech.word("sign-none"), |date| fitting(date, speech, columns.sign)),
            brush.styles.text,
        ),
    ];
    for (width, text, own) in cells.into_iter().filter(|(width, ..)| *width > 0) {
        spans.extend(brush.marked_cell(&text, width, style(own)));
        spans.push(Span::styled(" ", style(brush.styles.text)));
    }
    spans
}

/// A date as far as it is known, or where there is no room for that its year: never a part of either.
fn fitting(date: &Date, speech: &Speech, columns: usize) -> String {
    let short = sheets::short(date, speech);
    if width::of(&short) <= columns { short } else { sheets::year(date, speech) }
}

/// The name, and behind it what the query found instead of it.
fn name(
    model: &Model,
    brush: &Brush<'_>,
    record: &Tie,
    hit: Option<&Hit>,
    columns: usize,
    style: Style,
) -> Vec<Span<'static>> {
    let lang = model.speech().lang().codes();
    let shown = record.name.get(lang);
    let found = hit.and_then(|hit| {
        let text = sheets::matched(model.speech(), hit, record, model.reading().sought());
        match hit.place {
            Place::Name(_) if text == shown => None,
            Place::Name(_) | Place::Alias(_) | Place::Party(_) => Some(format!("{shown} ({text})")),
            _ => None,
        }
    });
    match found {
        // What was found stands at the end.
        Some(found) => brush.marked_cell(&width::squeeze(&found, columns, brush.signs.more), columns, style),
        // What tells agreements apart stands at the end: the other party.
        None if record.kind == Kind::Agreement => {
            brush.marked_cell(&width::squeeze(shown, columns, brush.signs.more), columns, style)
        }
        None => brush.marked_cell(shown, columns, style),
    }
}

/// How many rows there are, and where the selected hit was found.
fn foot(model: &Model, brush: &Brush<'_>, columns: usize) -> Vec<Span<'static>> {
    let speech = model.speech();
    let all = model.dataset().records().len() as u64;
    let rows = model.rows();
    let number = |number: usize| speech.number(number as u64);
    // How many there are is not known before all are read.
    if model.loading().is_some_and(|progress| progress != Progress::whole()) {
        return Vec::new();
    }
    let Some(found) = rows.found() else {
        let at = if rows.is_empty() { 0 } else { model.list().row + 1 };
        let args = [
            ("at", number(at).into()),
            ("all", if rows.kept().is_some() { speech.number(all) } else { number(rows.len()) }.into()),
            ("kept", number(rows.kept().unwrap_or_default()).into()),
        ];
        let text = speech.say(if rows.kept().is_some() { "list-kept" } else { "list-at" }, &args);
        let (sort, reverse) = model.sorted();
        let arrow = if reverse { brush.signs.down } else { brush.signs.up };
        let sorted =
            speech.say("list-sorted", &[("by", speech.word(&format!("sort-{}", sort.name())).into())]);
        let text = width::clip(&format!("  {text}  {sorted} {arrow}"), columns, brush.signs.more);
        return vec![Span::styled(text, brush.styles.text)];
    };
    let id = if found.total() > 0 { "list-found" } else { "list-found-none" };
    let count =
        speech.say(id, &[("found", number(found.total()).into()), ("all", speech.number(all).into())]);
    let mut text = format!("  {count} ");
    let hit = rows.hit(model.list().row);
    let record = rows.record(model.list().row).and_then(|number| model.dataset().tie(number));
    if let (Some(hit), Some(record)) = (hit, record) {
        text.push_str(&found_in(speech, hit, record, model.reading().sought()));
    }
    vec![Span::styled(width::clip(&text, columns, brush.signs.more), brush.styles.text)]
}
