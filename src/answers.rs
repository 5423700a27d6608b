//! Without a screen: the same answers in print, for pipes, screen readers and other programs.
//!
//! Pure: an answer is text. Who prints it, and where, is for `main`.

mod brief;
mod calendar;
mod check;
mod csv;
mod doctor;
mod events;
mod export;
mod json;
mod plain;
mod sources;
mod stats;
mod table;
pub mod talk;

pub use check::{check, faults};
pub use doctor::{Place, doctor};
pub use export::{export, file};

use crate::app::distance::{away, partners};
use crate::app::{self, Rows, Section, Showing, Sort, sheet, tongue};
use crate::history::{Dataset, Tie};
use crate::lang::Speech;
use crate::records::{City, Day, Text};
use crate::search::{Aspect, Found, Hit, Index, Reading, Search, Vocabulary};
use crate::text::fold::fold;

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Columns, for a terminal.
    Table,
    /// One fact a line, the label before it, for pipes and screen readers.
    Plain,
    /// JSON, for other programs.
    Json,
    /// A table for spreadsheets. Not every answer is one.
    Csv,
}

/// What an answer is told from.
pub struct Context<'a> {
    /// The records.
    pub dataset: &'a Dataset,
    /// The language.
    pub speech: &'a Speech,
    /// The day that it is told for.
    pub day: Day,
    /// Whether that day was asked for, so that lists show only what may have been there on it.
    pub as_of: bool,
    /// The columns of the terminal.
    pub columns: usize,
}

/// A record in an answer, and how a query found it.
pub(crate) struct Row<'a> {
    record: &'a Tie,
    hit: Option<Hit>,
    query: &'a str,
    /// What the query asked about, to be told beside each row.
    about: About,
}

/// What a list holds: its rows, and the parts that they make.
pub(crate) struct Listed<'a> {
    rows: Vec<Row<'a>>,
    sections: Vec<Section>,
}

/// What is told beside the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum About {
    #[default]
    Nothing,
    /// All rows are in one state: how they came into it.
    How,
    /// Terms: until when.
    Term,
}

impl About {
    fn of(reading: &Reading) -> Self {
        match reading.filter.told_by_how() {
            Some(_) => Self::How,
            None if reading.asks_for(Aspect::Term) => Self::Term,
            None => Self::Nothing,
        }
    }

    /// The name of the message that is its label, and what there is to tell of a record.
    fn tell(self, context: &Context<'_>, record: &Tie) -> Option<(&'static str, String)> {
        let standing = record.standing(context.day);
        let runs_on = || standing.runs_on.map(|_| context.speech.word("standing-runs-on"));
        match self {
            Self::Nothing => None,
            Self::How => Some(("column-how", sheet::when_and_how(context.speech, record, standing)?)),
            Self::Term => {
                let until = sheet::until(context.speech, record, context.day)?;
                Some((
                    "label-term",
                    [Some(until), runs_on()].into_iter().flatten().collect::<Vec<_>>().join(". "),
                ))
            }
        }
    }
}

/// What can be shown whole.
enum Subject<'a> {
    Record(&'a Tie),
    /// A home city with its id.
    City(&'a Text, &'a City),
}

impl<'a> Subject<'a> {
    fn city((id, city): (&'a Text, &'a City)) -> Self {
        Self::City(id, city)
    }
}

/// The head of the part of the list that begins with a row, if one does.
fn head(sections: &[Section], row: usize, speech: &Speech) -> Option<String> {
    let section = sections.iter().find(|section| section.start == row)?;
    Some(sheet::section(speech, *section))
}

impl Context<'_> {
    /// All records in the order of the list.
    pub fn list(&self, sort: Sort, format: Format) -> String {
        self.rows(&self.all(&self.order(sort), About::Nothing), format)
    }

    /// The records that the list of a screen shows, hits of its query or all.
    fn shown(&self, rows: &Rows, reading: &Reading, format: Format) -> String {
        let (about, query) = (About::of(reading), reading.typed.as_str());
        if rows.found().is_none() {
            return self.rows(&self.all(rows, about), format);
        }
        // The screen has ranked only as many as it shows.
        let found = Search::new(app::index(self.dataset)).run(query, rows.ranks(), rows.len());
        self.rows(&self.hits(found, query, about), format)
    }

    fn hits<'a>(&'a self, found: Found, query: &'a str, about: About) -> Listed<'a> {
        let row = |hit: Hit| {
            let record = self.dataset.records().get(hit.record)?;
            Some(Row { record, hit: Some(hit), query, about })
        };
        Listed { rows: found.hits.into_iter().filter_map(row).collect(), sections: Vec::new() }
    }

    fn all(&self, rows: &Rows, about: About) -> Listed<'_> {
        let records = (0..rows.len()).filter_map(|row| self.dataset.records().get(rows.record(row)?));
        let records = records.map(|record| Row { record, hit: None, query: "", about });
        Listed { rows: records.collect(), sections: rows.sections().to_vec() }
    }

    /// The records that a query finds: the best first, or where it asks by filters alone those that
    /// they leave, in the order of the list. `None` when there are none; an error says what of the
    /// query cannot be understood.
    pub fn find(
        &self,
        query: &str,
        index: Index,
        vocabulary: &Vocabulary,
        sort: Sort,
        format: Format,
    ) -> Result<Option<String>, String> {
        let listed = self.sought(query, &mut Search::new(index), vocabulary, sort)?;
        Ok((!listed.rows.is_empty()).then(|| self.rows(&listed, format)))
    }

    /// The same as rows, none where nothing is found.
    fn sought<'a>(
        &'a self,
        query: &'a str,
        search: &mut Search,
        vocabulary: &Vocabulary,
        sort: Sort,
    ) -> Result<Listed<'a>, String> {
        let reading = self.read(query, vocabulary)?;
        let kept = search.keep(&reading, vocabulary, self.dataset, self.day);
        let filtered = kept.is_some();
        let mut rows = self.order(sort);
        rows.keep(kept);
        rows.pick(self.dataset, self.showing(self.as_of && !reading.asks_for(Aspect::State)));
        let about = About::of(&reading);
        if filtered && Search::is_blank(query) {
            return Ok(self.all(&rows, about));
        }
        let found = search.run(query, rows.ranks(), rows.ranks().len());
        Ok(self.hits(found, query, about))
    }

    /// The records that a query asks about, by their places in the dataset, in its order: all for an
    /// empty one. An error says what of it cannot be understood.
    pub fn asked(&self, query: &str, index: Index, vocabulary: &Vocabulary) -> Result<Vec<usize>, String> {
        let reading = self.read(query, vocabulary)?;
        let mut search = Search::new(index);
        let mut rows = self.order(Sort::default());
        rows.keep(search.keep(&reading, vocabulary, self.dataset, self.day));
        rows.pick(self.dataset, self.showing(false));
        if !Search::is_blank(query) {
            rows.show(Some(search.run(query, rows.ranks(), 0)));
        }
        Ok(rows.asked())
    }

    fn read(&self, query: &str, vocabulary: &Vocabulary) -> Result<Reading, String> {
        let reading = Reading::new(query, vocabulary, tongue(self.speech));
        if reading.faults.is_empty() {
            return Ok(reading);
        }
        let said = reading.faults.iter().map(|fault| sheet::misread(self.speech, vocabulary, fault));
        Err(said.collect::<Vec<_>>().join("\n"))
    }

    /// Everything about what has this id, or else about the only record or city with this name in
    /// any language; `None` when there is none.
    pub fn show(&self, id: &str, format: Format) -> Option<String> {
        let (dataset, speech) = (self.dataset, self.speech);
        let subject = self.subject(id)?;
        if format == Format::Json {
            return Some(match subject {
                Subject::Record(record) => json::whole(self, record),
                Subject::City(id, city) => json::city(self, id, city),
            });
        }
        let (id, sheet) = match subject {
            Subject::Record(record) => (&record.id, sheet::record(dataset, record, speech, self.day)),
            Subject::City(id, city) => (id, sheet::city(dataset, city, speech, self.day)),
        };
        Some(match format {
            Format::Table => table::whole(&sheet, self.columns),
            _ => plain::whole(self, id, &sheet),
        })
    }

    /// How far away the partners are, from the nearest to the farthest; `None` when the data give
    /// no places.
    pub fn distances(&self, format: Format) -> Option<String> {
        let partners = partners(self.dataset);
        let away = away(self.dataset, &partners, self.day);
        let sheet = || sheet::distances(self.dataset, &partners, self.speech, self.day, usize::MAX);
        (!away.is_empty()).then(|| match format {
            Format::Json => json::distances(self, &away),
            Format::Plain | Format::Csv => plain::sheet(self, &sheet()),
            Format::Table => table::whole(&sheet(), self.columns),
        })
    }

    fn subject(&self, id: &str) -> Option<Subject<'_>> {
        let wanted = fold(id);
        let is = |name: &str| fold(name) == wanted;
        let (dataset, cities) = (self.dataset, self.dataset.cities());
        let mut records = dataset.records().iter().filter(|record| {
            record.name.iter().any(|(_, name)| is(name)) || record.aliases.iter().any(|name| is(name))
        });
        let by_id = dataset.record(id).map(Subject::Record);
        let by_id = by_id.or_else(|| cities.iter().find(|(key, _)| ***key == *id).map(Subject::city));
        let by_name = || records.next().filter(|_| records.next().is_none()).map(Subject::Record);
        let home = || cities.iter().find(|(_, city)| city.name.iter().any(|(_, name)| is(name)));
        by_id.or_else(by_name).or_else(|| home().map(Subject::city))
    }

    fn rows(&self, listed: &Listed<'_>, format: Format) -> String {
        let Listed { rows, sections } = listed;
        let list = match format {
            Format::Json => return json::rows(self, rows),
            Format::Csv => return csv::rows(self, rows),
            Format::Plain => plain::rows(self, rows, sections),
            Format::Table => table::rows(self, rows, sections),
        };
        // Who files a print must see of which day it tells.
        let date = self.speech.date(self.dataset.updated());
        let args = [("day", self.speech.day(self.day).into()), ("date", date.into())];
        format!("{list}\n{}\n", self.speech.say("brief-foot", &args))
    }

    fn showing(&self, asked: bool) -> Showing {
        Showing { day: self.day, asked, sure: false, guest: None }
    }

    /// The records in the order of the list.
    fn order(&self, sort: Sort) -> Rows {
        let mut rows = Rows::new(self.dataset, self.speech);
        rows.sort(self.dataset, self.speech, self.day, sort, false);
        rows.pick(self.dataset, self.showing(self.as_of));
        rows
    }
}
