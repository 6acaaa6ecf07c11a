//! 产业集群: a gauge for each industry, and the details of those that are chosen.

use leptos::prelude::*;

use crate::charts::{dial, targets};
use crate::model::cluster::Cluster;
use crate::model::park::Park;
use crate::query::{Choice, Conditions, View};
use crate::results::Matched;
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{clusters as words, labels};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::chart::{chart_figure, target_bars};
use crate::ui::parts::{
    chart::gauge::gauge, cluster_record::ClusterRecord, export_tools::dossier_bar, origin::Origin,
    view_head::view_head,
};
use crate::ui::together::Together;

/// All industries; choosing one selects its projects in all views.
#[component]
pub(crate) fn Clusters(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let targets_yi = plan.clusters.iter().map(|it| it.target_2025_yi);
    let largest_yi = targets_yi.fold(0.0, f64::max);
    let cards = targets::ranked(plan).into_iter();
    let cards = cards.map(|cluster| card(state, cluster, largest_yi));
    let has_chosen = state.derive(|query| !query.conditions.clusters.is_empty());
    let bars = target_bars(state, targets::clusters);
    view! {
        {view_head(state, words::heading(plan), &words::lead(plan))}
        {dossier_bar(state)}
        <div class="clusters" class:has-chosen=move || has_chosen.get()>
            <ul class="cluster-cards" aria-label=words::all()>{cards.together()}</ul>
            <section class="chosen" aria-label=labels::chosen()>{chosen(state)}</section>
            {chart_figure(state, "chart-clusters", bars)}
        </div>
        <Origin state of=View::Clusters/>
    }
}

/// An industry with its gauge; `largest_yi` is the largest target of all, 亿元.
fn card(state: AppState, cluster: &'static Cluster, largest_yi: f64) -> impl IntoView {
    let due = state.catalog.plan().overview.period.end;
    let board = board(state, cluster);
    let drawn = move || {
        let entered = state.actuals.journal.read().reached(&cluster.id, due);
        gauge(&dial::cluster(cluster, largest_yi, entered)) + &board
    };
    let (is_chosen, choose) = state.switch(Choice::Cluster(cluster.id.clone()));
    view! {
        <li
            class="cluster-card"
            class:is-chosen=is_chosen
            style=format!("--own: var(--cluster-{})", cluster.no)
        >
            <h2>
                <button
                    type="button"
                    aria-pressed=move || is_chosen.get().to_string()
                    on:click=move |_| choose()
                >
                    {translated(&cluster.name)}
                </button>
            </h2>
            <div inner_html=drawn></div>
        </li>
        // Where there is no room beside the cards it opens below its own.
        {move || is_chosen.get().then(|| view! {
            <li class="cluster-below"><ClusterRecord state cluster/></li>
        })}
    }
}

/// What the plan connects with an industry, in numbers, as HTML.
fn board(state: AppState, cluster: &Cluster) -> String {
    let parks = state.catalog.plan().parks.iter();
    let wants = |park: &&Park| {
        let mut industries = park.industries.iter();
        industries.any(|it| it.cluster.as_ref() == Some(&cluster.id))
    };
    let mut conditions = Conditions::default();
    conditions.put(&Choice::Cluster(cluster.id.clone()), true);
    let total = Matched::new(state.catalog, &conditions).total;
    let mut html = Markup::default();
    put!(html,
        "<p class=\"cluster-board\">" (words::board(parks.filter(wants).count(), cluster.firms.len(), total))
        "</p>"
    );
    html.into_html()
}

/// The details of the chosen industries, or how to choose one.
fn chosen(state: AppState) -> AnyView {
    let chosen = state.derive(|query| query.conditions.clusters.clone());
    let records = move || {
        let chosen = chosen.read();
        let clusters = state.catalog.plan().clusters.iter();
        let clusters = clusters.filter(|cluster| chosen.contains(&cluster.id));
        if chosen.is_empty() {
            view! { <p class="hint">{words::hint()}</p> }.into_any()
        } else {
            clusters
                .map(|cluster| view! { <ClusterRecord state cluster/> })
                .together()
        }
    };
    records.into_any()
}
