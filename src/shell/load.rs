//! Reading the data where nobody waits for it: on a thread of its own, and never twice at the same time.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::call::{Call, Tell, helper};
use super::log::{Level, log};
use super::{Data, Exit, service};
use crate::app::{Msg, Progress};
use crate::archive::Archive;
use crate::file::Heard;
use crate::history::Dataset;
use crate::lang::{Lang, Speech};
use crate::records::Day;
use crate::sheets::Unread;

/// How long nothing is told of the reading, and how often then.
const QUIET: Duration = Duration::from_millis(100);

/// How many records stand in the list before all are read, and how many times more stand there next: few enough
/// that what is made for them delays the whole by nothing to speak of.
const BEGINNING: usize = 8192;
const GROWTH: usize = 8;

/// Tells the loop how far the reading has come, not too often, and hands over what is read already where the whole
/// is still far. Only for that it waits where the line is full.
struct Teller {
    calls: Tell,
    lang: Lang,
    day: Day,
    last: Instant,
    next: usize,
}

impl Teller {
    fn tell(&mut self, progress: Progress, heard: &Heard<'_>) {
        if self.last.elapsed() < QUIET {
            return;
        }
        self.last = Instant::now();
        let Progress { done, records } = progress;
        let expected = records.saturating_mul(1000) / usize::from(done.max(1));
        if records >= self.next && expected / GROWTH >= self.next {
            if let Some(dataset) = heard.beginning(self.next) {
                let archive = Archive::new(dataset);
                archive.prepare(self.lang, self.day);
                archive.index();
                let _ = self.calls.send(Call::Msg(Msg::Begun(Arc::new(archive))));
            }
            self.next = self.next.saturating_mul(GROWTH);
        }
        self.calls.try_send(Call::Msg(Msg::Progress(progress)));
    }
}

/// What is read, and for which first screen.
pub(super) struct Load {
    /// The data.
    pub(super) data: Data,
    /// The language that is likely to be shown.
    pub(super) lang: Lang,
    /// The day.
    pub(super) day: Day,
    /// Whether there is nothing to show yet.
    pub(super) first: bool,
    /// Whether those who look after the program are told.
    pub(super) told: bool,
}

/// Whether data are being read.
#[derive(Default)]
pub(super) struct Loader {
    /// `IDLE`, `READING`, or `AGAIN`: they are being read right now, and changed meanwhile.
    state: Arc<AtomicU8>,
    told: Arc<Mutex<Told>>,
}

/// What those who look after the program were told last.
#[derive(Default)]
struct Told {
    /// Which data are shown, once there are any.
    data: Option<String>,
    /// What is wrong with the file.
    fault: Option<String>,
}

const IDLE: u8 = 0;
const READING: u8 = 1;
const AGAIN: u8 = 2;

/// Which data these are.
pub(super) fn said(dataset: &Dataset, speech: &Speech) -> String {
    let args = [("date", speech.date(dataset.updated()).into()), ("n", dataset.records().len().into())];
    speech.say("reload-taken", &args)
}

impl Loader {
    /// A loader where these data are shown already.
    pub(super) fn after(data: Option<String>) -> Self {
        Self { told: Arc::new(Mutex::new(Told { data, fault: None })), ..Self::default() }
    }

    /// Starts to read. Who asks while data are being read has them read once more after that: they may have
    /// changed meanwhile.
    pub(super) fn start(&self, mut load: Load, tell: &Tell) {
        let begun = self.state.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |state| {
            Some(if state == IDLE { READING } else { AGAIN })
        });
        if begun != Ok(IDLE) {
            return;
        }
        let state = Arc::clone(&self.state);
        let told = Arc::clone(&self.told);
        let started = helper("load", tell, move |calls| {
            loop {
                state.store(READING, Ordering::SeqCst);
                if let Err(why) = load.run(calls, &told) {
                    return Some(Exit::Unread(why));
                }
                // From now on there is something to keep.
                load.first = false;
                if state.compare_exchange(READING, IDLE, Ordering::SeqCst, Ordering::SeqCst).is_ok() {
                    return None;
                }
            }
        });
        if started.is_err() {
            self.state.store(IDLE, Ordering::SeqCst);
        }
    }
}

impl Load {
    /// Reads, and hands over what the list needs before what only a search needs. An error ends the program:
    /// there is nothing to show.
    fn run(&self, calls: &Tell, told: &Mutex<Told>) -> Result<(), Unread> {
        let read = if self.first {
            let (calls, last) = (calls.clone(), Instant::now());
            let mut teller = Teller { calls, lang: self.lang, day: self.day, last, next: BEGINNING };
            self.data.read_aloud(move |progress, heard| teller.tell(progress, heard))
        } else {
            self.data.read_again()
        };
        let archive = match read {
            Ok(dataset) => Arc::new(Archive::new(dataset)),
            Err(why) if self.first => return Err(why),
            Err(why) => {
                self.tell_fault(&why, told);
                let _ = calls.send(Call::Msg(Msg::Loaded(Err(why))));
                return Ok(());
            }
        };
        archive.prepare(self.lang, self.day);
        if !self.first {
            archive.index();
        }
        if self.told {
            self.tell_data(archive.dataset(), told);
        }
        let _ = calls.send(Call::Msg(Msg::Loaded(Ok(Arc::clone(&archive)))));
        if self.first {
            archive.index();
            let _ = calls.send(Call::Msg(Msg::Indexed));
        }
        Ok(())
    }

    /// Tells those who look after the program which data are shown from the next visitor on.
    fn tell_data(&self, dataset: &Dataset, told: &Mutex<Told>) {
        let data = said(dataset, &Speech::new(self.lang));
        let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.data.as_ref() != Some(&data) || told.fault.is_some() {
            log(Level::Info, &data);
        }
        service::status(&data);
        *told = Told { data: Some(data), fault: None };
    }

    /// Tells those who look after the program what is wrong, once: the screen in the hall does not.
    fn tell_fault(&self, why: &Unread, told: &Mutex<Told>) {
        if !self.told {
            return;
        }
        let speech = Speech::new(self.lang);
        let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
        // Where there are no data none stay.
        let fault = match told.data {
            Some(_) => why.kept(&speech),
            None => why.told(&speech).lines().next().unwrap_or_default().to_owned(),
        };
        if told.fault.as_ref() != Some(&fault) {
            log(Level::Error, &fault);
        }
        let shown = told.data.iter().chain([&fault]).map(String::as_str).collect::<Vec<_>>();
        service::status(&shown.join(" · "));
        told.fault = Some(fault);
    }
}
