//! What is said of assumptions.

use super::format::{number, percent, rounded, with_unit};
use super::language::{sentence, word, words};
use crate::progress::scenario::LAST_YEAR;
use crate::progress::{Goal, Projection};
use crate::results::headline::Reading;

words! {
    /// What an assumption is not.
    pub assumed = "这是您的假设，不是预测，也不是规划的说法。", "This is your assumption, neither a forecast nor a statement of the plan.";
    /// Label of the slider.
    pub rate = "假设的年均增长率（%）", "Assumed average annual growth (%)";
    /// Label of the year from which a figure grows.
    pub from = "从哪一年的数算起", "Starting from the figure for";
}

/// What follows when `from` grows by `tenths` of a per cent a year.
#[must_use]
pub fn outcome(goal: &Goal, from: Reading, tenths: i16, outcome: &Projection) -> String {
    let amount = |value: f64| with_unit(&rounded(value), goal.unit);
    let start = amount(from.value);
    let target = amount(goal.target.unwrap_or_default());
    let year = from.year;
    let rate = number(f64::from(tenths) / 10.0);
    let begin = sentence!(
        "按您假设的年均 {rate}%，从 {year} 年的 {start}算起，",
        "At the {rate}% a year that you assume, starting from {start} in {year}, "
    );
    match outcome.met {
        None => sentence!(
            "{begin}到 {LAST_YEAR} 年仍达不到 {target}。",
            "{begin}{target} is not reached by {LAST_YEAR}."
        ),
        Some(met) if met == year => sentence!(
            "{year} 年的 {start}已达到目标 {target}。",
            "{start} in {year} already reaches the target of {target}."
        ),
        Some(met) => {
            let beside = beside(met, goal.due);
            sentence!(
                "{begin}{met} 年达到 {target}，{beside}。",
                "{begin}{target} is reached in {met}, {beside}."
            )
        }
    }
}

/// How the year in which a target is met stands to the year aimed at.
fn beside(met: u16, due: u16) -> String {
    let years = |number: u16| if number == 1 { "year" } else { "years" };
    match (met.checked_sub(due), due.checked_sub(met)) {
        (Some(late @ 1..), _) => {
            let years = years(late);
            sentence!("比规划晚 {late} 年", "{late} {years} later than planned")
        }
        (_, Some(early @ 1..)) => {
            let years = years(early);
            sentence!(
                "比规划早 {early} 年",
                "{early} {years} earlier than planned"
            )
        }
        _ => word!("与规划同年", "the year planned").to_owned(),
    }
}

/// What would be needed to meet the target in the year aimed at.
#[must_use]
pub fn needed(goal: &Goal, from: Reading, rate: f64) -> String {
    let target = with_unit(&number(goal.target.unwrap_or_default()), goal.unit);
    let (year, due, rate) = (from.year, goal.due, percent(rate));
    sentence!(
        "从 {year} 年算起，要在 {due} 年达到 {target}，需年均 {rate}。",
        "Starting from {year}, reaching {target} in {due} takes {rate} a year."
    )
}
