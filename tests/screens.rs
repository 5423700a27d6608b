//! Whole screens: text, styles and cursor, as a person meets them. A changed screen is looked at
//! and accepted anew with `INSTA_UPDATE=always cargo test --test screens`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeSet;

use common::{Screen, archive, line, look};
use mosty::app::{Focus, Model, View};
use mosty::lang::Lang;
use mosty::text::draw;
use mosty::ui::links;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};

/// One line a screen: its test, its size, language, signs and theme, and the keys that lead there.
macro_rules! screens {
    ($($name:ident: $width:literal x $height:literal $lang:ident $symbols:ident $theme:ident $script:literal;)*) => {$(
        #[test]
        fn $name() {
            let parts = [stringify!($lang), stringify!($symbols), stringify!($theme)];
            let [lang, symbols, theme] = parts;
            let mut screen = Screen::open(archive(), $width, $height, lang, look(symbols, theme)).play($script);
            let name = format!("{}-{}x{}-{}", stringify!($name), $width, $height, parts.join("-"));
            insta::with_settings!({ description => $script, omit_expression => true }, {
                insta::assert_snapshot!(name, screen.snapshot());
            });
        }
    )*};
}

screens! {
    home_wide: 120 x 36 pl unicode default "";
    home_wider: 200 x 50 pl unicode default "";
    home_widest: 300 x 90 pl unicode default "";
    home_largish: 160 x 45 pl unicode default "";
    home_small: 64 x 24 pl unicode default "";
    home_between: 100 x 30 pl unicode default "";
    home: 80 x 24 pl unicode default "";
    home_english: 80 x 24 en unicode default "";
    home_console: 80 x 24 pl console default "";
    home_ascii: 80 x 24 pl ascii mono "";
    home_narrow: 40 x 12 pl unicode mono "";
    home_tiny: 20 x 5 en ascii mono "";
    home_too_small: 19 x 5 pl unicode default "";
    search: 80 x 24 pl unicode default "/luck";
    search_wide: 120 x 36 en unicode default "/luck";
    search_mono: 80 x 24 pl unicode mono "/luck";
    search_narrow: 40 x 12 pl console mono "/luck";
    search_tiny: 20 x 5 pl unicode default "/luck";
    search_alias: 80 x 24 pl unicode default "/Lutsk";
    search_alias_kept: 120 x 36 pl unicode default "/Lutsk<enter>";
    search_party: 80 x 24 pl unicode default "/wisconsin";
    search_event: 120 x 36 pl unicode mono "/truskolaski";
    search_approximate: 80 x 24 pl unicode default "/eindohven";
    search_nothing: 80 x 24 pl unicode default "/zzqqxx";
    search_nothing_narrow: 40 x 12 en unicode default "/zzqqxx";
    details_grodno: 120 x 36 pl unicode default "/grodno<enter>";
    details_grodno_mono: 80 x 24 pl unicode mono "/grodno<enter>";
    details_grodno_narrow: 40 x 12 pl console default "/grodno<enter>";
    details_grodno_tiny: 20 x 5 pl ascii mono "/grodno<enter>";
    details_grodno_english: 120 x 36 en unicode default "/grodno<enter>";
    details_eindhoven: 120 x 36 pl unicode default "/eindhoven<enter>";
    details_wisconsin: 120 x 36 pl unicode default "/uwb wisconsin<enter>";
    details_aviama: 120 x 36 pl console default "/aviama<enter>";
    details_chongzuo: 120 x 36 en unicode default "/chongzuo<enter>";
    details_dijon: 120 x 36 pl unicode mono "/dijon<enter>";
    details_scrolled: 80 x 24 pl unicode default "/grodno<enter><pgdn><pgdn>";
    details_end: 80 x 24 en console mono "/grodno<enter><end>";
    timeline_2018: 120 x 36 pl unicode default "<f11><left><left><left><left><left><left><left><left>";
    timeline_2018_years: 120 x 36 pl unicode default "<f11><left><left><left><left><left><left><left><left>+";
    timeline_2018_months: 120 x 36 pl unicode default "<f11><left><left><left><left><left><left><left><left>++<left><left><left><left><left><left><left><left>";
    timeline_console: 80 x 24 en console mono "<f11><left><left><left><left><left><left><left><left>";
    timeline_narrow: 40 x 12 pl ascii default "<f11><left><left><left><left><left><left><left><left>";
    help: 80 x 24 pl unicode default "?";
    help_english: 120 x 36 en ascii mono "?";
    help_narrow: 40 x 12 pl console default "?";
    source: 80 x 24 pl unicode default "/grodno<enter><down><down><c-t>";
    source_narrow: 40 x 12 en unicode mono "/grodno<enter><down><down><c-t>";
    bar: 80 x 24 pl unicode default "<tab><tab><tab><right>";
    bar_mono: 40 x 12 pl ascii mono "<tab><tab><tab><right>";
    notice: 80 x 24 pl unicode default "<c-y>";
    sorted: 120 x 36 pl unicode default "<c-o>3<home>";
    memberships: 80 x 24 pl unicode default "<c-e>";
    map_wide: 120 x 36 pl unicode default "<f5>";
    map_english: 80 x 24 en console default "<f5><down><down>";
    map_narrow: 40 x 12 pl ascii mono "<f5>";
    map_far: 120 x 36 pl console mono "/chongzuo<enter><f5>";
    anniversaries_wide: 120 x 36 pl unicode default "<f6>";
    anniversaries: 80 x 24 en console default "<f6>";
    anniversaries_narrow: 40 x 12 pl ascii mono "<f6>";
    numbers_wide: 120 x 36 pl unicode default "<f7>";
    numbers: 80 x 24 en console default "<f7>";
    numbers_narrow: 40 x 12 pl ascii mono "<f7>";
    sources_wide: 120 x 36 pl unicode default "<f8>";
    sources: 80 x 24 en console default "<f8>";
    sources_narrow: 40 x 12 pl ascii mono "<f8>";
    changes_wide: 120 x 36 pl unicode default "<c-d>2022<enter><f9>";
    changes: 80 x 24 en console default "<c-d>2022<enter><f9>";
    changes_narrow: 40 x 12 pl ascii mono "<c-d>2022<enter><f9>";
    brief_wide: 120 x 36 pl unicode default "/gori<enter><c-b>";
    brief: 80 x 24 en console default "/gori<enter><c-b>";
    brief_narrow: 40 x 12 pl ascii mono "/gori<enter><c-b>";
    export: 80 x 24 pl unicode default "<f6><c-s>";
    source_rests: 120 x 36 pl unicode default "/grodno<enter><down><down><c-t><end><enter>";
    as_of_wide: 120 x 36 pl unicode default "<c-d>2021<enter>";
    as_of: 80 x 24 en unicode default "<c-d>2001<enter>";
    as_of_narrow: 40 x 12 pl console mono "<c-d>1995<enter>";
    day_typed: 80 x 24 pl unicode default "<c-d>2021-13<enter>";
    filtered_wide: 120 x 36 pl unicode default "/stan:zakończona rok:2022<enter>";
    filtered: 80 x 24 en unicode default "/state:ended year:2022<enter>";
    filtered_narrow: 40 x 12 pl console default "/stan:zakończona rok:2022<enter>";
    filtered_words: 80 x 24 pl ascii mono "/grodno !kraj:litwa<enter><esc>";
    completing: 80 x 24 pl unicode default "/kraj:l";
    completing_name: 80 x 24 en unicode mono "/co";
    completing_narrow: 40 x 12 pl console default "/kraj:l";
    misread: 80 x 24 pl unicode default "/krja:litwa";
    misread_kept: 120 x 36 en unicode mono "/stan:zakonczna<enter>";
    misread_narrow: 40 x 12 pl ascii default "/krja:litwa";
    filters_wide: 120 x 36 pl unicode default "<c-f>";
    filters: 80 x 24 en console default "<c-f><down><down><down><enter>";
    filters_narrow: 40 x 12 pl ascii mono "<c-f><down><enter>";
    filters_on: 80 x 24 pl unicode mono "/stan:zakończona,niepewna od:2000..<enter><c-f><pgdn>";
    filters_sought: 80 x 24 pl unicode default "<c-f>lit";
    help_sought: 80 x 24 pl unicode default "?mapa";
    orders: 80 x 24 pl unicode default "<c-o>";
    map_filled: 120 x 36 pl unicode default "<f5><f3>";
    numbers_filled: 80 x 24 en console default "<f7><f3>";
    filters_leave_nothing: 80 x 24 pl unicode default "/kraj:francja stan:wstrzymana<enter>";
}

/// What leads to every sort of screen.
const SCRIPTS: [&str; 25] = [
    "",
    "/luck",
    "/eindohven",
    "/zzqqxx",
    "/grodno<enter><down><down>",
    "<f11><left><left>++",
    "<c-d>2001<enter>",
    "<f5><down><down>",
    "<f6>",
    "<f7>",
    "<f8><down><down><enter>",
    "<c-d>2022<enter><f9>",
    "/gori<enter><c-b>",
    "<c-s>",
    "<c-d>20",
    "?",
    "/grodno<enter><down><down><c-t>",
    "<tab><tab><tab><right>",
    "/stan:zakończona kraj:ros<enter>",
    "/krja:litwa",
    "<c-f><down><enter>",
    "<c-o>",
    "?mapa",
    "<f5><f3>",
    "/grodno<enter><f3>",
];

/// Every size, language, set of signs and theme. The sizes come one after the other to the same
/// program, as when a window is made smaller.
fn everywhere(mut look_at: impl FnMut(&str, &Model, &Buffer, Option<Position>, &str, &str)) {
    for lang in Lang::ALL {
        for script in SCRIPTS {
            for symbols in ["unicode", "console", "ascii"] {
                for theme in ["default", "mono"] {
                    let look = look(symbols, theme);
                    let mut screen = Screen::open(archive(), 120, 36, lang.code(), look).play(script);
                    for size in ["120 36", "80 24", "40 12", "20 5"] {
                        screen.press(&format!("<size {size}>"));
                        let (buffer, cursor) = screen.frame();
                        let name = format!("{size} {lang:?} {symbols} {theme} {script:?}");
                        look_at(&name, &screen.model, &buffer, cursor, symbols, theme);
                    }
                }
            }
        }
    }
}

/// What every screen keeps, however it is shown.
#[test]
fn every_screen_keeps_the_rules() {
    let safe: BTreeSet<char> = console().chain(neighbours()).collect();
    everywhere(|name, model, buffer, cursor, symbols, theme| {
        for cell in buffer.content() {
            let allowed = |c: &char| match symbols {
                "console" => safe.contains(c),
                // Letters stay what they are; all that is drawn or set is ASCII.
                "ascii" => c.is_ascii() || c.is_alphanumeric(),
                _ => true,
            };
            let strange = cell.symbol().chars().find(|c| !allowed(c));
            assert!(strange.is_none(), "{name}: {strange:?} in\n{}", common::text(buffer));
            assert!(
                theme != "mono" || (cell.fg, cell.bg) == (Color::Reset, Color::Reset),
                "{name}: a colour"
            );
            let bad = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK | Modifier::DIM | Modifier::CROSSED_OUT;
            assert!(!cell.modifier.intersects(bad), "{name}: {:?}", cell.modifier);
        }
        assert_eq!(cursor, cursor_of(model, buffer), "{name}: the cursor in\n{}", common::text(buffer));
        if model.page().is_none() {
            marks(name, model, buffer);
        }
    });
}

/// A state, a doubt and the focus have a word or a sign: no colour says what nothing else does.
#[test]
fn without_colour_nothing_is_lost() {
    for script in SCRIPTS {
        let shown =
            |theme| Screen::open(archive(), 120, 36, "pl", look("unicode", theme)).play(script).text();
        assert_eq!(shown("default"), shown("mono"), "{script:?}");
    }
    for (script, words) in [
        ("", ["> Eindhoven", "czynna", "uznawana", "niepewna"].as_slice()),
        ("/dobricz<enter>", &["uznawana?"]),
        ("/grodno<enter>", &["zakończona"]),
    ] {
        let shown = Screen::open(archive(), 120, 36, "pl", look("unicode", "mono")).play(script).text();
        for word in words {
            assert!(shown.contains(word), "{word} in\n{shown}");
        }
    }
}

/// Appendix B of the notes on the console: what every Polish console font of Debian draws.
fn console() -> impl Iterator<Item = char> {
    let polish = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    let signs = "─│┌┐└┘├┤┬┴┼█░▒■←↑→↓•·…§°«»„”–—\u{a0}\u{202f}";
    (' '..='~').chain(polish.chars()).chain(signs.chars())
}

/// Letters of Polish's neighbours that those fonts draw, too.
fn neighbours() -> impl Iterator<Item = char> {
    "äöüßÄÖÜáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽĺľŕôĹĽŔÔőűŐŰăâîşţĂÂÎŞŢ".chars()
}

/// Where the cursor belongs: at the insertion point, or on the first cell of what is selected.
fn cursor_of(model: &Model, buffer: &Buffer) -> Option<Position> {
    let areas = model.areas();
    let marked = |area: Rect| {
        let at = area.rows().find(|row| buffer[(row.x, row.y)].symbol() == ">");
        at.map(|row| Position::new(row.x, row.y))
    };
    if model.page().is_some() {
        let page = areas.page();
        let inner = Rect { x: page.x + 2, y: page.y + 1, width: 1, height: page.height.saturating_sub(2) };
        return marked(inner);
    }
    if let Some(day) = model.asked() {
        let label = mosty::text::width::of(&model.speech().word("day-label")) + 1;
        let typed = mosty::text::width::of(day.before());
        let column = u16::try_from(label + typed).unwrap() + u16::from(areas.shared);
        return Some(Position::new(areas.query.x + column, areas.query.y));
    }
    if model.typing() {
        let label = mosty::text::width::of(&model.speech().word("query-label")) + 1;
        let typed = mosty::text::width::of(model.query().before());
        let column = u16::try_from(label + typed).unwrap() + u16::from(areas.shared);
        return Some(Position::new(areas.query.x + column, areas.query.y));
    }
    match model.focus() {
        Focus::List => marked(areas.list),
        Focus::Detail => {
            let whole = model.view() == View::Map && areas.far.is_empty();
            let reversed = |at: &Position| buffer[*at].modifier.contains(Modifier::REVERSED);
            if whole { areas.detail.positions().find(reversed) } else { marked(areas.detail) }
        }
        Focus::Timeline => marked(areas.timeline),
        Focus::Bar => {
            let reversed = |at: &Position| buffer[*at].modifier.contains(Modifier::REVERSED);
            areas.bar.positions().find(reversed)
        }
    }
}

/// Exactly the selected row is marked, with a sign and in reverse.
fn marks(name: &str, model: &Model, buffer: &Buffer) {
    let areas = model.areas();
    let shown = common::text(buffer);
    let marked = |area: Rect| -> Vec<Rect> {
        area.rows().filter(|row| !row.is_empty() && buffer[(row.x, row.y)].symbol() == ">").collect()
    };
    let reversed = |row: Rect| buffer[(row.x, row.y)].modifier.contains(Modifier::REVERSED);
    let named = model.selected().map(|record| record.name.get(model.speech().lang().codes()).to_owned());
    let body = Rect { y: areas.list.y + 1, height: areas.list.height.saturating_sub(2), ..areas.list };
    let beside = mosty::app::areas::timeline(areas.timeline).names;
    for (focus, area) in [(Focus::List, body), (Focus::Timeline, beside)] {
        if area.is_empty() {
            continue;
        }
        let rows = marked(area);
        assert_eq!(rows.len(), usize::from(named.is_some()), "{name}: marks in\n{shown}");
        for row in area.rows() {
            let wanted = rows.contains(&row) && model.focus() == focus;
            assert_eq!(reversed(row), wanted, "{name}: reverse in row {}\n{shown}", row.y);
        }
        if let (Some(row), Some(named)) = (rows.first(), &named) {
            let first = named.split(' ').next().unwrap();
            let begun: String = first.chars().take(3).collect();
            let shown_row = line(buffer, *row);
            // The console may have its letters romanised.
            assert!(
                [&*begun, &*draw::Font::Polish.drawable(&begun)]
                    .iter()
                    .any(|begun| shown_row.contains(begun)),
                "{name}: {named} is selected\n{shown}"
            );
        }
    }
    if model.focus() == Focus::Detail && model.view() == View::Details {
        assert_eq!(marked(areas.detail).len(), 1, "{name}: one fact is marked\n{shown}");
    }
}

/// Every run of cells that shows an address, joined for each address from top to bottom.
fn addresses(screen: &mut Screen) -> Vec<(String, String)> {
    let buffer = screen.draw();
    let mut shown: Vec<(String, String)> = Vec::new();
    for link in links(&screen.model) {
        let text: String = link.columns.map(|column| buffer[(column, link.row)].symbol()).collect();
        match shown.last_mut() {
            Some((address, all)) if *address == link.address => all.push_str(&text),
            _ => shown.push((link.address.to_owned(), text)),
        }
    }
    shown
}

#[test]
fn the_cells_of_an_address_are_known_wherever_it_is_broken() {
    for (width, height) in [(200, 60), (120, 36), (80, 24), (40, 12), (30, 40)] {
        for script in
            ["/grodno<enter><end>", "/grodno<enter><c-t><end>", "/eindhoven<enter><end><up>", "<c-v><end>"]
        {
            let mut screen = Screen::open(archive(), width, height, "pl", look("unicode", "default"));
            screen.press(script);
            let shown = addresses(&mut screen);
            assert!(!shown.is_empty(), "{script} shows addresses on {width}x{height}");
            let begun = shown.iter().filter(|(_, text)| text.contains("://")).count();
            assert_eq!(screen.text().matches("://").count(), begun, "{script} on {width}x{height}");
            // The first one may begin above what is in view.
            for (at, (address, text)) in shown.iter().enumerate() {
                let whole = address == text || at == 0 && address.ends_with(text);
                let cut = at + 1 == shown.len() && address.starts_with(text);
                assert!(whole || cut, "{text} for {address} on {width}x{height}");
            }
        }
    }
}

#[test]
fn what_lies_beneath_a_page_is_no_link() {
    let mut screen = Screen::polish(200, 60);
    screen.press("/grodno<enter><end>");
    assert!(!links(&screen.model).is_empty());
    screen.press("?");
    assert!(links(&screen.model).is_empty());
}

/// What is told in the bar or asked over the list is told whole where a screen has 80 columns, in every language.
#[test]
fn at_80_columns_no_notice_and_no_question_is_cut() {
    let mut cut = Vec::new();
    for lang in Lang::ALL {
        for script in
            ["", "/", "<c-d>", "<c-d>31.02.2021<enter>", "<c-y>", "<enter><c-y>", "<f4>", "<c-f>", "<f12>"]
        {
            let mut screen =
                Screen::open(archive(), 80, 24, lang.code(), look("unicode", "default")).play(script);
            let text = screen.text();
            let lines: Vec<&str> = text.lines().collect();
            for line in lines[..3].iter().chain(&lines[lines.len() - 3..]) {
                if line.contains('…') {
                    cut.push(format!("{} {script}: {line}", lang.code()));
                }
            }
        }
    }
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}
