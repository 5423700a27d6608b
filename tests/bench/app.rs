//! What a person waits for: `cargo bench --bench app` reads files, opens the program and plays
//! keys; `cargo bench --bench app -- --percentiles` prints each key of a typed name, from the key
//! to the finished frame, with the bytes that the frame sends to the terminal.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a benchmark that panics says so"
)]

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use std::time::Instant;

use divan::Bencher;
use mosty::app::{Clipboard, Key, Model, Msg, Setup, Size, update};
use mosty::file::{Audience, read};
use mosty::history::Dataset;
use mosty::lang::Lang;
use mosty::look::Look;
use mosty::records::Day;
use mosty::sheets::Sort;
use mosty::shell::Screen;
use mosty::ui::view;
use ratatui::Terminal;

#[allow(dead_code, reason = "shared with other benchmarks and tests")]
mod generate;

const SIZES: [usize; 4] = [50, 5_000, 26_000, 100_000];
/// The key to the first screen.
const START: Key = Key::Ctrl('g');
const SCREEN: Size = Size { width: 120, height: 40 };
const EMBEDDED: &str = include_str!("../../data/bialystok.json");

fn main() {
    if std::env::args().any(|argument| argument == "--percentiles") {
        percentiles();
    } else {
        divan::main();
    }
}

/// Counts what would be sent to the terminal.
#[derive(Clone, Default)]
struct Sent(Rc<RefCell<usize>>);

impl Write for Sent {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        *self.0.borrow_mut() += bytes.len();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The program on a screen that nobody sees.
struct Stage {
    model: Model,
    terminal: Terminal<Screen<Sent>>,
    sent: Sent,
}

impl Stage {
    fn open(dataset: Dataset) -> Self {
        let today = Day::constant(2026, 11, 23);
        let setup = Setup {
            lang: Lang::POLISH,
            look: Look::default(),
            today,
            as_of: None,
            sort: Sort::default(),
            clipboard: Clipboard::Terminal,
            size: SCREEN,
            kiosk: None,
        };
        let sent = Sent::default();
        let size = || Ok((SCREEN.width, SCREEN.height).into());
        let terminal = Terminal::new(Screen::new(sent.clone(), size, true));
        let mut terminal = terminal.expect("no terminal is asked");
        terminal.clear().expect("no terminal is asked");
        let archive = std::sync::Arc::new(mosty::archive::Archive::new(dataset));
        Self { model: Model::new(archive, setup), terminal, sent }
    }

    fn draw(&mut self) {
        self.terminal.draw(|frame| view(&self.model, frame)).expect("no terminal is asked");
    }

    fn press(&mut self, key: Key) {
        divan::black_box(update(&mut self.model, Msg::Key(key)));
        self.draw();
    }
}

/// Types thirty names letter by letter, deletes them again, and walks down the list.
fn percentiles() {
    for records in SIZES {
        let start = Instant::now();
        let text = generate::json(records);
        let made = start.elapsed();
        let start = Instant::now();
        let dataset = read(&text, Audience::Staff).expect("sound");
        let reading = start.elapsed();
        let start = Instant::now();
        let mut stage = Stage::open(dataset);
        let opening = start.elapsed();
        let start = Instant::now();
        stage.draw();
        let first = start.elapsed();
        println!(
            "{records:>7} records: made {made:.1?}, read {reading:.1?}, opened {opening:.1?}, first frame {first:.1?}"
        );
        let (mut typed, mut deleted, mut bytes) = (Vec::new(), Vec::new(), Vec::new());
        for name in generate::names(30) {
            stage.press(Key::Char('/'));
            let letters: Vec<char> = name.chars().take(8).collect();
            for letter in &letters {
                let before = *stage.sent.0.borrow();
                typed.push(timed(|| stage.press(Key::Char(*letter))));
                bytes.push((*stage.sent.0.borrow() - before) as f64);
            }
            for _ in &letters {
                deleted.push(timed(|| stage.press(Key::Backspace)));
            }
            stage.press(Key::Esc);
        }
        filtered(records, &mut stage);
        let year = |stage: &mut Stage, key| timed(|| stage.press(key));
        let mut years: Vec<f64> = (0..36).map(|_| year(&mut stage, Key::ShiftLeft)).collect();
        years.extend((0..36).map(|_| year(&mut stage, Key::ShiftRight)));
        line(records, "a year back or on, ms", years);
        for (what, key) in [
            ("map", Key::F(5)),
            ("anniversaries", Key::F(6)),
            ("numbers", Key::F(7)),
            ("sources", Key::F(8)),
            ("changes", Key::F(9)),
            ("filters", Key::Ctrl('f')),
        ] {
            let opened = (0..5).map(|_| {
                stage.press(START);
                timed(|| stage.press(key))
            });
            line(records, &format!("{what} opened, ms"), opened.collect());
            if key != Key::Ctrl('f') {
                open_view(records, what, &mut stage);
            }
        }
        stage.press(START);
        line(records, "a letter typed, ms", typed);
        line(records, "a letter deleted, ms", deleted);
        line(records, "bytes for a letter", bytes);
        stage.press(Key::Home);
        walk(records, &mut stage);
        leave(records, stage);
    }
}

/// While a view is open: letters, years, rows.
fn open_view(records: usize, view: &str, stage: &mut Stage) {
    let mut typed = Vec::new();
    for name in generate::names(5) {
        stage.press(Key::Char('/'));
        typed.extend(name.chars().take(8).map(|letter| timed(|| stage.press(Key::Char(letter)))));
        stage.press(Key::Esc);
    }
    line(records, &format!("{view} open, a letter typed, ms"), typed);
    let years = [[Key::ShiftLeft; 10], [Key::ShiftRight; 10]].concat();
    let years = years.into_iter().map(|key| timed(|| stage.press(key))).collect();
    line(records, &format!("{view} open, a year back or on, ms"), years);
    let rows = (0..20).map(|_| timed(|| stage.press(Key::Down))).collect();
    line(records, &format!("{view} open, a row down, ms"), rows);
}

/// Down the list: time and bytes.
fn walk(records: usize, stage: &mut Stage) {
    let (mut walked, mut bytes) = (Vec::new(), Vec::new());
    for _ in 0..200 {
        let before = *stage.sent.0.borrow();
        walked.push(timed(|| stage.press(Key::Down)));
        bytes.push((*stage.sent.0.borrow() - before) as f64);
    }
    line(records, "a row down, ms", walked);
    line(records, "bytes for a row down", bytes);
}

/// What it costs to free the model: nobody who leaves waits for it.
fn leave(records: usize, stage: Stage) {
    line(records, "the model freed, ms (not on leaving)", vec![timed(|| drop(stage))]);
}

/// Types filters letter by letter, words beside filters, and opens and uses the menu.
fn filtered(records: usize, stage: &mut Stage) {
    for (what, queries) in [
        (
            "a letter of a filter",
            &["stan:zakończona rok:2022 ", "kraj:litwa,niemcy dziedzina:kultura "] as &[_],
        ),
        (
            "a letter of more filters",
            &["od:1990..1999 wpis:..2015 ", "źródło:oficjalne termin:12 kontynent:azja "],
        ),
        ("a letter of what is not wanted", &["!umowa !\"miasto\" "]),
    ] {
        let mut typed = Vec::new();
        for query in queries {
            stage.press(Key::Char('/'));
            typed.extend(query.chars().map(|letter| timed(|| stage.press(Key::Char(letter)))));
            stage.press(Key::Esc);
        }
        line(records, &format!("{what}, ms"), typed);
    }
    let mut typed = Vec::new();
    for name in generate::names(10) {
        stage.press(Key::Char('/'));
        "stan:czynna od:1990.. ".chars().for_each(|letter| stage.press(Key::Char(letter)));
        typed.extend(name.chars().take(8).map(|letter| timed(|| stage.press(Key::Char(letter)))));
        stage.press(Key::Esc);
    }
    line(records, "a letter beside filters, ms", typed);
    let mut menu = vec![timed(|| stage.press(Key::Ctrl('f')))];
    menu.extend((0..4).flat_map(|_| [Key::Down, Key::Enter].map(|key| timed(|| stage.press(key)))));
    line(records, "a key in the menu of filters, ms", menu);
    stage.press(START);
}

fn timed(act: impl FnOnce()) -> f64 {
    let start = Instant::now();
    act();
    start.elapsed().as_secs_f64() * 1e3
}

fn line(records: usize, what: &str, mut values: Vec<f64>) {
    values.sort_by(f64::total_cmp);
    let [p50, p95, worst] = [50, 95, 100].map(|percent| values[(values.len() - 1) * percent / 100]);
    println!("{records:>7} records, {what}: p50 {p50:.2}, p95 {p95:.2}, worst {worst:.2}");
}

/// Reading and checking the records that come with the program.
#[divan::bench]
fn read_embedded(bencher: Bencher<'_, '_>) {
    bencher.bench(|| read(EMBEDDED, Audience::Staff).expect("sound"));
}

/// From the bytes of those records to the first finished frame.
#[divan::bench]
fn first_frame(bencher: Bencher<'_, '_>) {
    bencher.bench(|| {
        let mut stage = Stage::open(read(EMBEDDED, Audience::Staff).expect("sound"));
        stage.draw();
    });
}

/// One row down and its frame.
#[divan::bench]
fn row_down(bencher: Bencher<'_, '_>) {
    let stage = RefCell::new(Stage::open(read(EMBEDDED, Audience::Staff).expect("sound")));
    bencher.bench_local(|| stage.borrow_mut().press(Key::Down));
}
