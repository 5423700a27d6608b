//! Whether a file is sound: every fault with its place and its remedy, or what the file holds.

use crate::lang::Speech;
use crate::records::{Dataset, Fault};
use crate::text::clean;

/// A line for each fault: file, line, column, path, then what was found, what was expected and
/// how to mend it.
pub fn faults(speech: &Speech, file: &str, faults: &[Fault]) -> String {
    let file = clean::visible(file);
    let mut text = String::new();
    for fault in faults {
        let place =
            if fault.path.is_empty() { String::new() } else { format!(" {}:", clean::visible(&fault.path)) };
        text.push_str(&format!("{file}:{}:{}:{place} {}\n", fault.line, fault.column, say(speech, fault)));
    }
    text.push_str(&speech.say("check-faults", &[("n", faults.len().into())]));
    text.push('\n');
    text
}

fn say(speech: &Speech, fault: &Fault) -> String {
    let args = fault.kind.args();
    let args: Vec<_> = args.into_iter().map(|(name, value)| (name, value.into())).collect();
    speech.say(&format!("fault-{}", fault.kind.code()), &args)
}

/// What a sound file holds.
pub fn sound(speech: &Speech, file: &str, dataset: &Dataset) -> String {
    let number = |number: usize| speech.number(number as u64);
    let events: usize = dataset.records().iter().map(|record| record.events.len()).sum::<usize>()
        + dataset.cities().values().map(|city| city.events.len()).sum::<usize>();
    let args = [
        ("file", clean::visible(file).into_owned().into()),
        ("records", number(dataset.records().len()).into()),
        ("events", number(events).into()),
        ("sources", number(dataset.file().sources.len()).into()),
        ("date", speech.date(dataset.updated()).into()),
    ];
    speech.say("check-sound", &args) + "\n"
}
