//! The search over everything: a dialogue above the open view, which stays as it is.

use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;

use super::search_box::{SearchField, search_field};
use super::{announcer::announce_found, dialog::Dialog, found::Found};
use crate::browser::dialog::{self, Step};
use crate::browser::viewport;
use crate::query::{Query, SearchText, Terms, View};
use crate::state::AppState;
use crate::text::words;
use crate::ui::ids::SEARCH;
use crate::ui::lazy;

const DIALOG: &str = "search-dialog";

/// Opens the search over everything and moves the focus there; as the front page where the
/// browser has no dialogues.
pub(crate) fn open_search(state: AppState) {
    if dialog::show(DIALOG) {
        state.is_searching.set(true);
        viewport::focus_next(SEARCH);
    } else {
        // Conditions of another view would hide what there is to find.
        state.choose(|query| *query = Query::about(View::Overview, "", query.presentation));
        viewport::focus_next(search_field(View::Overview));
    }
}

/// The dialogue; empty while it is closed.
pub(crate) fn search_dialog(state: AppState) -> impl IntoView {
    let (label, hint) = words::search(View::Overview);
    let dialog = Dialog {
        id: DIALOG,
        class: "dialog search-dialog",
        label,
        described_by: None,
        closed: |state| state.is_searching.set(false),
    };
    let content = move || {
        let typed = RwSignal::new(SearchText::default());
        let text = Memo::new(move |_| typed.get());
        let search = move |text: SearchText, _| typed.set(text);
        view! {
            <div class="search-dialog-head">
                <SearchField field=SEARCH label hint text search=Box::new(search)/>
                <button type="button" on:click=|_| dialog::close(DIALOG)>{words::close_dialog()}</button>
            </div>
            {lazy::search(state, text)}
        }
    };
    let content = move || state.is_searching.get().then(content);
    dialog.around(state, content.into_any())
}

/// What is found by the words in the field.
pub(crate) fn search(state: AppState, text: Memo<SearchText>) -> AnyView {
    let terms = Memo::new(move |_| Terms::of(text.read().as_str()));
    let is_asked = Memo::new(move |_| !terms.read().is_empty());
    let walking = window_event_listener(keydown, |event| walk(&event));
    on_cleanup(move || walking.remove());
    view! {
        {announce_found(state, terms)}
        <div class="search-dialog-found">
            {move || if is_asked.get() {
                view! { <Found state terms text/> }.into_any()
            } else {
                view! { <p class="nothing">{words::search_help()}</p> }.into_any()
            }}
        </div>
    }
    .into_any()
}

/// Walks by the keyboard through what is found.
fn walk(event: &KeyboardEvent) {
    let is_typing = dialog::is_focused(SEARCH);
    let step = match event.key().as_str() {
        "ArrowDown" => Step::Next,
        "ArrowUp" => Step::Previous,
        "Home" if !is_typing => Step::First,
        "End" if !is_typing => Step::Last,
        "Enter" if is_typing && !event.is_composing() => {
            return dialog::press_first(DIALOG, "li a");
        }
        // In a search field the key would only empty it.
        "Escape" => {
            event.prevent_default();
            return dialog::close(DIALOG);
        }
        _ => return,
    };
    event.prevent_default();
    dialog::step_focus(DIALOG, "input, li a, li button", step);
}
