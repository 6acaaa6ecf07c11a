//! The choice of 关怀版, which is kept on the device.

use crate::browser::storage;
use crate::query::Query;
use crate::state::AppState;

/// Where the choice is kept; `public/boot.js` reads it before the first paint.
const KEY: &str = "care";
const CHOSEN: &str = "1";

/// Asks for 关怀版 if the device keeps that choice, so that every link says so; not inside another
/// page, nor on paper.
pub fn ask_easy_as_kept(query: &mut Query) {
    let presentation = &mut query.presentation;
    let can_be = !presentation.is_embedded && !presentation.is_dossier;
    if can_be && storage::load(KEY).as_deref() == Some(CHOSEN) {
        presentation.is_easy = true;
    }
}

/// Shows the same subject in 关怀版 or in the full layout, now and on later visits.
pub(crate) fn choose(state: AppState, is_easy: bool) {
    // If storage is blocked, the link still says so.
    let _ = storage::keep(KEY, is_easy.then_some(CHOSEN));
    state.choose(|query| {
        if is_easy {
            query.presentation.is_easy = true;
        } else {
            *query = std::mem::take(query).in_full();
        }
    });
}
