//! What a file says of itself: which plan, which selection, from where, when.

use crate::model::Plan;
use crate::query::Conditions;
use crate::results::Total;
use crate::text::answers;

/// The origin of an exported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Title of the plan, with its period.
    pub plan: String,
    /// The active conditions in words.
    pub conditions: String,
    /// How many of how many projects, and their total.
    pub extent: String,
    /// Where the figures come from.
    pub source: String,
    /// Link that restores the selection; empty when there is no address.
    pub link: String,
}

impl Provenance {
    /// Describes the projects of `plan` that satisfy `conditions`.
    #[must_use]
    pub fn new(plan: &Plan, conditions: &Conditions, total: Total, link: String) -> Self {
        let overview = &plan.overview;
        let selection = if conditions.accept_all() {
            "全部"
        } else {
            "筛选后的部分，不是全部"
        };
        Self {
            plan: format!(
                "{}（{}–{}）",
                overview.title, overview.period.start, overview.period.end
            ),
            conditions: answers::conditions(plan, conditions),
            extent: format!(
                "{selection}；全部共 {} 项，本文件：{}",
                plan.projects.len(),
                answers::announcement(total)
            ),
            source: format!(
                "规划附件《重大产业项目汇总表》；数据版本 {}（{}）；合计为本工具计算",
                overview.data_version, overview.data_date
            ),
            link,
        }
    }
}
