//! One industry with everything that the plan says of it.

use leptos::prelude::*;

use super::controls::basis_label;
use super::elsewhere;
use super::embed::embed_record;
use super::firm_links;
use crate::model::cluster::Cluster;
use crate::model::project::Project;
use crate::model::relation::{Basis, Relation, RelationKind};
use crate::query::{Choice, One, Query, View, codec};
use crate::state::AppState;
use crate::text::language::{listed, translated};
use crate::text::{answers, charts, clusters as words, format, places};
use crate::ui::lazy;
use crate::ui::markup::spoken;
use crate::ui::together::Together;

/// Focus, firms, bases, parks and projects of `cluster`, each list with its ground.
#[component]
pub(crate) fn ClusterRecord(state: AppState, cluster: &'static Cluster) -> impl IntoView {
    let plan = state.catalog.plan();
    let is_own = |id: &String| *id == cluster.id;
    let parks = plan.parks.iter().filter_map(|park| {
        let mut industries = park.industries.iter();
        let listed = industries.find(|it| it.cluster.as_ref().is_some_and(is_own))?;
        Some((park, listed.printed.as_str()))
    });
    let parks = parks.map(|(park, printed)| {
        let link = leading(state, View::Parks, &Choice::Park(park.id.clone()));
        view! {
            <li>
                <a href=link>{translated(&park.name)}</a>
                {basis_label(Basis::Named)}
                <small>{translated(printed)}</small>
            </li>
        }
    });
    let projects = plan.projects.iter().filter_map(|project| {
        let mut relations = project.relations.iter();
        let own = relations.find(|it| it.kind == RelationKind::Cluster && is_own(&it.id))?;
        Some((project, own))
    });
    let (mut projects, inferred): (Vec<_>, Vec<_>) =
        projects.partition(|(_, relation)| relation.basis == Basis::Named);
    let named = projects.len();
    projects.extend(inferred);
    let grounds = answers::grounds(named, projects.len());
    let count = u32::try_from(projects.len()).unwrap_or(u32::MAX);
    let library = leading(state, View::Projects, &Choice::Cluster(cluster.id.clone()));
    let projects = projects
        .into_iter()
        .map(|(project, relation)| project_line(&library, project, relation))
        .together();
    let presentation = state.query.read_untracked().presentation;
    let own = (RelationKind::Cluster, cluster.id.as_str());
    let firms = firm_links::printed(plan, presentation, &cluster.firms, own, words::none());
    let elsewhere = elsewhere::written(state.catalog, own, presentation);
    let note = if cluster.is_among_8100 {
        ""
    } else {
        words::not_among()
    };
    view! {
        <article class="record">
            <h2>{translated(&cluster.name)}</h2>
            <p class="record-figure">
                <strong>{words::target(cluster)}</strong>
                <small>{charts::no_base()}</small>
            </p>
            {lazy::entered_note(state, &cluster.id)}
            <p class="record-note">{note}</p>
            {names(words::focus(), &cluster.focus)}
            <h3>{words::firms()}</h3>
            <p inner_html=firms></p>
            {names(words::bases(), &cluster.bases)}
            <h3>{words::parks()}</h3>
            <ul>{parks.together()}</ul>
            <h3>{words::projects()}</h3>
            <p class="record-note">{grounds}</p>
            <ul>{projects}</ul>
            <p>
                {if count > 0 {
                    view! { <a class="screen-only" href=library>{words::open_projects(count)}</a> }.into_any()
                } else {
                    words::none().into_any()
                }}
            </p>
            <div inner_html=elsewhere></div>
            <p class="citation">{places::citation(plan, cluster.source)}</p>
            {embed_record(state, One::Industry, Choice::Cluster(cluster.id.clone()), translated(&cluster.name))}
        </article>
    }
}

/// A project that opens in the library as `link` leads there.
fn project_line(
    link: &str,
    project: &'static Project,
    relation: &'static Relation,
) -> impl IntoView + use<> {
    let open = codec::encode(&Query {
        selected: Some(project.id.clone()),
        ..codec::decode(link)
    });
    let note = translated(&relation.note);
    let ground = [&format::yi_with_unit(project.investment), " · ", note].concat();
    view! {
        <li>
            <a lang="zh-CN" href=open>{project.name.as_str()}</a>
            {basis_label(relation.basis)}
            <small inner_html=spoken(&ground)></small>
        </li>
    }
}

/// A heading with names below it, or that there are none.
fn names(heading: &'static str, names: &'static [String]) -> AnyView {
    let list = if names.is_empty() {
        words::none().to_owned()
    } else {
        listed(names)
    };
    view! {
        <h3>{heading}</h3>
        <p>{list}</p>
    }
    .into_any()
}

/// The link to `view` with `choice` made in place of others of its kind.
fn leading(state: AppState, view: View, choice: &Choice) -> String {
    let mut query = Query {
        view,
        ..state.query.get_untracked().on_screen()
    };
    if !query.conditions.has(choice) {
        query.conditions.switch_to(choice);
    }
    codec::encode(&query)
}
