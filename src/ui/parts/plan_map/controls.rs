//! Controls around the map: layers, zoom, pictures to save, and notes.

use leptos::prelude::*;

use super::gestures;
use super::scene::{HINT, PICTURE, Scene};
use crate::browser::{files, picture};
use crate::query::{Layer, MapFrame};
use crate::state::AppState;
use crate::text::map as words;
use crate::ui::messages::say_saved;
use crate::ui::parts::controls::{tick_box, tool};
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
        tick_box(
            words::layer(layer),
            move || scene.shows(layer),
            false,
            move |is_shown| state.choose(|query| query.map.layers.put(layer, is_shown)),
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

fn counting(scene: Scene, counted: Option<Layer>) -> AnyView {
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
    .into_any()
}

/// Buttons that zoom in and out and show the whole.
pub(super) fn zooms(scene: Scene) -> AnyView {
    const LARGEST: f64 = MapFrame::ZOOM_PCT.1 as f64 / 100.0;
    let is_largest = move || scene.camera().zoom >= LARGEST;
    let is_whole = move || scene.is_whole();
    let icon = |glyph| view! { <Icon glyph/> }.into_any();
    view! {
        <div class="map-zooms">
            {zoom(words::enlarge(), icon(Glyph::Plus), is_largest, move || { gestures::step(scene, true); })}
            {zoom(words::reduce(), icon(Glyph::Minus), is_whole, move || { gestures::step(scene, false); })}
            {zoom(words::whole(), words::whole().into_any(), is_whole, move || { gestures::whole(scene); })}
        </div>
    }
    .into_any()
}

fn zoom(
    label: &'static str,
    shown: AnyView,
    is_idle: impl Fn() -> bool + Send + 'static,
    act: impl Fn() + 'static,
) -> AnyView {
    let is_idle: Box<dyn Fn() -> bool + Send> = Box::new(is_idle);
    let act: Box<dyn Fn()> = Box::new(act);
    view! {
        <button
            type="button"
            aria-label=label
            aria-disabled=move || is_idle().to_string()
            on:click=move |_| act()
        >
            {shown}
        </button>
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
                {tool(Glyph::Download, words::save(), words::SVG, move || save(state, false))}
                {tool(Glyph::Download, words::save(), words::PNG, move || save(state, true))}
            </p>
            <p class="map-unplaced">{unplaced}</p>
            {notes.map(|note| view! { <p class="map-note">{note}</p> }).together()}
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
