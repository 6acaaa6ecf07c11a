//! What is open above the project table: charts, the map, or nothing.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::query::Panel;
use crate::state::AppState;
use crate::text::charts as words;
use crate::ui::together::Together;

/// A button for each panel; the one that is open closes it.
#[component]
pub(crate) fn PanelSwitch(state: AppState) -> impl IntoView {
    let open = state.derive(|query| query.panel);
    let button = move |panel: Panel| {
        let (glyph, label) = match panel {
            Panel::Charts => (Glyph::Chart, words::panel()),
            Panel::Map => (Glyph::Map, words::map()),
        };
        let is_open = move || open.get() == Some(panel);
        let change = move |_| {
            let next = (!is_open()).then_some(panel);
            state.choose(|query| query.panel = next);
        };
        view! {
            <button
                type="button"
                class="tool"
                aria-pressed=move || is_open().to_string()
                on:click=change
            >
                <Icon glyph/>
                <span>{label}</span>
            </button>
        }
    };
    view! {
        <div class="panel-switch" role="group" aria-label=words::panels()>
            {Panel::ALL.map(button).together()}
        </div>
    }
}
