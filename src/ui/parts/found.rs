//! What a search over everything has found, group by group, each a way into a view.

use leptos::prelude::*;

use super::leading;
use super::marked::marked;
use crate::model::indicator::Role;
use crate::model::project::RelationKind;
use crate::query::{Choice, Query, View, codec};
use crate::results::{Find, finds};
use crate::state::AppState;
use crate::text::{firms, format, labels, overview, tables, tasks};

/// Most projects that are named; the library has them all.
const MOST_PROJECTS: usize = 6;

/// One line: where it leads, its name, what is said of it.
struct Hit {
    href: String,
    name: &'static str,
    detail: String,
}

/// The groups of what was found.
#[component]
pub(crate) fn Found(state: AppState) -> impl IntoView {
    let groups = move || {
        let all = groups(state);
        if all.is_empty() {
            return view! { <p class="nothing">{overview::NOTHING}</p> }.into_any();
        }
        all.into_iter()
            .map(|(heading, hits)| group(state, heading, hits))
            .collect_view()
            .into_any()
    };
    let more = move || {
        let count = state.matched.read().total.projects;
        let is_more = count as usize > MOST_PROJECTS;
        is_more.then(|| {
            let query = Query {
                view: View::Projects,
                ..state.query.get()
            };
            view! { <p><a href=codec::encode(&query)>{overview::all_found(count)}</a></p> }
        })
    };
    view! {
        <section class="found" aria-label=overview::FOUND>
            {groups}
            {more}
        </section>
    }
}

fn group(state: AppState, heading: &'static str, hits: Vec<Hit>) -> AnyView {
    let terms = state.terms.read();
    let pinyin = &state.catalog.plan().pinyin;
    let hits = hits.into_iter().map(|Hit { href, name, detail }| {
        let name = marked(name, &terms, Some(pinyin));
        view! {
            <li>
                <a href=href>{name}</a>
                <small>{detail}</small>
            </li>
        }
    });
    view! {
        <h2>{heading}</h2>
        <ul>{hits.collect_view()}</ul>
    }
    .into_any()
}

fn groups(state: AppState) -> Vec<(&'static str, Vec<Hit>)> {
    let mut groups: Vec<(&'static str, Vec<Hit>)> = Vec::new();
    let mut add = |heading: &'static str, hit: Hit| match groups.last_mut() {
        Some((last, hits)) if *last == heading => hits.push(hit),
        _ => groups.push((heading, vec![hit])),
    };
    let plan = state.catalog.plan();
    for find in finds(plan, &state.terms.read()) {
        let (heading, hit) = hit(state, find);
        add(heading, hit);
    }
    let lines = state.lines.read();
    let projects = lines.rows().filter_map(|row| state.catalog.project(row));
    for project in projects.take(MOST_PROJECTS) {
        let link = |query: &mut Query| {
            query.view = View::Projects;
            query.selected = Some(project.id.clone());
        };
        let place = plan.place(project.place).map_or("", |place| &place.name);
        let hit = Hit {
            href: asking(state, &link),
            name: &project.name,
            detail: format!("{place} · {}", format::yi_with_unit(project.investment)),
        };
        add(labels::view(View::Projects), hit);
    }
    groups
}

fn hit(state: AppState, find: Find) -> (&'static str, Hit) {
    let presentation = state.query.read().presentation;
    let choose = |view: View, choice: Choice| {
        asking(state, &|query| {
            query.view = view;
            query.conditions.put(&choice, true);
        })
    };
    let opened = |view: View, id: &str| leading::item(presentation, view, id);
    match find {
        Find::Park(it) => (
            labels::PARKS,
            Hit {
                href: choose(View::Parks, Choice::Park(it.id.clone())),
                name: &it.name,
                detail: tables::target_2025(it.target_2025_yi, false),
            },
        ),
        Find::Cluster(it) => (
            labels::view(View::Clusters),
            Hit {
                href: choose(View::Clusters, Choice::Cluster(it.id.clone())),
                name: &it.name,
                detail: tables::target_2025(it.target_2025_yi, it.is_at_least),
            },
        ),
        Find::MicroPark(it) => (
            labels::MICRO_PARKS,
            Hit {
                href: leading::record(presentation, RelationKind::MicroPark, &it.id),
                name: &it.name,
                detail: format!("{} · {}", it.kind, it.status),
            },
        ),
        Find::Indicator(it) => {
            let target = it.values.iter().find(|value| value.role == Role::Target);
            let unit = it.unit.as_deref().unwrap_or_default();
            let detail = target.map_or_else(String::new, |target| {
                format!("{} 年目标 {} {unit}", target.year, target.printed)
            });
            let hit = Hit {
                href: opened(View::Indicators, &it.id),
                name: &it.name,
                detail,
            };
            (labels::view(View::Indicators), hit)
        }
        Find::Firm(it) => (
            labels::view(View::Firms),
            Hit {
                href: opened(View::Firms, &it.id),
                name: &it.name,
                detail: firms::named(it.mentions.len()),
            },
        ),
        Find::Task(it) => (
            tasks::OUTLINE,
            Hit {
                href: opened(View::Tasks, &it.id),
                name: &it.title,
                detail: it.summary.clone(),
            },
        ),
        Find::Commitment(it) => (
            tasks::COMMITMENTS,
            Hit {
                href: opened(View::Tasks, &it.id),
                name: &it.what,
                detail: tasks::figure(it),
            },
        ),
        Find::Place(it) => (
            labels::PLACES,
            Hit {
                href: choose(View::Projects, Choice::Place(it.id.clone())),
                name: &it.name,
                detail: it.kind.clone(),
            },
        ),
        Find::Term(it) => (
            labels::TERMS,
            Hit {
                href: asking(state, &|query| query.view = View::About),
                name: &it.term,
                detail: it.explanation.clone(),
            },
        ),
    }
}

/// The link that a find leads to: nothing else is asked there.
fn asking(state: AppState, change: &dyn Fn(&mut Query)) -> String {
    let mut query = Query {
        presentation: state.query.read().presentation,
        ..Query::default()
    };
    change(&mut query);
    codec::encode(&query)
}
