//! "How many partners?" has as many answers as there are rules of counting. Here are the rules, as
//! pure functions of a dataset and a day; `lang` says them in words, and every number is shown with
//! the rule that it was counted by. Agreements between institutions and memberships never count.
//!
//! A new rule is a variant, its line in [`Rule::ALL`], one sentence, `rule-CODE`, and the words by which a filter
//! asks for it, `rule-name-CODE`, of which the first is its name.

use strum::{IntoStaticStr, VariantArray};

use super::{Dataset, RecordNo, State, Tie};
use crate::records::{Day, Kind, SourceKind, Type};

/// A rule of counting partners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Rule {
    /// Partners of type city, in force on the day, with a known agreement made by then, of whatever kind.
    Signed,
    /// Partners of type city that last on the day, whether their agreement is known or not.
    Cities,
    /// All partners that last on the day: counties, metropolises and districts too.
    Partners,
    /// Partners of every type that last on the day, whose beginning rests on official sources or
    /// the press, or that a list in such a source names.
    Confirmed,
    /// Partners of every type that had ever been concluded by the day, whatever became of them.
    Ever,
}

/// Whether a record counts. Of two conditions the lesser decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counts {
    /// It does not.
    No,
    /// It does not while it is on hold: it is not over, and would else count.
    Rests,
    /// It may: the dates, or what followed a term, are not known well enough to say.
    Perhaps,
    /// It does.
    Surely,
}

/// How many count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that surely do.
    pub sure: usize,
    /// Those that may, and are in no number: they are told apart.
    pub unclear: usize,
    /// Those that are on hold: they are in no number either, and told apart, for they are not over.
    pub paused: usize,
}

impl Count {
    fn add(&mut self, counts: Counts) {
        match counts {
            Counts::Surely => self.sure += 1,
            Counts::Perhaps => self.unclear += 1,
            Counts::Rests => self.paused += 1,
            Counts::No => {}
        }
    }
}

impl Rule {
    /// Every rule, the first being the one that is used unless another is asked for.
    pub const ALL: [Self; 5] = [Self::Signed, Self::Cities, Self::Partners, Self::Confirmed, Self::Ever];

    /// The rule after this one, going round.
    #[must_use]
    pub fn next(self) -> Self {
        let after = Self::ALL.iter().skip_while(|rule| **rule != self).nth(1);
        after.copied().unwrap_or(Self::ALL[0])
    }

    /// The stable name of the rule, for the command line and for messages.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// Whether a record counts by this rule on `day`.
    pub fn counts(self, dataset: &Dataset, record: &Tie, day: Day) -> Counts {
        let is_city = record.r#type == Type::City;
        let confirmed = || record.ground(dataset, day).is_some_and(|kind| kind <= SourceKind::Press);
        match self {
            _ if record.kind != Kind::Partner => Counts::No,
            Self::Signed | Self::Cities if !is_city => Counts::No,
            Self::Confirmed if !confirmed() => Counts::No,
            Self::Signed => signed(record, day),
            Self::Cities | Self::Partners | Self::Confirmed => lasts(record, day),
            Self::Ever => concluded(record, day),
        }
    }
}

/// Whether the tie lasts on the day.
fn lasts(record: &Tie, day: Day) -> Counts {
    match record.standing(day).state {
        State::InForce | State::Recognised => Counts::Surely,
        State::Unclear => Counts::Perhaps,
        State::Paused => Counts::Rests,
        State::Ended | State::Ahead | State::Never => Counts::No,
    }
}

/// Whether the tie has an agreement on the day that somebody has seen, made since it was last over: where it
/// surely has, its state says so.
fn signed(record: &Tie, day: Day) -> Counts {
    match record.standing(day).state {
        State::InForce => Counts::Surely,
        State::Recognised | State::Unclear if record.may_be_agreed(day) => Counts::Perhaps,
        State::Paused if record.may_be_agreed(day) => Counts::Rests,
        _ => Counts::No,
    }
}

/// Whether the tie had begun by the day, whatever became of it since.
fn concluded(record: &Tie, day: Day) -> Counts {
    match record.standing(day).state {
        _ if record.begun_by(day) => Counts::Surely,
        // Nothing rests or ends that had not begun.
        State::InForce | State::Recognised | State::Paused | State::Ended => Counts::Surely,
        State::Unclear => Counts::Perhaps,
        State::Ahead | State::Never => Counts::No,
    }
}

/// How many of the records count by a rule on a day.
pub fn count(dataset: &Dataset, records: &[RecordNo], rule: Rule, day: Day) -> Count {
    let mut count = Count::default();
    for record in records.iter().filter_map(|number| dataset.tie(*number)) {
        count.add(rule.counts(dataset, record, day));
    }
    count
}

/// How many count by each rule, in the order of [`Rule::ALL`]: the records are walked through once.
pub fn counts(dataset: &Dataset, records: &[RecordNo], day: Day) -> [Count; Rule::ALL.len()] {
    let mut counts = [Count::default(); Rule::ALL.len()];
    for record in records.iter().filter_map(|number| dataset.tie(*number)) {
        for (rule, count) in Rule::ALL.into_iter().zip(&mut counts) {
            count.add(rule.counts(dataset, record, day));
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Counts::{No, Perhaps, Rests, Surely};
    use super::*;
    use crate::file::{Audience, read};

    #[test]
    fn narrower_rules_never_count_more() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Public).unwrap();
        let all: Vec<RecordNo> = dataset.numbers().collect();
        let mut numbers = Vec::new();
        for year in 1985..2030 {
            for day in [Day::constant(year, 1, 1), Day::constant(year, 7, 15)] {
                let of = |rule| count(&dataset, &all, rule, day);
                let [signed, cities, partners, confirmed, ever] = Rule::ALL.map(of);
                for (narrow, wide) in
                    [(signed, cities), (cities, partners), (confirmed, partners), (partners, ever)]
                {
                    assert!(narrow.sure <= wide.sure, "{day}: {narrow:?} {wide:?}");
                    let most = |count: Count| count.sure + count.unclear;
                    assert!(most(narrow) <= most(wide), "{day}: {narrow:?} {wide:?}");
                }
                numbers.push(signed.sure);
            }
        }
        // Today's eight, and the five whose deeds ended in 2022.
        assert_eq!((numbers[0], numbers.iter().max(), numbers.last()), (0, Some(&13), Some(&8)));
    }

    #[test]
    fn a_tie_begun_anew_needs_an_agreement_anew() {
        let signed = |events: &[&str], on: &str| {
            let events: Vec<serde_json::Value> = events
                .iter()
                .map(|event| {
                    let (date, what) = event.split_once(' ').unwrap();
                    let act = if what == "resumed" { "unknown" } else { "partnership-agreement" };
                    json!({"date": date, "what": what, "act": act, "sources": ["s"]})
                })
                .collect();
            let file = json!({
                "format": "mosty/1", "updated": "2026-11-23",
                "cities": {"home": {"name": {"pl": "Dom"}, "country": "PL", "at": [53.1, 23.2]}},
                "sources": {"s": {"title": "Wykaz", "publisher": "Urząd", "lang": "pl", "kind": "official"}},
                "records": [{"id": "r", "kind": "partner", "type": "city", "country": "NL", "name": {"pl": "Miasto"},
                             "summary": {"pl": "Zdanie."}, "events": events}],
            });
            let dataset = read(file.to_string(), Audience::Public).unwrap();
            let (tie, day) = (dataset.record("r").unwrap(), on.parse().unwrap());
            (tie.standing(day).state, Rule::Signed.counts(&dataset, tie, day))
        };
        let anew = ["1990 signed", "2000-05-05 ended", "2010 resumed", "2015 signed"];
        for (on, state, counts) in [
            ("1995-01-01", State::InForce, Surely),
            ("2005-01-01", State::Ended, No),
            ("2012-01-01", State::Recognised, No),
            ("2015-06-01", State::Recognised, Perhaps),
            ("2016-01-01", State::InForce, Surely),
        ] {
            assert_eq!(signed(&anew, on), (state, counts), "{on}");
        }
    }

    #[test]
    fn what_is_on_hold_is_told_apart() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Public).unwrap();
        let (grodno, all) = (dataset.record("grodno").unwrap(), dataset.numbers().collect::<Vec<_>>());
        // Suspended in 2020, but not over before 3 March 2022.
        for (day, counts, paused) in [
            (Day::constant(2019, 12, 31), [Surely; 5], 0),
            (Day::constant(2021, 12, 31), [Rests, Rests, Rests, Rests, Surely], 1),
            (Day::constant(2022, 3, 3), [No, No, No, No, Surely], 0),
        ] {
            assert_eq!(Rule::ALL.map(|rule| rule.counts(&dataset, grodno, day)), counts, "{day}");
            let told = super::counts(&dataset, &all, day).map(|count| count.paused);
            assert_eq!(told, [paused, paused, paused, paused, 0], "{day}");
        }
    }

    #[test]
    fn only_partners_count_and_only_cities_where_the_rule_says_so() {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Public).unwrap();
        let day = Day::constant(2026, 11, 23);
        let counts = |id: &str| Rule::ALL.map(|rule| rule.counts(&dataset, dataset.record(id).unwrap(), day));
        for (id, expected) in [
            ("eindhoven", [Surely; 5]),
            ("milwaukee-county", [No, No, Surely, Surely, Surely]),
            // Dijon's own list of 2022 does not name the city.
            ("dijon", [No, No, Perhaps, Perhaps, Surely]),
            ("bochum", [No, Surely, Surely, No, Surely]),
            ("grodno", [No, No, No, No, Surely]),
            ("duisburg", [No; 5]),
            ("eurocities", [No; 5]),
            ("uwb-wisconsin", [No; 5]),
        ] {
            assert_eq!(counts(id), expected, "{id}");
        }
    }
}
