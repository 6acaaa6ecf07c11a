//! The whole page: header, the open view, messages.

use leptos::prelude::*;

use super::parts::announcer::Announcer;
use super::parts::header::Header;
use super::parts::notice::Notice;
use super::views::{about::About, projects::Projects};
use crate::query::View;
use crate::state::AppState;

/// Id of the main content, to which the skip link leads.
pub(crate) const MAIN: &str = "main";

/// The whole page for `state`.
#[component]
pub fn App(
    /// What is asked and answered.
    state: AppState,
) -> impl IntoView {
    let view = state.derive(|query| query.view);
    view! {
        <Header state/>
        <main id=MAIN tabindex="-1">
            {move || match view.get() {
                View::Projects => view! { <Projects state/> }.into_any(),
                View::About => view! { <About plan=state.catalog.plan()/> }.into_any(),
            }}
        </main>
        <Notice message=state.notice/>
        <Announcer state/>
    }
}
