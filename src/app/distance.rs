//! How far away the partners are: the answer to "which one is nearest?", for the screen and for
//! print.

use crate::records::{Dataset, Day, Kind, State, kilometres};

/// A record with a place, and how far it is from its home city.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// The record, by its place in the dataset.
    pub record: usize,
    /// Great-circle distance in whole kilometres.
    pub km: u64,
    /// Its state on the day.
    pub state: State,
}

impl Away {
    /// Whether there is such a tie on the day, or may be: only those are nearest or farthest.
    pub fn is_present(&self) -> bool {
        matches!(self.state, State::InForce | State::Paused | State::Unclear)
    }
}

/// Those of the records that have a place, from the nearest to the farthest; of two that are as
/// far the one that comes first in the dataset.
pub fn away(dataset: &Dataset, records: &[usize], day: Day) -> Vec<Away> {
    let away = |&at: &usize| {
        let record = dataset.records().get(at)?;
        let km = kilometres(dataset.home(record)?.at, record.at?);
        Some(Away { record: at, km, state: record.standing(day).state })
    };
    let mut away: Vec<Away> = records.iter().filter_map(away).collect();
    away.sort_by_key(|away| (away.km, away.record));
    away
}

/// The next record farther away than another, or nearer: for walking through them on the map.
/// Without another, or from one without a place, it is the nearest. Those who have no tie on the
/// day are passed over.
pub fn next(away: &[Away], from: Option<usize>, farther: bool) -> Option<usize> {
    let tied = |away: &&Away| away.is_present() || away.state == State::Ended;
    let at = away.iter().position(|away| Some(away.record) == from);
    let found = match at {
        None => away.iter().find(tied),
        Some(at) if farther => away.iter().skip(at + 1).find(tied),
        Some(at) => away.iter().take(at).rfind(tied),
    };
    found.map(|away| away.record)
}

/// All partners, by their places in the dataset: whose distances a person asks for who names none.
pub fn partners(dataset: &Dataset) -> Vec<usize> {
    let partner = |at: &usize| dataset.records().get(*at).is_some_and(|record| record.kind == Kind::Partner);
    (0..dataset.records().len()).filter(partner).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Audience, read};

    fn answer(day: Day) -> Vec<(String, u64, bool)> {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        let away = away(&dataset, &partners(&dataset), day);
        away.iter()
            .map(|away| (dataset.records()[away.record].id.to_string(), away.km, away.is_present()))
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
    fn walking_goes_from_near_to_far_and_back() {
        let away = |record, state| Away { record, km: 10 * record as u64, state };
        let far =
            [away(1, State::Ended), away(2, State::InForce), away(3, State::Never), away(4, State::Paused)];
        for (from, farther, expected) in [
            (None, true, Some(1)),
            (Some(1), true, Some(2)),
            (Some(2), true, Some(4)),
            (Some(4), true, None),
            (Some(4), false, Some(2)),
            (Some(3), false, Some(2)),
            (Some(1), false, None),
            (Some(9), false, Some(1)),
        ] {
            assert_eq!(next(&far, from, farther), expected, "{from:?} {farther}");
        }
        assert_eq!(next(&[], Some(1), true), None);
    }

    #[test]
    fn the_nearest_depends_on_the_day() {
        let far = answer(Day::constant(2019, 1, 1));
        assert_eq!(far.iter().find(|(.., present)| *present).unwrap().0, "grodno");
    }
}
