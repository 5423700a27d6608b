//! What the program found where it runs, and what is wrong with it. It says only what it was told: who looks at
//! the terminal and the environment is the shell.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::Lack;
use super::json::{Named, answer};
use crate::history::Dataset;
use crate::lang::{Lang, Speech};
use crate::look::{Symbols, Theme};
use crate::records::Day;
use crate::sheets::{Form, doubt};
use crate::text::draw::Font;

/// What the program runs in.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// `TERM`.
    pub term: String,
    /// Whether standard input and output are terminals.
    pub terminals: (bool, bool),
    /// Columns and rows.
    pub size: (usize, usize),
    /// The set of signs that is used.
    pub symbols: Symbols,
    /// The colours that are used.
    pub theme: Theme,
    /// Whether they are others than were asked for, which cannot be read on a console.
    pub lost_theme: bool,
    /// The locale that decides on letters, empty if none is set.
    pub locale: String,
    /// Whether it names another code set than UTF-8.
    pub other_letters: bool,
    /// The language that was asked for, if any.
    pub asked: Option<String>,
    /// The code set of the console's font, as the system's settings name it.
    pub codeset: Option<String>,
    /// Whether a service manager listens, and whether it wants signs of life.
    pub service: (bool, bool),
    /// What `TZ` names, where it is no zone.
    pub lost_zone: Option<String>,
    /// What the machine of the terminal in city hall lacks, if it is one.
    pub lacks: Vec<Lack>,
}

/// The answer of `doctor`.
#[derive(Serialize, JsonSchema)]
pub(super) struct Diagnosis {
    /// What was found, each as text in the language of the answer: `program`, `terminal`, `input`, `output`, `size`,
    /// `theme`, `symbols`, `locale`, `language`, `service`, `watchdog`, `data`; where there are such, `updated`, `records`,
    /// `codeset`, `probe`.
    found: BTreeMap<&'static str, String>,
    /// What is wrong, a sentence each.
    problems: Vec<String>,
}

impl Named for Diagnosis {
    const NAME: &'static str = "doctor";
}

/// The letters and signs that a console must draw.
const PROBE: &str = "ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ ─│┌┐ █░▒ ← ↑ → ↓ Є І Ў";

/// Days after which data are old.
const OLD: i32 = 366;

/// What was found, and how many problems there are. `data` is the name of the data and, where they are sound, what
/// they hold.
#[must_use]
pub fn doctor(
    speech: &Speech,
    surroundings: &Surroundings,
    data: (&str, Option<&Dataset>),
    today: Day,
    format: Form,
) -> (String, usize) {
    let found = found(speech, surroundings, data);
    let problems = problems(speech, surroundings, data.1, today);
    let text = if format == Form::Json {
        answer(Diagnosis { found: found.into_iter().collect(), problems: problems.clone() })
    } else {
        let mut text = String::new();
        for (id, said) in found {
            text.push_str(&(speech.labelled(&speech.word(&format!("doctor-{id}")), &said) + "\n"));
        }
        text.push('\n');
        if problems.is_empty() {
            text.push_str(&format!("{}\n", speech.word("doctor-healthy")));
        } else {
            text.push_str(
                &(speech.labelled(&speech.word("doctor-problems"), &problems.len().to_string()) + "\n"),
            );
            for problem in &problems {
                text.push_str(&format!("- {problem}\n"));
            }
        }
        text
    };
    (text, problems.len())
}

fn found(
    speech: &Speech,
    surroundings: &Surroundings,
    (name, dataset): (&str, Option<&Dataset>),
) -> Vec<(&'static str, String)> {
    let yes = |fact: bool| speech.word(if fact { "csv-yes" } else { "csv-no" });
    let or_unset = |text: &str| if text.is_empty() { speech.word("doctor-unset") } else { text.to_owned() };
    let mut found = vec![
        ("program", format!("mosty {}", env!("CARGO_PKG_VERSION"))),
        ("terminal", or_unset(&surroundings.term)),
        ("input", yes(surroundings.terminals.0)),
        ("output", yes(surroundings.terminals.1)),
        ("size", format!("{}×{}", surroundings.size.0, surroundings.size.1)),
        ("theme", surroundings.theme.name().to_owned()),
        ("symbols", surroundings.symbols.name().to_owned()),
        ("locale", or_unset(&surroundings.locale)),
        ("language", format!("{} ({})", speech.lang().name(), speech.lang().code())),
        ("service", yes(surroundings.service.0)),
        ("watchdog", yes(surroundings.service.1)),
        ("data", name.to_owned()),
    ];
    if let Some(dataset) = dataset {
        found.push(("updated", speech.date(dataset.updated())));
        found.push(("records", speech.number(dataset.records().len() as u64)));
    }
    if surroundings.symbols.font().is_some() {
        found.push(("codeset", or_unset(surroundings.codeset.as_deref().unwrap_or_default())));
        found.push(("probe", PROBE.to_owned()));
    }
    found
}

fn problems(
    speech: &Speech,
    surroundings: &Surroundings,
    dataset: Option<&Dataset>,
    today: Day,
) -> Vec<String> {
    let mut problems = Vec::new();
    let mut say = |wrong: bool, id: &str, with: &str| {
        if wrong {
            problems.push(speech.say(id, &[("with", with.to_owned().into())]));
        }
    };
    say(!surroundings.terminals.0 || !surroundings.terminals.1, "problem-no-terminal", "");
    say(surroundings.term.is_empty() || surroundings.term == "dumb", "problem-term", "");
    let (columns, rows) = surroundings.size;
    say(
        surroundings.terminals.1 && (columns < 40 || rows < 12),
        "problem-size",
        &format!("{columns}×{rows}"),
    );
    say(surroundings.lost_theme, "problem-theme", "");
    say(surroundings.other_letters, "problem-letters", &surroundings.locale);
    let unknown = surroundings.asked.as_deref().filter(|asked| Lang::find(asked).is_none());
    say(
        unknown.is_some_and(|asked| asked != "C" && asked != "POSIX"),
        "problem-language",
        unknown.unwrap_or_default(),
    );
    if let Some(font) = surroundings.symbols.font() {
        let lost: Vec<&str> =
            Lang::ALL.into_iter().filter(|lang| !draws(font, *lang)).map(Lang::code).collect();
        say(!lost.is_empty(), "problem-font", &lost.join(", "));
    }
    say(
        surroundings.lost_zone.is_some(),
        "problem-zone",
        surroundings.lost_zone.as_deref().unwrap_or_default(),
    );
    say(dataset.is_none(), "problem-data", "");
    let day = dataset.and_then(|dataset| dataset.updated().latest());
    let age = day.and_then(|day| (today - day).get_days().into());
    say(age.is_some_and(|age| age > OLD), "problem-old", &day.map(|day| speech.day(day)).unwrap_or_default());
    problems.extend(surroundings.lacks.iter().map(|lack| lack.said(speech)));
    problems.extend(dataset.and_then(|dataset| doubt(dataset, speech, today, None)));
    problems
}

/// Whether a font has the letters of a language.
fn draws(font: Font, lang: Lang) -> bool {
    let letters = Speech::new(lang).word("letters");
    letters.chars().flat_map(|c| [vec![c], c.to_lowercase().collect()].concat()).all(|c| font.draws(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Audience, read};

    fn sound() -> Surroundings {
        Surroundings {
            term: "xterm-256color".to_owned(),
            terminals: (true, true),
            size: (80, 24),
            locale: "pl_PL.UTF-8".to_owned(),
            ..Surroundings::default()
        }
    }

    fn problems_of(surroundings: &Surroundings, today: Day) -> Vec<String> {
        let dataset = read(include_str!("../../data/bialystok.json"), Audience::Staff).unwrap();
        problems(&Speech::new(Lang::POLISH), surroundings, Some(&dataset), today)
    }

    #[test]
    fn each_problem_is_told_once_and_with_its_remedy() {
        let today = Day::constant(2026, 11, 25);
        assert_eq!(problems_of(&sound(), today), [""; 0]);
        for (surroundings, said) in [
            (Surroundings { terminals: (false, true), ..sound() }, "terminal"),
            (Surroundings { term: "dumb".to_owned(), ..sound() }, "TERM"),
            (Surroundings { size: (30, 10), ..sound() }, "30×10"),
            (
                Surroundings { locale: "pl_PL.ISO-8859-2".to_owned(), other_letters: true, ..sound() },
                "ISO-8859-2",
            ),
            (Surroundings { asked: Some("xx".to_owned()), ..sound() }, "xx"),
            (Surroundings { symbols: Symbols::Console, ..sound() }, "Uni2"),
            (Surroundings { lost_theme: true, ..sound() }, "jasne"),
            (Surroundings { lost_zone: Some("Europa/Warszawa".to_owned()), ..sound() }, "Europa/Warszawa"),
        ] {
            let problems = problems_of(&surroundings, today);
            assert_eq!(problems.len(), 1, "{problems:?}");
            assert!(problems[0].contains(said), "{problems:?}");
        }
        let surroundings = Surroundings { locale: "C".to_owned(), ..sound() };
        assert_eq!(problems_of(&surroundings, today), [""; 0], "it says nothing of letters");
        let surroundings = Surroundings { symbols: Symbols::Uni2, asked: Some("C".to_owned()), ..sound() };
        assert_eq!(
            problems_of(&surroundings, today),
            [""; 0],
            "a Uni2 font draws every language that is spoken here"
        );
        assert_eq!(problems_of(&sound(), Day::constant(2028, 1, 1)).len(), 1);
        assert_eq!(problems_of(&sound(), Day::constant(1970, 1, 1)).len(), 1);
        assert_eq!(problems(&Speech::new(Lang::POLISH), &sound(), None, today).len(), 1);
    }
}
