//! A note that says what a term means when its word is pressed.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::dialog::Dialog;
use super::record_links;
use crate::browser::{dialog, page, viewport};
use crate::model::Plan;
use crate::model::glossary::Term;
use crate::query::View;
use crate::state::AppState;
use crate::text::language::{colon, translated};
use crate::text::{about, places, words};
use crate::ui::lazy;
use crate::ui::markup::{Markup, TERM};

const NOTE: &str = "term-note";
/// Ids of the term and of its meaning, which are read out when the note opens.
const DESCRIBED_BY: &str = "term-name term-meaning";

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
        let term = state.explained.get()?;
        Some(lazy::term(state, term, |_| dialog::close(NOTE)))
    };
    note.around(state, term.into_any())
}

/// The term, its meaning and its source.
pub(crate) fn explained(state: AppState, term: &'static Term) -> AnyView {
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
