//! Where there is nothing to see, the screen says in that place what can be done, and that helps; and the bar leads
//! whoever only reads through the first minute.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::Arc;

use common::{Screen, archive, dataset, look, setup};
use mosty::app::areas::Areas;
use mosty::app::help::key_name;
use mosty::app::keymap::{self, Person};
use mosty::app::{Action, Clipboard, Focus, Kiosk, Msg, Setup, Size, View, bar};
use mosty::archive::Archive;
use mosty::lang::Lang;
use ratatui::layout::Rect;

const SIZES: [(u16, u16); 4] = [(120, 36), (80, 24), (64, 24), (40, 12)];

/// A file without records.
const NONE: &str = r#"{
    "format": "mosty/1", "updated": "2026-11-23", "records": [], "sources": {},
    "cities": {"ada": {"name": {"pl": "Ada"}, "country": "PL", "at": [53.1, 23.2]}}
}"#;
/// A file with one record that lies nowhere, has no anniversaries, and to which nothing happened lately.
const BARE: &str = r#"{
    "format": "mosty/1", "updated": "2026-11-23",
    "cities": {"ada": {"name": {"pl": "Ada"}, "country": "PL", "at": [53.1, 23.2]}},
    "records": [{
        "id": "bor", "kind": "partner", "type": "city", "name": {"pl": "Bór"}, "country": "DE",
        "summary": {"pl": "Miasto."}, "events": [{"date": "../2010", "what": "signed", "sources": ["s"]}]
    }],
    "sources": {"s": {"title": "T", "publisher": "P", "lang": "pl", "kind": "press"}}
}"#;

#[derive(Clone, Copy, Debug, PartialEq)]
enum File {
    Shipped,
    None,
    Bare,
}

impl File {
    fn archive(self) -> Arc<Archive> {
        match self {
            Self::Shipped => archive(),
            Self::None => Arc::new(Archive::new(dataset(NONE))),
            Self::Bare => Arc::new(Archive::new(dataset(BARE))),
        }
    }
}

/// Where something is said: a part of the screen.
type Place = fn(&Areas) -> Rect;

const LIST: Place = |areas| areas.list;
const VIEW: Place = |areas| areas.detail;
const FAR: Place = |areas| if areas.far.is_empty() { areas.detail } else { areas.far };
/// Below the line of the years.
const TIMELINE: Place = |areas| Rect {
    y: areas.timeline.y + 1,
    height: areas.timeline.height.saturating_sub(1),
    ..areas.timeline
};
const PAGE: Place = Areas::page;

/// What can be done somewhere: the action, and the message that says it.
type Offers = &'static [(Action, &'static str)];

const CLEAR: Offers =
    &[(Action::Escape, "remedy-clear"), (Action::Erase, "remedy-shorten"), (Action::Help, "remedy-how")];
const WHOLE: Offers = &[(Action::Start, "remedy-whole")];
const DAY: Offers = &[(Action::Day, "remedy-day")];
const RELOAD: Offers = &[(Action::Reload, "remedy-reload"), (Action::Leave, "hint-leave")];
const BACK: Offers = &[(Action::Escape, "hint-back")];
const OTHER_YEAR: Offers =
    &[(Action::YearBack, "remedy-year"), (Action::Day, "remedy-day"), (Action::Escape, "hint-back")];
const ON_PAGE: Offers = &[(Action::Escape, "remedy-clear"), (Action::Erase, "remedy-shorten")];

/// What a clerk can come to that is empty: the file, the keys, where it is said, what can be done.
const CLERK: &[(File, &str, Place, Offers)] = &[
    (File::Shipped, "/zzqqxx", LIST, CLEAR),
    (File::Shipped, "/zzqqxx<enter>", LIST, CLEAR),
    (File::Shipped, "/krja:litwa", LIST, CLEAR),
    (File::Shipped, "/krja:litwa<enter>", LIST, CLEAR),
    (File::Shipped, "/stan:zakonczna<enter>", LIST, CLEAR),
    (File::Shipped, "/kraj:litwa stan:zakończona", LIST, CLEAR),
    (File::Shipped, "/kraj:litwa stan:zakończona<enter>", LIST, CLEAR),
    (File::Shipped, "/kraj:litwa zzqqxx<enter>", LIST, CLEAR),
    (File::Shipped, "<c-d>1900<enter>", LIST, DAY),
    (File::Shipped, "/zzqqxx<enter><tab>", VIEW, WHOLE),
    (File::Shipped, "/zzqqxx<enter><f5>", FAR, WHOLE),
    (File::Shipped, "/zzqqxx<enter><f6>", VIEW, WHOLE),
    (File::Shipped, "/zzqqxx<enter><f7>", VIEW, WHOLE),
    (File::Shipped, "/zzqqxx<enter><f9>", VIEW, WHOLE),
    (File::Shipped, "/zzqqxx<enter><f11>", TIMELINE, WHOLE),
    (File::Shipped, "<c-d>1900<enter><f11>", TIMELINE, DAY),
    (File::Shipped, "<c-d>1900<enter><f5>", FAR, DAY),
    (File::Shipped, "/zzqqxx<enter><c-s>", PAGE, BACK),
    (File::Shipped, "/zzqqxx<enter><c-t>", PAGE, BACK),
    (File::Shipped, "/zzqqxx<enter><c-b>", PAGE, BACK),
    (File::Shipped, "<f1>zzqqxx", PAGE, ON_PAGE),
    (File::Shipped, "<c-f>zzqqxx", PAGE, ON_PAGE),
    (File::Bare, "<f5>", FAR, BACK),
    (File::Bare, "<f6>", VIEW, OTHER_YEAR),
    (File::Bare, "<f9>", VIEW, OTHER_YEAR),
    (File::None, "", LIST, RELOAD),
    (File::None, "<tab>", VIEW, RELOAD),
    (File::None, "<f5>", FAR, RELOAD),
    (File::None, "<f6>", VIEW, RELOAD),
    (File::None, "<f7>", VIEW, RELOAD),
    (File::None, "<f8>", VIEW, RELOAD),
    (File::None, "<f9>", VIEW, RELOAD),
    (File::None, "<f11>", TIMELINE, RELOAD),
    (File::None, "<c-f>", PAGE, BACK),
    (File::None, "<c-s>", PAGE, BACK),
];

const LEAVE: Offers = &[(Action::Back, "hint-back"), (Action::Help, "hint-help")];
const STEP: Offers = &[(Action::Back, "hint-back")];

/// The same for a visitor.
const VISITOR: &[(File, &str, Place, Offers)] = &[
    (File::Shipped, "zzqqxx", LIST, &[(Action::Back, "remedy-clear"), (Action::Help, "remedy-how")]),
    (File::None, "1", LIST, LEAVE),
    (File::None, "2", FAR, LEAVE),
    (File::None, "3", TIMELINE, LEAVE),
    (File::None, "4", PAGE, STEP),
    (File::None, "5", PAGE, STEP),
    (File::Bare, "2", FAR, STEP),
    (File::Bare, "4", PAGE, STEP),
    (File::Bare, "5", PAGE, STEP),
];

fn open(archive: Arc<Archive>, person: Person, lang: Lang, (width, height): (u16, u16)) -> Screen {
    let clerk = setup(width, height, lang.code(), look("unicode", "default"));
    if person == Person::Clerk {
        return Screen::with(archive, clerk);
    }
    let kiosk = Some(Kiosk { idle: 90, attract: true, leave: false });
    let hall = Setup { kiosk, clipboard: Clipboard::None, look: look("console-uni2", "default"), ..clerk };
    let mut screen = Screen::with(archive, hall);
    screen.send(Msg::Resize(Size { width, height }));
    screen
}

#[test]
fn where_there_is_nothing_it_is_said_what_can_be_done_and_that_helps() {
    let archives = [File::Shipped, File::None, File::Bare].map(|file| (file, file.archive()));
    let all = CLERK.iter().map(|state| (Person::Clerk, state));
    for (person, (file, keys, place, offers)) in
        all.chain(VISITOR.iter().map(|state| (Person::Visitor, state)))
    {
        let archive = &archives.iter().find(|(of, _)| of == file).unwrap().1;
        for (lang, size) in Lang::ALL.into_iter().flat_map(|lang| SIZES.map(|size| (lang, size))) {
            let opened = || open(Arc::clone(archive), person, lang, size).play(keys);
            let mut screen = opened();
            let area = place(&screen.model.areas());
            let (said, before) = (screen.words_in(area), screen.text());
            let whole = || format!("{file:?} {person:?} {keys} {lang:?} {size:?}:\n{before}");
            for (action, id) in *offers {
                let (speech, signs) = (screen.model.speech(), screen.model.look().symbols.signs());
                let key = keymap::key(person, *action).expect("a key");
                let offered = format!("{} – {}", key_name(speech, signs, key), speech.word(id));
                assert!(said.contains(&common::plain(&offered)), "{offered} at {}", whole());
                // What a key does is the same in every language.
                if lang != Lang::POLISH {
                    continue;
                }
                let mut after = opened();
                after.send(Msg::Key(key));
                let done = after.effects.iter().any(|effect| !screen.effects.contains(effect));
                assert!(done || after.text() != before, "{offered} does nothing at {}", whole());
                if ["remedy-clear", "remedy-whole"].contains(id) {
                    assert!(!after.model.rows().is_empty(), "{offered} brings nothing back at {}", whole());
                }
            }
            // Below a page lies what it leaves free.
            let laid = screen.model.page().is_some();
            assert!(laid || !said.contains('…'), "something is cut at {}", whole());
        }
    }
}

/// Whether the bar offers an action.
fn offers(screen: &Screen, action: Action) -> bool {
    let columns = bar::inner(screen.model.areas().bar).width;
    bar::hints(&screen.model, columns.into()).iter().any(|hint| hint.binding.action == action)
}

#[test]
fn the_bar_leads_through_the_first_minute() {
    for (lang, size) in Lang::ALL.into_iter().flat_map(|lang| SIZES.map(|size| (lang, size))) {
        let mut screen = open(archive(), Person::Clerk, lang, size);
        let at = |screen: &mut Screen| format!("{lang:?} {size:?}\n{}", screen.text());
        for action in [Action::Search, Action::Help, Action::Language, Action::Leave] {
            assert!(offers(&screen, action), "{action:?} at {}", at(&mut screen));
        }
        let wide = size.0 >= 64;
        assert!(!wide || offers(&screen, Action::NextPane), "the way to the timeline at {}", at(&mut screen));
        // Searched, opened, gone back.
        screen.press("/gori");
        assert_eq!(screen.selected(), "gori");
        assert!(!wide || offers(&screen, Action::Open), "opening at {}", at(&mut screen));
        screen.press("<enter>");
        assert_eq!((screen.model.focus(), screen.model.view()), (Focus::Detail, View::Details));
        // At 40 columns what one needs anywhere takes the whole bar.
        assert!(!wide || offers(&screen, Action::Escape), "going back at {}", at(&mut screen));
        screen.press("<esc><esc>");
        assert_eq!((screen.model.focus(), screen.model.query().text()), (Focus::List, ""));
        // Seen a year.
        screen.press("<tab><tab>");
        assert_eq!(screen.model.focus(), Focus::Timeline);
        assert!(!wide || offers(&screen, Action::Earlier), "a year at {}", at(&mut screen));
        screen.press("<left>");
        assert!(screen.model.is_as_of());
        assert!(offers(&screen, Action::Help), "help at {}", at(&mut screen));
        screen.press("<f1>");
        let help = screen.model.page().expect("the help").reader.sheet();
        for key in ["Ctrl+D", "F11"] {
            assert!(help.items.iter().any(|item| item.label.trim() == key), "{key} in the help of {lang:?}");
        }
    }
}
