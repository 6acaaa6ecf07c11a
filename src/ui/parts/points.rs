//! Points that the plan makes beside its tasks and figures, as lists.

use super::record_links;
use crate::model::Plan;
use crate::model::point::{Point, PointKind};
use crate::model::relation::{Relation, RelationKind};
use crate::query::Query;
use crate::text::labels;
use crate::text::language::{colon, translated};
use crate::ui::markup::{Markup, put};

/// Adds the measures and sites of which the task `id` speaks first; nothing where it has none.
pub(crate) fn of_task(html: &mut Markup, plan: &'static Plan, id: &str, query: &Query) {
    let own = |it: &&Point| {
        let mut tasks = it.relations.iter();
        let task = tasks.find(|it| it.kind == RelationKind::Task);
        let is_listed = matches!(it.kind, PointKind::Measure | PointKind::Site);
        is_listed && task.is_some_and(|task| task.id == id)
    };
    list(html, plan, plan.points().iter().filter(own), query);
}

/// Adds all points of `kind`.
pub(crate) fn of_kind(html: &mut Markup, plan: &'static Plan, kind: PointKind, query: &Query) {
    let own = plan.points().iter().filter(|it| it.kind == kind);
    list(html, plan, own, query);
}

fn list(
    html: &mut Markup,
    plan: &'static Plan,
    points: impl Iterator<Item = &'static Point>,
    query: &Query,
) {
    let mut points = points.peekable();
    if points.peek().is_none() {
        return;
    }
    put!(html, "<ul class=\"points\">");
    for it in points {
        put!(html,
            "<li" .record("", &it.id, query) "><b" .name_of(&it.id) ">" (translated(&it.title))
            "</b>" (colon()) .worded(plan, translated(&it.summary)) " "
            .place(plan, &it.id, translated(&it.title), it.source)
        );
        // Where it stands is its task already.
        let related = it.relations.iter();
        for relation in related.filter(|it| it.kind != RelationKind::Task) {
            link(html, plan, relation, query);
        }
        put!(html, "</li>");
    }
    put!(html, "</ul>");
}

fn link(html: &mut Markup, plan: &Plan, relation: &Relation, query: &Query) {
    put!(html, " <small>");
    record_links::link(html, plan, query.presentation, relation);
    put!(html, " " (labels::basis(relation.basis)) "</small>");
}
