//! What the words of a sentence mean: forms of countries, of states and kinds, of fields, years, orders, words that
//! make something of others, and the small words that mean nothing. Which languages there are is not known here: each has a table, by its number.
//!
//! The tables stand in one text that is read where it is asked, so that whoever asks nothing pays nothing: first a
//! line of endings for each table; then, sorted, a line for each form with what it means and the numbers of its
//! tables, `niemieck-\tDE\t0`. A form that ends in `-` is a stem that any ending of its table may be joined to.
//! Everything in it is folded.

use strum::EnumString;

use super::distance::Pattern;
use super::sort::Sort;
use super::value::Value;
use super::view::AskedView;

/// How short a stem may be that endings are cut from a word for.
const STEM: usize = 3;
/// The longest ending.
const ENDING: usize = 9;
/// In a shorter word a wrong letter makes another word of it.
const SURE: usize = 5;

/// What a word, or several together, may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A value that a filter may ask for.
    Value(Value),
    /// All years of the decade that begins with this one.
    Decade(i16),
    /// The year of the day that is asked about, or so many years later.
    YearFromNow(i16),
    /// An order, and whether the other way round.
    Order(Sort, bool),
    /// A view that answers it.
    View(AskedView),
    /// What it makes of the words beside it.
    Beside(Beside),
    /// Nothing, where something else means something.
    Small,
}

/// What a word makes of those beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Beside {
    /// A year of a number.
    Year,
    /// A decade of a number behind it, or that it is joined to.
    #[strum(serialize = "decade")]
    Years,
    /// A span of a number.
    Months,
    /// Limits of years, in which they do not lie.
    Before,
    After,
    /// Limits in which they lie.
    Since,
    Until,
    /// The beginning and the end of a stretch, nothing where either lacks.
    From,
    To,
    Between,
    /// The contrary of something.
    Not,
    /// A city, or an agreement: where nothing else is said.
    City,
    Agreement,
    /// A term of years or of a span; within a year, where there is none.
    Ending,
    /// In force; with a limit at the end, behind which nothing stands, a term: "läuft 2027 ab".
    Runs,
    /// A day that the list is asked for, of the year or day behind it.
    AsOf,
    /// Nothing but that something was done: a year beside it is when.
    Deed,
}

impl Beside {
    /// Whether it is nothing without a year.
    pub(super) fn is_limit(self) -> bool {
        use Beside::{After, Before, Between, From, Since, To, Until};
        matches!(self, Before | After | Since | Until | From | To | Between)
    }
}

/// Some words that mean something, in one table.
#[derive(Clone, Copy)]
struct Form {
    table: usize,
    /// The words, a hyphen behind each that is a stem.
    words: &'static str,
    key: &'static str,
}

/// What words mean.
#[derive(Debug)]
pub struct Lexicon {
    /// The endings of each table, blanks between them.
    endings: Vec<&'static str>,
    /// The forms in order, a line for each.
    forms: &'static str,
    value: fn(&str) -> Option<Value>,
}

/// What some words were understood as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Understood {
    /// How many words.
    pub(super) words: usize,
    /// What they mean: several, where several things are called the same.
    pub(super) meanings: Vec<Meaning>,
    /// A bit for each table that says so.
    pub(super) tables: u32,
}

impl Lexicon {
    /// Of so many tables in one text; `value` says what a key stands for, if it is a value.
    pub fn new(tables: usize, text: &'static str, value: fn(&str) -> Option<Value>) -> Self {
        let mut forms = text;
        let mut endings = Vec::with_capacity(tables);
        for _ in 0..tables {
            let (line, rest) = forms.split_once('\n').unwrap_or((forms, ""));
            endings.push(line);
            forms = rest;
        }
        Self { endings, forms, value }
    }

    /// What the first of some folded words mean, as many together as mean something: in the table of this
    /// number before any other. Small words are small only where nothing else is meant.
    pub(super) fn understand(&self, words: &[&str], table: usize) -> Option<Understood> {
        let (first, rest) = words.split_first()?;
        let mut fit: Vec<Form> = self.begin(first).filter(|form| self.goes_on(form, rest)).collect();
        let rank = |form: &Form| {
            (usize::MAX - form.count(), form.table != table, [SMALL, DEED].contains(&form.key), form.table)
        };
        fit.sort_by_key(rank);
        let best = *fit.first()?;
        let mut meanings: Vec<Meaning> = Vec::new();
        let same = fit.iter().take_while(|form| rank(form) == rank(&best));
        for meaning in same.filter_map(|form| self.meaning(form.key)) {
            if !meanings.contains(&meaning) && meanings.first().is_none_or(|first| first.is_like(&meaning)) {
                meanings.push(meaning);
            }
        }
        let says = |form: &&Form| form.key == best.key && form.count() == best.count();
        let tables = fit.iter().filter(says).fold(0, |tables, form| tables | 1 << form.table);
        (!meanings.is_empty()).then(|| Understood { words: best.count(), meanings, tables })
    }

    /// What a folded word, misspelt, may mean: a value whose form is near, in the table of this number before
    /// any other.
    pub(super) fn guess(&self, word: &str, table: usize) -> Option<Value> {
        let most = match word.len() {
            0..SURE => return None,
            SURE..8 => 1,
            _ => 2,
        };
        // Who mistypes a word seldom does so in its first letter.
        let first = word.get(..1)?;
        let begun = self.from(first).lines().take_while(|line| line.starts_with(first));
        let forms = begun.flat_map(forms).filter(|form| form.count() == 1);
        // A word may be a stem with any ending: each of its beginnings is compared.
        let beginnings =
            (0..=word.len()).map(|end| Some((Pattern::new(word.get(..end)?)?, word.get(end..)?)));
        let beginnings: Vec<_> = beginnings.collect();
        let near = forms.filter_map(|form| {
            let (letters, stem) = part(form.words);
            let length = if stem { letters.len() } else { word.len() };
            if letters.len() < SURE || letters.len().abs_diff(length) > most {
                return None;
            }
            let split = beginnings.iter().skip(length.saturating_sub(1)).take(3).flatten();
            let fitting = split.filter(|(_, ending)| self.takes(form.table, stem, ending));
            let off = fitting.map(|(begun, _)| begun.distance(letters).whole).min();
            let off = off.filter(|off| *off <= most)?;
            Some(((off, form.table != table, form.table), form.key))
        });
        let mut near: Vec<_> = near.collect();
        near.sort_unstable();
        near.into_iter().find_map(|(_, key)| (self.value)(key))
    }

    fn meaning(&self, key: &str) -> Option<Meaning> {
        match key {
            SMALL => return Some(Meaning::Small),
            "year-last" => return Some(Meaning::YearFromNow(-1)),
            "year-this" => return Some(Meaning::YearFromNow(0)),
            "year-next" => return Some(Meaning::YearFromNow(1)),
            _ => {}
        }
        if let Some(first) = key.strip_prefix("decade-") {
            return first.parse().ok().map(Meaning::Decade);
        }
        if let Some(order) = key.strip_prefix("order-") {
            let sort = order.strip_suffix("-reverse");
            return sort.unwrap_or(order).parse().ok().map(|by| Meaning::Order(by, sort.is_some()));
        }
        if let Some(view) = key.strip_prefix("view-") {
            return view.parse().ok().map(Meaning::View);
        }
        let beside = key.parse().ok().map(Meaning::Beside);
        beside.or_else(|| (self.value)(key).map(Meaning::Value))
    }

    /// The forms whose first word this is.
    fn begin<'a>(&'a self, word: &'a str) -> impl Iterator<Item = Form> + 'a {
        let least = word.len().saturating_sub(ENDING).max(STEM.min(word.len()));
        let splits = (least..=word.len()).filter_map(|end| word.split_at_checked(end));
        splits.flat_map(move |(stem, ending)| {
            let fits = move |form: &Form| self.takes(form.table, part(form.first()).1, ending);
            self.lines(stem).flat_map(forms).filter(fits)
        })
    }

    /// The lines of the forms whose first word, its hyphen left out, is this.
    fn lines(&self, word: &str) -> impl Iterator<Item = &'static str> + use<> {
        let lines = self.from(word).lines();
        let word = word.to_owned();
        // What goes on with a letter is another word, and stands behind.
        lines.take_while(move |line| {
            line.strip_prefix(&*word).is_some_and(|rest| rest.starts_with(['\t', ' ', '-']))
        })
    }

    /// The forms from the first on that is not before this word.
    fn from(&self, word: &str) -> &'static str {
        let (mut from, mut to) = (0, self.forms.len());
        while from < to {
            let middle = from + (to - from) / 2;
            let bytes = self.forms.as_bytes();
            let start = bytes.get(..middle).and_then(|before| before.iter().rposition(|byte| *byte == b'\n'));
            let start = start.map_or(0, |at| at + 1);
            let line = self.forms.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            if line < word {
                from = start + line.len() + 1;
            } else {
                to = start;
            }
        }
        self.forms.get(from..).unwrap_or_default()
    }

    /// Whether the further words of a form are these.
    fn goes_on(&self, form: &Form, rest: &[&str]) -> bool {
        form.count() <= rest.len() + 1
            && form.words.split(' ').skip(1).zip(rest).all(|(words, word)| {
                let (letters, stem) = part(words);
                word.strip_prefix(letters).is_some_and(|ending| self.takes(form.table, stem, ending))
            })
    }

    /// Whether a word of a table, a stem or not, may end so.
    fn takes(&self, table: usize, stem: bool, ending: &str) -> bool {
        let known =
            || self.endings.get(table).is_some_and(|known| known.split(' ').any(|known| known == ending));
        ending.is_empty() || stem && known()
    }
}

/// The key of the small words.
const SMALL: &str = "small";
/// The key of those that say that something was done.
const DEED: &str = "deed";

/// The forms in a line, one for each of its tables.
fn forms(line: &'static str) -> impl Iterator<Item = Form> {
    let mut columns = line.split('\t');
    let (words, key) = (columns.next().unwrap_or_default(), columns.next().unwrap_or_default());
    let tables = columns.next().unwrap_or_default().bytes();
    tables.map(move |digit| Form { table: usize::from(digit.saturating_sub(b'0')), words, key })
}

/// The letters of a word of a form, and whether it is a stem.
fn part(word: &str) -> (&str, bool) {
    word.strip_suffix('-').map_or((word, false), |stem| (stem, true))
}

impl Form {
    fn count(&self) -> usize {
        self.words.split(' ').count()
    }

    fn first(&self) -> &'static str {
        self.words.split(' ').next().unwrap_or_default()
    }
}

impl Meaning {
    /// Whether both may be meant at once.
    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Value(one), Self::Value(other)) => one.aspect() == other.aspect(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::State;

    const TABLES: &str = "i a ie ich\ns\n\
        ameryka\tUS\t0\n\
        czy\tsmall\t0\n\
        dziewiecdziesiat-\tdecade-1990\t0\n\
        ended\tstate-ended\t1\n\
        german\tDE\t1\n\
        german-\tDE\t1\n\
        koreansk-\tKP\t0\n\
        koreansk-\tKR\t0\n\
        niemcy\tDE\t0\n\
        niemiec\tDE\t01\n\
        niemieck-\tDE\t0\n\
        nothing\tXX\t1\n\
        rok\tsmall\t1\n\
        rok\tyear\t0\n\
        stan- zjednoczon-\tUS\t0\n\
        the\tsmall\t1\n\
        zakonczon-\tstate-ended\t0\n";

    fn lexicon() -> Lexicon {
        Lexicon::new(2, TABLES, |key| match key {
            "state-ended" => Some(Value::State(State::Ended)),
            "DE" => Some(Value::Country("DE")),
            "US" => Some(Value::Country("US")),
            "KP" => Some(Value::Country("KP")),
            "KR" => Some(Value::Country("KR")),
            _ => None,
        })
    }

    #[test]
    fn misspelt_words_are_near_a_value() {
        for (typed, meant) in [
            ("niemiecck", Some("DE")),
            ("nimieckich", Some("DE")),
            ("germann", Some("DE")),
            ("gruzja", None),
            ("nien", None),
            ("kto", None),
        ] {
            let guess = lexicon().guess(typed, 0);
            assert_eq!(guess, meant.map(Value::Country), "{typed}");
        }
    }

    #[test]
    fn words_are_understood_in_their_forms() {
        let of = |code| Meaning::Value(Value::Country(code));
        let ended = || Meaning::Value(Value::State(State::Ended));
        for (typed, table, words, meanings) in [
            ("niemiec", 0, 1, vec![of("DE")]),
            ("niemieckich umow", 0, 1, vec![of("DE")]),
            ("germans", 0, 1, vec![of("DE")]),
            ("stanach zjednoczonych", 0, 0, vec![]),
            ("stana zjednoczonich", 0, 2, vec![of("US")]),
            ("stana", 0, 0, vec![]),
            ("zakonczone", 0, 0, vec![]),
            ("zakonczona", 0, 1, vec![ended()]),
            ("koreanskie", 0, 1, vec![of("KP"), of("KR")]),
            ("dziewiecdziesiatich", 0, 1, vec![Meaning::Decade(1990)]),
            ("rok", 0, 1, vec![Meaning::Beside(Beside::Year)]),
            ("rok", 1, 1, vec![Meaning::Small]),
            ("the", 0, 1, vec![Meaning::Small]),
            ("nothing", 1, 0, vec![]),
            ("niemieckiej", 0, 0, vec![]),
            ("", 0, 0, vec![]),
        ] {
            let split: Vec<&str> = typed.split(' ').collect();
            let found = lexicon().understand(&split, table);
            let found = found.map_or((0, vec![]), |found| (found.words, found.meanings));
            assert_eq!(found, (words, meanings), "{typed}");
        }
    }
}
