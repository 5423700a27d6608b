//! What a person sees on the screen, as a file, and the data themselves as one. Nothing is written to a disk
//! here.

use crate::history::Dataset;
use crate::lang::Speech;
use crate::sheets::{Asking, Form, Saving, Sheet, Told};

use super::{markdown, plain};

/// The name of a file that is to be saved, and what it holds.
#[must_use]
pub fn export(saving: &Saving) -> (String, String) {
    let Saving { export, archive, lang, day, as_of, rows, query } = saving;
    let speech = &Speech::new(*lang);
    let asking = Asking { as_of: *as_of, ..Asking::new(archive, speech, *day) };
    let list = || asking.rows(&asking.shown(rows, query), export.form).text;
    let text = match (&export.told, export.form) {
        (Told::Answer(_), Form::Plain) if export.is_list() => format!("{}\n{}", heading(&asking), list()),
        (Told::Answer(_), _) if export.is_list() => list(),
        // A calendar and a table of anniversaries are of all records, a sheet is of those that the screen asks about.
        (Told::Answer(question), form @ (Form::Calendar | Form::Csv)) => asking.answer(question, form).text,
        (Told::Answer(question), form) => Asking { among: Some(rows), ..asking }.answer(question, form).text,
        (Told::Page { heading, sheet }, form) => page(&asking, heading, sheet, form),
    };
    (export.file_name(speech, *day), text)
}

/// A page that answers no question.
fn page(asking: &Asking<'_>, heading: &str, sheet: &Sheet, form: Form) -> String {
    match form {
        Form::Markdown => markdown::sheet(asking, heading, sheet),
        _ => format!("{heading}\n{}", plain::sheet(asking, sheet)),
    }
}

/// Which city, which day, and the day of the data: a file is read where no screen says so.
fn heading(asking: &Asking<'_>) -> String {
    let speech = asking.speech;
    let city = asking.dataset.city().map(|city| city.name.get(speech.lang().codes())).unwrap_or_default();
    let (today, data) = (speech.day(asking.day), speech.date(asking.dataset.updated()));
    let title = speech.say("title", &[("city", city.into())]);
    format!("{title}\n{}\n", speech.say("title-day", &[("day", today.into()), ("date", data.into())]))
}

/// The data as a file in the format that they were read in: what the reading kept, and nothing else.
#[must_use]
pub fn file(dataset: &Dataset) -> String {
    // A file consists of text, numbers and lists: nothing that JSON could not hold.
    serde_json::to_string_pretty(&dataset.to_file()).unwrap_or_default() + "\n"
}
