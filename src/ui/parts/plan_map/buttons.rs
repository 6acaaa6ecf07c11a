//! Circles that can be chosen: parks, and towns with their projects.

use leptos::prelude::*;

use super::drawing::px;
use super::scene::Scene;
use crate::model::ids::PlaceId;
use crate::results::map::MapItem;
use crate::ui::together::Together;

/// The parks, largest first.
pub(super) fn parks(scene: Scene) -> AnyView {
    let parks = scene.sheet.by_size.iter();
    parks
        .map(|at| button(scene, MapItem::Park(*at)))
        .together()
        .into_any()
}

/// Towns with projects, those with most in the plan first. They are there while a layer of
/// projects is shown.
pub(super) fn towns(scene: Scene) -> AnyView {
    if scene.is_small {
        return ().into_any();
    }
    let all = scene.state.catalog.town_totals();
    let mut towns: Vec<PlaceId> = scene.sheet.towns.iter().map(|(at, _)| *at).collect();
    towns.retain(|at| all.of(*at).projects > 0);
    towns.sort_by_key(|at| u32::MAX - all.of(*at).projects);
    towns
        .into_iter()
        .map(|at| button(scene, MapItem::Town(at)))
        .together()
        .into_any()
}

/// One circle. It stays; what changes is written into its attributes.
fn button(scene: Scene, mark: MapItem) -> AnyView {
    let (x, y) = scene.spot(mark).unwrap_or_default();
    let disc = move |class: &'static str| {
        view! {
            <circle class=class cx=px(x) cy=px(y) r=move || px(scene.radius(mark))></circle>
        }
    };
    view! {
        <g
            class=move || scene.class(mark)
            role="button"
            tabindex="0"
            aria-label=move || scene.spoken(mark)
            aria-pressed=move || if scene.is_chosen(mark) { "true" } else { "false" }
            style=move || scene.style(mark)
            on:click=move |_| scene.press(mark)
            on:focus=move |_| scene.enter(mark)
        >
            {disc("map-disc")}
            {disc("map-ring")}
        </g>
    }
    .into_any()
}

impl Scene {
    fn class(self, mark: MapItem) -> &'static str {
        let is_pointed = self.pointed.get() == Some(mark);
        match (mark, is_pointed) {
            (MapItem::Park(_), false) => "map-park",
            (MapItem::Park(_), true) => "map-park is-pointed",
            (_, false) => "map-circle",
            (_, true) => "map-circle is-pointed",
        }
    }

    /// Parks have the colour of their industry; towns without a circle are not there.
    fn style(self, mark: MapItem) -> String {
        let plan = self.state.catalog.plan();
        match mark {
            MapItem::Park(at) => {
                let park = plan.parks.get(usize::from(at));
                park.map_or_else(String::new, |it| format!("--own: {}", self.color(it)))
            }
            _ if self.radius(mark) > 0.0 => String::new(),
            _ => "display: none".to_owned(),
        }
    }
}
