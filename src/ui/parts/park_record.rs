//! One park with everything that the plan says of it, and what we infer.

use leptos::prelude::*;

use super::controls::basis_label;
use super::elsewhere;
use super::embed::embed_record;
use super::firm_links;
use super::plan_map::color;
use super::term_note::worded;
use crate::model::park::{MicroPark, Park};
use crate::model::project::Project;
use crate::model::relation::{Basis, RelationKind};
use crate::query::{Choice, One, View};
use crate::results::ParkRecords;
use crate::state::AppState;
use crate::text::language::{comma, translated};
use crate::text::{answers, clusters, format, map as words, places, words as general};
use crate::ui::lazy;
use crate::ui::markup::{Markup, spoken};
use crate::ui::together::Together;

/// Target, industries, positioning, firms, micro-parks and projects of `park`, each with its
/// ground.
#[component]
pub(crate) fn ParkRecord(state: AppState, park: &'static Park) -> impl IntoView {
    let plan = state.catalog.plan();
    let records = ParkRecords::new(plan, park);
    let has_projects = !records.projects.is_empty();
    let stated = records.projects.iter();
    let stated = stated.filter(|(_, it)| it.basis == Basis::Named).count();
    let grounds = answers::grounds(stated, records.projects.len());
    let projects = records.projects.into_iter();
    let projects = projects.map(|(project, relation)| {
        let note = translated(&relation.note);
        project_line(state, project, Some(relation.basis), note)
    });
    let micro_parks = records.micro_parks.into_iter();
    let micro_parks = micro_parks.map(|(micro_park, basis)| micro_park_line(micro_park, basis));
    let presentation = state.query.read_untracked().presentation;
    let own = (RelationKind::Park, park.id.as_str());
    let firms = firm_links::printed(plan, presentation, &park.firms, own, words::none());
    let elsewhere = elsewhere::written(state.catalog, own, presentation);
    view! {
        <article class="record park-record" aria-label=translated(&park.name)>
            <h2>{translated(&park.name)}</h2>
            <p class="record-figure">
                <strong>{words::target(park)}</strong>
                <small>{general::target_2025()}</small>
            </p>
            <p class="record-note">{words::share_of_all(plan, park)}</p>
            {lazy::entered_note(state, &park.id)}
            <h3>{words::industries_label()}</h3>
            <Industries state park/>
            <h3>{words::positioning()}</h3>
            <p>{worded(plan, translated(&park.positioning))}</p>
            <p class="record-note">{worded(plan, translated(&park.summary))}" "<small>{general::our_words()}</small></p>
            <h3>{words::firms()}</h3>
            <p>
                <span inner_html=firms></span>
                " "
                {(!park.firms.is_empty()).then(|| basis_label(Basis::Named))}
            </p>
            {named(words::named_projects(), &park.named_projects)}
            <h3>{words::park_micro_parks()}</h3>
            {listed(micro_parks.collect(), words::none())}
            <h3>{words::park_projects()}</h3>
            <p class="record-note">{grounds}</p>
            {listed(projects.collect(), words::no_projects())}
            {has_projects.then(|| view! { <OpenProjects state/> })}
            <div inner_html=elsewhere></div>
            <h3>{words::position_label()}</h3>
            <p class="record-note" inner_html=spoken(&words::position(park))></p>
            <p class="citation">{places::citation(plan, park.source)}</p>
            {embed_record(state, One::Park, Choice::Park(park.id.clone()), translated(&park.name))}
        </article>
    }
}

#[component]
fn Industries(state: AppState, park: &'static Park) -> impl IntoView {
    let plan = state.catalog.plan();
    let industry = |industry: &'static crate::model::park::LeadingIndustry| {
        let cluster = industry.cluster.as_deref().and_then(|id| plan.cluster(id));
        let own = format!("--own: {}", color(cluster.map(|it| it.no)));
        view! { <li style=own>{translated(&industry.printed)}</li> }
    };
    view! { <ul class="park-industries">{park.industries.iter().map(industry).together()}</ul> }
}

/// Opens the library with what is asked.
#[component]
pub(crate) fn OpenProjects(state: AppState) -> impl IntoView {
    let count = move || state.matched.read().total.projects;
    view! {
        <p>
            <button
                type="button"
                class="primary"
                on:click=move |_| state.choose(|query| query.view = View::Projects)
            >
                {move || clusters::open_projects(count())}
            </button>
        </p>
    }
}

/// What the plan names, in one line with its ground.
fn named(heading: &'static str, names: &'static [String]) -> AnyView {
    let list = if names.is_empty() {
        words::none().into_any()
    } else {
        view! { <span inner_html=names_of(names)></span>" "{basis_label(Basis::Named)} }.into_any()
    };
    view! {
        <h3>{heading}</h3>
        <p>{list}</p>
    }
    .into_any()
}

/// Names one after the other; those of projects and firms are Chinese in every language.
fn names_of(names: &'static [String]) -> String {
    let mut html = Markup::default();
    for (at, name) in names.iter().enumerate() {
        if at > 0 {
            html.text(comma());
        }
        let said = translated(name);
        if said == name {
            html.chinese(name);
        } else {
            html.text(said);
        }
    }
    html.into_html()
}

/// A list, or the words for an empty one.
pub(crate) fn listed(lines: Vec<AnyView>, none: &'static str) -> AnyView {
    if lines.is_empty() {
        return view! { <p>{none}</p> }.into_any();
    }
    view! { <ul>{lines}</ul> }.into_any()
}

fn micro_park_line(micro_park: &'static MicroPark, basis: Basis) -> AnyView {
    view! {
        <li>
            {translated(&micro_park.name)}
            " "
            {basis_label(basis)}
            <small>{translated(micro_park.focus.as_deref().unwrap_or(&micro_park.status))}</small>
        </li>
    }
    .into_any()
}

/// A project that opens in the library, with the ground on which it stands here, if it is
/// inferred or named, and a note.
pub(crate) fn project_line(
    state: AppState,
    project: &'static Project,
    basis: Option<Basis>,
    note: &str,
) -> AnyView {
    let open = move |_| {
        state.choose(|query| {
            query.view = View::Projects;
            query.selected = Some(project.id.clone());
        });
    };
    let ground = [&format::yi_with_unit(project.investment), " · ", note].concat();
    view! {
        <li>
            <button type="button" class="link" lang="zh-CN" on:click=open>
                {project.name.as_str()}
            </button>
            " "
            {basis.map(basis_label)}
            <small inner_html=spoken(&ground)></small>
        </li>
    }
    .into_any()
}
