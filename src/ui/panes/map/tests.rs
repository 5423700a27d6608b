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
    let (buffer, cursor, _) = viewed(model, id, width, height, nearer);
    (buffer, cursor)
}

/// The same, with what part of the world it is.
fn viewed(model: &Model, id: &str, width: u16, height: u16, nearer: i32) -> (Buffer, Cursor, Viewport) {
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
    (buffer, cursor, map.viewport(size))
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
                        assert!(height < 9 || shown.contains("brak na mapie"), "{name}:\n{shown}");
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

/// Every size, set of signs and zoom with these records selected.
fn everywhere(ids: &[&str], mut look_at: impl FnMut(&str, &Model, &str, &Buffer, Cursor, &Viewport)) {
    for symbols in SETS {
        let model = model(symbols, Theme::Mono);
        for (width, height) in [(60, 18), (60, 20), (39, 9), (38, 7), (80, 22), (100, 30), (160, 42)] {
            for nearer in -2..=2 {
                for id in ids {
                    let (buffer, cursor, view) = viewed(&model, id, width, height, nearer);
                    let name = format!("{symbols:?} {width}x{height} {nearer} {id}");
                    look_at(&name, &model, id, &buffer, cursor, &view);
                }
            }
        }
    }
}

#[test]
fn no_name_touches_the_sign_of_another() {
    let (mut named, mut drawn) = (0, 0);
    everywhere(&["grodno", "sliema", "chongzuo", "jelgawa", "mazara"], |name, model, id, buffer, _, view| {
        let dataset = model.dataset();
        let home = dataset.city().unwrap();
        let markers = markers(dataset, dataset.numbers(), dataset.number(id), model.day());
        let at = |at: At| view.cell(at).map(|(x, y)| Position::new(x + 3, y + 2));
        let signs = markers.iter().map(|marker| marker.at).chain([home.at]).filter_map(at);
        for sign in signs {
            drawn += 1;
            let beside = [sign.x.checked_sub(1), sign.x.checked_add(1)];
            for near in beside.into_iter().flatten().map(|x| Position::new(x, sign.y)) {
                // A sign beside a sign is none of a name, and an ASCII sign may be a letter.
                let another = markers.iter().map(|marker| marker.at).chain([home.at]).filter_map(at);
                let letter = buffer[near].symbol().chars().all(char::is_alphanumeric);
                let name_of_another = letter && another.into_iter().all(|place| place != near);
                assert!(!name_of_another, "{name}: {near:?} in\n{}", text(buffer));
            }
        }
        named += usize::from(text(buffer).contains("Białystok"));
    });
    assert!(named > 300 && drawn > 1000, "{named} {drawn}");
}

#[test]
fn the_way_from_home_is_a_line_of_its_own() {
    everywhere(&["eindhoven", "sliema", "chongzuo", "lusaka"], |name, model, id, buffer, cursor, view| {
        let dataset = model.dataset();
        let record = dataset.record(id).unwrap();
        let (home, there) = (dataset.city().unwrap().at, record.at.unwrap());
        let (Some(from), Some(to)) = (view.cell(home), view.cell(there)) else { return };
        let brush = Brush::new(model);
        let far = from.0.abs_diff(to.0).max(from.1.abs_diff(to.1));
        let line = way(home, there, 64);
        let cells: Vec<Position> =
            line.iter().filter_map(|at| view.cell(*at)).map(|(x, y)| Position::new(x + 3, y + 2)).collect();
        let drawn = |at: &&Position| {
            let symbol = buffer[**at].symbol();
            if brush.fine() {
                ('\u{2801}'..='\u{28ff}').contains(&symbol.chars().next().unwrap())
            } else {
                symbol == brush.signs.map_way
            }
        };
        let weight = |at: &&Position| buffer[**at].modifier.contains(Modifier::BOLD);
        let seen = cells.iter().filter(drawn).filter(weight).count();
        assert!(far < 4 || seen > 0, "{name}: {far} cells, none drawn in\n{}", text(buffer));
        assert!(cursor.is_some(), "{name}");
    });
}

#[test]
fn europe_looks_like_this() {
    for (symbols, width, height) in [(Symbols::Unicode, 60, 18), (Symbols::Console, 80, 24)] {
        let shown = text(&drawn(&model(symbols, Theme::Default), "eindhoven", width, height, 0).0);
        let name = format!("map__europe-{width}x{height}-{}", format!("{symbols:?}").to_lowercase());
        insta::with_settings!({
            snapshot_path => "../../../../tests/snapshots",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!(name, shown) });
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
        let (buffer, _) = drawn(&model, "dijon", width, 12, nearer);
        let lines = text(&buffer);
        lines.lines().rfind(|line| !line.trim().is_empty()).unwrap().trim().replace('\u{a0}', " ")
    };
    assert_eq!(last(38, 0), "● czynna  ◎ uznawana  ? niepewna");
    assert!(last(100, 0).starts_with("● czynna 8  ◎ uznawana 12  ? niepewna 1  x zakończona 5  "));
    assert!(last(100, 0).contains("szerokość ok. "), "{}", last(100, 0));
    assert!(last(100, -2).ends_with("cały świat"), "{}", last(100, -2));
}
