//! What lies below the parks, and the micro-parks above them, as markup in units of the map.

use leptos::prelude::Read;

use super::drawing::{curve, dots, rings, rounded};
use super::scene::Scene;
use crate::results::growth::{is_drawable, share_of_target};
use crate::results::map::projection::Spot;
use crate::text::format;

/// Steps of a unit in which outlines are drawn: those of the data, and coarser ones where the
/// map cannot be enlarged.
const FINE: f64 = 0.1;
const COARSE: f64 = 2.0;
/// Ways of lines without length: a square end of a slanted one is a lozenge.
const UPRIGHT: &str = "0 .01";
const SLANTED: &str = ".01 .01";

/// The district, the sea above its edge, the corridor, seats of towns. Lines of administrative
/// areas are drawn with a map approval number only; without one the district is an area with a
/// soft edge.
pub(super) fn below(scene: Scene) -> String {
    let sheet = scene.sheet;
    let step = if scene.is_small { COARSE } else { FINE };
    let stepped = |class: &str, ring: &[Vec<Spot>]| {
        format!(
            r#"<path class="{class}" transform="scale({})" style="--steps: {}" d="{}"/>"#,
            format::decimal(step),
            format::decimal(1.0 / step),
            rings(ring, step)
        )
    };
    let overview = &scene.plan().overview;
    let district = if overview.map_approval_number.is_some() {
        [
            stepped("map-around", &sheet.neighbours),
            stepped("map-district", &sheet.outline),
        ]
    } else {
        let area = rounded(&sheet.outline);
        [path("map-area is-edge", &area), path("map-area", &area)]
    };
    let mut markup = [
        r#"<g class="map-ground">"#,
        &district.concat(),
        "</g>",
        &stepped("map-sea", &sheet.sea),
    ]
    .concat();
    if !scene.is_small {
        markup += &path("map-corridor", &curve(&sheet.corridor));
        markup += &path("map-towns", &dots(&sheet.towns, UPRIGHT));
    }
    markup
}

/// What people entered of the parks, and micro-parks with an edge around them, since they may
/// stand on parks.
pub(super) fn above(scene: Scene) -> String {
    let entered = entered(scene);
    if scene.is_small {
        return entered;
    }
    let dots = dots(&scene.placed.read().micro_parks, SLANTED);
    [
        entered,
        path("map-micro is-edge", &dots),
        path("map-micro", &dots),
    ]
    .concat()
}

/// A ring for each park of which people entered a figure: its area is to the park's circle as the
/// figure is to the target.
fn entered(scene: Scene) -> String {
    let plan = scene.plan();
    let journal = scene.state.actuals.journal.read();
    let rings = plan.parks.iter().zip(&scene.sheet.parks);
    let rings = rings.filter_map(|(park, circle)| {
        let reached = journal.reached(&park.id, plan.overview.period.end)?;
        let share = share_of_target(park.target_2025_yi, reached.value)?;
        let share = Some(share).filter(|it| is_drawable(*it))?;
        let radius = circle.radius * share.max(0.0).sqrt();
        let (x, y) = circle.centre;
        let place = format!(
            r#"cx="{}" cy="{}" r="{}""#,
            format::decimal(x),
            format::decimal(y),
            format::decimal(radius)
        );
        Some(format!(
            r#"<circle class="map-entered is-edge" {place}/><circle class="map-entered" {place}/>"#
        ))
    });
    rings.collect()
}

fn path(class: &str, data: &str) -> String {
    format!(r#"<path class="{class}" d="{data}"/>"#)
}
