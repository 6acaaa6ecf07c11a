//! What the view 产业集群 says.

use super::language::words;
use super::{format, tables};
use crate::model::Plan;
use crate::model::cluster::Cluster;

words! {
    /// Heading of the list of industries.
    pub all = "全部产业", "";
    /// What the industry concentrates on.
    pub focus = "发展重点（本工具摘要）", "";
    /// Enterprises that the plan names.
    pub firms = "规划点名的企业", "";
    /// Parks and bases that the plan names.
    pub bases = "规划点名的园区和基地", "";
    /// Parks that list the industry first.
    pub parks = "把它列为主导产业的园区", "";
    /// Projects that belong to it.
    pub projects = "关联的项目", "";
    /// None is stated.
    pub none = "规划没有列明。", "";
    /// What to do to see more.
    pub hint = "选一个产业，看它的重点、企业、园区和项目；选中后，项目库也只列与它关联的项目。", "";
    /// It is not one of the eight.
    pub not_among = "不在 8 个百亿级产业集群之内", "";
}

/// The finding of the view.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    let largest = plan.clusters.iter().map(|it| it.target_2025_yi);
    let largest = largest.fold(0.0, f64::max);
    let names: Vec<&str> = plan
        .clusters
        .iter()
        .filter(|it| it.target_2025_yi >= largest)
        .map(|it| it.name.as_str())
        .collect();
    format!(
        "{} 个产业都以百亿元为目标，{}最高",
        plan.clusters.len(),
        names.join("、")
    )
}

/// What stands below the heading.
#[must_use]
pub fn lead(plan: &Plan) -> String {
    let sum: f64 = plan.clusters.iter().map(|it| it.target_2025_yi).sum();
    let among = plan.clusters.iter().filter(|it| it.is_among_8100).count();
    format!(
        "规划提出 {among} 个百亿级产业集群，另列数字经济。目标是 2025 年规上工业产值，合计 {} 亿元（本工具相加）；规划没有公布各产业 2020 年的产值，所以表盘上没有起点。",
        format::number(sum)
    )
}

/// The target with its unit.
#[must_use]
pub fn target(cluster: &Cluster) -> String {
    tables::target(cluster.target_2025_yi, cluster.is_at_least)
}

/// Opens the projects of the industry in the library.
#[must_use]
pub fn open_projects(count: u32) -> String {
    format!("在项目库中查看这 {count} 个项目")
}
