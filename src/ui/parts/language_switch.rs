//! The button that changes the language.

use leptos::prelude::*;

use crate::locale;
use crate::query::Language;
use crate::state::AppState;
use crate::text::{labels, language};

/// Offers the other language, in its own words.
#[component]
pub(crate) fn LanguageSwitch(state: AppState) -> impl IntoView {
    let other = match language::spoken() {
        Language::Chinese => Language::English,
        Language::English => Language::Chinese,
    };
    let change = move |_| locale::choose(state, other);
    // By its id the keyboard finds it again when it is made anew in the other language.
    view! {
        <button id="language-switch" type="button" class="language" lang=other.tag() on:click=change>
            {labels::own_name(other)}
        </button>
    }
}
