//! 核对: the plan's own arithmetic, checked.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::relation::RelationKind;
use crate::model::statement::Weight;
use crate::query::{Presentation, Query, View};
use crate::results::Catalog;
use crate::results::asked::asked_findings;
use crate::results::audit::{Finding, Subject, grades};
use crate::results::gaps::gaps;
use crate::results::placed::Placed;
use crate::state::AppState;
use crate::text::language::{colon, translated};
use crate::text::{audit as words, gaps as gap_words};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::gap_list::gap_list;
use crate::ui::parts::record_links;
use crate::ui::parts::records::Records;

/// Every finding with figures, places, formula, difference and possible reasons.
#[component]
pub(crate) fn Audit(state: AppState) -> impl IntoView {
    let catalog = state.catalog;
    let all = catalog.findings();
    let heading = words::heading(all.len(), grades(all));
    let html = Box::new(move |query: &Query| list(catalog, query));
    record_links::follow_links(state);
    let presentation = state.query.read_untracked().presentation;
    let open = gap_list(&gaps(catalog.plan()), presentation);
    view! {
        <Records state of=View::Audit heading lead=words::lead() class=Some("findings") html/>
        <section class="gaps">
            <h2 id=GAPS tabindex="-1">{gap_words::heading()}</h2>
            <p>{gap_words::lead()}</p>
            <div inner_html=open></div>
        </section>
    }
}

/// Id of the heading of what is left open, where links lead.
const GAPS: &str = "gaps";
/// How many of the weightiest findings come large.
const STRONGEST: usize = 3;

/// The findings that are asked for, those to be looked at first.
fn list(catalog: &'static Catalog, query: &Query) -> String {
    let plan = catalog.plan();
    let asked = asked_findings(plan, catalog.findings(), query);
    let (asked, rest) = record_links::listed(asked, query, |it| words::id(it.subject));
    let placed = catalog.checks().placed();
    let mut html = Markup::default();
    if asked.is_empty() {
        html.nothing(words::nothing());
    }
    let mut open = None;
    for (at, it) in asked.into_iter().enumerate() {
        if open != Some(it.weight()) {
            open = Some(it.weight());
            put!(html, "<h2>" (words::heading_of(it.weight())) "</h2>");
        }
        let is_strong = at < STRONGEST && it.weight() == Some(Weight::High);
        write(&mut html, placed, it, query, is_strong);
    }
    record_links::say_rest(&mut html, rest);
    html.into_html()
}

fn write(html: &mut Markup, placed: &Placed, finding: &Finding, query: &Query, is_strong: bool) {
    let plan = placed.plan();
    let id = words::id(finding.subject);
    let class = if is_strong {
        "finding is-strong"
    } else {
        "finding"
    };
    put!(html, "<article" .record(class, id, query) "><h3" .name_of(id) ">");
    html.heading(|html| match finding.subject {
        Subject::Period(project) => put!(html, .chinese(&project.name) (words::after_project())),
        _ => html.worded(plan, &words::title(finding)),
    });
    put!(html,
        "</h3><p class=\"grade grade-" (finding.grade.key()) "\"><span aria-hidden=\"true\">"
        (words::sign(finding.grade)) "</span> " (words::grade(finding.grade)) "</p>"
    );
    let reason = words::weight_reason(finding);
    if !reason.is_empty() {
        put!(html, "<p class=\"weight\">" .worded(plan, reason) "</p>");
    }
    put!(html, "<table>".head(&[words::what(), words::figure()]));
    for it in words::figures(finding.subject) {
        put!(html, "<tr><th scope=\"row\">" .worded(plan, &it.label) "</th><td><b>" .chinese(&it.printed) "</b>");
        if let Some(quote) = it.quote {
            put!(html, " <q>" .chinese(quote) "</q>");
        }
        put!(html,
            " " .place(plan, id, &[&it.label, colon(), &it.printed].concat(), it.source) "</td></tr>"
        );
    }
    put!(html, "</tbody></table>");
    if let Some(formula) = words::formula(finding) {
        put!(html, "<p class=\"computed\"><b>" (words::computed()) "</b> " (formula) "</p>");
    }
    if let Some(difference) = words::difference(finding) {
        put!(html, "<p class=\"computed\">" (difference) "</p>");
    }
    reasons(html, plan, finding.subject);
    records(html, placed, query.presentation, finding.subject);
    put!(html, "</article>");
}

/// Why the figures may differ, and what else is worth saying.
fn reasons(html: &mut Markup, plan: &'static Plan, subject: Subject) {
    let given = words::reasons(plan, subject);
    if !given.is_empty() {
        put!(html, "<h4>" (words::explanations()) "</h4><ul>");
        for reason in &given {
            put!(html, "<li>" .worded(plan, reason) "</li>");
        }
        put!(html, "</ul>");
    }
    let note = words::note(subject);
    if !note.is_empty() {
        put!(html, "<p>" .worded(plan, note) "</p>");
    }
}

/// Links to the records that a finding refers to.
fn records(html: &mut Markup, placed: &Placed, presentation: Presentation, subject: Subject) {
    let named = placed.named_by(subject);
    if named.is_empty() {
        return;
    }
    put!(html, "<h4>" (words::records()) "</h4><ul>");
    for (kind, id, name) in named {
        let href = record_links::record(presentation, kind, id);
        put!(html, "<li>");
        match kind {
            RelationKind::Project => put!(html, "<a href=\"" (href) "\">" .chinese(name) "</a>"),
            _ => put!(html, .link(&href, translated(name))),
        }
        put!(html, "</li>");
    }
    put!(html, "</ul>");
}
