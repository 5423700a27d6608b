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

/// Coarser than this, in degrees to a dot, borders would be noise, and a name would be too wide to say which
/// place it means.
const FINE: f64 = 0.5;
/// Where a cell shows no more than two dots, it takes more room to tell a border from a coast.
const FINE_FOR_TWO: f64 = 0.3;
/// How many dots of a border are left out for one that is drawn: it is a line of dots, a coast a whole one.
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
    outlines(&view, brush, ground, buffer);
    let way = path(scene, &view, brush, ground, buffer);
    let selected = signs(scene, &view, brush, ground, buffer);
    let nameless = names(scene, &view, brush, ground, &way, buffer);
    if ground.height < area.height {
        let text = foot(scene, &view, brush, nameless, usize::from(area.width).saturating_sub(1));
        paint::line(buffer, area, ground.height, vec![Span::styled(format!(" {text}"), brush.styles.text)]);
    }
    selected
}

/// Borders, then coasts.
fn outlines(view: &Viewport, brush: &Brush<'_>, area: Rect, buffer: &mut Buffer) {
    let quiet = brush.styles.quiet;
    let seen = |line: &&map::Polyline| view.touches(line.corners);
    let lines = |lines: &'static [map::Polyline]| {
        lines.iter().filter(seen).map(|line| line.points.as_slice()).collect::<Vec<_>>()
    };
    let outline = outline();
    if fine(view, brush) {
        dots::draw(&lines(&outline.borders), GAP, view, area, quiet, buffer);
    }
    dots::draw(&lines(&outline.coasts), 0.0, view, area, quiet, buffer);
    dots::stand_ins(brush, area, buffer);
}

/// Whether the view has room for more than coasts and what is selected.
fn fine(view: &Viewport, brush: &Brush<'_>) -> bool {
    view.step() < if brush.fine() { FINE } else { FINE_FOR_TWO }
}

/// The way from home to the selected record; the cells that it runs through.
fn path(
    scene: &Scene<'_>,
    view: &Viewport,
    brush: &Brush<'_>,
    area: Rect,
    buffer: &mut Buffer,
) -> Vec<Position> {
    let ends = scene.home().zip(scene.record().and_then(|record| record.at));
    let Some((home, at)) = ends else { return Vec::new() };
    dots::trace(&way(home.at, at, 64), view, brush, area, over(brush, brush.styles.key), buffer)
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

/// A name, where its sign stands, and how it is written.
struct Label {
    sign: &'static str,
    text: String,
    at: Position,
    style: Style,
}

/// The names of the selected record and of the home city, and of the other records where there is ample room;
/// returns what must be named elsewhere.
fn names(
    scene: &Scene<'_>,
    view: &Viewport,
    brush: &Brush<'_>,
    area: Rect,
    way: &[Position],
    buffer: &mut Buffer,
) -> Vec<String> {
    let cells = |at: At| view.cell(at).map(|(x, y)| Position::new(area.x + x, area.y + y));
    let places = scene.markers.iter().map(|marker| marker.at).chain(scene.home().map(|home| home.at));
    let signs: Vec<Position> = places.filter_map(cells).collect();
    let first = labels(scene, brush, area, cells);
    let mut taken: Vec<Rect> = first.iter().map(|label| Rect::new(label.at.x, label.at.y, 1, 1)).collect();
    let mut write = |label: &Label, beside: bool| {
        let columns = usize::from(area.width).saturating_sub(4);
        let text = format!(" {} ", width::clip(&label.text, columns, brush.signs.more));
        let wide = u16::try_from(width::of(&text)).unwrap_or(u16::MAX);
        let ground = label::Ground { area, taken: &taken, signs: &signs, way };
        let room = if beside { ground.beside(wide, label.at) } else { ground.around(wide, label.at) };
        let Some(room) = room else { return false };
        paint::line(buffer, room, 0, vec![Span::styled(text, over(brush, label.style))]);
        taken.push(room);
        true
    };
    let nameless = first.iter().filter(|label| !write(label, false));
    let nameless = nameless.map(|label| format!("{} {}", label.sign, label.text)).collect();
    let others = scene.markers.iter().rev().filter(|marker| Some(marker.record) != scene.selected);
    for marker in others.filter(|_| fine(view, brush)) {
        if let Some((record, at)) = scene.dataset.tie(marker.record).zip(cells(marker.at))
            && first.iter().all(|label| label.at != at)
        {
            let text = brush.column(scene.speech, usize::from(area.width) / 4).name(record);
            write(&Label { sign: "", text, at, style: brush.styles.text }, true);
        }
    }
    nameless
}

/// What is named first: the selected record, and the home city.
fn labels(
    scene: &Scene<'_>,
    brush: &Brush<'_>,
    area: Rect,
    cells: impl Fn(At) -> Option<Position>,
) -> Vec<Label> {
    let mut labels = Vec::new();
    let home = scene.home();
    if let Some(record) = scene.record()
        && let Some(place) = record.at
        && let Some(at) = cells(place)
    {
        let name = brush.column(scene.speech, usize::from(area.width) / 2).name(record);
        let km = home.map(|home| kilometres(home.at, place)).unwrap_or_default();
        let km = scene.speech.say("kilometres", &[("km", scene.speech.number(km).into())]);
        let long = format!("{name}, {km}");
        let fits = width::of(&long) + 4 <= usize::from(area.width) / 2;
        let marker = scene.markers.iter().find(|marker| Some(marker.record) == scene.selected);
        let sign = marker.map_or(brush.signs.map_place, |marker| brush.signs.on_map(marker.state));
        labels.push(Label { sign, text: if fits { long } else { name }, at, style: brush.styles.header });
    }
    if let Some((home, at)) = home.and_then(|home| Some((home, cells(home.at)?))) {
        let text = brush.drawable(scene.name(&home.name)).into_owned();
        labels.push(Label { sign: brush.signs.map_home, text, at, style: brush.styles.title });
    }
    labels
}

/// What is not named on the map itself, how much of the world it is, how many records lie outside, and what the signs mean, as far as
/// there is room.
fn foot(
    scene: &Scene<'_>,
    view: &Viewport,
    brush: &Brush<'_>,
    mut first: Vec<String>,
    columns: usize,
) -> String {
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
    first.extend(placeless);
    let scale = vec![scale];
    let forms = [
        [first.clone(), legend(true), outside.into_iter().collect(), scale.clone()].concat(),
        [first.clone(), legend(true), scale.clone()].concat(),
        [first.clone(), legend(false), scale].concat(),
        [first, legend(false)].concat(),
    ];
    let line = |parts: &[String]| brush.drawable(&parts.join("  ")).into_owned();
    let fits = |line: &String| width::of(line) <= columns;
    // Where not even the signs have room, as many of them as are whole.
    let [.., least] = &forms;
    let fewer = (1..least.len()).rev().map(|many| line(least.get(..many).unwrap_or_default()));
    forms.iter().map(|parts| line(parts)).chain(fewer).find(fits).unwrap_or_default()
}

#[cfg(test)]
mod tests;
