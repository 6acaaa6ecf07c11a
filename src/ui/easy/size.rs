//! How large the letters of 关怀版 are.

use leptos::prelude::*;

use crate::browser::storage;
use crate::text::easy::words;
use crate::ui::together::Together;

/// Where the choice is kept; `public/boot.js` reads it before the first paint.
const KEY: &str = "text-size";
/// Values of the page's `data-size`, smallest first; `style/tokens.css` says how large they are.
const SIZES: [&str; 3] = ["large", "larger", "largest"];

/// The size that the person chose.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextSize(RwSignal<&'static str>);

impl TextSize {
    /// The size as kept on this device.
    pub(crate) fn kept() -> Self {
        let kept = storage::load(KEY);
        let kept = SIZES.into_iter().find(|it| kept.as_deref() == Some(it));
        Self(RwSignal::new(kept.unwrap_or("large")))
    }

    /// The value of the page's `data-size`.
    pub(super) fn key(self) -> &'static str {
        self.0.get()
    }

    fn choose(self, size: &'static str) {
        self.0.set(size);
        // Where storage is blocked the size holds for this visit.
        let _ = storage::keep(KEY, Some(size));
    }
}

/// A button for each size.
#[component]
pub(super) fn Sizes(size: TextSize) -> impl IntoView {
    let buttons = SIZES.into_iter().zip(words::sizes()).map(|(key, name)| {
        view! {
            <button
                type="button"
                aria-pressed=move || (size.key() == key).to_string()
                on:click=move |_| size.choose(key)
            >
                {name}
            </button>
        }
    });
    view! {
        <div class="easy-sizes" role="group" aria-label=words::size()>
            {buttons.together()}
        </div>
    }
}
