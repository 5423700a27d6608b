//! What is wrong with a file, and where. A fault carries a code and named arguments and not one
//! word of any language: `lang` holds one message per code. Whatever is quoted from the file is
//! made harmless and cut here, so a fault may be shown as it is.

use std::fmt;

use strum::{IntoStaticStr, VariantNames};

use crate::text::clean;
use crate::text::nearest::nearest as near;

/// One thing wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The place in the data: `records[3].events[1].date`; empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub kind: FaultKind,
}

impl fmt::Display for Fault {
    /// For logs and tests: `12:5 records[0].id bad-id found=Ab`. People get the message of the code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} {} {}", self.line, self.column, self.path, self.kind.code())?;
        self.kind.args().iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

/// How many faults of a file are told.
pub(super) const MOST: usize = 100;

/// What is wrong with a file: as much as a person can mend at once, and how much that leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    /// The first in the order of the text, a hundred at most. Never empty.
    pub first: Vec<Fault>,
    /// How many more there are.
    pub more: usize,
}

impl Faults {
    /// How many there are in all.
    pub fn count(&self) -> usize {
        self.first.len() + self.more
    }
}

/// Why the text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Syntax {
    /// There is nothing in it.
    Empty,
    /// It stops in the middle.
    Truncated,
    /// Something follows the end.
    Trailing,
    /// A value should stand here.
    Value,
    /// A comma, or the closing bracket, should stand here.
    Comma,
    /// A colon should stand here.
    Colon,
    /// The name of a field, in quotes, should stand here.
    Key,
    /// A backslash is followed by something that it cannot stand before.
    Escape,
    /// A number is written in a way that JSON does not know.
    Number,
    /// A comma stands before a closing bracket.
    TrailingComma,
    /// A line ends before the quotes are closed.
    Unclosed,
    /// Something else.
    Other,
}

/// What sort of value stands, or should stand, somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ValueType {
    /// Text in quotes.
    Text,
    /// A date in quotes.
    Date,
    /// One word of a fixed vocabulary, in quotes.
    Word,
    /// Any number.
    Number,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Bool,
    /// `[…]`.
    List,
    /// `{…}`.
    Object,
    /// `null`.
    Null,
}

/// What is wrong. The fields are what a message needs; `found` is always what stands in the file.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields are named for what they hold")]
pub enum FaultKind {
    /// Bytes that are no UTF-8.
    NotUtf8 { found: String },
    /// The file begins with a byte-order mark.
    ByteOrderMark,
    /// The text is not JSON.
    Syntax { reason: Syntax },
    /// A field that the format does not have.
    UnknownField { found: String, nearest: Option<String>, expected: String },
    /// A field that must be there is not.
    MissingField { field: String },
    /// A field, or an id, that stands in the same object twice.
    DuplicateField { found: String },
    /// A value of another sort than the field takes.
    WrongType { found: String, sort: ValueType, expected: ValueType },
    /// A word that the vocabulary of the field does not have.
    UnknownValue { found: String, nearest: Option<String>, expected: String },
    /// A number beyond what the field takes.
    OutOfRange { found: String, least: String, most: String },
    /// A list that must have a certain length has another.
    WrongLength { found: usize, expected: usize },
    /// Not a date in the notation that this program reads.
    BadDate { found: String },
    /// An interval whose end comes before its beginning.
    ReversedDate { found: String },
    /// A character that could act on a terminal, hide, or turn its neighbours around.
    HostileCharacter { found: char },
    /// More marks on one letter than any orthography has.
    StackedMarks { found: char },
    /// An escape that stands for no character.
    BadEscape { found: String },
    /// Text with nothing in it.
    BlankText,
    /// Something is wrong in the part for the office only, which this reading may not quote.
    Withheld,

    /// The file has no city.
    NoCity,
    /// No words in any language where there must be some.
    NoWords,
    /// A language tag that is none.
    BadLanguage { found: String },
    /// An id that is not made of small Latin letters, digits and single hyphens.
    BadId { found: String },
    /// An id that another record has.
    DuplicateId { found: String },
    /// A source id that no source has.
    UnknownSource { found: String, nearest: Option<String> },
    /// A city id that no city has.
    UnknownCity { found: String, nearest: Option<String>, expected: String },
    /// The file has several cities and the record does not say whose tie it is.
    CityNotNamed { expected: String },
    /// A record id that no record has.
    UnknownRecord { found: String, nearest: Option<String> },
    /// A record named as the partner that an agreement accompanies is not a partner.
    NotAPartner { found: String },
    /// The date that a dispute is about is none of the events'.
    DateElsewhere { found: String },
    /// A field that records of this kind do not have.
    MisplacedField { found: String, kind: String },
    /// Not a country code of ISO 3166-1.
    UnknownCountry { found: String },
    /// Not a Wikidata id.
    BadWikidata { found: String },
    /// Not an address of a web page.
    BadAddress { found: String },
    /// The local language is not among the names.
    UnknownLocal { found: String, expected: String },
    /// A word mixes letters of scripts that look alike.
    MixedScript { found: String, letter: char },
    /// A summary that is too long.
    LongSummary { found: usize, most: usize },
    /// A list that may not be empty is.
    EmptyList,
    /// A dispute with fewer than two sides.
    FewClaims,
    /// A dispute with more than one chosen side.
    ManyChosen { found: usize },
    /// A quote from a named source that is too long.
    LongQuote { found: usize, most: usize },
    /// A quote from a source that the fact does not name.
    QuoteElsewhere { found: String },
    /// A quote from a source of which nobody wrote down that it was read.
    UnreadQuote { found: String },
    /// An event that begins, pauses or ends a tie and has no date.
    UndatedTurn { found: String },
    /// `begins` on an event that pauses, ends or doubts.
    NeedlessBegins { found: String },
    /// `how` on an event that neither pauses nor ends.
    NeedlessHow { found: String },
    /// `term` on an event that does not begin.
    NeedlessTerm { found: String },
    /// An event dated after the day of the data.
    FutureEvent { found: String, updated: String },
    /// An event pauses or ends a tie that no event begins.
    NeverBegun { found: String },
    /// The tie ends before it begins.
    EndsBeforeBeginning { found: String, begins: String },
    /// Two records of one city hold the same partner.
    TwinRecords { found: String, other: String },
    /// Two cities of the file each hold the other as a partner: one tie written twice.
    MirroredRecord { found: String, other: String },
    /// A city is its own partner.
    OwnCity { found: String },
}

impl FaultKind {
    /// The stable name of this kind of fault; `fault-` and this make the id of its message.
    pub fn code(&self) -> &'static str {
        self.into()
    }

    /// The named arguments of the message. Where there may be a nearest known word, `hint` is
    /// `nearest` or `none`, for the message to choose by.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let text = |text: &String| text.clone();
        match self {
            Self::ByteOrderMark
            | Self::BlankText
            | Self::Withheld
            | Self::NoCity
            | Self::NoWords
            | Self::EmptyList
            | Self::FewClaims => Vec::new(),
            Self::Syntax { reason } => vec![("reason", <&str>::from(reason).to_owned())],
            Self::MissingField { field } => vec![("field", text(field))],
            Self::NotUtf8 { found }
            | Self::DuplicateField { found }
            | Self::BadDate { found }
            | Self::ReversedDate { found }
            | Self::BadEscape { found }
            | Self::BadLanguage { found }
            | Self::BadId { found }
            | Self::DuplicateId { found }
            | Self::NotAPartner { found }
            | Self::DateElsewhere { found }
            | Self::QuoteElsewhere { found }
            | Self::UnreadQuote { found }
            | Self::UnknownCountry { found }
            | Self::BadWikidata { found }
            | Self::BadAddress { found }
            | Self::UndatedTurn { found }
            | Self::NeedlessBegins { found }
            | Self::NeedlessHow { found }
            | Self::NeedlessTerm { found }
            | Self::NeverBegun { found }
            | Self::OwnCity { found } => vec![("found", text(found))],
            Self::UnknownField { found, nearest, expected }
            | Self::UnknownValue { found, nearest, expected }
            | Self::UnknownCity { found, nearest, expected } => {
                [vec![("found", text(found))], hint(nearest.as_ref()), vec![("expected", text(expected))]]
                    .concat()
            }
            Self::UnknownSource { found, nearest } | Self::UnknownRecord { found, nearest } => {
                [vec![("found", text(found))], hint(nearest.as_ref())].concat()
            }
            Self::WrongType { found, sort, expected } => vec![
                ("found", text(found)),
                ("sort", <&str>::from(sort).to_owned()),
                ("expected", <&str>::from(expected).to_owned()),
            ],
            Self::OutOfRange { found, least, most } => {
                vec![("found", text(found)), ("least", text(least)), ("most", text(most))]
            }
            Self::WrongLength { found, expected } => {
                vec![("found", found.to_string()), ("expected", expected.to_string())]
            }
            Self::HostileCharacter { found } | Self::StackedMarks { found } => {
                vec![("found", format!("U+{:04X}", u32::from(*found)))]
            }
            Self::CityNotNamed { expected } => vec![("expected", text(expected))],
            Self::MisplacedField { found, kind } => vec![("found", text(found)), ("kind", text(kind))],
            Self::UnknownLocal { found, expected } => {
                vec![("found", text(found)), ("expected", text(expected))]
            }
            Self::MixedScript { found, letter } => vec![
                ("found", text(found)),
                ("letter", letter.to_string()),
                ("point", format!("U+{:04X}", u32::from(*letter))),
            ],
            Self::LongSummary { found, most } | Self::LongQuote { found, most } => {
                vec![("found", found.to_string()), ("most", most.to_string())]
            }
            Self::ManyChosen { found } => vec![("found", found.to_string())],
            Self::FutureEvent { found, updated } => vec![("found", text(found)), ("updated", text(updated))],
            Self::EndsBeforeBeginning { found, begins } => {
                vec![("found", text(found)), ("begins", text(begins))]
            }
            Self::TwinRecords { found, other } | Self::MirroredRecord { found, other } => {
                vec![("found", text(found)), ("other", text(other))]
            }
        }
    }
}

fn hint(nearest: Option<&String>) -> Vec<(&'static str, String)> {
    let kind = if nearest.is_some() { "nearest" } else { "none" };
    vec![("hint", kind.to_owned()), ("nearest", nearest.cloned().unwrap_or_default())]
}

/// How many characters of a file a fault quotes at most.
const LONGEST: usize = 60;

/// What a fault may quote of `text`: every hostile character written out, and not too long.
pub(super) fn quote(text: &str) -> String {
    let shown = text.char_indices().nth(LONGEST).map_or(text, |(end, _)| text.get(..end).unwrap_or(text));
    let cut = if shown.len() < text.len() { "…" } else { "" };
    format!("{}{cut}", clean::visible(shown))
}

/// The known word that is nearest to `found`, if it is near enough to be what was meant.
pub(super) fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    near(found, known).first().map(|word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_harmless_and_short() {
        assert_eq!(quote("a\u{202e}b"), "a<U+202E>b");
        assert_eq!(quote(&"ł".repeat(10_000)).chars().count(), LONGEST + 1);
    }
}
