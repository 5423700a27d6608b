//! The words of filters: which fields a person may ask about, under which names, and the words for
//! the values of each. Search knows no languages: whoever makes a vocabulary brings the words, of
//! each language apart, and the first of them is what a completion writes; and a reader of days in words.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use strsim::osa_distance;
use strum::VariantArray as _;

use super::days::DayReader;
use super::lexicon::{Lexicon, Meaning};
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

    /// Whether a word of this language, or of any, begins so.
    fn begins(&self, folded: &str, lang: Option<usize>) -> bool {
        let of = |form: &&Form| lang.is_none() || form.lang.is_none_or(|of| Some(of) == lang);
        self.forms.iter().filter(of).any(|form| form.folded.starts_with(folded))
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
    lexicon: fn() -> &'static Lexicon,
    aspects: OnceLock<Vec<Known<Aspect>>>,
    values: OnceLock<Vec<Known<Value>>>,
}

impl Vocabulary {
    /// Of a dataset, whose sources are values by their ids. `names` gives the names of a field and
    /// `words` those of a value; `days` reads days in words, and `lexicon` has what the words of a sentence mean.
    pub fn new(
        dataset: &Dataset,
        names: Wordings<Aspect>,
        words: Wordings<Value>,
        days: DayReader,
        lexicon: fn() -> &'static Lexicon,
    ) -> Self {
        let sources = dataset.sources().keys().cloned().collect();
        Self { sources, names, words, days, lexicon, aspects: OnceLock::new(), values: OnceLock::new() }
    }

    /// The reader of days in words.
    pub(super) fn days(&self) -> DayReader {
        self.days
    }

    /// What the words of a sentence mean.
    pub(super) fn lexicon(&self) -> &'static Lexicon {
        (self.lexicon)()
    }

    fn aspects(&self) -> &[Known<Aspect>] {
        self.aspects.get_or_init(|| {
            Aspect::VARIANTS.iter().copied().map(|aspect| Known::new(aspect, (self.names)(&aspect))).collect()
        })
    }

    fn known(&self) -> &[Known<Value>] {
        self.values.get_or_init(|| {
            let form = |id: &str| Form { lang: None, text: id.into(), folded: fold(id).into() };
            let fixed = Value::fixed().map(|value| {
                let words = (self.words)(&value);
                let code = if let Value::Country(code) = value { Some(form(code)) } else { None };
                let mut known = Known::new(value, words);
                known.forms.extend(code);
                known
            });
            let source = |id: &Text| Known { thing: Value::Source(id.clone()), forms: vec![form(id)] };
            let sources = self.sources.iter().map(source);
            fixed.chain(sources).collect()
        })
    }

    /// The field with this name.
    pub fn aspect(&self, name: &str) -> Option<Aspect> {
        let folded = fold(name);
        self.aspects().iter().find(|known| known.is(&folded)).map(|known| known.thing)
    }

    /// The values of a field with this name, or else all whose names begin so: in the language of this number
    /// first, and only where it has none in the others. The code of a country is one where it is typed in
    /// capitals, or where nothing else is meant.
    pub fn values(&self, aspect: Aspect, text: &str, lang: usize) -> Vec<&Value> {
        let folded = fold(text);
        if folded.is_empty() {
            return Vec::new();
        }
        let having = |wanted: &dyn Fn(&Form) -> bool| -> Vec<&Value> {
            let has = |known: &&Known<Value>| known.forms.iter().any(wanted);
            self.of(aspect).filter(has).map(|known| &known.thing).collect()
        };
        let own = |form: &Form| form.lang == Some(lang);
        let is = |form: &Form| *form.folded == *folded;
        let begins = |form: &Form| form.folded.starts_with(&*folded);
        let steps: [&dyn Fn(&Form) -> bool; 6] = [
            &|form| form.lang.is_none() && *form.text == *text,
            &|form| own(form) && is(form),
            &|form| form.lang.is_some() && is(form),
            &|form| own(form) && begins(form),
            &|form| form.lang.is_some() && begins(form),
            &|form| form.lang.is_none() && is(form),
        ];
        let found = steps.into_iter().map(having).find(|found| !found.is_empty());
        // The id of a source may be begun as words are; the code of a country has no beginning.
        let begun = || having(&|form| form.lang.is_none() && aspect == Aspect::Source && begins(form));
        let found = found.unwrap_or_else(begun);
        if found.is_empty() { self.understood(aspect, &folded, lang) } else { found }
    }

    /// The values of a field that these folded words mean in a sentence: other names, and other forms of names.
    fn understood(&self, aspect: Aspect, folded: &str, lang: usize) -> Vec<&Value> {
        let words: Vec<&str> = folded.split(' ').collect();
        let said = self.lexicon().understand(&words, lang).filter(|said| said.words == words.len());
        let meanings = said.map(|said| said.meanings).unwrap_or_default();
        let means = |value: &&Value| meanings.contains(&Meaning::Value((*value).clone()));
        self.of(aspect).map(|known| &known.thing).filter(means).collect()
    }

    /// The values of a field whose names begin so, in the language of this number if any does: with nothing
    /// typed, all.
    pub fn beginning(&self, aspect: Aspect, text: &str, lang: usize) -> impl Iterator<Item = &Value> {
        let folded = fold(text);
        let own = self.of(aspect).any(|known| known.begins(&folded, Some(lang)));
        let lang = own.then_some(lang);
        self.of(aspect).filter(move |known| known.begins(&folded, lang)).map(|known| &known.thing)
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
    // A pasted novel is near nothing, and measuring it takes long; so is a code of two letters.
    let alike = |form: &&Form| form.folded.len() > 2 && form.folded.len().abs_diff(folded.len()) <= far;
    let measured = forms.filter(alike).map(|form| {
        let foreign = form.lang.is_some_and(|of| of != lang);
        (osa_distance(&form.folded, &folded), foreign, form)
    });
    let near = measured.filter(|(distance, ..)| *distance <= far);
    near.min_by_key(|(distance, foreign, _)| (*distance, *foreign)).map(|(.., form)| form.text.to_lowercase())
}
