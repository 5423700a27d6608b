//! The map: coasts and borders as dots, the home city and the records as signs, the selected one
//! named and joined to home by the shortest way over the globe. What part of the world is in view, and what
//! falls where, is for `app` (`map`).

mod dots;
mod label;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Span;
use strum::VariantArray as _;

use crate::app::Size;
use crate::app::map::{self, At, Map, Marker, Viewport, Zoom, canvas, outline};
use crate::history::{Dataset, RecordNo, State, Tie, kilometres, way};
use crate::lang::Speech;
use crate::records::{City, Words};
use crate::sheets::state_word;
use crate::text::width;
use crate::ui::paint::{self, Brush, Cursor};

/// Finer than this, in degrees to a dot, borders are lines; coarser than the other there are none.
const BORDER_LINES: f64 = 0.3;
const NO_BORDERS: f64 = 0.8;
/// How many dots of a dotted border are left out for one that is drawn.
const GAP: f64 = 3.0;

/// What is drawn.
pub struct Scene<'a> {
    /// The part of the world.
    pub map: &'a Map,
    /// Where the records lie, what weighs most last.
    pub markers: &'a [Marker],
    /// The selected record.
    pub selected: Option<RecordNo>,
    /// Names and places.
    pub dataset: &'a Dataset,
    /// The words of the language on the screen.
    pub speech: &'a Speech,
}

impl<'a> Scene<'a> {
    fn record(&self) -> Option<&'a Tie> {
        self.selected.and_then(|number| self.dataset.tie(number))
    }

    fn home(&self) -> Option<&'a City> {
        self.record().and_then(|record| self.dataset.home(record)).or_else(|| self.dataset.city())
    }

    fn name(&self, words: &'a Words) -> &'a str {
        words.get(self.speech.lang().codes())
    }
}

/// Draws the map and the line below it; the cursor stands on the selected record.
pub fn draw(scene: &Scene<'_>, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    if area.is_empty() {
        return None;
    }
    let ground = canvas(area);
    let view = scene.map.viewport(Size { width: ground.width, height: ground.height });
    outlines(scene, &view, brush, ground, buffer);
    let selected = signs(scene, &view, brush, ground, buffer);
    names(scene, &view, brush, ground, buffer);
    if ground.height < area.height {
        let text = foot(scene, &view, brush, usize::from(area.width).saturating_sub(1));
        paint::line(buffer, area, ground.height, vec![Span::styled(format!(" {text}"), brush.styles.text)]);
    }
    selected
}

/// Borders, then coasts, then the way from home to the selected record.
fn outlines(scene: &Scene<'_>, view: &Viewport, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let quiet = brush.styles.quiet;
    let seen = |line: &&map::Polyline| view.touches(line.corners);
    let lines = |lines: &'static [map::Polyline]| {
        lines.iter().filter(seen).map(|line| line.points.as_slice()).collect::<Vec<_>>()
    };
    let outline = outline();
    let near = view.step() < BORDER_LINES;
    // Where a cell shows no more than two dots, dotted borders would be noise.
    if near || (brush.fine() && view.step() < NO_BORDERS) {
        let gap = if near { 0.0 } else { GAP };
        dots::draw(&lines(&outline.borders), gap, view, area, quiet, buffer);
    }
    dots::draw(&lines(&outline.coasts), 0.0, view, area, quiet, buffer);
    let ends = scene.home().zip(scene.record().and_then(|record| record.at));
    if let Some((home, at)) = ends {
        dots::draw(&[way(home.at, at, 64).as_slice()], 1.0, view, area, brush.styles.key, buffer);
    }
    dots::stand_ins(brush, area, buffer);
}

/// The records and the home city; where the selected one stands.
fn signs(scene: &Scene<'_>, view: &Viewport, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) -> Cursor {
    let mut put = |at: At, sign: &str, style: Style| {
        let (column, row) = view.cell(at)?;
        let position = Position::new(area.x + column, area.y + row);
        paint::sign(buffer, position.x, position.y, sign, over(brush, style));
        Some(position)
    };
    let others = scene.markers.iter().filter(|marker| Some(marker.record) != scene.selected);
    for marker in others {
        put(marker.at, brush.signs.on_map(marker.state), brush.styles.state(marker.state));
    }
    if let Some(home) = scene.home() {
        put(home.at, brush.signs.map_home, brush.styles.title);
    }
    let selected = scene.markers.iter().find(|marker| Some(marker.record) == scene.selected)?;
    // What lies where home lies is named beside it.
    let at_home = scene.home().is_some_and(|home| view.cell(home.at) == view.cell(selected.at));
    let sign = if at_home { brush.signs.map_home } else { brush.signs.on_map(selected.state) };
    put(selected.at, sign, brush.styles.selected)
}

/// A style that keeps nothing of what was drawn below.
fn over(brush: &Brush<'_>, style: Style) -> Style {
    Style::reset().patch(brush.styles.text).patch(style)
}

/// The names of the selected record and of the home city, where there is room.
fn names(scene: &Scene<'_>, view: &Viewport, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let home = scene.home();
    let cells = |at: At| view.cell(at).map(|(x, y)| Position::new(area.x + x, area.y + y));
    let marked: Vec<Position> = scene.markers.iter().filter_map(|marker| cells(marker.at)).collect();
    let place = home.and_then(|home| cells(home.at));
    let mut labels = Vec::new();
    let named = scene.record().and_then(|record| Some((record, record.at.and_then(cells)?)));
    if let Some((record, at)) = named {
        let name = brush.column(scene.speech, usize::from(area.width) / 2).name(record);
        let km = home.zip(record.at).map(|(home, at)| kilometres(home.at, at)).unwrap_or_default();
        let km = scene.speech.say("kilometres", &[("km", scene.speech.number(km).into())]);
        let long = format!("{name}, {km}");
        let fits = width::of(&long) + 4 <= usize::from(area.width) / 2;
        labels.push((if fits { long } else { name }, at, brush.styles.header));
    }
    if let (Some(home), Some(at)) = (home, place) {
        labels.push((brush.drawable(scene.name(&home.name)).into_owned(), at, brush.styles.title));
    }
    let mut taken: Vec<Rect> = labels.iter().map(|(_, at, _)| Rect::new(at.x, at.y, 1, 1)).collect();
    for (text, at, style) in labels {
        let columns = usize::from(area.width).saturating_sub(4);
        let text = format!(" {} ", width::clip(&text, columns, brush.signs.more));
        let wide = u16::try_from(width::of(&text)).unwrap_or(u16::MAX);
        let Some(room) = label::place(wide, at, area, &taken, &marked) else { continue };
        paint::line(buffer, room, 0, vec![Span::styled(text, over(brush, style))]);
        taken.push(room);
    }
}

/// How much of the world it is, how many records lie outside, and what the signs mean, as far as
/// there is room.
fn foot(scene: &Scene<'_>, view: &Viewport, brush: &Brush<'_>, columns: usize) -> String {
    let speech = scene.speech;
    let count = |many: usize| speech.number(many as u64);
    let scale = match scene.map.zoom() {
        Zoom::World => speech.word("map-world"),
        _ => speech.say("map-across", &[("km", speech.number(view.kilometres()).into())]),
    };
    let outside = scene.markers.iter().filter(|marker| view.cell(marker.at).is_none()).count();
    let outside = (outside > 0).then(|| speech.say("map-outside", &[("n", count(outside).into())]));
    let placeless = scene.record().filter(|record| record.at.is_none()).map(|record| {
        let name = brush.column(scene.speech, columns / 3).name(record);
        speech.say("map-no-place", &[("name", name.into())])
    });
    let legend = |counted: bool| -> Vec<String> {
        let explain = |state: State| {
            let many = scene.markers.iter().filter(|marker| marker.state == state).count();
            let said = format!("{} {}", brush.signs.on_map(state), state_word(speech, state));
            (many > 0).then(|| if counted { format!("{said} {}", count(many)) } else { said })
        };
        State::VARIANTS.iter().copied().filter_map(explain).collect()
    };
    let (placeless, scale): (Vec<_>, _) = (placeless.into_iter().collect(), vec![scale]);
    let forms = [
        [placeless.clone(), legend(true), outside.into_iter().collect(), scale.clone()].concat(),
        [placeless.clone(), legend(true), scale.clone()].concat(),
        [placeless.clone(), legend(false), scale].concat(),
        [placeless, legend(false)].concat(),
    ];
    let lines = forms.map(|parts| brush.drawable(&parts.join("  ")).into_owned());
    let fitting = lines.iter().find(|line| width::of(line) <= columns).or(lines.last());
    fitting.map(|line| width::clip(line, columns, brush.signs.more)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
