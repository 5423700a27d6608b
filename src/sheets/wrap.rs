//! A sheet broken into the lines of a given width. No colours, and no cutting of letters: that is for `text`
//! (`width`).

use std::ops::Range;

use super::{Item, Role, Run, Setting, Sheet};
use crate::text::width;

/// One line of a wrapped sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The item that it belongs to; for joined items the first of them.
    pub item: usize,
    /// Columns left free before it.
    pub indent: usize,
    /// What stands on it.
    pub runs: Vec<Run>,
}

/// The widest that text is set: from the end of a longer line the eye does not find back.
const MEASURE: usize = 72;

/// What a fact beside its label has at least, beside a date in figures.
const NARROWEST: [usize; 2] = [30, 22];

/// What parts a column of labels from the facts beside them.
const GUTTER: &str = "  ";

/// The lines of the sheet at this width.
pub fn wrap(sheet: &Sheet, columns: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut items = sheet.items.iter().enumerate().peekable();
    let mut column = Column::default();
    let mut before = Setting::Heading;
    while let Some((at, item)) = items.next() {
        if item.setting == Setting::Beside && before != Setting::Beside {
            column = Column::of(sheet.items.get(at..).unwrap_or_default(), columns);
        }
        before = item.setting;
        if item.setting == Setting::Heading && !lines.is_empty() {
            lines.push(Line { item: at, indent: 0, runs: Vec::new() });
        }
        if item.setting == Setting::Heading && item.label.is_empty() {
            continue;
        }
        let mut runs = opening(item, column, sheet.colon);
        runs.extend(item.runs.iter().cloned());
        while let Some((_, next)) = items.next_if(|(_, next)| next.setting == Setting::Joined) {
            runs.push(Run::new(" · ", Role::Quiet));
            runs.extend(next.runs.iter().cloned());
        }
        let hanging = match item.setting {
            Setting::Beside if column.width > 0 => column.width,
            Setting::Beside | Setting::Dated | Setting::Labelled | Setting::Point if columns > 24 => 2,
            _ => 0,
        };
        let aside = if item.setting == Setting::Beside { column.width } else { 0 };
        lines.extend(paragraph(at, &runs, columns.min(aside + MEASURE), hanging));
    }
    lines
}

/// The column in which the labels of neighbours stand.
#[derive(Clone, Copy, Default)]
struct Column {
    /// Where the facts beside it begin; at the edge where no label leaves them room.
    width: usize,
    /// Whether dates stand there in figures, because in words they would break the facts.
    figures: bool,
}

impl Column {
    /// That of the group which begins here.
    fn of(items: &[Item], columns: usize) -> Self {
        let group = || items.iter().take_while(|item| item.setting == Setting::Beside);
        let longest = group().map(|item| longest_word(&item.text())).max().unwrap_or_default();
        let width = |figures: bool| {
            let [beside_words, beside_figures] = NARROWEST;
            let room = if figures { beside_figures } else { beside_words };
            let most = columns.saturating_sub(room.max(longest));
            let labels = group().map(|item| width::of(label(item, figures)) + GUTTER.len());
            labels.filter(|label| *label <= most).max().unwrap_or_default()
        };
        let words = Self { width: width(false), figures: false };
        let breaks = |item: &Item| words.width == 0 || words.width + width::of(&item.text()) > columns;
        if group().any(|item| !item.figures.is_empty() && breaks(item)) {
            return Self { width: width(true), figures: true };
        }
        words
    }
}

/// The columns of what cannot be broken: a word with the marks of its sources.
fn longest_word(text: &str) -> usize {
    text.split(' ').map(width::of).max().unwrap_or_default()
}

/// The label of an item, in figures if it can be said so.
fn label(item: &Item, figures: bool) -> &str {
    if figures && !item.figures.is_empty() { &item.figures } else { &item.label }
}

/// What an item opens with: its label, a bullet.
fn opening(item: &Item, column: Column, colon: &str) -> Vec<Run> {
    let strong = |text: String| vec![Run::new(text, Role::Label)];
    match item.setting {
        Setting::Heading => strong(item.label.clone()),
        Setting::Bare | Setting::Joined => Vec::new(),
        Setting::Beside => {
            let label = label(item, column.figures);
            let missing = column.width.checked_sub(width::of(label) + GUTTER.len());
            let apart = missing.map_or(format!("{colon} "), |missing| " ".repeat(missing) + GUTTER);
            vec![Run::new(format!("{label}{apart}"), Role::Quiet)]
        }
        Setting::Labelled | Setting::Dated => strong(format!("{}{colon} ", item.label)),
        Setting::Point if item.label.is_empty() => vec![Run::new("- ", Role::Quiet)],
        Setting::Point => strong(format!("{} ", item.label)),
    }
}

fn paragraph(item: usize, runs: &[Run], columns: usize, hanging: usize) -> Vec<Line> {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    // All lines are broken at the narrower width but the first, which has `hanging` more.
    let narrow = columns.saturating_sub(hanging).max(1);
    let mut breaks = width::wrap(&text, columns.max(1), 0);
    if breaks.len() > 1 && hanging > 0 {
        let first = breaks.swap_remove(0);
        let rest = text.get(first.end..).unwrap_or_default();
        let skipped = rest.len() - rest.trim_start_matches(' ').len();
        let start = first.end + skipped;
        let tail = text.get(start..).unwrap_or_default();
        breaks = vec![first];
        breaks.extend(
            width::wrap(tail, narrow, 0).into_iter().map(|line| line.start + start..line.end + start),
        );
    }
    let place =
        |(at, range)| Line { item, indent: if at == 0 { 0 } else { hanging }, runs: cut(runs, &range) };
    breaks.into_iter().enumerate().map(place).collect()
}

/// The part of the runs that lies in a range of their joined text.
fn cut(runs: &[Run], range: &Range<usize>) -> Vec<Run> {
    let mut start = 0;
    let mut part = Vec::new();
    for run in runs {
        let end = start + run.text.len();
        let (from, to) = (range.start.max(start), range.end.min(end));
        if from < to {
            let text = run.text.get(from - start..to - start).unwrap_or_default();
            part.push(Run { text: text.to_owned(), role: run.role, address: run.address.clone() });
        }
        start = end;
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(sheet: &Sheet, columns: usize) -> Vec<String> {
        let text = |line: Line| {
            " ".repeat(line.indent) + &line.runs.iter().map(|run| run.text.as_str()).collect::<String>()
        };
        wrap(sheet, columns).into_iter().map(text).collect()
    }

    #[test]
    fn facts_hang_and_joined_facts_share_a_line() {
        let items = vec![
            Item::new(Setting::Bare, "Nazwa", "Łuck").role(Role::Title),
            Item::new(Setting::Bare, "Typ", "miasto"),
            Item::new(Setting::Joined, "Kraj", "Ukraina"),
            Item::heading("Wydarzenia"),
            Item::new(Setting::Dated, "2005 r.", "podpisanie umowy o współpracy uczelni")
                .and(" [1]", Role::Quiet),
        ];
        assert_eq!(
            shown(&Sheet { items, ..Sheet::default() }, 28),
            [
                "Łuck",
                "miasto · Ukraina",
                "",
                "Wydarzenia",
                "2005 r.: podpisanie umowy o",
                "  współpracy uczelni [1]"
            ]
        );
    }
}
