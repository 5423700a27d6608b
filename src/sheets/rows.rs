//! What the list shows, and in which order: all records by group, or the hits of a query by rank, in city hall
//! under the same groups. Which columns they have is for whoever shows them.

use std::cmp::Ordering;
use std::sync::Arc;

use super::section::{Counted, Head, Section};
use super::sort::measures;
use crate::archive::{self, Archive, Group, Snapshot};
use crate::history::{Dataset, RecordNo, Rule, State, Tie, count};
use crate::lang::{Lang, Speech};
use crate::records::{Day, Type};
use crate::search::{Found, Hit, Partly, Sort};

/// The row of what is not shown, and the rank of what is not kept.
const NOWHERE: u32 = u32::MAX;

/// As of when the list is, and what of it is shown.
#[derive(Clone, Copy, Debug)]
pub struct Showing {
    /// The day.
    pub day: Day,
    /// Whether it is a day of the past: then what was not there yet is not shown.
    pub past: bool,
    /// Whether to leave out what nobody knows to have begun by then.
    pub sure: bool,
    /// A record that was opened, to be shown all the same.
    pub guest: Option<RecordNo>,
    /// By what partners are counted.
    pub rule: Rule,
    /// Whether what a query finds stands under the groups of the list too; all of it must be ranked then.
    pub grouped: bool,
}

impl Showing {
    /// Whether a day that was asked for lies in the past: before the day of the data. On later days all that
    /// is recorded is there; and a clock that shows such a day without being asked is wrong.
    pub fn is_past(dataset: &Dataset, day: Day, asked: bool) -> bool {
        asked && dataset.updated().latest().is_none_or(|updated| day < updated)
    }
}

/// The rows of the list.
#[derive(Clone, Default)]
pub struct Rows {
    /// Where each record stands in the order of names.
    names: Arc<[u32]>,
    groups: Arc<[Group]>,
    /// What each record is listed under.
    heads: Vec<Head>,
    /// All records in order.
    order: Vec<RecordNo>,
    /// Whether each record is kept; none where all are.
    kept: Option<Vec<bool>>,
    /// The countries that are asked for: what lies there comes before what only has a party there.
    countries: Vec<&'static str>,
    /// Where each record stands among all: what decides between equal hits; `u32::MAX` for one that
    /// is not kept.
    ranks: Vec<u32>,
    /// The row of each record; `NOWHERE` for one that is not shown.
    places: Vec<u32>,
    /// What is shown of the order.
    picked: Vec<RecordNo>,
    /// Its parts.
    parts: Vec<Section>,
    found: Option<Found>,
    /// The group of each record on the day, where hits stand under groups.
    grouped: Vec<Group>,
    /// The first term of what nothing has, and so was left out of the query.
    lacking: Option<usize>,
    /// What answers all but a part of the query, behind what answers all of it.
    partly: Vec<Partly>,
    /// The parts of what is shown.
    sections: Vec<Section>,
    edition: u64,
}

impl Rows {
    /// Takes the names of the records in a language; `sort` and `pick` must follow.
    pub fn new(archive: &Archive, lang: Lang) -> Self {
        Self { names: archive.names(lang), groups: archive.groups(), ..Self::default() }
    }

    /// Sorts anew; `pick` must follow. The day matters where `Sort::of_day` says so.
    pub fn sort(&mut self, dataset: &Dataset, speech: &Speech, day: Day, sort: Sort, reverse: bool) {
        let measures = measures(sort, dataset, speech, day);
        let head = |(number, record): (RecordNo, &Tie)| match sort {
            Sort::Type => Head::Type(record.r#type == Type::City, record.r#type),
            _ => Head::Group(self.groups.get(number.index()).copied().unwrap_or(Group::Others)),
        };
        self.heads = dataset.numbered().map(head).collect();
        let mut order = archive::order(&self.names);
        if reverse {
            order.reverse();
        }
        let head = |record: &RecordNo| self.heads.get(record.index());
        let measure = |record: &RecordNo| measures.get(record.index());
        // By name they stand in order already, and stay so among equals.
        if measures.is_empty() {
            order.sort_by_key(|record| head(record).copied());
        } else {
            order.sort_by(|one, other| {
                let pair = measure(one).zip(measure(other));
                let within = pair.map_or(Ordering::Equal, |(one, other)| one.compare(other, reverse));
                head(one).cmp(&head(other)).then(within)
            });
        }
        self.order = order;
    }

    /// Keeps only these records, told for each of the dataset, or all again; a query looks only among
    /// them. What lies in one of these countries comes first. `pick` must follow.
    pub fn keep(&mut self, kept: Option<Vec<bool>>, countries: Vec<&'static str>) {
        (self.kept, self.countries) = (kept, countries);
    }

    /// All records in order, those that lie in a country that is asked for before all others, and how many
    /// those are.
    fn ordered(&self, dataset: &Dataset) -> (Vec<RecordNo>, usize) {
        if self.countries.is_empty() {
            return (self.order.clone(), self.order.len());
        }
        let country = |record: &RecordNo| dataset.tie(*record).and_then(|tie| tie.country.as_deref());
        let lies = |record: &RecordNo| country(record).is_some_and(|code| self.countries.contains(&code));
        let (mut order, others): (Vec<RecordNo>, Vec<RecordNo>) =
            self.order.iter().partition(|record| lies(record));
        let foremost = order.len();
        order.extend(others);
        (order, foremost)
    }

    /// How many rows there are of those that are kept, if not all are.
    pub fn kept(&self) -> Option<usize> {
        self.kept.as_ref().map(|_| self.picked.len())
    }

    /// Picks the rows from the order, as of a day, part by part; last, on a day of the past, what nobody
    /// knows to have begun. What had not begun on a day of the past is left out.
    pub fn pick(&mut self, archive: &Archive, showing: Showing) {
        let Showing { day, past, sure, rule, grouped, .. } = showing;
        let dataset = archive.dataset();
        // Before all that is known anything might have been, and to say so row by row says nothing.
        let sure = sure || past && archive.beginning_after(day).is_some();
        let showing = Showing { sure, ..showing };
        let (order, foremost) = self.ordered(dataset);
        let (first, rest) = order.split_at_checked(foremost).unwrap_or((&order, &[]));
        let snapshot = archive.snapshot(day);
        let groups = RecordNo::all().zip(self.groups.iter()).filter(|_| grouped);
        self.grouped = groups.map(|(record, group)| group.on(snapshot.tie(record).0)).collect();
        let (mut rows, mut sections) = self.part(first, &snapshot, showing);
        let (mut parties, _) = self.part(rest, &snapshot, showing);
        if !parties.is_empty() {
            sections.push(Section::apart(Head::Party, rows.len(), parties.len()));
            rows.append(&mut parties);
        }
        if let Some(partners) =
            sections.iter_mut().find(|section| section.head == Head::Group(Group::Partners))
        {
            let own = rows.get(partners.start..partners.start + partners.size).unwrap_or_default();
            let count = |records: &[RecordNo]| count(dataset, records, rule, day).sure;
            partners.counted = Some(Counted { rule, here: count(own), all: count(&rows) });
        }
        // What the day hides a search finds all the same, by its rank.
        self.ranks = archive::ranks(&order);
        if let Some(kept) = &self.kept {
            for (rank, kept) in self.ranks.iter_mut().zip(kept) {
                *rank = if *kept { *rank } else { NOWHERE };
            }
        }
        self.places = vec![NOWHERE; self.order.len()];
        for (row, record) in (0u32..).zip(&rows) {
            if let Some(place) = self.places.get_mut(record.index()) {
                *place = row;
            }
        }
        self.edition += 1;
        self.picked = rows;
        self.parts = sections;
        self.part_again();
    }

    /// The rows of some records, under their heads; under each what is over comes last.
    fn part(
        &self,
        records: &[RecordNo],
        snapshot: &Snapshot,
        Showing { past, sure, guest, .. }: Showing,
    ) -> (Vec<RecordNo>, Vec<Section>) {
        // There are few heads, and a record's is mostly that of the one before.
        let mut parts: Vec<Part> = Vec::new();
        for record in records.iter().copied().filter(|record| self.is_kept(*record)) {
            let Some(head) = self.heads.get(record.index()).copied() else { continue };
            let (state, begun) = snapshot.tie(record);
            let past = past && guest != Some(record);
            let over = state == State::Ended;
            let head = match (state, head) {
                (State::Ahead | State::Never, _) if past => continue,
                (_, Head::Group(group)) if over => Head::Group(group.on(state)),
                _ if past && !begun && !over && sure => continue,
                _ if past && !begun && !over => Head::Perhaps,
                _ => head,
            };
            let at = parts.iter().rposition(|part| part.head == head).unwrap_or_else(|| {
                parts.push(Part { head, lasting: Vec::new(), over: Vec::new() });
                parts.len() - 1
            });
            if let Some(part) = parts.get_mut(at) {
                if over { &mut part.over } else { &mut part.lasting }.push(record);
            }
        }
        parts.sort_by_key(|part| part.head);
        let mut rows: Vec<RecordNo> = Vec::with_capacity(records.len());
        let mut sections: Vec<Section> = Vec::with_capacity(parts.len());
        for Part { head, mut lasting, mut over } in parts {
            let (start, size) = (rows.len(), lasting.len() + over.len());
            let ended = if head == Head::Group(Group::Ended) { 0 } else { over.len() };
            sections.push(Section { ended, ..Section::apart(head, start, size) });
            rows.append(&mut lasting);
            rows.append(&mut over);
        }
        (rows, sections)
    }

    fn is_kept(&self, record: RecordNo) -> bool {
        self.kept.as_ref().is_none_or(|kept| kept.get(record.index()) == Some(&true))
    }

    /// Where each record stands when nothing is searched: decides between equal hits.
    pub fn ranks(&self) -> &[u32] {
        &self.ranks
    }

    /// Shows these hits, or all records again, and nothing that answers only a part.
    pub fn show(&mut self, found: Option<Found>) {
        self.edition += 1;
        self.found = found.map(|found| self.in_groups(found));
        (self.lacking, self.partly) = (None, Vec::new());
        self.part_again();
    }

    /// Takes more of the hits that are shown.
    pub fn rank(&mut self, found: Found) {
        self.edition += 1;
        self.found = Some(self.in_groups(found));
    }

    /// The group that a hit stands under, if hits do.
    fn group(&self, hit: &Hit) -> Option<Group> {
        self.grouped.get(hit.record.index()).copied()
    }

    /// The hits by group, if they stand under groups: that of the best first, and in each by rank.
    fn in_groups(&self, mut found: Found) -> Found {
        let mut groups: Vec<Option<Group>> = Vec::new();
        for hit in &found.hits {
            let group = self.group(hit);
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        found.hits.sort_by_key(|hit| groups.iter().position(|group| *group == self.group(hit)));
        found
    }

    /// The parts of the hits: their groups, if they stand under groups.
    fn parts_of(&self, found: &Found) -> Vec<Section> {
        let mut start = 0;
        let groups = found.hits.chunk_by(|one, other| self.group(one) == self.group(other));
        let parts = groups.filter_map(|hits| {
            let from = start;
            start += hits.len();
            Some(Section::apart(Head::Group(self.group(hits.first()?)?), from, hits.len()))
        });
        parts.collect()
    }

    /// Says of all rows that they lack the part of the query that begins with a term, or of none; and shows behind
    /// them what answers all but a part.
    pub fn add(&mut self, lacking: Option<usize>, partly: Vec<Partly>) {
        self.edition += 1;
        (self.lacking, self.partly) = (lacking, partly);
        self.part_again();
    }

    /// Works out the parts of what is shown.
    fn part_again(&mut self) {
        let found = self.found.as_ref();
        self.sections = found.map_or_else(|| self.parts.clone(), |found| self.parts_of(found));
        let mut start = self.whole();
        if let Some(term) = self.lacking.filter(|_| start > 0) {
            self.sections.insert(0, Section::apart(Head::Partly(term), 0, start));
        }
        for part in &self.partly {
            self.sections.push(Section::apart(Head::Partly(part.missed), start, part.rows.len()));
            start += part.rows.len();
        }
    }

    /// What the query found, if there is one.
    pub fn found(&self) -> Option<&Found> {
        self.found.as_ref()
    }

    /// The records in the rows; of hits in the order of the dataset.
    pub fn records(&self) -> Vec<RecordNo> {
        match &self.found {
            Some(found) => found.records.clone(),
            None => self.picked.clone(),
        }
    }

    /// The records that are asked about, whether or not the day shows them: those found, or all.
    pub fn asked(&self) -> Vec<RecordNo> {
        match &self.found {
            Some(found) => found.records.clone(),
            None => RecordNo::all().take(self.order.len()).filter(|record| self.is_kept(*record)).collect(),
        }
    }

    /// Whether a record is asked about.
    pub fn asks(&self, record: RecordNo) -> bool {
        match &self.found {
            Some(found) => found.records.binary_search(&record).is_ok(),
            None => self.is_kept(record),
        }
    }

    /// Another number whenever other rows may be shown.
    pub fn edition(&self) -> u64 {
        self.edition
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.whole() + self.partly.iter().map(|part| part.rows.len()).sum::<usize>()
    }

    /// How many of them answer all that is asked for: the first.
    pub fn whole(&self) -> usize {
        self.found.as_ref().map_or(self.picked.len(), Found::total)
    }

    /// The first term of the part of the query that a row lacks.
    pub fn lacks(&self, row: usize) -> Option<usize> {
        self.sections.iter().find_map(|section| match section.head {
            Head::Partly(term) if section.holds(row) => Some(term),
            _ => None,
        })
    }

    /// A row of those that answer all but a part.
    fn further(&self, row: usize) -> Option<&(RecordNo, Option<Hit>)> {
        self.partly.iter().flat_map(|part| &part.rows).nth(row.checked_sub(self.whole())?)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The record in a row.
    pub fn record(&self, row: usize) -> Option<RecordNo> {
        match &self.found {
            _ if row >= self.whole() => self.further(row).map(|(record, _)| *record),
            Some(found) => found.hits.get(row).map(|hit| hit.record),
            None => self.picked.get(row).copied(),
        }
    }

    /// The hit in a row, while a query is shown.
    pub fn hit(&self, row: usize) -> Option<&Hit> {
        if row >= self.whole() {
            return self.further(row)?.1.as_ref();
        }
        self.found.as_ref().and_then(|found| found.hits.get(row))
    }

    /// The rows that a query found, as far as they are ranked.
    pub fn hits(&self) -> impl Iterator<Item = (usize, &Hit)> {
        let found = self.found.iter().flat_map(|found| &found.hits).enumerate();
        let further = self.partly.iter().flat_map(|part| &part.rows).zip(self.whole()..);
        found.chain(further.filter_map(|((_, hit), row)| Some((row, hit.as_ref()?))))
    }

    /// The row of a record, if it is shown.
    pub fn row(&self, record: RecordNo) -> Option<usize> {
        let whole = match &self.found {
            Some(found) => found.hits.iter().position(|hit| hit.record == record),
            None => self
                .places
                .get(record.index())
                .filter(|place| **place != NOWHERE)
                .map(|place| *place as usize),
        };
        let mut further = self.partly.iter().flat_map(|part| &part.rows).zip(self.whole()..);
        whole.or_else(|| further.find(|((at, _), _)| *at == record).map(|(_, row)| row))
    }

    /// The parts of the list; of hits those that answer only a part of the query, and groups where hits stand
    /// under them.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }
}

/// The records under one head.
struct Part {
    head: Head,
    lasting: Vec<RecordNo>,
    over: Vec<RecordNo>,
}
