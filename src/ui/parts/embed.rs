//! Code that shows what is asked, or a single thing of it, inside another page.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::address;
use crate::browser::{location, page};
use crate::export::embed::Frame;
use crate::query::{Choice, One, Query};
use crate::state::AppState;
use crate::text::{embed, labels};
use crate::ui::markup::{Markup, put};
use crate::ui::messages::copy;

/// Height of a view until the content reports its own, and in a frame without script, CSS px.
pub(crate) const HEIGHT_PX: u16 = 800;
/// The same of a single thing.
pub(crate) const SINGLE_PX: u16 = 480;
/// Our host script, beside the page.
const SCRIPT: &str = "embed.js";

/// A frame that shows `query`, as wide as there is room and as high as what it shows.
pub(crate) fn frame(state: AppState, query: &Query) -> Frame {
    let one = query.one.as_deref().and_then(One::from_key);
    let of = one.map_or(labels::view(query.view), embed::single);
    Frame {
        title: embed::frame_title(state.catalog.plan(), of),
        address: address::embedded_link(query),
        width_px: None,
        height_px: if one.is_some() { SINGLE_PX } else { HEIGHT_PX },
        script: Some(location::beside(SCRIPT)),
        is_sandboxed: false,
    }
}

/// Address of the host script.
pub(crate) fn script() -> String {
    location::beside(SCRIPT)
}

/// Copies the code that shows `one` of `query` alone.
pub(crate) fn copy_code(state: AppState, one: One, query: Query) {
    if !location::is_on_a_site() {
        state.notice.set(embed::needs_site().to_owned());
        return;
    }
    let query = Query {
        view: one.view(),
        one: Some(one.key().to_owned()),
        ..query
    };
    let code = frame(state, &query).snippet();
    copy(
        state,
        &code,
        embed::single_copied(),
        embed::single_not_copied(),
    );
}

/// The present conditions, which alone decide what a figure shows.
pub(crate) fn asked(state: AppState) -> Query {
    let query = state.query.get_untracked();
    Query {
        conditions: query.conditions,
        map: query.map,
        presentation: query.presentation,
        ..Query::default()
    }
}

/// A button that copies the code of the record that `choice` chooses, which is called `name`.
pub(crate) fn embed_record(state: AppState, one: One, choice: Choice, name: &str) -> AnyView {
    let press = move |_| {
        let presentation = state.query.read_untracked().presentation;
        copy_code(
            state,
            one,
            Query::choosing(one.view(), &choice, presentation),
        );
    };
    view! {
        <button type="button" class="link screen-only" aria-label=embed::single_label(name) on:click=press>
            {embed::single_tool()}
        </button>
    }
    .into_any()
}

/// Writes a button that copies the code of `one` about the record `item`; [`copy_pressed`] hears it.
pub(crate) fn embed_button(html: &mut Markup, one: One, item: &str, name: &str) {
    put!(html,
        " <span class=\"embed-one screen-only\"><button type=\"button\" class=\"link\" data-one=\"" (one.key())
        "\" data-item=\"" (item) "\" aria-label=\"" (embed::single_label(name)) "\">" (embed::single_tool())
        "</button></span>"
    );
}

/// Copies the code whose button `event` pressed; does nothing for any other event.
pub(crate) fn copy_pressed(state: AppState, event: &MouseEvent) {
    let at = ["[data-one]", ".embed-one", "[data-one]"];
    let Some([one, item]) = page::pressed(event, at, ["data-one", "data-item"]) else {
        return;
    };
    if let Some(one) = One::from_key(&one) {
        let presentation = state.query.read_untracked().presentation;
        copy_code(state, one, Query::about(one.view(), &item, presentation));
    }
}

/// What a frame shows alone, under headings for those who hear the page.
pub(crate) fn under_headings(state: AppState, of: One, shown: AnyView) -> AnyView {
    let title = embed::frame_title(state.catalog.plan(), embed::single(of));
    view! {
        <h1 class="visually-hidden">{title}</h1>
        <h2 class="visually-hidden">{labels::view(of.view())}</h2>
        <div class="one">{shown}</div>
    }
    .into_any()
}

/// That the plan does not have what a link asks for, as HTML.
pub(crate) fn gone() -> String {
    let mut html = Markup::default();
    html.nothing(embed::gone());
    html.into_html()
}
