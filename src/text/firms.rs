//! Words of the view 企业与机构.

use super::format::counted;
use super::language::{sentence, word, words};
use crate::model::Plan;
use crate::results::firm_records::PlanPart;

words! {
    /// What one should know of the view.
    pub lead = "规划点名不等于支持或承诺，只说明原文在哪里提到。简称和全称在名称上对得上时并为一家，拿不准的分开列出。", "A mention in the plan is neither support nor a promise; it only shows where the text names a firm. Short and full names that match are treated as one firm; doubtful cases are listed separately.";
    /// Label and hint of the search field.
    pub search: (&'static str, &'static str) = ("搜索企业与机构", "名称、简称、产业或拼音"), ("Search firms and institutes", "Name, short name, industry or pinyin");
    /// How many are shown of all.
    pub shown(count: usize, all: usize) = "{all} 家中的 {count} 家", "{count} of {all}";
    /// Facets.
    pub by_kind = "类别", "Kind";
    /// Facets.
    pub by_cluster = "产业", "Industry";
    /// Facets.
    pub by_part = "提到处", "Mentioned in";
    /// Other names.
    pub also = "又写作", "also written";
    /// Where it is named.
    pub mentions = "规划在哪里提到", "Where the plan mentions it";
    /// What it belongs to.
    pub related = "相关记录", "Related records";
    /// When none matches.
    pub nothing = "没有符合这些条件的企业或机构，请减少条件。", "No firm or institute matches these filters. Remove some of them.";
    /// Leads from one firm to all.
    pub all = "查看全部企业与机构", "See all firms and institutes";
    /// Heading of the view.
    pub heading(plan: &Plan) = "规划点名的 {} 家企业与机构", "The plan names {} firms and institutes", plan.firms().len();
}

/// How often the plan names it.
#[must_use]
pub fn named(count: usize) -> String {
    if count == 1 {
        return word!("提到 1 处", "Mentioned once").to_owned();
    }
    let times = counted(count, "place", "places");
    sentence!("提到 {times} 处", "Mentioned in {times}")
}

words! {
    /// A part of the plan.
    pub part(PlanPart) {
        PlanPart::Other => "现状等", "Current state and other";
        PlanPart::Industries => "产业", "Industries";
        PlanPart::Parks => "园区", "Parks";
        PlanPart::Tasks => "任务", "Tasks";
        PlanPart::Safeguards => "保障", "Safeguards";
        PlanPart::Projects => "附件", "Annex";
    }
}
