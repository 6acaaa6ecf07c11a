//! The map: the ten parks by target and industry, and what lies around them, drawn as SVG.
//!
//! Not here: where everything stands (`results::map`), and what else a view shows of a park.

mod controls;
mod drawing;
mod gestures;
mod ground;
mod key;
mod name_layer;
mod park_marks;
mod scene;
mod tip;
mod town_circles;

use leptos::prelude::*;

use self::controls::{Layers, Notes, Pictures, Zooms};
pub(crate) use self::drawing::colour;
use self::drawing::px;
use self::ground::Ground;
use self::key::{Key, key_height};
use self::name_layer::NameLayer;
use self::park_marks::ParkMarks;
pub(crate) use self::scene::Pointed;
use self::scene::{HINT, PICTURE, SURFACE, Scene};
use self::tip::Tip;
use self::town_circles::TownCircles;
pub(crate) use self::town_circles::choose_town;
use crate::browser::viewport::{self, Widths};
use crate::query::Layer;
use crate::state::AppState;
use crate::text::map as words;

/// The map of `state`. The small one, for the front page, has parks and short names only; a park
/// in it leads to the view 十园地图.
#[component]
pub(crate) fn PlanMap(
    state: AppState,
    is_small: bool,
    /// What the pointer or the keyboard is at, shared with a list beside the map.
    #[prop(optional)]
    pointed: Option<Pointed>,
) -> impl IntoView {
    let scene = Scene::new(state, is_small, pointed);
    let widths = StoredValue::new_local(None::<Widths>);
    // Leaves Rust: follows the width that the page gives the map.
    Effect::new(move |_| {
        widths.set_value(viewport::on_width(PICTURE, move |width| scene.fit(width)));
    });
    view! {
        <figure class="map" class:is-small=is_small>
            {(!is_small).then(|| view! { <Layers scene/> })}
            <div class="map-picture" id=PICTURE>
                <Surface scene/>
                {(!is_small).then(|| view! { <Zooms scene/> })}
                <Tip scene/>
            </div>
            {(!is_small).then(|| view! {
                <figcaption>
                    <p id=HINT class="map-hint">{words::HINT}</p>
                    <Pictures scene/>
                    <Notes scene/>
                </figcaption>
            })}
        </figure>
    }
}

/// The drawing, which listens to pointers and keys.
#[component]
fn Surface(scene: Scene) -> impl IntoView {
    let size = move || {
        let picture = scene.picture();
        let key = if scene.is_small {
            0.0
        } else {
            key_height(scene)
        };
        (picture.width, picture.height, key)
    };
    let view_box = move || {
        let (width, height, key) = size();
        format!("0 0 {} {}", px(width), px(height + key))
    };
    let touch = move || match (scene.is_small, scene.is_whole()) {
        (true, _) => "auto",
        (false, true) => "pan-y",
        (false, false) => "none",
    };
    let keys = if scene.is_small { None } else { Some("0") };
    view! {
        <svg
            id=SURFACE
            class="map-surface"
            viewBox=view_box
            role="group"
            tabindex=keys
            aria-label=words::MAP
            aria-describedby=keys.map(|_| HINT)
            style:touch-action=touch
            class:has-no-ground=move || !scene.shows(Layer::Outline)
            class:has-projects=move || scene.project_layer().is_some()
            on:keydown=move |event| gestures::key(scene, &event)
            on:wheel=move |event| gestures::wheel(scene, &event)
            on:pointerdown=move |event| gestures::press(scene, &event)
            on:pointermove=move |event| gestures::drag(scene, &event)
            on:pointerup=move |event| gestures::lift(scene, &event)
            on:pointercancel=move |event| gestures::lift(scene, &event)
            on:focusin=move |_| focus(scene, true)
            on:focusout=move |_| focus(scene, false)
        >
            <svg
                class="map-window"
                width=move || px(size().0)
                height=move || px(size().1)
            >
                <rect class="map-water" width="100%" height="100%"></rect>
                <g transform=move || scene.transform() style=move || scene.strokes()>
                    <Ground scene/>
                    <ParkMarks scene/>
                    {(!scene.is_small).then(|| view! { <TownCircles scene/> })}
                </g>
                <NameLayer scene/>
                <g class="map-badge" aria-hidden="true">
                    <rect x="8" y="8" width="52" height="22" rx="4"></rect>
                    <text x="34" y="23.5" text-anchor="middle">{words::SCHEMATIC}</text>
                </g>
            </svg>
            {(!scene.is_small).then(|| view! { <Key scene/> })}
        </svg>
    }
}

fn focus(scene: Scene, has_focus: bool) {
    scene.hand.update_value(|hand| hand.has_focus = has_focus);
}
