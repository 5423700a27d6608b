//! What reaches the model from outside, and what it asks of the outside.

use std::sync::Arc;

use super::Saved;
use crate::archive::Archive;
use crate::lang::Speech;
use crate::records::Day;
use crate::sheets::{Export, Unread};

/// A key as the program understands it, whatever the terminal sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names of the others say it")]
pub enum Key {
    /// A character, however it was typed: with Shift, with `AltGr`, or by composing.
    Char(char),
    /// Ctrl and a lower-case letter.
    Ctrl(char),
    /// A function key, from 1.
    F(u8),
    Enter,
    Esc,
    Tab,
    /// Shift+Tab.
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    /// Shift+Left.
    ShiftLeft,
    /// Shift+Right.
    ShiftRight,
    Home,
    End,
    PageUp,
    PageDown,
}

impl Key {
    /// Whether it writes into a line of text, or moves in it.
    pub fn writes(self) -> bool {
        match self {
            Self::Char(_)
            | Self::Backspace
            | Self::Delete
            | Self::Left
            | Self::Right
            | Self::Home
            | Self::End => true,
            Self::Ctrl(letter) => matches!(letter, 'a' | 'e' | 'u' | 'w'),
            _ => false,
        }
    }
}

/// What a pointer did, and at which cell from the top left, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mouse {
    /// The main button was pressed.
    Click(u16, u16),
    /// The wheel was turned towards the beginning.
    WheelUp(u16, u16),
    /// The wheel was turned towards the end.
    WheelDown(u16, u16),
}

/// Columns and rows of the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

/// Everything that can reach the model.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// A pointer did something.
    Mouse(Mouse),
    /// The terminal has a new size.
    Resize(Size),
    /// A new day has begun.
    Today(Day),
    /// The file of the data may hold something else now.
    Changed,
    /// The data are being read; after this many thousandths of them, so many records.
    Progress(Progress),
    /// What was read of the data so far, which are not judged yet.
    Begun(Arc<Archive>),
    /// The data were read, or why they were not.
    Loaded(Result<Arc<Archive>, Unread>),
    /// What was read last can be searched now.
    Indexed,
    /// What came of [`Effect::Save`].
    Saved(Saved),
    /// The time that [`Effect::Wake`] asked for has passed.
    Tick,
    /// The world wants the program to end when nobody is there.
    Leave,
    /// The world wants the program to end: a signal, or the terminal is gone.
    Stop,
}

/// How far the reading of the data has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Thousandths of the file.
    pub done: u16,
    /// Records read so far.
    pub records: usize,
}

impl Progress {
    /// All is read.
    pub fn whole() -> Self {
        Self { done: 1000, records: 0 }
    }

    /// How far it has come, in words.
    pub fn said(self, speech: &Speech) -> String {
        let records = speech.number(self.records as u64);
        let args =
            [("percent", (self.done / 10).into()), ("n", self.records.into()), ("records", records.into())];
        speech.say("loading-far", &args)
    }
}

/// What the shell must do because of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave, all being well.
    Quit,
    /// Leave because the person broke off (Ctrl+C).
    Interrupt,
    /// Give the terminal back until the person returns (Ctrl+Z).
    Suspend,
    /// Draw every cell anew: something else wrote on the screen.
    Redraw,
    /// Read the data file again and send `Msg::Loaded`.
    Reload,
    /// Free these records, which are shown no more.
    Free(Retired),
    /// Hand this text to the clipboard of the terminal.
    Copy(String),
    /// Save this to a new file in the folder that the program was started in and send [`Msg::Saved`].
    Save(Export),
    /// Send [`Msg::Tick`] once, in so many milliseconds. There is one alarm: this one replaces any
    /// that has not rung yet.
    Wake(u32),
}

/// Records that are shown no more. A large file takes long to forget: nobody must wait for it.
#[derive(Clone, Debug)]
pub struct Retired(pub Arc<Archive>);

impl PartialEq for Retired {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Retired {}
