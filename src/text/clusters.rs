//! What the view 产业集群 says.

use super::language::{comma, sentence, translated, words};
use super::{charts, format, tables};
use crate::model::Plan;
use crate::model::cluster::Cluster;
use crate::results::Total;

words! {
    /// Heading of the list of industries.
    pub all = "全部产业", "All industries";
    /// What the industry concentrates on.
    pub focus = "发展重点（本工具摘要）", "Focus (our summary)";
    /// Enterprises that the plan names.
    pub firms = "规划点名的企业", "Firms named in the plan";
    /// Parks and bases that the plan names.
    pub bases = "规划点名的园区和基地", "Parks and bases named in the plan";
    /// Parks that list the industry first.
    pub parks = "把它列为主导产业的园区", "Parks that list it as a leading industry";
    /// Projects that belong to it.
    pub projects = "关联的项目", "Projects linked to it";
    /// None is stated.
    pub none = "规划没有列明。", "The plan names none.";
    /// What to do to see more.
    pub hint = "选一个产业，看它的重点、企业、园区和项目；选中后，项目库也只列与它关联的项目。", "Choose an industry to see its focus, firms, parks and projects. The project list then shows only the projects linked to it.";
    /// Records side by side.
    pub comparison = "比较", "Comparison";
    /// Published investment of the projects.
    pub investment = "公布的总投资（本工具相加）", "Published investment (our sum)";
    /// It is not one of the eight.
    pub not_among = "不在 8 个百亿级产业集群之内", "Not one of the 8 ¥10 billion industry clusters";
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
        .map(|it| translated(&it.name))
        .collect();
    sentence!(
        "{} 个产业都以百亿元为目标，{}最高",
        "All {} industries aim for ¥10 billion or more; highest target: {}",
        plan.clusters.len(),
        names.join(comma())
    )
}

/// What the plan connects with an industry: parks that list it, firms that it names, projects with their
/// investment, of which some may only be inferred.
#[must_use]
pub fn board(parks: usize, firms: usize, total: Total) -> String {
    // A line breaks between the parts, not within one.
    let whole = |part: String| part.replace(' ', "\u{a0}");
    let projects = whole(charts::projects(total.projects));
    let investment = whole(format::yi_with_unit(Some(total.investment)));
    let inferred = if total.inferred > 0 {
        with_inferred()
    } else {
        ""
    };
    let parks = whole(format::counted(parks, "park", "parks"));
    let firms = whole(format::counted(firms, "firm", "firms"));
    sentence!(
        "{parks}\u{a0}个园区 · {firms}\u{a0}家企业 · {projects} {investment}{inferred}",
        "{parks} · {firms} · {projects}, {investment}{inferred}"
    )
}

words! {
    with_inferred = "（含推断）", ", some inferred";
}

/// What stands below the heading.
#[must_use]
pub fn lead(plan: &Plan) -> String {
    let sum: f64 = plan.clusters.iter().map(|it| it.target_2025_yi).sum();
    let among = plan.clusters.iter().filter(|it| it.is_among_8100).count();
    sentence!(
        "规划提出 {among} 个百亿级产业集群，另列数字经济。目标是 2025 年规上工业产值，合计 {}（本工具相加）；规划没有公布各产业 2020 年的产值：表盘上浅色是目标，填写了的实际数才是实色。",
        "The plan sets out {among} ¥10 billion industry clusters, plus the digital economy. The targets are for 2025 output of industry above the size threshold, {} in all (our sum). The plan does not publish each industry’s output in 2020, so on the gauges the light band is the target; only entered figures are solid.",
        format::in_yi(&format::number(sum))
    )
}

/// The target with its unit.
#[must_use]
pub fn target(cluster: &Cluster) -> String {
    tables::hedged_target(cluster.target_2025_yi, cluster.is_at_least, cluster.hedge)
}

/// Opens the projects of the industry in the library.
#[must_use]
pub fn open_projects(count: u32) -> String {
    let projects = format::counted(count as usize, "project", "projects");
    sentence!(
        "在项目库中查看这 {projects} 个项目",
        "See {projects} in the list"
    )
}
