//! Composes the snippet that shows the present answer inside of another page.

use leptos::prelude::*;

use crate::address;
use crate::browser::{clipboard, location, page};
use crate::export::embed::Frame;
use crate::query::{Theme, View};
use crate::state::AppState;
use crate::text::{about, embed, labels};
use crate::ui::together::Together;

/// Height before the content says its own, and of a frame without script, CSS px.
const HEIGHT_PX: u16 = 800;
/// The view that is offered first: the one that other pages show most.
const FIRST_VIEW: View = View::Projects;
/// Our host script, beside the page.
const SCRIPT: &str = "embed.js";

/// What is chosen: words of links, and what stands in the fields. The fields begin with the first
/// word or with what is here, and are only read afterwards.
#[derive(Debug, Clone, Copy)]
struct Draft {
    view: RwSignal<String>,
    theme: RwSignal<String>,
    width: RwSignal<String>,
    height: RwSignal<String>,
    is_fixed: RwSignal<bool>,
    is_sandboxed: RwSignal<bool>,
}

impl Draft {
    fn new() -> Self {
        Self {
            view: RwSignal::new(FIRST_VIEW.key().to_owned()),
            theme: RwSignal::new(Theme::System.key().to_owned()),
            width: RwSignal::new(String::new()),
            height: RwSignal::new(HEIGHT_PX.to_string()),
            is_fixed: RwSignal::new(false),
            is_sandboxed: RwSignal::new(false),
        }
    }

    fn frame(self, state: AppState) -> Frame {
        let view = View::from_key(&self.view.read()).unwrap_or_default();
        let mut query = state.query.get().opening(view);
        query.presentation.theme = Theme::from_key(&self.theme.read());
        let plan = state.catalog.plan();
        Frame {
            title: embed::frame_title(plan, labels::view(query.view)),
            address: address::embedded_link(&query),
            width_px: size(&self.width.read()),
            height_px: size(&self.height.read()).unwrap_or(HEIGHT_PX),
            script: (!self.is_fixed.get()).then(|| location::beside(SCRIPT)),
            is_sandboxed: self.is_sandboxed.get(),
        }
    }
}

/// A sensible number of px; `None` for anything else.
fn size(text: &str) -> Option<u16> {
    let size: u16 = text.trim().parse().ok()?;
    (100..=20_000).contains(&size).then_some(size)
}

/// Options, snippet, preview.
#[component]
pub(crate) fn EmbedBuilder(state: AppState) -> impl IntoView {
    let draft = Draft::new();
    let plan = state.catalog.plan();
    let snippet = move || draft.frame(state).snippet();
    let content = move || embed::content(plan, &state.query.read().conditions);
    let warning = if location::is_on_a_site() {
        ""
    } else {
        embed::needs_site()
    };
    let copy = move |_| {
        clipboard::copy(&untrack(snippet), move |copied| {
            let sentence = if copied {
                embed::copied()
            } else {
                embed::not_copied()
            };
            state.notice.set(sentence.to_owned());
        });
    };
    view! {
        <section class="embed">
            <h2 id=about::EMBED_ID tabindex="-1">{embed::heading()}</h2>
            <p>{embed::lead()}</p>
            <p>{content}</p>
            <p class="embed-warning">{warning}</p>
            <Options draft/>
            <label class="embed-code">
                <span>{embed::code()}</span>
                <textarea readonly spellcheck="false" prop:value=snippet></textarea>
            </label>
            <button type="button" on:click=copy>{embed::copy()}</button>
            <Preview state draft/>
        </section>
    }
}

#[component]
fn Options(draft: Draft) -> impl IntoView {
    let others = View::ALL.into_iter().filter(|view| *view != FIRST_VIEW);
    let views = std::iter::once(FIRST_VIEW).chain(others);
    let views = views.map(|view| (view.key(), labels::view(view)));
    let themes = Theme::ALL.map(|theme| (theme.key(), embed::theme(theme)));
    view! {
        <div class="embed-options">
            <Choice label=embed::view() chosen=draft.view options=views.collect()/>
            <Choice label=embed::theme_label() chosen=draft.theme options=themes.to_vec()/>
            <Number label=embed::width() typed=draft.width/>
            <Number label=embed::height() typed=draft.height/>
            <Switch label=embed::fixed() hint=embed::fixed_hint() is_on=draft.is_fixed/>
            <Switch label=embed::sandbox() hint=embed::sandbox_hint() is_on=draft.is_sandboxed/>
        </div>
    }
}

#[component]
fn Choice(
    label: &'static str,
    chosen: RwSignal<String>,
    options: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let option = |(key, label): (&'static str, &'static str)| {
        view! { <option value=key>{label}</option> }
    };
    view! {
        <label>
            <span>{label}</span>
            <select on:change=move |event| chosen.set(event_target_value(&event))>
                {options.into_iter().map(option).together()}
            </select>
        </label>
    }
}

#[component]
fn Number(label: &'static str, typed: RwSignal<String>) -> impl IntoView {
    view! {
        <label>
            <span>{label}</span>
            <input
                type="text"
                inputmode="numeric"
                value=typed.get_untracked()
                on:input=move |event| typed.set(event_target_value(&event))
            />
        </label>
    }
}

#[component]
fn Switch(label: &'static str, hint: &'static str, is_on: RwSignal<bool>) -> impl IntoView {
    view! {
        <div class="embed-switch">
            <label>
                <input
                    type="checkbox"
                    on:change=move |event| is_on.set(event_target_checked(&event))
                />
                <span>{label}</span>
            </label>
            <small>{hint}</small>
        </div>
    }
}

/// The snippet at work, loaded only when it is asked for.
#[component]
fn Preview(state: AppState, draft: Draft) -> impl IntoView {
    let is_shown = RwSignal::new(false);
    let label = move || {
        if is_shown.get() {
            embed::end_preview()
        } else {
            embed::preview()
        }
    };
    let frame = move || {
        if is_shown.get() {
            let frame = draft.frame(state).snippet();
            view! { <div class="embed-preview" inner_html=frame></div> }.into_any()
        } else {
            ().into_any()
        }
    };
    // What is written as HTML runs no script, so ours is brought in by itself.
    let mut has_script = false;
    let change = move |_| {
        is_shown.update(|it| *it = !*it);
        if !has_script {
            has_script = true;
            page::run_script(&location::beside(SCRIPT));
        }
    };
    view! {
        <button type="button" on:click=change>
            {label}
        </button>
        {frame}
    }
}
