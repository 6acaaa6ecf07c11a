//! The search box. An input method's unfinished syllables are not searched for.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::browser::viewport;
use crate::query::{Query, SearchText, View};
use crate::state::AppState;
use crate::text::words;

/// Id of the field in a view, of which the static page shows several; `main` carries over what
/// was typed before the program came.
#[must_use]
pub fn search_field(view: View) -> &'static str {
    match view {
        View::Overview => "search-all",
        _ => "search",
    }
}

/// Opens the search over everything and gives it the keyboard.
pub(crate) fn open_search(state: AppState) {
    // Conditions of another view would hide what there is to find.
    state.choose(|query| *query = Query::about(View::Overview, "", query.presentation));
    viewport::focus_next(search_field(View::Overview));
}

/// The button that opens the search over everything.
#[component]
pub(crate) fn SearchButton(state: AppState) -> impl IntoView {
    let (label, _) = words::search(View::Overview);
    view! {
        <button
            type="button"
            class="icon-button"
            aria-label=label
            aria-keyshortcuts="Control+K Meta+K"
            title=words::SEARCH_KEYS
            on:click=move |_| open_search(state)
        >
            <Icon glyph=Glyph::Search/>
        </button>
    }
}

/// Searches while one types.
#[component]
pub(crate) fn SearchBox(
    state: AppState,
    /// The view in which the box stands.
    of: View,
) -> impl IntoView {
    let field = search_field(of);
    let (label, hint) = words::search(of);
    let text = move || state.query.read().conditions.text.clone();
    let is_composing = StoredValue::new(false);
    let search = move |typed: String| {
        let typed = SearchText::new(&typed);
        if untrack(text) != typed {
            state.adjust("search", |query| query.conditions.text = typed);
        }
    };
    let clear = move |_| {
        state.choose(|query| query.conditions.text = SearchText::default());
        viewport::focus(field);
    };
    view! {
        <div class="search" role="search" aria-label=label>
            <label class="visually-hidden" for=field>{label}</label>
            <Icon glyph=Glyph::Search/>
            <input
                id=field
                type="search"
                autocomplete="off"
                spellcheck="false"
                maxlength=SearchText::LONGEST
                placeholder=hint
                prop:value=move || text().as_str().to_owned()
                on:compositionstart=move |_| is_composing.set_value(true)
                on:compositionend=move |event| {
                    is_composing.set_value(false);
                    search(event_target_value(&event));
                }
                on:input=move |event| {
                    if !is_composing.get_value() {
                        search(event_target_value(&event));
                    }
                }
            />
            <button
                type="button"
                class="icon-button"
                hidden=move || text().as_str().is_empty()
                aria-label=words::CLEAR_SEARCH
                on:click=clear
            >
                <Icon glyph=Glyph::Cross/>
            </button>
        </div>
    }
}
