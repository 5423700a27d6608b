//! The manual page and the completions of shells, made from the command line and from the table of keys, so that
//! they cannot say something else. No word of its own stands here.

use clap::{Arg, Command};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Inline, Roff, bold, roman};

use super::command;
use crate::app::help::help;
use crate::app::keymap::Person;
use crate::lang::Speech;
use crate::look::Symbols;
use crate::sheets::{Item, Setting};

/// The variables that change what the program does, each with the message that says how.
const VARIABLES: [(&str, &str); 4] = [
    ("MOSTY_LANG, LC_ALL, LC_MESSAGES, LANG", "variable-lang"),
    ("NO_COLOR, MOSTY_NO_COLOR", "variable-color"),
    ("MOSTY_PLAIN", "variable-plain"),
    ("TERM", "variable-term"),
];

/// The manual page in a language, as roff for man(1).
#[must_use]
pub fn man(speech: &Speech) -> String {
    let command = command(speech);
    let name = speech.word("about");
    let title = Man::new(command.clone()).title("MOSTY").section("1").manual("mosty").date("");
    let mut page = Vec::new();
    // Writing to a vector cannot fail.
    drop(title.render_title(&mut page));
    let mut rest = Roff::new();
    rest.control("SH", [&*speech.word("man-name")]).text([roman(format!("mosty - {name}"))]);
    rest.control("SH", [&*speech.word("man-synopsis")]);
    rest.text([bold("mosty"), roman(" […] ".replace('…', &speech.word("value-options")))]);
    rest.control("br", []);
    rest.text([
        bold("mosty"),
        roman(format!(" {} [{}]", speech.word("value-command"), speech.word("value-options"))),
    ]);
    rest.control("SH", [&*speech.word("heading-commands")]);
    for sub in command.get_subcommands() {
        entry(&mut rest, vec![bold(shape(sub))], &about(sub));
        for arg in sub.get_arguments().filter(|arg| arg.get_id() != "help") {
            rest.control("RS", []);
            option(&mut rest, arg);
            rest.control("RE", []);
        }
    }
    rest.control("SH", [&*speech.word("heading-options")]);
    command.get_arguments().for_each(|arg| option(&mut rest, arg));
    rest.control("SH", [&*speech.word("man-environment")]);
    for (names, said) in VARIABLES {
        entry(&mut rest, vec![bold(names)], &speech.word(said));
    }
    rest.control("SH", [&*speech.word("man-keys")]);
    help(speech, Symbols::Unicode, Person::Clerk, Vec::new())
        .items
        .iter()
        .for_each(|item| key(&mut rest, item));
    rest.control("SH", [&*speech.word("man-examples")]);
    rest.control("nf", []).text([roman(speech.word("help-examples"))]).control("fi", []);
    drop(rest.to_writer(&mut page));
    String::from_utf8_lossy(&page).into_owned()
}

/// What to type, with what it does below it.
fn entry(page: &mut Roff, what: Vec<Inline>, said: &str) {
    page.control("TP", []).text(what).text([roman(said)]);
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

/// A command with its arguments.
fn shape(command: &Command) -> String {
    let places =
        command.get_positionals().filter_map(|arg| arg.get_value_names()?.first().map(ToString::to_string));
    [command.get_name().to_owned()].into_iter().chain(places).collect::<Vec<_>>().join(" ")
}

fn option(page: &mut Roff, arg: &Arg) {
    let value =
        arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string).unwrap_or_default();
    let takes = arg.get_action().takes_values();
    let called = match (arg.get_short(), arg.get_long()) {
        (Some(short), Some(long)) => format!("-{short}, --{long}"),
        (None, Some(long)) => format!("--{long}"),
        _ => String::new(),
    };
    let called = match (takes, arg.is_require_equals_set()) {
        (true, true) => format!("{called}[={value}]"),
        (true, false) => format!("{called} {value}"),
        (false, _) => called,
    };
    let said = arg.get_help().map(ToString::to_string).unwrap_or_default();
    entry(page, vec![bold(called.trim())], &said);
}

/// A line of the help: the same that the screen shows.
fn key(page: &mut Roff, item: &Item) {
    match item.setting {
        Setting::Heading => _ = page.control("SS", [&*item.label]),
        Setting::Labelled => entry(page, vec![bold(item.label.trim_end_matches([':', ' ']))], &item.text()),
        _ => _ = page.text([roman(item.text())]),
    }
}

/// The completions for a shell, by its name.
#[must_use]
pub fn completions(speech: &Speech, shell: &str) -> String {
    let mut written = Vec::new();
    if let Ok(shell) = shell.parse::<Shell>() {
        clap_complete::generate(shell, &mut command(speech), "mosty", &mut written);
    }
    String::from_utf8_lossy(&written).into_owned()
}
