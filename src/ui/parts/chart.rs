//! A chart with everything around it: what it comes to, its table, its files, its keys.

mod drawing;
/// Gauges.
pub(crate) mod gauge;
/// The one library of all charts.
pub(crate) mod library;
mod plot;
mod shown;
mod table;
mod tools;

use leptos::prelude::*;

use self::drawing::Drawing;
use self::library::{Lack, Library, are_still};
use self::plot::plot;
use self::shown::Shown;
use self::table::points_table;
use self::tools::tools;
use crate::browser::{version, viewport};
use crate::charts::{Figure, Key};
use crate::model::Plan;
use crate::progress::Journal;
use crate::query::Conditions;
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::{charts as words, words as general};
use crate::ui::ids::MAIN;
use crate::ui::together::Together;

/// Targets as a figure, which follows conditions and entered figures.
pub(crate) fn target_bars(
    state: AppState,
    make: fn(&Plan, &Journal, &Conditions, bool) -> Figure,
) -> Memo<Figure> {
    let plan = state.catalog.plan();
    let is_still = are_still();
    let conditions = state.derive(|query| query.conditions.clone());
    let journal = state.actuals.journal;
    Memo::new(move |_| make(plan, &journal.read(), &conditions.read(), is_still))
}

/// A figure as a drawing or a table; `id` is unique on the page. The drawing is made when it comes near
/// the screen, changed in place with `figure`, and ends with its owner. Natively, and where the
/// library does not come, its table stands there.
pub(crate) fn chart_figure(
    state: AppState,
    id: &'static str,
    figure: Memo<Figure>,
) -> impl IntoView {
    let library = Library::shared();
    let shown = Shown {
        state,
        figure,
        id,
        host: StoredValue::new(format!("{id}-host")),
        is_table: RwSignal::new(false),
        active: RwSignal::new(None),
        is_drawn: RwSignal::new(false),
    };
    // Series and number of what the mouse is over; `None` for nothing.
    let hovered = RwSignal::new(None::<(u32, u32)>);
    let drawing = Drawing {
        host: shown.host.get_value(),
        options: Box::new(move || figure.read().options.clone()),
        point: Box::new(move || {
            let figure = figure.read();
            let point = figure.points.get(shown.active.get()?);
            point.map(|point| point.at)
        }),
        choose: Box::new(move |series, number| {
            if let Some(point) = figure.read_untracked().point_at(series, number) {
                shown.act(point);
            }
        }),
        hovered,
        is_drawn: shown.is_drawn,
    };
    drawing.keep(library);
    let title = move || figure.read().title;
    let headline = move || figure.read().headline.clone();
    let readout = move || {
        let figure = figure.read();
        let hovered = hovered.get();
        let hovered = hovered.and_then(|(series, number)| figure.point_at(series, number));
        let active = shown.active.get().and_then(|at| figure.points.get(at));
        let point = hovered.or(active);
        point.map(|point| words::spoken(&point.label, &point.value))
    };
    // The table stands in the place of the drawing: asked for, or nothing can be drawn.
    let in_place = Memo::new(move |_| shown.is_table.get() || library.is_missing());
    let has_table = move || in_place.get() || !shown.is_drawn.get();
    view! {
        <figure class="chart" aria-label=title class:is-table=in_place class:is-drawn=shown.is_drawn>
            <div class="chart-head">
                <h3>{title}</h3>
                {tools(shown)}
            </div>
            <p class="chart-headline">{headline}</p>
            {missing(library, id)}
            {plot(shown, in_place)}
            {colors(figure)}
            <p class="chart-readout" aria-hidden="true">{readout}</p>
            {move || has_table().then(|| points_table(shown))}
        </figure>
    }
}

/// Why there is no drawing, and the way out, which keeps the focus while it is tried; `plot` is the
/// id of the drawing's place.
fn missing(library: Library, plot: &'static str) -> AnyView {
    let is_missing = Memo::new(move |_| library.is_missing());
    let is_replaced = move || matches!(library.lack(), Some(Lack::Replaced));
    let sentence = move || match library.lack() {
        Some(Lack::Missing(reason)) => words::missing(&reason),
        Some(Lack::Replaced) => general::page_replaced().to_owned(),
        None => String::new(),
    };
    let way_out = move || {
        if is_replaced() {
            general::reload()
        } else {
            words::retry()
        }
    };
    let is_pressed = StoredValue::new(false);
    let press = move |_| {
        if is_replaced() {
            version::reload();
        } else {
            is_pressed.set_value(true);
            library.ask();
        }
    };
    // Leaves Rust: what was pressed is gone once charts can be drawn.
    effect(move || {
        if !is_missing.get() && is_pressed.get_value() {
            is_pressed.set_value(false);
            viewport::catch_focus(MAIN, [plot]);
        }
    });
    let lack = move || {
        view! {
            <p class="chart-missing">
                {sentence}
                " "
                <button type="button" class="link" on:click=press>{way_out}</button>
            </p>
        }
    };
    (move || is_missing.get().then(lack)).into_any()
}

/// What the colours mean.
fn colors(figure: Memo<Figure>) -> AnyView {
    let color = |key: &Key| {
        view! {
            <li>
                <span class="chart-colour" style:background=key.color.clone()></span>
                {key.label.clone()}
            </li>
        }
    };
    let key = Memo::new(move |_| figure.read().key.clone());
    view! { <ul class="chart-key">{move || key.read().iter().map(color).together()}</ul> }
        .into_any()
}
