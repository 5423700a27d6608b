//! The words of the command line: every command and option, in the person's language.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, Command};
use strum::VariantArray as _;

use crate::history::Rule;
use crate::lang::{Lang, Speech};
use crate::look::{Symbols, Theme};
use crate::sheets::Sort;

/// After how many seconds without a sign of life a visitor may be asked for one.
pub const IDLE: RangeInclusive<i64> = 10..=86_400;

const TEMPLATE: &str = "{about-with-newline}\n{usage-heading} {usage}\n\n{all-args}{after-help}";

/// The command line in the words of a language.
pub fn command(speech: &Speech) -> Command {
    let words = Words(speech);
    let word = |id: &str| speech.word(id);
    let command = Command::new("mosty")
        .about(word("about"))
        .after_help(word("help-examples"))
        .max_term_width(80)
        .disable_help_subcommand(true)
        .subcommand_help_heading(word("heading-commands"))
        .subcommand_value_name(word("value-command"))
        .subcommands(words.commands())
        .args(words.options())
        .disable_version_flag(true)
        .version(env!("CARGO_PKG_VERSION"));
    dress(command, speech, "mosty")
}

/// What may be asked for by its code, and by the names that the program shows it under.
pub(super) struct Naming {
    /// The code, the same in every language.
    pub(super) code: &'static str,
    /// The names, the first of which is shown.
    names: Vec<String>,
}

impl Naming {
    fn new(speech: &Speech, code: &'static str, id: &str) -> Self {
        Self { code, names: speech.word(id).split(", ").map(str::to_owned).collect() }
    }

    /// Whether this is what somebody typed.
    pub(super) fn is(&self, typed: &str) -> bool {
        let typed = typed.to_lowercase();
        self.code == typed || self.names.iter().any(|name| name.to_lowercase() == typed)
    }
}

/// The rules of counting.
pub(super) fn rules(speech: &Speech) -> Vec<Naming> {
    let naming = |rule: Rule| Naming::new(speech, rule.code(), &format!("rule-name-{}", rule.code()));
    Rule::ALL.into_iter().map(naming).collect()
}

/// What a list may be sorted by.
pub(super) fn orders(speech: &Speech) -> Vec<Naming> {
    let naming = |sort: &Sort| Naming::new(speech, sort.name(), &format!("sort-{}", sort.name()));
    Sort::VARIANTS.iter().map(naming).collect()
}

/// "umowa (signed), miasta (cities)".
pub(super) fn told(namings: &[Naming]) -> String {
    let told = namings.iter().map(|Naming { code, names }| match names.first() {
        Some(name) if name != code => format!("{name} ({code})"),
        _ => (*code).to_owned(),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// What commands and arguments are made of.
struct Words<'a>(&'a Speech);

impl Words<'_> {
    fn commands(&self) -> Vec<Command> {
        let path =
            |name: &'static str| self.place(name, "value-file").value_parser(clap::value_parser!(PathBuf));
        vec![
            self.command("list", &["lista"]),
            self.command("find", &["szukaj"]).arg(self.text("text", "value-text")),
            self.command("show", &["pokaz", "pokaż"]).arg(self.text("id", "value-id")),
            self.command("brief", &["karta", "notatka"])
                .arg(self.text("id", "value-id"))
                .arg(self.flag("internal").global(false)),
            self.command("changes", &["zmiany"])
                .arg(self.place("from", "value-from").required(true))
                .arg(self.place("to", "value-to")),
            self.command("anniversaries", &["rocznice"])
                .arg(self.value("year", "value-year").global(false))
                .arg(self.flag("ics").global(false)),
            self.command("stats", &["liczby", "statystyka"])
                .arg(self.text("query", "value-text").required(false))
                .arg(self.named("rule", "value-rule", rules(self.0)).global(false))
                .arg(self.flag("names").global(false)),
            self.command("events", &["wydarzenia"]).arg(self.text("query", "value-text").required(false)),
            self.command("distances", &["odleglosci", "odległości"]),
            self.command("sources", &["zrodla", "źródła"]).arg(self.place("source", "value-id")),
            self.command("check", &["sprawdz", "sprawdź"]).arg(path("file")),
            self.command("export", &["eksport"]).arg(self.flag("public").global(false)),
            self.command("doctor", &["diagnoza"]).arg(self.flag("kiosk").global(false)),
            self.command("man", &["podrecznik", "podręcznik"]),
            self.command("completions", &["uzupelnienia", "uzupełnienia"]).arg(
                self.place("shell", "value-shell")
                    .required(true)
                    .hide_possible_values(true)
                    .value_parser(PossibleValuesParser::new(["bash", "zsh", "fish"])),
            ),
            self.command("kiosk", &["infokiosk"])
                .arg(
                    self.value("idle", "value-seconds")
                        .value_parser(clap::value_parser!(u32).range(IDLE))
                        .global(false),
                )
                .arg(self.flag("no-attract").global(false))
                .arg(self.flag("leave-when-idle").global(false)),
        ]
    }

    fn options(&self) -> Vec<Arg> {
        let codes = Lang::ALL.iter().map(|lang| lang.code()).collect();
        let themes = Theme::VARIANTS.iter().map(|theme| theme.name()).collect();
        let sets = Symbols::VARIANTS.iter().map(|symbols| symbols.name()).collect();
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        vec![
            self.value("data", "value-file").value_parser(clap::value_parser!(PathBuf)),
            self.one_of("lang", "value-lang", codes),
            self.flag("plain"),
            self.flag("json").conflicts_with("plain"),
            self.one_of("csv", "value-csv", vec!["people", "open"])
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("people")
                .conflicts_with_all(["json", "plain"]),
            self.value("columns", "value-columns").value_delimiter(',').requires("csv"),
            self.one_of("symbols", "value-set", sets),
            self.flag("ascii"),
            self.one_of("theme", "value-theme", themes),
            self.one_of("color", "value-when", vec!["auto", "always", "never"]),
            self.flag("no-mouse"),
            self.flag("no-motion"),
            self.named("sort", "value-order", orders(self.0)),
            self.value("as-of", "value-date"),
            self.value("today", "value-date"),
            version.help(self.0.word("option-version")),
        ]
    }

    fn command(&self, name: &'static str, alias: &[&'static str]) -> Command {
        let also = self.0.say("command-also", &[("names", alias.join(", ").into())]);
        Command::new(name)
            .about(format!("{} {also}", self.0.word(&format!("command-{name}"))))
            .aliases(alias.to_vec())
    }

    fn option(&self, name: &'static str) -> Arg {
        Arg::new(name).long(name).help(self.0.word(&format!("option-{name}"))).global(true)
    }

    fn flag(&self, name: &'static str) -> Arg {
        self.option(name).action(ArgAction::SetTrue)
    }

    fn value(&self, name: &'static str, shown: &str) -> Arg {
        self.option(name).value_name(self.0.word(shown))
    }

    fn one_of(&self, name: &'static str, shown: &str, values: Vec<&'static str>) -> Arg {
        let said = self.0.say("option-values", &[("values", values.join(", ").into())]);
        let help = format!("{} {said}", self.0.word(&format!("option-{name}")));
        self.value(name, shown)
            .help(help)
            .hide_possible_values(true)
            .value_parser(PossibleValuesParser::new(values))
    }

    /// An option that takes the names that the program shows as well as the codes.
    fn named(&self, name: &'static str, shown: &str, namings: Vec<Naming>) -> Arg {
        let said = self.0.say("option-values", &[("values", told(&namings).into())]);
        let values = namings.into_iter().map(|naming| PossibleValue::new(naming.code).aliases(naming.names));
        self.value(name, shown)
            .help(format!("{} {said}", self.0.word(&format!("option-{name}"))))
            .hide_possible_values(true)
            .ignore_case(true)
            .value_parser(PossibleValuesParser::new(values))
    }

    /// An argument by its place.
    fn place(&self, name: &'static str, shown: &str) -> Arg {
        Arg::new(name).value_name(self.0.word(shown)).help(self.0.word(&format!("option-{name}")))
    }

    /// An argument of one word or several.
    fn text(&self, name: &'static str, shown: &str) -> Arg {
        self.place(name, shown).num_args(1..).required(true)
    }
}

/// The same headings and the same help flag on every command.
fn dress(command: Command, speech: &Speech, called: &str) -> Command {
    let options = speech.word("heading-options");
    let help =
        Arg::new("help").short('h').long("help").action(ArgAction::Help).help(speech.word("option-help"));
    let heading = speech.word("heading-arguments");
    let usage = speech.word("heading-usage");
    let shape = shape(&command, speech, called);
    command
        .override_usage(shape)
        .disable_help_flag(true)
        .arg(help)
        .help_template(TEMPLATE.replace("{usage-heading}", &usage))
        .mut_args(|arg| {
            let heading = if arg.is_positional() { &heading } else { &options };
            arg.help_heading(heading.clone())
        })
        .mut_subcommands(|sub| {
            let called = format!("{called} {}", sub.get_name());
            dress(sub, speech, &called)
        })
}

/// `mosty find [OPCJE] <TEKST>...`: clap's own has English words in it.
fn shape(command: &Command, speech: &Speech, called: &str) -> String {
    let mut shape = format!("{called} [{}]", speech.word("value-options"));
    for arg in command.get_positionals() {
        let name = arg.get_value_names().and_then(|names| names.first()).map(clap::builder::Str::as_str);
        let name = name.unwrap_or_default();
        let many = arg.get_num_args().is_some_and(|number| number.max_values() > 1);
        let wanted = if arg.is_required_set() { format!(" <{name}>") } else { format!(" [{name}]") };
        shape.push_str(&wanted);
        shape.push_str(if many { "..." } else { "" });
    }
    if command.has_subcommands() {
        shape.push_str(&format!(" [{}]", speech.word("value-command")));
    }
    shape
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;
    use crate::cli::{Ask, parse};
    use crate::records::Day;
    use crate::sheets::Question;

    #[test]
    fn rules_and_orders_are_asked_for_by_the_names_that_are_shown() {
        for lang in Lang::ALL {
            let speech = Speech::new(lang);
            let asked = |option: &str, name: &str| {
                let args = ["mosty", "stats", option, name].map(OsString::from);
                parse(&args, &speech, || Day::constant(2026, 11, 23)).unwrap()
            };
            for wanted in Rule::ALL {
                let names = speech.word(&format!("rule-name-{}", wanted.code()));
                for name in names.split(", ").chain([wanted.code()]) {
                    let Ask::Answer(Question::Numbers { rule, .. }) = asked("--rule", name).ask else {
                        panic!("{name}")
                    };
                    assert_eq!(rule, wanted, "{lang:?} {name}");
                }
            }
            for wanted in Sort::VARIANTS {
                let name = speech.word(&format!("sort-{}", wanted.name()));
                for name in [&name, wanted.name()] {
                    assert_eq!(asked("--sort", name).sort, *wanted, "{lang:?} {name}");
                }
            }
        }
    }
}
