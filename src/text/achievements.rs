//! Words for what was achieved before the plan.

use super::format::{number, with_unit, year};
use super::language::{colon, translated, words};
use crate::model::Plan;
use crate::model::achievement::{Achievement, AchievementKind};

words! {
    /// Heading of the list.
    pub heading(plan: &Plan) = "{} 年以前做到了什么：正文写的 {} 个数", "Before {}: {} figures stated in the main text", plan.overview.period.start, plan.achievements().len();
    /// What one should know of it.
    pub lead(plan: &Plan) = "规划正文回顾到 {} 年为止的成绩时写明的数字，表里没有的也在内。名称由本站归纳，原文和出处在后。", "Figures that the main text gives in reviewing the years up to {}, including some that the tables lack. The names are ours; the plan’s words and the source follow.", plan.overview.period.start - 1;
    /// Columns.
    pub columns: [&'static str; 3] = ["成绩", "数字", "原文与出处"], ["Result", "Figure", "As printed, and source"];
    /// What a record is.
    pub kind_word = "“十三五”成绩", "Result of 2016–2020";
    added(figure: &str) = "新增 {figure}", "{figure} added";
    growth(figure: &str) = "增长 {figure}", "up {figure}";
    yearly_growth(figure: &str) = "年均增长 {figure}", "up {figure} a year";
    fall(figure: &str) = "下降 {figure}", "down {figure}";
    rank(figure: &str, ending: &str) = "第 {figure} 位", "{figure}{ending}";
    multiple(figure: &str, year: u16) = "是 {year} 年的 {figure} 倍", "{figure} times the {year} figure";
    added_since(figure: &str, year: u16) = "{figure}（比 {year} 年）", "{figure} since {year}";
    since(figure: &str, year: u16) = "{figure}（比 {year} 年）", "{figure} on {year}";
    a_year(figure: &str, first: u16, last: u16) = "{figure}（{first}–{last} 年）", "{figure}, {first}–{last}";
    of_period(figure: &str) = "{figure}（“十三五”期间）", "{figure} (2016–2020)";
    of_year(figure: &str, year: &str) = "{figure}（{year}）", "{figure} ({year})";
}

/// What was achieved, with its figure, in one line.
#[must_use]
pub fn stated(it: &Achievement) -> String {
    [translated(&it.what), &figure(it)].join(colon())
}

/// A figure with how it is meant and the time that it is for.
#[must_use]
pub fn figure(it: &Achievement) -> String {
    use AchievementKind as Kind;
    let value = number(it.value);
    let amount = with_unit(&value, it.unit.as_deref());
    let meant = match it.kind {
        Kind::Level | Kind::Multiple => amount,
        Kind::Added => added(&amount),
        // Of one year it is no average.
        Kind::YearlyGrowth if it.since.is_some() || it.year.is_none() => yearly_growth(&amount),
        Kind::Growth | Kind::YearlyGrowth => growth(&amount),
        Kind::Fall => fall(&amount),
        Kind::Rank => rank(&value, ending(&value)),
    };
    match (it.kind, it.since, it.year) {
        (Kind::Multiple, Some(base), _) => multiple(&value, base),
        (Kind::YearlyGrowth, Some(base), Some(last)) => a_year(&meant, base + 1, last),
        (Kind::Added, Some(base), _) => added_since(&meant, base),
        (_, Some(base), _) => since(&meant, base),
        (Kind::Added, None, Some(_)) => of_period(&meant),
        (_, None, Some(of)) => of_year(&meant, &year(of)),
        (_, None, None) => meant,
    }
}

/// What makes a whole number a place in English.
fn ending(figure: &str) -> &'static str {
    let is_teen = figure.chars().rev().nth(1) == Some('1');
    match figure.chars().last() {
        Some('1') if !is_teen => "st",
        Some('2') if !is_teen => "nd",
        Some('3') if !is_teen => "rd",
        _ => "th",
    }
}
