//! The switch for the copy that the browser keeps for visits without a network.

use leptos::prelude::*;

use crate::browser::{page, storage};
use crate::text::about;

/// Where the choice is kept; `public/boot.js` reads it, and hears of a change by an event of
/// the same name.
const KEY: &str = "offline-copy";
const OFF: &str = "off";

/// Turns the copy on and off; `boot.js` keeps or deletes it.
#[component]
pub(crate) fn OfflineCopy() -> impl IntoView {
    let is_on = RwSignal::new(true);
    // Leaves Rust: storage can be read only in the browser.
    Effect::new(move |_| is_on.set(storage::load(KEY).as_deref() != Some(OFF)));
    let change = move |event| {
        let wanted = event_target_checked(&event);
        if storage::keep(KEY, (!wanted).then_some(OFF)) {
            is_on.set(wanted);
            page::dispatch(KEY);
        }
    };
    view! {
        <section>
            <h2>{about::copy_heading()}</h2>
            <p>{about::copy()}</p>
            <label class="switch">
                <input type="checkbox" prop:checked=is_on on:change=change/>
                <span>{about::keep_copy()}</span>
            </label>
        </section>
    }
}
