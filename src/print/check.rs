//! Whether a file is sound: every fault with its place and its remedy, or what the file holds.

use schemars::JsonSchema;
use serde::Serialize;

use super::json::{Named, answer};
use crate::file::{Fault, Faults};
use crate::history::{Dataset, unread};
use crate::lang::Speech;
use crate::records::{Date, Text};
use crate::sheets::{Form, fault_said, faults};
use crate::text::clean;

/// The answer to a check: every fault, or what the sound file holds.
pub fn check(speech: &Speech, file: &str, read: &Result<Dataset, Faults>, format: Option<Form>) -> String {
    match read {
        _ if format == Some(Form::Json) => json(speech, file, read),
        Ok(dataset) => sound(speech, file, dataset),
        Err(found) => faults(speech, file, found),
    }
}

fn sound(speech: &Speech, file: &str, dataset: &Dataset) -> String {
    let number = |number: usize| speech.number(number as u64);
    let args = [
        ("file", clean::visible(file).into_owned().into()),
        ("records", number(dataset.records().len()).into()),
        ("events", number(events(dataset)).into()),
        ("sources", number(dataset.sources().len()).into()),
        ("date", speech.date(dataset.updated()).into()),
    ];
    let sound = speech.say("check-sound", &args) + "\n";
    let unread = unread(dataset).len();
    let args = [("n", unread.into()), ("number", number(unread).into())];
    if unread > 0 { sound + &speech.say("check-unread", &args) + "\n" } else { sound }
}

/// The answer of `check`.
#[derive(Serialize, JsonSchema)]
pub(super) struct Checked<'a> {
    /// The file.
    file: &'a str,
    /// Whether it is sound.
    sound: bool,
    /// What is wrong with it, the first hundred.
    faults: Vec<Wrong<'a>>,
    /// How many more faults there are.
    more: usize,
    /// How many records it has; only of a sound file.
    #[serde(skip_serializing_if = "Option::is_none")]
    records: Option<usize>,
    /// How many events they and the cities have; only of a sound file.
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<usize>,
    /// How many sources it has; only of a sound file.
    #[serde(skip_serializing_if = "Option::is_none")]
    sources: Option<usize>,
    /// Ids of the sources of a number of partners or of a change of state that nobody wrote down to have read; only
    /// of a sound file.
    #[serde(skip_serializing_if = "Option::is_none")]
    unread: Option<Vec<&'a Text>>,
    /// The day of the data; only of a sound file.
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<&'a Date>,
}

/// One fault.
#[derive(Serialize, JsonSchema)]
struct Wrong<'a> {
    /// Line, from 1.
    line: usize,
    /// Column in characters, from 1.
    column: usize,
    /// The place in the data, `records[3].events[1].date`; empty for the file as a whole.
    path: &'a str,
    /// What is wrong: the same in every language.
    code: &'static str,
    /// What is wrong and how to mend it, in the language of the answer.
    message: String,
}

impl Named for Checked<'_> {
    const NAME: &'static str = "check";
}

fn json(speech: &Speech, file: &str, read: &Result<Dataset, Faults>) -> String {
    let wrong = |fault: &'_ Fault| fault_said(speech, fault);
    let (found, dataset) = (read.as_ref().err(), read.as_ref().ok());
    let faults = found.iter().flat_map(|found| &found.first).map(|fault| Wrong {
        line: fault.line,
        column: fault.column,
        path: &fault.path,
        code: fault.kind.code(),
        message: wrong(fault),
    });
    answer(Checked {
        file,
        sound: read.is_ok(),
        faults: faults.collect(),
        more: found.map_or(0, |found| found.more),
        records: dataset.map(|dataset| dataset.records().len()),
        events: dataset.map(events),
        sources: dataset.map(|dataset| dataset.sources().len()),
        unread: dataset.map(unread),
        updated: dataset.map(Dataset::updated),
    })
}

fn events(dataset: &Dataset) -> usize {
    let ties = dataset.records().iter().map(|record| record.events.len());
    ties.chain(dataset.cities().values().map(|city| city.events.len())).sum()
}
