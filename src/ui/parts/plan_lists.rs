//! Lists of the view 说明: contents, viewpoints and terms of the plan, and how statuses are found.

use crate::model::Plan;
use crate::model::background::ViewpointKind;
use crate::model::section::Section;
use crate::text::language::translated;
use crate::text::{about, methods, places};
use crate::ui::markup::Markup;

/// The plan's headings as nested lists.
pub(crate) fn contents(plan: &Plan) -> String {
    let mut html = Markup::default();
    below(&mut html, plan, None, 0);
    html.into_html()
}

/// More levels than any plan has: a cycle in damaged data must not hang the page.
const DEEPEST: u8 = 8;

fn below(html: &mut Markup, plan: &Plan, parent: Option<&str>, level: u8) {
    let is_child = |it: &&Section| it.parent.as_deref() == parent;
    let mut sections = plan.sections.iter().filter(is_child).peekable();
    if sections.peek().is_none() || level > DEEPEST {
        return;
    }
    html.raw("<ul>");
    for section in sections {
        html.raw("<li>").text(translated(&section.title));
        if !section.is_printed {
            html.raw(" <small>")
                .raw(about::not_printed())
                .raw("</small>");
        }
        below(html, plan, Some(&section.id), level + 1);
        html.raw("</li>");
    }
    html.raw("</ul>");
}

/// Problems, opportunities, challenges and principles, each in a sentence of ours with its place.
pub(crate) fn viewpoints(plan: &'static Plan) -> String {
    let mut html = Markup::default();
    for kind in [
        ViewpointKind::Problem,
        ViewpointKind::Opportunity,
        ViewpointKind::Challenge,
        ViewpointKind::Principle,
    ] {
        html.raw("<h3>")
            .raw(about::viewpoints(kind))
            .raw("</h3><dl class=\"terms\">");
        for it in plan.viewpoints.iter().filter(|it| it.kind == kind) {
            html.raw("<dt>")
                .text(translated(&it.title))
                .raw("</dt><dd>")
                .worded(plan, translated(&it.summary))
                .raw("<small>")
                .text(&places::citation(plan, it.source))
                .raw("</small></dd>");
        }
        html.raw("</dl>");
    }
    html.into_html()
}

/// How statuses are found, a row for each kind of goal.
pub(crate) fn statuses() -> String {
    let mut html = Markup::default();
    html.raw("<table class=\"cards\"><thead><tr>");
    for column in methods::columns() {
        html.raw("<th scope=\"col\">").raw(column).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for it in methods::kinds() {
        html.raw("<tr><th scope=\"row\">").raw(it.kind).raw("</th>");
        let cells = methods::columns().into_iter().skip(1);
        for (label, cell) in cells.zip([it.method, it.source, it.limits]) {
            html.raw("<td data-label=\"")
                .raw(label)
                .raw("\">")
                .raw(cell)
                .raw("</td>");
        }
        html.raw("</tr>");
    }
    html.raw("</tbody></table>");
    html.into_html()
}

/// The glossary, each term where a link to it leads; in English with the plan's own word beside.
pub(crate) fn terms(plan: &Plan) -> String {
    let mut html = Markup::default();
    html.raw("<dl class=\"terms\">");
    for term in &plan.terms {
        let word = translated(&term.term);
        html.raw("<dt tabindex=\"-1\" id=\"")
            .text(&term.id)
            .raw("\">")
            .text(word);
        if word != term.term {
            html.raw(" ").chinese(&term.term);
        }
        html.raw("</dt><dd>")
            .text(translated(&term.explanation))
            .raw("<small>")
            .text(&places::citation(plan, term.source))
            .raw("</small></dd>");
    }
    html.raw("</dl>");
    html.into_html()
}
