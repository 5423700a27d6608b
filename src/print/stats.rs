//! As data, how many: the partners by a rule, what others say, and the records told apart, with totals.

use serde_json::{Map, Value, json};

use super::json;
use crate::history::{Breakdown, By, Figures, RecordNo, Rule, count};
use crate::records::Dispute;
use crate::sheets;
use crate::sheets::Asking;

impl Asking<'_> {
    /// All numbers of these records, with the partners counted by this rule.
    pub(super) fn figures(&self, records: &[RecordNo], rule: Rule) -> String {
        let counted = |rule: Rule| {
            let count = count(self.dataset, records, rule, self.day);
            json!({
                "rule": rule.code(),
                "says": self.speech.word(&format!("rule-{}", rule.code())),
                "count": count.sure,
                "unclear": count.unclear,
            })
        };
        let breakdowns = By::ALL.iter().map(|&by| {
            let breakdown = Breakdown::new(self.dataset, records, by, self.day);
            (by.code().to_owned(), self.groups(&breakdown))
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

    fn groups(&self, breakdown: &Breakdown<'_>) -> Value {
        let groups = sheets::groups(breakdown, self.speech).into_iter().map(|(group, name, row)| {
            let mut value = figures(row);
            if let Value::Object(fields) = &mut value {
                fields.insert("group".into(), json!(sheets::group_code(group)));
                fields.insert("name".into(), name.into());
            }
            value
        });
        groups.collect()
    }
}

fn figures(figures: Figures) -> Value {
    json!({"lasting": figures.lasting, "recorded": figures.recorded})
}
