//! 进展: what was achieved, as far as people entered it, and the ways to enter, keep and share it.

use leptos::prelude::*;

use crate::browser::frame;
use crate::query::View;
use crate::state::AppState;
use crate::text::facets::assessed;
use crate::text::language::space;
use crate::text::standing as words;
use crate::text::words::open_full_page;
use crate::ui::parts::{
    enter_figures::{enter_figures, way_to_entering},
    entering::Entering,
    export_tools::record_tools,
    look_through::look_through,
    notice::tab_link,
    only_facets::only_facets,
    origin::OriginOfRecords,
    pipeline::pipeline,
    record_links,
    save_entries::save_entries,
    standing::{needs, standing},
    view_head::view_head,
    what_if::what_if,
};

/// Statuses, projects by stage, assumptions; entering and saving.
#[component]
pub(crate) fn Progress(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let entering = use_context().unwrap_or_else(|| Entering::new(state));
    record_links::follow_links(state);
    view! {
        {move || {
            let all = assessed(plan, &state.actuals.journal.read());
            let heading = words::heading(plan.overview.period.end, &all);
            view! {
                {view_head(state, heading, words::lead())}
                <div class="needed" inner_html=needs(plan, &all)></div>
            }
        }}
        <section class="standing-part" aria-labelledby="standing-title">
            <h2 id="standing-title">{words::statuses()}</h2>
            {(!frame::is_for_frames()).then(way_to_entering)}
            <div class="asked">
                // The number of goals with each status changes with what is entered.
                {move || only_facets(state, View::Progress, Vec::new())}
                <div>
                    {record_tools(state, View::Progress)}
                    {standing(entering)}
                </div>
            </div>
        </section>
        {if frame::is_for_frames() {
            view! {
                <p class="not-entered">
                    {words::not_entered_here()}
                    {space()}
                    {tab_link(state, open_full_page())}
                </p>
            }
            .into_any()
        } else {
            view! {
                <div class="progress-doors">
                    {enter_figures(entering)}
                    {save_entries(entering)}
                </div>
                {look_through(entering)}
            }
            .into_any()
        }}
        {pipeline(state)}
        {what_if(state)}
        <OriginOfRecords state of=View::Progress/>
    }
}
