//! What people entered about a record, beside what the plan says of it.

use leptos::prelude::*;

use crate::progress::{Goal, Journal, status};
use crate::state::AppState;
use crate::text::standing;
use crate::ui::markup::{Markup, put};

/// The figures of the goal, or the stage of the project, with this id: what was entered, which opens
/// how its status was found. Nothing while nobody entered any.
pub(crate) fn entered_note(state: AppState, id: &'static str) -> AnyView {
    let html = move || {
        let mut html = Markup::default();
        let plan = state.catalog.plan();
        let journal = state.actuals.journal.read();
        if let Some(said) = standing::of_record(plan, &journal, id) {
            let grounds = standing::grounds(plan, &journal, id);
            badge(&mut html, &said, &grounds.unwrap_or_default());
        }
        html.into_html()
    };
    view! { <div inner_html=html></div> }.into_any()
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
