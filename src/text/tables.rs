//! Words of the plain tables.

use super::language::{sentence, words};
use super::{format, tasks, words};
use crate::model::task::Hedge;

words! {
    /// What the tables are together.
    pub all = "园区、产业集群和指标", "Parks, industry clusters and indicators";
    /// Caption of the parks.
    pub parks = "十个产业园区（规划专栏1）", "Ten industrial parks (Box 1 of the plan)";
    /// Headings of the parks.
    pub park_headings: [&'static str; 4] = ["园区", "主导产业", "2025 年目标", "定位"], ["Park", "Leading industries", "Target for 2025", "Positioning"];
    /// Caption of the industries.
    pub clusters = "九个产业（规划第四章）", "Nine industries (Section IV of the plan)";
    /// Headings of the industries.
    pub cluster_headings: [&'static str; 3] = ["产业", "2025 年目标", "发展重点（本工具摘要）"], ["Industry", "Target for 2025", "Focus (our summary)"];
    /// Caption of Table 2.
    pub indicators_2025 = "“十四五”主要指标（规划表2）", "Main indicators of the 14th Five-Year Plan (Table 2 of the plan)";
    /// Headings of Table 2.
    pub headings_2025: [&'static str; 4] = ["类别", "指标", "2020 年", "2025 年目标"], ["Group", "Indicator", "2020", "Target for 2025"];
    /// Caption of Table 1.
    pub indicators_2020 = "“十三五”指标完成情况（规划表1）", "Results for the 13th Five-Year period, 2016–2020 (Table 1 of the plan)";
    /// Headings of Table 1.
    pub headings_2020: [&'static str; 5] = ["类别", "指标", "2015 年", "2020 年目标", "2020 年实际"], ["Group", "Indicator", "2015", "Target for 2020", "Actual in 2020"];
}

/// A target in 亿元, with 以上 where it is a lower bound.
#[must_use]
pub fn target(yi: f64, is_at_least: bool) -> String {
    let amount = format::in_yi(&format::number(yi));
    if is_at_least {
        sentence!("{amount}以上", "{amount} or more")
    } else {
        amount
    }
}

/// The same with the word by which the plan makes it an effort: `500 亿元（力争）`.
#[must_use]
pub fn hedged_target(yi: f64, is_at_least: bool, hedge: Option<Hedge>) -> String {
    with_hedge(target(yi, is_at_least), hedge)
}

/// Any target with that word.
#[must_use]
pub fn with_hedge(target: String, hedge: Option<Hedge>) -> String {
    match hedge {
        Some(hedge) => hedged(&target, &tasks::tried(hedge)),
        None => target,
    }
}

words! {
    hedged(target: &str, hedge: &str) = "{target}（{hedge}）", "{target} ({hedge})";
}

/// A target of 2025 in 亿元, named so.
#[must_use]
pub fn target_2025(yi: f64, is_at_least: bool, hedge: Option<Hedge>) -> String {
    let target = hedged_target(yi, is_at_least, hedge);
    sentence!("{} {target}", "{}: {target}", words::target_2025())
}
