//! What people entered, in words: always with the sign that it is not the plan's.

use super::format::{number, with_unit};
use super::language::{sentence, word, words};
use crate::progress::{Day, Entry, Goal};
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

words! {
    /// What was reached in a year.
    pub of_year(year: u16, figure: &str) = "{year} 年 {figure}", "{year}: {figure}";
}

/// Who entered something, when, from what source.
#[must_use]
pub fn origin(entry: &Entry) -> String {
    let by = if entry.by.is_empty() {
        word!("未写填报人", "an unnamed person")
    } else {
        &entry.by
    };
    let on = entry.on.map(Day::iso);
    let on = on.map_or_else(String::new, |day| sentence!("，{day}", " on {day}"));
    let source = if entry.source.is_empty() {
        word!("未写来源", "not stated")
    } else {
        &entry.source
    };
    sentence!(
        "{}：{by}{on}，来源：{source}",
        "{} by {by}{on}, source: {source}",
        sign()
    )
}
