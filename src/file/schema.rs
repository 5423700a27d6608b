//! The schema of the format for editors, generated from its types. What a type cannot say stands in `check`.

use serde_json::Value;

use crate::records::File;

/// The schema as the text of a file.
pub fn schema() -> String {
    format!("{:#}\n", value())
}

/// The same as data.
pub(super) fn value() -> Value {
    schemars::schema_for!(File).to_value()
}
