//! A message to the person that stays until it is dismissed.

use leptos::prelude::*;

use crate::text::words;

/// Shows `message` unless it is empty.
#[component]
pub(crate) fn Notice(message: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="notice-place" role="status">
            <Show when=move || !message.read().is_empty()>
                <div class="notice">
                    <p>{message}</p>
                    <button type="button" on:click=move |_| message.set(String::new())>
                        {words::DISMISS}
                    </button>
                </div>
            </Show>
        </div>
    }
}
