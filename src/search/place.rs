//! Where in a record a word was found. Numbers count from 0 in the order of the record. The words for a place
//! are for `sheets` (`found`).

use strum::{EnumCount, EnumIter, IntoStaticStr};

use crate::history::{EventNo, Tie};
use crate::records::Words;

/// The part of a record that a hit matched in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumCount, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Place {
    /// The name in this language: the number counts through `record.name.iter()`.
    Name(usize),
    /// This alias, or short form of the name: the number counts through `record.other_names()`.
    Alias(usize),
    /// A name of the country of the record or, in an agreement, of a party abroad.
    Country,
    /// A word for what the record is: its kind, its type.
    Kind,
    /// This party of an agreement: its name or its city.
    Party(usize),
    /// The seat of a network.
    Seat,
    /// The summary in this language: the number counts through `record.summary.iter()`.
    Summary(usize),
    /// This event: its note, place, or people.
    Event(EventNo),
}

impl Place {
    /// The texts that are searched in this place of `record`, each with its language where it has
    /// one. None for `Country` and `Kind`, whose words only `lang` knows.
    pub fn texts(self, record: &Tie) -> Vec<(&str, &str)> {
        match self {
            Self::Name(number) => record.name.iter().skip(number).take(1).collect(),
            Self::Alias(number) => {
                record.other_names().nth(number).map(|alias| ("", alias)).into_iter().collect()
            }
            Self::Country | Self::Kind => Vec::new(),
            Self::Party(number) => match record.between.get(number) {
                Some(party) => party.name.iter().chain(party.city.iter()).collect(),
                None => Vec::new(),
            },
            Self::Seat => record.seat.iter().collect(),
            Self::Summary(number) => record.summary.iter().skip(number).take(1).collect(),
            Self::Event(number) => match record.event(number) {
                Some(event) => {
                    let people = event.people.iter().flat_map(Words::iter);
                    event.note.iter().chain(event.place.iter()).chain(people).collect()
                }
                None => Vec::new(),
            },
        }
    }

    /// The places of a record that hold names, best first.
    pub(super) fn names(record: &Tie) -> impl Iterator<Item = Self> {
        let names = (0..record.name.iter().count()).map(Self::Name);
        let aliases = (0..record.other_names().count()).map(Self::Alias);
        let parties = (0..record.between.len()).map(Self::Party);
        names.chain(aliases).chain(parties).chain([Self::Seat])
    }

    /// The places of a record that hold sentences, best first.
    pub(super) fn sentences(record: &Tie) -> impl Iterator<Item = Self> {
        let summaries = (0..record.summary.iter().count()).map(Self::Summary);
        summaries.chain(EventNo::all().take(record.events.len()).map(Self::Event))
    }

    /// The order among places that match equally well: each sort has its own, from 0 without a gap.
    pub(super) fn order(self) -> u8 {
        match self {
            Self::Name(_) => 0,
            Self::Alias(_) => 1,
            Self::Country => 2,
            Self::Party(_) => 3,
            Self::Seat => 4,
            Self::Summary(_) => 5,
            Self::Event(_) => 6,
            Self::Kind => 7,
        }
    }
}

#[cfg(test)]
mod tests {
    use strum::{EnumCount as _, IntoEnumIterator as _};

    use super::*;

    #[test]
    fn every_sort_of_place_has_an_order_of_its_own() {
        let mut orders: Vec<usize> = Place::iter().map(|place| place.order().into()).collect();
        orders.sort_unstable();
        assert!(orders.into_iter().eq(0..Place::COUNT));
    }
}
