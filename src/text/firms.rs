//! Words of the view 企业与机构.

use super::language::words;
use crate::model::Plan;
use crate::results::firm_records::PlanPart;

words! {
    /// What one should know of the view.
    pub lead = "规划点名不等于支持或承诺，只说明原文在哪里提到。简称和全称在名称上对得上时并为一家，拿不准的分开列出。", "";
    /// Facets.
    pub by_kind = "类别", "";
    /// Facets.
    pub by_cluster = "产业", "";
    /// Facets.
    pub by_part = "提到处", "";
    /// Other names.
    pub also = "又写作", "";
    /// Where it is named.
    pub mentions = "规划在哪里提到", "";
    /// What it belongs to.
    pub related = "相关记录", "";
    /// When none matches.
    pub nothing = "没有符合这些条件的企业或机构，请减少条件。", "";
    /// Leads from one firm to all.
    pub all = "查看全部企业与机构", "";
}

/// Heading of the view.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    format!("规划点名的 {} 家企业与机构", plan.firms.len())
}

/// How often the plan names it.
#[must_use]
pub fn named(count: usize) -> String {
    format!("提到 {count} 处")
}

/// A part of the plan.
#[must_use]
pub fn part(part: PlanPart) -> &'static str {
    match part {
        PlanPart::Other => "现状等",
        PlanPart::Industries => "产业",
        PlanPart::Parks => "园区",
        PlanPart::Tasks => "任务",
        PlanPart::Safeguards => "保障",
        PlanPart::Projects => "附件",
    }
}
