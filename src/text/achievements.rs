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
    level(figure: &str) = "{figure}", "{figure}";
    added(figure: &str) = "新增 {figure}", "{figure} added";
    growth(figure: &str) = "增长 {figure}", "up {figure}";
    yearly_growth(figure: &str) = "年均增长 {figure}", "up {figure} a year";
    fall(figure: &str) = "下降 {figure}", "down {figure}";
    multiple(figure: &str) = "{figure} 倍", "{figure} times";
    rank(figure: &str) = "第 {figure} 位", "rank {figure}";
    since(figure: &str, year: u16) = "{figure}（比 {year} 年）", "{figure} (compared with {year})";
    of_year(figure: &str, year: &str) = "{figure}（{year}）", "{figure} ({year})";
}

/// What was achieved, with its figure, in one line.
#[must_use]
pub fn stated(it: &Achievement) -> String {
    [translated(&it.what), &figure(it)].join(colon())
}

/// A figure with how it is meant and the year that it is for.
#[must_use]
pub fn figure(it: &Achievement) -> String {
    let value = number(it.value);
    let amount = with_unit(&value, it.unit.as_deref());
    let meant = match it.kind {
        AchievementKind::Level => level(&amount),
        AchievementKind::Added => added(&amount),
        AchievementKind::Growth => growth(&amount),
        AchievementKind::YearlyGrowth => yearly_growth(&amount),
        AchievementKind::Fall => fall(&amount),
        AchievementKind::Multiple => multiple(&value),
        AchievementKind::Rank => rank(&value),
    };
    match (it.since, it.year) {
        (Some(base), _) => since(&meant, base),
        (None, Some(of)) => of_year(&meant, &year(of)),
        (None, None) => meant,
    }
}
