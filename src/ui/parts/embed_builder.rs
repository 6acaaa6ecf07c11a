//! Composes the snippet that shows the current answer inside another page.

use leptos::prelude::*;

use super::controls::{Act, tick_box};
use super::embed::{HEIGHT_PX, frame, script};
use crate::browser::{clipboard, location, page};
use crate::export::embed::Frame;
use crate::query::{One, Theme, View};
use crate::state::AppState;
use crate::text::{about, embed, labels};
use crate::ui::together::Together;

/// The view that is offered first: the one that other pages are most likely to show.
const FIRST_VIEW: View = View::Projects;

/// What is chosen.
#[derive(Debug, Clone, Copy)]
struct Draft {
    view: View,
    one: Option<One>,
    theme: Theme,
    /// `None` where the frame is as wide as it can be.
    width_px: Option<u16>,
    height_px: Option<u16>,
    is_fixed: bool,
    is_sandboxed: bool,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            view: FIRST_VIEW,
            one: None,
            theme: Theme::System,
            width_px: None,
            height_px: None,
            is_fixed: false,
            is_sandboxed: false,
        }
    }
}

impl Draft {
    fn frame(self, state: AppState) -> Frame {
        let mut query = state.query.get().opening(self.view);
        query.one = self.one.map(|it| it.key().to_owned());
        // The section in which the builder is.
        query.item = None;
        query.presentation.theme = Some(self.theme);
        let frame = frame(state, &query);
        Frame {
            width_px: self.width_px,
            height_px: self.height_px.unwrap_or(frame.height_px),
            script: frame.script.filter(|_| !self.is_fixed),
            is_sandboxed: self.is_sandboxed,
            ..frame
        }
    }
}

/// A sensible number of px; `None` for anything else.
fn size(text: &str) -> Option<u16> {
    let size: u16 = text.trim().parse().ok()?;
    (100..=20_000).contains(&size).then_some(size)
}

/// Options, snippet, preview.
pub(crate) fn embed_builder(state: AppState) -> impl IntoView {
    let draft = RwSignal::new(Draft::default());
    let plan = state.catalog.plan();
    let snippet = move || draft.get().frame(state).snippet();
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
}

fn options(draft: RwSignal<Draft>) -> impl IntoView {
    let others = View::ALL.into_iter().filter(|view| *view != FIRST_VIEW);
    let views = std::iter::once(FIRST_VIEW).chain(others);
    let views = views.map(|view| (view.key(), labels::view(view)));
    let singles = One::ALL.into_iter().filter(|one| !one.needs_record());
    let views = views.chain(singles.map(|one| (one.key(), embed::single(one))));
    let themes = Theme::ALL.map(|theme| (theme.key(), embed::theme(theme)));
    let view = move |key: &str| {
        draft.update(|it| {
            it.one = One::from_key(key);
            it.view = it
                .one
                .map_or_else(|| View::from_key(key).unwrap_or_default(), One::view);
        });
    };
    let theme = move |key: &str| {
        draft.update(|it| it.theme = Theme::from_key(key).unwrap_or(Theme::System));
    };
    let width = move |typed: &str| draft.update(|it| it.width_px = size(typed));
    let height = move |typed: &str| draft.update(|it| it.height_px = size(typed));
    let fix = move |is_on| draft.update(|it| it.is_fixed = is_on);
    let sandbox = move |is_on| draft.update(|it| it.is_sandboxed = is_on);
    view! {
        <div class="embed-options">
            {choice(embed::view(), views.collect(), Box::new(view))}
            {choice(embed::theme_label(), themes.to_vec(), Box::new(theme))}
            {number(embed::width(), None, Box::new(width))}
            {number(embed::height(), Some(HEIGHT_PX), Box::new(height))}
            {switch(embed::fixed(), embed::fixed_hint(), Box::new(fix))}
            {switch(embed::sandbox(), embed::sandbox_hint(), Box::new(sandbox))}
        </div>
    }
}

fn choice(
    label: &'static str,
    options: Vec<(&'static str, &'static str)>,
    choose: Box<dyn Fn(&str)>,
) -> impl IntoView {
    let options = options.into_iter();
    let options = options.map(|(key, label)| view! { <option value=key>{label}</option> });
    view! {
        <label>
            <span>{label}</span>
            <select on:change=move |event| choose(&event_target_value(&event))>
                {options.together()}
            </select>
        </label>
    }
}

fn number(label: &'static str, px: Option<u16>, change: Box<dyn Fn(&str)>) -> impl IntoView {
    view! {
        <label>
            <span>{label}</span>
            <input
                type="text"
                inputmode="numeric"
                value=px.map(|px| px.to_string())
                on:input=move |event| change(&event_target_value(&event))
            />
        </label>
    }
}

fn switch(label: &'static str, hint: &'static str, change: Act<bool>) -> impl IntoView {
    view! {
        <div class="embed-switch">
            {tick_box(label, Box::new(|| false), false, change)}
            <small>{hint}</small>
        </div>
    }
}

/// The snippet in action, loaded only when it is asked for.
fn preview(snippet: impl Fn() -> String + Send + 'static) -> impl IntoView {
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
            page::run_script(&script());
        }
    };
    view! {
        <button type="button" on:click=change>
            {label}
        </button>
        {frame}
    }
}
