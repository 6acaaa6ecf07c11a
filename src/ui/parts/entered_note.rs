//! What people entered about a record, beside what the plan says of it.

use leptos::prelude::*;

use crate::model::Plan;
use crate::progress::{Goal, Journal, status};
use crate::state::AppState;
use crate::text::standing;
use crate::ui::markup::{Markup, put};

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
fn entered(html: &mut Markup, plan: &'static Plan, journal: &Journal, id: &str) {
    if let Some(said) = standing::of_record(plan, journal, id) {
        let grounds = standing::grounds(plan, journal, id);
        badge(html, &said, &grounds.unwrap_or_default());
    }
}

/// The same for a goal.
pub(crate) fn entered_of_goal(html: &mut Markup, journal: &Journal, goal: &Goal) {
    if let Some(said) = standing::of_goal(goal, journal) {
        badge(html, &said, &standing::badge(goal, &status(goal, journal)));
    }
}

fn badge(html: &mut Markup, said: &str, grounds: &str) {
    put!(html,
        "<details class=\"badge entered\"><summary>" (said) "</summary><p>" (grounds) "</p></details>"
    );
}
