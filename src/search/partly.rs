//! Records that answer all but one part of a query, to stand behind those that answer all of it. A part is a word,
//! or all that words were understood as of one field; filters, phrases and unwanted words that are written as such
//! are never left out. Behind an answer to a question that was understood to the last word nothing stands.

use super::filter::{Clause, Filter};
use super::index::Index;
use super::query::Query;
use super::reading::{Reading, Sense};
use super::run::{Hit, Search};
use super::typed::TermKind;
use super::understand::is_named;
use super::value::Aspect;
use super::vocabulary::Vocabulary;
use crate::history::{Dataset, RecordNo};
use crate::records::Day;

/// So many whole answers are enough.
const ENOUGH: usize = 10;
/// So many records that lack something are shown at most: a part that more of them lack says too little.
const MOST: usize = 20;
/// Of a query with more parts hardly anything has all but one.
const PARTS: usize = 8;

/// Records that answer all of a query but one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partly {
    /// The first term of the part.
    pub missed: usize,
    /// The records, and how they were found where words are left to be looked for.
    pub rows: Vec<(RecordNo, Option<Hit>)>,
}

/// A part of a query, by its first term.
enum Part {
    Word(usize),
    Field(usize, Aspect),
}

impl Part {
    fn term(&self) -> usize {
        match self {
            Self::Word(term) | Self::Field(term, _) => *term,
        }
    }
}

impl Search {
    /// The records that answer all of a reading but one part, by that part, those parts first that fewest lack;
    /// none where `whole` records, which answer all of it, are enough, or all that may be, every word being
    /// understood; or where what was typed is a name.
    /// `order` is the place of each record in the list.
    pub fn partly<'i>(
        &mut self,
        reading: &Reading,
        vocabulary: &Vocabulary,
        (index, dataset): (impl Fn() -> &'i Index, &Dataset),
        day: Day,
        (whole, order): (usize, &[u32]),
    ) -> Vec<Partly> {
        let parts = if whole < ENOUGH && !reading.guess { reading.parts() } else { Vec::new() };
        let understood = parts.iter().all(|part| matches!(part, Part::Field(..)));
        if !(2..=PARTS).contains(&parts.len()) || understood && whole > 0 {
            return Vec::new();
        }
        let strict = Reading { filter: reading.written(), ..reading.clone() };
        let kept = self.keep(&strict, vocabulary, (&index, dataset), day);
        let mut lacking = vec![Lacking::default(); dataset.records().len()];
        for (number, part) in parts.iter().enumerate() {
            let (has, nearly) = self.having_part(reading, part, (index(), dataset), day);
            for ((lacking, has), nearly) in lacking.iter_mut().zip(has).zip(nearly) {
                lacking.note(number, has, nearly);
            }
        }
        let mut groups: Vec<(usize, Vec<RecordNo>)> =
            (0..parts.len()).map(|part| (part, Vec::new())).collect();
        for (record, lacking) in RecordNo::all().zip(&lacking) {
            let kept = kept.as_ref().is_none_or(|kept| kept.get(record.index()) == Some(&true));
            if let Some((_, records)) = lacking.only().filter(|_| kept).and_then(|part| groups.get_mut(part))
            {
                records.push(record);
            }
        }
        groups.retain(|(_, records)| (1..=MOST).contains(&records.len()));
        groups.sort_by_key(|(_, records)| records.len());
        if groups.is_empty() || is_named(index(), reading) {
            return Vec::new();
        }
        let mut left = MOST;
        let mut partly = Vec::new();
        for (part, records) in groups {
            let Some((part, rest)) = parts.get(part).zip(left.checked_sub(records.len())) else { break };
            left = rest;
            let sought = reading.text_of(|at| reading.seeks(at) && at != part.term());
            partly.push(Partly { missed: part.term(), rows: self.ranked(&index, &sought, records, order) });
        }
        partly
    }

    /// Records that are known to have some words, the best first; without words as they are listed.
    fn ranked<'i>(
        &mut self,
        index: impl Fn() -> &'i Index,
        sought: &str,
        mut records: Vec<RecordNo>,
        order: &[u32],
    ) -> Vec<(RecordNo, Option<Hit>)> {
        let place = |record: &RecordNo| order.get(record.index()).copied().unwrap_or((*record).into());
        if Self::is_blank(sought) {
            records.sort_by_key(place);
            return records.into_iter().map(|record| (record, None)).collect();
        }
        let mut among = vec![u32::MAX; index().len()];
        for record in &records {
            if let Some(among) = among.get_mut(record.index()) {
                *among = place(record).min(u32::MAX - 1);
            }
        }
        let found = self.run(index(), sought, &among, records.len());
        found.hits.into_iter().map(|hit| (hit.record, Some(hit))).collect()
    }

    /// Which records have a part; and which have it as it is written, not with letters between.
    fn having_part(
        &mut self,
        reading: &Reading,
        part: &Part,
        (index, dataset): (&Index, &Dataset),
        day: Day,
    ) -> (Vec<bool>, Vec<bool>) {
        match part {
            Part::Field(_, aspect) => {
                // A year is that of the event, where one is asked for.
                let beside = |of: Aspect| *aspect == Aspect::Year && of == Aspect::Event;
                let of = |clause: &&Clause| clause.aspect == *aspect || beside(clause.aspect);
                let clauses = reading.filter.clauses.iter().filter(of);
                let filter = Filter { clauses: clauses.cloned().collect(), ..Filter::default() };
                let mask = filter.mask(self.facts(dataset, day), dataset);
                (mask.clone(), mask)
            }
            Part::Word(term) => {
                let text = reading.text_of(|at| at == *term);
                let mut masks = (vec![false; dataset.records().len()], vec![false; dataset.records().len()]);
                for candidate in self.candidates(index, &text) {
                    let at = candidate.record.index();
                    if let (Some(has), Some(written)) = (masks.0.get_mut(at), masks.1.get_mut(at)) {
                        (*has, *written) = (true, !candidate.is_scattered());
                    }
                }
                masks
            }
        }
    }
}

impl Reading {
    /// The parts that may be left out, in the order typed.
    fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for (at, term) in self.terms.iter().enumerate() {
            let sense = self.senses.iter().find(|sense| sense.terms.start == at);
            let aspect = sense.and_then(Sense::aspect);
            let known = |aspect: Aspect| {
                let same = |part: &Part| matches!(part, Part::Field(_, of) if *of == aspect);
                parts.iter().any(same) || self.written().clauses.iter().any(|clause| clause.aspect == aspect)
            };
            let word = matches!(&term.kind, TermKind::Word(range) if Query::of(self.part(range)).words.iter().any(|word| word.letters.len() > 1));
            match aspect {
                Some(aspect) if !known(aspect) => parts.push(Part::Field(at, aspect)),
                None if word && !term.not && self.seeks(at) && !self.missed.contains(&at) => {
                    parts.push(Part::Word(at));
                }
                _ => {}
            }
        }
        if self.missed.is_empty() { parts } else { Vec::new() }
    }
}

/// What a record lacks of a query.
#[derive(Clone, Copy, Default)]
struct Lacking {
    /// How many parts it lacks; how many it does not have as they are written; and the last of these.
    parts: usize,
    written: usize,
    last: usize,
}

impl Lacking {
    fn note(&mut self, part: usize, has: bool, as_written: bool) {
        self.parts += usize::from(!has);
        if !as_written {
            self.written += 1;
            self.last = part;
        }
    }

    /// The only part that it lacks.
    fn only(&self) -> Option<usize> {
        (self.parts == 1 && self.written == 1).then_some(self.last)
    }
}
