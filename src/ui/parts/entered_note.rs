//! What people entered about a record, beside what the plan says of it.

use leptos::prelude::*;

use crate::model::Plan;
use crate::progress::Journal;
use crate::state::AppState;
use crate::text::standing;
use crate::ui::markup::Markup;

/// The figures of the goal, or the stage of the project, with this id; nothing while nobody
/// entered any.
#[component]
pub(crate) fn EnteredNote(state: AppState, id: &'static str) -> impl IntoView {
    let html = move || {
        let mut html = Markup::default();
        let journal = state.actuals.journal.read();
        entered(&mut html, state.catalog.plan(), &journal, id);
        html.into_html()
    };
    view! { <div inner_html=html></div> }
}

/// The same as markup: what was entered, which opens how its status was found.
pub(crate) fn entered(html: &mut Markup, plan: &'static Plan, journal: &Journal, id: &str) {
    let Some(said) = standing::of_record(plan, journal, id) else {
        return;
    };
    html.raw("<details class=\"badge entered\"><summary>")
        .text(&said)
        .raw("</summary><p>")
        .text(&standing::grounds(plan, journal, id).unwrap_or_default())
        .raw("</p></details>");
}
