//! What only the terminal in city hall shows: the first page, the strip of letters, the warning before a
//! visit ends, what plays while nobody is there, and that there is nothing to show. What a visitor may do,
//! and when a visit ends, is for `app` (`hall`).

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;

use super::paint::{self, Brush, Cursor};
use super::{blocks, frame};
use crate::app::areas::Areas;
use crate::app::kiosk::home::TALL;
use crate::app::kiosk::leaf::{self, Leaf};
use crate::app::kiosk::letters::{self, Sign};
use crate::app::{Choice, Focus, Model};
use crate::sheets;
use crate::text::width;

/// Text in block letters in the middle of an area, as many words of it as fit; in plain ones where there is
/// no room for any, or where a letter has no block.
pub fn block(text: &str, brush: &Brush<'_>, style: Style, area: Rect, buffer: &mut Buffer) {
    let text = brush.drawable(text);
    let room = if area.height < blocks::ROWS { 0 } else { usize::from(area.width) };
    let Some((part, columns)) = blocks::fitting(&text, room) else {
        let line = Rect { y: area.y + area.height / 2, height: 1.min(area.height), ..area };
        return middle(&brush.cut(&text, usize::from(area.width)), style, line, buffer);
    };
    let columns = u16::try_from(columns).unwrap_or(area.width);
    let at = Rect { x: area.x + (area.width - columns) / 2, width: columns, ..area };
    blocks::draw(part, brush.signs.bar, style, at, buffer);
}

/// A line in the middle of a row.
fn middle(text: &str, style: Style, row: Rect, buffer: &mut Buffer) {
    let columns = u16::try_from(width::of(text)).unwrap_or(row.width).min(row.width);
    let at = Rect { x: row.x + (row.width - columns) / 2, width: columns, ..row };
    paint::line(buffer, at, 0, vec![Span::styled(text.to_owned(), style)]);
}

/// Text in lines, from the top of an area; the last line that fits says if there is more.
fn prose(text: &str, brush: &Brush<'_>, style: Style, area: Rect, buffer: &mut Buffer) {
    let text = brush.drawable(text);
    let lines: Vec<_> = width::wrap(&text, usize::from(area.width), 0);
    for (row, range) in (0..area.height).zip(&lines) {
        let last = row + 1 == area.height && lines.len() > usize::from(area.height);
        let end = if last { text.len() } else { range.end };
        let line = text.get(range.start..end).unwrap_or_default();
        paint::line(buffer, area, row, vec![Span::styled(brush.cut(line, usize::from(area.width)), style)]);
    }
}

/// Draws the first page.
pub fn home(model: &Model, brush: &Brush<'_>, buffer: &mut Buffer) -> Cursor {
    let areas = model.home_areas();
    let speech = model.speech();
    let title = match model.areas().screen.height >= TALL {
        _ if model.look().large => model.under_cursor(),
        true => city(model),
        // Where there is no room to tell where to ask, it is told where that is told.
        false => speech.say("home-short", &[("city", city(model).into())]),
    };
    block(&title, brush, brush.styles.title, areas.title, buffer);
    let date = speech.date(model.dataset().updated());
    let told = [("date", date.into()), ("day", speech.day(model.today()).into())];
    // A day that cannot be today must not pass for it, however little room there is.
    let about = if sheets::is_doubtful(model.dataset(), model.today()) {
        speech.say("title-clock", &told)
    } else {
        let title = speech.say("title", &[("city", city(model).into())]);
        format!("{title} · {}", speech.say("data-of", &told))
    };
    middle(&brush.cut(&about, usize::from(areas.about.width)), brush.styles.text, areas.about, buffer);
    let told = |choice: Choice| speech.word(&format!("choice-{}-told", choice.id()));
    let columns = usize::from(areas.choices.first().map_or(0, |area| area.width.saturating_sub(1)));
    let told: Vec<_> =
        Choice::ALL.into_iter().map(|choice| sentence(&told(choice), columns, brush)).collect();
    // Where one sentence needs two rows, all begin a row higher, so that the names stand in line.
    let raised = told.iter().any(|lines| lines.len() > 1);
    let mut cursor = None;
    for (at, (choice, area)) in Choice::ALL.into_iter().zip(areas.choices).enumerate() {
        let chosen = model.chosen() == at && model.letter().is_none() && model.focus() != Focus::Bar;
        let told = told.get(at).map(Vec::as_slice).unwrap_or_default();
        let offer = Offer { digit: at + 1, choice, chosen, told, raised };
        let here = offered(model, brush, &offer, area, buffer);
        cursor = cursor.or(here.filter(|_| chosen));
    }
    let at_letters = strip(model, brush, areas.letters, buffer);
    let inset = |area: Rect| Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let ask = sheets::ask(model.dataset(), speech).said();
    prose(&ask, brush, brush.styles.text, inset(areas.ask), buffer);
    let bar = frame::bar(model, brush, areas.bar, buffer);
    if model.focus() == Focus::Bar { bar } else { at_letters.or(cursor) }
}

fn city(model: &Model) -> String {
    let city = model.dataset().city();
    city.map(|city| city.name.get(model.speech().lang().codes()).to_owned()).unwrap_or_default()
}

/// Where the sentence of a choice begins.
const INDENT: usize = 5;

/// The lines of the sentence of a choice.
fn sentence(told: &str, columns: usize, brush: &Brush<'_>) -> Vec<String> {
    let told = brush.drawable(told);
    let lines = width::wrap(&told, columns.saturating_sub(INDENT), 0).into_iter();
    lines.filter_map(|range| told.get(range)).map(str::to_owned).collect()
}

/// What the first page offers, as it is drawn.
struct Offer<'a> {
    digit: usize,
    choice: Choice,
    chosen: bool,
    /// The lines of its sentence.
    told: &'a [String],
    /// Whether its name stands in its first row.
    raised: bool,
}

/// One choice: its digit, its name, and where there is room a sentence.
fn offered(model: &Model, brush: &Brush<'_>, offer: &Offer<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    if area.is_empty() {
        return None;
    }
    let styles = &brush.styles;
    let mark = if offer.chosen { brush.signs.cursor } else { " " };
    let name = model.speech().word(&format!("choice-{}", offer.choice.id()));
    let head = format!("{mark} {}  {name}", offer.digit);
    let columns = usize::from(area.width.saturating_sub(1));
    let style = if offer.chosen { styles.selected } else { styles.title };
    // With three rows the bar of the chosen one is as tall as a finger.
    let tall = area.height >= 3;
    if offer.chosen && tall {
        for row in 0..3 {
            paint::line(buffer, area, row, vec![Span::styled(" ".repeat(columns), style)]);
        }
    }
    let row = u16::from(tall && !offer.raised);
    paint::line(buffer, area, row, vec![Span::styled(brush.cell(&head, columns), style)]);
    let style = if offer.chosen && tall { styles.selected } else { styles.quiet };
    for (row, told) in (row + 1..area.height.min(3)).zip(offer.told) {
        let told = brush.cell(&format!("{}{told}", " ".repeat(INDENT)), columns);
        paint::line(buffer, area, row, vec![Span::styled(told, style)]);
    }
    Some(Position::new(area.x, area.y + row))
}

/// Draws the strip of letters and says which has the cursor.
pub fn strip(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    if area.is_empty() {
        return None;
    }
    let mut cursor = None;
    for (at, sign) in model.signs_of_strip().iter().enumerate() {
        let place = letters::place(area, at);
        if !area.contains(place.as_position()) {
            break;
        }
        let chosen = model.letter() == Some(at);
        let mark = if chosen { brush.signs.cursor } else { " " };
        let sign = match sign {
            Sign::Letter(' ') => "_".to_owned(),
            Sign::Letter(letter) => letter.to_string(),
            Sign::Delete => brush.signs.left.to_owned(),
        };
        let style = if chosen { brush.styles.selected } else { brush.styles.key };
        let text = brush.cell(&format!("{mark}{sign}"), usize::from(place.width));
        paint::line(buffer, place, 0, vec![Span::styled(text, style)]);
        if chosen {
            cursor = Some(place.as_position());
        }
    }
    cursor
}

/// Draws the row that a finger leafs with.
pub fn leaf(model: &Model, brush: &Brush<'_>, row: Rect, buffer: &mut Buffer) {
    for (leaf, part) in leaf::parts(row).filter(|_| !row.is_empty()) {
        let word = model.speech().word(&format!("leaf-{}", leaf.id()));
        let said = match leaf {
            Leaf::Back => format!("{} {word}", brush.signs.up),
            Leaf::On => format!("{} {word}", brush.signs.down),
            Leaf::Start => word,
        };
        middle(&brush.cut(&format!("[ {said} ]"), usize::from(part.width)), brush.styles.key, part, buffer);
    }
}

/// What is under the cursor, in block letters over everything else.
pub fn magnified(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    if !area.is_empty() {
        block(&model.under_cursor(), brush, brush.styles.title, area, buffer);
    }
}

/// Draws what plays while nobody is there; map and timeline are drawn by their panes.
pub fn attract(model: &Model, brush: &Brush<'_>, areas: &Areas, buffer: &mut Buffer) {
    let Some(slide) = model.slide() else { return };
    block(&slide.title, brush, brush.styles.title, areas.band, buffer);
    let inset = Rect { x: areas.told.x + 1, width: areas.told.width.saturating_sub(2), ..areas.told };
    let line = brush.drawable(&slide.line);
    // How it stands is never cut: it takes a row more.
    let rows = width::wrap(&line, usize::from(inset.width), 0);
    let below = u16::try_from(rows.len()).unwrap_or(inset.height).min(inset.height);
    for (row, range) in (0..below).zip(rows) {
        let at = Rect { y: inset.y + row, height: 1, ..inset };
        middle(line.get(range).unwrap_or_default(), brush.styles.header, at, buffer);
    }
    let rest = Rect { y: inset.y + below, height: inset.height - below, ..inset };
    prose(&slide.told, brush, brush.styles.text, rest, buffer);
    let touch = model.speech().word(model.look().touchable("attract-touch", "attract-key"));
    middle(&brush.cut(&touch, usize::from(areas.bar.width)), brush.styles.selected, areas.bar, buffer);
}

/// Says that there is nothing to show, and where a human is.
pub fn closed(model: &Model, brush: &Brush<'_>, screen: Rect, buffer: &mut Buffer) {
    let speech = model.speech();
    let top = screen.height / 3;
    let inner = Rect {
        x: screen.x + 2,
        width: screen.width.saturating_sub(4),
        y: top,
        height: screen.height.saturating_sub(top),
    };
    middle(
        &brush.cut(&speech.word("closed-title"), usize::from(inner.width)),
        brush.styles.title,
        Rect { height: 1.min(inner.height), ..inner },
        buffer,
    );
    let below = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
    prose(
        &format!("{} {}", speech.word("closed-told"), speech.word("ask-anybody")),
        brush,
        brush.styles.text,
        below,
        buffer,
    );
}

/// The warning before a visit ends, over everything else.
pub fn warning(model: &Model, brush: &Brush<'_>, screen: Rect, buffer: &mut Buffer) -> Cursor {
    let left = model.seconds_left()?;
    let speech = model.speech();
    let width = screen.width.min(64);
    let height = screen.height.min(blocks::ROWS + 6);
    let area = Rect::new((screen.width - width) / 2, (screen.height - height) / 2, width, height);
    frame::sheet(brush, area, buffer);
    let inner = Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    };
    let stay = speech.word(model.look().touchable("warning-stay-touch", "warning-stay-key"));
    let told = format!("{} {stay}", speech.say("warning-told", &[("n", left.into())]));
    let rows = inner.height.min(3);
    prose(&told, brush, brush.styles.text, Rect { height: rows, ..inner }, buffer);
    let number = Rect { y: inner.y + rows, height: inner.height - rows, ..inner };
    block(&left.to_string(), brush, brush.styles.warning, number, buffer);
    Some(Position::new(inner.x, inner.y))
}
