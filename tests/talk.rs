//! The conversation by lines as a person holds it: what is typed, what is told, and that it is what the
//! commands print. T01 to T06 are the questions that people ask, in Polish and in English.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::string_slice, reason = "what is searched is found at letters")]

mod common;

use std::collections::BTreeSet;

use common::{archive, records, today};
use mosty::lang::{Lang, Speech};
use mosty::records::Day;
use mosty::sheets::{Asking, Form, Question, Sort};
use mosty::talk::{Reply, Start, Talk};
use mosty::text::clean::is_hostile;
use proptest::prelude::*;

fn start(lang: &str) -> Start {
    Start { lang: Lang::find(lang).unwrap(), today: today(), as_of: None, sort: Sort::Name, visitor: false }
}

fn talk(lang: &str) -> Talk {
    Talk::new(archive(), start(lang))
}

fn visitor() -> Talk {
    Talk::new(archive(), Start { visitor: true, ..start("pl") })
}

/// What is told after the last of these lines, with ordinary spaces.
#[track_caller]
fn told(talk: &mut Talk, lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines {
        let reply = talk.answer(line);
        assert_readable(&reply);
        assert!(!reply.over, "over after {line:?}");
        text = reply.text;
    }
    text.replace('\u{a0}', " ")
}

/// A screen reader can read this aloud: nothing drawn, nothing that acts on a terminal, and at the end
/// the question for the next line.
#[track_caller]
fn assert_readable(Reply { text, over }: &Reply) {
    let strange = text.chars().find(|c| drawn(*c) || (*c != '\n' && is_hostile(*c)));
    assert_eq!(strange, None, "in\n{text}");
    assert!(text.ends_with(if *over { ".\n" } else { ": " }), "{text}");
    assert!(!text.starts_with('\n') && !text.contains("\n\n\n"), "{text}");
}

/// Whether a character is there to be looked at, not to be read.
fn drawn(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{25ff}' | '\u{2800}'..='\u{28ff}' | '\t')
}

#[track_caller]
fn assert_tells(text: &str, facts: &[&str]) {
    for fact in facts {
        assert!(text.contains(fact), "no “{fact}” in\n{text}");
    }
}

/// The names that a numbered list offers, in all its parts.
fn offered(talk: &mut Talk, choice: &str, next: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut text = told(talk, &[choice]);
    loop {
        let before = names.len();
        let rows = text.lines().filter_map(|line| {
            let (number, name) = line.split_once(". ")?;
            number.parse::<usize>().ok().filter(|number| *number > 0)?;
            Some(name.to_owned())
        });
        names.extend(rows);
        if names.len() == before || !text.contains(&format!("{next}”")) {
            return names;
        }
        text = told(talk, &[next]);
    }
}

/// The number of the choice that begins so.
fn number(text: &str, beginning: &str) -> String {
    let found = text.lines().find_map(|line| {
        line.split_once(". ").filter(|(_, label)| label.starts_with(beginning)).map(|(number, _)| number)
    });
    found.unwrap_or_else(|| panic!("no choice “{beginning}” in\n{text}")).to_owned()
}

// What people ask.

#[test]
fn t01_the_first_partner_and_since_when() {
    let mut polish = talk("pl");
    let list = told(&mut polish, &["2"]);
    assert_tells(&list, &["\n1. Eindhoven, Holandia, czynna, od 1992 r. (34 lata)\n"]);
    // First the answer in short, without an address to listen to; everything on demand.
    let short = told(&mut polish, &["1"]);
    assert_tells(
        &short,
        &["Eindhoven\nHolandia · 1214 km · czynna od 1992 r. (34 lata)\nMiasto na południu"],
    );
    assert!(!short.contains("http") && short.lines().count() < 14, "{short}");
    let record = told(&mut polish, &["1"]);
    assert_tells(
        &record,
        &["Kraj: Holandia", "od 1992 r. (34 lata) [1][2]", "Znany jest tylko rok.", "[1] ("],
    );
    // No day or month of that year anywhere.
    for (at, _) in record.match_indices("1992") {
        let before = record[..at].rsplit([' ', '\n']).nth(1).unwrap();
        assert!(
            ["od", "z", "roku", "znaleziono."].contains(&before) || record[..at].ends_with(['\n', '–']),
            "{before} 1992"
        );
    }

    let mut english = talk("en");
    assert_tells(
        &told(&mut english, &["2"]),
        &["\n1. Eindhoven, Netherlands, in force, since 1992 (34 years)\n"],
    );
    assert_tells(&told(&mut english, &["1"]), &["Netherlands · ", "in force since 1992 (34 years)"]);
    assert_tells(&told(&mut english, &["1"]), &["Country: Netherlands", "since 1992 (34 years)", "[1] ("]);
}

#[test]
fn t02_whether_grodno_is_still_a_partner_and_who_says_so() {
    for (lang, name, state, facts) in [
        (
            "pl",
            "grodno",
            "Stan: [zakończona] 2000–2022, uchwałą Rady Miasta Białystok [1][2][3]",
            [
                "Rada Miasta Białystok jednogłośnie",
                "2020 r.: wstrzymanie",
                "16 marca 2018 r.",
                "czerwiec 2000 r.",
            ],
        ),
        (
            "en",
            "HRODNA",
            "Status: [ended] 2000–2022, by resolution of Białystok City Council [1][2][3]",
            ["unanimously", "2020: ", "16 March 2018", "June 2000"],
        ),
    ] {
        let mut talk = talk(lang);
        let found = told(&mut talk, &[name]);
        let short = told(&mut talk, &[&number(&found, if lang == "pl" { "Grodno" } else { "Hrodna" })]);
        assert_tells(
            &short,
            &[if lang == "pl" { "zakończona 2000–2022, uchwałą" } else { "ended 2000–2022, by" }],
        );
        let record = told(&mut talk, &["1"]);
        assert_tells(&record, &[state]);
        assert_tells(&record, &facts);
        // The status comes before the details.
        assert!(record.find(state) < record.find(facts[0]));
        // The second source by the number that it has in the text.
        assert_tells(&told(&mut talk, &["2", "3"]), &["Гродно 360", "https://grodno360.by/2022/03/04/"]);
        // The way back: sources, record, list.
        assert_tells(&told(&mut talk, &["0", "0"]), &[&found.lines().last().unwrap().replace('\u{a0}', " ")]);
    }
}

#[test]
fn t03_what_ended_in_2022_and_how() {
    for (lang, query, causes) in [
        (
            "pl",
            "stan:zakończona rok:2022",
            ["Grodno", "uchwałą Rady Miasta", "Psków", "Kaliningrad", "wypowiedziany jednostronnie"],
        ),
        (
            "en",
            "state:ended year:2022",
            ["Hrodna", "by resolution of", "Pskov", "Kaliningrad", "terminated unilaterally"],
        ),
    ] {
        let text = told(&mut talk(lang), &[query]);
        assert_tells(&text, &causes);
        assert_eq!(
            text.lines().filter(|line| line.contains("2022")).count(),
            6,
            "five, and the question\n{text}"
        );
    }
    let changes = told(&mut talk("pl"), &["6", "2022", "2022"]);
    assert_tells(&changes, &["Zakończone: 5", "Irkuck, wypowiedzenie jednostronne: list intencyjny"]);
}

#[test]
fn t04_how_many_partners_by_which_rule() {
    for (lang, facts, other) in [
        (
            "pl",
            [
                "Liczba partnerów: 8",
                "Reguła: umowa – miasta, z którymi obowiązuje",
                "Dane z dnia: 23 listopada 2026 r.",
            ],
            "Liczba partnerów: 26",
        ),
        (
            "en",
            [
                "Number of partners: 8",
                "Rule: agreement – cities with a known",
                "Data as of: 23 November 2026",
            ],
            "Number of partners: 26",
        ),
    ] {
        let mut talk = talk(lang);
        assert_tells(&told(&mut talk, &["5"]), &facts);
        assert_tells(&told(&mut talk, &["5"]), &[other]);
        // What others say, and why it differs.
        assert_tells(&told(&mut talk, &["6"]), &["16 ", "22 "]);
    }
}

#[test]
fn t05_the_list_as_of_a_day_is_that_of_the_command() {
    for (lang, next, day) in [("pl", "dalej", "31.12.2021"), ("en", "next", "2021-12-31")] {
        let mut talk = talk(lang);
        assert_tells(&told(&mut talk, &["8"]), &["2021"]);
        let home = told(&mut talk, &[day]);
        assert_tells(
            &home,
            &[if lang == "pl" { "Stan na dzień: 31 grudnia 2021 r." } else { "As of: 31 December 2021" }],
        );
        let partners = offered(&mut talk, "1", next);
        told(&mut talk, &["0"]);
        let rows: BTreeSet<String> = offered(&mut talk, "3", next).into_iter().chain(partners).collect();

        let (archive, speech) = (archive(), Speech::new(Lang::find(lang).unwrap()));
        let day = Day::constant(2021, 12, 31);
        let asking = Asking { as_of: true, ..Asking::new(&archive, &speech, day) };
        let list = Question::List { query: String::new(), sort: Sort::Name };
        let list = asking.answer(&list, Form::Plain).text.replace('\u{a0}', " ");
        let label = format!("{}: ", speech.word("label-name"));
        let names: Vec<&str> = list.lines().filter_map(|line| line.strip_prefix(&label)).collect();
        assert_eq!(rows.len(), names.len());
        for name in names {
            assert!(rows.iter().any(|row| row.starts_with(&format!("{name}, "))), "{name}");
        }
        // Every answer says which day it is told for, until it is today's again.
        for line in ["0", "", "1", "1", "99", "zzqqxx", "0"] {
            assert_tells(&told(&mut talk, &[line]), &["2021"]);
        }
        assert!(!told(&mut talk, &["0", "8", "1"]).contains("2021"));
    }
}

#[test]
fn t06_the_anniversaries_of_this_year_and_the_next() {
    let mut polish = talk("pl");
    let year = told(&mut polish, &["4"]);
    assert_tells(
        &year,
        &["Rocznice w 2026 r.", "22 listopada 2026 r.: EUROCITIES: 21. rocznica", "znany tylko rok"],
    );
    assert!(year.find("Okrągłe") < year.find("Inne"), "round ones first");
    assert_tells(&told(&mut polish, &["1"]), &["Rocznice w 2027 r.", "Eindhoven: 35 lat"]);
    let year = told(&mut talk("en"), &["4"]);
    assert_tells(&year, &["Anniversaries in 2026", "Eurocities: 21st anniversary", "only the year known"]);
}

#[test]
fn t15_the_memberships_come_first_among_the_others() {
    let text = told(&mut talk("pl"), &["3"]);
    assert_tells(
        &text,
        &["Członkostwa międzynarodowe: 3\n1. EUROCITIES, Belgia, czynna", "Lalkarstwu AVIAMA", "Niemen"],
    );
}

#[test]
fn t22_another_language_changes_everything_at_once() {
    let mut talk = talk("pl");
    assert!(talk.greet().contains("Language"));
    assert_tells(&told(&mut talk, &["9", "2"]), &["international cooperation", "\n0. End\n"]);
    assert_tells(&told(&mut talk, &["9", "1"]), &["współpraca z zagranicą", "\n0. Koniec\n"]);
}

// How it is held.

#[test]
fn a_session_looks_like_this() {
    let mut talk = talk("pl");
    let mut session = talk.greet();
    let lines = [
        "lusaka", "1", "1", "2", "0", "2", "0", "", "0", "2", "dalej", "d", "40", "0", "5", "2", "0", "6",
        "2023", "2022", "2024-02", "8", "jutro", "2021", "państwo", "rok:abc", "Luck", "0", "9", "2", "0",
    ];
    for line in lines {
        let Reply { text, over } = talk.answer(line);
        session.push_str(&format!("{line}\n{text}"));
        assert_eq!(over, session.ends_with("Goodbye.\n"));
    }
    assert!(session.ends_with("Goodbye.\n"));
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("session", session);
    });
}

#[test]
fn what_is_told_is_what_the_commands_print() {
    let (archive, dataset, speech) = (archive(), records(), Speech::new(Lang::POLISH));
    let asking = Asking::new(&archive, &speech, today());
    let mut talk = talk("pl");
    for record in dataset.records() {
        let name = record.name.get(&["pl"]);
        let found = talk.answer(&format!("\"{name}\"")).text;
        let short = talk.answer(&number(&found, name)).text;
        assert!(short.starts_with(name), "{name}\n{short}");
        let text = talk.answer("1").text;
        let shown = asking.answer(&Question::Show(record.id.to_string()), Form::Plain).text;
        assert!(text.starts_with(shown.trim_end()), "{name}\n{text}");
        let brief = Question::Brief { id: record.id.to_string(), internal: false };
        let brief = asking.answer(&brief, Form::Plain).text;
        assert!(talk.answer("3").text.starts_with(brief.trim_end()), "{name}");
        talk.answer("2");
        let cited = shown.lines().filter(|line| line.starts_with("[1] ")).count();
        assert_eq!(cited, 1);
        assert!(talk.answer("1").text.contains(&format!("{}: ", speech.word("label-publisher"))), "{name}");
    }
}

#[test]
fn numbers_stay_the_same_in_every_part_of_a_list() {
    let mut talk = talk("pl");
    let second = told(&mut talk, &["1", "dalej"]);
    let name = second.lines().find_map(|line| line.strip_prefix("16. ")).unwrap().to_owned();
    let name = name.split([',', '(']).next().unwrap().trim().to_owned();
    assert_tells(&told(&mut talk, &["16"]), &[&format!("{name}\n")]);
    // Back in the part that was left; after the last part comes the first.
    assert_tells(&told(&mut talk, &["0"]), &["\n16. "]);
    assert_tells(&told(&mut talk, &["dalej", "dalej"]), &["\n1. "]);
}

#[test]
fn the_way_back_leads_to_the_beginning_and_out() {
    let mut talk = talk("pl");
    told(&mut talk, &["1", "1", "2", "1", "0", "wróć", "WROC"]);
    assert!(talk.answer("0").over);
    assert!(self::talk("en").answer("quit").over);
}

#[test]
fn visitors_end_nothing_but_their_own_visit() {
    let fresh = visitor().greet();
    assert_tells(&fresh, &["Kogo zapytać: ", "0. Nowy gość"]);
    for lines in
        [&["0"][..], &["koniec"], &["8", "2010", "5", "9", "2", "1", "0", "0"], &["9", "2", "grodno", "end"]]
    {
        let mut talk = visitor();
        let mut text = String::new();
        for line in lines {
            let reply = talk.answer(line);
            assert!(!reply.over);
            text = reply.text;
        }
        assert_eq!(text, fresh, "{lines:?}");
    }
}

#[test]
fn after_midnight_it_is_another_day() {
    let mut talk = talk("pl");
    talk.wake(Day::constant(2027, 1, 1));
    assert_tells(&told(&mut talk, &[""]), &["Rocznice w 2027 r."]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_typed_is_answered_and_harmless(lines in prop::collection::vec(
        prop_oneof![
            any::<String>(), "[0-9]{1,3}", "[0-9]{1,25}", "(dalej|wróć|d|)", "[a-ząęłó:\"!. ]{0,20}",
            "[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}", "\\PC{0,3}[\u{0}-\u{1f}\u{7f}-\u{9f}\u{202e}\u{200b}]{1,5}\\PC{0,3}",
        ], 1..12)) {
        let mut talk = visitor();
        for line in lines {
            // What a person typed is quoted to them: only we must draw nothing.
            let reply = talk.answer(&line.replace(drawn, ""));
            assert_readable(&reply);
            prop_assert!(!reply.over);
        }
    }
}

#[test]
fn a_line_without_end_is_cut() {
    let mut talk = talk("pl");
    let text = told(&mut talk, &[&"ź\u{1b}[2J".repeat(100_000)]);
    assert!(text.chars().count() < 1000, "{text}");
}

#[test]
fn t21_how_far_the_partners_are_and_what_the_words_mean() {
    let mut talk = visitor();
    let far = told(&mut talk, &["10"]);
    assert_tells(&far, &["km", "Łuck"]);
    assert_tells(&told(&mut talk, &["11"]), &["uznawana", "Partner to miasto"]);
    // A new visitor begins anew from anywhere, and is told how.
    let deep = told(&mut talk, &["grodno", "1"]);
    assert_tells(&deep, &["„koniec” zaczyna od nowa:"]);
    assert_eq!(told(&mut talk, &["koniec"]), visitor().greet().replace('\u{a0}', " "));
}
