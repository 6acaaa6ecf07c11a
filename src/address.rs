//! The one place that joins the app's question and the address bar.

use leptos::prelude::*;

use crate::browser::location::{self, Entry};
use crate::query::{Query, codec};
use crate::state::{AppState, Change};

/// The question of the present address, perhaps with names that the plan does not know.
#[must_use]
pub fn read() -> Query {
    codec::decode(&location::fragment())
}

/// The link that restores `query` on a page of its own and on screen, also from inside of a
/// frame and from a dossier.
#[must_use]
pub fn link(query: &Query) -> String {
    let mut query = query.clone().on_screen();
    query.presentation.is_embedded = false;
    location::link(&codec::encode(&query))
}

/// The link that shows `query` inside of another page.
#[must_use]
pub fn embedded_link(query: &Query) -> String {
    let mut query = query.clone().on_screen();
    query.presentation.is_easy = false;
    query.presentation.is_embedded = true;
    location::link(&codec::encode(&query))
}

/// Keeps question and address the same, in both directions.
pub fn synchronise(state: AppState) {
    let plan = state.catalog.plan();
    Effect::new(move |previous: Option<()>| {
        let query = state.query.read();
        let fragment = codec::encode(&query);
        let is_first = previous.is_none();
        let present = location::fragment();
        if fragment == present || is_first && present.is_empty() {
            return;
        }
        let entry = match state.last_change.get_value() {
            _ if is_first => Entry::Replace,
            // The history belongs to the page around: its back button must not walk in here.
            _ if query.presentation.is_embedded => Entry::Replace,
            Change::Step | Change::Run { goes_on: false, .. } => Entry::Push,
            Change::Run { goes_on: true, .. } | Change::Address => Entry::Replace,
        };
        location::write(&fragment, entry);
    });
    location::on_change(move || {
        let query = read().known_to(plan);
        if state.query.with_untracked(|present| *present != query) {
            state.last_change.set_value(Change::Address);
            state.query.set(query);
        }
    });
}
