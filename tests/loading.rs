//! The first reading of large data: what is told of it, what works meanwhile, and what follows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::Arc;

use common::{Screen, archive, records, setup, unread};
use mosty::app::{Effect, Kiosk, Model, Msg, Progress, Setup};
use mosty::archive::Archive;
use mosty::history::Dataset;
use mosty::look::Look;

/// A screen whose data are still to come.
fn awaiting(width: u16, height: u16) -> Screen {
    let nothing = || Arc::new(Archive::new(Dataset::default()));
    let mut screen = Screen::open(nothing(), width, height, "pl", Look::default());
    screen.model = Model::new(nothing(), setup(width, height, "pl", Look::default())).awaiting();
    screen
}

#[test]
fn how_far_it_has_come_is_told() {
    for (width, height) in [(120, 36), (80, 24), (64, 24), (40, 12)] {
        let mut screen = awaiting(width, height);
        assert!(!screen.words().contains("nie ma"), "{}", screen.words());
        for (done, records, told) in [
            (340, 12_340, "34 %, 12 340 rekordów"),
            (999, 1, "99 %, 1 rekord"),
            (10, 1_022, "1 %, 1022 rekordy"),
        ] {
            screen.send(Msg::Progress(Progress { done, records }));
            let words = screen.words();
            assert!(words.contains(told) && !words.contains("brak wpisów"), "{width}x{height}: {words}");
        }
    }
}

#[test]
fn what_is_typed_meanwhile_is_found_as_soon_as_it_can_be() {
    let shared = Arc::new(Archive::new(records()));
    let mut screen = awaiting(120, 36).play("/luck");
    assert_eq!(screen.model.query().text(), "luck");
    screen.send(Msg::Loaded(Ok(Arc::clone(&shared))));
    assert_eq!((screen.model.rows().found(), screen.model.rows().len()), (None, 64), "the list stands first");
    assert!(!shared.is_indexed(), "the loop waits for no index");
    screen.press("x<bs><tab><tab><c-f>");
    assert!(!shared.is_indexed(), "nor do keys");
    assert!(screen.words().contains("Przygotowywanie wyszukiwania…"), "{}", screen.words());
    screen.press("<esc><esc>/luck");
    shared.index();
    screen.send(Msg::Indexed);
    assert_eq!(screen.selected(), "lutsk");
    assert!(screen.model.loading().is_none());
}

/// The first so many records, as they stand while the rest is still to come.
fn beginning(most: usize) -> Arc<Archive> {
    let text = include_str!("../data/bialystok.json");
    let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
    value["records"].as_array_mut().unwrap().truncate(most);
    value["sources"] = serde_json::json!({});
    let archive = Archive::new(Dataset::new(serde_json::from_value(value).unwrap()));
    archive.index();
    Arc::new(archive)
}

#[test]
fn the_list_grows_and_a_query_finds_what_is_there() {
    let mut screen = awaiting(120, 36).play("/luck");
    screen.send(Msg::Begun(beginning(5)));
    let there = |screen: &Screen| screen.model.dataset().records().len();
    assert_eq!((there(&screen), screen.model.rows().len()), (5, 0), "Łuck is not among the first five");
    assert!(screen.words().contains("Wczytywanie…"), "{}", screen.words());
    screen.send(Msg::Begun(beginning(40)));
    assert_eq!((there(&screen), screen.selected()), (40, "lutsk".into()));
    screen.send(Msg::Progress(Progress { done: 340, records: 12_340 }));
    screen.send(Msg::Loaded(Ok(archive())));
    assert_eq!(there(&screen), 64);
    screen.send(Msg::Begun(beginning(5)));
    assert_eq!(there(&screen), 64, "what comes late is not looked at");
}

#[test]
fn whoever_has_not_moved_stays_at_the_beginning_of_the_list() {
    for (keys, moved) in [("", false), ("<down><down>", true)] {
        let mut screen = awaiting(120, 36);
        screen.send(Msg::Begun(beginning(20)));
        screen.press(keys);
        let before = screen.selected();
        screen.send(Msg::Loaded(Ok(archive())));
        assert_eq!(screen.model.list().row == 0, !moved, "{keys}");
        assert_eq!(screen.selected() == before, moved || screen.model.list().row == 0, "{keys}");
    }
}

#[test]
fn the_hall_shows_nothing_that_is_not_judged_whole() {
    let kiosk = Some(Kiosk { idle: 90, attract: true, leave: false });
    let mut screen = Screen::with(archive(), Setup { kiosk, ..setup(100, 30, "pl", Look::default()) });
    let before = screen.text();
    screen.send(Msg::Begun(beginning(5)));
    assert_eq!(screen.text(), before);
}

#[test]
fn help_languages_and_leaving_work_meanwhile() {
    let mut screen = awaiting(120, 36).play("?");
    assert!(screen.words().contains("Pomoc"), "{}", screen.words());
    let mut screen = awaiting(120, 36).play("<f2>2");
    assert!(screen.words().contains("Reading…"), "{}", screen.words());
    assert_eq!(awaiting(80, 24).play("<c-q>").effects, [Effect::Quit]);
}

#[test]
fn the_first_data_come_without_a_word_and_later_ones_with_one() {
    let mut screen = awaiting(120, 36);
    screen.send(Msg::Loaded(Ok(archive())));
    assert_eq!(screen.model.notice(), None);
    screen.send(Msg::Indexed);
    screen.send(Msg::Loaded(Ok(archive())));
    assert!(screen.model.notice().unwrap().starts_with("Wczytano dane"));
    screen.press("<f2>2");
    screen.send(Msg::Loaded(Err(unread("city.json"))));
    let notice = screen.model.notice().unwrap();
    assert!(notice.starts_with("The new data was not read") && notice.contains("city.json"), "{notice}");
    assert!(!notice.contains("Nowych danych"), "in the language of now: {notice}");
}

#[test]
fn how_far_a_later_reading_has_come_is_nobodys_business() {
    let mut screen = awaiting(120, 36);
    screen.send(Msg::Loaded(Ok(archive())));
    screen.send(Msg::Indexed);
    screen.send(Msg::Progress(Progress { done: 340, records: 12_340 }));
    screen.send(Msg::Begun(beginning(5)));
    assert!(screen.model.loading().is_none());
    assert_eq!(screen.model.dataset().records().len(), 64, "the whole is not taken away again");
}
