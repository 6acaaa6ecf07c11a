//! Parks and places of `data/` lie where a map can show them.

use std::collections::BTreeSet;

use fenghua_plan::model::geo::is_inside;
use fenghua_plan::model::locator::Part;
use fenghua_plan::model::park::Park;
use fenghua_plan::model::place::PositionBasis;
use fenghua_plan::results::map::Picture;
use fenghua_plan::results::map::shapes::Rect;
use fenghua_plan::text::map;

use super::fixture::{catalog, geo, plan};

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
            is_inside(&geo.outline, park.position),
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
        assert!(is_inside(&geo.outline, position), "{id} {position:?}");
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
        assert!(!is_inside(&geo.outline, point), "{name}");
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
    assert_eq!(licences, ["ODbL 1.0", "MIT", "CC BY 4.0"]);
}

#[test]
fn the_sea_is_where_it_is() {
    for (name, point, is_sea) in [
        ("四明山，余姚以西", (121.01, 29.72), false),
        ("龙观，海曙以北", (121.25, 29.84), false),
        ("宁海县北部的山", (121.20, 29.45), false),
        ("东钱湖以东的山", (121.75, 29.75), false),
        ("象山港，裘村以南", (121.62, 29.52), true),
        ("象山港，莼湖以南", (121.50, 29.50), true),
        ("象山港口", (121.80, 29.65), true),
        ("悬山岛", (121.575, 29.526), false),
        ("象山县的西泽一带", (121.76, 29.56), false),
    ] {
        assert_eq!(is_inside(&geo().sea, point), is_sea, "{name}");
    }
    let positioned = plan().places.iter().filter_map(|place| place.position);
    for position in positioned.chain(plan().parks.iter().map(|park| park.position)) {
        assert!(!is_inside(&geo().sea, position), "{position:?}");
    }
}

#[test]
fn land_and_sea_reach_as_far_as_a_map_of_any_width_shows() {
    let sheet = catalog().sheet();
    let frame: Vec<(f64, f64)> = sheet.sea.iter().flatten().copied().collect();
    let edge = |pick: fn(&(f64, f64)) -> f64, choose: fn(f64, f64) -> f64| {
        frame.iter().map(pick).reduce(choose).unwrap()
    };
    let frame = Rect {
        left: edge(|it| it.0, f64::min),
        top: edge(|it| it.1, f64::min),
        right: edge(|it| it.0, f64::max),
        bottom: edge(|it| it.1, f64::max),
    };
    for width in [240.0, 280.0, 320.0, 358.0, 420.0, 640.0, 900.0, 1400.0] {
        let whole = Picture::new(sheet, width).whole;
        assert!(frame.holds(&whole), "{width} px: {whole:?} in {frame:?}");
    }
}

#[test]
fn below_the_map_nothing_is_unfilled_and_no_software_is_named() {
    let notes = map::notes(plan()).join("");
    for word in ["未填写", "审图号", "npm", "软件包", "echarts"] {
        assert!(!notes.contains(word), "{word}: {notes}");
    }
    for word in [
        "示意图",
        "不是行政区域界线",
        "© OpenStreetMap",
        "ODbL",
        "GeoNames",
    ] {
        assert!(notes.contains(word), "{word}: {notes}");
    }
}
