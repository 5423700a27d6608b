//! "How many partners?" has as many answers as there are rules of counting. Here are the rules, as
//! pure functions of a dataset and a day; `lang` says them in words, and every number is shown with
//! the rule that it was counted by. Agreements between institutions and memberships never count.

use super::{Dataset, Day, Kind, Record, SourceKind, State, Type, What};

/// A rule of counting partners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Partners of type city, in force on the day, with a deed signed by then, of whatever kind.
    Signed,
    /// Partners of type city, in force on the day on whatever ground.
    Cities,
    /// All partners in force on the day: counties, metropolises and districts too.
    Partners,
    /// Partners of every type, in force on the day, whose beginning rests on official sources or
    /// the press.
    Confirmed,
    /// Partners of every type that had ever been concluded by the day, whatever became of them.
    Ever,
}

impl Rule {
    /// Every rule, the first being the one that is used unless another is asked for.
    pub const ALL: [Self; 5] = [Self::Signed, Self::Cities, Self::Partners, Self::Confirmed, Self::Ever];

    /// The stable name of the rule, for the command line and for messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Signed => "signed",
            Self::Cities => "cities",
            Self::Partners => "partners",
            Self::Confirmed => "confirmed",
            Self::Ever => "ever",
        }
    }

    /// Whether a record counts by this rule on `day`.
    pub fn counts(self, dataset: &Dataset, record: &Record, day: Day) -> bool {
        let in_force = || record.standing(day).state == State::InForce;
        let is_city = record.r#type == Type::City;
        record.kind == Kind::Partner
            && match self {
                Self::Signed => {
                    is_city
                        && in_force()
                        && record
                            .events
                            .iter()
                            .any(|event| event.what == What::Signed && record.happened_by(event, day))
                }
                Self::Cities => is_city && in_force(),
                Self::Partners => in_force(),
                Self::Confirmed => {
                    in_force() && record.ground(dataset, day).is_some_and(|kind| kind <= SourceKind::Press)
                }
                Self::Ever => record.begun_by(day),
            }
    }
}

/// The records that count by a rule on a day, in the order of the file.
pub fn counted(dataset: &Dataset, rule: Rule, day: Day) -> impl Iterator<Item = &Record> {
    dataset.records().iter().filter(move |record| rule.counts(dataset, record, day))
}

/// How many partners there are by a rule on a day.
pub fn count(dataset: &Dataset, rule: Rule, day: Day) -> usize {
    counted(dataset, rule, day).count()
}
