//! Composes the snippet that shows the current answer inside another page.

use leptos::prelude::*;

use super::controls::{Select, tick_box};
use crate::address;
use crate::browser::{clipboard, location, page};
use crate::export::embed::Frame;
use crate::query::{Theme, View};
use crate::state::AppState;
use crate::text::{about, embed, labels};

/// Height until the content reports its own, and in a frame without script, CSS px.
const HEIGHT_PX: u16 = 800;
/// The view that is offered first: the one that other pages are most likely to show.
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
pub(crate) fn embed_builder(state: AppState) -> AnyView {
    let draft = Draft::new();
    let plan = state.catalog.plan();
    let snippet = move || draft.frame(state).snippet();
    let content = move || embed::content(plan, &state.query.read().conditions);
    let warning = (!location::is_on_a_site()).then(embed::needs_site);
    let copy = move |_| {
        clipboard::copy(&untrack(snippet), move |is_copied| {
            let sentence = if is_copied {
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
            {options(draft)}
            <label class="embed-code">
                <span>{embed::code()}</span>
                <textarea readonly spellcheck="false" prop:value=snippet></textarea>
            </label>
            <button type="button" on:click=copy>{embed::copy()}</button>
            {preview(snippet)}
        </section>
    }
    .into_any()
}

fn options(draft: Draft) -> AnyView {
    let others = View::ALL.into_iter().filter(|view| *view != FIRST_VIEW);
    let views = std::iter::once(FIRST_VIEW).chain(others);
    let views = views.map(|view| (view.key(), labels::view(view)));
    let themes = Theme::ALL.map(|theme| (theme.key(), embed::theme(theme)));
    view! {
        <div class="embed-options">
            {choice(embed::view(), draft.view, &mut views.into_iter())}
            {choice(embed::theme_label(), draft.theme, &mut themes.into_iter())}
            {number(embed::width(), draft.width)}
            {number(embed::height(), draft.height)}
            {switch(embed::fixed(), embed::fixed_hint(), draft.is_fixed)}
            {switch(embed::sandbox(), embed::sandbox_hint(), draft.is_sandboxed)}
        </div>
    }
    .into_any()
}

fn choice(
    label: &'static str,
    chosen: RwSignal<String>,
    options: &mut dyn Iterator<Item = (&'static str, &'static str)>,
) -> AnyView {
    let options = options.map(|(key, label)| (key.to_owned(), label.to_owned()));
    let choice = Select {
        class: None,
        name: None,
        label,
        options: options.collect(),
    };
    choice.showing(move || chosen.get(), move |key| chosen.set(key))
}

fn number(label: &'static str, typed: RwSignal<String>) -> AnyView {
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
    .into_any()
}

fn switch(label: &'static str, hint: &'static str, is_on: RwSignal<bool>) -> AnyView {
    view! {
        <div class="embed-switch">
            {tick_box(label, move || is_on.get(), false, move |it| is_on.set(it))}
            <small>{hint}</small>
        </div>
    }
    .into_any()
}

/// The snippet in action, loaded only when it is asked for.
fn preview(snippet: impl Fn() -> String + Send + 'static) -> AnyView {
    let is_shown = RwSignal::new(false);
    let label = move || {
        if is_shown.get() {
            embed::end_preview()
        } else {
            embed::preview()
        }
    };
    let frame = move || {
        let frame = is_shown.get().then(&snippet);
        frame.map(|html| view! { <div class="embed-preview" inner_html=html></div> })
    };
    // Scripts in inserted HTML do not run, so ours is loaded separately.
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
    .into_any()
}
