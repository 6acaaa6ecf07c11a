//! A facet of several choices with live counts.

use leptos::prelude::*;

use crate::query::{Choice, codec};
use crate::state::AppState;
use crate::text::{answers, format};
use crate::ui::together::Together;

/// One choice that a facet offers.
#[derive(Debug, Clone)]
pub(crate) struct Offer {
    /// What stands beside the box.
    pub(crate) label: String,
    /// Sets `data-stage` for stages; `None` elsewhere.
    pub(crate) stage: Option<&'static str>,
    /// What is chosen.
    pub(crate) choice: Choice,
    /// Number of projects it would give.
    pub(crate) count: Memo<u32>,
    /// How many of them the plan states; `None` where nothing is inferred.
    pub(crate) named: Option<Memo<u32>>,
}

/// Boxes under a legend; a choice that would give nothing is dimmed but can be chosen. Where the counts
/// need a `note` that says what they are, the boxes are folded away at first, unless one is chosen.
pub(crate) fn choice_facet(
    state: AppState,
    legend: &'static str,
    offers: Vec<Offer>,
    note: Option<&'static str>,
) -> AnyView {
    let query = state.query.read_untracked();
    let is_open = offers
        .iter()
        .any(|offer| query.conditions.has(&offer.choice));
    let boxes = offers.into_iter().map(|offer| choice_box(state, offer));
    let boxes = view! { <ul>{boxes.together()}</ul> };
    match note {
        None => view! {
            <fieldset class="facet">
                <legend>{legend}</legend>
                {boxes}
            </fieldset>
        }
        .into_any(),
        Some(note) => view! {
            <details class="facet" open=is_open>
                <summary>{legend}</summary>
                <fieldset>
                    <legend class="visually-hidden">{legend}</legend>
                    <p class="facet-note">{note}</p>
                    {boxes}
                </fieldset>
            </details>
        }
        .into_any(),
    }
}

fn choice_box(state: AppState, offer: Offer) -> impl IntoView {
    let Offer {
        label,
        stage,
        choice,
        count,
        named,
    } = offer;
    let said = move || {
        let all = count.get();
        named.map_or_else(
            || format::whole(all.into()),
            |named| answers::named_and_inferred(named.get(), all),
        )
    };
    // By these the static page's script knows the box.
    let (name, value) = codec::field(&choice);
    let own_choice = choice.clone();
    let checked = state.derive(move |query| query.conditions.has(&own_choice));
    let change = move |event| {
        let is_chosen = event_target_checked(&event);
        state.choose(|query| query.conditions.put(&choice, is_chosen));
    };
    view! {
        <li class="choice" class:is-empty=move || count.get() == 0 data-stage=stage>
            <label>
                <input type="checkbox" name=name value=value prop:checked=checked on:change=change/>
                <span class="choice-label">{label}</span>
                <span class="choice-count">{said}</span>
            </label>
        </li>
    }
}
