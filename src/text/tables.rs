//! Words of the plain tables.

use super::{format, words};

/// What the tables are together.
pub const ALL: &str = "园区、产业集群和指标";
/// Caption of the parks.
pub const PARKS: &str = "十个产业园区（规划专栏1）";
/// Headings of the parks.
pub const PARK_HEADINGS: [&str; 4] = ["园区", "主导产业", "2025 年目标（亿元）", "定位"];
/// Caption of the industries.
pub const CLUSTERS: &str = "九个产业（规划第四章）";
/// Headings of the industries.
pub const CLUSTER_HEADINGS: [&str; 3] = ["产业", "2025 年目标", "发展重点（本工具摘要）"];
/// Caption of Table 2.
pub const INDICATORS_2025: &str = "“十四五”主要指标（规划表2）";
/// Headings of Table 2.
pub const HEADINGS_2025: [&str; 4] = ["类别", "指标", "2020 年", "2025 年目标"];
/// Caption of Table 1.
pub const INDICATORS_2020: &str = "“十三五”指标完成情况（规划表1）";
/// Headings of Table 1.
pub const HEADINGS_2020: [&str; 5] = ["类别", "指标", "2015 年", "2020 年目标", "2020 年实际"];

/// A target in 亿元, with 以上 where it is a lower bound.
#[must_use]
pub fn target(yi: f64, is_at_least: bool) -> String {
    let more = if is_at_least { "以上" } else { "" };
    format!("{} 亿元{more}", format::number(yi))
}

/// A target of 2025 in 亿元, named so.
#[must_use]
pub fn target_2025(yi: f64, is_at_least: bool) -> String {
    format!("{} {}", words::TARGET_2025, target(yi, is_at_least))
}
