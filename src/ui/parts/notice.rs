//! A message to the person, which disappears once there was time to read it; messages stay in a log
//! for those who listen to the page.

use leptos::either::Either;
use leptos::prelude::*;

use crate::address;
use crate::browser::timer::{self, Pending};
use crate::browser::{frame, version, viewport};
use crate::state::AppState;
use crate::state::effects::effect_from;
use crate::text::words;
use crate::ui::ids::MAIN;
use crate::ui::together::Together;

/// How long a message stays, ms: to be noticed, and per byte (a Chinese character has
/// three).
const NOTICED_MS: usize = 4000;
const READ_MS: usize = 50;
/// Most messages that the log keeps.
const MOST_SAID: usize = 20;

/// Shows the message unless it is empty.
#[component]
pub(crate) fn Notice(state: AppState) -> impl IntoView {
    let message = state.notice;
    // Each message is an element of its own, since the sides are never the same: one that is repeated
    // is announced again.
    let is_left = StoredValue::new(false);
    let present = move || {
        let is_there = !message.read().is_empty();
        is_left.update_value(|it| *it = !*it);
        let is_left = is_left.get_value();
        is_there.then(|| match (is_left, shown(state)) {
            (true, notice) => Either::Left(notice),
            (false, notice) => Either::Right(notice),
        })
    };
    // Leaves Rust: a message that disappears enters the log, unless the next one continues it.
    effect_from(move |before: Option<String>| {
        let now = message.get();
        if let Some(gone) = before.filter(|it| !it.is_empty() && !now.starts_with(it.as_str())) {
            state.said.update(|said| {
                said.push(gone);
                said.drain(..said.len().saturating_sub(MOST_SAID));
            });
        }
        now
    });
    let log = move || {
        let said = state.said.get();
        (!said.is_empty()).then(|| {
            let lines = said.into_iter().map(|it| view! { <p>{it}</p> });
            view! {
                <div class="visually-hidden" role="log" aria-live="off" aria-label=words::said()>
                    {lines.together()}
                </div>
            }
        })
    };
    view! {
        <div class="notice-place">
            <div role="status">
                {present}
            </div>
            {log}
        </div>
    }
}

fn shown(state: AppState) -> impl IntoView {
    let message = state.notice;
    let way_out = way_out(state);
    let reload = state.is_replaced.get_untracked().then(|| {
        view! { <button type="button" on:click=|_| version::reload()>{words::reload()}</button> }
    });
    let dismiss = move |_| {
        message.set(String::new());
        viewport::catch_focus(MAIN, [MAIN]);
    };
    let leaving = StoredValue::new_local(None::<Pending>);
    let time = NOTICED_MS + READ_MS * message.read_untracked().len();
    let time = u32::try_from(time).unwrap_or(u32::MAX);
    // Whether the pointer and the keyboard are at it.
    let there = StoredValue::new([false; 2]);
    // A message that offers something stays until it is answered.
    let stays = reload.is_some();
    let hold = move |at: usize, is_held: bool| {
        let now = there.try_update_value(|there| {
            if let Some(it) = there.get_mut(at) {
                *it = is_held;
            }
            *there
        });
        // While it is taken away it hears once more that the keyboard has left it.
        let Some(now) = now else {
            return;
        };
        let goes = !stays && now == [false; 2];
        leaving.set_value(goes.then(|| timer::after(time, move || message.set(String::new()))));
    };
    hold(0, false);
    view! {
        <div
            class="notice"
            on:pointerenter=move |_| hold(0, true)
            on:pointerleave=move |_| hold(0, false)
            on:focusin=move |_| hold(1, true)
            on:focusout=move |_| hold(1, false)
        >
            <p>{message.get_untracked()}</p>
            {way_out}
            {reload}
            <button type="button" on:click=dismiss>{words::dismiss()}</button>
        </div>
    }
}

/// Inside another page, which may forbid what was tried: a link to a page of its own, and its address
/// in words where links may not work either, unless the message already says it.
fn way_out(state: AppState) -> AnyView {
    if !frame::is_framed() {
        return ().into_any();
    }
    let address = address::link(&state.query.read_untracked());
    let is_needed = frame::is_sandboxed() && !state.notice.read().ends_with(&address);
    let address = is_needed.then_some(address);
    view! {
        {tab_link(state, words::open_in_tab())}
        <small>{address}</small>
    }
    .into_any()
}

/// Opens the same question in a new tab.
pub(crate) fn tab_link(state: AppState, label: &'static str) -> impl IntoView {
    let href = move || address::link(&state.query.read());
    view! { <a href=href target="_blank" rel="noopener">{label}</a> }
}
