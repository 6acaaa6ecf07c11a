//! What is said in 进展 while nobody has entered a figure: what would be needed, who would know, and an
//! example of what a figure would say.

use super::format::counted;
use super::language::{comma, translated, words};
use super::{entered, gaps, progress, standing};
use crate::model::Plan;
use crate::model::indicator::{Direction, IndicatorKind};
use crate::model::relation::RelationKind;
use crate::progress::method::better;
use crate::progress::{About, Assessment, Entry, Goal, Journal, Status, What, status};
use crate::results::headline::Reading;

words! {
    /// Heading.
    pub heading = "还缺什么、可以问谁", "What is missing, and whom to ask";
    indicators(count: usize) = "{} 项指标", "{}", counted(count, "indicator", "indicators");
    industries(count: usize) = "{} 个产业的产值", "output of {}", counted(count, "industry", "industries");
    parks(count: usize) = "{} 个园区的产值", "output of {}", counted(count, "park", "parks");
    missing(end: u16, groups: &str, who: &str) = "缺的是 {end} 年的实际数：{groups}。可以问：{who}（本站的建议，不是规划写的）。", "Missing are the actual figures for {end}: {groups}. Who would know: {who} (our suggestion, not the plan’s).";
    example(name: &str, figure: &str, status: &str, grounds: &str) = "示例（编造的数，不计入任何统计）：如果“{name}”是 {figure}，状态就是“{status}”。{grounds}", "Example (a made-up figure, counted nowhere): if “{name}” were {figure}, the status would be “{status}”. {grounds}";
}

/// Which figures are missing and who would know them; then an example. Nothing once there is a figure
/// for the plan's last year in `all`, which are its goals with their statuses.
#[must_use]
pub fn needed(plan: &'static Plan, all: &[(Goal, Assessment)]) -> Vec<String> {
    let own = all.iter().filter(|(goal, _)| goal.is_last(plan));
    let own: Vec<_> = own.collect();
    if own.iter().any(|(_, found)| found.status != Status::NoData) {
        return Vec::new();
    }
    let count = |of| own.iter().filter(|(goal, _)| goal.of == of).count();
    let groups = [
        indicators(count(RelationKind::Indicator)),
        industries(count(RelationKind::Cluster)),
        parks(count(RelationKind::Park)),
    ];
    let groups = groups.join(comma());
    let first = missing(plan.overview.period.end, &groups, gaps::for_figures());
    let example = own.iter().find_map(|(goal, _)| told(goal));
    std::iter::once(first).chain(example).collect()
}

/// What a figure a little above the target of `goal` would say, in a journal of its own; `None` where more is not
/// better.
fn told(goal: &Goal) -> Option<String> {
    let is_plain = goal.kind == IndicatorKind::Level && better(goal) == Direction::Higher;
    let figure = Reading {
        year: goal.due,
        value: (goal.target.filter(|_| is_plain)? * 1.05).ceil(),
    };
    let entry = Entry {
        about: About::Goal {
            id: goal.id.to_owned(),
            year: figure.year,
        },
        what: What::Figure(figure.value),
        by: String::new(),
        on: None,
        source: String::new(),
    };
    let found = status(goal, &Journal::new(vec![entry]));
    Some(example(
        translated(goal.name),
        &entered::reading(goal, figure),
        progress::status(found.status),
        &standing::badge(goal, &found),
    ))
}
