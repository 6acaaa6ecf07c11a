//! The search box. Unfinished syllables of an input method are not searched for.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::browser::viewport;
use crate::query::{Query, SearchText, View};
use crate::state::AppState;
use crate::text::words;

/// Id of the field in a view; the static page has several views.
pub(crate) fn search_field(view: View) -> &'static str {
    match view {
        View::Overview => "search-all",
        _ => "search",
    }
}

/// Searches the view `of` while one types; with a label and a hint.
pub(crate) fn search_box(
    state: AppState,
    of: View,
    (label, hint): (&'static str, &'static str),
) -> AnyView {
    let text = state.derive(|query| query.conditions.text.clone());
    let search = move |typed: SearchText, is_step: bool| {
        let change = |query: &mut Query| query.conditions.text = typed;
        if is_step {
            state.choose(change);
        } else {
            state.adjust("search", change);
        }
    };
    view! { <SearchField field=search_field(of) label hint text search=Box::new(search)/> }
        .into_any()
}

/// A field with a label, an icon, and a button that empties it.
#[component]
pub(crate) fn SearchField(
    /// Id of the field.
    field: &'static str,
    label: &'static str,
    hint: &'static str,
    text: Memo<SearchText>,
    /// Is given what was typed, and whether that is a step of its own.
    search: Box<dyn Fn(SearchText, bool)>,
) -> impl IntoView {
    let search = StoredValue::new_local(search);
    let is_composing = StoredValue::new(false);
    let typed = move |typed: String| {
        let typed = SearchText::new(&typed);
        if text.get_untracked() != typed {
            search.with_value(|search| search(typed, false));
        }
    };
    let clear = move |_| {
        search.with_value(|search| search(SearchText::default(), true));
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
                prop:value=move || text.read().as_str().to_owned()
                on:compositionstart=move |_| is_composing.set_value(true)
                on:compositionend=move |event| {
                    is_composing.set_value(false);
                    typed(event_target_value(&event));
                }
                on:input=move |event| {
                    if !is_composing.get_value() {
                        typed(event_target_value(&event));
                    }
                }
            />
            <button
                type="button"
                class="icon-button"
                hidden=move || text.read().as_str().is_empty()
                aria-label=words::clear_search()
                on:click=clear
            >
                <Icon glyph=Glyph::Cross/>
            </button>
        </div>
    }
}
