//! What there is to say to each question: one place where a question meets the file that answers it. How
//! an answer is written or drawn is not known here.

use super::word::some;
use super::{
    Asking, Question, Sheet, Subject, YEARS, anniversaries, brief, changes, city, distances, events,
    holdings, in_plain_words, memberships, numbers, record, source, this_year,
};
use crate::records::day_before;

impl Asking<'_> {
    /// What there is to say to a question; none where what is asked for is not there, and for a list,
    /// which is told row by row.
    pub fn sheet(&self, question: &Question) -> Option<Sheet> {
        let &Self { dataset, speech, day, .. } = self;
        Some(match question {
            Question::List { .. } => return None,
            Question::Show(id) => match self.subject(id)? {
                Subject::Record(number, _) => record(dataset, number, speech, day)?,
                Subject::City(id, home) => city(dataset, (id, home), speech, day),
            },
            Question::City(id) => city(dataset, dataset.cities().get_key_value(id.as_str())?, speech, day),
            Question::Brief { id, internal } => {
                let Subject::Record(number, _) = self.subject(id)? else { return None };
                brief(dataset, number, speech, day, *internal)?
            }
            Question::Distances => distances(dataset, &self.placed(), speech, day, self.most),
            Question::Numbers { rule, names, .. } => {
                let chosen = self.among.is_some_and(|rows| rows.asked().len() < dataset.records().len());
                let records = (&*self.placed(), chosen);
                numbers(dataset, records, speech, day, (*rule, *names), self.symbols)
            }
            Question::Anniversaries(year) => {
                let years = (year.unwrap_or(day.year()), YEARS);
                self.of_some(anniversaries(dataset, |at| self.asks(at), speech, day, years, self.most))
            }
            Question::Changes { from, to } => {
                let until = to.as_ref().map_or(day, |to| *to.end());
                self.of_some(changes(dataset, |at| self.asks(at), speech, day_before(from), until))
            }
            Question::Events { .. } => events(dataset, self.events(), speech, day),
            Question::Sources => holdings(dataset, self.archive.rested(), speech, day, self.symbols),
            Question::Source(id) => source(dataset, self.source(id)?.0, speech)?,
            Question::Memberships => memberships(dataset, speech, day),
            Question::Year => this_year(dataset, speech, day),
            Question::Plain => in_plain_words(dataset, speech, day),
        })
    }

    /// Says under its title of how many records a sheet is, where it is not of all.
    fn of_some(&self, mut sheet: Sheet) -> Sheet {
        let records = self.among.map(|rows| rows.asked().len());
        let item = records.and_then(|records| some(self.dataset, self.speech, "view-some", records));
        if let Some(item) = item {
            sheet.items.insert(sheet.items.len().min(1), item);
        }
        sheet
    }
}
