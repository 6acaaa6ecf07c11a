//! 产业集群: the nine industries and what belongs to them.

use leptos::prelude::*;

use crate::query::View;
use crate::state::AppState;
use crate::text::labels;

/// 产业集群: the nine industries and what belongs to them.
#[component]
pub(crate) fn Clusters(state: AppState) -> impl IntoView {
    view! {
        <h1>{labels::view(View::Clusters)}</h1>
        <p>{state.catalog.plan().overview.title.as_str()}</p>
    }
}
