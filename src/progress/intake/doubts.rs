//! What is doubtful about a figure that can be read.

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
/// of at most 50, comparisons with 0 and shares of 0 raise no doubt.
pub(super) fn of_goal(
    goal: &Goal,
    period: Years,
    now: Reading,
    before: Option<f64>,
    entered: &[Reading],
    today: Option<Day>,
) -> Vec<Warning> {
    let Reading { year, value } = now;
    let at = |year, value| Reading { year, value };
    let known = entered.iter().copied().chain(goal.base).chain(goal.stated);
    let nearest = known.min_by_key(|it| (it.year.abs_diff(year), it.year));
    let jump = match (before, nearest, goal.target) {
        (Some(before), ..) => jump(value, at(year, before), before, goal.unit),
        (None, Some(than), target) => jump(value, than, target.unwrap_or(than.value), goal.unit),
        (None, None, Some(target)) if value.abs() > target.abs() => {
            jump(value, at(goal.due, target), target, goal.unit)
        }
        _ => None,
    };
    let stated = goal.stated.filter(|it| it.year == year);
    let stated = stated.filter(|it| (it.value - value).abs() > 1e-9);
    let is_share = goal.kind == IndicatorKind::Share;
    let counts = goal.unit.is_some_and(|it| Unit::read(it).counts());
    let length = period.end.saturating_sub(period.start) + 1;
    let base = goal.base.map(|base| base.year);
    let years = Years {
        start: base.unwrap_or(goal.due.saturating_sub(length)),
        end: goal.due,
    };
    let doubts = [
        stated.map(|it| Warning::Stated(it.value)),
        jump,
        (is_share && !(0.0..=100.0).contains(&value)).then_some(Warning::Share),
        (counts && value.fract() != 0.0).then_some(Warning::Fraction),
        (!(years.start..=years.end).contains(&year)).then_some(Warning::OutsideYears(years)),
        (today.is_some_and(|today| year > today.year())).then_some(Warning::Future),
    ];
    doubts.into_iter().flatten().collect()
}

/// The doubt that `value` lies too far from another figure and the `target`.
fn jump(value: f64, than: Reading, target: f64, unit: Option<&str>) -> Option<Warning> {
    let other = than.value;
    if other == 0.0 || value == 0.0 && unit == Some("%") {
        return None;
    }
    if (value < 0.0) != (other < 0.0) {
        return Some(Warning::Sign(than));
    }
    let (size, other_size) = (value.abs(), other.abs());
    let most = other_size.max(target.abs()) * TIMES;
    let least = other_size.min(target.abs()) / TIMES;
    let are_few = size.max(other_size) <= FEW && unit.is_some_and(|it| Unit::read(it).counts());
    let jumps = size > most || size < least;
    (jumps && !are_few).then_some(Warning::Jump(than))
}

/// Doubts about how far a project got; `before` is what stood, which may be nothing.
pub(super) fn of_project(
    project: &Project,
    state: ProjectState,
    before: ProjectState,
    today: Option<Day>,
) -> Vec<Warning> {
    let days = [state.started, state.finished];
    let is_reversed = matches!(days, [Some(start), Some(end)] if is_after(start, end));
    let is_early = match state.reached {
        Some(Reached::Reserve) => days.iter().any(Option::is_some),
        Some(Reached::Started) => state.finished.is_some(),
        _ => false,
    };
    let fell = before
        .reached
        .zip(state.reached)
        .filter(|(before, now)| now < before);
    let shrank = before
        .invested
        .zip(state.invested)
        .filter(|(before, now)| now < before);
    let planned = project.investment.zip(state.invested);
    let overspent = planned.filter(|(planned, now)| *now > *planned + *planned);
    let mut later = days.into_iter().flatten();
    let is_ahead = today.is_some_and(|today| later.any(|day| is_after(day, today)));
    let doubts = [
        is_reversed.then_some(Warning::DatesReversed),
        state
            .reached
            .filter(|_| is_early)
            .map(Warning::DateBeforeStage),
        fell.map(|(before, _)| Warning::StageBack(before)),
        shrank.map(|(before, _)| Warning::InvestedFell(before)),
        overspent.map(|(planned, _)| Warning::Overspent(planned)),
        is_ahead.then_some(Warning::Future),
    ];
    doubts.into_iter().flatten().collect()
}

/// Whether `day` is later than `other` as far as both are known: May 2023 is not after 2023.
fn is_after(day: Day, other: Day) -> bool {
    let (day, other) = (day.iso(), other.iso());
    let length = day.len().min(other.len());
    day.get(..length) > other.get(..length)
}
