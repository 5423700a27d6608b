//! The data in use: the records that come with the program, a file, or what is piped in; read for those
//! who may see them. What is wrong with them is data as well.

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
};

use super::file::{self, Wanted};
use crate::{
    app::Progress,
    file::{Audience, Heard, read, read_aloud, read_text},
    history::Dataset,
    sheets::{Origin, Unread},
};

/// The records that come with the program.
pub const EMBEDDED: &str = include_str!("../../data/bialystok.json");

/// Where the data are, and for whom they are read.
#[derive(Clone, Debug)]
pub struct Data {
    path: Option<PathBuf>,
    audience: Audience,
}

impl Data {
    /// Those of a file, `-` for standard input, or without one those that come with the program.
    #[must_use]
    pub fn new(path: Option<PathBuf>, audience: Audience) -> Self {
        Self { path, audience }
    }

    /// What they are called when they are spoken of.
    #[must_use]
    pub fn origin(&self) -> Origin {
        match &self.path {
            None => Origin::Embedded,
            Some(path) if path == Path::new("-") => Origin::Piped,
            Some(path) => Origin::File(path.to_string_lossy().into_owned()),
        }
    }

    /// Whether they may take long to read.
    #[must_use]
    pub fn may_be_large(&self) -> bool {
        self.path.is_some()
    }

    /// The file that may hold other data later.
    #[must_use]
    pub fn file(&self) -> Option<PathBuf> {
        self.path.clone().filter(|path| path != Path::new("-"))
    }

    /// Whether they can be read at all; cheap, and asked before a screen opens for them.
    pub fn reachable(&self) -> Result<(), Unread> {
        self.path.as_deref().map_or(Ok(()), |path| file::reachable(path).map_err(|fault| self.closed(fault)))
    }

    fn closed(&self, fault: file::ReadError) -> Unread {
        let (id, more) = said(fault);
        Unread::Closed(self.origin(), id, more)
    }

    /// Their bytes. In the hall nobody could end the wait for a pipe.
    pub fn bytes(&self) -> Result<Cow<'static, [u8]>, Unread> {
        self.bytes_of(if self.audience == Audience::Public { Wanted::Plain } else { Wanted::Any })
    }

    fn bytes_of(&self, wanted: Wanted) -> Result<Cow<'static, [u8]>, Unread> {
        let Some(path) = &self.path else { return Ok(EMBEDDED.as_bytes().into()) };
        file::read(path, wanted).map(Cow::from).map_err(|fault| self.closed(fault))
    }

    /// The records.
    pub fn read(&self) -> Result<Dataset, Unread> {
        match self.path {
            None => {
                read_text(EMBEDDED, self.audience).map_err(|faults| Unread::Unsound(self.origin(), faults))
            }
            Some(_) => self.judged(self.bytes()?),
        }
    }

    fn judged(&self, bytes: Cow<'static, [u8]>) -> Result<Dataset, Unread> {
        read(bytes, self.audience).map_err(|faults| Unread::Unsound(self.origin(), faults))
    }

    /// The same, telling how far it has come.
    pub(super) fn read_aloud(
        &self,
        mut tell: impl FnMut(Progress, &Heard<'_>) + 'static,
    ) -> Result<Dataset, Unread> {
        let bytes = self.bytes()?;
        let (all, mut read) = (bytes.len().max(1), (0, 0));
        let listener = move |heard: &Heard<'_>| {
            read = (read.0 + heard.bytes, read.1 + heard.records);
            // A thousand would say that there is nothing left to do.
            let done = u16::try_from(read.0.saturating_mul(1000) / all).unwrap_or(999).clamp(1, 999);
            tell(Progress { done, records: read.1 }, heard);
        };
        read_aloud(bytes, self.audience, Box::new(listener))
            .map_err(|faults| Unread::Unsound(self.origin(), faults))
    }

    /// The same once more, of a plain file: a pipe in its place would hold up the thread that watches.
    pub(super) fn read_again(&self) -> Result<Dataset, Unread> {
        if self.origin() == Origin::Piped {
            Err(Unread::Spent)
        } else {
            self.judged(self.bytes_of(Wanted::Plain)?)
        }
    }
}

/// The message that says a fault, and what else it tells.
fn said(fault: file::ReadError) -> (&'static str, Vec<(&'static str, String)>) {
    let id = match &fault {
        file::ReadError::Missing => "file-missing",
        file::ReadError::Denied => "file-denied",
        file::ReadError::Directory => "file-directory",
        file::ReadError::TooLarge { .. } => "file-too-large",
        file::ReadError::Special => "file-special",
        file::ReadError::Keyboard => "file-keyboard",
        file::ReadError::Other(_) => "file-other",
    };
    let mebibytes = |bytes: u64| bytes.div_ceil(1 << 20).to_string();
    match fault {
        file::ReadError::Other(why) => (id, vec![("why", why)]),
        file::ReadError::TooLarge { size, memory } => {
            (id, vec![("size", mebibytes(size)), ("memory", mebibytes(memory))])
        }
        _ => (id, Vec::new()),
    }
}
