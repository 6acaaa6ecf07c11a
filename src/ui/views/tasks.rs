//! 任务与承诺: groups of tasks, safeguards and every promise in figures.

use leptos::prelude::*;

use crate::query::View;
use crate::state::AppState;
use crate::text::tasks as words;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;

/// The view 任务与承诺.
#[component]
pub(crate) fn Tasks(state: AppState) -> impl IntoView {
    view! {
        <ViewHead state heading=words::HEADING.into() lead=words::LEAD.into()/>
        <Origin state of=View::Tasks/>
    }
}
