//! The command line: arguments to screen, conversation or print, then the exit code. Nothing else.

use std::ffi::OsString;
use std::process::ExitCode;

use mosty::cli;
use mosty::lang::{Lang, Speech};
use mosty::shell::{Environment, Stop, complain, run, today};

fn main() -> ExitCode {
    let environment = Environment::read();
    let args: Vec<OsString> = std::env::args_os().collect();
    let locales = environment.locales.iter().map(|locale| Some(locale.as_str()));
    let lang = cli::lang(&args).unwrap_or_else(|| Lang::choose(locales));
    let speech = Speech::new(lang);
    let done = run(&environment, cli::parse(&args, &speech, today), &speech);
    let code = done.unwrap_or_else(|Stop { text, code }| {
        complain(&text);
        code
    });
    ExitCode::from(code)
}
