//! Languages: messages, plurals, dates, numbers, names of countries, order of names.
//!
//! A language is one file, `data/lang/xx.ftl` (messages in [Fluent](https://projectfluent.org), copied from
//! another and translated), and one line in [`Lang::ALL`]. Everything a person reads comes from there; no other
//! room holds a sentence. Which languages stand in where a data file lacks this one is said there, too. Nothing
//! here knows the screen.

mod date;
mod order;
mod speech;
mod typed;
mod word;

use std::fmt;

pub use order::Order;
pub use speech::{Argument, Speech};
pub use word::named;

/// A language of the interface.
#[derive(Clone, Copy)]
pub struct Lang {
    codes: &'static [&'static str],
    name: &'static str,
    messages: &'static &'static str,
}

/// The messages of a language: a static, for a constant is put into the program wherever it is used.
macro_rules! messages {
    ($code:literal) => {{
        static MESSAGES: &str = include_str!(concat!("../data/lang/", $code, ".ftl"));
        &MESSAGES
    }};
}

impl Lang {
    /// Every language there is; the first is the one for everybody whose own is not here.
    pub const ALL: [Self; 7] = [
        Self { codes: &["pl", "en"], name: "Polski", messages: messages!("pl") },
        Self { codes: &["en", "pl"], name: "English", messages: messages!("en") },
        Self { codes: &["uk", "pl", "en"], name: "Українська", messages: messages!("uk") },
        Self { codes: &["be", "pl", "en"], name: "Беларуская", messages: messages!("be") },
        Self { codes: &["lt", "en", "pl"], name: "Lietuvių", messages: messages!("lt") },
        Self { codes: &["de", "en", "pl"], name: "Deutsch", messages: messages!("de") },
        Self { codes: &["fr", "en", "pl"], name: "Français", messages: messages!("fr") },
    ];

    /// Polish.
    pub const POLISH: Self = Self::ALL[0];

    /// Its BCP 47 tag.
    pub fn code(self) -> &'static str {
        self.codes.first().copied().unwrap_or_default()
    }

    /// Its tag, then those of the languages that stand in for it where a data file lacks it: those that its
    /// readers are the likeliest to read.
    pub fn codes(self) -> &'static [&'static str] {
        self.codes
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The messages as written, for [`Speech`] and for tests.
    pub fn messages(self) -> &'static str {
        self.messages
    }

    /// The language of a tag or a POSIX locale: `en`, `en_GB.UTF-8`, `pl-PL`. Case does not matter.
    pub fn find(tag: &str) -> Option<Self> {
        let primary = tag.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The first of these settings that is not empty decides; what it names and we do not have,
    /// `C` and `POSIX` among it, means Polish.
    pub fn choose<'a>(settings: impl IntoIterator<Item = Option<&'a str>>) -> Self {
        let set = settings.into_iter().flatten().find(|setting| !setting.is_empty());
        set.and_then(Self::find).unwrap_or(Self::POLISH)
    }

    /// The one after this, going round.
    pub fn next(self) -> Self {
        let after = Self::ALL.into_iter().skip_while(|lang| *lang != self).nth(1);
        after.unwrap_or(Self::POLISH)
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Lang {}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_a_language() {
        for (tag, code) in [("pl_PL.UTF-8", "pl"), ("en", "en"), ("EN-gb", "en"), ("en_GB@euro", "en")] {
            assert_eq!(Lang::find(tag).map(Lang::code), Some(code), "{tag}");
        }
        assert_eq!(Lang::find("C"), None);
        assert_eq!(Lang::find(""), None);
    }

    #[test]
    fn the_first_setting_that_is_there_decides_and_polish_stands_for_the_unknown() {
        assert_eq!(Lang::choose([None, Some(""), Some("en_US.UTF-8"), Some("pl")]).code(), "en");
        assert_eq!(Lang::choose([Some("C"), Some("en")]), Lang::POLISH);
        assert_eq!(Lang::choose([Some("xx_XX")]), Lang::POLISH);
        assert_eq!(Lang::choose([]), Lang::POLISH);
    }

    #[test]
    fn going_round_reaches_every_language() {
        let round = Lang::ALL.iter().fold(Lang::POLISH, |lang, _| lang.next());
        assert_eq!(round, Lang::POLISH);
        assert_eq!(Lang::POLISH.next().code(), "en");
    }
}
