//! The terminal in city hall without a terminal: what visitors find, with keys alone and with a finger alone,
//! that nothing leads out, and that nobody finds what somebody else left behind. Time is a message here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fmt::Write as _;

use common::{SHIPPED, Screen, archive, dataset, look, records, setup, text, today, unread};
use mosty::app::keymap::VISITOR;
use mosty::app::kiosk::show::Exhibit;
use mosty::app::kiosk::{Phase, SLIDE, WARNING, harmless, letters};
use mosty::app::{Clipboard, Effect, Focus, Key, Kiosk, Model, Msg, Setup, Size, View, update};
use mosty::archive::Archive;
use mosty::file::{Audience, read};
use mosty::history::{Dataset, State};
use mosty::lang::Lang;
use mosty::look::{LIST_LEGEND, Symbols, map_legend};
use mosty::records::Day;
use mosty::sheets;
use mosty::sheets::Head;
use mosty::sheets::Unread;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Modifier;
use std::sync::Arc;

const KIOSK: Kiosk = Kiosk { idle: 90, attract: true, leave: false };
/// The cells of a map.
const SIZE: Size = Size { width: 40, height: 16 };

fn hall_of(dataset: Dataset, width: u16, height: u16, kiosk: Kiosk) -> Screen {
    // The letters of a console, on a screen that can be touched.
    let touched = mosty::look::Look { black: false, ..look("console-uni2", "default") };
    let plain = setup(width, height, "pl", touched);
    let mut screen = Screen::with(dataset, Setup { kiosk: Some(kiosk), clipboard: Clipboard::None, ..plain });
    // The shell tells the size before the first frame; that is when the first alarm is set.
    screen.send(Msg::Resize(Size { width, height }));
    screen
}

fn hall(width: u16, height: u16) -> Screen {
    hall_of(records(), width, height, KIOSK)
}

/// What was asked of the shell since the last look.
fn asked(screen: &mut Screen) -> Vec<Effect> {
    std::mem::take(&mut screen.effects)
}

/// Lets time pass without anybody: so many alarms.
fn nobody(screen: &mut Screen, alarms: u32) {
    for _ in 0..alarms {
        screen.send(Msg::Tick);
    }
}

/// Where a text stands, its first cell.
#[track_caller]
fn find(screen: &mut Screen, text: &str) -> (u16, u16) {
    let buffer = screen.draw();
    for row in buffer.area.rows() {
        let line: String = row.positions().map(|at| buffer[at].symbol().to_owned()).collect();
        if let Some(at) = line.find(text) {
            return (u16::try_from(line.split_at(at).0.chars().count()).unwrap(), row.y);
        }
    }
    panic!("no “{text}” in\n{}", common::text(&buffer));
}

/// Touches what says this.
#[track_caller]
fn touch(screen: &mut Screen, text: &str) {
    let (column, row) = find(screen, text);
    screen.press(&format!("<click {column} {row}>"));
}

/// Spells a word with a finger.
fn spell(screen: &mut Screen, word: &str) {
    for letter in word.chars() {
        let wanted = letters::Sign::Letter(letter);
        let at = screen.model.signs_of_strip().iter().position(|sign| *sign == wanted).expect("a letter");
        let place = letters::place(screen.model.strip(), at);
        screen.press(&format!("<click {} {}>", place.x + 1, place.y));
    }
}

// What people ask (T), by arrows and Enter alone, by a finger alone, by letters alone.

#[test]
fn t10_whom_in_france_by_arrows_alone() {
    let mut screen = hall(80, 24).play("<enter><down>");
    let words = screen.words();
    assert!(words.contains("> Dijon") && words.contains("aglomeracja · Francja"), "{words}");
    assert!(words.contains("[niepewna]"), "its state today: {words}");
    // The network with its seat in France is another thing, among the memberships.
    screen.press("<esc><down><down><down><enter>");
    let words = screen.words();
    assert!(words.contains("AVIAMA") && words.contains("Siedziba: Charleville-Mézières"), "{words}");
}

/// What stands on each line of the list.
fn listed(screen: &mut Screen) -> Vec<String> {
    let list = screen.model.areas().list;
    let buffer = screen.draw();
    list.rows().map(|row| common::line(&buffer, row).trim().to_owned()).collect()
}

#[test]
fn t10_a_network_with_its_seat_in_france_stands_under_memberships() {
    for (width, height) in [(120, 36), (80, 24), (64, 24)] {
        let mut screen = hall(width, height).play("francja");
        let lines = listed(&mut screen);
        let at = |said: &str| {
            let at = lines.iter().position(|line| line.trim_start_matches("> ").starts_with(said));
            at.unwrap_or_else(|| panic!("no “{said}” in {lines:#?}"))
        };
        let (partners, dijon) = (at("Partnerzy"), at("Dijon"));
        let (memberships, network) = (at("Członkostwa"), at("AVIAMA"));
        assert!(partners < dijon && dijon < memberships && memberships < network, "{lines:#?}");
    }
}

#[test]
fn what_visitors_find_stands_under_groups_by_rank_and_the_best_is_the_first() {
    for typed in ["francja", "luck", "uniwersytet", "a", "litwa", "miasto 2010", "eindoven", "grodno"] {
        // So tall that all hits of a clerk are ranked.
        let clerk = Screen::open(archive(), 80, 100, "pl", look("console-uni2", "default"));
        let clerk = clerk.play(&format!("/{typed}"));
        let ranked = rows(&clerk.model);
        let screen = hall(80, 24).play(typed);
        let grouped = rows(&screen.model);
        assert_eq!(grouped.first(), ranked.first(), "{typed}");
        let mut parts = screen.model.rows().sections().to_vec();
        // What answers only a part of the query stands below.
        parts.retain(|part| !matches!(part.head, Head::Partly(_)));
        assert_eq!(parts.iter().map(|part| part.size).sum::<usize>(), screen.model.rows().whole(), "{typed}");
        for (at, part) in parts.iter().enumerate() {
            assert!(
                parts.iter().skip(at + 1).all(|other| other.head != part.head),
                "{typed}: one part a group"
            );
            let within = grouped.iter().skip(part.start).take(part.size);
            let places: Vec<_> = within.map(|id| ranked.iter().position(|other| other == id)).collect();
            assert!(places.is_sorted(), "{typed}: by rank in {part:?}");
        }
    }
}

/// The ids of the records in the rows.
fn rows(model: &Model) -> Vec<String> {
    let records = (0..model.rows().len()).filter_map(|row| model.rows().record(row));
    records.map(|number| model.dataset().tie(number).unwrap().id.to_string()).collect()
}

#[test]
fn t11_lutsk_in_six_spellings_and_by_a_finger() {
    for typed in ["luck", "Luck", "LUCK", "łuck", "Lutsk", "Луцьк"] {
        let screen = hall(80, 24).play(typed);
        assert_eq!(screen.selected(), "lutsk", "{typed}");
    }
    let mut screen = hall(80, 24);
    spell(&mut screen, "LUCK");
    assert_eq!(screen.selected(), "lutsk");
    assert!(screen.words().contains("Szukaj: LUCK"));
    // And by arrows: the strip lies below the last choice.
    let mut screen = hall(80, 24).play(&"<down>".repeat(7));
    assert_eq!(screen.model.letter(), Some(0));
    screen.press(&("<right>".repeat(14) + "<enter>"));
    assert_eq!(screen.model.query().text(), "L");
}

#[test]
fn t15_the_clubs_are_one_key_away_each_with_its_sentence_and_seat() {
    let words = hall(80, 24).play("4").words();
    for told in
        ["EUROCITIES", "Siedziba: Bruksela", "Niemen", "Siedziba: Suwałki", "AVIAMA", "Sieć dużych miast"]
    {
        assert!(words.contains(told), "{told}: {words}");
    }
}

#[test]
fn t21_the_nearest_and_the_farthest_are_one_key_away() {
    let words = hall(120, 36).play("2").words();
    for told in ["Najbliżej: Kowno, 203", "Najdalej: "] {
        assert!(words.contains(told), "{told}: {words}");
    }
}

#[test]
fn plain_words_explain_the_signs_of_the_list_and_of_the_map() {
    for lang in Lang::ALL {
        let plain = setup(120, 100, lang.code(), look("unicode", "default"));
        let screen = Screen::with(records(), Setup { kiosk: Some(KIOSK), ..plain }).play("6");
        let sheet = screen.model.page().expect("a page").reader.sheet();
        for (sign, id) in LIST_LEGEND.into_iter().chain(map_legend(Symbols::Unicode)) {
            let told = screen.model.speech().word(id);
            let explained = sheet.items.iter().any(|item| item.label == sign && item.said().contains(&told));
            assert!(explained, "{sign} in {lang:?}");
        }
    }
}

#[test]
fn every_language_is_chosen_by_its_digit() {
    for before in ["", "1", "2", "3", "luck"] {
        for (at, lang) in Lang::ALL.iter().enumerate() {
            let mut screen = hall(80, 24).play(&format!("{before}<f2>{}", at + 1));
            assert_eq!(screen.model.speech().lang(), *lang, "after {before:?}");
            assert!(screen.model.page().is_none());
            assert!(asked(&mut screen).iter().all(|effect| harmless(effect, false)));
        }
    }
}

#[test]
fn in_the_records_letters_and_digits_search_and_the_views_have_keys_of_their_own() {
    let views = [
        ("<f5>", View::Map),
        ("<f6>", View::Anniversaries),
        ("<f7>", View::Numbers),
        ("<f8>", View::Sources),
        ("<f9>", View::Changes),
    ];
    for before in ["1", "1<enter>", "2", "3", "luck<enter>"] {
        for (key, view) in views {
            let screen = hall(80, 24).play(before).play(key);
            let there = before != "2" || view != View::Map;
            assert!(screen.model.view() == view || !there, "{key} after {before}");
        }
        let timeline = hall(80, 24).play(before).play("<f11>");
        assert_eq!(timeline.model.focus(), Focus::Timeline, "F11 after {before}");
        // A digit is no choice any more: it is looked for.
        for typed in ["1992", "eindhoven", "5"] {
            let mut screen = hall(80, 24).play(before);
            let view = screen.model.view();
            screen.press(typed);
            assert_eq!(screen.model.query().text(), typed, "after {before}");
            assert_eq!(screen.model.view(), view, "{typed} after {before}");
            assert!(asked(&mut screen).iter().all(|effect| harmless(effect, false)));
        }
    }
    // On the first page the digits choose, and letters search.
    assert_eq!(hall(80, 24).play("2").model.view(), View::Map);
    assert_eq!(hall(80, 24).play("e1").model.query().text(), "e1");
}

#[test]
fn t22_ukrainian_is_two_keys_away_and_the_next_visitor_is_asked_in_polish() {
    let mut screen = hall(80, 24);
    let first = screen.frame();
    assert!(screen.words().contains("Мова") && screen.words().contains("F2 language"));
    screen.press("<f2>3");
    assert_eq!(screen.model.speech().lang().code(), "uk");
    assert!(!screen.words().contains("Miasta"), "{}", screen.text());
    nobody(&mut screen, 1 + WARNING);
    assert_eq!(screen.frame(), first);
}

#[test]
fn t23_the_cursor_stands_on_the_row_and_the_state_comes_first() {
    let mut screen = hall(80, 24).play("grodno<enter>");
    let (buffer, cursor) = screen.frame();
    let at = cursor.expect("a cursor");
    assert_eq!(buffer[at].symbol(), ">");
    assert!(common::line(&buffer, buffer.area.rows().nth(at.y.into()).unwrap()).contains("zakończona"));
    let words = screen.words();
    let state = words.find("[zakończona]").unwrap();
    for details in ["Źródła różnią się", "Miasto na zachodzie Białorusi"] {
        assert!(words.find(details).is_some_and(|at| state < at), "{words}");
    }
}

#[test]
fn t25_new_records_come_between_visitors_and_faulty_ones_never() {
    let newer =
        || dataset(&SHIPPED.replacen("\"updated\": \"2026-11-23\"", "\"updated\": \"2026-12-24\"", 1));
    let mut screen = hall(80, 24);
    screen.send(Msg::Loaded(Err(unread("zepsuty.json"))));
    assert!(screen.words().contains("dane z 23 listopada 2026") && !screen.words().contains("zepsuty"));
    // In the middle of a visit nothing changes under anybody's hands.
    screen.press("1");
    let before = screen.frame();
    screen.send(Msg::Loaded(Ok(Arc::new(Archive::new(newer())))));
    assert_eq!(screen.frame(), before);
    screen.press("<f10>");
    assert!(screen.words().contains("dane z 24 grudnia 2026"), "{}", screen.text());
    // With nobody there they are shown at once.
    screen.send(Msg::Loaded(Ok(archive())));
    assert!(screen.words().contains("dane z 23 listopada 2026"));
}

#[test]
fn without_records_it_says_so_with_dignity_and_recovers_by_itself() {
    let mut screen = hall_of(Dataset::default(), 80, 24, KIOSK);
    assert_eq!(screen.model.phase(), Some(Phase::Closed));
    let words = screen.words();
    assert!(words.contains("Chwilowo niedostępne") && words.contains("Zapraszamy"), "{words}");
    screen.press("1<enter><f10>x");
    assert_eq!(screen.words(), words);
    screen.send(Msg::Loaded(Ok(archive())));
    assert!(screen.words().contains("Miasta partnerskie"));
    let asked = asked(&mut screen);
    assert!(asked.iter().any(|effect| matches!(effect, Effect::Wake(_))), "{asked:?}");
}

// No way out (K01–K09).

/// K08: what has no line in this table cannot be done.
#[test]
fn the_keys_of_visitors() {
    let mut table = String::new();
    for binding in VISITOR {
        let keys: Vec<String> = binding.keys.iter().map(|key| format!("{key:?}")).collect();
        writeln!(table, "{:?}: {} → {}", binding.context, keys.join(" "), binding.action.id()).unwrap();
    }
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(table) });
}

/// Every key there is.
fn every_key() -> Vec<Key> {
    use Key::{
        BackTab, Backspace, Delete, Down, End, Enter, Esc, Home, Left, PageDown, PageUp, Right, ShiftLeft,
        ShiftRight, Tab, Up,
    };
    let named = [
        Enter, Esc, Tab, BackTab, Backspace, Delete, Up, Down, Left, Right, ShiftLeft, ShiftRight, Home, End,
        PageUp, PageDown,
    ];
    let controls = ('a'..='z').map(Key::Ctrl);
    let signs = "aqQ:/?+-=1790 \"~".chars().map(Key::Char);
    controls.chain((1..=12).map(Key::F)).chain(signs).chain(named).collect()
}

/// K02, K08: whatever key, wherever.
#[test]
fn no_key_leads_out_from_anywhere() {
    for script in
        ["", "1", "1<enter>", "2", "3", "4", "5", "6", "7", "luck", "/", "<f1>", "1<down><enter><enter>"]
    {
        for key in every_key() {
            let mut screen = hall(80, 24).play(script);
            screen.send(Msg::Key(key));
            let asked = asked(&mut screen);
            assert!(
                asked.iter().all(|effect| harmless(effect, false)),
                "{key:?} after {script:?}: {asked:?}"
            );
        }
    }
}

/// K35: what is for the office only is not in the program at all.
#[test]
fn what_is_for_the_office_is_never_shown() {
    let whole = include_str!("data/good/full.json");
    let Ok(staff) = read(whole, Audience::Staff) else { panic!("the file is sound") };
    let internal =
        staff.records().iter().find_map(|record| record.internal.clone()).expect("something internal");
    let Ok(public) = read(whole, Audience::Public) else { panic!("the file is sound") };
    assert!(public.records().iter().all(|record| record.internal.is_none()));
    let kept = serde_json::to_string(&public.to_file()).unwrap();
    assert!(!kept.contains("internal"), "{kept}");
    let secret = serde_json::to_value(internal).unwrap();
    let mut words = Vec::new();
    leaves(&secret, &mut words);
    assert!(!words.is_empty());
    for word in words {
        assert!(!kept.contains(&word), "{word}");
    }
}

fn leaves(value: &serde_json::Value, into: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => into.push(text.clone()),
        serde_json::Value::Array(values) => values.iter().for_each(|value| leaves(value, into)),
        serde_json::Value::Object(values) => values.values().for_each(|value| leaves(value, into)),
        _ => {}
    }
}

// A visit and its end (K31–K34, K42).

#[test]
fn whoever_is_still_there_is_asked_and_stays_as_often_as_they_like() {
    let mut screen = hall(80, 24);
    assert_eq!(asked(&mut screen), [Effect::Wake(90_000)], "the first alarm");
    screen.press("1");
    assert_eq!(asked(&mut screen), [Effect::Wake(90_000)]);
    let before = screen.frame();
    for turn in 0..50 {
        nobody(&mut screen, 1);
        assert_eq!(screen.model.seconds_left(), Some(WARNING), "turn {turn}");
        assert_eq!(asked(&mut screen), [Effect::Wake(1000)]);
        nobody(&mut screen, turn % WARNING);
        assert_eq!(screen.model.seconds_left(), Some(WARNING - turn % WARNING));
        assert!(screen.words().contains("Czy nadal tu jesteś?"));
        asked(&mut screen);
        // Any key, and it only keeps the visit: it does nothing else.
        screen.send(Msg::Key(every_key()[usize::try_from(turn).unwrap()]));
        assert_eq!(screen.model.seconds_left(), None);
        assert_eq!(asked(&mut screen), [Effect::Wake(90_000)]);
        assert_eq!(screen.frame(), before);
    }
}

#[test]
fn the_warning_lasts_at_least_what_the_guidelines_ask() {
    const { assert!(WARNING >= 20) };
    let mut screen = hall(80, 24).play("1");
    nobody(&mut screen, 1);
    asked(&mut screen);
    nobody(&mut screen, WARNING - 1);
    let waited: u32 = asked(&mut screen).iter().map(|e| if let Effect::Wake(ms) = e { *ms } else { 0 }).sum();
    assert_eq!(waited, (WARNING - 1) * 1000, "and a second was asked for before the first of these");
    assert_eq!(screen.model.seconds_left(), Some(1));
    nobody(&mut screen, 1);
    assert!(screen.model.at_home() && screen.model.seconds_left().is_none());
}

/// Whatever a visitor may have left behind.
const LEFT: [&str; 10] = [
    "1<down><down><enter><down><down>",
    "luck",
    "ŁÓDŹ<enter><enter>",
    "2<enter>+",
    "3<left><left><left>+",
    "4<down><enter>",
    "<f2>2<f3><f4>",
    "<f3><f4>1<pgdn><f1><down>",
    "/<right><right><enter><down>",
    "6<pgdn><size 100 30><size 80 24>",
];

#[test]
fn the_next_visitor_finds_the_first_page_to_the_byte() {
    let mut screen = hall(80, 24);
    let first = screen.frame();
    for script in LEFT {
        screen.press(script);
        nobody(&mut screen, 1 + WARNING);
        assert_eq!(screen.frame(), first, "after {script:?} and nobody");
        screen.press(script);
        screen.press("<f10>");
        assert_eq!(screen.frame(), first, "after {script:?} and F10");
    }
}

#[test]
fn finishing_redraws_every_cell_and_sets_the_alarm_anew() {
    let mut screen = hall(80, 24).play("luck");
    asked(&mut screen);
    screen.press("<f10>");
    assert_eq!(asked(&mut screen), [Effect::Redraw, Effect::Wake(90_000)]);
}

#[test]
fn while_nobody_is_there_the_history_plays_slowly_and_any_key_opens_the_first_page() {
    let mut screen = hall(120, 36);
    let first = screen.frame();
    asked(&mut screen);
    nobody(&mut screen, 1);
    // Text changes at most every ten seconds.
    const { assert!(SLIDE >= 10) };
    for _ in 0..70 {
        let Some(Phase::Attract(_)) = screen.model.phase() else { panic!("something else plays") };
        assert_eq!(asked(&mut screen), [Effect::Wake(SLIDE * 1000)]);
        let (buffer, cursor) = screen.frame();
        assert_eq!(cursor, None);
        let blinks = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK;
        assert!(buffer.content.iter().all(|cell| !cell.modifier.intersects(blinks)));
        nobody(&mut screen, 1);
    }
    for key in ["x", "<esc>", "<enter>", "<click 3 3>", "<f10>", "<wheeldown 3 3>"] {
        screen.press(key);
        assert_eq!(screen.frame(), first, "after {key}");
        nobody(&mut screen, 1);
    }
}

/// The show begins with the city, tells of each partner how it stands, those that ended apart, and ends with
/// today. Whoever sees one slide and no other learns nothing wrong.
#[test]
fn the_show_tells_the_truth_on_every_slide() {
    for (width, height) in [(120, 36), (80, 25), (64, 24)] {
        let mut screen = hall(width, height);
        nobody(&mut screen, 1);
        let exhibits = screen.model.slides();
        assert_eq!((exhibits.first(), exhibits.last()), (Some(&Exhibit::City), Some(&Exhibit::Today)));
        let (mut over, mut days) = (false, Vec::new());
        let ground = screen.model.map().viewport(SIZE);
        for exhibit in &exhibits {
            let words = screen.words();
            assert!(words.contains("dowolny klawisz"), "{words}");
            assert_eq!(screen.model.map().viewport(SIZE), ground, "the map stays still");
            match *exhibit {
                Exhibit::City => {
                    assert!(words.contains("Białystok · współpraca z zagranicą"), "{words}");
                    assert!(words.contains("z ważną umową: 8"), "{words}");
                }
                Exhibit::Today => assert!(words.contains("Grodno (do 2022 r.)"), "{words}"),
                Exhibit::Partner(number, day) => {
                    let archive = records();
                    let record = archive.tie(number).unwrap();
                    let state = record.standing(today()).state;
                    let ended = state == State::Ended;
                    assert!(ended || !over, "those that ended stand together: {words}");
                    over = ended;
                    if ended {
                        assert!(words.contains("zakończona ") && words.contains("2022"), "{words}");
                        assert_eq!(day, today());
                    } else {
                        days.push(day);
                    }
                    let said = mosty::sheets::state_word(screen.model.speech(), state);
                    assert!(words.contains(&format!(" · {said}")), "{words}");
                    let told = record.summary.get(&["pl"]);
                    let told = told.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
                    assert!(words.contains(&told), "its plain sentence: {told} in {words}");
                }
            }
            nobody(&mut screen, 1);
        }
        assert!(over && days.is_sorted(), "in the order of time");
    }
}

/// Each round is in the next language of the house, as far as the terminal draws its letters; whoever comes
/// finds the first page in the language of the house.
#[test]
fn the_show_speaks_the_languages_of_the_house_in_turn() {
    for (symbols, langs) in [
        ("unicode", &["pl", "en", "uk", "be", "lt", "de", "fr", "pl"] as &[_]),
        ("console-uni2", &["pl", "en", "uk", "be", "lt", "de", "fr", "pl"]),
        ("console", &["pl", "en", "de", "pl"]),
    ] {
        let plain = setup(80, 24, "pl", look(symbols, "default"));
        let mut screen = Screen::with(archive(), Setup { kiosk: Some(KIOSK), ..plain });
        let first = screen.frame();
        for lang in langs {
            for _ in screen.model.slides() {
                nobody(&mut screen, 1);
                assert_eq!(screen.model.speech().lang().code(), *lang, "{symbols}");
            }
        }
        screen.press("x");
        assert_eq!(screen.frame(), first);
    }
}

/// Nobody is told to touch a console.
#[test]
fn on_a_console_the_show_asks_for_a_key() {
    let plain = setup(80, 25, "pl", look("console", "default"));
    let mut screen = Screen::with(archive(), Setup { kiosk: Some(KIOSK), ..plain });
    nobody(&mut screen, 1);
    let words = screen.words();
    assert!(words.contains("Naciśnij dowolny klawisz") && !words.contains("Dotknij"), "{words}");
    // Nor anywhere else.
    screen.press("x");
    for keys in ["1", "/", "<esc><esc>", "2", "<esc>"] {
        screen.press(keys);
        assert!(!screen.words().contains("otknij"), "{keys}: {}", screen.words());
    }
    screen.press("1");
    nobody(&mut screen, 1);
    let words = screen.words();
    assert!(words.contains("zostać, naciśnij klawisz.") && !words.contains("otknij"), "{words}");
}

#[test]
fn where_nothing_may_play_nobody_is_ever_woken() {
    let mut screen = hall_of(records(), 80, 24, Kiosk { attract: false, ..KIOSK });
    assert_eq!(asked(&mut screen), []);
    screen.press("1<f10>");
    let last = asked(&mut screen).pop();
    assert_eq!(last, Some(Effect::Redraw), "no alarm");
    nobody(&mut screen, 3);
    assert!(screen.model.at_home());
}

#[test]
fn a_visit_over_ssh_ends_the_program_when_it_is_over_and_when_nobody_uses_it() {
    let leaving = Kiosk { leave: true, ..KIOSK };
    let ends = |keys: &str, alarms: u32| {
        let mut screen = hall_of(records(), 80, 24, leaving).play(keys);
        asked(&mut screen);
        nobody(&mut screen, alarms);
        asked(&mut screen).contains(&Effect::Quit)
    };
    assert!(ends("", 1), "nobody began");
    assert!(!ends("1", 1), "the warning first");
    assert!(ends("1", 1 + WARNING));
    let mut screen = hall_of(records(), 80, 24, leaving);
    assert!(matches!(asked(&mut screen)[..], [Effect::Wake(90_000)]));
    screen.press("1<f10>");
    assert_eq!(asked(&mut screen).pop(), Some(Effect::Quit));
}

#[test]
fn a_new_program_waits_until_nobody_is_there() {
    let mut screen = hall(80, 24);
    screen.send(Msg::Leave);
    assert_eq!(asked(&mut screen).pop(), Some(Effect::Quit), "nobody is there");
    let mut screen = hall(80, 24).play("1");
    asked(&mut screen);
    screen.send(Msg::Leave);
    assert!(asked(&mut screen).is_empty());
    screen.press("<down>");
    assert!(!asked(&mut screen).contains(&Effect::Quit));
    screen.press("<f10>");
    assert_eq!(asked(&mut screen).pop(), Some(Effect::Quit));
}

#[test]
fn a_clock_that_jumps_does_no_harm() {
    let mut screen = hall(80, 24).play("5");
    for day in [Day::constant(1970, 1, 1), Day::constant(2100, 2, 28), Day::constant(2024, 2, 29), today()] {
        screen.send(Msg::Today(day));
        screen.draw();
    }
    nobody(&mut screen, 1 + WARNING);
    assert!(screen.model.at_home());
    assert!(asked(&mut screen).iter().all(|effect| harmless(effect, false)));
}

// By a finger alone (K28, K29), by keys alone.

#[test]
fn a_finger_alone_reaches_everything() {
    let mut screen = hall(80, 24);
    for choice in ["Miasta", "Mapa", "Oś czasu"] {
        touch(&mut screen, choice);
        assert_eq!(screen.model.phase(), Some(Phase::Records), "{choice}");
        // The title leads home.
        screen.press("<click 5 0>");
        assert!(screen.model.at_home(), "{choice}");
    }
    for choice in ["Członkostwa", "rocznice", "Prostymi", "Język ·"] {
        touch(&mut screen, choice);
        assert!(screen.model.page().is_some(), "{choice}");
        touch(&mut screen, "wróć");
        assert!(screen.model.at_home() && screen.model.page().is_none(), "{choice}");
    }
    // A partner, its details, a fact and its source.
    touch(&mut screen, "Miasta");
    touch(&mut screen, "Eindhoven");
    touch(&mut screen, "Eindhoven");
    assert_eq!((screen.selected().as_str(), screen.model.focus()), ("eindhoven", Focus::Detail));
    touch(&mut screen, "[czynna]");
    if screen.model.page().is_none() {
        touch(&mut screen, "[czynna]");
    }
    assert!(screen.words().contains("Wydawca"), "{}", screen.text());
    touch(&mut screen, "wróć");
    // The hints of the bar.
    touch(&mut screen, "duże");
    assert!(screen.model.look().large);
    touch(&mut screen, "F10");
    assert!(screen.model.at_home() && !screen.model.look().large);
    // A search from the list, by letters.
    touch(&mut screen, "Miasta");
    touch(&mut screen, "dotknij tutaj");
    spell(&mut screen, "GORI");
    assert_eq!(screen.selected(), "gori");
}

#[test]
fn targets_are_large_enough_for_a_finger() {
    for (width, height) in [(40, 12), (80, 24), (128, 48)] {
        let screen = hall(width, height);
        let areas = screen.model.home_areas();
        assert!(areas.choices.iter().all(|choice| choice.width >= 3 && choice.height >= 1));
        let signs = screen.model.signs_of_strip().len();
        assert!((0..signs).all(|sign| letters::place(areas.letters, sign).width >= 3), "{width}x{height}");
    }
}

#[test]
fn arrows_enter_and_escape_reach_every_choice_and_come_back() {
    let mut screen = hall(80, 24);
    for steps in 0..7 {
        screen.press(&("<down>".repeat(steps) + "<enter>"));
        assert!(screen.model.page().is_some() || !screen.model.at_home(), "choice {}", steps + 1);
        screen.press("<esc><esc><esc>");
        assert!(screen.model.at_home() && screen.model.page().is_none(), "choice {}", steps + 1);
        screen.press("<f10>");
    }
    // What only the function keys did, the bar does.
    screen.press(&"<down>".repeat(8));
    while screen.model.focus() != Focus::Bar {
        screen.press("<down>");
    }
    screen.press("<right><enter>");
    assert_eq!(screen.model.page().map(|page| page.title.clone()).as_deref(), Some("Pomoc"));
}

// Help, and humans (K45, X15).

#[test]
fn how_to_find_a_human_is_told_on_the_first_page_in_the_help_and_when_closed() {
    for lang in Lang::ALL {
        for (width, height) in [(120, 36), (80, 24), (80, 25), (128, 48), (40, 12)] {
            let mut screen = hall(width, height);
            screen.press("<f2>");
            let code = lang.code();
            let number = Lang::ALL.iter().position(|other| other.code() == code).unwrap() + 1;
            screen.press(&number.to_string());
            let whole = sheets::ask(screen.model.dataset(), screen.model.speech()).said();
            let whole = screen.model.look().symbols.font().unwrap().drawable(&whole).into_owned();
            let begins: Vec<&str> = whole.split_whitespace().take(2).collect();
            let short = screen.model.speech().say("home-short", &[("city", "".into())]);
            let short = screen.model.look().symbols.font().unwrap().drawable(&short).into_owned();
            // Where there is no room for the sentence, the title says which key tells it.
            let told = common::plain(if height < 20 { short.trim_start() } else { &whole });
            assert!(screen.words().contains(&told), "{code} {width}x{height}: {told} in\n{}", screen.text());
            screen.press("<f1>");
            let pressed = screen.words();
            let ask = begins.join(" ");
            assert!(pressed.contains(&ask), "{code} {width}x{height}: {ask} in\n{}", screen.text());
        }
    }
}

#[test]
fn help_is_on_the_same_key_and_in_the_bar_everywhere() {
    for script in ["", "1", "1<enter>", "2", "3", "luck", "/"] {
        let mut screen = hall(80, 24).play(script);
        assert!(screen.words().contains("F1 pomoc"), "{script:?}: {}", screen.text());
        screen.press("<f1>");
        assert_eq!(
            screen.model.page().map(|page| page.title.clone()).as_deref(),
            Some("Pomoc"),
            "{script:?}"
        );
    }
}

// Every screen keeps the rules of the console (K23, K24, X01–X04).

/// What leads to every sort of screen of the hall.
const SCREENS: [&str; 17] = [
    "",
    "1",
    "1<down><enter>",
    "2",
    "3",
    "3<left><left>+",
    "4",
    "5",
    "6",
    "7",
    "luck",
    "zzqqxx",
    "/<right>",
    "<f1>",
    "1<down><down><enter><down><down><enter>",
    "<f3>",
    "<f3>1<enter>",
];

#[test]
fn every_screen_of_the_hall_keeps_the_rules() {
    for symbols in ["console", "console-uni2"] {
        let font = look(symbols, "mono").symbols.font().unwrap();
        for (number, lang) in Lang::ALL.into_iter().enumerate() {
            let setup = Setup { kiosk: Some(KIOSK), ..setup(80, 24, "pl", look(symbols, "default")) };
            let mut screen = Screen::with(archive(), setup);
            let mut scripts: Vec<String> = SCREENS.iter().map(ToString::to_string).collect();
            scripts.push("1<tick>".to_owned());
            for script in scripts {
                screen.press(&format!("<f10><f2>{}", number + 1));
                screen.press(script.trim_end_matches("<tick>"));
                nobody(&mut screen, u32::from(script.ends_with("<tick>")));
                for (width, height) in [(120, 36), (80, 24), (40, 12), (20, 5)] {
                    screen.send(Msg::Resize(Size { width, height }));
                    let (buffer, cursor) = screen.frame();
                    let name = format!("{lang:?} {symbols} {width}x{height} {script:?}");
                    keeps_the_rules(&name, &screen.model, &buffer, cursor, |c| font.draws(c));
                }
                screen.send(Msg::Resize(Size { width: 80, height: 24 }));
            }
            screen.press("<f10>");
            nobody(&mut screen, 2);
            for (width, height) in [(120, 36), (80, 24), (40, 12), (20, 5)] {
                screen.send(Msg::Resize(Size { width, height }));
                let (buffer, _) = screen.frame();
                assert!(
                    buffer.content.iter().all(|cell| cell.symbol().chars().all(|c| font.draws(c))),
                    "{}",
                    text(&buffer)
                );
            }
        }
    }
}

fn keeps_the_rules(
    name: &str,
    model: &Model,
    buffer: &Buffer,
    cursor: Option<Position>,
    draws: impl Fn(char) -> bool,
) {
    let told = || format!("{name}:\n{}", text(buffer));
    for cell in &buffer.content {
        let strange = cell.symbol().chars().find(|c| !draws(*c));
        assert!(strange.is_none(), "{strange:?} in {}", told());
        let bad = Modifier::SLOW_BLINK
            | Modifier::RAPID_BLINK
            | Modifier::DIM
            | Modifier::CROSSED_OUT
            | Modifier::UNDERLINED;
        assert!(!cell.modifier.intersects(bad), "{:?} in {}", cell.modifier, told());
    }
    assert!(!text(buffer).contains("hint-") && !text(buffer).contains("choice-"), "{}", told());
    // On the smallest of screens a list may have no room for a row.
    if model.areas().screen.height < 12 {
        return;
    }
    let at = cursor.unwrap_or_else(|| panic!("no cursor in {}", told()));
    if model.seconds_left().is_some() || model.typing() && model.letter().is_none() && model.page().is_none()
    {
        return;
    }
    let mark = buffer[at].symbol() == ">" || buffer[at].modifier.contains(Modifier::REVERSED);
    assert!(mark, "the cursor at {at} marks nothing in {}", told());
}

/// X02: a screen without colours says the same.
#[test]
fn without_colour_nothing_is_lost() {
    for script in SCREENS {
        let shown = |theme: &str| {
            let setup = Setup { kiosk: Some(KIOSK), ..setup(80, 24, "pl", look("console", theme)) };
            Screen::with(archive(), setup).play(script).text()
        };
        assert_eq!(shown("default"), shown("mono"), "{script:?}");
    }
}

#[test]
fn sentences_of_the_choices_are_whole_at_eighty_columns() {
    for lang in Lang::ALL {
        let plain = setup(80, 24, lang.code(), look("unicode", "default"));
        let mut screen = Screen::with(archive(), Setup { kiosk: Some(KIOSK), ..plain });
        assert!(
            !screen.text().contains('…')
                || screen.text().matches('…').count()
                    == screen.model.speech().word("choice-language-told").matches('…').count(),
            "{lang:?}\n{}",
            screen.text()
        );
    }
}

macro_rules! screens {
    ($($name:ident: $width:literal x $height:literal $symbols:literal $script:literal;)*) => {$(
        #[test]
        fn $name() {
            let plain = setup($width, $height, "pl", look($symbols, "default"));
            let mut screen = Screen::with(archive(), Setup { kiosk: Some(KIOSK), ..plain }).play($script.trim_end_matches("<tick>"));
            nobody(&mut screen, u32::from($script.ends_with("<tick>")));
            insta::with_settings!({ description => $script, omit_expression => true }, {
                insta::assert_snapshot!(screen.snapshot());
            });
        }
    )*};
}

screens! {
    home_wide: 120 x 36 "unicode" "";
    home: 80 x 25 "console-uni2" "";
    home_narrow: 40 x 12 "console" "";
    home_large: 80 x 25 "console-uni2" "<f3><down>";
    home_letters: 80 x 25 "console" "/<right>";
    home_ukrainian: 80 x 25 "console-uni2" "<f2>3";
    home_ukrainian_romanised: 80 x 25 "console" "<f2>3";
    home_lithuanian: 80 x 25 "console-uni2" "<f2>5";
    languages: 80 x 25 "console-uni2" "<f2>";
    partners: 80 x 25 "console" "1";
    partners_english: 80 x 25 "console" "<f2>21";
    partners_large: 80 x 25 "console" "<f3>1<down>";
    letters_in_the_list: 80 x 25 "console" "luck<up><up>";
    map: 80 x 25 "console" "2";
    timeline_narrow: 40 x 12 "console" "3";
    memberships: 80 x 25 "console" "4";
    year: 80 x 25 "console" "5";
    plain_words: 80 x 25 "console" "6";
    plain_words_german: 80 x 25 "console-uni2" "<f2>66";
    help: 80 x 25 "console" "<f1>";
    warning: 80 x 25 "console" "1<tick>";
    warning_narrow: 40 x 12 "console" "1<tick>";
    attract: 80 x 25 "console" "<tick>";
    attract_wide: 128 x 48 "console-uni2" "<tick>";
    attract_narrow: 40 x 12 "console" "<tick>";
}

// Random visitors.

fn message() -> impl Strategy<Value = Msg> {
    prop_oneof![
        6 => prop::sample::select(every_key()).prop_map(Msg::Key),
        2 => any::<char>().prop_map(|c| Msg::Key(Key::Char(c))),
        3 => (0u16..140, 0u16..50).prop_map(|(x, y)| Msg::Mouse(mosty::app::Mouse::Click(x, y))),
        1 => (0u16..140, 0u16..50).prop_map(|(x, y)| Msg::Mouse(mosty::app::Mouse::WheelDown(x, y))),
        1 => ".{0,200}".prop_map(Msg::Paste),
        2 => (0u16..140, 0u16..50).prop_map(|(width, height)| Msg::Resize(Size { width, height })),
        1 => Just(()).prop_map(|()| Msg::Loaded(Ok(archive()))),
        1 => Just(()).prop_map(|()| Msg::Loaded(Err(Unread::Spent))),
        1 => (1900i16..2100, 1i8..13).prop_map(|(year, month)| Msg::Today(Day::constant(year, month, 5))),
        3 => Just(()).prop_map(|()| Msg::Tick),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// K04: no visitor breaks it, asks anything of the system, or leaves anything behind.
    #[test]
    fn no_visitor_breaks_it(messages in prop::collection::vec(message(), 1..60)) {
        let mut screen = hall(80, 24);
        let first = screen.frame();
        for message in messages {
            screen.effects.extend(update(&mut screen.model, message));
            screen.draw();
            let asked = asked(&mut screen);
            prop_assert!(asked.iter().all(|effect| harmless(effect, false)), "{asked:?}");
        }
        screen.send(Msg::Today(today()));
        screen.send(Msg::Resize(Size { width: 80, height: 24 }));
        screen.send(Msg::Key(Key::F(10)));
        screen.send(Msg::Key(Key::F(10)));
        prop_assert_eq!(screen.frame(), first);
    }
}
