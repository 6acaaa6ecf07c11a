//! Controls around the map: layers, enlarging, pictures to carry away, and what it is not.

use leptos::prelude::*;

use super::gestures;
use super::scene::{PICTURE, Scene};
use crate::browser::{files, picture};
use crate::query::{Layer, MapFrame};
use crate::state::AppState;
use crate::text::{map as words, words as general};
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::together::Together;

/// Which layers are drawn; of the two that count projects at most one.
#[component]
pub(super) fn Layers(scene: Scene) -> impl IntoView {
    let state = scene.state;
    let shows_outline = state.catalog.plan().overview.shows_outline;
    let offered = Layer::ALL
        .into_iter()
        .filter(|layer| !COUNTING.contains(layer))
        .filter(|layer| *layer != Layer::Outline || shows_outline);
    let choice = move |layer: Layer| {
        let change = move |event| {
            let is_shown = event_target_checked(&event);
            state.choose(|query| query.map.layers.put(layer, is_shown));
        };
        view! {
            <label>
                <input
                    type="checkbox"
                    prop:checked=move || scene.shows(layer)
                    on:change=change
                />
                <span>{words::layer(layer)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="map-layers">
            <legend>{words::layers()}</legend>
            {offered.map(choice).together()}
            <Counting scene/>
        </fieldset>
    }
}

/// What the circles of towns count: nothing, or one of two.
#[component]
fn Counting(scene: Scene) -> impl IntoView {
    let choices = [
        None,
        Some(Layer::ProjectCounts),
        Some(Layer::ProjectInvestment),
    ];
    let choice = move |counted: Option<Layer>| {
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
    };
    view! {
        <span class="map-counting" role="radiogroup" aria-label=words::towns()>
            {choices.map(choice).into_iter().together()}
        </span>
    }
}

/// The layers that count projects.
const COUNTING: [Layer; 2] = [Layer::ProjectCounts, Layer::ProjectInvestment];

/// Label, icon instead of it, and what a button does.
type ZoomButton = (&'static str, Option<Glyph>, fn(Scene) -> bool);

/// Buttons that enlarge, reduce and show the whole.
#[component]
pub(super) fn Zooms(scene: Scene) -> impl IntoView {
    const LARGEST: f64 = MapFrame::ZOOM_PCT.1 as f64 / 100.0;
    let button = move |(label, glyph, act): ZoomButton| {
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
                aria-disabled=move || if is_idle() { "true" } else { "false" }
                on:click=move |_| { act(scene); }
            >
                {shown}
            </button>
        }
    };
    let buttons: [ZoomButton; 3] = [
        (words::enlarge(), Some(Glyph::Plus), |it| {
            gestures::step(it, true)
        }),
        (words::reduce(), Some(Glyph::Minus), |it| {
            gestures::step(it, false)
        }),
        (words::whole(), None, gestures::whole),
    ];
    view! { <div class="map-zooms">{buttons.map(button).into_iter().together()}</div> }
}

/// Saves the map as it is shown.
#[component]
pub(super) fn Pictures(scene: Scene) -> impl IntoView {
    let state = scene.state;
    let button = move |(kind, is_png): (&'static str, bool)| {
        view! {
            <button type="button" class="tool" on:click=move |_| save(state, is_png)>
                <Icon glyph=Glyph::Download/>
                <span>{words::save()}</span>
                " "
                {kind}
            </button>
        }
    };
    let kinds = [(words::SVG, false), (words::PNG, true)];
    view! { <p class="map-save">{kinds.map(button).into_iter().together()}</p> }
}

fn save(state: AppState, is_png: bool) {
    let plan = state.catalog.plan();
    let say = move |is_saved: bool| {
        let sentence = if is_saved {
            general::download_started()
        } else {
            general::download_failed()
        };
        state.notice.set(sentence.to_owned());
    };
    let drawn = picture::svg(PICTURE, &words::heading(plan), &words::picture_lines(plan));
    match drawn {
        Some(drawn) if is_png => picture::save_png(&format!("{}.png", words::file()), &drawn, say),
        Some(drawn) => say(files::save(
            &format!("{}.svg", words::file()),
            "image/svg+xml;charset=utf-8",
            &drawn,
        )),
        None => say(false),
    }
}

/// What the map is not, its approval number and its sources; projects that it cannot draw.
#[component]
pub(super) fn Notes(scene: Scene) -> impl IntoView {
    let plan = scene.state.catalog.plan();
    let notes = words::notes(plan).into_iter();
    let unplaced = move || {
        scene.project_layer().map_or_else(String::new, |_| {
            words::unplaced(scene.totals.read().unplaced)
        })
    };
    view! {
        <p class="map-unplaced">{unplaced}</p>
        {notes.map(|note| view! { <p class="map-note">{note}</p> }).together()}
    }
}
