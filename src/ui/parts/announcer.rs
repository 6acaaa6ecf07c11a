//! Tells screen readers the count once typing or choosing pauses.

use leptos::prelude::*;

use crate::browser::timer::{self, Pending};
use crate::state::AppState;
use crate::text::answers;

/// A pause after which the count is worth saying, ms.
const PAUSE_MS: u32 = 700;

/// A polite live region with the present count, silent until the first change.
#[component]
pub(crate) fn Announcer(state: AppState) -> impl IntoView {
    let said = RwSignal::new(String::new());
    // Leaves Rust: waits for a pause, so that every letter does not interrupt the reader.
    let waiting = StoredValue::new_local(None::<Pending>);
    Effect::new(move |previous: Option<()>| {
        let sentence = answers::announcement(state.matched.read().total);
        if previous.is_some() {
            waiting.set_value(Some(timer::after(PAUSE_MS, move || said.set(sentence))));
        }
    });
    view! {
        <p class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
            {said}
        </p>
    }
}
