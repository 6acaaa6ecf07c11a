//! A message to the person that stays until it is dismissed.

use leptos::prelude::*;

use super::full_page_link::TabLink;
use crate::address;
use crate::browser::{frame, viewport};
use crate::state::AppState;
use crate::text::words;
use crate::ui::app::MAIN;

/// Shows the message unless it is empty.
#[component]
pub(crate) fn Notice(state: AppState) -> impl IntoView {
    let message = state.notice;
    // Each message is an element of its own: one that comes again is said again.
    let number = StoredValue::new(0_u32);
    let present = move || {
        let is_there = !message.read().is_empty();
        number.update_value(|it| *it += 1);
        is_there.then(|| number.get_value())
    };
    let shown = move |_: u32| {
        let dismiss = move |_| {
            message.set(String::new());
            viewport::catch_focus(MAIN, MAIN);
        };
        view! {
            <div class="notice">
                <p>{message.get_untracked()}</p>
                {way_out(state)}
                <button type="button" on:click=dismiss>{words::dismiss()}</button>
            </div>
        }
    };
    view! {
        <div class="notice-place" role="status">
            <For each=present key=|number| *number children=shown/>
        </div>
    }
}

/// The way to a page of its own, inside of another page, which may forbid what was tried; in
/// words too where links may be dead as well, unless the message already says the address.
fn way_out(state: AppState) -> AnyView {
    if !frame::is_framed() {
        return ().into_any();
    }
    let address = address::link(&state.query.read_untracked());
    let is_needed = frame::is_sandboxed() && !state.notice.read().ends_with(&address);
    let address = if is_needed { address } else { String::new() };
    view! {
        <TabLink state label=words::open_in_tab()/>
        <small>{address}</small>
    }
    .into_any()
}
