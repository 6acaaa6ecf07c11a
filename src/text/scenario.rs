//! What is said of assumptions.

use std::cmp::Ordering;

use super::format::{counted, number, percent, rounded, with_unit};
use super::language::words;
use crate::progress::scenario::LAST_YEAR;
use crate::progress::{Goal, Projection};
use crate::results::headline::Reading;

words! {
    /// What an assumption is not.
    pub assumed = "这是您的假设，不是预测，也不是规划的说法。", "This is your assumption: neither a forecast nor anything the plan says.";
    /// Label of the slider.
    pub rate = "假设的年均增长率（%）", "Assumed average annual growth (%)";
    /// Label of the year from which a figure grows.
    pub from = "从哪一年的数算起", "Starting from the figure for";
    begin(rate: &str, year: u16, start: &str) = "按您假设的年均 {rate}%，从 {year} 年的 {start}算起，", "At an assumed {rate}% a year from {start} in {year}, ";
    never_met(begin: &str, target: &str) = "{begin}到 {LAST_YEAR} 年仍达不到 {target}。", "{begin}{target} would not be reached by {LAST_YEAR}.";
    met_already(year: u16, start: &str, target: &str) = "{year} 年的 {start}已达到目标 {target}。", "{start} in {year} already reaches the target of {target}.";
    met_in(begin: &str, target: &str, met: u16, beside: &str) = "{begin}{met} 年达到 {target}，{beside}。", "{begin}{target} would be reached in {met}, {beside}.";
    late(years: u16) = "比规划晚 {} 年", "{} later than planned", counted(years.into(), "year", "years");
    early(years: u16) = "比规划早 {} 年", "{} earlier than planned", counted(years.into(), "year", "years");
    in_time = "与规划同年", "as planned";
    growth_needed(year: u16, due: u16, target: &str, rate: &str) = "从 {year} 年算起，要在 {due} 年达到 {target}，需年均 {rate}。", "Starting from {year}, reaching {target} in {due} takes {rate} a year.";
}

/// What follows when `from` grows by `tenths` of a per cent a year.
#[must_use]
pub fn outcome(goal: &Goal, from: Reading, tenths: i16, outcome: &Projection) -> String {
    let amount = |value: f64| with_unit(&rounded(value), goal.unit);
    let start = amount(from.value);
    let target = amount(goal.target.unwrap_or_default());
    let rate = number(f64::from(tenths) / 10.0);
    let begin = begin(&rate, from.year, &start);
    match outcome.met {
        None => never_met(&begin, &target),
        Some(met) if met == from.year => met_already(met, &start, &target),
        Some(met) => met_in(&begin, &target, met, &beside(met, goal.due)),
    }
}

/// How the year in which a target is met stands to the year aimed at.
fn beside(met: u16, due: u16) -> String {
    match met.cmp(&due) {
        Ordering::Greater => late(met - due),
        Ordering::Less => early(due - met),
        Ordering::Equal => in_time().to_owned(),
    }
}

/// What would be needed to meet the target in the year aimed at.
#[must_use]
pub fn needed(goal: &Goal, from: Reading, rate: f64) -> String {
    let target = with_unit(&number(goal.target.unwrap_or_default()), goal.unit);
    growth_needed(from.year, goal.due, &target, &percent(rate))
}
