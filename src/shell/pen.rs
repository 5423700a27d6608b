//! Cells to bytes, as few as will do: over a slow line a key is answered when its bytes are through.
//!
//! Crossterm's own backend places the cursor anew after each gap and sets every attribute by itself,
//! which is half of what it sends. Sequences are those of ECMA-48 that every terminal and the Linux
//! console know: CUP, CUD, CUF, CUB, ECH and SGR.

use std::io::Write as _;

use super::links::{self, Links};
use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};

/// Attributes with the codes that set and clear them.
const ATTRIBUTES: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// What letters are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Style {
    ink: Color,
    ground: Color,
    attributes: Modifier,
}

/// More blanks than this are erased: to erase some and to go on behind them takes as many bytes.
const BLANKS: u16 = 10;

/// At the end of what changes in a row nothing is to be gone on behind.
const LAST_BLANKS: u16 = 5;

/// To skip some cells takes no fewer bytes than this.
const SKIP: u16 = 3;

/// A cell with its column and row.
pub(super) type Placed<'a> = (u16, u16, &'a Cell);

const PLAIN: Style = Style { ink: Color::Reset, ground: Color::Reset, attributes: Modifier::empty() };

impl Style {
    fn of(cell: &Cell) -> Self {
        Self { ink: cell.fg, ground: cell.bg, attributes: cell.modifier }
    }
}

/// How a style follows another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// By what differs, where that is shorter.
    Shortest,
    /// Always from plain: on the Linux console bold and bright are one bit, and what clears the
    /// one dims the other.
    Anew,
}

/// Writes these cells of a screen, from left to right and down, so that it shows what is wanted; before
/// and after, the style is plain and there is no link.
pub(super) fn write(cells: &[Placed<'_>], wanted: &Buffer, way: Way, links: &Links, out: &mut Vec<u8>) {
    let mut at = None;
    let mut style = PLAIN;
    let mut link = links::NONE;
    let mut rest = cells;
    while let Some((&(x, y, cell), after)) = rest.split_first() {
        // At the edge terminals wait with the next line, each in its own way.
        let from = at.filter(|(left, row)| *row == y || *left < wanted.area.width);
        match from.and_then(|from| bridge(from, (x, y), (style, link), wanted)) {
            Some(gap) => out.extend_from_slice(gap.as_bytes()),
            None => go(from, (x, y), out),
        }
        let next = Style::of(cell);
        change(style, next, way, out);
        style = next;
        out.extend(links.change(link, links::of(cell)).into_bytes());
        link = links::of(cell);
        if let Some((blanks, behind)) = erasable(rest, wanted) {
            // Writing to memory does not fail.
            let _ = write!(out, "\x1b[{blanks}X");
            at = Some((x, y));
            rest = behind;
            continue;
        }
        out.extend_from_slice(cell.symbol().as_bytes());
        // Terminals agree on how far one letter goes, but not on clusters and wide ones.
        at = (cell.symbol().chars().count() == 1 && !is_wide(cell)).then_some((x + 1, y));
        rest = after;
    }
    change(style, PLAIN, way, out);
    out.extend(links.change(link, links::NONE).into_bytes());
}

/// What stands between two places of a row, where writing it again takes fewer bytes than to skip it.
fn bridge(
    (from, row): (u16, u16),
    (to, y): (u16, u16),
    (style, link): (Style, Color),
    wanted: &Buffer,
) -> Option<String> {
    if row != y || to <= from || to - from > SKIP {
        return None;
    }
    let mut gap = String::new();
    for x in from..to {
        let cell = wanted.cell((x, y)).filter(|cell| Style::of(cell) == style && links::of(cell) == link)?;
        let alone = cell.symbol().chars().count() == 1 && !is_wide(cell);
        gap.push_str(alone.then_some(cell.symbol())?);
    }
    (gap.len() <= usize::from(SKIP)).then_some(gap)
}

/// How many columns from the first cell to the last blank one of its run, and the cells behind it: where
/// to erase them takes fewer bytes than to write them. A blank that was one before belongs to the run.
fn erasable<'a, 'b>(cells: &'b [Placed<'a>], wanted: &Buffer) -> Option<(u16, &'b [Placed<'a>])> {
    let (x, y, _) = cells.first().filter(|(.., cell)| is_blank(cell))?;
    let end = (x + 1..wanted.area.right())
        .find(|x| !wanted.cell((*x, *y)).is_some_and(is_blank))
        .unwrap_or_else(|| wanted.area.right().max(x + 1));
    let run = cells.iter().take_while(|(column, row, cell)| row == y && *column < end && is_blank(cell));
    let (last, ..) = run.clone().last()?;
    let behind = cells.get(run.count()..).unwrap_or_default();
    let goes_on = behind.first().is_some_and(|(_, row, _)| row == y);
    let blanks = last - x + 1;
    (blanks > if goes_on { BLANKS } else { LAST_BLANKS }).then_some((blanks, behind))
}

/// A blank of the terminal's own ground, which is what erasing leaves.
fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && Style::of(cell) == PLAIN && links::of(cell) == links::NONE
}

fn is_wide(cell: &Cell) -> bool {
    cell.symbol().len() > 1 && crate::text::width::of(cell.symbol()) != 1
}

/// Moves the cursor, from where it is if that is known, by the shortest way.
fn go(from: Option<(u16, u16)>, (x, y): (u16, u16), out: &mut Vec<u8>) {
    let Some((left, row)) = from.filter(|(left, row)| *row < y || *row == y && *left <= x) else {
        // Writing to memory does not fail.
        let _ = write!(out, "\x1b[{};{}H", y + 1, x + 1);
        return;
    };
    let mut way = step(y - row, 'B');
    match left.checked_sub(x) {
        Some(back @ 1..=3) => way.push_str(&"\x08".repeat(back.into())),
        Some(back) => way.push_str(&step(back, 'D')),
        None => way.push_str(&step(x - left, 'C')),
    }
    let there = format!("\x1b[{};{}H", y + 1, x + 1);
    out.extend_from_slice(if row == y || way.len() < there.len() { &way } else { &there }.as_bytes());
}

/// So many steps in a direction.
fn step(count: u16, direction: char) -> String {
    match count {
        0 => String::new(),
        1 => format!("\x1b[{direction}"),
        _ => format!("\x1b[{count}{direction}"),
    }
}

/// Changes the style, by what differs or from plain, whichever is shorter.
fn change(from: Style, to: Style, way: Way, out: &mut Vec<u8>) {
    if from == to {
        return;
    }
    let mut anew = vec![0];
    if to != PLAIN {
        codes(PLAIN, to, &mut anew);
    }
    if way == Way::Anew {
        return out.extend(sequence(&anew));
    }
    let mut differing = Vec::new();
    codes(from, to, &mut differing);
    let shorter = [differing, anew].map(|codes| sequence(&codes)).into_iter().min_by_key(Vec::len);
    out.extend(shorter.unwrap_or_default());
}

fn sequence(codes: &[u8]) -> Vec<u8> {
    let codes: Vec<String> = codes.iter().map(u8::to_string).collect();
    format!("\x1b[{}m", codes.join(";")).into_bytes()
}

fn codes(from: Style, to: Style, out: &mut Vec<u8>) {
    let lost = from.attributes - to.attributes;
    let mut gained = to.attributes - from.attributes;
    for (attribute, _, clear) in ATTRIBUTES {
        if lost.contains(attribute) && !out.contains(&clear) {
            out.push(clear);
            // The code clears others too, which may have to stay.
            let cleared = ATTRIBUTES.iter().filter(|known| known.2 == clear);
            gained |= cleared.fold(Modifier::empty(), |all, known| all | known.0) & to.attributes;
        }
    }
    out.extend(ATTRIBUTES.iter().filter(|known| gained.contains(known.0)).map(|known| known.1));
    for (from, to, first) in [(from.ink, to.ink, 30), (from.ground, to.ground, 40)] {
        if from != to {
            color(to, first, out);
        }
    }
}

/// The codes of a colour; `first` is that of black ink or black ground.
fn color(color: Color, first: u8, out: &mut Vec<u8>) {
    match color {
        Color::Reset => out.push(first + 9),
        Color::Black => out.push(first),
        Color::Red => out.push(first + 1),
        Color::Green => out.push(first + 2),
        Color::Yellow => out.push(first + 3),
        Color::Blue => out.push(first + 4),
        Color::Magenta => out.push(first + 5),
        Color::Cyan => out.push(first + 6),
        Color::Gray => out.push(first + 7),
        Color::DarkGray => out.push(first + 60),
        Color::LightRed => out.push(first + 61),
        Color::LightGreen => out.push(first + 62),
        Color::LightYellow => out.push(first + 63),
        Color::LightBlue => out.push(first + 64),
        Color::LightMagenta => out.push(first + 65),
        Color::LightCyan => out.push(first + 66),
        Color::White => out.push(first + 67),
        Color::Indexed(index) => out.extend([first + 8, 5, index]),
        Color::Rgb(red, green, blue) => out.extend([first + 8, 2, red, green, blue]),
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may")]
mod tests {
    use proptest::prelude::*;
    use ratatui::layout::Rect;

    use super::*;
    use crate::ui::Hyperlink;

    const WIDTH: u16 = 12;
    const HEIGHT: u16 = 4;

    fn bytes(cells: &[(u16, u16, Cell)]) -> String {
        let mut out = Vec::new();
        let cells: Vec<_> = cells.iter().map(|(x, y, cell)| (*x, *y, cell)).collect();
        // Nothing is known of what stands between them.
        write(&cells, &Buffer::default(), Way::Shortest, &Links::default(), &mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    fn cell(symbol: &'static str, style: Style) -> Cell {
        let mut cell = Cell::new(symbol);
        (cell.fg, cell.bg, cell.modifier) = (style.ink, style.ground, style.attributes);
        cell
    }

    #[test]
    fn neighbours_need_no_move_and_gaps_a_short_one() {
        let plain = |symbol| cell(symbol, PLAIN);
        let row = [
            (3, 1, plain("Ł")),
            (4, 1, plain("u")),
            (6, 1, plain("k")),
            (11, 1, plain("x")),
            (0, 2, plain("y")),
        ];
        assert_eq!(bytes(&row), "\x1b[2;4HŁu\x1b[Ck\x1b[4Cx\x1b[3;1Hy");
        let wide = [(0, 0, plain("崇")), (2, 0, plain("a")), (3, 0, plain("e\u{301}")), (4, 0, plain("b"))];
        assert_eq!(bytes(&wide), "\x1b[1;1H崇\x1b[1;3Hae\u{301}\x1b[1;5Hb");
    }

    #[test]
    fn a_letter_between_is_written_again_and_many_blanks_are_erased() {
        let before = Buffer::with_lines(["Wolgrad                .", "ab                     ."]);
        let after = Buffer::with_lines(["Polarad       od 1990  .", "x                      y"]);
        let mut out = Vec::new();
        write(&before.diff(&after), &after, Way::Shortest, &Links::default(), &mut out);
        assert_eq!(String::from_utf8_lossy(&out), "\x1b[1;1HPola\x1b[10Cod 1990\x1b[2;1Hx \x1b[21Cy");
        let full = Buffer::with_lines(["x".repeat(24), "x".repeat(24)]);
        let mut out = Vec::new();
        write(&full.diff(&after), &after, Way::Shortest, &Links::default(), &mut out);
        let told = String::from_utf8_lossy(&out);
        assert!(told.contains("\x1b[22X"), "{told:?}");
        // Blanks that stay do not break the run, and nothing is written behind the last.
        for (before, after, expected) in [
            ("one two three four.", "one               .", "\x1b[1;5H\x1b[14X"),
            ("one two three four.", "one            fou.", "\x1b[1;5H\x1b[11X\x1b[11Cfou"),
            ("one two three four.", "one two        fou.", "\x1b[1;9H       fou"),
        ] {
            let (before, after) = (Buffer::with_lines([before]), Buffer::with_lines([after]));
            let mut out = Vec::new();
            write(&before.diff(&after), &after, Way::Shortest, &Links::default(), &mut out);
            assert_eq!(String::from_utf8_lossy(&out), expected);
        }
    }

    #[test]
    fn styles_change_by_the_shorter_way() {
        let strong = Style { attributes: Modifier::BOLD | Modifier::UNDERLINED, ..PLAIN };
        let marked = Style { ink: Color::LightYellow, ..strong };
        let faint = Style { attributes: Modifier::DIM, ..PLAIN };
        let both = Style { attributes: Modifier::BOLD | Modifier::DIM, ..PLAIN };
        for (from, to, expected) in [
            (PLAIN, PLAIN, ""),
            (PLAIN, marked, "\x1b[1;4;93m"),
            (marked, strong, "\x1b[39m"),
            (marked, PLAIN, "\x1b[0m"),
            (both, faint, "\x1b[0;2m"),
            (PLAIN, Style { ground: Color::Rgb(1, 20, 255), ..PLAIN }, "\x1b[48;2;1;20;255m"),
        ] {
            let mut out = Vec::new();
            change(from, to, Way::Shortest, &mut out);
            assert_eq!(String::from_utf8_lossy(&out), expected, "{from:?} {to:?}");
            let mut anew = Vec::new();
            change(from, to, Way::Anew, &mut anew);
            assert!(anew.is_empty() || anew.starts_with(b"\x1b[0"), "{from:?} {to:?}");
        }
    }

    #[test]
    fn a_link_spans_its_cells_over_gaps_and_lines_and_ends() {
        let links = Links::default();
        let mut frame = Buffer::with_lines(["ab c", "deof"]);
        let part = |row, columns, address| Hyperlink { row, columns, address };
        let shown =
            [part(0, 1..4, "https://one"), part(1, 0..2, "https://one"), part(1, 3..4, "https://two")];
        links.mark(&shown, &mut frame);
        let mut out = Vec::new();
        let empty = Buffer::empty(frame.area);
        write(&empty.diff(&frame), &frame, Way::Shortest, &links, &mut out);
        let expected = [
            "\x1b[1;1Ha\x1b]8;id=0;https://one\x1b\\b c",
            "\x1b[2;1Hde\x1b]8;;\x1b\\o\x1b]8;id=1;https://two\x1b\\f\x1b]8;;\x1b\\",
        ];
        assert_eq!(String::from_utf8_lossy(&out), expected.concat());
    }

    fn cells() -> impl Strategy<Value = Buffer> {
        let symbol = prop::sample::select(vec!["a", " ", " ", " ", "Ł", "─", "л"]);
        let ink =
            prop::sample::select(vec![Color::Reset, Color::Green, Color::LightYellow, Color::Indexed(200)]);
        let attributes = (0u16..16).prop_map(|bits| {
            [Modifier::BOLD, Modifier::ITALIC, Modifier::UNDERLINED, Modifier::REVERSED]
                .into_iter()
                .enumerate()
                .filter(|(at, _)| bits >> at & 1 == 1)
                .fold(Modifier::empty(), |all, (_, one)| all | one)
        });
        let one = (symbol, ink.clone(), ink, attributes)
            .prop_map(|(symbol, ink, ground, attributes)| cell(symbol, Style { ink, ground, attributes }));
        prop::collection::vec(one, usize::from(WIDTH * HEIGHT)).prop_map(|content| {
            let mut buffer = Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT));
            buffer.content = content;
            buffer
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_terminal_shows_what_was_meant(
            frames in prop::collection::vec(cells(), 1..4),
            way in prop::sample::select(vec![Way::Shortest, Way::Anew]),
        ) {
            let mut terminal = vt100::Parser::new(HEIGHT.try_into().unwrap(), WIDTH.try_into().unwrap(), 0);
            let mut before = Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT));
            for frame in frames {
                let mut out = Vec::new();
                write(&before.diff(&frame), &frame, way, &Links::default(), &mut out);
                terminal.process(&out);
                for (x, y) in (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (x, y))) {
                    let meant = &frame[(x, y)];
                    let shown = terminal.screen().cell(y, x).unwrap();
                    let symbol = if shown.has_contents() { shown.contents() } else { " " };
                    prop_assert_eq!(symbol, meant.symbol());
                    prop_assert_eq!(shown.bold(), meant.modifier.contains(Modifier::BOLD));
                    prop_assert_eq!(shown.italic(), meant.modifier.contains(Modifier::ITALIC));
                    prop_assert_eq!(shown.underline(), meant.modifier.contains(Modifier::UNDERLINED));
                    prop_assert_eq!(shown.inverse(), meant.modifier.contains(Modifier::REVERSED));
                    prop_assert_eq!(shown.fgcolor(), told(meant.fg));
                    prop_assert_eq!(shown.bgcolor(), told(meant.bg));
                }
                before = frame;
            }
        }
    }

    fn told(color: Color) -> vt100::Color {
        match color {
            Color::Green => vt100::Color::Idx(2),
            Color::LightYellow => vt100::Color::Idx(11),
            Color::Indexed(index) => vt100::Color::Idx(index),
            _ => vt100::Color::Default,
        }
    }
}
