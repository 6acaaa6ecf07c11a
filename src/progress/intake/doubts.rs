//! What is doubtful about a figure that is understood.

use super::fault::Warning;
use super::unit::Unit;
use crate::model::indicator::IndicatorKind;
use crate::model::measure::Years;
use crate::model::project::Project;
use crate::progress::day::Day;
use crate::progress::goal::Goal;
use crate::progress::journal::{ProjectState, Reached};
use crate::results::headline::Reading;

/// How many times larger or smaller a figure may be without doubt.
const TIMES: f64 = 3.0;
/// Counts up to this are not compared: three enterprises after one are no jump.
const FEW: f64 = 50.0;

/// Doubts about a figure of a goal.
///
/// It is compared with what stood before for the same year. Where nothing did, with the figure of
/// the nearest year (entered, the plan's base, or what the plan states as reached; of two equally
/// near the earlier one); then it may lie anywhere between a third of the smaller and three times
/// the larger of that figure and the target, since that is the way on which it should be. Counts
/// of at most 50 and comparisons with 0 raise no doubt.
pub(super) fn of_goal(
    goal: &Goal,
    period: Years,
    now: Reading,
    before: Option<f64>,
    entered: &[Reading],
    today: Option<Day>,
) -> Vec<Warning> {
    let mut doubts = Vec::new();
    let Reading { year, value } = now;
    if let Some(stated) = goal.stated.filter(|it| it.year == year)
        && differs(stated.value, value)
    {
        doubts.push(Warning::Stated {
            value: stated.value,
        });
    }
    let known = entered.iter().copied().chain(goal.base).chain(goal.stated);
    let nearest = known.min_by_key(|it| (it.year.abs_diff(year), it.year));
    let same_year = before.map(|value| Reading { year, value });
    if let Some(than) = same_year.or(nearest) {
        let target = goal.target.filter(|_| same_year.is_none());
        doubts.extend(jump(value, than, target.unwrap_or(than.value), goal.unit));
    } else if let Some(target) = goal.target {
        let than = Reading {
            year: goal.due,
            value: target,
        };
        let is_beyond = value.abs() > target.abs();
        doubts.extend(jump(value, than, target, goal.unit).filter(|_| is_beyond));
    }
    if goal.kind == IndicatorKind::Share && !(0.0..=100.0).contains(&value) {
        doubts.push(Warning::Share);
    }
    let counts = goal.unit.is_some_and(|it| Unit::read(it).counts());
    if counts && value.fract() != 0.0 {
        doubts.push(Warning::Fraction);
    }
    let length = period.end.saturating_sub(period.start) + 1;
    let from = goal
        .base
        .map_or(goal.due.saturating_sub(length), |base| base.year);
    let to = goal.due;
    if !(from..=to).contains(&year) {
        doubts.push(Warning::OutsideYears { from, to });
    }
    if today.is_some_and(|today| year > today.year()) {
        doubts.push(Warning::Future);
    }
    doubts
}

fn jump(value: f64, than: Reading, target: f64, unit: Option<&str>) -> Option<Warning> {
    let Reading { year, value: other } = than;
    if value == 0.0 || other == 0.0 {
        return None;
    }
    if (value < 0.0) != (other < 0.0) {
        return Some(Warning::Sign { year, than: other });
    }
    let (size, other_size) = (value.abs(), other.abs());
    let most = other_size.max(target.abs()) * TIMES;
    let least = other_size.min(target.abs()) / TIMES;
    let are_few = size.max(other_size) <= FEW && unit.is_some_and(|it| Unit::read(it).counts());
    let jumps = size > most || size < least;
    (jumps && !are_few).then_some(Warning::Jump { year, than: other })
}

fn differs(one: f64, other: f64) -> bool {
    (one - other).abs() > 1e-9
}

/// Doubts about how far a project got; `before` is what stood.
pub(super) fn of_project(
    project: &Project,
    state: ProjectState,
    before: Option<ProjectState>,
    today: Option<Day>,
) -> Vec<Warning> {
    let mut doubts = Vec::new();
    let ProjectState {
        reached,
        started,
        finished,
        invested,
    } = state;
    if started
        .zip(finished)
        .is_some_and(|(start, end)| is_after(start, end))
    {
        doubts.push(Warning::DatesReversed);
    }
    match reached {
        Some(early @ Reached::Reserve) if started.or(finished).is_some() => {
            doubts.push(Warning::DateBeforeStage { stage: early });
        }
        Some(early @ Reached::Started) if finished.is_some() => {
            doubts.push(Warning::DateBeforeStage { stage: early });
        }
        _ => {}
    }
    if let Some(before) = before.and_then(|it| it.reached)
        && reached.is_some_and(|it| it < before)
    {
        doubts.push(Warning::StageBack { before });
    }
    if let Some(before) = before.and_then(|it| it.invested)
        && invested.is_some_and(|it| it < before)
    {
        doubts.push(Warning::InvestedFell { before });
    }
    if let Some(planned) = project.investment
        && invested.is_some_and(|it| it > planned + planned)
    {
        doubts.push(Warning::Overspent { planned });
    }
    let is_ahead = |day: Option<Day>| {
        day.zip(today)
            .is_some_and(|(day, today)| is_after(day, today))
    };
    if is_ahead(started) || is_ahead(finished) {
        doubts.push(Warning::Future);
    }
    doubts
}

/// Whether `day` is later than `other` as far as both are known: May 2023 is not after 2023.
fn is_after(day: Day, other: Day) -> bool {
    let (day, other) = (day.iso(), other.iso());
    let length = day.len().min(other.len());
    day.get(..length) > other.get(..length)
}
