//! Answers for a terminal: columns that fit it, and sheets wrapped to it. No colours, no lines.

use super::{Context, Row};
use crate::app::sheet::{self, Sheet, state_of};
use crate::records::Kind;
use crate::search::Place;
use crate::text::width;

/// The widest column of identifiers and of countries.
const ID: usize = 18;
const COUNTRY: usize = 16;
const STATE: usize = 12;
const YEAR: usize = 14;

/// A line for each row: id, name, country, state, since; where it was found.
pub(super) fn rows(context: &Context<'_>, rows: &[Row<'_>]) -> String {
    let speech = context.speech;
    let fixed = ID + COUNTRY + STATE + YEAR + 4;
    let name = context.columns.saturating_sub(fixed).max(16);
    let line = |cells: [&str; 5]| {
        let widths = [ID, name, COUNTRY, STATE, YEAR];
        let cells: Vec<String> = cells.iter().zip(widths).map(|(text, width)| cell(text, width)).collect();
        cells.join(" ").trim_end().to_owned() + "\n"
    };
    let titles = ["column-id", "column-name", "column-country", "column-state", "column-since"];
    let titles = titles.map(|id| speech.word(id));
    let mut text = line(titles.each_ref().map(String::as_str));
    for row in rows {
        let record = row.record;
        let country = record.country.as_deref().map(|code| speech.country(code)).unwrap_or_default();
        let state = state_of(context.dataset, record, speech, record.standing(context.day).state);
        let since = record.since().map(|date| sheet::short(date, speech)).unwrap_or_default();
        let shown = record.name.get(speech.lang().code());
        let shown = if record.kind == Kind::Agreement {
            width::squeeze(shown, name, "…")
        } else {
            shown.to_owned()
        };
        text.push_str(&line([&record.id, &shown, &country, &state, &since]));
        if let Some(hit) =
            row.hit.as_ref().filter(|hit| hit.approximate || !matches!(hit.place, Place::Name(_)))
        {
            let found = width::clip(
                &sheet::found_in(speech, hit, record, row.query),
                context.columns.saturating_sub(ID + 1),
                "…",
            );
            text.push_str(&format!("{} {found}\n", cell("", ID)));
        }
    }
    text
}

/// A sheet, wrapped.
pub(super) fn whole(context: &Context<'_>, sheet: &Sheet) -> String {
    let mut text = String::new();
    for line in sheet::wrap(sheet, context.columns) {
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
