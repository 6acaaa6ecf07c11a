//! What a search over everything has found, group by group, each a way into a view.

use leptos::prelude::*;

use super::record_links;
use crate::browser::viewport;
use crate::model::indicator::Role;
use crate::model::project::RelationKind;
use crate::query::{Choice, Conditions, Query, SearchText, Terms, View, codec};
use crate::results::{Find, Found as Hit, finds};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{answers, firms, format, labels, overview, tables, tasks};
use crate::ui::markup::Markup;
use crate::ui::together::Together;

/// Most records of a kind that are shown before more are asked for.
const MOST: usize = 8;

/// Id of the first record that was asked for with the rest of its kind, where the keyboard goes.
const REST: &str = "found-rest";

/// One line: where it leads, its name, what is said of it.
struct FoundLink {
    href: String,
    name: &'static str,
    /// Language of a name that stays Chinese; `None` for the page's own.
    lang: Option<&'static str>,
    detail: String,
}

/// The groups of what was found.
#[component]
pub(crate) fn Found(state: AppState, terms: Memo<Terms>, text: Memo<SearchText>) -> impl IntoView {
    // The group of which all is shown.
    let whole = RwSignal::new("");
    let hits = Memo::new(move |_| finds(state.catalog, &terms.read()));
    let found = move || {
        let hits = hits.read();
        if hits.is_empty() {
            return view! { <p class="nothing">{overview::nothing()}</p> }.into_any();
        }
        let terms = terms.read();
        let mut groups: Vec<(&'static str, Vec<Hit>)> = Vec::new();
        for hit in hits.iter().copied() {
            let heading = heading(hit.find);
            match groups.last_mut() {
                Some((last, hits)) if *last == heading => hits.push(hit),
                _ => groups.push((heading, vec![hit])),
            }
        }
        let groups = groups.into_iter();
        let groups = groups.map(|(heading, hits)| group(state, &terms, whole, heading, hits));
        groups.together().into_any()
    };
    let more = move || {
        let query = Query {
            conditions: Conditions {
                text: text.get(),
                ..Conditions::default()
            },
            ..Query::about(View::Projects, "", state.query.read().presentation)
        };
        let rows = state.catalog.index().find(&terms.read());
        let count = rows.map_or(0, |rows| rows.count());
        (count > MOST).then(|| {
            view! { <p><a href=codec::encode(&query)>{overview::all_found(count)}</a></p> }
        })
    };
    view! {
        <section class="found" aria-label=overview::found_label()>
            {found}
            {more}
        </section>
    }
}

fn group(
    state: AppState,
    terms: &Terms,
    whole: RwSignal<&'static str>,
    heading: &'static str,
    hits: Vec<Hit>,
) -> AnyView {
    let pinyin = &state.catalog.plan().pinyin;
    let count = hits.len();
    let shown = if whole.get() == heading { count } else { MOST };
    let lines = hits.into_iter().take(shown).enumerate().map(|(at, hit)| {
        let FoundLink {
            href,
            name,
            lang,
            detail,
        } = line(state, hit.find);
        let mut html = Markup::default();
        html.marked(name, terms, Some(pinyin));
        let name = html.into_html();
        let through = hit
            .through
            .map(|(cluster, basis)| overview::belongs(&cluster.name, labels::basis(basis)));
        view! {
            <li>
                <a id=(at == MOST).then_some(REST) lang=lang href=href inner_html=name></a>
                <small>{detail}</small>
                <small>{through}</small>
            </li>
        }
    });
    let lines = lines.together();
    let show = move |_| {
        whole.set(heading);
        viewport::focus_next(REST);
    };
    let more = (count > shown).then(|| {
        view! {
            <li>
                <button type="button" class="quiet" on:click=show>
                    {overview::all_of(count)}
                </button>
            </li>
        }
    });
    view! {
        <h2>{heading}</h2>
        <ul>{lines}{more}</ul>
    }
    .into_any()
}

fn heading(find: Find) -> &'static str {
    match find {
        Find::Cluster(_) => labels::view(View::Clusters),
        Find::Park(_) => labels::parks(),
        Find::MicroPark(_) => labels::micro_parks(),
        Find::Firm(_) => labels::view(View::Firms),
        Find::Project(_) => labels::view(View::Projects),
        Find::Indicator(_) => labels::view(View::Indicators),
        Find::Task(_) => tasks::outline(),
        Find::Commitment(_) => tasks::commitments(),
        Find::Place(_) => labels::places(),
        Find::Term(_) => labels::terms(),
    }
}

/// A record with the link to it, with nothing else asked there.
fn line(state: AppState, find: Find) -> FoundLink {
    let presentation = state.query.read().presentation;
    let record = |kind: RelationKind, id: &str| record_links::record(presentation, kind, id);
    let opened = |view: View, id: &str| record_links::item(presentation, view, id);
    match find {
        Find::Cluster(it) => FoundLink {
            href: record(RelationKind::Cluster, &it.id),
            name: translated(&it.name),
            lang: None,
            detail: tables::target_2025(it.target_2025_yi, it.is_at_least),
        },
        Find::Park(it) => FoundLink {
            href: record(RelationKind::Park, &it.id),
            name: translated(&it.name),
            lang: None,
            detail: tables::target_2025(it.target_2025_yi, false),
        },
        Find::MicroPark(it) => FoundLink {
            href: record(RelationKind::MicroPark, &it.id),
            name: translated(&it.name),
            lang: None,
            detail: format!("{} · {}", translated(&it.kind), translated(&it.status)),
        },
        Find::Firm(it) => FoundLink {
            href: opened(View::Firms, &it.id),
            name: &it.name,
            lang: Some("zh-CN"),
            detail: firms::named(it.mentions.len()),
        },
        Find::Project(it) => {
            let place = answers::place(state.catalog.plan(), it.place);
            FoundLink {
                href: record(RelationKind::Project, &it.id),
                name: &it.name,
                lang: Some("zh-CN"),
                detail: format!("{place} · {}", format::yi_with_unit(it.investment)),
            }
        }
        Find::Indicator(it) => {
            let target = it.values.iter().find(|value| value.role == Role::Target);
            FoundLink {
                href: opened(View::Indicators, &it.id),
                name: translated(&it.name),
                lang: None,
                detail: target.map_or_else(String::new, |target| {
                    overview::stated_target(target, it.unit.as_deref())
                }),
            }
        }
        Find::Task(it) => FoundLink {
            href: opened(View::Tasks, &it.id),
            name: translated(&it.title),
            lang: None,
            detail: translated(&it.summary).to_owned(),
        },
        Find::Commitment(it) => FoundLink {
            href: opened(View::Tasks, &it.id),
            name: translated(&it.what),
            lang: None,
            detail: tasks::figure(it),
        },
        Find::Place(it) => {
            let mut query = Query::about(View::Projects, "", presentation);
            query.conditions.put(&Choice::Place(it.id.clone()), true);
            FoundLink {
                href: codec::encode(&query),
                name: translated(&it.name),
                lang: None,
                detail: translated(&it.kind).to_owned(),
            }
        }
        Find::Term(it) => FoundLink {
            href: opened(View::About, &it.id),
            name: translated(&it.term),
            lang: None,
            detail: translated(&it.explanation).to_owned(),
        },
    }
}
