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
    updated: Date,
    #[serde(deserialize_with = "unique")]
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
        take(first, 0, read);
        if !few {
            rayon::in_place_scope(|scope| {
                for place in 1.. {
                    let batch = batch(&mut items)?;
                    tell(&batch);
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
    /// Who wants to know how far the reading has come. The parser hands nothing down to where records are
    /// read, so it is kept beside it, for the thread that reads.
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
}

/// Hears of so many bytes and records more.
pub type Listener = Box<dyn Fn(usize, usize)>;

/// Reads what `read` reads, while somebody hears how far it has come.
pub(super) fn heard<T>(listener: Listener, read: impl FnOnce() -> T) -> T {
    LISTENER.set(Some(listener));
    let done = read();
    LISTENER.set(None);
    done
}

fn tell(batch: &[&RawValue]) {
    LISTENER.with_borrow(|listener| {
        if let Some(listener) = listener {
            listener(batch.iter().map(|raw| raw.get().len()).sum(), batch.len());
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
    use serde_json::json;

    use crate::file::{Audience, read};
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

    /// A large file is hundreds of thousands of these: what makes them larger must be worth it.
    #[test]
    fn records_and_events_are_small() {
        assert_eq!((size_of::<Record>(), size_of::<Event>()), (296, 80));
    }
}
