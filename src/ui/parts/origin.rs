//! Where a printed page comes from.

use leptos::prelude::*;

use super::export_tools::provenance;
use crate::export::Provenance;
use crate::model::Plan;
use crate::query::{Query, View};
use crate::state::AppState;
use crate::text::language::colon;
use crate::text::{about, facets, words};

/// Where a printed page of projects comes from; on screen the page itself says it.
#[component]
pub(crate) fn Origin(
    state: AppState,
    /// The view that is printed.
    of: View,
) -> impl IntoView {
    origin(state, of, |_, _| None)
}

/// The same of a view of other records.
#[component]
pub(crate) fn OriginOfRecords(
    state: AppState,
    /// The view that is printed.
    of: View,
) -> impl IntoView {
    origin(state, of, facets::conditions)
}

/// `asked` says in words which records are shown; `None` where it is projects.
fn origin(
    state: AppState,
    of: View,
    asked: fn(&'static Plan, &Query) -> Option<String>,
) -> impl IntoView {
    let lines = move || {
        state.query.track();
        let Provenance {
            plan: title,
            conditions,
            source,
            link,
            ..
        } = provenance(state);
        let plan = state.catalog.plan();
        let asked = asked(plan, &state.query.read_untracked());
        let conditions = asked.unwrap_or(conditions);
        let conditions = [words::active_filters(), &conditions].join(colon());
        let source = match of {
            View::Projects => source,
            _ => about::version(plan),
        };
        // The static page has no address of its own yet.
        let link = if link.contains("://") {
            link
        } else {
            String::new()
        };
        [title, conditions, source, link].map(|line| view! { <p>{line}</p> })
    };
    view! { <div class="print-only">{lines}</div> }
}
