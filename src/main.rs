//! The command line: screen or printed answer, then the exit code. Nothing else.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use mosty::app::{Kiosk, Model, Msg, Setup, Size, Unwritten};
use mosty::archive::Archive;
use mosty::cli::{self, Ask, Refusal, Request};
use mosty::file::Audience;
use mosty::history::Dataset;
use mosty::lang::{Lang, Speech};
use mosty::look::{Look, Symbols, Theme};
use mosty::print::{self, Answer, Outcome};
use mosty::sheets::{Asking, Form, Question};
use mosty::shell::log::{Level, log};
use mosty::shell::{self, Environment, Exit, file};
use mosty::talk::{Reply, Start, Talk};
use mosty::text::clean;

/// The records that come with the program.
const EMBEDDED: &[u8] = include_bytes!("../data/bialystok.json");

/// How it went, as documented in the help.
const DONE: u8 = 0;
const NOTHING: u8 = 1;
const FAILED: u8 = 2;
const UNSOUND: u8 = 3;

/// What ends the program before its answer: the text for standard error, and the exit code.
struct Stop(String, u8);

fn main() -> ExitCode {
    let environment = Environment::read();
    let args: Vec<OsString> = std::env::args_os().collect();
    let locales = environment.locales.iter().map(|locale| Some(locale.as_str()));
    let lang = cli::lang(&args).unwrap_or_else(|| Lang::choose(locales));
    let speech = Speech::new(lang);
    let code = run(&environment, &args, &speech).unwrap_or_else(|Stop(text, code)| {
        // Nobody is left to tell if this fails.
        let _ = writeln!(io::stderr(), "{}", text.trim_end());
        code
    });
    ExitCode::from(code)
}

fn run(environment: &Environment, args: &[OsString], speech: &Speech) -> Result<u8, Stop> {
    let print = |text: &str| print(text, speech);
    let request = match cli::parse(args, speech) {
        Ok(request) => request,
        Err(Refusal::Help(text)) => return print(&text),
        Err(Refusal::Version) => return print(&version(speech)),
        Err(Refusal::Usage(text)) => return Err(Stop(text, FAILED)),
    };
    match &request.ask {
        Ask::Doctor => doctor(environment, &request, speech),
        Ask::Man => print(&cli::man(speech)),
        Ask::Completions(shell) => print(&cli::completions(speech, shell)),
        Ask::Export(audience) => {
            let dataset = load(request.data.as_deref(), *audience, speech)?;
            print(&print::file(&dataset))
        }
        Ask::Check(path) => {
            let path = path.as_deref().or(request.data.as_deref());
            let read = mosty::file::read(bytes(path, speech)?, Audience::Staff);
            print(&print::check(speech, &shown(path, speech), &read, request.form))?;
            Ok(if read.is_ok() { DONE } else { UNSOUND })
        }
        Ask::Browse | Ask::Kiosk(_) if by_lines(environment, &request) => talk(&request, speech),
        Ask::Kiosk(_) if !environment.screen() => Err(Stop(speech.word("kiosk-needs-screen"), FAILED)),
        Ask::Kiosk(kiosk) => browse(environment, Some(*kiosk), request, speech),
        Ask::Browse if environment.screen() && request.form.is_none() => {
            browse(environment, None, request, speech)
        }
        Ask::Browse => {
            let all = Question::List { query: String::new(), sort: request.sort };
            answer(environment, &request, &all, speech)
        }
        Ask::Answer(question) => answer(environment, &request, question, speech),
    }
}

/// Tells what is found here, and what is wrong with it.
fn doctor(environment: &Environment, request: &Request, speech: &Speech) -> Result<u8, Stop> {
    let theme = if environment.no_color { Theme::Mono } else { Theme::Default };
    let place = print::Place {
        term: environment.term.clone(),
        terminals: (environment.stdin_is_terminal, environment.stdout_is_terminal),
        size: (environment.columns, environment.rows),
        symbols: symbols(environment, request),
        theme: request.theme.unwrap_or(theme),
        locale: environment.ctype.clone(),
        asked: environment.locales.first().cloned(),
        codeset: environment.codeset.clone(),
        service: environment.service,
    };
    let path = request.data.as_deref();
    let dataset = load(path, Audience::Staff, speech).ok();
    let today = request.today.unwrap_or_else(shell::today);
    let form = request.form.unwrap_or(Form::Plain);
    let (text, problems) =
        print::doctor(speech, &place, (&shown(path, speech), dataset.as_ref()), today, form);
    print(&text, speech)?;
    Ok(if problems == 0 { DONE } else { UNSOUND })
}

/// Prints the answer to a question.
fn answer(
    environment: &Environment,
    request: &Request,
    question: &Question,
    speech: &Speech,
) -> Result<u8, Stop> {
    let archive = Archive::new(load(request.data.as_deref(), Audience::Staff, speech)?);
    let dataset = archive.dataset();
    let day = request.as_of.or(request.today).unwrap_or_else(shell::today);
    if request.as_of.is_some_and(|day| dataset.updated().latest().is_some_and(|last| day > last)) {
        let args = [("day", speech.day(day).into()), ("date", speech.date(dataset.updated()).into())];
        // Nobody is left to tell if this fails.
        let _ = writeln!(io::stderr(), "{}", speech.say("remark-future", &args));
    }
    let asking = Asking {
        as_of: request.as_of.is_some(),
        symbols: symbols(environment, request),
        columns: environment.columns,
        ..Asking::new(&archive, speech, day)
    };
    let form = if environment.screen() { Form::Table } else { Form::Plain };
    let Answer { text, remark, outcome } = asking.answer(question, request.form.unwrap_or(form));
    print(&text, speech)?;
    let code = match outcome {
        Outcome::Answered => DONE,
        Outcome::Nothing => NOTHING,
        Outcome::Misunderstood => FAILED,
    };
    remark.map_or(Ok(code), |remark| Err(Stop(remark, code)))
}

/// The signs that were asked for, else those that the terminal draws.
fn symbols(environment: &Environment, request: &Request) -> Symbols {
    let own = match (environment.console(), environment.codeset.as_deref() == Some("Uni2")) {
        (true, true) => Symbols::Uni2,
        (true, false) => Symbols::Console,
        (false, _) => Symbols::Unicode,
    };
    request.symbols.unwrap_or(own)
}

/// Whether a person sits there who wants lines instead of a screen.
fn by_lines(environment: &Environment, request: &Request) -> bool {
    let wanted = request.form.map_or(environment.plain || environment.dumb(), |of| of == Form::Plain);
    wanted && environment.person()
}

/// Holds the conversation by lines, the visitors' one as a kiosk, until it is over.
fn talk(request: &Request, speech: &Speech) -> Result<u8, Stop> {
    let visitor = matches!(request.ask, Ask::Kiosk(_));
    let audience = if visitor { Audience::Public } else { Audience::Staff };
    let dataset = load(request.data.as_deref(), audience, speech).map_err(|Stop(why, code)| {
        // What is wrong with a file is nothing for visitors.
        let shown = if visitor { speech.word("closed-title") } else { why.clone() };
        log(Level::Error, &why);
        Stop(shown, code)
    })?;
    let today = || request.today.unwrap_or_else(shell::today);
    let as_of = request.as_of.filter(|_| !visitor);
    let start = Start { lang: speech.lang(), today: today(), as_of, sort: request.sort, visitor };
    let mut talk = Talk::new(Arc::new(Archive::new(dataset)), start);
    let greeting = talk.greet();
    let exit = shell::converse(&greeting, visitor, speech.word("panicked"), |line| {
        talk.wake(today());
        match talk.answer(line) {
            Reply { text, over: true } => ControlFlow::Break(text),
            Reply { text, over: false } => ControlFlow::Continue(text),
        }
    });
    exited(exit, speech)
}

/// The exit code; an error says why the terminal could not be used.
fn exited(exit: Exit, speech: &Speech) -> Result<u8, Stop> {
    match exit {
        Exit::Failed(why) => Err(Stop(speech.say("screen-failed", &[("why", why.into())]), FAILED)),
        exit => Ok(exit.code()),
    }
}

/// Shows the screen until the person leaves, or, as a kiosk, until the system ends it.
fn browse(
    environment: &Environment,
    kiosk: Option<Kiosk>,
    request: Request,
    speech: &Speech,
) -> Result<u8, Stop> {
    let audience = if kiosk.is_some() { Audience::Public } else { Audience::Staff };
    let dataset = match load(request.data.as_deref(), audience, speech) {
        // A terminal in city hall says that it has nothing to show, and waits for a better file.
        Err(Stop(why, _)) if kiosk.is_some() => {
            log(Level::Error, &why);
            Dataset::default()
        }
        loaded => loaded?,
    };
    let theme = if environment.no_color { Theme::Mono } else { Theme::Default };
    let look = Look {
        symbols: symbols(environment, &request),
        theme: request.theme.unwrap_or(theme),
        still: request.no_motion,
        large: false,
    };
    let lang = speech.lang();
    let today = move || request.today.unwrap_or_else(shell::today);
    let setup = Setup {
        lang,
        look,
        today: today(),
        as_of: request.as_of.filter(|_| kiosk.is_none()),
        sort: request.sort,
        clipboard: !environment.console() && kiosk.is_none(),
        size: Size::default(),
        kiosk,
    };
    let data = request.data;
    let setup_of_shell = shell::Setup {
        mouse: !request.no_mouse,
        console: environment.console(),
        links: environment.links && kiosk.is_none(),
        kiosk: kiosk.is_some(),
        watch: data.clone().filter(|path| kiosk.is_some() && path != Path::new("-")),
        fault: speech.word("panicked"),
        today: Box::new(today),
        reload: Arc::new(move || Msg::Loaded(reload(data.as_deref(), audience, &Speech::new(lang)))),
        export: |model, export| print::export(&model.asking(), &export, model.rows(), model.reading()),
    };
    exited(shell::open(Model::new(Arc::new(Archive::new(dataset)), setup), setup_of_shell), speech)
}

/// Reads the data again for a running screen. What was piped in can be read only once.
fn reload(path: Option<&Path>, audience: Audience, speech: &Speech) -> Result<Arc<Archive>, String> {
    if path == Some(Path::new("-")) {
        return Err(speech.word("reload-stdin"));
    }
    load(path, audience, speech).map(|dataset| Arc::new(Archive::new(dataset))).map_err(|Stop(text, _)| {
        let first = text.lines().next().unwrap_or_default();
        speech.say("reload-failed", &[("why", first.into())])
    })
}

fn load(path: Option<&Path>, audience: Audience, speech: &Speech) -> Result<Dataset, Stop> {
    mosty::file::read(bytes(path, speech)?, audience)
        .map_err(|faults| Stop(print::faults(speech, &shown(path, speech), &faults), UNSOUND))
}

/// What a file holds; without one, the records that come with the program.
fn bytes(path: Option<&Path>, speech: &Speech) -> Result<Cow<'static, [u8]>, Stop> {
    match path {
        None => Ok(EMBEDDED.into()),
        Some(path) => match file::read(path) {
            Ok(bytes) => Ok(bytes.into()),
            Err(fault) => Err(Stop(unreadable(path, fault, speech), FAILED)),
        },
    }
}

fn unreadable(path: &Path, fault: file::Fault, speech: &Speech) -> String {
    let (id, why) = match fault {
        file::Fault::Missing => ("file-missing", String::new()),
        file::Fault::Denied => ("file-denied", String::new()),
        file::Fault::Directory => ("file-directory", String::new()),
        file::Fault::TooLarge => ("file-too-large", String::new()),
        file::Fault::Keyboard => ("file-keyboard", String::new()),
        file::Fault::Other(why) => ("file-other", why),
    };
    speech.say(id, &[("file", shown(Some(path), speech).into()), ("why", why.into())])
}

/// How a file is called when it is spoken of.
fn shown(path: Option<&Path>, speech: &Speech) -> String {
    match path {
        None => speech.word("check-embedded"),
        Some(path) if path == Path::new("-") => speech.word("check-stdin"),
        Some(path) => clean::visible(&path.to_string_lossy()).into_owned(),
    }
}

fn version(speech: &Speech) -> String {
    let title = mosty::file::title(EMBEDDED);
    let city = title.as_ref().and_then(mosty::file::Title::city).map(|name| name.get(speech.lang().code()));
    let args = [
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("city", city.unwrap_or_default().to_owned().into()),
        ("date", title.as_ref().map(|title| speech.date(&title.updated)).unwrap_or_default().into()),
    ];
    speech.say("version", &args) + "\n"
}

/// Prints to standard output. Whoever stopped listening has heard enough.
fn print(text: &str, speech: &Speech) -> Result<u8, Stop> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let fault = Unwritten::from(&error);
            let args = [("fault", fault.code().into()), ("why", fault.said(speech).into())];
            Err(Stop(speech.say("print-failed", &args), FAILED))
        }
        _ => Ok(DONE),
    }
}
