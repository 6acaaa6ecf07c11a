//! 核对: the plan's own arithmetic, done again.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::locator::Locator;
use crate::model::project::RelationKind;
use crate::query::{Presentation, Query, View};
use crate::results::audit::{Finding, Subject, findings, grades};
use crate::state::AppState;
use crate::text::audit as words;
use crate::text::facets::asked_findings;
use crate::text::language::{colon, translated};
use crate::ui::markup::Markup;
use crate::ui::parts::carry::RecordTools;
use crate::ui::parts::leading;
use crate::ui::parts::only_facets::OnlyFacets;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;

/// Every finding with figures, places, formula, difference and possible reasons.
#[component]
pub(crate) fn Audit(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let all = StoredValue::new(findings(plan));
    let heading = all.with_value(|all| words::heading(all.len(), grades(all)));
    let asked = state.derive(|query| (query.only.clone(), query.item.clone()));
    let html = move || {
        asked.get();
        let query = state.query.read_untracked();
        all.with_value(|all| list(plan, all, &query))
    };
    leading::follow_links(state);
    view! {
        <ViewHead state heading lead=words::lead().into()/>
        <OnlyFacets state of=View::Audit/>
        <RecordTools state of=View::Audit/>
        <div class="findings" inner_html=html></div>
        <Origin state of=View::Audit/>
    }
}

/// The findings that are asked for, those to be looked at first.
fn list(plan: &'static Plan, all: &[Finding], query: &Query) -> String {
    let asked = asked_findings(all, query);
    let mut html = Markup::default();
    if asked.is_empty() {
        html.nothing(words::nothing());
    }
    let mut open = None;
    for it in asked {
        if open != Some(it.grade) {
            open = Some(it.grade);
            html.raw("<h2>")
                .raw(words::grade_heading(it.grade))
                .raw("</h2>");
        }
        write(&mut html, plan, it, query);
    }
    html.into_html()
}

fn write(html: &mut Markup, plan: &'static Plan, finding: &Finding, query: &Query) {
    let id = words::id(finding.subject);
    html.raw("<article").record("finding", id, query);
    html.raw("><h3").name_of(id).raw(">");
    match finding.subject {
        Subject::Period(project) => html.chinese(&project.name).raw(words::after_project()),
        _ => html.worded(plan, &words::title(finding)),
    };
    html.raw("</h3>");
    html.raw("<p class=\"grade grade-")
        .raw(finding.grade.key())
        .raw("\"><span aria-hidden=\"true\">")
        .raw(words::sign(finding.grade))
        .raw("</span> ")
        .raw(words::grade(finding.grade))
        .raw("</p><table><thead><tr><th scope=\"col\">")
        .raw(words::what())
        .raw("</th><th scope=\"col\">")
        .raw(words::figure())
        .raw("</th></tr></thead><tbody>");
    for (label, printed, source) in words::figures(finding.subject) {
        html.raw("<tr><th scope=\"row\">")
            .worded(plan, &label)
            .raw("</th><td>")
            .chinese(&printed)
            .raw(" ")
            .place(plan, id, &[&label, colon(), &printed].concat(), source)
            .raw("</td></tr>");
    }
    html.raw("</tbody></table>");
    if let Some(formula) = words::formula(finding) {
        html.raw("<p class=\"computed\"><b>")
            .raw(words::computed())
            .raw("</b> ")
            .text(&formula)
            .raw("</p>");
    }
    if let Some(difference) = words::difference(finding) {
        html.raw("<p class=\"computed\">")
            .text(&difference)
            .raw("</p>");
    }
    reasons(html, plan, finding.subject);
    records(html, plan, query.presentation, finding.subject);
    html.raw("</article>");
}

/// Why the figures may differ, and what else there is to say.
fn reasons(html: &mut Markup, plan: &'static Plan, subject: Subject) {
    let given = words::reasons(plan, subject);
    if !given.is_empty() {
        html.raw("<h4>").raw(words::explanations()).raw("</h4><ul>");
        for reason in &given {
            html.raw("<li>").worded(plan, reason).raw("</li>");
        }
        html.raw("</ul>");
    }
    let note = words::note(subject);
    if !note.is_empty() {
        html.raw("<p>").worded(plan, note).raw("</p>");
    }
}

/// Links to the records whose rows and numbers a finding names.
fn records(html: &mut Markup, plan: &'static Plan, presentation: Presentation, subject: Subject) {
    let sources: Vec<Locator> = match subject {
        Subject::Statement(it) => it.operands.iter().map(|it| it.source).collect(),
        Subject::Behind(it) => vec![it.source],
        Subject::Period(it) => vec![it.source],
    };
    let indicators = plan.indicators.iter();
    let indicators = indicators.map(|it| (RelationKind::Indicator, &it.id, &it.name, it.source));
    let projects = plan.projects.iter();
    let projects = projects.map(|it| (RelationKind::Project, &it.id, &it.name, it.source));
    let named = indicators.chain(projects);
    let mut named = named.filter(|it| sources.contains(&it.3)).peekable();
    if named.peek().is_none() {
        return;
    }
    html.raw("<h4>").raw(words::records()).raw("</h4><ul>");
    for (kind, id, name, _) in named {
        let href = leading::record(presentation, kind, id);
        html.raw("<li>");
        match kind {
            RelationKind::Project => html
                .raw("<a href=\"")
                .text(&href)
                .raw("\">")
                .chinese(name)
                .raw("</a>"),
            _ => html.link(&href, translated(name)),
        };
        html.raw("</li>");
    }
    html.raw("</ul>");
}
