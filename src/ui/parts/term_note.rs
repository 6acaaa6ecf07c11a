//! A note that says what a term means when its word is pressed.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::dialog::Dialog;
use super::record_links;
use crate::browser::{dialog, page, viewport};
use crate::model::Plan;
use crate::query::{Query, View};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{about, places, words};
use crate::ui::lazy;
use crate::ui::markup::{Markup, TERM};

const NOTE: &str = "term-note";
/// Ids of the term and of its meaning, which are read out when the note opens.
const DESCRIBED_BY: &str = "term-name term-meaning";

/// Shows the term whose word `event` presses, if it does.
pub(crate) fn explain(state: AppState, event: &MouseEvent) {
    let Some(id) = page::attribute(event, TERM) else {
        return;
    };
    if dialog::show(NOTE) {
        state.explained.set(Some(id));
    } else {
        // Where the browser has no dialogues: among the other terms.
        state.choose(|query| *query = Query::about(View::About, &id, query.presentation));
    }
}

/// The note; empty while it is closed.
pub(crate) fn term_note(state: AppState) -> impl IntoView {
    let note = Dialog {
        id: NOTE,
        class: "dialog term-note",
        label: about::terms_heading(),
        described_by: Some(DESCRIBED_BY),
        closed: |state| state.explained.set(None),
    };
    let term = move || {
        let is_asked = state.explained.read().is_some();
        is_asked.then(|| lazy::term(state, |_| dialog::close(NOTE)))
    };
    note.around(state, term.into_any())
}

/// The term that is asked for, its meaning and its source.
pub(crate) fn explained(state: AppState) -> AnyView {
    let id = state.explained.get_untracked();
    let mut terms = state.catalog.plan().terms().iter();
    let Some(term) = terms.find(|it| Some(&it.id) == id.as_ref()) else {
        return ().into_any();
    };
    let presentation = state.query.read_untracked().presentation;
    let all = record_links::item(presentation, View::About, &term.id);
    view! {
        <h2 id="term-name">{translated(&term.term)}</h2>
        <p id="term-meaning">{translated(&term.explanation)}</p>
        <p class="citation">{places::citation(state.catalog.plan(), term.source)}</p>
        <p class="term-note-foot">
            <a href=all>{about::all_terms()}</a>
            <button type="button" on:click=move |_| dialog::close(NOTE)>{words::close_dialog()}</button>
        </p>
    }
    .into_any()
}

/// `text` with its terms as buttons, once the program runs; the static page has only the text.
pub(crate) fn worded<T: AsRef<str>>(plan: &'static Plan, text: T) -> impl IntoView + use<T> {
    let mut html = Markup::default();
    if viewport::is_there() {
        html.worded(plan, text.as_ref());
    } else {
        html.text(text.as_ref());
    }
    view! { <span inner_html=html.into_html()></span> }
}
