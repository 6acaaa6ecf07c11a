//! One headline figure: base, target, needed and reached growth, and how they were computed.

use leptos::prelude::*;

use super::chart::{are_still, gauge::Gauge, is_for_paper};
use super::term_note::worded;
use crate::charts::dial;
use crate::results::HeadlineFigure;
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{format, overview, places};
use crate::ui::lazy;

/// A headline figure as a card.
#[component]
pub(crate) fn HeadlineCard(state: AppState, figure: HeadlineFigure) -> impl IntoView {
    let plan = state.catalog.plan();
    let indicator = figure.indicator;
    let is_still = are_still();
    let gauge = move || {
        let journal = state.actuals.journal.read();
        let entered = journal.reached(&indicator.id, figure.target.year);
        let dial = dial::indicator(indicator, entered, is_still);
        dial.map(|dial| view! { <Gauge id=format!("dial-{}", indicator.id) dial/> })
    };
    let required = figure.required.map(format::percent);
    view! {
        <li class="headline-card">
            <h3>{worded(plan, translated(figure.name))}</h3>
            {gauge}
            <p class="headline-values">
                <span class="headline-base">
                    <small>{format::year(figure.base.year)}</small>
                    {overview::amount(&figure, figure.base)}
                </span>
                <span class="headline-arrow" aria-hidden="true">"→"</span>
                <span class="headline-target">
                    <small>{overview::target_year(figure.target.year)}</small>
                    <strong>{overview::amount(&figure, figure.target)}</strong>
                </span>
            </p>
            {lazy::entered_note(state, &indicator.id)}
            <p class="headline-growth">
                {overview::required()}
                " "
                <strong>{required.unwrap_or_else(|| overview::no_rate().to_owned())}</strong>
                <small>{overview::achieved(figure.before)}</small>
            </p>
            <details class="method" open=is_for_paper()>
                <summary>{overview::method_label()}</summary>
                <p>{overview::method(&figure)}</p>
                <p>{translated(figure.note)}</p>
                <p>{places::citation(plan, indicator.source)}</p>
                {figure.before.map(|it| view! { <p>{places::citation(plan, it.indicator.source)}</p> })}
            </details>
        </li>
    }
}
