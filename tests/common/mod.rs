//! Playing a key script against the program without a terminal, and writing down what a person
//! would see: the text, and under it the cursor and every run of cells whose style differs from
//! plain text.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::string_slice, reason = "a script that cannot be cut is a mistake in the test")]

use std::sync::{Arc, LazyLock};

use mosty::app::{Clipboard, Effect, Key, Model, Mouse, Msg, Setup, Size, update};
use mosty::archive::Archive;
use mosty::file::{Audience, read};
use mosty::history::Dataset;
use mosty::lang::Lang;
use mosty::look::{Look, Symbols};
use mosty::records::Day;
use mosty::sheets::{Origin, Sort, Unread};
use mosty::ui::view;
use ratatui::Terminal;
use ratatui::backend::{Backend, TestBackend};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

/// The file that comes with the program.
pub const SHIPPED: &str = include_str!("../../data/bialystok.json");

/// Where no cursor can be: that it stays there means that it is hidden.
const NOWHERE: Position = Position { x: u16::MAX, y: u16::MAX };

/// The day that all tests live on.
pub fn today() -> Day {
    Day::constant(2026, 11, 23)
}

/// The records that come with the program.
pub fn records() -> Dataset {
    static READ: LazyLock<Dataset> = LazyLock::new(|| dataset(SHIPPED));
    READ.clone()
}

/// The same with everything derived from them, made once for all tests of a file.
pub fn archive() -> Arc<Archive> {
    static MADE: LazyLock<Arc<Archive>> = LazyLock::new(|| Arc::new(Archive::new(records())));
    Arc::clone(&MADE)
}

/// What a screen can be opened with.
pub trait Opened {
    /// The records with everything derived from them.
    fn archive(self) -> Arc<Archive>;
}

impl Opened for Dataset {
    fn archive(self) -> Arc<Archive> {
        Arc::new(Archive::new(self))
    }
}

impl Opened for Arc<Archive> {
    fn archive(self) -> Arc<Archive> {
        self
    }
}

/// The records of a file that must be sound.
pub fn dataset(json: &str) -> Dataset {
    read(json, Audience::Staff).unwrap_or_else(|faults| {
        let told: Vec<String> = faults.first.iter().take(5).map(ToString::to_string).collect();
        panic!("{}", told.join("\n"))
    })
}

/// Why a file of this name was not read.
pub fn unread(file: &str) -> Unread {
    let faults = read("{}", Audience::Staff).expect_err("nothing is no city's file");
    Unread::Unsound(Origin::File(file.to_owned()), faults)
}

/// What the program is opened with in tests.
pub fn setup(width: u16, height: u16, lang: &str, look: Look) -> Setup {
    Setup {
        lang: Lang::find(lang).expect("a language"),
        look,
        today: today(),
        as_of: None,
        sort: Sort::default(),
        clipboard: Clipboard::Terminal,
        size: Size { width, height },
        kiosk: None,
    }
}

/// A program with a screen that can be looked at.
pub struct Screen {
    pub model: Model,
    pub effects: Vec<Effect>,
    terminal: Terminal<TestBackend>,
}

impl Screen {
    /// Opens a dataset.
    pub fn open(records: impl Opened, width: u16, height: u16, lang: &str, look: Look) -> Self {
        Self::with(records, setup(width, height, lang, look))
    }

    /// Opens a dataset as it is set up.
    pub fn with(records: impl Opened, setup: Setup) -> Self {
        let terminal = Terminal::new(TestBackend::new(setup.size.width, setup.size.height));
        let terminal = terminal.expect("no terminal involved");
        Self { model: Model::new(records.archive(), setup), effects: Vec::new(), terminal }
    }

    /// Opens the shipped records in Polish.
    pub fn polish(width: u16, height: u16) -> Self {
        Self::open(archive(), width, height, "pl", Look::default())
    }

    /// Plays keys: letters as they are, others as `<enter>`, `<c-l>`, `<f2>`, `<click 3 4>`.
    #[must_use]
    pub fn play(mut self, script: &str) -> Self {
        self.press(script);
        self
    }

    /// The same, of a screen that is kept.
    pub fn press(&mut self, script: &str) {
        for msg in script_of(script) {
            self.send(msg);
        }
    }

    /// Takes one message in.
    pub fn send(&mut self, msg: Msg) {
        if let Msg::Resize(size) = msg {
            self.terminal.backend_mut().resize(size.width, size.height);
        }
        self.effects.extend(update(&mut self.model, msg));
    }

    /// Draws, and returns the cells.
    pub fn draw(&mut self) -> Buffer {
        self.frame().0
    }

    /// Draws, and returns the cells and where the cursor is, if it is shown.
    pub fn frame(&mut self) -> (Buffer, Option<Position>) {
        self.terminal.backend_mut().set_cursor_position(NOWHERE).expect("no terminal involved");
        let drawn = self.terminal.draw(|frame| view(&self.model, frame)).expect("no terminal involved");
        let buffer = drawn.buffer.clone();
        let cursor = self.terminal.backend_mut().cursor_position();
        (buffer, Some(cursor).filter(|at| *at != NOWHERE))
    }

    /// The text of the screen, without blanks at the ends of lines.
    pub fn text(&mut self) -> String {
        text(&self.draw())
    }

    /// The words of the screen in one line, frame and no-break spaces left out: for looking up
    /// sentences that may be broken anywhere.
    pub fn words(&mut self) -> String {
        words(&self.draw())
    }

    /// The words of one area, as `words`.
    pub fn words_in(&mut self, area: ratatui::layout::Rect) -> String {
        let whole = self.draw();
        let mut part = Buffer::empty(area);
        for at in area.positions() {
            part[at] = whole[at].clone();
        }
        words(&part)
    }

    /// The id of the selected record.
    pub fn selected(&self) -> String {
        self.model.selected().map(|record| record.id.to_string()).unwrap_or_default()
    }

    /// The text and the styles, with the cursor, for a snapshot.
    pub fn snapshot(&mut self) -> String {
        let (buffer, cursor) = self.frame();
        let cursor = cursor.map_or("hidden".to_owned(), |at| format!("{},{}", at.x, at.y));
        format!("{}\n\ncursor {cursor}\n{}", text(&buffer), styles(&buffer))
    }
}

/// The text of a buffer, a line for each row.
pub fn text(buffer: &Buffer) -> String {
    let lines: Vec<String> = buffer.area.rows().map(|row| line(buffer, row)).collect();
    lines.join("\n")
}

/// The text of a part of a row, without blanks at its end.
pub fn line(buffer: &Buffer, row: ratatui::layout::Rect) -> String {
    let mut line = String::new();
    let mut skip = 0;
    for at in row.positions() {
        let symbol = buffer[at].symbol();
        if skip == 0 {
            line.push_str(symbol);
            skip = mosty::text::width::of(symbol).saturating_sub(1);
        } else {
            skip -= 1;
        }
    }
    line.trim_end().to_owned()
}

fn words(buffer: &Buffer) -> String {
    let text = text(buffer).replace(['│', '─', '┌', '┐', '└', '┘', '├', '┤', '↑', '↓'], " ");
    plain(&text)
}

/// Every run of blanks, no-break spaces and line ends as one space.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn styles(buffer: &Buffer) -> String {
    let mut runs: Vec<String> = Vec::new();
    let area = buffer.area;
    for y in area.top()..area.bottom() {
        let mut x = area.left();
        while x < area.right() {
            let name = style(&buffer[(x, y)]);
            let start = x;
            while x < area.right() && style(&buffer[(x, y)]) == name {
                x += 1;
            }
            if !name.is_empty() {
                runs.push(format!("{y}:{start}-{} {name}", x - 1));
            }
        }
    }
    runs.join("\n")
}

fn style(cell: &Cell) -> String {
    let mut parts = Vec::new();
    if cell.fg != Color::Reset {
        parts.push(cell.fg.to_string());
    }
    if cell.bg != Color::Reset {
        parts.push(format!("on {}", cell.bg));
    }
    if cell.modifier != Modifier::empty() {
        parts.push(format!("{:?}", cell.modifier));
    }
    parts.join(" ")
}

/// The messages of a script.
pub fn script_of(script: &str) -> Vec<Msg> {
    let mut msgs = Vec::new();
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        let (msg, used) = match (c, rest.find('>')) {
            ('<', Some(end)) => (named(&rest[1..end]), end + 1),
            _ => (Msg::Key(Key::Char(c)), c.len_utf8()),
        };
        msgs.push(msg);
        rest = &rest[used..];
    }
    msgs
}

fn named(name: &str) -> Msg {
    let words: Vec<&str> = name.split(' ').collect();
    let number = |at: usize| words[at].parse().expect(name);
    Msg::Key(match words[0] {
        "enter" => Key::Enter,
        "esc" => Key::Esc,
        "tab" => Key::Tab,
        "backtab" => Key::BackTab,
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "s-left" => Key::ShiftLeft,
        "s-right" => Key::ShiftRight,
        "home" => Key::Home,
        "end" => Key::End,
        "pgup" => Key::PageUp,
        "pgdn" => Key::PageDown,
        "bs" => Key::Backspace,
        "del" => Key::Delete,
        "click" => return Msg::Mouse(Mouse::Click(number(1), number(2))),
        "wheelup" => return Msg::Mouse(Mouse::WheelUp(number(1), number(2))),
        "wheeldown" => return Msg::Mouse(Mouse::WheelDown(number(1), number(2))),
        "size" => return Msg::Resize(Size { width: number(1), height: number(2) }),
        "paste" => return Msg::Paste(words[1..].join(" ")),
        c if c.starts_with("c-") => Key::Ctrl(c.chars().nth(2).expect(name)),
        f if f.starts_with('f') => Key::F(f[1..].parse().expect(name)),
        other => panic!("no key is called {other}"),
    })
}

/// A look by the names of its parts.
pub fn look(symbols: &str, theme: &str) -> Look {
    let symbols = symbols.parse().expect(symbols);
    let theme = theme.parse().expect(theme);
    // A console's signs are for a console.
    Look { symbols, theme, black: matches!(symbols, Symbols::Console | Symbols::Uni2), ..Look::default() }
}
