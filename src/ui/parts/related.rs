//! The records linked to a project, each with the ground on which it is linked.

use leptos::prelude::*;

use super::details::basis_label;
use crate::model::Plan;
use crate::model::locator::Locator;
use crate::model::project::{Project, Relation, RelationKind};
use crate::state::AppState;
use crate::text::{format, labels, places, tables, words};

/// Industries, parks, micro-parks and projects that belong to `project`.
#[component]
pub(crate) fn Related(state: AppState, project: &'static Project) -> impl IntoView {
    let relations = project.relations.iter();
    view! {
        <section class="related">
            <h3>{words::RELATED}</h3>
            {project.relations.is_empty().then(|| view! { <p>{words::NO_RELATED}</p> })}
            <ul>
                {relations
                    .map(|relation| view! { <RelatedRecord state relation/> })
                    .collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn RelatedRecord(state: AppState, relation: &'static Relation) -> impl IntoView {
    let plan = state.catalog.plan();
    let record = record(plan, relation);
    let open = move |_| state.choose(|query| query.selected = Some(relation.id.clone()));
    let name = if relation.kind == RelationKind::Project {
        view! {
            <button type="button" class="link" on:click=open>{record.name}</button>
        }
        .into_any()
    } else {
        view! { <strong>{record.name}</strong> }.into_any()
    };
    let citation = record.source.map(|source| places::citation(plan, source));
    view! {
        <li>
            <p class="related-head">
                <span class="related-kind">{labels::relation_kind(relation.kind)}</span>
                {basis_label(relation.basis)}
            </p>
            <p>{name}</p>
            <p class="related-note">{relation.note.as_str()}</p>
            {record.figure.map(|figure| view! { <p class="related-figure">{figure}</p> })}
            {citation.map(|citation| view! { <p class="citation">{citation}</p> })}
        </li>
    }
}

/// What is shown of a linked record.
struct Record {
    name: &'static str,
    figure: Option<String>,
    source: Option<Locator>,
}

fn record(plan: &'static Plan, relation: &Relation) -> Record {
    let id = &relation.id;
    let found = match relation.kind {
        RelationKind::Cluster => plan
            .clusters
            .iter()
            .find(|it| it.id == *id)
            .map(|it| Record {
                name: &it.name,
                figure: Some(tables::target_2025(it.target_2025_yi, it.is_at_least)),
                source: Some(it.source),
            }),
        RelationKind::Park => plan.parks.iter().find(|it| it.id == *id).map(|it| Record {
            name: &it.name,
            figure: Some(tables::target_2025(it.target_2025_yi, false)),
            source: Some(it.source),
        }),
        RelationKind::MicroPark => {
            plan.micro_parks
                .iter()
                .find(|it| it.id == *id)
                .map(|it| Record {
                    name: &it.name,
                    figure: it.focus.clone(),
                    source: Some(it.source),
                })
        }
        RelationKind::Project => plan.project(id).map(|it| Record {
            name: &it.name,
            figure: Some(format::yi_with_unit(it.investment)),
            source: Some(it.source),
        }),
    };
    found.unwrap_or(Record {
        name: "",
        figure: None,
        source: None,
    })
}
