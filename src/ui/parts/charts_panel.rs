//! Charts of what matches, above the project table.

use leptos::prelude::*;

use super::chart::chart_figure;
use super::chart::library::{are_still, is_for_paper};
use crate::browser::timer::{self, Pending};
use crate::charts::{Figure, projects, timeline, treemap};
use crate::query::{Conditions, One};
use crate::results::Catalog;
use crate::state::AppState;
use crate::state::effects::effect_from;
use crate::text::charts as words;
use crate::ui::together::Together;

/// How long rows take to be painted, ms: charts follow them.
const PAINTED_MS: u32 = 30;

type Make = fn(&Catalog, &Conditions, bool) -> Figure;

/// What is charted, with the prefixes of ids.
const FIGURES: [(&str, Make); 6] = [
    ("chart-sector", projects::by_sector),
    ("chart-place", projects::by_place),
    ("chart-start", projects::by_start),
    ("chart-construction", projects::by_construction),
    ("chart-investment", treemap::investment),
    ("chart-timeline", timeline::timeline),
];

/// Projects by sector and stage, place, first year and year of construction; their investment
/// as areas; their years. All follow the conditions.
#[component]
pub(crate) fn ChartsPanel(state: AppState) -> impl IntoView {
    let catalog = state.catalog;
    let is_still = are_still();
    let conditions = calm_conditions(state);
    let figures = FIGURES.map(|(id, make)| {
        let figure = Memo::new(move |_| make(catalog, &conditions.read(), is_still));
        chart_figure(state, id, figure)
    });
    let [sector, place, start, construction, investment, timeline] = figures;
    // On paper in columns: the high ones in the second.
    let figures = if is_for_paper() {
        [sector, start, construction, place, investment, timeline]
    } else {
        [sector, place, start, construction, investment, timeline]
    };
    view! {
        <section aria-label=words::panel()>
            <h2 class="visually-hidden">{words::panel()}</h2>
            <div class="charts">{figures.into_iter().together()}</div>
        </section>
    }
}

/// One of them alone.
pub(crate) fn single(state: AppState, of: One) -> AnyView {
    let catalog = state.catalog;
    let is_still = are_still();
    let conditions = state.derive(|query| query.conditions.clone());
    let known = FIGURES.into_iter().find(|(id, _)| *id == of.key());
    let figure = known.map(|(id, make)| {
        let figure = Memo::new(move |_| make(catalog, &conditions.read(), is_still));
        chart_figure(state, id, figure)
    });
    figure.into_any()
}

/// The conditions, which follow once the rows are painted: typing does not wait for charts.
fn calm_conditions(state: AppState) -> RwSignal<Conditions> {
    let asked = state.derive(|query| query.conditions.clone());
    let calm = RwSignal::new(asked.get_untracked());
    let pending = StoredValue::new_local(None::<Pending>);
    // Leaves Rust: waits for the paint.
    effect_from(move |previous: Option<()>| {
        let conditions = asked.get();
        if previous.is_some() {
            let follow = move || calm.set(conditions);
            pending.set_value(Some(timer::after(PAINTED_MS, follow)));
        }
    });
    calm
}
