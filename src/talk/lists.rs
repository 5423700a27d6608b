//! The lists of the conversation: records and sources, each with its number.

use super::Talk;
use super::menu::{Destination, Entry, Menu};
use crate::history::RecordNo;
use crate::records::Kind;
use crate::search::{Place, Reading};
use crate::sheets::{self, Asking, Counted, Fact, Item, Listed, Question, Row, Sort};

/// How much is told of a text in which something was found.
const FOUND: usize = 60;

impl Talk {
    /// The partners, as the list of records has them.
    pub(super) fn partners(&self, sort: Sort) -> (String, Menu) {
        let id = if sort == self.start.sort { "talk-choose-partners" } else { "talk-choose-oldest" };
        self.records(self.speech.word(id), sort, |kind| kind == Kind::Partner)
    }

    /// All that are no partners.
    pub(super) fn others(&self) -> (String, Menu) {
        let name = self.speech.word("talk-choose-others");
        self.records(name, self.start.sort, |kind| kind != Kind::Partner)
    }

    fn records(&self, name: String, sort: Sort, wanted: impl Fn(Kind) -> bool) -> (String, Menu) {
        let asking = self.asking();
        let mut rows = asking.order(sort);
        let kept = self.archive.dataset().records().iter().map(|record| wanted(record.kind)).collect();
        rows.keep(Some(kept), Vec::new());
        rows.pick(&self.archive, asking.showing(asking.as_of));
        let entries = entries(&asking, &asking.listed(&rows, &Reading::default()));
        let counted = rows.sections().iter().find_map(|section| section.counted);
        let told = match counted {
            Some(counted) => {
                let whole = Counted { here: counted.all, ..counted };
                self.dated(&sheets::counted(&self.speech, &name, whole, entries.len()))
            }
            None => self.listed(&name, entries.len()),
        };
        (told, Menu::new(name, entries))
    }

    /// What a query finds; an error says why that is nothing.
    pub(super) fn found(&mut self, query: &str) -> Result<(String, Menu), String> {
        // The parts of `self.asking()`, since the search keeps what it found last.
        let day = self.as_of.unwrap_or(self.start.today);
        let (archive, speech, as_of) = (&self.archive, &self.speech, self.as_of.is_some());
        let asking = Asking { as_of, ..Asking::new(archive, speech, day) }.on_day_of(query);
        let listed = asking.sought(query, &mut self.search, self.start.sort)?;
        let entries = entries(&asking, &listed);
        if entries.is_empty() {
            let nothing = || speech.say("answer-nothing", &[("text", query.into())]);
            return Err(listed.remark.unwrap_or_else(nothing));
        }
        let name = speech.say("quoted", &[("text", query.into())]);
        let told = self.listed(&self.speech.word("talk-found"), entries.len());
        let told = listed.remark.into_iter().chain([told]).collect::<Vec<_>>().join("\n");
        Ok((told, Menu::new(name, entries)))
    }

    /// All sources, the most used first.
    pub(super) fn sources(&self) -> (String, Menu) {
        let sheet = self.asking().sheet(&Question::Sources).unwrap_or_default();
        let entry = |item: &Item| match &item.fact {
            Some(Fact::Source(id)) => {
                Some(Entry::new(item.said(), Destination::Ask(Question::Source(id.to_string()))))
            }
            _ => None,
        };
        let name = self.speech.word("heading-sources");
        let entries: Vec<Entry> = sheet.items.iter().filter_map(entry).collect();
        (self.listed(&name, entries.len()), Menu::new(name, entries))
    }

    /// The sources of a record, by the numbers that they have where it is told.
    pub(super) fn sources_of(&self, record: RecordNo) -> (String, Menu) {
        let name = self.speech.word("heading-sources");
        let entries = self.cited(record);
        let record =
            self.archive.dataset().tie(record).map(|record| record.name.get(self.speech.lang().codes()));
        let title = record.map(|record| self.speech.labelled(&name, record)).unwrap_or_default();
        (self.listed(&name, entries.len()), Menu::new(title, entries))
    }

    pub(super) fn cited(&self, record: RecordNo) -> Vec<Entry> {
        let entry = |item: &Item| {
            let Some(Fact::Source(id)) = &item.fact else { return None };
            // Without the address: who chooses the source is told it.
            let label = item.runs.first()?.text.clone();
            Some(Entry::new(label, Destination::Ask(Question::Source(id.to_string()))))
        };
        self.sheet(record).items.iter().filter_map(entry).collect()
    }

    /// How many there are, and of when that is known.
    fn listed(&self, name: &str, size: usize) -> String {
        self.dated(&self.speech.labelled(name, &self.speech.number(size as u64)))
    }

    fn dated(&self, told: &str) -> String {
        let updated = self.speech.date(self.archive.dataset().updated());
        format!("{told}\n{}", self.line("label-updated", &updated))
    }
}

fn entries(asking: &Asking<'_>, listed: &Listed<'_>) -> Vec<Entry> {
    let entry = |(at, row): (usize, &Row<'_>)| {
        let show = Question::Show(row.record.id.to_string());
        let heads = listed.heads.iter().filter(|(row, _)| *row == at).map(|(_, head)| head.as_str());
        let heads: Vec<&str> = heads.collect();
        let head = (!heads.is_empty()).then(|| heads.join("\n"));
        Some(Entry { head, ..Entry::new(label(asking, row), Destination::Ask(show)) })
    };
    listed.rows.iter().enumerate().filter_map(entry).collect()
}

/// A record in a list: its name, country and state, since when it lasts, and what was asked of it.
fn label(asking: &Asking<'_>, row: &Row<'_>) -> String {
    let (speech, record) = (asking.speech, row.record);
    let local = sheets::local_name(record, speech).map(|local| format!(" ({local})")).unwrap_or_default();
    let found = row.hit.as_ref().filter(|hit| hit.approximate || !matches!(hit.place, Place::Name(_)));
    let found = found.map(|hit| sheets::found_in(speech, hit, record, &row.query, FOUND));
    let line = sheets::line(speech, record, &sheets::home(asking.dataset, record, speech), asking.day);
    let state = sheets::state_of(asking.dataset, record, speech, asking.day);
    // Of what is over the line says so itself.
    let state = Some(state).filter(|state| !line.contains(state.as_str()));
    let parts = [
        Some(format!("{}{local}", record.name.get(speech.lang().codes()))),
        record.country.as_deref().map(|code| speech.country(code)),
        state,
        Some(line),
        // How it ended the line says as well.
        row.aside.tell(asking, record).filter(|(id, _)| *id != "column-how").map(|(_, told)| told),
        found.map(|found| speech.say("talk-found-in", &[("place", found.into())])),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
