//! Answers for a terminal: columns that fit it, and sheets wrapped to it. No colours, no lines.

use crate::search::Place;
use crate::sheets::{self, Sheet, state_of};
use crate::sheets::{Asking, NameColumn, Row};
use crate::text::width;

/// The widest column of identifiers and of countries.
const ID: usize = 18;
const COUNTRY: usize = 16;
const STATE: usize = 12;
const YEAR: usize = 16;

/// A line for each row: id, name, country, state, since; where it was found.
pub(super) fn rows(asking: &Asking<'_>, rows: &[Row<'_>], heads: &[(usize, String)]) -> String {
    let speech = asking.speech;
    // On a narrow terminal the country gives way first, then the id: a name will do for `show`.
    let id = if asking.columns < 62 { 0 } else { ID };
    let country = if asking.columns < 80 { 0 } else { COUNTRY };
    let fixed = [id, country, STATE, YEAR].iter().filter(|width| **width > 0).map(|width| width + 1).sum();
    let name = asking.columns.saturating_sub(fixed).max(12);
    let line = |cells: [&str; 5]| {
        let widths = [id, name, country, STATE, YEAR];
        let cells = cells.iter().zip(widths).filter(|(_, width)| *width > 0);
        let cells: Vec<String> = cells.map(|(text, width)| cell(text, width)).collect();
        cells.join(" ").trim_end().to_owned() + "\n"
    };
    let titles = ["column-id", "column-name", "column-country", "column-state", "column-since"];
    let titles = titles.map(|id| speech.word(id));
    let mut text = line(titles.each_ref().map(String::as_str));
    for (at, row) in rows.iter().enumerate() {
        for (_, head) in heads.iter().filter(|(row, _)| *row == at) {
            text.push_str(&format!("\n{head}\n"));
        }
        let record = row.record;
        let country = record.country.as_deref().map(|code| speech.country(code)).unwrap_or_default();
        let state = state_of(asking.dataset, record, speech, asking.day);
        let since = sheets::years(speech, record, asking.day, usize::MAX);
        let shown = NameColumn { speech, columns: name, more: "…", font: None }.name(record);
        text.push_str(&line([&record.id, &shown, &country, &state, &since]));
        if let Some((_, told)) = row.aside.tell(asking, record) {
            let told = width::clip(&told, asking.columns.saturating_sub(ID + 1), "…");
            text.push_str(&format!("{} {told}\n", cell("", ID)));
        }
        if let Some(hit) =
            row.hit.as_ref().filter(|hit| hit.approximate || !matches!(hit.place, Place::Name(_)))
        {
            let room = asking.columns.saturating_sub(ID + 1);
            let found = width::clip(&sheets::found_in(speech, hit, record, &row.query, room), room, "…");
            text.push_str(&format!("{} {found}\n", cell("", ID)));
        }
    }
    text
}

/// A sheet, wrapped to so many columns.
pub(super) fn whole(sheet: &Sheet, columns: usize) -> String {
    let mut text = String::new();
    for line in sheets::wrap(sheet, columns) {
        text.push_str(&" ".repeat(line.indent));
        text.extend(line.runs.iter().map(|run| run.text.as_str()));
        text.push('\n');
    }
    text
}

fn cell(text: &str, columns: usize) -> String {
    let text = width::clip(text, columns, "…");
    let missing = columns - width::of(&text).min(columns);
    text + &" ".repeat(missing)
}
