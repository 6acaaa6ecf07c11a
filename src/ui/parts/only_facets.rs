//! Facets of the records of the open view, and their order.

use leptos::prelude::*;

use crate::state::AppState;
use crate::text::{format, words};

/// A facet with the values that it offers.
#[derive(Debug, Clone)]
pub(crate) struct OnlyFacet {
    /// Its word in a link.
    pub(crate) facet: &'static str,
    /// What stands above it.
    pub(crate) legend: String,
    /// Each value with its label and the number of records that have it.
    pub(crate) values: Vec<(String, String, u32)>,
}

/// Each value with the number of times that it comes, in the order in which they first come;
/// the value is its own label.
pub(crate) fn counted<'v>(values: impl Iterator<Item = &'v str>) -> Vec<(String, String, u32)> {
    let mut counted: Vec<(String, String, u32)> = Vec::new();
    for value in values {
        match counted.iter_mut().find(|(known, ..)| known == value) {
            Some((.., count)) => *count += 1,
            None => counted.push((value.into(), value.into(), 1)),
        }
    }
    counted
}

/// Buttons for each facet, a choice of orders (key and label; none leaves it out), and one
/// button that takes everything back.
#[component]
pub(crate) fn OnlyFacets(
    state: AppState,
    facets: Vec<OnlyFacet>,
    #[prop(optional)] orders: &'static [(&'static str, &'static str)],
) -> impl IntoView {
    let groups = facets.into_iter().map(|facet| group(state, facet));
    let is_asked = state.derive(|query| !query.only.is_empty());
    let clear = move |_| state.choose(|query| query.only = <_>::default());
    view! {
        <div class="only">
            {groups.collect_view()}
            {(!orders.is_empty()).then(|| order(state, orders))}
            {move || is_asked.get().then(|| view! {
                <button type="button" class="quiet" on:click=clear>{words::CLEAR_ALL}</button>
            })}
        </div>
    }
}

fn group(state: AppState, facet: OnlyFacet) -> AnyView {
    let OnlyFacet {
        facet,
        legend,
        values,
    } = facet;
    let buttons = values.into_iter().map(|(value, label, count)| {
        let word = format!("{facet}:{value}");
        let own = word.clone();
        let is_chosen = state.derive(move |query| query.only.contains(&own));
        let choose = move |_| {
            let is_chosen = is_chosen.get_untracked();
            state.choose(|query| query.only.put(word.clone(), !is_chosen));
        };
        view! {
            <button
                type="button"
                aria-pressed=move || is_chosen.get().to_string()
                on:click=choose
            >
                {label}
                " "
                <small>{format::whole(count.into())}</small>
            </button>
        }
    });
    let name = legend.clone();
    view! {
        <div class="only-group" role="group" aria-label=name>
            <span>{legend}</span>
            {buttons.collect_view()}
        </div>
    }
    .into_any()
}

fn order(state: AppState, orders: &'static [(&'static str, &'static str)]) -> AnyView {
    let chosen = state.derive(|query| query.by.clone().unwrap_or_default());
    let choose = move |event| {
        let key = event_target_value(&event);
        state.choose(|query| query.by = Some(key).filter(|key| !key.is_empty()));
    };
    let options = orders.iter().map(|(key, label)| {
        view! { <option value=*key>{*label}</option> }
    });
    view! {
        <label class="only-order">
            <span>{words::SORT_BY}</span>
            <select prop:value=move || chosen.get() on:change=choose>{options.collect_view()}</select>
        </label>
    }
    .into_any()
}
