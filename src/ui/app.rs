//! The whole page: header, the open view, messages; inside another page just the view; in a
//! dossier the view between head and foot of the paper; in 关怀版 one question per screen.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::easy::{self, TextSize};
pub(crate) use super::ids::MAIN;
use super::lazy::{self, Paper, Part, Presence, Presences};
use super::parts::notice::{Notice, tab_link};
use super::parts::search_dialog::{open_search, search_dialog};
use super::parts::term_note::{explain, term_note};
use super::parts::{
    announcer::announcer, chart::library::Library, dossier, entering::Entering,
    export_tools::copy_place, header::Header, theme_switch::Appearance,
};
use super::split_points::{arrived, begin_keeping};
use super::{ids::PANEL, messages::say_missing, views::projects::Projects};
use crate::autosave::{self, Published};
use crate::browser::{file_input, frame, page, viewport};
use crate::progress::intake::encoding::MOST_BYTES;
use crate::query::{Query, View};
use crate::state::AppState;
use crate::state::effects::{effect, effect_from, hold};
use crate::text::{entering as entering_words, words};

/// The whole page for `state`.
#[component]
pub fn App(
    /// What is asked and answered.
    state: AppState,
    /// The published figures, once they are here.
    came: RwSignal<Option<Published>>,
) -> impl IntoView {
    let is_embedded = state.derive(|query| query.presentation.is_embedded);
    let is_dossier = state.derive(|query| query.presentation.is_dossier);
    let is_easy = state.derive(|query| query.presentation.shows_easy());
    Presences::provide();
    keep(state, came);
    Library::provide(is_dossier);
    // What is being entered outlives the view in which it is.
    let entering = Entering::new(state);
    provide_context(entering);
    take_drops(entering);
    let appearance = Appearance::kept(state);
    let size = TextSize::kept();
    provide_context(size);
    easy::follow(state, is_easy, size);
    // Leaves Rust: the style sheets read these from the page's root element.
    effect(move || {
        page::set_root_attribute("data-theme", appearance.key());
        page::set_root_attribute("data-embed", is_embedded.get().then_some(""));
    });
    hold(viewport::on_shortcut("k", move || {
        if !is_easy.get_untracked() {
            open_search(state);
        }
    }));
    // Everything below is rebuilt in another language; what outlives it contains no words.
    move || {
        state.spoken.track();
        viewport::keep_focus();
        if is_easy.get() {
            return lazy::easy_page(state);
        }
        page(state, appearance, is_embedded, is_dossier)
    }
}

/// Everything that contains words.
fn page(
    state: AppState,
    appearance: Appearance,
    is_embedded: Memo<bool>,
    is_dossier: Memo<bool>,
) -> AnyView {
    let view = state.derive(|query| query.view);
    let is_one = state.derive(Query::is_one);
    dossier::follow(view, is_dossier);
    // Leaves Rust: what was pressed may have gone with its view.
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
            {move || if is_one.get() {
                lazy::one(state, view.get())
            } else {
                content(state, view.get(), is_embedded.get(), is_dossier.get())
            }}
        </main>
        {move || if is_embedded.get() && !is_dossier.get() {
            view! {
                <footer class="frame-foot">
                    <span>{words::app_name()}</span>
                    {tab_link(state, words::open_full_page())}
                </footer>
            }
            .into_any()
        } else {
            view! { <Notice state/> }.into_any()
        }}
        {search_dialog(state)}
        {term_note(state)}
        {announcer(state)}
    }
    .into_any()
}

/// The open view; on paper between its head and its foot.
fn content(state: AppState, view: View, is_embedded: bool, is_dossier: bool) -> AnyView {
    if !is_dossier {
        return lazy::view_of(state, view, is_embedded)
            .unwrap_or_else(|| view! { <Projects state is_embedded/> }.into_any());
    }
    let projects = || lazy::paper(state, Paper::Projects);
    view! {
        {lazy::paper(state, Paper::Head)}
        {lazy::view_of(state, view, true).unwrap_or_else(projects)}
        {lazy::paper(state, Paper::Foot(view))}
    }
    .into_any()
}

/// Takes a file that is dropped anywhere on 进展; on other views says where to drop it.
fn take_drops(entering: Entering) {
    let state = entering.state;
    let say = move |sentence: &str| state.notice.set(sentence.to_owned());
    let is_wanted = move |files| {
        let is_in_progress = state.query.read_untracked().view == View::Progress;
        if !is_in_progress {
            say(entering_words::drop_in_progress());
        } else if files > 1 {
            say(entering_words::one_file());
        }
        is_in_progress && files == 1
    };
    file_input::on_drop(MOST_BYTES, is_wanted, move |file| {
        spawn_local(async move {
            if arrived(entering, file).await.is_err() {
                say(words::part_missing());
            }
        });
    });
}

/// Reads and keeps the figures that people entered once the part for that is here. If there are any,
/// the part is asked for.
fn keep(state: AppState, came: RwSignal<Option<Published>>) {
    let presence = Presences::of(Part::Entering);
    let is_for_frames = frame::is_for_frames();
    let is_wanted = move || {
        let is_kept = !is_for_frames && autosave::has_work();
        is_kept || came.with(|came| came.as_ref().is_some_and(|it| *it != Ok(None)))
    };
    // Leaves Rust: what is kept outlasts the page.
    effect_from(move |before: Option<(bool, bool)>| {
        let (was_begun, was_wanted) = before.unwrap_or_default();
        let (is_here, is_wanted) = (presence.get() == Presence::Here, is_wanted());
        if is_here && !was_begun {
            state.notice.update(|notice| {
                if notice == words::entries_missing() {
                    notice.clear();
                }
            });
            spawn_local(async move {
                // It is here.
                let _ = begin_keeping(state, came, is_for_frames).await;
            });
        } else if is_wanted && !was_wanted {
            lazy::bring(Part::Entering, presence);
        }
        if is_wanted && presence.get() == Presence::Missing {
            say_missing(state, words::entries_missing().to_owned());
        }
        (is_here || was_begun, is_wanted || was_wanted)
    });
}
