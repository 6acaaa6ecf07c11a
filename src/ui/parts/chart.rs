//! A chart with everything around it: what it comes to, its table, its files, its keys.

mod drawing;
/// Gauges.
pub(crate) mod gauge;
/// The one library of all charts.
pub(crate) mod library;
mod plot;
mod table;
mod tools;

use leptos::prelude::*;

use self::drawing::Drawing;
use self::library::{Lack, Library};
use self::plot::Plot;
use self::table::PointsTable;
use self::tools::Tools;
use crate::browser::{version, viewport};
use crate::charts::{DataPoint, Figure};
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::{charts as words, words as general};
use crate::ui::app::MAIN;
use crate::ui::together::Together;

/// Whether what is drawn is for paper.
pub(crate) fn is_for_paper() -> bool {
    Library::shared().draws_for_paper()
}

/// Whether charts come and change without motion: asked for, or on paper.
pub(crate) fn are_still() -> bool {
    viewport::prefers_reduced_motion() || is_for_paper()
}

/// What the parts of one chart share.
#[derive(Clone, Copy)]
struct Shown {
    state: AppState,
    figure: Memo<Figure>,
    /// Id of the element that is drawn in.
    host: StoredValue<String>,
    /// Whether the person asked for the table.
    is_table: RwSignal<bool>,
    /// Position of the point that the keys are at; `None` for none.
    active: RwSignal<Option<usize>>,
    /// Whether there is a drawing to be seen.
    is_drawn: RwSignal<bool>,
}

impl Shown {
    fn act(self, point: &DataPoint) {
        let state = self.state;
        if let Some(id) = &point.opens {
            state.choose(|query| query.selected = Some(id.clone()));
        } else if point.is_live() {
            state.choose(|query| point.choose(&mut query.conditions));
        }
    }
}

/// A figure as a drawing or a table. The drawing is made when it comes near the screen, changed
/// in place with `figure`, and ends with the component. Natively, and where the library does not
/// come, its table stands there.
#[component]
pub(crate) fn ChartFigure(
    state: AppState,
    /// Prefix of ids, unique on the page.
    id: &'static str,
    figure: Memo<Figure>,
) -> impl IntoView {
    let library = Library::shared();
    let host = format!("{id}-host");
    let is_table = RwSignal::new(false);
    let drawing = Drawing::new();
    let shown = Shown {
        state,
        figure,
        host: StoredValue::new(host.clone()),
        is_table,
        active: RwSignal::new(None),
        is_drawn: drawing.is_drawn,
    };
    // Series and number of what the mouse is over; `None` for nothing.
    let hovered = RwSignal::new(None::<(u32, u32)>);
    let choose = move |series, number| {
        let figure = figure.read_untracked();
        if let Some(point) = figure.point_at(series, number) {
            shown.act(point);
        }
    };
    let point = move || {
        let figure = figure.read();
        let at = shown.active.get()?;
        figure.points.get(at).map(|point| point.at)
    };
    drawing.keep(
        library,
        host,
        Box::new(move || figure.read().options.clone()),
        Box::new(point),
        Box::new(choose),
        hovered,
    );
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
    let in_place = Memo::new(move |_| is_table.get() || library.is_missing());
    let has_table = move || in_place.get() || !shown.is_drawn.get();
    view! {
        <figure class="chart" aria-label=title class:is-table=in_place class:is-drawn=shown.is_drawn>
            <div class="chart-head">
                <h3>{title}</h3>
                <Tools shown/>
            </div>
            <p class="chart-headline">{headline}</p>
            <Missing library plot=id/>
            <Plot shown id in_place/>
            <Colors figure/>
            <p class="chart-readout" aria-hidden="true">{readout}</p>
            {move || has_table().then(|| view! { <PointsTable shown/> })}
        </figure>
    }
}

/// Why there is no drawing, and the way out, which keeps the keyboard while it is tried.
#[component]
fn Missing(
    library: Library,
    /// Id of the place of the drawing.
    plot: &'static str,
) -> impl IntoView {
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
    move || {
        is_missing.get().then(|| {
            view! {
                <p class="chart-missing">
                    {sentence}
                    " "
                    <button type="button" class="link" on:click=press>{way_out}</button>
                </p>
            }
        })
    }
}

/// What the colours mean.
#[component]
fn Colors(figure: Memo<Figure>) -> impl IntoView {
    let colour = |key: &crate::charts::Key| {
        view! {
            <li>
                <span class="chart-colour" style:background=key.color.clone()></span>
                {key.label.clone()}
            </li>
        }
        .into_any()
    };
    let key = Memo::new(move |_| figure.read().key.clone());
    view! { <ul class="chart-key">{move || key.read().iter().map(colour).together()}</ul> }
}
