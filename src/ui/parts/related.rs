//! The records linked to a project, each with the ground on which it is linked.

use leptos::prelude::*;

use super::controls::basis_label;
use crate::model::Plan;
use crate::model::project::Project;
use crate::model::relation::{Relation, RelationKind};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{format, labels, places, tables, words};
use crate::ui::together::Together;

/// Industries, parks, micro-parks and projects that belong to `project`.
#[component]
pub(crate) fn Related(state: AppState, project: &'static Project) -> impl IntoView {
    let relations = project.relations.iter();
    view! {
        <section class="related">
            <h3>{words::related()}</h3>
            {project.relations.is_empty().then(|| view! { <p>{words::no_related()}</p> })}
            <ul>
                {relations
                    .map(|relation| view! { <RelatedRecord state relation/> })
                    .together()}
            </ul>
        </section>
    }
}

#[component]
fn RelatedRecord(state: AppState, relation: &'static Relation) -> impl IntoView {
    let plan = state.catalog.plan();
    let (named, source) = plan.named(relation.kind, &relation.id).unzip();
    let named = named.unwrap_or_default();
    let open = move |_| state.choose(|query| query.selected = Some(relation.id.clone()));
    let name = if relation.kind == RelationKind::Project {
        view! {
            <button type="button" class="link" lang="zh-CN" on:click=open>{named}</button>
        }
        .into_any()
    } else {
        view! { <strong>{translated(named)}</strong> }.into_any()
    };
    let citation = source.map(|source| places::citation(plan, source));
    view! {
        <li>
            <p class="related-head">
                <span class="related-kind">{labels::relation_kind(relation.kind)}</span>
                {basis_label(relation.basis)}
            </p>
            <p>{name}</p>
            <p class="related-note">{translated(&relation.note)}</p>
            {figure(plan, relation).map(|figure| view! { <p class="related-figure">{figure}</p> })}
            {citation.map(|citation| view! { <p class="citation">{citation}</p> })}
        </li>
    }
}

/// The figure or focus of a linked record; `None` when the plan gives none.
fn figure(plan: &Plan, relation: &Relation) -> Option<String> {
    let id = &relation.id;
    match relation.kind {
        RelationKind::Cluster => plan
            .cluster(id)
            .map(|it| tables::target_2025(it.target_2025_yi, it.is_at_least, it.hedge)),
        RelationKind::Park => plan
            .park(id)
            .map(|it| tables::target_2025(it.target_2025_yi, false, it.hedge)),
        RelationKind::MicroPark => plan
            .micro_park(id)
            .and_then(|it| it.focus.as_deref())
            .map(|focus| translated(focus).to_owned()),
        RelationKind::Project => plan
            .project(id)
            .map(|it| format::yi_with_unit(it.investment)),
        RelationKind::Indicator | RelationKind::Task => None,
    }
}
