//! As data, how many: the partners by a rule, what others say, and the records told apart, with totals.

use serde_json::{Map, Value, json};

use super::json;
use crate::history::{Breakdown, By, Counts, Figures, RecordNo, Rule, Tie, count};
use crate::records::{Dispute, Text};
use crate::sheets;
use crate::sheets::Asking;

impl Asking<'_> {
    /// All numbers of these records, with the partners counted by this rule; `names` is whether with the
    /// ids of those who are counted.
    pub(super) fn figures(&self, records: &[RecordNo], rule: Rule, names: bool) -> String {
        let counted = |rule: Rule| {
            let count = count(self.dataset, records, rule, self.day);
            let mut value = json!({
                "rule": rule.code(),
                "says": self.speech.word(&format!("rule-{}", rule.code())),
                "count": count.sure,
                "unclear": count.unclear,
            });
            let surely = |record: &Tie| rule.counts(self.dataset, record, self.day) == Counts::Surely;
            name(&mut value, names.then(|| self.ids(records, surely)));
            value
        };
        let breakdowns = By::ALL.iter().map(|&by| {
            let breakdown = Breakdown::new(self.dataset, records, by, self.day);
            (by.code().to_owned(), self.groups(&breakdown, if names { records } else { &[] }))
        });
        let total = Breakdown::new(self.dataset, records, By::State, self.day).total();
        let disputes = self.dataset.cities().values().flat_map(|city| &city.disputes);
        let published: Vec<&Dispute> = disputes.filter(|dispute| dispute.counts).collect();
        json::print(&json!({
            "partners": counted(rule),
            "rules": Rule::ALL.map(counted),
            "published": published,
            "total": figures(total),
            "by": breakdowns.collect::<Map<_, _>>(),
            "sources": json::sources(self.dataset, None, &[], published.iter().copied()),
            "as_of": self.day.to_string(),
            "updated": self.dataset.updated(),
        }))
    }

    /// The ids of those of the records that `holds` is true of, in the order of the file.
    fn ids(&self, records: &[RecordNo], holds: impl Fn(&Tie) -> bool) -> Vec<&Text> {
        let held = records.iter().filter_map(|number| self.dataset.tie(*number));
        held.filter(|record| holds(record)).map(|record| &record.id).collect()
    }

    fn groups(&self, breakdown: &Breakdown<'_>, named: &[RecordNo]) -> Value {
        let groups = sheets::groups(breakdown, self.speech).into_iter().map(|(group, name, row)| {
            let mut value = figures(row);
            if let Value::Object(fields) = &mut value {
                fields.insert("group".into(), json!(sheets::group_code(group)));
                fields.insert("name".into(), name.into());
            }
            let here = |record: &Tie| breakdown.by.group(self.dataset, record, self.day) == *group;
            self::name(&mut value, (!named.is_empty()).then(|| self.ids(named, here)));
            value
        });
        groups.collect()
    }
}

/// Puts the ids of those who are counted beside a number.
fn name(value: &mut Value, ids: Option<Vec<&Text>>) {
    if let (Value::Object(fields), Some(ids)) = (value, ids) {
        fields.insert("ids".into(), json!(ids));
    }
}

fn figures(figures: Figures) -> Value {
    json!({"lasting": figures.lasting, "recorded": figures.recorded})
}
