//! What the view 总览 says.

use super::format::{self, counted, in_yi, with_unit};
use super::indicators;
use super::language::{sentence, translated, word, words};
use crate::model::Plan;
use crate::model::indicator::IndicatorValue;
use crate::results::HeadlineFigure;
use crate::results::Total;
use crate::results::headline::{Achieved, Reading};
use crate::results::park_records::sum_of_targets;

words! {
    /// Label of the headline figures.
    pub headlines = "主要目标", "Main targets";
    /// Label of the three pillars.
    pub pillars = "三条主线", "Three main lines";
    /// Label of what was found.
    pub found_label = "搜索结果", "Search results";
    /// Nothing was found.
    pub nothing = "没有找到相关内容，换个说法再试。", "Nothing found. Try other words.";
    /// Opens the method of a figure.
    pub method_label = "怎样算", "How it is computed";
    /// The growth that is needed.
    pub required = "每年需增长", "Growth needed each year";
    /// No constant rate leads from base to target.
    pub no_rate = "无法计算", "cannot be computed";
}

/// The plan in one sentence, as a heading.
#[must_use]
pub fn heading(plan: &Plan, figures: &[HeadlineFigure]) -> String {
    match figures.first() {
        Some(first) => sentence!(
            "到 {} 年，{}要从 {}提高到 {}",
            "{1} is to rise from {2} to {3} by {0}",
            first.target.year,
            translated(first.name),
            // English names the long unit once.
            word!(amount(first, first.base), format::number(first.base.value)),
            amount(first, first.target),
        ),
        None => translated(&plan.overview.title).to_owned(),
    }
}

/// What the plan is, and on what it rests, in two sentences.
#[must_use]
pub fn lead(plan: &Plan, all: Total) -> String {
    let overview = &plan.overview;
    let among = plan.clusters.iter().filter(|it| it.is_among_8100).count();
    let title = &overview.title;
    let district = translated(&overview.district);
    let [start, end] = [overview.period.start, overview.period.end];
    let parks = plan.parks.len();
    let projects = all.projects;
    let investment = in_yi(&format::yi(all.investment));
    sentence!(
        "《{title}》是{district} {start}–{end} 年的制造业规划。它要把 {among} 个产业做到百亿元以上，布局 {parks} 个产业园区，并列出 {projects} 个重大项目，公布的总投资合计 {investment}（本工具相加）。",
        "The manufacturing plan of {district} for {start}–{end} aims to bring {among} industries to 10 billion yuan or more each. It sets out {parks} industrial parks and lists {projects} major projects with a published total investment of {investment} (added up by this site)."
    )
}

/// A value of a headline figure with its unit.
#[must_use]
pub fn amount(figure: &HeadlineFigure, reading: Reading) -> String {
    let unit = figure.indicator.unit.as_deref();
    with_unit(&format::number(reading.value), unit)
}

/// The growth reached before, or that it is not published.
#[must_use]
pub fn achieved(before: Option<Achieved>) -> String {
    before.map_or_else(|| not_published().to_owned(), |it| actual_rate(&it))
}

words! {
    not_published = "此前五年增速未公布", "growth in the five years before not published";
    actual_rate(it: &Achieved) = "{}–{} 年实际每年 {}", "actual in {}–{}: {} a year", it.from.year, it.to.year, format::percent(it.rate);
    required_by(formula: &str) = "每年需增长：{formula}。", "Growth needed each year: {formula}. ";
    achieved_by(formula: &str) = "实际增长：{formula}。", "Actual growth: {formula}. ";
    method_of_rates = "年均复合增长率，由本工具计算。", "Compound annual growth rate, computed by this site.";
}

/// How the rates were computed, with the figures put in.
#[must_use]
pub fn method(figure: &HeadlineFigure) -> String {
    let required = figure
        .required
        .map(|rate| formula(figure.base, figure.target, rate));
    let achieved = figure.before.map(|it| formula(it.from, it.to, it.rate));
    [
        required.map_or_else(String::new, |it| required_by(&it)),
        achieved.map_or_else(String::new, |it| achieved_by(&it)),
        method_of_rates().to_owned(),
    ]
    .concat()
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

words! {
    /// What stands behind the door to the industries.
    pub clusters(plan: &Plan) = "{} 个产业，2025 年目标合计 {}（本工具相加）", "{} industries with targets for 2025 of {} in all (added up by this site)", plan.clusters.len(), in_yi(&format::number(plan.clusters.iter().map(|it| it.target_2025_yi).sum()));
    /// What stands behind the door to the parks.
    pub parks(plan: &Plan) = "{} 个园区，2025 年目标合计 {}（本工具相加）；{} 个小微园", "{} parks with targets for 2025 of {} in all (added up by this site); {} micro-parks", plan.parks.len(), in_yi(&format::number(sum_of_targets(plan))), plan.micro_parks().len();
    /// What stands behind the door to the projects.
    pub projects(all: Total) = "{} 个项目，总投资 {}（本工具相加）", "{} projects with a total investment of {} (added up by this site)", all.projects, in_yi(&format::yi(all.investment));
    /// How much was found.
    pub found(count: usize) = "找到 {} 条", "{} found", counted(count, "result", "results");
    /// Shows the rest of a group.
    pub all_of(count: usize) = "全部 {count} 个", "All {count}";
    /// Why something without the words is found.
    pub belongs(industry: &str, basis: &str) = "属于{0}（{basis}）", "belongs to {0} ({basis})", translated(industry);
    /// Opens all found projects in the library.
    pub all_found(projects: usize) = "在项目库中查看全部 {projects} 个项目", "See all {projects} projects in the list";
    /// A year above the value that is aimed at for it.
    pub target_year(year: u16) = "{year} 年目标", "Target for {year}";
    /// What an indicator aims at, as the plan states it.
    pub stated_target(target: &IndicatorValue, unit: Option<&str>) = "{} 年目标 {}", "target for {}: {}", target.year, indicators::amount(target, unit);
}
