//! The outlines of land and of countries: what the map is drawn on. They come from `data/outline.json`,
//! which says what it was made from.

use std::sync::LazyLock;

use serde::Deserialize;

use super::At;

const FILE: &str = include_str!("../../../data/outline.json");

/// A line of many points.
#[derive(Clone, Debug, PartialEq)]
pub struct Polyline {
    /// Its points.
    pub points: Vec<At>,
    /// The south-western and the north-eastern corner of what it fills.
    pub corners: [At; 2],
}

/// Coastlines, and apart from them the borders of countries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// Where land meets the sea.
    pub coasts: Vec<Polyline>,
    /// Where land meets other land.
    pub borders: Vec<Polyline>,
}

/// The file as it stands: longitude and latitude in turns, in hundredths of a degree.
#[derive(Deserialize)]
struct File {
    coasts: Vec<Vec<i16>>,
    borders: Vec<Vec<i16>>,
}

static OUTLINE: LazyLock<Outline> = LazyLock::new(|| {
    let file = serde_json::from_str::<File>(FILE).ok();
    file.map(|file| Outline { coasts: lines(&file.coasts), borders: lines(&file.borders) })
        .unwrap_or_default()
});

/// The outlines; read when they are first asked for.
pub fn outline() -> &'static Outline {
    &OUTLINE
}

fn lines(rows: &[Vec<i16>]) -> Vec<Polyline> {
    rows.iter().map(|row| line(row)).collect()
}

fn line(row: &[i16]) -> Polyline {
    let (pairs, _) = row.as_chunks::<2>();
    let points: Vec<At> =
        pairs.iter().map(|[lon, lat]| [lat, lon].map(|part| f64::from(*part) / 100.0)).collect();
    let corner = |pick: fn(f64, f64) -> f64, from: f64| {
        points.iter().fold([from; 2], |[lat, lon], point| [pick(lat, point[0]), pick(lon, point[1])])
    };
    let corners = [corner(f64::min, f64::MAX), corner(f64::max, f64::MIN)];
    Polyline { points, corners }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_sound() {
        let outline = outline();
        assert!(outline.coasts.len() > 200 && outline.borders.len() > 200);
        for line in outline.coasts.iter().chain(&outline.borders) {
            assert!(line.points.len() >= 2);
            for [lat, lon] in &line.points {
                assert!((-60.0..=90.0).contains(lat) && (-180.0..=180.0).contains(lon), "{lat} {lon}");
                let [[south, west], [north, east]] = line.corners;
                assert!((south..=north).contains(lat) && (west..=east).contains(lon));
            }
            for pair in line.points.windows(2) {
                assert!((pair[0][1] - pair[1][1]).abs() < 180.0, "a line goes round the back of the globe");
            }
        }
    }

    /// How far the nearest point of some lines is, in degrees.
    fn nearest(lines: &[Polyline], at: At) -> f64 {
        let points = lines.iter().flat_map(|line| &line.points);
        points.map(|point| (point[0] - at[0]).hypot(point[1] - at[1])).fold(f64::MAX, f64::min)
    }

    #[test]
    fn coasts_and_borders_lie_where_they_do() {
        let Outline { coasts, borders } = outline();
        for (name, coast) in [
            ("Hel", [54.6, 18.8]),
            ("Malta", [35.9, 14.4]),
            ("the Crimea", [44.4, 33.7]),
            ("the Cape of Good Hope", [-34.4, 18.5]),
            ("Florida", [25.2, -80.9]),
        ] {
            assert!(nearest(coasts, coast) < 0.5, "{name}: {}", nearest(coasts, coast));
        }
        for (name, border) in
            [("Kuźnica", [53.5, 23.65]), ("the Beskids", [49.4, 19.8]), ("the 49th parallel", [49.0, -95.15])]
        {
            assert!(nearest(borders, border) < 0.5, "{name}: {}", nearest(borders, border));
            assert!(nearest(coasts, border) > 1.0, "{name} is no coast");
        }
        // States agree that there is none across the Crimea's isthmus.
        assert!(nearest(borders, [46.0, 34.0]) > 1.0);
    }
}
