//! The licences of everything that is handed on, when they are asked for.

use leptos::prelude::*;

use super::notice::{Notice, say_missing};
use crate::browser::boot;
use crate::state::AppState;
use crate::text::about;

/// A button, then the texts in its place.
#[component]
pub(crate) fn Licences(state: AppState) -> impl IntoView {
    let texts = RwSignal::new(None::<String>);
    let read = move |_| {
        boot::read_licences(move |came| match came {
            Ok(came) => texts.set(Some(came)),
            Err(reason) => say_missing(state, about::no_licences(&reason)),
        });
    };
    let is_embedded = state.query.read_untracked().presentation.is_embedded;
    move || match &*texts.read() {
        None => view! {
            <button type="button" on:click=read>{about::show_licences()}</button>
            // Inside of another page messages have no other place in this view.
            {is_embedded.then(|| view! { <Notice state/> })}
        }
        .into_any(),
        Some(texts) => view! {
            <pre class="licences" tabindex="0" aria-label=about::show_licences()>
                <span lang="en">{texts.clone()}</span>
            </pre>
        }
        .into_any(),
    }
}
