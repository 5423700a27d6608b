//! The command line as a person or a program uses it: the real program, its answers, remarks and
//! exit codes. What it answers must be what the screen shows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use strum::VariantArray;

use common::{SHIPPED, Screen, archive, look, plain, records};
use mosty::app::View;
use mosty::file::Audience;
use serde_json::Value;

/// Asking for help, with every command and without one.
const COMMANDS: [&[&str]; 17] = [
    &["--help"],
    &["list", "--help"],
    &["find", "--help"],
    &["show", "--help"],
    &["changes", "--help"],
    &["anniversaries", "--help"],
    &["check", "--help"],
    &["distances", "--help"],
    &["stats", "--help"],
    &["events", "--help"],
    &["sources", "--help"],
    &["brief", "--help"],
    &["export", "--help"],
    &["kiosk", "--help"],
    &["doctor", "--help"],
    &["man", "--help"],
    &["completions", "--help"],
];

/// What came of a call.
struct Answer {
    code: i32,
    out: String,
    err: String,
}

/// The program with nothing of the developer's own settings.
fn mosty(args: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mosty"));
    command.args(args).env_clear().envs(variables.iter().copied()).current_dir(env!("CARGO_MANIFEST_DIR"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn answer(output: Output) -> Answer {
    Answer {
        code: output.status.code().expect("no signal ended it"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn with(args: &[&str], variables: &[(&str, &str)]) -> Answer {
    answer(mosty(args, variables).output().unwrap())
}

/// Asked on the day that all tests live on.
fn ask(args: &[&str]) -> Answer {
    with(&[args, &["--today", "2026-11-23"]].concat(), &[])
}

/// Asked, with this on standard input.
fn piped(args: &[&str], input: &str) -> Answer {
    let mut child = mosty(args, &[]).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    answer(child.wait_with_output().unwrap())
}

/// The answer, when all was well.
#[track_caller]
fn fine(answer: Answer) -> String {
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
    answer.out
}

/// What was asked, as a person types it, and all that came of it.
fn page(asked: &[&str]) -> String {
    let Answer { code, out, err } = ask(asked);
    let err = if err.is_empty() { err } else { format!("--- stderr\n{err}") };
    format!("$ mosty {}\n{out}{err}--- {code}", asked.join(" "))
}

fn head(text: &str, lines: usize) -> String {
    text.lines().take(lines).collect::<Vec<_>>().join("\n")
}

/// Lines that a screen reader reads aloud: nothing drawn, nothing that acts on a terminal.
#[track_caller]
fn assert_readable(text: &str) {
    let drawn = |c: char| matches!(c, '\u{2500}'..='\u{25ff}' | '\u{2800}'..='\u{28ff}' | '\t');
    let plain = text.replace(['\u{2068}', '\u{2069}'], "");
    let strange = plain.chars().find(|c| drawn(*c) || (*c != '\n' && mosty::text::clean::is_hostile(*c)));
    assert_eq!(strange, None, "in\n{text}");
    assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
}

/// Every page of help.
// The answers.

#[test]
fn answers_look_like_this() {
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("help-pl", page(&["--help"]));
        insta::assert_snapshot!("help-en", page(&["--help", "--lang", "en"]));
        insta::assert_snapshot!("help-show", page(&["show", "--help"]));
        insta::assert_snapshot!("list-plain", head(&page(&["list", "--plain"]), 40));
        insta::assert_snapshot!("list-plain-en", head(&page(&["list", "--plain", "--lang", "en"]), 20));
        insta::assert_snapshot!("list-json", head(&page(&["list", "--json"]), 20));
        insta::assert_snapshot!("find", head(&page(&["find", "luck"]), 22));
        insta::assert_snapshot!("find-json", head(&page(&["find", "Луцьк", "--json"]), 24));
        insta::assert_snapshot!("find-approximate", page(&["find", "eindohven"]));
        insta::assert_snapshot!("find-nothing", page(&["find", "zzqqxx"]));
        insta::assert_snapshot!("find-nothing-json", page(&["find", "zzqqxx", "--json"]));
        insta::assert_snapshot!("show-plain", page(&["show", "grodno", "--plain"]));
        insta::assert_snapshot!("show-en", page(&["show", "chongzuo", "--lang", "en"]));
        insta::assert_snapshot!("show-nobody", page(&["show", "grodmo"]));
        insta::assert_snapshot!("stats-plain", page(&["stats"]));
        insta::assert_snapshot!("stats-en", page(&["stats", "--rule", "ever", "--lang", "en"]));
        insta::assert_snapshot!("stats-json", head(&page(&["stats", "--json"]), 60));
        insta::assert_snapshot!("sources-plain", head(&page(&["sources"]), 24));
        insta::assert_snapshot!("source-plain", page(&["sources", "hrodna-life-2018"]));
        insta::assert_snapshot!("source-en", page(&["sources", "wikipedia-pl", "--lang", "en"]));
        insta::assert_snapshot!("source-nobody", page(&["sources", "belsat-2012"]));
        insta::assert_snapshot!("brief", page(&["brief", "gori"]));
        insta::assert_snapshot!("brief-en", page(&["brief", "grodno", "--lang", "en"]));
        insta::assert_snapshot!("brief-nobody", page(&["brief", "grodmo"]));
        insta::assert_snapshot!("help-stats", page(&["stats", "--help"]));
        insta::assert_snapshot!("help-changes", page(&["changes", "--help"]));
        insta::assert_snapshot!("changes", page(&["changes", "2022-03-01", "2022-03"]));
        insta::assert_snapshot!("changes-backwards", page(&["changes", "2023", "2022"]));
        insta::assert_snapshot!("changes-no-day", page(&["zmiany", "jutro"]));
        insta::assert_snapshot!("anniversaries-no-year", page(&["rocznice", "--year", "27"]));
        insta::assert_snapshot!("no-csv", page(&["check", "--csv"]));
        insta::assert_snapshot!("check", page(&["check"]));
        insta::assert_snapshot!("check-bad", page(&["check", "tests/data/bad/many.json"]));
        insta::assert_snapshot!("unknown-option", page(&["--nope"]));
        insta::assert_snapshot!("unknown-command", page(&["lsit"]));
        insta::assert_snapshot!("unknown-value", page(&["--lang", "xx"]));
        insta::assert_snapshot!("missing-argument", page(&["show"]));
        insta::assert_snapshot!("conflict", page(&["list", "--json", "--plain"]));
        insta::assert_snapshot!("missing-file", page(&["list", "--data", "nie ma.json"]));
        insta::assert_snapshot!("version", page(&["--version"]));
    });
}

/// K35: the file for the terminal in city hall, and that it is the same data.
#[test]
fn what_is_exported_is_sound_and_what_is_public_keeps_the_secrets_of_the_office() {
    let whole = fine(ask(&["export"]));
    assert_eq!(mosty::file::read(&*whole, Audience::Staff).unwrap(), records());
    let internal = "tests/data/good/full.json";
    let (staff, public) =
        (fine(ask(&["export", "--data", internal])), fine(ask(&["eksport", "--public", "--data", internal])));
    assert!(staff.contains("\"internal\"") && !public.contains("internal"), "{public}");
    let read = |text: &str| mosty::file::read(text, Audience::Public).unwrap();
    assert_eq!(read(&staff).to_file(), read(&public).to_file());
}

/// What is written from the command line and kept, for packages: the file, and what writes it.
const KEPT: [(&str, &[&str]); 5] = [
    ("data/man/mosty.1", &["man", "--lang", "en"]),
    ("data/man/mosty.pl.1", &["man", "--lang", "pl"]),
    ("data/completions/mosty.bash", &["completions", "bash", "--lang", "en"]),
    ("data/completions/_mosty", &["completions", "zsh", "--lang", "en"]),
    ("data/completions/mosty.fish", &["completions", "fish", "--lang", "en"]),
];

#[test]
fn the_manual_and_the_completions_say_what_the_program_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (file, args) in KEPT {
        let written = fine(ask(args));
        if std::env::var_os("MOSTY_UPDATE_MANUAL").is_some() {
            fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
            fs::write(root.join(file), &written).unwrap();
        }
        let kept = fs::read_to_string(root.join(file)).unwrap_or_default();
        assert!(
            kept == written,
            "{file} is stale. Write it anew: MOSTY_UPDATE_MANUAL=1 cargo test --test cli manual"
        );
    }
    let manual = fine(ask(&["man"]));
    for told in ["NAZWA", "KLAWISZE", "anniversaries", "MOSTY_LANG", "Shift+", "130"] {
        assert!(manual.contains(told), "{told}");
    }
}

#[test]
fn the_doctor_tells_what_is_wrong_and_says_so_in_its_exit_code() {
    let told = with(&["doctor", "--today", "2026-11-23"], &[("TERM", "linux"), ("LANG", "pl_PL.ISO-8859-2")]);
    assert_eq!(told.code, 3);
    for part in [
        "Terminal (TERM): linux",
        "Rekordy: 64",
        "Problemy: ",
        "UTF-8",
        "ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ",
        "nie jest terminalem",
    ] {
        assert!(told.out.contains(part), "{part}\n{}", told.out);
    }
    let json: Value = serde_json::from_str(&with(&["diagnoza", "--json"], &[("TERM", "linux")]).out).unwrap();
    assert_eq!(json["found"]["terminal"], "linux");
    let broken = with(&["doctor", "--data", "tests/data/bad/many.json"], &[]);
    assert!(broken.code == 3 && broken.out.contains("mosty check"), "{}", broken.out);
}

#[test]
fn a_number_out_of_range_is_answered_with_the_range() {
    for (lang, said) in [("pl", "od 10 do 86400"), ("en", "from 10 to 86400")] {
        let got = with(&["kiosk", "--idle", "5", "--lang", lang], &[]);
        assert!(got.code == 2 && got.err.contains(said), "{}", got.err);
    }
}

#[test]
fn a_day_before_all_that_is_known_is_answered_in_a_line() {
    for day in ["1850", "1980"] {
        let got = with(&["list", "--as-of", day, "--plain"], &[]);
        assert!(
            got.code == 0 && got.out.replace('\u{a0}', " ").starts_with("Przed 1 stycznia 1990 r. nie"),
            "{}",
            got.out
        );
        assert!(!got.out.contains("niepewna") && got.out.lines().count() < 5, "{}", got.out);
        assert_eq!(with(&["list", "--as-of", day, "--json"], &[]).out.trim(), "[]");
    }
    let got = with(&["list", "--as-of", "1992-12-31", "--plain"], &[]);
    assert!(got.out.contains("Eindhoven") && got.out.contains("Może już wtedy"), "{}", got.out);
}

#[test]
fn exit_codes_are_those_of_the_help() {
    for (args, code) in [
        (&["list"][..], 0),
        (&["check"], 0),
        (&["--help"], 0),
        (&["--version"], 0),
        (&["find", "luck"], 0),
        (&["changes", "2022", "2022"], 0),
        (&["changes", "1950", "1951"], 0),
        (&["anniversaries"], 0),
        (&["anniversaries", "--year", "1950"], 0),
        (&["list", "--csv"], 0),
        (&["find", "zzqqxx"], 1),
        (&["show", "nobody"], 1),
        (&["stats"], 0),
        (&["stats", "--rule", "nobody"], 2),
        (&["sources"], 0),
        (&["sources", "nobody"], 1),
        (&["brief", "gori"], 0),
        (&["brief", "nobody"], 1),
        (&["brief"], 2),
        (&["--nope"], 2),
        (&["show"], 2),
        (&["changes"], 2),
        (&["changes", "2023", "2022"], 2),
        (&["changes", "2999"], 2),
        (&["changes", "2022", "x"], 2),
        (&["anniversaries", "--year", "x"], 2),
        (&["anniversaries", "--ics", "--json"], 2),
        (&["--csv", "anniversaries", "--ics"], 2),
        (&["list", "--csv", "--json"], 2),
        (&["show", "grodno", "--csv"], 0),
        (&["show", "nobody", "--csv"], 1),
        (&["--csv", "check"], 2),
        (&["changes", "2022", "2022", "--csv"], 0),
        (&["events", "--csv=open"], 0),
        (&["man", "--json"], 2),
        (&["completions", "bash", "--json"], 2),
        (&["events", "zzqqxx"], 1),
        (&["sources", "hrodna-life-2018", "--csv"], 0),
        (&["sources", "nobody", "--csv"], 1),
        (&["distances", "--csv", "--columns", "nope"], 2),
        (&["list", "--csv=excel"], 2),
        (&["list", "--csv", "--columns", "nope"], 2),
        (&["list", "--columns", "id"], 2),
        (&["list", "--data", "/nie/ma"], 2),
        (&["list", "--data", "/"], 2),
        (&["--today", "2026-02-30"], 2),
        (&["--today", "1992"], 2),
        (&["check", "tests/data/bad/many.json"], 3),
        (&["list", "--data", "tests/data/bad/many.json"], 3),
    ] {
        let got = with(args, &[]);
        assert_eq!(got.code, code, "{args:?}: {}", got.err);
        // The answer on standard output, remarks on standard error, never both.
        let answered = code == 0 || args[0] == "check";
        assert_eq!(got.out.is_empty(), !answered, "{args:?}");
        assert_eq!(got.err.is_empty(), answered, "{args:?}");
    }
}

#[test]
fn polish_names_of_commands_do_the_same() {
    for (polish, english) in [
        (&["lista"][..], &["list"][..]),
        (&["szukaj", "luck"], &["find", "luck"]),
        (&["pokaż", "grodno"], &["show", "grodno"]),
        (&["pokaz", "Grodno"], &["show", "grodno"]),
        (&["zmiany", "2022"], &["changes", "2022"]),
        (&["rocznice", "--year", "2027"], &["anniversaries", "--year", "2027"]),
        (&["sprawdź"], &["check"]),
        (&["odleglosci"], &["distances"]),
        (&["odległości", "--json"], &["distances", "--json"]),
        (&["liczby"], &["stats"]),
        (&["wydarzenia", "grodno"], &["events", "grodno"]),
        (&["statystyka", "--rule", "ever"], &["stats", "--rule", "ever"]),
        (&["źródła"], &["sources"]),
        (&["zrodla", "belsat-2021"], &["sources", "Belsat-2021"]),
        (&["karta", "gori"], &["brief", "gori"]),
        (&["notatka", "Gori"], &["brief", "gori"]),
    ] {
        assert_eq!(fine(ask(polish)), fine(ask(english)), "{polish:?}");
    }
}

#[test]
fn plain_answers_read_from_top_to_bottom() {
    for args in [
        &["list"][..],
        &["list", "--plain"],
        &["find", "luck"],
        &["show", "grodno", "--plain"],
        &["stats"],
        &["sources"],
        &["sources", "belsat-2021"],
        &["brief", "gori"],
        &["changes", "1990", "2026"],
        &["anniversaries"],
        &["anniversaries", "--lang", "en"],
    ] {
        assert_readable(&fine(ask(args)));
    }
    let shown = fine(ask(&["show", "grodno", "--plain"])).replace('\u{a0}', " ");
    // T23: the name, then the state as a word, then what was done, the first first.
    let at = |text: &str| shown.find(text).unwrap_or_else(|| panic!("no “{text}” in\n{shown}"));
    assert!(at("Nazwa: Grodno") < at("Stan: [zakończona]"));
    assert!(at("Stan: ") < at("Wydarzenia, od najnowszych"));
    assert!(at("podpisanie: porozumienie") < at("podpisanie: umowa o współpracy"));
    assert!(at("podpisanie: umowa o współpracy") < at("zakończenie uchwałą."));
}

#[test]
fn every_record_can_be_shown_in_every_form() {
    let all: Value = serde_json::from_str(&fine(ask(&["list", "--json"]))).unwrap();
    let all = all.as_array().unwrap();
    assert_eq!(all.len(), common::records().records().len());
    // Starting the program for each would take long; a few of each kind do.
    for record in all.iter().step_by(9) {
        let id = record["id"].as_str().unwrap();
        for lang in ["pl", "en"] {
            assert_readable(&fine(ask(&["show", id, "--plain", "--lang", lang])));
            let whole: Value =
                serde_json::from_str(&fine(ask(&["show", id, "--json", "--lang", lang]))).unwrap();
            assert_eq!(whole["id"], id);
        }
    }
}

#[test]
fn json_keeps_its_promise() {
    let shown: Value = serde_json::from_str(&fine(ask(&["show", "grodno", "--json"]))).unwrap();
    for (field, value) in [
        ("id", "grodno"),
        ("kind", "partner"),
        ("type", "city"),
        ("name", "Grodno"),
        ("country", "BY"),
        ("country_name", "Białoruś"),
        ("state", "ended"),
        ("state_date", "2022-03-03"),
        ("state_how", "resolution"),
        ("since", "2000-06"),
        ("last_sign", "2022-03-03"),
        ("as_of", "2026-11-23"),
        ("updated", "2026-11-23"),
    ] {
        assert_eq!(shown[field], value, "{field}");
    }
    assert_eq!(shown["names"]["be"], "Гродна");
    let cited =
        shown["events"].as_array().unwrap().iter().flat_map(|event| event["sources"].as_array().unwrap());
    for source in cited {
        assert!(shown["sources"][source.as_str().unwrap()]["publisher"].is_string(), "{source}");
    }
    // What the office keeps to itself stays out.
    let shown = fine(ask(&["show", "grodno", "--json", "--data", "tests/data/good/full.json"]));
    assert!(!shown.contains("internal") && !shown.contains("Sekret"), "{shown}");
    let list: Value = serde_json::from_str(&fine(ask(&["list", "--json"]))).unwrap();
    for record in list.as_array().unwrap() {
        for field in ["id", "kind", "type", "name", "country", "state", "since", "last_sign"] {
            assert!(record.get(field).is_some(), "{field} of {record}");
        }
    }
}

#[test]
fn a_day_may_be_named() {
    let then: Value =
        serde_json::from_str(&fine(with(&["show", "grodno", "--json", "--today", "2019-01-01"], &[])))
            .unwrap();
    assert_eq!((&then["state"], &then["as_of"]), (&"in-force".into(), &"2019-01-01".into()));
    let bad = with(&["list", "--today", "jutro"], &[]);
    assert_eq!(bad.code, 2);
    assert!(bad.err.contains("„jutro” nie jest dniem") && bad.err.contains("RRRR-MM-DD"), "{}", bad.err);
}

#[test]
fn the_day_is_that_of_the_zone_by_whatever_name() {
    let told = |zone: &str| {
        let told = mosty(&["list", "--json", "--lang", "en"], &[("TZ", zone)]).output().unwrap();
        let told = answer(told);
        let json: Value = serde_json::from_str(&told.out).unwrap();
        (json[0]["as_of"].as_str().unwrap().to_owned(), told.err)
    };
    // At any moment it is another day there: 25 hours lie between them.
    for (east, west) in [
        ("Pacific/Kiritimati", "Pacific/Pago_Pago"),
        (":Pacific/Kiritimati", ":Pacific/Pago_Pago"),
        ("<+14>-14", "<-11>11"),
    ] {
        let ((later, east), (earlier, west)) = (told(east), told(west));
        assert!(later > earlier, "{later} {earlier}");
        assert_eq!((east, west), (String::new(), String::new()));
    }
    let (_, remark) = told("Europa/Warszawa");
    assert!(remark.contains("Europa/Warszawa") && remark.contains("UTC"), "{remark}");
    assert_eq!(told("").1, "");
}

/// T01 and T02: the same answer on the screen, in lines and for programs.
#[test]
fn the_screen_and_the_command_line_agree() {
    for (id, state, since) in [
        ("eindhoven", ("in-force", "czynna"), ("1992", "1992 r.")),
        ("grodno", ("ended", "zakończona"), ("2000-06", "czerwiec 2000 r.")),
    ] {
        let json: Value = serde_json::from_str(&fine(ask(&["show", id, "--json"]))).unwrap();
        assert_eq!((json["state"].as_str(), json["since"].as_str()), (Some(state.0), Some(since.0)));
        let lines = plain(&fine(ask(&["show", id, "--plain"])));
        let found = plain(&fine(ask(&["find", id, "--plain"])));
        let mut screen = Screen::polish(160, 200).play(&format!("/{id}<enter>"));
        let detail = screen.model.areas().detail;
        let shown = screen.words_in(detail);
        for text in [&lines, &shown] {
            assert!(text.contains(&format!("[{}]", state.1)), "{id}: {text}");
            assert!(text.contains(since.1), "{id}: {text}");
        }
        assert!(found.contains(&format!("Stan: {}", state.1)), "{found}");
        let year = since.0.get(..4).unwrap();
        assert!(found.contains(year), "{found}");
        // Nobody invents a month or a day.
        for text in [lines, shown, found, json.to_string()] {
            assert!(!text.contains("1992-") && !text.contains("2000-06-"), "{text}");
        }
    }
}

/// T04 and T19: lines for a report and data for programs give the same figures, and these add up.
#[test]
fn numbers_are_the_same_in_every_form_and_add_up() {
    let spaced = |text: &str| text.replace('\u{a0}', " ");
    for (lang, total) in [("pl", "Razem"), ("en", "Total")] {
        for rule in ["signed", "cities", "partners", "confirmed", "ever"] {
            let asked = ["stats", "--rule", rule, "--lang", lang];
            let lines = spaced(&fine(ask(&asked)));
            let json: Value = serde_json::from_str(&fine(ask(&[&asked[..], &["--json"]].concat()))).unwrap();
            assert_eq!(json["partners"]["rule"], rule);
            let chosen = json["rules"].as_array().unwrap().iter().find(|of| of["rule"] == rule).unwrap();
            assert_eq!(*chosen, json["partners"]);
            let (_, first) = lines.lines().next().unwrap().split_once(": ").unwrap();
            assert_eq!(first.split(' ').next(), Some(json["partners"]["count"].to_string().as_str()));
            assert!(lines.contains(&spaced(json["partners"]["says"].as_str().unwrap())));
        }
        let lines = spaced(&fine(ask(&["stats", "--lang", lang])));
        let json: Value = serde_json::from_str(&fine(ask(&["stats", "--lang", lang, "--json"]))).unwrap();
        let of = if lang == "pl" { "z" } else { "of" };
        let said = |row: &Value| format!("{} {of} {}", row["lasting"], row["recorded"]);
        for (by, rows) in json["by"].as_object().unwrap() {
            let rows = rows.as_array().unwrap();
            let sum = |field: &str| rows.iter().map(|row| row[field].as_u64().unwrap()).sum::<u64>();
            assert_eq!(json["total"]["lasting"], sum("lasting"), "{by}");
            assert_eq!(json["total"]["recorded"], sum("recorded"), "{by}");
            for row in rows {
                let line = format!("\n{}: {}\n", row["name"].as_str().unwrap(), said(row));
                assert!(lines.contains(&spaced(&line)), "no {line} in\n{lines}");
            }
        }
        assert_eq!(json["total"]["recorded"], records().records().len());
        let totals = lines.lines().filter(|line| *line == format!("{total}: {}", said(&json["total"])));
        assert_eq!(totals.count(), json["by"].as_object().unwrap().len(), "a total in every block");
    }
    // Another day, other numbers.
    let then: Value =
        serde_json::from_str(&fine(with(&["stats", "--json", "--today", "2019-01-01"], &[]))).unwrap();
    let now: Value = serde_json::from_str(&fine(ask(&["stats", "--json"]))).unwrap();
    assert_ne!(then["partners"]["count"], now["partners"]["count"]);
    assert_eq!(then["total"]["recorded"], now["total"]["recorded"]);
}

/// T16: every source, and of one everything that rests on it, the same in every form.
#[test]
fn sources_are_the_same_in_every_form() {
    let list: Value = serde_json::from_str(&fine(ask(&["sources", "--json"]))).unwrap();
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), records().to_file().sources.len());
    let lines = fine(ask(&["sources"]));
    for source in list {
        let id = source["id"].as_str().unwrap();
        assert!(lines.contains(&format!("\n{id}: {}", source["publisher"].as_str().unwrap())), "{id}");
    }
    for source in list.iter().step_by(40) {
        let id = source["id"].as_str().unwrap();
        let one: Value = serde_json::from_str(&fine(ask(&["sources", id, "--json"]))).unwrap();
        let facts = one["resting"].as_array().unwrap();
        assert_eq!((&source["facts"], &one["facts"]), (&facts.len().into(), &facts.len().into()));
        let told = fine(ask(&["sources", id]));
        let (_, told) = told.split_once("\nFakty, które").unwrap();
        assert_eq!(told.lines().count(), facts.len() + 1, "{told}");
        for fact in facts {
            assert!(fact["record"].is_string() || fact["city"].is_string(), "{fact}");
        }
    }
}

/// T20: one page, nothing drawn; for programs what `show` gives.
#[test]
fn a_brief_is_one_page_and_keeps_the_secrets_of_the_office() {
    for (id, lang) in [("gori", "pl"), ("grodno", "en"), ("eindhoven", "pl")] {
        let page = fine(ask(&["brief", id, "--lang", lang]));
        assert!(page.lines().count() <= 60, "{page}");
        assert!(page.lines().all(|line| mosty::text::width::of(line) <= 80), "{page}");
        assert_readable(&page);
        let json = fine(ask(&["brief", id, "--lang", lang, "--json"]));
        assert_eq!(json, fine(ask(&["show", id, "--lang", lang, "--json"])));
    }
    let full = ["--data", "tests/data/good/full.json"];
    let page = fine(ask(&[&["brief", "Гродна"], &full[..]].concat()));
    assert!(page.contains("Grodno") && !page.contains("Sekret"), "{page}");
    let page = fine(ask(&[&["brief", "grodno", "--internal"], &full[..]].concat()));
    assert!(page.contains("Tylko do użytku urzędu") && page.contains("Sekret"), "{page}");
    let json = fine(ask(&[&["brief", "grodno", "--internal", "--json"], &full[..]].concat()));
    assert!(!json.contains("Sekret"), "{json}");
}

/// T07: the calendar on standard output, what is not in it on standard error, and all is well.
#[test]
fn the_calendar_names_what_it_leaves_out() {
    let got = ask(&["anniversaries", "--ics"]);
    assert_eq!(got.code, 0);
    assert!(got.out.starts_with("BEGIN:VCALENDAR\r\n") && got.out.ends_with("END:VCALENDAR\r\n"));
    assert!(got.err.contains("Eindhoven") && !got.out.contains("Eindhoven"), "{}", got.err);
    let english = ask(&["rocznice", "--ics", "--lang", "en"]);
    assert!(english.out.contains("SUMMARY:Anniversary: Eurocities (accession)\r\n"), "{}", english.out);
    assert!(english.err.starts_with("Left out 13"), "{}", english.err);
    let uids = |text: &str| {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(uids(&english.out), uids(&got.out), "the same entries in every language");
}

/// A table that opens right in a Polish spreadsheet.
#[test]
fn tables_open_in_spreadsheets() {
    for args in [&["list", "--csv"][..], &["--csv"], &["find", "luck", "--csv"], &["rocznice", "--csv"]] {
        let table = fine(ask(args));
        assert!(table.starts_with('\u{feff}') && table.ends_with("\r\n"), "{args:?}");
        let columns = |line: &str| line.matches(';').count();
        assert!(columns(table.lines().next().unwrap()) >= 9, "{table}");
    }
    let found = fine(ask(&["find", "luck", "--csv"]));
    assert!(found.lines().nth(1).unwrap().starts_with("lutsk;Łuck;ukr. Луцьк;partner;miasto;Ukraina;UA;"));
    // No month becomes a day, no bound is taken for the date: what is said, and beside it what to sort by.
    let grodno = fine(ask(&[
        "find",
        "grodno",
        "--csv",
        "--columns",
        "id,Od,since_earliest,since_latest,Koniec,end_latest,state_how",
    ]));
    let lines: Vec<&str> = grodno.lines().take(2).collect();
    assert!(
        lines[0].ends_with("Od;Od (najwcześniej);Od (najpóźniej);Koniec;Koniec (najpóźniej);Sposób"),
        "{grodno}"
    );
    let said = "grodno;czerwiec 2000 r. (sporne);2000-06-01;2000-06-30;3 marca 2022 r.;2022-03-03;uchwałą Rady Miasta Białystok";
    assert_eq!(lines[1], said);
    assert_eq!(fine(ask(&["--csv"])), fine(ask(&["list", "--csv"])));
    // A city that left and came back is not told to have been there all the while.
    let again = fine(ask(&["find", "zmp", "--csv", "--columns", "id,Od"]));
    assert!(again.contains("zmp;18–20 stycznia 1991 r. … 11 stycznia 2019 r."), "{again}");
    // Programs are told the same, in every form.
    let breaks = serde_json::json!([{"from": "2004", "to": "2019-01-11"}]);
    for args in [&["find", "zmp", "--json"][..], &["show", "zmp", "--json"]] {
        let told: Value = serde_json::from_str(&fine(ask(args))).unwrap();
        let tie = told.get(0).unwrap_or(&told);
        assert_eq!((&tie["since"], &tie["breaks"]), (&"1991-01-18/1991-01-20".into(), &breaks));
    }
    let open = fine(ask(&["find", "zmp", "--csv=open", "--columns", "id,since,breaks"]));
    assert!(open.contains("zmp,1991-01-18/1991-01-20,2004/2019-01-11"), "{open}");
    let before = fine(ask(&["find", "zmp", "--csv=open", "--columns", "id,breaks", "--as-of", "2010"]));
    assert!(before.contains("zmp,\n"), "{before}");
    // Dates in words, without a preposition; of a month it is said that it is one.
    let kept = fine(ask(&["rocznice", "--csv", "--columns", "id,Kiedy,date"]));
    for told in [
        "eindhoven;2026 r.;1992 r.",
        "sumgait;sierpień 2026 r. (bez dnia);sierpień 2013 r. (bez dnia)",
        "zmp;11 stycznia 2026 r.;11 stycznia 2019 r.",
    ] {
        assert!(plain(&kept).contains(told), "{told}\n{kept}");
    }
}

/// No cell of a table for people begins with a preposition.
#[test]
fn dates_in_tables_have_no_prepositions() {
    for (lang, prepositions) in [
        ("pl", &["w ", "we ", "od "][..]),
        ("en", &["in ", "on ", "since "]),
        ("de", &["im ", "am ", "seit "]),
    ] {
        for args in [&["list"][..], &["rocznice"], &["events"], &["changes", "1990"], &["sources"]] {
            let table = fine(ask(&[args, &["--csv", "--lang", lang]].concat()));
            let mut lines = csv::ReaderBuilder::new().delimiter(b';').from_reader(table.as_bytes());
            let titles = lines.headers().unwrap().clone();
            let date = |title: &str| {
                ["Od", "Kiedy", "Data", "Since", "When", "Date", "Seit", "Wann", "Datum"].contains(&title)
            };
            for line in lines.records() {
                let line = line.unwrap();
                for (title, cell) in titles.iter().zip(&line).filter(|(title, _)| date(title)) {
                    let bad = prepositions.iter().any(|preposition| cell.starts_with(preposition));
                    assert!(!bad, "{lang} {args:?} {title}: {cell}");
                }
            }
        }
    }
}

/// The same table for programs: in every language the same headings and codes, and dates of the file.
#[test]
fn open_tables_are_the_same_in_every_language_and_agree_with_json() {
    let table = |args: &[&str]| {
        let text = fine(ask(&[args, &["--csv=open"]].concat()));
        assert!(text.is_ascii() || text.starts_with(|c: char| c.is_ascii_lowercase()), "no mark: {text}");
        assert!(!text.contains('\r'));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let heads = reader.headers().unwrap().clone();
        assert!(
            heads.iter().all(|head| head.chars().all(|c| c.is_ascii_lowercase() || c == '_')),
            "{heads:?}"
        );
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        (heads, rows)
    };
    for args in [
        &["list"][..],
        &["events"],
        &["changes", "2000", "2026"],
        &["stats"],
        &["sources"],
        &["sources", "hrodna-life-2018"],
        &["rocznice"],
        &["distances"],
        &["show", "grodno"],
        &["show", "bialystok"],
        &["brief", "grodno"],
    ] {
        let (heads, rows) = table(args);
        assert!(!rows.is_empty());
        let (french, same) = table(&[args, &["--lang", "fr"]].concat());
        assert_eq!((&heads, rows.len()), (&french, same.len()), "{args:?}");
    }
    let (heads, rows) = table(&["list"]);
    let at = |name: &str| heads.iter().position(|head| head == name).unwrap();
    let json: Value = serde_json::from_str(&fine(ask(&["list", "--json"]))).unwrap();
    for (row, record) in rows.iter().zip(json.as_array().unwrap()) {
        for field in ["id", "kind", "type", "state", "since", "last_sign", "ground", "updated"] {
            assert_eq!(&row[at(field)], record[field].as_str().unwrap_or_default(), "{field} of {record}");
        }
    }
    let (heads, rows) = table(&["distances"]);
    let json: Value = serde_json::from_str(&fine(ask(&["distances", "--json"]))).unwrap();
    assert_eq!(rows.len(), json.as_array().unwrap().len());
    for (row, away) in rows.iter().zip(json.as_array().unwrap()) {
        let of = |name: &str| heads.iter().position(|head| head == name).map(|at| &row[at]).unwrap();
        assert_eq!([of("id"), of("state")].map(Value::from), [away["id"].clone(), away["state"].clone()]);
        assert_eq!(of("distance_km"), away["distance_km"].to_string());
    }
    let json: Value = serde_json::from_str(&fine(ask(&["sources", "hrodna-life-2018", "--json"]))).unwrap();
    assert_eq!(table(&["sources", "hrodna-life-2018"]).1.len(), json["resting"].as_array().unwrap().len());
    let events: usize = records().records().iter().map(|record| record.events.len()).sum();
    let json: Value = serde_json::from_str(&fine(ask(&["events", "--json"]))).unwrap();
    assert_eq!((table(&["events"]).1.len(), json["events"].as_array().map(Vec::len)), (events, Some(events)));
    let lines = fine(ask(&["events"]));
    assert!(lines.starts_with(&format!("Wydarzenia, od najstarszych: {events}\n")), "{lines}");
}

// Where the data come from.

#[test]
fn data_may_come_from_standard_input() {
    assert_eq!(fine(piped(&["list", "--today", "2026-11-23", "--data", "-"], SHIPPED)), fine(ask(&["list"])));
    let checked = fine(piped(&["check", "-"], SHIPPED));
    assert!(checked.contains("standardowe wejście: bez błędów"), "{checked}");
    let torn = piped(&["check", "-"], SHIPPED.get(..5000).unwrap());
    assert_eq!(torn.code, 3);
    assert!(torn.out.contains("urywa się"), "{}", torn.out);
    let nothing = piped(&["list", "--data", "-"], "");
    assert_eq!(nothing.code, 3, "{}", nothing.err);
}

#[test]
fn of_a_faulty_file_all_faults_are_told_with_their_places() {
    let got = with(&["check", "tests/data/bad/many.json"], &[]);
    assert_eq!(got.code, 3);
    let lines: Vec<&str> = got.out.lines().collect();
    let (sum, faults) = lines.split_last().unwrap();
    assert!(plain(sum).contains(&format!("{} błędów", faults.len())), "{sum}");
    assert!(faults.iter().all(|fault| fault.starts_with("tests/data/bad/many.json:")), "{}", got.out);
    let same = ask(&["list", "--data", "tests/data/bad/many.json"]);
    assert_eq!((same.code, &same.err), (3, &got.out), "a file that is refused is told the same");
    let json: Value =
        serde_json::from_str(&ask(&["check", "tests/data/bad/many.json", "--json"]).out).unwrap();
    let listed = json["faults"].as_array().unwrap();
    assert_eq!((json["sound"].as_bool(), listed.len()), (Some(false), faults.len()));
    assert!(listed.iter().all(|fault| fault["line"].is_u64() && fault["code"].is_string()));
    let json: Value = serde_json::from_str(&fine(ask(&["check", "--json"]))).unwrap();
    assert_eq!((json["sound"].as_bool(), json["faults"].as_array().map(Vec::len)), (Some(true), Some(0)));
}

/// The limit is a twentieth of what it would take to keep all that is wrong.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_is_wrong_all_through_costs_little_memory() {
    let limited = r#"ulimit -v 524288; exec "$0" check - --lang en --json"#;
    for (part, faults) in [(r#"{"id": 1}"#, 6), ("{}", 6), ("7", 1), (r#"{"a\u202e": {}}"#, 7)] {
        let records = vec![part; 300_000].join(",");
        let text = format!(
            r#"{{"format": "mosty/1", "updated": "2026-11-23", "cities": {{}}, "sources": {{}}, "records": [{records}]}}"#
        );
        let mut child = Command::new("sh")
            .args(["-c", limited, env!("CARGO_BIN_EXE_mosty")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let got = answer(child.wait_with_output().unwrap());
        assert_eq!(got.code, 3, "{part}: {}", got.err);
        let json: Value = serde_json::from_str(&got.out).unwrap();
        let listed = json["faults"].as_array().unwrap().len();
        assert_eq!((listed, json["more"].as_u64()), (100, Some(300_000 * faults - 100)), "{part}");
    }
}

#[test]
fn a_slip_in_an_option_or_a_command_is_answered_with_what_was_meant() {
    for (args, meant) in [
        (&["list", "--asof", "2020"][..], "Może chodziło o: --as-of"),
        (&["--jsn"], "Może chodziło o: --json"),
        (&["anniversaries", "--yaer", "2027"], "Może chodziło o: --year"),
        (&["lisst"], "Może chodziło o: list"),
        (&["rocznca"], "Może chodziło o: rocznice"),
        (&["pokasz", "grodno"], "Może chodziło o: pokaz"),
        (&["grodno"], "Spróbuj: „mosty find grodno”"),
        (&["--nic-takiego-nie-ma"], "Nieznana opcja"),
        (&["stats", "--rule", "nobody"], "Możliwe: umowa (signed), miasta (cities), partnerzy (partners)"),
        (&["--idle", "60", "kiosk"], "Opcja --idle stoi za poleceniem: mosty kiosk --idle."),
        (&["list", "--ics"], "Opcja --ics stoi za poleceniem: mosty anniversaries --ics."),
    ] {
        let slip = ask(args);
        assert_eq!((slip.code, slip.out.as_str()), (2, ""), "{args:?}");
        assert!(plain(&slip.err).contains(meant), "{args:?}: {}", slip.err);
    }
}

#[test]
fn a_name_that_runs_leftward_moves_no_number() {
    let file = SHIPPED.replacen("{\"pl\": \"Yehud-Monosson\"", "{\"pl\": \"יהוד-מונוסון\"", 1);
    for args in
        [&["distances", "--data", "-"][..], &["list", "--data", "-"], &["find", "yehud", "--data", "-"]]
    {
        let told = piped(args, &file).out;
        assert!(told.contains("\u{2068}יהוד-מונוסון\u{2069}"), "{told}");
        let pure = piped(&[args, &["--json"]].concat(), &file).out;
        assert!(pure.contains("יהוד-מונוסון") && !pure.contains('\u{2068}'), "{pure}");
    }
}

#[test]
fn letters_written_in_two_characters_are_read_as_one() {
    let file = SHIPPED.replacen("\"Łuck\"", "\"C\u{301}mielo\\u0301w\"", 1);
    for form in ["--json", "--plain", "--csv"] {
        let told = piped(&["list", form, "--data", "-"], &file).out;
        assert!(told.contains("Ćmielów") && !told.contains('\u{301}'), "{told}");
    }
}

#[test]
fn what_is_hostile_never_comes_out() {
    for (args, input) in [
        (&["find", "\u{1b}]0;x\u{7}\u{202e}"][..], ""),
        (&["show", "\u{1b}[2J"], ""),
        (&["brief", "\u{1b}[2J"], ""),
        (&["sources", "\u{202e}\u{1b}[2J"], ""),
        (&["stats", "--rule", "\u{1b}[2J"], ""),
        (&["--\u{1b}[2J"], ""),
        (&["\u{202e}"], ""),
        (&["--lang", "\u{1b}[2J"], ""),
        (&["--today", "\u{9b}2J"], ""),
        (&["list", "--data", "\u{1b}]0;x\u{7}"], ""),
        (&["check", "-"], "{\"format\": \"mosty/1\", \"\\u001b[2J\": \"\u{1b}[2J\u{202e}\"}"),
        (&["check", "-"], "\u{1b}[2J"),
    ] {
        let got = piped(args, input);
        assert_ne!(got.code, 0, "{args:?}");
        let said = got.out + &got.err;
        let strange = said.chars().find(|c| *c != '\n' && mosty::text::clean::is_hostile(*c));
        assert_eq!(strange, None, "{args:?}: {said:?}");
    }
}

// The surroundings.

#[test]
fn without_a_terminal_it_is_the_plain_list() {
    let list = fine(ask(&["list", "--plain"]));
    for term in ["xterm-256color", "linux", "dumb", ""] {
        let got = with(&["--today", "2026-11-23"], &[("TERM", term)]);
        // The console knows no isolates.
        let list = if term == "linux" { list.replace(['\u{2068}', '\u{2069}'], "") } else { list.clone() };
        assert_eq!(fine(got), list, "TERM={term}");
    }
    assert!(!list.contains('\u{1b}'));
}

#[test]
fn the_language_is_the_one_asked_for() {
    let language = |args: &[&str], variables: &[(&str, &str)]| {
        let said = fine(with(&[args, &["--version"]].concat(), variables));
        if said.contains("data:") { "en" } else { "pl" }
    };
    assert_eq!(language(&[], &[]), "pl");
    assert_eq!(language(&["--lang", "en"], &[]), "en");
    assert_eq!(language(&["--lang=en"], &[("MOSTY_LANG", "pl")]), "en");
    assert_eq!(language(&[], &[("LANG", "en_GB.UTF-8")]), "en");
    assert_eq!(language(&[], &[("LANG", "C")]), "pl");
    assert_eq!(language(&[], &[("LANG", "C.UTF-8")]), "pl");
    assert_eq!(language(&[], &[("LANG", "de_DE.UTF-8")]), "pl");
    assert_eq!(language(&[], &[("LANG", "en_GB.UTF-8"), ("MOSTY_LANG", "pl")]), "pl");
    assert_eq!(language(&[], &[("LANG", "pl_PL"), ("LC_MESSAGES", "en_GB")]), "en");
    assert_eq!(language(&[], &[("LC_MESSAGES", "en_GB"), ("LC_ALL", "pl_PL")]), "pl");
    // Faults of the command line are told in the language of the command line.
    let english = with(&["--nope", "--lang", "en"], &[("LANG", "pl_PL.UTF-8")]);
    assert!(english.err.is_ascii() || english.err.contains('“'), "{}", english.err);
    assert!(with(&["--nope"], &[]).err.contains("Nieznana opcja"));
}

/// T21: nearest and farthest, in one order for people and for programs.
#[test]
fn distances_are_told_in_one_order() {
    let lines = fine(ask(&["distances", "--plain"]));
    assert_readable(&lines);
    let told = plain(&lines);
    assert!(told.contains("Najbliżej: Kowno, 203 km, Litwa [uznawana]"), "{told}");
    assert!(told.contains("Najdalej: ") && told.contains("po ortodromie"), "{told}");
    let json: Value = serde_json::from_str(&fine(ask(&["distances", "--json"]))).unwrap();
    let json = json.as_array().unwrap();
    let kilometres: Vec<u64> = json.iter().map(|away| away["distance_km"].as_u64().unwrap()).collect();
    assert!(kilometres.len() > 20 && kilometres.is_sorted());
    let rows: Vec<String> = lines
        .lines()
        .map(plain)
        .filter(|line| {
            line.split_once(" km: ").is_some_and(|(km, _)| km.chars().all(|c| c.is_ascii_digit() || c == ' '))
        })
        .collect();
    assert_eq!(rows.len(), json.len(), "{rows:?}");
    for (row, away) in rows.iter().zip(json) {
        let (km, rest) = row.split_once(" km: ").unwrap();
        assert_eq!(km.replace(' ', "").parse().ok(), away["distance_km"].as_u64(), "{row}");
        assert!(rest.starts_with(away["name"].as_str().unwrap()), "{row}: {away}");
        // It is the distance that `show` prints, and the state.
        assert_eq!(away["as_of"], "2026-11-23");
    }
    let grodno = json.iter().find(|away| away["id"] == "grodno").unwrap();
    let shown: Value = serde_json::from_str(&fine(ask(&["show", "grodno", "--json"]))).unwrap();
    for field in ["name", "country", "state", "distance_km", "as_of"] {
        assert_eq!(grodno[field], shown[field], "{field}");
    }
    // As of another day another partner is nearest.
    let then = with(&["distances", "--plain", "--today", "2019-01-01"], &[]);
    assert!(plain(&fine(then)).contains("Najbliżej: Grodno, 75 km, Białoruś [czynna]"));
    // Data without places have no answer.
    let none = ask(&["distances", "--data", "tests/data/good/minimal.json"]);
    assert_eq!((none.code, none.out.as_str(), none.err.is_empty()), (1, "", false));
    let none = ask(&["distances", "--json", "--data", "tests/data/good/minimal.json"]);
    assert_eq!((none.code, none.out.as_str()), (1, "[]\n"));
}

/// A file so large that no pipe holds the answer.
fn large() -> String {
    let mut file: Value = serde_json::from_str(SHIPPED).unwrap();
    let mut records = Vec::new();
    for at in 0..400 {
        let mut record = file["records"][usize::from(at % 7 == 0)].clone();
        record["id"] = format!("r-{at}").into();
        record["wikidata"] = format!("Q{}", 1_000_000 + at).into();
        record["aliases"] = Value::Array(Vec::new());
        records.push(record);
    }
    file["records"] = records.into();
    file.to_string()
}

#[test]
fn whoever_stops_listening_is_left_in_peace() {
    let path = format!("{}/large.json", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&path, large()).unwrap();
    for args in [&["list", "--plain", "--data", &path][..], &["list", "--json", "--data", &path]] {
        let mut child = mosty(args, &[]).spawn().unwrap();
        let mut first = String::new();
        let mut out = BufReader::with_capacity(16, child.stdout.take().unwrap());
        out.read_line(&mut first).unwrap();
        drop(out);
        assert!(!first.is_empty());
        let left = answer(child.wait_with_output().unwrap());
        assert_eq!((left.code, left.err.as_str()), (0, ""), "{args:?}");
    }
    // And whoever never listened.
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let left = answer(mosty(&["list"], &[]).stdout(writer).output().unwrap());
    assert_eq!((left.code, left.err.as_str()), (0, ""));
}

#[test]
fn help_fits_eighty_columns() {
    for args in COMMANDS {
        for lang in ["pl", "en"] {
            let help = fine(ask(&[args, &["--lang", lang]].concat()));
            let mut long = String::new();
            for line in help.lines().filter(|line| mosty::text::width::of(line) > 80) {
                writeln!(long, "{line}").unwrap();
            }
            assert_eq!(long, "", "{args:?} {lang}");
        }
    }
}

/// In Polish help every word is Polish.
#[test]
fn the_city_itself_can_be_shown() {
    let told = ask(&["show", "bialystok"]);
    assert!(told.out.contains("Ilu partnerów ma Białystok?") && told.out.contains("[1]"), "{}", told.out);
    let json: Value = serde_json::from_str(&ask(&["show", "Беласток", "--json"]).out).unwrap();
    assert_eq!((&json["id"], &json["kind"]), (&"bialystok".into(), &"home".into()));
    assert!(json["disputes"][0]["claims"].as_array().unwrap().len() > 5);
    assert!(json["sources"]["wikipedia-2026"]["title"].is_string());
}

#[test]
fn what_a_record_is_can_be_asked_for() {
    // Partners that are no city, the clubs of the city: by one word, and by the parts of the list.
    for (word, ids) in [
        ("hrabstwo", &["milwaukee-county"][..]),
        ("aglomeracja", &["dijon"]),
        ("membership", &["euroregion-niemen", "eurocities", "aviama", "ump", "zmp"]),
    ] {
        let json: Value = serde_json::from_str(&fine(ask(&["find", word, "--json"]))).unwrap();
        let found: Vec<_> = json.as_array().unwrap().iter().map(|hit| hit["id"].as_str().unwrap()).collect();
        assert_eq!(found, ids, "{word}");
    }
    let parts = fine(ask(&["list", "--sort", "type"])).replace('\u{a0}', " ");
    let size = |line: &str| line.split_once(": ")?.1.split(" (w tym").next()?.parse::<usize>().ok();
    assert_eq!(parts.lines().filter_map(size).sum::<usize>(), records().records().len(), "they add up");
    assert!(parts.contains("Hrabstwo: 1\n"), "{parts}");
}

#[test]
fn polish_help_holds_no_english() {
    for args in COMMANDS {
        let help = fine(ask(args));
        for word in ["possible", "alias", "OPTIONS", "Usage", "Commands"] {
            assert!(!help.contains(word), "“{word}” in\n{help}");
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_finds_no_room_is_regretted_in_the_language_of_the_person() {
    for (lang, said) in [("pl", "brak miejsca na dysku. Zwolnij"), ("en", "no room on the disk. Make room")] {
        for args in [["list", "--lang", lang].as_slice(), &["--help", "--lang", lang]] {
            let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
            let answer = answer(mosty(args, &[]).stdout(full).output().unwrap());
            assert_eq!(answer.code, 2);
            assert!(plain(&answer.err).contains(said), "{}", answer.err);
            assert!(!answer.err.contains("os error"), "{}", answer.err);
        }
    }
}

/// Every view of the screen has a command with the same answer: the facts of the view are lines of
/// what is printed, in the same order, on whatever day.
#[test]
fn every_view_has_a_command_with_the_same_answer() {
    let twins: [(View, &str, &[&str]); 6] = [
        (View::Details, "/grodno<enter>", &["show", "grodno"]),
        (View::Map, "<f5>", &["distances"]),
        (View::Anniversaries, "<f6>", &["anniversaries"]),
        (View::Numbers, "<f7>", &["stats"]),
        (View::Sources, "<f8>", &["sources"]),
        (View::Changes, "<c-d>2021-12-31..2022<enter>", &["changes", "2021-12-31", "2022"]),
    ];
    assert_eq!(twins.map(|(view, ..)| view), View::VARIANTS);
    for (view, keys, command) in twins {
        for lang in ["pl", "en"] {
            for (day, as_of) in [("", &[][..]), ("<c-d>2019<enter>", &["--as-of", "2019"][..])] {
                if view == View::Changes && !day.is_empty() {
                    continue;
                }
                let open = Screen::open(archive(), 120, 36, lang, look("unicode", "default"));
                let screen = open.play(&format!("{day}{keys}"));
                assert_eq!(screen.model.view(), view);
                let printed = plain(&fine(ask(&[command, &["--plain", "--lang", lang], as_of].concat())));
                let mut rest = printed.as_str();
                for item in &screen.model.detail().sheet().items {
                    let fact = plain(&item.text());
                    let Some(at) = rest.find(&fact) else {
                        panic!("no “{fact}” (in this order) from {command:?} {as_of:?} in {lang}:\n{printed}")
                    };
                    rest = rest.get(at..).unwrap();
                }
            }
        }
    }
}

#[test]
fn filters_answer_like_the_list_with_how_it_ended() {
    let found = fine(ask(&["find", "stan:zakończona rok:2022"]));
    let lines: Vec<&str> = found.lines().take(3).collect();
    assert_eq!(
        lines.iter().map(|line| plain(line)).collect::<Vec<_>>(),
        ["Dawni partnerzy: 5", "", "Nazwa: Grodno (biał. Гродна)"]
    );
    for how in [
        "Jak: 3 marca 2022 r.: uchwałą Rady Miasta Białystok",
        "Jak: 24–28 lutego 2022 r.: list intencyjny wypowiedziany jednostronnie przez miasto Białystok",
    ] {
        assert!(plain(&found).contains(how), "{how} in {found}");
    }
    // The same in the other language, as words apart or in one, and for programs.
    for args in
        [&["find", "state:ended", "year:2022"][..], &["find", "state:ended year:2022", "--lang", "en"]]
    {
        let json: Value = serde_json::from_str(&fine(ask(&[args, &["--json"]].concat()))).unwrap();
        let ids: Vec<&str> = json.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect();
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, ["grodno", "irkutsk", "kaliningrad", "pskov", "tomsk"]);
    }
    // A word that is looked for ranks what filters leave.
    let json: Value =
        serde_json::from_str(&fine(ask(&["find", "grodno", "stan:zakończona", "--json"]))).unwrap();
    assert_eq!(json[0]["id"], "grodno");
}

#[test]
fn a_query_that_cannot_be_understood_says_why_and_one_that_finds_nothing_says_so() {
    let faulty = ask(&["find", "krja:litwa", "od:x"]);
    assert_eq!((faulty.code, faulty.out.as_str()), (2, ""));
    assert_eq!(faulty.err.lines().count(), 2, "{}", faulty.err);
    assert!(plain(&faulty.err).contains("Nie ma filtra „krja”. Czy chodziło o „kraj:”?"), "{}", faulty.err);
    let english = ask(&["find", "kraj:", "--lang", "en"]);
    assert_eq!((english.code, english.err.as_str()), (2, "A value is missing after “country:”.\n"));
    let nothing = ask(&["find", "kraj:francja", "stan:wstrzymana"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (1, ""));
    let nothing = ask(&["find", "kraj:francja", "stan:wstrzymana", "--json"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (1, "[]\n"));
    // What was typed comes back harmless.
    let hostile = ask(&["find", "kraj:\u{1b}[2J\u{202e}x"]);
    assert_eq!(hostile.code, 2);
    assert!(!hostile.err.contains(['\u{1b}', '\u{202e}']), "{:?}", hostile.err);
}

/// Whoever looks for "3 marca 2022" in a pipe, a file or the clipboard types plain blanks.
#[test]
fn no_blank_leaves_that_only_a_screen_needs() {
    let asked: [&[&str]; 44] = [
        &["list", "--plain"],
        &["list", "--json"],
        &["list", "--csv"],
        &["list", "--sort", "type"],
        &["find", "luck"],
        &["find", "luck", "--json"],
        &["find", "luck", "--csv"],
        &["find", "zzqqxx"],
        &["find", "krja:x"],
        &["show", "grodno"],
        &["show", "grodno", "--json"],
        &["show", "bialystok"],
        &["show", "bialystok", "--json"],
        &["show", "grodmo"],
        &["brief", "grodno"],
        &["brief", "grodno", "--json"],
        &["stats"],
        &["stats", "--json"],
        &["stats", "--csv"],
        &["list", "--csv=open"],
        &["events"],
        &["events", "--json"],
        &["events", "--csv"],
        &["changes", "1990", "2026", "--csv"],
        &["sources", "--csv"],
        &["changes", "1990", "2026"],
        &["changes", "1990", "2026", "--json"],
        &["changes", "2023", "2022"],
        &["anniversaries"],
        &["anniversaries", "--json"],
        &["anniversaries", "--csv"],
        &["anniversaries", "--ics"],
        &["distances"],
        &["distances", "--csv"],
        &["sources"],
        &["sources", "--json"],
        &["sources", "wikipedia-pl"],
        &["sources", "wikipedia-pl", "--csv"],
        &["show", "bialystok", "--csv"],
        &["check"],
        &["doctor"],
        &["man"],
        &["--help"],
        &["--version"],
    ];
    std::thread::scope(|scope| {
        for lang in mosty::lang::Lang::ALL {
            scope.spawn(move || {
                for args in asked {
                    let told = ask(&[args, &["--lang", lang.code()]].concat());
                    for text in [told.out, told.err] {
                        let line = text.lines().find(|line| line.contains(['\u{a0}', '\u{202f}']));
                        assert_eq!(line, None, "{args:?} in {}", lang.code());
                    }
                }
            });
        }
    });
}

/// A list of a day has the same rows and heads as that of the day that it is; only its foot tells the day.
#[test]
fn the_list_of_today_is_the_list() {
    for form in ["--plain", "--csv", "--json"] {
        let now = fine(ask(&["list", form]));
        let named = fine(ask(&["list", form, "--as-of", "2026-11-23"]));
        assert!(now == named, "{form}\n{now}\n{named}");
    }
    let list = fine(ask(&["list", "--plain"]));
    assert!(list.starts_with("Partnerzy: 16 (z ważną umową: 8)\n"), "{list}");
    assert!(list.contains("\nDawni partnerzy: 5\n"), "{list}");
    assert_eq!(list.matches("\nIdentyfikator: ").count(), 64);
    // What was not there yet on a day of the past is left out.
    let then = fine(ask(&["list", "--plain", "--as-of", "2021-12-31"]));
    assert!(!then.contains("sybir-network") && !then.contains("\nDawni partnerzy: "), "{then}");
}

#[test]
fn numbers_name_those_who_are_counted() {
    let bare = fine(ask(&["stats", "--plain"]));
    let named = fine(ask(&["stats", "--plain", "--names"]));
    let mut lines = named.lines().peekable();
    // The names are added, and nothing else is changed.
    for line in bare.lines() {
        assert!(lines.any(|other| other == line), "{line}");
    }
    let after = |start: &str| {
        let at = named.lines().position(|line| line.starts_with(start)).unwrap();
        named.lines().nth(at + 1).unwrap().split("; ").map(str::to_owned).collect::<Vec<_>>()
    };
    let known = after("8 – umowa: ");
    assert_eq!(known.len(), 8, "{known:?}");
    assert!(known.contains(&"Eindhoven".to_owned()));
    assert!(after("26 – kiedykolwiek: ").contains(&"Grodno (zakończona)".to_owned()));
    assert_eq!(after("zakończona: 0 z 5").len(), 5);
    let json: Value = serde_json::from_str(&fine(ask(&["stats", "--json", "--names"]))).unwrap();
    for rule in json["rules"].as_array().unwrap() {
        assert_eq!(rule["ids"].as_array().unwrap().len() as u64, rule["count"].as_u64().unwrap());
    }
    for row in json["by"].as_object().unwrap().values().flat_map(|rows| rows.as_array().unwrap()) {
        assert_eq!(row["ids"].as_array().unwrap().len() as u64, row["recorded"].as_u64().unwrap());
    }
}

/// Every command answers in every form; those that are no answers about records say so.
#[test]
fn every_answer_comes_in_every_form() {
    let asked = |name: &str| -> &[&str] {
        match name {
            "find" => &["luck"],
            "show" | "brief" => &["grodno"],
            "changes" => &["2022"],
            "completions" => &["bash"],
            _ => &[],
        }
    };
    let command = mosty::cli::command(&mosty::lang::Speech::new(mosty::lang::Lang::POLISH));
    let names = command.get_subcommands().map(clap::Command::get_name).filter(|name| *name != "kiosk");
    let all = names.map(|name| [&[name], asked(name)].concat());
    for args in all.chain([vec!["sources", "belsat-2021"], vec!["show", "bialystok"]]) {
        let is = |names: &[&str]| names.contains(&args[0]);
        for (form, lacking) in [
            ("--plain", false),
            ("--json", is(&["man", "completions"])),
            ("--csv", is(&["check", "doctor", "export", "man", "completions"])),
            ("--csv=open", is(&["check", "doctor", "export", "man", "completions"])),
        ] {
            let got = ask(&[&args[..], &[form]].concat());
            if lacking {
                assert_eq!((got.code, got.out.as_str()), (2, ""), "{args:?} {form}");
                continue;
            }
            assert!(!got.out.is_empty(), "{args:?} {form}: {}", got.err);
            let wide = |mark: char| got.out.lines().next().unwrap().matches(mark).count() >= 7;
            match form {
                "--json" => drop(serde_json::from_str::<Value>(&got.out).unwrap()),
                "--csv" => assert!(got.out.starts_with('\u{feff}') && wide(';'), "{args:?}: {}", got.out),
                "--csv=open" => assert!(wide(','), "{args:?}: {}", got.out),
                _ => {}
            }
        }
    }
}

/// State, grounds, beginning and end of a tie are the same in the table, as data, on its card and on its page.
#[test]
fn card_page_table_and_data_agree_on_every_record() {
    let text = fine(ask(&["list", "--csv=open"]));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let speech = mosty::lang::Speech::new(mosty::lang::Lang::POLISH);
    for row in reader.records().map(Result::unwrap) {
        let of = |name: &str| row[heads.iter().position(|head| head == name).unwrap()].to_owned();
        let id = of("id");
        for command in ["show", "brief"] {
            let told: Value = serde_json::from_str(&fine(ask(&[command, &id, "--json"]))).unwrap();
            for field in ["state", "ground", "since"] {
                assert_eq!(of(field), told[field].as_str().unwrap_or_default(), "{command} {id}: {field}");
            }
            if !of("end").is_empty() {
                assert_eq!(of("end"), told["state_date"], "{command} {id}");
            }
            assert_eq!(of("end").is_empty(), told["state"] != "ended", "{command} {id}");
            let card = fine(ask(&[command, &id]));
            let state = speech.word(&format!("state-{}", of("state")));
            assert!(card.contains(&format!("[{state}")), "{command} {id}: {card}");
            let ground = card.contains(&format!("{}: ", speech.word("label-ground")));
            let little = ["encyclopaedia", "weak"].contains(&&*of("ground"));
            assert_eq!(ground, little, "{command} {id}: {card}");
        }
    }
}

/// Nothing found is an answer too: of a table its headings, of data what their schema promises.
#[test]
fn programs_that_find_nothing_get_an_empty_answer() {
    for args in [["find", "zzqqxx"], ["events", "zzqqxx"]] {
        for form in ["--csv", "--csv=open"] {
            let [some, none] = [&args[..1], &args].map(|asked| ask(&[asked, &[form]].concat()));
            assert_eq!(none.code, 1, "{args:?}");
            assert!(none.out.lines().count() == 1 && none.err.contains("zzqqxx"), "{args:?}: {}", none.out);
            if args[0] == "events" {
                assert_eq!(none.out.lines().next(), some.out.lines().next());
            }
        }
        let wrong = ask(&[&args[..], &["--csv", "--columns", "nope"]].concat());
        assert_eq!((wrong.code, wrong.out.as_str()), (2, ""), "{args:?}");
    }
    let none = ask(&["events", "zzqqxx", "--json"]);
    let told: Value = serde_json::from_str(&none.out).unwrap();
    assert_eq!(
        (none.code, &told["events"], &told["as_of"]),
        (1, &Value::Array(vec![]), &"2026-11-23".into())
    );
    assert_eq!(ask(&["events", "zzqqxx"]).out, "");
}

/// What programs are promised: the schemas are made from the types, and every answer keeps to its own.
#[test]
fn every_answer_in_json_keeps_to_its_schema() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/schemas");
    let guide = fs::read_to_string("data/README.md").unwrap();
    for (name, text) in mosty::print::schemas() {
        if std::env::var_os("MOSTY_UPDATE_SCHEMA").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join(&name), &text).unwrap();
        }
        let kept = fs::read_to_string(folder.join(&name)).unwrap_or_default();
        assert!(
            kept == text,
            "{name} is stale. Write it anew: MOSTY_UPDATE_SCHEMA=1 cargo test --test cli schema"
        );
        let schema: Value = serde_json::from_str(&text).unwrap();
        undocumented(&schema, &name, &guide);
    }
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let mut asked = Vec::new();
    for args in [
        &["list"][..],
        &["find", "Луцьк"],
        &["find", "eindohven"],
        &["show", "grodno"],
        &["show", "dijon", "--lang", "uk"],
        &["show", "grodno", "--data", "tests/data/good/full.json"],
        &["show", "bialystok"],
        &["brief", "gori"],
        &["distances"],
        &["stats", "--lang", "en"],
        &["stats", "--names"],
        &["events"],
        &["events", "zzqqxx"],
        &["changes", "1990", "2026"],
        &["anniversaries"],
        &["sources"],
        &["sources", "wikipedia-pl"],
        &["check"],
        &["check", "tests/data/bad/many.json"],
        &["doctor"],
    ] {
        let told: Value = serde_json::from_str(&ask(&[args, &["--json"]].concat()).out).unwrap();
        let answers = told.as_array().cloned().unwrap_or_else(|| vec![told]);
        assert!(!answers.is_empty(), "{args:?}");
        for answer in answers {
            let name = answer["$schema"].as_str().unwrap_or_else(|| panic!("{args:?}: {answer}")).to_owned();
            assert_eq!(answer["version"], 1);
            let path = folder.join(&name);
            let at =
                compiler.compile(path.to_str().unwrap(), &mut schemas).unwrap_or_else(|why| panic!("{why}"));
            if let Err(why) = schemas.validate(&answer, at) {
                panic!("{args:?} is not as {name} says: {why}");
            }
            asked.push(name);
        }
    }
    let unasked = mosty::print::schemas().into_iter().find(|(name, _)| !asked.contains(name));
    assert_eq!(unasked, None);
}

/// Every field is explained in its schema, and named in the guide.
fn undocumented(schema: &Value, name: &str, guide: &str) {
    for (key, part) in schema.as_object().into_iter().flatten() {
        if key == "properties" {
            for (field, told) in part.as_object().unwrap() {
                let explained = told.get("description").is_some() || told.get("$ref").is_some();
                assert!(explained, "{field} in {name} is not explained");
                assert!(
                    guide.contains(&format!("`{field}`")),
                    "data/README.md does not name {field} of {name}"
                );
            }
        }
        undocumented(part, name, guide);
    }
    schema.as_array().into_iter().flatten().for_each(|part| undocumented(part, name, guide));
}

/// A query for the city's reasons is answered with where they stand, whatever else it finds.
#[test]
fn who_looks_for_a_reason_is_led_to_the_card_of_the_city() {
    for query in ["dlaczego", "inwestycje", "promocja", "pozyskiwanie inwestorów"] {
        let found = ask(&["find", query]);
        assert!(found.err.contains("mosty show bialystok"), "{query}: {}", found.err);
    }
    let card = plain(&fine(ask(&["show", "bialystok"])));
    for told in [
        "Dlaczego miasto współpracuje z zagranicą",
        "inwestycje, turystyka",
        "https://www.eurocities.eu/",
        "Energy Cities",
    ] {
        assert!(card.contains(told), "{card}");
    }
}
