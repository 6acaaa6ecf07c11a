//! Copying where a figure stands in the plan.

use leptos::ev::MouseEvent;
use leptos::prelude::WithUntracked;

use super::export_tools::copied;
use crate::address;
use crate::browser::page;
use crate::query::{Presentation, Query};
use crate::state::AppState;
use crate::text::{places, words};

/// Copies the place whose button `event` pressed, with its figure and a link to its record; does
/// nothing for any other event. One listener serves all places: see `Markup::place`.
pub(crate) fn copy_place(state: AppState, event: &MouseEvent) {
    let names = ["data-item", "data-what", "data-place"];
    let pressed = page::pressed(event, [".copy-place", ".place", "summary"], names);
    let Some([item, what, place]) = pressed else {
        return;
    };
    let view = state.query.with_untracked(|query| query.view);
    let link = address::link(&Query::about(view, &item, Presentation::default()));
    let reference = places::reference(state.catalog.plan(), &what, &place, &link);
    copied(
        state,
        &reference,
        words::place_copied(),
        words::place_not_copied(),
    );
}
