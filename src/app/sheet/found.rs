//! Where a query was found in a record, in words.

use crate::lang::Speech;
use crate::records::Record;
use crate::search::{Hit, Place};

/// "inna nazwa: Lutsk", "w opisie"; for a name that is only near what was typed, that it is.
pub fn found_in(speech: &Speech, hit: &Hit, record: &Record) -> String {
    let id = match hit.place {
        _ if hit.approximate => "found-approximate",
        Place::Name(_) => "found-name",
        Place::Alias(_) => "found-alias",
        Place::Country => "found-country",
        Place::Party(_) => "found-party",
        Place::Seat => "found-seat",
        Place::Summary(_) => "found-summary",
        Place::Event(_) => "found-event",
    };
    let text = hit.place.texts(record).into_iter().next().unwrap_or_default();
    speech.say(id, &[("text", text.to_owned().into())])
}
