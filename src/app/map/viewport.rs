//! What a map of a given size shows: which dot and which cell a point on the globe falls on, and the
//! other way round. A cell holds two dots across and four down, so that dots are about square.

use super::{At, Zoom};
use crate::app::Size;

/// The latitudes that there is something to see between.
const SOUTH: f64 = -60.0;
const NORTH: f64 = 85.0;

/// The latitude at which the whole world has its true proportions.
const WORLD_PARALLEL: f64 = 35.0;
/// Nearer to a pole than this the map is not narrowed any further.
const LAST_PARALLEL: f64 = 65.0;

/// Kilometres in a degree of latitude.
const DEGREE: f64 = 111.195;

/// A map laid on cells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    centre: At,
    /// Degrees of latitude from one dot to the next.
    step: f64,
    /// How much shorter a degree of longitude is.
    narrowing: f64,
    size: Size,
}

impl Viewport {
    /// The view of this size around a centre. Where the whole height of the world, or more, is in
    /// view, the centre gives way.
    pub fn new(centre: At, zoom: Zoom, size: Size) -> Self {
        let (width, height) = dots(size);
        let round = 360.0 * WORLD_PARALLEL.to_radians().cos();
        let world = ((round / width).max((NORTH - SOUTH) / height), WORLD_PARALLEL);
        let (step, parallel) = zoom
            .degrees()
            .map_or(world, |degrees| (degrees / width.min(height), centre[0].abs().min(LAST_PARALLEL)));
        let half = step * height / 2.0;
        let middle = f64::midpoint(SOUTH, NORTH);
        let (lowest, highest) = (SOUTH + half, NORTH - half);
        let lat = if lowest < highest { centre[0].clamp(lowest, highest) } else { middle };
        Self { centre: [lat, centre[1]], step, narrowing: parallel.to_radians().cos(), size }
    }

    /// The point in its middle.
    pub fn centre(&self) -> At {
        self.centre
    }

    /// The cells that it is laid on.
    pub fn size(&self) -> Size {
        self.size
    }

    /// Degrees of latitude from one dot to the next: how fine it is.
    pub fn step(&self) -> f64 {
        self.step
    }

    /// How many dots there are across and down.
    pub fn dots(&self) -> (f64, f64) {
        dots(self.size)
    }

    /// The dot that a point falls on, counted from the lower left one; it may lie outside.
    pub fn dot(&self, at: At) -> (f64, f64) {
        let (width, height) = self.dots();
        let (east, north) = (around(at[1] - self.centre[1]), at[0] - self.centre[0]);
        let x = (width - 1.0) / 2.0 + east * self.narrowing / self.step;
        let y = (height - 1.0) / 2.0 + north / self.step;
        (x, y)
    }

    /// The column and the row of the cell that a point falls into, if it is in view.
    pub fn cell(&self, at: At) -> Option<(u16, u16)> {
        let (x, y) = self.dot(at);
        let (width, height) = self.dots();
        let (x, down) = (x.round(), height - 1.0 - y.round());
        let inside = (0.0..width).contains(&x) && (0.0..height).contains(&down);
        (inside && self.size.width > 0 && self.size.height > 0).then(|| (whole(x / 2.0), whole(down / 4.0)))
    }

    /// Whether a point is well in view: not in a cell at the edge, if there are others.
    pub fn holds(&self, at: At) -> bool {
        let within = |cell: u16, cells: u16| cells < 3 || (1..cells - 1).contains(&cell);
        self.cell(at)
            .is_some_and(|(column, row)| within(column, self.size.width) && within(row, self.size.height))
    }

    /// Whether anything between these corners may be in view.
    pub fn touches(&self, [[south, west], [north, east]]: [At; 2]) -> bool {
        let (width, height) = self.dots();
        let (up, aside) =
            (self.step * (height + 2.0) / 2.0, self.step * (width + 2.0) / 2.0 / self.narrowing);
        let [lat, lon] = self.centre;
        let apart = |shift: f64| west + shift > lon + aside || east + shift < lon - aside;
        south <= lat + up && north >= lat - up && !(apart(-360.0) && apart(0.0) && apart(360.0))
    }

    /// Whether the way from one dot to another would lead round the back of the globe.
    pub fn breaks(&self, one: (f64, f64), other: (f64, f64)) -> bool {
        (one.0 - other.0).abs() > 180.0 * self.narrowing / self.step
    }

    /// The point so many parts of the view to the east and to the north of the centre.
    pub fn beside(&self, east: f64, north: f64) -> At {
        let (width, height) = self.dots();
        let lat = self.centre[0] + north * height * self.step;
        let lon = self.centre[1] + east * width * self.step / self.narrowing;
        [lat.clamp(SOUTH, NORTH), around(lon)]
    }

    /// About how many kilometres it is across, at its middle: two figures of the number.
    pub fn kilometres(&self) -> u64 {
        let (width, _) = self.dots();
        let across = width * self.step * DEGREE;
        let figures = 10_f64.powf(across.max(10.0).log10().floor() - 1.0);
        rounded((across / figures).round() * figures)
    }
}

fn dots(size: Size) -> (f64, f64) {
    (f64::from(size.width.max(1)) * 2.0, f64::from(size.height.max(1)) * 4.0)
}

/// A difference of longitudes the shorter way round.
pub(super) fn around(degrees: f64) -> f64 {
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to be a cell of the view"
)]
fn whole(number: f64) -> u16 {
    number as u16
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no wider than a few globes")]
fn rounded(number: f64) -> u64 {
    number as u64
}
