//! 项目库: the searchable, faceted table of all projects.

use leptos::prelude::*;

use crate::browser::{layers, viewport};
use crate::model::project::Project;
use crate::query::{Conditions, Panel, View};
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::language::translated;
use crate::text::{answers, charts, words};
use crate::ui::ids::MAIN;
use crate::ui::lazy;
use crate::ui::markup::spoken;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::{
    chips::Chips, details::Details, facets::facets, figures::Figures, notice::Notice,
    origin::Origin, search_box::search_box, table::project_table, toolbar::toolbar,
};

/// The project library. Inside another page nothing floats over the list, since the frame may
/// be much taller than the screen: messages and details come before the table.
#[component]
pub(crate) fn Projects(state: AppState, is_embedded: bool) -> impl IntoView {
    let overview = &state.catalog.plan().overview;
    let are_facets_open = RwSignal::new(false);
    // Leaves Rust: where they cover the list, going back closes them.
    effect(move || {
        if are_facets_open.get() {
            layers::open(FACETS, move || are_facets_open.set(false));
        } else {
            layers::closed(FACETS);
        }
    });
    on_cleanup(|| layers::closed(FACETS));
    view! {
        <div class="lede">
            <div>
                <h1>
                    <span class="phrase">{translated(&overview.district)}</span>
                    {Some(words::heading_gap()).filter(|gap| !gap.is_empty())}
                    <span class="phrase">{words::projects_heading()}</span>
                </h1>
                <p class="lede-finding" inner_html=move || spoken(&finding(state))></p>
            </div>
            {search_box(state, View::Projects, words::search(View::Projects))}
        </div>
        <div class="columns">
            // Opens and closes the facets where there is no room for them beside the table.
            <button
                type="button"
                class="facets-toggle"
                aria-controls=FACETS
                aria-expanded=move || are_facets_open.get().to_string()
                on:click=move |_| are_facets_open.update(|open| *open = !*open)
            >
                <Icon glyph=Glyph::Filter/>
                {words::filters()}
            </button>
            <section
                id=FACETS
                class="facets"
                class:is-open=are_facets_open
                aria-label=words::filters()
            >
                {facets(state)}
                <button
                    type="button"
                    class="facets-done"
                    on:click=move |_| are_facets_open.set(false)
                >
                    {words::show_results()}
                </button>
            </section>
            <section
                class="results"
                class:is-searching=move || !state.terms.read().is_empty()
                aria-label=words::results()
            >
                <Figures state/>
                {toolbar(state)}
                {is_embedded.then(|| view! { <Notice state/> })}
                <Chips state/>
                {is_embedded.then(|| view! { <Details state/> })}
                {open_panel(state)}
                {project_table(state, is_embedded)}
                {nothing_found(state)}
                <Origin state of=View::Projects/>
            </section>
        </div>
        {(!is_embedded).then(|| view! { <Details state/> })}
    }
}

/// Id of the facets.
const FACETS: &str = "facets";

/// What is open above the table.
fn open_panel(state: AppState) -> AnyView {
    let open = state.derive(|query| query.panel);
    let panel = move || match open.get() {
        Some(Panel::Charts) => lazy::panel(state, Panel::Charts),
        Some(Panel::Map) => view! {
            <section class="map-panel" aria-label=charts::map()>
                {lazy::panel(state, Panel::Map)}
            </section>
        }
        .into_any(),
        None => ().into_any(),
    };
    panel.into_any()
}

/// The project with most of the investment of what matches; empty where that says nothing.
fn finding(state: AppState) -> String {
    let plan = state.catalog.plan();
    let matched = state.matched.read();
    let mut largest: Option<&Project> = None;
    for (row, it) in (0..).zip(&plan.projects) {
        let is_larger = largest.is_none_or(|so_far| so_far.investment < it.investment);
        if is_larger && matched.contains(row) {
            largest = Some(it);
        }
    }
    let several = largest.filter(|_| matched.total.projects > 1);
    several.map_or_else(String::new, answers::largest)
}

/// What to do if no project matches.
fn nothing_found(state: AppState) -> AnyView {
    let is_empty = Memo::new(move |_| state.matched.read().total.projects == 0);
    let clear = move |_| {
        state.choose(|query| query.conditions = Conditions::default());
        viewport::focus_next(MAIN);
    };
    let hint = move || {
        view! {
            <div class="nothing">
                <p><strong>{words::nothing_found()}</strong></p>
                <p>{words::nothing_found_hint()}</p>
                <button type="button" on:click=clear>{words::clear_all()}</button>
            </div>
        }
    };
    (move || is_empty.get().then(hint)).into_any()
}
