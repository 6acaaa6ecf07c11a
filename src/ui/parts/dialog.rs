//! What all dialogues have in common: a press beside one closes it, and so does a press on a link in
//! it, which then opens below.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::browser::dialog::{self, Pressed};
use crate::browser::{layers, viewport};
use crate::state::AppState;
use crate::ui::ids::MAIN;

/// A dialogue above the page; empty while it is closed.
#[derive(Clone, Copy)]
pub(crate) struct Dialog {
    pub(crate) id: &'static str,
    pub(crate) class: &'static str,
    pub(crate) label: &'static str,
    /// Ids of what is said when it opens, beside its label.
    pub(crate) described_by: Option<&'static str>,
    /// Notes that it was closed.
    pub(crate) closed: fn(AppState),
}

impl Dialog {
    /// The dialogue with `content`.
    pub(crate) fn around(self, state: AppState, content: AnyView) -> impl IntoView {
        let Self { id, closed, .. } = self;
        view! {
            <dialog
                id=id
                class=self.class
                aria-label=self.label
                aria-describedby=self.described_by
                on:close=move |_| {
                    layers::closed(id);
                    closed(state);
                }
                on:click=move |event| leave(&event, id)
            >
                {content}
            </dialog>
        }
    }
}

/// Closes the dialogue with this id when `event` leaves it.
fn leave(event: &MouseEvent, id: &str) {
    match dialog::pressed(event, id) {
        Pressed::Link(address) => {
            if layers::give_way(id, &address) {
                event.prevent_default();
            }
            dialog::close(id);
            viewport::focus(MAIN);
        }
        Pressed::Around => dialog::close(id),
        Pressed::Other => {}
    }
}
