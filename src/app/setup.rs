//! What the program is opened with, and what it cannot find out later.

use super::{Kiosk, Size};
use crate::lang::Lang;
use crate::look::Look;
use crate::records::Day;
use crate::sheets::Sort;

/// What becomes of text for the clipboard. That it arrived is never known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clipboard {
    /// The Linux console has none.
    None,
    /// The terminal is asked to take it.
    Terminal,
    /// tmux stands between, and passes it on only if it is told to.
    Tmux,
    /// GNU screen stands between, and passes nothing on.
    Screen,
}

/// What the program is opened with.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// The language of the screen.
    pub lang: Lang,
    /// Signs and colours.
    pub look: Look,
    /// The day that it is.
    pub today: Day,
    /// The day that everything is told for at first; none for today.
    pub as_of: Option<Day>,
    /// What the list is sorted by.
    pub sort: Sort,
    /// What becomes of text for the clipboard.
    pub clipboard: Clipboard,
    /// The size of the terminal.
    pub size: Size,
    /// How the terminal in city hall is run, if this is it.
    pub kiosk: Option<Kiosk>,
}
