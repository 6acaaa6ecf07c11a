//! What people entered, in words: always with the sign that it is not the plan's.

use super::format::{number, with_unit};
use super::language::words;
use crate::model::Plan;
use crate::progress::{About, Entry, Goal, goal};
use crate::results::headline::Reading;

words! {
    /// The sign of a figure that a person entered.
    pub sign = "填报", "entered";
    /// Column of figures that were reached.
    pub actual = "实际", "Actual";
    /// When nothing was entered.
    pub none = "未填报", "not entered";
    /// Opens what was entered before.
    pub history = "填报记录", "Earlier entries";
    /// What was reached in a year.
    pub of_year(year: u16, figure: &str) = "{year} 年 {figure}", "{year}: {figure}";
    no_name = "未写填报人", "an unnamed person";
    no_source = "未写来源", "not stated";
    on_day(day: &str) = "，{day}", " on {day}";
    signed(by: &str, on: &str, source: &str) = "{}：{by}{on}，来源：{source}", "{} by {by}{on}, source: {source}", sign();
}

/// A number with the goal's unit.
#[must_use]
pub fn amount(goal: &Goal, value: f64) -> String {
    with_unit(&number(value), goal.unit)
}

/// A figure with its year.
#[must_use]
pub fn reading(goal: &Goal, it: Reading) -> String {
    of_year(it.year, &amount(goal, it.value))
}

/// Who entered something, when, from what source.
#[must_use]
pub fn origin(entry: &Entry) -> String {
    fn or<'a>(text: &'a str, missing: &'a str) -> &'a str {
        if text.is_empty() { missing } else { text }
    }
    let on = entry.on.map(|day| on_day(&day.iso())).unwrap_or_default();
    let (by, source) = (or(&entry.by, no_name()), or(&entry.source, no_source()));
    signed(by, &on, source)
}

/// Name of the record that an entry is about; its id where the plan does not have it.
#[must_use]
pub fn name<'a>(plan: &'static Plan, about: &'a About) -> &'a str {
    let id = about.id();
    let project = plan.project(id).map(|it| it.name.as_str());
    let name = project.or_else(|| goal(plan, id).map(|it| it.name));
    name.unwrap_or(id)
}
