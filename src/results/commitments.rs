//! Which promises are asked for, and in which order.

use super::asked::{Facet, is_asked};
use crate::model::Plan;
use crate::model::relation::RelationKind;
use crate::model::task::Commitment;
use crate::query::Query;

/// Word of the facet of tasks for what no task promises.
pub const MAIN_AIMS: &str = "aims";
/// The same for what only parks promise.
pub const PARKS: &str = "parks";
/// Word of the facet of deadlines where the plan names none.
pub const NO_DEADLINE: &str = "none";

/// Id of the heading above the promises.
pub const PROMISES: &str = "promises";
/// Id of the heading above the outline of tasks.
pub const OUTLINE: &str = "outline";

/// Whether `query` opens the outline of tasks, and not the promises: by a task, a point of the plan, or
/// the heading.
#[must_use]
pub fn opens_outline(plan: &Plan, query: &Query) -> bool {
    let leads_there = |id| id == OUTLINE || plan.task(id).is_some() || plan.point(id).is_some();
    query.item.as_deref().is_some_and(leads_there)
}

/// Id of the group of tasks or the safeguard that makes a promise; [`PARKS`] or [`MAIN_AIMS`] for none.
#[must_use]
pub fn group<'p>(plan: &'p Plan, commitment: &Commitment) -> &'p str {
    let task = commitment.task.and_then(|id| plan.task_at(id));
    if let Some(task) = task {
        return task.parent.as_deref().unwrap_or(&task.id);
    }
    let mut relations = commitment.relations.iter();
    if relations.any(|it| it.kind == RelationKind::Park) {
        PARKS
    } else {
        MAIN_AIMS
    }
}

/// The facets of promises.
pub const FACETS: [Facet<Commitment>; 4] = [
    Facet::new("task", |plan, it| vec![group(plan, it).into()]),
    Facet::new("theme", |_, it| vec![it.theme.as_str().into()]),
    Facet::new("unit", |_, it| vec![it.unit.as_str().into()]),
    Facet::new("deadline", |_, it| {
        vec![
            it.deadline
                .map_or(NO_DEADLINE.into(), |it| it.to_string().into()),
        ]
    }),
];

/// The promises that `query` asks for, in its order.
#[must_use]
pub fn commitments(plan: &'static Plan, query: &Query) -> Vec<&'static Commitment> {
    let all = plan.commitments().iter();
    let asked = all.filter(|it| is_asked(&FACETS, plan, *it, query));
    let mut asked: Vec<&Commitment> = asked.collect();
    match query.by.as_deref() {
        Some("theme") => asked.sort_by(|a, b| a.theme.cmp(&b.theme)),
        Some("deadline") => asked.sort_by_key(|it| it.deadline.unwrap_or(u16::MAX)),
        Some("-value") => asked.sort_by(|a, b| {
            let units = a.unit.cmp(&b.unit);
            units.then(b.value.total_cmp(&a.value))
        }),
        _ => {}
    }
    asked
}
