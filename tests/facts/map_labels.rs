//! Names on the map never cover each other nor another park, at any size.

use fenghua_plan::model::ids::{MicroParkId, ParkId};
use fenghua_plan::query::{Choices, Layer};
use fenghua_plan::results::map::flow::flow;
use fenghua_plan::results::map::shapes::{Circle, Rect, distance};
use fenghua_plan::results::map::{Label, MapItem, Setting, labels};
use fenghua_plan::results::map::{Picture, names};
use fenghua_plan::text::language::translated;

use super::fixture::{catalog, plan};

pub(super) const WIDTHS: [f64; 12] = [
    320.0, 340.0, 358.0, 390.0, 430.0, 520.0, 640.0, 700.0, 800.0, 900.0, 1040.0, 1200.0,
];

/// From the whole to the largest.
pub(super) fn zooms() -> impl Iterator<Item = f64> {
    (0..=110).map(|step| 1.0 + f64::from(step) * 0.1)
}

pub(super) fn layer_sets() -> Vec<Choices<Layer>> {
    use Layer::{Corridor, MicroParks, Outline, ProjectCounts, ProjectInvestment, Towns};
    vec![
        [Outline, Towns, Corridor].into(),
        [Outline, Towns, Corridor, MicroParks].into(),
        [Outline, Towns, Corridor, MicroParks, ProjectCounts].into(),
        [Outline, Corridor, ProjectInvestment].into(),
        Choices::default(),
    ]
}

/// Scale and names of a map of this width.
pub(super) fn placed(
    width: f64,
    zoom: f64,
    layers: &Choices<Layer>,
    is_brief: bool,
) -> (f64, Vec<Label>) {
    let picture = Picture::new(catalog().sheet(), width);
    let camera = picture.zoomed(picture.whole_camera(), zoom, (0.0, 0.0));
    let setting = Setting {
        scale: picture.scale(camera),
        whole: picture.whole,
        layers,
        is_brief,
        has_targets: true,
        said: translated,
    };
    let placed = labels(plan(), catalog().sheet(), &setting);
    (setting.scale, placed.labels)
}

/// The rectangles of the micro-parks' signs, with their numbers in the data.
fn signs(width: f64, zoom: f64, layers: &Choices<Layer>) -> Vec<(MicroParkId, Rect)> {
    const SIGN: f64 = 14.0;
    let picture = Picture::new(catalog().sheet(), width);
    let camera = picture.zoomed(picture.whole_camera(), zoom, (0.0, 0.0));
    let scale = picture.scale(camera);
    let setting = Setting {
        scale,
        whole: picture.whole,
        layers,
        is_brief: scale < 0.8,
        has_targets: true,
        said: translated,
    };
    let placed = labels(plan(), catalog().sheet(), &setting);
    let sign = |(at, (x, y)): &(MicroParkId, (f64, f64))| {
        (*at, Rect::around((x * scale, y * scale), SIGN, SIGN))
    };
    let signs: Vec<(MicroParkId, Rect)> = placed.micro_parks.iter().map(sign).collect();
    for label in &placed.labels {
        for (at, sign) in &signs {
            let is_apart = !label.room.overlaps(sign);
            assert!(is_apart, "{width} px, {zoom} ×: {} on {at:?}", text(label));
        }
    }
    signs
}

#[test]
fn signs_of_micro_parks_lie_on_no_name_and_on_no_other_sign_near_their_town() {
    use Layer::{Corridor, MicroParks, Outline, ProjectCounts, Towns};
    let sets: [Choices<Layer>; 2] = [
        [Outline, Towns, Corridor, MicroParks].into(),
        [MicroParks, ProjectCounts].into(),
    ];
    let with_seat = plan().micro_parks().iter().filter(|it| {
        let place = it.place.and_then(|place| plan().place(place));
        place.is_some_and(|place| place.position.is_some())
    });
    assert_eq!(with_seat.count(), 28);
    for (layers, width) in sets.iter().flat_map(|set| WIDTHS.map(|width| (set, width))) {
        for zoom in zooms().step_by(3) {
            let signs = signs(width, zoom, layers);
            assert_eq!(signs.len(), 28, "{width} px, {zoom} ×");
            for (at, (number, sign)) in signs.iter().enumerate() {
                for (other, beside) in &signs[at + 1..] {
                    let is_apart = !sign.overlaps(beside);
                    assert!(is_apart, "{width} px, {zoom} ×: {number:?} on {other:?}");
                }
                let place = plan().micro_parks()[number.at()].place.unwrap();
                let (x, y) = catalog().sheet().seat(place).unwrap();
                let picture = Picture::new(catalog().sheet(), width);
                let camera = picture.zoomed(picture.whole_camera(), zoom, (0.0, 0.0));
                let scale = picture.scale(camera);
                let away = distance(sign.centre(), (x * scale, y * scale));
                assert!(away < 100.0, "{width} px, {zoom} ×: {number:?} {away} px");
            }
        }
    }
}

fn circle(park: ParkId, scale: f64) -> Circle {
    let park = catalog().sheet().parks[park.at()];
    Circle {
        centre: (park.centre.0 * scale, park.centre.1 * scale),
        radius: park.radius * scale,
    }
}

fn text(label: &Label) -> String {
    format!("{:?} {}{}", label.mark, label.line, label.second_line)
}

pub(super) fn assert_apart(scale: f64, labels: &[Label], what: &str) {
    for (at, label) in labels.iter().enumerate() {
        for other in &labels[at + 1..] {
            let is_apart = !label.room.overlaps(&other.room);
            assert!(is_apart, "{what}: {} on {}", text(label), text(other));
        }
        for park in (0..10).filter_map(ParkId::nth) {
            let is_of = label.mark == MapItem::Park(park) || label.mark == MapItem::Target(park);
            let is_own = is_of && label.is_inside;
            let is_value = matches!(label.mark, MapItem::Value(_));
            let is_apart = is_own || is_value || !label.room.touches(&circle(park, scale));
            assert!(is_apart, "{what}: {} on {park:?}", text(label));
        }
    }
}

#[test]
fn no_name_covers_another_or_another_park_at_any_size() {
    for layers in layer_sets() {
        for width in WIDTHS {
            for zoom in zooms() {
                let (scale, labels) = placed(width, zoom, &layers, false);
                assert_apart(scale, &labels, &format!("{width} px, {zoom} ×"));
            }
        }
    }
}

#[test]
fn brief_names_are_apart_too_and_there_are_at_least_eight_on_a_small_map() {
    for width in WIDTHS {
        let (scale, labels) = placed(width, 1.0, &Choices::default(), true);
        assert_apart(scale, &labels, &format!("{width} px"));
        assert!(labels.len() >= 8, "{width} px: {} names", labels.len());
    }
}

#[test]
fn a_park_that_has_a_name_keeps_it_while_the_map_is_enlarged() {
    for layers in layer_sets() {
        for width in WIDTHS {
            let mut named: Vec<MapItem> = Vec::new();
            for zoom in zooms() {
                let (_, labels) = placed(width, zoom, &layers, false);
                let parks = labels.iter().map(|it| it.mark);
                let now: Vec<MapItem> = parks.filter(|it| matches!(it, MapItem::Park(_))).collect();
                for mark in &named {
                    assert!(
                        now.contains(mark),
                        "{width} px, {zoom} ×, {mark:?}, {layers:?}"
                    );
                }
                named = now;
            }
        }
    }
}

#[test]
fn every_park_has_a_name_on_an_office_screen() {
    for width in [800.0, 900.0, 1040.0, 1200.0] {
        let layers = layer_sets().swap_remove(0);
        let (_, labels) = placed(width, 1.0, &layers, false);
        let parks = labels
            .iter()
            .filter(|it| matches!(it.mark, MapItem::Park(_)));
        assert_eq!(parks.count(), 10, "{width} px");
    }
}

#[test]
fn enlarged_far_enough_every_park_has_its_whole_name() {
    let layers = layer_sets().swap_remove(0);
    let (_, labels) = placed(900.0, 4.0, &layers, false);
    for (at, park) in (0..).filter_map(ParkId::nth).zip(&plan().parks) {
        let label = labels
            .iter()
            .find(|it| it.mark == MapItem::Park(at))
            .unwrap();
        let whole = format!("{}{}", label.line, label.second_line);
        assert_eq!(whole, park.name);
    }
}

#[test]
fn names_stay_inside_of_the_map() {
    for width in WIDTHS {
        for zoom in [1.0, 2.0, 5.0] {
            let picture = Picture::new(catalog().sheet(), width);
            let (scale, labels) = placed(width, zoom, &layer_sets()[0], false);
            let bounds: Rect = picture.whole.scaled(scale);
            assert!(labels.iter().all(|label| bounds.holds(&label.room)));
        }
    }
}

#[test]
fn short_names_are_what_tells_the_parks_apart() {
    let parks = plan().parks.iter();
    let short: Vec<&str> = parks.map(|it| names::short(it, &it.name)).collect();
    let told = [
        "北部", "中部", "滨海", "方桥", "溪口", "尚桥", "西坞", "白杜", "尚田", "翁岙",
    ];
    assert_eq!(short, told);
}

#[test]
fn long_names_are_broken_between_words() {
    for (id, lines) in [
        ("north", ("北部产业", "转型示范区")),
        ("binhai-park", ("滨海战略性", "新兴产业集聚区")),
        ("xiwu-park", ("西坞外向", "科技园区")),
    ] {
        let park = plan().park(id).unwrap();
        assert_eq!(names::two_lines(park, &park.name), lines);
    }
    let mut one_part = plan().park("north").unwrap().clone();
    one_part.name_parts = vec![one_part.name.clone()];
    let name = one_part.name.as_str();
    assert_eq!(names::two_lines(&one_part, name), (name, ""));
}

#[test]
fn items_of_the_legend_stand_one_after_the_other_and_never_past_the_edge() {
    let widths = [60.0, 120.0, 80.0, 200.0, 40.0];
    for room in [120.0, 260.0, 600.0] {
        let places = flow(&widths, 10.0, room);
        for (at, (left, line)) in places.iter().enumerate() {
            assert!(left + widths[at] <= room || *left == 0.0);
            if let Some((next_left, next_line)) = places.get(at + 1) {
                let follows = *next_left >= left + widths[at] + 10.0;
                assert!(if next_line == line {
                    follows
                } else {
                    *next_left == 0.0
                });
            }
        }
    }
    assert_eq!(flow(&widths, 10.0, 600.0).last().map(|it| it.1), Some(0));
}

#[test]
fn a_target_alone_in_its_circle_stands_in_the_middle() {
    let layers = layer_sets().swap_remove(0);
    for width in WIDTHS {
        let (scale, labels) = placed(width, 1.0, &layers, false);
        for label in &labels {
            let MapItem::Target(at) = label.mark else {
                continue;
            };
            let name = labels.iter().find(|it| it.mark == MapItem::Park(at));
            if name.is_none_or(|name| !name.is_inside) {
                let off = distance(label.room.centre(), circle(at, scale).centre);
                assert!(off < 1e-6, "{width} px, {at:?}: {off} px off");
            }
        }
    }
}
