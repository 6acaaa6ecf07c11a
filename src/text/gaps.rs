//! Words for what the plan leaves open.

use super::format::percent;
use super::language::{word, words};
use crate::results::gaps::{Gap, GapField};

words! {
    /// Who would know what the district, an industry or a park reached.
    pub for_figures = "区统计部门；区经信部门", "The district’s statistics bureau; its bureau of economy and information technology";
    /// Heading of the list.
    pub heading = "规划没有写的", "What the plan leaves open";
    /// What one should know of it.
    pub lead = "按记录逐项清点，空着不等于没有：可能在别的文件里。“可以问谁”是本站的建议，不是规划写的。", "Counted record by record. A gap does not mean there is nothing: it may be in another document. “Who would know” is our suggestion, not the plan’s.";
    /// Columns.
    pub columns: [&'static str; 3] = ["没有写的内容", "多少", "可以问谁"], ["What is left open", "How many", "Who would know"];
    /// How many of all.
    pub share(it: &Gap) = "{1} 中的 {0}（{2}）", "{0} of {1} ({2})", it.open.len(), it.all, percent(of_all(it));
    /// What is left open.
    pub field(GapField) {
        GapField::Investment => "项目的总投资", "Investment of a project";
        GapField::Years => "项目的起止年限", "Years of a project";
        GapField::Land => "项目的用地", "Land of a project";
        GapField::Floor => "项目的建筑面积", "Floor area of a project";
        GapField::Capacity => "项目的产能或设备", "Output or equipment of a project";
        GapField::Industry => "项目属于哪个产业（规划没有点名）", "Industry of a project (not named by the plan)";
        GapField::Base => "指标的起点数值", "Starting figure of an indicator";
        GapField::Target => "指标的目标数值", "Target figure of an indicator";
        GapField::IndustryBase => "产业在规划开始时的产值", "Output of an industry when the plan begins";
        GapField::ParkBase => "园区在规划开始时的产值", "Output of a park when the plan begins";
        GapField::ParkTown => "园区在哪个镇、街道", "Town or subdistrict of a park";
        GapField::ParkFirms => "园区里有哪些企业", "Firms in a park";
        GapField::MicroParkTown => "小微园在哪个镇、街道", "Town or subdistrict of a micro-park";
        GapField::Focus => "小微园做什么", "Focus of a micro-park";
        GapField::Deadline => "承诺的期限", "Deadline of a commitment";
        GapField::PromiseBase => "承诺的起点", "Starting point of a commitment";
    }
}

fn of_all(it: &Gap) -> f64 {
    let float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    float(it.open.len()) / float(it.all).max(1.0)
}

/// Who would know what is left open.
#[must_use]
pub fn who(field: GapField) -> &'static str {
    match field {
        GapField::Investment | GapField::Years | GapField::Capacity => word!(
            "项目单位；区发展改革部门（项目备案）",
            "The firm; the district’s development and reform bureau (project registration)"
        ),
        GapField::Land | GapField::Floor => word!(
            "项目单位；自然资源和规划部门（土地出让公告）",
            "The firm; the natural resources and planning bureau (land sale notices)"
        ),
        GapField::Industry | GapField::Focus | GapField::ParkFirms => word!(
            "区经信部门；园区管理机构",
            "The district’s bureau of economy and information technology; the park’s management"
        ),
        GapField::Base | GapField::IndustryBase | GapField::ParkBase => for_figures(),
        GapField::Target | GapField::Deadline | GapField::PromiseBase => word!(
            "编制规划的部门；年度实施计划",
            "The department that drew up the plan; the yearly implementation plans"
        ),
        GapField::ParkTown | GapField::MicroParkTown => word!(
            "镇、街道；园区管理机构",
            "The town or subdistrict; the park’s management"
        ),
    }
}
