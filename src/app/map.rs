//! The map: what part of the world it shows, and which records lie where. Pure; what it looks like
//! is for `ui` to know.

mod outline;
mod viewport;
mod zoom;

use std::cmp::Reverse;

use ratatui::layout::Rect;

use self::viewport::around;
use super::Size;
use crate::history::{Dataset, RecordNo, State};
use crate::records::Day;

pub use outline::{Outline, Polyline, outline};
pub use viewport::Viewport;
pub use zoom::{At, Zoom};

/// So far from a marker a click still means it, in dots.
const NEAR: f64 = 8.0;

/// What part of the world is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Map {
    centre: At,
    zoom: Zoom,
    /// How near the person wants to look, where what is selected can be seen from there.
    chosen: Zoom,
}

impl Map {
    /// Whether it shows the same as another, however near the person wants to look.
    pub(super) fn shows_as(&self, other: &Self) -> bool {
        *self == Self { chosen: self.chosen, ..*other }
    }

    /// How near the person wants to look.
    pub(super) fn chosen(&self) -> Zoom {
        self.chosen
    }

    /// The continent around the home city.
    pub fn new(home: At) -> Self {
        Self { centre: home, zoom: Zoom::default(), chosen: Zoom::default() }
    }

    /// How much of the world is shown.
    pub fn zoom(&self) -> Zoom {
        self.zoom
    }

    /// Its viewport on so many cells.
    pub fn viewport(&self, size: Size) -> Viewport {
        Viewport::new(self.centre, self.zoom, size)
    }

    /// Looks from nearer or farther: `map.look(Zoom::nearer)`.
    pub fn look(&mut self, step: fn(Zoom) -> Zoom) {
        self.zoom = step(self.zoom);
        self.chosen = self.zoom;
    }

    /// Moves by parts of the view to the east and to the north.
    pub fn pan(&mut self, size: Size, east: f64, north: f64) {
        let centre = self.viewport(size).beside(east, north);
        // What the view gives way to is kept, or going back would begin with keys that do nothing.
        self.centre = Viewport::new(centre, self.zoom, size).centre();
        self.chosen = self.zoom;
    }

    /// Sees to it that a point is in view, with the home city where it can be: moved, or else from
    /// as far as needed. Once that is over it looks from as near as the person wanted.
    pub fn follow(&mut self, size: Size, home: Option<At>, at: At) {
        if self.zoom == self.chosen && self.viewport(size).holds(at) {
            return;
        }
        let between = home.map_or(at, |home| middle(home, at));
        let mut zoom = self.chosen;
        while zoom != Zoom::World {
            for centre in [self.centre, between] {
                let view = Viewport::new(centre, zoom, size);
                if view.holds(at) && home.is_none_or(|home| view.holds(home)) {
                    (self.centre, self.zoom) = (centre, zoom);
                    return;
                }
            }
            zoom = zoom.farther();
        }
        (self.centre, self.zoom) = (home.unwrap_or(at), Zoom::World);
    }
}

/// The point halfway between two on the map, the shorter way round.
fn middle(one: At, other: At) -> At {
    let lon = one[1] + around(other[1] - one[1]) / 2.0;
    [f64::midpoint(one[0], other[0]), around(lon)]
}

/// The part of a pane that the map itself is drawn on: all but the line below it.
pub fn canvas(area: Rect) -> Rect {
    Rect { height: area.height - u16::from(area.height > 1), ..area }
}

/// A record on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Marker {
    /// The record.
    pub record: RecordNo,
    /// Where it is.
    pub at: At,
    /// Its state on the day.
    pub state: State,
}

/// Those of the records that have a place and a tie on the day; of the others only the selected
/// one. What weighs most comes last, to be drawn over the rest.
pub fn markers(
    dataset: &Dataset,
    records: impl IntoIterator<Item = RecordNo>,
    selected: Option<RecordNo>,
    day: Day,
) -> Vec<Marker> {
    let marker = |number: RecordNo| {
        let record = dataset.tie(number)?;
        let state = record.standing(day).state;
        let shown = !matches!(state, State::Ahead | State::Never) || Some(number) == selected;
        let place = record.at.filter(|_| shown)?;
        Some(Marker { record: number, at: place, state })
    };
    let mut markers: Vec<Marker> = records.into_iter().filter_map(marker).collect();
    markers.sort_by_key(|marker| (Some(marker.record) == selected, Reverse(marker.state)));
    markers
}

/// The marker that a click on a cell means: the nearest one that is not too far.
pub fn nearest(view: &Viewport, markers: &[Marker], column: u16, row: u16) -> Option<RecordNo> {
    let (_, height) = view.dots();
    let clicked = (f64::from(column) * 2.0 + 0.5, height - 2.5 - f64::from(row) * 4.0);
    let distance = |marker: &Marker| {
        let (x, y) = view.dot(marker.at);
        (x - clicked.0).hypot(y - clicked.1)
    };
    let near = markers.iter().filter(|marker| view.cell(marker.at).is_some() && distance(marker) <= NEAR);
    // Of those in one place the one that is drawn over the others.
    near.rev().min_by(|one, other| distance(one).total_cmp(&distance(other))).map(|marker| marker.record)
}

#[cfg(test)]
mod tests;
