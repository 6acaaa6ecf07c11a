//! Names and figures on the map, in px: they keep their size while the map is enlarged.

use leptos::prelude::*;

use super::drawing::px;
use super::scene::Scene;
use crate::query::Layer;
use crate::results::map::{Label, Mark, Setting, labels};
use crate::text::{format, map as words};

/// From the middle of a line down to where its letters stand, in letters.
const BASELINE: f64 = 0.36;
/// px of a unit from which on there is room for whole names.
const ROOMY: f64 = 0.8;
/// Height of a line, in letters.
const LINE: f64 = 1.25;

/// All names that find room.
#[component]
pub(super) fn NameLayer(scene: Scene) -> impl IntoView {
    let plan = scene.state.catalog.plan();
    let names = Memo::new(move |_| {
        let mut layers = scene.layers.get();
        if scene.is_small || !scene.shows(Layer::Outline) {
            layers.put(Layer::Outline, false);
        }
        let scale = scene.scale();
        let setting = Setting {
            scale,
            whole: scene.picture().whole,
            layers: &layers,
            is_brief: scene.is_small || scale < ROOMY,
        };
        labels(plan, scene.sheet, &setting)
    });
    let placed = move || {
        let (x, y) = scene.origin();
        format!("translate({} {})", px(x), px(y))
    };
    let texts = move || {
        let names = names.read();
        names.iter().map(|label| text(scene, label)).collect_view()
    };
    view! { <g class="map-names" aria-hidden="true" transform=placed>{texts}</g> }
}

fn text(scene: Scene, label: &Label) -> impl IntoView + use<> {
    let mark = label.mark;
    let letter = match mark {
        Mark::Target(_) => 12.0,
        _ => mark.letter_px(),
    };
    let (x, middle) = label.room.centre();
    let is_double = !label.second_line.is_empty();
    let first = middle + letter * (BASELINE - if is_double { LINE / 2.0 } else { 0.0 });
    let fill = match mark {
        Mark::Park(at) | Mark::Target(at) if !label.is_inside => {
            let plan = scene.state.catalog.plan();
            let park = plan.parks.get(usize::from(at));
            park.map(|park| format!("--own: {}", scene.colour(park)))
        }
        _ => None,
    };
    let line = label.line;
    let figure = move || match mark {
        Mark::Target(at) => {
            let park = scene.state.catalog.plan().parks.get(usize::from(at));
            park.map_or_else(String::new, |park| format::number(park.target_2025_yi))
        }
        Mark::Value(at) => scene.project_layer().map_or_else(String::new, |layer| {
            words::value(scene.totals.with(|it| it.of(at)), layer)
        }),
        _ => line.to_owned(),
    };
    view! {
        <text
            class=class(mark)
            class:is-inside=label.is_inside
            style=fill
            x=px(x)
            y=px(first)
            font-size=px(letter)
        >
            {figure}
            {is_double.then(|| view! {
                <tspan x=px(x) dy=px(letter * LINE)>{label.second_line}</tspan>
            })}
        </text>
    }
}

fn class(mark: Mark) -> &'static str {
    match mark {
        Mark::Park(_) => "map-name is-park",
        Mark::Target(_) => "map-name is-target",
        Mark::Value(_) => "map-name is-value",
        Mark::Town(_) => "map-name is-town",
        Mark::MicroPark(_) => "map-name is-micro",
        Mark::Corridor => "map-name is-corridor",
        Mark::Neighbour(_) => "map-name is-neighbour",
    }
}
