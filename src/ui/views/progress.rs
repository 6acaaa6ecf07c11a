//! 进展: what was achieved, as far as people entered it, and the way to enter, keep and hand on.

use leptos::prelude::*;

use crate::browser::frame;
use crate::query::View;
use crate::state::AppState;
use crate::text::facets::assessed;
use crate::text::language::space;
use crate::text::standing as words;
use crate::text::words::open_full_page;
use crate::ui::parts::entering::{EnterFigures, Entering, LookThrough};
use crate::ui::parts::export_tools::RecordTools;
use crate::ui::parts::full_page_link::TabLink;
use crate::ui::parts::only_facets::OnlyFacets;
use crate::ui::parts::origin::OriginOfRecords;
use crate::ui::parts::pipeline::Pipeline;
use crate::ui::parts::record_links;
use crate::ui::parts::save_entries::SaveEntries;
use crate::ui::parts::standing::Standing;
use crate::ui::parts::view_head::ViewHead;
use crate::ui::parts::what_if::WhatIf;

/// Statuses, projects by stage, assumptions; entering and handing on.
#[component]
pub(crate) fn Progress(state: AppState, entering: Entering) -> impl IntoView {
    let plan = state.catalog.plan();
    record_links::follow_links(state);
    view! {
        {move || {
            let heading = words::heading(plan, &assessed(plan, &state.actuals.journal.read()));
            view! { <ViewHead state heading lead=words::lead().into()/> }
        }}
        {if frame::is_for_frames() {
            view! {
                <p class="not-entered">
                    {words::not_entered_here()}
                    {space()}
                    <TabLink state label=open_full_page()/>
                </p>
            }
            .into_any()
        } else {
            view! {
                <div class="progress-doors">
                    <EnterFigures entering/>
                    <SaveEntries entering/>
                </div>
                <LookThrough entering/>
            }
            .into_any()
        }}
        <section class="standing-part" aria-labelledby="standing-title">
            <h2 id="standing-title">{words::statuses()}</h2>
            {move || {
                // The number of goals with each status changes with what is entered.
                state.actuals.journal.track();
                view! { <OnlyFacets state of=View::Progress/> }
            }}
            <RecordTools state of=View::Progress/>
            <Standing entering/>
        </section>
        <Pipeline state/>
        <WhatIf state/>
        <OriginOfRecords state of=View::Progress/>
    }
}
