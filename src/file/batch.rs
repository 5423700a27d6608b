//! Many records at once, on all processors: a list of them is cut into batches, and while one thread
//! still looks for where each record ends, the others read those already found.
//!
//! Rayon, since the world of threads is the shell's and this is none: what comes out is the same as
//! from one thread, in the same order, only sooner.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::strict::{Strict, part, whole};
use crate::history::Dataset;
use crate::records::{City, Date, File, Format, Record, Source, Text, unique};

/// How many records make a batch: enough that handing it over costs nothing beside reading it, and
/// that its list is so large that its memory goes back to the system.
pub(super) const BATCH: usize = 1024;

/// How a file is read from text: `File` as it is, except that its records are read in batches.
#[derive(Deserialize)]
#[serde(remote = "File", deny_unknown_fields)]
pub(super) struct InBatches {
    #[serde(rename = "$schema", default)]
    schema: Option<Text>,
    format: Format,
    #[serde(deserialize_with = "updated")]
    updated: Date,
    #[serde(deserialize_with = "cities")]
    cities: BTreeMap<Text, City>,
    #[serde(deserialize_with = "records")]
    records: Vec<Record>,
    #[serde(deserialize_with = "unique")]
    sources: BTreeMap<Text, Source>,
}

/// Reads a whole file.
pub(super) fn parse(text: &str) -> serde_json::Result<File> {
    whole(text, |json| InBatches::deserialize(Strict(json)))
}

fn updated<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let updated = Date::deserialize(from)?;
    note(|head| head.updated = Some(updated.clone()));
    Ok(updated)
}

fn cities<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<Text, City>, D::Error> {
    let cities = unique(from)?;
    note(|head| head.cities = Some(cities.clone()));
    Ok(cities)
}

fn records<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Record>, D::Error> {
    from.deserialize_seq(List)
}

/// The batches read so far by their places; none once a record in one of them could not be read.
type Read = Mutex<Option<BTreeMap<usize, Vec<Record>>>>;

struct List;

impl<'de> Visitor<'de> for List {
    type Value = Vec<Record>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<Record>, A::Error> {
        let read = Read::new(Some(BTreeMap::new()));
        let read = &read;
        let first = batch(&mut items)?;
        // A city's records are read before other threads could be woken for them.
        let few = first.len() < BATCH;
        let (bytes, records) = weight(&first);
        take(first, 0, read);
        if !few {
            tell(bytes, records, read);
        }
        if !few {
            rayon::in_place_scope(|scope| {
                for place in 1.. {
                    let batch = batch(&mut items)?;
                    let (bytes, records) = weight(&batch);
                    tell(bytes, records, read);
                    // With a fault in any of them the others are of no use.
                    let faulty = read.lock().is_ok_and(|read| read.is_none());
                    if batch.is_empty() || faulty {
                        break;
                    }
                    scope.spawn(move |_| take(batch, place, read));
                }
                Ok(())
            })?;
        }
        let read = read.lock().ok().and_then(|mut read| read.take());
        let read = read.ok_or_else(|| A::Error::custom("a record that cannot be read"))?;
        let mut records = Vec::new();
        records.reserve_exact(read.values().map(Vec::len).sum());
        for batch in read.into_values() {
            records.extend(batch);
        }
        Ok(records)
    }
}

thread_local! {
    /// Who wants to know how far the reading has come, and what the file said before its records. The parser
    /// hands nothing down to where records are read, so it is kept beside it, for the thread that reads.
    static LISTENER: RefCell<Option<(Listener, Head)>> = const { RefCell::new(None) };
}

/// Hears how far the reading has come.
pub type Listener = Box<dyn FnMut(&Heard<'_>)>;

/// What a file says before its records.
#[derive(Default)]
struct Head {
    updated: Option<Date>,
    cities: Option<BTreeMap<Text, City>>,
}

/// How far the reading of a file has come.
pub struct Heard<'a> {
    /// The bytes of records found since this was told last.
    pub bytes: usize,
    /// How many records those are.
    pub records: usize,
    head: &'a Head,
    read: &'a Read,
}

impl Heard<'_> {
    /// The file as if it ended after so many records, as far as they are read already. Nothing of it is judged
    /// yet: no source is known, and what is for the office alone waits for the whole. None where the file
    /// names its day and its cities only after its records.
    pub fn beginning(&self, most: usize) -> Option<Dataset> {
        let (updated, cities) = (self.head.updated.clone()?, self.head.cities.clone()?);
        let read = self.read.lock().ok()?;
        let unbroken = (0..).map_while(|place| read.as_ref()?.get(&place)).flatten();
        let mut records: Vec<Record> = unbroken.take(most).cloned().collect();
        drop(read);
        for record in &mut records {
            record.internal = None;
        }
        let sources = BTreeMap::new();
        Some(Dataset::new(File { schema: None, format: Format::Mosty1, updated, cities, records, sources }))
    }
}

/// Reads what `read` reads, while somebody hears how far it has come.
pub(super) fn heard<T>(listener: Listener, read: impl FnOnce() -> T) -> T {
    LISTENER.set(Some((listener, Head::default())));
    let done = read();
    LISTENER.set(None);
    done
}

/// Keeps what the file says before its records, where somebody listens.
fn note(keep: impl FnOnce(&mut Head)) {
    LISTENER.with_borrow_mut(|listener| {
        if let Some((_, head)) = listener {
            keep(head);
        }
    });
}

/// How many bytes a batch has, and how many records.
fn weight(batch: &[&RawValue]) -> (usize, usize) {
    (batch.iter().map(|raw| raw.get().len()).sum(), batch.len())
}

fn tell(bytes: usize, records: usize, read: &Read) {
    LISTENER.with_borrow_mut(|listener| {
        if let Some((listener, head)) = listener {
            listener(&Heard { bytes, records, head, read });
        }
    });
}

fn batch<'de, A: SeqAccess<'de>>(items: &mut A) -> Result<Vec<&'de RawValue>, A::Error> {
    let mut batch = Vec::with_capacity(BATCH);
    while batch.len() < BATCH
        && let Some(item) = items.next_element()?
    {
        batch.push(item);
    }
    Ok(batch)
}

fn take(batch: Vec<&RawValue>, place: usize, read: &Read) {
    let mut records = Vec::with_capacity(batch.len());
    let faulty = batch.into_iter().any(|raw| {
        let record = part::<Record>(raw.get()).map(|mut record| {
            record.aliases.shrink_to_fit();
            record.events.shrink_to_fit();
            records.push(record);
        });
        record.is_err()
    });
    let Ok(mut read) = read.lock() else { return };
    if faulty {
        *read = None;
    } else if let Some(read) = &mut *read {
        read.insert(place, records);
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use serde_json::json;

    use crate::file::{Audience, read, read_aloud};
    use crate::records::{Event, Record};

    /// A file of so many records, one of them with something else in the place of its id.
    fn file(records: usize, faulty: Option<usize>) -> String {
        let record = |at: usize| {
            let id = if faulty == Some(at) { json!(at) } else { json!(format!("r{at}")) };
            json!({"id": id, "kind": "membership", "type": "network", "name": {"pl": "Sieć"}, "summary": {"pl": "Sieć."},
                "events": [{"date": "2001", "what": "joined", "sources": ["s"]}]})
        };
        let records: Vec<_> = (0..records).map(record).collect();
        let source = json!({"title": "T", "publisher": "P", "lang": "pl", "kind": "weak"});
        let city = json!({"name": {"pl": "B"}, "country": "PL", "at": [53.1, 23.1]});
        let (cities, sources) = (json!({"b": city}), json!({"s": source}));
        json!({"format": "mosty/1", "updated": "2026", "cities": cities, "records": records, "sources": sources})
            .to_string()
    }

    #[test]
    fn the_order_of_the_file_is_kept() {
        for records in [0, 1, super::BATCH, 3 * super::BATCH + 1] {
            let dataset = read(file(records, None), Audience::Public).unwrap();
            let wanted = (0..records).map(|at| format!("r{at}"));
            assert!(dataset.records().iter().map(|record| record.id.to_string()).eq(wanted), "{records}");
        }
    }

    #[test]
    fn a_fault_in_any_batch_refuses_the_file() {
        for at in [0, super::BATCH - 1, super::BATCH, 2 * super::BATCH] {
            let faults = read(file(2 * super::BATCH + 1, Some(at)), Audience::Staff).unwrap_err();
            let paths: Vec<_> = faults.first.iter().map(|fault| fault.path.clone()).collect();
            assert_eq!((paths, faults.more), (vec![format!("records[{at}].id")], 0));
        }
    }

    #[test]
    fn what_is_read_already_can_be_shown_from_the_beginning_on() {
        let beginnings = Rc::new(RefCell::new(Vec::new()));
        let kept = Rc::clone(&beginnings);
        let listener = move |heard: &super::Heard<'_>| kept.borrow_mut().push(heard.beginning(5).unwrap());
        let text = file(3 * super::BATCH, None);
        let text = text.strip_suffix(r#","updated":"2026"}"#).unwrap();
        let text = text.replacen('{', r#"{"updated":"2026","#, 1) + "}";
        let whole = read_aloud(text, Audience::Staff, Box::new(listener)).unwrap();
        assert_eq!(whole.records().len(), 3 * super::BATCH);
        assert!(!beginnings.borrow().is_empty());
        for dataset in &*beginnings.borrow() {
            let ids: Vec<_> = dataset.records().iter().map(|record| record.id.to_string()).collect();
            assert_eq!(ids, ["r0", "r1", "r2", "r3", "r4"]);
            assert_eq!(dataset.updated(), whole.updated());
            assert!(dataset.city().is_some());
        }
    }

    #[test]
    fn a_file_that_tells_its_day_after_its_records_shows_no_beginning() {
        let listener = |heard: &super::Heard<'_>| assert!(heard.beginning(5).is_none());
        read_aloud(file(2 * super::BATCH, None), Audience::Staff, Box::new(listener)).unwrap();
    }

    /// A large file is hundreds of thousands of these: what makes them larger must be worth it.
    #[test]
    fn records_and_events_are_small() {
        assert_eq!((size_of::<Record>(), size_of::<Event>()), (312, 88));
    }
}
