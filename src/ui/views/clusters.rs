//! 产业集群: a gauge for each industry, and the details of those that are chosen.

use leptos::prelude::*;

use crate::charts::{dial, targets};
use crate::model::cluster::Cluster;
use crate::model::park::Park;
use crate::query::{Choice, Conditions, View};
use crate::results::{Matched, Total};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{clusters as words, format, labels, words as general};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::chart::{chart_figure, target_bars};
use crate::ui::parts::{
    chart::gauge::gauge,
    cluster_record::ClusterRecord,
    comparison::{comparison, counted},
    export_tools::dossier_bar,
    origin::Origin,
    view_head::view_head,
};
use crate::ui::together::Together;

/// All industries; choosing one selects its projects in all views.
#[component]
pub(crate) fn Clusters(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let cards = targets::ranked(plan).into_iter();
    let cards = cards.map(|cluster| card(state, cluster));
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

/// The gauge of an industry, on the scale of all, and what the plan connects with it, as HTML.
pub(super) fn drawn(state: AppState, cluster: &Cluster) -> String {
    let plan = state.catalog.plan();
    let targets_yi = plan.clusters.iter().map(|it| it.target_2025_yi);
    let largest_yi = targets_yi.fold(0.0, f64::max);
    let journal = state.actuals.journal.read();
    let entered = journal.reached(&cluster.id, plan.overview.period.end);
    gauge(&dial::cluster(cluster, largest_yi, entered)) + &board(state, cluster)
}

/// An industry with its gauge.
fn card(state: AppState, cluster: &'static Cluster) -> impl IntoView {
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
            <div inner_html=move || drawn(state, cluster)></div>
        </li>
        // Where there is no room beside the cards it opens below its own.
        {move || is_chosen.get().then(|| view! {
            <li class="cluster-below"><ClusterRecord state cluster/></li>
        })}
    }
}

/// How many parks list an industry, and its projects.
fn linked(state: AppState, cluster: &Cluster) -> (usize, Total) {
    let parks = state.catalog.plan().parks.iter();
    let wants = |park: &&Park| {
        let mut industries = park.industries.iter();
        industries.any(|it| it.cluster.as_ref() == Some(&cluster.id))
    };
    let mut conditions = Conditions::default();
    conditions.put(&Choice::Cluster(cluster.id.clone()), true);
    let total = Matched::new(state.catalog, &conditions).total;
    (parks.filter(wants).count(), total)
}

/// What the plan connects with an industry, in numbers, as HTML.
fn board(state: AppState, cluster: &Cluster) -> String {
    let (parks, total) = linked(state, cluster);
    let mut html = Markup::default();
    put!(html,
        "<p class=\"cluster-board\">" (words::board(parks, cluster.firms.len(), total)) "</p>"
    );
    html.into_html()
}

/// The same of several, side by side.
fn compared(state: AppState, clusters: &[&Cluster]) -> String {
    let names: Vec<&str> = clusters.iter().map(|it| translated(&it.name)).collect();
    let linked: Vec<_> = clusters.iter().map(|it| linked(state, it)).collect();
    let targets = clusters.iter();
    let targets = targets.map(|it| (words::target(it), Some(it.target_2025_yi)));
    let parks = linked.iter().map(|(parks, _)| counted(*parks));
    let firms = clusters.iter().map(|it| counted(it.firms.len()));
    let projects = linked.iter().map(|(_, it)| counted(it.projects as usize));
    let investment = linked.iter().map(|(_, it)| {
        let amount = format::yi_with_unit(Some(it.investment));
        (amount, Some(it.investment.yi()))
    });
    comparison(
        &names,
        &[
            (general::target_2025(), targets.collect()),
            (words::parks(), parks.collect()),
            (words::firms(), firms.collect()),
            (words::projects(), projects.collect()),
            (words::investment(), investment.collect()),
        ],
    )
}

/// The details of the chosen industries, or how to choose one.
fn chosen(state: AppState) -> AnyView {
    let chosen = state.derive(|query| query.conditions.clusters.clone());
    let records = move || {
        let chosen = chosen.read();
        let clusters = state.catalog.plan().clusters.iter();
        let clusters = clusters.filter(|cluster| chosen.contains(&cluster.id));
        let clusters: Vec<&Cluster> = clusters.collect();
        if chosen.is_empty() {
            return view! { <p class="hint">{words::hint()}</p> }.into_any();
        }
        let compared = compared(state, &clusters);
        let records = clusters.into_iter();
        let records = records.map(|cluster| view! { <ClusterRecord state cluster/> });
        view! {
            <div inner_html=compared></div>
            {records.together()}
        }
        .into_any()
    };
    records.into_any()
}
