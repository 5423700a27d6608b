//! The first reading of large data: what is told of it, what works meanwhile, and what follows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::Arc;

use common::{Screen, archive, records, setup, unread};
use mosty::app::{Effect, Model, Msg, Progress};
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
    assert_eq!((screen.model.rows().found(), screen.model.rows().len()), (None, 61), "the list stands first");
    assert!(!shared.is_indexed(), "the loop waits for no index");
    screen.press("x<bs><tab><tab>f");
    assert!(!shared.is_indexed(), "nor do keys");
    assert!(screen.words().contains("Przygotowywanie wyszukiwania…"), "{}", screen.words());
    screen.press("<esc><esc>/luck");
    shared.index();
    screen.send(Msg::Indexed);
    assert_eq!(screen.selected(), "lutsk");
    assert!(screen.model.loading().is_none());
}

#[test]
fn help_languages_and_leaving_work_meanwhile() {
    let mut screen = awaiting(120, 36).play("?");
    assert!(screen.words().contains("Pomoc"), "{}", screen.words());
    let mut screen = awaiting(120, 36).play("<f2>2");
    assert!(screen.words().contains("Reading…"), "{}", screen.words());
    assert_eq!(awaiting(80, 24).play("Q").effects, [Effect::Quit]);
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
