//! 指标: two tables of indicators with base, target and what was reached.

use leptos::prelude::*;

use crate::query::View;
use crate::state::AppState;
use crate::text::indicators as words;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;

/// The view 指标.
#[component]
pub(crate) fn Indicators(state: AppState) -> impl IntoView {
    view! {
        <ViewHead state heading=words::HEADING.into() lead=words::LEAD.into()/>
        <Origin state of=View::Indicators/>
    }
}
