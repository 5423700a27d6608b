//! The timeline: whatever the width and however near one looks, no year is cut, today is the right edge, and one
//! line marks the chosen year.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Screen, archive, line};
use mosty::app::areas::{self, TimelineAreas};
use mosty::app::{Action, Focus, ListLine, bar};
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

/// Whoever sees the timeline sees that it can be played, in every language.
#[test]
fn the_bar_offers_to_play() {
    for lang in ["pl", "en", "uk", "be", "lt", "de", "fr"] {
        let screen =
            Screen::open(archive(), 120, 36, lang, common::look("unicode", "default")).play("<tab><tab>");
        assert_eq!(screen.model.focus(), Focus::Timeline, "{lang}");
        let room = usize::from(bar::inner(screen.model.areas().bar).width);
        let offered: Vec<_> =
            bar::hints(&screen.model, room).iter().map(|hint| hint.binding.action).collect();
        assert!(offered.contains(&Action::Play), "{lang}: {offered:?}");
    }
}

/// What happened in a year is never cut within a word.
#[test]
fn the_strip_is_cut_between_words() {
    let told = |screen: &mut Screen| {
        let (area, drawn) = (parts(screen).told, screen.draw());
        let rows = (area.top()..area.bottom()).map(|y| line(&drawn, Rect { y, height: 1, ..area }));
        rows.collect::<Vec<_>>().join(" ")
    };
    let mut cuts = 0;
    for width in [40, 64, 80] {
        let (mut narrow, mut wide) = (timeline(width, 12, "unicode"), timeline(300, 60, "unicode"));
        for _ in 0..36 {
            let (cut, whole) = (told(&mut narrow), told(&mut wide));
            if let Some((words, _)) = cut.split_once('…') {
                let last = words.split_whitespace().next_back().unwrap();
                assert!(whole.split_whitespace().any(|word| word == last), "{width}: {cut}\n{whole}");
                cuts += 1;
            }
            narrow.press("<left>");
            wide.press("<left>");
        }
    }
    assert!(cuts > 10, "{cuts}");
}
