//! The whole page: header, the open view, messages; inside of another page only the view; as a
//! dossier the view between head and foot of the paper; as 关怀版 one question a screen.

use leptos::prelude::*;

use super::easy::{self, TextSize};
use super::lazy;
use super::parts::announcer::Announcer;
use super::parts::chart::library::Library;
use super::parts::copy_place::copy_place;
use super::parts::details::PANEL;
use super::parts::dossier;
use super::parts::entering::{Entering, take_drops};
use super::parts::full_page_link::FullPageLink;
use super::parts::header::Header;
use super::parts::notice::Notice;
use super::parts::search_dialog::{SearchDialog, open_search};
use super::parts::term_note::{TermNote, explain};
use super::parts::theme_switch::Appearance;
use super::views::projects::Projects;
use crate::autosave::Published;
use crate::browser::{page, viewport};
use crate::query::View;
use crate::state::AppState;
use crate::state::effects::{effect, effect_from};

/// Id of the main content, to which the skip link leads.
pub(crate) const MAIN: &str = "main";

/// The whole page for `state`.
#[component]
pub fn App(
    /// What is asked and answered.
    state: AppState,
    /// The published figures, once they came.
    came: RwSignal<Option<Published>>,
) -> impl IntoView {
    let is_embedded = state.derive(|query| query.presentation.is_embedded);
    let is_dossier = state.derive(|query| query.presentation.is_dossier);
    let is_easy = state.derive(|query| query.presentation.shows_easy());
    lazy::Presences::provide();
    lazy::keep(state, came);
    Library::provide(is_dossier);
    // What is being entered outlives the view in which it is.
    let entering = Entering::new(state);
    take_drops(entering);
    let appearance = Appearance::kept(state);
    let size = TextSize::kept();
    easy::follow(state, is_easy, size);
    // Leaves Rust: the style sheets read these from the page's root element.
    effect(move || {
        page::set_root_attribute("data-theme", appearance.key());
        page::set_root_attribute("data-embed", is_embedded.get().then_some(""));
    });
    let listening = viewport::on_shortcut("k", move || {
        if !is_easy.get_untracked() {
            open_search(state);
        }
    });
    let listening = StoredValue::new_local(Some(listening));
    on_cleanup(move || listening.set_value(None));
    // Everything below is made anew in another language; what outlives it holds no words.
    move || {
        state.spoken.track();
        viewport::keep_focus();
        if is_easy.get() {
            return lazy::easy_page(state, size);
        }
        view! { <Page state entering appearance is_embedded is_dossier/> }.into_any()
    }
}

/// Everything that has words.
#[component]
fn Page(
    state: AppState,
    entering: Entering,
    appearance: Appearance,
    is_embedded: Memo<bool>,
    is_dossier: Memo<bool>,
) -> impl IntoView {
    let view = state.derive(|query| query.view);
    dossier::follow(view, is_dossier);
    // Leaves Rust: what was pressed may be gone with the view in which it was.
    effect_from(move |before: Option<View>| {
        let now = view.get();
        if before.is_some_and(|before| before != now) {
            let is_open = now == View::Projects && state.query.read_untracked().selected.is_some();
            viewport::catch_focus(MAIN, [if is_open { PANEL } else { MAIN }]);
        }
        now
    });
    view! {
        {move || match (is_dossier.get(), is_embedded.get()) {
            (true, _) => lazy::preview_bar(state),
            (false, true) => ().into_any(),
            (false, false) => view! { <Header state appearance/> }.into_any(),
        }}
        <main
            id=MAIN
            tabindex="-1"
            on:click=move |event| {
                explain(state, &event);
                copy_place(state, &event);
            }
        >
            {move || {
                let (view, is_embedded) = (view.get(), is_embedded.get());
                if is_dossier.get() {
                    let content = content(state, entering, view, is_embedded, true);
                    return view! {
                        {lazy::paper_head(state)}
                        {content}
                        {lazy::paper_foot(state, view)}
                    }
                    .into_any();
                }
                content(state, entering, view, is_embedded, false)
            }}
        </main>
        {move || if is_embedded.get() && !is_dossier.get() {
            view! { <FullPageLink state/> }.into_any()
        } else {
            view! { <Notice state/> }.into_any()
        }}
        <SearchDialog state/>
        <TermNote state/>
        <Announcer state/>
    }
}

/// The open view.
fn content(
    state: AppState,
    entering: Entering,
    view: View,
    is_embedded: bool,
    is_dossier: bool,
) -> AnyView {
    if view == View::Projects && is_dossier {
        return lazy::paper_projects(state);
    }
    lazy::view_of(state, entering, view, is_embedded || is_dossier)
        .unwrap_or_else(|| view! { <Projects state is_embedded/> }.into_any())
}
