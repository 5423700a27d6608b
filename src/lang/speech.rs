//! The words of one language: messages with their arguments, numbers, names of countries. Which of them is
//! said when is for those above.

use std::cell::RefCell;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use foldhash::{HashMap, HashMapExt as _};
use memchr::memchr_iter;
use unic_langid::LanguageIdentifier;

use super::Lang;
use crate::records::Words;

/// Something put into a message: text, or a number that decides the plural.
pub type Argument<'a> = FluentValue<'a>;

/// A language ready to speak.
pub struct Speech {
    lang: Lang,
    /// The messages said so far that are more than plain text: to understand all of a language at once
    /// takes longer than a whole start.
    bundle: RefCell<Option<FluentBundle<FluentResource>>>,
}

/// The messages of a language by name, each as written, with its name and all its lines.
type Messages = HashMap<&'static str, &'static str>;

static MESSAGES: [OnceLock<Messages>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];

/// Every message begins a line; what stands before the next one belongs to it.
fn messages(written: &'static str) -> Messages {
    // Few messages are shorter: room for all of them at once.
    let mut messages = Messages::with_capacity(written.len() / 32);
    let mut end = written.len();
    let starts = memchr_iter(b'\n', written.as_bytes()).rev().map(|at| at + 1).chain([0]);
    for message in starts.filter_map(|start| written.get(start..)) {
        if let Some(id) = named(message) {
            let start = written.len() - message.len();
            messages.insert(id, written.get(start..end).unwrap_or_default());
            end = start;
        }
    }
    messages
}

/// The name of the message that a text begins with, if it does with one.
fn named(text: &str) -> Option<&str> {
    let end = text.bytes().position(|byte| byte == b' ')?;
    let (id, rest) = text.split_at_checked(end)?;
    (rest.starts_with(" =") && id.starts_with(|c: char| c.is_ascii_lowercase())).then_some(id)
}

/// The text of a message that is nothing else: of one line, without arguments.
fn plain(message: &'static str) -> Option<&'static str> {
    let (line, rest) = message.split_once('\n').unwrap_or((message, ""));
    let (_, text) = line.split_once(" =")?;
    (!text.contains('{') && !rest.starts_with(' ')).then(|| text.trim_matches(' '))
}

/// A language without any message so far.
fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![id]);
    // Isolates are invisible characters: who prints sets apart what must be, and messages hold none.
    bundle.set_use_isolating(false);
    // Ordinal plurals ("21st"); it fails only if done twice.
    bundle.add_builtins().unwrap_or_default();
    bundle.add_function("ENDING", |numbers, _| ending(numbers)).unwrap_or_default();
    bundle
}

/// A small number that is counted as this one is: by its last figures. The rules of the library know no more
/// than the small ones in Belarusian and Lithuanian, and would say `22 metų`.
fn ending<'a>(numbers: &[FluentValue<'a>]) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = numbers.first() else { return FluentValue::Error };
    let (two, one) = (number.value % 100.0, number.value % 10.0);
    let value = match number.value {
        small if small <= 10.0 => small,
        _ if (11.0..20.0).contains(&two) => 12.0,
        // Nothing at all may be told in its own way.
        _ if one < 1.0 => 10.0,
        _ => one,
    };
    FluentValue::Number(FluentNumber { value, ..number.clone() })
}

/// Adds a message, and those whose names stand in its braces.
fn add(bundle: &mut FluentBundle<FluentResource>, messages: &Messages, id: &str) {
    let Some(message) = messages.get(id).filter(|_| !bundle.has_message(id)) else { return };
    // A faulty message is left out; a test sees to it that there is none.
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*message).to_owned());
    bundle.add_resource_overriding(resource);
    for inner in message.split('{').skip(1) {
        let end = |c: char| !c.is_ascii_alphanumeric() && c != '-';
        add(bundle, messages, inner.trim_start().split(end).next().unwrap_or_default());
    }
}

impl Speech {
    /// The language.
    pub fn new(lang: Lang) -> Self {
        Self { lang, bundle: RefCell::default() }
    }

    /// Which language this is.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message without arguments.
    pub fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// The message with its arguments. An unknown message shows as its own name.
    pub fn say(&self, id: &str, args: &[(&str, Argument<'_>)]) -> String {
        let known: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.find(id, &known).unwrap_or_else(|| id.to_owned())
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages().is_some_and(|messages| messages.contains_key(id))
    }

    /// The name of a country by its ISO 3166-1 code; the code itself when it is none.
    pub fn country(&self, code: &str) -> String {
        self.find(&format!("country-{code}"), &FluentArgs::new()).unwrap_or_else(|| code.to_owned())
    }

    /// The names under which a country is looked for: its name, and the short ones people use.
    pub fn countries(&self, code: &str) -> Vec<String> {
        let also = self.find(&format!("also-{code}"), &FluentArgs::new()).unwrap_or_default();
        let also = also.split(", ").filter(|name| !name.is_empty()).map(str::to_owned);
        [self.country(code)].into_iter().chain(also).collect()
    }

    /// Words of a file in this language, or in the nearest that they are given in, followed by its name.
    pub fn told(&self, words: &Words) -> String {
        let (tag, told) = words.nearest(self.lang.codes());
        if tag == self.lang.code() || told.is_empty() {
            return told.to_owned();
        }
        format!("{told} [{}]", self.tongue(tag))
    }

    /// The short name of a language by its tag; the tag itself when it is none.
    pub fn tongue(&self, tag: &str) -> String {
        self.find(&format!("tongue-{tag}"), &FluentArgs::new()).unwrap_or_else(|| tag.to_owned())
    }

    /// A whole number, in groups of three from five digits on.
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        if digits.len() < 5 {
            return digits;
        }
        let group = self.word("number-group");
        let mut shown = String::with_capacity(digits.len() * 2);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                shown.push_str(&group);
            }
            shown.push(digit);
        }
        shown
    }

    /// What parts a label from what it labels, before a space.
    pub fn colon(&self) -> &'static str {
        self.plain("colon").unwrap_or(":")
    }

    /// Things one after the other, some of which may hold commas.
    pub fn listed(&self, parts: &[String]) -> String {
        parts.join(&format!("{} ", self.plain("semicolon").unwrap_or(";")))
    }

    /// Something with its label before it: "Kraj: Ukraina", "Pays : Ukraine".
    pub fn labelled(&self, label: &str, value: &str) -> String {
        format!("{label}{} {value}", self.colon())
    }

    fn messages(&self) -> Option<&'static Messages> {
        let at = Lang::ALL.iter().position(|lang| *lang == self.lang)?;
        Some(MESSAGES.get(at)?.get_or_init(|| messages(self.lang.messages())))
    }

    pub(super) fn plain(&self, id: &str) -> Option<&'static str> {
        plain(self.messages()?.get(id)?)
    }

    fn find(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let messages = self.messages()?;
        if let Some(text) = plain(messages.get(id)?) {
            return Some(text.to_owned());
        }
        let mut said = self.bundle.borrow_mut();
        let bundle = said.get_or_insert_with(|| bundle(self.lang));
        add(bundle, messages, id);
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(args), &mut errors);
        debug_assert!(errors.is_empty(), "message {id} in {:?}: {errors:?}", self.lang);
        Some(said.into_owned())
    }
}

impl fmt::Debug for Speech {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Speech({:?})", self.lang)
    }
}

impl Lang {
    /// The name of a country in this language, by its ISO 3166-1 code.
    pub fn country(self, code: &str) -> Option<&'static str> {
        Speech::new(self).plain(&format!("country-{code}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn polish() -> Speech {
        Speech::new(Lang::POLISH)
    }

    #[test]
    fn plurals_follow_cldr() {
        for (years, said) in [
            (1, "1 rok"),
            (2, "2 lata"),
            (4, "4 lata"),
            (5, "5 lat"),
            (12, "12 lat"),
            (22, "22 lata"),
            (25, "25 lat"),
            (34, "34 lata"),
            (101, "101 lat"),
            (102, "102 lata"),
            (112, "112 lat"),
            (0, "0 lat"),
        ] {
            let years: u32 = years;
            assert_eq!(polish().say("years", &[("n", years.into())]).replace('\u{a0}', " "), said);
        }
        let english = Speech::new(Lang::ALL[1]);
        assert_eq!(english.say("years", &[("n", 1.into())]).replace('\u{a0}', " "), "1 year");
        assert_eq!(english.say("years", &[("n", 34.into())]).replace('\u{a0}', " "), "34 years");
    }

    #[test]
    fn belarusian_and_lithuanian_are_counted_right_above_twenty_as_well() {
        for (n, be, lt) in [
            (0, "падзей няма.", "įvykių nėra."),
            (1, "1 падзея.", "1 įvykis."),
            (4, "4 падзеі.", "4 įvykiai."),
            (9, "9 падзей.", "9 įvykiai."),
            (12, "12 падзей.", "12 įvykių."),
            (20, "20 падзей.", "20 įvykių."),
            (21, "21 падзея.", "21 įvykis."),
            (22, "22 падзеі.", "22 įvykiai."),
            (25, "25 падзей.", "25 įvykiai."),
            (30, "30 падзей.", "30 įvykių."),
            (100, "100 падзей.", "100 įvykių."),
            (101, "101 падзея.", "101 įvykis."),
            (111, "111 падзей.", "111 įvykių."),
            (112, "112 падзей.", "112 įvykių."),
            (1_023, "1023 падзеі.", "1023 įvykiai."),
        ] {
            for (lang, said) in [("be", be), ("lt", lt)] {
                let lang = Lang::find(lang).unwrap();
                assert!(!lang.messages().contains("{ $n ->"), "what is counted is told by its ending");
                let n: u32 = n;
                let counted = Speech::new(lang).say("events-count", &[("when", "".into()), ("n", n.into())]);
                assert!(counted.replace('\u{a0}', " ").ends_with(said), "{counted}");
            }
        }
    }

    /// The rules of CLDR for whole numbers, in the languages that are spoken here.
    fn category(lang: &str, n: u32) -> &'static str {
        let (ten, hundred) = (n % 10, n % 100);
        match lang {
            "en" | "de" | "pl" if n == 1 => "one",
            "fr" if n <= 1 => "one",
            "uk" | "be" if ten == 1 && hundred != 11 => "one",
            "lt" if ten == 1 && !(11..=19).contains(&hundred) => "one",
            "pl" | "uk" | "be" if (2..=4).contains(&ten) && !(12..=14).contains(&hundred) => "few",
            "lt" if ten >= 2 && !(11..=19).contains(&hundred) => "few",
            "pl" | "uk" | "be" => "many",
            // Of the "many" of round millions in French no message has a form of its own.
            "en" | "de" | "fr" | "lt" => "other",
            _ => panic!("no rules for {lang}"),
        }
    }

    #[test]
    fn every_language_counts_by_the_rules_of_cldr() {
        for lang in Lang::ALL {
            let by = if lang.messages().contains("ENDING($n)") { "ENDING($n)" } else { "$n" };
            let forms = ["zero", "one", "two", "few", "many"].map(|form| format!("    [{form}] {form}\n"));
            let probe = format!("probe = {{ {by} ->\n{}   *[other] other\n }}\n", forms.concat());
            let mut counting = bundle(lang);
            counting.add_resource(FluentResource::try_new(probe).unwrap()).unwrap();
            let pattern = counting.get_message("probe").unwrap().value().unwrap();
            for n in (0..=130).chain([1_000, 1_001, 1_011, 1_022, 1_000_000]) {
                let args: FluentArgs<'_> = [("n", Argument::from(n))].into_iter().collect();
                let said = counting.format_pattern(pattern, Some(&args), &mut Vec::new());
                assert_eq!(said, category(lang.code(), n), "{n} in {lang:?}");
            }
        }
    }

    #[test]
    fn anniversaries_are_counted_in_order() {
        let english = Speech::new(Lang::ALL[1]);
        for (n, pl, en) in [
            (1, "1. rocznica", "1st anniversary"),
            (2, "2. rocznica", "2nd anniversary"),
            (3, "3. rocznica", "3rd anniversary"),
            (5, "5. rocznica", "5th anniversary"),
            (11, "11. rocznica", "11th anniversary"),
            (12, "12. rocznica", "12th anniversary"),
            (21, "21. rocznica", "21st anniversary"),
            (22, "22. rocznica", "22nd anniversary"),
            (25, "25. rocznica", "25th anniversary"),
            (101, "101. rocznica", "101st anniversary"),
        ] {
            for (speech, said) in [(&polish(), pl), (&english, en)] {
                let n: i16 = n;
                assert_eq!(speech.say("anniversary-nth", &[("n", n.into())]).replace('\u{a0}', " "), said);
            }
        }
    }

    #[test]
    fn numbers_are_grouped_from_five_digits_on() {
        assert_eq!(polish().number(9999), "9999");
        assert_eq!(polish().number(290_907), "290\u{a0}907");
        assert_eq!(Speech::new(Lang::ALL[1]).number(1_795_459), "1,795,459");
    }

    #[test]
    fn countries_have_names() {
        assert_eq!(polish().country("NL"), "Holandia");
        assert_eq!(Speech::new(Lang::ALL[1]).country("UA"), "Ukraine");
        assert_eq!(polish().country("XX"), "XX");
    }

    #[test]
    fn a_message_by_itself_says_what_it_says_among_all_of_its_language() {
        for lang in Lang::ALL {
            let mut whole = bundle(lang);
            whole.add_resource(FluentResource::try_new(lang.messages().to_owned()).unwrap()).unwrap();
            let messages = messages(lang.messages());
            let mut texts = 0;
            for (id, message) in &messages {
                let said = |library: &FluentBundle<FluentResource>| {
                    let pattern = library.get_message(id).unwrap().value().unwrap();
                    let mut errors = Vec::new();
                    (library.format_pattern(pattern, None, &mut errors).into_owned(), errors)
                };
                let mut alone = bundle(lang);
                add(&mut alone, &messages, id);
                assert_eq!(said(&alone), said(&whole), "{id} in {lang:?}");
                if let Some(text) = plain(message) {
                    assert_eq!(said(&whole), (text.to_owned(), Vec::new()), "{id} in {lang:?}");
                    texts += 1;
                }
            }
            assert!(texts * 2 > messages.len() && texts < messages.len(), "{lang:?}: {texts}");
        }
    }

    #[test]
    fn every_language_has_the_same_messages_and_no_faulty_one() {
        let ids = Lang::ALL.map(|lang| {
            let resource = FluentResource::try_new(lang.messages().to_owned());
            assert!(resource.is_ok(), "{lang:?}: {:?}", resource.err().map(|(_, faults)| faults));
            let mut ids: Vec<_> = lang.messages().lines().filter_map(named).collect();
            ids.sort_unstable();
            for pair in ids.windows(2) {
                assert_ne!(pair[0], pair[1], "twice in {lang:?}");
            }
            ids
        });
        for other in &ids {
            assert_eq!(*other, ids[0]);
        }
    }
}
