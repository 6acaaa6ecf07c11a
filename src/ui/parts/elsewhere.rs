//! What the plan says of a record elsewhere: findings that touch it, promises about the same.

use super::record_links;
use crate::model::Plan;
use crate::model::relation::RelationKind;
use crate::query::{Presentation, View};
use crate::results::Catalog;
use crate::results::audit::{Finding, Grade};
use crate::results::checks::{Checks, Elsewhere};
use crate::text::language::{colon, semicolon, translated};
use crate::text::{about, audit, tasks};
use crate::ui::markup::{Markup, put};

/// Adds what differs, and behind a press what agrees and what is promised; nothing where there is
/// nothing. On paper everything is there.
pub(crate) fn write(
    html: &mut Markup,
    plan: &'static Plan,
    checks: &Checks,
    (kind, id): (RelationKind, &str),
    presentation: Presentation,
) {
    let Elsewhere {
        findings,
        points,
        promises,
    } = checks.of(kind, id);
    let (agreeing, open): (Vec<_>, Vec<_>) = findings
        .into_iter()
        .partition(|it| it.grade == Grade::Agrees);
    if !open.is_empty() {
        put!(html, "<ul class=\"elsewhere\">");
        listed(html, &open, presentation);
        put!(html, "</ul>");
    }
    let further = agreeing.len() + promises.len() + points.len();
    if further == 0 {
        return;
    }
    let is_open = if presentation.is_dossier { " open" } else { "" };
    put!(html,
        "<details class=\"badge\"" (is_open) "><summary>" (audit::further(further))
        "</summary><ul class=\"elsewhere\">"
    );
    listed(html, &agreeing, presentation);
    for promise in &promises {
        let href = record_links::item(presentation, View::Tasks, &promise.id);
        put!(html,
            "<li>" .link(&href, &audit::promised(translated(&promise.what))) (colon())
            (tasks::figure(promise)) " " .place(plan, id, &tasks::stated(promise), promise.source)
            "</li>"
        );
    }
    for point in points {
        let href = record_links::item(presentation, about::view_of(point.kind), &point.id);
        put!(html,
            "<li>" (about::points(point.kind)) (colon()) .link(&href, translated(&point.title))
            " <small>" (translated(&point.summary)) "</small></li>"
        );
    }
    put!(html, "</ul></details>");
}

fn listed(html: &mut Markup, findings: &[Finding], presentation: Presentation) {
    for finding in findings {
        put!(html, "<li>");
        check(html, finding, presentation);
        put!(html, "</li>");
    }
}

/// How many figures of a finding are listed; more are counted.
const LISTED: usize = 4;

/// Adds the link to a finding with its grade and its figures as printed.
pub(crate) fn check(html: &mut Markup, finding: &Finding, presentation: Presentation) {
    let href = record_links::item(presentation, View::Audit, audit::id(finding.subject));
    put!(html,
        "<span class=\"grade-" (finding.grade.key()) "\">" (audit::grade(finding.grade)) "</span>"
        (colon()) .link(&href, &audit::title(finding)) " <small>"
    );
    let figures = audit::figures(finding.subject);
    if figures.len() > LISTED {
        put!(html, (audit::many_figures(figures.len())) "</small>");
        return;
    }
    for (at, figure) in figures.iter().enumerate() {
        if at > 0 {
            put!(html, (semicolon()));
        }
        put!(html, .chinese(&figure.printed));
    }
    put!(html, "</small>");
}

/// The same below a heading, as markup of its own; empty where there is nothing.
pub(crate) fn written(
    catalog: &Catalog,
    own: (RelationKind, &str),
    presentation: Presentation,
) -> String {
    let mut html = Markup::default();
    write(
        &mut html,
        catalog.plan(),
        catalog.checks(),
        own,
        presentation,
    );
    let list = html.into_html();
    if list.is_empty() {
        return list;
    }
    format!("<h3>{}</h3>{list}", audit::elsewhere())
}
