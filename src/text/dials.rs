//! What gauges say.

use super::charts::no_base;
use super::entered::sign;
use super::format;

/// An industry's gauge in a sentence; without an actual figure it says that there is none.
#[must_use]
pub fn cluster_dial(name: &str, target: &str, actual: Option<&str>) -> String {
    match actual {
        Some(actual) => format!("{name}：2025 年目标 {target}；{actual}。"),
        None => format!("{name}：2025 年目标 {target}；{}。", no_base()),
    }
}

/// A figure that people entered, with its sign.
#[must_use]
pub fn entered(year: u16, amount: &str) -> String {
    format!("{}：{year} 年 {amount}", sign())
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
    format!(
        "{name}：{sign}{} 年 {} {unit}，是 {} 年目标 {} {unit}的 {share}。",
        base.0,
        format::number(base.1),
        target.0,
        format::number(target.1)
    )
}

/// From base to target, below a gauge.
#[must_use]
pub fn base_to_target(base: (u16, f64), target: (u16, f64), unit: &str) -> String {
    format!(
        "{} 年 {} → {} 年 {} {unit}",
        base.0,
        format::number(base.1),
        target.0,
        format::number(target.1)
    )
}
