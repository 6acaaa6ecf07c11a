//! 十园地图: the ten parks on a map, beside it a list that does what the map does.

use leptos::prelude::*;

use crate::query::View;
use crate::state::AppState;
use crate::text::labels;

/// 十园地图: the ten parks on a map, beside it a list that does what the map does.
#[component]
pub(crate) fn Parks(state: AppState) -> impl IntoView {
    view! {
        <h1>{labels::view(View::Parks)}</h1>
        <p>{state.catalog.plan().overview.title.as_str()}</p>
    }
}
