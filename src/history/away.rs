//! How far away the partners are: the answer to "which one is nearest?", for the screen and for
//! print. The words for it are for `sheets`.

use crate::history::{Dataset, RecordNo, State};
use crate::records::{Day, Kind};

/// A record with a place, and how far it is from its home city.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// The record.
    pub record: RecordNo,
    /// Great-circle distance in whole kilometres.
    pub km: u64,
    /// Its state on the day.
    pub state: State,
    /// Whether it surely had begun by then and was not over: only those are nearest or farthest.
    pub present: bool,
}

/// Those of the records that have a place, from the nearest to the farthest; of two that are as
/// far the one that comes first in the dataset.
pub fn away(dataset: &Dataset, records: &[RecordNo], day: Day) -> Vec<Away> {
    let away = |&number: &RecordNo| {
        let record = dataset.tie(number)?;
        let km = dataset.distance(record)?;
        Some(Away { record: number, km, state: record.standing(day).state, present: record.present(day) })
    };
    let mut away: Vec<Away> = records.iter().filter_map(away).collect();
    away.sort_unstable_by_key(|away| (away.km, away.record));
    away
}

/// All partners: whose distances a person asks for who names none.
pub fn partners(dataset: &Dataset) -> Vec<RecordNo> {
    let partners = dataset.numbered().filter(|(_, record)| record.kind == Kind::Partner);
    partners.map(|(number, _)| number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};

    fn answer(day: Day) -> Vec<(String, u64, bool)> {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        let away = away(&dataset, &partners(&dataset), day);
        away.iter()
            .map(|away| (dataset.tie(away.record).unwrap().id.to_string(), away.km, away.present))
            .collect()
    }

    #[test]
    fn partners_are_told_from_the_nearest_to_the_farthest() {
        let far = answer(Day::constant(2026, 11, 23));
        assert!(far.is_sorted_by_key(|(_, km, _)| *km));
        assert_eq!(far.first(), Some(&("grodno".to_owned(), 75, false)), "ended, but still there");
        assert_eq!(far.iter().find(|(.., present)| *present).unwrap().0, "kaunas");
        assert!(far.iter().any(|(id, _, present)| id == "tallinn" && !present));
        assert!(!far.iter().any(|(id, ..)| id == "eurocities" || id == "pb-lviv"), "no partners, no places");
    }

    #[test]
    fn the_nearest_depends_on_the_day() {
        let far = answer(Day::constant(2019, 1, 1));
        assert_eq!(far.iter().find(|(.., present)| *present).unwrap().0, "grodno");
    }
}
