//! Without a screen: the same answers in print, for pipes, screen readers and other programs.
//!
//! Pure: an answer is text. Who prints it, and where, is for `shell::errand`. What is said of the records is
//! for `sheets` to decide; here only how it is written.

mod calendar;
mod check;
mod csv;
mod doctor;
mod export;
mod json;
mod lack;
mod markdown;
mod missing;
mod plain;
mod schemas;
mod table;

pub use check::check;
pub use doctor::{Surroundings, doctor};
pub use export::{export, file};
pub use lack::Lack;
pub use plain::lines;
pub use schemas::schemas;

use crate::history::{away, partners};
use crate::search::{Reading, Search};
use crate::sheets::{Asking, COLUMNS, Form, Listed, Narrowed, Question, Sheet, Sort, Subject, before_all};
use crate::text::clean;

/// An answer in print.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// For standard output.
    pub text: String,
    /// What there is to say besides, for a person.
    pub remark: Option<String>,
    /// What came of the question.
    pub outcome: Status,
}

/// What came of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is answered.
    Answered,
    /// There is nothing of what was asked for.
    Nothing,
    /// It could not be understood.
    Misunderstood,
}

impl Answer {
    fn of(text: String) -> Self {
        Self { text, remark: None, outcome: Status::Answered }
    }

    fn nothing(remark: String) -> Self {
        Self { text: String::new(), remark: Some(remark), outcome: Status::Nothing }
    }

    /// That there is nothing. Programs get their empty array, and a table its headings, all the same.
    fn with_nothing(self, remark: String, form: Form) -> Self {
        if self.outcome == Status::Misunderstood {
            return self;
        }
        let data = matches!(form, Form::Json | Form::Csv | Form::OpenCsv);
        Self { text: if data { self.text } else { String::new() }, ..Self::nothing(remark) }
    }

    fn misunderstood(remark: String) -> Self {
        Self { text: String::new(), remark: Some(remark), outcome: Status::Misunderstood }
    }
}

impl Asking<'_> {
    /// The answer to a question in a form that can hold it; where it cannot, as plain text.
    pub fn answer(&self, question: &Question, form: Form) -> Answer {
        match question {
            Question::List { query, sort } => self.on_day_of(query).list(query, *sort, form),
            Question::Numbers { query, .. } | Question::Events { query }
                if !query.is_empty() && self.among.is_none() =>
            {
                let of_events = matches!(question, Question::Events { .. });
                let asking = if of_events { Asking { ..*self } } else { self.on_day_of(query) };
                let Narrowed { rows, filter, remark } = match asking.narrowed(query, of_events) {
                    Ok(narrowed) => narrowed,
                    Err(faults) => return Answer::misunderstood(faults),
                };
                let told = of_events.then_some(&filter);
                let answer = Asking { among: Some(&rows), told, ..asking }.answer(question, form);
                if of_events && rows.asked().is_empty() {
                    return self.nothing(query, answer, form);
                }
                Answer { remark: answer.remark.or(remark), ..answer }
            }
            Question::Changes { from, to } => match to {
                Some(to) if from.start() > to.end() => self.backwards(*from.start(), *to.end()),
                None if *from.start() > self.day => self.backwards(*from.start(), self.day),
                _ => self.told(question, form),
            },
            Question::Anniversaries(year) if form == Form::Calendar => {
                let (text, remark) = self.calendar(*year);
                Answer { remark, ..Answer::of(text) }
            }
            Question::Distances if away(self.dataset, &partners(self.dataset), self.day).is_empty() => {
                self.told(question, form).with_nothing(self.speech.word("distances-none"), form)
            }
            _ => self.told(question, form),
        }
    }

    /// The answer that a sheet is, or the same as data.
    fn told(&self, question: &Question, form: Form) -> Answer {
        if let (Form::Csv | Form::OpenCsv, Some(table)) = (form, csv::table(self, question, form)) {
            return table.map_or_else(Answer::misunderstood, Answer::of);
        }
        let data = if form == Form::Json { self.data(question) } else { None };
        let text = data.or_else(|| Some(self.written(question, &self.sheet(question)?, form)));
        text.map_or_else(|| Answer::nothing(self.missing(question)), Answer::of)
    }

    fn written(&self, question: &Question, sheet: &Sheet, form: Form) -> String {
        match (question, form) {
            // A page for paper is a page in either form.
            (_, Form::Markdown) => markdown::sheet(self, &self.speech.word(question.heading()), sheet),
            (Question::Brief { .. }, Form::Table) => table::whole(sheet, self.columns.min(COLUMNS)),
            (Question::Brief { .. }, _) => table::whole(sheet, COLUMNS),
            (_, Form::Table) => table::whole(sheet, self.columns),
            (Question::Show(id), _) => plain::whole(self, self.id(id), sheet),
            // These tell the day of the data themselves.
            (Question::Numbers { .. } | Question::Sources | Question::Source(_), _) => {
                plain::lines(sheet).join("\n") + "\n"
            }
            _ => plain::sheet(self, sheet),
        }
    }

    /// The answer as data; none where there is none.
    fn data(&self, question: &Question) -> Option<String> {
        match question {
            Question::Show(id) | Question::Brief { id, .. } => match (self.subject(id)?, question) {
                (Subject::Record(_, record), _) => Some(json::ties::whole(self, record)),
                (Subject::City(id, city), Question::Show(_)) => Some(json::ties::city(self, id, city)),
                (Subject::City(..), _) => None,
            },
            Question::Distances => {
                Some(json::ties::distances(self, &away(self.dataset, &partners(self.dataset), self.day)))
            }
            Question::Numbers { rule, names, .. } => Some(self.figures(&self.placed(), *rule, *names)),
            Question::Anniversaries(year) => Some(self.years(year.unwrap_or(self.day.year()))),
            Question::Changes { from, to } => {
                let until = to.as_ref().map_or(self.day, |to| *to.end());
                Some(self.news(from, until))
            }
            Question::Events { .. } => Some(self.all_events()),
            Question::Sources => Some(self.all_sources()),
            Question::Source(id) => Some(self.one_source(id)?),
            Question::City(id) => {
                let (id, city) = self.dataset.cities().get_key_value(id.as_str())?;
                Some(json::ties::city(self, id, city))
            }
            Question::List { .. } | Question::Memberships | Question::Year | Question::Plain => None,
        }
    }

    fn list(&self, query: &str, sort: Sort, form: Form) -> Answer {
        if query.is_empty() {
            return self.rows(&self.listed(&self.order(sort), &Reading::default()), form);
        }
        match self.sought(query, &mut Search::default(), sort) {
            Err(faults) => Answer::misunderstood(faults),
            Ok(listed) if listed.rows.is_empty() => {
                let answer = self.rows(&listed, form);
                match listed.remark {
                    Some(remark) => answer.with_nothing(remark, form),
                    None => self.nothing(query, answer, form),
                }
            }
            Ok(listed) => {
                let answer = self.rows(&listed, form);
                let remark = answer.remark.or_else(|| listed.remark.clone());
                Answer { remark, ..answer }
            }
        }
    }

    /// That a query finds nothing.
    fn nothing(&self, query: &str, empty: Answer, form: Form) -> Answer {
        let query = clean::visible(query).into_owned();
        empty.with_nothing(self.speech.say("answer-nothing", &[("text", query.into())]), form)
    }

    /// The id of what is called so.
    fn id<'a>(&'a self, name: &'a str) -> &'a str {
        match self.subject(name) {
            Some(Subject::Record(_, record)) => &record.id,
            Some(Subject::City(id, _)) => id,
            None => name,
        }
    }

    fn rows(&self, listed: &Listed<'_>, form: Form) -> Answer {
        let Listed { rows, heads, whole, .. } = listed;
        let before = before_all(self.archive, self.speech, self.day).filter(|_| rows.is_empty());
        let list = match form {
            Form::Json => return Answer::of(json::ties::rows(self, rows)),
            Form::Csv | Form::OpenCsv => {
                // Who counts the lines counts answers.
                let whole = rows.get(..*whole).filter(|whole| !whole.is_empty()).unwrap_or(rows);
                return csv::rows(self, whole, form).map_or_else(Answer::misunderstood, Answer::of);
            }
            _ if before.is_some() => before.unwrap_or_default() + "\n",
            Form::Table => table::rows(self, rows, heads),
            Form::Plain | Form::Calendar | Form::Markdown => plain::rows(self, rows, heads),
        };
        // Who files a print must see of which day it tells.
        let date = self.speech.date(self.dataset.updated());
        let args = [("day", self.speech.day(self.day).into()), ("date", date.into())];
        Answer::of(format!("{list}\n{}\n", self.speech.say("brief-foot", &args)))
    }
}
