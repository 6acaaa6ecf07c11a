//! What people entered, in words: always with the sign that it is not the plan's.

use super::format::{number, with_unit};
use super::language::words;
use crate::progress::{Entry, Goal};
use crate::results::headline::Reading;

words! {
    /// The sign of a figure that a person entered.
    pub sign = "填报", "";
    /// Column of figures that were reached.
    pub actual = "实际", "";
    /// When nothing was entered.
    pub none = "未填报", "";
    /// Opens what was entered before.
    pub history = "填报记录", "";
}

/// A number with the goal's unit.
#[must_use]
pub fn amount(goal: &Goal, value: f64) -> String {
    with_unit(&number(value), goal.unit)
}

/// A figure with its year.
#[must_use]
pub fn reading(goal: &Goal, it: Reading) -> String {
    format!("{} 年 {}", it.year, amount(goal, it.value))
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
    format!("{}：{by}{on}，来源：{source}", sign())
}
