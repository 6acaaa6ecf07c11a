//! 产业集群: the industries on gauges, and what belongs to the chosen one.

use leptos::prelude::*;

use crate::charts::{dial, targets};
use crate::model::cluster::Cluster;
use crate::query::{Choice, View};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{clusters as words, labels};
use crate::ui::parts::chart::{ChartFigure, are_still, gauge::Gauge};
use crate::ui::parts::cluster_record::ClusterRecord;
use crate::ui::parts::export_tools::DossierBar;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;
use crate::ui::together::Together;

/// All industries; choosing one asks for its projects everywhere.
#[component]
pub(crate) fn Clusters(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let cards = plan.clusters.iter();
    let is_still = are_still();
    let targets = plan.clusters.iter().map(|it| it.target_2025_yi);
    let largest_yi = targets.fold(0.0, f64::max);
    let cards = cards.map(|cluster| view! { <ClusterCard state cluster largest_yi is_still/> });
    let conditions = state.derive(|query| query.conditions.clone());
    let has_chosen = state.derive(|query| !query.conditions.clusters.is_empty());
    let bars = Memo::new(move |_| {
        targets::clusters(
            plan,
            &state.actuals.journal.read(),
            &conditions.read(),
            is_still,
        )
    });
    view! {
        <ViewHead state heading=words::heading(plan) lead=words::lead(plan)/>
        <DossierBar state/>
        <div class="clusters" class:has-chosen=move || has_chosen.get()>
            <ul class="cluster-cards" aria-label=words::all()>{cards.together()}</ul>
            <Chosen state/>
            <ChartFigure state id="chart-clusters" figure=bars/>
        </div>
        <Origin state of=View::Clusters/>
    }
}

#[component]
fn ClusterCard(
    state: AppState,
    cluster: &'static Cluster,
    /// The largest target of all industries, 亿元.
    largest_yi: f64,
    is_still: bool,
) -> impl IntoView {
    let due = state.catalog.plan().overview.period.end;
    let gauge = move || {
        let entered = state.actuals.journal.read().reached(&cluster.id, due);
        let dial = dial::cluster(cluster, largest_yi, entered, is_still);
        view! { <Gauge id=format!("dial-{}", cluster.id) dial/> }
    };
    let choice = Choice::Cluster(cluster.id.clone());
    let own = choice.clone();
    let is_chosen = state.derive(move |query| query.conditions.has(&own));
    let choose = move |_| state.choose(|query| query.conditions.switch_to(&choice));
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
                    on:click=choose
                >
                    {translated(&cluster.name)}
                </button>
            </h2>
            {gauge}
        </li>
        // Where there is no room beside the cards it opens below its own.
        {move || is_chosen.get().then(|| view! {
            <li class="cluster-below"><ClusterRecord state cluster/></li>
        })}
    }
}

/// What belongs to the chosen industries; how to choose one while none is.
#[component]
fn Chosen(state: AppState) -> impl IntoView {
    let chosen = state.derive(|query| query.conditions.clusters.clone());
    let records = move || {
        let chosen = chosen.read();
        if chosen.is_empty() {
            return view! { <p class="hint">{words::hint()}</p> }.into_any();
        }
        let clusters = state.catalog.plan().clusters.iter();
        clusters
            .filter(|cluster| chosen.contains(&cluster.id))
            .map(|cluster| view! { <ClusterRecord state cluster/> })
            .together()
            .into_any()
    };
    view! { <section class="chosen" aria-label=labels::chosen()>{records}</section> }
}
