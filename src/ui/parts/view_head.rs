//! The head of a view: its finding, and below it what one should know of it.

use leptos::prelude::*;

use super::chips::Chips;
use super::term_note::worded;
use crate::state::AppState;

/// Heading and lead, and the conditions that hold in the view.
#[component]
pub(crate) fn ViewHead(state: AppState, heading: String, lead: String) -> impl IntoView {
    view! {
        <section class="view-head">
            <h1>{clauses(&heading)}</h1>
            <p>{worded(state.catalog.plan(), lead)}</p>
        </section>
        <Chips state/>
    }
}

/// A heading in clauses, each of which goes into one line where it can: Chinese would break anywhere.
pub(crate) fn clauses(heading: &str) -> impl IntoView + use<> {
    let clauses = heading.split_inclusive(['，', '：', '？', '、']);
    clauses
        .map(|clause| view! { <span class="phrase">{clause.to_owned()}</span> })
        .collect_view()
}
