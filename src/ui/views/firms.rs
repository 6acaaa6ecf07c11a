//! 企业与机构: every enterprise and institute that the plan names.

use leptos::prelude::*;

use crate::query::View;
use crate::state::AppState;
use crate::text::firms as words;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;

/// The view 企业与机构.
#[component]
pub(crate) fn Firms(state: AppState) -> impl IntoView {
    view! {
        <ViewHead state heading=words::HEADING.into() lead=words::LEAD.into()/>
        <Origin state of=View::Firms/>
    }
}
