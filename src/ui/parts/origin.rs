//! Where a printed page comes from.

use leptos::prelude::*;

use super::toolbar::provenance;
use crate::export::Provenance;
use crate::query::View;
use crate::state::AppState;
use crate::text::{about, words};

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
            plan,
            conditions,
            source,
            link,
            ..
        } = provenance(state);
        let conditions = format!("{}：{conditions}", words::ACTIVE_FILTERS);
        let source = match of {
            View::Projects => source,
            _ => about::version(state.catalog.plan()),
        };
        // The static page has no address of its own yet.
        let link = if link.contains("://") {
            link
        } else {
            String::new()
        };
        [plan, conditions, source, link].map(|line| view! { <p>{line}</p> })
    };
    view! { <div class="print-only">{lines}</div> }
}
