//! What a person is told after something was copied, saved, or did not come.

use leptos::prelude::Set;

use crate::browser::{clipboard, version};
use crate::state::AppState;
use crate::text::words;

/// Says `sentence` about something that did not come, or that the page has been updated, where
/// that is why.
pub(crate) fn say_missing(state: AppState, sentence: String) {
    state.notice.set(sentence);
    version::when_replaced(move || state.replace_page(words::page_replaced()));
}

/// Says whether a file is on its way.
pub(crate) fn say_saved(state: AppState, is_saved: bool) {
    let sentence = if is_saved {
        words::download_started()
    } else {
        words::download_failed()
    };
    state.notice.set(sentence.to_owned());
}

/// Copies `text` and says `done`; where that is refused, `refused` and the text itself.
pub(crate) fn copy(state: AppState, text: &str, done: &'static str, refused: &'static str) {
    let shown = text.to_owned();
    clipboard::copy(text, move |is_copied| {
        state.notice.set(if is_copied {
            done.to_owned()
        } else {
            format!("{refused}{shown}")
        });
    });
}
