//! Finding records by what a person remembers of them, while they type.
//!
//! An [`Index`] is built once from a dataset. A [`Search`] answers queries over it; it keeps
//! what each word it was asked for had matched, so that a longer word looks only there and a
//! deleted letter costs nothing. A query is some words, all of which must be found in a record,
//! in any order and in any [`Place`]. Names, aliases, countries, parties and seats are matched
//! fuzzily, scattered letters only where no word of a name is or begins as typed; summaries and events by what
//! they contain; when nothing matches, the names nearest by
//! edit distance are the hits, marked as approximate.
//!
//! Beside words a query may hold exact phrases, unwanted words and filters (`kraj:litwa`): `typed`
//! takes it apart, a [`Vocabulary`] gives the filters their words, a [`Reading`] is what it asks for,
//! and [`Search::keep`] tells which records that leaves. Words of a sentence that mean something ask for it as
//! filters do: a [`Lexicon`] says what they mean, and [`Search::understand`] in which sense a query holds. Whoever changes a query other than by typing
//! asks its [`Reading`] for the new text; `write` alone spells it.
//!
//! Everything is compared folded (`text::fold`). `search/matcher.rs` alone names the fuzzy matcher.
//! Nothing here knows languages, the screen or the clock, and no query can make it panic or wait.

mod best;
mod completion;
mod days;
mod declined;
mod distance;
mod edit;
mod exact;
mod facts;
mod filter;
mod grade;
mod index;
mod lexicon;
mod marks;
mod matcher;
mod names;
mod near;
mod partly;
mod place;
mod query;
mod reading;
mod recall;
mod run;
mod sense;
mod sort;
mod stood;
#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test that panics fails, as it should")]
mod tests;
mod texts;
mod token;
mod typed;
mod understand;
mod value;
mod view;
mod vocabulary;
mod write;

pub use completion::{Completion, completions, perhaps};
pub use days::DayReader;
pub use filter::{Clause, Filter};
pub use index::Index;
pub use lexicon::Lexicon;
pub use marks::marks;
pub use partly::Partly;
pub use place::Place;
pub use reading::{Misreading, Reading, Sense, Wrong};
pub use run::{Found, Hit, Score, Search};
pub use sort::Sort;
pub use typed::{QueryTerm, TermKind};
pub use value::{Aspect, Value};
pub use view::AskedView;
pub use vocabulary::{Vocabulary, Wordings};
