//! Tables. For people, such as Polish Excel opens with a double click: UTF-8 with a mark of it, semicolons, lines
//! that end as on Windows, headings and words in their language. For programs (`--csv=open`): no mark, commas,
//! headings that are the same in every language, codes, dates as the file has them. Which rows there are, and in
//! which order, is decided before.
//!
//! What a date says stands in a column of its own, in words, since spreadsheets take a month for a day; the first and
//! the last day that it may be stand beside it, to be sorted by.

mod events;
mod list;
mod places;
mod sources;
mod stats;

use csv::{Terminator, WriterBuilder};

use crate::lang::named;
use crate::records::{Date, Precision, Reach, Text};
use crate::sheets::{Asking, Form, Question, Row, Subject, citation};
use crate::text::fold::fold;

/// With these a spreadsheet takes a cell for a formula.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The columns of places: a number below zero is no formula.
const PLACE: [&str; 2] = ["latitude", "longitude"];

/// A column: its heading for programs, and the message that is its heading for people; none where these need no
/// such column.
type Column = (&'static str, &'static str);

/// Lines under headings.
struct Table {
    columns: &'static [Column],
    lines: Vec<Vec<String>>,
}

/// Who is told, and for whom the cells are.
struct Teller<'a> {
    asking: &'a Asking<'a>,
    /// Whether it is for programs.
    open: bool,
}

/// The rows of a list as a table. An error says which of the wanted columns there is not.
pub(super) fn rows(asking: &Asking<'_>, rows: &[Row<'_>], form: Form) -> Result<String, String> {
    let teller = Teller::new(asking, form);
    teller.write(&teller.list(rows))
}

/// The answer to another question as a table; `None` where what is asked for is not there, and where the answer is
/// a page for visitors.
pub(super) fn table(asking: &Asking<'_>, question: &Question, form: Form) -> Option<Result<String, String>> {
    let teller = Teller::new(asking, form);
    let table = match question {
        Question::Anniversaries(year) => teller.anniversaries(year.unwrap_or(asking.day.year())),
        Question::Changes { from, to } => {
            teller.changes(from, to.as_ref().map_or(asking.day, |to| *to.end()))
        }
        Question::Events { .. } => teller.events(),
        Question::Numbers { .. } => teller.numbers(),
        Question::Sources => teller.sources(),
        Question::Source(id) => teller.source(id)?,
        Question::Distances => teller.distances(),
        // What the list tells of it; its events are a table of their own.
        Question::Show(id) | Question::Brief { id, .. } => match (asking.subject(id)?, question) {
            (Subject::Record(_, record), _) => teller.one(record),
            (Subject::City(id, city), Question::Show(_)) => teller.city(id, city),
            (Subject::City(..), _) => return None,
        },
        Question::City(id) => {
            let (id, city) = asking.dataset.cities().get_key_value(id.as_str())?;
            teller.city(id, city)
        }
        Question::List { .. } | Question::Memberships | Question::Year | Question::Plain => return None,
    };
    Some(teller.write(&table))
}

impl<'a> Teller<'a> {
    fn new(asking: &'a Asking<'a>, form: Form) -> Self {
        Self { asking, open: form == Form::OpenCsv }
    }

    /// A word of a vocabulary: for programs as it is written in a file.
    fn coded(&self, prefix: &str, value: impl Into<&'static str> + Copy) -> String {
        if self.open { value.into().to_owned() } else { self.asking.speech.word(&named(prefix, value)) }
    }

    fn yes(&self, yes: bool) -> String {
        match (self.open, yes) {
            (true, _) => yes.to_string(),
            (false, true) => self.asking.speech.word("csv-yes"),
            (false, false) => self.asking.speech.word("csv-no"),
        }
    }

    /// A date by itself: "12 stycznia 2010 r.", "czerwiec 2000 r. (bez dnia)"; for programs "2010-01-12", "2000-06".
    fn date(&self, date: Option<&Date>) -> String {
        let speech = self.asking.speech;
        let told = |date: &Date| match date.reach() {
            _ if self.open => date.to_string(),
            // Of a bare month a spreadsheet would make its first day.
            Reach::At(point) if point.precision == Precision::Month && !date.is_disputed() => {
                speech.say("csv-month", &[("month", speech.date(date).into())])
            }
            _ => speech.date(date),
        };
        date.map(told).unwrap_or_default()
    }

    /// For people what can be quoted, for programs ids.
    fn cited<'s>(&self, ids: impl IntoIterator<Item = &'s Text>) -> String {
        let mut ids: Vec<&Text> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        if self.open {
            return ids.iter().map(|id| &***id).collect::<Vec<_>>().join(";");
        }
        let sources = ids.into_iter().filter_map(|id| self.asking.dataset.source(id));
        sources.map(|source| citation(source, self.asking.speech)).collect::<Vec<_>>().join(" | ")
    }

    /// The columns that are wanted, in the order in which they are wanted, by either of their headings.
    fn wanted(&self, columns: &[Column]) -> Result<Vec<usize>, String> {
        let offered = |title: &str| self.open || !title.is_empty();
        let all = || (0..).zip(columns).filter(|(_, (_, title))| offered(title));
        if self.asking.picked.is_empty() {
            return Ok(all().map(|(at, _)| at).collect());
        }
        let find = |name: &String| {
            let is = |(code, title): &Column| {
                fold(name) == fold(code)
                    || !title.is_empty() && fold(name) == fold(&self.asking.speech.word(title))
            };
            columns.iter().position(is).ok_or_else(|| {
                let names: Vec<&str> = columns.iter().map(|(code, _)| *code).collect();
                let name = crate::text::clean::visible(name).into_owned();
                let args = [("what", name.into()), ("names", names.join(", ").into())];
                self.asking.speech.say("usage-columns", &args)
            })
        };
        self.asking.picked.iter().map(find).collect()
    }

    fn write(&self, table: &Table) -> Result<String, String> {
        let wanted = self.wanted(table.columns)?;
        let title = |(code, title): &Column| {
            if self.open || title.is_empty() { (*code).to_owned() } else { self.asking.speech.word(title) }
        };
        let titles: Vec<String> = table.columns.iter().map(title).collect();
        let (mark, delimiter, end) =
            if self.open { ("", b',', Terminator::Any(b'\n')) } else { ("\u{feff}", b';', Terminator::CRLF) };
        let mut writer = WriterBuilder::new().delimiter(delimiter).terminator(end).from_writer(Vec::new());
        for line in std::iter::once(&titles).chain(&table.lines) {
            let cells = wanted.iter().filter_map(|at| Some((table.columns.get(*at)?, line.get(*at)?)));
            let written = |((code, _), cell): (&Column, &String)| {
                if self.open || PLACE.contains(code) { cell.clone() } else { text(cell) }
            };
            // Writing lines of equal length to memory cannot fail.
            writer.write_record(cells.map(written)).unwrap_or_default();
        }
        let bytes = writer.into_inner().unwrap_or_default();
        Ok(format!("{mark}{}", String::from_utf8_lossy(&bytes)))
    }
}

/// The first and the last day that a date may be.
fn bounds(date: Option<&Date>) -> [String; 2] {
    [date.and_then(Date::earliest), date.and_then(Date::latest)]
        .map(|day| day.map(|day| day.to_string()).unwrap_or_default())
}

/// A cell that no spreadsheet takes for a formula, nor for a date or a number that it is not.
fn text(cell: &str) -> String {
    if cell.starts_with(FORMULA) || is_mistaken(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// Whether it is figures and what stands between them, and neither a whole number nor a whole day.
fn is_mistaken(cell: &str) -> bool {
    let figures = cell.chars().all(|c| c.is_ascii_digit() || "-/.:, ".contains(c));
    let number = cell.parse::<u64>().is_ok_and(|number| number.to_string() == cell);
    let day = cell.parse::<crate::records::Day>().is_ok_and(|day| day.to_string() == cell);
    figures && cell.contains(|c: char| c.is_ascii_digit()) && !(number || day)
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
        told(name, summary, &json!({"date": "../2010", "what": "signed", "sources": ["s"]}))
    }

    fn told(name: &str, summary: &str, event: &serde_json::Value) -> Option<Dataset> {
        let file = json!({
            "format": "mosty/1", "updated": "2026-11-23",
            "cities": {"home": {"name": {"pl": "Dom"}, "country": "PL", "at": [53.1, 23.2]}},
            "sources": {"s": {"title": "Wykaz", "publisher": "Urząd", "lang": "pl", "kind": "official"}},
            "records": [{"id": "r", "kind": "partner", "type": "city", "country": "NL", "name": {"pl": name},
                         "summary": {"pl": summary}, "at": [-33.5, -70.25], "events": [event]}],
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
            ("2000-06", "'2000-06"),
            ("1-2", "'1-2"),
            ("007", "'007"),
            ("1992", "1992"),
        ] {
            let lines = cells(&dataset(name, "Zdanie.").unwrap());
            assert_eq!(lines[1][1], shown);
            assert_eq!(lines[0].len(), lines[1].len());
            assert_eq!(lines[1][9].replace('\u{a0}', " "), "najpóźniej w 2010 r.");
        }
    }

    #[test]
    fn places_south_and_west_are_numbers() {
        let lines = cells(&dataset("-70.25000", "Zdanie.").unwrap());
        assert_eq!(lines[1][1], "'-70.25000");
        assert_eq!([&lines[1][25], &lines[1][26]], ["-33.50000", "-70.25000"]);
    }

    #[test]
    fn what_ran_out_ended_with_its_term() {
        let signed = json!({"date": "2015-12-18", "what": "signed", "act": "cooperation-agreement",
                            "term": {"years": 5, "then": "ends"}, "sources": ["s"]});
        let dataset = told("Łuck", "Zdanie.", &signed).unwrap();
        let line = &cells(&dataset)[1];
        assert_eq!(line[17].replace('\u{a0}', " "), "18 grudnia 2020 r.");
        assert_eq!([&line[18], &line[19]], ["2020-12-18"; 2]);
        let (speech, tie) = (Speech::new(Lang::POLISH), dataset.record("r").unwrap());
        let day = Day::constant(2026, 11, 23);
        let how = crate::sheets::when_and_how(&speech, tie, "", day).unwrap().replace('\u{a0}', " ");
        assert_eq!(how, "18 grudnia 2020 r.: zakończona z upływem terminu");
        assert_eq!(crate::sheets::how(&speech, tie, "", day, 80), "zakończona z upływem terminu");
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
            for cell in lines[1].iter().take(25).chain(&lines[1][27..]).chain(&lines[0]) {
                prop_assert!(!cell.starts_with(FORMULA), "{}", cell);
            }
        }
    }
}
