//! 核对: the plan’s own arithmetic, done again.

use leptos::prelude::*;

use crate::query::View;
use crate::state::AppState;
use crate::text::audit as words;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;

/// The view 核对.
#[component]
pub(crate) fn Audit(state: AppState) -> impl IntoView {
    view! {
        <ViewHead state heading=words::HEADING.into() lead=words::LEAD.into()/>
        <Origin state of=View::Audit/>
    }
}
