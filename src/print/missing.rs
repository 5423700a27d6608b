//! What is said where there is nothing to answer: what was not found, and what may have been meant.

use super::Answer;
use crate::records::Day;
use crate::sheets::{Asking, Question};
use crate::text::clean;

impl Asking<'_> {
    /// That what was asked for is not there, and what is near.
    pub(super) fn missing(&self, question: &Question) -> String {
        match question {
            Question::Source(id) => {
                let id = clean::visible(id).into_owned();
                let said = self.speech.say("answer-no-source", &[("id", id.clone().into())]);
                self.near(said, &self.dataset.near_sources(&id))
            }
            Question::Show(id) | Question::Brief { id, .. } => {
                let id = clean::visible(id).into_owned();
                let said = self.speech.say("answer-no-record", &[("id", id.clone().into())]);
                let said = format!("{said} {}", self.speech.say("answer-try", &[("id", id.clone().into())]));
                self.near(said, &self.dataset.near_records(&id))
            }
            _ => String::new(),
        }
    }

    /// That the days asked for end before they begin.
    pub(super) fn backwards(&self, from: Day, to: Day) -> Answer {
        let args = [("from", self.speech.day(from).into()), ("to", self.speech.day(to).into())];
        let order = self.speech.say("usage-order", &args);
        Answer::misunderstood(format!("{order}\n{}", self.speech.word("usage-help")))
    }

    /// The remark, and the ids that may have been meant.
    fn near(&self, said: String, ids: &[&str]) -> String {
        if ids.is_empty() {
            return said;
        }
        format!("{said} {}", self.speech.say("answer-nearest", &[("ids", ids.join(", ").into())]))
    }
}
