//! Every question through every way in which it is offered: what is told is the same. What a way does not
//! offer stands in one table, with the reason.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Screen, archive, plain, records, setup, today};
use mosty::app::Kiosk;
use mosty::history::Rule;
use mosty::lang::{Lang, Speech};
use mosty::look::Look;
use mosty::records::typed_days;
use mosty::sheets::{Asking, Form, Question, Setting, Sheet, Sort, Target};
use mosty::talk::{Start, Talk};

/// How a question is asked in some way, or why it is not offered there.
type Asked = Result<&'static str, &'static str>;

/// A question and its ways: keys on the screen, a command (asked by `Asking::answer`), lines of the
/// conversation with `|` between them, keys in the hall.
struct Ways {
    question: Question,
    screen: Asked,
    command: Asked,
    talk: Asked,
    hall: Asked,
}

const VISITOR: &str =
    "a visitor is offered what the first page names; this needs words, or is for the office";

fn ways(question: Question) -> Ways {
    let all = || Question::List { query: String::new(), sort: Sort::default() };
    // Who adds a question decides here how it is asked, and says why where it is not.
    let (screen, command, talk, hall): (Asked, Asked, Asked, Asked) = match &question {
        question if *question == all() => (Ok(""), Ok("list"), Ok("1"), Ok("1")),
        Question::List { .. } => (Ok("/grodno<enter>"), Ok("find"), Ok("grodno"), Ok("grodno")),
        Question::Show(_) => (Ok("/grodno<enter>"), Ok("show"), Ok("\"Grodno\"|1|1"), Ok("grodno<enter>")),
        Question::City(_) => (
            Ok("<c-v>"),
            Err("`show` tells it by name; a record of the same id would come first"),
            Err("the greeting names the city; what is told of it is told of its ties"),
            Err(VISITOR),
        ),
        Question::Brief { .. } => {
            (Ok("/grodno<enter><c-b>"), Ok("brief"), Ok("\"Grodno\"|1|3"), Err(VISITOR))
        }
        Question::Distances => (
            Ok("<f5>"),
            Ok("distances"),
            Err("it stands beside a map there, and each record tells its own distance"),
            Ok("2"),
        ),
        Question::Numbers { .. } => (Ok("<f7>"), Ok("stats"), Ok("5|6"), Err(VISITOR)),
        Question::Anniversaries(_) => {
            (Ok("<f6>"), Ok("anniversaries"), Ok("4"), Err("a part of the page of the year"))
        }
        Question::Changes { .. } => (
            Ok("<c-d>2022..2022<enter>"),
            Ok("changes"),
            Ok("6|2022|2022"),
            Err("a part of the page of the year"),
        ),
        Question::Events { .. } => (
            Err("each record tells its own, and the line under the timeline those of a year"),
            Ok("events"),
            Err("each record tells its own"),
            Err(VISITOR),
        ),
        Question::Sources => (Ok("<f8>"), Ok("sources"), Ok("7"), Err(VISITOR)),
        Question::Source(_) => (Ok(to_first_source()), Ok("sources ID"), Ok(to_page()), Err(VISITOR)),
        Question::Memberships => (
            Err("the list has them as a part of its own, by Ctrl+E"),
            Err("`find kind:membership` lists them"),
            Err("they stand among all that are no partners"),
            Ok("4"),
        ),
        Question::Year => (
            Err("anniversaries and changes are two panes"),
            Err("`anniversaries` and `changes` tell it in two answers"),
            Err("anniversaries and changes are two choices"),
            Ok("5"),
        ),
        Question::Plain => {
            (Err("for those who have never seen it"), Err("the README"), Err("the greeting"), Ok("6"))
        }
    };
    Ways { question, screen, command, talk, hall }
}

fn questions() -> Vec<Ways> {
    let days = typed_days("2022").unwrap();
    let grodno = || "grodno".to_owned();
    let list = |query: &str| Question::List { query: query.to_owned(), sort: Sort::default() };
    [
        list(""),
        list("grodno"),
        Question::Show(grodno()),
        Question::City("bialystok".to_owned()),
        Question::Brief { id: grodno(), internal: false },
        Question::Distances,
        Question::Numbers { query: String::new(), rule: Rule::ALL[0], names: false },
        Question::Anniversaries(None),
        Question::Changes { from: days.clone(), to: Some(days) },
        Question::Events { query: String::new() },
        Question::Sources,
        Question::Source(PAGE.to_owned()),
        Question::Memberships,
        Question::Year,
        Question::Plain,
    ]
    .into_iter()
    .map(ways)
    .collect()
}

/// The city's own page, the first of the official sources.
const PAGE: &str = "bialystok-um-2010";

/// The lines that choose it by its number.
fn to_page() -> &'static str {
    let (shared, speech) = (archive(), Speech::new(Lang::POLISH));
    let sheet = Asking::new(&shared, &speech, today()).sheet(&Question::Sources).unwrap();
    let mut choices = sheet.items.iter().filter_map(|item| item.sources.first());
    format!("7|{}", choices.position(|id| &**id == PAGE).unwrap() + 1).leak()
}

/// The keys that open it: down to it from the beginning of the view.
fn to_first_source() -> &'static str {
    let mut screen = Screen::open(archive(), 120, 400, "pl", Look::default()).play("<f8>");
    let there = |screen: &Screen| match screen.model.detail().item().and_then(|item| item.target.clone()) {
        Some(Target::Source(id)) => id.to_string() == PAGE,
        _ => false,
    };
    let mut rows = 0;
    while !there(&screen) {
        screen.press("<down>");
        rows += 1;
        assert!(rows < 1000, "the source is listed");
    }
    format!("<f8>{}<enter>", "<down>".repeat(rows)).leak()
}

/// Words without what breaks lines or is only for the eye.
fn words(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The facts of a sheet, one by one.
fn facts(sheet: &Sheet) -> Vec<String> {
    let facts = sheet.items.iter().filter(|item| item.setting != Setting::Heading);
    facts.map(|item| words(&item.text())).filter(|fact| !fact.is_empty()).collect()
}

/// The facts that name a source.
fn sourced(sheet: &Sheet) -> Vec<String> {
    let named = sheet.items.iter().filter(|item| !item.sources.is_empty());
    named.map(|item| words(&item.text())).collect()
}

fn hall() -> Screen {
    let kiosk = Some(Kiosk { idle: 90, attract: false, leave: false });
    Screen::with(archive(), mosty::app::Setup { kiosk, ..setup(120, 400, "pl", Look::default()) })
}

/// What is told in a screen after some keys: the page over it, else the pane beside the list.
fn on_screen(screen: Screen, keys: &str) -> Vec<String> {
    let screen = screen.play(keys);
    facts(screen.model.page().map_or(screen.model.detail(), |page| &page.reader).sheet())
}

#[test]
fn every_way_tells_the_same() {
    let (shared, speech) = (archive(), Speech::new(Lang::POLISH));
    let asking = Asking::new(&shared, &speech, today());
    for Ways { question, screen, command, talk, hall: visitor } in questions() {
        let what = format!("{question:?}");
        let Some(sheet) = asking.sheet(&question) else {
            let Question::List { query, .. } = &question else { panic!("{what} is answered by nothing") };
            lists(&asking, &question, query, (screen.unwrap(), talk.unwrap(), visitor.unwrap()));
            continue;
        };
        let wanted = facts(&sheet);
        assert!(!wanted.is_empty(), "{what}");
        // On a screen mentions in lists are one line until it is opened.
        let folded = facts(&sheet.clone().fold());
        let holds = |told: &[String], way: &str| {
            for fact in if way == "in print" { &wanted } else { &folded } {
                assert!(
                    told.iter().any(|told| told.contains(fact)),
                    "{what} {way} lacks {fact}\nin {told:#?}"
                );
            }
        };
        if let Ok(keys) = screen {
            let tall = Screen::open(shared.clone(), 120, 400, "pl", Look::default());
            holds(&on_screen(tall, keys), "on the screen");
        }
        if command.is_ok() {
            holds(&[words(&asking.answer(&question, Form::Plain).text)], "in print");
        }
        if let Ok(lines) = talk {
            let told = words(&in_talk(lines));
            // There a list is its choices: the sources. What rests on little is told with each record.
            let choices = |fact: &String| question != Question::Sources || sourced(&sheet).contains(fact);
            for fact in wanted.iter().filter(|fact| choices(fact)) {
                assert!(told.contains(fact), "{what} in the conversation lacks {fact}\nin {told}");
            }
        }
        if let Ok(keys) = visitor {
            holds(&on_screen(hall(), keys), "in the hall");
        }
    }
}

/// A list is told row by row: the records that a way shows are those of the list, in its order.
fn lists(asking: &Asking<'_>, question: &Question, query: &str, (screen, talk, visitor): (&str, &str, &str)) {
    let printed = asking.answer(question, Form::Json).text;
    let printed: Vec<serde_json::Value> = serde_json::from_str(&printed).unwrap();
    let ids: Vec<&str> = printed.iter().map(|record| record["id"].as_str().unwrap()).collect();
    for (opened, keys) in [(Screen::polish(120, 400), screen), (hall(), visitor)] {
        let opened = opened.play(keys);
        let rows = opened.model.rows();
        let shown: Vec<_> = (0..rows.len()).filter_map(|row| rows.record(row)).collect();
        let shown: Vec<_> = shown.iter().map(|at| records().records()[at.index()].id.to_string()).collect();
        assert_eq!(shown, ids[..shown.len()], "{query}: {keys}");
        assert_eq!(shown.len(), ids.len(), "{query}: {keys}");
    }
    let told = in_talk(talk);
    let first = printed[0]["name"].as_str().unwrap();
    assert!(told.contains(first), "{query}: {first} in {told}");
}

fn in_talk(lines: &str) -> String {
    let start =
        Start { lang: Lang::POLISH, today: today(), as_of: None, sort: Sort::default(), visitor: false };
    let mut talk = Talk::new(archive(), start);
    let mut told = String::new();
    for line in lines.split('|') {
        told = talk.answer(line).text;
    }
    // The parts of a long list are told on demand.
    for _ in 0..20 {
        told += &talk.answer("dalej").text;
    }
    told
}
