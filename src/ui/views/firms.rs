//! 企业与机构: every enterprise and institute that the plan names, and one of them in full.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::firm::Firm;
use crate::model::project::RelationKind;
use crate::query::{Presentation, Query, View, codec};
use crate::results::firm_records::{clusters, firms};
use crate::state::AppState;
use crate::text::language::{colon, comma, translated};
use crate::text::{firms as words, format, labels, places};
use crate::ui::markup::Markup;
use crate::ui::parts::carry::RecordTools;
use crate::ui::parts::leading;
use crate::ui::parts::only_facets::OnlyFacets;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;

/// All firms, or the one that is asked for with everything that the plan says of it.
#[component]
pub(crate) fn Firms(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let item = state.derive(|query| query.item.clone());
    leading::follow_links(state);
    move || {
        let chosen = item.get().and_then(|id| plan.firm(&id));
        let presentation = state.query.read_untracked().presentation;
        let view = if let Some(firm) = chosen {
            view! {
                <RecordTools state of=View::Firms/>
                <article class="firm record" inner_html=page(plan, firm, presentation)></article>
            }
            .into_any()
        } else {
            view! { <All state/> }.into_any()
        };
        view! {
            {view}
            <Origin state of=View::Firms/>
        }
    }
}

#[component]
fn All(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let only = state.derive(|query| query.only.clone());
    let html = move || {
        only.get();
        list(plan, &state.query.read_untracked())
    };
    view! {
        <ViewHead state heading=words::heading(plan) lead=words::lead().into()/>
        <OnlyFacets state of=View::Firms/>
        <RecordTools state of=View::Firms/>
        <div inner_html=html></div>
    }
}

fn list(plan: &'static Plan, query: &Query) -> String {
    let mut html = Markup::default();
    let asked = firms(plan, query);
    if asked.is_empty() {
        html.nothing(words::nothing());
    }
    html.raw("<ul class=\"firms\">");
    for firm in asked {
        let href = leading::item(query.presentation, View::Firms, &firm.id);
        html.raw("<li>").chinese_link(&href, &firm.name);
        if !firm.also.is_empty() {
            html.raw(" <span class=\"firm-also\">")
                .chinese(&firm.also.join(comma()))
                .raw("</span>");
        }
        html.raw("<small>")
            .text(translated(&firm.kind))
            .raw(" · ")
            .text(&words::named(firm.mentions.len()));
        for name in clusters(firm).filter_map(|id| plan.cluster(id)) {
            html.raw(" · ").text(translated(&name.name));
        }
        html.raw("</small></li>");
    }
    html.raw("</ul>");
    html.into_html()
}

/// Everything that the plan says of `firm`.
fn page(plan: &'static Plan, firm: &Firm, presentation: Presentation) -> String {
    let mut html = Markup::default();
    html.raw("<h1 tabindex=\"-1\" id=\"")
        .text(&firm.id)
        .raw("\">")
        .chinese(&firm.name)
        .raw("</h1><p>")
        .text(translated(&firm.kind));
    if !firm.also.is_empty() {
        html.raw(" · ")
            .raw(words::also())
            .raw(colon())
            .chinese(&firm.also.join(comma()));
    }
    html.raw("</p>");
    if let Some(note) = &firm.note {
        html.raw("<p class=\"record-note\">")
            .worded(plan, translated(note))
            .raw("</p>");
    }
    html.raw("<h2>").raw(words::related()).raw("</h2><ul>");
    for relation in &firm.relations {
        html.raw("<li><small>")
            .raw(labels::relation_kind(relation.kind))
            .raw("</small> ");
        leading::link(&mut html, plan, presentation, relation);
        html.raw(" <small>")
            .raw(labels::basis(relation.basis))
            .raw(" · ")
            .text(translated(&relation.note));
        let project = plan.project(&relation.id);
        if let Some(project) = project.filter(|_| relation.kind == RelationKind::Project) {
            html.raw(" · ")
                .text(&format::yi_with_unit(project.investment));
        }
        html.raw("</small></li>");
    }
    html.raw("</ul><h2>")
        .raw(words::mentions())
        .raw("</h2><ul>");
    for mention in &firm.mentions {
        html.raw("<li>“")
            .chinese(&mention.printed)
            .raw("” <span class=\"citation\">")
            .text(&places::citation(plan, mention.source))
            .raw("</span></li>");
    }
    let all = codec::encode(&Query::about(View::Firms, "", presentation));
    html.raw("</ul><p>").link(&all, words::all()).raw("</p>");
    html.into_html()
}
