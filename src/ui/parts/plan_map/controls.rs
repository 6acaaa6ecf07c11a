//! Controls around the map: layers, zoom, pictures to save, and notes.

use leptos::prelude::*;

use super::gestures;
use super::scene::{HINT, PICTURE, Scene};
use crate::browser::{files, picture};
use crate::query::{Layer, MapFrame, One};
use crate::state::AppState;
use crate::text::{embed, map as words};
use crate::ui::messages::say_saved;
use crate::ui::parts::controls::{tick_box, tool};
use crate::ui::parts::embed::{asked, copy_code};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::together::Together;

/// The layers that count projects.
const COUNTING: [Layer; 2] = [Layer::ProjectCounts, Layer::ProjectInvestment];

/// Which layers are drawn; of the two that count projects at most one.
pub(super) fn layers(scene: Scene) -> AnyView {
    let state = scene.state;
    let shows_outline = state.catalog.plan().overview.shows_outline;
    let offered = Layer::ALL
        .into_iter()
        .filter(|layer| !COUNTING.contains(layer))
        .filter(|layer| *layer != Layer::Outline || shows_outline);
    let choice = move |layer: Layer| {
        let change = Box::new(move |is_shown| {
            state.choose(|query| query.map.layers.put(layer, is_shown));
        });
        tick_box(
            words::layer(layer),
            Box::new(move || scene.shows(layer)),
            false,
            change,
        )
    };
    // What the circles of towns count: nothing, or one of two.
    let counted = [
        None,
        Some(Layer::ProjectCounts),
        Some(Layer::ProjectInvestment),
    ];
    view! {
        <fieldset class="map-layers">
            <legend>{words::layers()}</legend>
            {offered.map(choice).together()}
            <span class="map-counting" role="radiogroup" aria-label=words::towns()>
                {counted.map(|counted| counting(scene, counted)).together()}
            </span>
        </fieldset>
    }
    .into_any()
}

fn counting(scene: Scene, counted: Option<Layer>) -> impl IntoView {
    let change = move |_| {
        scene.state.choose(|query| {
            let layers = &mut query.map.layers;
            layers.retain(|layer| !COUNTING.contains(layer));
            if let Some(layer) = counted {
                layers.put(layer, true);
            }
        });
    };
    view! {
        <label>
            <input
                type="radio"
                name="map-counting"
                prop:checked=move || scene.project_layer() == counted
                on:change=change
            />
            <span>{counted.map_or_else(words::no_circles, words::layer)}</span>
        </label>
    }
}

/// Buttons that zoom in and out and show the whole.
pub(super) fn zooms(scene: Scene) -> AnyView {
    const LARGEST: f64 = MapFrame::ZOOM_PCT.1 as f64 / 100.0;
    let button = move |label: &'static str, glyph: Option<Glyph>, act: fn(Scene) -> bool| {
        let is_idle = move || match glyph {
            Some(Glyph::Plus) => scene.camera().zoom >= LARGEST,
            _ => scene.is_whole(),
        };
        let shown = match glyph {
            Some(glyph) => view! { <Icon glyph/> }.into_any(),
            None => label.into_any(),
        };
        view! {
            <button
                type="button"
                aria-label=label
                aria-disabled=move || is_idle().to_string()
                on:click=move |_| { act(scene); }
            >
                {shown}
            </button>
        }
    };
    view! {
        <div class="map-zooms">
            {button(words::enlarge(), Some(Glyph::Plus), |scene| gestures::step(scene, true))}
            {button(words::reduce(), Some(Glyph::Minus), |scene| gestures::step(scene, false))}
            {button(words::whole(), None, gestures::whole)}
        </div>
    }
    .into_any()
}

/// How to use the map, pictures of it, projects that it cannot show, its limits, its approval number
/// and its sources.
pub(super) fn caption(scene: Scene) -> AnyView {
    let state = scene.state;
    let notes = words::notes(state.catalog.plan()).into_iter();
    let unplaced = move || {
        let layer = scene.project_layer();
        layer.map(|_| words::unplaced(scene.totals.read().unplaced))
    };
    view! {
        <figcaption>
            <p id=HINT class="map-hint">{words::hint()}</p>
            <p class="map-save">
                {tool(Glyph::Download, words::save(), words::SVG, Box::new(move |()| save(state, false)))}
                {tool(Glyph::Download, words::save(), words::PNG, Box::new(move |()| save(state, true)))}
                {tool(Glyph::Share, embed::single_tool(), embed::code(), Box::new(move |()| copy_code(state, One::Map, asked(state))))}
            </p>
            <p class="map-unplaced">{unplaced}</p>
            {notes.map(|note| view! { <p>{note}</p> }).together()}
        </figcaption>
    }
    .into_any()
}

/// Saves the map as it is shown.
fn save(state: AppState, is_png: bool) {
    let plan = state.catalog.plan();
    let say = move |is_saved| say_saved(state, is_saved);
    let drawn = picture::svg(PICTURE, &words::heading(plan), &words::picture_lines(plan));
    let name = words::file();
    match drawn {
        Some(drawn) if is_png => picture::save_png(&format!("{name}.png"), &drawn, say),
        Some(drawn) => {
            let media_type = "image/svg+xml;charset=utf-8";
            say(files::save(&format!("{name}.svg"), media_type, &drawn));
        }
        None => say(false),
    }
}
