//! 项目库 on paper: figures, map, charts and table of the projects that are asked for.

use leptos::prelude::*;

use crate::state::AppState;
use crate::text::{charts, dossier, words};
use crate::ui::parts::charts_panel::ChartsPanel;
use crate::ui::parts::details::Details;
use crate::ui::parts::figures::Figures;
use crate::ui::parts::plan_map::PlanMap;
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
        view! {
            <Figures state/>
            <Details state/>
            <section class="map-panel" aria-label=charts::map()>
                <PlanMap state is_small=false/>
            </section>
            <ChartsPanel state/>
            <ProjectTable state is_paged=false/>
        }
        .into_any()
    };
    view! {
        <h1>{heading}</h1>
        {content}
    }
}
