//! 企业与机构: every enterprise and institute that the plan names, or one of them in full.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::firm::Firm;
use crate::model::relation::RelationKind;
use crate::query::{Presentation, Query, View, codec};
use crate::results::firm_records::{clusters, firms};
use crate::state::AppState;
use crate::text::language::{colon, comma, translated};
use crate::text::{firms as words, format, labels, places};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::{
    export_tools::record_tools, origin::OriginOfRecords, record_links, records::Records,
};

/// All firms, or everything that the plan says of the one that is open.
#[component]
pub(crate) fn Firms(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let item = state.derive(|query| query.item.clone());
    record_links::follow_links(state);
    move || {
        let Some(firm) = item.get().and_then(|id| plan.firm(&id)) else {
            let heading = words::heading(plan);
            let html = Box::new(|query: &Query| list(plan, query));
            return view! {
                <Records state of=View::Firms heading lead=words::lead() class=None html/>
            }
            .into_any();
        };
        let presentation = state.query.read_untracked().presentation;
        view! {
            {record_tools(state, View::Firms)}
            <article class="firm record" inner_html=page(plan, firm, presentation)></article>
            <OriginOfRecords state of=View::Firms/>
        }
        .into_any()
    }
}

fn list(plan: &'static Plan, query: &Query) -> String {
    let mut html = Markup::default();
    let asked = firms(plan, query);
    if asked.is_empty() {
        html.nothing(words::nothing());
    }
    put!(html, "<ul class=\"firms\">");
    for firm in asked {
        let href = record_links::item(query.presentation, View::Firms, &firm.id);
        put!(html, "<li>".chinese_link(&href, &firm.name).gloss(&firm.id));
        if !firm.also.is_empty() {
            put!(html, " <span class=\"firm-also\">" .chinese(&firm.also.join(comma())) "</span>");
        }
        put!(html, "<small>" (translated(&firm.kind)) " · " (words::named(firm.mentions.len())));
        for name in clusters(firm).filter_map(|id| plan.cluster(id)) {
            put!(html, " · "(translated(&name.name)));
        }
        put!(html, "</small></li>");
    }
    put!(html, "</ul>");
    html.into_html()
}

/// Everything that the plan says about `firm`.
fn page(plan: &'static Plan, firm: &Firm, presentation: Presentation) -> String {
    let mut html = Markup::default();
    put!(html,
        "<h1 tabindex=\"-1\" id=\"" (firm.id) "\">" .chinese(&firm.name) "</h1>" .gloss(&firm.id) "<p>"
        (translated(&firm.kind))
    );
    if !firm.also.is_empty() {
        put!(
            html,
            " · "(words::also())(colon()).chinese(&firm.also.join(comma()))
        );
    }
    put!(html, "</p>");
    if let Some(note) = &firm.note {
        put!(html, "<p class=\"record-note\">" .worded(plan, translated(note)) "</p>");
    }
    put!(html, "<h2>" (words::related()) "</h2><ul>");
    for relation in &firm.relations {
        put!(html, "<li><small>" (labels::relation_kind(relation.kind)) "</small> ");
        record_links::link(&mut html, plan, presentation, relation);
        put!(html, " <small>" (labels::basis(relation.basis)) " · " (translated(&relation.note)));
        let project = plan.project(&relation.id);
        if let Some(project) = project.filter(|_| relation.kind == RelationKind::Project) {
            put!(html, " · "(format::yi_with_unit(project.investment)));
        }
        put!(html, "</small></li>");
    }
    put!(html, "</ul><h2>" (words::mentions()) "</h2><ul>");
    for mention in &firm.mentions {
        put!(html,
            "<li>“" .chinese(&mention.printed) "” <span class=\"citation\">"
            (places::citation(plan, mention.source)) "</span></li>"
        );
    }
    let all = codec::encode(&Query::about(View::Firms, "", presentation));
    put!(html, "</ul><p>" .link(&all, words::all()) "</p>");
    html.into_html()
}
