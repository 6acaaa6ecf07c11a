//! The active conditions as chips, each of which can be removed.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::query::{Choice, Conditions, SearchText};
use crate::state::AppState;
use crate::text::{answers, words};

/// A chip for each condition, and one button that removes them all.
#[component]
pub(crate) fn Chips(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let chips = state.derive(move |query| answers::chips(plan, &query.conditions));
    view! {
        <div class="chips" hidden=move || chips.read().is_empty()>
            <ul aria-label=words::active_filters()>
                {move || {
                    chips
                        .get()
                        .into_iter()
                        .map(|(condition, label)| view! { <Chip state condition label/> })
                        .collect_view()
                }}
            </ul>
            <button
                type="button"
                class="quiet"
                on:click=move |_| state.choose(|query| query.conditions = Conditions::default())
            >
                {words::clear_all()}
            </button>
        </div>
    }
}

#[component]
fn Chip(
    state: AppState,
    /// `None` for the searched words.
    condition: Option<Choice>,
    label: String,
) -> impl IntoView {
    let remove = move |_| state.choose(|query| withdraw(&mut query.conditions, condition.as_ref()));
    view! {
        <li>
            <button type="button" class="chip" aria-label=answers::withdraw(&label) on:click=remove>
                <span>{label.clone()}</span>
                <Icon glyph=Glyph::Cross/>
            </button>
        </li>
    }
}

fn withdraw(conditions: &mut Conditions, condition: Option<&Choice>) {
    match condition {
        Some(choice) => conditions.put(choice, false),
        None => conditions.text = SearchText::default(),
    }
}
