//! Where a printed page comes from.

use leptos::prelude::*;

use super::toolbar::provenance;
use crate::export::Provenance;
use crate::state::AppState;
use crate::text::words;

/// Where a printed page comes from; on screen the page itself says it.
#[component]
pub(crate) fn Origin(state: AppState) -> impl IntoView {
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
