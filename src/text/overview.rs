//! What the view 总览 says.

use super::format;
use super::language::words;
use crate::model::Plan;
use crate::results::HeadlineFigure;
use crate::results::Total;
use crate::results::headline::{Achieved, Reading};

words! {
    /// Label of the headline figures.
    pub headlines = "主要目标", "";
    /// Label of the three pillars.
    pub pillars = "三条主线", "";
    /// Label of what was found.
    pub found_label = "搜索结果", "";
    /// Nothing was found.
    pub nothing = "没有找到相关内容，换个说法再试。", "";
    /// Opens the method of a figure.
    pub method_label = "怎样算", "";
    /// The growth that is needed.
    pub required = "每年需增长", "";
    /// No constant rate leads from base to target.
    pub no_rate = "无法计算", "";
}

/// The plan in one sentence, as a heading.
#[must_use]
pub fn heading(plan: &Plan, figures: &[HeadlineFigure]) -> String {
    match figures.first() {
        Some(first) => format!(
            "到 {} 年，{}要从 {}提高到 {}",
            first.target.year,
            first.name,
            amount(first, first.base),
            amount(first, first.target),
        ),
        None => plan.overview.title.clone(),
    }
}

/// What the plan is, and on what it rests, in two sentences.
#[must_use]
pub fn lead(plan: &Plan, all: Total) -> String {
    let overview = &plan.overview;
    let among = plan.clusters.iter().filter(|it| it.is_among_8100).count();
    format!(
        "《{}》是{} {}–{} 年的制造业规划。它要把 {among} 个产业做到百亿元以上，布局 {} 个产业园区，并列出 {} 个重大项目，公布的总投资合计 {} 亿元（本工具相加）。",
        overview.title,
        overview.district,
        overview.period.start,
        overview.period.end,
        plan.parks.len(),
        all.projects,
        format::yi(all.investment),
    )
}

/// A value of a headline figure with its unit.
#[must_use]
pub fn amount(figure: &HeadlineFigure, reading: Reading) -> String {
    let unit = figure.indicator.unit.as_deref().unwrap_or_default();
    format!("{} {unit}", format::number(reading.value))
}

/// The growth reached before, or that it is not published.
#[must_use]
pub fn achieved(before: Option<Achieved>) -> String {
    before.map_or_else(
        || "此前五年增速未公布".to_owned(),
        |it| {
            format!(
                "{}–{} 年实际每年 {}",
                it.from.year,
                it.to.year,
                format::percent(it.rate)
            )
        },
    )
}

/// How the rates were computed, with the figures put in.
#[must_use]
pub fn method(figure: &HeadlineFigure) -> String {
    let mut text = match figure.required {
        Some(rate) => format!(
            "每年需增长：{}。",
            formula(figure.base, figure.target, rate)
        ),
        None => String::new(),
    };
    if let Some(it) = figure.before {
        text.push_str("实际增长：");
        text.push_str(&formula(it.from, it.to, it.rate));
        text.push('。');
    }
    text.push_str("年均复合增长率，由本工具计算。");
    text
}

fn formula(from: Reading, to: Reading, rate: f64) -> String {
    format!(
        "({} ÷ {})^(1/{}) − 1 = {}",
        format::number(to.value),
        format::number(from.value),
        to.year.saturating_sub(from.year),
        format::percent(rate)
    )
}

/// What stands behind the door to the industries.
#[must_use]
pub fn clusters(plan: &Plan) -> String {
    let sum: f64 = plan.clusters.iter().map(|it| it.target_2025_yi).sum();
    format!(
        "{} 个产业，2025 年目标合计 {} 亿元（本工具相加）",
        plan.clusters.len(),
        format::number(sum)
    )
}

/// What stands behind the door to the parks.
#[must_use]
pub fn parks(plan: &Plan) -> String {
    let sum: f64 = plan.parks.iter().map(|it| it.target_2025_yi).sum();
    format!(
        "{} 个园区，2025 年目标合计 {} 亿元（本工具相加）；{} 个小微园",
        plan.parks.len(),
        format::number(sum),
        plan.micro_parks.len()
    )
}

/// What stands behind the door to the projects.
#[must_use]
pub fn projects(all: Total) -> String {
    format!(
        "{} 个项目，总投资 {} 亿元（本工具相加）",
        all.projects,
        format::yi(all.investment)
    )
}

/// How much was found.
#[must_use]
pub fn found(count: usize) -> String {
    format!("找到 {count} 条")
}

/// Shows the rest of a group.
#[must_use]
pub fn all_of(count: usize) -> String {
    format!("全部 {count} 个")
}

/// Why something without the words is found.
#[must_use]
pub fn belongs(industry: &str, basis: &str) -> String {
    format!("属于{industry}（{basis}）")
}

/// Opens all found projects in the library.
#[must_use]
pub fn all_found(projects: usize) -> String {
    format!("在项目库中查看全部 {projects} 个项目")
}
