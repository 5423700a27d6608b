//! The shape of a file: the JSON Schema of the types, brought into a form that text can be held
//! against. Made from the schema that editors are given, so the two cannot say different things.

use std::sync::OnceLock;

use serde_json::{Value, json};

use super::schema;

/// What may stand at one place of a file.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// Text without hostile characters.
    Text,
    /// A partial date.
    Date,
    /// A word of a vocabulary.
    Word(Vec<String>),
    /// Any number within bounds.
    Number(f64, f64),
    /// A whole number within bounds.
    Integer(i128, i128),
    /// True or false.
    Bool,
    /// A list, perhaps of a fixed length.
    List(Box<Shape>, Option<usize>),
    /// Entries by id.
    Map(Box<Shape>),
    /// An object with known fields.
    Object(Vec<Member>),
    /// Text alone, or an object that says more.
    TextOr(Box<Shape>),
}

/// A field of an object.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) required: bool,
    /// `null` does for leaving it out.
    pub(super) nullable: bool,
    pub(super) shape: Shape,
}

impl Shape {
    /// The shape of a whole file. None only if the schema says something that this file does not
    /// know how to read, which a test rules out.
    pub(super) fn of_file() -> Option<&'static Shape> {
        static SHAPE: OnceLock<Option<Shape>> = OnceLock::new();
        SHAPE.get_or_init(|| read(&schema::value(), &schema::value()).map(|(shape, _)| shape)).as_ref()
    }

    /// A value of this shape that says as little as can be: it takes the place of a faulty one, so
    /// that the rules can go on to look at the rest.
    pub(super) fn filler(&self) -> Value {
        match self {
            Self::Text | Self::TextOr(_) => json!("∅"),
            // No event is later than this: it stands in for the day of the data.
            Self::Date => json!("9999"),
            // The vocabularies end with the word that says least.
            Self::Word(words) => json!(words.last()),
            Self::Number(..) => json!(0.0),
            Self::Integer(..) => json!(1),
            Self::Bool => json!(false),
            Self::List(item, length) => Value::Array(vec![item.filler(); length.unwrap_or(0)]),
            Self::Map(_) => json!({}),
            Self::Object(fields) => fields
                .iter()
                .filter(|field| field.required)
                .map(|field| (field.name.clone(), field.shape.filler()))
                .collect(),
        }
    }
}

/// The shape that a schema describes, and whether `null` does as well.
fn read(schema: &Value, root: &Value) -> Option<(Shape, bool)> {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return read(root.pointer(target.strip_prefix('#')?)?, root);
    }
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
        let is_null = |choice: &&Value| choice.get("type").and_then(Value::as_str) == Some("null");
        let nullable = choices.iter().any(|choice| is_null(&choice));
        let choices = choices.iter().filter(|choice| !is_null(choice)).map(|choice| read(choice, root));
        let shape = match <[Shape; 2]>::try_from(
            choices.map(|choice| Some(choice?.0)).collect::<Option<Vec<_>>>()?,
        ) {
            Ok([more @ Shape::Object(_), Shape::Text]) => Shape::TextOr(Box::new(more)),
            Ok(_) => return None,
            Err(one) => <[Shape; 1]>::try_from(one).ok().map(|[one]| one)?,
        };
        return Some((shape, nullable));
    }
    if let Some(choices) = schema.get("oneOf").and_then(Value::as_array) {
        let word = |choice: &Value| choice.get("const").and_then(Value::as_str).map(str::to_owned);
        return Some((Shape::Word(choices.iter().map(word).collect::<Option<_>>()?), false));
    }
    let (name, nullable) = match schema.get("type")? {
        Value::String(name) => (name.as_str(), false),
        Value::Array(names) => (
            names.iter().filter_map(Value::as_str).find(|name| *name != "null")?,
            names.contains(&json!("null")),
        ),
        _ => return None,
    };
    let bound = |key: &str, or: i128| schema.get(key).and_then(Value::as_i64).map_or(or, i128::from);
    let format = schema.get("format").and_then(Value::as_str);
    let shape = match (name, format) {
        ("string", Some("edtf")) => Shape::Date,
        ("string", Some("text")) => Shape::Text,
        ("string", None) => {
            let word = |word: &Value| word.as_str().map(str::to_owned);
            Shape::Word(schema.get("enum")?.as_array()?.iter().map(word).collect::<Option<_>>()?)
        }
        ("integer", _) => {
            Shape::Integer(bound("minimum", i64::MIN.into()), bound("maximum", i64::MAX.into()))
        }
        ("number", _) => {
            let bound = |key: &str, or: f64| schema.get(key).and_then(Value::as_f64).unwrap_or(or);
            Shape::Number(bound("minimum", f64::MIN), bound("maximum", f64::MAX))
        }
        ("boolean", _) => Shape::Bool,
        ("array", _) => {
            let (least, most) = (schema.get("minItems"), schema.get("maxItems"));
            let fixed = most.filter(|most| least == Some(most)).and_then(Value::as_u64);
            let item = read(schema.get("items")?, root)?.0;
            Shape::List(Box::new(item), fixed.and_then(|length| usize::try_from(length).ok()))
        }
        ("object", _) => object(schema, root)?,
        _ => return None,
    };
    Some((shape, nullable))
}

fn object(schema: &Value, root: &Value) -> Option<Shape> {
    let Some(fields) = schema.get("properties").and_then(Value::as_object) else {
        return Some(Shape::Map(Box::new(read(schema.get("additionalProperties")?, root)?.0)));
    };
    let required = schema.get("required").and_then(Value::as_array);
    let field = |(name, schema): (&String, &Value)| {
        let (shape, nullable) = read(schema, root)?;
        let required = required.is_some_and(|names| names.iter().any(|known| known == name));
        Some(Member { name: name.clone(), required, nullable, shape })
    };
    Some(Shape::Object(fields.iter().map(field).collect::<Option<_>>()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_schema_is_understood() {
        let Some(Shape::Object(fields)) = Shape::of_file() else { panic!("the schema says something new") };
        let needed: Vec<_> = fields.iter().filter(|field| field.required).map(|field| &*field.name).collect();
        assert_eq!(needed, ["cities", "format", "records", "sources", "updated"]);
    }

    #[test]
    fn fillers_can_be_read() {
        let filler = Shape::of_file().unwrap().filler();
        serde_json::from_value::<crate::records::File>(filler).unwrap();
    }
}
