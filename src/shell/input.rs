//! The keyboard: a thread that reads what the terminal sends and passes on what it says ([`Decoder`]).
//!
//! It sleeps until something comes. Only where something was begun does it wait with a limit.

use std::{io, os::fd::OwnedFd, time::Duration};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
};

use super::{
    Exit,
    call::{Call, Tell, helper},
    decode::Decoder,
};

/// So many bytes are read at once: a paste without marks is seen as one, and no more is held than this.
const CHUNK: usize = 4096;

/// Starts to listen. The terminal must have been entered.
pub(super) fn listen(keyboard: OwnedFd, calls: &Tell) -> io::Result<()> {
    helper("input", calls, move |calls| {
        let (mut decoder, mut bytes) = (Decoder::default(), [0; CHUNK]);
        loop {
            let said = match read(&keyboard, &mut bytes, decoder.patience()) {
                Ok(Some([])) | Err(_) => return Some(Exit::HungUp),
                Ok(Some(bytes)) => decoder.feed(bytes),
                Ok(None) => decoder.over(),
            };
            for msg in said {
                calls.send(Call::Msg(msg)).ok()?;
            }
        }
    })
    .map(drop)
}

/// What comes next; nothing, if nothing comes for so long.
fn read<'a>(
    keyboard: &OwnedFd,
    bytes: &'a mut [u8],
    most: Option<Duration>,
) -> Result<Option<&'a [u8]>, Errno> {
    let most = most.and_then(|most| Timespec::try_from(most).ok());
    loop {
        match poll(&mut [PollFd::new(keyboard, PollFlags::IN)], most.as_ref()) {
            Ok(0) => return Ok(None),
            Ok(_) => {}
            Err(Errno::INTR) => continue,
            Err(errno) => return Err(errno),
        }
        match rustix::io::read(keyboard, &mut *bytes) {
            Ok(read) => return Ok(Some(bytes.get(..read).unwrap_or_default())),
            // Somebody who shares the terminal made it non-blocking, and was faster.
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(errno) => return Err(errno),
        }
    }
}
