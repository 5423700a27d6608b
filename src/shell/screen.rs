//! The surface that ratatui draws on: crossterm's backend, gathered into one write a frame.
//!
//! Five things are ours. Cells are written by [`pen`], rows that only moved are moved by [`scroll`]. A frame reaches the terminal whole, between the marks of a synchronized
//! update (ratatui sends none). The size is asked of the terminal that is drawn on, and only there:
//! crossterm starts `tput` when it cannot tell. The cursor's place is never asked for: the answer would
//! have to pass the thread that reads the keys, and a terminal that stays silent would hold us up.

use std::{
    cell::Cell,
    io::{self, Write},
    mem,
};

use super::{
    links::Links,
    pen::{self, Placed, Way},
    scroll,
};
use ratatui::{
    backend::{Backend, ClearType, CrosstermBackend, WindowSize},
    buffer::{self, Buffer},
    layout::{Position, Rect, Size},
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
    /// What the terminal shows; of no size while that is not known.
    shown: Buffer,
    /// What it is to show: the same, but for the cells of the frame that is being drawn.
    wanted: Buffer,
    /// The size that was told last.
    told: Cell<Size>,
    /// Whether there is a cursor to see, if that is known.
    cursor: Option<bool>,
}

impl<W: Write> Screen<W> {
    /// A screen on `out`, whose size `size` knows; whether its updates are marked as synchronized.
    pub fn new(out: W, size: fn() -> io::Result<Size>, synchronized: bool) -> Self {
        Self {
            out,
            size,
            synchronized,
            links: Links::default(),
            ink: Vec::new(),
            shown: Buffer::default(),
            wanted: Buffer::default(),
            told: Cell::default(),
            cursor: None,
        }
    }

    /// The links that its cells may be marked with.
    pub(super) fn links(&self) -> Links {
        self.links.clone()
    }

    /// From now on the terminal is blank, if it is so all over, and nothing is known of its cursor.
    fn cleared(&mut self, region: ClearType) {
        let size = if region == ClearType::All { self.told.get() } else { Size::ZERO };
        self.shown = Buffer::empty(Rect::from((Position::ORIGIN, size)));
        self.wanted = self.shown.clone();
        self.cursor = None;
    }

    /// Shows or hides the cursor, if it is not so already.
    fn cursor(&mut self, wanted: bool) -> io::Result<()> {
        match self.cursor.replace(wanted) {
            Some(before) if before == wanted => Ok(()),
            _ if wanted => self.crossterm().show_cursor(),
            _ => self.crossterm().hide_cursor(),
        }
    }

    /// The bytes that make the terminal show what is wanted, after these moves, which `shown` has made.
    fn written(&self, moves: &[scroll::Move], cells: &[Placed<'_>], way: Way) -> Vec<u8> {
        let mut ink = Vec::new();
        for one in moves {
            one.write(&mut ink);
        }
        // What has to be written in the rows that moved is known here, elsewhere ratatui knows.
        let among = |y: u16| moves.iter().any(|one| one.holds(y));
        let rows = moves.iter().flat_map(|one| one.cells(&self.wanted));
        let changed = rows.filter(|(x, y, cell)| self.shown.cell((*x, *y)) != Some(cell));
        let mut all: Vec<_> = cells.iter().copied().filter(|(_, y, _)| !among(*y)).chain(changed).collect();
        all.sort_by_key(|(x, y, _)| (*y, *x));
        pen::write(&all, &self.wanted, way, &self.links, &mut ink);
        ink
    }

    /// The fewest bytes that make the terminal show what is wanted. What moving saves was estimated; whether
    /// it does is known once it is written.
    fn shortest(&mut self, cells: &[Placed<'_>], way: Way) -> Vec<u8> {
        let moves = scroll::moves(&self.shown, &self.wanted);
        let mut shortest = self.written(&[], cells, way);
        for (at, one) in moves.iter().enumerate() {
            one.apply(&mut self.shown);
            let written = self.written(moves.get(..=at).unwrap_or_default(), cells, way);
            if written.len() < shortest.len() {
                shortest = written;
            }
        }
        let rows = moves.iter().flat_map(|one| one.cells(&self.wanted));
        for (x, y, cell) in cells.iter().copied().chain(rows) {
            put(&mut self.shown, (x, y, cell));
        }
        shortest
    }

    fn crossterm(&mut self) -> CrosstermBackend<&mut Vec<u8>> {
        CrosstermBackend::new(&mut self.ink)
    }
}

/// Puts a cell where it stands.
fn put(buffer: &mut Buffer, (x, y, cell): Placed<'_>) {
    if let Some(at) = buffer.cell_mut((x, y)) {
        at.clone_from(cell);
    }
}

/// The size of the terminal on standard output.
pub(super) fn size() -> io::Result<Size> {
    let size = tcgetwinsize(stdout())?;
    Ok(known(size.ws_col, size.ws_row))
}

/// No column or no row means that the terminal does not know (a serial line, a fresh container): the size that
/// most had.
fn known(columns: u16, rows: u16) -> Size {
    if columns == 0 || rows == 0 { Size::new(80, 24) } else { Size::new(columns, rows) }
}

impl<W: Write> Backend for Screen<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a buffer::Cell)>,
    {
        // A terminal without synchronized updates is the Linux console.
        let way = if self.synchronized { Way::Shortest } else { Way::Anew };
        let cells: Vec<_> = content.collect();
        for cell in &cells {
            put(&mut self.wanted, *cell);
        }
        let ink = self.shortest(&cells, way);
        self.ink.extend(ink);
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.cursor(false)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor(true)
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(Position::ORIGIN)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.crossterm().set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.cleared(ClearType::All);
        self.crossterm().clear()
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.cleared(region);
        self.crossterm().clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        let size = (self.size)()?;
        self.told.set(size);
        Ok(size)
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

    use ratatui::{
        Terminal,
        style::{Modifier, Stylize as _},
        text::{Line, Span},
        widgets::Paragraph,
    };

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

    /// Lists that go on by a line, a page or not at all, letters of two columns among them: what the
    /// terminal shows is what was drawn.
    #[test]
    fn a_terminal_shows_what_was_drawn_when_rows_move() {
        for synchronized in [true, false] {
            let writes = Writes::default();
            let size = || Ok(Size::new(40, 12));
            let mut terminal = Terminal::new(Screen::new(writes.clone(), size, synchronized)).unwrap();
            terminal.clear().unwrap();
            let mut shown = vt100::Parser::new(12.try_into().unwrap(), 40.try_into().unwrap(), 0);
            for step in [0, 1, 2, 3, 2, 1, 9, 10, 10, 4, 5, 6, 7, 8, 7, 6, 30, 31, 30] {
                let row = |row: usize| {
                    let wide = if row % 11 == 10 { "\u{5d07}\u{5de6}\u{5e02}" } else { "" };
                    let mark = if row == step + 3 { ">" } else { " " };
                    let rest: String = ('a'..='z').cycle().skip(row * 7).take(row % 5 * 7).collect();
                    format!("{mark} {row} {wide}{rest}")
                };
                let mut lines = vec!["head".to_owned()];
                lines.extend((step..step + 5).map(row));
                lines.push("middle".to_owned());
                lines.extend((100 - step..104 - step).map(row));
                let styled = |line: &String| Line::from(Span::raw(line.clone()).bold());
                let text: Vec<Line<'_>> = lines.iter().map(styled).collect();
                let drawn = terminal.draw(|frame| frame.render_widget(Paragraph::new(text), frame.area()));
                let wanted = drawn.unwrap().buffer.clone();
                writes.0.take().iter().for_each(|bytes| shown.process(bytes));
                for (x, y) in wanted.area.positions().map(|at| (at.x, at.y)) {
                    let cell = shown.screen().cell(y, x).unwrap();
                    if cell.is_wide_continuation() {
                        continue;
                    }
                    let symbol = if cell.has_contents() { cell.contents() } else { " " };
                    let expected = wanted.cell((x, y)).unwrap();
                    assert_eq!(symbol, expected.symbol(), "{step}: {x} {y}");
                    assert_eq!(cell.bold(), expected.modifier.contains(Modifier::BOLD), "{step}: {x} {y}");
                }
            }
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
    fn a_size_that_is_not_known_is_the_usual_one() {
        for unknown in [(0, 0), (0, 24), (80, 0), (200, 0)] {
            assert_eq!(known(unknown.0, unknown.1), Size::new(80, 24));
        }
        assert_eq!(known(1, 1), Size::new(1, 1));
    }

    #[test]
    fn a_terminal_without_room_is_no_fault() {
        frames(true, || Ok(Size::ZERO));
        frames(true, || Ok(Size::new(20, 0)));
        frames(true, || Ok(Size::new(0, 20)));
        frames(true, || Ok(Size::new(1, 1)));
    }
}
