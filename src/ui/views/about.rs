//! 说明: sources, methods, terms, privacy, licences.

use leptos::prelude::*;

use crate::browser::location;
use crate::state::AppState;
use crate::text::{about, places};
use crate::ui::parts::data_files::DataFiles;
use crate::ui::parts::embed_builder::EmbedBuilder;
use crate::ui::parts::leading;
use crate::ui::parts::offline_copy::OfflineCopy;

/// What this app is, where its figures come from and how they are computed.
#[component]
pub(crate) fn About(state: AppState, is_embedded: bool) -> impl IntoView {
    let plan = state.catalog.plan();
    let overview = &plan.overview;
    leading::follow_links(state);
    let topics = about::TOPICS.iter().map(|topic| {
        view! {
            <section>
                <h2>{topic.heading}</h2>
                {topic.paragraphs.iter().map(|text| view! { <p>{*text}</p> }).collect_view()}
            </section>
        }
    });
    view! {
        <article class="about">
            <h1>{about::HEADING}</h1>
            <p class="about-lead">{about::lead(plan)}</p>
            {topics.collect_view()}
            <section>
                <h2>{about::TITLE_HEADING}</h2>
                <p>{overview.title_note.as_str()}</p>
                <p>{about::version(plan)}</p>
            </section>
            {if is_embedded {
                ().into_any()
            } else {
                view! { <EmbedBuilder state/> }.into_any()
            }}
            {(!is_embedded && location::is_on_a_site()).then(|| view! { <OfflineCopy/> })}
            <DataFiles state/>
            <section>
                <h2>{about::TERMS_HEADING}</h2>
                <dl class="terms">
                    {plan.terms.iter().map(|term| view! {
                        <dt id=term.id.as_str() tabindex="-1">{term.term.as_str()}</dt>
                        <dd>
                            {term.explanation.as_str()}
                            <small>{places::citation(plan, term.source)}</small>
                        </dd>
                    }).collect_view()}
                </dl>
            </section>
        </article>
    }
}
