//! A message to the person that stays until it is dismissed.

use leptos::prelude::*;

use super::full_page_link::TabLink;
use crate::address;
use crate::browser::frame;
use crate::state::AppState;
use crate::text::words;

/// Shows the message unless it is empty. Inside of another page, which may forbid what was
/// tried, it shows the way out too.
#[component]
pub(crate) fn Notice(state: AppState) -> impl IntoView {
    let message = state.notice;
    let way_out =
        move || {
            frame::is_framed().then(|| view! {
            <TabLink state label=words::OPEN_IN_TAB/>
            {move || address_to_copy(state).map(|address| view! { <small>{address}</small> })}
        })
        };
    view! {
        <div class="notice-place" role="status">
            <Show when=move || !message.read().is_empty()>
                <div class="notice">
                    <p>{message}</p>
                    {way_out}
                    <button type="button" on:click=move |_| message.set(String::new())>
                        {words::DISMISS}
                    </button>
                </div>
            </Show>
        </div>
    }
}

/// The address in words where links may be dead too, unless the message already says it.
fn address_to_copy(state: AppState) -> Option<String> {
    let address = address::link(&state.query.read());
    let is_needed = frame::is_sandboxed() && !state.notice.read().contains(&address);
    is_needed.then_some(address)
}
