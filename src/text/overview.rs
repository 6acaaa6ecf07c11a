//! What the view 总览 says.

use super::format::{self, counted, in_yi, with_unit};
use super::indicators::{self, formula};
use super::language::{sentence, translated, words};
use crate::model::Plan;
use crate::model::overview::StatedGrowth;
use crate::results::HeadlineFigure;
use crate::results::Total;
use crate::results::growth::Pace;
use crate::results::headline::{Achieved, Reading};
use crate::results::park_records::sum_of_targets;

words! {
    /// What the page answers, as a heading.
    pub question(plan: &Plan) = "{}–{} 年的规划：当初想做到什么，现在知道什么？", "The plan for {}–{}: what did it set out to do, and what do we know now?", plan.overview.period.start, plan.overview.period.end;
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

/// What becomes of a figure at the pace of the years before, beside what it aims at; without such a pace
/// what it aims at alone.
#[must_use]
pub fn finding(figure: &HeadlineFigure) -> String {
    let target = amount(figure, figure.target);
    let due = figure.target.year;
    let Some((required, (rate, reading))) = figure.required.zip(figure.at_former_pace()) else {
        return from_base_to_target(&amount(figure, figure.base), &target, due);
    };
    let rate = format::percent(rate);
    let former = match (figure.stated, figure.before) {
        (Some(stated), _) => at_stated_rate(stated, &rate),
        (None, Some(before)) => at_actual_rate(&before, &rate),
        (None, None) => String::new(),
    };
    let reached = about(figure, reading);
    former + &reached_and_needed(due, &reached, &target, &pace(figure, required))
}

/// A computed value with its unit, to a tenth.
#[must_use]
pub fn about(figure: &HeadlineFigure, reading: Reading) -> String {
    let tenths = (reading.value * 10.0).round() / 10.0;
    let unit = figure.indicator.unit.as_deref();
    roughly(&with_unit(&format::number(tenths), unit))
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

words! {
    needed_rate = "每年需增长", "Annual growth needed:";
    needed_steps = "每年需增加", "Annual increase needed:";
    not_published = "规划没有写此前的增速", "the plan gives no earlier growth rate";
    stated_rate(it: &StatedGrowth, rate: &str) = "规划写明{0}年均 {rate}", "stated by the plan for {0}: {rate} a year", translated(&it.period);
    actual_rate(it: &Achieved, pace: &str) = "{}–{} 年实际每年 {pace}", "actual in {}–{}: {pace} a year", it.from.year, it.to.year;
    from_base_to_target(base: &str, target: &str, due: u16) = "到 {due} 年要从 {base}提高到 {target}。", "The target is {target} by {due}, up from {base}.";
    at_stated_rate(it: &StatedGrowth, rate: &str) = "照{0}每年 {rate} 的速度（规划所载），", "At the {rate} a year that the plan states for {0}, ", translated(&it.period);
    at_actual_rate(it: &Achieved, rate: &str) = "照 {}–{} 年每年 {rate} 的速度，", "At the {rate} a year of {}–{}, ", it.from.year, it.to.year;
    reached_and_needed(due: u16, reached: &str, target: &str, needed: &str) = "到 {due} 年{reached}；目标是 {target}，每年需增长 {needed}（本工具计算）。", "it would reach {reached} by {due}; the target of {target} needs {needed} a year (our calculation).";
    roughly(amount: &str) = "约 {amount}", "about {amount}";
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
    /// Beside the bar of where the plan begins.
    pub base_year(year: u16) = "{year} 年", "{year}";
    /// Beside the bar of where the pace of the years before leads.
    pub at_former_pace(year: u16, rate: f64) = "{year} 年，照每年 {0}", "{year} at {0} a year", format::percent(rate);
    /// Beside the bar of what people entered.
    pub entered_year(year: u16) = "{year} 年（填报）", "{year} (entered)";
    /// What the bars of the headline figures are.
    pub bars(base: u16, due: u16) = "色条是 {base} 年的数占 {due} 年目标的多少，不是完成度；竖线是目标。填写的实际数另用一色。", "Each bar shows the {base} figure against the {due} target, which is not progress; the line is the target. Entered figures have a colour of their own.";
    /// Label of the four doors.
    pub doors = "从哪里看起", "Where to begin";
    /// The door to projects near a person.
    pub near_door = "我家附近有什么", "What is planned near me?";
    /// The choice of a town.
    pub near_choice = "镇、街道", "Town or subdistrict";
    /// Nothing is chosen: how much there is to choose from.
    pub near_none(towns: usize, projects: u32) = "选镇、街道（{towns} 处，{projects} 个项目）", "Choose a place ({towns}, {projects} projects)";
    /// A town with its number of projects.
    pub near_town(name: &str, projects: u32) = "{0}（{projects}）", "{0} ({projects})", translated(name);
    /// The door to what came of the goals.
    pub goals_door = "目标实现了吗", "Were the goals met?";
    /// The door to the industries.
    pub industry_door = "我的产业", "My industry";
    /// The door to the findings that differ.
    pub differs_door = "规划哪里自相矛盾", "Where does the plan contradict itself?";
    /// A year above the value that is aimed at for it.
    pub target_year(year: u16) = "{year} 年目标", "Target for {year}";
}

words! {
    known_of(goals: usize, known: usize) = "{known} / {goals}", "{known} of {goals}";
    are_known = "项目标有人填写了实际数；规划没有写后来的结果", "goals have an actual figure entered by users; the plan does not report outcomes";
    of_industries(count: usize) = "{count} 个产业 2025 年目标之和（本工具相加）", "in 2025 targets of {count} industries (our sum)";
    differing(count: usize) = "{count} 处", "{count} places";
    recalculated = "数值不一致，最要紧的在前（本工具核算）", "where figures disagree, most important first (our check)";
}

/// How many goals have an actual figure, and what that means.
#[must_use]
pub fn goals_known(goals: usize, known: usize) -> (String, &'static str) {
    (known_of(goals, known), are_known())
}

/// What the industries aim at together, and what the sum is of.
#[must_use]
pub fn industries(plan: &Plan) -> (String, String) {
    let sum = plan.clusters.iter().map(|it| it.target_2025_yi).sum();
    (
        in_yi(&format::number(sum)),
        of_industries(plan.clusters.len()),
    )
}

/// How many findings differ, and how they are found and sorted.
#[must_use]
pub fn differ(count: usize) -> (String, &'static str) {
    (differing(count), recalculated())
}
