//! Whether a file is sound: every fault with its place and its remedy, or what the file holds.

use serde_json::{Value, json};

use super::json::print;
use crate::file::{Fault, Faults};
use crate::history::Dataset;
use crate::lang::Speech;
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
    speech.say("check-sound", &args) + "\n"
}

fn json(speech: &Speech, file: &str, read: &Result<Dataset, Faults>) -> String {
    let fault = |fault: &Fault| {
        json!({
            "line": fault.line,
            "column": fault.column,
            "path": fault.path,
            "code": fault.kind.code(),
            "message": fault_said(speech, fault),
        })
    };
    let found = read.as_ref().err();
    let faults: Vec<Value> = found.iter().flat_map(|found| &found.first).map(fault).collect();
    let more = found.map_or(0, |found| found.more);
    let mut value = json!({"file": file, "sound": read.is_ok(), "faults": faults, "more": more});
    if let (Ok(dataset), Value::Object(fields)) = (read, &mut value) {
        fields.insert("records".into(), json!(dataset.records().len()));
        fields.insert("events".into(), json!(events(dataset)));
        fields.insert("sources".into(), json!(dataset.sources().len()));
        fields.insert("updated".into(), json!(dataset.updated()));
    }
    print(&value)
}

fn events(dataset: &Dataset) -> usize {
    let ties = dataset.records().iter().map(|record| record.events.len());
    ties.chain(dataset.cities().values().map(|city| city.events.len())).sum()
}
