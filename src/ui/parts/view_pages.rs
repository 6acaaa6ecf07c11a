//! A view in pages, of which one is shown: links to them, and what each holds. Paper has all, one after
//! the other (`style/print.css`).

use leptos::prelude::*;

use crate::query::{Query, codec};
use crate::state::AppState;
use crate::ui::together::Together;

/// Links to the pages with these names, each by the id of what gets the keyboard there. They keep
/// everything else that is asked.
pub(crate) fn page_links(
    state: AppState,
    label: &'static str,
    pages: impl IntoIterator<Item = (&'static str, &'static str)>,
    open: Memo<usize>,
) -> AnyView {
    let pages = pages.into_iter().enumerate();
    let links = pages.map(|(at, (id, name))| {
        let href = move || {
            codec::encode(&Query {
                item: Some(id.to_owned()),
                ..state.query.get().on_screen()
            })
        };
        let current = move || (open.get() == at).then_some("page");
        view! { <li><a href=href aria-current=current>{name}</a></li> }
    });
    view! {
        <nav class="view-pages" aria-label=label>
            <ul>{links.together()}</ul>
        </nav>
    }
    .into_any()
}

/// The page at position `at`, which is there also while another one is shown.
pub(crate) fn view_page(at: usize, open: Memo<usize>, content: AnyView) -> AnyView {
    view! {
        <div class="view-page" hidden=move || open.get() != at>
            {content}
        </div>
    }
    .into_any()
}
