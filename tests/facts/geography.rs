//! Parks and places of `data/` lie where a map can show them.

use std::collections::BTreeSet;

use fenghua_plan::model::locator::Part;
use fenghua_plan::model::park::Park;
use fenghua_plan::model::place::PositionBasis;

use super::fixture::{geo, plan};

#[test]
fn ten_parks_have_the_targets_of_box_1() {
    let entry = |park: &&Park| match park.source.part {
        Some(Part::Entry(number)) => number,
        other => panic!("{}: {other:?}", park.id),
    };
    let mut parks: Vec<&Park> = plan().parks.iter().collect();
    parks.sort_by_key(entry);
    let found: Vec<_> = parks
        .iter()
        .map(|it| (it.box_name.as_str(), it.target_2025_yi))
        .collect();
    let stated = [
        ("北部产业转型示范区", 500.0),
        ("中部科创产业集聚区", 100.0),
        ("尚桥科技工业园", 100.0),
        ("滨海战略性新兴产业集聚区", 200.0),
        ("方桥工业区", 50.0),
        ("溪口工业区", 200.0),
        ("西坞外向科技园区西坞区块", 150.0),
        ("白杜循环经济园区", 100.0),
        ("尚田工业区", 100.0),
        ("翁岙工业区", 50.0),
    ];
    assert_eq!(found, stated, "亿元");
    let sum: f64 = plan().parks.iter().map(|it| it.target_2025_yi).sum();
    assert!((sum - 1550.0).abs() < f64::EPSILON, "{sum}");
}

#[test]
fn parks_stand_in_the_order_of_the_list_of_ten() {
    let numbers: Vec<u16> = plan().parks.iter().map(|it| it.no).collect();
    assert_eq!(numbers, (1..=10).collect::<Vec<u16>>());
}

#[test]
fn every_park_lies_inside_the_outline() {
    let geo = geo();
    for park in &plan().parks {
        assert!(
            geo.contains(park.position),
            "{} {:?}",
            park.id,
            park.position
        );
    }
}

#[test]
fn every_positioned_place_lies_inside_the_outline() {
    let geo = geo();
    let positions: Vec<_> = plan()
        .places
        .iter()
        .filter_map(|place| Some((&place.id, place.position?)))
        .collect();
    assert_eq!(positions.len(), 12);
    for (id, position) in positions {
        assert!(geo.contains(position), "{id} {position:?}");
    }
}

#[test]
fn no_two_parks_lie_at_the_same_point() {
    let points: BTreeSet<String> = plan()
        .parks
        .iter()
        .map(|it| format!("{:?}", it.position))
        .collect();
    assert_eq!(points.len(), plan().parks.len());
}

#[test]
fn points_outside_the_district_are_not_inside_the_outline() {
    let geo = geo();
    for (name, point) in [
        ("宁波市中心", (121.549, 29.868)),
        ("宁海县城", (121.43, 29.29)),
        ("北极", (0.0, 90.0)),
    ] {
        assert!(!geo.contains(point), "{name}");
    }
}

#[test]
fn a_place_says_whence_its_position_is_exactly_when_it_has_one() {
    for place in &plan().places {
        let is_stated = place.position_basis.is_some();
        assert_eq!(place.position.is_some(), is_stated, "{}", place.id);
    }
}

#[test]
fn places_without_a_known_seat_are_schematic() {
    let schematic: Vec<&str> = plan()
        .places
        .iter()
        .filter(|it| it.position_basis == Some(PositionBasis::Schematic))
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(schematic, ["方桥街道", "岳林街道"]);
}

#[test]
fn zones_that_are_no_towns_have_no_position_of_their_own() {
    for name in ["开发区", "滨海旅游休闲区", "大岙工业区", "大埠工业园"] {
        let zone = plan().places.iter().find(|it| it.name == name).expect(name);
        assert_eq!(zone.position, None, "{name}");
    }
}

#[test]
fn the_map_names_its_sources_with_their_licences() {
    let geo = geo();
    let licences: Vec<&str> = geo
        .attribution
        .iter()
        .map(|it| it.licence.as_str())
        .collect();
    assert_eq!(licences, ["MIT", "CC BY 4.0"]);
}
