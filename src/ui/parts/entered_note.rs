//! What people entered about a record, beside what the plan says of it.

use leptos::prelude::*;

use crate::state::AppState;
use crate::text::standing;

/// The figures of the goal, or the stage of the project, with this id; nothing while nobody
/// entered any.
#[component]
pub(crate) fn EnteredNote(state: AppState, id: &'static str) -> impl IntoView {
    move || {
        let journal = state.actuals.journal.read();
        let said = standing::of_record(state.catalog.plan(), &journal, id);
        said.map(|said| view! { <p class="entered">{said}</p> })
    }
}
