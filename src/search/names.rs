//! Names in one piece of memory: every name of a record or of a country, folded once, each with
//! its letter mask, so that most of them are passed over without being read.

use strum::EnumCount;

use super::grade::{Grade, Sieve, grade};
use super::matcher::{Matcher, ceiling};
use super::place::Place;
use super::query::Word;
use crate::text::fold::{fold, initials, spell};

/// A grade and the order of a place in one number, less is better: how records are ranked before
/// anything is scored. Beyond `NONE` there is nothing.
pub(super) type Step = u8;

/// No match.
pub(super) const NONE: Step = Step::MAX;

/// How many steps a grade has: one for each sort of place.
#[expect(clippy::cast_possible_truncation, reason = "held below")]
const PLACES: Step = Place::COUNT as Step;
/// How many steps there are.
pub(super) const STEPS: usize = Grade::COUNT * Place::COUNT;
const _: () = assert!(STEPS <= NONE as usize, "every match has a step of its own");

/// The step of a match of this grade in such a place.
pub(super) fn step(grade: Grade, place: Place) -> Step {
    grade as Step * PLACES + place.order()
}

/// Whether a match on this step is of a better grade than that.
pub(super) fn beats(step: Step, grade: Grade) -> bool {
    step < grade as Step * PLACES
}

/// Whether a match on this step is in such a place.
pub(super) fn lies_in(step: Step, place: Place) -> bool {
    step % PLACES == place.order()
}

/// Whether a match on this step is less than what was typed: scattered letters, or what would be a case of
/// the name of a country or a kind, though those cases that there are are known.
pub(super) fn is_doubtful(step: Step) -> bool {
    let graded = |grade: Grade| step / PLACES == grade as Step;
    let declined = graded(Grade::Declined) || graded(Grade::WordDeclined);
    graded(Grade::Fuzzy) || declined && [Place::Country, Place::Kind].into_iter().any(|at| lies_in(step, at))
}

/// Whether a match on this step is in some name, with all letters together.
pub(super) fn is_named(step: Step) -> bool {
    beats(step, Grade::Fuzzy)
}

/// What tells apart matches on the same step, less is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fine {
    /// The name does not have the word as it was typed, with the same accents.
    pub(super) misspelled: bool,
    /// How much a scattered match falls short of the best score it could have.
    pub(super) shortfall: i64,
}

/// Groups of names: a group for each record, or for each set of countries.
#[derive(Debug, Default)]
pub(super) struct Names {
    letters: String,
    sieves: Vec<Sieve>,
    lines: Vec<Line>,
    /// Spellings of the names that are not written in plain small letters.
    spellings: Vec<Box<str>>,
    /// Where in `lines` each group ends.
    ends: Vec<usize>,
}

#[derive(Debug)]
struct Line {
    start: usize,
    length: u32,
    /// In `spellings`; beyond its end for a name whose spelling is its folded text.
    spelling: u32,
    place: Place,
}

impl Names {
    /// Adds a group.
    pub(super) fn push<'a>(&mut self, names: impl Iterator<Item = (Place, &'a str)>) {
        let from = self.lines.len();
        for (place, name) in names {
            let letters = fold(name);
            // Plain letters are spelled as they are folded.
            let spelled = if name.is_ascii() { letters.clone() } else { spell(name) };
            if letters.is_empty() || self.says_no_more(from, place, &letters, &spelled) {
                continue;
            }
            let spelling = u32::try_from(self.spellings.len()).unwrap_or(u32::MAX);
            let spelling = if letters == spelled { u32::MAX } else { spelling };
            let length = u32::try_from(letters.len()).unwrap_or(u32::MAX);
            self.sieves.push(Sieve::new(letters.as_bytes()));
            self.lines.push(Line { start: self.letters.len(), length, spelling, place });
            self.letters.push_str(&letters);
            if letters != spelled {
                self.spellings.push(spelled.into());
            }
        }
        self.ends.push(self.lines.len());
    }

    /// Whether a name of the group so far matches at least as well whatever is typed.
    fn says_no_more(&self, from: usize, place: Place, letters: &str, spelled: &str) -> bool {
        self.lines.get(from..).unwrap_or_default().iter().any(|name| {
            let better = name.place.order() < place.order() && letters == spelled;
            self.text(name) == letters && (better || self.spelled(name) == spelled)
        })
    }

    /// How many groups there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The best step of a word, whose sieve is given, in a group.
    pub(super) fn best(&self, group: usize, word: &Word, wanted: Sieve) -> Step {
        let (start, end) = self.range(group);
        let sieves = self.sieves.get(start..end).unwrap_or_default();
        let names = self.lines.get(start..end).unwrap_or_default();
        let mut best = NONE;
        for (sieve, name) in sieves.iter().zip(names) {
            let at_best = if word.initials.is_some() { Some(Grade::Whole) } else { sieve.at_best(wanted) };
            let Some(at_best) = at_best else { continue };
            if step(at_best.at(name.place), name.place) >= best {
                continue;
            }
            // A single letter that begins no word stands inside one: that is known without reading.
            let known = (word.letters.len() == 1 && at_best == Grade::Inside).then_some(at_best);
            if let Some(grade) = known.or_else(|| self.grade(name, word)) {
                best = best.min(step(grade, name.place));
            }
        }
        best
    }

    /// Which name of a group matches the word best among those on this step, and how well.
    pub(super) fn finest(
        &self,
        group: usize,
        word: &Word,
        on: Step,
        matcher: &Matcher,
    ) -> Option<(Fine, Place)> {
        let typed = word.spelled.as_ref().unwrap_or(&word.letters);
        let matching = self
            .group(group)
            .filter(|name| self.grade(name, word).is_some_and(|grade| step(grade, name.place) == on));
        let finest = matching.map(|name| {
            let shortfall = if on / PLACES == Grade::Fuzzy as Step {
                let score = matcher.score(self.text(name), &word.letters).unwrap_or(i64::MIN / 2);
                ceiling(word.letters.len()).saturating_sub(score)
            } else {
                0
            };
            (Fine { misspelled: !self.spelled(name).contains(&**typed), shortfall }, name.place)
        });
        finest.min_by_key(|&(fine, _)| fine)
    }

    /// The folded names of a group with their masks and places.
    pub(super) fn each(&self, group: usize) -> impl Iterator<Item = (u64, &str, Place)> {
        let (start, end) = self.range(group);
        let sieves = self.sieves.get(start..end).unwrap_or_default();
        sieves.iter().zip(self.group(group)).map(|(sieve, name)| (sieve.letters, self.text(name), name.place))
    }

    fn grade(&self, name: &Line, word: &Word) -> Option<Grade> {
        if let Some(typed) = &word.initials {
            // A name in plain letters has none.
            let mut initials = initials(self.spellings.get(name.spelling as usize)?);
            if !typed.chars().all(|typed| initials.next() == Some(typed)) {
                return None;
            }
            let grade = if initials.next().is_none() { Grade::Whole } else { Grade::Prefix };
            return Some(grade.at(name.place));
        }
        let grade = grade(self.text(name).as_bytes(), word.letters.as_bytes())?;
        let spelled = grade == Grade::Whole
            && word.spelled.as_ref().is_some_and(|spelled| self.spelled(name) == &**spelled);
        Some(if spelled { Grade::Spelled } else { grade }.at(name.place))
    }

    fn group(&self, group: usize) -> impl Iterator<Item = &Line> {
        let (start, end) = self.range(group);
        self.lines.get(start..end).unwrap_or_default().iter()
    }

    fn range(&self, group: usize) -> (usize, usize) {
        let end = |group: usize| self.ends.get(group).copied();
        (group.checked_sub(1).and_then(end).unwrap_or(0), end(group).unwrap_or(0))
    }

    fn text(&self, name: &Line) -> &str {
        self.letters.get(name.start..name.start + name.length as usize).unwrap_or_default()
    }

    fn spelled(&self, name: &Line) -> &str {
        self.spellings.get(name.spelling as usize).map_or(self.text(name), |spelling| spelling)
    }
}
