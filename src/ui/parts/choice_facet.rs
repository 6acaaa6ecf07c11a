//! A facet of several choices with live counts.

use leptos::prelude::*;

use crate::query::Conditions;
use crate::state::AppState;
use crate::text::format;

/// One choice of a facet.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    /// What stands beside the box.
    pub(crate) label: String,
    /// Sets `data-stage` for stages; `None` elsewhere.
    pub(crate) stage: Option<&'static str>,
    /// Whether the conditions contain the choice.
    pub(crate) is_chosen: fn(&Conditions, &str) -> bool,
    /// Puts the choice into the conditions or takes it out.
    pub(crate) choose: fn(&mut Conditions, &str, bool),
    /// Name or id by which the two above know the choice.
    pub(crate) key: String,
    /// Number of projects it would give.
    pub(crate) count: Memo<u32>,
}

/// Boxes under a legend; a choice that would give nothing is dimmed but can be chosen.
#[component]
pub(crate) fn ChoiceFacet(
    state: AppState,
    legend: &'static str,
    choices: Vec<Choice>,
) -> impl IntoView {
    view! {
        <fieldset class="facet">
            <legend>{legend}</legend>
            <ul>
                {choices
                    .into_iter()
                    .map(|choice| view! { <ChoiceBox state choice/> })
                    .collect_view()}
            </ul>
        </fieldset>
    }
}

#[component]
fn ChoiceBox(state: AppState, choice: Choice) -> impl IntoView {
    let Choice {
        label,
        stage,
        is_chosen,
        choose,
        key,
        count,
    } = choice;
    let own_key = key.clone();
    let checked = state.derive(move |query| is_chosen(&query.conditions, &own_key));
    let change = move |event| {
        let chosen = event_target_checked(&event);
        state.choose(|query| choose(&mut query.conditions, &key, chosen));
    };
    view! {
        <li class="choice" class:is-empty=move || count.get() == 0 data-stage=stage>
            <label>
                <input type="checkbox" prop:checked=checked on:change=change/>
                <span class="choice-label">{label}</span>
                <span class="choice-count">{move || format::whole(count.get().into())}</span>
            </label>
        </li>
    }
}
