//! What a person sees on the screen, as a file, and the data themselves as one.

use super::{Context, Format};
use crate::app::{Export, ListFile, Model, YearFile};
use crate::history::Dataset;

/// The name of the file and what it holds, told as the screen tells it now.
#[must_use]
pub fn export(model: &Model, export: Export) -> (String, Vec<u8>) {
    let (dataset, speech, day) = (model.dataset(), model.speech(), model.day());
    let context = Context { dataset, speech, day, as_of: model.is_as_of(), columns: 80 };
    let query = model.reading();
    let text = match export {
        Export::List(ListFile::Csv) => context.shown(model.rows(), query, Format::Csv),
        Export::Anniversaries(YearFile::Calendar) => context.calendar(None).0,
        Export::Anniversaries(YearFile::Csv) => context.anniversaries(day.year(), Format::Csv),
        Export::List(ListFile::Json) => context.shown(model.rows(), query, Format::Json),
        Export::List(ListFile::Text) => {
            format!("{}\n{}", heading(model), context.shown(model.rows(), query, Format::Plain))
        }
    };
    (export.file_name(speech, day), text.into_bytes())
}

/// Which city, which day, and the day of the data: a file is read where no screen says so.
fn heading(model: &Model) -> String {
    let speech = model.speech();
    let city = model.dataset().city().map(|city| city.name.get(speech.lang().code())).unwrap_or_default();
    let (today, data) = (speech.day(model.day()), speech.date(model.dataset().updated()));
    let title = speech.say("title", &[("city", city.into())]);
    format!("{title}\n{}\n", speech.say("title-day", &[("day", today.into()), ("date", data.into())]))
}

/// The data as a file in the format that they were read in: what the reading kept, and nothing else.
#[must_use]
pub fn file(dataset: &Dataset) -> String {
    // A file consists of text, numbers and lists: nothing that JSON could not hold.
    serde_json::to_string_pretty(&dataset.to_file()).unwrap_or_default() + "\n"
}
