//! Playing a key script against the program without a terminal, and writing down what a person
//! would see: the text, and under it every run of cells whose style differs from plain text.
#![allow(dead_code, reason = "each test file uses its own part")]

use mosty::app::{Effect, Key, Look, Model, Mouse, Msg, Setup, Size, Symbols, Theme, update};
use mosty::lang::Lang;
use mosty::records::Dataset;
use mosty::ui::view;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// The day that all tests live on.
pub fn today() -> mosty::records::Day {
    mosty::records::Day::constant(2026, 11, 23)
}

/// The records that come with the program.
pub fn records() -> Dataset {
    Dataset::new(serde_json::from_str(include_str!("../../data/bialystok.json")).expect("sound"))
}

/// A program with a screen that can be looked at.
pub struct Screen {
    pub model: Model,
    pub effects: Vec<Effect>,
    terminal: Terminal<TestBackend>,
}

impl Screen {
    /// Opens a dataset.
    pub fn open(dataset: Dataset, width: u16, height: u16, lang: &str, look: Look) -> Self {
        let lang = Lang::find(lang).expect("a language");
        let setup = Setup { lang, look, today: today(), size: Size { width, height } };
        let terminal = Terminal::new(TestBackend::new(width, height)).expect("no terminal involved");
        Self { model: Model::new(dataset, setup), effects: Vec::new(), terminal }
    }

    /// Opens the shipped records in Polish.
    pub fn polish(width: u16, height: u16) -> Self {
        Self::open(records(), width, height, "pl", Look::default())
    }

    /// Plays keys: letters as they are, others as `<enter>`, `<c-l>`, `<f2>`, `<click 3 4>`.
    #[must_use]
    pub fn play(mut self, script: &str) -> Self {
        for msg in script_of(script) {
            self.send(msg);
        }
        self
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
        self.terminal.draw(|frame| view(&self.model, frame)).expect("no terminal involved").buffer.clone()
    }

    /// The text of the screen, without blanks at the ends of lines.
    pub fn text(&mut self) -> String {
        text(&self.draw())
    }

    /// The text and the styles, with the cursor, for a snapshot.
    pub fn snapshot(&mut self) -> String {
        let buffer = self.draw();
        let cursor = self.terminal.backend_mut().cursor_position();
        format!("{}\n\ncursor {},{}\n{}", text(&buffer), cursor.x, cursor.y, styles(&buffer))
    }
}

fn text(buffer: &Buffer) -> String {
    let mut lines: Vec<String> = Vec::new();
    for y in 0..buffer.area.height {
        let mut line = String::new();
        let mut skip = 0;
        for x in 0..buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            if skip == 0 {
                line.push_str(symbol);
                skip = mosty::text::width::of(symbol).saturating_sub(1);
            } else {
                skip -= 1;
            }
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

fn styles(buffer: &Buffer) -> String {
    let mut runs: Vec<String> = Vec::new();
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let name = style(&buffer[(x, y)]);
            let start = x;
            while x < buffer.area.width && style(&buffer[(x, y)]) == name {
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

fn script_of(script: &str) -> Vec<Msg> {
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
        f if f.starts_with('f') => Key::F(f[1..].parse().expect(name)),
        c if c.starts_with("c-") => Key::Ctrl(c.chars().nth(2).expect(name)),
        other => panic!("no key is called {other}"),
    })
}

/// A look by the names of its parts.
pub fn look(symbols: Symbols, theme: Theme) -> Look {
    Look { symbols, theme }
}
