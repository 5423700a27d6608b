//! The pictures in the README: screens as the program draws them on the tests' day, as SVG whose text can be
//! selected and read aloud. `MOSTY_UPDATE_PICTURES=1 cargo test --test pictures` draws them anew.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fmt::Write as _;
use std::{fs, path::Path};

use common::{Screen, archive};
use mosty::look::Look;
use mosty::text::width;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier};

/// A file, the keys that lead to its screen, and what it is for those who cannot see it.
const PICTURES: [(&str, &str, &str, &str); 2] = [
    (
        "first-screen.svg",
        "",
        "The first screen of mosty",
        "On the left the partner cities, on the right the card of the selected one, below the timeline of all, \
         at the bottom the keys.",
    ),
    (
        "timeline.svg",
        "<f11><f3><left><left><left><left>",
        "The timeline of mosty",
        "A row for each partner city: when the cooperation began, went on, paused and ended; the cursor stands in 2022, \
         below what happened that year.",
    ),
];

/// A larger picture is too slow for the top of a page.
const LARGEST: usize = 60_000;

/// How wide and high a cell is, for letters of 20; where in it letters stand; the margin around all cells.
const CELL: (usize, usize) = (12, 24);
const BASELINE: usize = 18;
const MARGIN: usize = 18;

/// The colours of a dark terminal.
const GROUND: &str = "#11161c";
const TEXT: &str = "#d6dde4";

fn colour(color: Color) -> &'static str {
    match color {
        Color::Reset => TEXT,
        Color::Green => "#7fd38a",
        Color::LightYellow => "#f4cf65",
        Color::Cyan => "#5fc7dd",
        other => panic!("the pictures know no {other}: give it a colour here"),
    }
}

/// How cells look that look the same.
#[derive(Clone, Copy, PartialEq)]
struct Style {
    fill: &'static str,
    ground: &'static str,
    bold: bool,
    underlined: bool,
}

impl Style {
    fn of(cell: &Cell) -> Self {
        assert_eq!(cell.bg, Color::Reset, "the pictures know no grounds but that of reversed cells");
        let has = |modifier| cell.modifier.contains(modifier);
        let (fill, ground) = (colour(cell.fg), GROUND);
        let (fill, ground) = if has(Modifier::REVERSED) { (ground, fill) } else { (fill, ground) };
        Self { fill, ground, bold: has(Modifier::BOLD), underlined: has(Modifier::UNDERLINED) }
    }

    /// The attributes that are not those of all text.
    fn attributes(self) -> String {
        let mut attributes = String::new();
        if self.fill != TEXT {
            write!(attributes, r#" fill="{}""#, self.fill).unwrap();
        }
        if self.bold {
            attributes.push_str(r#" font-weight="bold""#);
        }
        if self.underlined {
            attributes.push_str(r#" text-decoration="underline""#);
        }
        attributes
    }
}

/// Cells beside one another that are drawn as one text.
struct Run {
    column: usize,
    columns: usize,
    text: String,
    style: Style,
}

impl Run {
    /// Whether a sign goes on where this run ends. Letters of another width than a cell's must not shift what
    /// stands in columns, so wide gaps end a run, and so does the way from letters to signs and back.
    fn takes(&self, symbol: &str, style: Style) -> bool {
        let is_sign = |c: char| !c.is_ascii() && !c.is_alphanumeric();
        let (last, next) = (self.text.chars().last(), symbol.chars().next());
        let alike = last.is_some_and(is_sign) == next.is_some_and(is_sign) || last == Some(' ');
        self.style == style && (symbol == " " || alike && !self.text.ends_with("  "))
    }
}

/// The runs of a row up to the last cell that shows something.
fn runs(buffer: &Buffer, row: Rect) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut covered = 0;
    for at in row.positions() {
        let (cell, column) = (&buffer[at], usize::from(at.x));
        // What a wide sign covers is no cell of its own.
        if column < covered {
            continue;
        }
        let columns = width::of(cell.symbol()).max(1);
        covered = column + columns;
        let style = Style::of(cell);
        match runs.last_mut().filter(|run| run.takes(cell.symbol(), style)) {
            Some(run) => {
                run.text.push_str(cell.symbol());
                run.columns += columns;
            }
            None => runs.push(Run { column, columns, text: cell.symbol().to_owned(), style }),
        }
    }
    runs.retain(|run| run.style.ground != GROUND || !run.text.trim().is_empty());
    runs
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A screen as a picture.
fn svg(buffer: &Buffer, cursor: Option<Position>, title: &str, told: &str) -> String {
    let (wide, high) = CELL;
    let (left, top) = (|column: usize| MARGIN + column * wide, |row: u16| MARGIN + usize::from(row) * high);
    let width = 2 * MARGIN + usize::from(buffer.area.width) * wide;
    let height = 2 * MARGIN + usize::from(buffer.area.height) * high;
    let (title, told) = (escaped(title), escaped(told));
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" xml:space="preserve" role="img" aria-labelledby="title told">
<title id="title">{title}</title>
<desc id="told">{told}</desc>
<style>text {{ font: 20px "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; fill: {TEXT}; white-space: pre }}</style>
<rect width="{width}" height="{height}" rx="12" fill="{GROUND}"/>
"#
    );
    for row in buffer.area.rows() {
        let (y, mut line) = (top(row.y), String::new());
        for Run { column, columns, text, style } in runs(buffer, row) {
            let (x, columns, text) = (left(column), columns * wide, escaped(&text));
            if style.ground != GROUND {
                let ground = style.ground;
                writeln!(svg, r#"<rect x="{x}" y="{y}" width="{columns}" height="{high}" fill="{ground}"/>"#)
                    .unwrap();
            }
            let attributes = style.attributes();
            let length = format!(r#"textLength="{columns}" lengthAdjust="spacingAndGlyphs""#);
            write!(line, r#"<tspan x="{x}" {length}{attributes}>{text}</tspan>"#).unwrap();
        }
        writeln!(svg, r#"<text y="{}">{line}</text>"#, y + BASELINE).unwrap();
    }
    if let Some(Position { x, y }) = cursor {
        let (x, y) = (left(x.into()), top(y));
        writeln!(
            svg,
            r#"<rect x="{x}" y="{y}" width="{wide}" height="{high}" fill="none" stroke="{TEXT}"/>"#
        )
        .unwrap();
    }
    svg + "</svg>\n"
}

#[test]
fn the_pictures_show_what_the_program_draws() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/pictures");
    for (file, keys, title, told) in PICTURES {
        let mut screen = Screen::open(archive(), 120, 36, "en", Look::default()).play(keys);
        let (buffer, cursor) = screen.frame();
        let drawn = svg(&buffer, cursor, title, told);
        assert!(drawn.len() < LARGEST, "{file} has {} bytes", drawn.len());
        if std::env::var_os("MOSTY_UPDATE_PICTURES").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join(file), &drawn).unwrap();
        }
        let kept = fs::read_to_string(folder.join(file)).unwrap_or_default();
        assert!(
            kept == drawn,
            "data/pictures/{file} is stale. Draw it anew: MOSTY_UPDATE_PICTURES=1 cargo test --test pictures"
        );
    }
}
