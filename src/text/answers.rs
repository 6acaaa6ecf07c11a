//! Sentences about an answer: counts, totals, active conditions.

use super::format;
use crate::model::Plan;
use crate::model::measure::Years;
use crate::query::{Conditions, Span};
use crate::results::{Matched, Total};

/// What the project library holds.
#[must_use]
pub fn projects_lead(period: Years) -> String {
    format!(
        "规划附件列出的全部项目，规划期 {} 年。",
        format::years(Some(period))
    )
}

/// What the total says of missing figures: empty when none is missing.
#[must_use]
pub fn unpublished(total: Total) -> String {
    match total.unpublished {
        0 => String::new(),
        count => format!("其中 {} 项未公布投资，未计入", format::whole(count.into())),
    }
}

/// How many lines are not shown yet: empty when all are.
#[must_use]
pub fn rest(lines: usize) -> String {
    match lines {
        0 => String::new(),
        count => format!("还有 {count} 行"),
    }
}

/// The count that is announced to screen readers.
#[must_use]
pub fn announcement(total: Total) -> String {
    if total.projects == 0 {
        return "没有符合条件的项目".to_owned();
    }
    let missing = match unpublished(total) {
        missing if missing.is_empty() => missing,
        missing => format!("，{missing}"),
    };
    format!(
        "{} 个项目，总投资 {} 亿元{missing}",
        format::whole(total.projects.into()),
        format::yi(total.investment),
    )
}

/// Why a range leaves projects out that have no figure; empty when it leaves none out.
#[must_use]
pub fn left_out(matched: &Matched) -> String {
    let mut reasons = Vec::new();
    if matched.without_investment > 0 {
        reasons.push(format!("{} 项未公布投资", matched.without_investment));
    }
    if matched.without_years > 0 {
        reasons.push(format!("{} 项未公布年限", matched.without_years));
    }
    if reasons.is_empty() {
        return String::new();
    }
    format!("另有{}，不在所选范围内", reasons.join("、"))
}

/// A range of years: `2021–2023 年`, open ends in words.
#[must_use]
pub fn years(span: Span<u16>) -> String {
    match (span.from(), span.to()) {
        (Some(from), Some(to)) if from == to => format!("{from} 年"),
        (Some(from), Some(to)) => format!("{from}–{to} 年"),
        (Some(from), None) => format!("{from} 年起"),
        (None, Some(to)) => format!("至 {to} 年"),
        (None, None) => String::new(),
    }
}

/// A range of investment: `1–5 亿元`, open ends in words.
#[must_use]
pub fn investment(conditions: &Conditions) -> String {
    let yi = crate::query::codec::yi_text;
    match (conditions.investment.from(), conditions.investment.to()) {
        (Some(from), Some(to)) if from == to => format!("{} 亿元", yi(from)),
        (Some(from), Some(to)) => format!("{}–{} 亿元", yi(from), yi(to)),
        (Some(from), None) => format!("{} 亿元以上", yi(from)),
        (None, Some(to)) => format!("{} 亿元以下", yi(to)),
        (None, None) => String::new(),
    }
}

/// All conditions in one line, for files and print; says so when there is none.
#[must_use]
pub fn conditions(plan: &Plan, conditions: &Conditions) -> String {
    let mut parts = Vec::new();
    if !conditions.text.is_blank() {
        parts.push(format!("搜索“{}”", conditions.text.as_str().trim()));
    }
    let mut add = |label: &str, values: Vec<&str>| {
        if !values.is_empty() {
            parts.push(format!("{label}：{}", values.join("、")));
        }
    };
    add(
        "建设性质",
        conditions.stages.iter().map(|it| it.word()).collect(),
    );
    add(
        "行业类别",
        conditions.sectors.iter().map(String::as_str).collect(),
    );
    let place = |id: &'_ String| {
        plan.places
            .iter()
            .find(|place| place.id == *id)
            .map_or("", |place| place.name.as_str())
    };
    add("建设地点", conditions.places.iter().map(place).collect());
    if !conditions.years.is_open() {
        parts.push(format!("建设年份：{}", years(conditions.years)));
    }
    if !conditions.investment.is_open() {
        parts.push(format!("总投资：{}", investment(conditions)));
    }
    if parts.is_empty() {
        "无（全部项目）".to_owned()
    } else {
        parts.join("；")
    }
}
