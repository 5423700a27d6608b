//! How many, as a table: the partners by each rule, then the records told apart.

use super::{Column, Table, Teller};
use crate::history::{Breakdown, By, Rule, count};
use crate::sheets::{group_code, groups};

const NUMBERS: &[Column] = &[
    ("by", "csv-by"),
    ("group", ""),
    ("name", "csv-group"),
    ("lasting", "csv-lasting"),
    ("recorded", "csv-recorded"),
    ("partners", "numbers-partners"),
    ("unclear", "csv-unclear"),
    ("as_of", "csv-as-of"),
    ("updated", "label-updated"),
    ("paused", "csv-paused"),
];

impl Teller<'_> {
    /// A line for each rule, then one for each group of each breakdown.
    pub(super) fn numbers(&self) -> Table {
        let (dataset, speech, day) = (self.asking.dataset, self.asking.speech, self.asking.day);
        let records = self.asking.placed();
        let line = |by: String, group: String, name: String, figures: [String; 5]| {
            let [lasting, recorded, partners, unclear, paused] = figures;
            let (as_of, updated) = (day.to_string(), dataset.updated().to_string());
            vec![by, group, name, lasting, recorded, partners, unclear, as_of, updated, paused]
        };
        let by = |code: &str, title: &str| if self.open { code.to_owned() } else { speech.word(title) };
        let rules = Rule::ALL.into_iter().map(|rule| {
            let count = count(dataset, &records, rule, day);
            let [sure, unclear, paused] = [count.sure, count.unclear, count.paused].map(|n| n.to_string());
            let figures = [String::new(), String::new(), sure, unclear, paused];
            let says = speech.word(&format!("rule-{}", rule.code()));
            line(by("rule", "numbers-rule"), rule.code().to_owned(), says, figures)
        });
        let mut lines: Vec<Vec<String>> = rules.collect();
        for told in By::ALL {
            let breakdown = Breakdown::new(dataset, &records, *told, day);
            let title = match told {
                By::State => "label-state",
                By::Kind => "label-kind",
                By::Type => "label-type",
                By::Country => "label-country",
                By::Continent => "csv-continent",
                By::Decade => "csv-decade",
            };
            lines.extend(groups(&breakdown, speech).into_iter().map(|(group, name, figures)| {
                let counted = [figures.lasting.to_string(), figures.recorded.to_string()];
                let [lasting, recorded] = counted;
                let figures = [lasting, recorded, String::new(), String::new(), String::new()];
                line(by(told.code(), title), group_code(group).unwrap_or_default(), name, figures)
            }));
        }
        Table { columns: NUMBERS, lines }
    }
}
