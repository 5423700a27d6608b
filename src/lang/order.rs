//! The order of names for people: a collator of the language, never code points; numbers in names by their size.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

use super::Lang;

/// Puts names in the order of a language: in Polish Ł after L, Ż after Z.
pub struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// The order of this language.
    pub fn new(lang: Lang) -> Self {
        let locale = Locale::try_from_str(lang.code()).unwrap_or(Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Which of two names comes first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(one, other),
            None => one.cmp(other),
        }
    }

    /// Bytes whose plain order is the order of the names: for sorting many.
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(name.len() * 2);
        match &self.0 {
            // Writing to a vector cannot fail.
            Some(collator) => drop(collator.write_sort_key_to(name, &mut key)),
            None => key.extend_from_slice(name.as_bytes()),
        }
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_letters_stand_where_poles_look_for_them() {
        let order = Order::new(Lang::POLISH);
        let mut names =
            ["Żory", "Łuck", "Zamość", "Lusaka", "Łódź", "Ćmielów", "Czechy", "Dijon", "Bălți", "Bahyr Dar"];
        names.sort_by(|one, other| order.compare(one, other));
        let expected =
            ["Bahyr Dar", "Bălți", "Czechy", "Ćmielów", "Dijon", "Lusaka", "Łódź", "Łuck", "Zamość", "Żory"];
        assert_eq!(names, expected);
        names.sort_by_key(|name| order.key(name));
        assert_eq!(names, expected);
    }

    #[test]
    fn numbers_in_names_stand_by_their_size() {
        for lang in Lang::ALL {
            let order = Order::new(lang);
            let mut names = ["Liceum 10", "Liceum 2", "Liceum nr 1", "Liceum 02a", "II Liceum", "Liceum"];
            let expected = ["II Liceum", "Liceum", "Liceum 2", "Liceum 02a", "Liceum 10", "Liceum nr 1"];
            names.sort_by(|one, other| order.compare(one, other));
            assert_eq!(names, expected, "{lang:?}");
            names.sort_by_key(|name| order.key(name));
            assert_eq!(names, expected, "{lang:?}");
        }
    }
}
