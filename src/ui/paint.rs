//! Putting text on cells: clipped by grapheme, with what matched the query marked.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;
use unicode_segmentation::UnicodeSegmentation;

use super::theme::Styles;
use crate::app::Model;
use crate::lang::Speech;
use crate::look::{Look, Signs, Symbols};
use crate::search;
use crate::sheets::NameColumn;
use crate::text::{direction, draw, width};

/// Where the terminal's own cursor belongs, if a part of the screen has it.
pub type Cursor = Option<Position>;

/// The first of the braille signs: the one without a dot. The others follow, a bit for each dot.
pub const BRAILLE: u32 = 0x2800;

/// What everything on one frame is drawn with.
pub struct Brush<'a> {
    /// The styles of the theme.
    pub styles: Styles,
    /// The signs of the set.
    pub signs: &'static Signs,
    symbols: Symbols,
    /// The query whose matches are marked; empty for none.
    query: &'a str,
}

impl<'a> Brush<'a> {
    /// The brush for a model.
    pub fn new(model: &'a Model) -> Self {
        let look = model.look();
        let query = if model.rows().found().is_some() { model.reading().sought() } else { "" };
        Self::of(look, query)
    }

    /// The brush for a look.
    fn of(look: Look, query: &'a str) -> Self {
        let mut styles = Styles::of(look.theme);
        if look.symbols.font().is_some() {
            // The console shows an underline as a colour of its own choice.
            styles.matched = styles.matched.remove_modifier(Modifier::UNDERLINED);
            styles.link = styles.link.remove_modifier(Modifier::UNDERLINED);
            // Its ground is never bright, and black in bold is dark grey.
            let bar = styles.selected;
            if bar.bg == Some(Color::White) && !bar.add_modifier.contains(Modifier::REVERSED) {
                styles.selected = Style::new().fg(Color::Black).bg(Color::Gray);
            }
        }
        Self { styles, signs: look.symbols.signs(), symbols: look.symbols, query }
    }

    /// Text in letters that the terminal draws.
    pub fn drawable<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.symbols.font().map_or_else(|| text.into(), |font| font.drawable(text))
    }

    /// A column of names.
    pub fn column<'s>(&self, speech: &'s Speech, columns: usize) -> NameColumn<'s> {
        NameColumn { speech, columns, more: self.signs.more, font: self.symbols.font() }
    }

    /// Whether the terminal draws braille, eight dots to a cell.
    pub fn fine(&self) -> bool {
        self.symbols == Symbols::Unicode
    }

    /// A cell of braille dots in signs that the terminal draws: finer where it can.
    pub fn dots(&self, braille: char) -> char {
        const UPPER: u32 = 0b0001_1011;
        let dots = u32::from(braille).wrapping_sub(BRAILLE);
        match (self.symbols, dots & UPPER > 0, dots & !UPPER > 0) {
            (Symbols::Unicode, ..) => braille,
            (_, true, true) => ':',
            (_, true, false) => '\'',
            (_, false, _) => '.',
        }
    }

    /// Text cut to a width.
    pub fn cut(&self, text: &str, columns: usize) -> String {
        width::clip(&self.drawable(text), columns, self.signs.more)
    }

    /// Text cut to a width, and filled up to it.
    pub fn cell(&self, text: &str, columns: usize) -> String {
        let mut text = self.cut(text, columns);
        let missing = columns - width::of(&text).min(columns);
        text.extend(std::iter::repeat_n(' ', missing));
        text
    }

    /// Text cut to a width and filled up to it, with what matches the query marked.
    pub fn marked_cell(&self, text: &str, columns: usize, style: Style) -> Vec<Span<'static>> {
        self.marked(&self.cell(text, columns), style)
    }

    /// The text in a style, with what matches the query marked.
    pub fn marked(&self, text: &str, style: Style) -> Vec<Span<'static>> {
        let marks = if self.query.is_empty() { Vec::new() } else { search::marks(self.query, text) };
        if marks.is_empty() {
            return vec![Span::styled(text.to_owned(), style)];
        }
        let mut spans: Vec<(bool, String)> = Vec::new();
        for (at, grapheme) in text.graphemes(true).enumerate() {
            let marked = marks.binary_search(&at).is_ok();
            match spans.last_mut() {
                Some((same, span)) if *same == marked => span.push_str(grapheme),
                _ => spans.push((marked, grapheme.to_owned())),
            }
        }
        let patched = self.matched(style);
        spans
            .into_iter()
            .map(|(marked, text)| Span::styled(text, if marked { patched } else { style }))
            .collect()
    }

    /// The style of what matches the query within text of a style.
    fn matched(&self, style: Style) -> Style {
        let matched = self.styles.matched;
        if !style.add_modifier.contains(Modifier::REVERSED) {
            return style.patch(matched);
        }
        if self.symbols.font().is_some() {
            // The console makes bold bright once it has reversed, and black in bold is dark grey.
            return style.remove_modifier(Modifier::REVERSED);
        }
        // In a reversed row a colour would become the ground.
        style.patch(Style { fg: None, bg: None, ..matched })
    }
}

/// Puts a sign that the terminal draws in place of every one that it does not.
pub fn stand_ins(symbols: Symbols, buffer: &mut Buffer) {
    if symbols == Symbols::Unicode {
        return;
    }
    for cell in &mut buffer.content {
        let Some(c) = cell.symbol().chars().next() else { continue };
        let sign = if symbols == Symbols::Ascii {
            draw::ascii(c)
        } else {
            let font = symbols.font().filter(|font| !font.draws(c));
            font.map(|font| font.drawable(cell.symbol()).chars().next().unwrap_or('?'))
        };
        if let Some(sign) = sign {
            cell.set_char(sign);
        }
    }
}

/// Sets letters that run from right to left apart in each row, so that no number beside them changes its place: with
/// an isolate of no width before the first cell of such a stretch and behind the last. Only where every sign is drawn:
/// the console knows but one direction.
pub fn isolate(symbols: Symbols, area: Rect, buffer: &mut Buffer) {
    if symbols != Symbols::Unicode {
        return;
    }
    for row in area.rows() {
        let cells = || row.positions().filter_map(|at| Some((at, buffer.cell(at)?.symbol())));
        if !cells().any(|(_, symbol)| direction::may_run_leftward(symbol)) {
            continue;
        }
        let (mut text, mut ends) = (String::new(), Vec::new());
        for (at, symbol) in cells() {
            text.push_str(symbol);
            ends.push((text.len(), at));
        }
        for stretch in direction::stretches(&text) {
            let cell = |byte: usize| ends.iter().find(|(end, _)| byte < *end).map(|(_, at)| *at);
            if let Some(first) = cell(stretch.start).and_then(|at| buffer.cell_mut(at)) {
                first.set_symbol(&format!("{}{}", direction::ISOLATES.0, first.symbol()));
            }
            if let Some(last) = cell(stretch.end - 1).and_then(|at| buffer.cell_mut(at)) {
                last.set_symbol(&format!("{}{}", last.symbol(), direction::ISOLATES.1));
            }
        }
    }
}

/// Draws a line of text at the beginning of a row of the area.
pub fn line(buffer: &mut Buffer, area: Rect, row: u16, spans: Vec<Span<'_>>) {
    if row < area.height {
        let at = Rect { y: area.y + row, height: 1, ..area };
        Line::from(spans).render(at, buffer);
    }
}

/// Marks the cell behind each wide letter, so that it counts as changed when the letter goes.
/// ratatui leaves such a cell to the terminal, and not every terminal blanks the second half of a
/// wide letter whose first half was overwritten.
pub fn back_halves(buffer: &mut Buffer) {
    for row in buffer.content.chunks_mut(usize::from(buffer.area.width).max(1)) {
        let mut behind = false;
        for cell in row {
            if behind {
                cell.modifier |= Modifier::HIDDEN;
            }
            behind = cell.symbol().len() > 2 && width::of(cell.symbol()) > 1;
        }
    }
}

/// Draws one sign.
pub fn sign(buffer: &mut Buffer, x: u16, y: u16, sign: &str, style: Style) {
    if let Some(cell) = buffer.cell_mut((x, y)) {
        cell.set_symbol(sign).set_style(style);
    }
}

/// Why there is nothing in an area, and what can be done: below an empty row where there is room for one.
pub fn nothing(said: &str, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let said = brush.drawable(said);
    let lines = width::wrap(&said, usize::from(area.width.saturating_sub(4)), 0);
    let air = u16::from(lines.len() < usize::from(area.height));
    for (row, range) in (air..area.height).zip(lines) {
        let text = format!("  {}", said.get(range).unwrap_or_default());
        line(buffer, area, row, vec![Span::styled(text, brush.styles.text)]);
    }
}

#[cfg(test)]
mod tests {
    use std::mem;

    use strum::VariantArray as _;

    use super::*;
    use crate::look::Theme;

    /// The sixteen colours of the console (and of VGA).
    const VGA: [[u8; 3]; 16] = [
        [0, 0, 0],
        [170, 0, 0],
        [0, 170, 0],
        [170, 85, 0],
        [0, 0, 170],
        [170, 0, 170],
        [0, 170, 170],
        [170, 170, 170],
        [85, 85, 85],
        [255, 85, 85],
        [85, 255, 85],
        [255, 255, 85],
        [85, 85, 255],
        [255, 85, 255],
        [85, 255, 255],
        [255, 255, 255],
    ];

    /// Those of xterm, of 16 colours and of 256.
    const XTERM: [[u8; 3]; 16] = [
        [0, 0, 0],
        [205, 0, 0],
        [0, 205, 0],
        [205, 205, 0],
        [0, 0, 238],
        [205, 0, 205],
        [0, 205, 205],
        [229, 229, 229],
        [127, 127, 127],
        [255, 0, 0],
        [0, 255, 0],
        [255, 255, 0],
        [92, 92, 255],
        [255, 0, 255],
        [0, 255, 255],
        [255, 255, 255],
    ];

    /// A terminal by what it makes of a style.
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Shows {
        /// Eight colours, and eight more for what is bold.
        Console,
        /// Sixteen colours of this palette.
        Sixteen([[u8; 3]; 16]),
    }

    const TERMINALS: [Shows; 3] = [Shows::Console, Shows::Sixteen(VGA), Shows::Sixteen(XTERM)];

    /// Ink and ground where none is set, on every ground that a theme may meet. No console has a light one.
    fn grounds(theme: Theme, terminal: Shows) -> Vec<(Color, Color)> {
        let (dark, light) = ((Color::Gray, Color::Black), (Color::Black, Color::White));
        match (theme, terminal) {
            (Theme::Light, Shows::Console) => Vec::new(),
            (Theme::Light, _) => vec![light],
            (Theme::Mono, Shows::Sixteen(_)) => vec![dark, light],
            _ => vec![dark],
        }
    }

    /// A colour, or what is drawn with where none is set.
    fn rgb(palette: [[u8; 3]; 16], color: Color, default: Color) -> [u8; 3] {
        let at = match color {
            Color::Reset => return rgb(palette, default, default),
            Color::Black => 0,
            Color::Red => 1,
            Color::Green => 2,
            Color::Yellow => 3,
            Color::Blue => 4,
            Color::Magenta => 5,
            Color::Cyan => 6,
            Color::Gray => 7,
            Color::DarkGray => 8,
            Color::LightRed => 9,
            Color::LightGreen => 10,
            Color::LightYellow => 11,
            Color::LightBlue => 12,
            Color::LightMagenta => 13,
            Color::LightCyan => 14,
            Color::White => 15,
            other => panic!("{other} is none of the sixteen"),
        };
        palette[at]
    }

    fn contrast(ink: [u8; 3], ground: [u8; 3]) -> f64 {
        let light = |color: [u8; 3]| {
            let linear = |part: u8| {
                let part = f64::from(part) / 255.0;
                if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            };
            let [red, green, blue] = color.map(linear);
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let (one, other) = (light(ink) + 0.05, light(ground) + 0.05);
        one.max(other) / one.min(other)
    }

    /// Ink and ground as a terminal shows them: one of sixteen colours, or the console with eight grounds, where
    /// bold is bright and is so after ink and ground have changed places (`build_attr` in vt.c of Linux).
    fn shown(style: Style, terminal: Shows, (ink, ground): (Color, Color)) -> ([u8; 3], [u8; 3]) {
        let mut cell = ratatui::buffer::Cell::default();
        cell.set_style(style);
        let reversed = cell.modifier.contains(Modifier::REVERSED);
        let palette = if let Shows::Sixteen(palette) = terminal { palette } else { VGA };
        let (mut over, mut under) = (rgb(palette, cell.fg, ink), rgb(palette, cell.bg, ground));
        let dim = |color: [u8; 3]| color.map(|part| if part == 255 { 170 } else { 0 });
        let bright = |color: [u8; 3]| color.map(|part| if part > 85 { 255 } else { 85 });
        if terminal == Shows::Console {
            let bold = cell.modifier.contains(Modifier::BOLD) || over.contains(&255);
            over = if over.contains(&255) { dim(over) } else { over };
            under = if under.contains(&255) { dim(under) } else { under };
            if reversed {
                mem::swap(&mut over, &mut under);
            }
            return (if bold { bright(over) } else { over }, under);
        }
        if reversed {
            mem::swap(&mut over, &mut under);
        }
        (over, under)
    }

    #[test]
    fn what_matched_is_readable_in_the_marked_row_whatever_the_colours() {
        for &theme in Theme::VARIANTS {
            for &symbols in Symbols::VARIANTS {
                let brush = Brush::of(Look { symbols, theme, ..Look::default() }, "uck");
                let spans = brush.marked_cell("Łuck", 6, brush.styles.selected);
                let [before, matched, after] = spans.as_slice() else { panic!("{spans:?}") };
                assert_eq!((&*before.content, &*matched.content, &*after.content), ("Ł", "uck", "  "));
                assert_ne!(matched.style, before.style, "{theme:?} {symbols:?}: it is seen");
                let console = symbols.font().is_some();
                let terminal = if console { Shows::Console } else { Shows::Sixteen(VGA) };
                let dark = (Color::Gray, Color::Black);
                let light = (Color::Black, Color::White);
                for own in if console { vec![dark] } else { vec![dark, light] } {
                    let page = shown(brush.styles.text, terminal, own).1;
                    assert_ne!(shown(before.style, terminal, own).1, page, "{theme:?} {symbols:?}");
                    for span in &spans {
                        let (ink, ground) = shown(span.style, terminal, own);
                        let contrast = contrast(ink, ground);
                        assert!(contrast >= 4.5, "{theme:?} {symbols:?} {:?}: {contrast}", span.content);
                    }
                }
            }
        }
    }

    /// The styles of a theme as they are on a terminal.
    fn styles(theme: Theme, terminal: Shows) -> Styles {
        let symbols = if terminal == Shows::Console { Symbols::Console } else { Symbols::Unicode };
        Brush::of(Look { symbols, theme, ..Look::default() }, "").styles
    }

    #[test]
    fn every_style_of_every_theme_is_readable() {
        for &theme in Theme::VARIANTS {
            for terminal in TERMINALS {
                for own in grounds(theme, terminal) {
                    for (part, style) in styles(theme, terminal).all() {
                        let (ink, ground) = shown(style, terminal, own);
                        // Lines and whole rows are seen sooner than letters.
                        let least = if ["selected", "border"].contains(&part) { 3.0 } else { 4.5 };
                        let contrast = contrast(ink, ground);
                        assert!(contrast >= least, "{theme:?} {terminal:?} {own:?} {part}: {contrast}");
                    }
                }
            }
        }
    }

    #[test]
    fn doubt_is_never_brighter_or_heavier_than_fact() {
        for &theme in Theme::VARIANTS {
            for terminal in TERMINALS {
                for own in grounds(theme, terminal) {
                    let styles = styles(theme, terminal);
                    let seen = |style| {
                        let (ink, ground) = shown(style, terminal, own);
                        contrast(ink, ground)
                    };
                    assert!(!styles.doubt.add_modifier.contains(Modifier::BOLD), "{theme:?}");
                    for fact in [styles.in_force, styles.paused, styles.label] {
                        assert!(seen(styles.doubt) <= seen(fact), "{theme:?} {terminal:?} {fact:?}");
                    }
                }
            }
        }
    }
}
