//! The switch for the copy that the browser keeps for visits without a network.

use leptos::prelude::*;

use crate::browser::{location, page, storage};
use crate::state::effects::effect;
use crate::text::about;

/// Where the choice is kept, together with the page's folder, since pages beside it have a choice
/// of their own; alone at releases before. `public/boot.js` reads both, and hears of a change by
/// an event of this name.
const KEY: &str = "offline-copy";
const OFF: &str = "off";
const ON: &str = "on";

/// Turns the copy on and off; `boot.js` keeps or deletes it.
#[component]
pub(crate) fn OfflineCopy() -> impl IntoView {
    let is_on = RwSignal::new(true);
    let key = || [KEY, &location::beside("./")].join(" ");
    // Leaves Rust: storage can be read only in the browser.
    effect(move || {
        let chosen = storage::load(&key()).or_else(|| storage::load(KEY));
        is_on.set(chosen.as_deref() != Some(OFF));
    });
    let change = move |event| {
        let wanted = event_target_checked(&event);
        if storage::keep(&key(), Some(if wanted { ON } else { OFF })) {
            is_on.set(wanted);
            page::dispatch(KEY);
        }
    };
    view! {
        <section>
            <h2 id=about::COPY_ID tabindex="-1">{about::copy_heading()}</h2>
            <p>{about::copy()}</p>
            <label class="switch">
                <input type="checkbox" prop:checked=is_on on:change=change/>
                <span>{about::keep_copy()}</span>
            </label>
        </section>
    }
}
