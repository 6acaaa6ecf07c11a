//! Where a printed page comes from.

use leptos::prelude::*;

use super::carry::provenance;
use crate::export::Provenance;
use crate::query::View;
use crate::state::AppState;
use crate::text::language::colon;
use crate::text::{about, facets, words};

/// Where a printed page comes from; on screen the page itself says it.
#[component]
pub(crate) fn Origin(
    state: AppState,
    /// The view that is printed.
    of: View,
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
        let asked = facets::conditions(plan, &state.query.read_untracked());
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
