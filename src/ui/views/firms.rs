//! 企业与机构: every enterprise and institute that the plan names, or one of them in full.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::firm::Firm;
use crate::model::relation::RelationKind;
use crate::query::{Presentation, Query, Terms, View};
use crate::results::Catalog;
use crate::results::firm_records::{clusters, firms};
use crate::state::AppState;
use crate::text::language::{colon, comma, translated};
use crate::text::{firms as words, format, labels, places};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::{
    export_tools::record_tools,
    origin::OriginOfRecords,
    record_links,
    records::Records,
    search_box::{search_box, search_field},
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
            let field = search_box(state, View::Firms, words::search());
            let html = Box::new(move |query: &Query| list(state.catalog, query));
            return view! {
                <Records state of=View::Firms heading lead=words::lead() field class=None html/>
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

fn list(catalog: &'static Catalog, query: &Query) -> String {
    let mut html = Markup::default();
    let plan = catalog.plan();
    let asked = firms(catalog, query);
    let (count, of) = (asked.len(), plan.firms().len());
    if count == 0 {
        put!(html, "<div class=\"nothing\"><p>" (words::nothing()) "</p>");
        all(&mut html, query.presentation);
        put!(html, "</div>");
    } else if count < of {
        put!(html, "<p>" (words::shown(count, of)) "</p>");
    }
    let terms = Terms::of(query.conditions.text.as_str());
    put!(html, "<ul class=\"firms\">");
    for firm in asked {
        let href = record_links::item(query.presentation, View::Firms, &firm.id);
        let pinyin = Some(&plan.pinyin);
        put!(html,
            "<li><a lang=\"zh-CN\" href=\"" (href) "\">" .marked(&firm.name, &terms, pinyin) "</a>"
            .gloss(&firm.id)
        );
        if !firm.also.is_empty() {
            put!(html,
                " <span class=\"firm-also\" lang=\"zh-CN\">"
                .marked(&firm.also.join(comma()), &terms, pinyin) "</span>"
            );
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
    put!(html, "</ul>");
    all(&mut html, presentation);
    html.into_html()
}

/// A link to all of them, which gives the keyboard to their search field.
fn all(html: &mut Markup, presentation: Presentation) {
    let href = record_links::item(presentation, View::Firms, search_field(View::Firms));
    put!(html, "<p>" .link(&href, words::all()) "</p>");
}
