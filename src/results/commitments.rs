//! Which promises are asked for, and in which order.

use crate::model::Plan;
use crate::model::task::Commitment;
use crate::query::Query;

/// Word of the facet of tasks for what no task promises.
pub const MAIN_AIMS: &str = "aims";
/// Word of the facet of deadlines where the plan names none.
pub const NO_DEADLINE: &str = "none";

/// Id of the group of tasks or the safeguard that makes a promise; [`MAIN_AIMS`] for none.
#[must_use]
pub fn group<'p>(plan: &'p Plan, commitment: &Commitment) -> &'p str {
    let task = commitment.task.and_then(|id| plan.task_at(id));
    task.map_or(MAIN_AIMS, |task| {
        task.parent.as_deref().unwrap_or(task.id.as_str())
    })
}

/// The deadline as the word of a facet.
#[must_use]
pub fn deadline(commitment: &Commitment) -> String {
    commitment
        .deadline
        .map_or_else(|| NO_DEADLINE.into(), |year| year.to_string())
}

/// The promises that `query` asks for, in its order.
#[must_use]
pub fn commitments(plan: &'static Plan, query: &Query) -> Vec<&'static Commitment> {
    let is_asked = |it: &&Commitment| {
        query.accepts("task", group(plan, it))
            && query.accepts("theme", &it.theme)
            && query.accepts("unit", &it.unit)
            && query.accepts("deadline", &deadline(it))
    };
    let mut asked: Vec<&Commitment> = plan.commitments().iter().filter(is_asked).collect();
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
