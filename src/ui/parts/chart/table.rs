//! The points of a chart as a table, which can do what the drawing does.

use leptos::prelude::*;

use super::shown::Shown;
use crate::charts::DataPoint;
use crate::ui::together::Together;

/// A row a point; what can be chosen is a button.
pub(super) fn points_table(shown: Shown) -> impl IntoView {
    let figure = shown.figure;
    let headings = move || {
        let figure = figure.read();
        let heading = |text: &&'static str| view! { <th scope="col">{*text}</th> };
        figure.columns.iter().map(heading).together()
    };
    let points = Memo::new(move |_| figure.read().points.clone());
    let rows = move || {
        let points = points.read();
        let points = points.iter().enumerate();
        points.map(|(at, point)| row(shown, at, point)).together()
    };
    view! {
        <div class="chart-table">
            <table class="plain">
                <caption>{move || figure.read().title}</caption>
                <thead>
                    <tr>{headings}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(shown: Shown, at: usize, point: &DataPoint) -> AnyView {
    let label = point.label.clone();
    let cells = point.cells.iter().cloned();
    let cells = cells.map(|cell| view! { <td>{cell}</td> }).together();
    let language = point.language();
    let pressed = point.opens.is_none().then(|| point.is_chosen.to_string());
    let label = if point.is_live() {
        view! {
            <button type="button" class="link" aria-pressed=pressed on:click=move |_| shown.act_at(at)>
                {label}
            </button>
        }
        .into_any()
    } else {
        label.into_any()
    };
    view! {
        <tr class:is-chosen=point.is_chosen>
            <th scope="row" lang=language>{label}</th>
            {cells}
        </tr>
    }
    .into_any()
}
