//! One page on a record. In print it is a page in either form: lines of at most eighty columns, for
//! paper. For other programs it is the record itself, as `show` gives it.

use super::{Format, json, table};
use crate::sheets;
use crate::sheets::{Asking, Subject};

impl Asking<'_> {
    /// The page on the record with this id or name, with what is for the office only if that was
    /// asked for; `None` when there is no such record.
    pub fn brief(&self, id: &str, internal: bool, format: Format) -> Option<String> {
        let Subject::Record(record) = self.subject(id)? else { return None };
        let columns = match format {
            Format::Json => return Some(json::whole(self, record)),
            Format::Plain | Format::Csv => sheets::COLUMNS,
            Format::Table => self.columns.min(sheets::COLUMNS),
        };
        let page = sheets::brief(self.dataset, record, self.speech, self.day, internal);
        Some(table::whole(&page, columns))
    }
}
