//! The parks: circles that can be chosen by pointer and keyboard.

use leptos::prelude::*;

use super::drawing::px;
use super::ground::MicroParks;
use super::scene::Scene;
use crate::model::park::Park;
use crate::query::{Choice, View};
use crate::results::map::Mark;
use crate::text::map as words;

/// A circle for each park, largest first, and above them the micro-parks.
#[component]
pub(super) fn ParkMarks(scene: Scene) -> impl IntoView {
    let plan = scene.state.catalog.plan();
    let mut order: Vec<(u16, &'static Park)> = (0u16..).zip(&plan.parks).collect();
    order.sort_by(|left, right| right.1.target_2025_yi.total_cmp(&left.1.target_2025_yi));
    let mark = |(at, park)| view! { <ParkMark scene at park/> };
    view! {
        <g class="map-parks">{order.into_iter().map(mark).collect_view()}</g>
        {(!scene.is_small).then(|| view! { <MicroParks scene/> })}
    }
}

#[component]
fn ParkMark(scene: Scene, at: u16, park: &'static Park) -> impl IntoView {
    let state = scene.state;
    let circle = scene
        .sheet
        .parks
        .get(usize::from(at))
        .copied()
        .unwrap_or_default();
    let (x, y) = circle.centre;
    let choice = Choice::Park(park.id.clone());
    let own = choice.clone();
    let is_chosen = state.derive(move |query| query.conditions.has(&own));
    let is_small = scene.is_small;
    let choose = StoredValue::new(move || {
        state.choose(|query| {
            if !is_small {
                query.conditions.switch_to(&choice);
                return;
            }
            query.view = View::Parks;
            if !query.conditions.has(&choice) {
                query.conditions.switch_to(&choice);
            }
        });
    });
    let is_at = move || scene.pointed.get() == Some(Mark::Park(at));
    let point = move |is_at: bool| scene.pointed.set(is_at.then_some(Mark::Park(at)));
    view! {
        <g
            class="map-park"
            class:is-pointed=is_at
            role="button"
            tabindex="0"
            aria-label=words::spoken(park)
            aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
            style=format!("--own: {}", scene.colour(park))
            on:click=move |_| {
                if !scene.is_dragged() {
                    choose.with_value(|choose| choose());
                }
            }
            on:keydown=move |event| {
                if matches!(event.key().as_str(), "Enter" | " ") {
                    event.prevent_default();
                    choose.with_value(|choose| choose());
                }
            }
            on:pointerenter=move |_| point(true)
            on:pointerleave=move |_| point(false)
            on:focus=move |_| {
                point(true);
                scene.show(circle.centre);
            }
            on:blur=move |_| point(false)
        >
            <circle class="map-disc" cx=px(x) cy=px(y) r=px(circle.radius)></circle>
            <circle
                class="map-ring"
                cx=px(x)
                cy=px(y)
                r=px(circle.radius)
            ></circle>
        </g>
    }
}
