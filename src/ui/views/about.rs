//! 说明: sources, methods, what the plan rests on, terms, data, accessibility, licences.

use leptos::prelude::*;

use crate::browser::location;
use crate::query::View;
use crate::state::AppState;
use crate::text::about::{self, Topic};
use crate::text::language::translated;
use crate::text::methods;
use crate::ui::markup::spoken;
use crate::ui::parts::chart::is_for_paper;
use crate::ui::parts::data_files::DataFiles;
use crate::ui::parts::embed_builder::EmbedBuilder;
use crate::ui::parts::export_tools::DossierBar;
use crate::ui::parts::licences::Licences;
use crate::ui::parts::offline_copy::OfflineCopy;
use crate::ui::parts::plan_lists::{contents, statuses, terms, viewpoints};
use crate::ui::parts::record_links;
use crate::ui::together::Together;

/// What this app is, where its figures come from and how they are computed.
#[component]
pub(crate) fn About(state: AppState, is_embedded: bool) -> impl IntoView {
    let plan = state.catalog.plan();
    let overview = &plan.overview;
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
            <DossierBar state/>
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
                <p inner_html=spoken(translated(&overview.title_note))></p>
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
            {(!is_embedded).then(|| view! { <EmbedBuilder state/> })}
            {has_copy.then(|| view! { <OfflineCopy/> })}
            <DataFiles state/>
            {topics(about::statements())}
            <Licences state/>
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
