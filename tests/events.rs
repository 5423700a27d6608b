//! What changed between two days, anniversaries, and the tables of both: the sheets that the screen
//! shows, and the answers that must say the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{archive, records, today};
use mosty::history::{Asked, Dataset, State};
use mosty::lang::{Lang, Speech};
use mosty::records::{Day, typed_days};
use mosty::sheets::{self, Asking, Form, Item, Question, Setting, Sheet, Sort, Target, wrap};
use mosty::text::width;
use serde_json::Value;

fn day(written: &str) -> Day {
    written.parse().unwrap()
}

fn speech(lang: &str) -> Speech {
    Speech::new(Lang::find(lang).unwrap())
}

/// An answer about the shipped records.
fn answer(lang: &str, ask: impl Fn(&Asking<'_>) -> String) -> String {
    let (archive, speech) = (&archive(), &speech(lang));
    ask(&Asking::new(archive, speech, today()))
}

fn changes(lang: &str, from: &str, to: &str, form: Form) -> String {
    let (from, to) = (typed_days(from).unwrap(), typed_days(to).unwrap());
    answer(lang, |asking| {
        asking.answer(&Question::Changes { from: from.clone(), to: Some(to.clone()) }, form).text
    })
}

fn anniversaries(lang: &str, year: i16, form: Form) -> String {
    answer(lang, |asking| asking.answer(&Question::Anniversaries(Some(year)), form).text)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// A printed answer with plain spaces.
fn plain(printed: &str) -> String {
    printed.replace('\u{a0}', " ")
}

/// The lines of a printed answer up to its sources.
fn facts(printed: &str) -> String {
    plain(printed).split("\nŹródła\n").next().unwrap().to_owned()
}

/// The name of the record that an item leads to.
fn leads<'a>(dataset: &'a Dataset, item: &Item) -> Option<&'a str> {
    let Some(Target::Record(at)) = item.target else { return None };
    Some(dataset.tie(at)?.name.get(&["pl"]))
}

/// Every fact about a record leads to it, names it first and has sources.
#[track_caller]
fn assert_leading(dataset: &Dataset, sheet: &Sheet) -> usize {
    let leading = sheet.items.iter().filter(|item| item.target.is_some());
    leading
        .inspect(|item| {
            assert!(item.text().starts_with(leads(dataset, item).unwrap()), "{item:?}");
            assert!(!item.sources.is_empty(), "{item:?}");
            assert!(matches!(item.setting, Setting::Dated | Setting::Point));
        })
        .count()
}

#[test]
fn answers_look_like_this() {
    let table = anniversaries("pl", 2027, Form::Csv);
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("changes-2022", changes("pl", "2022", "2022", Form::Plain));
        insta::assert_snapshot!("changes-2022-en", changes("en", "2022", "2022", Form::Plain));
        insta::assert_snapshot!("changes-2022-json", changes("pl", "2022-02-28", "2022-03-03", Form::Json));
        insta::assert_snapshot!("changes-none", changes("pl", "1950", "1960", Form::Plain));
        insta::assert_snapshot!("anniversaries-2026", facts(&anniversaries("pl", 2026, Form::Plain)));
        insta::assert_snapshot!("anniversaries-2027", facts(&anniversaries("pl", 2027, Form::Table)));
        insta::assert_snapshot!("anniversaries-2027-en", anniversaries("en", 2027, Form::Plain));
        insta::assert_snapshot!("anniversaries-2027-csv", table.trim_start_matches('\u{feff}').replace('\r', ""));
        let list = answer("pl", |asking| asking.answer(&Question::List { query: String::new(), sort: Sort::default() }, Form::Csv).text);
        let first: Vec<&str> = list.trim_start_matches('\u{feff}').lines().take(6).collect();
        insta::assert_snapshot!("list-csv", first.join("\n"));
    });
}

/// T03: what exactly ended in 2022, and how?
#[test]
fn what_ended_in_2022_and_how() {
    let printed = plain(&changes("pl", "2022", "2022", Form::Plain));
    let (_, rest) = printed.split_once("Zakończone: 5\n").unwrap();
    let (ended, _) = rest.split_once("\n\n").unwrap();
    for (name, how) in [
        ("Psków", "zakończenie uchwałą"),
        ("Kaliningrad", "zakończenie uchwałą"),
        ("Irkuck", "wypowiedzenie jednostronne: list intencyjny"),
        ("Tomsk", "wypowiedzenie jednostronne: list intencyjny"),
        ("Grodno", "zakończenie uchwałą"),
    ] {
        assert!(ended.contains(&format!("{name}, {how}")), "{ended}");
    }
    assert_eq!(ended.lines().count(), 5);
    let json = json(&changes("pl", "2022", "2022", Form::Json));
    assert_eq!((&json["from"], &json["to"]), (&"2022-01-01".into(), &"2022-12-31".into()));
    let ended = json["changes"].as_array().unwrap().iter().filter(|change| change["change"] == "ended");
    let told = |field: &str| -> Vec<String> {
        ended.clone().map(|change| change[field].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(told("id"), ["tomsk", "irkutsk", "grodno", "kaliningrad", "pskov"]);
    let how = ["unilateral", "unilateral", "resolution", "resolution", "resolution"];
    assert_eq!(told("how"), how);
    let dates = ["2022-02-24/2022-02-28", "2022-02-24/2022-02-28", "2022-03-03", "2022-03-03", "2022-03-03"];
    assert_eq!(told("date"), dates);
}

/// T03 in one place: four causes told apart in list, brief, table and data.
#[test]
fn four_causes_are_told_apart_wherever_the_list_of_ends_is() {
    let query = "status:ended year:2022";
    let list = |form| {
        plain(&answer("pl", |asking| {
            asking.answer(&Question::List { query: query.into(), sort: Sort::default() }, form).text
        }))
    };
    let resolution = "uchwałą Rady Miasta Białystok";
    let expired = "uchwałą Rady Miasta Białystok; umowa wygasła wcześniej, nie wiadomo kiedy";
    let notice = "list intencyjny wypowiedziany jednostronnie przez miasto Białystok";
    let causes = [
        ("grodno", resolution),
        ("kaliningrad", expired),
        ("pskov", expired),
        ("irkutsk", notice),
        ("tomsk", notice),
    ];
    let (plain_list, csv) = (list(Form::Plain), list(Form::Csv));
    let json = json(&answer("pl", |asking| {
        asking.answer(&Question::List { query: query.into(), sort: Sort::default() }, Form::Json).text
    }));
    for (id, how) in causes {
        let group =
            plain_list.split("\n\n").find(|group| group.contains(&format!("Identyfikator: {id}\n"))).unwrap();
        assert!(group.lines().any(|line| line.starts_with("Jak: ") && line.ends_with(how)), "{group}");
        assert!(group.lines().any(|line| line.starts_with("Okres: ") && line.ends_with(how)), "{group}");
        let line = csv.lines().find(|line| line.starts_with(&format!("{id};"))).unwrap();
        assert!(line.contains(&format!(";\"{how}\";")) || line.contains(&format!(";{how};")), "{line}");
        let brief = Question::Brief { id: id.into(), internal: false };
        let brief = plain(&answer("pl", |asking| asking.answer(&brief, Form::Plain).text));
        let brief = brief.replace('\n', " ").replace("  ", " ");
        assert!(brief.contains(how), "{brief}");
        let one = json.as_array().unwrap().iter().find(|one| one["id"] == id).unwrap();
        let told = (&one["state_how"], &one["state_act"], &one["ran_out"]["date"]);
        let (expired, notice) = (how == expired, how == notice);
        assert_eq!(told.0, if notice { "unilateral" } else { "resolution" });
        assert_eq!(told.1, &if notice { "letter-of-intent".into() } else { Value::Null });
        assert_eq!(told.2, &if expired { "../2022-02-28".into() } else { Value::Null });
    }
}

/// A column of the list tells as much of it as it has room for, and never a half.
#[test]
fn a_narrow_column_tells_the_way_in_a_short_form() {
    let speech = Speech::new(Lang::POLISH);
    for (id, columns, told) in [
        ("pskov", 80, "uchwałą Rady Miasta Białystok; umowa wygasła wcześniej, nie wiadomo kiedy"),
        ("pskov", 30, "uchwałą; umowa wygasła"),
        ("pskov", 16, "uchwałą"),
        ("tomsk", 80, "list intencyjny wypowiedziany jednostronnie przez miasto Białystok"),
        ("tomsk", 45, "list intencyjny wypowiedziany jednostronnie"),
        ("tomsk", 16, "jednostronnie"),
        ("grodno", 30, "uchwałą Rady Miasta Białystok"),
        ("grodno", 16, "uchwałą"),
    ] {
        let how =
            sheets::how(&speech, records().record(id).unwrap(), "Białystok", day("2026-11-23"), columns);
        assert_eq!(plain(&how), told, "{id} {columns}");
    }
}

/// Kaliningrad's and Psków's agreements had run out before, but the resolutions of the council stood until it
/// voted: that day, and not the day of a report, is the end.
#[test]
fn what_rests_on_a_resolution_lasts_until_it_is_withdrawn() {
    for id in ["kaliningrad", "pskov"] {
        for (on, state) in [
            ("2021-12-31", State::InForce),
            ("2022-03-01", State::InForce),
            ("2022-03-02", State::InForce),
            ("2022-03-03", State::Ended),
            ("2022-03-31", State::Ended),
        ] {
            assert_eq!(records().record(id).unwrap().standing(day(on)).state, state, "{id} {on}");
        }
        let name = records().record(id).unwrap().name.get(&["pl"]).to_owned();
        let list = Question::List { query: format!("\"{name}\" stan:zakończona"), sort: Sort::default() };
        let table = answer("pl", |asking| asking.answer(&list, Form::OpenCsv).text);
        assert!(table.contains(",2022-03-03,2022-03-03,2022-03-03,"), "{table}");
        assert!(plain(&table).contains("zakończona uchwałą Rady Miasta Białystok"), "{table}");
    }
}

#[test]
fn both_ends_of_days_months_and_years_are_included() {
    for (from, to, compared) in [
        ("2022", "2022", ("2022-01-01", "2022-12-31")),
        ("2022-03", "3.2022", ("2022-03-01", "2022-03-31")),
        ("2021-12-31", "2022", ("2021-12-31", "2022-12-31")),
        ("31.12.2021", "31.12.2022", ("2021-12-31", "2022-12-31")),
        ("2022-03-03", "2022-03-03", ("2022-03-03", "2022-03-03")),
    ] {
        let json = json(&changes("pl", from, to, Form::Json));
        assert_eq!((&json["from"], &json["to"]), (&compared.0.into(), &compared.1.into()), "{from} {to}");
    }
    for (from, to) in [("2023", "2022"), ("2022-03-04", "2022-03-03"), ("2022-04", "2022-03-31")] {
        let (from, to) = (typed_days(from).unwrap(), typed_days(to).unwrap());
        let question = Question::Changes { from, to: Some(to) };
        let told = answer("pl", |asking| format!("{:?}", asking.answer(&question, Form::Plain).outcome));
        assert_eq!(told, "Misunderstood");
    }
}

/// How many changes a title counts: sure ones, and others that may belong there.
fn counted(title: &str) -> usize {
    let (_, numbers) = title.rsplit_once(": ").unwrap();
    numbers.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse::<usize>().ok()).sum()
}

#[test]
fn a_day_alone_holds_what_happened_on_it() {
    let json = json(&changes("pl", "2022-03-03", "2022-03-03", Form::Json));
    let told = json["changes"].as_array().unwrap().iter();
    let told: Vec<_> =
        told.map(|change| (change["id"].as_str().unwrap(), change["change"].as_str().unwrap())).collect();
    assert_eq!(told, [("grodno", "ended"), ("kaliningrad", "ended"), ("pskov", "ended")]);
}

#[test]
fn sheets_lead_to_records_and_fit_narrow_panes() {
    let dataset = &records();
    for lang in ["pl", "en"] {
        let speech = &speech(lang);
        let (after, until) = (day("1989-12-31"), day("2026-11-23"));
        let all = sheets::changes(dataset, |_| true, speech, after, until);
        let years = sheets::anniversaries(dataset, |_| true, speech, today(), (2026, 5), usize::MAX);
        if lang == "pl" {
            let told = mosty::history::news(dataset, after, until).len();
            assert_eq!(assert_leading(dataset, &all), told);
            assert_eq!(counted(&all.items[0].text()), told);
            assert!(assert_leading(dataset, &years) > 40);
        }
        for sheet in [&all, &years] {
            for line in wrap(sheet, 39) {
                let columns: usize = line.runs.iter().map(|run| width::of(&run.text)).sum();
                assert!(line.indent + columns <= 39, "{line:?}");
            }
        }
    }
}

#[test]
fn sheets_hold_only_what_is_shown() {
    let (dataset, speech) = (&records(), &speech("pl"));
    let grodno = dataset.number("grodno").unwrap();
    let only = sheets::changes(dataset, |at| at == grodno, speech, day("2021-12-31"), day("2022-12-31"));
    assert_eq!(only.items.iter().filter_map(|item| leads(dataset, item)).collect::<Vec<_>>(), ["Grodno"]);
    let eindhoven = dataset.number("eindhoven").unwrap();
    let only = sheets::anniversaries(dataset, |at| at == eindhoven, speech, today(), (2026, 5), usize::MAX);
    // 34 years now, 35 the next year; 40 are too far away.
    assert_eq!(
        only.items.iter().filter_map(|item| leads(dataset, item)).collect::<Vec<_>>(),
        ["Eindhoven"; 2]
    );
    let nothing = sheets::changes(dataset, |_| false, speech, day("2021-12-31"), day("2022-12-31"));
    let said: Vec<_> = nothing.items.iter().map(|item| item.text().replace('\u{a0}', " ")).collect();
    assert_eq!(
        said,
        ["Co się zmieniło od 1 stycznia 2022 r. do 31 grudnia 2022 r.: 0", "Nic się nie zmieniło."]
    );
}

/// What is printed for people and for programs is the same, in the same order.
#[test]
fn plain_answers_and_json_agree() {
    let named = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|one| plain(one["name"].as_str().unwrap())).collect()
    };
    for year in [2026, 2027, 2030] {
        let told = json(&anniversaries("pl", year, Form::Json));
        let printed = facts(&anniversaries("pl", year, Form::Plain));
        let mut lines = printed.lines();
        for list in ["anniversaries", "coming"] {
            for one in told[list].as_array().unwrap() {
                let (name, years) = (plain(one["name"].as_str().unwrap()), one["years"].as_i64().unwrap());
                let says = |line: &str| {
                    let rest = line.split_once(&format!("{name}: {years}")).map(|(_, rest)| rest);
                    rest.is_some_and(|rest| {
                        rest.starts_with(". rocznica, ") || rest.starts_with(" l") || rest.starts_with(" rok")
                    })
                };
                assert!(lines.any(says), "{year}: {name}, {years}, in this order in\n{printed}");
            }
        }
        let without = told["without"].as_array().unwrap().len();
        assert!(printed.contains(&format!("nie jest znany: {without}\n")));
        let rest: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
        assert_eq!(rest.len(), without + 1, "{rest:?}");
        // The table holds the year.
        let table = plain(&anniversaries("pl", year, Form::Csv));
        assert_eq!(table.lines().count(), named(&told["anniversaries"]).len() + 1);
        for name in named(&told["anniversaries"]) {
            assert!(table.contains(&name), "{name}");
        }
    }
    for (from, to) in [("2022", "2022"), ("1990", "2026"), ("2010", "2013-09-10")] {
        let told = json(&changes("pl", from, to, Form::Json));
        let printed = plain(&changes("pl", from, to, Form::Plain));
        let number = told["changes"].as_array().unwrap().len();
        assert_eq!(counted(printed.lines().next().unwrap()), number);
        for name in named(&told["changes"]) {
            assert!(printed.contains(&format!(": {name}, ")), "{name}");
        }
    }
}

/// No answer knows a date better than the file.
#[test]
fn nobody_invents_a_day() {
    for format in [Form::Plain, Form::Table, Form::Json, Form::Csv] {
        let printed = anniversaries("pl", 2027, format);
        for invented in
            ["2027-01-01", "1992-01-01", "1992-12-31", "2013-08-01", "1 stycznia 1992", "2027-08-0"]
        {
            assert!(!printed.contains(invented), "{invented} in\n{printed}");
        }
    }
    let told = json(&anniversaries("pl", 2027, Form::Json));
    let when = |id: &str| {
        let all = told["anniversaries"].as_array().unwrap();
        all.iter().find(|one| one["id"] == id).unwrap()["when"].as_str().unwrap().to_owned()
    };
    assert_eq!(["eindhoven", "sumgait", "eurocities"].map(when), ["2027", "2027-08", "2027-11-22"]);
}

#[test]
fn a_date_of_copying_is_nothing_that_happened_then() {
    // A list of an encyclopaedia was copied on 8 February 2026, and names partners of unknown beginning.
    let archive = archive();
    let dataset = archive.dataset();
    let asked = Asked { days: day("2026-01-01")..=day("2026-12-31"), shown: &|_| true, most: usize::MAX };
    let (_, happened) = archive.chronicle().between(dataset, &asked);
    assert!(happened.is_empty(), "{happened:?}");
    let told = plain(&changes("pl", "2026", "2026", Form::Plain));
    assert!(told.contains("Nic się nie zmieniło."), "{told}");
    let told = json(&changes("pl", "2026", "2026", Form::Json));
    assert_eq!(told["changes"], json("[]"));
    // Where it happened within the days for sure, the same event is news all the same.
    assert!(facts(&changes("pl", "2017", "2026", Form::Plain)).contains("8 lutego 2026 r.: Dobricz"));
    // A last sign is one of life.
    for record in dataset.records() {
        let sign = record.last_sign(today()).and_then(|sign| record.event(sign));
        assert!(sign.is_none_or(|event| !event.is_mention()), "{}", record.id);
    }
}

/// The ids and dates of the events that a query asks for.
fn happened(query: &str) -> Vec<(String, String)> {
    let question = Question::Events { query: query.to_owned() };
    let told = json(&answer("pl", |asking| asking.answer(&question, Form::Json).text));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    told["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (text(&it["id"]), text(&it["event"]["date"])))
        .collect()
}

/// A year asks for what happened in it, whatever it was, and a name for what happened to whoever bears it.
#[test]
fn events_are_those_of_the_year_and_of_the_records_that_are_asked_for() {
    let of = |query| happened(query).into_iter().map(|(id, _)| id).collect::<std::collections::BTreeSet<_>>();
    let dated = |query: &str, year: &str| happened(query).iter().all(|(_, date)| date.starts_with(year));
    let some = |ids: &[&str]| ids.iter().map(ToString::to_string).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(of("gori"), some(&["gori"]));
    assert_eq!(happened("gori 2013"), [("gori".to_owned(), "2013-09-19/2013-09-20".to_owned())]);
    assert_eq!(of("Łuck 2023"), some(&["lutsk"]));
    for query in ["2022", "rok:2022", "w 2022 roku"] {
        assert!(of(query).len() > 5 && dated(query, "2022"), "{query}: {:?}", happened(query));
    }
    assert_eq!(happened("2022").len() + happened("!rok:2022").len(), happened("").len());
    assert!(dated("Rosja 2022", "2022") && of("Rosja 2022").contains("tomsk"));
    // Of what happened only what is of the kind that is asked for.
    assert_eq!(of("wizyty w 2011"), some(&["irkutsk", "tomsk"]));
    assert_eq!(happened("event:visit year:2011").len(), 2);
    assert_eq!(happened("wizyta").len() + happened("!wydarzenie:wizyta").len(), happened("").len());
    // What nothing has is left out, and that is said.
    assert_eq!(happened("gori 1995"), happened("gori"));
    let question = Question::Events { query: "gori 1995".to_owned() };
    let said = answer("pl", |asking| asking.answer(&question, Form::Plain).remark.unwrap());
    assert_eq!(said, "Nic nie pasuje do całości. Pominięto: „1995”.");
}
