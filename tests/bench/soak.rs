//! A million random visitors' events at the terminal in city hall, each drawn: whether memory stays flat, and what
//! one costs. `cargo bench --bench soak`, or with another number of events behind `--`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a measurement, on numbers that it makes itself"
)]

use std::fs;
use std::time::Instant;

use mosty::app::{Clipboard, Key, Kiosk, Model, Mouse, Msg, Setup, Size, kiosk, update};
use mosty::archive::Archive;
use mosty::file::{Audience, read};
use mosty::lang::Lang;
use mosty::look::{Look, Symbols, Theme};
use mosty::records::Day;
use mosty::sheets::Sort;
use mosty::ui::view;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::sync::Arc;

const SHIPPED: &str = include_str!("../../data/bialystok.json");

/// A number that looks random, the same ones each time (Numerical Recipes' generator).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

fn event(dice: &mut Dice) -> Msg {
    let cell = |dice: &mut Dice| (dice.roll(100) as u16, dice.roll(30) as u16);
    let keys = [
        Key::Enter,
        Key::Esc,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::PageDown,
        Key::End,
        Key::Backspace,
    ];
    let letters: Vec<char> = "aeiołukgrtńszż1234567/ \"".chars().collect();
    match dice.roll(20) {
        0..8 => Msg::Key(keys[dice.roll(keys.len() as u64) as usize]),
        8..12 => Msg::Key(Key::Char(letters[dice.roll(letters.len() as u64) as usize])),
        12 => Msg::Key(Key::F(dice.roll(12) as u8 + 1)),
        13..16 => {
            let (x, y) = cell(dice);
            Msg::Mouse(Mouse::Click(x, y))
        }
        16 => {
            let (x, y) = cell(dice);
            Msg::Mouse(Mouse::WheelDown(x, y))
        }
        17 => Msg::Tick,
        18 if dice.roll(50) == 0 => {
            Msg::Loaded(Ok(Arc::new(Archive::new(read(SHIPPED, Audience::Public).expect("sound")))))
        }
        18 if dice.roll(50) == 0 => Msg::Loaded(Err(mosty::sheets::Unread::Spent)),
        _ => Msg::Key(Key::Ctrl((b'a' + dice.roll(26) as u8) as char)),
    }
}

/// Kibibytes of memory that the process has now.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn main() {
    let asked = std::env::args().skip(1).find_map(|arg| arg.parse::<u64>().ok());
    let events = asked.unwrap_or(1_000_000);
    let setup = Setup {
        lang: Lang::POLISH,
        look: Look { symbols: Symbols::Uni2, theme: Theme::Default, still: false, large: false, black: true },
        today: Day::constant(2026, 11, 23),
        as_of: None,
        sort: Sort::default(),
        clipboard: Clipboard::None,
        size: Size { width: 100, height: 30 },
        kiosk: Some(Kiosk { idle: 90, attract: true, leave: false }),
    };
    let mut model = Model::new(
        std::sync::Arc::new(mosty::archive::Archive::new(read(SHIPPED, Audience::Public).expect("sound"))),
        setup,
    );
    let mut terminal = Terminal::new(TestBackend::new(100, 30)).unwrap();
    let (mut dice, begun, mut last) = (Dice(1), Instant::now(), Instant::now());
    for at in 1..=events {
        let asked = update(&mut model, event(&mut dice));
        assert!(asked.iter().all(|effect| kiosk::harmless(effect, false)), "{asked:?}");
        terminal.draw(|frame| view(&model, frame)).unwrap();
        if at.is_multiple_of(events.div_ceil(10)) {
            println!(
                "{at:>9} events  {:>7} KiB  {:>6.1} µs each",
                resident(),
                last.elapsed().as_secs_f64() * 1e6 / events.div_ceil(10) as f64
            );
            last = Instant::now();
        }
    }
    println!("{events} events, each drawn, in {:.1} s", begun.elapsed().as_secs_f64());
}
