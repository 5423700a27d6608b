//! What may be asked of a record by a filter: the fields, and the values that each may have.
//!
//! A new field is an [`Aspect`], its values, and in `facts` what they ask of a
//! record; its names are the message `aspect-ID`, those of its values are chosen in `archive/vocabulary.rs`. The menu
//! that offers it is `app/menu.rs`.

use std::fmt;

use jiff::ToSpan as _;
use strum::{IntoStaticStr, VariantArray};

use crate::history::{Rule, State};
use crate::records::{Act, Continent, Day, Field, Kind, SourceKind, Text, Type, What, countries};

/// A field that a filter asks about, in the order of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Aspect {
    /// The state on the day.
    State,
    /// What sort of tie it is.
    Kind,
    /// What stands at the other end.
    Type,
    /// The country of the record, or of a party abroad.
    Country,
    /// The continent of such a country.
    Continent,
    /// What the cooperation is about.
    Field,
    /// The beginning.
    Since,
    /// When something turned the state; beside a filter by state, when what led to it happened; beside one by
    /// event, when that happened.
    Year,
    /// What happened.
    Event,
    /// The last sign of life.
    Sign,
    /// The term of the deed in force.
    Term,
    /// What the tie rests on.
    Source,
    /// By which rule it counts among the partners.
    Rule,
}

impl Aspect {
    /// Its stable name, for messages.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A value that a filter asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A country by its code.
    Country(&'static str),
    /// A continent.
    Continent(Continent),
    /// A state.
    State(State),
    /// Any state in which a tie lasts.
    Lasting,
    /// A kind.
    Kind(Kind),
    /// A type.
    Type(Type),
    /// A field of cooperation.
    Field(Field),
    /// The kind of source that the tie rests on.
    Ground(SourceKind),
    /// A source by its id.
    Source(Text),
    /// It surely counts by this rule.
    Rule(Rule),
    /// Something of this kind happened.
    What(What),
    /// Something happened that this paper stands behind.
    Act(Act),
    /// More than one country, or continent.
    Several(Aspect),
    /// No country, continent or beginning at all.
    Missing(Aspect),
    /// A beginning of which the decade is not known, only the first years of those that it lies between,
    /// an end left out where it is open.
    Decades(Option<i16>, Option<i16>),
    /// No sign of life at all.
    NoSign,
    /// The term is over and the deed runs on.
    Silent,
    /// The term is over, and what followed is not known.
    Over,
    /// Any day of a stretch, asked of this field.
    Days(Aspect, Day, Day),
    /// A term that ends within so many months.
    Months(u16),
}

impl Value {
    /// The field that it is a value of.
    pub fn aspect(&self) -> Aspect {
        match self {
            Self::Country(_) => Aspect::Country,
            Self::Continent(_) => Aspect::Continent,
            Self::State(_) | Self::Lasting => Aspect::State,
            Self::Kind(_) => Aspect::Kind,
            Self::Type(_) => Aspect::Type,
            Self::Field(_) => Aspect::Field,
            Self::Ground(_) | Self::Source(_) => Aspect::Source,
            Self::Rule(_) => Aspect::Rule,
            Self::What(_) | Self::Act(_) => Aspect::Event,
            Self::NoSign => Aspect::Sign,
            Self::Decades(..) => Aspect::Since,
            Self::Silent | Self::Over | Self::Months(_) => Aspect::Term,
            Self::Days(aspect, ..) | Self::Several(aspect) | Self::Missing(aspect) => *aspect,
        }
    }

    /// When the term is over, where a span or years are said of something that ends.
    pub(super) fn as_term(&self) -> Option<Self> {
        match self {
            Self::Months(months) => Some(Self::Months(*months)),
            Self::Days(_, from, to) => Some(Self::Days(Aspect::Term, *from, *to)),
            _ => None,
        }
    }

    /// When the last sign of life was, where there is said to be none for a span or since a year.
    pub(super) fn as_silence(&self, day: Day) -> Option<Self> {
        let until = match self {
            Self::Months(months) => day.saturating_add((-i32::from(*months)).months()),
            Self::Days(_, from, to) if *to == Day::MAX => from.last_of_year(),
            Self::Days(_, _, to) => *to,
            _ => return None,
        };
        Some(Self::Days(Aspect::Sign, Day::MIN, until))
    }

    /// Every value that has words, in the order in which people expect them.
    pub fn fixed() -> impl Iterator<Item = Self> {
        fn all<V: VariantArray + Copy>(value: fn(V) -> Value) -> impl Iterator<Item = Value> {
            V::VARIANTS.iter().copied().map(value)
        }
        all(Self::State)
            .chain([Self::Lasting])
            .chain(all(Self::Kind))
            .chain(all(Self::Type))
            .chain(countries().map(Self::Country))
            .chain(all(Self::Continent))
            .chain(all(Self::Field))
            .chain(all(Self::What))
            .chain(acts().map(Self::Act))
            .chain(all(Self::Ground))
            .chain(Rule::ALL.map(Self::Rule))
            .chain([Aspect::Country, Aspect::Continent].map(Self::Several))
            .chain([Aspect::Country, Aspect::Continent, Aspect::Since].map(Self::Missing))
            .chain([Self::NoSign, Self::Silent, Self::Over])
    }
}

/// The papers that may be asked for: that none was found is not one.
fn acts() -> impl Iterator<Item = Act> {
    Act::VARIANTS.iter().copied().filter(|act| *act != Act::Unknown)
}

impl fmt::Display for Value {
    /// Stretches and numbers as they are typed; of everything else the vocabulary has the words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = |day: &Day| {
            if matches!(*day, Day::MIN | Day::MAX) { String::new() } else { day.year().to_string() }
        };
        let decade = |first: &Option<i16>| {
            first.map_or_else(|| "..".to_owned(), |first| format!("{:03}X", first.div_euclid(10)))
        };
        match self {
            Self::Days(_, from, to) if from.year() == to.year() => write!(f, "{}", from.year()),
            Self::Days(_, from, to) => write!(f, "{}..{}", year(from), year(to)),
            Self::Months(months) => write!(f, "{months}"),
            Self::Source(id) => write!(f, "{id}"),
            Self::Decades(first, last) => write!(f, "{}/{}", decade(first), decade(last)),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_the_vocabularies_of_the_format_has_its_place() {
        let schema: serde_json::Value = serde_json::from_str(&crate::file::schema()).unwrap();
        let listed = |name: &str| {
            schema["$defs"][name]["oneOf"]
                .as_array()
                .map_or(0, Vec::len)
                .max(schema["$defs"][name]["enum"].as_array().map_or(0, Vec::len))
        };
        let of = |aspect: Aspect| Value::fixed().filter(|value| value.aspect() == aspect).count();
        assert_eq!(of(Aspect::Type), listed("Type"));
        assert_eq!(of(Aspect::Kind), listed("Kind"));
        assert_eq!(of(Aspect::Field), listed("Field"));
        assert_eq!(of(Aspect::Event), listed("What") + listed("Act") - 1);
        assert_eq!(of(Aspect::Source), listed("SourceKind"));
        assert_eq!(of(Aspect::Rule), Rule::ALL.len());
        // Those that there are, several, none.
        assert_eq!((of(Aspect::State), of(Aspect::Continent), of(Aspect::Country)), (8, 7 + 2, 250 + 2));
    }
}
