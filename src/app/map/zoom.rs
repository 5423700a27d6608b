//! How much of the world a map shows, and points on it. Nothing here knows of cells.

use strum::VariantArray;

/// A point on the globe: latitude and longitude in degrees.
pub type At = [f64; 2];

/// How much of the world is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray)]
pub enum Zoom {
    /// All of it.
    World,
    /// A continent and its neighbours.
    Continents,
    /// About a continent: all of Europe around a city in its middle.
    #[default]
    Continent,
    /// A few countries.
    Region,
    /// About a country.
    Country,
}

impl Zoom {
    /// Every zoom, the farthest first.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// One step nearer; the nearest stays.
    #[must_use]
    pub fn nearer(self) -> Self {
        match self {
            Self::World => Self::Continents,
            Self::Continents => Self::Continent,
            Self::Continent => Self::Region,
            Self::Region | Self::Country => Self::Country,
        }
    }

    /// One step farther; the farthest stays.
    #[must_use]
    pub fn farther(self) -> Self {
        match self {
            Self::Country => Self::Region,
            Self::Region => Self::Continent,
            Self::Continent => Self::Continents,
            Self::Continents | Self::World => Self::World,
        }
    }

    /// Degrees of latitude that the shorter side of a view shows; none for as many as there are.
    pub(super) fn degrees(self) -> Option<f64> {
        match self {
            Self::World => None,
            Self::Continents => Some(84.0),
            Self::Continent => Some(40.0),
            Self::Region => Some(18.0),
            Self::Country => Some(8.0),
        }
    }
}
