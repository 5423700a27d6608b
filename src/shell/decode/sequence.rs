//! What a whole sequence says: the tables of keys, and of the pointer's reports.
//!
//! Keys are those of the terminals that are in use (xterm and its kin, the Linux console, rxvt, the VT220), as
//! CSI u (kitty) and as xterm's `modifyOtherKeys`. Shift changes nothing on a key that is no letter; with anything
//! more it is a chord that nobody promised. A report that is not here says nothing.

use crate::app::{Key, Mouse, Msg};

const SHIFT: u32 = 1;
const ALT: u32 = 2;
const CONTROL: u32 = 4;
/// Caps Lock and Num Lock, which are told beside the modifiers.
const LOCKS: u32 = 64 | 128;
/// How CSI u and its kin tell that a key was let go.
const RELEASED: u32 = 3;

/// What a control sequence says: the bytes between CSI and its final byte.
pub(super) fn control(held: &[u8], last: u8) -> Option<Msg> {
    match (held, last) {
        ([b'[', ..], b'A'..=b'E') => return Some(Msg::Key(Key::F(last - b'A' + 1))),
        ([b'<', rest @ ..], b'M' | b'm') => {
            return report(rest, 0).filter(|_| last == b'M').map(Msg::Mouse);
        }
        // The same as rxvt tells it.
        (_, b'M') => return report(held, 32).map(Msg::Mouse),
        _ => {}
    }
    let fields = fields(held)?;
    let number = |field: usize, part: usize| {
        fields.get(field).and_then(|parts| parts.get(part)).copied().filter(|number| *number != 0)
    };
    let held = number(1, 0).map_or(0, |number| number.saturating_sub(1));
    let first = number(0, 0);
    let key = match (last, fields.len()) {
        _ if number(1, 1) == Some(RELEASED) => None,
        (b'u', 1..=3) => coded(first, number(0, 1), number(2, 0), held),
        (b'~', 3) if first == Some(27) => coded(number(2, 0), None, None, held),
        (b'~', 1..=2) => numbered(first?).and_then(|key| chord(key, held)),
        (b'$', 1) => numbered(first?).and_then(|key| chord(key, SHIFT)),
        (b'a'..=b'd', 1) if first.is_none() => chord(lettered(last - b'a' + b'A')?, SHIFT),
        // Where R has numbers, it tells where the cursor is.
        (b'R', _) => None,
        (_, 1..=2) if first.is_none_or(|first| first == 1) => chord(lettered(last)?, held),
        _ => None,
    };
    key.map(Msg::Key)
}

/// What SS3 and a letter say, with the modifiers that stand between them on a few terminals.
pub(super) fn shifted(held: &[u8], last: u8) -> Option<Key> {
    let held = fields(held)?.first()?.first()?.saturating_sub(1);
    let key = match last {
        // The keypad, where somebody made it tell its keys apart: 0x40 above what they say.
        b'j'..=b'y' => Key::Char((last - 0x40).into()),
        b'M' => Key::Enter,
        b'I' => Key::Tab,
        _ => lettered(last)?,
    };
    chord(key, held)
}

/// What the three bytes behind CSI M say.
pub(super) fn pointer(button: u8, x: u8, y: u8) -> Option<Mouse> {
    let number = |byte: u8| byte.checked_sub(32).map(u32::from);
    click(number(button)?, number(x)?, number(y)?)
}

/// A report of the pointer in numbers, the first of which is so much too high.
fn report(held: &[u8], over: u32) -> Option<Mouse> {
    match fields(held)?.as_slice() {
        [button, x, y] => click(button.first()?.checked_sub(over)?, *x.first()?, *y.first()?),
        _ => None,
    }
}

/// The main button pressed, or the wheel turned, whatever key is held meanwhile. Cells are counted from 1 there.
fn click(button: u32, x: u32, y: u32) -> Option<Mouse> {
    let cell = |number: u32| u16::try_from(number.checked_sub(1)?).ok();
    let (x, y) = (cell(x)?, cell(y)?);
    match button & !(4 | 8 | 16) {
        0 => Some(Mouse::Click(x, y)),
        64 => Some(Mouse::WheelUp(x, y)),
        65 => Some(Mouse::WheelDown(x, y)),
        _ => None,
    }
}

/// Numbers between `;`, each of parts between `:`; a missing one is 0. Anything else is none of ours.
fn fields(held: &[u8]) -> Option<Vec<Vec<u32>>> {
    if !held.iter().all(|byte| matches!(byte, b'0'..=b'9' | b';' | b':')) {
        return None;
    }
    let part = |part: &str| if part.is_empty() { Some(0) } else { part.parse().ok() };
    str::from_utf8(held).ok()?.split(';').map(|field| field.split(':').map(part).collect()).collect()
}

/// A key that a letter tells.
fn lettered(letter: u8) -> Option<Key> {
    Some(match letter {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'F' => Key::End,
        b'H' => Key::Home,
        b'P'..=b'S' => Key::F(letter - b'P' + 1),
        b'Z' => Key::BackTab,
        _ => return None,
    })
}

/// A key that a number tells.
fn numbered(number: u32) -> Option<Key> {
    Some(match number {
        1 | 7 => Key::Home,
        3 => Key::Delete,
        4 | 8 => Key::End,
        5 => Key::PageUp,
        6 => Key::PageDown,
        11..=15 => Key::F(u8::try_from(number - 10).ok()?),
        17..=21 => Key::F(u8::try_from(number - 11).ok()?),
        23 | 24 => Key::F(u8::try_from(number - 12).ok()?),
        _ => return None,
    })
}

/// A key that its letter's number in Unicode tells, or one of kitty's own; what it gives with Shift, and what it
/// types, where that is told.
fn coded(code: Option<u32>, shifted: Option<u32>, text: Option<u32>, held: u32) -> Option<Key> {
    let key = match code {
        Some(8 | 127) => Key::Backspace,
        Some(9) => Key::Tab,
        Some(13 | 57414) => Key::Enter,
        Some(27) => Key::Esc,
        // The keypad.
        Some(57417) => Key::Left,
        Some(57418) => Key::Right,
        Some(57419) => Key::Up,
        Some(57420) => Key::Down,
        Some(57421) => Key::PageUp,
        Some(57422) => Key::PageDown,
        Some(57423) => Key::Home,
        Some(57424) => Key::End,
        Some(57426) => Key::Delete,
        Some(code @ 57399..=57408) => Key::Char(char::from_digit(code - 57399, 10)?),
        Some(57409) => Key::Char('.'),
        Some(57416) => Key::Char(','),
        Some(57410) => Key::Char('/'),
        Some(57411) => Key::Char('*'),
        Some(57412) => Key::Char('-'),
        Some(57413) => Key::Char('+'),
        Some(57415) => Key::Char('='),
        // The other keys without a letter stand where Unicode has none.
        Some(57344..=63743) => return None,
        _ => return letter(code, shifted, text, held),
    };
    match key {
        Key::Char(sign) => letter(Some(sign.into()), None, text, held),
        key => chord(key, held),
    }
}

fn letter(code: Option<u32>, shifted: Option<u32>, text: Option<u32>, held: u32) -> Option<Key> {
    let sign = |code: u32| char::from_u32(code).filter(|sign| !sign.is_control());
    let plain = code.and_then(sign);
    match held & !LOCKS {
        0 => text.or(code).and_then(sign).map(Key::Char),
        SHIFT => {
            let upper = || plain?.to_uppercase().next();
            text.or(shifted).map_or_else(upper, sign).map(Key::Char)
        }
        // AltGr where a terminal tells it so: what it yields is text ("ą", "@"), never a plain letter or digit.
        chord if chord & !SHIFT == CONTROL | ALT => {
            plain.filter(|sign| !sign.is_ascii_alphanumeric() && *sign != ' ').map(Key::Char)
        }
        chord if chord & !SHIFT == CONTROL => match plain? {
            '\\' => Some(Key::Ctrl('c')),
            sign if sign.is_alphabetic() => sign.to_lowercase().next().map(Key::Ctrl),
            _ => None,
        },
        _ => None,
    }
}

/// A key that is no letter, with what is held meanwhile.
fn chord(key: Key, held: u32) -> Option<Key> {
    match (key, held & !LOCKS) {
        (key, 0) => Some(key),
        (Key::Tab, SHIFT) => Some(Key::BackTab),
        // Both mean the same: some terminals keep one of them for themselves.
        (Key::Left, SHIFT | CONTROL) => Some(Key::ShiftLeft),
        (Key::Right, SHIFT | CONTROL) => Some(Key::ShiftRight),
        (key, SHIFT) => Some(key),
        _ => None,
    }
}
