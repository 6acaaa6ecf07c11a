//! Facets of the records of the open view, and their order.

use leptos::prelude::*;

use super::controls::Select;
use crate::browser::viewport;
use crate::query::View;
use crate::state::AppState;
use crate::text::facets::{Facet, facets};
use crate::text::{format, words};
use crate::ui::together::Together;

/// Buttons for each facet of the view `of`, a choice of orders where there are any, and one button
/// that takes everything back.
pub(crate) fn only_facets(
    state: AppState,
    of: View,
    orders: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let groups = facets(state.catalog.plan(), &state.actuals.journal.read(), of).into_iter();
    let groups = groups.map(|facet| group(state, facet));
    let is_asked = state.derive(|query| !query.only.is_empty());
    let clear = move |_| {
        state.choose(|query| query.only = <_>::default());
        // The button is gone: the first value has the focus.
        viewport::focus_next_match(vec![".only button".to_owned()]);
    };
    view! {
        <div class="only">
            {groups.together()}
            {(!orders.is_empty()).then(|| order(state, orders))}
            {move || is_asked.get().then(|| view! {
                <button type="button" class="quiet" on:click=clear>{words::clear_all()}</button>
            })}
        </div>
    }
}

fn group(state: AppState, facet: Facet) -> impl IntoView {
    let Facet {
        key,
        legend,
        values,
    } = facet;
    let buttons = values.into_iter().map(|(value, label, count)| {
        let own = value.clone();
        let is_chosen = state.derive(move |query| query.chosen_of(key).any(|it| it == own));
        let choose = move |_| {
            let is_chosen = is_chosen.get_untracked();
            state.choose(|query| query.put(key, &value, !is_chosen));
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
            {buttons.together()}
        </div>
    }
}

fn order(state: AppState, orders: Vec<(&'static str, &'static str)>) -> AnyView {
    let orders = orders.into_iter();
    let choice = Select {
        class: Some("only-order"),
        name: None,
        label: words::sort_by(),
        options: orders
            .map(|(key, label)| (key.to_owned(), label.to_owned()))
            .collect(),
    };
    let by = move || state.query.read().by.clone().unwrap_or_default();
    let choose = move |key: String| {
        state.choose(|query| query.by = Some(key).filter(|key| !key.is_empty()));
    };
    choice.control(Box::new(by), Box::new(choose))
}
