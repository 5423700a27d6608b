//! Answers for a terminal: columns that fit it, and sheets wrapped to it. No colours, no lines.

use crate::search::Place;
use crate::sheets::{self, Sheet, state_of};
use crate::sheets::{Asking, NameColumn, Row};
use crate::text::width;

/// The widest column of identifiers and of countries.
const ID: usize = 18;
const COUNTRY: usize = 16;
/// The column of countries is no narrower than their codes.
const CODE: usize = 2;
/// The widest name for which other columns give way; longer ones have a short form.
const NAME: usize = 22;

/// Widths of the columns; 0 for one that is not shown.
struct Widths {
    id: usize,
    name: usize,
    country: usize,
    state: usize,
    since: usize,
}

impl Widths {
    /// As wide as the longest of their cells. Where that is too much the country gives way first, to its code,
    /// then the id: a name will do for `show`. No state and no year is ever cut.
    fn new(asking: &Asking<'_>, titles: &[String; 5], rows: &[[String; 4]]) -> Self {
        let widest = |column: usize, title: &str| {
            let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| width::of(cell));
            cells.max().unwrap_or_default().max(width::of(title))
        };
        let [id, _, country, state, since] = titles;
        let (id, country) = (widest(0, id).min(ID), widest(1, country).min(COUNTRY));
        let (state, since) = (widest(2, state), widest(3, since));
        let left = |id: usize, country: usize| {
            let taken = [id, country, state, since].into_iter().filter(|width| *width > 0);
            asking.columns.saturating_sub(taken.map(|width| width + 1).sum())
        };
        let shapes = [(id, country), (id, CODE), (id, 0), (0, CODE)];
        let (id, country) =
            shapes.into_iter().find(|(id, country)| left(*id, *country) >= NAME).unwrap_or_default();
        Self { id, name: left(id, country).max(12), country, state, since }
    }
}

/// A line for each row: id, name, country, state, since; where it was found.
pub(super) fn rows(asking: &Asking<'_>, rows: &[Row<'_>], heads: &[(usize, String)]) -> String {
    let speech = asking.speech;
    let titles = ["column-id", "column-name", "column-country", "column-state", "column-since"];
    let titles = titles.map(|id| speech.word(id));
    let cells = rows.iter().map(|row| {
        let record = row.record;
        let country = record.country.as_deref().map(|code| speech.country(code)).unwrap_or_default();
        let state = state_of(asking.dataset, record, speech, asking.day);
        let since = sheets::years(speech, record, asking.day, usize::MAX);
        [record.id.to_string(), country, state, since]
    });
    let cells: Vec<[String; 4]> = cells.collect();
    let Widths { id, name, country, state, since } = Widths::new(asking, &titles, &cells);
    let line = |cells: [&str; 5]| {
        let widths = [id, name, country, state, since];
        let cells = cells.iter().zip(widths).filter(|(_, width)| *width > 0);
        let cells: Vec<String> = cells.map(|(text, width)| cell(text, width)).collect();
        cells.join(" ").trim_end().to_owned() + "\n"
    };
    let [title_id, title_name, title_country, title_state, title_since] = &titles;
    let title_country = if country > CODE { title_country } else { "" };
    let mut text = line([title_id, title_name, title_country, title_state, title_since]);
    for (at, (row, [id, whole, state, since])) in rows.iter().zip(&cells).enumerate() {
        for (_, head) in heads.iter().filter(|(row, _)| *row == at) {
            text.push_str(&format!("\n{head}\n"));
        }
        let record = row.record;
        let code = record.country.as_deref().unwrap_or_default();
        let country = if country > CODE { whole } else { code };
        let shown = NameColumn { speech, columns: name, more: "…", font: None }.name(record);
        text.push_str(&line([id, &shown, country, state, since]));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::Archive;
    use crate::file::{Audience, read};
    use crate::lang::{Lang, Speech};
    use crate::records::Day;
    use crate::sheets::{Form, Question, Sort};

    #[test]
    fn no_state_and_no_year_is_cut() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        let archive = Archive::new(dataset);
        let list = Question::List { query: String::new(), sort: Sort::default() };
        for lang in Lang::ALL {
            let speech = Speech::new(lang);
            for columns in [80, 100, 160, 200] {
                let asking = Asking::new(&archive, &speech, Day::constant(2026, 11, 23));
                let asking = Asking { columns, ..asking };
                let told = asking.answer(&list, Form::Table).text;
                for record in asking.dataset.records() {
                    let state = state_of(asking.dataset, record, &speech, asking.day);
                    let since = sheets::years(&speech, record, asking.day, usize::MAX);
                    let row = told.lines().find(|line| line.split(' ').next() == Some(&*record.id));
                    let row = row.unwrap_or_else(|| panic!("{lang:?} {columns}: {}\n{told}", record.id));
                    assert!(width::of(row) <= columns && row.contains(&state), "{lang:?} {columns}: {row}");
                    assert!(row.ends_with(&since), "{lang:?} {columns}: {row}");
                }
            }
        }
    }
}
