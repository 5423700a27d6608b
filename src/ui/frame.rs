//! What stands around the panes: the title, the query, the lines between, the bar of hints. Which hints and
//! chips fit is for `app` (`bar`, `chips`).

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;

use super::paint::{self, Brush, Cursor};
use crate::app::areas::Areas;
use crate::app::{Focus, Model, Offer, bar, chips};
use crate::sheets::{self, Run};
use crate::text::width;

/// Says that there is too little room, and how much is needed.
pub fn too_small(model: &Model, brush: &Brush<'_>, screen: Rect, buffer: &mut Buffer) {
    let said = model.speech().word("too-small");
    let lines = width::wrap(&said, usize::from(screen.width), 0);
    for (row, range) in (0..screen.height).zip(lines) {
        let text = said.get(range).unwrap_or_default().to_owned();
        paint::line(buffer, screen, row, vec![Span::styled(text, brush.styles.text)]);
    }
}

/// Draws the title and, where panes share the screen, what there is to say first, a frame and the lines within.
pub fn draw(model: &Model, brush: &Brush<'_>, areas: &Areas, buffer: &mut Buffer) {
    if areas.shared {
        lines(brush, areas, buffer);
    }
    title(model, brush, areas, buffer);
    overview(model, brush, areas.overview, buffer);
}

/// A frame, one line below the query, one above the timeline, and one between each two of list, details and map.
fn lines(brush: &Brush<'_>, areas: &Areas, buffer: &mut Buffer) {
    let (signs, style) = (brush.signs, brush.styles.border);
    let (top, right, bottom) = (areas.header.y, areas.screen.width - 1, areas.screen.height - 1);
    let aside = areas.has_map_aside().then(|| areas.map.x - 1);
    let between = || std::iter::once(areas.detail.x - 1).chain(aside);
    let below_query = areas.list.y - 1;
    let below_panes = areas.timeline.y - 1;
    let across = |buffer: &mut Buffer, y: u16, left: &str, join: Option<&str>, end: &str| {
        for x in 0..=right {
            paint::sign(buffer, x, y, signs.horizontal, style);
        }
        paint::sign(buffer, 0, y, left, style);
        if let Some(join) = join {
            for x in between() {
                paint::sign(buffer, x, y, join, style);
            }
        }
        paint::sign(buffer, right, y, end, style);
    };
    across(buffer, top, signs.top_left, None, signs.top_right);
    across(buffer, below_query, signs.tee_left, Some(signs.tee_down), signs.tee_right);
    across(buffer, below_panes, signs.tee_left, Some(signs.tee_up), signs.tee_right);
    across(buffer, bottom, signs.bottom_left, None, signs.bottom_right);
    for y in (top + 1..bottom).filter(|y| ![below_query, below_panes].contains(y)) {
        paint::sign(buffer, 0, y, signs.vertical, style);
        paint::sign(buffer, right, y, signs.vertical, style);
    }
    for y in areas.list.y..areas.list.bottom() {
        for x in between() {
            paint::sign(buffer, x, y, signs.vertical, style);
        }
    }
}

/// What there is to say first, each part with its label or not at all.
fn overview(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(1), ..area };
    for (row, parts) in (0..area.height).zip(model.overview()) {
        let mut left = usize::from(area.width);
        let fits =
            |part: &&[Run; 2]| match left.checked_sub(part.iter().map(|run| width::of(&run.text)).sum()) {
                Some(rest) => {
                    left = rest;
                    true
                }
                None => false,
            };
        let spans = parts.iter().take_while(fits).flatten();
        let spans = spans
            .map(|run| Span::styled(brush.drawable(&run.text).into_owned(), brush.styles.role(run.role)));
        paint::line(buffer, area, row, spans.collect());
    }
}

/// An empty sheet with a frame, over whatever is there.
pub fn sheet(brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let (signs, style) = (brush.signs, brush.styles.border);
    for at in area.positions() {
        if let Some(cell) = buffer.cell_mut(at) {
            cell.reset();
            cell.set_style(brush.styles.text);
        }
    }
    let (right, bottom) = (area.right().saturating_sub(1), area.bottom().saturating_sub(1));
    for y in area.y..area.bottom() {
        paint::sign(buffer, area.x, y, signs.vertical, style);
        paint::sign(buffer, right, y, signs.vertical, style);
    }
    for x in area.x..area.right() {
        paint::sign(buffer, x, area.y, signs.horizontal, style);
        paint::sign(buffer, x, bottom, signs.horizontal, style);
    }
    paint::sign(buffer, area.x, area.y, signs.top_left, style);
    paint::sign(buffer, right, area.y, signs.top_right, style);
    paint::sign(buffer, area.x, bottom, signs.bottom_left, style);
    paint::sign(buffer, right, bottom, signs.bottom_right, style);
}

/// The city on the left, the day and the day of the data on the right, as much as fits.
fn title(model: &Model, brush: &Brush<'_>, areas: &Areas, buffer: &mut Buffer) {
    let speech = model.speech();
    let inset = if areas.shared { 2 } else { 0 };
    let area = Rect { x: inset, width: areas.header.width.saturating_sub(2 * inset), ..areas.header };
    let city = model.dataset().city().map(|city| city.name.get(speech.lang().codes()));
    // While the data are still being read, the program has a name, the city none yet.
    let city = city.unwrap_or(if model.loading().is_some() { "mosty" } else { "" });
    let data = speech.date(model.dataset().updated());
    let long = speech.say("title", &[("city", city.into())]);
    let said = speech.day(model.day());
    let args = [("day", said.into()), ("date", data.into())];
    // A day that cannot be today must not pass for it.
    let doubtful = sheets::is_doubtful(model.dataset(), model.today()) && model.loading().is_none();
    let marked = model.is_as_of() || doubtful;
    let (day, short) = match (model.is_as_of(), doubtful) {
        (true, _) => ("title-past", "title-past-short"),
        (false, true) => ("title-clock", "title-clock-short"),
        (false, false) => ("title-day", "data-of"),
    };
    let (day, short) = match loading(model) {
        Some(said) => (said.clone(), said),
        None => (speech.say(day, &args), speech.say(short, &args)),
    };
    let room = usize::from(area.width);
    let fits = |left: &str, right: &str| width::of(left) + width::of(right) + 6 <= room;
    let choices = [(long.as_str(), day.as_str()), (long.as_str(), short.as_str()), (city, short.as_str())];
    let found = choices.into_iter().find(|(left, right)| fits(left, right));
    // Another day than today must be seen, if nothing else is, and that something is still to come.
    let least = if marked || model.loading().is_some() { ("", short.as_str()) } else { (city, "") };
    let (left, right) = found.filter(|(_, right)| !right.is_empty()).unwrap_or(least);
    let style = brush.styles.header;
    let pad =
        |text: &str| if areas.shared && !text.is_empty() { format!(" {text} ") } else { text.to_owned() };
    let left = width::clip(&pad(left), room, brush.signs.more);
    paint::line(buffer, area, 0, vec![Span::styled(left, style)]);
    let right = pad(right);
    let columns = u16::try_from(width::of(&right)).unwrap_or(0);
    if columns > 0 && columns < area.width {
        let at = Rect { x: area.right() - columns, width: columns, ..area };
        paint::line(
            buffer,
            at,
            0,
            vec![Span::styled(right, if marked { brush.styles.warning } else { brush.styles.text })],
        );
    }
}

/// How far the reading of the data has come; nothing once they can be searched, or only the list is wanted.
fn loading(model: &Model) -> Option<String> {
    let (speech, progress) = (model.speech(), model.loading()?);
    match progress.done {
        0 => Some(speech.word("loading")),
        1000 => (!model.query().is_blank()).then(|| speech.word("loading-search")),
        _ => Some(progress.said(speech)),
    }
}

/// Draws the query and says where the cursor stands in it while it is typed.
pub fn query(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let speech = model.speech();
    let touch = model.look().touchable("query-empty-visitor", "query-empty");
    let empty = if model.phase().is_some() { touch } else { "query-empty" };
    let query = ("query-label", model.query(), empty, model.typing());
    let (label, input, empty, open) =
        model.asked().map_or(query, |input| ("day-label", input, "day-empty", true));
    let label = speech.word(label);
    if !open && !input.is_blank() {
        chips(model, brush, area, buffer);
        return None;
    }
    let area = Rect {
        x: area.x + u16::from(area.x > 0),
        width: area.width.saturating_sub(u16::from(area.x > 0)),
        ..area
    };
    let used = width::of(&label) + 1;
    let room = usize::from(area.width).saturating_sub(used + 1);
    // The part before the cursor is what must be seen; of a long one its end.
    let mut before = input.before();
    while width::of(before) > room {
        let mut letters = before.chars();
        letters.next();
        before = letters.as_str();
    }
    let skipped = input.before().len() - before.len();
    let text = input.text().get(skipped..).unwrap_or_default();
    let mut spans = vec![Span::styled(format!("{label} "), brush.styles.label)];
    if !input.is_blank() || open && model.asked().is_none() {
        spans.push(Span::styled(text.to_owned(), brush.styles.text));
        if model.asked().is_none() {
            let understood = chips::understood(model).filter(|(_, fits)| *fits);
            spans.extend(understood.map(|(said, _)| Span::styled(said, brush.styles.key)));
        }
    } else {
        let empty = width::clip(&speech.word(empty), room, brush.signs.more);
        spans.push(Span::styled(empty, brush.styles.quiet));
    }
    paint::line(buffer, area, 0, spans);
    let column = u16::try_from(used + width::of(before)).unwrap_or(u16::MAX);
    open.then(|| Position::new(area.x.saturating_add(column), area.y))
}

/// The query at rest: words as they are, filters on chips.
fn chips(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let at = chips::area(model);
    let label = Rect { x: area.x + u16::from(area.x > 0), ..area };
    let said = model.speech().word("query-label") + " ";
    paint::line(buffer, label, 0, vec![Span::styled(said, brush.styles.label)]);
    for chip in chips::chips(model, usize::from(at.width)) {
        let x = at.x.saturating_add(u16::try_from(chip.start).unwrap_or(u16::MAX));
        let style = match (chip.filter, chip.faulty) {
            (_, true) => brush.styles.warning,
            (true, _) => brush.styles.key,
            _ => brush.styles.text,
        };
        let place = Rect { x, width: at.right().saturating_sub(x), ..at };
        paint::line(buffer, place, 0, vec![Span::styled(chip.text, style)]);
    }
}

/// What Tab would write, or what of the query being typed cannot be understood.
fn told(model: &Model) -> Option<(String, bool)> {
    let speech = model.speech();
    if !model.typing() {
        return None;
    }
    let offer = |offer: &Offer| match offer.count {
        Some(count) => format!("{} {}", offer.completion.shown, speech.number(count as u64)),
        None => offer.completion.shown.clone(),
    };
    let offers: Vec<String> = model.offers().iter().map(offer).collect();
    if !offers.is_empty() {
        return Some((speech.say("query-offers", &[("offers", offers.join(" · ").into())]), false));
    }
    let misread = model.reading().misread.iter().find(|misread| !misread.unfinished())?;
    Some((sheets::misread(speech, model.vocabulary(), misread), true))
}

/// Draws a notice whole: where the bar is too narrow, upwards from it over what stands there.
fn tell(notice: &str, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let columns = usize::from(area.width);
    let lines = width::wrap(notice, columns.saturating_sub(2), 0);
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.y + 1);
    let area = Rect { y: area.y + 1 - rows, height: rows, ..area };
    for (row, range) in (0..rows).zip(lines) {
        let line = format!(" {} ", notice.get(range).unwrap_or_default());
        // One sheet, not a ragged edge, where there are several.
        let line = if rows > 1 { brush.cell(&line, columns) } else { line };
        paint::line(buffer, area, row, vec![Span::styled(line, brush.styles.warning)]);
    }
}

/// Draws the bar of hints, or what there is to tell just now.
pub fn bar(model: &Model, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let area = bar::inner(area);
    if let Some((said, fault)) = told(model).filter(|_| model.notice().is_none()) {
        let text = width::clip(&format!(" {said} "), usize::from(area.width), brush.signs.more);
        let style = if fault { brush.styles.warning } else { brush.styles.text };
        paint::line(buffer, area, 0, vec![Span::styled(text, style)]);
        return None;
    }
    let playing = model.is_playing().then(|| model.speech().word("playing"));
    if let Some(notice) = model.notice().or(playing.as_deref()) {
        tell(notice, brush, area, buffer);
        return None;
    }
    let mut cursor = None;
    let hints = bar::hints(model, usize::from(area.width));
    if let Some(end) = hints.last().map(bar::Hint::end) {
        // A key such as "-" must not drown in the frame.
        let around = Rect { x: area.x.saturating_sub(1), ..area };
        // Visitors are told where there are more.
        let more = model.phase().is_some() && hints.len() < bar::offered(model).len();
        let more = if more { format!(" {} ", brush.signs.more) } else { " ".to_owned() };
        let blank = " ".repeat(end + usize::from(area.x - around.x));
        paint::line(buffer, around, 0, vec![Span::styled(blank + &more, brush.styles.text)]);
    }
    let chosen = (model.focus() == Focus::Bar).then(|| model.hint());
    for hint in hints {
        let x = area.x + u16::try_from(hint.start).unwrap_or(u16::MAX).min(area.width);
        let at_hint = Rect { x, width: area.right().saturating_sub(x), ..area };
        let on = chosen == Some(hint.index);
        let style = |style: Style| if on { style.patch(brush.styles.selected) } else { style };
        let spans = vec![
            Span::styled(hint.key.clone(), style(brush.styles.key)),
            Span::styled(format!(" {}", hint.text), style(brush.styles.text)),
        ];
        paint::line(buffer, at_hint, 0, spans);
        if on {
            let before = at_hint.x.checked_sub(1).filter(|_| model.phase().is_some());
            if let Some(before) = before {
                paint::sign(buffer, before, area.y, brush.signs.cursor, brush.styles.selected);
            }
            cursor = Some(Position::new(before.unwrap_or(x), area.y));
        }
    }
    cursor
}
