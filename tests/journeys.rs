//! Journeys: what a person asks, played key by key, and what must stand on the screen in the end.
//! The numbers (T01 …) are those of the scenarios that the program was designed for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{SHIPPED, Screen, archive, dataset, line, plain, records, script_of, today, unread};
use mosty::app::keymap::{KEYMAP, Person, key};
use mosty::app::{Action, Clipboard, Effect, Focus, Key, Model, Msg, Scale, Setup, Size, View, bar, update};
use mosty::archive::Archive;
use mosty::archive::Group;
use mosty::history::{Counts, Rule, State};
use mosty::lang::{Lang, Speech};
use mosty::look::Look;
use mosty::records::Day;
use mosty::sheets::{Export, Fact, Head, Sort, Target};
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;
use std::sync::Arc;
use strum::VariantArray;

/// The name of a file and what it holds, as the screen is.
fn exported(model: &Model, export: Export) -> (String, String) {
    mosty::print::export(&model.saving(export))
}

/// A screen so tall that a whole record stands on it.
fn tall(script: &str) -> Screen {
    Screen::polish(160, 200).play(script)
}

/// The orders of the list, as their page numbers them.
const ORDERS: [Sort; 7] =
    [Sort::Start, Sort::Name, Sort::Country, Sort::Type, Sort::LastSign, Sort::Term, Sort::Distance];

/// The id of the record in a row of the list.
fn in_row(screen: &Screen, row: usize) -> Option<String> {
    let at = screen.model.rows().record(row)?;
    Some(screen.model.dataset().tie(at)?.id.to_string())
}

/// Asserts that each of these stands on the screen, in this order.
#[track_caller]
fn told(words: &str, wanted: &[&str]) {
    let mut rest = words;
    for part in wanted {
        let at = rest.find(part).unwrap_or_else(|| panic!("no “{part}” (in this order) in\n{words}"));
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
}

// The questions.

#[test]
fn t01_the_first_partner_city_is_eindhoven_of_1992_and_no_day_is_invented() {
    // Two keys beside the word: `/` and Enter.
    let mut screen = tall("/eindhoven<enter>");
    assert_eq!(screen.selected(), "eindhoven");
    let words = screen.words();
    told(&words, &["Eindhoven", "Holandia", "czynna", "1992 r.", "Znany jest tylko rok", "Urząd Miejski"]);
    // Wherever 1992 stands, no day or month stands before or behind it.
    let tokens: Vec<&str> = words.split(' ').collect();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.contains("1992")) {
        assert!(!token.contains("1992-"), "{token}");
        let before = tokens[at.saturating_sub(1)];
        let months = ["stycz", "lut", "mar", "kwie", "maj", "czerw", "lip", "sierp", "wrze", "paźdz"];
        let months = [&months[..], &["listop", "grud"]].concat();
        assert!(!months.iter().any(|month| before.starts_with(month)), "{before} {token}");
    }
    let record = screen.model.dataset().record("eindhoven").unwrap();
    assert_eq!(record.since().unwrap().as_str(), "1992");
    // By the list alone: it opens in the order of beginnings.
    assert_eq!(in_row(&tall(""), 0).unwrap(), "eindhoven");
}

#[test]
fn t02_grodno_is_no_partner_any_more_and_every_turn_has_its_source() {
    let mut screen = tall("/grodno<enter>");
    assert_eq!(screen.selected(), "grodno");
    let detail = screen.model.areas().detail;
    let words = screen.words_in(detail);
    told(&words, &["[zakończona] 2000–2022, uchwałą Rady Miasta Białystok [1][2][3]", "Ostatni wpis"]);
    let events = [
        "3 marca 2022 r.: zakończenie uchwałą",
        "2020 r.: wstrzymanie nieformalne",
        "16 marca 2018 r.: podpisanie: umowa o współpracy",
        "czerwiec 2000 r. (sporne): podpisanie: porozumienie",
    ];
    told(&words, &events);
    // The marks of sources stand behind each of them, before the next event begins.
    let sheet = screen.model.detail().sheet();
    for event in events {
        let (label, _) = event.split_once(": ").unwrap();
        let item = sheet.items.iter().find(|item| plain(&item.label) == label && !item.sources.is_empty());
        let item = item.unwrap_or_else(|| panic!("{label}"));
        assert!(plain(&item.text()).ends_with(']'), "{}", item.text());
    }
    // The word carries it, not the colour: the same without any.
    let look = common::look("ascii", "mono");
    let mut mono = Screen::open(archive(), 160, 200, "pl", look).play("/grodno<enter>");
    assert!(mono.words().contains("[zakończona] 2000-2022, uchwałą"));
}

#[test]
fn mentions_in_lists_are_one_line_that_enter_opens_and_folds() {
    let mut screen = tall("/grodno<enter>");
    let words = screen.words();
    told(&words, &["czerwiec 2000 r.", "2017 r.", "3 marca 2022 r.", "w spisach, "]);
    assert!(!words.contains("wzmianka"), "{words}");
    let mentions = |screen: &Screen| {
        let items = &screen.model.detail().sheet().items;
        items.iter().position(|item| item.target == Some(Target::Mentions)).expect("mentions")
    };
    let line = mentions(&screen);
    while screen.model.detail().cursor() != line {
        screen.press("<down>");
    }
    screen.press("<enter>");
    assert_eq!(screen.model.detail().cursor(), line);
    assert!(screen.words().contains("wzmianka"), "{}", screen.words());
    screen.press("<enter>");
    assert!(!screen.words().contains("wzmianka"), "{}", screen.words());
}

#[test]
fn t11_lutsk_is_found_first_however_it_is_typed() {
    for spelling in ["luck", "Luck", "LUCK", "łuck", "Lutsk", "Луцьк"] {
        let mut screen = Screen::polish(80, 24).play(&format!("/{spelling}"));
        assert_eq!(in_row(&screen, 0).as_deref(), Some("lutsk"), "{spelling}");
        assert!(screen.text().lines().nth(4).unwrap().contains("Łuck"), "{}", screen.text());
    }
}

#[test]
fn t12_grodno_is_found_by_every_name_and_the_name_stands_beside_it() {
    for spelling in ["Hrodna", "Гродна", "grodno"] {
        let mut screen = Screen::polish(120, 36).play(&format!("/{spelling}"));
        assert_eq!(in_row(&screen, 0).as_deref(), Some("grodno"), "{spelling}");
        let first = line(
            &screen.draw(),
            Rect { y: screen.model.areas().list.y + 1, height: 1, ..screen.model.areas().list },
        );
        assert!(spelling == "grodno" || first.contains(&format!("({spelling})")), "{first}");
    }
}

#[test]
fn t13_a_partner_that_is_no_city_says_what_it_is() {
    for (typed, id, kind) in [
        ("milwaukee", "milwaukee-county", "hrabstwo"),
        ("dijon", "dijon", "aglomeracja"),
        ("bornova", "bornova", "dzielnica miasta"),
    ] {
        let mut screen = tall(&format!("/{typed}<enter>"));
        assert_eq!(screen.selected(), id);
        assert!(screen.words().contains(kind), "{id}");
    }
}

#[test]
fn t14_the_wisconsin_letter_is_told_as_what_it_is_and_never_counted() {
    let screen = tall("/wisconsin");
    let rows = screen.model.rows();
    let shown: Vec<String> = (0..rows.len()).filter_map(|row| in_row(&screen, row)).collect();
    assert!(shown.contains(&"uwb-wisconsin".to_owned()), "{shown:?}");
    let mut screen = tall("/wisconsin");
    while screen.selected() != "uwb-wisconsin" {
        screen.press("<down>");
    }
    screen.press("<enter>");
    let detail = screen.model.areas().detail;
    let words = screen.words_in(detail);
    told(
        &words,
        &[
            "porozumienie instytucji",
            "nie jest umową samego miasta",
            "Hrabstwo Milwaukee",
            "2009 r.: podpisanie",
        ],
    );
    assert!(words.contains("podpisanie: list intencyjny"), "{words}");
    let data = records();
    for rule in Rule::ALL {
        let letter = data.record("uwb-wisconsin").unwrap();
        assert_eq!(rule.counts(&data, letter, today()), Counts::No, "{rule:?}");
    }
    let eindhoven = data.record("eindhoven").unwrap();
    assert_eq!(Rule::Partners.counts(&data, eindhoven, today()), Counts::Surely);
}

#[test]
fn t15_the_clubs_of_the_city_are_one_key_away() {
    let mut screen = tall("<c-e>");
    // Each tells its full name, where it sits and what it is for.
    let words = screen.words_in(screen.model.areas().page());
    let clubs = ["euroregion-niemen", "eurocities", "aviama"];
    let records = screen.model.dataset().records().iter();
    let clubs: Vec<_> = records.filter(|record| clubs.contains(&&*record.id)).cloned().collect();
    assert_eq!(clubs.len(), 3);
    for record in &clubs {
        let [name, seat, summary] =
            [&record.name, &record.seat, &record.summary].map(|words| plain(words.get(&["pl"])));
        told(&words, &[&name, &format!("Siedziba: {seat}"), &summary]);
    }
    // One step further its card, with the name as a source wrote it.
    while !screen.model.page().is_some_and(|page| page.reader.item().unwrap().text().contains("AVIAMA")) {
        screen.press("<down>");
    }
    screen.press("<enter>");
    assert_eq!(&*screen.model.selected().unwrap().id, "aviama");
    let words = screen.words_in(screen.model.areas().detail);
    told(&words, &["W źródle: „Międzynarodowe Stowarzyszenie Mast Przyjaznych Lalkarstwu”"]);
}

#[test]
fn t16_every_fact_answers_who_says_so() {
    let mut screen = tall("/grodno<enter>");
    // Down to the first event: the end by resolution.
    while !screen.model.detail().item().unwrap().label.contains("2022") {
        screen.press("<down>");
    }
    screen.press("<c-t>");
    let page = screen.model.areas().page();
    let words = screen.words_in(page);
    told(
        &words,
        &[
            "Źródła",
            "3 marca 2022 r.: zakończenie uchwałą",
            "Wydawca: Onet Białystok",
            "Tytuł: „Wojna w Ukrainie.",
            "Data: bez daty",
            "Rodzaj źródła: prasa",
            "Adres: https://wiadomosci.onet.pl/",
            "Wydawca: Гродно 360",
            "Data: 4 marca 2022 r.",
        ],
    );
    screen.press("<esc>");
    assert!(screen.model.page().is_none());
    // One more key copies it, ready to be quoted.
    screen.press("<c-y><c-y>");
    let Some(Effect::Copy(cited)) = screen.effects.last() else { panic!("nothing was copied") };
    let cited = plain(cited);
    told(&cited, &["Grodno, 3 marca 2022 r.: zakończenie", "Onet Białystok, „Wojna", "https://", "Dane"]);
}

// T17. Why three years for the beginning of Grodno? Two keys from its row.
#[test]
fn what_the_sources_disagree_on_is_two_keys_away() {
    let mut screen = Screen::polish(120, 36).play("grodno<enter>");
    // Enter has only ended the search: the details are read with the next one.
    assert_eq!(screen.selected(), "grodno");
    for keys in ["<enter><c-x>", "<c-x>"] {
        screen.press(keys);
        let detail = screen.model.areas().detail;
        let words = screen.words_in(detail);
        told(&words, &["Źródła się różnią", "2000", "2017", "2018"]);
        screen.press("<esc>");
    }
    let mut agreed = Screen::polish(120, 36).play("eindhoven<enter><c-x>");
    if agreed.model.selected().unwrap().disputes.is_empty() {
        assert!(agreed.words().contains("Źródła w niczym się tu nie różnią."));
    }
}

// T18. Which ties are asleep? One key from home.
#[test]
fn the_ties_that_sleep_are_one_key_away() {
    for (width, height) in [(120, 36), (80, 24)] {
        let mut screen = Screen::polish(width, height).play("<c-u>");
        let list = screen.model.areas().list;
        assert!(screen.words_in(list).contains("brak"), "none is told as none\n{}", screen.text());
        let day = screen.model.day();
        for section in screen.model.rows().sections() {
            let rows = section.start..section.start + section.size;
            let signs: Vec<_> = rows
                .map(|row| {
                    let tie = screen.model.dataset().tie(screen.model.rows().record(row).unwrap()).unwrap();
                    let sign = tie.last_sign(day).and_then(|sign| tie.event(sign)?.date.as_ref());
                    sign.map(|date| date.latest().unwrap_or(day).min(day))
                })
                .collect();
            assert!(signs.is_sorted(), "{signs:?}");
        }
        screen.press("<esc>");
        assert_eq!(screen.text(), Screen::polish(width, height).text(), "and back");
    }
}

#[test]
fn what_is_cited_is_the_event_of_the_marked_line() {
    // Among the anniversaries the line may be of another record than the selected one.
    let mut screen = tall("<f6>");
    while screen.model.focus() != Focus::Detail {
        screen.press("<tab>");
    }
    let selected = screen.selected();
    let marked = |screen: &Screen| match screen.model.detail().item()?.fact {
        Some(Fact::Record(record, Some(event))) => {
            let record = screen.model.dataset().tie(record)?;
            let sources = record.event(event)?.sources.iter();
            let publisher = |id| screen.model.dataset().source(id).map(|source| source.publisher.to_string());
            let publishers: Vec<String> = sources.filter_map(publisher).collect();
            (*record.id != *selected).then(|| (record.name.get(&["pl"]).to_owned(), publishers))
        }
        _ => None,
    };
    while marked(&screen).is_none() {
        screen.press("<down>");
    }
    let (name, publishers) = marked(&screen).unwrap();
    screen.press("<c-y><c-y>");
    let Some(Effect::Copy(cited)) = screen.effects.last() else { panic!("nothing was copied") };
    let cited = plain(cited);
    let publishers: Vec<&str> = publishers.iter().map(String::as_str).collect();
    told(&cited, &[&[name.as_str()], &*publishers].concat());
    let of_selected = screen.model.selected().unwrap().name.get(&["pl"]);
    assert!(!cited.contains(of_selected), "{cited}");
    screen.press("<c-t>");
    let page = screen.model.areas().page();
    for publisher in publishers {
        assert!(screen.words_in(page).contains(&format!("Wydawca: {publisher}")), "{publisher}");
    }
}

#[test]
fn t17_why_there_are_several_beginnings_is_told_side_by_side() {
    let mut screen = tall("/grodno<enter>");
    let detail = screen.model.areas().detail;
    let words = screen.words_in(detail);
    told(
        &words,
        &[
            "Źródła się różnią",
            "Od kiedy Grodno jest partnerem?",
            "Czerwiec 2000 r. – pierwsze porozumienie o współpracy",
            "(przyjęto tutaj)",
            "2000 r. – umowa partnerska",
            "16 marca 2018 r. – miasta oficjalnie zostały partnerami",
            "1960 r. – umowa o miastach bliźniaczych",
            "Dlaczego:",
        ],
    );
    let question = words.split("Od kiedy Grodno jest partnerem?").nth(1).unwrap();
    let claims = question.split("Dlaczego:").next().unwrap();
    assert_eq!(claims.matches("(przyjęto tutaj)").count(), 1, "{claims}");
}

#[test]
fn t23_the_cursor_tells_a_screen_reader_what_is_selected() {
    let mut screen = Screen::polish(80, 24);
    for keys in ["", "<down>", "<down><down>", "<pgdn>", "<end>", "<home>", "<c-o>2", "<c-e>"] {
        screen.press(keys);
        let (buffer, cursor) = screen.frame();
        let cursor = cursor.expect("a cursor");
        assert_eq!(buffer[cursor].symbol(), ">", "after {keys}");
        assert!(buffer[cursor].modifier.contains(Modifier::REVERSED), "after {keys}");
    }
    screen.press("/grodno");
    let (buffer, cursor) = screen.frame();
    let cursor = cursor.expect("a cursor");
    assert_eq!(buffer[(cursor.x - 1, cursor.y)].symbol(), "o", "the cursor follows what was typed");
    screen.press("<left><left>");
    assert_eq!(screen.frame().1.unwrap().x, cursor.x - 2);
    screen.press("<enter>");
    let (buffer, cursor) = screen.frame();
    assert_eq!(buffer[cursor.expect("a cursor")].symbol(), ">");
    // What state the tie is in is told before anything that happened.
    let detail = screen.model.areas().detail;
    told(&screen.words_in(detail), &["Grodno", "[zakończona]"]);
}

// Searching.

#[test]
fn escape_leaves_the_search_and_brings_the_selection_back() {
    let mut screen = Screen::polish(80, 24).play("<down><down><down>");
    let before = screen.selected();
    screen.press("/lusaka");
    assert_eq!(screen.selected(), "lusaka");
    screen.press("<esc>");
    assert!(!screen.model.typing() && screen.model.query().text().is_empty());
    assert_eq!((screen.selected(), screen.model.focus()), (before.clone(), Focus::List));
    // After Enter it takes two steps: out of the details, out of the search.
    screen.press("/lusaka<enter><esc>");
    assert_eq!((screen.selected(), screen.model.focus()), ("lusaka".to_owned(), Focus::List));
    screen.press("<esc>");
    assert_eq!(screen.selected(), before);
    assert!(screen.model.rows().found().is_none());
}

#[test]
fn enter_keeps_what_was_found() {
    let mut screen = Screen::polish(80, 24).play("/lut<enter>");
    assert_eq!((screen.selected(), screen.model.focus()), ("lutsk".to_owned(), Focus::Detail));
    assert_eq!(screen.model.query().text(), "lut");
    screen.press("/");
    assert!(screen.model.typing(), "the query can be gone on with");
    assert_eq!(screen.model.query().text(), "lut");
    screen.press("s<enter><esc>/k");
    assert_eq!(screen.model.query().text(), "lutsk", "from the list, too");
    screen.press("<enter>grodno");
    assert_eq!(screen.model.query().text(), "grodno", "who writes anew asks something new");
    screen.press("<c-u>stan:zakończona<enter>gro");
    assert_eq!(screen.model.query().text(), "stan:zakończona gro", "among what was filtered");
}

#[test]
fn every_letter_changes_the_list_at_once_and_deleting_takes_it_back() {
    let mut screen = Screen::polish(80, 24);
    // How long it is, and what stands at its top.
    let listed = |screen: &Screen| (screen.model.rows().len(), screen.selected());
    let mut lists = vec![listed(&screen)];
    screen.press("/");
    for letter in ["g", "r", "o", "d"] {
        screen.press(letter);
        lists.push(listed(&screen));
    }
    // A single letter stands in some word for every record, and brings those to the top whose name
    // begins with it; each further letter leaves fewer.
    assert!(lists[1].0 == lists[0].0 && lists[1].1.starts_with('g') && lists[1] != lists[0], "{lists:?}");
    assert!(lists[1..].windows(2).all(|pair| pair[1].0 < pair[0].0), "{lists:?}");
    for list in lists.iter().rev().skip(1) {
        screen.press("<bs>");
        assert_eq!(listed(&screen), *list);
    }
    screen.press("grodno warszawa<c-w>");
    assert_eq!(screen.model.query().text(), "grodno ");
    screen.press("<home><del>");
    assert_eq!(screen.model.query().text(), "rodno ");
    screen.press("<end><c-u>");
    assert!(screen.model.query().text().is_empty() && screen.model.typing());
    // Signs that are commands elsewhere are text here, as letters and digits are everywhere.
    screen.press("qsmo1?+-=,.[]*#/ ");
    assert_eq!(screen.model.query().text(), "qsmo1?+-=,.[]*#/ ");
    assert!(screen.effects.is_empty());
}

#[test]
fn pasting_searches_and_what_could_act_on_a_terminal_is_left_out() {
    let mut screen = Screen::polish(80, 24);
    screen.send(Msg::Paste("Lu\u{1b}]0;x\u{7}\u{202e}tsk\n".into()));
    assert!(screen.model.typing());
    assert_eq!(screen.model.query().text(), "Lu]0;xtsk ");
    screen.press("<c-u>");
    screen.send(Msg::Paste("Луцьк".into()));
    assert_eq!(in_row(&screen, 0).as_deref(), Some("lutsk"));
}

#[test]
fn what_is_not_found_says_so_and_how_to_go_on() {
    let mut screen = Screen::polish(80, 24).play("/zzqqxx");
    assert!(screen.words().contains("Nic nie pasuje"));
    assert!(screen.words().contains("Esc"));
    screen.press("<enter><esc><esc>");
    assert_eq!(screen.model.rows().len(), records().records().len());
}

// Languages, days, data.

#[test]
fn another_language_keeps_what_is_selected_and_typed() {
    let mut screen = Screen::polish(120, 36).play("/grod<enter><down><down>");
    let (row, fact) = (screen.selected(), screen.model.detail().cursor());
    screen.press("<f2><enter>");
    assert_eq!(screen.model.speech().lang().code(), "en");
    assert_eq!((screen.selected(), screen.model.query().text()), (row.clone(), "grod"));
    assert_eq!(screen.model.detail().cursor(), fact);
    let words = screen.words();
    assert!(words.contains("[ended] 2000–2022") && !words.contains("zakończona"), "{words}");
    screen.press("<f2>1");
    assert_eq!((screen.model.speech().lang().code(), screen.selected()), ("pl", row));
    // While typing too, and in the help.
    screen.press("/<f2><enter>");
    assert!(screen.model.typing() && screen.model.query().text() == "grod");
    screen.press("<esc>?");
    let polish = Screen::polish(120, 36).play("?").text();
    assert_ne!(screen.text(), polish);
    screen.press("<f2>1");
    assert_eq!(screen.model.speech().lang().code(), "pl");
    assert!(screen.model.page().is_some());
}

#[test]
fn a_page_of_numbers_takes_digits_and_no_letters() {
    for page in ["<c-s>", "<f2>", "<c-o>"] {
        let opened = Screen::polish(120, 36).play(page).text();
        for letter in ('a'..='z').chain('A'..='Z').chain('ą'..='ž') {
            let mut screen = Screen::polish(120, 36).play(page);
            screen.send(Msg::Key(Key::Char(letter)));
            assert_eq!(screen.effects, [], "{letter} after {page}");
            assert_eq!(screen.text(), opened, "{letter} after {page}");
            assert_eq!(screen.model.query().text(), "", "{letter} after {page}");
        }
    }
    assert!(Screen::polish(120, 36).play("<c-s><right>").effects.is_empty(), "only Enter or a digit writes");
}

#[test]
fn every_line_of_a_page_of_numbers_is_chosen_by_its_digit() {
    for (at, lang) in Lang::ALL.iter().enumerate() {
        let screen = Screen::polish(120, 36).play(&format!("<f2>{}", at + 1));
        assert_eq!(screen.model.speech().lang(), *lang);
        assert!(screen.model.page().is_none());
    }
    for (at, export) in Export::all(None).into_iter().enumerate() {
        let screen = Screen::polish(120, 36).play(&format!("<c-s>{}", at + 1));
        assert_eq!(screen.effects, [Effect::Save(export)]);
    }
    for (at, sort) in ORDERS.into_iter().enumerate() {
        let reverse = sort == Sort::default();
        let screen = Screen::polish(120, 36).play(&format!("<c-o>{}", at + 1));
        assert_eq!(screen.model.sorted(), (sort, reverse), "the present one again is the other way round");
        assert!(screen.model.page().is_none());
        let again = screen.play(&format!("<c-o>{}", at + 1));
        assert_eq!(again.model.sorted(), (sort, !reverse));
    }
    for script in ["<c-s>8", "<c-s>9", "<c-s>0", "<f2>8", "<f2>9", "<c-o>8", "<c-o>0"] {
        let screen = Screen::polish(120, 36).play(script);
        assert!(screen.effects.is_empty() && screen.model.page().is_some(), "{script} is on no line");
    }
}

#[test]
fn digits_are_text_where_lines_have_no_numbers() {
    // A page that is read gives way to the query, one in which lines are looked for looks for them.
    for page in ["/grodno<enter><c-t>", "<c-b>", "<c-v>"] {
        let screen = Screen::polish(120, 36).play(page);
        assert!(screen.model.page().is_some(), "{page}");
        let view = screen.model.view();
        let screen = screen.play("1992");
        assert!(screen.model.page().is_none() && screen.model.typing(), "{page}");
        assert_eq!(screen.model.query().text(), "1992", "{page}");
        assert_eq!((screen.model.view(), screen.effects.len()), (view, 0), "{page}");
    }
    for page in ["?", "<f1>", "<c-f>"] {
        let screen = Screen::polish(120, 36).play(page).play("1992");
        assert_eq!(screen.model.page().map(|page| page.sought().text()), Some("1992"), "{page}");
        assert_eq!((screen.model.query().text(), screen.model.view()), ("", View::Details), "{page}");
    }
}

#[test]
fn a_page_that_is_searched_shows_the_lines_found_and_escape_shows_all_again() {
    for page in ["<f1>", "<c-f>"] {
        let mut screen = Screen::polish(120, 36).play(page);
        let whole = screen.text();
        let lines = |screen: &Screen| screen.model.page().expect("a page").reader.sheet().items.len();
        let all = lines(&screen);
        let word = if page == "<f1>" { "mapa" } else { "litwa" };
        screen.press(word);
        assert!((1..all / 2).contains(&lines(&screen)), "{page}: {}", screen.text());
        assert!(screen.words().to_lowercase().contains(word), "{}", screen.text());
        screen.press("<esc>");
        assert_eq!(screen.text(), whole, "Esc takes back what was looked for in {page}");
        screen.press("<esc>");
        assert!(screen.model.page().is_none(), "and then closes it");
    }
}

#[test]
fn a_page_in_which_nothing_is_found_says_so_and_how_to_go_on() {
    for lang in Lang::ALL {
        for page in ["<f1>", "<c-f>"] {
            let mut screen = Screen::open(archive(), 120, 36, lang.code(), Look::default()).play(page);
            screen.press("zzqqxx");
            let said = Speech::new(lang).word("page-nothing");
            let items = &screen.model.page().expect("a page").reader.sheet().items;
            assert!(
                items.len() == 1 && items[0].text().starts_with(&said),
                "{lang:?} {page}: {}",
                screen.text()
            );
            told(&screen.words(), &[said.split(' ').next().unwrap()]);
        }
    }
}

#[test]
fn the_page_of_files_says_what_will_be_written_where() {
    for lang in Lang::ALL {
        let mut screen = Screen::open(records(), 100, 40, lang.code(), Look::default());
        screen.model = screen.model.saving_in("/home/biuro/współ\u{1b}praca");
        screen.press("<c-s>");
        let words = screen.words();
        assert!(words.contains("/home/biuro/współ") && !words.contains('\u{1b}'), "{words}");
        for export in Export::all(None) {
            let name = export.file_name(screen.model.speech(), today());
            assert!(words.contains(&name), "{name} in {words}");
        }
        assert!(screen.effects.is_empty(), "nothing is written yet");
        // On a small screen the folder and what Enter would write are in view at once.
        screen.send(Msg::Resize(Size { width: 40, height: 12 }));
        let (words, first) = (screen.words(), Export::all(None)[0].file_name(screen.model.speech(), today()));
        assert!(words.contains("/home/biuro/współ") && words.contains(&first), "{words}");
    }
}

#[test]
fn the_order_of_the_list_is_that_of_the_language() {
    let screen = Screen::polish(80, 24).play("<c-o>2");
    let names: Vec<String> = screen
        .model
        .rows()
        .sections()
        .first()
        .map(|section| 0..section.size)
        .unwrap()
        .map(|row| {
            screen.model.dataset().tie(screen.model.rows().record(row).unwrap()).unwrap().name.get(&["pl"])
        })
        .map(str::to_owned)
        .collect();
    let at = |name: &str| names.iter().position(|other| other == name).unwrap_or_else(|| panic!("{names:?}"));
    assert!(at("Lusaka") < at("Łuck") && at("Łuck") < at("Mazara del Vallo"), "{names:?}");
}

/// The shipped file with one record gone, another order, and another day.
fn newer(without: &str) -> String {
    let mut file: serde_json::Value = serde_json::from_str(SHIPPED).unwrap();
    let records = file["records"].as_array_mut().unwrap();
    records.retain(|record| record["id"] != without && record["with"] != without);
    records.reverse();
    file["updated"] = "2026-12-24".into();
    file.to_string()
}

#[test]
fn new_data_keep_the_selection_by_id() {
    let mut screen = Screen::polish(120, 36).play("/lu<enter>");
    let (selected, query) = (screen.selected(), screen.model.query().text().to_owned());
    assert_eq!(screen.press_for_effect("<c-r>"), Some(Effect::Reload));
    screen.send(Msg::Loaded(Ok(Arc::new(Archive::new(dataset(&newer("jiangmen")))))));
    assert_eq!((screen.selected(), screen.model.query().text()), (selected, query.as_str()));
    assert_eq!(screen.model.dataset().records().len(), records().records().len() - 1);
    assert!(screen.words().contains("Wczytano dane z 24 grudnia 2026 r."), "{}", screen.words());
    assert_eq!(screen.model.notice().map(plain).as_deref(), Some("Wczytano dane z 24 grudnia 2026 r."));
    // In the plain list too.
    let mut screen = Screen::polish(120, 36).play("<down><down><down><down><down>");
    let selected = screen.selected();
    screen.send(Msg::Loaded(Ok(Arc::new(Archive::new(dataset(&newer("jiangmen")))))));
    assert_eq!(screen.selected(), selected);
}

#[test]
fn what_was_selected_and_is_gone_does_no_harm() {
    let mut screen = Screen::polish(120, 36).play("/jiangmen<enter>");
    assert_eq!(screen.selected(), "jiangmen");
    screen.send(Msg::Loaded(Ok(Arc::new(Archive::new(dataset(&newer("jiangmen")))))));
    screen.draw();
    screen.press("<esc><esc><esc>");
    assert!(!screen.selected().is_empty());
    assert!(!screen.words().contains("Jiangmen"));
}

#[test]
fn faulty_new_data_leave_the_old_and_say_so() {
    let mut screen = Screen::polish(120, 36).play("<down><down>");
    let selected = screen.selected();
    screen.send(Msg::Loaded(Err(unread("miasto.json"))));
    told(&screen.words(), &["Nowych danych nie wczytano", "miasto.json"]);
    assert_eq!(screen.selected(), selected);
    assert_eq!(screen.model.dataset(), &records());
    assert!(screen.words().contains("Nowych danych nie wczytano"));
    // The next key takes the notice away.
    screen.press("<down>");
    assert!(!screen.words().contains("Nowych danych nie wczytano"));
}

#[test]
fn a_new_day_is_told_at_once() {
    let mut screen = tall("/grodno<enter>");
    screen.send(Msg::Today("2019-06-01".parse().unwrap()));
    let detail = screen.model.areas().detail;
    assert!(screen.words_in(detail).contains("[czynna]"), "{}", screen.words_in(detail));
}

// Getting about.

#[test]
fn tab_goes_round_and_back() {
    let mut screen = Screen::polish(80, 24);
    for keys in ["<tab>", "<backtab>"] {
        let mut seen = vec![screen.model.focus()];
        for _ in 0..4 {
            screen.press(keys);
            seen.push(screen.model.focus());
        }
        assert_eq!((seen[0], seen[4]), (Focus::List, Focus::List));
        for focus in Focus::ROUND {
            assert!(seen.contains(focus), "{focus:?} by {keys}");
        }
    }
}

#[test]
fn whatever_the_bar_offers_it_does() {
    // Without a letter: with Tab into the bar, along it with the arrows, Enter.
    for (pane, to_bar) in [("", "<backtab>"), ("/lu<enter><esc>", "<backtab>"), ("<tab><tab>", "<tab>")] {
        let start = Screen::polish(400, 40).play(pane);
        let offered: Vec<_> = bar::offered(&start.model).into_iter().map(|offer| offer.binding).collect();
        assert_eq!(bar::hints(&start.model, 396).len(), offered.len(), "there is room for all of them");
        assert!(offered.len() > 4);
        for (width, (at, binding)) in [400, 80, 40]
            .into_iter()
            .flat_map(|width| offered.iter().enumerate().map(move |hint| (width, hint)))
        {
            let id = binding.action.id();
            let mut by_bar = Screen::polish(width, 40).play(pane).play(to_bar);
            assert_eq!(by_bar.model.focus(), Focus::Bar);
            by_bar.press(&"<right>".repeat(at));
            let room = usize::from(width) - 4;
            assert!(
                bar::hints(&by_bar.model, room).iter().any(|hint| hint.index == at && hint.end() <= room)
            );
            by_bar.press("<enter>");
            let mut by_key = Screen::polish(width, 40).play(pane);
            by_key.send(Msg::Key(binding.keys[0]));
            assert_eq!(by_bar.effects, by_key.effects, "{id} after {pane:?}");
            assert_eq!(by_bar.text(), by_key.text(), "{id} after {pane:?}");
        }
    }
    // With the pointer, in every pane and on every page.
    for pane in ["", "/lu<enter>", "<tab><tab>", "/lu"] {
        let start = Screen::polish(400, 40).play(pane);
        let row = start.model.areas().bar.y;
        for hint in bar::hints(&start.model, 396) {
            let id = hint.binding.action.id();
            let mut by_click = Screen::polish(400, 40).play(pane);
            by_click.press(&format!("<click {} {row}>", hint.start + 2));
            let mut by_key = Screen::polish(400, 40).play(pane);
            by_key.send(Msg::Key(hint.binding.keys[0]));
            assert_eq!(by_click.effects, by_key.effects, "{id} after {pane:?}");
            assert_eq!(by_click.text(), by_key.text(), "{id} after {pane:?}");
        }
    }
}

#[test]
fn nothing_needs_a_letter_and_a_sign_or_a_chord_is_but_a_shortcut() {
    // What is done by a sign or with Ctrl is done by another key, by the bar, or by walking there. What is done
    // to the program itself has the keys that it has in every program.
    let walked = [
        "next-section",
        "previous-section",
        "next-match",
        "previous-match",
        "nth",
        "reload",
        "redraw",
        "interrupt",
        "suspend",
    ];
    for binding in KEYMAP {
        let plain = binding.keys.iter().any(|key| !matches!(key, Key::Char(_) | Key::Ctrl(_)));
        let id = binding.action.id();
        let offered = KEYMAP.iter().any(|other| other.action == binding.action && other.hint);
        assert!(plain || offered || walked.contains(&id), "{id} at {:?}", binding.context);
    }
}

#[test]
fn what_is_disputed_of_the_whole_is_told_of_the_city() {
    let mut screen = Screen::polish(120, 36).play("<c-v>");
    let words = screen.words();
    assert!(words.contains("Ilu partnerów ma Białystok?") && words.contains("16 i osobno 6"), "{words}");
    // In the words of who says so, each of them.
    assert!(words.contains("W źródle (ang.): „Currently Białystok is bound"), "{words}");
    screen.press("<pgdn>");
    assert!(screen.words().contains("23 – liczba miast"), "{}", screen.words());
    screen.press("<pgup><f2><enter>");
    assert!(screen.words().contains("How many partners does Białystok have?"));
    screen.press("<esc>");
    assert!(screen.model.page().is_none());
}

#[test]
fn a_page_answers_who_says_so_and_comes_back() {
    let mut screen = Screen::polish(120, 36).play("<c-v>");
    screen.press("<enter>");
    assert!(screen.words().contains("Wydawca"), "{}", screen.text());
    screen.press("<f2><enter>");
    assert!(screen.words().contains("Publisher"));
    screen.press("<esc>");
    assert!(screen.words().contains("How many partners does Białystok have?"));
    screen.press("<c-y><c-y>");
    let Some(Effect::Copy(copied)) = screen.effects.last() else { panic!("nothing was copied") };
    assert!(copied.starts_with("Białystok"), "{copied}");
    // What is done beneath a page is done in sight.
    screen.press("<tab>");
    assert!(screen.model.page().is_none() && screen.model.focus() != Focus::List);
}

#[test]
fn sorting_and_speaking_keep_the_search() {
    let mut screen = Screen::polish(120, 36).play("/a<enter><esc><down><down><down><down>");
    let hits = screen.model.rows().len();
    for keys in ["<c-o>2", "<c-o>2", "<f2><enter>", "<c-o>3", "<f2>1"] {
        let selected = screen.model.selected().map(|record| record.id.clone());
        screen.press(keys);
        assert_eq!(screen.model.selected().map(|record| record.id.clone()), selected, "after {keys}");
        assert_eq!(screen.model.rows().len(), hits);
    }
    let ranked: Vec<_> = (0..5).map(|row| screen.model.rows().record(row)).collect();
    screen.press("<end><home>");
    let again: Vec<_> = (0..5).map(|row| screen.model.rows().record(row)).collect();
    assert_eq!(ranked, again, "what is below does not change what is above");
}

#[test]
fn pasting_nothing_loses_nothing() {
    let mut screen = Screen::polish(120, 36).play("<down><down><down>");
    let selected = screen.model.selected().map(|record| record.id.clone());
    screen.press("<paste  >");
    assert_eq!(screen.model.selected().map(|record| record.id.clone()), selected);
}

#[test]
fn a_new_day_is_told_everywhere() {
    let mut screen = Screen::polish(120, 46);
    let ended = |screen: &Screen| {
        let sections = screen.model.rows().sections().iter();
        sections
            .filter(|section| section.head == Head::Group(Group::Ended))
            .map(|section| section.size)
            .sum::<usize>()
    };
    assert!(ended(&screen) > 0);
    screen.press("<down>");
    screen.send(Msg::Today(Day::constant(1995, 1, 1)));
    assert_eq!(ended(&screen), 0);
    let words = screen.words();
    for part in [
        "ZEGAR POKAZUJE 1 stycznia 1995 r. · dane z 23 listopada 2026 r.",
        "Eindhoven NL czynna 1992",
        "Grodno BY jeszcze nie 2000",
        "Po tym dniu albo nie wiadomo, czy przed nim",
        "1995: brak wpisów.",
    ] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    // The timeline ends there: back from it and on, but not beyond it.
    screen.press("<tab><tab><left>");
    assert!(screen.words().contains("STAN NA 31 grudnia 1994 r."), "{}", screen.text());
    screen.press("<right>");
    assert!(screen.words().contains("ZEGAR POKAZUJE 1 stycznia 1995 r."));
    let there = screen.text();
    screen.press("<right>");
    assert_eq!(screen.text(), there);
}

#[test]
fn where_there_is_no_clipboard_nothing_is_said_to_be_copied() {
    let table = [
        (Clipboard::None, 0, "nie ma schowka"),
        (Clipboard::Screen, 0, "Zaznacz tekst myszą"),
        (Clipboard::Tmux, 1, "set-clipboard on"),
        (Clipboard::Terminal, 1, "Wysłano"),
    ];
    for (clipboard, sent, said) in table {
        let setup = Setup { clipboard, ..common::setup(120, 36, "pl", Look::default()) };
        let mut model = Model::new(archive(), setup);
        assert_eq!(update(&mut model, Msg::Key(Key::Ctrl('y'))).len(), sent);
        assert!(model.notice().is_some_and(|told| told.contains(said)), "{clipboard:?}");
    }
}

#[test]
fn escape_always_leads_home() {
    for script in [
        "/lu",
        "/lu<enter>",
        "<tab>",
        "<tab><tab>++",
        "<tab><tab><tab>",
        "?",
        "/grodno<enter><down><down><c-t>",
        "<c-e><c-e><down><down>",
        "/zz",
        "luck",
        "<f5>+",
        "<f5><f3>+",
        "<f7><c-k>",
        "<c-o>3<down>",
        "<c-d>2021<enter>",
        "<f1>mapa",
    ] {
        let mut screen = Screen::polish(80, 24).play(script);
        screen.press(&"<esc>".repeat(5));
        assert_eq!((screen.model.focus(), screen.model.list().row), (Focus::List, 0), "{script}");
        assert!(screen.model.page().is_none() && screen.model.query().text().is_empty(), "{script}");
        assert_eq!(screen.effects, [], "{script}: Esc never leaves the program");
    }
}

#[test]
fn escape_goes_back_and_only_the_keys_for_it_leave_from_anywhere_at_once() {
    let mut screen = Screen::polish(80, 24).play("/lu<enter><esc>");
    assert_eq!((screen.model.focus(), screen.effects.len()), (Focus::List, 0));
    screen.press("<esc>");
    assert!(screen.model.rows().found().is_none() && screen.effects.is_empty());
    screen.press("<esc><esc><esc>");
    assert_eq!(screen.effects, [], "Esc never leaves");
    screen.press("qQ");
    assert_eq!((screen.effects.len(), screen.model.query().text()), (0, "qQ"), "nor does a letter");
    let everywhere =
        ["", "/ab", "/ab<enter>", "?", "?ab", "<c-f>", "<c-s>", "<c-d>20", "<f5><f3>", "<f11> ", "<backtab>"];
    for before in everywhere {
        let keys = [
            ("<f10>", Effect::Quit),
            ("<c-q>", Effect::Quit),
            ("<c-c>", Effect::Interrupt),
            ("<c-z>", Effect::Suspend),
        ];
        for (key, effect) in keys {
            let screen = Screen::polish(80, 24).play(before).play(key);
            assert_eq!(screen.effects.last(), Some(&effect), "{key} after {before}");
        }
    }
}

#[test]
fn a_fact_that_leads_to_another_record_opens_it() {
    let mut screen = Screen::polish(120, 60).play("/uwb wisconsin<enter>");
    assert_eq!(screen.selected(), "uwb-wisconsin");
    while !matches!(screen.model.detail().item().unwrap().target, Some(Target::Record(_))) {
        screen.press("<down>");
    }
    screen.press("<enter>");
    assert_eq!(screen.selected(), "milwaukee-county");
    // Others have their sources behind Enter; a fact with neither is nothing that leads anywhere.
    screen.press("<home>");
    let sourced = |screen: &Screen| {
        screen.model.detail().item().is_some_and(|item| item.target.is_none() && !item.sources.is_empty())
    };
    while !sourced(&screen) {
        let before = screen.text();
        let leads = screen.model.detail().item().is_some_and(|item| item.target.is_some());
        if !leads {
            screen.press("<enter>");
            assert_eq!(screen.text(), before);
        }
        screen.press("<down>");
    }
    screen.press("<enter>");
    assert!(screen.model.page().is_some());
}

#[test]
fn an_asterisk_walks_from_match_to_match_and_a_hash_back() {
    let mut screen = Screen::polish(80, 24).play("/truskolaski<enter>");
    let mut seen = vec![screen.model.detail().cursor()];
    for _ in 0..3 {
        screen.press("*");
        seen.push(screen.model.detail().cursor());
    }
    assert!(seen.is_sorted() && seen[0] < seen[1], "{seen:?}");
    let last = *seen.last().unwrap();
    screen.press("#");
    assert!(screen.model.detail().cursor() <= last);
}

// The timeline.

#[test]
fn zooming_goes_round_and_the_cursor_tells_its_year() {
    let mut screen = Screen::polish(120, 36).play("<f11>");
    let scale = |screen: &Screen| screen.model.axis().scale;
    assert_eq!(scale(&screen), Scale::Decades);
    for (key, seen) in [
        ("+", Scale::Years),
        ("=", Scale::Months),
        ("-", Scale::Years),
        ("+", Scale::Months),
        ("+", Scale::Decades),
        ("-", Scale::Decades),
    ] {
        screen.press(key);
        assert_eq!(scale(&screen), seen, "{key}");
    }
    screen.press(&"<left>".repeat(8));
    let timeline = screen.model.areas().timeline;
    let words = screen.words_in(timeline);
    told(&words, &["2018", "16 marca podpisano umowę o współpracy (Grodno)."]);
    // By months the month is what is told.
    screen.press("++");
    screen.press(&"<left>".repeat(9));
    let words = screen.words_in(timeline);
    told(&words, &["mar 2018", "marzec 2018", "16 marca podpisano umowę o współpracy (Grodno)."]);
    // Neither end can be left.
    screen.press(&"<left>".repeat(500));
    screen.press(&"<right>".repeat(900));
    assert_eq!(screen.model.day(), common::today());
}

#[test]
fn one_very_old_tie_does_not_squeeze_the_others() {
    let tie = |id: &str, year: &str| {
        serde_json::json!({
            "id": id, "kind": "partner", "type": "city", "name": {"pl": id}, "country": "FR",
            "summary": {"pl": "Miasto."}, "events": [{"date": year, "what": "signed", "sources": ["s"]}],
        })
    };
    let file = serde_json::json!({
        "format": "mosty/1", "updated": "2026-11-23", "records": [tie("stary", "0836"), tie("nowy", "1975")],
        "cities": {"testowo": {"name": {"pl": "Testowo"}, "country": "PL", "at": [53.1, 23.2]}},
        "sources": {"s": {"title": "T", "publisher": "P", "lang": "pl", "kind": "official"}},
    });
    for width in [40, 100, 160] {
        let mut screen =
            Screen::open(dataset(&file.to_string()), width, 30, "pl", Look::default()).play("<f11>");
        let timeline = screen.model.areas().timeline;
        let words = screen.words_in(timeline);
        told(&words, &["1980", "2000", "←836"]);
    }
    // Nearer the window alone is seen, whoever began before it.
    let mut screen = Screen::open(dataset(&file.to_string()), 100, 30, "pl", Look::default()).play("<f11>+");
    let timeline = screen.model.areas().timeline;
    assert!(!screen.words_in(timeline).contains("836"));
}

// The pointer.

#[test]
fn a_click_selects_and_a_second_click_opens() {
    let mut screen = Screen::polish(80, 24);
    let list = screen.model.areas().list;
    let row = list.y + 4;
    screen.press(&format!("<click {} {row}>", list.x + 3));
    assert_eq!((screen.model.focus(), screen.frame().1.unwrap().y), (Focus::List, row));
    let selected = screen.selected();
    screen.press(&format!("<click {} {row}>", list.x + 3));
    assert_eq!((screen.model.focus(), screen.selected()), (Focus::Detail, selected.clone()));
    // The left edge goes back.
    screen.press(&format!("<click 0 {row}>"));
    assert_eq!((screen.model.focus(), screen.selected()), (Focus::List, selected));
    // A click into the query opens it.
    let query = screen.model.areas().query;
    screen.press(&format!("<click {} {}>", query.x + 10, query.y));
    assert!(screen.model.typing());
    screen.press("lut");
    assert_eq!(screen.selected(), "lutsk");
}

#[test]
fn the_heads_of_groups_take_no_click() {
    let mut screen = Screen::polish(80, 24).play("<down><down>");
    let before = screen.selected();
    let list = screen.model.areas().list;
    screen.press(&format!("<click {} {}>", list.x + 3, list.y + 1));
    assert_eq!(screen.selected(), before);
}

#[test]
fn a_click_on_the_head_of_a_column_sorts_by_it_and_again_the_other_way_round() {
    let click = |screen: &mut Screen, word: &str| {
        let list = screen.model.areas().list;
        let line: String = screen.text().lines().nth(list.y.into()).unwrap().into();
        let heads: String = line.chars().skip(list.x.into()).take(list.width.into()).collect();
        let at = heads.find(word).unwrap_or_else(|| panic!("no {word} in {heads}"));
        let column = usize::from(list.x) + heads.get(..at).unwrap().chars().count();
        screen.press(&format!("<click {column} {}>", list.y));
    };
    let mut screen = Screen::polish(200, 40);
    for (word, sort) in
        [("Kraj", Sort::Country), ("Od", Sort::Start), ("Ostatnio", Sort::LastSign), ("Nazwa", Sort::Name)]
    {
        for reverse in [false, true, false] {
            click(&mut screen, word);
            assert_eq!(screen.model.sorted(), (sort, reverse), "{word}");
        }
    }
    // Nothing is sorted by states, and nothing where no word stands.
    click(&mut screen, "Stan");
    let list = screen.model.areas().list;
    screen.press(&format!("<click {} {}>", list.x, list.y));
    assert_eq!(screen.model.sorted(), (Sort::Name, false));
    // The column tells of ends where those are asked about.
    screen.press("/termin:minął<enter>");
    click(&mut screen, "Do");
    assert_eq!(screen.model.sorted(), (Sort::Term, false));
    // The code of a country has no head, so there is nothing to click on.
    let mut narrow = Screen::polish(120, 36);
    let list = narrow.model.areas().list;
    for column in list.x..list.x + list.width {
        narrow.press(&format!("<click {column} {}>", list.y));
        assert!(matches!(narrow.model.sorted().0, Sort::Name | Sort::Start), "{column}");
    }
    assert_eq!(narrow.model.focus(), Focus::List);
}

#[test]
fn the_wheel_moves_where_it_is_turned() {
    let mut screen = Screen::polish(80, 24);
    let areas = screen.model.areas();
    screen.press(&format!("<wheeldown {} {}>", areas.list.x, areas.list.y + 3).repeat(3));
    assert_eq!((screen.model.list().row, screen.model.focus()), (3, Focus::List));
    screen.press(&format!("<wheelup {} {}>", areas.list.x, areas.list.y + 3));
    assert_eq!(screen.model.list().row, 2);
    let fact = screen.model.detail().cursor();
    screen.press(&format!("<wheeldown {} {}>", areas.detail.x, areas.detail.y));
    assert_eq!(screen.model.focus(), Focus::Detail);
    assert!(screen.model.detail().cursor() > fact || screen.model.detail().extent_of_view().0 > 0);
}

#[test]
fn a_click_on_a_hint_does_what_it_says() {
    let mut screen = Screen::polish(120, 36);
    let areas = screen.model.areas();
    let hints = bar::hints(&screen.model, usize::from(areas.bar.width) - 4);
    let help = hints.iter().find(|hint| hint.binding.action.id() == "help").unwrap();
    let column = u16::try_from(help.start).unwrap() + 2;
    screen.press(&format!("<click {column} {}>", areas.bar.y));
    assert!(screen.model.page().is_some());
    // A click on a line of the page chooses it, one outside of the page closes it.
    let page = screen.model.areas().page();
    let text = screen.text();
    let row = text.lines().position(|line| line.contains("━:")).expect("a line of the page");
    screen.press(&format!("<click {} {row}>", page.x + 20));
    assert_eq!(screen.frame().1.map(|at| usize::from(at.y)), Some(row));
    screen.press("<click 0 0>");
    assert!(screen.model.page().is_none());
}

#[test]
fn a_click_on_the_timeline_goes_to_its_year() {
    let mut screen = Screen::polish(120, 36).play("<f11>");
    let parts = mosty::app::areas::timeline(screen.model.areas().timeline);
    let day = "2000-06-15".parse().unwrap();
    let column = parts.axis.x + screen.model.axis().column(day, parts.axis.width);
    screen.press(&format!("<click {column} {}>", parts.axis.y));
    assert_eq!(screen.model.axis().cursor.year(), 2000);
    let buffer = screen.draw();
    let named = |row: &Rect| line(&buffer, *row).trim() == "ZMP";
    let row = parts.names.rows().find(named).expect("a row").y;
    screen.press(&format!("<click {} {row}>", parts.names.x));
    let selected = screen.model.selected().expect("a record");
    // The whole name does not fit.
    assert_eq!((selected.name.get(&["pl"]), selected.short.get(&["pl"])), ("Związek Miast Polskich", "ZMP"));
    assert_eq!(screen.model.focus(), Focus::Timeline);
}

#[test]
fn a_click_on_what_is_told_below_the_timeline_keeps_the_day() {
    for (width, height) in [(100, 30), (120, 36), (80, 24)] {
        let mut screen = Screen::polish(width, height).play("<f11>");
        let told = mosty::app::areas::timeline(screen.model.areas().timeline).told;
        assert!(told.height > 0);
        for Position { x: column, y: row } in told.positions() {
            screen.press(&format!("<click {column} {row}>"));
            assert!(!screen.model.is_as_of(), "{column},{row} of {width}x{height}");
        }
    }
}

// Little room.

#[test]
fn where_there_is_little_room_the_panes_take_turns() {
    let mut screen = Screen::polish(40, 12);
    let shown = |screen: &Screen| {
        let areas = screen.model.areas();
        [areas.list, areas.detail, areas.timeline].map(|area| !area.is_empty())
    };
    assert_eq!(shown(&screen), [true, false, false]);
    screen.press("<enter>");
    assert_eq!(shown(&screen), [false, true, false]);
    screen.press("<tab>");
    assert_eq!(shown(&screen), [false, false, true]);
    // The bar leaves in place what was there.
    screen.press("<tab>");
    assert_eq!((shown(&screen), screen.model.focus()), ([false, false, true], Focus::Bar));
    screen.press("<size 120 36>");
    assert_eq!(shown(&screen), [true, true, true]);
}

#[test]
fn too_little_room_says_so_and_forgets_nothing() {
    let mut screen = Screen::polish(80, 24).play("/grodno<enter><down><down><down>");
    let kept = |screen: &Screen| (screen.selected(), screen.model.focus(), screen.model.detail().cursor());
    let before = kept(&screen);
    screen.press("<size 19 4>");
    assert!(screen.text().contains("Za mało"), "{}", screen.text());
    screen.press("<size 0 0><size 1 1><size 80 0><size 80 24>");
    assert_eq!(kept(&screen), before);
}

impl Screen {
    /// The effect of one key.
    fn press_for_effect(&mut self, key: &str) -> Option<Effect> {
        let before = self.effects.len();
        for msg in script_of(key) {
            self.send(msg);
        }
        self.effects.get(before).cloned()
    }
}

#[test]
fn a_look_is_changed_by_a_key_and_named() {
    let mut screen = Screen::open(archive(), 80, 24, "pl", Look::default()).play("<f4>");
    assert!(screen.words().contains("Kolory: duży kontrast."), "{}", screen.words());
    screen.press("<f4><f4><f4>");
    assert_eq!(screen.model.look(), Look::default());
}

// As of another day.

#[test]
fn every_part_of_the_screen_tells_the_day_that_was_asked_for() {
    let mut screen = Screen::polish(120, 36).play("<c-d>31.12.2021<enter>");
    told(&screen.words(), &["STAN NA 31 grudnia 2021 r."]);
    let ids = |screen: &Screen| -> Vec<String> {
        let record = |row| screen.model.dataset().tie(screen.model.rows().record(row)?);
        (0..screen.model.rows().len()).filter_map(record).map(|record| record.id.to_string()).collect()
    };
    let shown = ids(&screen);
    assert!(shown.contains(&"pskov".to_owned()) && !shown.contains(&"sybir-network".to_owned()), "{shown:?}");
    for row in 0..screen.model.rows().len() {
        let record = screen.model.rows().record(row).and_then(|number| screen.model.dataset().tie(number));
        let state = record.expect("a record").standing(screen.model.day()).state;
        assert!(state.lasts() || matches!(state, State::Paused | State::Unclear), "{state:?}");
    }
    // The state in the details is that of the day.
    screen.press("/pskow<enter>");
    told(&screen.words(), &["[czynna]"]);
    // A year on it is over, and under a head of its own.
    screen.press("<s-right>");
    told(&screen.words(), &["STAN NA 31 grudnia 2022 r."]);
    screen.press("/<c-u><enter>");
    let sections = screen.model.rows().sections();
    let over = sections.iter().find(|section| section.head == Head::Group(Group::Ended)).unwrap();
    let over = over.start..over.start + over.size;
    assert_eq!(ids(&screen)[over], ["grodno", "pskov", "kaliningrad", "tomsk", "irkutsk"]);
    // What one looks for by name is found though it was not there.
    screen.press("/sieć muzeów");
    assert_eq!(screen.selected(), "sybir-network");
    screen.press("<c-u>pskow");
    told(&screen.words(), &["[zakończona]"]);
    // Escape goes back step by step, at last to today.
    screen.press("<esc><esc>");
    assert_eq!(screen.model.day(), common::today());
    assert_eq!(screen.model.rows().len(), 64);
}

#[test]
fn what_a_day_hides_is_selected_again_when_it_comes_back() {
    let mut screen = Screen::polish(120, 36);
    while screen.selected() != "pskov" {
        screen.press("<down>");
    }
    // It began in 2001.
    let (back, on) = (",".repeat(26), ".".repeat(26));
    screen.press(&back);
    assert_eq!(screen.model.day().to_string(), "2000-12-31");
    assert_ne!(screen.selected(), "pskov");
    screen.press(&on);
    assert_eq!(screen.selected(), "pskov");
    // Whoever walks on in between has chosen another.
    screen.press(&format!("{back}<down>"));
    let chosen = screen.selected();
    screen.press(&on);
    assert_eq!(screen.selected(), chosen);
}

#[test]
fn a_day_that_is_none_is_refused_and_what_was_typed_stays() {
    let mut screen = Screen::polish(80, 24).play("<c-d>31.02.2021<enter>");
    told(&screen.words(), &["31.02.2021", "„31.02.2021” to nie data"]);
    screen.press("<c-u>2021-02<enter>");
    assert_eq!(screen.model.day().to_string(), "2021-02-28");
    screen.press("<c-d><enter>");
    assert_eq!(screen.model.day(), common::today(), "nothing typed is today");
    screen.press("<c-d>2030<enter>");
    assert_eq!(screen.model.day().to_string(), "2030-12-31");
    screen.press("<c-d><enter>");
    assert_eq!(screen.model.day(), common::today());
    screen.press("<c-d><paste 1995><enter>");
    assert_eq!(screen.model.day().to_string(), "1995-12-31");
    screen.press("<home><c-d>20<esc>");
    assert_eq!(screen.model.day().to_string(), "1995-12-31", "Esc closes the line");
    screen.press("<esc>");
    assert_eq!((screen.model.day(), screen.effects.len()), (common::today(), 0), "and goes back to today");
}

#[test]
fn the_history_plays_from_its_beginning_to_today() {
    let mut screen = Screen::polish(120, 36).play("<f11> ");
    assert_eq!(screen.effects.pop(), Some(Effect::Wake(250)));
    assert_eq!(screen.model.day().to_string(), "1990-01-01");
    told(&screen.words(), &["STAN NA", "Historia biegnie"]);
    let (mut days, mut present) = (Vec::new(), Vec::new());
    while screen.model.is_playing() {
        screen.send(Msg::Tick);
        let day = screen.model.day();
        days.push(day);
        present.push(screen.model.dataset().records().iter().filter(|record| record.present(day)).count());
        assert!(days.len() < 500, "it comes to an end");
    }
    assert!(days.is_sorted() && days.last() == Some(&today()));
    // It grows, and in 2022 it shrinks.
    assert!(present.first() == Some(&0) && present.windows(2).any(|pair| pair[0] > pair[1]));
    let woken = screen.effects.len();
    assert_eq!(woken, days.len() - 1, "the last step asks for no more");
    // It holds where something happened, and only there.
    let held = days.iter().zip(&screen.effects).filter(|(_, effect)| **effect == Effect::Wake(1250));
    let held: Vec<i16> = held.map(|(day, _)| day.year()).collect();
    assert!([1992, 2000, 2018, 2022].iter().all(|year| held.contains(year)), "{held:?}");
    assert!(![1990, 1995, 1999].iter().any(|year| held.contains(year)), "{held:?}");
    screen.send(Msg::Tick);
    assert_eq!((screen.model.day(), screen.effects.len()), (today(), woken), "a late tick does nothing");
}

#[test]
fn any_key_stops_the_history_and_does_nothing_else_unless_it_is_written() {
    for stop in
        ["<esc>", "<enter>", "<down>", "<right>", " ", "<tab>", "<click 5 5>", "<wheeldown 5 5>", "<paste x>"]
    {
        let mut screen = Screen::polish(120, 36).play("<f11> ");
        screen.send(Msg::Tick);
        let (day, row) = (screen.model.day(), screen.model.list().row);
        screen.press("+");
        assert!(screen.model.is_playing(), "plus changes the pace");
        screen.press(stop);
        assert!(!screen.model.is_playing(), "{stop}");
        assert_eq!((screen.model.day(), screen.model.list().row), (day, row), "{stop}");
        assert!(!screen.effects.contains(&Effect::Quit));
    }
    // What is written is not lost: it is looked for on the day that is shown.
    for written in ["q", "j", "ł", "3"] {
        let mut screen = Screen::polish(120, 36).play("<f11> ");
        screen.send(Msg::Tick);
        let day = screen.model.day();
        screen.press(written);
        assert!(!screen.model.is_playing() && screen.model.typing(), "{written}");
        assert_eq!((screen.model.query().text(), screen.model.day()), (written, day));
    }
    let screen = Screen::polish(120, 36).play("<f11> <c-c>");
    assert_eq!(screen.effects.last(), Some(&Effect::Interrupt));
    // A faster pace takes fewer steps.
    let steps = |keys: &str| {
        let mut screen = Screen::polish(120, 36).play(keys);
        (0..1000)
            .take_while(|_| {
                screen.send(Msg::Tick);
                screen.model.is_playing()
            })
            .count()
    };
    assert!(steps("<f11> ---") > 400 && steps("<f11> ") < 150 && steps("<f11> ++++") < 40);
}

#[test]
fn where_nothing_may_move_nothing_does() {
    let look = Look { still: true, ..Look::default() };
    let mut screen = Screen::open(archive(), 120, 36, "pl", look).play("<f11> ");
    assert!(!screen.model.is_playing() && screen.effects.is_empty());
    told(&screen.words(), &["Ruch jest wyłączony"]);
}

// The views beside the list.

#[test]
fn t04_how_many_partners_depends_on_the_rule_and_one_key_changes_it() {
    let mut screen = Screen::polish(80, 24).play("<f7>");
    told(
        &screen.words(),
        &["Liczba partnerów: 8", "Partnerzy: 16 (z ważną umową: 8)", "Reguła: umowa – miasta, z którymi"],
    );
    // Enter opens the number; it never changes the rule.
    screen.press("<enter>");
    assert_eq!((screen.model.query().text(), screen.model.rows().len()), ("reguła:umowa", 8));
    screen.press("<esc>");
    told(&screen.words(), &["Liczba partnerów: 8"]);
    screen.press("<c-k>");
    told(&screen.words(), &["Liczba partnerów: 18", "Partnerzy: 16 (trwa z miastami: 13)"]);
    screen.press("<c-k>");
    told(&screen.words(), &["Liczba partnerów: 20 oraz 1 niepewny"]);
    screen.press("<c-k><c-k><c-k>");
    told(&screen.words(), &["Liczba partnerów: 8"]);
    // The day counts.
    let screen = tall("<f7><c-k>").words();
    told(
        &screen,
        &["Liczba partnerów: 18", "Dane z dnia: 23 listopada 2026 r.", "Co podają inni", "23 – liczba miast"],
    );
    told(&tall("<c-d>2010-01-12<enter><f7><c-k>").words(), &["Liczba partnerów: 6", "12 stycznia 2010 r."]);
}

#[test]
fn no_part_of_the_list_counts_more_than_it_has_rows() {
    for lang in Lang::ALL {
        let mut screen = Screen::open(archive(), 160, 50, lang.code(), Look::default());
        for day in ["", "<c-d>2010-01-12<enter>", "<c-d>2021-12-31<enter>"] {
            screen.press(day);
            for _ in Rule::ALL {
                screen.press("<f7><c-k><f7>");
                for section in screen.model.rows().sections() {
                    let Some(counted) = section.counted else { continue };
                    assert!(counted.here <= section.size && counted.here <= counted.all, "{section:?}");
                }
            }
        }
    }
    let mut screen = Screen::polish(160, 50).play("<f7><c-k>");
    told(&screen.words(), &["Partnerzy: 16 (trwa z miastami: 13; w całej liście: 18)"]);
}

#[test]
fn numbers_of_chosen_records_say_so_in_every_line() {
    let words = tall("<f7><c-k><enter><f7>").words();
    told(&words, &["Liczba partnerów: 18 (wśród wybranych)", "8 (wśród wybranych) – umowa"]);
}

#[test]
fn every_count_opens_into_those_who_are_counted() {
    for opened in [
        "<f7>",
        "<c-d>2010-01-12<enter><f7>",
        "/stan:zakończona,niepewna<enter><f7>",
        "/politechnika<enter><f7>",
    ] {
        let screen = tall(opened);
        let items = screen.model.detail().sheet().items.clone();
        let mut opening = 0;
        for (line, item) in items.iter().enumerate() {
            let Some(Target::Counted(..)) = item.target else { continue };
            let mut screen = tall(opened);
            while screen.model.detail().cursor() < line {
                screen.press("<down>");
            }
            while screen.model.detail().cursor() > line {
                screen.press("<up>");
            }
            let before = screen.frame();
            screen.press("<enter>");
            // "13 (wśród wybranych) – umowa: …", "20 oraz 1 niepewny", "4 z 6": the last number of a row is all that
            // it counts.
            let said = item.said().replace('\u{a0}', " ");
            let said = said.split(" – ").next().unwrap().split(" (").next().unwrap();
            let said = said.split(" oraz ").next().unwrap().trim();
            let count: usize = said.rsplit(' ').next().unwrap().parse().unwrap();
            let query = screen.model.query().text().to_owned();
            assert_eq!(screen.model.rows().len(), count, "{opened}: {} {said} by {query}", item.label);
            assert_eq!(screen.model.focus(), Focus::List, "{query}");
            screen.press("<esc>");
            assert!(
                screen.frame() == before,
                "Esc leads back to the line: {opened}, {query}\n{}",
                screen.text()
            );
            opening += 1;
        }
        assert!(opening > 15, "{opened}: {opening}");
    }
}

#[test]
fn a_count_is_left_from_the_record_that_was_opened_from_it() {
    let mut screen = tall("<f7><enter><down><enter>");
    assert_eq!((screen.model.view(), screen.model.rows().len()), (View::Details, 8));
    screen.press("<esc>");
    assert_eq!((screen.model.focus(), screen.model.rows().len()), (Focus::List, 8));
    screen.press("<esc>");
    assert_eq!((screen.model.view(), screen.model.focus()), (View::Numbers, Focus::Detail));
    assert_eq!((screen.model.query().text(), screen.model.rows().len()), ("", 64));
    screen.press("<esc><esc>");
    assert!(!screen.model.is_away());
}

#[test]
fn t03_what_ended_in_2022_and_how() {
    let mut screen = tall("<c-d>2022<enter><f9>");
    let detail = screen.model.areas().detail;
    let words = screen.words_in(detail);
    told(
        &words,
        &[
            "Zakończone: 5",
            "Tomsk, wypowiedzenie jednostronne: list intencyjny",
            "Irkuck, wypowiedzenie jednostronne: list intencyjny",
            "3 marca 2022 r.: Grodno, zakończenie uchwałą",
            "3 marca 2022 r.: Kaliningrad, zakończenie uchwałą",
            "3 marca 2022 r.: Psków, zakończenie uchwałą",
        ],
    );
    // The same between two days that were typed.
    let typed = tall("<c-d>2021-12-31..2022<enter>").words();
    told(&typed, &["Co się zmieniło od 31 grudnia 2021 r. do 31 grudnia 2022 r.", "Zakończone: 5"]);
    told(
        &tall("<c-d>2022-01..2022-02<enter>").words(),
        &["od 1 stycznia 2022 r. do 28 lutego 2022 r.", "Zakończone: 2"],
    );
}

#[test]
fn t06_anniversaries_are_one_key_away_and_lead_to_their_records() {
    let mut screen = tall("<f6>");
    told(
        &screen.words(),
        &[
            "Rocznice w 2026 r.",
            "Okrągłe, znany tylko miesiąc",
            "EUROCITIES: 21. rocznica",
            "Inne, znany tylko rok",
            "Eindhoven",
        ],
    );
    screen.press("<enter>");
    assert_eq!((screen.selected().as_str(), screen.model.view()), ("zmp", View::Details));
    told(
        &tall("<c-d>2027<enter><f6>").words(),
        &["Rocznice w 2027 r.", "Okrągłe, znany dzień", "10. rocznica", "Eindhoven: 35 lat"],
    );
}

#[test]
fn t07_the_calendar_is_saved_in_two_keys_from_the_anniversaries() {
    let mut screen = Screen::polish(80, 24).play("<f6><c-s><enter>");
    let Some(Effect::Save(export)) = screen.effects.pop() else { panic!("nothing is saved") };
    let (name, calendar) = exported(&screen.model, export.clone());
    assert_eq!(name, "mosty-rocznice-2026.ics");
    assert!(calendar.starts_with("BEGIN:VCALENDAR"));
    assert!(screen.model.page().is_none());
    let saved = mosty::app::Saved { folder: "/home/urzad".into(), file: Ok(name) };
    screen.send(Msg::Saved(saved));
    told(&screen.words(), &["Zapisano mosty-rocznice-2026.ics", "bez dnia pominięto: Eindhoven i 12 innych"]);
    // Whole, as on the command line, before the file is saved.
    let mut page = Screen::polish(80, 24).play("<c-s>");
    told(&page.words(), &["Pominięto 13 rocznic bez pewnego dnia: Eindhoven, Sumgait, "]);
    // Two keys from anywhere: the files have numbers.
    let mut screen = Screen::polish(80, 24).play("<c-s>4");
    assert!(matches!(screen.effects.pop(), Some(Effect::Save(again)) if again == export));
    // T09: and the table, from anywhere.
    let mut screen = Screen::polish(80, 24).play("<c-s><enter>");
    let Some(Effect::Save(export)) = screen.effects.pop() else { panic!("nothing is saved") };
    let (name, table) = exported(&screen.model, export);
    assert_eq!(name, "mosty-lista-2026-11-23.csv");
    assert!(table.starts_with('\u{feff}') && table.contains(";Łuck;"), "{table}");
}

#[test]
fn t16_a_fact_leads_to_its_source_and_the_source_to_all_that_rests_on_it() {
    let mut screen = tall("/grodno<enter>");
    screen.press("<c-t>");
    told(&screen.words(), &["Wydawca", "Adres"]);
    // What else rests on it is the last line about each.
    let leads = |screen: &Screen| {
        let page = screen.model.page().expect("a page");
        matches!(page.reader.item().and_then(|item| item.target.clone()), Some(Target::Source(_)))
    };
    for _ in 0..30 {
        if leads(&screen) {
            break;
        }
        screen.press("<down>");
    }
    assert!(leads(&screen), "{}", screen.text());
    screen.press("<enter>");
    told(&screen.words(), &["Fakty, które się na nim opierają"]);
    // From there to a record, with no page left over it.
    screen.press("<end><enter>");
    assert!(screen.model.page().is_none() && screen.model.view() == View::Details);
    // All sources are in a view of their own.
    told(&tall("<f8>").words(), &["Źródła: 161", "Rekordy słabo udokumentowane", "Wszystkie źródła"]);
}

#[test]
fn t20_one_page_for_an_interpreter() {
    let mut screen = tall("/gori<enter><c-b>");
    told(&screen.words(), &["Na jednej stronie", "Gori", "gruz. გორი", "[czynna]", "Kogo zapytać"]);
    screen.press("<esc>");
    assert!(screen.model.page().is_none());
}

#[test]
fn t21_the_nearest_and_the_farthest_partner_are_two_presses_away() {
    let mut screen = Screen::polish(120, 36).play("<f5><home><down>");
    told(&screen.words(), &["Najbliżej: Kowno, 203 km", "Najdalej: Chongzuo, 7657 km"]);
    // The map joins to home what the cursor is on, and Enter opens it.
    let named = |screen: &mut Screen| {
        let areas = screen.model.areas();
        let map = areas.map;
        screen.words_in(map)
    };
    assert!(named(&mut screen).contains("Kowno, 203 km"));
    screen.press("<down>");
    assert!(named(&mut screen).contains("Chongzuo, 7657 km"));
    screen.press("<enter>");
    assert_eq!((screen.selected().as_str(), screen.model.view()), ("chongzuo", View::Details));
}

#[test]
fn every_view_is_reached_by_its_key_and_by_click_and_the_same_again_leads_back() {
    for view in View::VARIANTS.iter().copied() {
        if let Some(key) = key(Person::Clerk, Action::Show(view)) {
            assert!(matches!(key, Key::F(_)), "{key:?}");
            let mut screen = Screen::polish(120, 36);
            let before = screen.text();
            screen.send(Msg::Key(key));
            assert_eq!((screen.model.view(), screen.model.focus()), (view, Focus::Detail));
            screen.send(Msg::Key(key));
            assert_eq!((screen.model.view(), screen.model.focus()), (View::Details, Focus::List));
            assert_eq!(screen.text(), before);
        } else {
            assert_eq!(view, View::Details, "the card is what the others lead back to");
        }
        for (width, height) in [(120, 36), (80, 24), (40, 12)] {
            let mut screen = Screen::polish(width, height).play("<enter>");
            let tabs = screen.model.areas().tabs;
            let tab = mosty::app::view::tabs(&screen.model, usize::from(tabs.width) - 1);
            let tab = tab.into_iter().find(|tab| tab.view == view).expect("a tab");
            let column = tabs.x + 1 + u16::try_from(tab.start).expect("on the screen");
            assert!(column < tabs.right(), "{width} columns");
            screen.press(&format!("<click {column} {}>", tabs.y));
            assert_eq!(screen.model.view(), view, "{width} columns");
            let names = ["", "-short"].map(|length| {
                format!("[{}]", screen.model.speech().word(&format!("view-{}{length}", view.id())))
            });
            assert!(names.iter().any(|name| screen.text().contains(name)), "{}", screen.text());
        }
    }
}

#[test]
fn the_map_is_moved_by_keys_and_by_the_pointer() {
    let mut screen = Screen::polish(120, 36).play("<f5><f3>");
    let seen = |screen: &Screen| *screen.model.map();
    let first = seen(&screen);
    for key in ["<left>", "<down>", "<up>", "<right>", "+", "-", "-"] {
        let before = seen(&screen);
        screen.press(key);
        assert_ne!(seen(&screen), before, "{key}");
    }
    screen.press("+");
    assert_eq!(seen(&screen).zoom(), first.zoom());
    let map = screen.model.areas().map;
    screen.press(&format!("<wheelup {} {}>", map.x + 5, map.y + 5));
    assert_ne!(seen(&screen).zoom(), first.zoom());
    // A click on a sign chooses it, a second one opens it.
    let mut screen = Screen::polish(120, 36).play("<f5><down><down>");
    let (map, buffer) = (screen.model.areas().map, screen.draw());
    let signs = map.positions().filter(|at| buffer[*at].symbol() == "●" && at.y + 1 < map.bottom());
    let sign = signs.max_by_key(|at| at.x).expect("a partner");
    screen.press(&format!("<click {} {}>", sign.x, sign.y));
    let chosen = screen.model.on_map().expect("a record");
    screen.press(&format!("<click {} {}>", sign.x, sign.y));
    assert_eq!(screen.model.view(), View::Details);
    assert_eq!(screen.model.dataset().number(&screen.selected()), Some(chosen));
}

// Filters.

#[test]
fn filters_are_chosen_with_arrows_alone_and_escape_closes_the_menu() {
    let mut screen = Screen::polish(120, 40).play("<c-f><down><down><down><enter>");
    assert!(screen.model.page().is_some(), "the menu stays open");
    assert_eq!(screen.model.query().text(), "stan:zakończona");
    // The cursor is still on the value, which is switched on now.
    let cursor = screen.model.page().unwrap().reader.item().unwrap().text();
    assert_eq!(cursor, "zakończona (5)");
    screen.press("<enter>");
    assert_eq!(screen.model.query().text(), "");
    screen.press("<enter><up><enter>");
    assert_eq!(screen.model.query().text(), "stan:zakończona,niepewna");
    assert_eq!(screen.model.rows().len(), 9);
    screen.press("<esc>");
    assert!(screen.model.page().is_none());
    assert_eq!(screen.model.rows().len(), 9, "Esc closes the menu and leaves the filters");
    told(&screen.words(), &["[stan: zakończona, niepewna ×]", "Partnerzy: "]);
    screen.press("<esc>");
    assert_eq!((screen.model.query().text(), screen.model.rows().len()), ("", 64));
}

#[test]
fn what_the_menu_counts_is_what_is_shown() {
    let mut screen = Screen::polish(120, 40).play("/stan:czynna<enter><c-f>");
    let items = screen.model.page().unwrap().reader.sheet().items.clone();
    let counted = items.iter().filter_map(|item| match &item.target {
        Some(Target::Value(value)) if !matches!(value.aspect(), mosty::search::Aspect::State) => {
            let count = item.text();
            let count = count.rsplit_once('(').unwrap().1.trim_end_matches(')').parse::<usize>().unwrap();
            Some((value.clone(), count))
        }
        _ => None,
    });
    let counted: Vec<_> = counted.collect();
    assert!(counted.len() > 50, "{}", counted.len());
    screen.press("<esc>");
    for (value, count) in counted {
        let written = screen.model.vocabulary().written(&value, 0);
        let name = screen.model.vocabulary().name(value.aspect(), 0).to_owned();
        let shown = Screen::polish(120, 40).play(&format!("<paste stan:czynna {name}:{written}>"));
        assert_eq!(shown.model.rows().len(), count, "{name}:{written}");
    }
}

#[test]
fn the_pointer_alone_takes_filters_off() {
    let mut screen = Screen::polish(120, 36).play("/grodno stan:zakończona rodzaj:partner<enter>");
    assert_eq!(screen.model.rows().len(), 1);
    let row = usize::from(screen.model.areas().query.y);
    let line = screen.text().lines().nth(row).unwrap().to_owned();
    let column = line.chars().take_while(|c| *c != '×').count();
    screen.press(&format!("<click {column} {row}>"));
    assert_eq!(screen.model.query().text(), "grodno rodzaj:partner");
    assert!(!screen.model.typing());
    let line = screen.text().lines().nth(row).unwrap().to_owned();
    let column = line.chars().take_while(|c| *c != '×').count();
    screen.press(&format!("<click {column} {row}>"));
    assert_eq!(screen.model.query().text(), "grodno");
    // Beside the chips the query opens.
    screen.press(&format!("<click 100 {row}>"));
    assert!(screen.model.typing());
}

#[test]
fn backspace_in_the_list_takes_back_the_last_filter_or_letter() {
    let mut screen = Screen::polish(120, 36).play("/kraj:białoruś grodno stan:zakończona<enter><esc>");
    // Enter went to the details of the only hit, Escape back.
    assert_eq!(screen.model.focus(), Focus::List);
    screen.press("<bs>");
    assert_eq!(screen.model.query().text(), "kraj:białoruś grodno");
    screen.press("<bs>");
    assert_eq!((screen.model.query().text(), screen.model.typing()), ("kraj:białoruś grodn", true));
    // From the row that was walked to as well.
    screen.press("<down><bs>");
    assert_eq!((screen.model.query().text(), screen.model.typing()), ("kraj:białoruś grod", true));
    // With nothing written there is nothing to take back.
    let mut screen = Screen::polish(120, 36).play("<down>");
    let before = screen.text();
    screen.press("<bs>");
    assert_eq!((screen.model.query().text(), screen.model.typing()), ("", false));
    assert_eq!(screen.text().lines().nth(1), before.lines().nth(1));
}

#[test]
fn tab_completes_while_there_is_something_to_complete_and_moves_on_otherwise() {
    let mut screen = Screen::polish(120, 36).play("/kr<tab>");
    assert_eq!(screen.model.query().text(), "kraj:");
    screen.press("lit<tab>");
    assert_eq!(screen.model.query().text(), "kraj:litwa ");
    assert!(screen.model.typing());
    assert_eq!(screen.model.rows().len(), 5);
    screen.press("<tab>");
    assert!(!screen.model.typing());
    assert_eq!(screen.model.focus(), Focus::Detail);
    let shown = Screen::polish(120, 36).play("/kraj:\"stany z").words();
    told(&shown, &["Tab: kraj:\"stany zjednoczone\""]);
    // What stands behind the cursor stays.
    let mut screen = Screen::polish(120, 36).play("/ st wilno<home><right><right><right><tab>");
    assert_eq!(screen.model.query().text(), "stan: wilno");
    screen.press("zak<tab>");
    assert_eq!(screen.model.query().text(), "stan:zakończona wilno");
}

#[test]
fn filters_survive_language_sorting_and_new_data_and_are_told_for_the_day() {
    let mut screen = Screen::polish(120, 36).play("/stan:zakończona<enter>");
    let five = |screen: &Screen| (0..5).map(|row| in_row(screen, row).unwrap()).collect::<Vec<_>>();
    assert_eq!(five(&screen), ["grodno", "pskov", "kaliningrad", "tomsk", "irkutsk"]);
    screen.press("<f2><enter><c-o>3");
    assert_eq!(screen.model.rows().len(), 5);
    told(&screen.words(), &["[status: ended ×]"]);
    screen.send(Msg::Loaded(Ok(Arc::new(Archive::new(dataset(SHIPPED))))));
    assert_eq!(screen.model.rows().len(), 5);
    screen.send(Msg::Today(Day::constant(2022, 3, 1)));
    assert_eq!(screen.model.rows().len(), 2);
    screen.send(Msg::Today(Day::constant(2021, 3, 1)));
    assert_eq!(screen.model.rows().len(), 0);
    told(&screen.words(), &["No record fits the filters"]);
    // Back from the order, then from the filters.
    screen.press("<esc><esc>");
    assert_eq!(screen.model.rows().len(), 64);
    let leaves = |effect: &Effect| !matches!(effect, Effect::Free(_));
    assert!(!screen.effects.iter().any(leaves), "{:?}", screen.effects);
}

#[test]
fn the_timeline_and_its_year_show_only_what_is_kept() {
    let screen = Screen::polish(120, 36).play("/stan:zakończona<enter><f11><left><left><left><left>");
    let (_, happened) = screen.model.happenings(50);
    assert!(!happened.is_empty());
    let known = ["grodno", "irkutsk", "kaliningrad", "pskov", "tomsk"];
    let mut ids = happened.iter().flat_map(|of| &of.records).map(|record| &*record.id);
    assert!(ids.all(|id| known.contains(&id)));
}

#[test]
fn a_menu_never_writes_half_a_filter() {
    let long = "x".repeat(195);
    let mut screen = Screen::polish(120, 36).play(&format!("<paste {long}><esc>"));
    screen.press(&format!("<paste {long}>"));
    screen.press("<tab><c-f><enter>");
    assert_eq!(screen.model.query().text(), long);
    assert!(screen.model.notice().is_some());
}

#[test]
fn a_fact_leads_to_its_record_though_the_day_hides_it() {
    // An agreement of 2009 accompanies a partner that may have been there before it.
    let mut screen = tall("<c-d>2005<enter>");
    let rows = screen.model.rows().len();
    while screen.selected() != "milwaukee-county" {
        screen.press("<down>");
    }
    screen.press("<enter>");
    let leads = |screen: &Screen| {
        matches!(screen.model.detail().item().and_then(|item| item.target.clone()), Some(Target::Record(_)))
    };
    while !leads(&screen) {
        screen.press("<down>");
    }
    screen.press("<enter>");
    assert_eq!((screen.selected().as_str(), screen.model.rows().len()), ("uwb-wisconsin", rows + 1));
    told(&screen.words(), &["STAN NA 31 grudnia 2005 r.", "[jeszcze nie]"]);
    // Another day shows what belongs to it.
    screen.press(",");
    assert!(screen.model.rows().len() <= rows);
    assert_ne!(screen.selected(), "uwb-wisconsin");
}

#[test]
fn views_follow_the_query_the_day_and_the_language() {
    let mut screen = tall("<f7>");
    told(&screen.words(), &["Liczba partnerów: 8"]);
    screen.press("/kraj:ukraina<enter>");
    told(&screen.words(), &["Liczba partnerów: 1", "Policzono tylko wybrane rekordy: "]);
    screen.press("<esc><c-d>2010-01-12<enter>");
    told(&screen.words(), &["12 stycznia 2010 r.", "Liczba partnerów: 4"]);
    screen.press("<f2><enter>");
    told(&screen.words(), &["Number of partners: 4"]);
    screen.press("<c-d><enter>");
    told(&screen.words(), &["Number of partners: 8"]);
    // New data while a page lies over a view.
    screen.press("<f8>");
    let source = |screen: &Screen| {
        screen.model.detail().item().is_some_and(|item| matches!(item.target, Some(Target::Source(_))))
    };
    while !source(&screen) {
        screen.press("<down>");
    }
    screen.press("<enter>");
    let title = screen.model.page().map(|page| page.title.clone());
    assert!(title.is_some());
    screen.send(Msg::Loaded(Ok(archive())));
    assert_eq!(screen.model.page().map(|page| page.title.clone()), title);
    // Anniversaries of what is asked about only.
    let mut screen = tall("/eindhoven<enter><f6>");
    assert!(!screen.words().contains("EUROCITIES: 21."), "{}", screen.text());
    screen.press("<esc><esc><esc><f6>");
    told(&screen.words(), &["EUROCITIES: 21. rocznica"]);
}
