//! The words of filters: which fields a person may ask about, under which names, and the words for
//! the values of each. Search knows no languages: whoever makes a vocabulary brings the words, of
//! each language apart, and the first of them is what a completion writes; and a reader of days in words.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use strsim::osa_distance;
use strum::VariantArray as _;

use super::days::DayReader;
use super::value::{Aspect, Value};
use super::write;
use crate::history::Dataset;
use crate::records::Text;
use crate::text::fold::fold;

/// Something with its words.
#[derive(Clone, Debug)]
struct Known<T> {
    thing: T,
    forms: Vec<Form>,
}

/// A word for something.
#[derive(Clone, Debug)]
struct Form {
    /// The number of its language; none for what is the same in all.
    lang: Option<usize>,
    text: Box<str>,
    folded: Box<str>,
}

impl<T> Known<T> {
    /// With the words of each language.
    fn new(thing: T, words: Vec<Vec<String>>) -> Self {
        let form = |lang: usize, text: String| Form {
            lang: Some(lang),
            folded: fold(&text).into(),
            text: text.into(),
        };
        let forms = words.into_iter().enumerate();
        let forms = forms.flat_map(|(lang, words)| words.into_iter().map(move |text| form(lang, text)));
        Self { thing, forms: forms.collect() }
    }

    fn is(&self, folded: &str) -> bool {
        self.forms.iter().any(|form| *form.folded == *folded)
    }

    fn begins(&self, folded: &str) -> bool {
        self.forms.iter().any(|form| form.folded.starts_with(folded))
    }

    /// The word that a person of this language would write.
    fn word(&self, lang: usize) -> &str {
        let own = self.forms.iter().find(|form| form.lang.is_none_or(|of| of == lang));
        own.or(self.forms.first()).map_or("", |form| &form.text)
    }
}

/// The words of something in each language, the languages in the same order throughout.
pub type Wordings<T> = fn(&T) -> Vec<Vec<String>>;

/// The fields, their names and the words for their values; put together when the first of them is
/// asked for, for most queries are words alone.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    sources: BTreeSet<Text>,
    names: Wordings<Aspect>,
    words: Wordings<Value>,
    days: DayReader,
    aspects: OnceLock<Vec<Known<Aspect>>>,
    values: OnceLock<Vec<Known<Value>>>,
}

impl Vocabulary {
    /// Of a dataset, whose sources are values by their ids. `names` gives the names of a field and
    /// `words` those of a value; `days` reads days in words.
    pub fn new(dataset: &Dataset, names: Wordings<Aspect>, words: Wordings<Value>, days: DayReader) -> Self {
        let sources = dataset.sources().keys().cloned().collect();
        Self { sources, names, words, days, aspects: OnceLock::new(), values: OnceLock::new() }
    }

    /// The reader of days in words.
    pub(super) fn days(&self) -> DayReader {
        self.days
    }

    fn aspects(&self) -> &[Known<Aspect>] {
        self.aspects.get_or_init(|| {
            Aspect::VARIANTS.iter().copied().map(|aspect| Known::new(aspect, (self.names)(&aspect))).collect()
        })
    }

    fn known(&self) -> &[Known<Value>] {
        self.values.get_or_init(|| {
            let fixed = Value::fixed().map(|value| {
                let words = (self.words)(&value);
                Known::new(value, words)
            });
            let sources = self.sources.iter().map(|id| {
                let form = Form { lang: None, text: (&**id).into(), folded: fold(id).into() };
                Known { thing: Value::Source(id.clone()), forms: vec![form] }
            });
            fixed.chain(sources).collect()
        })
    }

    /// The field with this name.
    pub fn aspect(&self, name: &str) -> Option<Aspect> {
        let folded = fold(name);
        self.aspects().iter().find(|known| known.is(&folded)).map(|known| known.thing)
    }

    /// The values of a field with this name, or else all whose names begin so.
    pub fn values(&self, aspect: Aspect, text: &str) -> Vec<&Value> {
        let folded = fold(text);
        if folded.is_empty() {
            return Vec::new();
        }
        let exact: Vec<&Value> =
            self.of(aspect).filter(|known| known.is(&folded)).map(|known| &known.thing).collect();
        if exact.is_empty() { self.beginning(aspect, text).collect() } else { exact }
    }

    /// The values of a field whose names begin so: with nothing typed, all.
    pub fn beginning(&self, aspect: Aspect, text: &str) -> impl Iterator<Item = &Value> {
        let folded = fold(text);
        self.of(aspect).filter(move |known| known.begins(&folded)).map(|known| &known.thing)
    }

    /// The fields with a name in this language that begins so, with that name.
    pub fn fields(&self, text: &str, lang: usize) -> impl Iterator<Item = (Aspect, &str)> {
        let folded = fold(text);
        self.aspects().iter().filter_map(move |known| {
            let begins = |form: &&Form| form.lang == Some(lang) && form.folded.starts_with(&*folded);
            known.forms.iter().find(begins).map(|form| (known.thing, &*form.text))
        })
    }

    /// The name of a field in a language.
    pub fn name(&self, aspect: Aspect, lang: usize) -> &str {
        self.aspects().iter().find(|known| known.thing == aspect).map_or("", |known| known.word(lang))
    }

    /// The word for a value in a language; none for values that are no words.
    pub fn word(&self, value: &Value, lang: usize) -> Option<&str> {
        self.known().iter().find(|known| known.thing == *value).map(|known| known.word(lang))
    }

    /// A value as a person of this language would type it, in quotes if it needs them.
    pub fn written(&self, value: &Value, lang: usize) -> String {
        write::value(&self.plain(value, lang))
    }

    /// The same without quotes.
    pub(super) fn plain(&self, value: &Value, lang: usize) -> String {
        self.word(value, lang).map_or_else(|| value.to_string(), str::to_lowercase)
    }

    /// Every word for a value, in all languages.
    pub(super) fn words(&self, value: &Value) -> impl Iterator<Item = &str> {
        let forms =
            self.known().iter().filter(move |known| known.thing == *value).flat_map(|known| &known.forms);
        forms.map(|form| &*form.text)
    }

    /// The name of a field that was perhaps meant, one of this language rather than another.
    pub(super) fn nearest_name(&self, name: &str, lang: usize) -> Option<String> {
        nearest(self.aspects().iter().flat_map(|known| &known.forms), name, lang)
    }

    /// The value of a field that was perhaps meant, or the other field that has this very value.
    pub(super) fn meant(&self, aspect: Aspect, text: &str, lang: usize) -> Option<String> {
        let near = nearest(self.of(aspect).flat_map(|known| &known.forms), text, lang);
        near.or_else(|| {
            let folded = fold(text);
            let other =
                self.known().iter().find(|known| known.is(&folded)).map(|known| known.thing.aspect())?;
            Some(format!("{}:{text}", self.name(other, lang)))
        })
    }

    fn of(&self, aspect: Aspect) -> impl Iterator<Item = &Known<Value>> {
        self.known().iter().filter(move |known| known.thing.aspect() == aspect)
    }
}

fn nearest<'a>(forms: impl Iterator<Item = &'a Form>, text: &str, lang: usize) -> Option<String> {
    let folded = fold(text);
    let far = 1 + folded.len() / 4;
    // A pasted novel is near nothing, and measuring it takes long.
    let alike = |form: &&Form| form.folded.len().abs_diff(folded.len()) <= far;
    let measured = forms.filter(alike).map(|form| {
        let foreign = form.lang.is_some_and(|of| of != lang);
        (osa_distance(&form.folded, &folded), foreign, form)
    });
    let near = measured.filter(|(distance, ..)| *distance <= far);
    near.min_by_key(|(distance, foreign, _)| (*distance, *foreign)).map(|(.., form)| form.text.to_lowercase())
}
