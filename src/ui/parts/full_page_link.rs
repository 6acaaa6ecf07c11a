//! The way out of a frame: the same question on a page of its own.

use leptos::prelude::*;

use crate::address;
use crate::state::AppState;
use crate::text::words;

/// Whose frame this is, and the link out of it.
#[component]
pub(crate) fn FullPageLink(state: AppState) -> impl IntoView {
    view! {
        <footer class="frame-foot">
            <span>{words::app_name()}</span>
            <TabLink state label=words::open_full_page()/>
        </footer>
    }
}

/// Opens the same question in a new tab.
#[component]
pub(crate) fn TabLink(state: AppState, label: &'static str) -> impl IntoView {
    let href = move || address::link(&state.query.read());
    view! { <a href=href target="_blank" rel="noopener">{label}</a> }
}
