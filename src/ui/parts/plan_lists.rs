//! Lists of the view 说明: contents, viewpoints and terms of the plan, and how statuses are determined.

use crate::model::Plan;
use crate::model::point::PointKind;
use crate::model::section::Section;
use crate::text::language::translated;
use crate::text::{about, methods, places};
use crate::ui::markup::{Markup, put};

/// The plan's headings as nested lists.
pub(crate) fn contents(html: &mut Markup, plan: &Plan) {
    below(html, plan, None, 0);
}

/// More levels than any plan has: a cycle in damaged data must not hang the page.
const DEEPEST: u8 = 8;

fn below(html: &mut Markup, plan: &Plan, parent: Option<&str>, level: u8) {
    let is_child = |it: &&Section| it.parent.as_deref() == parent;
    let mut sections = plan.sections.iter().filter(is_child).peekable();
    if sections.peek().is_none() || level > DEEPEST {
        return;
    }
    put!(html, "<ul>");
    for section in sections {
        put!(html, "<li>"(translated(&section.title)));
        if !section.is_printed {
            put!(html, " <small>" (about::not_printed()) "</small>");
        }
        below(html, plan, Some(&section.id), level + 1);
        put!(html, "</li>");
    }
    put!(html, "</ul>");
}

/// Problems, opportunities, challenges and principles, each summed up in a sentence with its place in the plan.
pub(crate) fn viewpoints(html: &mut Markup, plan: &'static Plan) {
    for kind in [
        PointKind::Problem,
        PointKind::Opportunity,
        PointKind::Challenge,
        PointKind::Principle,
    ] {
        put!(html, "<h3>" (about::points(kind)) "</h3><dl class=\"terms\">");
        for it in plan.points().iter().filter(|it| it.kind == kind) {
            put!(html,
                "<dt tabindex=\"-1\" id=\"" (it.id) "\">" (translated(&it.title)) "</dt><dd>" .worded(plan, translated(&it.summary))
                "<small>" (places::citation(plan, it.source)) "</small></dd>"
            );
        }
        put!(html, "</dl>");
    }
}

/// How statuses are determined, a row for each kind of goal.
pub(crate) fn statuses(html: &mut Markup) {
    put!(html, "<table class=\"cards\">".head(&methods::columns()));
    for it in methods::kinds() {
        put!(html, "<tr><th scope=\"row\">" (it.kind) "</th>");
        let cells = methods::columns().into_iter().skip(1);
        for (label, cell) in cells.zip([it.method, it.source, it.limits]) {
            put!(html, "<td data-label=\"" (label) "\">" (cell) "</td>");
        }
        put!(html, "</tr>");
    }
    put!(html, "</tbody></table>");
}

/// The glossary, with an id for each term; in English with the plan's own word.
pub(crate) fn terms(html: &mut Markup, plan: &Plan) {
    put!(html, "<dl class=\"terms\">");
    for term in plan.terms() {
        let word = translated(&term.term);
        put!(html, "<dt tabindex=\"-1\" id=\"" (term.id) "\">" (word));
        if word != term.term {
            put!(html, " ".chinese(&term.term));
        }
        put!(html,
            "</dt><dd>" (translated(&term.explanation)) "<small>"
            (places::citation(plan, term.source)) "</small></dd>"
        );
    }
    put!(html, "</dl>");
}
