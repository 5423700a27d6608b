//! Rows of the list and of the timeline: whatever the width and the language, no two look alike and no year
//! is cut.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::HashSet;

use common::{Screen, archive, line};
use mosty::app::columns::Columns;
use mosty::app::{ListLine, Mouse, Msg, areas};
use mosty::history::State;
use mosty::lang::{Lang, Speech};
use mosty::sheets::state_word;
use ratatui::layout::Rect;
use strum::VariantArray as _;

/// So tall that every row is seen.
const TALL: u16 = 300;

/// The lines of an area that say something, without the mark of the selected one.
fn said(screen: &mut Screen, area: Rect) -> Vec<String> {
    let buffer = screen.draw();
    let lines = area.rows().map(|row| line(&buffer, row).replacen('>', " ", 1).trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

#[track_caller]
fn all_differ(lines: &[String], which: &str) {
    let mut seen = HashSet::new();
    let twins: Vec<&String> = lines.iter().filter(|line| !seen.insert(line.as_str())).collect();
    assert!(twins.is_empty(), "{which}: {twins:#?}");
}

/// Whether something was cut off behind a figure; in "1991…2019" nothing is.
fn is_year_cut(row: &str) -> bool {
    let parts: Vec<&str> = row.split('…').collect();
    let cut = |pair: &[&str]| {
        let figure = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        figure(pair[0].chars().last()) && !figure(pair[1].chars().next())
    };
    parts.windows(2).any(cut)
}

#[test]
fn no_two_rows_look_alike() {
    for lang in Lang::ALL {
        for width in [40, 64, 80, 100, 120, 160, 200] {
            for symbols in ["unicode", "console"] {
                let look = common::look(symbols, "default");
                let mut screen = Screen::open(archive(), width, TALL, lang.code(), look);
                let which = format!("{} {width} {symbols}", lang.code());
                let area = screen.model.areas().list;
                let rows = Rect { y: area.y + 1, height: area.height - 2, ..area };
                let list = said(&mut screen, rows);
                assert!(list.len() > 60, "{which}: {}", list.len());
                all_differ(&list, &which);
                for row in &list {
                    assert!(!is_year_cut(row), "{which}: {row}");
                }

                screen.press("<f11>");
                let beside = areas::timeline(screen.model.areas().timeline).names;
                // Heads go on over the bars.
                let top = screen.model.list().timeline;
                let is_row = |(at, _): &(usize, Rect)| {
                    matches!(screen.model.timeline_line(top + at), Some(ListLine::Row(_)))
                };
                let rows: Vec<Rect> = beside.rows().enumerate().filter(is_row).map(|(_, row)| row).collect();
                let named: Vec<String> = rows.into_iter().flat_map(|row| said(&mut screen, row)).collect();
                assert!(!named.is_empty(), "{which}");
                all_differ(&named, &format!("{which}, timeline"));
            }
        }
    }
}

#[test]
fn no_word_for_a_state_of_the_day_is_cut_and_no_room_is_kept_for_others() {
    for lang in Lang::ALL {
        let speech = Speech::new(lang);
        for width in [80, 100, 120, 160, 200] {
            for day in ["", "<c-d>2010-01-12<enter>", "<c-d>2021-12-31<enter>"] {
                let look = common::look("unicode", "default");
                let screen = Screen::open(archive(), width, TALL, lang.code(), look).play(day);
                let columns = Columns::new(&screen.model, screen.model.areas().list.width.into());
                let records = screen.model.dataset().records().iter();
                let states: HashSet<State> =
                    records.map(|record| record.standing(screen.model.day()).state).collect();
                let words = states.iter().map(|state| state_word(&speech, *state).chars().count());
                let longest = words.max().unwrap();
                let which = format!("{} {width} {day}: {longest}", lang.code());
                // One more for the mark of a doubt.
                assert!((longest..=longest + 1).contains(&columns.state), "{which} {}", columns.state);
            }
        }
    }
}

#[test]
fn the_name_of_no_partner_is_cut_at_eighty_columns_in_polish() {
    let mut screen = Screen::open(archive(), 80, TALL, "pl", common::look("unicode", "default"));
    let area = screen.model.areas().list;
    let rows = said(&mut screen, area);
    assert!(rows.iter().any(|row| row.starts_with("Mazara del Vallo ")), "{rows:#?}");
}

#[test]
fn names_that_can_be_read_come_before_what_was_found() {
    let look = common::look("unicode", "default");
    let mut screen = Screen::open(archive(), 80, TALL, "en", look).play("/grodno");
    let area = screen.model.areas().list;
    let rows = said(&mut screen, area);
    assert!(rows.iter().any(|row| row.starts_with("UwB – Hrodna ")), "{rows:#?}");
}

#[test]
fn hits_do_not_look_alike_and_each_has_its_row() {
    for width in [40, 64, 80, 120] {
        for typed in ["uniwersytet", "lutsk", "wizyta", "zakończone 2022", "umowy z litwą młodzież"] {
            let look = common::look("unicode", "default");
            let mut screen = Screen::open(archive(), width, TALL, "pl", look);
            screen.press(&format!("/{typed}<down><up>"));
            let which = format!("{width} {typed}");
            let model = &screen.model;
            let lines: Vec<ListLine> = (0..).map_while(|line| model.line(line)).collect();
            let rows = lines.iter().filter(|line| matches!(line, ListLine::Row(_)));
            assert!(
                rows.eq((0..model.rows().len()).map(ListLine::Row).collect::<Vec<_>>().iter()),
                "{which}"
            );
            for pair in lines.windows(2) {
                if let ListLine::Why(row) = pair[1] {
                    assert_eq!(pair[0], ListLine::Row(row), "{which}: a reason stands below its row");
                }
            }
            assert!(!matches!(lines.last(), Some(ListLine::Head(_))), "{which}");
            let area = model.areas().list;
            let drawn = said(&mut screen, Rect { y: area.y + 1, height: area.height - 2, ..area });
            assert_eq!(drawn.len(), lines.len(), "{which}");
            let of_rows = drawn.into_iter().zip(&lines).filter(|(_, line)| matches!(line, ListLine::Row(_)));
            all_differ(&of_rows.map(|(drawn, _)| drawn).collect::<Vec<_>>(), &which);
        }
    }
}

#[test]
fn a_page_goes_by_lines_and_a_click_on_a_reason_selects_its_row() {
    let look = common::look("unicode", "default");
    let mut screen = Screen::open(archive(), 80, 24, "pl", look);
    screen.press("/truskolaski<pgdn>");
    let (list, area) = (screen.model.list(), screen.model.areas().list);
    assert!(list.row > 0 && list.row < usize::from(area.height - 2), "{list:?}: no row is jumped over");
    let shown = |screen: &Screen| {
        let top = screen.model.list().top;
        (top..top + usize::from(area.height - 2))
            .map_while(|line| screen.model.line(line))
            .collect::<Vec<_>>()
    };
    assert!(shown(&screen).contains(&ListLine::Why(list.row)), "the reason is in view, too");
    screen.press("<home>");
    let at = shown(&screen).iter().position(|line| *line == ListLine::Why(1)).unwrap();
    screen.send(Msg::Mouse(Mouse::Click(area.x + 5, area.y + 1 + u16::try_from(at).unwrap())));
    assert_eq!(screen.model.list().row, 1);
}

#[test]
fn the_signs_of_the_map_are_told_whole_or_not_at_all() {
    for lang in Lang::ALL {
        let speech = Speech::new(lang);
        let words: Vec<String> = State::VARIANTS.iter().map(|state| state_word(&speech, *state)).collect();
        for width in 40..=80 {
            let look = common::look("unicode", "default");
            let mut screen = Screen::open(archive(), width, 24, lang.code(), look).play("<f5>");
            let area = screen.model.areas().detail;
            let rows = said(&mut screen, area);
            let told = |row: &&String| words.iter().any(|word| row.contains(word.as_str()));
            let foot = rows.iter().rev().find(told).unwrap_or_else(|| panic!("{rows:#?}"));
            assert!(!foot.contains('…'), "{} {width}: {foot}", lang.code());
        }
    }
}

#[test]
fn an_alias_that_was_found_stands_behind_a_whole_name_or_not_at_all() {
    for width in [40, 64, 80, 120, 160] {
        for typed in ["university", "politechnika", "hrodna", "lutsk", "county"] {
            let look = common::look("unicode", "default");
            let mut screen = Screen::open(archive(), width, TALL, "pl", look);
            screen.press(&format!("/{typed}<down><up>"));
            let area = screen.model.areas().list;
            let area = Rect { y: area.y + 1, height: area.height - 2, ..area };
            let drawn = said(&mut screen, area);
            let model = &screen.model;
            let lines = (0..).map_while(|line| model.line(line));
            for (line, drawn) in lines.zip(&drawn) {
                let ListLine::Row(row) = line else { continue };
                let tie = model.dataset().tie(model.rows().record(row).unwrap()).unwrap();
                let name = drawn.trim_start_matches(['>', ' ']);
                let whole = [tie.name.get(&["pl"]), tie.short.get(&["pl"])];
                let whole = whole.into_iter().any(|own| !own.is_empty() && name.starts_with(own));
                assert!(whole || !name.contains('('), "{width} {typed}: {name}");
            }
        }
    }
}
