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
            <h1>{clauses(heading)}</h1>
            <p>{worded(state.catalog.plan(), lead)}</p>
        </section>
        <Chips state/>
    }
}

/// A heading in clauses, each of which goes into one line where it can: Chinese would break anywhere.
pub(crate) fn clauses(mut heading: String) -> impl IntoView {
    let mut clauses = Vec::new();
    let ends = |(_, it): &(usize, char)| matches!(it, '，' | '：' | '？' | '、');
    while let Some((at, mark)) = heading.char_indices().find(ends) {
        let rest = heading.split_off(at + mark.len_utf8());
        clauses.push(std::mem::replace(&mut heading, rest));
    }
    clauses.push(heading);
    let clauses = clauses.into_iter().filter(|it| !it.is_empty());
    clauses
        .map(|clause| view! { <span class="phrase">{clause}</span> })
        .collect_view()
}
