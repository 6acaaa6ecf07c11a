//! A view of records that are only read.

use leptos::prelude::*;

use super::{
    export_tools::record_tools, only_facets::only_facets, origin::OriginOfRecords,
    view_head::search_head,
};
use crate::query::{Query, View};
use crate::state::AppState;

/// Heading, facets, tools, and the records that are asked for.
#[component]
pub(crate) fn Records(
    state: AppState,
    of: View,
    heading: String,
    lead: &'static str,
    /// What searches them.
    #[prop(optional)]
    field: Option<AnyView>,
    /// Class of what holds the records.
    class: Option<&'static str>,
    /// The records that a question asks for, as HTML.
    html: Box<dyn Fn(&Query) -> String + Send>,
) -> impl IntoView {
    let asked = state.asked_records();
    view! {
        {search_head(state, heading, lead, field)}
        <div class="asked">
            {only_facets(state, of, Vec::new())}
            <div>
                {record_tools(state, of)}
                <div class=class inner_html=move || html(&asked.read())></div>
            </div>
        </div>
        <OriginOfRecords state of/>
    }
}
