//! Names and figures on the map as markup in px: they keep their size while the map is enlarged.

use leptos::prelude::Read;

use super::drawing::px;
use super::scene::Scene;
use crate::browser::picture::lines::escaped;
use crate::model::ids::PlaceId;
use crate::results::map::{Label, MapItem};
use crate::text::{format, map as words};

/// From the middle of a line down to where its letters stand, in letters.
const BASELINE: f64 = 0.36;
/// Radius from which on a circle has its number, px.
const SMALLEST_PX: f64 = 7.5;
/// Height of a line, in letters.
const LINE: f64 = 1.25;

/// All names that find room.
pub(super) fn markup(scene: Scene) -> String {
    let placed = scene.placed.read();
    placed.labels.iter().map(|it| text(scene, it)).collect()
}

fn text(scene: Scene, label: &Label) -> String {
    let mark = label.mark;
    let letter = mark.letter_px();
    let (x, middle) = label.room.centre();
    let is_double = !label.second_line.is_empty();
    let first = middle + letter * (BASELINE - if is_double { LINE / 2.0 } else { 0.0 });
    let words = match mark {
        MapItem::Target(at) => {
            let park = scene.park(at);
            park.map_or_else(String::new, |it| format::number(it.target_2025_yi))
        }
        MapItem::Value(at) => value(scene, at),
        _ => label.line.to_owned(),
    };
    let words = escaped(&words);
    let second = if is_double {
        format!(
            r#"<tspan x="{}" dy="{}">{}</tspan>"#,
            px(x),
            px(letter * LINE),
            escaped(label.second_line)
        )
    } else {
        String::new()
    };
    format!(
        r#"<text class="map-name {}{}" x="{}" y="{}" font-size="{}">{words}{second}</text>"#,
        class(mark),
        if label.is_inside { " is-inside" } else { "" },
        px(x),
        px(first),
        px(letter)
    )
}

/// The number of a town's circle, which has room for it from some size on.
fn value(scene: Scene, place: PlaceId) -> String {
    let radius = scene.radius(MapItem::Town(place)) * scene.scale();
    let layer = scene.project_layer().filter(|_| radius >= SMALLEST_PX);
    layer.map_or_else(String::new, |layer| words::value(scene.total(place), layer))
}

fn class(mark: MapItem) -> &'static str {
    match mark {
        MapItem::Park(_) => "is-park",
        MapItem::Target(_) => "is-target",
        MapItem::Value(_) => "is-value",
        MapItem::Town(_) => "is-town",
        MapItem::MicroPark(_) => "is-micro",
        MapItem::Corridor => "is-corridor",
        MapItem::Neighbour(_) => "is-neighbour",
    }
}
