//! What is saved to a file: the list as the screen shows it. And what is said of it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::{Screen, archive, look, plain, records, today};
use mosty::app::{Effect, Model, Msg, Saved, Unwritten};
use mosty::lang::{Lang, Speech};
use mosty::print::export;
use mosty::sheets::{Asking, Export, Form, Item, Question, Sort, Told};
use serde_json::Value;

fn all() -> Question {
    Question::List { query: String::new(), sort: Sort::default() }
}

fn saved(model: &Model, form: Form) -> (String, String) {
    let list = Export { told: Told::Answer(all()), form };
    export(&model.saving(list))
}

/// The ids in the file.
fn ids(model: &Model) -> Vec<String> {
    let list: Value = serde_json::from_str(&saved(model, Form::Json).1).unwrap();
    list.as_array().unwrap().iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect()
}

/// The ids of the rows that the screen has ranked.
fn shown(model: &Model) -> Vec<String> {
    let records = (0..model.rows().len()).map_while(|row| model.rows().record(row));
    records.map(|at| model.dataset().records()[at.index()].id.to_string()).collect()
}

#[test]
fn the_whole_list_is_what_is_printed() {
    for lang in Lang::ALL {
        let (shared, dataset, speech) = (archive(), records(), Speech::new(lang));
        let asking = Asking::new(&shared, &speech, today());
        let screen = Screen::open(archive(), 80, 24, lang.code(), look("unicode", "default"));
        let (_, json) = saved(&screen.model, Form::Json);
        assert_eq!(json, asking.answer(&all(), Form::Json).text);
        let (_, text) = saved(&screen.model, Form::Plain);
        let (heading, list) = text.split_once("\n\n").unwrap();
        assert_eq!(list, asking.answer(&all(), Form::Plain).text);
        assert_eq!(heading.lines().count(), 2);
        assert!(
            heading.contains(dataset.city().unwrap().name.get(lang.codes())) && heading.contains("2026"),
            "{heading}"
        );
    }
}

#[test]
fn what_is_found_is_saved_in_the_order_of_the_screen_and_to_the_end() {
    for script in [
        "",
        "<c-o>2",
        "<c-o>3",
        "<c-o>1",
        "/luck<enter>",
        "/a<enter>",
        "/a<enter><c-o>2<c-o>2",
        "/zzqqxx<enter>",
    ] {
        let model = Screen::polish(80, 24).play(script).model;
        let (ids, shown) = (ids(&model), shown(&model));
        assert_eq!(ids.len(), model.rows().len(), "{script}");
        assert_eq!(ids[..shown.len()], shown, "{script}");
    }
}

#[test]
fn the_name_says_what_and_when_in_the_language_of_the_screen() {
    let names = |lang| {
        let screen = Screen::open(archive(), 80, 24, lang, look("unicode", "default"));
        [Form::Plain, Form::Json].map(|form| saved(&screen.model, form).0)
    };
    assert_eq!(names("pl"), ["mosty-lista-2026-11-23.txt", "mosty-lista-2026-11-23.json"]);
    assert_eq!(names("en"), ["mosty-list-2026-11-23.txt", "mosty-list-2026-11-23.json"]);
}

#[test]
fn what_came_of_it_is_told_whole() {
    let folder = "/home/urzad/współpraca z zagranicą/rocznice 2027";
    let files = [
        Ok("mosty-lista-2026-11-23.json".to_owned()),
        Err(Unwritten::Denied),
        Err(Unwritten::ReadOnly),
        Err(Unwritten::Full),
        Err(Unwritten::Missing),
        Err(Unwritten::Taken),
        Err(Unwritten::Other(5)),
    ];
    for (lang, file) in ["pl", "en"].into_iter().flat_map(|lang| files.clone().map(|file| (lang, file))) {
        let mut screen = Screen::open(archive(), 80, 24, lang, look("unicode", "default"));
        screen.send(Msg::Saved(Saved { folder: folder.to_owned(), file: file.clone() }));
        let told = screen.model.notice().unwrap().to_owned();
        assert!(told.ends_with('.') && told.contains("/hom") && told.contains("2027"), "{told}");
        assert!(file.is_err() || told.contains("mosty-lista-2026-11-23.json"), "{told}");
        assert!(plain(&screen.text()).contains(&plain(&told)), "there is room for “{told}”");
        screen.press("<down>");
        assert_eq!(screen.model.notice(), None);
    }
}

#[test]
fn a_hostile_folder_is_shown_and_does_nothing() {
    let mut screen = Screen::polish(120, 24);
    let folder = "/tmp/\u{1b}]0;x\u{7}\u{202e}".to_owned();
    screen.send(Msg::Saved(Saved { folder, file: Err(Unwritten::Denied) }));
    let told = screen.model.notice().unwrap();
    assert!(!told.chars().any(|letter| letter.is_control() || letter == '\u{202e}'), "{told:?}");
}

/// T20: whatever is read on the screen can be taken along.
#[test]
fn what_is_read_on_the_screen_is_saved_as_text_and_as_markdown() {
    for lang in Lang::ALL {
        let open = || Screen::open(archive(), 100, 40, lang.code(), look("unicode", "default"));
        for (keys, text, markdown) in [
            ("/gori<enter><c-b>", '1', '2'),
            ("/gori<enter>", '6', '7'),
            ("<f5>", '1', '2'),
            ("<f6>", '6', '7'),
            ("<f7>", '1', '2'),
            ("<f8>", '1', '2'),
            ("<f9>", '1', '2'),
        ] {
            let take = |number: char| {
                let mut screen = open().play(&format!("{keys}<c-s>{number}"));
                let Some(Effect::Save(file)) = screen.effects.pop() else { panic!("{keys} {number}") };
                export(&screen.model.saving(file))
            };
            let (name, told) = take(text);
            let day = &today().to_string();
            assert!(name.is_ascii() && name.ends_with(&format!("-{day}.txt")), "{name}");
            let (name, marked) = take(markdown);
            assert!(name.ends_with(&format!("-{day}.md")) && marked.starts_with("# "), "{name}: {marked}");
            // Nothing may have changed in a year.
            let listed = keys == "<f9>" || told.lines().count() > 5 && marked.contains("\n- ");
            assert!(listed, "{told}{marked}");
            assert!(marked.contains("2026") && !marked.contains("\n\n\n"), "{marked}");
        }
        let (name, page) = {
            let mut screen = open().play("/gori<enter><c-b><c-s>1");
            let Some(Effect::Save(file)) = screen.effects.pop() else { panic!() };
            export(&screen.model.saving(file))
        };
        assert!(name.contains("gori"), "{name}");
        let (shared, speech) = (archive(), Speech::new(lang));
        let brief = Question::Brief { id: "gori".into(), internal: true };
        assert_eq!(page, Asking::new(&shared, &speech, today()).answer(&brief, Form::Plain).text);
    }
}

/// Pages that answer no question are saved as they lie on the screen: the help, what is found in it, the sources of a
/// fact. So are menus.
#[test]
fn every_page_of_the_screen_is_saved_as_text_and_as_markdown() {
    for lang in Lang::ALL {
        for page in ["<f1>", "<f1>1992", "/grodno<enter><tab><down><down><c-t>", "<c-f>", "<c-o>", "<f2>"] {
            let open =
                || Screen::open(archive(), 100, 40, lang.code(), look("unicode", "default")).play(page);
            let laid = open();
            let page_laid = laid.model.page().unwrap();
            let said = page_laid.reader.sheet().items.iter().map(Item::text);
            let said: Vec<String> = said.filter(|text| !text.is_empty()).collect();
            assert!(!said.is_empty(), "{page}");
            for (keys, ending) in [("<c-s>1", "txt"), ("<c-s>2", "md")] {
                let mut screen = open().play(keys);
                let Some(Effect::Save(file)) = screen.effects.pop() else { panic!("{page} {keys}") };
                let (name, text) = export(&screen.model.saving(file));
                let day = today();
                assert!(name.is_ascii() && name.ends_with(&format!("-{day}.{ending}")), "{name}");
                assert!(text.contains(&page_laid.title) && text.contains("2026"), "{page}: {text}");
                let missed = said.iter().filter(|said| ending == "txt" && !text.contains(*said));
                assert_eq!(missed.count(), 0, "{page}: {text}");
            }
        }
    }
    let mut screen = Screen::polish(100, 40).play("<f1><c-s>2");
    let Some(Effect::Save(file)) = screen.effects.pop() else { panic!() };
    assert_eq!(export(&screen.model.saving(file)).0, "mosty-pomoc-2026-11-23.md");
}
