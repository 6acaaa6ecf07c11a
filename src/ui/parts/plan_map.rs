//! The map: the ten parks by target and industry, and what lies around them, drawn as SVG.
//!
//! What can be chosen is made of components; what only has to be seen is markup, which weighs
//! less. Not here: where everything stands (`results::map`), and what else a view shows of a park.

mod buttons;
mod controls;
mod drawing;
mod gestures;
mod ground;
mod key;
mod names;
mod scene;
mod tip;

use leptos::prelude::*;

use self::controls::{caption, layers, zooms};
pub(crate) use self::drawing::color;
use self::drawing::px;
use self::scene::{HINT, PICTURE, Scene};
pub(crate) use self::scene::{Pointed, SURFACE, totals};
use crate::browser::viewport::{self, Widths};
use crate::state::AppState;
use crate::state::effects::effect;
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
    effect(move || {
        widths.set_value(viewport::on_width(PICTURE, move |width| scene.fit(width)));
    });
    let controls = |view: fn(Scene) -> AnyView| (!is_small).then(|| view(scene));
    view! {
        <figure class="map">
            {controls(layers)}
            <div class="map-picture" id=PICTURE>
                {surface(scene)}
                {controls(zooms)}
                <div aria-hidden="true" inner_html=move || tip::markup(scene)></div>
            </div>
            {controls(caption)}
        </figure>
    }
}

/// The drawing, which listens to pointers and keys.
fn surface(scene: Scene) -> impl IntoView {
    let view_box = move || {
        let picture = scene.picture();
        let height = picture.height + key::height(scene);
        format!("0 0 {} {}", px(picture.width), px(height))
    };
    let touch = move || match (scene.is_small, scene.is_whole()) {
        (true, _) => "touch-action: auto",
        (false, true) => "touch-action: pan-y",
        (false, false) => "touch-action: none",
    };
    let keys = (!scene.is_small).then_some("0");
    view! {
        <svg
            id=SURFACE
            class="map-surface"
            viewBox=view_box
            role="group"
            tabindex=keys
            aria-label=words::map()
            aria-describedby=keys.map(|_| HINT)
            style=touch
            data-layers=move || scene.layer_words()
            on:keydown=move |event| gestures::key(scene, &event)
            on:wheel=move |event| gestures::wheel(scene, &event)
            on:pointerdown=move |event| gestures::press(scene, &event)
            on:pointermove=move |event| gestures::drag(scene, &event)
            on:pointerup=move |event| gestures::lift(scene, &event)
            on:pointercancel=move |event| gestures::lift(scene, &event)
            on:pointerleave=move |_| scene.point(None)
            on:focusin=move |_| scene.hand.update_value(|hand| hand.has_focus = true)
            on:focusout=move |_| scene.leave()
        >
            <svg
                width=move || px(scene.picture().width)
                height=move || px(scene.picture().height)
            >
                <rect class="map-land" width="100%" height="100%"></rect>
                <g transform=move || scene.transform() style=move || scene.strokes()>
                    <g aria-hidden="true" inner_html=ground::below(scene)></g>
                    <g>{buttons::parks(scene)}</g>
                    <g aria-hidden="true" inner_html=move || ground::above(scene)></g>
                    <g>{buttons::towns(scene)}</g>
                </g>
                <g
                    aria-hidden="true"
                    transform=move || scene.shift()
                    inner_html=move || names::markup(scene)
                ></g>
            </svg>
            <g aria-hidden="true" inner_html=move || key::markup(scene)></g>
        </svg>
    }
}
