//! Tables for spreadsheets, such as Polish Excel opens with a double click: UTF-8 with a mark of
//! it, semicolons, lines that end as on Windows. Dates are text, as the file has them. Which rows there are,
//! and in which order, is decided before.

use crate::lang::named;
use csv::{Terminator, WriterBuilder};

use super::events::when;
use crate::history::{Anniversary, kilometres};
use crate::records::Date;
use crate::sheets::{Asking, Row};
use crate::sheets::{happened, local_name, state_of};

/// With these a spreadsheet takes a cell for a formula.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The messages of the columns of the list.
const LIST: [&str; 15] = [
    "label-id",
    "label-name",
    "csv-local",
    "label-kind",
    "label-type",
    "label-country",
    "csv-code",
    "label-state",
    "csv-how",
    "label-since",
    "label-last-sign",
    "csv-km",
    "label-summary",
    "csv-as-of",
    "label-updated",
];

/// The messages of the columns of anniversaries.
const ANNIVERSARIES: [&str; 10] = [
    "csv-year",
    "csv-when",
    "csv-years",
    "csv-round",
    "label-id",
    "label-name",
    "csv-event",
    "csv-date",
    "label-state",
    "heading-sources",
];

/// A line for each row.
pub(super) fn rows(asking: &Asking<'_>, rows: &[Row<'_>]) -> String {
    table(asking, &LIST, rows.iter().map(|row| line(asking, row)))
}

/// A line for each anniversary.
pub(super) fn anniversaries(asking: &Asking<'_>, all: &[Anniversary]) -> String {
    table(asking, &ANNIVERSARIES, all.iter().filter_map(|anniversary| kept(asking, anniversary)))
}

fn line(asking: &Asking<'_>, row: &Row<'_>) -> Vec<String> {
    let (speech, record, day) = (asking.speech, row.record, asking.day);
    let lang = speech.lang().codes();
    let written = |date: Option<&Date>| date.map(ToString::to_string).unwrap_or_default();
    let cause = record.standing(day).cause.and_then(|at| record.event(at));
    let how = cause.and_then(|event| event.how);
    let home = asking.dataset.home(record);
    let km = home.zip(record.at).map(|(home, at)| kilometres(home.at, at).to_string());
    vec![
        record.id.to_string(),
        record.name.get(lang).to_owned(),
        local_name(record, speech).unwrap_or_default(),
        speech.word(&named("kind", record.kind)),
        speech.word(&named("type", record.r#type)),
        record.country.as_deref().map(|code| speech.country(code)).unwrap_or_default(),
        record.country.as_deref().unwrap_or_default().to_owned(),
        state_of(asking.dataset, record, speech, day),
        how.map(|how| speech.word(&named("how", how))).unwrap_or_default(),
        written(record.since()),
        written(record.last_sign(day).and_then(|sign| record.event(sign)?.date.as_ref())),
        km.unwrap_or_default(),
        record.summary.get(lang).to_owned(),
        day.to_string(),
        asking.dataset.updated().to_string(),
    ]
}

fn kept(asking: &Asking<'_>, anniversary: &Anniversary) -> Option<Vec<String>> {
    let speech = asking.speech;
    let (record, event) = anniversary.of(asking.dataset)?;
    let round = if anniversary.is_round() { "csv-yes" } else { "csv-no" };
    let sources: Vec<&str> = event.sources.iter().map(|id| &**id).collect();
    Some(vec![
        anniversary.year.to_string(),
        when(anniversary),
        anniversary.years.to_string(),
        speech.word(round),
        record.id.to_string(),
        record.name.get(speech.lang().codes()).to_owned(),
        happened(speech, event),
        event.date.as_ref().map(ToString::to_string).unwrap_or_default(),
        state_of(asking.dataset, record, speech, asking.day),
        sources.join(", "),
    ])
}

fn table(asking: &Asking<'_>, titles: &[&str], lines: impl Iterator<Item = Vec<String>>) -> String {
    let titles = titles.iter().map(|id| asking.speech.word(id)).collect();
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(Vec::new());
    for line in std::iter::once(titles).chain(lines) {
        // Writing lines of equal length to memory cannot fail.
        writer.write_record(line.iter().map(|cell| text(cell))).unwrap_or_default();
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// A cell that no spreadsheet takes for a formula.
fn text(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::archive::Archive;
    use crate::file::{Audience, read};
    use crate::history::Dataset;
    use crate::lang::{Lang, Speech};
    use crate::records::Day;
    use crate::sheets::Sort;
    use crate::sheets::{Form, Question};

    /// One record of this name and summary.
    fn dataset(name: &str, summary: &str) -> Option<Dataset> {
        let file = json!({
            "format": "mosty/1", "updated": "2026-11-23",
            "cities": {"home": {"name": {"pl": "Dom"}, "country": "PL", "at": [53.1, 23.2]}},
            "sources": {"s": {"title": "Wykaz", "publisher": "Urząd", "lang": "pl", "kind": "official"}},
            "records": [{"id": "r", "kind": "partner", "type": "city", "country": "NL", "name": {"pl": name},
                         "summary": {"pl": summary},
                         "events": [{"date": "../2010", "what": "signed", "sources": ["s"]}]}],
        });
        read(file.to_string(), Audience::Staff).ok()
    }

    fn cells(dataset: &Dataset) -> Vec<Vec<String>> {
        let (speech, day) = (&Speech::new(Lang::POLISH), Day::constant(2026, 11, 23));
        let list = Question::List { query: String::new(), sort: Sort::default() };
        let archive = Archive::new(dataset.clone());
        let printed = Asking::new(&archive, speech, day).answer(&list, Form::Csv).text;
        let printed = printed.strip_prefix('\u{feff}').unwrap();
        assert!(printed.ends_with("\r\n"));
        let mut reader =
            ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(printed.as_bytes());
        reader.deserialize().map(Result::unwrap).collect()
    }

    #[test]
    fn cells_are_no_formulas() {
        for (name, shown) in [
            ("Łuck", "Łuck"),
            ("=1+1", "'=1+1"),
            ("+48 85", "'+48 85"),
            ("-2", "'-2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1", "'＝1"),
            ("a=b;c", "a=b;c"),
            ("\"=1;=2\"", "\"=1;=2\""),
            ("..", ".."),
        ] {
            let lines = cells(&dataset(name, "Zdanie.").unwrap());
            assert_eq!(lines[1][1], shown);
            assert_eq!((lines[0].len(), lines[1].len()), (LIST.len(), LIST.len()));
            assert_eq!(lines[1][9], "../2010");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn another_reader_gets_back_what_was_written_and_no_formula(
            name in "[-=+@;\"',.ąŁ a-c\u{a0}0-9]{1,12}", summary in "[-=+@;\"', a-c0-9]{1,40}",
        ) {
            let Some(dataset) = dataset(&name, &summary) else { return Ok(()) };
            let lines = cells(&dataset);
            prop_assert_eq!(lines.len(), 2);
            for (cell, written) in [(&lines[1][1], &name), (&lines[1][12], &summary)] {
                prop_assert!(cell == written || cell.strip_prefix('\'') == Some(written), "{cell} of {written}");
            }
            for cell in lines.iter().flatten() {
                prop_assert!(!cell.starts_with(FORMULA), "{}", cell);
            }
        }
    }
}
