//! The licences of everything that is handed on, when they are asked for.

use leptos::prelude::*;

use crate::browser::licences;
use crate::text::about;

/// A button, then the texts in its place.
#[component]
pub(crate) fn Licences() -> impl IntoView {
    let text = RwSignal::new(None::<Result<String, String>>);
    let read = move |_| licences::read(move |came| text.set(Some(came)));
    move || match &*text.read() {
        None => view! {
            <button type="button" on:click=read>{about::show_licences()}</button>
        }
        .into_any(),
        Some(Ok(texts)) => view! {
            <pre class="licences" tabindex="0" aria-label=about::show_licences()>
                <span lang="en">{texts.clone()}</span>
            </pre>
        }
        .into_any(),
        Some(Err(reason)) => view! { <p role="alert">{about::no_licences(reason)}</p> }.into_any(),
    }
}
