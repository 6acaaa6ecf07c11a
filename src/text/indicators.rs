//! Words of the view 指标.

use super::format::{number, percent, rounded};
use super::language::words;
use crate::model::Plan;
use crate::model::indicator::{Indicator, IndicatorValue, Role};
use crate::results::HeadlineFigure;
use crate::results::attainment::{Attainment, Growth, derived};
use crate::results::headline::Achieved;

/// What one should know of the view.
pub const LEAD: &str = "数字照规划印的样子列出；“——”是原文所印，表示没有给数。带下划线的是本站计算，点开看方法和代入的数。\
    百分比类指标不算年均增长，只算相差几个百分点。";
words! {
    /// Facets.
    pub by_table = "表", "";
    /// Facets.
    pub by_group = "类型", "";
    /// When none matches.
    pub nothing = "没有符合这些条件的指标，请减少条件。", "";
    /// First column.
    pub name = "指标", "";
    /// Column of bars.
    pub bar = "比较", "";
    /// Column of what is computed.
    pub computed_label = "本站计算", "";
    /// A target that was reached.
    pub met = "已达到", "";
    /// A target that was not.
    pub missed = "未达到", "";
    /// Where the plan does not give both numbers.
    pub not_comparable = "规划未给出两个数", "";
}

/// What follows from the cells of `indicator`, and the growth of the years before where
/// `headline` knows it: each with how it is computed.
#[must_use]
pub fn computed(indicator: &Indicator, headline: Option<&HeadlineFigure>) -> Vec<(String, String)> {
    let derived = derived(indicator);
    let before = headline.and_then(|it| Some(before(&it.before?, it.note)));
    let attained = derived.attainment.as_ref().map(attainment);
    let required = derived.required.as_ref().map(required);
    let achieved = derived.achieved.as_ref().map(achieved);
    let points = derived.points.map(|it| points(indicator, it));
    let all = [attained, required, achieved, before, points];
    all.into_iter().flatten().collect()
}

/// Heading of the view.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    let results = plan.indicators.iter();
    let results: Vec<Attainment> = results.filter_map(|it| derived(it).attainment).collect();
    let met = results.iter().filter(|it| it.is_met).count();
    format!(
        "{} 项指标：{}里可比的有 {} 项，{met} 项达到",
        plan.indicators.len(),
        by_result(plan),
        results.len()
    )
}

/// Facet of whether targets were reached, with the year for which the plan says it.
#[must_use]
pub fn by_result(plan: &Plan) -> String {
    let mut values = plan.indicators.iter().flat_map(|it| &it.values);
    let actual = values.find(|it| it.role == Role::Actual);
    actual.map_or_else(String::new, |it| format!("{} 年目标", it.year))
}

/// The table in which an indicator stands, with the years of its cells.
#[must_use]
pub fn table(indicator: &Indicator) -> String {
    let years = indicator.values.iter().map(|it| it.year);
    let first = years.clone().min().unwrap_or_default();
    let last = years.max().unwrap_or_default();
    format!("表{}：{first}—{last}年", indicator.table)
}

/// Heading of a column of values.
#[must_use]
pub fn column(value: &IndicatorValue) -> String {
    let role = match value.role {
        Role::Base => "基数",
        Role::Target => "目标",
        Role::Actual => "实际",
    };
    format!("{} 年{role}", value.year)
}

/// An indicator with its cells as printed, in one line.
#[must_use]
pub fn stated(indicator: &Indicator) -> String {
    let cells = indicator.values.iter();
    let cells = cells.map(|it| format!("{} {}", column(it), it.printed));
    let cells = cells.collect::<Vec<_>>().join("，");
    format!("{}：{cells}", indicator.printed_name.trim())
}

/// Whether a target was reached, as the value of a facet.
#[must_use]
pub fn result(attainment: Option<&Attainment>) -> &'static str {
    match attainment {
        Some(it) if it.is_met => met(),
        Some(_) => missed(),
        None => not_comparable(),
    }
}

fn required(rate: &Growth) -> (String, String) {
    (
        format!("达到目标需年均 {}", percent(rate.rate)),
        method(rate),
    )
}

fn achieved(rate: &Growth) -> (String, String) {
    (format!("实际年均 {}", percent(rate.rate)), method(rate))
}

fn before(it: &Achieved, note: &str) -> (String, String) {
    let label = format!(
        "{}–{} 年实际年均 {}",
        it.from.year,
        it.to.year,
        percent(it.rate)
    );
    (label, note.to_owned())
}

fn method(rate: &Growth) -> String {
    format!(
        "复合年均增长率（CAGR）：({} ÷ {})^(1/{}) − 1 = {}",
        number(rate.to.value),
        number(rate.from.value),
        rate.to.year - rate.from.year,
        percent(rate.rate)
    )
}

fn points(indicator: &Indicator, points: f64) -> (String, String) {
    let unit = if indicator.unit.as_deref() == Some("%") {
        " 个百分点"
    } else {
        ""
    };
    let sign = if points > 0.0 { "+" } else { "" };
    (
        format!("目标比基数 {sign}{}{unit}", rounded(points)),
        "目标减基数；百分比本身不算增长率。".into(),
    )
}

/// How far a target was reached, and how that is computed.
#[must_use]
pub fn attainment(it: &Attainment) -> (String, String) {
    let (target, actual) = (number(it.target), number(it.actual));
    let share = it.of_target.map_or_else(String::new, |share| {
        format!("，为目标的 {}", percent(share))
    });
    let of_target = it.of_target.map_or_else(String::new, |share| {
        format!("实际 ÷ 目标 = {actual} ÷ {target} = {}。", percent(share))
    });
    let of_change = it.of_change.map_or_else(String::new, |(base, share)| {
        let base = number(base);
        format!(
            "占计划增量的比例 = ({actual} − {base}) ÷ ({target} − {base}) = {}。",
            percent(share)
        )
    });
    let gap = rounded(it.actual - it.target);
    (
        format!("{}{share}", result(Some(it))),
        format!("{of_target}{of_change}实际减目标 = {gap}。"),
    )
}
