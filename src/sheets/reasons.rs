//! Why the city has ties abroad: its reasons on a sheet, and where a query asks for them, who tells.

use super::builder::SheetBuilder;
use super::{Item, Setting};
use crate::history::Dataset;
use crate::lang::{Lang, Speech};
use crate::records::{City, Reason, Text};
use crate::text::fold::fold;

/// Fewer letters than these ask for nothing.
const WORD: usize = 4;

/// The id of the city whose reasons a query asks for: every longer word of it stands among them, in any language
/// and whatever its ending.
pub fn reasoned<'a>(dataset: &'a Dataset, query: &str) -> Option<&'a Text> {
    let query = fold(query);
    let stems: Vec<&str> = query.split(' ').filter_map(stem).collect();
    let asks = |city: &City| {
        let texts: Vec<String> =
            city.reasons.iter().flat_map(|one| one.reason.iter()).map(|(_, text)| fold(text)).collect();
        let titles = Lang::ALL.map(|lang| fold(&Speech::new(lang).word("heading-reasons")));
        let words =
            || texts.iter().chain(&titles).flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        !stems.is_empty()
            && !texts.is_empty()
            && stems.iter().all(|stem| words().any(|word| word.starts_with(stem)))
    };
    dataset.cities().iter().find(|(_, city)| asks(city)).map(|(id, _)| id)
}

/// What stays of a word when it is declined.
fn stem(word: &str) -> Option<&str> {
    let letters = word.chars().count();
    let kept = match letters {
        ..WORD => return None,
        WORD => WORD,
        5..=6 => letters - 1,
        _ => letters - 2,
    };
    let end = word.char_indices().nth(kept).map_or(word.len(), |(at, _)| at);
    word.get(..end)
}

impl SheetBuilder<'_> {
    /// Why the city has ties abroad, each reason with its sources.
    pub(super) fn reasons(&mut self, reasons: &[Reason]) {
        if reasons.is_empty() {
            return;
        }
        self.heading("heading-reasons");
        for one in reasons {
            let item = Item::new(Setting::Point, String::new(), self.prose(&one.reason));
            let item = self.sourced(item, &one.sources);
            self.put(item);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};

    #[test]
    fn who_asks_why_is_led_to_the_city() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Public).unwrap();
        for (query, led) in [
            ("inwestycje", true),
            ("promocja", true),
            ("Promocji", true),
            ("edukacja", true),
            ("dlaczego", true),
            ("gospodarka", true),
            ("pozyskiwanie inwestorów", true),
            ("wykorzystanie nowych technologii", true),
            ("investments", true),
            ("why", false),
            ("grodno", false),
            ("inwestycje grodno", false),
            ("", false),
            ("a", false),
        ] {
            assert_eq!(reasoned(&dataset, query).is_some(), led, "{query:?}");
        }
    }
}
