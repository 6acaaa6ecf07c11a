//! Circles that can be chosen: parks, and towns with their projects.

use leptos::prelude::*;

use super::drawing::{color, px};
use super::scene::Scene;
use crate::model::ids::PlaceId;
use crate::results::map::MapItem;
use crate::results::park_records::leading_cluster;
use crate::ui::together::Together;

/// The parks, largest first.
pub(super) fn parks(scene: Scene) -> AnyView {
    let parks = scene.sheet.by_size.iter();
    parks.map(|at| button(scene, MapItem::Park(*at))).together()
}

/// Towns with projects, those with the most in the plan first. They are visible while a
/// layer of projects is shown.
pub(super) fn towns(scene: Scene) -> AnyView {
    if scene.is_small {
        return ().into_any();
    }
    let all = scene.state.catalog.town_totals();
    let mut towns: Vec<PlaceId> = scene.sheet.towns.iter().map(|(at, _)| *at).collect();
    towns.retain(|at| all.of(*at).projects > 0);
    towns.sort_by_key(|at| u32::MAX - all.of(*at).projects);
    let towns = towns.into_iter();
    towns.map(|at| button(scene, MapItem::Town(at))).together()
}

/// One circle. It stays; changes go into its attributes.
fn button(scene: Scene, mark: MapItem) -> impl IntoView {
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
            aria-pressed=move || scene.is_chosen(mark).to_string()
            style=move || scene.style(mark)
            on:click=move |_| scene.press(mark)
            on:focus=move |_| scene.enter(mark)
        >
            {disc("map-disc")}
            {disc("map-ring")}
        </g>
    }
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

    /// Parks have the colour of their industry; towns without a circle are hidden.
    fn style(self, mark: MapItem) -> String {
        match mark {
            MapItem::Park(at) => self.park(at).map_or_else(String::new, |park| {
                format!("--own: {}", color(leading_cluster(self.plan(), park)))
            }),
            _ if self.radius(mark) > 0.0 => String::new(),
            _ => "display: none".to_owned(),
        }
    }
}
