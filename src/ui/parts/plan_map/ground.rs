//! What lies below the parks: districts around, the district, the corridor, seats of towns.

use leptos::prelude::*;

use super::drawing::{curve, dots, rings};
use super::scene::Scene;
use crate::query::Layer;
use crate::results::map::Mark;
use crate::text::format;

/// Steps of a unit in which outlines are drawn: those of the data, and coarser ones where the
/// map cannot be enlarged.
const FINE: f64 = 0.1;
const COARSE: f64 = 1.0;
/// Ways of lines without length: a square end of a slanted one is a lozenge.
const UPRIGHT: &str = "0 .01";
const SLANTED: &str = ".01 .01";

/// Drawn in units of the map.
#[component]
pub(super) fn Ground(scene: Scene) -> impl IntoView {
    let sheet = scene.sheet;
    let step = if scene.is_small { COARSE } else { FINE };
    let shown = move |layer| (!scene.shows(layer)).then_some("none");
    let neighbours = rings(&sheet.neighbours, step);
    let outline = rings(&sheet.outline, step);
    view! {
        <g
            class="map-ground"
            aria-hidden="true"
            transform=format!("scale({})", format::decimal(step))
            style=format!("--steps: {}", format::decimal(1.0 / step))
            display=move || shown(Layer::Outline)
        >
            <path class="map-neighbour" d=neighbours></path>
            <path class="map-land" d=outline></path>
        </g>
        {(!scene.is_small).then(|| view! { <Beside scene/> })}
    }
}

/// Corridor, towns and micro-parks.
#[component]
fn Beside(scene: Scene) -> impl IntoView {
    let sheet = scene.sheet;
    let shown = move |layer| (!scene.shows(layer)).then_some("none");
    let towns = sheet.towns.iter().map(|(_, seat)| *seat);
    view! {
        <path
            class="map-corridor"
            aria-hidden="true"
            display=move || shown(Layer::Corridor)
            d=curve(&sheet.corridor)
        ></path>
        <path
            class="map-towns"
            aria-hidden="true"
            display=move || shown(Layer::Towns)
            d=dots(towns, UPRIGHT)
        ></path>
    }
}

/// Micro-parks, which lie above the parks; each says its name when the pointer is at it.
#[component]
pub(super) fn MicroParks(scene: Scene) -> impl IntoView {
    let mark = move |(at, spot): &(u16, (f64, f64))| {
        let at = *at;
        view! {
            <path
                class="map-micro"
                d=dots(std::iter::once(*spot), SLANTED)
                on:pointerenter=move |_| scene.pointed.set(Some(Mark::MicroPark(at)))
                on:pointerleave=move |_| scene.pointed.set(None)
            ></path>
        }
    };
    view! {
        <g aria-hidden="true" display=move || (!scene.shows(Layer::MicroParks)).then_some("none")>
            <path
                class="map-micro-edge"
                d=dots(scene.sheet.micro_parks.iter().map(|(_, spot)| *spot), SLANTED)
            ></path>
            {scene.sheet.micro_parks.iter().map(mark).collect_view()}
        </g>
    }
}
