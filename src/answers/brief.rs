//! One page on a record. In print it is a page in either form: lines of at most eighty columns, for
//! paper. For other programs it is the record itself, as `show` gives it.

use super::{Context, Format, Subject, json, table};
use crate::app::sheet;

impl Context<'_> {
    /// The page on the record with this id or name, with what is for the office only if that was
    /// asked for; `None` when there is no such record.
    pub fn brief(&self, id: &str, internal: bool, format: Format) -> Option<String> {
        let Subject::Record(record) = self.subject(id)? else { return None };
        let columns = match format {
            Format::Json => return Some(json::whole(self, record)),
            Format::Plain | Format::Csv => sheet::COLUMNS,
            Format::Table => self.columns.min(sheet::COLUMNS),
        };
        let page = sheet::brief(self.dataset, record, self.speech, self.day, internal);
        Some(table::whole(&page, columns))
    }
}
