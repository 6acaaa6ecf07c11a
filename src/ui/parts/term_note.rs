//! What a term means, above the page, when its word is pressed.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::leaving::leave;
use super::record_links;
use crate::browser::{dialog, layers, page, viewport};
use crate::model::Plan;
use crate::model::glossary::Term;
use crate::query::View;
use crate::state::AppState;
use crate::text::language::{colon, translated};
use crate::text::{about, places, words};
use crate::ui::lazy;
use crate::ui::markup::{Markup, TERM};

const NOTE: &str = "term-note";
/// Ids of the term and of its meaning, which are said when the note opens.
const TERM_NAME: &str = "term-name";
const MEANING: &str = "term-meaning";

/// Shows the term whose word `event` presses, if it does.
pub(crate) fn explain(state: AppState, event: &MouseEvent) {
    let plan = state.catalog.plan();
    let id = page::attribute(event, TERM);
    let Some(term) = id.and_then(|id| plan.terms.iter().find(|it| it.id == id)) else {
        return;
    };
    state.explained.set(Some(term));
    if !dialog::show(NOTE) {
        let note = [translated(&term.term), translated(&term.explanation)];
        state.notice.set(note.join(colon()));
    }
}

/// Closes it.
pub(crate) fn close(_: AppState) {
    dialog::close(NOTE);
}

/// The note; empty while it is closed.
#[component]
pub(crate) fn TermNote(state: AppState) -> impl IntoView {
    view! {
        <dialog
            id=NOTE
            class="dialog term-note"
            aria-label=about::terms_heading()
            aria-describedby=[TERM_NAME, MEANING].join(" ")
            on:close=move |_| {
                layers::closed(NOTE);
                state.explained.set(None);
            }
            on:click=move |event| leave(&event, NOTE)
        >
            {move || state.explained.get().map(|term| lazy::term(state, term))}
        </dialog>
    }
}

/// What is in it.
#[component]
pub(crate) fn Explained(state: AppState, term: &'static Term) -> impl IntoView {
    let presentation = state.query.read_untracked().presentation;
    let all = record_links::item(presentation, View::About, &term.id);
    view! {
        <h2 id=TERM_NAME>{translated(&term.term)}</h2>
        <p id=MEANING>{translated(&term.explanation)}</p>
        <p class="citation">{places::citation(state.catalog.plan(), term.source)}</p>
        <p class="term-note-foot">
            <a href=all>{about::all_terms()}</a>
            <button type="button" on:click=move |_| close(state)>{words::close_dialog()}</button>
        </p>
    }
}

/// `text` with its terms as buttons, once the program runs; the static page has the text alone.
pub(crate) fn worded<T: AsRef<str>>(plan: &'static Plan, text: T) -> impl IntoView + use<T> {
    let mut html = Markup::default();
    if viewport::is_there() {
        html.worded(plan, text.as_ref());
    } else {
        html.text(text.as_ref());
    }
    view! { <span inner_html=html.into_html()></span> }
}
