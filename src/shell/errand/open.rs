//! The screen and the conversation: opened for whoever sits there, until they leave.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use super::{Errand, Stop};
use crate::app::{Clipboard, Kiosk, Model, Setup, Size};
use crate::archive::Archive;
use crate::cli::Ask;
use crate::file::Audience;
use crate::history::Dataset;
use crate::look::Look;
use crate::shell::data::Data;
use crate::shell::load::said;
use crate::shell::log::{Level, log};
use crate::shell::{self, converse, leave, open, today};
use crate::talk::{Reply, Start, Talk};

impl Errand<'_> {
    /// What becomes of text for the clipboard here.
    fn clipboard(&self) -> Clipboard {
        match self.environment.between {
            _ if self.environment.console() || self.kiosk() => Clipboard::None,
            // The newer one of the two stands nearer, but either way screen is in the way.
            (_, true) => Clipboard::Screen,
            (true, false) => Clipboard::Tmux,
            (false, false) => Clipboard::Terminal,
        }
    }

    /// Holds the conversation by lines, the visitors' one as a kiosk, until it is over.
    pub(super) fn talk(&self) -> Result<u8, Stop> {
        let Self { request, speech, .. } = self;
        let kiosk = if let Ask::Kiosk(kiosk) = &request.ask { Some(kiosk) } else { None };
        let visitor = kiosk.is_some();
        let audience = if visitor { Audience::Public } else { Audience::Staff };
        let data = Data::new(request.data.clone(), audience);
        let dataset = self.load(&data).map_err(|Stop { text: why, code }| {
            // What is wrong with a file is nothing for visitors.
            let shown = if visitor { speech.word("closed-title") } else { why.clone() };
            log(Level::Error, &why);
            Stop { text: shown, code }
        })?;
        let today = || self.today();
        let as_of = request.as_of.filter(|_| !visitor);
        let start = Start { lang: speech.lang(), today: today(), as_of, sort: request.sort, visitor };
        let mut talk = Talk::new(Arc::new(Archive::new(dataset)), start);
        let greeting = talk.greet();
        let idle = kiosk.map(|kiosk| Duration::from_secs(kiosk.idle.into()));
        let exit = converse(&self.isolated(&greeting), idle, speech.word("panicked"), |line| {
            talk.wake(today());
            let reply = match line {
                Some(line) => talk.answer(line),
                None if kiosk.is_some_and(|kiosk| kiosk.leave) => Reply { text: String::new(), over: true },
                None => talk.anew(),
            };
            match reply {
                Reply { text, over: true } => ControlFlow::Break(self.isolated(&text).into_owned()),
                Reply { text, over: false } => ControlFlow::Continue(self.isolated(&text).into_owned()),
            }
        });
        self.exited(exit)
    }

    /// Shows the screen until the person leaves, or, as a kiosk, until the system ends it.
    pub(super) fn browse(&self, kiosk: Option<Kiosk>) -> Result<u8, Stop> {
        let Self { environment, request, speech } = self;
        let audience = if kiosk.is_some() { Audience::Public } else { Audience::Staff };
        let data = Data::new(request.data.clone(), audience);
        // Nobody waits for a large file before a blank terminal. In the hall nothing is shown before the data
        // are judged whole; without any it says so, and waits for a better file.
        let opening = kiosk.is_none() && data.may_be_large();
        let read = if opening {
            data.reachable().map(|()| Dataset::default()).map_err(|why| self.unread(&why))
        } else {
            self.load(&data)
        };
        let dataset = match read {
            // Those who look after the terminal are told by the reading that the watch begins with.
            Err(_) if kiosk.is_some() => Dataset::default(),
            loaded => loaded?,
        };
        let lost: Vec<String> = [self.lost_zone(), self.lost_theme()].into_iter().flatten().collect();
        for lost in &lost {
            log(Level::Warning, lost);
        }
        let look = Look {
            symbols: self.symbols(),
            theme: self.theme(),
            still: request.no_motion,
            large: false,
            black: environment.console(),
        };
        let lang = speech.lang();
        let named = request.today;
        let today = move || named.unwrap_or_else(today);
        let setup = Setup {
            lang,
            look,
            today: today(),
            as_of: request.as_of.filter(|_| kiosk.is_none()),
            sort: request.sort,
            clipboard: self.clipboard(),
            size: Size::default(),
            kiosk,
        };
        let shown = dataset.city().map(|_| said(&dataset, speech));
        let model = Model::new(Arc::new(Archive::new(dataset)), setup).saving_in(&shell::folder());
        // To a visitor it is nothing.
        let model = model.telling((kiosk.is_none() && !lost.is_empty()).then(|| lost.join(" ")));
        let setup = shell::Launch {
            mouse: !request.no_mouse,
            console: environment.console(),
            links: environment.links && kiosk.is_none(),
            kiosk: kiosk.is_some(),
            leave: kiosk.is_some_and(|kiosk| kiosk.leave),
            data,
            shown,
            opening,
            lang,
            fault: speech.word("panicked"),
            today: Box::new(today),
            ticking: named.is_none(),
        };
        let exit = open(if opening { model.awaiting() } else { model }, setup);
        if environment.other_letters() && kiosk.is_none() {
            leave::complain(&speech.say("problem-letters", &[("with", (&*environment.ctype).into())]));
        }
        self.exited(exit)
    }
}
