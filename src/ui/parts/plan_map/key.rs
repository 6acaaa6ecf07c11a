//! The legend and the word 示意图 as markup: part of the drawing, so that paper and pictures show
//! them too.

use leptos::prelude::Read;

use super::drawing::{color, px};
use super::scene::Scene;
use crate::browser::picture::lines::{escaped, wrapped};
use crate::query::Layer;
use crate::results::map::flow::flow;
use crate::results::map::names::ems;
use crate::results::park_records::leading_cluster;
use crate::text::language::translated;
use crate::text::{format, map as words};

/// Size of the letters, height of a line, space between items, and sign with the space after
/// it, px.
const LETTER: f64 = 12.0;
const LINE: f64 = 20.0;
const GAP: f64 = 16.0;
const SIGN: f64 = 18.0;
/// Space above and below, px.
const AROUND: f64 = 8.0;

/// One item: the sign's class, its colour if it has one of its own, and the words.
type Item = (&'static str, String, String);

/// The items of the legend; what is longer than a line continues in further items.
fn items(scene: Scene) -> Vec<Item> {
    let room = (scene.picture().width - 2.0 * AROUND - SIGN) / LETTER;
    let mut items = Vec::new();
    for (sign, own, text) in whole_items(scene) {
        if ems(&text) <= room {
            items.push((sign, own, text));
            continue;
        }
        for (at, line) in wrapped(&text, room).into_iter().enumerate() {
            let sign = if at == 0 { sign } else { "is-more" };
            items.push((sign, own.clone(), line.to_owned()));
        }
    }
    items
}

fn whole_items(scene: Scene) -> Vec<Item> {
    let plan = scene.plan();
    let leads = |number: Option<u16>| {
        plan.parks
            .iter()
            .any(|it| leading_cluster(plan, it) == number)
    };
    // Paper may have no colours: the parks are named too.
    let is_printed = scene.state.query.read().presentation.is_dossier;
    let named = |number: Option<u16>, industry: &str| {
        if !is_printed {
            return industry.to_owned();
        }
        let parks = plan.parks.iter();
        let parks = parks.filter(|it| leading_cluster(plan, it) == number);
        words::led(industry, &mut parks.map(|it| translated(&it.name)))
    };
    let mut items: Vec<Item> = plan
        .clusters
        .iter()
        .filter(|it| leads(Some(it.no)))
        .map(|it| (Some(it.no), translated(&it.name)))
        .map(|(no, name)| ("is-park", color(no), named(no, name)))
        .collect();
    let others = named(None, words::other_industry());
    let mut add = |sign, words: &str| items.push((sign, color(None), words.to_owned()));
    if leads(None) {
        add("is-park", &others);
    }
    add("is-text", words::park_color());
    add("is-text", words::park_size());
    if is_any_park_entered(scene) {
        add("is-entered", words::park_entered());
    }
    if scene.shows(Layer::Outline) {
        add("is-area", &words::area(plan));
    }
    if scene.shows(Layer::Towns) {
        add("is-town", words::layer(Layer::Towns));
    }
    if scene.shows(Layer::Corridor) {
        add("is-corridor", &words::corridor(plan));
    }
    if scene.shows(Layer::MicroParks) {
        add("is-micro", words::layer(Layer::MicroParks));
    }
    if let Some(layer) = scene.project_layer() {
        add("is-circle", words::circles(layer));
    }
    items
}

fn is_any_park_entered(scene: Scene) -> bool {
    let plan = scene.plan();
    let journal = scene.state.actuals.journal.read();
    let is_entered = |id| journal.reached(id, plan.overview.period.end).is_some();
    plan.parks.iter().any(|park| is_entered(&park.id))
}

fn places(scene: Scene, items: &[Item]) -> Vec<(f64, u16)> {
    let widths: Vec<f64> = items
        .iter()
        .map(|(sign, _, text)| ems(text) * LETTER + if *sign == "is-text" { 0.0 } else { SIGN })
        .collect();
    flow(&widths, GAP, scene.picture().width - 2.0 * AROUND)
}

/// Height of the legend, px.
pub(super) fn height(scene: Scene) -> f64 {
    if scene.is_small {
        return 0.0;
    }
    let places = places(scene, &items(scene));
    let last = places.last().map_or(0, |(_, line)| *line);
    2.0 * AROUND + LINE * (f64::from(last) + 1.0)
}

/// What colours, sizes and signs mean, and that the map is schematic.
pub(super) fn markup(scene: Scene) -> String {
    // The small map has no lines below it that name its sources.
    let words = if scene.is_small {
        words::schematic_of(scene.plan())
    } else {
        words::schematic().to_owned()
    };
    let width = ems(&words) * LETTER + GAP;
    // Smaller where it would be wider than the picture.
    let scale = ((scene.picture().width - 16.0) / width).min(1.0);
    // In the corner where nothing has a name.
    let foot = scene.picture().height - 8.0;
    let badge = format!(
        r#"<g class="map-badge" transform="translate(8 {}) scale({})"><rect y="-22" width="{}" height="22" rx="4"/><text x="{}" y="-6.5" text-anchor="middle">{}</text></g>"#,
        px(foot),
        format::decimal(scale),
        px(width),
        px(width / 2.0),
        escaped(&words)
    );
    if scene.is_small {
        return badge;
    }
    let items = items(scene);
    let places = places(scene, &items);
    let top = scene.picture().height + AROUND;
    let drawn = items.iter().zip(places).map(|((sign, own, text), (left, line))| {
        let x = left + AROUND;
        let y = top + LINE * (f64::from(line) + 0.5);
        let start = if *sign == "is-text" { x } else { x + SIGN };
        format!(
            r#"<g class="map-key {sign}" style="--own: {own}"><path transform="translate({} {})" d="{}"/><text x="{}" y="{}" font-size="12">{}</text></g>"#,
            px(x + 5.0),
            px(y),
            sign_path(sign),
            px(start),
            px(y + 4.3),
            escaped(text)
        )
    });
    badge + &drawn.collect::<String>()
}

/// The sign's outline around its middle.
fn sign_path(sign: &str) -> &'static str {
    match sign {
        "is-corridor" => "M-6 0h13",
        "is-micro" => "M0-4.5L4.5 0 0 4.5-4.5 0z",
        "is-town" => "M-3 0a3 3 0 1 1 6 0 3 3 0 1 1-6 0z",
        "is-text" | "is-more" => "",
        _ => "M-5.5 0a5.5 5.5 0 1 1 11 0 5.5 5.5 0 1 1-11 0z",
    }
}
