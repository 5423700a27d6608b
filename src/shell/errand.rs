//! What a command line asks for, done where it was typed: an answer to standard output, or the screen or
//! the conversation until somebody leaves. What is said, and how, is not decided here.

mod open;

use std::borrow::Cow;
use std::io;
use std::mem::ManuallyDrop;
use std::path::Path;

use super::data::{Data, EMBEDDED};
use super::waiting::Waiting;
use super::{Environment, Exit, leave, machine, today};
use crate::app::Unwritten;
use crate::archive::Archive;
use crate::cli::{self, Ask, Refusal, Request};
use crate::file::{Audience, Title, title};
use crate::history::Dataset;
use crate::lang::Speech;
use crate::look::{Symbols, Theme};
use crate::print::{self, Answer, Status};
use crate::records::Day;
use crate::sheets::{self, Asking, Form, Question, Unread};
use crate::text::{clean, direction};

/// How it went, as documented in the help.
const DONE: u8 = 0;
const NOTHING: u8 = 1;
const FAILED: u8 = 2;
const UNSOUND: u8 = 3;

/// What ends the program before its answer.
pub struct Stop {
    /// For standard error.
    pub text: String,
    /// The exit code.
    pub code: u8,
}

/// What is asked for, and where.
pub struct Errand<'a> {
    environment: &'a Environment,
    request: &'a Request,
    speech: &'a Speech,
}

/// Does what a command line asks for. The exit code; an error says why there is no answer.
pub fn run(environment: &Environment, parsed: Result<Request, Refusal>, speech: &Speech) -> Result<u8, Stop> {
    match parsed {
        Ok(request) => Errand { environment, request: &request, speech }.run(),
        Err(Refusal::Help(text)) => put(&text, speech),
        Err(Refusal::Version) => put(&version(speech), speech),
        Err(Refusal::Usage(text)) => Err(Stop { text, code: FAILED }),
    }
}

impl Errand<'_> {
    fn run(&self) -> Result<u8, Stop> {
        let Self { environment, request, speech } = self;
        match &request.ask {
            Ask::Doctor { kiosk } => self.doctor(*kiosk),
            Ask::Man => put(&cli::man(speech), self.speech),
            Ask::Completions(shell) => put(&cli::completions(speech, shell), self.speech),
            Ask::Export(audience) => {
                let data = Data::new(request.data.clone(), *audience);
                let dataset = self.await_records(&data).map_err(|why| self.unread(&why))?;
                written(leave::print_as_it_is(&print::file(&dataset)), self.speech)
            }
            Ask::Check(path) => {
                self.check(&Data::new(path.clone().or(request.data.clone()), Audience::Staff))
            }
            Ask::Browse | Ask::Kiosk(_) if self.by_lines() => self.talk(),
            Ask::Kiosk(_) if !environment.screen() => {
                Err(Stop { text: speech.word("kiosk-needs-screen"), code: FAILED })
            }
            Ask::Kiosk(kiosk) => self.browse(Some(*kiosk)),
            Ask::Browse if environment.screen() && request.form.is_none() => self.browse(None),
            Ask::Browse => self.answer(&Question::List { query: String::new(), sort: request.sort }),
            Ask::Answer(question) => self.answer(question),
        }
    }

    fn today(&self) -> Day {
        self.request.today.unwrap_or_else(today)
    }

    /// That the day is not the person's own, because nobody knows the zone that `TZ` names.
    fn lost_zone(&self) -> Option<String> {
        let zone = self.environment.lost_zone.as_deref().filter(|_| self.request.today.is_none())?;
        Some(self.speech.say("problem-zone", &[("with", clean::visible(zone).into_owned().into())]))
    }

    /// The colours that were asked for, else those that the terminal may show.
    fn theme(&self) -> Theme {
        let own = if self.environment.no_color { Theme::Mono } else { Theme::Default };
        self.request.theme.filter(|theme| !self.unreadable(*theme)).unwrap_or(own)
    }

    /// Whether a theme cannot be read here: the ground of the Linux console is black.
    fn unreadable(&self, theme: Theme) -> bool {
        theme == Theme::Light && self.environment.console()
    }

    /// That the theme that was asked for is not the one that is used.
    fn lost_theme(&self) -> Option<String> {
        self.request.theme.filter(|theme| self.unreadable(*theme)).map(|_| self.speech.word("problem-theme"))
    }

    /// Whether a file is sound.
    fn check(&self, data: &Data) -> Result<u8, Stop> {
        let read = match self.await_records(data) {
            Err(Unread::Unsound(_, faults)) => Err(faults),
            read => Ok(read.map_err(|why| self.unread(&why))?),
        };
        put(
            &print::check(self.speech, &data.origin().said(self.speech), &read, self.request.form),
            self.speech,
        )?;
        Ok(if read.is_ok() { DONE } else { UNSOUND })
    }

    /// Tells what is found here, and what is wrong with it.
    fn doctor(&self, kiosk: bool) -> Result<u8, Stop> {
        let Self { environment, request, speech } = self;
        let surroundings = print::Surroundings {
            term: environment.term.clone(),
            terminals: (environment.stdin_is_terminal, environment.stdout_is_terminal),
            size: (environment.columns, environment.rows),
            symbols: request.symbols.unwrap_or_else(|| self.drawn()),
            theme: self.theme(),
            lost_theme: self.lost_theme().is_some(),
            locale: environment.ctype.clone(),
            other_letters: environment.other_letters(),
            asked: environment.locales.first().cloned(),
            codeset: environment.codeset.clone(),
            service: environment.service,
            lost_zone: environment.lost_zone.clone(),
            lacks: if kiosk { machine::lacks(Path::new("/")) } else { Vec::new() },
        };
        let path = request.data.clone().or_else(|| kiosk.then(|| machine::DATA.into()));
        let data = Data::new(path, Audience::Staff);
        let dataset = data.read().ok();
        let day = self.today();
        let form = request.form.unwrap_or(Form::Plain);
        let (text, problems) =
            print::doctor(speech, &surroundings, (&data.origin().said(speech), dataset.as_ref()), day, form);
        put(&text, self.speech)?;
        Ok(if problems == 0 { DONE } else { UNSOUND })
    }

    /// Prints the answer to a question.
    fn answer(&self, question: &Question) -> Result<u8, Stop> {
        let Self { environment, request, speech } = self;
        let data = Data::new(request.data.clone(), Audience::Staff);
        // The program ends with its answer: nobody waits for what was read to be taken apart.
        let dataset = self.await_records(&data).map_err(|why| self.unread(&why))?;
        let archive = ManuallyDrop::new(Archive::new(dataset));
        let dataset = archive.dataset();
        let day = request.as_of.unwrap_or_else(|| self.today());
        // Whoever names the day of today does not ask the clock.
        let as_of = request.as_of.or(request.today.filter(|day| sheets::is_doubtful(dataset, *day)));
        for doubt in self.lost_zone().into_iter().chain(sheets::doubt(dataset, speech, day, as_of)) {
            leave::complain(&doubt);
        }
        let asking = Asking {
            as_of: request.as_of.is_some(),
            symbols: self.symbols(),
            columns: environment.columns,
            picked: &request.columns,
            ..Asking::new(&archive, speech, day)
        };
        let form = if environment.screen() { Form::Table } else { Form::Plain };
        let form = request.form.unwrap_or(form);
        let Answer { text, remark, outcome } = asking.answer(question, form);
        let text = if matches!(form, Form::Table | Form::Plain) { self.isolated(&text) } else { text.into() };
        put(&text, self.speech)?;
        let code = match outcome {
            Status::Answered => DONE,
            Status::Nothing => NOTHING,
            Status::Misunderstood => FAILED,
        };
        remark.map_or(Ok(code), |remark| Err(Stop { text: remark, code }))
    }

    /// What is printed for people, each direction of writing by itself. The console knows but one direction and
    /// would draw the isolates.
    fn isolated<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.environment.console() { text.into() } else { direction::isolated(text) }
    }

    /// The signs that were asked for, else those that the terminal draws.
    fn symbols(&self) -> Symbols {
        let own = || if self.environment.other_letters() { Symbols::Ascii } else { self.drawn() };
        self.request.symbols.unwrap_or_else(own)
    }

    /// The signs that the terminal draws, whatever letters the locale names.
    fn drawn(&self) -> Symbols {
        match (self.environment.console(), self.environment.codeset.as_deref() == Some("Uni2")) {
            (true, true) => Symbols::Uni2,
            (true, false) => Symbols::Console,
            (false, _) => Symbols::Unicode,
        }
    }

    /// Whether a person sits there who wants lines instead of a screen.
    fn by_lines(&self) -> bool {
        let Self { environment, request, .. } = self;
        let wanted = request.form.map_or(environment.plain || environment.dumb(), |of| of == Form::Plain);
        wanted && environment.person()
    }

    /// Whether this is the terminal in city hall.
    fn kiosk(&self) -> bool {
        matches!(self.request.ask, Ask::Kiosk(_))
    }

    /// The exit code; an error says why the terminal could not be used.
    fn exited(&self, exit: Exit) -> Result<u8, Stop> {
        match exit {
            Exit::Failed(why) => {
                let id = if self.kiosk() { "kiosk-failed" } else { "screen-failed" };
                Err(Stop {
                    text: self.speech.say(id, &[("why", why.said(self.speech).into())]),
                    code: FAILED,
                })
            }
            Exit::NoKeyboard => {
                let id = if self.kiosk() { "kiosk-no-keyboard" } else { "screen-no-keyboard" };
                Err(Stop { text: self.speech.word(id), code: FAILED })
            }
            Exit::Unread(why) => Err(self.unread(&why)),
            exit => Ok(exit.code()),
        }
    }

    /// The records in use, for those who may see them.
    fn load(&self, data: &Data) -> Result<Dataset, Stop> {
        data.read().map_err(|why| self.unread(&why))
    }

    /// The same for somebody who waits for an answer, and is told how far the reading has come.
    fn await_records(&self, data: &Data) -> Result<Dataset, Unread> {
        if !data.may_be_large() || !self.environment.stderr_is_terminal {
            return data.read();
        }
        let mut tell = Waiting::listen(self.speech.lang());
        data.read_aloud(move |progress, _| tell(progress))
    }

    /// Why there is no answer.
    fn unread(&self, why: &Unread) -> Stop {
        Stop { text: why.told(self.speech), code: Exit::Unread(why.clone()).code() }
    }
}

/// Which program this is, and which data came with it.
fn version(speech: &Speech) -> String {
    let title = title(EMBEDDED.as_bytes());
    let city = title.as_ref().and_then(Title::city).map(|name| name.get(speech.lang().codes()));
    let args = [
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("city", city.unwrap_or_default().to_owned().into()),
        ("date", title.as_ref().map(|title| speech.date(&title.updated)).unwrap_or_default().into()),
    ];
    speech.say("version", &args) + "\n"
}

/// Prints to standard output. Whoever stopped listening has heard enough.
fn put(text: &str, speech: &Speech) -> Result<u8, Stop> {
    written(leave::print(text), speech)
}

/// What came of printing.
fn written(done: io::Result<()>, speech: &Speech) -> Result<u8, Stop> {
    match done {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let fault = Unwritten::from(&error);
            let args = [("fault", fault.code().into()), ("why", fault.said(speech).into())];
            Err(Stop { text: speech.say("print-failed", &args), code: FAILED })
        }
        _ => Ok(DONE),
    }
}
