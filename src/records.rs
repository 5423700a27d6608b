//! What is written: the file with its cities, records, events and sources, and the partial dates and
//! clean text that they are made of.
//!
//! These are the types of `mosty/1`, each field as it stands in the file. Nothing here follows from
//! anything else: states, counts and anniversaries are `history`'s, bytes and their faults `file`'s, words
//! of the interface `lang`'s.

mod city;
mod continent;
mod country;
mod date;
mod event;
mod file;
mod quote;
mod record;
mod source;
mod typed;
mod words;

pub use city::{City, Reason};
pub use continent::{Continent, continent};
pub use country::{countries, is_country};
pub use date::{Date, Day, Point, Precision, Reach};
pub use event::{Act, Claim, Dispute, Event, Force, How, Term, Then, What, Who};
pub use file::{File, Format};
pub use quote::{LONGEST_QUOTE, Quote, SourcedQuote};
pub use record::{Field, Internal, Kind, Link, MOST_PEOPLE, Party, Population, Record, Scope, Type};
pub use source::{ReadAs, Source, SourceKind};
pub use typed::{day_before, typed_days, typed_stretch};
pub use words::{Cited, Text, Words, unique};

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use serde::Serialize;
    use strum::VariantArray;

    use super::*;

    fn named<V: VariantArray + Debug + Copy + Serialize + Into<&'static str>>() {
        for word in V::VARIANTS {
            assert_eq!(serde_json::to_value(word).unwrap(), (*word).into(), "{word:?}");
        }
    }

    #[test]
    fn every_word_has_the_name_that_files_write() {
        named::<Kind>();
        named::<Type>();
        named::<Scope>();
        named::<Field>();
        named::<What>();
        named::<Act>();
        named::<How>();
        named::<Then>();
        named::<SourceKind>();
        named::<ReadAs>();
    }
}
