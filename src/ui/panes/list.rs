//! The list: records by group, or hits by rank, with as many columns as fit. Which rows there are is for
//! `sheets` (`Rows`); here only their columns.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;

use crate::app::columns::{CODE, Columns, how, third};
use crate::app::{Focus, ListLine, Model, Progress, chips};
use crate::history::{TermEnd, Tie};
use crate::lang::Speech;
use crate::records::Date;
use crate::search::{Hit, Place};
use crate::sheets::{self, found_in, state_of};
use crate::sheets::{Counted, NamedRow, Section, Sort};
use crate::text::width;
use crate::ui::paint::{self, Brush, Cursor};

/// What stands before the reason why a row was found.
const INDENT: &str = "    ";

/// Draws the list.
pub fn draw(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let columns = Columns::new(model, usize::from(area.width));
    paint::line(buffer, area, 0, titles(model, brush, &columns, usize::from(area.width)));
    let visible = area.height.saturating_sub(2);
    let list = model.list();
    let mut cursor = None;
    let mut names = names(model, brush, &columns, list.top..list.top + usize::from(visible)).into_iter();
    let width = usize::from(area.width);
    for row in 0..visible {
        let Some(line) = model.line(list.top + usize::from(row)) else { break };
        let spans = match line {
            ListLine::Head(section) => head(model, brush, section, width),
            ListLine::Why(at) => why(model, brush, at, width),
            ListLine::Row(at) => {
                if at == list.row {
                    cursor = Some(Position::new(area.x, area.y + row + 1));
                }
                entry(model, brush, &columns, at, &names.next().unwrap_or_default())
            }
        };
        paint::line(buffer, area, row + 1, spans);
    }
    if model.rows().is_empty() {
        let below = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
        paint::nothing(&model.nothing_listed(), brush, below, buffer);
    }
    if area.height > 1 {
        paint::line(buffer, area, area.height - 1, foot(model, brush, usize::from(area.width)));
    }
    cursor
}

fn titles(model: &Model, brush: &Brush<'_>, columns: &Columns, width: usize) -> Vec<Span<'static>> {
    let (sort, reverse) = model.sorted();
    let arrow = if reverse { brush.signs.down } else { brush.signs.up };
    if let Some((said, _)) = chips::understood(model).filter(|(_, fits)| !fits) {
        return vec![Span::styled(brush.cut(&said, width), brush.styles.key)];
    }
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
    let said = |section: Section| {
        let words = (model.vocabulary(), model.reading());
        format!(" {}", sheets::section(model.speech(), words, section))
    };
    // Where there is little room, without how many there are in the whole list.
    let here = section.counted.map(|counted| Counted { all: counted.here, ..counted });
    let whole = said(section);
    let said = if width::of(&whole) <= columns { whole } else { said(Section { counted: here, ..section }) };
    vec![Span::styled(width::clip(&said, columns, brush.signs.more), brush.styles.header)]
}

/// Why the row above was found.
fn why(model: &Model, brush: &Brush<'_>, row: usize, columns: usize) -> Vec<Span<'static>> {
    let hit = model.rows().hit(row);
    let found = hit.and_then(|hit| {
        let record = model.dataset().tie(hit.record)?;
        let room = columns.saturating_sub(INDENT.len());
        Some(found_in(model.speech(), hit, record, model.reading().sought(), room))
    });
    let said = brush.cut(&format!("{INDENT}{}", found.unwrap_or_default()), columns);
    brush.marked(&said, brush.styles.quiet)
}

fn entry(model: &Model, brush: &Brush<'_>, columns: &Columns, row: usize, name: &str) -> Vec<Span<'static>> {
    let speech = model.speech();
    let record = model.rows().record(row).and_then(|number| model.dataset().tie(number));
    let Some(record) = record else { return Vec::new() };
    let (selected, focused) = (row == model.list().row, model.focus() == Focus::List);
    // One bar across the row: the state keeps its word, not its colour.
    let style = |style: Style| if selected && focused { brush.styles.selected } else { style };
    let mark = if selected { brush.signs.cursor } else { " " };
    let mut spans = vec![Span::styled(format!("{mark} "), style(brush.styles.text))];
    spans.extend(brush.marked_cell(name, columns.name, style(brush.styles.text)));
    spans.push(Span::styled(" ", style(brush.styles.text)));
    let country = country(speech, columns, record);
    let standing = record.standing(model.day());
    let sign = record.last_sign(model.day()).and_then(|sign| record.event(sign)?.date.as_ref());
    let cells = [
        (columns.country, country, brush.styles.text),
        (
            columns.state,
            match how(model) {
                Some(_) => {
                    let home = sheets::home(model.dataset(), record, speech);
                    sheets::how(speech, record, &home, model.day(), columns.state)
                }
                None => state_of(model.dataset(), record, speech, model.day()),
            },
            brush.styles.state(standing.state),
        ),
        (
            columns.since,
            match third(model) {
                Sort::Term => {
                    let end = record.term_end(model.day()).and_then(TermEnd::date);
                    end.map(|date| sheets::year_in(&date, speech, columns.since)).unwrap_or_default()
                }
                Sort::Distance => {
                    let km = model.dataset().distance(record).map(|km| speech.number(km).into());
                    km.map(|km| speech.say("kilometres", &[("km", km)])).unwrap_or_default()
                }
                Sort::LastSign => {
                    let year = |date| sheets::year_in(date, speech, columns.since);
                    sign.map_or_else(|| speech.word("sign-none"), year)
                }
                _ => years(model, brush, record, columns.since),
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

/// The years of a tie in the letters of the terminal, which may take two for a sign ("<=").
fn years(model: &Model, brush: &Brush<'_>, record: &Tie, columns: usize) -> String {
    let years = |columns| sheets::years(model.speech(), record, model.day(), columns);
    let both = years(columns);
    let further = width::of(&brush.drawable(&both)).saturating_sub(width::of(&both));
    if further == 0 { both } else { years(columns.saturating_sub(further)) }
}

/// A date as far as it is known, or where there is no room for that its year: never a part of either.
fn fitting(date: &Date, speech: &Speech, columns: usize) -> String {
    let short = sheets::short(date, speech);
    if width::of(&short) <= columns { short } else { sheets::year(date, speech) }
}

/// The names in the rows of some lines, and behind them what the query found instead.
fn names(model: &Model, brush: &Brush<'_>, columns: &Columns, lines: Range<usize>) -> Vec<String> {
    let (speech, dataset) = (model.speech(), model.dataset());
    let rows = lines.map_while(|line| model.line(line)).filter_map(|line| match line {
        ListLine::Row(row) => Some(row),
        ListLine::Head(_) | ListLine::Why(_) => None,
    });
    let named = rows.filter_map(|row| {
        let tie = dataset.tie(model.rows().record(row)?)?;
        // What is told below the row need not stand in it.
        let hit = model.rows().hit(row).filter(|_| !model.is_told(row));
        let found = hit.and_then(|hit| found(model, tie, hit));
        let beside = brush.cut(&country(speech, columns, tie), columns.country);
        Some(NamedRow { tie, found, beside })
    });
    let named: Vec<NamedRow<'_>> = named.collect();
    brush.column(speech, columns.name).names(dataset, &named)
}

/// What the query found instead of the name that is shown.
fn found(model: &Model, tie: &Tie, hit: &Hit) -> Option<String> {
    let (codes, query) = (model.speech().lang().codes(), model.reading().sought());
    // A party that the name names needs no naming.
    if matches!(hit.place, Place::Party(_)) && sheets::is_plain(model.speech(), hit, tie, query) {
        return None;
    }
    let text = sheets::matched(model.speech(), hit, tie, query);
    let other = text != tie.name.get(codes) && text != tie.short.get(codes);
    let named = matches!(hit.place, Place::Name(_) | Place::Alias(_) | Place::Party(_));
    (named && other).then_some(text)
}

/// The country; its code, if there is no room for the whole.
fn country(speech: &Speech, columns: &Columns, tie: &Tie) -> String {
    let code = tie.country.as_deref().unwrap_or_default();
    let whole = || Some(speech.country(code)).filter(|name| width::of(name) <= columns.country);
    let room = columns.country > CODE && !code.is_empty();
    if room { whole() } else { None }.unwrap_or_else(|| code.to_owned())
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
        // Nothing has no order.
        if rows.is_empty() {
            return vec![Span::styled(format!("  {text}"), brush.styles.text)];
        }
        let (sort, reverse) = model.sorted();
        let arrow = if reverse { brush.signs.down } else { brush.signs.up };
        let sorted =
            speech.say("list-sorted", &[("by", speech.word(&format!("sort-{}", sort.name())).into())]);
        let text = width::clip(&format!("  {text}  {sorted} {arrow}"), columns, brush.signs.more);
        return vec![Span::styled(text, brush.styles.text)];
    };
    // Below its row it is told already where the hit was found.
    let told = found.total() == 0 || model.is_told(model.list().row);
    let id = if told { "list-found-none" } else { "list-found" };
    let count =
        speech.say(id, &[("found", number(found.total()).into()), ("all", speech.number(all).into())]);
    let mut text = format!("  {count} ");
    let hit = rows.hit(model.list().row);
    let record = rows.record(model.list().row).and_then(|number| model.dataset().tie(number));
    if let (Some(hit), Some(record), false) = (hit, record, told) {
        let room = columns.saturating_sub(width::of(&text));
        text.push_str(&found_in(speech, hit, record, model.reading().sought(), room));
    }
    vec![Span::styled(width::clip(&text, columns, brush.signs.more), brush.styles.text)]
}
