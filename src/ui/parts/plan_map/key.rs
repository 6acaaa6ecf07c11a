//! The legend, part of the drawing so that print and pictures have it too.

use leptos::prelude::*;

use super::drawing::{colour, px};
use super::scene::Scene;
use crate::query::Layer;
use crate::results::map::flow::flow;
use crate::results::map::names::ems;
use crate::results::park_records::leading_cluster;
use crate::text::map as words;

/// Size of the letters, height of a line, space between items, and sign with the space after
/// it, px.
const LETTER: f64 = 12.0;
const LINE: f64 = 20.0;
const GAP: f64 = 16.0;
const SIGN: f64 = 18.0;
/// Space above and below, px.
const AROUND: f64 = 8.0;

/// One item: the sign's class, its colour, and the words.
type Item = (&'static str, Option<String>, String);

fn items(scene: Scene) -> Vec<Item> {
    let plan = scene.state.catalog.plan();
    let mut industries: Vec<Option<u16>> = plan
        .parks
        .iter()
        .map(|it| leading_cluster(plan, it))
        .collect();
    industries.sort_by_key(|number| number.unwrap_or(u16::MAX));
    industries.dedup();
    let name = |number: Option<u16>| {
        let cluster = plan.clusters.iter().find(|it| Some(it.no) == number);
        cluster
            .map_or(words::OTHER_INDUSTRY, |it| &it.name)
            .to_owned()
    };
    let mut items: Vec<Item> = industries
        .into_iter()
        .map(|number| ("is-park", Some(colour(number)), name(number)))
        .collect();
    for text in [words::PARK_COLOUR, words::PARK_SIZE] {
        items.push(("is-text", None, text.to_owned()));
    }
    if scene.shows(Layer::Towns) {
        items.push(("is-town", None, words::layer(Layer::Towns).to_owned()));
    }
    if scene.shows(Layer::Corridor) {
        items.push(("is-corridor", None, words::corridor(plan)));
    }
    if scene.shows(Layer::MicroParks) {
        items.push(("is-micro", None, words::layer(Layer::MicroParks).to_owned()));
    }
    if let Some(layer) = scene.project_layer() {
        items.push(("is-circle", None, words::circles(layer).to_owned()));
    }
    items
}

fn places(scene: Scene, items: &[Item]) -> Vec<(f64, u16)> {
    let widths: Vec<f64> = items
        .iter()
        .map(|(sign, _, text)| ems(text) * LETTER + if *sign == "is-text" { 0.0 } else { SIGN })
        .collect();
    flow(&widths, GAP, scene.picture().width - 2.0 * AROUND)
}

/// Height of the legend, px.
pub(super) fn key_height(scene: Scene) -> f64 {
    let places = places(scene, &items(scene));
    let last = places.last().map_or(0, |(_, line)| *line);
    2.0 * AROUND + LINE * (f64::from(last) + 1.0)
}

/// What colours, sizes and signs stand for.
#[component]
pub(super) fn Key(scene: Scene) -> impl IntoView {
    let shown = move || {
        let items = items(scene);
        let places = places(scene, &items);
        let top = scene.picture().height + AROUND;
        let item = |((sign, own, text), (left, line)): (Item, (f64, u16))| {
            let x = left + AROUND;
            let y = top + LINE * (f64::from(line) + 0.5);
            let start = if sign == "is-text" { x } else { x + SIGN };
            view! {
                <g class=format!("map-key {sign}") style=own.map(|own| format!("--own: {own}"))>
                    <path transform=format!("translate({} {})", px(x + 5.0), px(y)) d=sign_path(sign)></path>
                    <text x=px(start) y=px(y + 4.3) font-size=px(LETTER)>{text}</text>
                </g>
            }
        };
        items.into_iter().zip(places).map(item).collect_view()
    };
    view! { <g aria-hidden="true">{shown}</g> }
}

/// The sign's outline around its middle.
fn sign_path(sign: &str) -> &'static str {
    match sign {
        "is-corridor" => "M-6 0h13",
        "is-micro" => "M0-4.5L4.5 0 0 4.5-4.5 0z",
        "is-town" => "M-3 0a3 3 0 1 1 6 0 3 3 0 1 1-6 0z",
        "is-text" => "",
        _ => "M-5.5 0a5.5 5.5 0 1 1 11 0 5.5 5.5 0 1 1-11 0z",
    }
}
