//! The timeline: whatever the width and however near one looks, no year is cut, today is the right edge, and one
//! line marks the chosen year.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Screen, archive, line};
use mosty::app::ListLine;
use mosty::app::areas::{self, TimelineAreas};
use mosty::look::Symbols;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

fn parts(screen: &Screen) -> TimelineAreas {
    areas::timeline(screen.model.areas().timeline)
}

/// A screen with the timeline in focus, so many columns wide.
fn timeline(width: u16, height: u16, symbols: &str) -> Screen {
    Screen::open(archive(), width, height, "pl", common::look(symbols, "default")).play("<f11>")
}

#[test]
fn no_year_is_cut_and_today_is_the_right_edge() {
    for width in 40..=300 {
        for before in [0, 1, 9, 30] {
            let mut screen = timeline(width, 10, "unicode").play(&"<left>".repeat(before));
            for scale in ["decades", "years", "months"] {
                let axis = parts(&screen).axis;
                let years = line(&screen.draw(), axis);
                let which = format!("{width} {before} {scale}: {years}");
                for label in years.split_whitespace() {
                    // A tick stands at the column that a label is of.
                    let label = label.trim_start_matches('│');
                    let year = label.parse::<u16>().is_ok_and(|year| (1990..=2026).contains(&year));
                    let month = label.chars().count() == 3 && label.chars().all(char::is_alphabetic);
                    assert!(year || label == "dziś" || month, "{which}");
                }
                let mut seen: Vec<&str> = years.split_whitespace().collect();
                seen.dedup();
                assert!(
                    scale == "months" || seen.len() == years.split_whitespace().count(),
                    "{which}: twice"
                );
                if before == 0 || scale == "decades" {
                    assert!(years.ends_with("dziś"), "{which}");
                }
                screen.press("+");
            }
        }
    }
}

/// What stands in the column of the chosen day, row by row.
fn chosen(screen: &mut Screen) -> (Buffer, Rect) {
    let bars = parts(screen).bars;
    let x = bars.x + screen.model.axis().column(screen.model.day(), bars.width);
    (screen.draw(), Rect { x, width: 1, ..bars })
}

#[test]
fn one_unbroken_line_marks_the_chosen_year_through_every_row() {
    for (symbols, signs) in [("unicode", "│┿┼"), ("console", "│┼"), ("ascii", "|")] {
        for before in 0..37 {
            for zoom in ["", "+", "++"] {
                let script = "<left>".repeat(before) + zoom;
                let mut screen = timeline(160, 45, symbols).play("<f3>").play(&script);
                if screen.model.rows().is_empty() {
                    // There is no row for it to go through, but words that say so.
                    continue;
                }
                let (buffer, column) = chosen(&mut screen);
                assert!(column.height > 30);
                for at in column.positions() {
                    let cell = &buffer[at];
                    let marked = cell.modifier.contains(Modifier::REVERSED);
                    assert!(signs.contains(cell.symbol()) || marked, "{symbols} {script} {at:?}: {cell:?}");
                }
            }
        }
    }
}

#[test]
fn what_moves_with_the_mark_is_the_mark() {
    for (width, height) in [(120, 36), (80, 24)] {
        let mut screen = Screen::polish(width, height);
        let area = screen.model.areas().timeline;
        let before = screen.draw();
        screen.press("<down>");
        let after = screen.draw();
        let changed = area.positions().filter(|at| before[*at] != after[*at]).count();
        assert_eq!(changed, 2, "{width}x{height}");
    }
}

#[test]
fn it_goes_on_where_the_rows_do_not_fit_and_says_how_many_are_left() {
    let mut screen = Screen::polish(120, 36);
    let all = screen.model.rows().len();
    for _ in 0..all {
        let parts = parts(&screen);
        let buffer = screen.draw();
        let rows = parts.names.rows().map(|row| line(&buffer, row));
        assert_eq!(rows.filter(|row| row.starts_with('>')).count(), 1, "the mark is in view");
        let end = screen.model.list().timeline + usize::from(parts.bars.height);
        let below = (end..).map_while(|line| screen.model.timeline_line(line));
        let left = below.filter(|line| matches!(line, ListLine::Row(_))).count();
        let told = line(&buffer, parts.told).replace('\u{a0}', " ");
        assert_eq!(told.trim_end().ends_with(&format!("↓ niżej: {left}")), left > 0, "{told}");
        screen.press("<down>");
    }
}

#[test]
fn every_set_of_signs_is_explained_where_there_is_room() {
    for symbols in [Symbols::Unicode, Symbols::Console, Symbols::Ascii] {
        let mut screen = timeline(160, 45, symbols.name()).play("<f3>");
        let legend = parts(&screen).legend;
        let said = line(&screen.draw(), legend);
        for (sign, id) in mosty::look::legend(symbols) {
            let explained = format!("{sign} {}", screen.model.speech().word(id));
            assert!(said.contains(&explained), "no “{explained}” in {said}");
        }
    }
}
