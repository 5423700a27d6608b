//! Answers read from top to bottom: one fact a line, its label before it, nothing drawn.

use crate::lang::named;
use crate::records::Kind;
use crate::sheets::{self, Item, Setting, Sheet, state_of};
use crate::sheets::{Asking, Row};

/// How much is told of a text in which something was found.
const FOUND: usize = 120;

/// All rows, each a group of lines, an empty line between them.
pub(super) fn rows(asking: &Asking<'_>, rows: &[Row<'_>], heads: &[(usize, String)]) -> String {
    let mut groups = Vec::with_capacity(rows.len() + heads.len());
    for (at, row) in rows.iter().enumerate() {
        groups.extend(heads.iter().filter(|(row, _)| *row == at).map(|(_, head)| format!("{head}\n")));
        groups.push(group(asking, row));
    }
    groups.join("\n")
}

fn group(asking: &Asking<'_>, row: &Row<'_>) -> String {
    let (speech, record) = (asking.speech, row.record);
    let lang = speech.lang().codes();
    let mut text = String::new();
    let mut put = |label: &str, value: String| {
        if !value.is_empty() {
            text.push_str(&(speech.labelled(&speech.word(label), &value) + "\n"));
        }
    };
    let local = sheets::local_name(record, speech).map(|local| format!(" ({local})")).unwrap_or_default();
    put("label-name", format!("{}{local}", record.name.get(lang)));
    put("label-id", record.id.to_string());
    put("label-kind", speech.word(&named("kind", record.kind)));
    put("label-type", speech.word(&named("type", record.r#type)));
    put("label-country", record.country.as_deref().map(|code| speech.country(code)).unwrap_or_default());
    put("label-state", state_of(asking.dataset, record, speech, asking.day));
    if let Some((label, told)) = row.aside.tell(asking, record) {
        put(label, told);
    }
    put(
        "label-line",
        sheets::line(speech, record, &sheets::home(asking.dataset, record, speech), asking.day),
    );
    if record.kind == Kind::Membership {
        // What a network is, its name seldom says.
        put("label-seat", record.seat.get(lang).to_owned());
        put("label-summary", speech.told(&record.summary));
    }
    let sign = record.last_sign(asking.day).and_then(|sign| record.event(sign)?.date.as_ref());
    put("label-last-sign", sign.map_or_else(|| speech.word("sign-none"), |date| speech.date(date)));
    if let Some(hit) = &row.hit {
        put("label-found", sheets::found_in(speech, hit, record, &row.query, FOUND));
    }
    text
}

/// A sheet about something that has an id.
pub(super) fn whole(asking: &Asking<'_>, id: &str, sheet: &Sheet) -> String {
    let mut lines = lines(sheet);
    lines.insert(1, asking.speech.labelled(&asking.speech.word("label-id"), id));
    dated(asking, lines)
}

/// Any other sheet.
pub(super) fn sheet(asking: &Asking<'_>, sheet: &Sheet) -> String {
    dated(asking, lines(sheet))
}

/// The lines, and below them the day of the data.
fn dated(asking: &Asking<'_>, mut lines: Vec<String>) -> String {
    let data = asking.speech.date(asking.dataset.updated());
    lines.push("\n".to_owned() + &asking.speech.labelled(&asking.speech.word("label-updated"), &data));
    lines.join("\n") + "\n"
}

/// A sheet, a line for each fact; headings are words on lines of their own.
pub fn lines(sheet: &Sheet) -> Vec<String> {
    let line = |item: &Item| match item.setting {
        Setting::Heading if item.label.is_empty() => String::new(),
        Setting::Heading => format!("\n{}", item.label),
        _ if item.label.is_empty() => item.text(),
        Setting::Point => format!("{} {}", item.label, item.text()),
        _ => format!("{}{} {}", item.label, sheet.colon, item.text()),
    };
    sheet.items.iter().map(line).collect()
}
