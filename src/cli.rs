//! The command line: its words, in the person's language, and what was asked for.

mod command;
mod manual;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::iter;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgMatches, Command};

use command::Naming;
pub use command::command;
pub use manual::{completions, man};

use crate::app::Kiosk;
use crate::file::Audience;
use crate::history::Rule;
use crate::lang::{Lang, Speech};
use crate::look::{Symbols, Theme};
use crate::records::{Day, typed_days};
use crate::sheets::{Form, Question, Sort};
use crate::text::clean;
use crate::text::nearest::nearest;

/// Seconds without a visitor until the terminal in city hall asks whether somebody is there.
const IDLE: u32 = 90;

/// What was asked for.
#[derive(Debug)]
pub struct Request {
    /// The question.
    pub ask: Ask,
    /// The file to read instead of the embedded records; `-` is standard input.
    pub data: Option<PathBuf>,
    /// The form of the answer, if one was named.
    pub form: Option<Form>,
    /// The set of signs, if one was named.
    pub symbols: Option<Symbols>,
    /// The colours, if some were named.
    pub theme: Option<Theme>,
    /// Whether the pointer is to be left to the terminal.
    pub no_mouse: bool,
    /// Whether nothing may move by itself.
    pub no_motion: bool,
    /// The day to take for today, if one was named.
    pub today: Option<Day>,
    /// The day that everything is told for, if one was named.
    pub as_of: Option<Day>,
    /// What a list is sorted by.
    pub sort: Sort,
    /// The columns of a table that are wanted; all where none are named.
    pub columns: Vec<String>,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// No command: the screen, or without a terminal the list.
    Browse,
    /// The answer to a question about the records.
    Answer(Question),
    /// Whether a file is sound: this one, or the one in use.
    Check(Option<PathBuf>),
    /// The data as a file, with no more than these may see.
    Export(Audience),
    /// What is found where the program runs, and what is wrong with it.
    Doctor {
        /// Whether this is the machine of the terminal in city hall.
        kiosk: bool,
    },
    /// The manual page.
    Man,
    /// The completions for the shell of this name.
    Completions(String),
    /// The screen of the terminal in city hall.
    Kiosk(Kiosk),
}

/// What to print instead of an answer.
#[derive(Debug)]
pub enum Refusal {
    /// Help, for standard output.
    Help(String),
    /// The version was asked for; it takes the data to tell it.
    Version,
    /// What is wrong with the command line.
    Usage(String),
}

/// The language named on the command line, before anything else of it is understood: even its
/// faults are told in that language.
pub fn lang(args: &[OsString]) -> Option<Lang> {
    let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let named = words.windows(2).find_map(|pair| match pair {
        ["--lang", tag] => Some(*tag),
        _ => None,
    });
    named.or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang="))).and_then(Lang::find)
}

/// Understands the command line; `clock` says which day words such as "yesterday" are told from.
pub fn parse(args: &[OsString], speech: &Speech, clock: fn() -> Day) -> Result<Request, Refusal> {
    // Who types a word for help shall have it.
    if args.len() == 2 && args.iter().any(|arg| arg == "help" || arg == "pomoc") {
        return Err(Refusal::Help(command(speech).render_help().to_string()));
    }
    let matches = command(speech).try_get_matches_from(args).map_err(|error| refusal(&error, speech))?;
    let chosen = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let sort = sort(&matches, speech);
    let list = |query: String| Question::List { query, sort };
    let ask = match matches.subcommand() {
        Some(("list", _)) => Ask::Answer(list(String::new())),
        Some(("find", of)) => Ask::Answer(list(words(of, "text").join(" "))),
        Some(("show", of)) => Ask::Answer(Question::Show(words(of, "id").join(" "))),
        Some(("events", of)) => Ask::Answer(Question::Events { query: words(of, "query").join(" ") }),
        Some(("distances", _)) => Ask::Answer(Question::Distances),
        Some(("stats", of)) => {
            let (query, names) = (words(of, "query").join(" "), of.get_flag("names"));
            Ask::Answer(Question::Numbers { query, rule: rule(of, speech), names })
        }
        Some(("sources", of)) => Ask::Answer(match of.get_one::<String>("source") {
            Some(id) => Question::Source(id.clone()),
            None => Question::Sources,
        }),
        Some(("brief", of)) => {
            Ask::Answer(Question::Brief { id: words(of, "id").join(" "), internal: of.get_flag("internal") })
        }
        Some(("changes", of)) => Ask::Answer(Question::Changes {
            from: days(of, "from", speech, clock)?.ok_or_else(|| usage(speech, "usage-missing", "from"))?,
            to: days(of, "to", speech, clock)?,
        }),
        Some(("anniversaries", of)) => Ask::Answer(Question::Anniversaries(year(of, speech)?)),
        Some(("kiosk", of)) => Ask::Kiosk(kiosk(of, matches.get_flag("no-motion"))),
        Some(("doctor", of)) => Ask::Doctor { kiosk: of.get_flag("kiosk") },
        Some(("man", _)) => Ask::Man,
        Some(("completions", of)) => {
            Ask::Completions(of.get_one::<String>("shell").cloned().unwrap_or_default())
        }
        Some(("export", of)) => {
            Ask::Export(if of.get_flag("public") { Audience::Public } else { Audience::Staff })
        }
        Some(("check", of)) => Ask::Check(of.get_one::<PathBuf>("file").cloned()),
        _ => Ask::Browse,
    };
    let flag = |name: &str| matches.get_flag(name);
    let today = match chosen("today") {
        Some(text) => match speech.days(text, clock()) {
            Ok(days) if days.start() == days.end() => Some(*days.end()),
            wrong => return Err(no_day(speech, "usage-today", text, wrong.err().flatten())),
        },
        None => None,
    };
    let as_of = match chosen("as-of") {
        Some(text) => Some(*read_days(text, speech, today.unwrap_or_else(clock))?.end()),
        None => None,
    };
    let color = match chosen("color") {
        Some("never") => Some(Theme::Mono),
        Some("always") => Some(Theme::Default),
        _ => None,
    };
    let named = match (flag("json"), flag("plain"), chosen("csv")) {
        (true, _, _) => Some(Form::Json),
        (_, true, _) => Some(Form::Plain),
        (_, _, Some("open")) => Some(Form::OpenCsv),
        (_, _, Some(_)) => Some(Form::Csv),
        _ => None,
    };
    let calendar =
        matches.subcommand().is_some_and(|(_, of)| of.try_get_one("ics").ok().flatten() == Some(&true));
    let form = match (calendar, named) {
        (true, Some(_)) => return Err(usage(speech, "usage-conflict", "--ics, --json, --plain, --csv")),
        (true, None) => Some(Form::Calendar),
        (false, named) => named,
    };
    let held = |form: &Form| match &ask {
        Ask::Answer(question) => form.holds(question),
        Ask::Browse => form.holds(&list(String::new())),
        Ask::Man | Ask::Completions(_) => *form == Form::Plain,
        _ => !matches!(form, Form::Csv | Form::OpenCsv),
    };
    if !form.as_ref().is_none_or(held) {
        let id = if form == Some(Form::Json) { "usage-json" } else { "usage-csv" };
        return Err(usage(speech, id, ""));
    }
    let theme = chosen("theme").and_then(|name| name.parse().ok());
    let symbols = chosen("symbols").and_then(|name| name.parse().ok());
    Ok(Request {
        ask,
        data: matches.get_one::<PathBuf>("data").cloned(),
        form,
        symbols: if flag("ascii") { Some(Symbols::Ascii) } else { symbols },
        // Whoever wants no colour gets none in any theme.
        theme: color.filter(|color| *color == Theme::Mono).or(theme).or(color),
        no_mouse: flag("no-mouse"),
        no_motion: flag("no-motion"),
        today,
        as_of,
        sort,
        columns: words(&matches, "columns"),
    })
}

fn words(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many::<String>(name).into_iter().flatten().cloned().collect()
}

fn rule(matches: &ArgMatches, speech: &Speech) -> Rule {
    let named = matches.get_one::<String>("rule").and_then(|name| code(&command::rules(speech), name));
    let rule = named.and_then(|code| Rule::ALL.into_iter().find(|rule| rule.code() == code));
    rule.unwrap_or(Rule::ALL[0])
}

fn sort(matches: &ArgMatches, speech: &Speech) -> Sort {
    let named = matches.get_one::<String>("sort").and_then(|name| code(&command::orders(speech), name));
    named.and_then(|code| code.parse().ok()).unwrap_or_default()
}

/// The code of what was chosen by a name.
fn code(namings: &[Naming], typed: &str) -> Option<&'static str> {
    namings.iter().find(|naming| naming.is(typed)).map(|naming| naming.code)
}

/// The days that an argument means, if it was given.
fn days(
    of: &ArgMatches,
    name: &str,
    speech: &Speech,
    clock: fn() -> Day,
) -> Result<Option<RangeInclusive<Day>>, Refusal> {
    of.get_one::<String>(name).map(|text| read_days(text, speech, clock())).transpose()
}

fn read_days(text: &str, speech: &Speech, day: Day) -> Result<RangeInclusive<Day>, Refusal> {
    speech.days(text, day).map_err(|nearest| no_day(speech, "usage-days", text, nearest))
}

fn no_day(speech: &Speech, id: &str, text: &str, nearest: Option<Day>) -> Refusal {
    let said = speech.no_day(id, &clean::visible(text), nearest);
    Refusal::Usage(format!("{said}\n{}", speech.word("usage-help")))
}

/// The year that was named, if one was.
fn year(of: &ArgMatches, speech: &Speech) -> Result<Option<i16>, Refusal> {
    let Some(text) = of.get_one::<String>("year") else { return Ok(None) };
    let days = typed_days(text).filter(|days| text.trim().len() == 4 && days.start().year() > 0);
    days.map(|days| Some(days.start().year())).ok_or_else(|| usage(speech, "usage-year", text))
}

fn refusal(error: &clap::Error, speech: &Speech) -> Refusal {
    let asking = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = asking(ContextKind::InvalidArg);
    let (id, what) = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            return Refusal::Help(error.render().to_string());
        }
        ErrorKind::DisplayVersion => return Refusal::Version,
        ErrorKind::UnknownArgument => {
            let command = command(speech);
            if let Some(shape) = place(&command, &argument) {
                let args = [("what", clean::visible(&argument).into_owned().into()), ("shape", shape.into())];
                let said = speech.say("usage-after", &args);
                return Refusal::Usage(format!("{said}\n{}", speech.word("usage-help")));
            }
            let all = || iter::once(&command).chain(command.get_subcommands());
            let options = all().flat_map(Command::get_arguments).filter_map(Arg::get_long);
            let options: BTreeSet<String> = options.map(|name| format!("--{name}")).collect();
            let near = nearest(&argument, options.iter().map(String::as_str));
            return hinted(speech, "usage-unknown", &argument, "", perhaps(speech, &near));
        }
        ErrorKind::InvalidSubcommand => return no_command(&asking(ContextKind::InvalidSubcommand), speech),
        ErrorKind::InvalidValue if asking(ContextKind::InvalidValue).is_empty() => {
            ("usage-no-value", argument)
        }
        ErrorKind::InvalidValue => {
            // Of what has names in the language these are told too.
            let named = [("--rule", command::rules(speech)), ("--sort", command::orders(speech))];
            let named = named.into_iter().find(|(option, _)| argument.starts_with(option));
            let expected =
                named.map_or_else(|| asking(ContextKind::ValidValue), |(_, namings)| command::told(&namings));
            let said = speech.say(
                "usage-value",
                &[
                    ("value", clean::visible(&asking(ContextKind::InvalidValue)).into_owned().into()),
                    ("what", clean::visible(&argument).into_owned().into()),
                    ("expected", expected.into()),
                ],
            );
            return Refusal::Usage(format!("{said}\n{}", speech.word("usage-help")));
        }
        ErrorKind::ValueValidation => {
            let value = clean::visible(&asking(ContextKind::InvalidValue)).into_owned();
            // Only one option takes a number.
            let args = [
                ("value", value.into()),
                ("what", clean::visible(&argument).into_owned().into()),
                ("from", command::IDLE.start().to_string().into()),
                ("to", command::IDLE.end().to_string().into()),
            ];
            return Refusal::Usage(format!(
                "{}\n{}",
                speech.say("usage-number", &args),
                speech.word("usage-help")
            ));
        }
        ErrorKind::MissingRequiredArgument => ("usage-missing", argument.trim_end_matches('.').to_owned()),
        ErrorKind::ArgumentConflict => {
            ("usage-conflict", [argument, asking(ContextKind::PriorArg)].join(", "))
        }
        ErrorKind::InvalidUtf8 => ("usage-utf8", String::new()),
        _ => ("usage-other", argument),
    };
    usage(speech, id, &what)
}

/// How the terminal in city hall is to be run.
fn kiosk(of: &ArgMatches, still: bool) -> Kiosk {
    Kiosk {
        idle: of.get_one::<u32>("idle").copied().unwrap_or(IDLE),
        attract: !(of.get_flag("no-attract") || still),
        leave: of.get_flag("leave-when-idle"),
    }
}

/// Where an option stands that only some commands have: "mosty kiosk --idle".
fn place(command: &Command, option: &str) -> Option<String> {
    let long = option.split('=').next()?.strip_prefix("--")?;
    let has = |command: &&Command| command.get_arguments().any(|arg| arg.get_long() == Some(long));
    let places = command.get_subcommands().filter(has);
    let places: Vec<String> = places.map(|sub| format!("mosty {} --{long}", sub.get_name())).collect();
    (!places.is_empty()).then(|| places.join(", "))
}

/// That there is no such command, and which there are.
fn no_command(what: &str, speech: &Speech) -> Refusal {
    let command = command(speech);
    let names: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
    let aliases = command.get_subcommands().flat_map(Command::get_all_aliases);
    let near = nearest(what, names.iter().copied().chain(aliases));
    let id = clean::visible(what).into_owned();
    // What is no command is perhaps the name of a partner.
    let hint = perhaps(speech, &near).unwrap_or_else(|| speech.say("answer-try", &[("id", id.into())]));
    hinted(speech, "usage-command", what, &names.join(", "), Some(hint))
}

/// What was perhaps meant, if anything is near.
fn perhaps(speech: &Speech, near: &[&str]) -> Option<String> {
    let near: Vec<&str> = near.iter().copied().take(2).collect();
    (!near.is_empty()).then(|| speech.say("answer-nearest", &[("ids", near.join(", ").into())]))
}

fn hinted(speech: &Speech, id: &str, what: &str, names: &str, hint: Option<String>) -> Refusal {
    let args = [("what", clean::visible(what).into_owned().into()), ("names", names.to_owned().into())];
    let said = iter::once(speech.say(id, &args)).chain(hint).collect::<Vec<_>>().join(" ");
    Refusal::Usage(format!("{said}\n{}", speech.word("usage-help")))
}

fn usage(speech: &Speech, id: &str, what: &str) -> Refusal {
    let said = speech.say(id, &[("what", clean::visible(what).into_owned().into())]);
    Refusal::Usage(format!("{said}\n{}", speech.word("usage-help")))
}
