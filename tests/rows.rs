//! Rows of the list and of the timeline: whatever the width and the language, no two look alike and no year
//! is cut.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::HashSet;

use common::{Screen, archive, line};
use mosty::app::areas;
use mosty::lang::Lang;
use ratatui::layout::Rect;

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

/// Whether something was cut off behind a figure.
fn is_year_cut(row: &str) -> bool {
    row.chars().zip(row.chars().skip(1)).any(|(figure, next)| figure.is_ascii_digit() && next == '…')
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
                let named = said(&mut screen, beside);
                assert!(!named.is_empty(), "{which}");
                all_differ(&named, &format!("{which}, timeline"));
            }
        }
    }
}
