//! What a file says of itself: which plan, which selection, from where, when.

use crate::model::Plan;
use crate::query::{Conditions, Query};
use crate::results::Total;
use crate::text::{answers, facets, sheets};

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
            plan: titled(plan),
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

    /// Describes the records that the view of `query` shows: `shown` of `all`.
    #[must_use]
    pub fn of_records(
        plan: &'static Plan,
        query: &Query,
        (shown, all): (usize, usize),
        link: String,
    ) -> Self {
        Self {
            plan: titled(plan),
            conditions: facets::conditions(plan, query).unwrap_or_default(),
            extent: sheets::extent(shown, all),
            source: sheets::source(plan, query.view),
            link,
        }
    }

    /// What stands above a table, each line with its label.
    #[must_use]
    pub fn lines(&self) -> [(&'static str, String); 5] {
        [
            ("规划", self.plan.clone()),
            ("筛选条件", self.conditions.clone()),
            ("范围", self.extent.clone()),
            ("来源", self.source.clone()),
            ("链接", self.link.clone()),
        ]
    }
}

/// Title of a plan with its period.
pub(super) fn titled(plan: &Plan) -> String {
    let overview = &plan.overview;
    let period = overview.period;
    format!("{}（{}–{}）", overview.title, period.start, period.end)
}
