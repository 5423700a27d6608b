//! The query and the day that a person types, what the query asks for, and what Tab would write. Which rows
//! the list shows because of it is not decided here.

use super::{Input, Key};
use crate::archive::Archive;
use crate::records::Day;
use crate::search::{
    Clause, Completion, Filter, Found, Partly, Reading, Search, Value, completions, perhaps,
};
use crate::sheets::Rows;

/// How many values are counted for the completions of one word.
const COUNTED: usize = 64;
/// How many completions are offered.
const OFFERED: usize = 8;

/// A completion and, for a value, how many records it would leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is put in place of what.
    pub completion: Completion,
    /// How many records; none for the name of a field.
    pub count: Option<usize>,
}

/// What the query means, and what follows from it.
#[derive(Default)]
struct Meaning {
    reading: Reading,
    /// What the records kept now were kept by.
    kept_by: Option<(Filter, Vec<String>, Day)>,
    /// What was perhaps meant where only what is doubtful is found.
    perhaps: Option<Offer>,
    /// What is offered, and for which text and cursor.
    offers: Vec<Offer>,
    offered_at: Option<(String, usize)>,
    /// The values that the menu offers, in the order of the language, and on which day.
    occurring: Option<(Day, Vec<Value>)>,
}

/// What a person asks for in writing.
#[derive(Default)]
pub(super) struct Inquiry {
    query: Input,
    typing: bool,
    /// The day being typed, while one is.
    day: Option<Input>,
    meaning: Meaning,
    search: Search,
    /// The day that was shown before the query said another.
    before: Option<Day>,
}

impl Inquiry {
    /// The line of the query.
    pub(super) fn line(&self) -> &Input {
        &self.query
    }

    /// The query as it was typed.
    pub(super) fn text(&self) -> &str {
        self.query.text()
    }

    /// Whether nothing is asked for.
    pub(super) fn is_blank(&self) -> bool {
        self.query.is_blank()
    }

    /// Whether there is a word to look for, beside filters.
    pub(super) fn has_words(&self) -> bool {
        !Search::is_blank(self.meaning.reading.sought())
    }

    /// Whether the query is being typed.
    pub(super) fn typing(&self) -> bool {
        self.typing
    }

    /// Opens the query for typing.
    pub(super) fn begin_typing(&mut self) {
        self.typing = true;
    }

    /// Closes the query; it stays as it is.
    pub(super) fn end_typing(&mut self) {
        self.typing = false;
    }

    /// What a key does to the query; whether that is another one now.
    pub(super) fn edit(&mut self, key: Key) -> bool {
        let before = self.query.text().to_owned();
        self.query.edit(key);
        self.query.text() != before
    }

    /// Puts text into the query at its cursor.
    pub(super) fn insert(&mut self, text: &str) {
        self.query.insert(text);
    }

    /// Puts another text in place of the query, the cursor so far from its beginning; whether there was
    /// room for it.
    pub(super) fn rewrite(&mut self, text: &str, cursor: usize) -> bool {
        self.query.rewrite(text, cursor)
    }

    /// Empties the query.
    pub(super) fn clear(&mut self) {
        self.query.clear();
    }

    /// The day being typed, while one is.
    pub(super) fn day(&self) -> Option<&Input> {
        self.day.as_ref()
    }

    /// The same, to be typed on.
    pub(super) fn day_line(&mut self) -> Option<&mut Input> {
        self.day.as_mut()
    }

    /// Opens the line for a day, with what was typed of it.
    pub(super) fn ask_day(&mut self, typed: Input) {
        self.day = Some(typed);
    }

    /// Closes the line for a day. What was typed, if it was open.
    pub(super) fn take_day(&mut self) -> Option<Input> {
        self.day.take()
    }

    /// What the query asks for.
    pub(super) fn reading(&self) -> &Reading {
        &self.meaning.reading
    }

    /// What Tab would write, the first of them; nothing while nothing is typed.
    pub(super) fn offers(&self) -> &[Offer] {
        if self.typing { &self.meaning.offers } else { &[] }
    }

    /// The day to show, if the query says one that is not shown yet, or no longer says one.
    pub(super) fn day_to_show(&mut self, shown: Day) -> Option<Day> {
        let Some(day) = self.meaning.reading.day() else { return self.before.take() };
        self.before.get_or_insert(shown);
        (day != shown).then_some(day)
    }

    /// The language or the names are other ones: everything is worked out anew.
    pub(super) fn forget(&mut self) {
        self.meaning.kept_by = None;
        self.meaning.offered_at = None;
        self.meaning.occurring = None;
    }

    /// The records are other ones: nothing that was found among the old ones stays, only what was typed.
    pub(super) fn renew(&mut self) {
        self.meaning = Meaning::default();
        self.search = Search::default();
    }

    /// Reads the query; whether it keeps other records than before, so that `kept` must be asked.
    pub(super) fn read(&mut self, archive: &Archive, tongue: usize, day: Day) -> bool {
        let vocabulary = archive.vocabulary();
        let typed = Reading::new(self.query.text(), vocabulary, tongue);
        let index = || archive.index();
        let records = (index, archive.dataset());
        let reading = self.search.understand(typed, (vocabulary, tongue), records, day);
        self.take(reading, day)
    }

    /// Nothing is found: reads the query as it was perhaps meant; whether that keeps other records.
    pub(super) fn guess(&mut self, archive: &Archive, tongue: usize, day: Day) -> bool {
        let (vocabulary, index) = (archive.vocabulary(), || archive.index());
        let records = (index, archive.dataset());
        let guess = self.search.guess(&self.meaning.reading, (vocabulary, tongue), records, day);
        guess.is_some_and(|guess| self.take(guess, day))
    }

    /// Works out what was perhaps meant, where what is found is doubtful.
    pub(super) fn suppose(&mut self, archive: &Archive, tongue: usize, day: Day, doubtful: bool) {
        let offer = if doubtful { self.supposed(archive, tongue, day) } else { None };
        self.meaning.perhaps = offer;
        self.meaning.offered_at = None;
    }

    fn supposed(&mut self, archive: &Archive, tongue: usize, day: Day) -> Option<Offer> {
        let (vocabulary, index) = (archive.vocabulary(), || archive.index());
        let reading = &self.meaning.reading;
        let guess = self.search.guess(reading, (vocabulary, tongue), (index, archive.dataset()), day)?;
        let completion = perhaps(vocabulary, reading, &guess, tongue)?;
        let count = self.search.count(&guess, vocabulary, (index, archive.dataset()), day);
        Some(Offer { completion, count: Some(count) })
    }

    /// Takes a reading for that of the query; whether it keeps other records than before.
    fn take(&mut self, reading: Reading, day: Day) -> bool {
        let (filter, texts) = reading.narrowing();
        let by = Some((filter, texts, day));
        self.meaning.reading = reading;
        let other = self.meaning.kept_by != by;
        self.meaning.kept_by = by;
        other
    }

    /// The records that the query leaves before any word is looked for; `None` for all.
    pub(super) fn kept(&mut self, archive: &Archive, day: Day) -> Option<Vec<bool>> {
        let index = || archive.index();
        self.search.keep(&self.meaning.reading, archive.vocabulary(), (index, archive.dataset()), day)
    }

    /// Looks for the words: so many hits, equal ones by their ranks.
    pub(super) fn run(&mut self, archive: &Archive, ranks: &[u32], wanted: usize) -> Found {
        self.search.run(archive.index(), self.meaning.reading.sought(), ranks, wanted)
    }

    /// What answers all but a part of the query, if few records, which stand in this order, answer all of it.
    pub(super) fn partly(&mut self, archive: &Archive, rows: &Rows, day: Day) -> Vec<Partly> {
        let records = (|| archive.index(), archive.dataset());
        let whole = (rows.whole(), rows.ranks());
        self.search.partly(&self.meaning.reading, archive.vocabulary(), records, day, whole)
    }

    /// Works out what Tab would write, if the text or the cursor is another.
    pub(super) fn offer(&mut self, archive: &Archive, tongue: usize, day: Day) {
        let at = (self.query.text().to_owned(), self.query.before().len());
        if !self.typing || self.meaning.offered_at.as_ref() == Some(&at) {
            return;
        }
        let found = completions(archive.vocabulary(), &at.0, at.1, tongue);
        let offers = self.counted(archive, day, found.into_iter().take(COUNTED).collect());
        self.meaning.offers = self.meaning.perhaps.clone().into_iter().chain(offers).collect();
        self.meaning.offered_at = Some(at);
    }

    /// Completions with their counts, those that leave most records first; those that leave none
    /// only where all do.
    fn counted(&mut self, archive: &Archive, day: Day, completions: Vec<Completion>) -> Vec<Offer> {
        let values: Vec<Value> =
            completions.iter().filter_map(|c| c.value.clone()).map(|(_, value)| value).collect();
        let Some(term) = completions.first().filter(|first| first.value.is_some()).map(|first| first.term)
        else {
            let bare = completions.into_iter().map(|completion| Offer { completion, count: None });
            return bare.take(OFFERED).collect();
        };
        // It would come beside what other filters ask of its field, so that these do not count against it.
        let clauses = &self.meaning.reading.filter.clauses;
        let against = clauses.iter().any(|clause| clause.term == term && clause.not);
        let aspect = values.first().map(Value::aspect).filter(|_| !against);
        let beside = |clause: &Clause| !clause.not && Some(clause.aspect) == aspect;
        let counts = self.tally(archive, day, &values, &|clause| clause.term == term || beside(clause));
        let offers = completions.into_iter().zip(counts);
        let mut offers: Vec<Offer> =
            offers.map(|(completion, count)| Offer { completion, count: Some(count) }).collect();
        offers.sort_by_key(|offer| std::cmp::Reverse(offer.count));
        if offers.iter().any(|offer| offer.count > Some(0)) {
            offers.retain(|offer| offer.count > Some(0));
        }
        offers.truncate(OFFERED);
        offers
    }

    /// How many records would be shown for each value, all but some filters being as they are.
    pub(super) fn tally(
        &mut self,
        archive: &Archive,
        day: Day,
        values: &[Value],
        but: &dyn Fn(&Clause) -> bool,
    ) -> Vec<usize> {
        let among = self.worded(archive, day);
        let filter = &self.meaning.reading.filter;
        self.search.tally(filter, values, but, (archive.dataset(), day), among.as_deref())
    }

    /// The records that the words of the query leave, whatever its filters do; `None` for all.
    fn worded(&mut self, archive: &Archive, day: Day) -> Option<Vec<bool>> {
        let (index, dataset) = (|| archive.index(), archive.dataset());
        let mut texts = self.meaning.reading.clone();
        texts.filter = Filter::default();
        let kept = self.search.keep(&texts, archive.vocabulary(), (index, dataset), day);
        if !self.has_words() {
            return kept;
        }
        let found = self.search.run(index(), texts.sought(), &[], 0);
        let mut worded = vec![false; dataset.records().len()];
        for record in found.records {
            if let Some(word) = worded.get_mut(record.index()) {
                *word = kept.as_ref().is_none_or(|kept| kept.get(record.index()) == Some(&true));
            }
        }
        Some(worded)
    }

    /// The values that some record has on a day, if that was worked out.
    pub(super) fn occurring(&self, day: Day) -> Option<&[Value]> {
        let (of, known) = self.meaning.occurring.as_ref()?;
        (*of == day).then_some(known)
    }

    /// Works out which of these values some record has on a day.
    pub(super) fn occur(&mut self, archive: &Archive, day: Day, values: Vec<Value>) -> Vec<Value> {
        let all = Filter::default();
        let counts = self.search.tally(&all, &values, &|_| false, (archive.dataset(), day), None);
        let occurring = values.into_iter().zip(counts).filter(|(_, count)| *count > 0);
        let occurring: Vec<Value> = occurring.map(|(value, _)| value).collect();
        self.meaning.occurring = Some((day, occurring.clone()));
        occurring
    }
}
