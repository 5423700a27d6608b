//! What the words of a sentence are, each by itself or several together, and what they make of the words beside
//! them: years, limits, terms, an order, the contrary. What a query asks for by them is decided in `sense`.

use std::ops::Range;

use super::lexicon::{Beside, Lexicon, Meaning};
use super::sort::Sort;
use super::value::{Aspect, Value};
use super::view::AskedView;
use crate::history::State;
use crate::records::{Day, Kind, Type};

/// The years that a number alone may mean.
const YEARS: Range<i16> = 1900..2100;
/// What is over within so many months ends soon.
const SOON: u16 = 12;
/// So many words of no weight may stand between two that belong together.
const BETWEEN: usize = 2;

/// A word, and the term that it is of.
pub(super) struct Spoken {
    pub(super) term: usize,
    /// How many filters, phrases and unwanted words stand before it.
    pub(super) part: usize,
    pub(super) letters: String,
}

/// What became of some words.
pub(super) struct Token {
    pub(super) words: Range<usize>,
    pub(super) meaning: Understanding,
    /// A bit for each table that says so.
    tables: u32,
}

/// What some words are.
pub(super) enum Understanding {
    /// To be looked for.
    Sought,
    /// Of no weight.
    Small,
    /// Values, of which any will do; or none may hold.
    Values(Vec<Value>, bool),
    /// What they are sorted by, and whether the other way round.
    Order(Sort, bool),
    /// A view that answers it.
    View(AskedView),
    /// A number of so many digits; joined to the word before it, or behind.
    Number(i16, usize),
    /// What it makes of the words beside it.
    Beside(Beside),
}
use Understanding::{Number, Small, Sought, Values};

impl Token {
    /// The only value that it is.
    fn value(&self) -> Option<&Value> {
        self.values().first().filter(|_| self.values().len() == 1)
    }

    /// The values of which any will do.
    fn values(&self) -> &[Value] {
        if let Values(values, false) = &self.meaning { values } else { &[] }
    }

    /// The years that it is, no limit among them.
    fn years(&self) -> Option<(Day, Day)> {
        match self.value() {
            Some(Value::Days(Aspect::Year, from, to)) => Some((*from, *to)),
            _ => None,
        }
    }

    /// Whether it means nothing by itself.
    fn is_light(&self) -> bool {
        match &self.meaning {
            Small => true,
            Understanding::Beside(beside) => {
                beside.is_limit() || matches!(beside, Beside::Agreement | Beside::Deed)
            }
            _ => false,
        }
    }

    /// Whether it makes a limit of a year.
    pub(super) fn is_limit(&self) -> bool {
        matches!(&self.meaning, Understanding::Beside(beside) if beside.is_limit())
    }

    fn is(&self, beside: Beside) -> bool {
        matches!(&self.meaning, Understanding::Beside(is) if *is == beside)
    }

    /// Whether it asks for those that there was no sign of for long.
    fn sleeps(&self) -> bool {
        matches!(self.meaning, Understanding::Order(Sort::LastSign, false))
    }

    fn is_unit(&self) -> bool {
        self.is(Beside::Year) || self.is(Beside::Years)
    }

    pub(super) fn is_understood(&self) -> bool {
        matches!(self.meaning, Small | Values(..) | Understanding::Order(..) | Understanding::View(_))
    }
}

/// What each word is by itself, or several together.
pub(super) fn tokens(words: &[Spoken], lexicon: &Lexicon, table: usize, day: Day) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        // What stands between two words parts them.
        let part = rest.first().map(|word| word.part);
        let rest: Vec<&str> =
            rest.iter().take_while(|word| Some(word.part) == part).map(|word| &*word.letters).collect();
        let (taken, meaning, tables) = token(&rest, lexicon, table, day);
        tokens.push(Token { words: at..at + taken, meaning, tables });
        at += taken;
    }
    tokens
}

fn token(words: &[&str], lexicon: &Lexicon, table: usize, day: Day) -> (usize, Understanding, u32) {
    let first = words.first().copied().unwrap_or_default();
    let digits = first.bytes().take_while(u8::is_ascii_digit).count();
    if let (1..=4, Some((number, suffix))) = (digits, first.split_at_checked(digits))
        && let Ok(number) = number.parse()
    {
        let meant = lexicon.understand(&[suffix], table).map(|found| found.meanings);
        let meaning = match meant.as_deref() {
            _ if suffix.is_empty() => Number(number, digits),
            Some([Meaning::Beside(Beside::Years)]) => decade(number, digits).unwrap_or(Sought),
            Some([Meaning::Beside(Beside::Year)]) => year(number, digits).unwrap_or(Sought),
            _ => Sought,
        };
        return (1, meaning, 0);
    }
    let Some(found) = lexicon.understand(words, table) else { return (1, Sought, 0) };
    let meaning = match found.meanings.as_slice() {
        [Meaning::Small] => Small,
        [Meaning::Beside(beside)] => Understanding::Beside(*beside),
        [Meaning::Order(sort, reverse)] => Understanding::Order(*sort, *reverse),
        [Meaning::View(view)] => Understanding::View(*view),
        [Meaning::Decade(first)] => decade(*first, 4).unwrap_or(Sought),
        [Meaning::YearFromNow(years)] => year(day.year().saturating_add(*years), 4).unwrap_or(Sought),
        meanings => {
            let values = meanings.iter().filter_map(|meaning| match meaning {
                Meaning::Value(value) => Some(value.clone()),
                _ => None,
            });
            Values(values.collect(), false)
        }
    };
    (found.words, meaning, found.tables)
}

/// A word that is small only in a language that nothing else was said in weighs as any other: `list` is a letter
/// in Polish.
pub(super) fn weigh(tokens: &mut [Token], own: usize) {
    let said = tokens.iter().filter(|token| token.is_understood() && !matches!(token.meaning, Small));
    let spoken = said.fold(1 << own, |tables, token| tables | token.tables);
    for token in tokens {
        if matches!(token.meaning, Small) && token.tables & spoken == 0 {
            token.meaning = Sought;
        }
    }
}

/// Makes of words what they mean beside one another. What stands alone is looked for, or means nothing.
pub(super) fn join(tokens: &mut Vec<Token>, words: &[Spoken], day: Day) {
    part_verbs(tokens);
    let ends = tokens.iter().any(|token| token.is(Beside::Ending));
    let sleeps = tokens.iter().any(Token::sleeps);
    if ends || sleeps {
        spans(tokens);
    }
    years(tokens, words);
    limits(tokens);
    if ends {
        timed(tokens, |token| token.is(Beside::Ending), Value::as_term);
    } else if sleeps {
        timed(tokens, Token::sleeps, |time| time.as_silence(day));
    }
    for token in &mut *tokens {
        token.meaning = match &token.meaning {
            Number(..) | Understanding::Beside(Beside::Year | Beside::Years | Beside::Months) => Sought,
            Understanding::Beside(Beside::Ending) => Values(vec![Value::Months(SOON)], false),
            Understanding::Beside(Beside::Deed) => Small,
            Understanding::Beside(beside) if beside.is_limit() => Small,
            _ => continue,
        };
    }
    // Who names something and says no asks why: "why is Grodno no partner".
    if !tokens.iter().any(|token| matches!(token.meaning, Sought)) {
        negate(tokens);
    }
    let has = |beside: Beside| tokens.iter().any(|token| token.is(beside));
    let is_small = |token: &Token| {
        matches!(token.meaning, Small | Understanding::View(_))
            || token.is(Beside::City)
            || token.is(Beside::Agreement)
    };
    let (alone, of_cities) = (tokens.iter().all(is_small), has(Beside::City));
    for token in tokens {
        token.meaning = match &token.meaning {
            Understanding::Beside(Beside::City) if alone => Values(vec![Value::Type(Type::City)], false),
            Understanding::Beside(Beside::Agreement) if alone && !of_cities => {
                Values(vec![Value::Kind(Kind::Agreement)], false)
            }
            Understanding::Beside(Beside::City | Beside::Agreement | Beside::AsOf) => Small,
            Understanding::Beside(_) => Sought,
            _ => continue,
        };
    }
}

/// What runs ends, where the sentence ends with the other part of the verb.
fn part_verbs(tokens: &mut [Token]) {
    let is_limit =
        |token: &Token| matches!(token.meaning, Understanding::Beside(beside) if beside.is_limit());
    let parted = tokens.last().is_some_and(is_limit);
    for token in tokens.iter_mut().filter(|token| token.is(Beside::Runs)) {
        let in_force = || Values(vec![Value::State(State::InForce)], false);
        token.meaning = if parted { Understanding::Beside(Beside::Ending) } else { in_force() };
    }
}

/// With something that ends: within how many months.
fn spans(tokens: &mut Vec<Token>) {
    for at in 0..tokens.len() {
        let unit = |at: usize| match tokens.get(at) {
            Some(token) if token.is(Beside::Months) => Some(1),
            Some(token) if token.is_unit() => Some(12),
            _ => None,
        };
        let is_number = |at: Option<usize>| {
            at.and_then(|at| tokens.get(at)).is_some_and(|token| matches!(token.meaning, Number(..)))
        };
        let span = match tokens.get(at).map(|token| &token.meaning) {
            Some(&Number(number, 1..=3)) => {
                unit(at + 1).map(|months| (at + 1, number.saturating_mul(months)))
            }
            // "Within a year".
            Some(Understanding::Beside(Beside::Year | Beside::Months))
                if !is_number(at.checked_sub(1)) && !is_number(Some(at + 1)) =>
            {
                unit(at).map(|months| (at, months))
            }
            _ => None,
        };
        if let Some((to, months)) = span
            && let Ok(months) = months.try_into()
        {
            merge(tokens, at, to, Values(vec![Value::Months(months)], false));
        }
    }
}

/// Makes years, decades and stretches of numbers and of the words beside them.
fn years(tokens: &mut Vec<Token>, words: &[Spoken]) {
    for at in 0..tokens.len() {
        let Some(&Token { meaning: Number(number, digits), .. }) = tokens.get(at) else { continue };
        let is_years =
            |at: Option<usize>| at.and_then(|at| tokens.get(at)).is_some_and(|token| token.is(Beside::Years));
        // "90-te", "2010–2015": the one belongs to the other.
        let word = |at: usize| tokens.get(at).and_then(|token| words.get(token.words.start));
        let glued = word(at).zip(word(at + 1)).is_some_and(|(one, next)| one.term == next.term);
        let decades = is_years(at.checked_sub(1)) || glued && is_years(Some(at + 1));
        let last = match tokens.get(at + 1).map(|next| &next.meaning) {
            Some(&Number(last, 4)) if glued && digits == 4 && number < last => Some(last),
            _ => None,
        };
        let meaning = match last {
            Some(last) => days(number, last),
            None if decades => decade(number, digits),
            None => year(number, digits),
        };
        merge(tokens, at, at + usize::from(last.is_some()), meaning.unwrap_or(Sought));
    }
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some((from, to)) = token.years() {
            let is_unit = |at: &usize| tokens.get(*at).is_some_and(Token::is_unit);
            let first = at.checked_sub(1).filter(is_unit).unwrap_or(at);
            let last = Some(at + 1).filter(is_unit).unwrap_or(at);
            merge(tokens, first, last, stretch(Aspect::Year, from, to));
            at = first;
        }
        at += 1;
    }
}

/// Makes limits of years and of the words before them. A year up to which, or from which on, asks for the
/// beginning; beside a state or an event for when that came, as any year does.
fn limits(tokens: &mut Vec<Token>) {
    let comes = |value: &Value| matches!(value.aspect(), Aspect::State | Aspect::Event);
    let open = if tokens.iter().flat_map(Token::values).any(comes) { Aspect::Year } else { Aspect::Since };
    for at in 0..tokens.len() {
        if let Some((last, meaning)) = limit(tokens, at, open) {
            merge(tokens, at, last, meaning);
        }
    }
}

/// The limit that begins with a token, and the last token of it.
fn limit(tokens: &[Token], at: usize, open: Aspect) -> Option<(usize, Understanding)> {
    let token = tokens.get(at)?;
    let is = |beside: Beside| token.is(beside);
    let first = behind(tokens, at)?;
    let (from, to) = tokens.get(first)?.years()?;
    let joins = |token: &Token| match token.meaning {
        Small => is(Beside::Between),
        Understanding::Beside(Beside::Until | Beside::To) => true,
        _ => false,
    };
    let last = || {
        let between = Some(first + 1).filter(|at| tokens.get(*at).is_some_and(joins))?;
        let last = behind(tokens, between)?;
        let (_, to) = tokens.get(last)?.years()?;
        (from <= to).then_some((last, to))
    };
    if is(Beside::Since) || is(Beside::From) || is(Beside::Between) {
        if let Some((last, to)) = last() {
            return Some((last, stretch(Aspect::Year, from, to)));
        }
        return is(Beside::Since).then(|| (first, stretch(open, from, Day::MAX)));
    }
    let (from, to) = match &token.meaning {
        Understanding::Beside(Beside::Before) => (Day::MIN, from.yesterday().ok()?),
        Understanding::Beside(Beside::Until) => (Day::MIN, to),
        Understanding::Beside(Beside::After) => (to.tomorrow().ok()?, Day::MAX),
        _ => return None,
    };
    Some((first, stretch(open, from, to)))
}

/// Makes one of a word that asks for a time and of the time that is said.
fn timed(tokens: &mut Vec<Token>, asks: impl Fn(&Token) -> bool, asked: impl Fn(&Value) -> Option<Value>) {
    let when = |(at, token): (usize, &Token)| Some((at, token.value().and_then(&asked)?));
    let when = tokens.iter().enumerate().find_map(when);
    let (Some(asking), Some((when, value))) = (tokens.iter().position(asks), when) else { return };
    let meaning = Values(vec![value], false);
    let (first, last) = (asking.min(when), asking.max(when));
    if tokens.get(first + 1..last).is_some_and(|between| between.iter().all(Token::is_light)) {
        return merge(tokens, first, last, meaning);
    }
    merge(tokens, asking, asking, Small);
    merge(tokens, when, when, meaning);
}

/// Asks for the contrary of what stands behind a no. That something is a city is worth saying only so, for
/// nearly all are.
fn negate(tokens: &mut Vec<Token>) {
    for at in 0..tokens.len() {
        let Some(last) = tokens.get(at).filter(|token| token.is(Beside::Not)).and(behind(tokens, at)) else {
            continue;
        };
        let meaning = match tokens.get(last).map(|token| &token.meaning) {
            Some(Values(values, false)) => Values(values.clone(), true),
            Some(Understanding::Beside(Beside::City)) => Values(vec![Value::Type(Type::City)], true),
            _ => continue,
        };
        merge(tokens, at, last, meaning);
    }
}

/// The next token that means something, near by.
fn behind(tokens: &[Token], at: usize) -> Option<usize> {
    let next = (at + 1..tokens.len()).find(|at| tokens.get(*at).is_some_and(|token| !token.is_light()));
    next.filter(|next| next - at <= BETWEEN + 1)
}

/// Makes one of these tokens, the last of them included.
fn merge(tokens: &mut Vec<Token>, first: usize, last: usize, meaning: Understanding) {
    let taken: Vec<Token> = tokens.drain(first..=last).collect();
    let said = taken.iter().filter(|token| matches!(token.meaning, Values(..)) || taken.len() == 1);
    let tables = said.fold(0, |tables, token| tables | token.tables);
    if let (Some(one), Some(other)) = (taken.first(), taken.last()) {
        let words = one.words.start..other.words.end;
        tokens.insert(first, Token { words, meaning, tables });
    }
}

/// A year of four digits.
fn year(number: i16, digits: usize) -> Option<Understanding> {
    (digits == 4 && YEARS.contains(&number)).then(|| days(number, number)).flatten()
}

/// A decade by its first year, or by its last two digits: those of this century up to the twenties.
fn decade(number: i16, digits: usize) -> Option<Understanding> {
    let first = match digits {
        4 => number,
        2 => number + if number < 30 { 2000 } else { 1900 },
        _ => return None,
    };
    (first % 10 == 0 && YEARS.contains(&first)).then(|| days(first, first + 9)).flatten()
}

fn days(from: i16, to: i16) -> Option<Understanding> {
    Some(stretch(Aspect::Year, Day::new(from, 1, 1).ok()?, Day::new(to, 12, 31).ok()?))
}

fn stretch(aspect: Aspect, from: Day, to: Day) -> Understanding {
    Values(vec![Value::Days(aspect, from, to)], false)
}
