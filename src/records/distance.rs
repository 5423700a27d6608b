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
}
