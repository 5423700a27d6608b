//! The rows of the list as day, filters and query ask for them, and the record that stays selected among them.

use super::Model;
use crate::history::RecordNo;
use crate::sheets::Showing;

impl Model {
    /// Sorts the list anew and keeps the selected record; what is found is found anew, for the
    /// order decides between equal hits.
    pub(in crate::app) fn sort(&mut self) {
        // Whoever stands at the top wants to see what is at the top now.
        let selected = self.list.record().filter(|_| !self.list.is_first());
        self.arrange();
        self.select(selected);
    }

    /// Picks the rows that the day and the filters show. Who asks for what was not there gets it on whatever day.
    pub(in crate::app) fn pick(&mut self) {
        let asked = self.is_as_of() && !self.reading().asks_for_absent();
        // While the history plays, what comes and goes is seen, not what nobody knows.
        let sure = self.is_playing();
        let rule = self.side.rule();
        // A visitor does not know a network by its name from a city.
        let grouped = self.visit.is_some();
        let showing = Showing { sure, rule, grouped, ..self.asking().showing(asked) };
        self.list.pick(&self.archive, showing);
    }

    /// Puts the rows in order, as of the day.
    pub(in crate::app) fn arrange(&mut self) {
        self.list.arrange(self.archive.dataset(), &self.speech, self.time.day());
        self.pick();
        if !self.query.is_blank() {
            self.research();
        }
    }

    /// Selects a record, or the first row where it is not shown.
    pub(in crate::app) fn select(&mut self, record: Option<RecordNo>) {
        let row = record.and_then(|record| self.row(record));
        self.list.select(row.unwrap_or_default());
    }

    /// The row of a record, if it is shown: of one among the hits that are not ranked yet, too.
    pub(in crate::app) fn row(&mut self, record: RecordNo) -> Option<usize> {
        let known = self.rows().row(record);
        if known.is_none()
            && self.rows().found().is_some_and(|found| found.records.binary_search(&record).is_ok())
        {
            self.rank(self.rows().len().saturating_sub(1));
            return self.rows().row(record);
        }
        known
    }

    /// Sees to it that the hits are ranked down to this row.
    pub(super) fn rank(&mut self, row: usize) {
        let Some(found) = self.rows().found() else { return };
        if found.hits.len() <= row && found.hits.len() < found.total() {
            // Twice as many as needed, so that scrolling asks seldom.
            let wanted = (row + 1) * 2;
            let found = self.query.run(&self.archive, self.list.rows().ranks(), wanted);
            self.list.rank(found);
        }
    }
}
