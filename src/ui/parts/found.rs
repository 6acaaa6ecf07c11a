//! What a search over everything has found, group by group, each a way into a view.

use leptos::prelude::*;

use crate::browser::viewport;
use crate::query::{Conditions, Query, SearchText, Terms, View, codec};
use crate::results::{Found as Hit, finds, meant};
use crate::state::AppState;
use crate::text::found::{also, heading, offer};
use crate::text::language::comma;
use crate::text::{labels, overview};
use crate::ui::markup::Markup;
use crate::ui::together::Together;

/// Most records of a kind that are shown before more are asked for.
const MOST: usize = 8;

/// Id of the first record that was asked for with the rest of its kind, where the keyboard goes.
const REST: &str = "found-rest";

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
        let meant: Vec<&str> = meant(state.catalog, &terms).iter().map(|it| it.0).collect();
        let also = (!meant.is_empty()).then(|| also(&meant.join(comma())));
        view! {
            <p class="found-also">{also}</p>
            {groups.together()}
        }
        .into_any()
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
    let presentation = state.query.read().presentation;
    let count = hits.len();
    let shown = if whole.get() == heading { count } else { MOST };
    let lines = hits.into_iter().take(shown).enumerate().map(|(at, hit)| {
        let offer = offer(state.catalog.plan(), hit.find, presentation);
        let mut html = Markup::default();
        html.marked(offer.name, terms, Some(pinyin));
        let name = html.into_html();
        let lang = offer.is_printed.then_some("zh-CN");
        let href = codec::encode(&offer.query);
        let through = hit
            .through
            .map(|(cluster, basis)| overview::belongs(&cluster.name, labels::basis(basis)));
        view! {
            <li>
                <a id=(at == MOST).then_some(REST) lang=lang href=href inner_html=name></a>
                <small>{offer.detail}</small>
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
