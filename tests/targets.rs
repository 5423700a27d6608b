//! At the terminal in city hall whatever can be opened leads where it says, and the way back leads to where it was:
//! on every page, at every size, in every language, with keys and with a finger alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Screen, archive, look, setup};
use mosty::app::kiosk::Phase;
use mosty::app::{Action, Focus, Key, Kiosk, ListLine, Msg, Setup, View, bar};
use mosty::lang::Lang;
use mosty::sheets::{Item, Target};

const SIZES: [(u16, u16); 5] = [(128, 48), (100, 30), (80, 24), (64, 24), (40, 12)];

/// What opens every page that can lie over another screen.
const PAGES: [&str; 8] = ["4", "5", "6", "7", "<f1>", "1<enter><f1>", "luck<f1>", "1<enter><enter>"];

/// What leads to the other screens that have a bar.
const SCREENS: [&str; 9] = ["", "1", "1<enter>", "1<enter><f6>", "2", "3<left>", "luck", "luck<down>", "/"];

fn hall((width, height): (u16, u16)) -> Screen {
    let plain = setup(width, height, "pl", look("console-uni2", "default"));
    let kiosk = Some(Kiosk { idle: 90, attract: true, leave: false });
    Screen::with(archive(), Setup { kiosk, ..plain })
}

/// Begins a visit in a language with some keys.
fn begin(screen: &mut Screen, lang: usize, script: &str) {
    screen.press(&format!("<f10><f2>{}{script}", lang + 1));
}

fn item(screen: &Screen) -> Option<Item> {
    screen.model.page()?.reader.item().cloned()
}

/// The page on top: its title and the fact under its cursor.
fn place(screen: &Screen) -> Option<(String, usize)> {
    screen.model.page().map(|page| (page.title.clone(), page.reader.cursor()))
}

/// Where a fact led is where it says.
fn led(screen: &mut Screen, from: &Item, title: &str, name: &str) {
    let model = &screen.model;
    let top = model.page().map(|page| page.title.clone());
    match &from.target {
        Some(Target::Record(record)) => {
            assert_eq!((model.page().is_none(), model.phase()), (true, Some(Phase::Records)), "{name}");
            assert_eq!((model.focus(), model.view()), (Focus::Detail, View::Details), "{name}");
            let wanted = model.dataset().tie(*record).unwrap();
            assert_eq!(screen.selected(), wanted.id.to_string(), "{name}");
        }
        Some(Target::Speech(lang)) => {
            assert_eq!((top, model.speech().lang()), (None, *lang), "{name}");
        }
        Some(_) => assert!(top.is_some_and(|top| top != title), "{name}"),
        None if from.sources.is_empty() => assert_eq!(top.as_deref(), Some(title), "{name}"),
        None => assert_eq!(top, Some(screen.model.speech().word("heading-sources")), "{name}"),
    }
}

/// Presses Enter on every entry of a page, follows it one step further, and comes back.
fn walk(screen: &mut Screen, lang: usize, script: &str, name: &str) {
    begin(screen, lang, script);
    let title = screen.model.page().map(|page| page.title.clone()).expect(name);
    screen.press("<home>");
    let mut tried = None;
    loop {
        let (from, here) = (item(screen).expect(name), place(screen));
        let name = format!("{name} {:?}", from.said());
        let leads = from.target.is_some() || !from.sources.is_empty();
        let hints = bar::offered(&screen.model);
        let offered = hints.iter().any(|hint| hint.binding.keys.contains(&Key::Enter));
        assert_eq!(offered, leads, "{name}: the bar says what Enter does");
        let speech = matches!(from.target, Some(Target::Speech(_)));
        // Through a fact that is taller than the page one goes line by line.
        if leads && tried != here {
            tried.clone_from(&here);
            screen.press("<enter>");
            led(screen, &from, &title, &name);
            if speech {
                begin(screen, lang, script);
                while place(screen) != here {
                    screen.press(if place(screen) < here { "<down>" } else { "<up>" });
                }
            } else {
                screen.press("<down><enter>");
                let mut steps = 0;
                while place(screen) != here {
                    assert!(!screen.model.at_home() || screen.model.page().is_some(), "{name}: thrown home");
                    assert!(steps < 9, "{name}: no way back\n{}", screen.text());
                    screen.press("<esc>");
                    steps += 1;
                }
            }
        }
        let seen = screen.model.page().map(|page| page.reader.extent_of_view().0);
        screen.press("<down>");
        if (place(screen), screen.model.page().map(|page| page.reader.extent_of_view().0)) == (here, seen) {
            return;
        }
    }
}

#[test]
fn every_entry_of_every_page_leads_where_it_says_and_back() {
    for size in SIZES {
        let mut screen = hall(size);
        for (lang, of) in Lang::ALL.into_iter().enumerate() {
            for script in PAGES {
                walk(&mut screen, lang, script, &format!("{size:?} {of:?} {script:?}"));
            }
        }
    }
}

#[test]
fn a_touch_does_what_enter_does_on_every_entry_in_view() {
    for size in SIZES {
        let mut screen = hall(size);
        for script in PAGES {
            begin(&mut screen, 0, script);
            let title = screen.model.page().unwrap().title.clone();
            let page = screen.model.areas().page();
            for row in 1..page.height.saturating_sub(1) {
                begin(&mut screen, 0, script);
                if !screen.model.page().unwrap().reader.has_row(usize::from(row - 1)) {
                    break;
                }
                let line = screen.model.page().unwrap().reader.view().nth(usize::from(row - 1)).unwrap().item;
                let from = screen.model.page().unwrap().reader.sheet().items[line].clone();
                screen.press(&format!("<click {} {}>", page.x + 5, page.y + row));
                led(&mut screen, &from, &title, &format!("{size:?} {script:?} row {row}"));
            }
        }
    }
}

#[test]
fn a_digit_does_what_enter_does_on_the_entry_that_it_stands_before() {
    for size in SIZES {
        let mut screen = hall(size);
        for (lang, of) in Lang::ALL.into_iter().enumerate() {
            for digit in 1..=5 {
                begin(&mut screen, lang, "4");
                let page = screen.model.page().unwrap();
                let mut entries = page.reader.sheet().items.iter().filter(|item| item.target.is_some());
                let (title, from) = (page.title.clone(), entries.nth(digit - 1).unwrap().clone());
                assert_eq!(from.label, digit.to_string());
                screen.press(&digit.to_string());
                led(&mut screen, &from, &title, &format!("{size:?} {of:?} {digit}"));
                screen.press("<esc>");
                assert_eq!(place(&screen).map(|place| place.0), Some(title), "{size:?} {of:?} {digit}");
                assert!(screen.model.at_home());
            }
        }
    }
}

#[test]
fn every_hint_of_every_bar_does_under_a_finger_what_its_key_does() {
    for (turn, size) in SIZES.into_iter().enumerate() {
        let mut screen = hall(size);
        for (at, script) in SCREENS.iter().chain(&PAGES).enumerate() {
            // The languages take turns: each has every size and many screens.
            let lang = (at + turn) % Lang::ALL.len();
            begin(&mut screen, lang, script);
            let row = screen.model.areas().bar;
            let inner = bar::inner(row);
            let hints = bar::hints(&screen.model, usize::from(inner.width));
            let before = screen.frame();
            for hint in hints {
                let name = format!("{size:?} {:?} {script:?} {} {}", Lang::ALL[lang], hint.key, hint.text);
                begin(&mut screen, lang, script);
                let at = inner.x + u16::try_from(hint.start).unwrap();
                screen.press(&format!("<click {at} {}>", row.y));
                let (touched, phase) = (screen.frame(), screen.model.phase());
                // Whoever ends a visit that has only begun finds the same first page.
                let ends = script.is_empty() && hint.binding.action == Action::Finish;
                assert!(touched.0 != before.0 || ends, "{name}: nothing happened");
                begin(&mut screen, lang, script);
                screen.send(Msg::Key(hint.binding.keys[0]));
                assert!((touched, phase) == (screen.frame(), screen.model.phase()), "{name}");
            }
        }
    }
}

/// Of seven hints the last is never half of one, and where some are left out that is said.
#[test]
fn the_bar_keeps_what_one_needs_at_every_width() {
    for (width, height) in [(128, 48), (100, 30), (80, 24), (64, 24), (40, 12)] {
        let mut screen = hall((width, height));
        for (lang, of) in Lang::ALL.into_iter().enumerate() {
            for script in SCREENS.iter().chain(&PAGES) {
                begin(&mut screen, lang, script);
                let name = format!("{width}x{height} {of:?} {script:?}");
                let inner = bar::inner(screen.model.areas().bar);
                let hints = bar::hints(&screen.model, usize::from(inner.width));
                let has = |key: Key| hints.iter().any(|hint| hint.key == key_of(key));
                let needed: &[u8] = match (width, script.is_empty()) {
                    (64.., _) => &[1, 2, 3, 4, 10],
                    (_, true) => &[1, 3, 10],
                    _ => &[1, 10],
                };
                for number in needed {
                    assert!(has(Key::F(*number)), "{name}: no F{number} in\n{}", screen.text());
                }
                let (drawn, bar) = (screen.text(), usize::from(screen.model.areas().bar.y));
                let drawn = drawn.lines().nth(bar).unwrap_or_default();
                for hint in &hints {
                    let font = screen.model.look().symbols.font().unwrap();
                    let said = font.drawable(&format!("{} {}", hint.key, hint.text)).into_owned();
                    assert!(drawn.contains(&said), "{name}: {said} in {drawn}");
                }
                let all = bar::offered(&screen.model).len();
                assert_eq!(drawn.contains('…'), hints.len() < all, "{name}: {drawn}");
            }
        }
    }
}

/// Touches a part of the row to leaf with.
fn leaf(screen: &mut Screen, part: u16) {
    let row = screen.model.areas().leaf;
    assert!(!row.is_empty());
    screen.press(&format!("<click {} {}>", row.x + row.width / 3 * part + row.width / 6, row.y));
}

#[test]
fn a_finger_alone_opens_every_row_and_reads_every_page_to_its_end() {
    for size in [(80, 24), (40, 12)] {
        let mut screen = hall(size);
        screen.press("1");
        let mut opened = Vec::new();
        while opened.len() < screen.model.rows().len() {
            let (list, top) = (screen.model.areas().list, screen.model.list().top);
            for line in 0..usize::from(list.height - 2) {
                let Some(ListLine::Row(row)) = screen.model.line(top + line) else { continue };
                if opened.contains(&row) {
                    continue;
                }
                let y = list.y + 1 + u16::try_from(line).unwrap();
                screen.press(&format!("<click {} {y}>", list.x + 4));
                assert_eq!((screen.model.list().row, screen.model.focus()), (row, Focus::Detail), "{size:?}");
                opened.push(row);
                screen.press("<esc>");
                assert_eq!(screen.model.list().top, top, "{size:?}: the view stays");
            }
            let before = screen.model.list().row;
            leaf(&mut screen, 1);
            assert!(
                screen.model.list().row > before || opened.len() == screen.model.rows().len(),
                "{size:?}"
            );
        }
        leaf(&mut screen, 2);
        assert!(screen.model.at_home());
        for script in PAGES {
            begin(&mut screen, 0, script);
            let mut before = usize::MAX;
            loop {
                let (top, rows, all) = screen.model.page().unwrap().reader.extent_of_view();
                if top == before {
                    assert!(top + rows >= all, "{size:?} {script:?}");
                    break;
                }
                before = top;
                leaf(&mut screen, 1);
            }
            leaf(&mut screen, 2);
            assert!(screen.model.at_home() && screen.model.page().is_none(), "{size:?} {script:?}");
        }
    }
}

fn key_of(key: Key) -> String {
    if let Key::F(number) = key { format!("F{number}") } else { String::new() }
}
