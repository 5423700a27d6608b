//! As data, how many: the partners by a rule, what others say, and the records told apart, with totals.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Named, WholeDay, answer, cited, words};
use crate::history::{Breakdown, By, Category, Count, Counts, Figures, RecordNo, Rule, Tie, count};
use crate::records::{Date, Dispute, Source, Text};
use crate::sheets;
use crate::sheets::Asking;

/// The answer of `stats`.
#[derive(Serialize, JsonSchema)]
pub(in crate::print) struct Numbers<'a> {
    /// The count by the rule asked for.
    partners: Counted<'a>,
    /// The same by every rule.
    rules: Vec<Counted<'a>>,
    /// What others say of the number: the disputes that count, as in the file.
    published: Vec<&'a Dispute>,
    /// All records.
    total: Sums,
    /// The records told apart: rows by `state`, `kind`, `type`, `country`, `continent`, `decade`.
    by: BTreeMap<&'static str, Vec<Part<'a>>>,
    /// The sources of `published`, by id.
    sources: BTreeMap<&'a Text, &'a Source>,
    /// The day that the answer is told for.
    as_of: WholeDay,
    /// The day of the data.
    updated: &'a Date,
}

/// The partners by one rule.
#[derive(Serialize, JsonSchema)]
struct Counted<'a> {
    /// Its name.
    #[schemars(extend("enum" = words::<Rule>()))]
    rule: &'static str,
    /// What it counts, in the language of the answer.
    says: String,
    /// How many.
    count: usize,
    /// How many more perhaps.
    unclear: usize,
    /// How many are on hold: in no number, but not over.
    paused: usize,
    /// The ids of those who are counted; only with `--names`.
    #[serde(skip_serializing_if = "Option::is_none")]
    ids: Option<Vec<&'a Text>>,
}

/// So many records.
#[derive(Serialize, JsonSchema)]
struct Sums {
    /// Those that last: in force or recognised.
    lasting: usize,
    /// All.
    recorded: usize,
}

/// One part of a breakdown.
#[derive(Serialize, JsonSchema)]
struct Part<'a> {
    /// Its code; null where nothing is known.
    group: Option<String>,
    /// Its name in the language of the answer.
    name: String,
    #[serde(flatten)]
    figures: Sums,
    /// The ids of those who are counted; only with `--names`.
    #[serde(skip_serializing_if = "Option::is_none")]
    ids: Option<Vec<&'a Text>>,
}

impl Named for Numbers<'_> {
    const NAME: &'static str = "stats";
}

impl Asking<'_> {
    /// All numbers of these records, with the partners counted by this rule; `names` is whether with the
    /// ids of those who are counted.
    pub(in crate::print) fn figures(&self, records: &[RecordNo], rule: Rule, names: bool) -> String {
        let counted = |rule: Rule| {
            let count = count(self.dataset, records, rule, self.day);
            let says = self.speech.word(&format!("rule-{}", rule.code()));
            let surely = |record: &Tie| rule.counts(self.dataset, record, self.day) == Counts::Surely;
            let ids = names.then(|| self.ids(records, surely));
            let Count { sure, unclear, paused } = count;
            Counted { rule: rule.code(), says, count: sure, unclear, paused, ids }
        };
        let breakdowns = By::ALL.iter().map(|&by| {
            let breakdown = Breakdown::new(self.dataset, records, by, self.day);
            (by.code(), self.groups(&breakdown, names.then_some(records)))
        });
        let disputes = self.dataset.cities().values().flat_map(|city| &city.disputes);
        let published: Vec<&Dispute> = disputes.filter(|dispute| dispute.counts).collect();
        answer(Numbers {
            partners: counted(rule),
            rules: Rule::ALL.map(counted).into(),
            total: sums(Breakdown::new(self.dataset, records, By::State, self.day).total()),
            by: breakdowns.collect(),
            sources: cited(self.dataset, None, &[], published.iter().copied(), &[]),
            published,
            as_of: WholeDay(self.day),
            updated: self.dataset.updated(),
        })
    }

    /// The ids of those of the records that `holds` is true of, in the order of the file.
    fn ids(&self, records: &[RecordNo], holds: impl Fn(&Tie) -> bool) -> Vec<&Text> {
        let held = records.iter().filter_map(|number| self.dataset.tie(*number));
        held.filter(|record| holds(record)).map(|record| &record.id).collect()
    }

    fn groups(&self, breakdown: &Breakdown<'_>, named: Option<&[RecordNo]>) -> Vec<Part<'_>> {
        let part = |(group, name, row): (&Category<'_>, String, Figures)| {
            let here = |record: &Tie| breakdown.by.group(self.dataset, record, self.day) == *group;
            let ids = named.map(|records| self.ids(records, here));
            Part { group: sheets::group_code(group), name, figures: sums(row), ids }
        };
        sheets::groups(breakdown, self.speech).into_iter().map(part).collect()
    }
}

fn sums(figures: Figures) -> Sums {
    Sums { lasting: figures.lasting, recorded: figures.recorded }
}
