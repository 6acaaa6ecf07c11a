//! The map as geometry: circles, projection, camera, sums by town.

use fenghua_plan::model::geo::is_inside;
use fenghua_plan::model::ids::PlaceId;
use fenghua_plan::model::measure::Investment;
use fenghua_plan::query::{Choice, Conditions, Layer, MapFrame};
use fenghua_plan::results::Total;
use fenghua_plan::results::breakdown::town_totals;
use fenghua_plan::results::map::shapes::distance;
use fenghua_plan::results::map::{Camera, Picture, Sheet, town_radius};
use proptest::prelude::*;

use super::fixture::{cases, catalog, geo, plan};

fn sheet() -> &'static Sheet {
    catalog().sheet()
}

fn is_near(left: f64, right: f64) -> bool {
    (left - right).abs() < 1e-6
}

#[test]
fn the_areas_of_the_parks_are_in_proportion_to_their_targets() {
    let parks = sheet().parks.iter().zip(&plan().parks);
    let areas: Vec<f64> = parks
        .map(|(circle, park)| circle.radius.powi(2) / park.target_2025_yi)
        .collect();
    assert_eq!(areas.len(), 10);
    for area in &areas {
        assert!(*area > 0.0 && is_near(*area, areas[0]), "{areas:?}");
    }
}

#[test]
fn no_two_parks_overlap_and_two_nearly_touch() {
    let parks = &sheet().parks;
    let mut gaps = Vec::new();
    for (at, one) in parks.iter().enumerate() {
        for other in &parks[at + 1..] {
            gaps.push(distance(one.centre, other.centre) - one.radius - other.radius);
        }
    }
    let least = gaps.into_iter().fold(f64::INFINITY, f64::min);
    assert!((0.5..3.0).contains(&least), "{least} units apart");
}

#[test]
fn every_park_stands_inside_the_outline_after_projecting_it() {
    for (circle, park) in sheet().parks.iter().zip(&plan().parks) {
        let position = sheet().projection.degrees(circle.centre);
        assert!(is_inside(&geo().outline, position), "{}", park.id);
        assert!(is_near(position.0, park.position.0) && is_near(position.1, park.position.1));
    }
}

#[test]
fn a_kilometre_is_as_long_to_the_east_as_to_the_north() {
    // 29.6° north: a degree of longitude has cos 29.6° = 0.8695 of the length of one of latitude.
    let project = |point| sheet().projection.project(point);
    let (corner, east, north) = (
        project((121.4, 29.6)),
        project((121.5, 29.6)),
        project((121.4, 29.7)),
    );
    let ratio = distance(corner, east) / distance(corner, north);
    assert!((ratio - 0.8695).abs() < 5e-4, "{ratio}");
}

#[test]
fn projects_of_zones_without_a_position_are_counted_apart() {
    let totals = town_totals(catalog(), &Conditions::default());
    let at = |id: &str| {
        let at = plan().places.iter().position(|it| it.id == id).unwrap();
        totals.of(PlaceId::nth(at).unwrap())
    };
    assert_eq!(at("jiangkou").projects, 14);
    assert_eq!(Some(at("jiangkou").investment), Investment::from_yi(70.82));
    // 溪口镇 3, and with it 大岙工业区 1 and 大埠工业园 1.
    assert_eq!(at("xikou").projects, 5);
    assert_eq!((at("daao").projects, at("dabu").projects), (0, 0));
    // 开发区 19 and 滨海旅游休闲区 2.
    assert_eq!(totals.unplaced, 21);
    assert_eq!(at("kaifaqu").projects, 19);
    assert!(totals.has_placed());
    let towns = sheet().towns.iter();
    let drawn: u32 = towns.map(|(at, _)| totals.of(*at).projects).sum();
    assert_eq!(drawn + totals.unplaced, 73);
}

#[test]
fn a_map_of_projects_whose_places_have_no_position_has_none() {
    let asked = |place: &str| {
        let mut conditions = Conditions::default();
        conditions.put(&Choice::Place(place.into()), true);
        town_totals(catalog(), &conditions).has_placed()
    };
    assert_eq!((asked("kaifaqu"), asked("jiangkou")), (false, true));
}

#[test]
fn sums_by_town_follow_what_matches() {
    let mut conditions = Conditions::default();
    conditions.switch_to(&Choice::Park("xikou-park".into()));
    let totals = town_totals(catalog(), &conditions);
    let drawn: Vec<u32> = totals
        .towns
        .iter()
        .map(|it| it.projects)
        .filter(|it| *it > 0)
        .collect();
    assert_eq!((drawn, totals.unplaced), (vec![5], 0));
}

#[test]
fn areas_of_towns_are_in_proportion_to_what_is_counted() {
    let total = |projects, wan| Total {
        projects,
        unpublished: 0,
        inferred: 0,
        investment: Investment::from_wan(wan),
    };
    let radius = |total, layer, largest| town_radius(total, layer, largest);
    let (one, four) = (total(1, 90_000), total(4, 10_000));
    let ratio = radius(four, Layer::ProjectCounts, 15.0) / radius(one, Layer::ProjectCounts, 15.0);
    assert!(is_near(ratio, 2.0));
    let ratio =
        radius(one, Layer::ProjectInvestment, 5e5) / radius(four, Layer::ProjectInvestment, 5e5);
    assert!(is_near(ratio, 3.0));
    assert!(is_near(
        radius(Total::default(), Layer::ProjectCounts, 15.0),
        0.0
    ));
}

fn any_camera() -> impl Strategy<Value = (Picture, Camera)> {
    (
        300.0..1400.0f64,
        1.0..12.0f64,
        -500.0..1500.0f64,
        -500.0..1500.0f64,
    )
        .prop_map(|(width, zoom, x, y)| {
            let picture = Picture::new(sheet(), width);
            let camera = Camera {
                zoom,
                centre: (x, y),
            };
            (picture, picture.within(camera))
        })
}

fn is_within(picture: &Picture, camera: Camera) -> bool {
    let (left, top) = picture.on_map(camera, (0.0, 0.0));
    let (right, bottom) = picture.on_map(camera, (picture.width, picture.height));
    let whole = picture.whole;
    left > whole.left - 1e-6
        && top > whole.top - 1e-6
        && right < whole.right + 1e-6
        && bottom < whole.bottom + 1e-6
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn projecting_and_back_is_the_identity(east in 121.0..122.0f64, north in 29.3..29.9f64) {
        let projection = sheet().projection;
        let (back_east, back_north) = projection.degrees(projection.project((east, north)));
        prop_assert!(is_near(back_east, east) && is_near(back_north, north));
    }

    #[test]
    fn a_point_of_the_picture_is_found_again((picture, camera) in any_camera(), x in 0.0..300.0f64, y in 0.0..200.0f64) {
        let (back_x, back_y) = picture.on_screen(camera, picture.on_map(camera, (x, y)));
        prop_assert!(is_near(back_x, x) && is_near(back_y, y));
    }

    #[test]
    fn enlarging_and_moving_never_leave_the_whole(
        (picture, camera) in any_camera(), factor in 0.1..10.0f64,
        x in 0.0..300.0f64, y in 0.0..200.0f64,
    ) {
        prop_assert!(is_within(&picture, camera));
        let pinched = picture.pinched(camera, [(0.0, 0.0), (x, y)], [(y, x), (300.0, 20.0)]);
        for moved in [
            picture.zoomed(camera, factor, (x, y)),
            picture.moved(camera, (x - 150.0, y - 100.0)),
            picture.showing(camera, (x, y)),
            pinched,
        ] {
            prop_assert!(is_within(&picture, moved), "{moved:?}");
            prop_assert!((1.0..=12.0).contains(&moved.zoom));
        }
    }

    #[test]
    fn what_stands_under_the_pointer_stays_there_while_enlarging(
        width in 300.0..1400.0f64, x in 0.0..1.0f64, y in 0.0..1.0f64, factor in 1.0..4.0f64,
    ) {
        let picture = Picture::new(sheet(), width);
        let point = (x * picture.width, y * picture.height);
        let whole = picture.whole_camera();
        let spot = picture.on_map(whole, point);
        let (to_x, to_y) = picture.on_screen(picture.zoomed(whole, factor, point), spot);
        prop_assert!((to_x - point.0).abs() < 1e-6 && (to_y - point.1).abs() < 1e-6);
    }

    #[test]
    fn a_link_restores_what_is_seen((picture, camera) in any_camera()) {
        let frame = picture.frame(camera);
        let restored = picture.camera(frame);
        prop_assert!((restored.zoom - camera.zoom).abs() < 0.006);
        prop_assert_eq!(picture.frame(restored).map(|it| it.zoom_pct), frame.map(|it| it.zoom_pct));
        if frame.is_some() {
            let apart = distance(restored.centre, camera.centre);
            prop_assert!(apart < 4.0, "{} units", apart);
        }
    }
}

#[test]
fn the_whole_district_is_in_the_picture_and_needs_no_word_in_the_link() {
    for width in [320.0, 358.0, 640.0, 900.0, 1200.0] {
        let picture = Picture::new(sheet(), width);
        assert!(picture.whole.holds(&sheet().district), "{width}");
        assert_eq!(picture.frame(picture.whole_camera()), None);
        assert_eq!(picture.camera(None), picture.whole_camera());
        assert!(picture.height < width, "{width}");
    }
}

#[test]
fn a_link_to_another_district_shows_a_part_of_this_one() {
    let picture = Picture::new(sheet(), 800.0);
    let frame = MapFrame {
        east_e4: 0,
        north_e4: 0,
        zoom_pct: 300,
    };
    assert!(is_within(&picture, picture.camera(Some(frame))));
}

#[test]
fn moving_to_what_is_seen_moves_nothing() {
    let picture = Picture::new(sheet(), 800.0);
    let near = picture.zoomed(picture.whole_camera(), 4.0, (400.0, 250.0));
    let seen = picture.on_map(near, (410.0, 240.0));
    assert_eq!(picture.showing(near, seen), near);
    let north = sheet().parks[0].centre;
    let (x, y) = picture.on_screen(picture.showing(near, north), north);
    assert!((0.0..800.0).contains(&x) && (0.0..picture.height).contains(&y));
}
