//! Keys, pastes, pointer and size: a thread that turns what crossterm reads into messages.
//!
//! What a key *means* is not decided here, only which key it is, the same on every terminal.

use std::{io, time::Duration};

use crossterm::event::{
    self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::{
    Exit,
    call::{Call, Tell, helper},
};
use crate::app::{Key, Mouse, Msg, Size};

/// Starts to listen. The terminal must have been entered.
pub(super) fn listen(calls: &Tell) -> io::Result<()> {
    helper("input", calls, |calls| {
        // Crossterm listens to SIGWINCH from its first call on.
        if event::poll(Duration::ZERO).is_err() || calls.send(Call::Listening).is_err() {
            return Some(Exit::HungUp);
        }
        while let Ok(event) = event::read() {
            if let Some(msg) = translate(event)
                && calls.send(Call::Msg(msg)).is_err()
            {
                return None;
            }
        }
        Some(Exit::HungUp)
    })
    .map(drop)
}

/// What an event says to the model, if anything.
pub(super) fn translate(event: Event) -> Option<Msg> {
    match event {
        // Windows, and terminals with the kitty protocol, tell of releases as well:
        // https://github.com/crossterm-rs/crossterm/issues/772
        Event::Key(event) if event.kind != KeyEventKind::Release => key(event).map(Msg::Key),
        Event::Mouse(event) => mouse(event).map(Msg::Mouse),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Resize(width, height) => Some(Msg::Resize(Size { width, height })),
        Event::Key(_) | Event::FocusGained | Event::FocusLost => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    if let KeyCode::Char(letter) = event.code {
        return character(letter, event.modifiers);
    }
    // Shift changes nothing on the other keys; with anything more it is a chord that nobody promised.
    let plain = event.modifiers.difference(KeyModifiers::SHIFT).is_empty();
    Some(match event.code {
        _ if !plain => return None,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => Key::BackTab,
        KeyCode::Tab => Key::Tab,
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left if event.modifiers.contains(KeyModifiers::SHIFT) => Key::ShiftLeft,
        KeyCode::Right if event.modifiers.contains(KeyModifiers::SHIFT) => Key::ShiftRight,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::F(number) => Key::F(number),
        _ => return None,
    })
}

fn character(letter: char, modifiers: KeyModifiers) -> Option<Key> {
    let control = modifiers.contains(KeyModifiers::CONTROL);
    let alt = modifiers.contains(KeyModifiers::ALT);
    if letter.is_control()
        || modifiers.intersects(KeyModifiers::SUPER | KeyModifiers::HYPER | KeyModifiers::META)
    {
        return None;
    }
    match (control, alt) {
        (false, false) => Some(Key::Char(letter)),
        // AltGr on Windows: what it yields is text ("ą", "@"). Unix sends Ctrl+Alt+q with the same
        // modifiers, but AltGr never yields a plain letter or digit, so those are chords.
        (true, true) if !letter.is_ascii_alphanumeric() && letter != ' ' => Some(Key::Char(letter)),
        (true, false) if letter.is_alphabetic() => letter.to_lowercase().next().map(Key::Ctrl),
        _ => None,
    }
}

fn mouse(event: MouseEvent) -> Option<Mouse> {
    let MouseEvent { column, row, .. } = event;
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Mouse::Click(column, row)),
        MouseEventKind::ScrollUp => Some(Mouse::WheelUp(column, row)),
        MouseEventKind::ScrollDown => Some(Mouse::WheelDown(column, row)),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "tests may")]
mod tests {
    use KeyCode::*;
    use crossterm::event::KeyEventState;

    use super::*;

    const NONE: KeyModifiers = KeyModifiers::NONE;
    const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
    const CONTROL: KeyModifiers = KeyModifiers::CONTROL;
    const ALT: KeyModifiers = KeyModifiers::ALT;
    const ALT_GR: KeyModifiers = CONTROL.union(ALT);

    fn pressed(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Option<Key> {
        match translate(Event::Key(KeyEvent { code, modifiers, kind, state: KeyEventState::NONE })) {
            Some(Msg::Key(key)) => Some(key),
            None => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_key_is_the_same_on_every_terminal() {
        let table = [
            // Letters, however they were typed.
            (Char('a'), NONE, Some(Key::Char('a'))),
            (Char('A'), SHIFT, Some(Key::Char('A'))),
            (Char('ł'), NONE, Some(Key::Char('ł'))),
            (Char('Ł'), SHIFT, Some(Key::Char('Ł'))),
            (Char('?'), SHIFT, Some(Key::Char('?'))),
            (Char(' '), NONE, Some(Key::Char(' '))),
            (Char('Ж'), SHIFT, Some(Key::Char('Ж'))),
            // AltGr as Windows tells of it, on Polish, German and French keyboards.
            (Char('ą'), ALT_GR, Some(Key::Char('ą'))),
            (Char('Ż'), ALT_GR | SHIFT, Some(Key::Char('Ż'))),
            (Char('@'), ALT_GR, Some(Key::Char('@'))),
            (Char('\\'), ALT_GR, Some(Key::Char('\\'))),
            (Char('€'), ALT_GR, Some(Key::Char('€'))),
            // Chords that look like AltGr, but are none.
            (Char('q'), ALT_GR, None),
            (Char('4'), ALT_GR, None),
            (Char(' '), ALT_GR, None),
            // Chords.
            (Char('c'), CONTROL, Some(Key::Ctrl('c'))),
            (Char('C'), CONTROL | SHIFT, Some(Key::Ctrl('c'))),
            (Char('С'), CONTROL, Some(Key::Ctrl('с'))),
            (Char('4'), CONTROL, None),
            (Char(' '), CONTROL, None),
            (Char('x'), ALT, None),
            (Char('x'), KeyModifiers::SUPER, None),
            (Char('\u{7}'), NONE, None),
            // The others.
            (Enter, NONE, Some(Key::Enter)),
            (Enter, SHIFT, Some(Key::Enter)),
            (Enter, ALT, None),
            (Esc, NONE, Some(Key::Esc)),
            (Tab, NONE, Some(Key::Tab)),
            (Tab, SHIFT, Some(Key::BackTab)),
            (BackTab, SHIFT, Some(Key::BackTab)),
            (BackTab, NONE, Some(Key::BackTab)),
            (Backspace, NONE, Some(Key::Backspace)),
            (Delete, NONE, Some(Key::Delete)),
            (Up, NONE, Some(Key::Up)),
            (Down, NONE, Some(Key::Down)),
            (Left, NONE, Some(Key::Left)),
            (Right, NONE, Some(Key::Right)),
            (Left, SHIFT, Some(Key::ShiftLeft)),
            (Left, CONTROL, None),
            (Home, NONE, Some(Key::Home)),
            (End, NONE, Some(Key::End)),
            (PageUp, NONE, Some(Key::PageUp)),
            (PageDown, NONE, Some(Key::PageDown)),
            (F(1), NONE, Some(Key::F(1))),
            (F(12), NONE, Some(Key::F(12))),
            (Insert, NONE, None),
            (Null, NONE, None),
            (CapsLock, NONE, None),
            (Menu, NONE, None),
        ];
        for (code, modifiers, expected) in table {
            assert_eq!(pressed(code, modifiers, KeyEventKind::Press), expected, "{code:?} {modifiers:?}");
            assert_eq!(pressed(code, modifiers, KeyEventKind::Repeat), expected, "{code:?} {modifiers:?}");
            assert_eq!(pressed(code, modifiers, KeyEventKind::Release), None, "{code:?} {modifiers:?}");
        }
    }

    #[test]
    fn one_alt_gr_letter_on_windows_is_one_letter() {
        // As a Windows console sends "ą": both modifier keys go down, the letter, all go up.
        use KeyEventKind::{Press, Release};
        use crossterm::event::ModifierKeyCode::{LeftControl, RightAlt};
        let replay = [
            (Modifier(LeftControl), CONTROL, Press),
            (Modifier(RightAlt), ALT_GR, Press),
            (Char('ą'), ALT_GR, Press),
            (Char('ą'), ALT_GR, Release),
            (Modifier(LeftControl), ALT, Release),
            (Modifier(RightAlt), NONE, Release),
        ];
        let keys: Vec<_> =
            replay.into_iter().filter_map(|(code, held, kind)| pressed(code, held, kind)).collect();
        assert_eq!(keys, [Key::Char('ą')]);
    }

    #[test]
    fn only_the_main_button_and_the_wheel_count() {
        let table = [
            (MouseEventKind::Down(MouseButton::Left), Some(Mouse::Click(7, 3))),
            (MouseEventKind::Down(MouseButton::Right), None),
            (MouseEventKind::Down(MouseButton::Middle), None),
            (MouseEventKind::Up(MouseButton::Left), None),
            (MouseEventKind::Drag(MouseButton::Left), None),
            (MouseEventKind::Moved, None),
            (MouseEventKind::ScrollUp, Some(Mouse::WheelUp(7, 3))),
            (MouseEventKind::ScrollDown, Some(Mouse::WheelDown(7, 3))),
            (MouseEventKind::ScrollLeft, None),
        ];
        for (kind, expected) in table {
            let said = translate(Event::Mouse(MouseEvent { kind, column: 7, row: 3, modifiers: NONE }));
            match (said, expected) {
                (Some(Msg::Mouse(mouse)), Some(expected)) => assert_eq!(mouse, expected),
                (None, None) => {}
                other => panic!("{kind:?}: {other:?}"),
            }
        }
    }

    #[test]
    fn pastes_and_sizes_pass_and_focus_does_not() {
        let paste = translate(Event::Paste("Łuck".to_owned()));
        assert!(matches!(paste, Some(Msg::Paste(text)) if text == "Łuck"));
        let size = translate(Event::Resize(80, 24));
        assert!(matches!(size, Some(Msg::Resize(Size { width: 80, height: 24 }))));
        assert!(translate(Event::FocusGained).is_none());
        assert!(translate(Event::FocusLost).is_none());
    }
}
