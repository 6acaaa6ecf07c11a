//! 项目库 on paper: figures and table of the projects that are asked for, then their map and charts.

use leptos::prelude::*;

use crate::query::Panel;
use crate::state::AppState;
use crate::text::{charts, dossier, words};
use crate::ui::lazy;
use crate::ui::parts::details::Details;
use crate::ui::parts::figures::Figures;
use crate::ui::parts::plan_map::totals;
use crate::ui::parts::table::ProjectTable;

/// What is on the sheets of a dossier of projects, made anew for another answer.
#[component]
pub(crate) fn PaperProjects(state: AppState) -> impl IntoView {
    let heading = dossier::projects(state.catalog.plan());
    let content = move || {
        let is_empty = state.lines.read().lines.is_empty();
        if is_empty {
            return view! { <p class="nothing">{words::nothing_found()}</p> }.into_any();
        }
        // A map without any of the projects would say nothing of them.
        let is_placed = totals(state).has_placed();
        let map = is_placed.then(|| {
            view! {
                <section class="map-panel" aria-label=charts::map()>
                    {lazy::panel(state, Panel::Map)}
                </section>
            }
        });
        view! {
            <Figures state/>
            <Details state/>
            <ProjectTable state is_paged=false/>
            {map}
            {lazy::panel(state, Panel::Charts)}
        }
        .into_any()
    };
    view! {
        <h1>{heading}</h1>
        {content}
    }
}
