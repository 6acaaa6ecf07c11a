//! What gauges say.

use super::charts::no_base;
use super::entered::sign;
use super::format;
use super::language::{sentence, spoken, translated, words};
use crate::query::Language;

words! {
    /// An industry's gauge in a sentence; without an actual figure it says that there is none.
    pub cluster_dial(name: &str, target: &str, actual: Option<&str>) = "{0}：2025 年目标 {target}；{1}。", "{0}: 2025 target {target} ({1}).", translated(name), actual.unwrap_or(no_base());
    /// A figure that people entered, with its sign.
    pub entered(year: u16, amount: &str) = "{}：{year} 年 {amount}", "{}: {amount} in {year}", sign();
}

/// An indicator's gauge in a sentence.
#[must_use]
pub fn indicator_dial(
    name: &str,
    base: (u16, f64),
    target: (u16, f64),
    unit: &str,
    share: &str,
    is_entered: bool,
) -> String {
    let sign = if is_entered {
        format!("{} ", sign())
    } else {
        String::new()
    };
    sentence!(
        "{}：{sign}{} 年 {}，是 {} 年目标 {}的 {share}。",
        "{}: {sign}{2} in {1}, {share} of the {3} target of {4}.",
        translated(name),
        base.0,
        amount(base.1, unit),
        target.0,
        amount(target.1, unit)
    )
}

/// From base to target, below a gauge.
#[must_use]
pub fn base_to_target(base: (u16, f64), target: (u16, f64), unit: &str) -> String {
    let target_amount = amount(target.1, unit);
    match spoken() {
        Language::Chinese => format!(
            "{} 年 {} → {} 年 {target_amount}",
            base.0,
            format::number(base.1),
            target.0
        ),
        Language::English => format!(
            "{} in {} → {target_amount} in {}",
            amount(base.1, unit),
            base.0,
            target.0
        ),
    }
}

/// A value with its unit, which always stands apart in Chinese.
fn amount(value: f64, unit: &str) -> String {
    let value = format::number(value);
    match spoken() {
        Language::Chinese => format!("{value} {unit}"),
        Language::English => format::with_unit(&value, Some(unit)),
    }
}
