//! The appearance: what the link asks for, else what the person keeps; and the button for it.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::browser::storage;
use crate::query::Theme;
use crate::state::AppState;
use crate::text::words;

/// Where the choice is kept; `public/boot.js` reads it before the first paint.
const KEY: &str = "theme";

/// The person's own choice; the link's comes before it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Appearance {
    state: AppState,
    kept: RwSignal<Theme>,
}

impl Appearance {
    /// The appearance as kept on this device.
    pub(crate) fn kept(state: AppState) -> Self {
        let kept = storage::load(KEY).and_then(|key| Theme::from_key(&key));
        Self {
            state,
            kept: RwSignal::new(kept.unwrap_or(Theme::System)),
        }
    }

    fn theme(self) -> Theme {
        let asked = self.state.query.read().presentation.theme;
        asked.unwrap_or_else(|| self.kept.get())
    }

    /// The value of the page's `data-theme`; `None` follows the system. Paper is always light.
    pub(crate) fn key(self) -> Option<&'static str> {
        let is_dossier = self.state.query.read().presentation.is_dossier;
        forced(if is_dossier {
            Theme::Light
        } else {
            self.theme()
        })
    }

    fn choose(self, theme: Theme) {
        self.kept.set(theme);
        self.state.choose(|query| query.presentation.theme = None);
        if !storage::keep(KEY, forced(theme)) {
            self.state.notice.set(words::theme_not_kept().to_owned());
        }
    }
}

fn forced(theme: Theme) -> Option<&'static str> {
    (theme != Theme::System).then(|| theme.key())
}

/// Changes the appearance and keeps the choice where storage exists.
pub(crate) fn theme_switch(appearance: Appearance) -> impl IntoView {
    // What is shown, and what comes after it.
    let now = move || match appearance.theme() {
        Theme::System => (Glyph::HalfMoon, words::theme_auto(), Theme::Light),
        Theme::Light => (Glyph::Sun, words::theme_light(), Theme::Dark),
        Theme::Dark => (Glyph::Moon, words::theme_dark(), Theme::Contrast),
        Theme::Contrast => (Glyph::Contrast, words::theme_contrast(), Theme::System),
    };
    let label = move || now().1;
    let change = move |_| appearance.choose(untrack(now).2);
    view! {
        <button type="button" class="icon-button" on:click=change title=label aria-label=label>
            {move || view! { <Icon glyph=now().0/> }}
        </button>
    }
}
