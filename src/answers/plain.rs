//! Answers read from top to bottom: one fact a line, its label before it, nothing drawn.

use super::{Context, Row, head};
use crate::app::Section;
use crate::app::sheet::{self, Item, Setting, Sheet, named, state_of};

/// All rows, each a group of lines, an empty line between them.
pub(super) fn rows(context: &Context<'_>, rows: &[Row<'_>], sections: &[Section]) -> String {
    let mut groups = Vec::with_capacity(rows.len() + sections.len());
    for (at, row) in rows.iter().enumerate() {
        groups.extend(head(sections, at, context.speech).map(|head| head + "\n"));
        groups.push(group(context, row));
    }
    groups.join("\n")
}

fn group(context: &Context<'_>, row: &Row<'_>) -> String {
    let (speech, record) = (context.speech, row.record);
    let lang = speech.lang().code();
    let mut text = String::new();
    let mut put = |label: &str, value: String| {
        if !value.is_empty() {
            text.push_str(&format!("{}: {value}\n", speech.word(label)));
        }
    };
    let local = sheet::local_name(record, speech).map(|local| format!(" ({local})")).unwrap_or_default();
    put("label-name", format!("{}{local}", record.name.get(lang)));
    put("label-id", record.id.to_string());
    put("label-kind", speech.word(&named("kind", record.kind)));
    put("label-type", speech.word(&named("type", record.r#type)));
    put("label-country", record.country.as_deref().map(|code| speech.country(code)).unwrap_or_default());
    put("label-state", state_of(context.dataset, record, speech, context.day));
    if let Some((label, told)) = row.about.tell(context, record) {
        put(label, told);
    }
    put("label-since", record.since().map(|date| speech.date(date)).unwrap_or_default());
    let sign = record.last_sign(context.day).and_then(|event| event.date.as_ref());
    put("label-last-sign", sign.map_or_else(|| speech.word("sign-none"), |date| speech.date(date)));
    if let Some(hit) = &row.hit {
        put("label-found", sheet::found_in(speech, hit, record, row.query));
    }
    text
}

/// A sheet about something that has an id.
pub(super) fn whole(context: &Context<'_>, id: &str, sheet: &Sheet) -> String {
    let mut lines = lines(sheet);
    lines.insert(1, format!("{}: {}", context.speech.word("label-id"), id));
    dated(context, lines)
}

/// Any other sheet.
pub(super) fn sheet(context: &Context<'_>, sheet: &Sheet) -> String {
    dated(context, lines(sheet))
}

/// The lines, and below them the day of the data.
fn dated(context: &Context<'_>, mut lines: Vec<String>) -> String {
    let data = context.speech.date(context.dataset.updated());
    lines.push(format!("\n{}: {data}", context.speech.word("label-updated")));
    lines.join("\n") + "\n"
}

/// A sheet, a line for each fact; headings are words on lines of their own.
pub(super) fn lines(sheet: &Sheet) -> Vec<String> {
    let line = |item: &Item| match item.setting {
        Setting::Heading => format!("\n{}", item.label),
        _ if item.label.is_empty() => item.text(),
        Setting::Point => format!("{} {}", item.label, item.text()),
        _ => format!("{}: {}", item.label, item.text()),
    };
    sheet.items.iter().map(line).collect()
}
