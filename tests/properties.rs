//! Whatever is pressed, clicked, pasted or resized: the program stands, and what it shows holds.

#![allow(clippy::indexing_slicing, reason = "a value that is missing is a mistake in the test")]

mod common;

use common::{Screen, archive, dataset, records};
use mosty::app::{Focus, Key, ListLine, Mouse, Msg, Size, View};
use mosty::history::Dataset;
use mosty::look::{Look, Symbols, Theme};
use mosty::records::Day;
use mosty::sheets::{Item, Setting};
use proptest::prelude::*;
use serde_json::{Value, json};
use strum::VariantArray as _;

fn key() -> impl Strategy<Value = Key> {
    prop_oneof![
        4 => prop::sample::select(vec![
            Key::Up, Key::Down, Key::Left, Key::Right, Key::Enter, Key::Esc, Key::Tab, Key::BackTab, Key::Home, Key::ShiftLeft,
            Key::ShiftRight, Key::End, Key::PageUp, Key::PageDown, Key::Backspace, Key::Delete,
        ]),
        2 => (1u8..13).prop_map(Key::F),
        2 => prop::char::range('a', 'z').prop_map(Key::Ctrl),
        3 => prop::sample::select("/?+-=,.[]*# <>!:\"qsjefano123456789łódźлуц崇e\u{301}".chars().collect::<Vec<_>>())
            .prop_map(Key::Char),
        1 => any::<char>().prop_map(Key::Char),
    ]
}

fn msg() -> impl Strategy<Value = Msg> {
    prop_oneof![
        12 => key().prop_map(Msg::Key),
        2 => (0u16..140, 0u16..50).prop_map(|(x, y)| Msg::Mouse(Mouse::Click(x, y))),
        1 => (0u16..140, 0u16..50).prop_map(|(x, y)| Msg::Mouse(Mouse::WheelDown(x, y))),
        1 => (0u16..140, 0u16..50).prop_map(|(x, y)| Msg::Mouse(Mouse::WheelUp(x, y))),
        1 => ".{0,80}".prop_map(Msg::Paste),
        2 => (0u16..140, 0u16..50).prop_map(|(width, height)| Msg::Resize(Size { width, height })),
        1 => (1900i16..2100, 1i8..13).prop_map(|(year, month)| Msg::Today(Day::constant(year, month, 5))),
        1 => Just(()).prop_map(|()| Msg::Loaded(Ok(archive()))),
        2 => Just(()).prop_map(|()| Msg::Tick),
        1 => Just(()).prop_map(|()| Msg::Loaded(Err(mosty::sheets::Unread::Spent))),
    ]
}

/// What must hold after every message.
fn holds(screen: &mut Screen) {
    let model = &screen.model;
    let rows = model.rows();
    let list = model.list();
    assert!(rows.is_empty() || list.row < rows.len(), "the selection is a row");
    let areas = model.areas();
    if !areas.list.is_empty() && areas.list.height > 2 && !rows.is_empty() {
        let visible = usize::from(areas.list.height - 2);
        let mut shown = (list.top..list.top + visible).map_while(|line| model.line(line));
        assert!(shown.any(|line| line == ListLine::Row(list.row)), "the selected row is in view");
        assert!(rows.record(list.row).is_some(), "the selected row is ranked");
    }
    // Where the map has no room beside it, its list is not shown.
    let read = if model.view() == View::Map { areas.far } else { areas.detail };
    if !read.is_empty() && model.focus() == Focus::Detail && !rows.is_empty() {
        let cursor = model.detail().cursor();
        // A fact on the line of another stands in that one's line.
        let joined = |item: &Item| item.setting == Setting::Joined;
        let opener = (0..=cursor).rev().find(|at| !model.detail().sheet().items.get(*at).is_some_and(joined));
        assert!(model.detail().view().any(|line| Some(line.item) == opener), "the marked fact is in view");
    }
    let panes = areas.panes().map(|(_, area)| area);
    for (at, one) in panes.iter().enumerate() {
        assert!(
            panes.iter().skip(at + 1).all(|other| one.intersection(*other).is_empty()),
            "areas are disjoint"
        );
    }
    let first = screen.draw();
    assert_eq!(first, screen.draw(), "drawing changes nothing");
}

/// A session: what is done, and the screen it begins on.
fn session() -> impl Strategy<Value = (Vec<Msg>, u16, u16, Look)> {
    let symbols = prop::sample::select(vec![Symbols::Unicode, Symbols::Console, Symbols::Ascii]);
    let theme = prop::sample::select(Theme::VARIANTS);
    (prop::collection::vec(msg(), 1..50), 0u16..140, 0u16..50, symbols, theme).prop_map(
        |(msgs, width, height, symbols, theme)| {
            (msgs, width, height, Look { symbols, theme, ..Look::default() })
        },
    )
}

/// Names that break programs: wide, joined, turned round, without a letter, longer than a screen.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-ZŁŻ][a-złóćęß]{2,12}( [A-Z][a-z]{1,9}){0,2}",
        "[崇左市比亚韦斯托克]{1,30}",
        "[אבגדהוזחטיכ]{2,12}",
        "([a-z][\u{300}-\u{306}]{1,8}){1,12}",
        "(👩🏽|🇵🇱|🏳|x){1,9}",
        "[!-~]{1,12}",
        "[a-ząę]{100,200}",
    ]
}

/// Dates as precise and as vague as the format allows.
fn date() -> impl Strategy<Value = String> {
    prop_oneof![
        "(19[1-9]|20[01])[0-9]",
        "(19|20)0[0-9]-0[1-9]-1[0-9]",
        "20[01][0-9]-0[1-9][~?]",
        "19[1-9]X",
        Just("../2010".to_owned()),
        "200[0-4]-05/200[5-9]-06",
    ]
}

/// A record without its id.
fn record() -> impl Strategy<Value = Value> {
    let what = prop::sample::select(vec!["signed", "ended", "suspended", "resumed", "visit", "unlisted"]);
    let event = (date(), what, name()).prop_map(|(date, what, note)| {
        let mut event = json!({"date": date, "what": what, "note": {"pl": note}, "sources": ["s"]});
        if what == "signed" {
            event["act"] = json!("partnership-agreement");
        }
        event
    });
    (name(), name(), prop::collection::vec(event, 0..9)).prop_map(|(name, summary, mut events)| {
        // What has not begun cannot end.
        events.insert(0, json!({"date": "1899", "what": "signed", "act": "unknown", "sources": ["s"]}));
        json!({"kind": "partner", "type": "city", "country": "NL", "name": {"pl": name},
               "summary": {"pl": summary}, "events": events})
    })
}

/// A sound file whose contents are as hostile as a sound file's can be.
fn hostile() -> impl Strategy<Value = Dataset> {
    prop::collection::vec(record(), 0..60).prop_map(|mut records| {
        for (number, record) in records.iter_mut().enumerate() {
            record["id"] = json!(format!("r{number}"));
            record["name"]["pl"] =
                json!(format!("{}{number}", record["name"]["pl"].as_str().unwrap_or_default()));
        }
        let file = json!({
            "format": "mosty/1", "updated": "2026-11-23",
            "cities": {"home": {"name": {"pl": "Dom"}, "country": "PL", "at": [53.1, 23.2]}},
            "sources": {"s": {"title": "Wykaz", "publisher": "Urząd", "lang": "pl", "kind": "official"}},
            "records": records,
        });
        dataset(&file.to_string())
    })
}

/// Plays a session and looks after each message.
fn play(dataset: Dataset, (msgs, width, height, look): (Vec<Msg>, u16, u16, Look)) {
    let mut screen = Screen::open(dataset, width, height, "pl", look);
    holds(&mut screen);
    for msg in msgs {
        screen.send(msg);
        holds(&mut screen);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_session_breaks_the_program(session in session()) {
        play(records(), session);
    }

    #[test]
    fn no_records_break_the_program(dataset in hostile(), session in session()) {
        play(dataset, session);
    }
}
