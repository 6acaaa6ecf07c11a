//! 说明: sources, methods, background of the plan, terms, data, accessibility, licences.

use leptos::prelude::*;

use crate::browser::{boot, location, page, storage};
use crate::model::Plan;
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::about;
use crate::text::language::translated;
use crate::text::methods;
use crate::ui::markup::{Markup, put};
use crate::ui::messages::say_missing;
use crate::ui::parts::plan_lists::{contents, statuses, terms, viewpoints};
use crate::ui::parts::{
    chart::library::is_for_paper,
    data_files::data_files,
    embed_builder::embed_builder,
    export_tools::dossier_bar,
    notice::Notice,
    record_links,
    view_pages::{page_links, view_page},
};
use crate::ui::together::Together;

/// What this app is, where its figures come from and how they are computed, in pages.
#[component]
pub(crate) fn About(state: AppState, is_embedded: bool) -> impl IntoView {
    let plan = state.catalog.plan();
    record_links::follow_links(state);
    let open = state.derive(move |query| about::page_of(plan, query.item.as_deref(), is_embedded));
    let pages = about::pages(is_embedded);
    let links = pages.iter();
    let links = links.filter_map(|(name, sections)| Some((*sections.first()?, *name)));
    let links = page_links(state, about::contents_label(), links, open);
    let pages = pages.into_iter().enumerate().map(|(at, (_, sections))| {
        let sections = sections.iter().map(|id| section(state, id));
        view_page(at, open, sections.together())
    });
    view! {
        <article class="about">
            <h1>{about::heading()}</h1>
            {links}
            <div>
                {dossier_bar(state)}
                {pages.together()}
            </div>
        </article>
    }
}

/// The section with this id; nothing where the page does not offer it.
fn section(state: AppState, id: &'static str) -> AnyView {
    match id {
        about::START_ID => {
            let lead = about::lead(state.catalog.plan());
            view! { <p id=id class="about-lead" tabindex="-1">{lead}</p> }.into_any()
        }
        about::EMBED_ID => embed_builder(state).into_any(),
        about::DATA_ID => data_files(state).into_any(),
        about::COPY_ID if location::is_on_a_site() => offline_copy().into_any(),
        about::COPY_ID => ().into_any(),
        _ => view! {
            <section inner_html=prose(state.catalog.plan(), id)></section>
            {(id == about::LICENCES_ID).then(|| texts_of_licences(state))}
        }
        .into_any(),
    }
}

/// A section that is only read.
fn prose(plan: &'static Plan, id: &str) -> String {
    let topic = about::topics().iter().find(|it| it.id == id);
    let heading = match id {
        about::STATUSES_ID => methods::heading(),
        about::VERSIONS_ID => about::title_heading(),
        about::CONTENTS_ID => about::contents_heading(),
        about::VIEWPOINTS_ID => about::viewpoints_heading(),
        about::TERMS_ID => about::terms_heading(),
        _ => topic.map_or("", |it| it.heading),
    };
    let mut html = Markup::default();
    put!(html, "<h2 id=\"" (id) "\" tabindex=\"-1\">" (heading) "</h2>");
    match id {
        about::STATUSES_ID => {
            paragraphs(&mut html, [about::entered()]);
            paragraphs(&mut html, methods::rules());
            statuses(&mut html);
        }
        about::VERSIONS_ID => {
            let note = translated(&plan.overview.title_note);
            paragraphs(&mut html, [note, &about::version(plan)]);
        }
        about::CONTENTS_ID => {
            let open = if is_for_paper() { " open" } else { "" };
            put!(html,
                "<details class=\"contents\"" (open) "><summary>" (about::contents(plan)) "</summary>"
            );
            contents(&mut html, plan);
            put!(html, "</details>");
        }
        about::VIEWPOINTS_ID => {
            paragraphs(&mut html, [about::viewpoints_label()]);
            viewpoints(&mut html, plan);
        }
        about::TERMS_ID => terms(&mut html, plan),
        _ => paragraphs(
            &mut html,
            topic.map_or(&[][..], |it| it.paragraphs).iter().copied(),
        ),
    }
    html.into_html()
}

fn paragraphs<'t>(html: &mut Markup, texts: impl IntoIterator<Item = &'t str>) {
    for text in texts {
        put!(html, "<p>" (text) "</p>");
    }
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
fn texts_of_licences(state: AppState) -> AnyView {
    let is_embedded = state.query.read_untracked().presentation.is_embedded;
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
