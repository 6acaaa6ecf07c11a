//! The bar at the top: name, views, appearance.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::theme_switch::{Appearance, theme_switch};
use super::{easy_switch, language_switch::LanguageSwitch, search_dialog::open_search};
use crate::browser::viewport;
use crate::query::{View, codec};
use crate::state::AppState;
use crate::state::effects::{effect, hold, set_if_new};
use crate::text::easy::words as easy_words;
use crate::text::{labels, words};
use crate::ui::ids::MAIN;
use crate::ui::together::Together;

/// Name, navigation and appearance.
#[component]
pub(crate) fn Header(state: AppState, appearance: Appearance) -> impl IntoView {
    let open = state.derive(|query| query.view);
    // Leaves Rust: where the row of views is longer than the screen, the open one is in sight.
    effect(move || {
        viewport::centre_in_row("nav [aria-current]");
        open.track();
    });
    let is_far = RwSignal::new(false);
    hold(viewport::on_change(move || {
        set_if_new(is_far, viewport::scrolled() > 2.0 * viewport::height());
    }));
    let to_top = |_| {
        viewport::show_top();
        viewport::focus(MAIN);
    };
    view! {
        <button type="button" class="skip" on:click=|_| viewport::focus(MAIN)>
            {words::skip_to_main()}
        </button>
        <header class="masthead" class:is-far=is_far>
            <div class="masthead-inner">
                <p class="brand">
                    <AppMark/>
                    <span>{words::app_name()}</span>
                </p>
                {view_links(state, open)}
                <LanguageSwitch state/>
                <button type="button" class="language" on:click=move |_| easy_switch::choose(state, true)>
                    {easy_words::open()}
                </button>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=words::search(View::Overview).0
                    aria-keyshortcuts="Control+K Meta+K"
                    title=words::search_keys()
                    on:click=move |_| open_search(state)
                >
                    <Icon glyph=Glyph::Search/>
                </button>
                {theme_switch(appearance)}
                <button
                    type="button"
                    class="icon-button to-top"
                    aria-label=words::to_top()
                    title=words::to_top()
                    on:click=to_top
                >
                    <Icon glyph=Glyph::Up/>
                </button>
            </div>
        </header>
    }
}

/// Links that open the views and keep everything else that is asked. They learn what that is when they
/// are pointed at, not at every keystroke.
fn view_links(state: AppState, open: Memo<View>) -> impl IntoView {
    let asked = RwSignal::new(state.query.get_untracked());
    let renew = move || asked.set(state.query.get_untracked());
    let link = move |view: View| {
        let href = move || codec::encode(&asked.get().opening(view));
        let current = move || (open.get() == view).then_some("page");
        view! { <a href=href aria-current=current>{labels::view(view)}</a> }
    };
    view! {
        <nav
            aria-label=words::navigation()
            on:pointerover=move |_| renew()
            on:focusin=move |_| renew()
            on:click=move |_| renew()
        >
            {View::ALL.map(link).together()}
        </nav>
    }
}

/// The app's logo: rising bars and a peach, for which Fenghua is known.
#[component]
pub(crate) fn AppMark() -> impl IntoView {
    view! {
        <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="brand-bars" d="M5 27V17h5v10zM13.5 27V12h5v15zM22 27V15h5v12z"></path>
            <circle class="brand-peach" cx="24.5" cy="8" r="4"></circle>
        </svg>
    }
}
