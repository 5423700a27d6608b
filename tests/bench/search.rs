//! How long a search takes: `cargo bench --bench search`. How long each key of a name takes, with
//! the percentiles that promises are made in: `cargo bench --bench search -- --percentiles`.

#![expect(
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "a benchmark that panics says what is wrong"
)]

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Instant;

use divan::Bencher;
use mosty::archive::vocabulary;
use mosty::history::Dataset;
use mosty::records::Day;
use mosty::search::{Index, Reading, Search, marks};

#[allow(dead_code, reason = "shared with other benchmarks and tests")]
mod generate;

const SIZES: [usize; 4] = [50, 5_000, 26_000, 100_000];
const ROWS: usize = 40;
const ENGLISH: usize = 1;
const DAY: Day = Day::constant(2026, 11, 23);

fn main() {
    if std::env::args().any(|argument| argument == "--percentiles") {
        filters();
        percentiles();
        sentences();
    } else {
        divan::main();
    }
}

/// Types fifty names letter by letter and prints milliseconds for each key: the quickest of five
/// rounds, so that other work on the machine does not count.
fn percentiles() {
    for records in SIZES {
        let (dataset, index, mut search) = (dataset(records), index(records), Search::default());
        let vocabulary = vocabulary(&dataset);
        let typed = typed();
        let mut times = vec![f64::INFINITY; typed.len()];
        for _ in 0..5 {
            for (typed, time) in typed.iter().zip(&mut times) {
                if typed.chars().count() == 1 {
                    search.forget();
                }
                let start = Instant::now();
                // As the program does for every key: what the words mean, then the words that mean nothing.
                let reading = Reading::new(typed, &vocabulary, ENGLISH);
                let reading = search.understand(reading, (&vocabulary, ENGLISH), (|| &index, &dataset), DAY);
                divan::black_box(search.run(&index, reading.sought(), &[], ROWS));
                *time = time.min(start.elapsed().as_secs_f64() * 1e3);
            }
        }
        for letter in 1..=8 {
            line(&format!("{records:>7} records, letter {letter}"), times.iter().skip(letter - 1).step_by(8));
        }
        line(&format!("{records:>7} records, all keys"), times.iter());
    }
}

/// Types sentences letter by letter and prints milliseconds for each key: what is understood, which records that
/// leaves, and the words that are left.
fn sentences() {
    for records in SIZES {
        let (dataset, index, mut search) = (dataset(records), index(records), Search::default());
        let vocabulary = vocabulary(&dataset);
        let name = generate::names(1).remove(0);
        let mut times = Vec::new();
        for sentence in [
            "agreements with Germany".to_owned(),
            "which partner cities in France ended in 2022".to_owned(),
            format!("is {name} still a partner"),
            format!("since when do we cooperate with {name}"),
            "astronauts in Lithuania".to_owned(),
            "Lithuaniia".to_owned(),
        ] {
            search.forget();
            for end in 1..=sentence.chars().count() {
                let typed: String = sentence.chars().take(end).collect();
                let start = Instant::now();
                let records = (|| &index, &*dataset);
                let reading = Reading::new(&typed, &vocabulary, ENGLISH);
                let reading = search.understand(reading, (&vocabulary, ENGLISH), records, DAY);
                divan::black_box(search.keep(&reading, &vocabulary, records, DAY));
                divan::black_box(search.run(&index, reading.sought(), &[], ROWS));
                times.push(start.elapsed().as_secs_f64() * 1e3);
            }
        }
        line(&format!("{records:>7} records, sentences"), times.iter());
    }
}

/// Prints how long it takes to tell which of many records each filter leaves.
fn filters() {
    let dataset = dataset(26_000);
    let vocabulary = vocabulary(&dataset);
    let (index, mut search) = (index(26_000), Search::default());
    for query in [
        "country:germany",
        "continent:europe",
        "kind:partner",
        "type:city",
        "field:culture",
        "state:ended",
        "year:2022",
        "since:1990..1999",
        "source:official",
        "sign:..2015",
        "term:12",
        "term:silent",
        "!umowa",
        "\"umowa\"",
        "\"umowa o partnerstwie\"",
    ] {
        let reading = Reading::new(query, &vocabulary, ENGLISH);
        let times: Vec<f64> = (0..9)
            .map(|_| {
                let start = Instant::now();
                divan::black_box(search.keep(&reading, &vocabulary, (|| &index, &dataset), DAY));
                start.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        line(&format!("  26000 records, {query}"), times.iter());
    }
}

fn line<'a>(what: &str, times: impl Iterator<Item = &'a f64>) {
    let mut times: Vec<f64> = times.copied().collect();
    times.sort_by(f64::total_cmp);
    let [p50, p95, worst] = [50, 95, 100].map(|percent| times[(times.len() - 1) * percent / 100]);
    println!("{what}: p50 {p50:.3} ms, p95 {p95:.3} ms, worst {worst:.3} ms");
}

/// One dataset a size: making a large one takes longer than measuring it.
fn dataset(records: usize) -> Rc<Dataset> {
    thread_local!(static MADE: RefCell<HashMap<usize, Rc<Dataset>>> = RefCell::default());
    MADE.with_borrow_mut(|made| {
        Rc::clone(made.entry(records).or_insert_with(|| Rc::new(generate::dataset(records))))
    })
}

fn index(records: usize) -> Index {
    Index::new(&dataset(records), &generate::countries, &|_| Vec::new())
}

/// Building the index.
#[divan::bench(args = SIZES, max_time = 5)]
fn build(bencher: Bencher, records: usize) {
    let dataset = dataset(records);
    bencher.bench_local(|| Index::new(&dataset, &generate::countries, &|_| Vec::new()));
}

/// One key of names typed letter by letter, each name from a search that remembers nothing: the
/// median and slowest of these are the median and slowest of all keys.
#[divan::bench(args = SIZES, sample_count = 400, sample_size = 1)]
fn key(bencher: Bencher, records: usize) {
    let (index, search) = (index(records), RefCell::new(Search::default()));
    let mut keys = typed().into_iter().cycle();
    bencher
        .with_inputs(|| {
            let typed = keys.next().unwrap_or_default();
            if typed.chars().count() == 1 {
                search.borrow_mut().forget();
            }
            typed
        })
        .bench_local_values(|typed| search.borrow_mut().run(&index, &typed, &[], ROWS));
}

/// Deleting a letter.
#[divan::bench(args = SIZES)]
fn backspace(bencher: Bencher, records: usize) {
    let (index, mut search) = (index(records), Search::default());
    for typed in ["ei", "ein", "eind"] {
        search.run(&index, typed, &[], ROWS);
    }
    bencher.bench_local(|| search.run(&index, "ein", &[], ROWS));
}

/// Pasting a misspelled name: nothing matches, every name is looked at for the nearest.
#[divan::bench(args = SIZES)]
fn misspelled(bencher: Bencher, records: usize) {
    let (index, mut search) = (index(records), Search::default());
    bencher.bench_local(|| {
        search.forget();
        search.run(&index, "szcuzbowoce", &[], ROWS)
    });
}

/// The highlights of a screen.
#[divan::bench]
fn highlight(bencher: Bencher) {
    let names = generate::names(ROWS);
    bencher.bench_local(|| names.iter().map(|name| marks("grck", name).len()).sum::<usize>());
}

/// Every beginning of some names: each key as it is pressed, up to the eighth.
fn typed() -> Vec<String> {
    let names = generate::names(2_000);
    let long = names.iter().filter(|name| name.chars().count() >= 8 && !name.contains(' '));
    let typed = long.step_by(9).take(50);
    typed.flat_map(|name| (1..=8).map(|letters| name.chars().take(letters).collect())).collect()
}
