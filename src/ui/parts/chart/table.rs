//! The points of a chart as a table, which can do what the drawing does.

use leptos::prelude::*;

use super::Shown;
use crate::charts::DataPoint;
use crate::ui::together::Together;

/// A row a point; what can be chosen is a button.
#[component]
pub(super) fn PointsTable(shown: Shown) -> impl IntoView {
    let figure = shown.figure;
    let headings = move || {
        let figure = figure.read();
        let heading = |text: &&'static str| view! { <th scope="col">{*text}</th> }.into_any();
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
    let cells = cells
        .map(|cell| view! { <td>{cell}</td> }.into_any())
        .together();
    let act = move |_| {
        if let Some(point) = shown.figure.read_untracked().points.get(at) {
            shown.act(point);
        }
    };
    let language = point.language();
    let pressed = point.opens.is_none().then(|| point.is_chosen.to_string());
    let label = if point.is_live() {
        view! {
            <button type="button" class="link" aria-pressed=pressed on:click=act>
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
