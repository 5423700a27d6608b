//! The map as it is seen, in every set of signs and on every size.

use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

use super::*;
use crate::app::map::{Map, markers};
use crate::app::{Clipboard, Model, Setup, Size};
use crate::file::{Audience, read};
use crate::lang::Lang;
use crate::look::{Look, Symbols, Theme};
use crate::records::Day;
use crate::sheets::Sort;

const SETS: [Symbols; 3] = [Symbols::Unicode, Symbols::Console, Symbols::Ascii];

fn model(symbols: Symbols, theme: Theme) -> Model {
    let dataset = read(include_str!("../../../../data/bialystok.json"), Audience::Staff).unwrap();
    let setup = Setup {
        lang: Lang::POLISH,
        look: Look { symbols, theme, ..Look::default() },
        today: Day::constant(2026, 11, 23),
        as_of: None,
        sort: Sort::default(),
        clipboard: Clipboard::None,
        size: Size { width: 80, height: 24 },
        kiosk: None,
    };
    Model::new(std::sync::Arc::new(crate::archive::Archive::new(dataset)), setup)
}

/// The map with a record selected, drawn into an area that does not begin at the corner.
fn drawn(model: &Model, id: &str, width: u16, height: u16, nearer: i32) -> (Buffer, Cursor) {
    let area = Rect::new(3, 2, width, height);
    let ground = canvas(area);
    let size = Size { width: ground.width, height: ground.height };
    let dataset = model.dataset();
    let home = dataset.city().unwrap().at;
    let selected = dataset.number(id);
    let mut map = Map::new(home);
    for _ in 0..nearer.abs() {
        map.look(if nearer > 0 { Zoom::nearer } else { Zoom::farther });
    }
    if let Some(at) = selected.and_then(|number| dataset.tie(number)?.at) {
        map.follow(size, Some(home), at);
    }
    let markers = markers(dataset, dataset.numbers(), selected, model.day());
    let scene = Scene { map: &map, markers: &markers, selected, dataset, speech: model.speech() };
    let mut buffer = Buffer::empty(Rect::new(0, 0, width + 6, height + 4));
    let cursor = draw(&scene, &Brush::new(model), area, &mut buffer);
    (buffer, cursor)
}

fn text(buffer: &Buffer) -> String {
    let row = |row: Rect| {
        let text: String = row.positions().map(|at| buffer[at].symbol().to_owned()).collect();
        text.trim_end().to_owned()
    };
    buffer.area.rows().map(row).collect::<Vec<_>>().join("\n")
}

#[test]
fn maps_look_like_this() {
    for (id, width, height, nearer) in
        [("sliema", 38, 7, 0), ("grodno", 60, 20, 0), ("lusaka", 60, 20, -2), ("kaunas", 39, 9, 1)]
    {
        for symbols in SETS {
            let shown = text(&drawn(&model(symbols, Theme::Default), id, width, height, nearer).0);
            let name = format!("map__{id}-{width}x{height}-{}", format!("{symbols:?}").to_lowercase());
            // With the other snapshots.
            insta::with_settings!({
                snapshot_path => "../../../../tests/snapshots",
                prepend_module_to_snapshot => false,
                omit_expression => true,
            }, { insta::assert_snapshot!(name, shown) });
        }
    }
}

/// Where a text stands in a buffer.
fn find(buffer: &Buffer, wanted: &str) -> Option<Position> {
    let starts = |at: &Position| {
        let mut cells = (at.x..buffer.area.right()).filter_map(|x| buffer.cell((x, at.y)));
        wanted.chars().all(|c| cells.next().is_some_and(|cell| cell.symbol() == c.to_string()))
    };
    buffer.area.positions().find(starts)
}

#[test]
fn every_map_keeps_the_rules() {
    for symbols in SETS {
        for theme in [Theme::Default, Theme::Mono] {
            let model = model(symbols, theme);
            for (width, height) in [(60, 20), (39, 9), (38, 7), (100, 30)] {
                for id in ["grodno", "sliema", "chongzuo", "lusaka", "tallinn", "eurocities"] {
                    let name = format!("{symbols:?} {theme:?} {width}x{height} {id}");
                    let (buffer, cursor) = drawn(&model, id, width, height, 0);
                    let shown = text(&buffer);
                    for cell in buffer.content() {
                        let c = cell.symbol().chars().next().unwrap();
                        let drawable = match symbols {
                            Symbols::Ascii => c.is_ascii() || c.is_alphanumeric() || c == '\u{a0}',
                            _ => symbols.font().is_none_or(|font| font.draws(c)),
                        };
                        assert!(drawable, "{name}: {c:?} in\n{shown}");
                        let colour = (cell.fg, cell.bg) != (Color::Reset, Color::Reset);
                        assert!(theme != Theme::Mono || !colour, "{name}: a colour");
                    }
                    let home = find(&buffer, brushed(&model, "Białystok").as_str());
                    assert!(home.is_some(), "{name}: home is named in\n{shown}");
                    let record = model.dataset().record(id).unwrap();
                    assert_eq!(cursor.is_some(), record.at.is_some(), "{name}");
                    let Some(at) = cursor else {
                        assert!(height < 9 || shown.contains("bez miejsca"), "{name}:\n{shown}");
                        continue;
                    };
                    assert!(
                        buffer[at].modifier.contains(Modifier::REVERSED),
                        "{name}: marked by more than colour"
                    );
                    let state = record.standing(model.day()).state;
                    // What lies where home lies is hidden by its sign.
                    let signs = [symbols.signs().on_map(state), symbols.signs().map_home];
                    assert!(signs.contains(&buffer[at].symbol()), "{name}: its sign in\n{shown}");
                    let named = brushed(&model, record.name.get(&["pl"]));
                    assert!(find(&buffer, &named).is_some(), "{name}: it is named in\n{shown}");
                }
            }
        }
    }
}

#[test]
fn a_sign_keeps_nothing_of_the_line_below_it() {
    let (buffer, _) = drawn(&model(Symbols::Unicode, Theme::Default), "milwaukee-county", 60, 20, 0);
    let ended: Vec<_> = buffer.content().iter().filter(|cell| cell.symbol() == "x").collect();
    assert!(ended.len() >= 3, "{}", text(&buffer));
    for cell in ended {
        assert_eq!((cell.fg, cell.modifier), (Color::Reset, Modifier::empty()), "{}", text(&buffer));
    }
}

fn brushed(model: &Model, text: &str) -> String {
    Brush::new(model).drawable(text).into_owned()
}

#[test]
fn nothing_is_drawn_beside_the_area_and_no_size_breaks_it() {
    let model = model(Symbols::Unicode, Theme::Default);
    for (width, height) in
        (0..70).step_by(7).flat_map(|width| (0..24).step_by(3).chain([1]).map(move |height| (width, height)))
    {
        for (id, nearer) in [("lusaka", 0), ("grodno", 2), ("nobody", -2)] {
            let (buffer, cursor) = drawn(&model, id, width, height, nearer);
            let area = Rect::new(3, 2, width, height);
            assert!(cursor.is_none_or(|at| area.contains(at)), "{width}x{height}");
            let outside = buffer.area.positions().filter(|at| !area.contains(*at));
            assert!(outside.into_iter().all(|at| buffer[at].symbol() == " "), "{width}x{height}");
        }
    }
}

#[test]
fn the_line_below_says_as_much_as_there_is_room_for() {
    let model = model(Symbols::Unicode, Theme::Default);
    let last = |width, nearer| {
        let (buffer, _) = drawn(&model, "kaunas", width, 12, nearer);
        let lines = text(&buffer);
        lines.lines().rfind(|line| !line.trim().is_empty()).unwrap().trim().replace('\u{a0}', " ")
    };
    assert_eq!(last(38, 0), "● czynna  ◎ uznawana  ? niepewna  x …");
    assert!(last(100, 0).starts_with("● czynna 8  ◎ uznawana 12  ? niepewna 1  x zakończona 5  "));
    assert!(last(100, 0).contains("szerokość ok. "), "{}", last(100, 0));
    assert!(last(100, -2).ends_with("cały świat"), "{}", last(100, -2));
}
