//! Projects by town: circles that follow the conditions and can be chosen.

use leptos::prelude::*;

use super::drawing::px;
use super::scene::Scene;
use crate::query::{Choice, Choices, Layer};
use crate::results::Total;
use crate::results::map::{Mark, shown_with, town_radius};
use crate::state::AppState;
use crate::text::map as words;

/// A circle for each town with matching projects, while a layer of projects is shown.
#[component]
pub(super) fn TownCircles(scene: Scene) -> impl IntoView {
    let circles = move || {
        scene.project_layer()?;
        let mut towns = scene.sheet.towns.clone();
        let all_of = |at: u16| scene.state.catalog.town_totals().of(at).projects;
        towns.sort_by_key(|(at, _)| std::cmp::Reverse(all_of(*at)));
        let towns = towns.into_iter();
        Some(
            towns
                .filter(|(at, _)| all_of(*at) > 0)
                .map(|(at, seat)| view! { <TownCircle scene at seat/> })
                .collect_view(),
        )
    };
    view! { <g class="map-circles">{circles}</g> }
}

/// Asks for the projects of a town, and of the zones that are shown with it, in place of those
/// of other places; for those of all places when it is asked for already.
pub(crate) fn choose_town(state: AppState, town: u16) {
    let wanted = shown_with(state.catalog.plan(), town);
    state.choose(|query| {
        let places = &mut query.conditions.places;
        *places = if *places == wanted {
            Choices::default()
        } else {
            wanted
        };
    });
}

#[component]
fn TownCircle(scene: Scene, at: u16, seat: (f64, f64)) -> impl IntoView {
    let state = scene.state;
    let place = state.catalog.plan().places.get(usize::from(at));
    let (name, id) = place.map_or(("", ""), |it| (it.name.as_str(), it.id.as_str()));
    let total = move || scene.totals.with(|it| it.of(at));
    let radius = move || {
        let layer = scene.project_layer().unwrap_or(Layer::ProjectCounts);
        town_radius(total(), layer, scene.largest(layer))
    };
    let own = Choice::Place(id.to_owned());
    let is_chosen = state.derive(move |query| query.conditions.has(&own));
    let choose = move || {
        choose_town(state, at);
    };
    let point = move |is_at: bool| scene.pointed.set(is_at.then_some(Mark::Town(at)));
    view! {
        <g
            class="map-circle"
            role="button"
            tabindex="0"
            aria-label=move || words::town(name, total())
            aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
            display=move || (total() == Total::default()).then_some("none")
            on:click=move |_| {
                if !scene.is_dragged() {
                    choose();
                }
            }
            on:keydown=move |event| {
                if matches!(event.key().as_str(), "Enter" | " ") {
                    event.prevent_default();
                    choose();
                }
            }
            on:pointerenter=move |_| point(true)
            on:pointerleave=move |_| point(false)
            on:focus=move |_| {
                point(true);
                scene.show(seat);
            }
            on:blur=move |_| point(false)
        >
            <circle
                cx=px(seat.0)
                cy=px(seat.1)
                r=move || px(radius())
            ></circle>
        </g>
    }
}
