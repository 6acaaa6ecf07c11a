//! 说明: sources, methods, background of the plan, terms, data, accessibility, licences.

use leptos::prelude::*;

use crate::browser::{boot, location, page, storage};
use crate::query::View;
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::about::{self, Topic};
use crate::text::language::translated;
use crate::text::methods;
use crate::ui::markup::spoken;
use crate::ui::messages::say_missing;
use crate::ui::parts::plan_lists::{contents, statuses, terms, viewpoints};
use crate::ui::parts::{
    chart::library::is_for_paper, data_files::data_files, embed_builder::embed_builder,
    export_tools::dossier_bar, notice::Notice, record_links,
};
use crate::ui::together::Together;

/// What this app is, where its figures come from and how they are computed.
#[component]
pub(crate) fn About(state: AppState, is_embedded: bool) -> impl IntoView {
    let plan = state.catalog.plan();
    let presentation = state.query.read_untracked().presentation;
    record_links::follow_links(state);
    let has_copy = !is_embedded && location::is_on_a_site();
    let index = about::index(!is_embedded, has_copy).map(|(id, heading)| {
        let href = record_links::item(presentation, View::About, id);
        view! { <li><a href=href>{heading}</a></li> }
    });
    view! {
        <article class="about">
            <h1>{about::heading()}</h1>
            <p class="about-lead">{about::lead(plan)}</p>
            {dossier_bar(state)}
            <nav class="about-index" aria-label=about::contents_label()>
                <ul>{index.together()}</ul>
            </nav>
            {topics(about::method_topics())}
            <section>
                <h2 id=about::STATUSES_ID tabindex="-1">{methods::heading()}</h2>
                <p>{about::entered()}</p>
                {methods::rules().map(|rule| view! { <p>{rule}</p> }).together()}
                <div inner_html=statuses()></div>
            </section>
            <section>
                <h2>{about::title_heading()}</h2>
                <p inner_html=spoken(translated(&plan.overview.title_note))></p>
                <p>{about::version(plan)}</p>
            </section>
            <section>
                <h2 id=about::CONTENTS_ID tabindex="-1">{about::contents_heading()}</h2>
                <details class="contents" open=is_for_paper()>
                    <summary>{about::contents(plan)}</summary>
                    <div inner_html=contents(plan)></div>
                </details>
            </section>
            <section>
                <h2 id=about::VIEWPOINTS_ID tabindex="-1">{about::viewpoints_heading()}</h2>
                <p>{about::viewpoints_label()}</p>
                <div inner_html=viewpoints(plan)></div>
            </section>
            {(!is_embedded).then(|| embed_builder(state))}
            {has_copy.then(offline_copy)}
            {data_files(state)}
            {topics(about::statements())}
            {texts_of_licences(state, presentation.is_embedded)}
            <section>
                <h2 id=about::TERMS_ID tabindex="-1">{about::terms_heading()}</h2>
                <div inner_html=terms(plan)></div>
            </section>
        </article>
    }
}

fn topics(topics: &'static [Topic]) -> AnyView {
    let topics = topics.iter().map(|topic| {
        view! {
            <section>
                <h2 id=topic.id tabindex="-1">{topic.heading}</h2>
                {topic.paragraphs.iter().map(|text| view! { <p inner_html=spoken(text)></p> }).together()}
            </section>
        }
    });
    topics.together().into_any()
}

/// Where the choice is kept, together with the page's folder, since neighbouring pages have their
/// own; earlier releases kept it alone. `public/boot.js` reads both, and hears of a
/// change by an event of this name.
const COPY: &str = "offline-copy";
const OFF: &str = "off";
const ON: &str = "on";

/// Turns the copy for offline visits on and off; `boot.js` keeps or deletes it.
fn offline_copy() -> impl IntoView {
    let is_on = RwSignal::new(true);
    let key = || [COPY, &location::beside("./")].join(" ");
    // Leaves Rust: storage can be read only in the browser.
    effect(move || {
        let chosen = storage::load(&key()).or_else(|| storage::load(COPY));
        is_on.set(chosen.as_deref() != Some(OFF));
    });
    let change = move |event| {
        let wanted = event_target_checked(&event);
        if storage::keep(&key(), Some(if wanted { ON } else { OFF })) {
            is_on.set(wanted);
            page::dispatch(COPY);
        }
    };
    view! {
        <section>
            <h2 id=about::COPY_ID tabindex="-1">{about::copy_heading()}</h2>
            <p>{about::copy()}</p>
            <label class="switch">
                <input type="checkbox" prop:checked=is_on on:change=change/>
                <span>{about::keep_copy()}</span>
            </label>
        </section>
    }
}

/// The licences of everything that we pass on: a button, which the texts replace.
fn texts_of_licences(state: AppState, is_embedded: bool) -> AnyView {
    let texts = RwSignal::new(None::<String>);
    let read = move |_| {
        boot::read_licences(move |came| match came {
            Ok(came) => texts.set(Some(came)),
            Err(reason) => say_missing(state, about::no_licences(&reason)),
        });
    };
    let shown = move || match texts.get() {
        None => view! {
            <button type="button" on:click=read>{about::show_licences()}</button>
            // Inside another page messages have no other place in this view.
            {is_embedded.then(|| view! { <Notice state/> })}
        }
        .into_any(),
        Some(texts) => view! {
            <pre class="licences" tabindex="0" aria-label=about::show_licences()>
                <span lang="en">{texts}</span>
            </pre>
        }
        .into_any(),
    };
    shown.into_any()
}
