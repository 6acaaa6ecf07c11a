//! What people entered, in words: always with the sign that it is not the plan's.

use super::format::{number, yi_with_unit};
use crate::progress::{Entry, Goal, ProjectState, What};
use crate::results::headline::Reading;

/// The sign of a figure that a person entered.
pub const SIGN: &str = "填报";
/// Column of figures that were reached.
pub const ACTUAL: &str = "实际";
/// When nothing was entered.
pub const NONE: &str = "未填报";
/// A goal that was reached, in words.
pub const DONE: &str = "完成";
/// A goal that was not reached, in words.
pub const NOT_DONE: &str = "未完成";
/// An entry that was taken back.
pub const WITHDRAWN: &str = "撤回";
/// Opens what was entered before.
pub const HISTORY: &str = "填报记录";

/// A number with the goal's unit.
#[must_use]
pub fn amount(goal: &Goal, value: f64) -> String {
    match goal.unit {
        Some("%") => format!("{}%", number(value)),
        Some(unit) => format!("{} {unit}", number(value)),
        None => number(value),
    }
}

/// A figure with its year.
#[must_use]
pub fn reading(goal: &Goal, it: Reading) -> String {
    format!("{} 年 {}", it.year, amount(goal, it.value))
}

/// What was entered; figures in `unit`, which is empty for none.
#[must_use]
pub fn what(what: &What, unit: &str) -> String {
    match what {
        What::Figure(value) if unit == "%" => format!("{}%", number(*value)),
        What::Figure(value) => format!("{} {unit}", number(*value)).trim_end().to_owned(),
        What::Verdict(true) => DONE.to_owned(),
        What::Verdict(false) => NOT_DONE.to_owned(),
        What::Project(state) => project(state),
        What::Withdrawn => WITHDRAWN.to_owned(),
    }
}

/// How far a project got.
#[must_use]
pub fn project(state: &ProjectState) -> String {
    let day =
        |label, day: Option<crate::progress::Day>| day.map(|day| format!("{label} {}", day.iso()));
    let invested = state
        .invested
        .map(|it| format!("完成投资 {}", yi_with_unit(Some(it))));
    let parts = [
        state.reached.map(|it| it.word().to_owned()),
        day("开工", state.started),
        day("竣工", state.finished),
        invested,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("，")
}

/// Who entered something, when, from what source.
#[must_use]
pub fn origin(entry: &Entry) -> String {
    let by = if entry.by.is_empty() {
        "未写填报人"
    } else {
        &entry.by
    };
    let on = entry
        .on
        .map_or_else(String::new, |day| format!("，{}", day.iso()));
    let source = if entry.source.is_empty() {
        "未写来源"
    } else {
        &entry.source
    };
    format!("{SIGN}：{by}{on}，来源：{source}")
}
