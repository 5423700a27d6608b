//! What a hand on the keyboard may rely on, wherever the cursor is: letters and digits are text, Enter opens what is
//! marked, the way back to the first screen is short, and what the screen says of all that is whole.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::HashSet;

use common::{Screen, archive, plain, setup};
use mosty::app::keymap::{Person, key};
use mosty::app::{
    Action, Clipboard, Effect, Focus, Key, Mouse, Msg, Saved, Setup, Size, Unwritten, View, bar, view,
};
use mosty::file::{Audience, read};
use mosty::lang::Lang;
use mosty::look::{Look, Symbols};
use mosty::search::Value;
use mosty::sheets::{Item, Target};
use mosty::text::direction::{ISOLATES, isolated};
use proptest::prelude::*;
use strum::VariantArray;

// Letters and digits are text.

/// What people type without looking.
const WORDS: [&str; 11] =
    ["eindhoven", "quito", "epsom", "sliema", "sopot", "pskow", "łuck", "Гродна", "1992", "30 lat", "2022"];

/// What takes the letters at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taker {
    /// The query.
    Query,
    /// The line for a day.
    Day,
    /// A page in which lines are looked for.
    Page,
    /// A page whose lines have numbers: it takes digits, and letters are nothing to it.
    Numbers,
}

/// Every place of the program, and the keys that lead there.
const PLACES: [(&str, Taker); 43] = [
    ("", Taker::Query),
    ("<down><down>", Taker::Query),
    ("/", Taker::Query),
    ("/grod", Taker::Query),
    ("/grod<down>", Taker::Query),
    ("/grod<enter>", Taker::Query),
    ("/kraj:litwa<enter>", Taker::Query),
    ("/zzqqxx<enter>", Taker::Query),
    ("<enter>", Taker::Query),
    ("<enter><down><down>", Taker::Query),
    ("<enter><f3>", Taker::Query),
    ("<f3>", Taker::Query),
    ("<f5>", Taker::Query),
    ("<f5><f3>", Taker::Query),
    ("<f5><backtab>", Taker::Query),
    ("<f6>", Taker::Query),
    ("<f7>", Taker::Query),
    ("<f7><f3>", Taker::Query),
    ("<f7><c-k>", Taker::Query),
    ("<f8>", Taker::Query),
    ("<f9>", Taker::Query),
    ("<f11>", Taker::Query),
    ("<f11><f3>", Taker::Query),
    ("<f11><left>+", Taker::Query),
    ("<f11> ", Taker::Query),
    ("<backtab>", Taker::Query),
    ("<f7><tab><tab><right>", Taker::Query),
    ("<c-e>", Taker::Numbers),
    ("<c-o>3", Taker::Query),
    ("<c-y>", Taker::Query),
    ("<c-d>2001<enter>", Taker::Query),
    ("/grodno<enter><down><down><c-t>", Taker::Query),
    ("/grodno<enter><down><down><c-t><end><enter>", Taker::Query),
    ("<c-b>", Taker::Query),
    ("<c-v>", Taker::Query),
    ("<f1>", Taker::Page),
    ("<f5>?", Taker::Page),
    ("<c-f>", Taker::Page),
    ("<c-d>", Taker::Day),
    ("<f5><c-d>20", Taker::Day),
    ("<f2>", Taker::Numbers),
    ("<c-s>", Taker::Numbers),
    ("<c-o>", Taker::Numbers),
];

/// By which rule partners are counted, as the numbers tell it.
fn rule(screen: &mut Screen) -> String {
    for _ in 0..2 {
        if screen.model.view() != View::Numbers || screen.model.page().is_some() {
            screen.press("<f7>");
        }
    }
    assert_eq!(screen.model.view(), View::Numbers);
    let items = screen.model.detail().sheet().items.clone();
    let told = items.iter().find(|item| item.label.starts_with("Reguła")).map(Item::text);
    told.unwrap_or_else(|| panic!("no rule in {}", screen.text()))
}

#[test]
fn whoever_types_blindly_only_ever_writes_into_the_query() {
    for (at, (place, taker)) in PLACES.iter().enumerate() {
        for word in WORDS {
            // Where lines have numbers, a digit is one of them.
            if *taker == Taker::Numbers && word.starts_with(|c: char| c.is_ascii_digit()) {
                continue;
            }
            let mut screen = Screen::polish(120, 36).play(place);
            let before = screen.model.query().text().to_owned();
            // Who is still writing goes on; else only filters stay, and something new is asked.
            let filters = before.split(' ').filter(|term| term.contains(':'));
            let filters: String = filters.flat_map(|term| [term, " "]).collect();
            let kept_words = if screen.model.typing() { before.clone() } else { filters };
            let kept = |screen: &Screen| {
                let (model, lang) = (&screen.model, screen.model.speech().lang());
                (model.view(), model.look(), lang, model.day(), model.sorted(), model.axis().scale)
            };
            let (was, asked) = (kept(&screen), screen.effects.clone());
            let typed = screen.model.asked().map(|day| day.text().to_owned());
            screen.press(word);
            let what = format!("“{word}” after {place:?} (place {at})");
            assert_eq!(screen.effects, asked, "{what}");
            assert_eq!(kept(&screen), was, "{what}");
            match taker {
                Taker::Query => {
                    assert_eq!(screen.model.query().text(), format!("{kept_words}{word}"), "{what}");
                    assert!(screen.model.typing() && screen.model.page().is_none(), "{what}");
                }
                Taker::Day => {
                    let day = screen.model.asked().map(|day| day.text().to_owned());
                    assert_eq!(day, Some(format!("{}{word}", typed.unwrap_or_default())), "{what}");
                    assert_eq!(screen.model.query().text(), before, "{what}");
                    screen.press("<esc>");
                }
                Taker::Page => {
                    assert_eq!(screen.model.page().map(|page| page.sought().text()), Some(word), "{what}");
                    assert_eq!(screen.model.query().text(), before, "{what}");
                }
                Taker::Numbers => {
                    assert!(screen.model.page().is_some(), "{what}");
                    assert_eq!(screen.model.query().text(), before, "{what}");
                }
            }
            if ["<f7><c-k>", "<f7>", "", "<f1>"].contains(place) {
                let counted = rule(&mut Screen::polish(120, 36).play(place));
                assert_eq!(rule(&mut screen), counted, "{what}");
            }
        }
    }
}

/// What a digit chooses on a page of numbers it chooses once: what is typed behind it is text again.
#[test]
fn a_digit_that_chose_a_line_is_not_written_too() {
    let screen = Screen::polish(120, 36).play("<c-o>2eindhoven");
    assert_eq!(screen.model.query().text(), "eindhoven");
}

// The way home.

/// A key that changes neither language nor colours, nor leaves or stops the program.
fn a_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        6 => prop::sample::select(vec![
            Key::Up, Key::Down, Key::Left, Key::Right, Key::Enter, Key::Esc, Key::Tab, Key::BackTab, Key::Home,
            Key::ShiftLeft, Key::ShiftRight, Key::End, Key::PageUp, Key::PageDown, Key::Backspace, Key::Delete,
        ]),
        4 => prop::sample::select(vec![1, 3, 5, 6, 7, 8, 9, 11, 12]).prop_map(Key::F),
        4 => prop::sample::select("abdefghijklmnopstuvwxy".chars().collect::<Vec<_>>()).prop_map(Key::Ctrl),
        3 => prop::sample::select("/?+-=,.[]*# <>!:\"".chars().collect::<Vec<_>>()).prop_map(Key::Char),
        3 => prop::sample::select("luckgrodwit123łЛ".chars().collect::<Vec<_>>()).prop_map(Key::Char),
    ]
}

/// Where all panes stand beside one another, and where they take turns.
const WIDE: (u16, u16) = (120, 36);
const NARROW: (u16, u16) = (60, 18);

/// What a person does in a while: keys, clicks, turns of the wheel; and the history goes on if it plays.
fn a_session() -> impl Strategy<Value = Vec<Msg>> {
    let msg = prop_oneof![
        14 => a_key().prop_map(Msg::Key),
        2 => (0u16..120, 0u16..36).prop_map(|(x, y)| Msg::Mouse(Mouse::Click(x, y))),
        1 => (0u16..120, 0u16..36).prop_map(|(x, y)| Msg::Mouse(Mouse::WheelDown(x, y))),
        1 => (0u16..120, 0u16..36).prop_map(|(x, y)| Msg::Mouse(Mouse::WheelUp(x, y))),
        1 => Just(()).prop_map(|()| Msg::Tick),
    ];
    prop::collection::vec(msg, 1..40)
}

/// Plays a session; false where it left Polish or the colours, which a click on the bar or a page may do.
fn played(session: Vec<Msg>, width: u16, height: u16) -> (Screen, bool) {
    let mut screen = Screen::polish(width, height);
    for msg in session {
        screen.send(msg);
    }
    let same = screen.model.speech().lang() == Lang::POLISH && screen.model.look() == Look::default();
    screen.effects.clear();
    (screen, same)
}

/// The first screen, to the byte, and where the cursor is.
fn home(width: u16, height: u16) -> (ratatui::buffer::Buffer, Option<ratatui::layout::Position>) {
    Screen::polish(width, height).frame()
}

/// Goes back by Esc, at most so many times: what was wrong with it.
fn go_back(screen: &mut Screen, most: usize) -> Result<(), String> {
    let (area, mut steps) = (screen.draw().area, 0);
    let home = home(area.width, area.height);
    let mut before = screen.frame();
    while before != home {
        if steps == most {
            return Err(format!("{steps} times Esc, and still\n{}", screen.text()));
        }
        steps += 1;
        screen.press("<esc>");
        let after = screen.frame();
        if after == before {
            return Err(format!("Esc {steps} changed nothing in\n{}", screen.text()));
        }
        if !screen.effects.is_empty() {
            return Err(format!("Esc {steps} asks for {:?}", screen.effects));
        }
        before = after;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_key_leads_to_the_first_screen_from_anywhere(session in a_session(), narrow in any::<bool>()) {
        let (width, height) = if narrow { NARROW } else { WIDE };
        let what = format!("{session:?}");
        let (mut screen, same) = played(session, width, height);
        if same {
            screen.press("<c-g>");
            prop_assert!(screen.frame() == home(width, height), "{what}\n{}", screen.text());
        }
    }

    #[test]
    fn escape_undoes_something_each_time_and_ends_at_the_first_screen(session in a_session()) {
        prop_assert_eq!(leads_home(session, WIDE), Ok(()));
    }

    #[test]
    fn so_it_does_where_the_panes_take_turns(session in a_session()) {
        prop_assert_eq!(leads_home(session, NARROW), Ok(()));
    }
}

/// Plays a session and goes back by Esc.
fn leads_home(session: Vec<Msg>, (width, height): (u16, u16)) -> Result<(), String> {
    let (what, most) = (format!("{session:?}"), session.len() + 12);
    let (mut screen, same) = played(session, width, height);
    if same { go_back(&mut screen, most).map_err(|wrong| format!("{what}: {wrong}")) } else { Ok(()) }
}

#[test]
fn escape_undoes_the_newest_first() {
    let mut screen = Screen::polish(120, 36).play("luck<enter><f7><c-d>2010<enter><f3>");
    let seen = |screen: &Screen| {
        let model = &screen.model;
        (model.query().text().to_owned(), model.focus(), model.view(), model.is_as_of())
    };
    screen.press("<esc>");
    assert_eq!(
        seen(&screen),
        ("luck".into(), Focus::Detail, View::Numbers, true),
        "the pane is as large as before"
    );
    screen.press("<esc>");
    assert_eq!(seen(&screen), ("luck".into(), Focus::Detail, View::Numbers, false));
    screen.press("<esc>");
    assert_eq!(seen(&screen), ("luck".into(), Focus::Detail, View::Details, false));
    screen.press("<esc>");
    assert_eq!(seen(&screen), ("luck".into(), Focus::List, View::Details, false));
    screen.press("<esc>");
    assert_eq!(seen(&screen), (String::new(), Focus::List, View::Details, false));
    assert!(screen.frame() == home(120, 36), "{}", screen.text());
}

#[test]
fn the_way_home_is_short_after_the_history_has_played_to_its_end() {
    let mut screen = Screen::polish(120, 36).play("luck<down><f11> ++++");
    while screen.model.is_playing() {
        screen.send(Msg::Tick);
    }
    screen.effects.clear();
    go_back(&mut screen, 4).unwrap();
}

#[test]
fn one_key_leads_home_while_a_day_is_typed() {
    let mut screen = Screen::polish(120, 36).play("luck<enter><c-d>20<c-g>");
    assert!(screen.frame() == home(120, 36), "{}", screen.text());
}

// Enter.

#[test]
fn enter_opens_the_marked_record_whatever_view_is_up() {
    for shown in ["", "<f5>", "<f6>", "<f7>", "<f8>", "<f9>", "<c-d>2015<enter><f9>", "<f7><f3>"] {
        // From the list, the timeline, and while the query is written.
        for way in ["<backtab>", "<f11>"] {
            for steps in [0, 3] {
                let mut screen = Screen::polish(120, 36).play(shown);
                if screen.model.focus() == Focus::Detail || way == "<f11>" {
                    screen.press(way);
                }
                screen.press(&"<down>".repeat(steps));
                opens(&mut screen, &format!("{shown} {way} {steps}"));
            }
        }
        let mut screen = Screen::polish(120, 36).play(shown).play("gori");
        assert_eq!(screen.selected(), "gori", "{shown}");
        opens(&mut screen, &format!("{shown} gori"));
    }
    // On the map the marked record is under the cursor.
    let mut screen = Screen::polish(120, 36).play("<f5><down><down>");
    opens(&mut screen, "the map");
    let mut screen = Screen::polish(120, 36).play("<f5><down><f3>");
    opens(&mut screen, "the map alone");
}

#[track_caller]
fn opens(screen: &mut Screen, what: &str) {
    let marked = screen.selected();
    screen.press("<enter>");
    assert_eq!((screen.model.view(), screen.model.focus()), (View::Details, Focus::Detail), "{what}");
    assert_eq!(screen.selected(), marked, "{what}");
    assert!(screen.model.page().is_none() && screen.effects.is_empty(), "{what}");
    let name = plain(screen.model.selected().unwrap().name.get(Lang::POLISH.codes()));
    let detail = screen.model.areas().detail;
    let first = name.split(' ').next().unwrap();
    assert!(screen.words_in(detail).contains(first), "{what}: no {name} in\n{}", screen.text());
}

#[test]
fn where_only_filters_are_written_enter_keeps_the_list() {
    let screen = Screen::polish(120, 36).play("/kraj:litwa<enter>");
    assert_eq!((screen.model.focus(), screen.model.typing()), (Focus::List, false));
}

#[test]
fn a_fact_that_leads_nowhere_offers_no_enter_and_enter_does_nothing() {
    let (mut leading, mut silent) = (0, 0);
    for opened in [
        "/grodno<enter>",
        "/eindhoven<enter>",
        "/uwb wisconsin<enter>",
        "/aviama<enter>",
        "/gori<enter>",
        "<f5>",
        "<f6>",
        "<f7>",
        "<f8>",
        "<c-d>2022<enter><f9>",
        "<f1>",
        "<c-b>",
        "<c-v>",
        "/grodno<enter><down><down><c-t>",
    ] {
        for downs in 0..60 {
            let walk = || Screen::polish(120, 36).play(opened).play(&"<down>".repeat(downs));
            let mut screen = walk();
            let model = &screen.model;
            let reader = model.page().map_or(model.detail(), |page| &page.reader);
            if downs > 0 && reader.cursor() + 1 >= reader.sheet().items.len() {
                break;
            }
            let leads =
                reader.item().is_some_and(|item: &Item| item.target.is_some() || !item.sources.is_empty());
            let room = usize::from(model.areas().bar.width) - 4;
            let offered = bar::offered(model).iter().any(|offer| offer.binding.action == Action::Open);
            let hinted = bar::hints(model, room).iter().any(|hint| hint.binding.action == Action::Open);
            let what = format!("{opened} and {downs} down: {:?}", reader.item().map(Item::text));
            assert_eq!((offered, hinted), (leads, leads), "{what}\n{}", screen.text());
            let before = screen.frame();
            screen.press("<enter>");
            if leads {
                assert!(screen.frame() != before, "Enter does what the bar says: {what}\n{}", screen.text());
                leading += 1;
            } else {
                assert!(screen.frame() == before, "Enter does nothing: {what}\n{}", screen.text());
                silent += 1;
            }
        }
    }
    assert!(leading > 50 && silent > 10, "{leading} and {silent}");
}

// The bar and the tabs.

#[test]
fn the_bar_holds_what_one_needs_anywhere_at_every_width() {
    let wanted = [Action::Search, Action::Help, Action::Language, Action::Leave];
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        for place in ["", "<enter>", "<f5>", "<f5><f3>", "<f7>", "<f11>", "<c-d>2001<enter>"] {
            let mut screen = Screen::open(archive(), 120, 24, lang.code(), Look::default()).play(place);
            for width in 40..=200 {
                screen.send(Msg::Resize(Size { width, height: 24 }));
                let row = bar::inner(screen.model.areas().bar);
                let hints = bar::hints(&screen.model, usize::from(row.width));
                for action in wanted {
                    let hint = hints.iter().find(|hint| hint.binding.action == action);
                    if hint.is_none_or(|hint| hint.end() > usize::from(row.width)) {
                        missing.push(format!("{} {width} {place:?}: {}", lang.code(), action.id()));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{} missing:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn the_bar_says_what_enter_does_on_a_page_however_narrow_it_is_and_nothing_twice() {
    for lang in Lang::ALL {
        for place in ["<f2>", "<c-f>", "<c-o>", "<c-s>", "<enter><c-t>"] {
            let mut screen = Screen::open(archive(), 120, 24, lang.code(), Look::default()).play(place);
            for width in 40..=200 {
                screen.send(Msg::Resize(Size { width, height: 24 }));
                let room = usize::from(bar::inner(screen.model.areas().bar).width);
                let hints = bar::hints(&screen.model, room);
                let told = format!("{} {width} {place:?}", lang.code());
                let offered = bar::offered(&screen.model);
                if offered.iter().any(|offer| offer.binding.action == Action::Open) {
                    assert!(hints.iter().any(|hint| hint.binding.action == Action::Open), "{told}");
                }
                assert!(hints.iter().any(|hint| hint.binding.action == Action::Leave), "{told}");
                assert!(hints.iter().all(|hint| hint.end() <= room), "{told}");
                let words: HashSet<_> = offered.iter().map(|offer| offer.id).collect();
                assert_eq!(words.len(), offered.len(), "{told}");
            }
        }
        // A line of a card that somebody vouches for says where Enter leads, and says so once.
        let mut screen = Screen::open(archive(), 160, 40, lang.code(), Look::default()).play("<enter>");
        while screen.model.detail().item().is_none_or(|item| item.target.is_some() || item.sources.is_empty())
        {
            screen.press("<down>");
        }
        let offered = bar::offered(&screen.model);
        let sources: Vec<_> = offered.iter().filter(|offer| offer.id == "source").collect();
        assert_eq!((sources.len(), sources[0].binding.action), (1, Action::Open));
    }
}

#[test]
fn tabs_keep_their_names_at_every_width() {
    let mut bare = Vec::new();
    for lang in Lang::ALL {
        for place in ["<enter>", "<f5>", "<f6>", "<f7>", "<f8>", "<f9>"] {
            let mut screen = Screen::open(archive(), 120, 24, lang.code(), Look::default()).play(place);
            for width in 40..=200 {
                screen.send(Msg::Resize(Size { width, height: 24 }));
                let row = screen.model.areas().tabs;
                let room = usize::from(row.width.saturating_sub(1));
                let tabs = view::tabs(&screen.model, room);
                assert_eq!(tabs.len(), View::VARIANTS.len());
                for tab in tabs {
                    let named = ["", "-short"].iter().any(|length| {
                        let name = screen.model.speech().word(&format!("view-{}{length}", tab.view.id()));
                        tab.text.contains(&name)
                    });
                    if !named || tab.end() > room {
                        bare.push(format!(
                            "{} {width} {place}: {} to {} of {room}",
                            lang.code(),
                            tab.text,
                            tab.end()
                        ));
                    }
                }
            }
        }
    }
    assert!(bare.is_empty(), "{} tabs:\n{}", bare.len(), bare.join("\n"));
}

// What is told for a moment.

/// Whatever there is to tell, with the keys that lead to it.
fn notices(lang: Lang) -> Vec<(&'static str, Screen)> {
    let open = || Screen::open(archive(), 80, 24, lang.code(), Look::default());
    let with = |change: fn(&mut Setup)| {
        let mut setup = setup(80, 24, lang.code(), Look::default());
        change(&mut setup);
        Screen::with(archive(), setup)
    };
    let sent = |msg: Msg| {
        let mut screen = open();
        screen.send(msg);
        screen
    };
    let saved = |file: Result<&str, Unwritten>| {
        let folder = "/home/urzad/współpraca z zagranicą/rocznice 2027".to_owned();
        sent(Msg::Saved(Saved { folder, file: file.map(ToOwned::to_owned) }))
    };
    let pasted = format!("<paste {}><c-f><enter>", "x".repeat(195));
    vec![
        ("saved", saved(Ok("mosty-lista-2026-11-23-12.json"))),
        ("saved-calendar", saved(Ok("mosty-rocznice-2026.ics"))),
        ("unsaved-denied", saved(Err(Unwritten::Denied))),
        ("unsaved-read-only", saved(Err(Unwritten::ReadOnly))),
        ("unsaved-full", saved(Err(Unwritten::Full))),
        ("unsaved-missing", saved(Err(Unwritten::Missing))),
        ("unsaved-taken", saved(Err(Unwritten::Taken))),
        ("unsaved-other", saved(Err(Unwritten::Other(5)))),
        ("no-day", open().play("<c-d>31.02.2021<enter>")),
        ("remark-future", open().play("<c-d>31.12.2030<enter>")),
        ("unknown-key", open().play("<f12>")),
        ("no-motion", with(|setup| setup.look.still = true).play("<f11> ")),
        ("query-pasted", open().play(&pasted)),
        ("theme 1", open().play("<f4>")),
        ("theme 2", open().play("<f4><f4>")),
        ("theme 3", open().play("<f4><f4><f4>")),
        ("theme 4", open().play("<f4><f4><f4><f4>")),
        ("no-clipboard", with(|setup| setup.clipboard = Clipboard::None).play("<c-y>")),
        ("clipboard of tmux", with(|setup| setup.clipboard = Clipboard::Tmux).play("<c-y>")),
        ("clipboard of screen", with(|setup| setup.clipboard = Clipboard::Screen).play("<c-y>")),
        ("no-disputes", open().play("kowno<enter><c-x>")),
        ("copied", open().play("<c-y>")),
        ("cited", open().play("<c-y><c-y>")),
        ("playing", open().play("<f11> ")),
        ("loaded", sent(Msg::Loaded(Ok(archive())))),
        ("unread", sent(Msg::Loaded(Err(common::unread("miasto.json"))))),
        ("spent", sent(Msg::Loaded(Err(mosty::sheets::Unread::Spent)))),
    ]
}

#[test]
fn whatever_there_is_to_tell_stands_whole_on_a_screen_of_eighty_columns() {
    let mut cut = Vec::new();
    for lang in Lang::ALL {
        for (name, mut screen) in notices(lang) {
            let told = match name {
                "playing" => screen.model.speech().word("playing"),
                _ => screen.model.notice().unwrap_or_else(|| panic!("nothing is told: {name}")).to_owned(),
            };
            if !screen.words().contains(&plain(&told)) {
                let columns = mosty::text::width::of(&told);
                cut.push(format!("{} {name} ({columns} columns): {told}", lang.code()));
            }
        }
    }
    assert!(cut.is_empty(), "{} are cut:\n{}", cut.len(), cut.join("\n"));
}

// The map.

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_marked_record_on_the_map_is_that_of_the_list(
        keys in prop::collection::vec(prop::sample::select(vec![
            "<up>", "<down>", "<down>", "<pgdn>", "<pgup>", "<home>", "<end>", "<tab>", "<backtab>", "<f3>", "<f5>", "l",
            "<bs>", "<esc>", ",", ".", "+", "-", "<f11>", "<click 20 8>", "<click 80 12>", "<click 80 20>", "<wheeldown 80 20>",
        ]), 1..30)
    ) {
        let mut screen = Screen::polish(120, 36).play("<f5>");
        for at in 0..keys.len() {
            screen.press(keys[at]);
            if screen.model.view() != View::Map {
                continue;
            }
            let model = &screen.model;
            let Some(selected) = model.on_map() else { continue };
            let told = |item: &Item| item.target == Some(Target::Record(selected));
            let listed = model.detail().sheet().items.iter().any(told);
            let marked = model.detail().item().is_some_and(told);
            let keys = &keys[..=at];
            prop_assert_eq!(model.dataset().number(&screen.selected()), Some(selected));
            // Who walks among the distances may stand on what is no record, and the list stays where it is.
            let walks = model.focus() == Focus::Detail;
            prop_assert!(marked || !listed || walks, "{keys:?}: {} is not marked in\n{}", screen.selected(), screen.text());
            // Whatever record is marked there is what the list marks.
            if walks
                && let Some(Target::Record(shown)) = model.detail().item().and_then(|item| item.target.clone())
            {
                prop_assert_eq!(shown, selected, "{:?}:\n{}", keys, screen.text());
            }
        }
    }
}

#[test]
fn what_a_view_led_to_leads_back_to_its_line() {
    for (view, down) in [("<f6>", 2), ("<f9>", 1), ("<f5>", 3)] {
        let mut screen = Screen::polish(120, 36).play(view).play(&"<down>".repeat(down));
        let stood = |screen: &Screen| (screen.model.view(), screen.model.detail().cursor());
        let before = stood(&screen);
        let leads = screen.model.detail().item().and_then(|item| item.target.clone());
        if !matches!(leads, Some(Target::Record(_))) {
            continue;
        }
        screen.press("<enter>");
        assert_eq!(screen.model.view(), View::Details, "{view}");
        screen.press("<esc>");
        assert_eq!(stood(&screen), before, "{view}");
    }
}

#[test]
fn a_view_is_left_by_the_key_that_opened_it() {
    for view in View::VARIANTS.iter().copied().filter(|view| *view != View::Details) {
        let opener = key(Person::Clerk, Action::Show(view)).expect("a key");
        for before in ["", "<down><down>", "/lu<down>"] {
            let mut screen = Screen::polish(120, 36).play(before);
            let first = screen.frame();
            screen.send(Msg::Key(opener));
            assert_eq!(screen.model.view(), view);
            screen.send(Msg::Key(opener));
            assert!(screen.frame() == first, "{view:?} after {before:?}\n{}", screen.text());
        }
    }
}

#[test]
fn only_enter_or_its_digit_does_what_a_page_offers() {
    for page in ["<c-s>", "<c-o>", "<f2>", "<c-f><down><down>"] {
        let before = Screen::polish(120, 36).play(page);
        let mut after = Screen::polish(120, 36).play(page).play("<c-t><c-b><c-y>");
        assert_eq!(
            after.effects.iter().filter(|effect| matches!(effect, Effect::Save(_))).count(),
            0,
            "{page}"
        );
        assert_eq!(after.model.speech().lang(), before.model.speech().lang(), "{page}");
        assert_eq!(after.model.sorted(), before.model.sorted(), "{page}");
        assert_eq!(after.model.query().text(), "", "{page}");
        after.draw();
    }
}

#[test]
fn the_key_of_the_search_writes_nothing_and_what_lies_under_a_page_is_not_deleted() {
    for page in ["<c-v>", "<c-b>", "grodno<enter><c-t>"] {
        let mut screen = Screen::polish(120, 36).play(page);
        let query = screen.model.query().text().to_owned();
        screen.press("<bs>");
        assert!(screen.model.page().is_some() && screen.model.query().text() == query, "{page}");
        screen.press("/");
        assert!(screen.model.page().is_none() && screen.model.query().text() == query, "{page}");
    }
    // On a page that is searched an arrow moves in what is written there.
    let screen = Screen::polish(120, 36).play("<f1>rk<left>o");
    assert_eq!(screen.model.page().expect("the help").sought().text(), "rok");
}

/// A partner whose name runs from right to left, with numbers beside it.
const HAIFA: &str = r#"{"format": "mosty/1", "updated": "2026-11-23",
    "cities": {"testowo": {"name": {"pl": "Testowo"}, "country": "PL", "at": [53.13, 23.16]}},
    "records": [{"id": "hajfa", "kind": "partner", "type": "city", "name": {"he": "חיפה 2"}, "aliases": ["حيفا"],
        "country": "IL", "at": [32.8, 35.0], "summary": {"pl": "Miasto."},
        "events": [{"date": "2001-05-04", "what": "signed", "act": "partnership-agreement", "sources": ["s"]}]}],
    "sources": {"s": {"title": "Strona", "publisher": "Urząd", "lang": "pl", "kind": "official", "url": "https://example.org/a"}}}"#;

#[test]
fn a_name_that_runs_leftward_takes_no_number_along_wherever_it_is_drawn() {
    let rows = |screen: &mut Screen| -> Vec<String> { screen.text().lines().map(str::to_owned).collect() };
    for keys in ["", "<enter>", "<f5>", "<f5><f3>", "<f6>", "<f7>", "<f9>", "<f11>", "חיפה", "<c-b>", "<c-s>"]
    {
        for (width, height) in [(120, 36), (80, 24), (40, 12)] {
            for symbols in Symbols::VARIANTS {
                let look = Look { symbols: *symbols, ..Look::default() };
                let dataset = read(HAIFA, Audience::Staff).unwrap();
                let mut screen = Screen::open(dataset, width, height, "pl", look).play(keys);
                let rows = rows(&mut screen);
                let told = rows.join("\n");
                if *symbols != Symbols::Unicode {
                    assert!(!told.contains(ISOLATES.0), "{symbols:?} {keys}\n{told}");
                    continue;
                }
                let leftward = rows.iter().filter(|row| row.contains('ח')).count();
                assert!(leftward > 0 || width < 80 || keys == "<c-s>", "{keys} {width}\n{told}");
                for row in rows {
                    let bare = row.replace([ISOLATES.0, ISOLATES.1], "");
                    assert_eq!(row, isolated(&bare), "{keys} {width}");
                }
            }
        }
    }
}

#[test]
fn on_a_day_before_all_that_is_known_the_list_says_so_in_a_line() {
    let mut screen = Screen::polish(120, 36).play("<c-d>1850<enter>");
    assert!(screen.model.rows().is_empty());
    let list = screen.model.areas().list;
    assert!(
        screen.words_in(list).contains("Przed 1 stycznia 1990 r. nie zaczyna się nic"),
        "{}",
        screen.text()
    );
}

#[test]
fn the_menu_of_filters_leaves_out_countries_that_would_leave_nothing() {
    let countries = |screen: &Screen| -> Vec<String> {
        let items = &screen.model.page().unwrap().reader.sheet().items;
        let country = |item: &&Item| matches!(item.target, Some(Target::Value(Value::Country(_))));
        items.iter().filter(country).map(Item::said).collect()
    };
    let all = countries(&Screen::polish(120, 36).play("<c-f>"));
    let few = countries(&Screen::polish(120, 36).play("/stan:zakończona<enter><c-f>"));
    assert!(few.len() < all.len() && few.iter().all(|said| !said.ends_with("(0)")), "{few:?}");
    let on = countries(&Screen::polish(120, 36).play("/stan:zakończona kraj:francja<enter><c-f>"));
    assert!(on.iter().any(|said| said.contains("Francja")), "what is on can be switched off: {on:?}");
}

#[test]
fn what_is_copied_beside_the_list_is_of_the_marked_record_whatever_view_stands_there() {
    let copied = |keys: &str| {
        let screen = Screen::polish(120, 36).play(keys);
        let Some(Effect::Copy(text)) = screen.effects.last() else { panic!("{keys}: nothing was copied") };
        plain(text)
    };
    let card = copied("grodno<enter><esc><left><c-y><c-y>");
    assert!(card.contains("Grodno"), "{card}");
    for view in ["<f5>", "<f6>", "<f7>", "<f8>", "<f9>"] {
        let mut screen = Screen::polish(120, 36).play("grodno<down><up>").play(view);
        while screen.model.focus() != Focus::List {
            screen.press("<tab>");
        }
        let selected = screen.model.selected().unwrap().name.get(&["pl"]).to_owned();
        screen.press("<c-y><c-y>");
        let Some(Effect::Copy(text)) = screen.effects.last() else { panic!("{view}: nothing was copied") };
        let text = plain(text);
        assert!(text.contains(&selected) && text.contains("http"), "{view} {selected}: {text}");
    }
}

#[test]
fn a_click_between_parts_two_copies() {
    let mut screen = Screen::polish(120, 36).play("grodno<enter><c-y>");
    let detail = screen.model.areas().detail;
    screen.press(&format!("<click {} {}><c-y>", detail.x + 4, detail.y + 3));
    let copied = |effect: &Effect| matches!(effect, Effect::Copy(text) if text.contains('\n'));
    assert!(!screen.effects.iter().any(copied), "{:?}", screen.effects);
}

#[test]
fn lines_that_are_pasted_onto_a_page_of_files_write_none() {
    let mut screen = Screen::polish(120, 36).play("<c-s>");
    screen.send(Msg::Paste("eindhoven".into()));
    assert_eq!((screen.model.page().is_none(), screen.model.query().text()), (true, "eindhoven"));
    screen.press("<enter>");
    assert!(screen.effects.is_empty(), "{:?}", screen.effects);
}
