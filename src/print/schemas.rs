//! The schemas of the answers for other programs, made from their types.

use schemars::{JsonSchema, generate::SchemaSettings};

use super::check::Checked;
use super::doctor::Diagnosis;
use super::json::{self, Named, VERSION, file_name};

/// The name and the text of each schema.
#[must_use]
pub fn schemas() -> Vec<(String, String)> {
    vec![
        schema::<json::ties::ListedTie<'static>>(),
        schema::<json::ties::Whole<'static>>(),
        schema::<json::ties::Home<'static>>(),
        schema::<json::ties::Far<'static>>(),
        schema::<json::stats::Numbers<'static>>(),
        schema::<json::events::Story<'static>>(),
        schema::<json::events::Stretch<'static>>(),
        schema::<json::events::Years<'static>>(),
        schema::<json::sources::KnownSource<'static>>(),
        schema::<Checked<'static>>(),
        schema::<Diagnosis>(),
    ]
}

fn schema<T: Named + JsonSchema>() -> (String, String) {
    // As it is written, with all that an answer holds.
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    if let Some(fields) = schema.get_mut("properties").and_then(serde_json::Value::as_object_mut) {
        let name =
            serde_json::json!({"description": "The name of this schema.", "const": file_name(T::NAME)});
        let version = serde_json::json!({"description": "The version of the answer.", "const": VERSION});
        fields.insert("$schema".to_owned(), name);
        fields.insert("version".to_owned(), version);
    }
    (file_name(T::NAME), format!("{schema:#}\n"))
}
