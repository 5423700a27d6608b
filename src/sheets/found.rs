//! Where a query was found in a record, in words.

use crate::history::Tie;
use crate::lang::{Lang, Speech};
use crate::records::Text;
use crate::search::{Hit, Place, marks};

/// "inna nazwa: Lutsk", "w opisie"; for a name that is only near what was typed, that it is.
pub fn found_in(speech: &Speech, hit: &Hit, record: &Tie, query: &str) -> String {
    let id = match hit.place {
        _ if hit.approximate => "found-approximate",
        Place::Name(_) => "found-name",
        Place::Alias(_) => "found-alias",
        Place::Country => "found-country",
        Place::Kind => "found-kind",
        Place::Party(_) => "found-party",
        Place::Seat => "found-seat",
        Place::Summary(_) => "found-summary",
        Place::Event(_) => "found-event",
    };
    speech.say(id, &[("text", matched(speech, hit, record, query).into())])
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
    let best = texts.min_by_key(|(tag, text)| (unmarked(text), *tag != lang));
    best.map(|(_, text)| text.to_owned()).unwrap_or_default()
}
