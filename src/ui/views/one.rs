//! A single thing of a view, alone inside another page.

use leptos::prelude::*;

use super::clusters;
use crate::charts::targets;
use crate::model::Plan;
use crate::model::cluster::Cluster;
use crate::model::park::Park;
use crate::query::One;
use crate::results::ParkRecords;
use crate::results::park_records::leading_cluster;
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{answers, charts, format, map, places, words};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::chart::{chart_figure, target_bars};
use crate::ui::parts::{
    charts_panel,
    embed::{gone, under_headings},
    headline_figure::headline_figure,
    plan_map::{PlanMap, color},
};

/// What is asked for alone, under headings for those who hear the page.
pub(crate) fn single(state: AppState) -> AnyView {
    let one = state.derive(|query| query.one.clone());
    let single = move || match one.read().as_deref().and_then(One::from_key) {
        Some(one) => under_headings(state, one, shown(state, one)),
        None => view! { <div inner_html=gone()></div> }.into_any(),
    };
    single.into_any()
}

fn shown(state: AppState, of: One) -> AnyView {
    match of {
        One::Map => view! { <PlanMap state is_small=true/> }.into_any(),
        One::Industries => {
            chart_figure(state, of.key(), target_bars(state, targets::clusters)).into_any()
        }
        One::Parks => chart_figure(state, of.key(), target_bars(state, targets::parks)).into_any(),
        One::Headline | One::Industry | One::Park | One::Total => view! {
            <article class="single headline-figure" inner_html=move || written(state, of)></article>
        }
        .into_any(),
        _ => charts_panel::single(state, of),
    }
}

/// What needs no drawing; where the plan does not have what the link asks for it says so.
fn written(state: AppState, of: One) -> String {
    let query = state.query.read();
    let plan = state.catalog.plan();
    let chosen = |id: &String| match of {
        One::Industry => query.conditions.clusters.contains(id),
        _ => query.conditions.parks.contains(id),
    };
    let html: String = match of {
        One::Headline => {
            let journal = state.actuals.journal.read();
            let figure = state.catalog.headlines().first();
            figure.map_or_else(String::new, |it| headline_figure(plan, it, &journal))
        }
        One::Industry => {
            let asked = plan.clusters.iter().filter(|it| chosen(&it.id));
            asked.map(|it| industry(state, it)).collect()
        }
        One::Park => {
            let asked = plan.parks.iter().filter(|it| chosen(&it.id));
            asked.map(|it| park(plan, it)).collect()
        }
        _ => total(state),
    };
    if html.is_empty() { gone() } else { html }
}

/// An industry: its gauge, and what the plan connects with it.
fn industry(state: AppState, it: &'static Cluster) -> String {
    let plan = state.catalog.plan();
    let (mut head, mut foot) = (Markup::default(), Markup::default());
    put!(head,
        "<section style=\"--own: var(--cluster-" (it.no.to_string()) ")\"><h3>"
        (translated(&it.name)) "</h3>"
    );
    put!(foot,
        "<small>" (charts::no_base()) " · " (places::citation(plan, it.source)) "</small></section>"
    );
    head.into_html() + &clusters::drawn(state, it) + &foot.into_html()
}

/// A park: its target, industries, positioning and projects.
fn park(plan: &'static Plan, it: &'static Park) -> String {
    let mut html = Markup::default();
    let records = ParkRecords::new(plan, it);
    let projects = charts::projects(u32::try_from(records.projects.len()).unwrap_or(u32::MAX));
    let own = color(leading_cluster(plan, it));
    put!(html,
        "<section style=\"--own: " (own) "\"><h3>" (translated(&it.name))
        "</h3><p class=\"record-figure\"><strong>" (map::target(it)) "</strong><small>" (words::target_2025())
        "</small></p><p>" (map::share_of_all(plan, it)) "</p><p><b>" (map::industries_label()) "</b> "
        (map::industries(it)) "</p><p><b>" (map::positioning()) "</b> " (translated(&it.positioning))
        "</p><p><b>" (map::park_projects()) "</b> " (projects) "</p><small>" (places::citation(plan, it.source))
        "</small></section>"
    );
    html.into_html()
}

/// How many projects match and what they come to.
fn total(state: AppState) -> String {
    let mut html = Markup::default();
    let plan = state.catalog.plan();
    let total = state.matched.read().total;
    put!(html,
        "<p class=\"single-values\"><span><strong>" (format::whole(total.projects.into())) "</strong> "
        (words::projects_counted(total.projects)) "</span><span><strong>" (format::figure_of(total.investment))
        "</strong> " (format::unit_of(total.investment)) "</span></p><p>"
        (answers::conditions(plan, &state.query.read().conditions)) "</p>"
    );
    for note in [answers::inferred(total), answers::unpublished(total)] {
        if !note.is_empty() {
            put!(html, "<p>" (note) "</p>");
        }
    }
    put!(html, "<small>" (words::computed()) "</small>");
    html.into_html()
}
