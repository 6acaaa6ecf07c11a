//! 总览: what the plan is, its headline figures, the ways into it.

use leptos::prelude::*;

use crate::query::View;
use crate::state::AppState;
use crate::text::labels;

/// 总览: what the plan is, its headline figures, the ways into it.
#[component]
pub(crate) fn Overview(state: AppState) -> impl IntoView {
    view! {
        <h1>{labels::view(View::Overview)}</h1>
        <p>{state.catalog.plan().overview.title.as_str()}</p>
    }
}
