//! The button that changes between the system's, the light and the dark appearance.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::browser::{page, storage};
use crate::text::words;

/// Where the choice is kept; `public/boot.js` reads it before the first paint.
const KEY: &str = "theme";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Theme {
    System,
    Light,
    Dark,
}

impl Theme {
    fn kept() -> Self {
        match storage::load(KEY).as_deref() {
            Some("light") => Self::Light,
            Some("dark") => Self::Dark,
            _ => Self::System,
        }
    }

    fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }

    /// The value of the page's `data-theme`; `None` follows the system.
    fn key(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::System => words::THEME_AUTO,
            Self::Light => words::THEME_LIGHT,
            Self::Dark => words::THEME_DARK,
        }
    }

    fn glyph(self) -> Glyph {
        match self {
            Self::System => Glyph::HalfMoon,
            Self::Light => Glyph::Sun,
            Self::Dark => Glyph::Moon,
        }
    }
}

/// Changes the appearance and keeps the choice where storage exists.
#[component]
pub(crate) fn ThemeSwitch() -> impl IntoView {
    let theme = RwSignal::new(Theme::System);
    // Leaves Rust: storage can be read only in the browser.
    Effect::new(move |_| theme.set(Theme::kept()));
    let change = move |_| {
        let next = theme.get_untracked().next();
        page::set_root_attribute("data-theme", next.key());
        storage::keep(KEY, next.key());
        theme.set(next);
    };
    view! {
        <button
            type="button"
            class="icon-button"
            on:click=change
            title=move || theme.get().label()
            aria-label=move || theme.get().label()
        >
            {move || view! { <Icon glyph=theme.get().glyph()/> }}
        </button>
    }
}
