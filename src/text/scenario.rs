//! What is said of assumptions.

use super::format::{number, percent, rounded, with_unit};
use super::language::words;
use crate::progress::scenario::LAST_YEAR;
use crate::progress::{Goal, Outcome};
use crate::results::headline::Reading;

words! {
    /// What an assumption is not.
    pub assumed = "这是您的假设，不是预测，也不是规划的说法。", "";
    /// Label of the slider.
    pub rate = "假设的年均增长率（%）", "";
    /// Label of the year from which a figure grows.
    pub from = "从哪一年的数算起", "";
}

/// What follows when `from` grows by `tenths` of a per cent a year.
#[must_use]
pub fn outcome(goal: &Goal, from: Reading, tenths: i16, outcome: &Outcome) -> String {
    let amount = |value: f64| with_unit(&rounded(value), goal.unit);
    let start = amount(from.value);
    let target = amount(goal.target.unwrap_or_default());
    let year = from.year;
    let begin = format!(
        "按您假设的年均 {}%，从 {year} 年的 {start}算起，",
        number(f64::from(tenths) / 10.0)
    );
    match outcome.met {
        None => format!("{begin}到 {LAST_YEAR} 年仍达不到 {target}。"),
        Some(met) if met == year => format!("{year} 年的 {start}已达到目标 {target}。"),
        Some(met) => {
            let beside = match (met.checked_sub(goal.due), goal.due.checked_sub(met)) {
                (Some(late @ 1..), _) => format!("比规划晚 {late} 年"),
                (_, Some(early @ 1..)) => format!("比规划早 {early} 年"),
                _ => "与规划同年".to_owned(),
            };
            format!("{begin}{met} 年达到 {target}，{beside}。")
        }
    }
}

/// What would be needed to meet the target in the year aimed at.
#[must_use]
pub fn needed(goal: &Goal, from: Reading, rate: f64) -> String {
    let target = with_unit(&number(goal.target.unwrap_or_default()), goal.unit);
    format!(
        "从 {} 年算起，要在 {} 年达到 {target}，需年均 {}。",
        from.year,
        goal.due,
        percent(rate)
    )
}
