//! Where a query was found in a record, in words.

use unicode_segmentation::UnicodeSegmentation;

use crate::history::Tie;
use crate::lang::{Lang, Speech, named};
use crate::records::Text;
use crate::search::{Hit, Place, marks};
use crate::text::width;

/// The sign for what was left out of a text.
const MORE: &str = "…";

/// How many letters of a text stand before what was found in it.
const BEFORE: usize = 16;

/// Whether the row of a record shows by itself why it was found: for a name, which stands there. One that is only
/// near what was typed is no reason to be told row by row.
pub fn is_plain(speech: &Speech, hit: &Hit, record: &Tie, query: &str) -> bool {
    hit.approximate
        || match hit.place {
            Place::Name(_) | Place::Alias(_) => true,
            Place::Country => record.country.is_some(),
            Place::Party(_) => !marks(query, record.name.get(speech.lang().codes())).is_empty(),
            Place::Kind | Place::Seat | Place::Summary(_) | Place::Event(_) => false,
        }
}

/// "inna nazwa: Lutsk", "2013, wizyta: …z prezydentem Łucka…", of a text what fits into so many columns; for a name
/// that is only near what was typed, that it is.
pub fn found_in(speech: &Speech, hit: &Hit, record: &Tie, query: &str, columns: usize) -> String {
    if hit.approximate {
        return speech.word("found-approximate");
    }
    let text = matched(speech, hit, record, query);
    let id = match hit.place {
        Place::Name(_) => "found-name",
        Place::Alias(_) => "found-alias",
        Place::Country => "found-country",
        Place::Kind => "found-kind",
        Place::Party(_) => "found-party",
        Place::Seat => "found-seat",
        Place::Summary(_) => return told(speech, speech.word("found-summary"), (&text, query), columns),
        Place::Event(at) => {
            let event = record.event(at);
            let year = event.and_then(|event| event.date.as_ref()).map(|date| super::year(date, speech));
            let what = event.map(|event| speech.word(&named("what", event.what)));
            let label = year.into_iter().chain(what).collect::<Vec<_>>().join(", ");
            return told(speech, label, (&text, query), columns);
        }
    };
    speech.say(id, &[("text", text.into())])
}

/// What stands in a text, and in which.
fn told(speech: &Speech, label: String, (text, query): (&str, &str), columns: usize) -> String {
    let room = columns.saturating_sub(width::of(&label) + 2);
    let text = around(text, query, room);
    speech.say("query-understood", &[("field", label.into()), ("value", text.into())])
}

/// Of a text as much as fits into so many columns, what the query matched among it.
fn around(text: &str, query: &str, columns: usize) -> String {
    let first = marks(query, text).first().copied().unwrap_or_default();
    if width::of(text) <= columns || first < BEFORE {
        return width::clip(text, columns, MORE);
    }
    let letters: Vec<&str> = text.graphemes(true).collect();
    // As much before it as there is room for, from the beginning of a word on.
    let from = (first - BEFORE).min((letters.len() + 1).saturating_sub(columns));
    let spaces = letters.iter().enumerate().skip(from).take_while(|(at, _)| *at < first);
    let start = spaces.filter(|(_, letter)| **letter == " ").map(|(at, _)| at + 1).next().unwrap_or(first);
    let rest = letters.get(start..).unwrap_or_default().concat();
    width::clip(&format!("{MORE}{rest}"), columns, MORE)
}

/// The text that the query matched; of several, that in the language of the screen. A country is
/// named in that language, in whichever it was asked for.
pub fn matched(speech: &Speech, hit: &Hit, record: &Tie, query: &str) -> String {
    let unmarked = |text: &str| marks(query, text).is_empty();
    if hit.place == Place::Country {
        let codes = record.country.iter().chain(record.between.iter().map(|party| &party.country));
        let foreign = |code: &&Text| {
            !Lang::ALL.iter().filter_map(|lang| lang.country(code)).any(|name| !unmarked(name))
        };
        let code = codes.min_by_key(foreign);
        return code.map(|code| speech.country(code)).unwrap_or_default();
    }
    if hit.place == Place::Kind {
        return speech.kinds(record).into_iter().min_by_key(|kind| unmarked(kind)).unwrap_or_default();
    }
    let lang = speech.lang().code();
    let texts = hit.place.texts(record).into_iter();
    let told = matches!(hit.place, Place::Event(_) | Place::Summary(_));
    let best = texts.min_by_key(|(tag, text)| match (unmarked(text), *tag == lang) {
        (false, true) => 0,
        // The same sentence stands there in the language of the screen: whoever reads that need not know the other.
        (false, false) if told && Lang::find(tag).is_some() => 3,
        (false, false) => 1,
        (true, true) => 2,
        (true, false) => 4,
    });
    best.map(|(_, text)| text.to_owned()).unwrap_or_default()
}
