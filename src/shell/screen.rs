//! The surface that ratatui draws on: crossterm's backend, gathered into one write a frame.
//!
//! Four things are ours. Cells are written by [`pen`]. A frame reaches the terminal whole, between the marks of a synchronized
//! update (ratatui sends none). The size is asked of the terminal that is drawn on, and only there:
//! crossterm starts `tput` when it cannot tell. The cursor's place is never asked for: the answer would
//! have to pass the thread that reads the keys, and a terminal that stays silent would hold us up.

use std::{
    io::{self, Write},
    mem,
};

use super::{
    links::Links,
    pen::{self, Way},
};
use ratatui::{
    backend::{Backend, ClearType, CrosstermBackend, WindowSize},
    buffer::Cell,
    layout::{Position, Size},
};
use rustix::{stdio::stdout, termios::tcgetwinsize};

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// A terminal to draw on.
pub struct Screen<W> {
    out: W,
    size: fn() -> io::Result<Size>,
    synchronized: bool,
    links: Links,
    ink: Vec<u8>,
}

impl<W: Write> Screen<W> {
    /// A screen on `out`, whose size `size` knows; whether its updates are marked as synchronized.
    pub fn new(out: W, size: fn() -> io::Result<Size>, synchronized: bool) -> Self {
        Self { out, size, synchronized, links: Links::default(), ink: Vec::new() }
    }

    /// The links that its cells may be marked with.
    pub(super) fn links(&self) -> Links {
        self.links.clone()
    }

    fn crossterm(&mut self) -> CrosstermBackend<&mut Vec<u8>> {
        CrosstermBackend::new(&mut self.ink)
    }
}

/// The size of the terminal on standard output.
pub(super) fn size() -> io::Result<Size> {
    let size = tcgetwinsize(stdout())?;
    Ok(Size::new(size.ws_col, size.ws_row))
}

impl<W: Write> Backend for Screen<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        // A terminal without synchronized updates is the Linux console.
        let way = if self.synchronized { Way::Shortest } else { Way::Anew };
        pen::write(content, way, &self.links, &mut self.ink);
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.crossterm().hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.crossterm().show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(Position::ORIGIN)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.crossterm().set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.crossterm().clear()
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.crossterm().clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        (self.size)()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        let ink = mem::take(&mut self.ink);
        if ink.is_empty() {
            return Ok(());
        }
        let frame = if self.synchronized { [BEGIN, &ink, END].concat() } else { ink };
        self.out.write_all(&frame)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests may")]
mod tests {
    use std::{cell::RefCell, rc::Rc};

    use ratatui::{Terminal, widgets::Paragraph};

    use super::*;

    /// Remembers each write by itself.
    #[derive(Clone, Default)]
    struct Writes(Rc<RefCell<Vec<Vec<u8>>>>);

    impl Write for Writes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().push(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn frames(synchronized: bool, size: fn() -> io::Result<Size>) -> Vec<Vec<u8>> {
        let writes = Writes::default();
        let mut terminal = Terminal::new(Screen::new(writes.clone(), size, synchronized)).unwrap();
        terminal.draw(|frame| frame.render_widget(Paragraph::new("Łuck"), frame.area())).unwrap();
        terminal.clear().unwrap();
        terminal
            .draw(|frame| {
                frame.render_widget(Paragraph::new("Grodno"), frame.area());
                frame.set_cursor_position((3, 0));
            })
            .unwrap();
        drop(terminal);
        writes.0.take()
    }

    #[test]
    fn a_frame_is_one_write_between_two_marks() {
        let frames = frames(true, || Ok(Size::new(20, 2)));
        assert_eq!(frames.len(), 2);
        for frame in frames {
            assert!(frame.starts_with(BEGIN) && frame.ends_with(END));
        }
    }

    #[test]
    fn a_terminal_that_knows_no_marks_gets_none() {
        let frames = frames(false, || Ok(Size::new(20, 2))).concat();
        assert!(!frames.windows(4).any(|part| part == b"2026"));
    }

    #[test]
    fn nothing_is_asked_of_the_terminal_even_to_clear_it() {
        let frames = frames(true, || Ok(Size::new(20, 2))).concat();
        assert!(!frames.windows(4).any(|part| part == b"\x1b[6n"));
    }

    #[test]
    fn a_terminal_without_room_is_no_fault() {
        frames(true, || Ok(Size::ZERO));
        frames(true, || Ok(Size::new(20, 0)));
        frames(true, || Ok(Size::new(0, 20)));
        frames(true, || Ok(Size::new(1, 1)));
    }
}
