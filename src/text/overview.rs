//! What the view 总览 says.

use super::format::{self, counted, in_yi, with_unit};
use super::indicators::{self, formula};
use super::language::{sentence, translated, words};
use crate::model::Plan;
use crate::model::indicator::IndicatorValue;
use crate::model::overview::StatedGrowth;
use crate::results::HeadlineFigure;
use crate::results::Total;
use crate::results::growth::Pace;
use crate::results::headline::{Achieved, Reading};
use crate::results::park_records::sum_of_targets;

words! {
    /// Label of the headline figures.
    pub headlines = "主要目标", "Main goals";
    /// Label of the three pillars.
    pub pillars = "三条主线", "Three main strands";
    /// Label of what was found.
    pub found_label = "搜索结果", "Search results";
    /// Nothing was found.
    pub nothing = "没有找到相关内容，换个说法再试。", "Nothing found. Try other words.";
    /// Opens the method of a figure.
    pub method_label = "怎样算", "How it is calculated";
    /// No constant rate leads from base to target.
    pub no_rate = "无法计算", "cannot be calculated";
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
            amount(first, first.base),
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
        "The {start}–{end} manufacturing plan of {district} aims to bring {among} industries to ¥10 billion or more each. It sets out {parks} industrial parks and lists {projects} major projects with a published total investment of {investment} (our sum)."
    )
}

/// A value of a headline figure with its unit.
#[must_use]
pub fn amount(figure: &HeadlineFigure, reading: Reading) -> String {
    let unit = figure.indicator.unit.as_deref();
    with_unit(&format::number(reading.value), unit)
}

/// Label of the growth that is needed.
#[must_use]
pub fn required(pace: Option<Pace>) -> &'static str {
    match pace {
        Some(Pace::Steps(_)) => needed_steps(),
        _ => needed_rate(),
    }
}

/// The growth that is needed.
#[must_use]
pub fn pace(figure: &HeadlineFigure, pace: Pace) -> String {
    indicators::pace(pace, figure.indicator.unit.as_deref())
}

/// The growth before: as the plan states it, else as its figures give it, or that it gives none.
#[must_use]
pub fn achieved(figure: &HeadlineFigure) -> String {
    match (figure.stated, figure.before) {
        (Some(stated), _) => stated_rate(stated, &indicators::stated_rate(stated)),
        (None, Some(before)) => actual_rate(&before, &pace(figure, before.pace)),
        (None, None) => not_published().to_owned(),
    }
}

/// What the first headline figure asks of the years to come beside what the years before brought;
/// empty where the plan does not say.
#[must_use]
pub fn headline_pace(figures: &[HeadlineFigure]) -> String {
    let found = figures.first().and_then(|it| {
        let stated = it.stated?;
        let needed = pace(it, it.required?);
        Some(both_paces(
            translated(it.name),
            translated(&stated.period),
            &indicators::stated_rate(stated),
            it.target.year,
            &needed,
        ))
    });
    found.unwrap_or_default()
}

words! {
    needed_rate = "每年需增长", "Annual growth needed:";
    needed_steps = "每年需增加", "Annual increase needed:";
    not_published = "规划没有写此前的增速", "the plan gives no earlier growth rate";
    stated_rate(it: &StatedGrowth, rate: &str) = "规划写明{0}年均 {rate}", "stated by the plan for {0}: {rate} a year", translated(&it.period);
    actual_rate(it: &Achieved, pace: &str) = "{}–{} 年实际每年 {pace}", "actual in {}–{}: {pace} a year", it.from.year, it.to.year;
    both_paces(name: &str, period: &str, stated: &str, due: u16, needed: &str) = "{name}在{period}年均增长 {stated}（规划所载）；要达到 {due} 年目标，此后每年需增长 {needed}（本工具计算）。", "{name} grew by {stated} a year in {period}, according to the plan; to meet the {due} target it must grow by {needed} a year (our calculation).";
    required_by(formula: &str) = "每年需增长：{formula}。", "Annual growth needed: {formula}. ";
    achieved_by(formula: &str) = "实际增长：{formula}。", "Actual growth: {formula}. ";
    method_of_rates = "年均复合增长率，由本工具计算。", "Compound annual growth rate (our calculation).";
    method_of_steps = "平均每年的增量，由本工具计算。", "Average yearly change (our calculation).";
}

/// How the rates were computed, with the figures put in.
#[must_use]
pub fn method(figure: &HeadlineFigure) -> String {
    let required = figure
        .required
        .map(|pace| formula(figure.base, figure.target, pace));
    let achieved = figure.before.map(|it| formula(it.from, it.to, it.pace));
    let kind = match figure.required {
        Some(Pace::Steps(_)) => method_of_steps(),
        _ => method_of_rates(),
    };
    [
        required.map_or_else(String::new, |it| required_by(&it)),
        achieved.map_or_else(String::new, |it| achieved_by(&it)),
        kind.to_owned(),
    ]
    .concat()
}

words! {
    /// What stands behind the door to the industries.
    pub clusters(plan: &Plan) = "{} 个产业，2025 年目标合计 {}（本工具相加）", "{} industries with 2025 targets totalling {} (our sum)", plan.clusters.len(), in_yi(&format::number(plan.clusters.iter().map(|it| it.target_2025_yi).sum()));
    /// What stands behind the door to the parks.
    pub parks(plan: &Plan) = "{} 个园区，2025 年目标合计 {}（本工具相加）；{} 个小微园", "{} parks with 2025 targets totalling {} (our sum); {} micro-parks", plan.parks.len(), in_yi(&format::number(sum_of_targets(plan))), plan.micro_parks().len();
    /// What stands behind the door to the projects.
    pub projects(all: Total) = "{} 个项目，总投资 {}（本工具相加）", "{} projects with a total investment of {} (our sum)", all.projects, in_yi(&format::yi(all.investment));
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
