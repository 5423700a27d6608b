//! What a file is called: whose records they are and of when, without reading and judging all of it.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::records::{Date, Text, Words};

/// The beginning of what a file says about itself.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Title {
    /// The day of the data.
    pub updated: Date,
    cities: BTreeMap<Text, Named>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Named {
    name: Words,
}

impl Title {
    /// The name of the first city.
    pub fn city(&self) -> Option<&Words> {
        self.cities.values().next().map(|city| &city.name)
    }
}

/// The title of a file that may be unsound in all else.
pub fn title(bytes: &[u8]) -> Option<Title> {
    serde_json::from_slice(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};

    #[test]
    fn a_file_is_called_as_it_says_when_read() {
        let bytes = include_bytes!("../../data/bialystok.json");
        let (title, whole) = (title(bytes).unwrap(), read(bytes, Audience::Staff).unwrap());
        assert_eq!(&title.updated, whole.updated());
        assert_eq!(title.city(), whole.city().map(|city| &city.name));
        assert_eq!(super::title(b"{}"), None);
    }
}
