//! Distances on the globe.

/// The mean radius of the Earth in kilometres (IUGG).
const RADIUS: f64 = 6371.0088;

/// Great-circle distance between two points given as latitude and longitude in degrees, in whole
/// kilometres, by the haversine formula.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and half the equator")]
pub fn kilometres(one: [f64; 2], other: [f64; 2]) -> u64 {
    let [[lat, lon], [lat2, lon2]] = [one, other].map(|point| point.map(f64::to_radians));
    let half = |from: f64, to: f64| ((to - from) / 2.0).sin().powi(2);
    let chord = half(lat, lat2) + lat.cos() * lat2.cos() * half(lon, lon2);
    (2.0 * RADIUS * chord.clamp(0.0, 1.0).sqrt().asin()).round() as u64
}

/// Points on the shortest way over the globe between two points, both of them included, so many
/// steps apart.
pub fn way(one: [f64; 2], other: [f64; 2], steps: u16) -> Vec<[f64; 2]> {
    let [from, to] = [one, other].map(|point| {
        let [lat, lon] = point.map(f64::to_radians);
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    });
    let cosine: f64 = from.iter().zip(to).map(|(one, other)| one * other).sum();
    let angle = cosine.clamp(-1.0, 1.0).acos();
    if angle.sin() < 1e-6 {
        // In one place, or just opposite, where every way is the shortest.
        return vec![one, other];
    }
    let point = |step: u16| {
        let part = f64::from(step) / f64::from(steps.max(1));
        let weights = [((1.0 - part) * angle).sin() / angle.sin(), (part * angle).sin() / angle.sin()];
        let [x, y, z] = [0, 1, 2].map(|axis: usize| {
            let along = |vector: [f64; 3]| vector.into_iter().nth(axis).unwrap_or_default();
            weights[0] * along(from) + weights[1] * along(to)
        });
        [z.clamp(-1.0, 1.0).asin().to_degrees(), y.atan2(x).to_degrees()]
    };
    (0..=steps.max(1)).map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_from_bialystok() {
        let home = [53.13333, 23.16433];
        assert_eq!(kilometres(home, home), 0);
        assert_eq!(kilometres(home, [53.6758, 23.82887]), 75);
        let lusaka = kilometres(home, [-15.40669, 28.28713]);
        assert!((7600..7700).contains(&lusaka), "{lusaka}");
        assert_eq!(kilometres([0.0, 0.0], [0.0, 180.0]), 20015);
    }

    #[test]
    fn the_shortest_way_is_as_long_as_the_distance_and_bends_to_the_pole() {
        let (home, milwaukee) = ([53.13333, 23.16433], [43.0389, -87.90647]);
        let way = way(home, milwaukee, 50);
        let length: u64 = way.windows(2).map(|pair| kilometres(pair[0], pair[1])).sum();
        assert!(length.abs_diff(kilometres(home, milwaukee)) < 30, "{length}");
        assert!(way.iter().any(|[lat, _]| *lat > 60.0), "over Greenland, as aeroplanes fly");
        for (point, end) in [(way[0], home), (way[50], milwaukee)] {
            assert!((point[0] - end[0]).abs() < 1e-6 && (point[1] - end[1]).abs() < 1e-6);
        }
        assert_eq!(super::way(home, home, 9), [home, home]);
    }
}
