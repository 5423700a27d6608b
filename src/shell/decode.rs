//! What the terminal's bytes say: keys, pastes, the pointer. Pure: bytes and "nothing more came" go in,
//! messages come out. What a key *means* is not decided here, nor what a whole sequence says ([`mod@sequence`]);
//! here is only where one ends.
//!
//! Sequences are taken whole, by ECMA-48: CSI to its final byte, a string (OSC, DCS, APC, PM, SOS) to ST or
//! BEL. What is not known is nothing, never letters: terminals report unasked, and answer questions of
//! programs that are gone. Bytes may come one by one and late. Each begun thing has a patience, after which
//! ESC alone was the key and everything else is forgotten, but for the text of a paste. A control character
//! ends what was begun and is taken by itself, so Ctrl+C is heard at any moment.
//!
//! Two keys may come at once: ESC and a letter are two keys (Alt means nothing here), but for the few letters that
//! begin a sequence; where nothing follows that a string has, such a letter was pressed with Alt. Many letters at
//! once are a paste from a terminal that does not say so, and no commands, the line breaks among them included; an
//! Enter behind the last of them is the key, for so somebody types who does not wait.

mod sequence;

use std::{mem, time::Duration};

use crate::app::{Key, Msg};

/// How long ESC may be the beginning of something. A person does not notice it, a line of 9600 baud needs
/// a millisecond a byte.
const ESCAPE: Duration = Duration::from_millis(50);

/// How long the next byte of what has certainly begun may take.
const BEGUN: Duration = Duration::from_secs(1);

/// More bytes than a control sequence has that means something here.
const LONGEST: usize = 64;

/// More bytes than anybody pastes who looks for a city. The rest is thrown away.
const MOST: usize = 1 << 16;

/// How a paste ends.
const END: &[u8] = b"\x1b[201~";

/// So many letters at once, of them so many changes from one letter to another: nobody types so fast, even over
/// a line that stalls for a moment. A held key gives one letter again and again.
const BURST: usize = 4;
const CHANGES: usize = 2;

/// What was begun.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum State {
    /// Nothing.
    #[default]
    Ground,
    /// A letter of several bytes.
    Letter,
    /// ESC: a key by itself, or the beginning of everything below.
    Escape,
    /// A control sequence (CSI).
    Control,
    /// A single shift (SS3), as some keys have it.
    Shift,
    /// The letter behind ESC that begins a string, or was pressed with Alt.
    Opening(u8),
    /// A string for nobody here.
    String,
    /// ESC in a string: the beginning of its end, or of the next sequence.
    StringEscape,
    /// A report of the pointer of the oldest kind, three bytes behind CSI M.
    Pointer,
    /// A paste, and how much of its end mark has come.
    Paste(usize),
}

/// Takes bytes in, says what they mean.
#[derive(Default)]
pub struct Decoder {
    state: State,
    /// The bytes of what was begun.
    held: Vec<u8>,
    /// Letters that came at once.
    letters: String,
    /// Whether letters that follow belong to those that were text.
    text: bool,
    said: Vec<Msg>,
}

impl Decoder {
    /// What these bytes say, which came at once.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Msg> {
        for byte in bytes {
            self.take(*byte);
        }
        self.spell();
        mem::take(&mut self.said)
    }

    /// How long to wait for more, where something is begun.
    pub fn patience(&self) -> Option<Duration> {
        match self.state {
            State::Ground => self.text.then_some(ESCAPE),
            State::Escape | State::Opening(_) => Some(ESCAPE),
            _ => Some(BEGUN),
        }
    }

    /// What it means that nothing more came.
    pub fn over(&mut self) -> Vec<Msg> {
        self.text = false;
        match self.state {
            State::Escape => self.end(Some(Msg::Key(Key::Esc))),
            State::Paste(_) => self.paste(),
            _ => self.end(None),
        }
        mem::take(&mut self.said)
    }

    fn take(&mut self, byte: u8) {
        match (self.state, byte) {
            // Ctrl+C and Ctrl+\ are heard in a paste too, before anything else.
            (State::Paste(_), 0x03 | 0x1c) => {
                self.paste();
                self.afresh(byte);
            }
            (State::Paste(matched), _) => self.pasted(byte, matched),
            (State::String | State::Opening(_), 0x1b) => self.begin(State::StringEscape),
            (State::String | State::Opening(_), 0x07) | (State::StringEscape, b'\\') => {
                self.begin(State::Ground);
            }
            (State::Opening(kind), 0x20..) if may_open(kind, byte) => self.begin(State::String),
            (State::String, 0x08..=0x0d | 0x20..) => {}
            (State::StringEscape | State::Escape, _) => self.escaped(byte),
            (State::Pointer, 0x20..) => self.point(byte),
            (State::Letter, 0x80..=0xbf) => self.spell_byte(byte),
            (State::Control, 0x20..=0x7e) => self.control(byte),
            (State::Shift, b'0'..=b'9') => self.hold(byte),
            (State::Shift, 0x40..=0x7e) => {
                let key = sequence::shifted(&self.held, byte);
                self.end(key.map(Msg::Key));
            }
            _ => self.afresh(byte),
        }
    }

    /// A byte that belongs to nothing that was begun.
    fn afresh(&mut self, byte: u8) {
        self.begin(State::Ground);
        let key = match byte {
            0x1b => {
                self.spell();
                self.text = false;
                return self.begin(State::Escape);
            }
            0x20..=0x7e => return self.letters.push(byte.into()),
            0x80.. => {
                self.begin(State::Letter);
                return self.spell_byte(byte);
            }
            0x08 | 0x7f => Key::Backspace,
            b'\t' => Key::Tab,
            b'\r' => Key::Enter,
            // Ctrl+\ breaks off where it is a signal, and so it does here.
            0x1c => Key::Ctrl('c'),
            0x01..=0x1a => Key::Ctrl((byte - 1 + b'a').into()),
            0x00 | 0x1d..=0x1f => return,
        };
        // What parts the lines that were pasted is no key; only what ends the last of them is.
        if BREAKS.contains(&byte.into()) && self.are_text() {
            return self.letters.push(byte.into());
        }
        self.spell();
        self.text = false;
        self.press(key);
    }

    /// One more byte behind ESC.
    fn escaped(&mut self, byte: u8) {
        let string = self.state == State::StringEscape;
        let next = match byte {
            b'[' => State::Control,
            b'O' => State::Shift,
            b'P' | b'X' | b']' | b'^' | b'_' => State::Opening(byte),
            // The end of a string that was forgotten.
            b'\\' => State::Ground,
            // So the Linux console sends Shift+Tab.
            b'\t' => {
                self.begin(State::Ground);
                return self.press(Key::BackTab);
            }
            _ => {
                if !string {
                    self.press(Key::Esc);
                }
                return self.afresh(byte);
            }
        };
        self.begin(next);
    }

    /// One more byte of a control sequence.
    fn control(&mut self, byte: u8) {
        match (self.held.as_slice(), byte) {
            // F1 to F5 on the Linux console have one letter more.
            (b"", b'[') => self.hold(byte),
            (b"", b'M') => self.begin(State::Pointer),
            (b"200", b'~') => self.begin(State::Paste(0)),
            // Shift on rxvt: no final byte by the standard.
            ([b'2'..=b'8'], b'$') | (_, 0x40..) => {
                let whole = self.held.len() < LONGEST;
                let said = sequence::control(&self.held, byte).filter(|_| whole);
                self.end(said);
            }
            _ => self.hold(byte),
        }
    }

    /// One more byte of the pointer's oldest report.
    fn point(&mut self, byte: u8) {
        self.hold(byte);
        if let &[button, x, y] = self.held.as_slice() {
            self.end(sequence::pointer(button, x, y).map(Msg::Mouse));
        }
    }

    /// One more byte of a letter.
    fn spell_byte(&mut self, byte: u8) {
        self.hold(byte);
        match str::from_utf8(&self.held) {
            Ok(letter) => self.letters.extend(letter.chars().filter(|letter| !letter.is_control())),
            Err(error) if error.error_len().is_none() => return,
            Err(_) => {}
        }
        self.begin(State::Ground);
    }

    /// One more byte of a paste, or of its end mark.
    fn pasted(&mut self, byte: u8, matched: usize) {
        if END.get(matched) == Some(&byte) {
            if matched + 1 == END.len() {
                return self.paste();
            }
            return self.state = State::Paste(matched + 1);
        }
        let (begun, again) = (END.get(..matched).unwrap_or_default(), byte == 0x1b);
        let bytes = begun.iter().chain((!again).then_some(&byte));
        let room = MOST.saturating_sub(self.held.len());
        self.held.extend(bytes.take(room));
        self.state = State::Paste(again.into());
    }

    /// The paste is over.
    fn paste(&mut self) {
        let bytes = mem::take(&mut self.held);
        let text = String::from_utf8_lossy(&bytes);
        self.end((!text.is_empty()).then(|| Msg::Paste(text.into_owned())));
    }

    /// Letters came at once: keys, or a text.
    fn spell(&mut self) {
        let text = self.are_text();
        let letters = mem::take(&mut self.letters);
        if !text {
            self.said.extend(letters.chars().map(|letter| Msg::Key(Key::Char(letter))));
            return;
        }
        // So somebody types who does not wait, or whose line is slow: the name, and the key behind it.
        let pasted = letters.trim_end_matches(BREAKS);
        let keys = letters.get(pasted.len()..).unwrap_or_default().chars().filter_map(broken);
        self.said.extend((!pasted.is_empty()).then(|| Msg::Paste(pasted.to_owned())));
        self.said.extend(keys.map(Msg::Key));
    }

    /// Whether the letters are too many for keys, or belong to such.
    fn are_text(&mut self) -> bool {
        if self.text {
            return true;
        }
        let letters = || self.letters.chars();
        let changes = letters().zip(letters().skip(1)).filter(|(one, next)| one != next).count();
        self.text |= changes >= CHANGES && letters().count() >= BURST;
        self.text
    }

    fn press(&mut self, key: Key) {
        self.said.push(Msg::Key(key));
    }

    /// One more byte, if there is room for it.
    fn hold(&mut self, byte: u8) {
        if self.held.len() < LONGEST {
            self.held.push(byte);
        }
    }

    /// What was begun is whole and says this, if anything.
    fn end(&mut self, said: Option<Msg>) {
        self.begin(State::Ground);
        self.said.extend(said);
    }

    /// Begins something, or nothing; what was begun before is forgotten.
    fn begin(&mut self, state: State) {
        self.held.clear();
        self.state = state;
    }
}

/// What parts lines and columns where they are pasted.
const BREAKS: [char; 3] = ['\r', '\n', '\t'];

/// The key that a break is.
fn broken(letter: char) -> Option<Key> {
    match letter {
        '\r' => Some(Key::Enter),
        '\n' => Some(Key::Ctrl('j')),
        '\t' => Some(Key::Tab),
        _ => None,
    }
}

/// Whether a string of this kind may begin so. What terminals answer begins with a figure or a sign, but for titles
/// and pictures.
fn may_open(kind: u8, byte: u8) -> bool {
    match kind {
        b'P' => !byte.is_ascii_alphabetic(),
        b']' => !byte.is_ascii_alphabetic() || b"lLI".contains(&byte),
        b'_' => !byte.is_ascii_alphabetic() || byte == b'G',
        _ => true,
    }
}

#[cfg(test)]
mod tests;
