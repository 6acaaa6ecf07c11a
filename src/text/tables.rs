//! Words of the plain tables.

use super::language::{word, words};
use super::{format, words};

words! {
    /// What the tables are together.
    pub all = "园区、产业集群和指标", "";
    /// Caption of the parks.
    pub parks = "十个产业园区（规划专栏1）", "";
}
/// Headings of the parks.
#[must_use]
pub fn park_headings() -> [&'static str; 4] {
    word!(
        ["园区", "主导产业", "2025 年目标（亿元）", "定位"],
        ["", "", "", ""]
    )
}
words! {
    /// Caption of the industries.
    pub clusters = "九个产业（规划第四章）", "";
}
/// Headings of the industries.
#[must_use]
pub fn cluster_headings() -> [&'static str; 3] {
    word!(
        ["产业", "2025 年目标", "发展重点（本工具摘要）"],
        ["", "", ""]
    )
}
words! {
    /// Caption of Table 2.
    pub indicators_2025 = "“十四五”主要指标（规划表2）", "";
}
/// Headings of Table 2.
#[must_use]
pub fn headings_2025() -> [&'static str; 4] {
    word!(["类别", "指标", "2020 年", "2025 年目标"], ["", "", "", ""])
}
words! {
    /// Caption of Table 1.
    pub indicators_2020 = "“十三五”指标完成情况（规划表1）", "";
}
/// Headings of Table 1.
#[must_use]
pub fn headings_2020() -> [&'static str; 5] {
    word!(
        ["类别", "指标", "2015 年", "2020 年目标", "2020 年实际"],
        ["", "", "", "", ""]
    )
}

/// A target in 亿元, with 以上 where it is a lower bound.
#[must_use]
pub fn target(yi: f64, is_at_least: bool) -> String {
    let more = if is_at_least { "以上" } else { "" };
    format!("{} 亿元{more}", format::number(yi))
}

/// A target of 2025 in 亿元, named so.
#[must_use]
pub fn target_2025(yi: f64, is_at_least: bool) -> String {
    format!("{} {}", words::target_2025(), target(yi, is_at_least))
}
