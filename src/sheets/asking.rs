//! Who asks: of which records, in which language, for which day; and the records that an answer is about.
//! What is said of them is in the file of each answer.

use std::sync::Arc;

use super::understood::{as_of, empty_handed, guessed, left_out, missing, perhaps, printed, viewed};
use super::word;
use super::{Rows, Showing, Sort, misread, section, until, when_and_how};
use crate::archive::{Archive, tongue};
use crate::history::{Dataset, RecordNo, Rule, Tie};
use crate::lang::Speech;
use crate::look::Symbols;
use crate::records::{City, Day, Source, Text};
use crate::search::{Aspect, Filter, Hit, Reading, Search};
use crate::text::fold::fold;

/// What an answer is told from.
pub struct Asking<'a> {
    /// The records, with everything derived from them.
    pub archive: &'a Archive,
    /// The records.
    pub dataset: &'a Dataset,
    /// The language.
    pub speech: &'a Speech,
    /// The day that it is told for.
    pub day: Day,
    /// Whether that day was asked for, so that lists leave out what was not there yet.
    pub as_of: bool,
    /// Only about the records that a list asks about; about all where there is none.
    pub among: Option<&'a Rows>,
    /// What is asked for of what happened to them; everything where there is nothing.
    pub told: Option<&'a Filter>,
    /// So many of one kind are told.
    pub most: usize,
    /// The signs of bars.
    pub symbols: Symbols,
    /// The columns of the terminal.
    pub columns: usize,
    /// The columns of a table that are wanted, by their headings; all where there are none.
    pub picked: &'a [String],
}

/// A record in an answer, and how a query found it.
pub struct Row<'a> {
    /// The record.
    pub record: &'a Tie,
    /// How it was found, by a query.
    pub hit: Option<Hit>,
    /// What was looked for.
    pub query: Arc<str>,
    /// What of the query it does not have.
    pub without: Option<Arc<str>>,
    /// What the query asked about, to be told beside each row.
    pub aside: Aside,
}

/// What a list holds: its rows, and the parts that they make.
pub struct Listed<'a> {
    /// The rows.
    pub rows: Vec<Row<'a>>,
    /// What stands over some of them: the row below it, and what it says.
    pub heads: Vec<(usize, String)>,
    /// How many of them answer all of the query, or as much of it as anything does: the first.
    pub whole: usize,
    /// What of the query they do not have, or that they are only what was perhaps meant.
    pub remark: Option<String>,
}

/// The records that an answer is about.
pub struct Narrowed {
    /// The list of them.
    pub rows: Rows,
    /// What they were narrowed by.
    pub filter: Filter,
    /// What there is to say to it.
    pub remark: Option<String>,
}

/// What is told beside the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aside {
    #[default]
    /// Nothing.
    Nothing,
    /// All rows are in one state: how they came into it.
    How,
    /// Terms: until when.
    Term,
}

impl Aside {
    fn of(reading: &Reading) -> Self {
        match reading.filter.told_by_how() {
            Some(_) => Self::How,
            None if reading.asks_for(Aspect::Term) => Self::Term,
            None => Self::Nothing,
        }
    }

    /// The name of the message that is its label, and what there is to tell of a record.
    pub fn tell(self, asking: &Asking<'_>, record: &Tie) -> Option<(&'static str, String)> {
        let runs_on = || record.standing(asking.day).runs_on.map(|_| asking.speech.word("standing-runs-on"));
        match self {
            Self::Nothing => None,
            Self::How => {
                let home = word::home(asking.dataset, record, asking.speech);
                Some(("column-how", when_and_how(asking.speech, record, &home, asking.day)?))
            }
            Self::Term => {
                let until = until(asking.speech, record, asking.day)?;
                let runs_on = runs_on().map(|runs_on| format!("{}{runs_on}", word::stop(&until)));
                Some(("label-term", until + &runs_on.unwrap_or_default()))
            }
        }
    }
}

/// What can be shown whole.
pub enum Subject<'a> {
    /// A record.
    Record(RecordNo, &'a Tie),
    /// A home city with its id.
    City(&'a Text, &'a City),
}

impl<'a> Subject<'a> {
    fn city((id, city): (&'a Text, &'a City)) -> Self {
        Self::City(id, city)
    }
}

impl<'a> Asking<'a> {
    /// Who asks about all records, as for a pipe.
    pub fn new(archive: &'a Archive, speech: &'a Speech, day: Day) -> Self {
        let dataset = archive.dataset();
        let (as_of, among, told, most, symbols) = (false, None, None, usize::MAX, Symbols::Ascii);
        Self { archive, dataset, speech, day, as_of, among, told, most, symbols, columns: 80, picked: &[] }
    }
}

impl Asking<'_> {
    /// The records that the list of a screen shows, hits of its query or all.
    pub fn shown(&self, rows: &Rows, reading: &Reading) -> Listed<'_> {
        if rows.found().is_none() {
            return self.listed(rows, reading);
        }
        // The screen has ranked only as many as it shows.
        let found = Search::default().run(self.archive.index(), reading.sought(), rows.ranks(), rows.whole());
        let mut ranked = rows.clone();
        ranked.rank(found);
        self.listed(&ranked, reading)
    }

    /// The rows of a list, under the heads of their parts.
    pub fn listed(&self, rows: &Rows, reading: &Reading) -> Listed<'_> {
        let (aside, query): (_, Arc<str>) = (Aside::of(reading), reading.sought().into());
        let words = (self.archive.vocabulary(), reading);
        let row = |row: usize| {
            let record = self.dataset.tie(rows.record(row)?)?;
            let without = rows.lacks(row).map(|term| missing(self.speech, words.0, reading, term).into());
            Some(Row { record, hit: rows.hit(row).copied(), query: Arc::clone(&query), without, aside })
        };
        let heads = rows.sections().iter().map(|head| (head.start, section(self.speech, words, *head)));
        Listed {
            rows: (0..rows.len()).filter_map(row).collect(),
            heads: heads.collect(),
            whole: rows.whole(),
            remark: None,
        }
    }

    /// What a query finds; where that is nothing, what was perhaps meant. An error says what of it cannot be
    /// understood.
    pub fn sought(&self, query: &str, search: &mut Search, sort: Sort) -> Result<Listed<'_>, String> {
        let mut reading = self.read(query, false, search)?;
        let mut rows = self.found(&reading, search, sort);
        let (guess, remark) = self.meant(&reading, search, (rows.is_empty(), rows.hit(0).copied()));
        if let Some(guess) = guess {
            rows = self.found(&guess, search, sort);
            reading = guess;
        }
        let (vocabulary, records) = (self.archive.vocabulary(), (|| self.archive.index(), self.dataset));
        let whole = (rows.whole(), rows.ranks());
        let partly = search.partly(&reading, vocabulary, records, self.day, whole);
        rows.add(reading.missed.first().copied(), partly);
        let spoken = (self.speech, self.symbols);
        let why = || {
            let id = super::reasoned(self.dataset, query)?.to_string();
            Some(self.speech.say("answer-why", &[("id", id.into())]))
        };
        let remarks: Vec<String> = why().into_iter().chain(remark).collect();
        let remark = Some(remarks.join("\n"))
            .filter(|said| !said.is_empty())
            .or_else(|| empty_handed(spoken, vocabulary, &reading).filter(|_| rows.is_empty()))
            .or_else(|| reading.view().map(|view| viewed(self.speech, view, printed(view))))
            .or_else(|| Some(as_of(self.speech, reading.day()?)));
        Ok(Listed { remark, ..self.listed(&rows, &reading) })
    }

    /// What to answer instead of a reading that finds nothing, and what there is to say: what was left out, or
    /// what was perhaps meant. It depends on whether nothing is found, and on the best hit of words.
    fn meant(
        &self,
        reading: &Reading,
        search: &mut Search,
        (nothing, best): (bool, Option<Hit>),
    ) -> (Option<Reading>, Option<String>) {
        let vocabulary = self.archive.vocabulary();
        let records = (|| self.archive.index(), self.dataset);
        let left_out = left_out(self.speech, reading);
        if !nothing && !best.is_some_and(|hit| hit.is_doubtful()) {
            return (None, left_out);
        }
        let guess = search.guess(reading, (vocabulary, tongue(self.speech)), records, self.day);
        match guess {
            None => (None, left_out.filter(|_| !nothing)),
            Some(guess) if !nothing => {
                let count = search.count(&guess, vocabulary, records, self.day);
                (None, Some(perhaps((self.speech, self.symbols), vocabulary, &guess, count)))
            }
            Some(guess) => {
                let remark = guessed((self.speech, self.symbols), vocabulary, &guess);
                (Some(guess), Some(remark))
            }
        }
    }

    /// The same asking for the day that a query says, if it says one.
    pub fn on_day_of(&self, query: &str) -> Self {
        let reading = self.read(query, false, &mut Search::default()).unwrap_or_default();
        let day = reading.day();
        Asking { day: day.unwrap_or(self.day), as_of: self.as_of || day.is_some(), ..*self }
    }

    fn found(&self, reading: &Reading, search: &mut Search, sort: Sort) -> Rows {
        let kept = self.kept(reading, search);
        let told = reading.order().is_some() || reading.day().is_some() || reading.view().is_some();
        let whole = kept.is_some() || told;
        let (sort, reverse) = reading.order().unwrap_or((sort, false));
        let mut rows = self.ordered(sort, reverse);
        rows.keep(kept, reading.filter.countries());
        rows.pick(self.archive, self.showing(self.as_of && !reading.asks_for_absent()));
        if !whole || !Search::is_blank(reading.sought()) {
            let all = rows.ranks().len();
            rows.show(Some(search.run(self.archive.index(), reading.sought(), rows.ranks(), all)));
        }
        rows
    }

    /// Whether the question is about a record.
    pub fn asks(&self, record: RecordNo) -> bool {
        self.among.is_none_or(|rows| rows.asks(record))
    }

    /// The records that the question is about, in the order of the dataset.
    pub fn asked(&self) -> Vec<RecordNo> {
        self.among.map_or_else(|| self.dataset.numbers().collect(), Rows::asked)
    }

    /// The same without those that the day hides from a list: a map, numbers and the list are of the same.
    pub fn placed(&self) -> Vec<RecordNo> {
        let mut asked = self.asked();
        let all = if self.among.is_none() { Some(self.order(Sort::default())) } else { None };
        if let Some(rows) = self.among.or(all.as_ref()).filter(|rows| rows.found().is_none()) {
            asked.retain(|record| rows.row(*record).is_some());
        }
        asked
    }

    /// The records that a query asks about, or asks for events of: all for an empty one; where that is
    /// nothing, those that were perhaps meant. An error says what of it cannot be understood.
    pub fn narrowed(&self, query: &str, of_events: bool) -> Result<Narrowed, String> {
        let mut search = Search::default();
        let reading = self.read(query, of_events, &mut search)?;
        let rows = self.asked_for(&reading, &mut search);
        let best = rows.hit(0).copied();
        Ok(match self.meant(&reading, &mut search, (rows.asked().is_empty(), best)) {
            (Some(guess), remark) => {
                Narrowed { rows: self.asked_for(&guess, &mut search), filter: guess.filter, remark }
            }
            (None, remark) => Narrowed { rows, filter: reading.filter, remark },
        })
    }

    /// The list of the records that a reading asks for.
    fn asked_for(&self, reading: &Reading, search: &mut Search) -> Rows {
        let mut rows = self.order(Sort::default());
        rows.keep(self.kept(reading, search), reading.filter.countries());
        rows.pick(self.archive, self.showing(self.as_of && !reading.asks_for_absent()));
        if !Search::is_blank(reading.sought()) {
            let of_events = reading.filter.of_events;
            let wanted = if of_events { rows.ranks().len() } else { 1 };
            let found = search.run(self.archive.index(), reading.sought(), rows.ranks(), wanted);
            // What happened to others is not asked for, though they mention it.
            rows.show(Some(if of_events { found.by_name() } else { found }));
        }
        rows
    }

    /// The source with this id, in letters of any case.
    pub fn source(&self, id: &str) -> Option<(&Text, &Source)> {
        let wanted = id.trim().to_lowercase();
        self.dataset.sources().iter().find(|(id, _)| id.to_lowercase() == wanted)
    }

    /// Which records a reading leaves before any word is looked for; `None` where all.
    fn kept(&self, reading: &Reading, search: &mut Search) -> Option<Vec<bool>> {
        let index = || self.archive.index();
        search.keep(reading, self.archive.vocabulary(), (index, self.dataset), self.day)
    }

    /// What a query asks for. An error says what of it cannot be understood.
    fn read(&self, query: &str, of_events: bool, search: &mut Search) -> Result<Reading, String> {
        let (vocabulary, tongue) = (self.archive.vocabulary(), tongue(self.speech));
        let reading = Reading::new(query, vocabulary, tongue);
        let reading = if of_events { reading.of_events() } else { reading };
        if reading.misread.is_empty() {
            let records = (|| self.archive.index(), self.dataset);
            return Ok(search.understand(reading, (vocabulary, tongue), records, self.day));
        }
        let said = reading.misread.iter().map(|part| misread(self.speech, vocabulary, part));
        Err(said.collect::<Vec<_>>().join("\n"))
    }

    /// What has this id, or else the only record or city with this name in any language.
    pub fn subject(&self, id: &str) -> Option<Subject<'_>> {
        let wanted = fold(id);
        let is = |name: &str| fold(name) == wanted;
        let (dataset, cities) = (self.dataset, self.dataset.cities());
        let mut records = dataset.numbered().filter(|(_, record)| {
            record.name.iter().any(|(_, name)| is(name)) || record.other_names().any(is)
        });
        let by_id = dataset.number(id).and_then(|number| Some(Subject::Record(number, dataset.tie(number)?)));
        let by_id = by_id.or_else(|| cities.get_key_value(id).map(Subject::city));
        let by_name = || {
            let one = records.next().filter(|_| records.next().is_none());
            one.map(|(number, record)| Subject::Record(number, record))
        };
        let home = || cities.iter().find(|(_, city)| city.name.iter().any(|(_, name)| is(name)));
        by_id.or_else(by_name).or_else(|| home().map(Subject::city))
    }

    /// What a list shows: on a day that was asked for not what was not there yet.
    pub fn showing(&self, asked: bool) -> Showing {
        let past = Showing::is_past(self.dataset, self.day, asked);
        Showing { day: self.day, past, sure: false, guest: None, rule: Rule::ALL[0], grouped: false }
    }

    /// The records in the order of the list.
    pub fn order(&self, sort: Sort) -> Rows {
        self.ordered(sort, false)
    }

    /// The same, or the other way round.
    fn ordered(&self, sort: Sort, reverse: bool) -> Rows {
        let mut rows = Rows::new(self.archive, self.speech.lang());
        rows.sort(self.dataset, self.speech, self.day, sort, reverse);
        rows.pick(self.archive, self.showing(self.as_of));
        rows
    }
}
