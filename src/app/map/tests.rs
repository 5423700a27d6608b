//! The map as a table: what is in view from where, and where it falls.

use proptest::prelude::*;

use super::*;
use crate::file::{Audience, read};

const HOME: At = [53.13333, 23.16433];
const EINDHOVEN: At = [51.44083, 5.47778];
const SLIEMA: At = [35.91247, 14.50175];
const YEHUD: At = [32.03317, 34.89091];
const LUSAKA: At = [-15.40669, 28.28713];
const MILWAUKEE: At = [43.0389, -87.90647];
const CHONGZUO: At = [22.38161, 107.3683];

/// The panes that the map is seen in.
const SIZES: [Size; 5] = [size(60, 20), size(39, 9), size(38, 7), size(100, 30), size(20, 3)];

const fn size(width: u16, height: u16) -> Size {
    Size { width, height }
}

#[test]
fn europe_is_seen_first_with_home_in_its_middle() {
    for size in SIZES {
        let view = Map::new(HOME).viewport(size);
        let (column, row) = view.cell(HOME).unwrap();
        assert!(column.abs_diff(size.width / 2) <= 1 && row.abs_diff(size.height / 2) <= 1, "{size:?}");
        for (name, at) in [("Lizbona", [38.7, -9.1]), ("Sliema", SLIEMA), ("Gyumri", [40.8, 43.8])] {
            assert!(view.cell(at).is_some(), "{name} on {size:?}");
        }
        assert!(view.cell(LUSAKA).is_none() && view.cell(CHONGZUO).is_none());
    }
}

#[test]
fn north_is_up_and_east_is_right() {
    let view = Map::new(HOME).viewport(size(60, 20));
    let at = |at| view.cell(at).unwrap();
    assert!(at(EINDHOVEN).0 < at(HOME).0 && at(SLIEMA).1 > at(HOME).1);
    // A dot is as wide as it is high: ten degrees of latitude are ten there, fewer aside.
    let (up, aside) = (view.dot([58.13333, 23.16433]), view.dot([53.13333, 28.16433]));
    let home = view.dot(HOME);
    let ratio = (aside.0 - home.0) / (up.1 - home.1);
    assert!((ratio - 53.13333_f64.to_radians().cos()).abs() < 1e-9, "{ratio}");
}

#[test]
fn the_world_holds_every_place_on_any_size() {
    for size in SIZES {
        let mut map = Map::new(HOME);
        map.look(Zoom::farther);
        map.look(Zoom::farther);
        map.look(Zoom::farther);
        assert_eq!(map.zoom(), Zoom::World);
        for at in [HOME, LUSAKA, MILWAUKEE, CHONGZUO, [-54.8, -68.3], [78.2, 15.6], [-43.5, 172.6]] {
            assert!(map.viewport(size).cell(at).is_some(), "{at:?} on {size:?}");
        }
    }
}

#[test]
fn what_is_selected_comes_into_view_from_as_far_as_needed() {
    for (at, zoom) in [
        (EINDHOVEN, Zoom::Continent),
        (SLIEMA, Zoom::Continent),
        (YEHUD, Zoom::Continent),
        (LUSAKA, Zoom::Continents),
        (MILWAUKEE, Zoom::Continents),
        (CHONGZUO, Zoom::Continents),
        ([-36.8, 174.8], Zoom::World),
    ] {
        let size = size(60, 20);
        let mut map = Map::new(HOME);
        map.follow(size, Some(HOME), at);
        assert_eq!(map.zoom(), zoom, "{at:?}");
        assert!(map.viewport(size).holds(at) && map.viewport(size).holds(HOME), "{at:?}");
        // And back.
        map.follow(size, Some(HOME), EINDHOVEN);
        assert_eq!(map.zoom(), Zoom::Continent, "back from {at:?}");
        assert!(map.viewport(size).holds(EINDHOVEN));
    }
}

#[test]
fn whoever_looks_elsewhere_is_not_dragged_home() {
    let size = size(60, 20);
    let mut map = Map::new(CHONGZUO);
    let before = map;
    map.follow(size, Some(HOME), [22.58333, 113.08333]);
    assert_eq!(map, before);
}

#[test]
fn moving_goes_by_parts_of_the_view_and_stays_on_the_globe() {
    let size = size(60, 20);
    let mut map = Map::new(HOME);
    map.pan(size, 0.25, 0.0);
    let (x, _) = map.viewport(size).dot(HOME);
    assert!((x - (59.5 - 30.0)).abs() < 0.01, "{x}");
    for _ in 0..20 {
        map.pan(size, 0.25, 0.25);
    }
    let [lat, lon] = map.viewport(size).centre();
    assert!(lat <= 65.0 && (-180.0..=180.0).contains(&lon));
    map.pan(size, 0.0, -0.25);
    assert!(map.viewport(size).centre()[0] < lat, "the first key back moves it");
}

#[test]
fn a_click_means_the_nearest_marker() {
    let view = Map::new(HOME).viewport(size(60, 20));
    let marker = |record: u16, at| Marker { record: record.into(), at, state: State::InForce };
    let markers = [marker(1, EINDHOVEN), marker(2, SLIEMA), marker(3, LUSAKA), marker(4, EINDHOVEN)];
    let (column, row) = view.cell(EINDHOVEN).unwrap();
    assert_eq!(nearest(&view, &markers, column, row), Some(4.into()), "the one on top");
    assert_eq!(nearest(&view, &markers, column + 1, row), Some(4.into()));
    assert_eq!(nearest(&view, &markers, column, row + 6), None);
    assert_eq!(nearest(&view, &markers, 0, 0), None);
}

#[test]
fn those_are_marked_who_have_a_place_and_a_tie() {
    let dataset = read(include_str!("../../../data/bialystok.json"), Audience::Staff).unwrap();
    let day = Day::constant(2026, 11, 23);
    let all = || dataset.numbers();
    let shown = markers(&dataset, all(), None, day);
    let ids = |markers: &[Marker]| -> Vec<String> {
        markers.iter().map(|marker| dataset.records()[marker.record.index()].id.to_string()).collect()
    };
    assert!(ids(&shown).iter().any(|id| id == "grodno") && !ids(&shown).iter().any(|id| id == "tallinn"));
    assert!(shown.is_sorted_by_key(|marker| Reverse(marker.state)));
    let tallinn = dataset.number("tallinn");
    let shown = markers(&dataset, all(), tallinn, day);
    assert_eq!(shown.last().map(|marker| marker.record), tallinn, "what is selected is on top");
    // In 1995 there was Eindhoven, but no tie with Grodno yet.
    let then = ids(&markers(&dataset, all(), None, Day::constant(1995, 1, 1)));
    assert!(then.iter().any(|id| id == "eindhoven") && !then.iter().any(|id| id == "grodno"));
}

/// What holds of a view of any size wherever it was moved to.
fn answers(home: At, at: At, size: Size, zoom: usize, moves: &[u8]) -> Result<(), TestCaseError> {
    let mut map = Map { centre: home, zoom: Zoom::ALL[zoom], chosen: Zoom::ALL[zoom] };
    for step in moves {
        match step {
            0 => map.look(Zoom::nearer),
            1 => map.look(Zoom::farther),
            2 => map.follow(size, Some(home), at),
            3 => map.follow(size, None, at),
            step => map.pan(size, f64::from(*step) - 4.5, 0.3),
        }
        let view = map.viewport(size);
        let [lat, lon] = view.centre();
        prop_assert!(lat.is_finite() && lon.is_finite() && view.kilometres() > 0);
        if let Some((column, row)) = view.cell(at) {
            prop_assert!(column < size.width && row < size.height);
            let marker = Marker { record: 7.into(), at, state: State::Ended };
            prop_assert_eq!(nearest(&view, &[marker], column, row), Some(7.into()));
            prop_assert!(view.touches([at, at]));
        }
        if *step == 2 && at[0].abs() < 55.0 {
            prop_assert!(size.width == 0 || size.height == 0 || view.cell(at).is_some(), "{:?}", map);
        }
    }
    Ok(())
}

#[test]
fn a_place_at_the_edge_of_the_view_stays_a_cell_of_it() {
    answers([0.0, 0.0], [65.153_935_041_645_2, -7.230_153_932_921_423], size(161, 80), 3, &[3, 4]).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_view_of_any_size_answers(
        home in (-90.0..90.0, -180.0..180.0), there in (-90.0..90.0, -180.0..180.0),
        width in 0u16..200, height in 0u16..100, zoom in 0usize..5, moves in prop::collection::vec(0u8..6, 0..9),
    ) {
        answers([home.0, home.1], [there.0, there.1], size(width, height), zoom, &moves)?;
    }
}
